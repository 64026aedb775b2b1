import type { LanguagePack } from "../pack.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";

export const nb: LanguagePack = {
  tag: "nb",
  name: "Norwegian bokmål",
  abbreviations: [],
  people,
  drift,
  quote,
};
