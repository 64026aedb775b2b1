/** Look-ups over a dossier, made once for each version of it. */
import type { CorrectedTrace } from "../api/queries.ts";
import type { Call, Change, Derivation, Document, Dossier, Quotation, Trace, Utterance } from "../api/schema.ts";
import { judgedOf, type Standing } from "./judged.ts";
import { type Line, linesOf } from "./lines.ts";

export interface CaseView {
  /** With the judgements that stand. */
  readonly dossier: Dossier;
  readonly standing: Standing;
  /** Changes that count: those that nobody rejected. */
  readonly changes: readonly Change[];
  /** Ids of those that do not. */
  readonly struck: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly articles: readonly Document[];
  readonly quotations: ReadonlyMap<string, Quotation>;
  readonly quotationsIn: ReadonlyMap<string, readonly Quotation[]>;
  /** Utterances of every rendition, with the document they stand in. */
  readonly utterances: ReadonlyMap<string, SpokenUtterance>;
  /** Traces by the quotation they are of. */
  readonly traces: ReadonlyMap<string, Trace>;
  /** Changes by the quotation that shows them, and by the utterance or quotation they were made to. */
  readonly changesTo: ReadonlyMap<string, readonly Change[]>;
  readonly changesFrom: ReadonlyMap<string, readonly Change[]>;
  /** Derivations by the document that derives. */
  readonly parents: ReadonlyMap<string, readonly Derivation[]>;
  /** How many hops from the recording; renditions stand at 0. */
  readonly depths: ReadonlyMap<string, number>;
  readonly calls: ReadonlyMap<string, Call>;
  /** A, B, … by call. */
  readonly letters: ReadonlyMap<string, string>;
  readonly lines: readonly Line[];
  readonly lineByName: ReadonlyMap<string, Line>;
  /** Lines by the id of an utterance or a quotation. */
  readonly lineOf: ReadonlyMap<string, Line>;
}

export type SpokenUtterance = Utterance & { readonly document: Document };

export function viewOf(found: Dossier, standing: Standing, corrected: readonly CorrectedTrace[] = []): CaseView {
  const { dossier, struck } = judgedOf(found, standing, corrected);
  const spoken = dossier.documents.flatMap((document) =>
    (document.rendition?.utterances ?? []).map((one): SpokenUtterance => ({ ...one, document })),
  );
  const base = {
    dossier,
    standing,
    struck,
    changes: dossier.changes.filter(({ id }) => !struck.has(id)),
    documents: new Map(dossier.documents.map((one) => [one.id, one])),
    articles: dossier.documents.filter(({ kind }) => kind === "article"),
    quotations: new Map(dossier.quotations.map((one) => [one.id, one])),
    quotationsIn: Map.groupBy(dossier.quotations, (one) => one.document),
    utterances: new Map(spoken.map((one) => [one.id, one])),
    traces: new Map(dossier.traces.map((one) => [one.quotation, one])),
    changesTo: Map.groupBy(dossier.changes, (one) => one.to.in),
    changesFrom: Map.groupBy(
      dossier.changes.filter(({ id }) => !struck.has(id)),
      (one) => one.from.in,
    ),
    parents: Map.groupBy(dossier.derivations, (one) => one.to.document),
    calls: new Map(dossier.calls.map((one) => [one.id, one])),
    letters: new Map(dossier.calls.map((one, index) => [one.id, letterOf(index)])),
  };
  const depths = depthsOf(dossier, base.parents);
  const lines = linesOf({ ...base, depths });
  const lineOf = new Map<string, Line>();
  for (const line of lines) {
    for (const one of line.utterances) lineOf.set(one.id, line);
    for (const { quotation, same } of line.quoted)
      for (const one of [quotation, ...same]) if (!lineOf.has(one.id)) lineOf.set(one.id, line);
  }
  return { ...base, depths, lines, lineOf, lineByName: new Map(lines.map((one) => [one.name, one])) };
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** Renditions are at 0; an article one further than the furthest it derives from. A ring of credits ends where it began. */
function depthsOf(dossier: Dossier, parents: CaseView["parents"]): Map<string, number> {
  const depths = new Map<string, number>();
  const renditions = new Set(dossier.documents.flatMap((one) => (one.kind === "transcript" ? [one.id] : [])));
  const visit = (id: string, open: Set<string>): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    if (renditions.has(id) || open.has(id)) return 0;
    open.add(id);
    const before = (parents.get(id) ?? []).map(({ from }) => ("document" in from ? visit(from.document, open) : 1));
    open.delete(id);
    const depth = 1 + Math.max(0, ...before);
    depths.set(id, depth);
    return depth;
  };
  for (const one of dossier.documents) depths.set(one.id, visit(one.id, new Set()));
  return depths;
}
