/**
 * The dossier as the people who judged it see it: a rejected change does not count, a corrected trace leads elsewhere. What was found
 * stays as it is in the archive; this is only how it is shown, and a judgement taken back leaves no mark.
 */
import type { CorrectedTrace } from "../api/queries.ts";
import type { Change, Dossier, Judgement, Quotation, Trace } from "../api/schema.ts";

export type Standing = ReadonlyMap<string, Judgement>;

export interface Judged {
  readonly dossier: Dossier;
  /** Ids of changes that do not count: rejected, or found on a trace that was. */
  readonly struck: ReadonlySet<string>;
}

export function keyOf({ kind, id }: Judgement["target"]): string {
  return `${kind} ${id}`;
}

/** The last judgement on each finding that was not taken back. */
export function standingOf(judgements: readonly Judgement[]): Standing {
  return new Map(judgements.filter((one) => one.retracted === undefined).map((one) => [keyOf(one.target), one]));
}

/** Ids of the judgements that correct a trace, in the order in which they were given. */
export function correctionsIn(standing: Standing): readonly string[] {
  return [...standing.values()].flatMap(({ id, target, verdict }) =>
    target.kind === "trace" && verdict === "correct" ? [id] : [],
  );
}

export function judgedOf(dossier: Dossier, standing: Standing, corrected: readonly CorrectedTrace[]): Judged {
  if (standing.size === 0) return { dossier, struck: new Set() };
  const anew = new Map(
    corrected.flatMap((one) => (standing.get(`trace ${one.trace.id}`)?.id === one.id ? [[one.trace.id, one]] : [])),
  );
  const on = (kind: Judgement["target"]["kind"], id: string): Judgement | undefined => standing.get(`${kind} ${id}`);
  const quotations = dossier.quotations.map((one) =>
    withCall(withSpeaker(one, on("speaker", one.id)), on("call-link", one.id)),
  );
  const traces = dossier.traces.map((one) => anew.get(one.id)?.trace ?? withTarget(one, on("trace", one.id)));
  // What a corrected trace was found to have changed makes way for what the chosen words show; until that is known it is struck.
  const changes = [
    ...dossier.changes.filter(({ trace }) => !anew.has(trace)),
    ...[...anew.values()].flatMap((one) => one.changes),
  ].map((one) => withType(one, on("change", one.id)));
  const overturned = new Set(
    traces.filter((one, index) => one !== dossier.traces[index] && !anew.has(one.id)).map(({ id }) => id),
  );
  const struck = changes.filter(({ id, trace }) => on("change", id)?.verdict === "reject" || overturned.has(trace));
  return { dossier: { ...dossier, quotations, traces, changes }, struck: new Set(struck.map(({ id }) => id)) };
}

function withSpeaker(quotation: Quotation, judgement: Judgement | undefined): Quotation {
  if (judgement === undefined || judgement.verdict === "accept") return quotation;
  const reason = { rule: "judgement", basis: "stated" as const, evidence: [] };
  const { name, role } = (judgement.value ?? {}) as { name?: string; role?: string };
  const key = name ?? role;
  if (key === undefined)
    return {
      ...quotation,
      speaker: { abstained: true, why: `${judgement.by} says it cannot be told`, candidates: [], reason },
    };
  return {
    ...quotation,
    speaker: { key, reason, ...(name !== undefined && { name }), ...(role !== undefined && { role }) },
  };
}

function withCall(quotation: Quotation, judgement: Judgement | undefined): Quotation {
  if (judgement === undefined || judgement.verdict === "accept") return quotation;
  const { call = null } = (judgement.value ?? {}) as { call?: string };
  return { ...quotation, call };
}

function withType(change: Change, judgement: Judgement | undefined): Change {
  const { type } = (judgement?.verdict === "correct" ? (judgement.value ?? {}) : {}) as { type?: Change["type"] };
  return type === undefined ? change : { ...change, type };
}

function withTarget(trace: Trace, judgement: Judgement | undefined): Trace {
  if (judgement === undefined || judgement.verdict === "accept") return trace;
  const { target: _, relation: __, ...rest } = trace;
  const target = judgement.value as Trace["target"] | null | undefined;
  if (target === null || target === undefined)
    return { ...rest, outcome: "not-found", candidates: [], rule: "judgement" };
  return { ...rest, outcome: "found", target, candidates: [], rule: "judgement" };
}
