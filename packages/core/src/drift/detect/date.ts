import { type Comparison, type Finding, indices, unmatched } from "../comparison.ts";
import type { MarkerClass } from "../compiled.ts";
import { type Marker, markersOfKind } from "../markers.ts";
import type { Passage } from "../passage.ts";

/** Another month or weekday: "before May" → "before March". A month in figures ("14.05.") stands for its name. */
export function date(comparison: Comparison): Finding[] {
  if (comparison.from.lexicon === undefined || comparison.to.lexicon === undefined) return [];
  return [...changed(comparison, "month"), ...changed(comparison, "weekday")];
}

function changed(comparison: Comparison, kind: MarkerClass): Finding[] {
  const { from, to } = comparison;
  const before = markersOfKind(from, kind);
  const after = markersOfKind(to, kind);
  const lost = before.filter(
    (marker) => !has(after, marker) && isOpen(comparison, "from", marker) && !inFigures(to, kind, marker),
  );
  const won = after.filter(
    (marker) => !has(before, marker) && isOpen(comparison, "to", marker) && !inFigures(from, kind, marker),
  );
  const [first] = lost;
  const [second] = won;
  if (first !== undefined && second !== undefined) {
    return [{ type: "date", rule: "drift/date-changed", from: indices(first), to: indices(second) }];
  }
  if (comparison.close) return [];
  if (first !== undefined && comparison.wholeFrom) {
    return [{ type: "date", rule: "drift/date-lost", from: indices(first), to: [] }];
  }
  if (second !== undefined && comparison.wholeTo) {
    return [{ type: "date", rule: "drift/date-added", from: [], to: indices(second) }];
  }
  return [];
}

function has(markers: readonly Marker[], one: Marker): boolean {
  return markers.some((marker) => marker.value === one.value);
}

function isOpen(comparison: Comparison, side: "from" | "to", marker: Marker): boolean {
  return !comparison.close || unmatched(comparison, side, marker);
}

function inFigures(passage: Passage, kind: MarkerClass, marker: Marker): boolean {
  if (kind !== "month") return false;
  return passage.words.some(
    (word) =>
      word.kind === "number" &&
      word.key
        .split(/[./-]/u)
        .slice(0, 3)
        .some((part) => Number(part) === Number(marker.value)),
  );
}
