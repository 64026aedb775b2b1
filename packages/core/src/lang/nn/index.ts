import type { LanguagePack } from "../pack.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";

export const nn: LanguagePack = {
  tag: "nn",
  name: "Norwegian nynorsk",
  abbreviations: [],
  people,
  drift,
  quote,
};
