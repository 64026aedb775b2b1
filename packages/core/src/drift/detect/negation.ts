import { type Comparison, type Finding, indices, markersIn, unmatched } from "../comparison.ts";
import { type Marker, markersOfKind } from "../markers.ts";
import type { Passage } from "../passage.ts";

/**
 * A negation on one side only: "I will not go" → "I will go". A word that denies by its meaning or its prefix on the
 * other side stands for the negation ("not happy" = "unhappy", "did not get" = "lacked").
 */
export function negation(comparison: Comparison): Finding[] {
  const lost = missing(comparison, "from");
  const added = missing(comparison, "to");
  if (lost.length > 0 && added.length > 0) return [];
  return [
    ...lost.map((marker) => finding(comparison, "from", marker)),
    ...added.map((marker) => finding(comparison, "to", marker)),
  ];
}

/** In words. A longer sentence offers more ways to say a thing by its contrary, and is graded by itself. */
const LONG = 20;

function finding(comparison: Comparison, side: "from" | "to", marker: Marker): Finding {
  const long = !comparison.close && comparison[side].words.length > LONG ? "-long" : "";
  const rule = `drift/negation${long}-${side === "from" ? "lost" : "added"}`;
  const words = indices(marker);
  return { type: "negation", rule, from: side === "from" ? words : [], to: side === "to" ? words : [] };
}

function missing(comparison: Comparison, side: "from" | "to"): Marker[] {
  const here = comparison[side];
  const there = comparison[side === "from" ? "to" : "from"];
  if (here.lexicon === undefined || there.lexicon === undefined) return [];
  return comparison.close ? missingWord(comparison, side, here, there) : missingAtAll(comparison, side, here, there);
}

/** Within a language: a negation word without a counterpart, unless its block says it otherwise. */
function missingWord(comparison: Comparison, side: "from" | "to", here: Passage, there: Passage): Marker[] {
  const blocks = comparison.links?.blocks ?? [];
  const blockOf = side === "from" ? comparison.blockOfFrom : comparison.blockOfTo;
  // "They don't bring water" and "they bring no water" deny the same thing in two places.
  if (spare(comparison, side === "from" ? "to" : "from", there) >= spare(comparison, side, here)) return [];
  return markersOfKind(here, "negation").filter((marker) => {
    if (!unmatched(comparison, side, marker)) return false;
    const block = blocks[blockOf.get(marker.first) ?? -1];
    if (block === undefined) return false;
    const other = side === "from" ? block.to : block.from;
    if (markersIn(there, other, "negation").length > 0 || markersIn(there, other, "implied-negation").length > 0)
      return false;
    return !other.some((at) => isNegatedForm(there, at));
  });
}

/** Negations of a side, by a word or by a word that implies one, that have no counterpart on the other. */
function spare(comparison: Comparison, side: "from" | "to", passage: Passage): number {
  return (["negation", "implied-negation"] as const)
    .flatMap((kind) => markersOfKind(passage, kind))
    .filter((marker) => unmatched(comparison, side, marker)).length;
}

/** Across languages, or far apart: one side negates and nothing on the other does. Several negations count as one. */
function missingAtAll(comparison: Comparison, side: "from" | "to", here: Passage, there: Passage): Marker[] {
  if (!(side === "from" ? comparison.wholeFrom : comparison.wholeTo)) return [];
  if (markersOfKind(there, "negation").length > 0 || markersOfKind(there, "implied-negation").length > 0) return [];
  if (there.words.some((_, at) => isNegatedForm(there, at))) return [];
  const skip = side === "from" ? comparison.droppedFrom : comparison.addedTo;
  const found = markersOfKind(here, "negation").filter(({ first }) => !skip.has(first));
  if (found.length > 1 && markersOfKind(here, "implied-negation").length > 0) return [];
  const [first] = found;
  return first === undefined ? [] : [first];
}

/** A content word with a negating prefix: "unhappy", "несчастный". */
function isNegatedForm(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  if (word === undefined || word.light || word.kind !== "word" || (word.capital && !word.initial)) return false;
  const { prefixes = [], notPrefixed = [] } = passage.lexicon?.source.negation ?? {};
  if (notPrefixed.some((stem) => word.key.startsWith(stem))) return false;
  return prefixes.some((prefix) => word.key.startsWith(prefix) && word.key.length >= prefix.length + 4);
}
