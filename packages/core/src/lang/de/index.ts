import type { LanguagePack } from "../pack.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";

export const de: LanguagePack = {
  tag: "de",
  name: "German",
  abbreviations: [],
  people,
  drift,
  quote,
};
