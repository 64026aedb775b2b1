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

export interface TerminalOptions {
  /** Columns to fill; 80 when the terminal does not say. At least 40. */
  readonly width: number;
  /** ANSI colours; leave off when the output is piped. */
  readonly colour: boolean;
}

/** Paints a word in a colour by name; the identity when colours are off. */
type Paint = (style: keyof typeof STYLES, text: string) => string;

const STYLES = {
  bold: "1",
  dim: "2",
  call: "36",
  quote: "33",
  change: "31",
  hedge: "35",
} as const;

/** The case as text for a terminal: calls, quotations document by document with traces and changes, retellings, timeline, notes. */
export function toTerminal(record: CaseRecord, options: TerminalOptions): string {
  const view = viewOf(record);
  const paint: Paint = (style, text) => (options.colour ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
  const page = new Page(Math.max(40, options.width), paint);
  page.wrap(0, "", `Earwitness: ${counts(view)}`, "bold");
  writeRecordings(page, view);
  writeCalls(page, view);
  for (const document of record.documents) writeDocument(page, view, document);
  writeRetellings(page, view);
  writeTimeline(page, view);
  writeNotes(page, view);
  return page.text();
}

/** Lines of a fixed width with hanging indents. */
class Page {
  readonly #lines: string[] = [];
  readonly width: number;
  readonly paint: Paint;

  constructor(width: number, paint: Paint) {
    this.width = width;
    this.paint = paint;
  }

  line(...parts: readonly string[]): void {
    this.#lines.push(parts.join(""));
  }

  heading(text: string): void {
    this.#lines.push("");
    this.wrap(0, "", text.toUpperCase(), "bold");
  }

  /** Wraps `text` at the width; `first` starts it and the rest hangs under `indent` spaces. */
  wrap(indent: number, first: string, text: string, style?: keyof typeof STYLES): void {
    const room = Math.max(20, this.width - indent);
    const lines = fold(safe(text), room);
    for (const [index, part] of lines.entries()) {
      const head = index === 0 ? first.padEnd(indent) : " ".repeat(indent);
      this.#lines.push(head + (style === undefined ? part : this.paint(style, part)));
    }
  }

  text(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}

/** Control characters in the input must not reach the terminal: they could move the cursor or change its title. */
function safe(text: string): string {
  // eslint-disable-next-line no-control-regex
  return oneLine(text).replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "�");
}

function fold(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    let rest = word;
    while (rest.length > room) {
      if (line !== "") lines.push(line);
      line = "";
      lines.push(rest.slice(0, room));
      rest = rest.slice(room);
    }
    if (line !== "" && line.length + 1 + rest.length > room) {
      lines.push(line);
      line = rest;
    } else line = line === "" ? rest : `${line} ${rest}`;
  }
  return [...lines, line];
}

function writeRecordings(page: Page, view: View): void {
  if (view.record.recordings.length === 0) return;
  page.heading("Recordings");
  for (const recording of view.record.recordings) {
    page.wrap(2, "  ", documentName(recording), "call");
    for (const line of recordingLines(view, recording)) page.wrap(6, "      ", line);
  }
}

function writeCalls(page: Page, view: View): void {
  page.heading("Calls");
  if (view.record.calls.length === 0) page.line("  No recording is spoken of.");
  for (const call of view.record.calls) writeCall(page, view, call);
}

function writeCall(page: Page, view: View, call: CallRecord): void {
  const letter = view.letters.get(call.id) ?? "?";
  page.wrap(4, `  ${letter}`, `${partiesLabel(call)} (${call.kind.replace("-", " ")})`, "call");
  for (const act of actLines(view, call)) page.wrap(8, "      ", act);
  const names = new Map(view.record.documents.map((document) => [document.rendition?.id ?? "", document]));
  const renditions = call.renditions.map((id) => names.get(id)).filter((document) => document !== undefined);
  for (const document of renditions) {
    const { rendition } = document;
    const maker = rendition?.maker === undefined ? "" : ` by ${rendition.maker}`;
    page.wrap(
      8,
      "      ",
      `rendition: ${documentName(document)}, ${document.language.tag}, ${rendition?.kind}${maker}`,
    );
  }
  const spoken = distinct(call.mentions.map((mention) => documentName(view.documents.get(mention.document))));
  if (spoken.length > 0) page.wrap(8, "      ", `spoken of in: ${spoken.join(", ")}`, "dim");
}

