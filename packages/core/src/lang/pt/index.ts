import { words } from "../inflect.ts";
import type { LanguagePack } from "../pack.ts";
import { call } from "./call.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";
import { read } from "./read.ts";
import { time } from "./time.ts";

export const pt: LanguagePack = {
  tag: "pt",
  name: "Portuguese",
  abbreviations: words("sr sra dr dra prof profa gen cel cap ten av p.ex jan fev mar abr ago set out nov dez").concat(
    "n #",
    "art #",
    "p #",
    "etc #",
  ),
  clitics: { before: [], after: words("me te se lhe lhes nos") },
  people,
  read,
  time,
  call,
  drift,
  quote,
};
