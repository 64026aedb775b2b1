/**
 * The case as one self-contained HTML file: no script, nothing loaded, printable. All text of the input is escaped, and a
 * Content-Security-Policy in the page forbids everything but its own style, should an escape ever be missed.
 */
import { compareHtml } from "./html-compare.ts";
import { documentHtml } from "./html-document.ts";
import { graphSvg } from "./html-graph.ts";
import { STYLE } from "./html-style.ts";
import { anchor, escapeHtml } from "./html-text.ts";
import {
  actLines,
  type CallRecord,
  counts,
  dateLabel,
  documentName,
  partiesLabel,
  recordingLines,
  type View,
  viewOf,
  witnessLines,
} from "./view.ts";
import type { CaseRecord } from "./wire.ts";

export function toHtml(record: CaseRecord): string {
  const view = viewOf(record);
  const graph = graphSvg(view);
  const documents = record.documents.map((document) => documentHtml(view, document));
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<title>Earwitness: ${escapeHtml(counts(view))}</title><style>${STYLE}</style></head><body>`,
    `<header><h1>Earwitness</h1><p class="facts">${escapeHtml(counts(view))}</p>${navigation(view)}</header><main>`,
    recordingsHtml(view),
    `<section id="calls"><h2>Calls</h2>${record.calls.map((call) => callHtml(view, call)).join("\n") || "<p>No recording is spoken of.</p>"}</section>`,
    graph === ""
      ? ""
      : `<section id="retellings"><h2>Who retells whom</h2><div class="card">${graph}${witnessesHtml(view)}</div></section>`,
    ...documents,
    timelineHtml(view),
    notesHtml(view),
    "</main><footer><p>Differences are shown, not judged. Each finding names its rule and the words it rests on.</p></footer></body></html>",
  ].join("\n");
}

function navigation(view: View): string {
  const links = view.record.documents.map(
    (document) => `<a href="#${anchor(document.id)}">${escapeHtml(documentName(document))}</a>`,
  );
  return `<nav aria-label="Parts"><a href="#calls">Calls</a>${links.join("")}<a href="#timeline">Timeline</a></nav>`;
}

function recordingsHtml(view: View): string {
  if (view.record.recordings.length === 0) return "";
  const cards = view.record.recordings.map((recording) => {
    const lines = recordingLines(view, recording).map((line) => `<li>${escapeHtml(line)}</li>`);
    const name = escapeHtml(documentName(recording));
    return `<article class="card" id="${anchor(recording.id)}"><h3>${name}</h3><ul>${lines.join("")}</ul></article>`;
  });
  return `<section id="recordings"><h2>Recordings</h2>${cards.join("\n")}</section>`;
}

function callHtml(view: View, call: CallRecord): string {
  const acts = actLines(view, call).map((act) => `<li>${escapeHtml(act)}</li>`);
  const spoken = [...new Set(call.mentions.map((one) => documentName(view.documents.get(one.document))))];
  return [
    `<article class="card" id="${anchor(call.id)}"><h3>Call ${escapeHtml(view.letters.get(call.id) ?? "")}: ${escapeHtml(partiesLabel(call))}</h3>`,
    `<p class="facts">${escapeHtml(call.kind.replace("-", " "))}; spoken of in ${escapeHtml(spoken.join(", "))}</p>`,
    acts.length === 0 ? "" : `<ul>${acts.join("")}</ul>`,
    compareHtml(view, call),
    "</article>",
  ].join("");
}

function timelineHtml(view: View): string {
  const rows = view.record.timeline
    .toSorted((a, b) => (a.date.start ?? a.date.end ?? "9999").localeCompare(b.date.start ?? b.date.end ?? "9999"))
    .map((entry) => {
      const call = entry.call === undefined ? "" : ` (call ${view.letters.get(entry.call) ?? ""})`;
      const cells = [
        dateLabel(entry.date),
        `${entry.what}${call}`,
        entry.date.words,
        documentName(view.documents.get(entry.document)),
      ];
      return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`;
    });
  if (rows.length === 0) return "";
  return `<section id="timeline"><h2>Timeline</h2><table class="timeline"><thead><tr><th>date</th><th>what</th><th>words</th><th>document</th></tr></thead><tbody>${rows.join("")}</tbody></table></section>`;
}

function notesHtml(view: View): string {
  if (view.record.notes.length === 0) return "";
  const items = view.record.notes.map((note) => {
    const where = note.document === undefined ? note.input : documentName(view.documents.get(note.document));
    return `<li>${escapeHtml(`${where === undefined ? "" : `${where}: `}${note.message}`)} <span class="rule">${escapeHtml(note.rule)}</span></li>`;
  });
  return `<section id="notes"><h2>Notes</h2><ul>${items.join("")}</ul></section>`;
}

function witnessesHtml(view: View): string {
  return witnessLines(view)
    .map((line) => `<p class="facts">${escapeHtml(line)}</p>`)
    .join("");
}
