/** Words across languages (`scripts/build-lexicon/`, `NOTICE`), read from the package. */
import { readFile } from "node:fs/promises";
import { type Lexicon, openLexicon } from "@earwitness/core";

/** The same place from `src` and from `dist`. */
const LEXICON = new URL("../data/lexicon.bin", import.meta.url);

export async function readLexicon(): Promise<Lexicon> {
  return openLexicon(await readFile(LEXICON));
}
