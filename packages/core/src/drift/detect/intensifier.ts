import { type Comparison, type Finding, indices, markersIn, unmatched } from "../comparison.ts";
import { markersOfKind } from "../markers.ts";

/** Words that strengthen, put in or left out: "nobody" → "nobody at all". */
export function intensifier(comparison: Comparison): Finding[] {
  if (comparison.from.lexicon === undefined || comparison.to.lexicon === undefined) return [];
  return [...missing(comparison, "from"), ...missing(comparison, "to")];
}

function missing(comparison: Comparison, side: "from" | "to"): Finding[] {
  const there = comparison[side === "from" ? "to" : "from"];
  const marker = markersOfKind(comparison[side], "intensifier").find((candidate) => {
    if (!comparison.close) {
      return (
        (side === "from" ? comparison.wholeFrom : comparison.wholeTo) &&
        markersOfKind(there, "intensifier").length === 0
      );
    }
    if (!unmatched(comparison, side, candidate)) return false;
    const index = (side === "from" ? comparison.blockOfFrom : comparison.blockOfTo).get(candidate.first) ?? -1;
    const block = comparison.links?.blocks[index];
    if (block === undefined || block.edge !== "none") return false;
    return markersIn(there, side === "from" ? block.to : block.from, "intensifier").length === 0;
  });
  if (marker === undefined) return [];
  const words = indices(marker);
  const rule = `drift/intensifier-${side === "from" ? "lost" : "added"}`;
  return [{ type: "intensifier", rule, from: side === "from" ? words : [], to: side === "to" ? words : [] }];
}
