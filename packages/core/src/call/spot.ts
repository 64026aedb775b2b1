import type { Token } from "../text/tokens.ts";

/** One place where an entry of a lexicon stands: the half-open token range and what the entry means. */
export interface Sighting<Meaning> {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
}

/** Entries by their first word; `word*` is filed under its beginning, `*word` under its ending. */
export interface Spotter<Meaning> {
  readonly exact: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  readonly beginnings: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  readonly endings: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  /** Lengths of the beginnings and of the endings, so that a token costs as many look-ups as there are lengths. */
  readonly lengths: readonly number[];
  readonly endingLengths: readonly number[];
}

interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Prepares entries for spotting; once per lexicon. */
export function makeSpotter<Meaning>(entries: Iterable<readonly [words: string, meaning: Meaning]>): Spotter<Meaning> {
  const exact = new Map<string, Phrase<Meaning>[]>();
  const beginnings = new Map<string, Phrase<Meaning>[]>();
  const endings = new Map<string, Phrase<Meaning>[]>();
  for (const [text, meaning] of entries) {
    const words = text.split(" ");
    const head = words[0];
    if (head === undefined || head === "") continue;
    const map = head.endsWith("*") ? beginnings : head.startsWith("*") ? endings : exact;
    const key = head.replace("*", "");
    const list = map.get(key);
    if (list === undefined) map.set(key, [{ words, meaning }]);
    else list.push({ words, meaning });
  }
  for (const map of [exact, beginnings, endings]) for (const list of map.values()) list.sort(longestFirst);
  return { exact, beginnings, endings, lengths: lengthsOf(beginnings), endingLengths: lengthsOf(endings) };
}

function lengthsOf(map: ReadonlyMap<string, unknown>): number[] {
  return [...new Set([...map.keys()].map((key) => key.length))].sort((a, b) => b - a);
}

function longestFirst(a: Phrase<unknown>, b: Phrase<unknown>): number {
  return b.words.length - a.words.length;
}

/** All sightings at one token, the longest of each list first; meanings may differ. Constant work for a fixed lexicon. */
export function spotAt<Meaning>(spotter: Spotter<Meaning>, tokens: readonly Token[], at: number): Sighting<Meaning>[] {
  const out: Sighting<Meaning>[] = [];
  const token = tokens[at];
  if (token === undefined) return out;
  const collect = (list: readonly Phrase<Meaning>[] | undefined) => {
    for (const phrase of list ?? []) {
      if (matches(phrase.words, tokens, at)) {
        out.push({ first: at, last: at + phrase.words.length, meaning: phrase.meaning });
      }
    }
  };
  collect(spotter.exact.get(token.lower));
  for (const length of spotter.lengths) {
    if (token.lower.length >= length) collect(spotter.beginnings.get(token.lower.slice(0, length)));
  }
  for (const length of spotter.endingLengths) {
    if (token.lower.length > length) collect(spotter.endings.get(token.lower.slice(-length)));
  }
  return out;
}

function matches(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i++) {
    const word = words[i] ?? "";
    const lower = tokens[at + i]?.lower;
    if (lower === undefined) return false;
    if (word.endsWith("*") ? !lower.startsWith(word.slice(0, -1)) : lower !== word) return false;
  }
  return true;
}

/** Membership test over single words with `*` endings. */
export function makeWordSet(words: readonly string[]): (lower: string) => boolean {
  const exact = new Set<string>();
  const beginnings = new Set<string>();
  for (const word of words) {
    if (word.endsWith("*")) beginnings.add(word.slice(0, -1));
    else exact.add(word);
  }
  const lengths = [...new Set([...beginnings].map((word) => word.length))];
  return (lower) => exact.has(lower) || lengths.some((n) => lower.length >= n && beginnings.has(lower.slice(0, n)));
}
