import type { LanguagePack } from "../pack.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";

export const uk: LanguagePack = {
  tag: "uk",
  name: "Ukrainian",
  abbreviations: [],
  people,
  drift,
  quote,
};
