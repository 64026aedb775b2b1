import type { LanguagePack } from "../pack.ts";
import { people } from "./people.ts";

export const uk: LanguagePack = {
  tag: "uk",
  name: "Ukrainian",
  abbreviations: [],
  people,
};
