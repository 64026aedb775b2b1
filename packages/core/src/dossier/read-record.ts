/** The way back from a dossier to the case it was made of: what leaves the core can come in again. */
import type { Attribution, Case, Document, Quotation } from "../model.ts";
import { type CodePointIndex, indexCodePoints, type Selector, toSpan } from "../text/selector.ts";
import type { CaseRecord } from "./wire.ts";

const RENAMED: Readonly<Record<string, string>> = { selector: "span", selectors: "spans", actorSelector: "actorSpan" };

/**
 * The case that `toRecord` made a record of, every selector a span again. Throws `SelectorMismatch` when a selector does not yield its
 * text: the record is damaged.
 */
export function fromRecord(record: CaseRecord): Case {
  const unwire = unwirer(record.documents);
  const placed = record.quotations.map(
    (one) => unwire(one, one.document) as Quotation & Omit<Attribution, "quotation" | "call"> & { call: string | null },
  );
  return {
    documents: record.documents.map((one) => unwire(one, one.id) as Document),
    recordings: record.recordings.map((one) => unwire(one) as Case["recordings"][number]),
    calls: record.calls.map((one) => unwire(one) as Case["calls"][number]),
    quotations: placed.map((one) => {
      const { call: _, chain: __, hedges: ___, ...quotation } = one;
      return quotation;
    }),
    attributions: placed.map(({ id, call, chain, hedges }) => ({
      quotation: id,
      ...(call === null ? {} : { call }),
      chain,
      hedges,
    })),
    traces: record.traces.map((one) => unwire(one) as Case["traces"][number]),
    changes: record.changes.map((one) => unwire(one) as Case["changes"][number]),
    derivations: record.derivations.map((one) => unwire(one) as Case["derivations"][number]),
    timeline: record.timeline.map((one) => unwire(one) as Case["timeline"][number]),
    notes: record.notes.map((one) => {
      const { id: _, ...note } = one;
      return unwire(note) as Case["notes"][number];
    }),
  };
}

/** Selectors lie in the document named by the nearest record around them that names one. */
function unwirer(documents: CaseRecord["documents"]): (value: unknown, document?: string) => unknown {
  const indexes = new Map<string, CodePointIndex>();
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const indexOf = (id: string | undefined): CodePointIndex => {
    const known = indexes.get(id ?? "");
    if (known !== undefined) return known;
    const text = texts.get(id ?? "");
    if (id === undefined || text === undefined)
      throw new RangeError(`A selector stands in no document of the case (${id})`);
    const made = indexCodePoints(text);
    indexes.set(id, made);
    return made;
  };
  const unwire = (value: unknown, document: string | undefined): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item: unknown) => unwire(item, document));
    if (isSelector(value)) return toSpan(indexOf(document), value);
    const here = "document" in value && typeof value.document === "string" ? value.document : document;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [RENAMED[key] ?? key, unwire(member, here)]),
    );
  };
  return unwire;
}

function isSelector(value: object): value is Selector {
  return "exact" in value && "prefix" in value && "suffix" in value && "start" in value && "end" in value;
}
