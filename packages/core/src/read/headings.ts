import type { Paragraph, Span } from "../model.ts";
import { lastSign, wordCount } from "./lines.ts";

/** Longest heading and title, in UTF-16 units and words. */
const HEADING = { units: 90, words: 14 } as const;
const TITLE = { units: 220, words: 36 } as const;
/** Shortest paragraph that a heading stands above even though it has no stop. */
const BODY = 60;

/** Role and span of the lines that are left when furniture is marked. */
export function rolesOf(text: string, lines: readonly Span[], title: Span | undefined): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [i, line] of lines.entries()) {
    const marked = markdownHeading(text, line);
    if (line === title || (title === undefined && i === 0 && isOpeningTitle(text, lines, marked))) {
      paragraphs.push({ span: marked ?? line, role: "title" });
    } else if (marked !== undefined) paragraphs.push({ span: marked, role: "heading" });
    else paragraphs.push({ span: line, role: isHeading(text, lines, i) ? "heading" : "body" });
  }
  return paragraphs;
}

/** The words of a Markdown heading ("## Words ##"), without its signs. */
function markdownHeading(text: string, line: Span): Span | undefined {
  let start = line.start;
  while (text.charAt(start) === "#" && start < line.end) start++;
  const level = start - line.start;
  if (level === 0 || level > 6 || text.charAt(start) !== " ") return undefined;
  let end = line.end;
  while (end > start && text.charAt(end - 1) === "#") end--;
  while (start < end && text.charAt(start) === " ") start++;
  while (end > start && text.charAt(end - 1) === " ") end--;
  return start < end ? { start, end } : undefined;
}

/** A first line without a full stop, above at least one paragraph of text. */
function isOpeningTitle(text: string, lines: readonly Span[], marked: Span | undefined): boolean {
  const line = marked ?? lines[0];
  if (line === undefined || lines.length < 2) return false;
  if (line.end - line.start > TITLE.units || wordCount(text, line) > TITLE.words) return false;
  const last = lastSign(text, line);
  if (marked === undefined && (last === "." || last === ":" || last === "," || last === "…")) return false;
  return marked !== undefined || lines.slice(1, 6).some((next) => isBody(text, next));
}

function isBody(text: string, line: Span): boolean {
  return line.end - line.start >= BODY || ".!?…".includes(lastSign(text, line) || " ");
}

/**
 * A short line without a final stop, above a paragraph and not below a line that announces speech (`… sier:`). It may
 * begin with a dash («– Skal hjem») or stand in marks; a question is a heading only without them.
 */
function isHeading(text: string, lines: readonly Span[], i: number): boolean {
  const line = lines[i];
  const next = lines[i + 1];
  if (line === undefined || next === undefined) return false;
  if (line.end - line.start > HEADING.units || wordCount(text, line) > HEADING.words) return false;
  const last = lastSign(text, line);
  if (".!…:;,".includes(last || ".")) return false;
  if (last === "?" && /^[-–—―"“„«»‘’'‹]/.test(text.charAt(line.start))) return false;
  const before = lines[i - 1];
  if (before !== undefined && lastSign(text, before) === ":") return false;
  return isBody(text, next);
}
