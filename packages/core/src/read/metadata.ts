import type { DateValue, Span } from "../model.ts";
import { slice } from "../text/span.ts";
import { type Months, monthsOf, readDate } from "./dates.ts";
import type { ReadPack } from "./lexicon.ts";
import { foldLine } from "./lines.ts";

/** What a page says of itself outside its text; what the caller hands in wins over what the text states. */
export interface ReadMeta {
  readonly title?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  /** As found: RFC 3339, ISO date, or words. */
  readonly published?: string;
  readonly modified?: string;
}

/** What one line of a page states. */
export interface LineMeta {
  readonly published?: DateValue;
  readonly modified?: DateValue;
  readonly authors?: readonly string[];
  readonly outlet?: string;
  readonly rule: string;
}

/** Words and month names of all packs, ready for use. */
export interface MetaIndex {
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly bylines: readonly string[];
  readonly and: readonly string[];
  readonly months: () => Months;
}

const LONGEST = 160;

/** Compiles the words of the packs; month names are fetched when a date is first read. */
export function indexMeta(packs: ReadonlyMap<string, ReadPack>): MetaIndex {
  const gather = (pick: (pack: ReadPack) => readonly string[]): string[] =>
    [...new Set([...packs.values()].flatMap((pack) => [...pick(pack)]))].sort(
      (a, b) => b.length - a.length || (a < b ? -1 : 1),
    );
  let months: Months | undefined;
  return {
    published: gather((pack) => pack.read.published),
    modified: gather((pack) => pack.read.modified),
    bylines: gather((pack) => pack.read.bylines),
    and: gather((pack) => pack.read.and),
    months: () => (months ??= monthsOf(packs.size === 0 ? ["en"] : packs.keys())),
  };
}

/** A date line, a byline or a copyright line near the top or the foot of a page; `undefined` for any other line. */
export function metaOf(text: string, line: Span, index: MetaIndex): LineMeta | undefined {
  if (line.end - line.start > LONGEST) return undefined;
  const raw = slice(text, line).replace(/^[#>*_\s]+/, "");
  return dateLine(raw, index) ?? byline(raw, index) ?? copyright(raw);
}

/** "Published: 12 May 2022", «Publisert 13.10.2023 08:12 Oppdatert 14.10.2023», or a date and a time of day alone. */
function dateLine(raw: string, index: MetaIndex): LineMeta | undefined {
  if (!/\d{4}/.test(raw)) return undefined;
  const lower = raw.toLowerCase();
  const published = labelled(raw, lower, index.published, index);
  const modified = labelled(raw, lower, index.modified, index);
  if (published?.at === 0 || modified?.at === 0) {
    return {
      ...(published === undefined ? {} : { published: published.date }),
      ...(modified === undefined ? {} : { modified: modified.date }),
      rule: "read/date-line",
    };
  }
  const bare = raw.replace(/^\p{L}{2,12}\.?,?\s+(?=\p{N}|\p{L}+\.?\s+\d)/u, "");
  for (const candidate of [raw, bare]) {
    const date = readDate(candidate, index.months());
    if (date === undefined || date.granularity !== "day") continue;
    const rest = candidate.slice(date.words.length);
    if (
      /^(?:\s+(?:року|года)|\s+[рг]\.)?[\s,.|·•–-]{0,12}(?:T?\d{1,2}[:.]\d{2}.{0,24}|(?:kl|at|um|в|о|г|р)\b.{0,24})?[\s.]*$/iu.test(
        rest,
      )
    ) {
      return { published: date, rule: "read/date-alone" };
    }
  }
  return undefined;
}

/** Dates with their label anywhere in a line: "… volunteers. Published 4 March 2026." */
export function statedDates(
  line: string,
  index: MetaIndex,
): { readonly published?: DateValue; readonly modified?: DateValue } {
  if (!/\d{4}/.test(line)) return {};
  const lower = line.toLowerCase();
  const published = labelled(line, lower, index.published, index);
  const modified = labelled(line, lower, index.modified, index);
  return {
    ...(published === undefined ? {} : { published: published.date }),
    ...(modified === undefined ? {} : { modified: modified.date }),
  };
}

function labelled(
  raw: string,
  lower: string,
  labels: readonly string[],
  index: MetaIndex,
): { readonly at: number; readonly date: DateValue } | undefined {
  for (const label of labels) {
    const at = lower.indexOf(label);
    if (at < 0 || (at > 0 && /[\p{L}\p{N}]/u.test(lower.charAt(at - 1)))) continue;
    const after = raw.slice(at + label.length);
    const gap = /^\s*:?\s*(?:(?:den|am|on|от|kl\.?)\s+)?(?:\p{L}{2,12},\s+)?/u.exec(after)?.[0].length ?? 0;
    if (gap === 0) continue;
    const date = readDate(after.slice(gap), index.months());
    if (date !== undefined) return { at, date };
  }
  return undefined;
}

const NOT_NAMES: ReadonlySet<string> = new Set(
  `reporter correspondent editor journalist writer staff desk newsroom redaksjon redaksjonen journalist korrespondent
  redaktion redakteur redakteurin reporterin korrespondentin chefredakteur редакция корреспондент журналист редактор
  редакція кореспондент журналіст`.split(/\s+/),
);
const PARTICLES: ReadonlySet<string> = new Set(
  "von van de der den af av bin al el da di du la le zu ten ter".split(" "),
);

/** "By Jane Roe and John Doe", «Av Kari Nordmann, journalist», «Автор: Имя Фамилия». At least one full name, else none. */
function byline(raw: string, index: MetaIndex): LineMeta | undefined {
  if (raw.length > 100) return undefined;
  const lower = raw.toLowerCase();
  for (const label of index.bylines) {
    if (!lower.startsWith(label)) continue;
    const rest = /^\s*[:/]\s*|^\s+/.exec(raw.slice(label.length));
    if (rest === null) continue;
    const authors = namesOf(raw.slice(label.length + rest[0].length), index.and);
    const published = dateIn(raw, index);
    if (authors.length > 0) return { authors, ...(published === undefined ? {} : { published }), rule: "read/byline" };
  }
  return undefined;
}

/** A whole date between the signs that part a byline: "Von Jana Brell, 8. November 2025". */
function dateIn(raw: string, index: MetaIndex): DateValue | undefined {
  for (const part of raw.split(/\s{0,8}[|·•]\s*|,\s+|\s{1,8}[–—-]\s+/)) {
    const date = readDate(part, index.months());
    if (date?.granularity === "day" && /^(?:\s+(?:року|года|[рг]\.))?\s*$/u.test(part.slice(date.words.length)))
      return date;
  }
  return undefined;
}

function namesOf(list: string, and: readonly string[]): string[] {
  const names: string[] = [];
  for (const part of list.split(/\s{0,8}[,;|·•&/]\s*|\s{1,8}[–—-]\s+/)) {
    const pieces: string[][] = [[]];
    for (const word of part.split(/\s+/).filter((piece) => piece !== "")) {
      if (and.includes(word.toLowerCase())) pieces.push([]);
      else pieces.at(-1)?.push(word);
    }
    for (const words of pieces) {
      if (words.length === 0) continue;
      if (!isName(words)) return names;
      names.push(words.join(" ").replace(/[.:]$/, ""));
    }
  }
  return names;
}

function isName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4) return false;
  return words.every((word, i) => {
    if (NOT_NAMES.has(word.toLowerCase())) return false;
    if (i > 0 && i < words.length - 1 && PARTICLES.has(word)) return true;
    return /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word);
  });
}

