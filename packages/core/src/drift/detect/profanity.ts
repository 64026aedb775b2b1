import { type Comparison, type Finding, indices, unmatched } from "../comparison.ts";
import { markersOfKind } from "../markers.ts";

/** Coarse words softened away or put in. A masked word ("f***") stands for the coarse one: masking is a convention. */
export function profanity(comparison: Comparison): Finding[] {
  const { from, to } = comparison;
  if (from.lexicon === undefined || to.lexicon === undefined) return [];
  const coarse = markersOfKind(from, "profanity");
  const other = markersOfKind(to, "profanity");
  const [first] = coarse;
  const [second] = other;
  if (first !== undefined && second === undefined && comparison.wholeFrom && unmatched(comparison, "from", first)) {
    return [{ type: "profanity", rule: "drift/profanity-lost", from: indices(first), to: [] }];
  }
  if (first === undefined && second !== undefined && comparison.wholeTo && unmatched(comparison, "to", second)) {
    return [{ type: "profanity", rule: "drift/profanity-added", from: [], to: indices(second) }];
  }
  return [];
}
