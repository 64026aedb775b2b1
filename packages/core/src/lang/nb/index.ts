import type { LanguagePack } from "../pack.ts";
import { people } from "./people.ts";

export const nb: LanguagePack = {
  tag: "nb",
  name: "Norwegian bokmål",
  abbreviations: [],
  people,
};
