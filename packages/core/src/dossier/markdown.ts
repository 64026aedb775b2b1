import {
  actLines,
  type CallRecord,
  chainLabel,
  changeLabel,
  counts,
  type DocumentRecord,
  dateLabel,
  documentName,
  kindLabel,
  oneLine,
  partiesLabel,
  recordingLines,
  traceLabel,
  type View,
  viewOf,
  voices,
  wasSearched,
  witnessLines,
  wordsOf,
} from "./view.ts";
import type { CaseRecord, QuotationRecord } from "./wire.ts";

/** The case as Markdown: one section a call, a document, then retellings, timeline and notes. Text of the input is escaped. */
export function toMarkdown(record: CaseRecord): string {
  const view = viewOf(record);
  const parts = [
    "# Earwitness",
    counts(view),
    ...recordingParts(view),
    "## Calls",
    ...(record.calls.length === 0 ? ["No recording is spoken of."] : record.calls.map((call) => callPart(view, call))),
    ...record.documents.flatMap((document) => documentParts(view, document)),
    ...retellingParts(view),
    ...timelineParts(view),
    ...(record.notes.length === 0 ? [] : ["## Notes", record.notes.map((note) => notePart(view, note)).join("\n")]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function recordingParts(view: View): string[] {
  if (view.record.recordings.length === 0) return [];
  const parts = view.record.recordings.map((recording) =>
    [
      `### ${plain(documentName(recording))}`,
      "",
      ...recordingLines(view, recording).map((line) => `- ${plain(line)}`),
    ].join("\n"),
  );
  return ["## Recordings", ...parts];
}

function callPart(view: View, call: CallRecord): string {
  const acts = actLines(view, call).map((act) => `- ${plain(act)}`);
  const spoken = [...new Set(call.mentions.map((one) => documentName(view.documents.get(one.document))))];
  const head = `### ${view.letters.get(call.id)}. ${plain(partiesLabel(call))} (${call.kind.replace("-", " ")})`;
  return [head, "", ...acts, `- spoken of in: ${plain(spoken.join(", "))}`].join("\n");
}

function documentParts(view: View, document: DocumentRecord): string[] {
  const quotations = view.record.quotations.filter((quotation) => quotation.document === document.id);
  const published = document.published === undefined ? "date unknown" : `published ${dateLabel(document.published)}`;
  const facts = [document.kind, document.language.tag, document.outlet, published].filter((fact) => fact !== undefined);
  return [
    `## ${plain(documentName(document))}`,
    plain(facts.join(" · ")),
    ...quotations.map((quotation) => quotationPart(view, quotation)),
  ];
}

function quotationPart(view: View, quotation: QuotationRecord): string {
  const call = quotation.call === null ? "" : ` · call ${view.letters.get(quotation.call)}`;
  const cue = quotation.cue === undefined ? "no cue" : `cue: ${oneLine(quotation.cue.selector.exact)}`;
  const trace = view.traces.get(quotation.id);
  const changes = (view.changes.get(quotation.id) ?? []).map((change) => {
    const hop = change.firstHop === undefined ? "" : `, first in ${documentName(view.documents.get(change.firstHop))}`;
    return `  - **${plain(changeLabel(change))}** (${plain(change.grade + hop)})`;
  });
  return [
    `> ${plain(wordsOf(quotation))}`,
    "",
    `- ${plain(`${voices(quotation)} · ${cue} · ${kindLabel(quotation)}${call}`)}`,
    `- ${plain(chainLabel(view, quotation))}`,
    ...quotation.hedges.map((hedge) => `- hedge (${hedge.kind}): ${plain(hedge.selector.exact)}`),
    ...(trace === undefined || !wasSearched(trace) ? [] : [`- ${plain(traceLabel(view, trace))}`]),
    ...changes,
  ].join("\n");
}

function retellingParts(view: View): string[] {
  if (view.record.derivations.length === 0) return [];
  const rows = view.record.derivations.map((one) => {
    const from =
      "document" in one.from ? documentName(view.documents.get(one.from.document)) : `${one.from.outlet} (not at hand)`;
    return `| ${cell(from)} | ${cell(documentName(view.documents.get(one.to.document)))} | ${one.kind} | ${cell(one.evidence[0]?.words ?? "")} |`;
  });
  const once = witnessLines(view).map((line) => `- ${plain(line)}`);
  return [
    "## Retellings",
    ["| from | to | kind | evidence |", "|---|---|---|---|", ...rows].join("\n"),
    ...(once.length === 0 ? [] : [once.join("\n")]),
  ];
}

function timelineParts(view: View): string[] {
  if (view.record.timeline.length === 0) return [];
  const rows = view.record.timeline
    .toSorted((a, b) => (a.date.start ?? a.date.end ?? "9999").localeCompare(b.date.start ?? b.date.end ?? "9999"))
    .map((entry) => {
      const call = entry.call === undefined ? "" : (view.letters.get(entry.call) ?? "");
      return `| ${dateLabel(entry.date)} | ${entry.what} ${call} | ${cell(entry.date.words)} | ${cell(documentName(view.documents.get(entry.document)))} |`;
    });
  return ["## Timeline", ["| date | what | words | document |", "|---|---|---|---|", ...rows].join("\n")];
}

function notePart(view: View, note: CaseRecord["notes"][number]): string {
  const where = note.document === undefined ? note.input : documentName(view.documents.get(note.document));
  return `- ${where === undefined ? "" : `${plain(where)}: `}${plain(note.message)} (\`${note.rule}\`)`;
}

/** Text of the input as plain Markdown: on one line, with every sign that could mean something escaped. */
function plain(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_{}[\]()<>#+!|~&]/g, "\\$&");
}

function cell(text: string): string {
  return plain(text).slice(0, 200);
}
