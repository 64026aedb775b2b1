import type { LanguagePack } from "../pack.ts";
import { people } from "./people.ts";

export const nn: LanguagePack = {
  tag: "nn",
  name: "Norwegian nynorsk",
  abbreviations: [],
  people,
};
