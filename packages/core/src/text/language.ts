import { eld } from "eld/extrasmall";
import type { Language } from "../model.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { tokenize } from "./tokens.ts";

/** Longest sample that is looked at, in UTF-16 units, and the number of places of a longer text it is taken from. */
const SAMPLE = 800;
const PLACES = 4;
/** Below this many letters nothing is told unless a word or a letter gives it away. */
const FEW_LETTERS = 4;

/** Languages that the function words know: preferred when the letters of a short text fit others as well. */
const FAMILIAR_BONUS = 0.06;
/** The library takes bokmål for Danish four times as often as Danish for bokmål. */
const NORWEGIAN_BONUS = 0.015;
const WORD_WEIGHT = 0.6;
const LETTER_WEIGHT = 0.25;

/**
 * Language of a text or of a short stretch: character statistics of the library `eld` (60 languages), corrected by
 * function words, endings and letters that keep neighbours apart (nb nn da sv; ru uk be bg). A long text is sampled
 * at four places, so the time is bounded. `und` when it cannot be told. Figures: docs/decisions/0002.
 *
 * @param context language of the surrounding text; taken for a stretch that could be in it and tells nothing else,
 *   with at most half its confidence
 */
export function identifyLanguage(text: string, context?: Language): Language {
  const sample = sampleOf(text);
  const words = tokenize(sample)
    .filter((token) => token.kind === "word")
    .map((token) => token.lower);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const scores = scoresOf(sample, words);
  const ranked = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [best, second] = ranked;
  if (best === undefined || letters === 0) return around(context);
  const margin = best[1] - (second?.[1] ?? 0);
  const confidence = confidenceOf(letters, margin);
  if (context !== undefined && context.tag !== "und" && best[0] !== context.tag) {
    const fits = scores.get(context.tag) ?? 0;
    if (confidence < 0.6 && best[1] - fits < 0.15) return around(context);
  }
  if (letters < FEW_LETTERS || confidence < 0.2) {
    return context === undefined ? { tag: "und", confidence: 0 } : around(context);
  }
  return { tag: best[0], confidence };
}

function around(context: Language | undefined): Language {
  if (context === undefined || context.tag === "und") return { tag: "und", confidence: 0 };
  return { tag: context.tag, confidence: round(context.confidence / 2) };
}

/** Grows with the number of letters and with the lead over the next language; 0…0.99. */
function confidenceOf(letters: number, margin: number): number {
  const enough = 1 - Math.exp(-letters / 20);
  const clear = Math.min(1, margin / 0.12);
  return round(Math.min(0.99, enough * (0.35 + 0.65 * clear)));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text.toWellFormed();
  const size = Math.floor(SAMPLE / PLACES);
  const stride = Math.floor((text.length - size) / (PLACES - 1));
  const parts: string[] = [];
  for (let i = 0; i < PLACES; i++) parts.push(text.slice(i * stride, i * stride + size));
  return parts.join("\n").toWellFormed();
}

const LISTS: ReadonlyMap<string, readonly string[]> = listsByWord();

function listsByWord(): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const [tag, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.split(/\s+/))) {
      const tags = lists.get(word);
      if (tags === undefined) lists.set(word, [tag]);
      else tags.push(tag);
    }
  }
  return lists;
}

/** Score of every language in play; only differences mean something. */
function scoresOf(sample: string, words: readonly string[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const [tag, score] of Object.entries(eld.detect(sample).getScores())) {
    if (tag === "no") {
      scores.set("nb", score + NORWEGIAN_BONUS);
      scores.set("nn", score + NORWEGIAN_BONUS - 0.01);
    } else scores.set(tag, score - (Object.hasOwn(FUNCTION_WORDS, tag) ? 0 : FAMILIAR_BONUS));
  }
  const count = Math.max(words.length, 2);
  const add = (tag: string, weight: number): void => {
    const score = scores.get(tag) ?? (tag === "nn" ? scores.get("nb") : undefined) ?? 0.3;
    scores.set(tag, score + weight);
  };
  for (const [tag, hits] of wordHits(words)) add(tag, (WORD_WEIGHT * hits) / count);
  for (const [tag, hits] of letterHits(words)) add(tag, Math.max(-1, (LETTER_WEIGHT * hits) / Math.sqrt(count)));
  return scores;
}

/** A word of one language only counts most; a word of many tells little. */
function wordHits(words: readonly string[]): ReadonlyMap<string, number> {
  const hits = new Map<string, number>();
  for (const word of words) {
    const tags = LISTS.get(word) ?? [];
    for (const tag of tags) hits.set(tag, (hits.get(tag) ?? 0) + 1);
  }
  return hits;
}

