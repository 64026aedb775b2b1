import type { DriftLexicon } from "./lexicon.ts";

/** What a word or phrase can be a sign of. */
export type MarkerClass =
  | "negation"
  | "implied-negation"
  | "harmless"
  | "exceptive"
  | "person"
  | "interrogative"
  | "modality"
  | "hedge"
  | "intensifier"
  | "profanity"
  | "side"
  | "month"
  | "weekday";

/** One entry of the look-up: the words after the first one, and what the whole is a sign of. */
interface Entry {
  readonly rest: readonly string[];
  readonly kind: MarkerClass;
  readonly value: string;
}

/** A lexicon made ready for one look-up a word. */
export interface CompiledLexicon {
  readonly source: DriftLexicon;
  /** First word → entries, longest first. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly functionWords: ReadonlySet<string>;
  readonly sideStems: ReadonlyMap<string, string>;
  readonly profaneStems: ReadonlySet<string>;
  /** Past form → present forms, and present → past, for irregular verbs. */
  readonly tensePairs: ReadonlySet<string>;
  readonly tenseEndings: readonly (readonly [string, string])[];
  readonly suffixes: readonly (readonly [string, readonly string[]])[];
  readonly contracted: ReadonlyMap<string, readonly string[]>;
}

const cache = new WeakMap<DriftLexicon, CompiledLexicon>();

/** Compiles a lexicon once; a pure function of it, kept for the life of the object. */
export function compile(lexicon: DriftLexicon): CompiledLexicon {
  const known = cache.get(lexicon);
  if (known !== undefined) return known;
  const made = build(lexicon);
  cache.set(lexicon, made);
  return made;
}

/** Folds what spelling leaves open: ё and е, ß and ss stay apart only in writing. */
export function keyOf(lower: string): string {
  return lower.replaceAll("ё", "е").replaceAll("ß", "ss").replace(/'s?$/u, "");
}

function build(lexicon: DriftLexicon): CompiledLexicon {
  const entries = new Map<string, Entry[]>();
  const add = (kind: MarkerClass, value: string, list: readonly string[]): void => {
    for (const phrase of list) {
      const [first = "", ...rest] = phrase.split(" ").map(keyOf);
      const held = entries.get(first);
      const entry: Entry = { rest, kind, value };
      if (held === undefined) entries.set(first, [entry]);
      else held.push(entry);
    }
  };
  add("negation", "not", lexicon.negation.words);
  add("harmless", "not", lexicon.negation.harmless);
  add("exceptive", "only", lexicon.negation.exceptive);
  add("implied-negation", "not", lexicon.negation.implied);
  for (const [key, list] of Object.entries(lexicon.persons)) add("person", key, list);
  add("interrogative", "?", lexicon.interrogatives);
  for (const [key, list] of Object.entries(lexicon.modality)) add("modality", key, list);
  add("hedge", "hedge", lexicon.hedges);
  add("hedge", "cover", lexicon.hedgeCovers);
  for (const [phrase, side] of Object.entries(lexicon.sidePhrases)) add("side", side, [phrase]);
  add("intensifier", "very", lexicon.intensifiers);
  for (const [index, list] of lexicon.months.entries()) add("month", String(index + 1), list);
  for (const [index, list] of lexicon.weekdays.entries()) add("weekday", String(index + 1), list);
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return {
    source: lexicon,
    entries,
    functionWords: new Set(lexicon.functionWords.map(keyOf)),
    sideStems: new Map(Object.entries(lexicon.sides).map(([stem, side]) => [keyOf(stem), side])),
    profaneStems: new Set(lexicon.profanity.map(keyOf)),
    tensePairs: new Set(lexicon.tensePairs.map(keyOf)),
    tenseEndings: lexicon.tenseEndings.map((pair) => {
      const [present = "", past = ""] = pair.split(" ").map((ending) => (ending === "_" ? "" : ending));
      return [present, past] as const;
    }),
    suffixes: Object.entries(lexicon.contractions)
      .filter(([key]) => key.startsWith("-"))
      .map(([key, value]) => [key.slice(1), value.split(" ")] as const),
    contracted: new Map(
      Object.entries(lexicon.contractions)
        .filter(([key]) => !key.startsWith("-"))
        .map(([key, value]) => [key, value.split(" ")]),
    ),
  };
}

const STEM = { shortest: 2, longest: 12 };

/** Value of the longest stem the word begins with. At most eleven look-ups. */
export function longestStem<Value>(stems: ReadonlyMap<string, Value>, word: string): Value | undefined {
  for (let length = Math.min(STEM.longest, word.length); length >= STEM.shortest; length--) {
    const value = stems.get(word.slice(0, length));
    if (value !== undefined) return value;
  }
  return undefined;
}
