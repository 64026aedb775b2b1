import { recordId } from "../id.ts";
import type { Call, Document, Hop, Quotation, TimeExpression, TimelineEntry } from "../model.ts";
import { contains } from "../text/span.ts";

const WHAT = {
  releases: "released",
  records: "recorded",
  translates: "translated",
  transcribes: "translated",
  reports: "reported",
  says: "mentioned",
} as const satisfies Record<Hop["act"], TimelineEntry["what"]>;

/**
 * Every dated happening: publication, what the hops of the calls date, and the other time expressions of the articles. A
 * time expression that dates a hop stands once, with what it dates. Furniture has no dates, and "yesterday" inside a direct
 * quotation counts from the call, whose day is another: only what the quoted words state in full stands here.
 */
export function timelineOf(
  readings: readonly {
    readonly document: Document;
    readonly times: readonly TimeExpression[];
    readonly quotations: readonly Quotation[];
  }[],
  calls: readonly Call[],
): TimelineEntry[] {
  const dated = calls.flatMap((call) =>
    call.hops.flatMap((hop) => (hop.date === undefined ? [] : [entryOfHop(call, hop, hop.date)])),
  );
  const taken = new Set(dated.map((entry) => `${entry.document} ${entry.span?.start}`));
  const entries = readings.flatMap(({ document, times, quotations }) => [
    ...publication(document),
    ...times.flatMap((time) =>
      taken.has(`${document.id} ${time.span.start}`) || inFurniture(document, time) || isSaid(quotations, time)
        ? []
        : [mention(document, time)],
    ),
  ]);
  const seen = new Set<string>();
  return [...entries, ...dated].filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
}

function entryOfHop(call: Call, hop: Call["hops"][number], date: TimeExpression): TimelineEntry {
  const { document } = hop;
  const id = recordId("time", { document, start: date.span.start, what: WHAT[hop.act], call: call.id });
  return { id, document, date: date.value, span: date.span, what: WHAT[hop.act], call: call.id, reason: date.reason };
}

function mention(document: Document, time: TimeExpression): TimelineEntry {
  const id = recordId("time", { document: document.id, start: time.span.start, what: "mentioned" });
  return { id, document: document.id, date: time.value, span: time.span, what: "mentioned", reason: time.reason };
}

function publication(document: Document): TimelineEntry[] {
  const made = (["published", "modified"] as const).flatMap((what) => {
    const date = document[what];
    if (date === undefined) return [];
    const id = recordId("time", { document: document.id, what });
    return [
      {
        id,
        document: document.id,
        date,
        what,
        reason: { rule: `read/${what}`, basis: "stated" as const, evidence: [] },
      },
    ];
  });
  return made;
}

function inFurniture(document: Document, { span }: TimeExpression): boolean {
  return document.furniture.some((one) => contains(one.span, span));
}

function isSaid(quotations: readonly Quotation[], { span, value }: TimeExpression): boolean {
  if (value.implied.length === 0) return false;
  return quotations.some((one) => one.marks !== "none" && one.content.some((part) => contains(part, span)));
}
