import { recordId } from "../id.ts";
import type { Evidence, Quotation, Span, Trace, TraceTarget } from "../model.ts";
import { indexQuotations, type QuotationPlace, type QuotationSearch, searchQuotations } from "./between.ts";
import type { Candidate } from "./candidates.ts";
import { type QuotationUnit, quotationUnits, type TraceInput, utteranceUnits } from "./material.ts";
import type { Pool } from "./pool.ts";
import { relationOf } from "./relation.ts";
import { evidenceFor, prepare } from "./score.ts";
import {
  indexUtterances,
  searchUtterances,
  type UtteranceFinding,
  type UtterancePlace,
  type UtteranceSearch,
} from "./utterances.ts";
import { centred, commonVectors } from "./vectors.ts";

/** A trace is put forward as found from this chance on. */
const FOUND = 0.6;
/** From this chance of all candidates together something is likely there, and they are offered. */
const OFFERED = 0.4;
const MOST_OFFERED = 4;
/** A repeated quotation must be this sure for the utterance it renders to be taken over. */
const THROUGH = 0.8;

/**
 * Looks for what each quotation renders: an utterance of a rendition, else an earlier and fuller quotation of another
 * document. One trace for each quotation, in their order. Documents are decided as a whole; see `assemble.ts`.
 */
export function traceQuotations(input: TraceInput): Trace[] {
  const [first, ...others] = input.documents;
  const single = others.length === 0 && input.quotations.every(({ document }) => document === first?.id);
  if (single) return input.quotations.map(alone);
  const quoted = quotationUnits(input);
  const spoken = utteranceUnits(input.documents, input.lexicon, input.vectors);
  const common = commonVectors([...quoted, ...spoken]);
  const units = centred(quoted, common);
  const utterances = indexUtterances(centred(spoken, common), input.calls ?? []);
  const articles = input.documents.filter((document) => document.rendition === undefined);
  const quotations = indexQuotations(units, articles, input.calls ?? []);
  // The quotation's own document is searched for nothing.
  const searched = {
    renditions: new Set(utterances.units.map((unit) => unit.rendition)).size,
    documents: Math.max(0, articles.length - 1),
  };
  const findings = findUtterances(utterances, units);
  const order = units.map((_, at) => at);
  const place = (at: number): number => quotations.orderOf.get(units[at]?.document.id ?? "") ?? 0;
  order.sort((a, b) => place(a) - place(b) || a - b);
  const traces = new Map<number, Trace>();
  const placeOf = new Map(units.map((unit, at) => [unit.quotation.id, at]));
  const context: Context = { utterances, quotations, units, searched, traces, placeOf, engine: input.vectors?.name };
  const repeated = findRepeated(context);
  for (const at of order) {
    const finding = findings[at];
    if (finding !== undefined && units[at]?.quotation.headingOf === undefined) {
      traces.set(at, traceOne(context, at, finding, repeated[at] ?? []));
    }
  }
  for (const at of order) if (!traces.has(at)) traces.set(at, traceHeading(context, at, findings[at]));
  return units.map((_, at) => traces.get(at)).filter((trace) => trace !== undefined);
}

/** The trace of a quotation in a case that has nothing else to search. */
function alone({ id }: Quotation): Trace {
  return {
    id: recordId("trace", { quotation: id }),
    quotation: id,
    outcome: "not-found",
    candidates: [],
    score: 0,
    evidence: [],
    rule: "trace/alone",
    searched: { renditions: 0, documents: 0 },
  };
}

interface Context {
  readonly utterances: UtteranceSearch;
  readonly quotations: QuotationSearch;
  readonly units: readonly QuotationUnit[];
  readonly searched: Trace["searched"];
  readonly traces: ReadonlyMap<number, Trace>;
  /** Number of each quotation by its id. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** What made the vectors, if there are any. */
  readonly engine: string | undefined;
}

function findUtterances(search: UtteranceSearch, units: readonly QuotationUnit[]): UtteranceFinding[] {
  return byDocument(units, (own) => searchUtterances(search, own));
}

