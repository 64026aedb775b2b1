import { type Comparison, type Finding, indices, markersIn, unmatched } from "../comparison.ts";
import { type Marker, markersOf } from "../markers.ts";
import type { Passage } from "../passage.ts";

/** Doubt inside the words themselves: "maybe they will let you go" → "they will let you go". */
export function hedge(comparison: Comparison): Finding[] {
  if (comparison.from.lexicon === undefined || comparison.to.lexicon === undefined) return [];
  return [...missing(comparison, "from"), ...missing(comparison, "to")];
}

function missing(comparison: Comparison, side: "from" | "to"): Finding[] {
  const here = comparison[side];
  const there = comparison[side === "from" ? "to" : "from"];
  const [first] = hedges(here).filter(
    (marker) => marker.value === "hedge" && isMissing(comparison, side, marker, there),
  );
  if (first === undefined) return [];
  const words = indices(first);
  return side === "from"
    ? [{ type: "hedge-lost", rule: "drift/hedge-lost", from: words, to: [] }]
    : [{ type: "hedge-added", rule: "drift/hedge-added", from: [], to: words }];
}

function isMissing(comparison: Comparison, side: "from" | "to", marker: Marker, there: Passage): boolean {
  if (!comparison.close) {
    const [whole, skip] =
      side === "from" ? [comparison.wholeFrom, comparison.droppedFrom] : [comparison.wholeTo, comparison.addedTo];
    return whole && !skip.has(marker.first) && hedges(there).length === 0 && !isOpen(there);
  }
  if (!unmatched(comparison, side, marker)) return false;
  const index = (side === "from" ? comparison.blockOfFrom : comparison.blockOfTo).get(marker.first) ?? -1;
  const block = comparison.links?.blocks[index];
  if (block === undefined) return false;
  const other = side === "from" ? block.to : block.from;
  return (
    markersIn(there, other, "hedge").length === 0 &&
    !markersIn(there, other, "modality").some((m) => m.value === "possible")
  );
}

function hedges(passage: Passage): Marker[] {
  return markersOf(passage).filter((marker) => marker.kind === "hedge");
}

/** "may", "kan", "könnte": possibility by a modal verb renders a hedge. */
function isOpen(passage: Passage): boolean {
  return markersOf(passage).some((marker) => marker.kind === "modality" && marker.value === "possible");
}
