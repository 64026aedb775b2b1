import { words } from "../inflect.ts";
import type { LanguagePack } from "../pack.ts";
import { call } from "./call.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";
import { read } from "./read.ts";
import { time } from "./time.ts";

export const da: LanguagePack = {
  tag: "da",
  name: "Danish",
  abbreviations: [
    ...words(
      "bl.a f.eks dvs d.v.s ca kl nr st dr prof gen kapt lt evt ang iht mht pga p.g.a jf tidl red inkl ekskl adm",
    ),
    ...words("dir hhv fr hr jan feb aug sept okt nov dec tlf vs mio mia f.kr e.kr fmd vedr pr skt"),
    "m.m #",
    "o.l #",
    "osv #",
    "m.fl #",
  ],
  people,
  read,
  time,
  call,
  drift,
  quote,
};
