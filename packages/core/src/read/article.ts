import { recordId } from "../id.ts";
import type { DateValue, Document, Furniture, Note, Paragraph, Source, Span } from "../model.ts";
import { identifyLanguage } from "../text/language.ts";
import { slice, trim } from "../text/span.ts";
import { type FurnitureIndex, furnitureOf, indexFurniture, repeatedLines } from "./furniture.ts";
import { rolesOf } from "./headings.ts";
import type { ReadPack } from "./lexicon.ts";
import { blocksOf, prepare } from "./lines.ts";
import {
  frontMatter,
  indexMeta,
  isTitle,
  type LineMeta,
  leadingDate,
  type MetaIndex,
  metaDate,
  metaOf,
  type ReadMeta,
} from "./metadata.ts";

/** What is read: the decoded text of one capture, where it is from, and the hash of its bytes. */
export interface ReadInput {
  readonly text: string;
  readonly source: Source;
  /** `sha256:` + hex of the bytes. */
  readonly blob: string;
  readonly mediaType?: string;
  readonly meta?: ReadMeta;
}

/** A document and what was odd about it. */
export interface ReadResult {
  readonly document: Document;
  readonly notes: readonly Note[];
}

/** Reading words of a set of packs, compiled. */
interface ArticleIndex {
  readonly furniture: FurnitureIndex;
  readonly meta: MetaIndex;
}

const INDEXES = new WeakMap<ReadonlyMap<string, ReadPack>, ArticleIndex>();

function indexOf(packs: ReadonlyMap<string, ReadPack>): ArticleIndex {
  const known = INDEXES.get(packs);
  if (known !== undefined) return known;
  const index = { furniture: indexFurniture(packs), meta: indexMeta(packs) };
  INDEXES.set(packs, index);
  return index;
}

/** Lines from the top and from the foot of a page among which its date, authors and owner are looked for. */
const TOP = 12;
const FOOT = 6;

/**
 * Reads the text of an article: paragraphs with roles, furniture marked, metadata written in the text. The text itself
 * is made well-formed, its line breaks `\n`, and is otherwise untouched.
 *
 * Markdown is read for its structure only: `#` headings and `>` quotations are paragraphs that begin after the sign;
 * lines that are only a link or an image are furniture; front matter is furniture whose keys count as metadata;
 * emphasis and the targets of links inside a paragraph stay in the text as they are, targets marked as furniture.
 */
export function readArticle(input: ReadInput, packs: ReadonlyMap<string, ReadPack>): ReadResult {
  const { text, notes } = prepare(input.text);
  const id = recordId("document", { blob: input.blob });
  const index = indexOf(packs);
  const page = markPage(text, index, input.meta ?? {});
  const title = page.lines.find((line) => isTitle(text, line, page.meta.title));
  const roles = rolesOf(text, page.lines, title);
  const paragraphs = [...roles, ...page.furniture.map(({ span }): Paragraph => ({ span, role: "furniture" }))].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const found = roles.find(({ role }) => role === "title");
  const heading = page.meta.title ?? (found === undefined ? undefined : slice(text, found.span));
  const dates = datesOf(page, index.meta, notes);
  const outlet = page.meta.outlet ?? page.stated.outlet;
  const document: Document = {
    id,
    source: input.source,
    blob: input.blob,
    kind: "article",
    text,
    language: identifyLanguage(sampleOf(text, roles)),
    ...(heading === undefined ? {} : { title: heading }),
    ...(outlet === undefined ? {} : { outlet }),
    authors: page.meta.authors ?? page.stated.authors ?? [],
    ...dates.values,
    paragraphs,
    furniture: [...page.furniture, ...linkTargets(text, roles)].sort((a, b) => a.span.start - b.span.start),
  };
  return {
    document,
    notes: [...dates.notes, ...(roles.length === 0 ? [emptyNote()] : [])]
      .map(addressed(id))
      .concat(notes.map(addressed(id))),
  };
}

function addressed(document: string): (note: Note) => Note {
  return (note) => ({ ...note, document });
}

function emptyNote(): Note {
  return { rule: "read/empty", severity: "warning", message: "There is no text to read. Check what was captured." };
}

interface Page {
  /** Lines of the article in order. */
  readonly lines: readonly Span[];
  readonly furniture: readonly Furniture[];
  /** What the caller or the front matter says. */
  readonly meta: ReadMeta;
  /** What lines of the text say. */
  readonly stated: Stated;
}

interface Stated {
  published?: DateValue;
  modified?: DateValue;
  authors?: readonly string[];
  outlet?: string;
}

