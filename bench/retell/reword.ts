/** A seeded generator, so that two runs print the same. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Exchanges a rewording program makes among small words. */
const SMALL: Readonly<Record<string, string>> = {
  but: "however",
  because: "since",
  also: "too",
  said: "stated",
  that: "which",
  which: "that",
  about: "regarding",
  while: "whereas",
  in: "within",
  on: "upon",
  many: "numerous",
  with: "alongside",
  after: "following",
  before: "prior",
  for: "to",
  is: "was",
  are: "were",
  has: "had",
  by: "via",
  a: "the",
  the: "this",
  this: "that",
  an: "one",
  of: "from",
  to: "for",
  as: "like",
  and: "plus",
};

/** Exchanges among words with content; a word outside the list gets another word of the vocabulary, which is as strange to the detector. */
const LARGE: Readonly<Record<string, string>> = {
  big: "large",
  large: "huge",
  people: "folks",
  country: "nation",
  war: "conflict",
  money: "cash",
  house: "home",
  help: "assist",
  show: "reveal",
  showed: "revealed",
  begin: "start",
  began: "started",
  end: "finish",
  buy: "purchase",
  important: "crucial",
  problem: "issue",
  new: "fresh",
  quickly: "rapidly",
  city: "town",
  work: "labour",
  say: "state",
  told: "informed",
  think: "believe",
  way: "manner",
};

/** Rewords sentences as a spinner does: words exchanged, some put in and left out, clauses and sentences moved. */
export function reword(
  sentences: readonly string[],
  vocabulary: readonly string[],
  rate: number,
  random: () => number,
): string[] {
  const pick = (): string => vocabulary[Math.floor(random() * vocabulary.length)] ?? "thing";
  const out = sentences.map((sentence) => {
    const words = sentence.split(/\s+/u).map((word) => exchange(word, rate, random, pick));
    const moved =
      words.length > 10 && random() < 0.2 ? rotate(words, 3 + Math.floor(random() * (words.length - 6))) : words;
    return moved
      .flatMap((word) => (random() < 0.08 * rate ? [] : random() < 0.08 * rate ? [word, pick()] : [word]))
      .join(" ");
  });
  for (let at = 0; at + 1 < out.length; at++) {
    const [a, b] = [out[at] ?? "", out[at + 1] ?? ""];
    if (random() < 0.2) [out[at], out[at + 1]] = [b, a];
  }
  return out;
}

function exchange(word: string, rate: number, random: () => number, pick: () => string): string {
  const bare = word.toLowerCase().replaceAll(/[^\p{L}\p{N}'-]/gu, "");
  if (bare === "" || random() >= rate) return word;
  const other = SMALL[bare] ?? LARGE[bare] ?? (bare.length > 3 ? pick() : bare);
  return word.toLowerCase().replace(bare, other);
}

function rotate(words: readonly string[], at: number): string[] {
  return [...words.slice(at), ...words.slice(0, at)];
}