/** "© 2023 Name": the outlet that owns the page. A line without a year is a photo credit. */
function copyright(raw: string): LineMeta | undefined {
  const found =
    /^(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?\d{4}(?:\s*[-–]\s*\d{4})?,?\s+(\p{Lu}[^.|,]{1,40})/iu.exec(raw);
  const outlet = found?.[1]?.trim();
  return outlet === undefined ? undefined : { outlet, rule: "read/copyright" };
}

/** Front matter between two lines `---`, and the keys it may have. */
const FRONT_MATTER = /^\s*---[ \t]*\n((?:[^\n]*\n){0,40}?)---[ \t]*(?:\n|$)/;
const KEYS: Readonly<Record<string, keyof ReadMeta>> = {
  title: "title",
  author: "authors",
  authors: "authors",
  date: "published",
  published: "published",
  updated: "modified",
  modified: "modified",
  lastmod: "modified",
  outlet: "outlet",
  publication: "outlet",
  publisher: "outlet",
  site: "outlet",
  site_name: "outlet",
};

/** Front matter of a Markdown file: its span and what its keys state. */
export function frontMatter(text: string): { readonly span: Span; readonly meta: ReadMeta } | undefined {
  const found = FRONT_MATTER.exec(text.slice(0, 4000));
  if (found === null) return undefined;
  const meta: Record<string, string | string[]> = {};
  for (const line of (found[1] ?? "").split("\n")) {
    const colon = line.indexOf(":");
    const key = KEYS[line.slice(0, Math.max(0, colon)).trim().toLowerCase()];
    const value = line
      .slice(colon + 1)
      .trim()
      .replaceAll(/^["'[]+|["'\]]{1,8}$/g, "");
    if (colon < 1 || key === undefined || value === "") continue;
    meta[key] = key === "authors" ? value.split(/\s{0,8}[,;]\s*/) : value;
  }
  return Object.keys(meta).length === 0 ? undefined : { span: { start: 0, end: found[0].length }, meta };
}

/** The date of the caller; a value that has no date in it is left out. */
export function metaDate(words: string | undefined, index: MetaIndex): DateValue | undefined {
  if (words === undefined) return undefined;
  const text = words.trim();
  const date = readDate(text, index.months()) ?? readDate(text.replace(/^\p{L}+\.?,?\s+/u, ""), index.months());
  return date === undefined ? undefined : { ...date, words: text };
}

/** Span and date of a first line that begins `date YYYY-MM-DD`; the rest of the line is text of the article. */
export function leadingDate(
  text: string,
  index: MetaIndex,
): { readonly span: Span; readonly date: DateValue } | undefined {
  const found = /^([\s\ufeff]*)date:?[ \t]+(\d{4}-\d{2}-\d{2})(?=\s|$)/i.exec(text.slice(0, 80));
  if (found === null) return undefined;
  const date = readDate(found[2] ?? "", index.months());
  return date === undefined ? undefined : { span: { start: found[1]?.length ?? 0, end: found[0].length }, date };
}

/** True when the line says the same as the title that the caller handed in. */
export function isTitle(text: string, line: Span, title: string | undefined): boolean {
  if (title === undefined || line.end - line.start > 300) return false;
  return foldLine(text, line) === foldLine(title, { start: 0, end: title.length });
}
