import { words } from "../inflect.ts";
import type { LanguagePack } from "../pack.ts";
import { call } from "./call.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";
import { read } from "./read.ts";
import { time } from "./time.ts";

export const it: LanguagePack = {
  tag: "it",
  name: "Italian",
  abbreviations: words(
    "sig sigg dott dott.ssa ing avv prof on sen gen col ten cap p.es es gen feb mar apr giu lug ago set ott nov dic",
  ).concat("n #", "art #", "p #", "ecc #"),
  clitics: {
    before: words(
      "l' un' d' c' s' m' t' v' n' dell' all' dall' nell' sull' quell' quest' ch' com' dov' cos' quand' anch'",
    ),
    after: [],
  },
  people,
  read,
  time,
  call,
  drift,
  quote,
};
