import { groupBy } from "../text/group.ts";
import { anchor, escapeHtml } from "./html-text.ts";
import type { CallRecord, ChangeRecord, TraceRecord, UtteranceRecord, View } from "./view.ts";
import { changeLabel, documentName, oneLine, timeLabel, voices } from "./view.ts";
import type { QuotationRecord } from "./wire.ts";

/** One call: what was said beside every quotation that renders it, with the changed words lit. */
export function compareHtml(view: View, call: CallRecord): string {
  const rows = rowsOf(view, call);
  if (rows.length === 0) return "";
  const body = rows.map((row) => {
    const said = row.utterances.map((utterance) => utteranceHtml(view, utterance)).join("");
    const quoted = row.quotations.map(([quotation, trace]) => quotationHtml(view, quotation, trace)).join("");
    return `<tr><td class="said">${said}</td><td class="quoted">${quoted}</td></tr>`;
  });
  return `<table class="compare"><thead><tr><th scope="col">said, in each rendition</th><th scope="col">quoted</th></tr></thead><tbody>${body.join("\n")}</tbody></table>`;
}

interface Row {
  /** The same turn of the call in every rendition. */
  readonly utterances: readonly UtteranceRecord[];
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

/** Without a rendition, each earliest quotation heads a row. */
function quotationRows(view: View, traced: readonly (readonly [QuotationRecord, TraceRecord])[]): Row[] {
  const heads = groupBy(traced, ([, { target }]) => (target?.kind === "quotation" ? (target.quotations[0] ?? "") : ""));
  return [...heads].flatMap(([head, quotations]) => {
    const quotation = view.quotations.get(head);
    const trace = view.traces.get(head);
    if (quotation === undefined) return [];
    return [
      { utterances: [], quotations: [...(trace === undefined ? [] : [[quotation, trace] as const]), ...quotations] },
    ];
  });
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

function quotationHtml(view: View, quotation: QuotationRecord, trace: TraceRecord): string {
  const changes = view.changes.get(quotation.id) ?? [];
  const words = quotation.content.map((part) => light(oneLine(part.exact), changes, "to")).join(" … ");
  const named = changes
    .map((change) => `<span class="changed ${change.grade}">${escapeHtml(changeLabel(change))}</span>`)
    .join(" ");
  const document = view.documents.get(quotation.document);
  return [
    `<p lang="${escapeHtml(quotation.language.tag)}" dir="auto"><a href="#${anchor(quotation.id)}">${escapeHtml(documentName(document))}</a> `,
    `<span class="relation">${escapeHtml(trace.relation ?? "renders")}</span> <b>${escapeHtml(voices(quotation))}</b><br>`,
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