function markPage(text: string, index: ArticleIndex, given: ReadMeta): Page {
  const furniture: Furniture[] = [];
  const stated: Stated = {};
  const front = frontMatter(text);
  if (front !== undefined) furniture.push(byline(trim(text, front.span), "read/front-matter"));
  const leading = leadingDate(text, index.meta);
  if (leading !== undefined) {
    stated.published = leading.date;
    furniture.push(byline(leading.span, "read/leading-date"));
  }
  const from = front?.span.end ?? leading?.span.end ?? 0;
  const blocks = blocksOf(text)
    .map((block) => unquoted(text, trim(text, { start: Math.max(block.start, from), end: Math.max(block.end, from) })))
    .filter((block) => block.start < block.end);
  const repeats = repeatedLines(text, blocks);
  const lines: Span[] = [];
  for (const [i, block] of blocks.entries()) {
    const edge = i < TOP || i >= blocks.length - FOOT;
    const meta = edge ? metaOf(text, block, index.meta) : undefined;
    const mark = furnitureOf(text, block, index.furniture);
    if (meta !== undefined) {
      state(stated, meta);
      furniture.push(byline(block, meta.rule));
    } else if (mark !== undefined) furniture.push(mark);
    else {
      const repeat = repeats.get(block);
      if (repeat === undefined) lines.push(block);
      else furniture.push(repeat);
    }
  }
  return { lines, furniture, meta: { ...front?.meta, ...given }, stated };
}

function byline(span: Span, rule: string): Furniture {
  return { span, kind: "byline", reason: { rule, basis: "stated", evidence: [span] } };
}

/** The first line that states a value counts: pages repeat them at the foot for other articles. */
function state(stated: Stated, line: LineMeta): void {
  if (line.published !== undefined) stated.published ??= line.published;
  if (line.modified !== undefined) stated.modified ??= line.modified;
  if (line.authors !== undefined) stated.authors ??= line.authors;
  if (line.outlet !== undefined) stated.outlet ??= line.outlet;
}

/** The block after the signs of a Markdown quotation. */
function unquoted(text: string, block: Span): Span {
  let { start } = block;
  while (start < block.end && (text.charAt(start) === ">" || text.charAt(start) === " ")) start++;
  return { start, end: block.end };
}

function datesOf(
  page: Page,
  index: MetaIndex,
  prior: readonly Note[],
): { values: { published?: DateValue; modified?: DateValue }; notes: Note[] } {
  const notes: Note[] = [];
  const values: { published?: DateValue; modified?: DateValue } = {};
  for (const key of ["published", "modified"] as const) {
    const given = metaDate(page.meta[key], index);
    if (page.meta[key] !== undefined && given === undefined && prior.length < 100) {
      const message = `The page states a date (${key}) that cannot be read. Relative dates may stay unresolved.`;
      notes.push({ rule: "read/bad-date", severity: "info", message });
    }
    const value = given ?? page.stated[key];
    if (value !== undefined) values[key] = value;
  }
  return { values, notes };
}

/** Longest target of a link; beyond it the sign is taken for text. */
const LONGEST_TARGET = 2000;

/** Targets of Markdown links and images inside paragraphs: `](…)`. One pass over the text. */
function linkTargets(text: string, paragraphs: readonly Paragraph[]): Furniture[] {
  const targets: Furniture[] = [];
  let i = 0;
  for (let at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) {
    while (i < paragraphs.length && (paragraphs[i]?.span.end ?? 0) <= at) i++;
    const paragraph = paragraphs[i]?.span;
    if (paragraph === undefined) break;
    const limit = Math.min(paragraph.end, at + LONGEST_TARGET);
    let end = at + 2;
    while (end < limit && isTargetUnit(text.charCodeAt(end))) end++;
    if (at < paragraph.start || end >= limit || text.charAt(end) !== ")") continue;
    const span = { start: at, end: end + 1 };
    targets.push({ span, kind: "navigation", reason: { rule: "read/link-target", basis: "stated", evidence: [span] } });
    at = end - 1;
  }
  return targets;
}

/** Anything but white space and brackets. */
function isTargetUnit(unit: number): boolean {
  return unit > 32 && unit !== 40 && unit !== 41 && unit !== 91 && unit !== 93;
}

const SAMPLE = 4000;

/** Some of the article's own words, to tell its language by. */
function sampleOf(text: string, paragraphs: readonly Paragraph[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const { span, role } of paragraphs) {
    if (role !== "body" && paragraphs.length > 3) continue;
    const part = text.slice(span.start, Math.min(span.end, span.start + SAMPLE));
    parts.push(part);
    length += part.length;
    if (length > SAMPLE) break;
  }
  return parts.join("\n");
}
