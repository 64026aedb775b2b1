import type { LanguagePack } from "../pack.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";

export const en: LanguagePack = {
  tag: "en",
  name: "English",
  abbreviations: [],
  people,
  drift,
  quote,
};
