import type { FoundWord } from "./find-words.ts";

/** Words to either side that count too: one word alone is too short to tell. */
const NEIGHBOURS = 3;
/** A word left out beside it counts against a word as much as this gain, and as much as this unevenness. */
const LEFT_OUT = { gain: -0.1, unevenness: 0.5 };
/** What a word left out weighs, in milliseconds of a word that was found. */
const LEFT_OUT_MS = 300;
/**
 * Logistic regression of "this start is right to half a second", fitted by `bench/recording/fit.ts` over easy and very hard sound and over texts
 * that are not said at all.
 */
const FIT = { offset: -0.84, gain: 30.8, unevenness: -6.64 };

/** What tells a word in its place from one that was only put there. */
export interface Fit {
  /** Mean gain of the word and its neighbours, by how long they are. */
  readonly gain: number;
  /** How much their pace differs from that of the whole text: people speak evenly, words in the wrong place are squeezed and stretched. */
  readonly unevenness: number;
}

/** For each word that was found how sure its time is, 0…1; 0 for the others. */
export function confidences(words: readonly (FoundWord | undefined)[]): readonly number[] {
  return fits(words).map(({ gain, unevenness }, at) =>
    words[at] === undefined ? 0 : 1 / (1 + Math.exp(-(FIT.offset + FIT.gain * gain + FIT.unevenness * unevenness))),
  );
}

export function fits(words: readonly (FoundWord | undefined)[]): readonly Fit[] {
  const paces = words.flatMap((word) => word?.pace ?? []).toSorted((a, b) => a - b);
  const usual = paces[paces.length >> 1] ?? 0;
  return words.map((_, at) => {
    let gain = 0;
    let unevenness = 0;
    let weight = 0;
    for (let near = Math.max(0, at - NEIGHBOURS); near <= Math.min(words.length - 1, at + NEIGHBOURS); near++) {
      const word = words[near];
      const length = word === undefined ? LEFT_OUT_MS : word.endMs - word.startMs;
      gain += (word?.gain ?? LEFT_OUT.gain) * length;
      unevenness += (word === undefined ? LEFT_OUT.unevenness : Math.abs(word.pace - usual)) * length;
      weight += length;
    }
    return { gain: gain / weight, unevenness: unevenness / weight };
  });
}