/** Letters that a language has and its neighbours lack (for) or lacks itself (against). */
const LETTERS: readonly {
  readonly sign: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
}[] = [
  { sign: "ы", for: ["ru", "be"], against: ["uk", "bg", "sr"] },
  { sign: "э", for: ["ru", "be"], against: ["uk", "bg", "sr"] },
  { sign: "ё", for: ["ru", "be"], against: ["uk", "bg", "sr"] },
  { sign: "ї", for: ["uk"], against: ["ru", "be", "bg", "sr"] },
  { sign: "є", for: ["uk"], against: ["ru", "be", "bg", "sr"] },
  { sign: "ґ", for: ["uk"], against: ["ru", "be", "bg", "sr"] },
  { sign: "і", for: ["uk", "be"], against: ["ru", "bg", "sr"] },
  { sign: "ў", for: ["be"], against: ["ru", "uk", "bg", "sr"] },
  { sign: "и", for: [], against: ["be"] },
  { sign: "щ", for: [], against: ["be", "sr"] },
  { sign: "ъ", for: ["bg"], against: ["uk", "be", "sr"] },
  { sign: "ь", for: [], against: ["sr"] },
  { sign: "ю", for: [], against: ["sr"] },
  { sign: "я", for: [], against: ["sr"] },
  { sign: "ј", for: ["sr"], against: ["ru", "uk", "be", "bg"] },
  { sign: "ћ", for: ["sr"], against: ["ru", "uk", "be", "bg"] },
  { sign: "æ", for: ["nb", "nn", "da"], against: ["sv"] },
  { sign: "ø", for: ["nb", "nn", "da"], against: ["sv"] },
  { sign: "ä", for: ["sv"], against: ["nb", "nn", "da"] },
  { sign: "ö", for: ["sv"], against: ["nb", "nn", "da"] },
];

/** Beginnings and endings that keep the Scandinavian languages apart: -leg/-lig, -sjon/-tion, -ane, hv-, kv-. */
const ENDINGS: readonly {
  readonly end: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
}[] = [
  { end: "sjon", for: ["nb", "nn"], against: ["da", "sv"] },
  { end: "sjonen", for: ["nb", "nn"], against: ["da", "sv"] },
  { end: "tion", for: [], against: ["nb", "nn"] },
  { end: "leg", for: ["nn"], against: ["nb", "da", "sv"] },
  { end: "lege", for: ["nn"], against: ["sv"] },
  { end: "lig", for: ["nb", "da", "sv"], against: ["nn"] },
  { end: "lige", for: ["nb", "da"], against: ["nn"] },
  { end: "ene", for: ["nb", "da"], against: ["nn"] },
  { end: "inga", for: ["nn"], against: ["da", "sv", "nb"] },
  { end: "legare", for: ["nn"], against: ["nb", "da", "sv"] },
  { end: "leik", for: ["nn"], against: ["nb", "da", "sv"] },
  { end: "skap", for: ["nb", "nn", "sv"], against: ["da"] },
  { end: "skab", for: ["da"], against: ["nb", "nn", "sv"] },
  { end: "igt", for: ["da", "sv"], against: ["nb", "nn"] },
  { end: "eg", for: ["nn"], against: ["nb"] },
  { end: "ert", for: ["nb", "nn"], against: [] },
  { end: "sjoner", for: ["nb"], against: ["nn", "da", "sv"] },
  { end: "sjonar", for: ["nn"], against: ["nb", "da", "sv"] },
  { end: "tioner", for: ["da", "sv"], against: ["nb", "nn"] },
  { end: "ere", for: ["nb", "da"], against: [] },
  { end: "erer", for: ["nb", "da"], against: [] },
  { end: "ane", for: ["nn"], against: ["nb", "da"] },
  { end: "het", for: ["nb", "sv"], against: ["da"] },
  { end: "heten", for: ["nb", "sv"], against: ["da"] },
  { end: "hed", for: ["da"], against: ["nb", "nn", "sv"] },
  { end: "heden", for: ["da"], against: ["nb", "nn", "sv"] },
  { end: "ede", for: ["da"], against: ["nb", "nn", "sv"] },
  { end: "erne", for: ["da"], against: ["nn", "sv"] },
  { end: "dde", for: ["nb", "nn", "sv"], against: ["da"] },
  { end: "lse", for: ["nb", "da"], against: [] },
  { end: "ar", for: ["nn", "sv"], against: ["nb", "da"] },
  { end: "ade", for: ["sv"], against: ["nn"] },
  { end: "orna", for: ["sv"], against: ["nb", "nn", "da"] },
];
const LONGEST_ENDING = 6;
/** Weight of an ending beside that of a letter that settles it. */
const ENDING = 0.4;
const BY_ENDING: ReadonlyMap<string, (typeof ENDINGS)[number]> = new Map(ENDINGS.map((entry) => [entry.end, entry]));
const BY_LETTER: ReadonlyMap<string, (typeof LETTERS)[number]> = new Map(LETTERS.map((entry) => [entry.sign, entry]));

function letterHits(words: readonly string[]): ReadonlyMap<string, number> {
  const hits = new Map<string, number>();
  const add = (tags: readonly string[], weight: number): void => {
    for (const tag of tags) hits.set(tag, (hits.get(tag) ?? 0) + weight);
  };
  for (const word of words) {
    for (const sign of word) {
      const entry = BY_LETTER.get(sign);
      if (entry === undefined) continue;
      add(entry.for, 0.3);
      add(entry.against, -1);
    }
    for (let size = 2; size <= LONGEST_ENDING && size < word.length - 1; size++) {
      const entry = BY_ENDING.get(word.slice(-size));
      if (entry === undefined) continue;
      add(entry.for, ENDING);
      add(entry.against, -ENDING);
    }
  }
  return hits;
}
