import type { Note, Span } from "../model.ts";
import { isSpace, trim } from "../text/span.ts";
import { isLowerAt } from "../text/tokens.ts";

/** Text made ready to be read, and what had to be done for it. */
export interface Prepared {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** Makes a text well-formed and its line breaks `\n`; nothing else is changed. Odd signs are noted, not removed. */
export function prepare(raw: string): Prepared {
  const notes: Note[] = [];
  const text = raw.includes("\r") ? raw.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : raw;
  const wellFormed = text.toWellFormed();
  if (wellFormed !== text) {
    notes.push({
      rule: "read/ill-formed",
      severity: "warning",
      message: "Some signs are half a character and were replaced by U+FFFD. Check the encoding of the file.",
    });
  }
  if (text.includes("\0")) {
    notes.push({
      rule: "read/control-signs",
      severity: "warning",
      message: "The text has NUL signs. The file may be binary or in another encoding.",
    });
  }
  return { text: wellFormed, notes };
}

/** Lines that are not blank, without the white space around them, in order. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBreak(text.charCodeAt(at))) continue;
    const line = trim(text, { start, end: at });
    if (line.start < line.end) lines.push(line);
    start = at + 1;
  }
  return lines;
}

/** Line feed, vertical tab, form feed, next line, and Unicode's own line and paragraph separators. */
function isBreak(unit: number): boolean {
  return unit === 10 || unit === 11 || unit === 12 || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** Shortest and longest line of a text that was broken at a fixed width by hand or by a mail program. */
const NARROW = 45;
const WIDE = 100;

/**
 * Blocks of text: one a line, or, where the text is broken at a fixed width, one a run of lines without a blank line
 * between. A text is taken for broken when at least six line breaks stand inside blocks and four of five of them follow
 * a line of about the same width and go on in the middle of a sentence.
 */
export function blocksOf(text: string): Span[] {
  const lines = linesOf(text);
  let inside = 0;
  let wrapped = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1];
    const next = lines[i];
    if (line === undefined || next === undefined || !adjoin(text, line, next)) continue;
    inside++;
    if (isWrapped(text, line, next)) wrapped++;
  }
  if (inside < 6 || wrapped < inside * 0.8) return lines;
  const blocks: Span[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last !== undefined && adjoin(text, last, line))
      blocks[blocks.length - 1] = { start: last.start, end: line.end };
    else blocks.push(line);
  }
  return blocks;
}

function adjoin(text: string, line: Span, next: Span): boolean {
  let breaks = 0;
  for (let at = line.end; at < next.start; at++) if (text.charCodeAt(at) === 10) breaks++;
  return breaks === 1;
}

function isWrapped(text: string, line: Span, next: Span): boolean {
  const lineStart = text.lastIndexOf("\n", line.end - 1) + 1;
  const width = line.end - lineStart;
  if (width < NARROW || width > WIDE) return false;
  return isLowerAt(text, next.start) || !endsInStop(text, line);
}

const STOPS: ReadonlySet<string> = new Set(".!?…。:;,");
const CLOSERS: ReadonlySet<string> = new Set(`)]”“»«’'"›*_`);

/** True when the last sign of the span, closing marks aside, is a stop of any kind. */
export function endsInStop(text: string, span: Span): boolean {
  return STOPS.has(lastSign(text, span));
}

/** Last sign of the span, closing marks aside. */
export function lastSign(text: string, span: Span): string {
  let end = span.end;
  while (end > span.start && (CLOSERS.has(text.charAt(end - 1)) || isSpace(text.charCodeAt(end - 1)))) end--;
  return end > span.start ? text.charAt(end - 1) : "";
}

const EDGE: ReadonlySet<string> = new Set("•·●▪■◆▶►→›>|*_#-–—:.…!,;✅➡️👉▼▲←↓↑ ");

/** A short line as it is compared with phrases: lower case, one kind of space and apostrophe, signs at the edges off. */
export function foldLine(text: string, span: Span): string {
  let { start, end } = span;
  while (start < end && (EDGE.has(text.charAt(start)) || isSpace(text.charCodeAt(start)))) start++;
  while (end > start && (EDGE.has(text.charAt(end - 1)) || isSpace(text.charCodeAt(end - 1)))) end--;
  return text
    .slice(start, end)
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u202f\u200b]+/g, " ")
    .replaceAll(/[’ʼ‘`]/g, "'");
}

/** Number of words, by white space. */
export function wordCount(text: string, span: Span): number {
  let count = 0;
  let inside = false;
  for (let at = span.start; at < span.end; at++) {
    const space = isSpace(text.charCodeAt(at));
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}
