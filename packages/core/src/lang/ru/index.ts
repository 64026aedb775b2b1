import type { LanguagePack } from "../pack.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";

export const ru: LanguagePack = {
  tag: "ru",
  name: "Russian",
  abbreviations: [],
  people,
  drift,
  quote,
};
