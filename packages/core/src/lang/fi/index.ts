import { words } from "../inflect.ts";
import type { LanguagePack } from "../pack.ts";
import { call } from "./call.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";
import { read } from "./read.ts";
import { time } from "./time.ts";

export const fi: LanguagePack = {
  tag: "fi",
  name: "Finnish",
  abbreviations: [
    ...words(
      "esim mm ns ts ko em ym yms jne tms tri prof kenr evl maj kapt ltn eversti klo n noin nro puh s v vs milj mrd",
    ),
    "e.kr",
    "j.kr",
    "#",
  ],
  people,
  read,
  time,
  call,
  drift,
  quote,
};