/** Headings that repeat the text below are left out: they render what that renders. */
function findRepeated({ quotations, units }: Context): QuotationPlace[][] {
  return byDocument(
    units,
    (own) => searchQuotations(quotations, own),
    ({ quotation }) => quotation.headingOf === undefined,
  );
}

/** What is found for the quotations of each document together, in the order of its text; answered in the order of all. */
function byDocument<T>(
  units: readonly QuotationUnit[],
  find: (own: readonly QuotationUnit[]) => readonly T[],
  counts: (unit: QuotationUnit) => boolean = () => true,
): T[] {
  const lists = new Map<string, { readonly at: number; readonly unit: QuotationUnit }[]>();
  for (const [at, unit] of units.entries()) {
    if (!counts(unit)) continue;
    const list = lists.get(unit.document.id);
    if (list === undefined) lists.set(unit.document.id, [{ at, unit }]);
    else list.push({ at, unit });
  }
  const found: T[] = [];
  for (const list of lists.values()) {
    const start = ({ quotation }: QuotationUnit): number => quotation.content[0]?.start ?? 0;
    list.sort((a, b) => start(a.unit) - start(b.unit) || a.at - b.at);
    for (const [k, one] of find(list.map(({ unit }) => unit)).entries()) found[list[k]?.at ?? 0] = one;
  }
  return found;
}

function traceOne(context: Context, at: number, finding: UtteranceFinding, between: readonly QuotationPlace[]): Trace {
  const chance = finding.choice.chances[finding.choice.chosen] ?? 0;
  const place = finding.places[finding.choice.chosen];
  if (place !== undefined && chance >= FOUND) return utteranceTrace(context, at, place, chance, "trace/utterance");
  const earlier = between.find((other) => other.chance >= FOUND);
  if (earlier !== undefined) return quotationTrace(context, at, earlier);
  return doubtful(context, at, finding, between);
}

function utteranceTrace(context: Context, at: number, place: UtterancePlace, chance: number, rule: string): Trace {
  const { pool, units } = context.utterances;
  const own = context.units[at];
  if (own === undefined) throw new RangeError(`There is no quotation ${at}`);
  const targets = place.candidate.units.map((unit) => units[unit]).filter((unit) => unit !== undefined);
  const relation = relationOf(
    own.keys,
    own.quotation.kind,
    {
      keys: targets.flatMap((target) => target.keys),
      text: targets[0]?.document.text ?? "",
      spans: targets.map((target) => target.span),
      places: targets.map((target) => target.index),
      outOfOrder: false,
    },
    place.candidate.fit,
  );
  const evidence = evidenceOf(context, pool, own, place.candidate);
  if (place.speakerAgrees)
    evidence.push({ kind: "speaker", from: own.role ?? "", to: targets[0]?.role ?? "", weight: 1 });
  return {
    ...base(context, own),
    outcome: "found",
    target: utteranceTarget(context.utterances, place.candidate.units),
    candidates: [],
    score: round(chance),
    relation,
    evidence,
    rule,
  };
}

function evidenceOf({ engine }: Context, pool: Pool, own: QuotationUnit, { units, fit }: Candidate): Evidence[] {
  const words = evidenceFor(pool, prepare(pool, own.keys), units);
  if (engine === undefined || fit.vector === undefined) return words;
  return [...words, { kind: "embedding", from: engine, to: engine, weight: Math.round(fit.vector * 100) / 100 }];
}

function base(context: Context, own: QuotationUnit): Pick<Trace, "id" | "quotation" | "searched"> {
  const { id } = own.quotation;
  return { id: recordId("trace", { quotation: id }), quotation: id, searched: context.searched };
}

function utteranceTarget(search: UtteranceSearch, units: readonly number[]): TraceTarget {
  const targets = units.map((unit) => search.units[unit]).filter((unit) => unit !== undefined);
  return { kind: "utterance", rendition: targets[0]?.rendition ?? "", utterances: targets.map((target) => target.id) };
}

