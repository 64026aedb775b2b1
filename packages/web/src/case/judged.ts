/**
 * The dossier as the people who judged it see it: a rejected change does not count, a corrected trace leads elsewhere. What was found
 * stays as it is in the archive; this is only how it is shown, and a judgement taken back leaves no mark.
 */
import type { Dossier, Judgement, Quotation, Trace } from "../api/schema.ts";

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

export function judgedOf(dossier: Dossier, standing: Standing): Judged {
  if (standing.size === 0) return { dossier, struck: new Set() };
  const on = (kind: Judgement["target"]["kind"], id: string): Judgement | undefined => standing.get(`${kind} ${id}`);
  const quotations = dossier.quotations.map((one) =>
    withCall(withSpeaker(one, on("speaker", one.id)), on("call-link", one.id)),
  );
  const traces = dossier.traces.map((one) => withTarget(one, on("trace", one.id)));
  const overturned = new Set(traces.filter((one, index) => one !== dossier.traces[index]).map(({ id }) => id));
  const struck = dossier.changes.filter(
    ({ id, trace }) => on("change", id)?.verdict === "reject" || overturned.has(trace),
  );
  return { dossier: { ...dossier, quotations, traces }, struck: new Set(struck.map(({ id }) => id)) };
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

function withTarget(trace: Trace, judgement: Judgement | undefined): Trace {
  if (judgement === undefined || judgement.verdict === "accept") return trace;
  const { target: _, relation: __, ...rest } = trace;
  const target = judgement.value as Trace["target"] | null | undefined;
  if (target === null || target === undefined)
    return { ...rest, outcome: "not-found", candidates: [], rule: "judgement" };
  return { ...rest, outcome: "found", target, candidates: [], rule: "judgement" };
}
