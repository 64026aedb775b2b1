import { type CompiledLexicon, longestStem, type MarkerClass } from "./compiled.ts";
import type { Passage, Word } from "./passage.ts";

/** A word or phrase that is a sign of something, as a half-open range of words. */
export interface Marker {
  readonly kind: MarkerClass;
  /** Person key, modality key, side, number of the month or weekday; otherwise one value for the class. */
  readonly value: string;
  readonly first: number;
  readonly last: number;
}

const cache = new WeakMap<Passage, readonly Marker[]>();

/** All markers of a passage, in order. One look-up a word; a longer phrase hides shorter ones of its class. */
export function markersOf(passage: Passage): readonly Marker[] {
  const known = cache.get(passage);
  if (known !== undefined) return known;
  const markers: Marker[] = [];
  const lexicon = passage.lexicon;
  if (lexicon !== undefined) {
    for (let at = 0; at < passage.words.length; at++) {
      phrasesAt(passage, lexicon, at, markers);
      const word = passage.words[at];
      if (word !== undefined && word.kind === "word") stemsAt(passage, lexicon, word, at, markers);
    }
  }
  const kept = withoutExceptions(withoutHidden(markers));
  cache.set(passage, kept);
  return kept;
}

/** The markers of one class. */
export function markersOfKind(passage: Passage, kind: MarkerClass): Marker[] {
  return markersOf(passage).filter((marker) => marker.kind === kind);
}

function phrasesAt(passage: Passage, lexicon: CompiledLexicon, at: number, markers: Marker[]): void {
  const word = passage.words[at];
  if (word === undefined) return;
  for (const { rest, kind, value } of lexicon.entries.get(word.key) ?? []) {
    if (!rest.every((key, offset) => passage.words[at + 1 + offset]?.key === key)) continue;
    if (isTrap(passage, at, kind, word)) continue;
    markers.push({ kind, value, first: at, last: at + 1 + rest.length });
  }
}

/** English writes months and weekdays with a capital: "may" and "march" are other words; "us" is no country, "No. 39" no negation. */
function isTrap(passage: Passage, at: number, kind: MarkerClass, word: Word): boolean {
  if (kind === "month" || kind === "weekday") {
    if (passage.tag !== "en" && passage.tag !== "de") return false;
    if (!word.capital) return true;
    return word.initial && passage.tag === "en" && (word.key === "may" || word.key === "march" || word.key === "mar");
  }
  if (passage.tag === "en" && word.key === "may" && kind === "modality") {
    return word.capital && (!word.initial || passage.words[at + 1]?.kind === "number");
  }
  if (passage.tag === "en" && word.key === "no" && kind === "negation") {
    return passage.words[at + 1]?.kind === "number";
  }
  if (passage.tag === "en" && word.key === "us" && kind === "person") {
    return passage.text.slice(word.start, word.end) === "US";
  }
  return false;
}

function stemsAt(passage: Passage, lexicon: CompiledLexicon, word: Word, at: number, markers: Marker[]): void {
  const range = { first: at, last: at + 1 };
  const exact = lexicon.source.sidesExact[passage.text.slice(word.start, word.end)];
  const side = exact ?? longestStem(lexicon.sideStems, word.key);
  if (side !== undefined) markers.push({ kind: "side", value: side, ...range });
  if (isProfane(lexicon, word.key)) markers.push({ kind: "profanity", value: "coarse", ...range });
  if (
    word.key !== "" &&
    lexicon.source.negation.suffixes.some((end) => word.key.endsWith(end) && word.key.length > end.length + 2)
  ) {
    markers.push({ kind: "implied-negation", value: "not", ...range });
  }
}

/** Asterisks between letters mask a coarse word: the convention stands for the word. */
function isProfane(lexicon: CompiledLexicon, key: string): boolean {
  if (key.includes("*")) return true;
  for (let length = Math.min(12, key.length); length >= 2; length--) {
    if (lexicon.profaneStems.has(key.slice(0, length))) return length >= 4 || key.length <= length + 4;
  }
  return false;
}

/** How many words may stand between a negation and what it excepts: «ikke hadde spist noe annet enn». */
const EXCEPTION_REACH = 6;

/** "He had not eaten anything but snow" says what he ate: the negation is dropped. */
function withoutExceptions(markers: readonly Marker[]): Marker[] {
  const exceptions = markers.filter((marker) => marker.kind === "exceptive");
  if (exceptions.length === 0) return [...markers];
  return markers.filter(
    ({ kind, last }) =>
      kind !== "negation" || !exceptions.some(({ first }) => first >= last && first - last <= EXCEPTION_REACH),
  );
}

/** Drops a marker inside a longer one of its class, and negation words inside a harmless phrase. */
function withoutHidden(markers: readonly Marker[]): Marker[] {
  const long = markers.filter((marker) => marker.last - marker.first > 1);
  if (long.length === 0) return [...markers];
  const cover = new Map<number, Marker[]>();
  for (const marker of long) {
    for (let at = marker.first; at < marker.last; at++) cover.set(at, [...(cover.get(at) ?? []), marker]);
  }
  return markers.filter((marker) => {
    const over = cover.get(marker.first) ?? [];
    return !over.some(
      (other) =>
        other !== marker &&
        other.last - other.first > marker.last - marker.first &&
        marker.last <= other.last &&
        (other.kind === marker.kind || (other.kind === "harmless" && marker.kind === "negation")),
    );
  });
}