function writeDocument(page: Page, view: View, document: DocumentRecord): void {
  page.heading(documentName(document));
  const published = document.published === undefined ? "date unknown" : `published ${dateLabel(document.published)}`;
  const facts = [document.kind, document.language.tag, document.outlet, published, furnitureLabel(document)];
  page.wrap(2, "", facts.filter((fact) => fact !== undefined && fact !== "").join(" · "), "dim");
  if (document.rendition !== undefined) {
    const parties = document.rendition.parties.map((party) => `${party.label} = ${party.role ?? "?"}`).join(", ");
    page.wrap(2, "  ", `${document.rendition.utterances.length} utterances${parties === "" ? "" : `; ${parties}`}`);
  }
  for (const quotation of view.record.quotations) {
    if (quotation.document === document.id) writeQuotation(page, view, quotation);
  }
}

function furnitureLabel(document: DocumentRecord): string {
  const { length } = document.furniture;
  return length === 0 ? "" : `${length} ${length === 1 ? "piece" : "pieces"} of furniture`;
}

function writeQuotation(page: Page, view: View, quotation: QuotationRecord): void {
  page.line();
  const letter = quotation.call === null ? "·" : (view.letters.get(quotation.call) ?? "?");
  page.wrap(4, `  ${letter}`, `“${wordsOf(quotation)}”`, "quote");
  const cue = quotation.cue === undefined ? "no cue" : `cue: ${oneLine(quotation.cue.selector.exact)}`;
  page.wrap(6, "    ", `${voices(quotation)} · ${cue} · ${kindLabel(quotation)}`);
  if (quotation.headingOf !== undefined) {
    page.wrap(6, "    ", "heading; quotes the text below", "dim");
    return;
  }
  page.wrap(6, "    ", chainLabel(view, quotation), "dim");
  for (const hedge of quotation.hedges) page.wrap(6, "    ", `hedge (${hedge.kind}): ${hedge.selector.exact}`, "hedge");
  const trace = view.traces.get(quotation.id);
  if (trace !== undefined && wasSearched(trace)) page.wrap(6, "    ", traceLabel(view, trace));
  for (const change of view.changes.get(quotation.id) ?? []) {
    const hop = change.firstHop === undefined ? "" : `, first in ${documentName(view.documents.get(change.firstHop))}`;
    page.wrap(6, "    ", `! ${changeLabel(change)} (${change.grade}${hop})`, "change");
  }
}

function writeRetellings(page: Page, view: View): void {
  if (view.record.derivations.length === 0) return;
  page.heading("Retellings");
  for (const derivation of view.record.derivations) {
    const from =
      "document" in derivation.from
        ? documentName(view.documents.get(derivation.from.document))
        : `${derivation.from.outlet} (not at hand)`;
    const to = documentName(view.documents.get(derivation.to.document));
    page.wrap(4, "  ", `${from} → ${to}: ${derivation.kind}`);
    const why = distinct(
      derivation.evidence.map((one) => `${one.kind}${one.words === "" ? "" : ` “${oneLine(one.words)}”`}`),
    );
    page.wrap(6, "    ", why.slice(0, 3).join("; "), "dim");
  }
  for (const line of witnessLines(view)) page.wrap(4, "  ", line);
}

function writeTimeline(page: Page, view: View): void {
  if (view.record.timeline.length === 0) return;
  page.heading("Timeline");
  const sorted = view.record.timeline.toSorted((a, b) =>
    sortKey(a.date.start, a.date.end).localeCompare(sortKey(b.date.start, b.date.end)),
  );
  for (const entry of sorted) {
    const call = entry.call === undefined ? "" : ` ${view.letters.get(entry.call) ?? ""}`;
    const words = entry.date.words === entry.date.start ? "" : ` “${oneLine(entry.date.words)}”`;
    page.wrap(
      26,
      `  ${isResolved(entry.date) ? dateLabel(entry.date) : "date unknown"}`.padEnd(26),
      `${entry.what}${call}${words} · ${documentName(view.documents.get(entry.document))}`,
    );
  }
}

function isResolved({ start, end }: { readonly start?: string; readonly end?: string }): boolean {
  return start !== undefined || end !== undefined;
}

/** Open and unresolved dates sort last. */
function sortKey(start: string | undefined, end: string | undefined): string {
  return start ?? end ?? "9999";
}

function writeNotes(page: Page, view: View): void {
  if (view.record.notes.length === 0) return;
  page.heading("Notes");
  for (const note of view.record.notes) {
    const where = note.document === undefined ? note.input : documentName(view.documents.get(note.document));
    page.wrap(4, "  ", `${where === undefined ? "" : `${where}: `}${note.message} (${note.rule})`);
  }
}

function distinct(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
