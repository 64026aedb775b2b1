import { FUNCTION_WORDS } from "../text/function-words.ts";
import type { WordKey } from "./keys.ts";
import { primary } from "./stem.ts";

const SMALL = new Map<string, ReadonlySet<string>>();

/** True for the small words of a language: those that any two texts share. */
function isFunctionWord(lower: string, language: string): boolean {
  const tag = primary(language);
  let words = SMALL.get(tag);
  if (words === undefined) {
    words = new Set((FUNCTION_WORDS[tag === "no" ? "nb" : tag] ?? "").split(/\s+/u));
    SMALL.set(tag, words);
  }
  return words.has(lower);
}

/**
 * How much it says that two texts share this word, about 0.1 ("and") to 1.3 (a number). From how rare the word is in its
 * language when the lexicon knows it, else from its length and the list of small words.
 */
export function keyWeight(key: WordKey): number {
  if (key.number !== undefined) return key.number.length > 1 ? 1.3 : 0.9;
  if (key.alias !== undefined) return 1.2;
  const small = key.lower.length < 2 || isFunctionWord(key.lower, key.language);
  if (key.meaning !== undefined) return small ? Math.min(0.3, 0.1 + key.meaning.rarity) : 0.15 + key.meaning.rarity;
  if (small || key.lower.length < 3) return 0.15;
  return key.name ? 1.2 : Math.min(1, 0.35 + 0.08 * key.lower.length);
}
