/** What a transcript says of its own words: which of them a recogniser was unsure of, and what is written there but was not said. */
import type { Rendition, Utterance } from "../api/schema.ts";
import type { Mark } from "./lit.ts";

export type Heard =
  | { readonly heard: "unsure"; readonly confidence: number }
  /** `[unintelligible]`, `(laughs)`: the transcriber's words. */
  | { readonly heard: "remark" };

/** From here on a recogniser's word stands without a mark. */
const SURE = 0.6;
const REMARK = /\[[^[\]]{1,80}\]|\([^()]{1,80}\)/g;

/** Marks on the words of an utterance, in code points of its document. */
export function heardIn({ madeBy }: Rendition, utterance: Utterance): Mark<Heard>[] {
  const { exact, start } = utterance.selector;
  const mark = (from: number, length: number, value: Heard): Mark<Heard> => {
    const begins = start + Array.from(exact.slice(0, from)).length;
    return { start: begins, end: begins + Array.from(exact.slice(from, from + length)).length, value };
  };
  const remarks = [...exact.matchAll(REMARK)].map(({ index, 0: words }) =>
    mark(index, words.length, { heard: "remark" }),
  );
  // Where people made the words, what their times are sure to is the aligner's and says nothing of the words.
  if (madeBy === undefined) return remarks;
  let at = 0;
  const unsure = (utterance.words ?? []).flatMap(({ text, confidence }) => {
    const found = exact.indexOf(text, at);
    if (found < 0) return [];
    at = found + text.length;
    return confidence === undefined || confidence >= SURE
      ? []
      : [mark(found, text.length, { heard: "unsure", confidence })];
  });
  return [...remarks, ...unsure];
}

/** Whether any word of a rendition is marked as unsure: then what the mark means is told. */
export function hasUnsure({ madeBy, utterances }: Rendition): boolean {
  return madeBy !== undefined && utterances.some(({ words }) => words?.some(({ confidence = 1 }) => confidence < SURE));
}