function quotationTrace(context: Context, at: number, place: QuotationPlace): Trace {
  const { pool, units } = context.quotations;
  const own = context.units[at];
  if (own === undefined) throw new RangeError(`There is no quotation ${at}`);
  const targets = place.candidate.units.map((unit) => units[unit]).filter((unit) => unit !== undefined);
  const evidence = evidenceOf(context, pool, own, place.candidate);
  const through = place.candidate.units.length === 1 ? context.traces.get(place.candidate.units[0] ?? -1) : undefined;
  const relation = relationOf(
    own.keys,
    own.quotation.kind,
    { keys: targets.flatMap((target) => target.keys), ...textOf(targets), places: [0], outOfOrder: false },
    place.candidate.fit,
  );
  const known = through?.outcome === "found" && place.chance >= THROUGH ? through.target : undefined;
  if (known?.kind === "utterance" && through !== undefined) {
    const chain: Evidence = { kind: "chain", from: own.quotation.id, to: through.quotation, weight: 1 };
    const score = round(place.chance * through.score);
    const rule = "trace/through-quotation";
    return {
      ...base(context, own),
      outcome: "found",
      target: known,
      candidates: [],
      score,
      relation,
      evidence: [...evidence, chain],
      rule,
    };
  }
  return {
    ...base(context, own),
    outcome: "found",
    target: quotationTarget(context.quotations, place),
    candidates: [],
    score: round(place.chance),
    relation,
    evidence,
    rule: "trace/quotation",
  };
}

function textOf(targets: readonly QuotationUnit[]): { text: string; spans: readonly Span[] } {
  return { text: targets[0]?.document.text ?? "", spans: targets.flatMap((target) => target.quotation.content) };
}

function quotationTarget(search: QuotationSearch, place: QuotationPlace): TraceTarget {
  const quotations = place.candidate.units
    .map((unit) => search.units[unit]?.quotation.id)
    .filter((id) => id !== undefined);
  return { kind: "quotation", document: place.document, quotations };
}

/** Nothing is sure enough: candidates are offered when together they are likely to hold the right one. */
function doubtful(context: Context, at: number, finding: UtteranceFinding, between: readonly QuotationPlace[]): Trace {
  const own = context.units[at];
  if (own === undefined) throw new RangeError(`There is no quotation ${at}`);
  const places = finding.places.map((place, p) => ({ place, chance: finding.choice.chances[p] ?? 0 }));
  places.sort((a, b) => b.chance - a.chance);
  const offered = places.filter(({ chance }) => chance >= 0.1).slice(0, MOST_OFFERED);
  const together = places.reduce((sum, { chance }) => sum + chance, 0);
  const candidates = offered.map(({ place, chance }) => ({
    target: utteranceTarget(context.utterances, place.candidate.units),
    score: round(chance),
  }));
  for (const place of between.slice(0, MOST_OFFERED - candidates.length)) {
    if (place.chance >= OFFERED)
      candidates.push({ target: quotationTarget(context.quotations, place), score: round(place.chance) });
  }
  const best = Math.max(0, ...places.map(({ chance }) => chance), ...between.map((place) => place.chance));
  if ((together >= OFFERED || best >= OFFERED) && candidates.length > 0) {
    candidates.sort((a, b) => b.score - a.score);
    return {
      ...base(context, own),
      outcome: "ambiguous",
      candidates,
      score: round(best),
      evidence: [],
      rule: "trace/ambiguous",
    };
  }
  return {
    ...base(context, own),
    outcome: "not-found",
    candidates: [],
    score: round(best),
    evidence: [],
    rule: "trace/not-found",
  };
}

/** A heading that quotes the text below renders what the quotation below renders. */
function traceHeading(context: Context, at: number, finding: UtteranceFinding | undefined): Trace {
  const own = context.units[at];
  if (own === undefined) throw new RangeError(`There is no quotation ${at}`);
  const trace = context.traces.get(context.placeOf.get(own.quotation.headingOf ?? "") ?? -1);
  if (trace === undefined)
    return doubtful(context, at, finding ?? { places: [], choice: { chosen: -1, chances: [] } }, []);
  const chain: Evidence = { kind: "chain", from: own.quotation.id, to: trace.quotation, weight: 1 };
  const { relation: _, ...rest } = trace;
  const relation = trace.outcome === "found" ? { relation: "trimmed" as const } : {};
  return { ...rest, ...relation, ...base(context, own), evidence: [chain], rule: "trace/heading" };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
