import type { LanguagePack } from "../pack.ts";
import { people } from "./people.ts";

export const en: LanguagePack = {
  tag: "en",
  name: "English",
  abbreviations: [],
  people,
};
