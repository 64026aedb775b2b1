import { words } from "../inflect.ts";
import type { LanguagePack } from "../pack.ts";
import { call } from "./call.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";
import { read } from "./read.ts";
import { time } from "./time.ts";

export const sv: LanguagePack = {
  tag: "sv",
  name: "Swedish",
  abbreviations: [
    ...words("bl.a t.ex d.v.s dvs ca kl nr st s:t dr prof gen kapt löjtn ev ang p.g.a pga jfr f.d red inkl exkl resp"),
    ...words("fr hr jan feb aug sept okt nov dec tel vs milj mdr f.kr e.kr t.o.m fr.o.m s.k"),
    "m.m #",
    "o.s.v #",
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
