import type { Change, Trace } from "../model.ts";

/** Changes of who says it to whom, of the frame around it and of how utterances are joined: the words may be the same. */
const FRAME: ReadonlySet<Change["type"]> = new Set([
  "speaker",
  "addressee",
  "hedge-lost",
  "hedge-added",
  "merge",
  "splice",
  "omission",
  "profanity",
]);

/**
 * The relation of each trace in the light of its changes: `altered` is said only where a change of the words is put forward
 * more firmly than as a hint, and always there, unless utterances were joined.
 */
export function refineRelations(traces: readonly Trace[], changes: readonly Change[]): Trace[] {
  const changed = new Set(changes.filter(altersWords).map((change) => change.trace));
  return traces.map((trace) => {
    const { relation } = trace;
    if (relation === undefined || relation === "merged" || relation === "spliced") return trace;
    if (changed.has(trace.id)) return { ...trace, relation: "altered" };
    return relation === "altered" ? { ...trace, relation: "paraphrase" } : trace;
  });
}

/** Whether a change of the words of this trace is put forward more firmly than as a hint. */
export function isAltered({ id }: Trace, changes: readonly Change[]): boolean {
  return changes.some((change) => change.trace === id && altersWords(change));
}

function altersWords({ grade, type }: Change): boolean {
  return grade !== "hint" && !FRAME.has(type);
}
