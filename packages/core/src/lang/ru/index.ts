import type { LanguagePack } from "../pack.ts";
import { people } from "./people.ts";

export const ru: LanguagePack = {
  tag: "ru",
  name: "Russian",
  abbreviations: [],
  people,
};
