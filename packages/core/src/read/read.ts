import { type ReadInput, type ReadResult, readArticle } from "./article.ts";
import type { ReadPack } from "./lexicon.ts";

/** Reads one capture: an article or a transcript, by its name and its shape. */
export function readDocument(input: ReadInput, packs: ReadonlyMap<string, ReadPack>): ReadResult {
  return readArticle(input, packs);
}
