import type { FoundWord } from "./find-words.ts";

/** Words to either side whose fit counts too: one word alone is too short to tell. */
const NEIGHBOURS = 3;
/** A word left out beside it counts against a word as much as this gain. */
const LEFT_OUT = -0.3;
/** Logistic of the mean gain, fitted by `bench/recording/fit.ts`: probability that a start is right to half a second. */
const FIT = { offset: -0.65, slope: 20.4 };

/** For each word that was found how sure its time is, 0…1; 0 for the others. */
export function confidences(words: readonly (FoundWord | undefined)[]): readonly number[] {
  return meanGains(words).map((gain, at) =>
    words[at] === undefined ? 0 : 1 / (1 + Math.exp(-(FIT.offset + FIT.slope * gain))),
  );
}

/** Gain of each word and its neighbours, weighted by how long they are. */
export function meanGains(words: readonly (FoundWord | undefined)[]): readonly number[] {
  return words.map((_, at) => {
    let sum = 0;
    let weight = 0;
    for (let near = Math.max(0, at - NEIGHBOURS); near <= Math.min(words.length - 1, at + NEIGHBOURS); near++) {
      const word = words[near];
      const length = word === undefined ? 300 : word.endMs - word.startMs;
      sum += (word?.gain ?? LEFT_OUT) * length;
      weight += length;
    }
    return sum / weight;
  });
}
