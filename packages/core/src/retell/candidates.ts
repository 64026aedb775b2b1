import type { Document } from "../model.ts";
import type { ProseSentence } from "./prose.ts";

/** Words in more documents than this do not bring two together. */
const COMMON = 24;
/** Words with content that two articles must share to be compared. */
const FEWEST = 8;

/** Pairs of articles that share enough rare words to be held against each other, in the order of the documents. */
export function candidatePairs(
  articles: readonly Document[],
  prose: ReadonlyMap<Document, readonly ProseSentence[]>,
): [Document, Document][] {
  const places = new Map<string, number[]>();
  for (const [at, document] of articles.entries()) {
    const content = new Set((prose.get(document) ?? []).flatMap((sentence) => sentence.content));
    for (const word of content) {
      const list = places.get(word);
      if (list === undefined) places.set(word, [at]);
      else list.push(at);
    }
  }
  const shared = new Map<number, number>();
  for (const list of places.values()) {
    if (list.length < 2 || list.length > COMMON) continue;
    for (const [k, a] of list.entries()) {
      for (const b of list.slice(k + 1))
        shared.set(a * articles.length + b, (shared.get(a * articles.length + b) ?? 0) + 1);
    }
  }
  return [...shared]
    .filter(([, count]) => count >= FEWEST)
    .map(([key]) => key)
    .sort((a, b) => a - b)
    .flatMap((key) => {
      const a = articles[Math.floor(key / articles.length)];
      const b = articles[key % articles.length];
      return a === undefined || b === undefined ? [] : [[a, b] as [Document, Document]];
    });
}
