import { words } from "../inflect.ts";
import type { LanguagePack } from "../pack.ts";
import { call } from "./call.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";
import { read } from "./read.ts";
import { time } from "./time.ts";

export const fr: LanguagePack = {
  tag: "fr",
  name: "French",
  abbreviations: words(
    "m mm mme mmes mlle dr pr me st ste p.ex c.-à-d cf gén col lt cap av bd env janv févr avr juil sept oct nov déc",
  ).concat("no #", "art #", "p #", "etc #"),
  clitics: {
    before: words("l' d' j' n' s' c' m' t' qu' jusqu' lorsqu' puisqu' quoiqu'"),
    after: words("je tu il elle on nous vous ils elles ce"),
  },
  people,
  read,
  time,
  call,
  drift,
  quote,
};
