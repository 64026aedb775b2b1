/** A word as a bilingual resource knows it: a place in a space that all languages share. */
export interface Meaning {
  /** Unit vector. */
  readonly vector: Float32Array;
  /** Mean likeness to its nearest words of other languages: taken off, so that words near to everything do not win. */
  readonly hub: number;
  /** How rare the word is in its language, 0 (as common as "the") to 1. */
  readonly rarity: number;
}

/**
 * What is known of words across languages. The core never reads files: the desk opens one from bytes
 * (`openLexicon`), and a lexicon of one's own is a plain object.
 */
export interface Lexicon {
  /** Name and version of the resource, for the report. */
  readonly name: string;
  /** The meaning of a lower-case word with its stem; absent when the language or the word is not known. */
  find(lower: string, stem: string, language: string): Meaning | undefined;
}

/** Surety in 0…1 that two words mean the same. */
export function likenessOf(a: Meaning, b: Meaning): number {
  return 1 / (1 + Math.exp(-10 * nearnessOfWords(a, b)));
}

/** Likeness of two meanings above what each has to words in general; below zero when it is less. */
export function nearnessOfWords(a: Meaning, b: Meaning): number {
  const { vector } = a;
  const other = b.vector;
  let dot = 0;
  for (let i = 0; i < vector.length; i++) dot += (vector[i] ?? 0) * (other[i] ?? 0);
  return 2 * dot - a.hub - b.hub;
}
