import { type Comparison, type Finding, indices, unmatched } from "../comparison.ts";
import { type Marker, markersOfKind } from "../markers.ts";

/** Another nationality or side: "the Ukrainians have entered" → "the Russians have entered". */
export function side(comparison: Comparison): Finding[] {
  const { from, to } = comparison;
  if (from.lexicon === undefined || to.lexicon === undefined) return [];
  const before = markersOfKind(from, "side");
  const after = markersOfKind(to, "side");
  return comparison.close ? inBlocks(comparison, before, after) : bySet(before, after);
}

function inBlocks(comparison: Comparison, before: readonly Marker[], after: readonly Marker[]): Finding[] {
  const findings: Finding[] = [];
  for (const marker of before) {
    if (!unmatched(comparison, "from", marker)) continue;
    const block = comparison.blockOfFrom.get(marker.first);
    const other = after.find(
      (candidate) => comparison.blockOfTo.get(candidate.first) === block && unmatched(comparison, "to", candidate),
    );
    if (other === undefined || other.value === marker.value) continue;
    findings.push(changed(marker, other));
  }
  return findings;
}

/** A side named on one side only, on both: one stands for the other. */
function bySet(before: readonly Marker[], after: readonly Marker[]): Finding[] {
  const lost = before.filter((marker) => !after.some((other) => other.value === marker.value));
  const won = after.filter((marker) => !before.some((other) => other.value === marker.value));
  const [first] = lost;
  const [second] = won;
  return first === undefined || second === undefined ? [] : [changed(first, second)];
}

function changed(from: Marker, to: Marker): Finding {
  return { type: "side", rule: "drift/side-changed", from: indices(from), to: indices(to) };
}
