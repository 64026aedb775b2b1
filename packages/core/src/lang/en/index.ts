import type { LanguagePack } from "../pack.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";

export const en: LanguagePack = {
  tag: "en",
  name: "English",
  abbreviations: [],
  people,
  quote,
};
