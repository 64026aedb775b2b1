import type { WordKey } from "./keys.ts";
import { likenessOf } from "./lexicon.ts";
import { blockOf, soundLikeness } from "./sound.ts";
import { primary } from "./stem.ts";

/** By what two words are taken for the same. `same` is letter for letter, `form` the same stem. */
export type PairKind = "same" | "form" | "number" | "name" | "cognate" | "lexicon";

/** How surely two words render each other, 0…1, and by what. */
export interface Pairing {
  readonly kind: PairKind;
  readonly weight: number;
}

/** Below this a likeness of meaning or sound says nothing. */
const LEAST_WEIGHT = 0.3;
const LEAST_SOUND = 0.72;

/** The best that speaks for two words being the same; undefined when nothing does. Symmetric. */
export function pairWords(a: WordKey, b: WordKey): Pairing | undefined {
  if (a.number !== undefined || b.number !== undefined) return pairNumbers(a, b);
  const sameLanguage = related(a.language, b.language);
  if (a.lower === b.lower) {
    if (sameLanguage) return { kind: "same", weight: 1 };
    if (a.lower.length > 3 || (a.name && b.name)) return { kind: a.name && b.name ? "name" : "cognate", weight: 1 };
  }
  if (a.alias !== undefined && a.alias === b.alias) return { kind: "name", weight: 1 };
  if (sameLanguage && a.stem === b.stem) return { kind: "form", weight: 0.9 };
  const sound = pairSounds(a, b, sameLanguage);
  const meaning = sameLanguage ? undefined : pairMeanings(a, b);
  if (sound === undefined) return meaning;
  return meaning === undefined || sound.weight >= meaning.weight ? sound : meaning;
}

/** Bokmål and nynorsk share most of their words letter for letter; every other pair of tags is two languages. */
export function related(a: string, b: string): boolean {
  const first = primary(a);
  const second = primary(b);
  return first === second || (NORWEGIAN.has(first) && NORWEGIAN.has(second));
}

const NORWEGIAN = new Set(["nb", "nn", "no"]);

function pairNumbers(a: WordKey, b: WordKey): Pairing | undefined {
  if (a.number !== undefined && a.number === b.number) return { kind: "number", weight: 1 };
  if (a.number !== undefined && b.number !== undefined) return undefined;
  return pairMeanings(a, b);
}

/** What the lexicon alone says for two words; undefined when it is nothing. Symmetric. */
export function pairMeanings(a: WordKey, b: WordKey): Pairing | undefined {
  if (a.meaning === undefined || b.meaning === undefined) return undefined;
  const weight = likenessOf(a.meaning, b.meaning);
  return weight < LEAST_WEIGHT ? undefined : { kind: "lexicon", weight };
}

function pairSounds(a: WordKey, b: WordKey, sameLanguage: boolean): Pairing | undefined {
  const names = a.name && b.name;
  if (sameLanguage && !names) return undefined;
  let best = 0;
  for (const x of a.sounds) {
    for (const y of b.sounds) {
      if (x.length < (names ? 3 : 4) || y.length < (names ? 3 : 4) || blockOf(x) !== blockOf(y)) continue;
      best = Math.max(best, soundLikeness(x, y));
    }
  }
  if (best < LEAST_SOUND) return undefined;
  return { kind: names ? "name" : "cognate", weight: names ? best : best * best };
}
