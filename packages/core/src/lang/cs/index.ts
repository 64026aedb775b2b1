import { words } from "../inflect.ts";
import type { LanguagePack } from "../pack.ts";
import { call } from "./call.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";
import { read } from "./read.ts";
import { time } from "./time.ts";

export const cs: LanguagePack = {
  tag: "cs",
  name: "Czech",
  abbreviations: [
    ...words(
      "č např tzv tj r str s min max mil mld tis sv st p pí ing mgr bc mudr judr phdr rndr doc prof gen plk pplk mjr kpt por npor ppor prap",
    ),
    ...words(
      "genmjr arm ul nám tř tel kč odst písm čl sb ad cca resp příp zn pozn red překl angl něm rus ukr dr hod sek",
    ),
    "apod #",
    "atd #",
    "aj #",
    "a.s #",
    "s.r.o #",
    "př.n.l #",
  ],
  people,
  read,
  time,
  call,
  drift,
  quote,
};
