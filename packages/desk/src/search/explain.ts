/** Why a text was found: the words of it that answer the question, and how. */
import { fold, indexCodePoints, toSelector, unfold } from "@earwitness/core";
import { soundsOfWord, wordsOf } from "./findings.ts";

/** A text, or the part of it around what was found, with what to light. */
export interface Lit {
  readonly text: string;
  /** Stretches of `text` in code points, in order, not overlapping. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** One line a word asked for. `how`: `letters` are the very ones, `folded` but for case and accents, `sound` the same name elsewhere. */
  readonly explain: readonly {
    readonly word: string;
    readonly how: "letters" | "folded" | "sound";
    readonly found: string;
  }[];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly how: "letters" | "folded" | "sound";
}

/** UTF-16 units of a long text that are shown before the first place, and in all. */
const BEFORE = 120;
const SHOWN = 400;
const MOST_PLACES = 100;

/** Finds the places again in the text that the database found. */
export function explain(text: string, words: string, mode: "folded" | "exact"): Lit {
  const places = mode === "exact" ? lettersIn(text, words) : foldedIn(text, words);
  const first = places[0]?.start ?? 0;
  const from = text.length <= SHOWN ? 0 : boundary(text, Math.max(0, first - BEFORE));
  const to = text.length <= SHOWN ? text.length : boundary(text, Math.min(text.length, from + SHOWN));
  const shown = text.slice(from, to);
  const inside = withoutOverlaps(places.filter(({ start, end }) => start >= from && end <= to));
  const lead = from > 0 ? "…" : "";
  const lit = `${lead}${shown}${to < text.length ? "…" : ""}`;
  const index = indexCodePoints(lit);
  return {
    text: lit,
    spans: inside.map((place) => {
      const { start, end } = toSelector(index, {
        start: place.start - from + lead.length,
        end: place.end - from + lead.length,
      });
      return { start, end };
    }),
    explain: reasons(text, places),
  };
}

function lettersIn(text: string, words: string): readonly Place[] {
  const places: Place[] = [];
  for (
    let at = text.indexOf(words);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(words, at + words.length)
  ) {
    places.push({ start: at, end: at + words.length, word: words, how: "letters" });
  }
  return places;
}

function foldedIn(text: string, words: string): readonly Place[] {
  const folded = fold(text, undefined, { diacritics: "strip" });
  const places: Place[] = [];
  for (const word of fold(words, undefined, { diacritics: "strip" }).text.trim().split(" ")) {
    if (word === "") continue;
    const before = places.length;
    for (
      let at = folded.text.indexOf(word);
      at >= 0 && places.length < before + MOST_PLACES;
      at = folded.text.indexOf(word, at + word.length)
    ) {
      const { start, end } = unfold(folded, { start: at, end: at + word.length }, text);
      const same = text.slice(start, end) === word;
      places.push({ start, end, word, how: same ? "letters" : "folded" });
    }
    if (places.length === before) places.push(...soundingLike(text, word));
  }
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

function soundingLike(text: string, word: string): readonly Place[] {
  const wanted = new Set(soundsOfWord(word));
  return wordsOf(text)
    .filter((found) => /^\p{Lu}/u.test(found.word) && soundsOfWord(found.word).some((sound) => wanted.has(sound)))
    .slice(0, MOST_PLACES)
    .map(({ word: found, start }) => ({ start, end: start + found.length, word, how: "sound" as const }));
}

function withoutOverlaps(places: readonly Place[]): readonly Place[] {
  const out: Place[] = [];
  for (const place of places) if (place.start >= (out.at(-1)?.end ?? 0)) out.push(place);
  return out;
}

function reasons(text: string, places: readonly Place[]): Lit["explain"] {
  const lines = new Map<string, Lit["explain"][number]>();
  for (const { start, end, word, how } of places) {
    const found = text.slice(start, end);
    lines.set(`${word} ${how} ${found}`, { word, how, found });
  }
  return [...lines.values()].slice(0, 20);
}

/** Nearest place at or before `at` that splits no pair of surrogates. */
function boundary(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000 ? at - 1 : at;
}
