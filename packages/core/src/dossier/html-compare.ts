import { groupBy } from "../text/group.ts";
import { anchor, escapeHtml } from "./html-text.ts";
import type { CallRecord, ChangeRecord, TraceRecord, UtteranceRecord, View } from "./view.ts";
import { changeLabel, documentName, oneLine, timeLabel, voices } from "./view.ts";
import type { QuotationRecord } from "./wire.ts";

/** One call: what was said beside every quotation that renders it, with the changed words lit. */
export function compareHtml(view: View, call: CallRecord): string {
  const rows = rowsOf(view, call);
  if (rows.length === 0) return "";
  const heads = rows.some(({ first }) => first !== undefined);
  const body = rows.map((row) => {
    const said =
      row.first === undefined
        ? row.utterances.map((utterance) => utteranceHtml(view, utterance)).join("")
        : quotationHtml(view, row.first, undefined);
    const quoted = row.quotations.map(([quotation, trace]) => quotationHtml(view, quotation, trace)).join("");
    return `<tr><td class="said">${said}</td><td class="quoted">${quoted}</td></tr>`;
  });
  return `<table class="compare"><thead><tr><th scope="col">${heads ? "earliest and fullest, for there is no rendition" : "said, in each rendition"}</th><th scope="col">quoted</th></tr></thead><tbody>${body.join("\n")}</tbody></table>`;
}

interface Row {
  /** The same turn of the call in every rendition. */
  readonly utterances: readonly UtteranceRecord[];
  /** What stands for it where no rendition is at hand. */
  readonly first?: QuotationRecord;
  readonly quotations: readonly (readonly [QuotationRecord, TraceRecord])[];
}

/** Utterances at the same place of renditions with the same number of utterances stand in one row. */
function rowsOf(view: View, call: CallRecord): Row[] {
  const renditions = view.record.documents.flatMap((document) =>
    document.rendition !== undefined && call.renditions.includes(document.rendition.id) ? [document.rendition] : [],
  );
  const length = renditions[0]?.utterances.length ?? 0;
  const parallel = renditions.filter((rendition) => rendition.utterances.length === length);
  const traced = view.record.traces.flatMap((trace) => {
    const quotation = view.quotations.get(trace.quotation);
    return quotation?.call === call.id && trace.outcome === "found" ? [[quotation, trace] as const] : [];
  });
  const rows: Row[] = [];
  for (let index = 0; index < length; index++) {
    const utterances = parallel.flatMap(
      (rendition) => view.utterances.get(rendition.utterances[index]?.id ?? "") ?? [],
    );
    const ids = new Set(utterances.map((one) => one.id));
    const quotations = traced.filter(
      ([, { target }]) => target?.kind === "utterance" && ids.has(target.utterances[0] ?? ""),
    );
    if (utterances.length > 0) rows.push({ utterances, quotations });
  }
  return rows.length > 0 ? rows : quotationRows(view, traced);
}

/** Without a rendition, the quotation that all others of a row lead back to stands for what was said. */
function quotationRows(view: View, traced: readonly (readonly [QuotationRecord, TraceRecord])[]): Row[] {
  const families = groupBy(traced, ([quotation]) => firstOf(view, quotation.id));
  const rows = [...families].flatMap(([id, quotations]) => {
    const first = view.quotations.get(id);
    return first === undefined ? [] : [{ utterances: [], first, quotations }];
  });
  const order = new Map([...view.quotations.keys()].map((id, at) => [id, at]));
  return rows.toSorted((a, b) => (order.get(a.first.id) ?? 0) - (order.get(b.first.id) ?? 0));
}

/** The quotation that a trace, followed from one to the next, leads back to. */
function firstOf(view: View, id: string, seen: ReadonlySet<string> = new Set()): string {
  const target = view.traces.get(id)?.target;
  const next = target?.kind === "quotation" ? target.quotations[0] : undefined;
  return next === undefined || seen.has(next) ? id : firstOf(view, next, new Set([...seen, id]));
}

function utteranceHtml(view: View, utterance: UtteranceRecord): string {
  const document = view.documents.get(utterance.document);
  const party = document?.rendition?.parties.find((one) => one.label === utterance.speaker);
  const who = party?.role ?? party?.name ?? utterance.speaker ?? "";
  const time =
    utterance.startMs === undefined ? "" : `<time>${timeLabel(utterance.startMs, utterance.timeConfidence)}</time> `;
  const lit = view.record.changes
    .filter((change) => change.from.in === utterance.id)
    .flatMap((change) => (change.from.words === "" ? [] : [change]));
  return `<p lang="${escapeHtml(document?.language.tag ?? "und")}" dir="auto">${time}<b>${escapeHtml(who)}</b> ${light(oneLine(utterance.text), lit, "from")}</p>`;
}

/** A quotation with what changed in it; one that stands for what was said, without a trace, with what others changed. */
function quotationHtml(view: View, quotation: QuotationRecord, trace: TraceRecord | undefined): string {
  const changes =
    trace === undefined
      ? view.record.changes.filter((change) => change.from.in === quotation.id && change.from.words !== "")
      : (view.changes.get(quotation.id) ?? []);
  const side = trace === undefined ? "from" : "to";
  const words = quotation.content.map((part) => light(oneLine(part.exact), changes, side)).join(" … ");
  const named = (trace === undefined ? [] : changes)
    .map((change) => `<span class="changed ${change.grade}">${escapeHtml(changeLabel(change))}</span>`)
    .join(" ");
  const document = view.documents.get(quotation.document);
  return [
    `<p lang="${escapeHtml(quotation.language.tag)}" dir="auto"><a href="#${anchor(quotation.id)}">${escapeHtml(documentName(document))}</a> `,
    trace === undefined ? "" : `<span class="relation">${escapeHtml(trace.relation ?? "renders")}</span> `,
    `<b>${escapeHtml(voices(quotation))}</b><br>`,
    `“${words}”${named === "" ? "" : `<br>${named}`}</p>`,
  ].join("");
}

/** Changes of the seams between utterances: their words are the whole quotation, and lighting that would hide the others. */
const SEAMS: ReadonlySet<string> = new Set(["merge", "splice"]);

/** The words with those of the changes lit; a change whose words do not stand here as they are stays unlit. */
function light(words: string, changes: readonly ChangeRecord[], side: "from" | "to"): string {
  const spans = changes
    .filter((change) => !SEAMS.has(change.type))
    .flatMap((change) =>
      change[side].selectors.flatMap((part) => {
        const exact = oneLine(part.exact);
        const start = exact === "" ? -1 : words.indexOf(exact);
        return start < 0 ? [] : [{ start, end: start + exact.length, change }];
      }),
    );
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let out = "";
  for (const { start, end, change } of spans) {
    if (start < at) continue;
    out += `${escapeHtml(words.slice(at, start))}<mark class="${change.grade}" title="${escapeHtml(changeLabel(change))}">${escapeHtml(words.slice(start, end))}</mark>`;
    at = end;
  }
  return out + escapeHtml(words.slice(at));
}
