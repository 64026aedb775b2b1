import { type Comparison, type Finding, indices, markersIn, unmatched } from "../comparison.ts";
import { type Marker, markersOf, markersOfKind } from "../markers.ts";
import type { Passage } from "../passage.ts";

/**
 * Another modality or a condition lost: "will" → "may", "if we go" → "we go". Each word has all the senses it can have; a
 * change is put forward only when the two sides share none.
 */
export function modality(comparison: Comparison): Finding[] {
  if (comparison.from.lexicon === undefined || comparison.to.lexicon === undefined) return [];
  return comparison.close ? inBlocks(comparison) : across(comparison);
}

function inBlocks(comparison: Comparison): Finding[] {
  const findings: Finding[] = [];
  for (const block of comparison.links?.blocks ?? []) {
    const from = open(comparison, "from", block.from);
    const to = open(comparison, "to", block.to);
    if (from.some((a) => to.some((b) => a.value === b.value))) continue;
    const [first] = from;
    const [second] = to;
    if (first !== undefined && second !== undefined) {
      if (isShift(comparison, first, second)) continue;
      findings.push({ type: "modality", rule: "drift/modality-changed", from: indices(first), to: indices(second) });
    } else if ((first ?? second)?.value === "would" && comparison.standard.kind !== "direct") {
      continue;
    } else if (first !== undefined) {
      findings.push({ type: "modality", rule: "drift/modality-lost", from: indices(first), to: block.to });
    } else if (second !== undefined) {
      findings.push({ type: "modality", rule: "drift/modality-added", from: block.from, to: indices(second) });
    }
  }
  return findings;
}

function open(comparison: Comparison, side: "from" | "to", words: readonly number[]): Marker[] {
  const passage = comparison[side];
  return markersIn(passage, words, "modality").filter(
    (marker) => unmatched(comparison, side, marker) && !isHedge(passage, marker),
  );
}

/** "will" → "would", "can" → "could" in reported speech. */
function isShift(comparison: Comparison, from: Marker, to: Marker): boolean {
  return comparison.standard.kind !== "direct" && (to.value === "would" || from.value === "would");
}

/** Senses that hold across languages well enough to be compared by presence. */
const STRONG = ["must", "if", "possible", "able"] as const;

function across(comparison: Comparison): Finding[] {
  const findings: Finding[] = [];
  for (const sense of STRONG) {
    const from = only(comparison.from, sense);
    const to = only(comparison.to, sense);
    if (from !== undefined && comparison.wholeFrom && !has(comparison.to, sense)) {
      findings.push({ type: "modality", rule: `drift/modality-${sense}-lost`, from: indices(from), to: [] });
    }
    if (to !== undefined && comparison.wholeTo && !has(comparison.from, sense)) {
      findings.push({ type: "modality", rule: `drift/modality-${sense}-added`, from: [], to: indices(to) });
    }
  }
  return findings;
}

function has(passage: Passage, sense: string): boolean {
  return markersOf(passage).some(
    (marker) =>
      (marker.kind === "modality" && marker.value === sense) || (sense === "possible" && marker.kind === "hedge"),
  );
}

/** "Maybe" is for the hedge detector to judge. */
function isHedge(passage: Passage, marker: Marker): boolean {
  return markersOf(passage).some(
    (other) =>
      other.kind === "hedge" && other.value === "hedge" && other.first <= marker.first && marker.last <= other.last,
  );
}

/** A word whose only sense is this one. */
function only(passage: Passage, sense: string): Marker | undefined {
  const markers = markersOfKind(passage, "modality");
  return markers.find(
    (marker) =>
      marker.value === sense &&
      !isHedge(passage, marker) &&
      !markers.some((other) => other.first === marker.first && other.value !== sense),
  );
}
