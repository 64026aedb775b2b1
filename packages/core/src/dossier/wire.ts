/**
 * The case as data that leaves the core: `version, documents, recordings, calls, quotations, traces, changes, derivations, witnesses,
 * timeline, notes`. Every position is a `Selector` (code points), every record has an `id`, records refer to one
 * another by id. `dossier/schema.ts` is its JSON Schema; a change of shape is a new `version`.
 */
import { recordId } from "../id.ts";
import type {
  Attribution,
  Call,
  Case,
  Change,
  Derivation,
  Document,
  Note,
  Quotation,
  Recording,
  Span,
  TimelineEntry,
  Trace,
} from "../model.ts";
import { type Witness, witnessesOf } from "../retell/witnesses.ts";
import { type CodePointIndex, indexCodePoints, type Selector, toSelector } from "../text/selector.ts";

/** Version of the shape below; raised when a field changes its meaning or goes. */
export const CASE_VERSION = 1;

/** `T` as it leaves the core: every span is a selector, and members named for spans are named for selectors. */
export type Wired<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Wired<Item>[]
    : [T] extends [Span]
      ? [Span] extends [T]
        ? Selector
        : WiredMembers<T>
      : WiredMembers<T>;

type WiredMembers<T> = {
  readonly [K in keyof T as K extends "span"
    ? "selector"
    : K extends "spans"
      ? "selectors"
      : K extends "actorSpan"
        ? "actorSelector"
        : K]: Wired<T[K]>;
};

/** A quotation with its place in the world: call, chain and hedges are `Attribution`'s. */
export type QuotationRecord = Wired<
  Quotation & Omit<Attribution, "quotation" | "call"> & { readonly call: string | null }
>;

/** A call is spoken of in several documents: its reason says in which its evidence stands. */
export type CallRecord = Wired<Omit<Call, "reason"> & { readonly reason: ReturnType<typeof withDocument> }>;

/** Everything found in a set of documents, ready for `JSON.stringify`. */
export interface CaseRecord {
  readonly version: typeof CASE_VERSION;
  readonly documents: readonly Wired<Document>[];
  readonly recordings: readonly Wired<Recording>[];
  readonly calls: readonly CallRecord[];
  readonly quotations: readonly QuotationRecord[];
  readonly traces: readonly Wired<Trace>[];
  readonly changes: readonly Wired<Change>[];
  readonly derivations: readonly Wired<Derivation>[];
  /** Articles by what they go back to: those of one group count as one source. */
  readonly witnesses: readonly Witness[];
  readonly timeline: readonly Wired<TimelineEntry>[];
  readonly notes: readonly (Wired<Note> & { readonly id: string })[];
}

/**
 * The case with every span turned into a selector.
 *
 * @throws RangeError when a finding's span does not lie in the text of its document: a defect of the rule that made it
 */
export function toRecord(found: Case): CaseRecord {
  const wire = wirer(found.documents);
  const attributions = new Map(found.attributions.map((attribution) => [attribution.quotation, attribution]));
  return {
    version: CASE_VERSION,
    documents: found.documents.map((document) => wire(document, document.id)),
    recordings: found.recordings.map((recording) => wire(recording)),
    calls: found.calls.map((call) => wire({ ...call, reason: withDocument(call) })),
    quotations: found.quotations.map((quotation) => {
      const { call = null, chain, hedges } = attributions.get(quotation.id) ?? { chain: [], hedges: [] };
      return wire({ ...quotation, call, chain, hedges }, quotation.document);
    }),
    traces: found.traces.map((trace) => wire(trace)),
    changes: found.changes.map((change) => wire(change)),
    derivations: found.derivations.map((derivation) => wire(derivation)),
    witnesses: witnessesOf(
      found.documents.filter(({ kind }) => kind === "article"),
      found.derivations,
    ),
    timeline: found.timeline.map((entry) => wire(entry)),
    notes: found.notes.map((note, index) => ({ id: noteId(note, index), ...wire(note) })),
  };
}

function withDocument({ reason, mentions }: Call): Call["reason"] & { readonly document?: string } {
  const document = mentions[0]?.document;
  return document === undefined ? reason : { ...reason, document };
}

function noteId(note: Note, index: number): string {
  return recordId("note", {
    rule: note.rule,
    message: note.message,
    document: note.document,
    input: note.input,
    index,
  });
}

const RENAMED: Readonly<Record<string, string>> = { span: "selector", spans: "selectors", actorSpan: "actorSelector" };

/** Spans lie in the document named by the nearest record around them that names one. */
export function wirer(documents: readonly Document[]): <T>(value: T, document?: string) => Wired<T> {
  const texts = new Map(documents.map((document) => [document.id, document.text]));
  const indexes = new Map<string, CodePointIndex>();
  const indexOf = (id: string | undefined): CodePointIndex => {
    const known = indexes.get(id ?? "");
    if (known !== undefined) return known;
    const text = texts.get(id ?? "");
    if (id === undefined || text === undefined)
      throw new RangeError(`A span stands in no document of the case (${id})`);
    const made = indexCodePoints(text);
    indexes.set(id, made);
    return made;
  };
  const wire = (value: unknown, document: string | undefined): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item: unknown) => wire(item, document));
    if (isSpan(value)) return toSelector(indexOf(document), { start: value.start, end: value.end });
    const here = "document" in value && typeof value.document === "string" ? value.document : document;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => [RENAMED[key] ?? key, wire(member, here)]),
    );
  };
  return <T>(value: T, document?: string) => wire(value, document) as Wired<T>;
}

/** A bare span: `start` and `end` as numbers and nothing else (records that extend a span carry more members). */
function isSpan(value: object): value is Span {
  return (
    Object.keys(value).length === 2 &&
    "start" in value &&
    "end" in value &&
    typeof value.start === "number" &&
    typeof value.end === "number"
  );
}
