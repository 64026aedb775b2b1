import { findChanges } from "../drift/find-changes.ts";
import type { Case, Change, Trace, TraceTarget } from "../model.ts";
import { firstHops } from "../retell/first-hops.ts";
import type { CaseOptions } from "./build-case.ts";
import { isAltered } from "./relations.ts";

/** Rule of a trace that a person corrected. */
const CORRECTED = "judgement";

/**
 * What follows when a person says what some quotations of a case render: their traces as corrected, and what changed between each and
 * its new target. `targets` is by trace; `null` where the quotation renders nothing of the case. A trace that the case does not have, or
 * a target that it does not have, gives nothing.
 */
export function correctTraces(
  found: Case,
  targets: ReadonlyMap<string, TraceTarget | null>,
  { packs, lexicon }: Pick<CaseOptions, "packs" | "lexicon">,
): { readonly traces: readonly Trace[]; readonly changes: readonly Change[] } {
  const traces = found.traces.map((trace) => {
    const target = targets.get(trace.id);
    return target === undefined ? trace : withTarget(trace, target);
  });
  const changes = findChanges({
    documents: found.documents,
    quotations: found.quotations,
    attributions: found.attributions,
    traces,
    lexicons: new Map([...packs].map(([tag, pack]) => [tag, pack.drift])),
    ...(lexicon === undefined ? {} : { resource: lexicon }),
    given: new Set(targets.keys()),
  });
  const others = found.changes.filter(({ trace }) => !targets.has(trace));
  const hops = firstHops([...others, ...changes], found.derivations, found.documents).slice(others.length);
  const corrected = traces.filter(({ id }) => targets.has(id));
  return {
    traces: corrected.map((trace) => (isAltered(trace, hops) ? { ...trace, relation: "altered" } : trace)),
    changes: hops,
  };
}

function withTarget(trace: Trace, target: TraceTarget | null): Trace {
  const { target: _, relation: __, ...rest } = trace;
  const as = target === null ? { outcome: "not-found" as const } : { outcome: "found" as const, target };
  return { ...rest, ...as, candidates: [], evidence: [], rule: CORRECTED };
}
