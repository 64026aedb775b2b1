import type { Span } from "../model.ts";
import { isSpace } from "./span.ts";

/**
 * Folded shadow of a text, for matching; the text itself is never folded. `starts[i]` is where the unit `i` of `text`
 * comes from in the source, `starts[text.length]` is the end of what was folded.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
}

/** `diacritics: "strip"` takes accents off (é → e, ё → е, but ø, ł stay letters of their own); default is to keep them. */
export interface FoldOptions {
  readonly diacritics?: "keep" | "strip";
}

/**
 * Folds the text of a span: lower case, compatibility forms resolved, one apostrophe `'`, one quotation mark `"`, one dash
 * `-`, runs of white space one space, soft hyphens and zero-width signs out. Linear; one pass with a map of offsets.
 */
export function fold(text: string, span: Span = { start: 0, end: text.length }, options: FoldOptions = {}): Folded {
  const strip = options.diacritics === "strip";
  const parts: string[] = [];
  let starts = new Uint32Array(Math.max(16, span.end - span.start + 16));
  let length = 0;
  let spaced = true;
  const push = (piece: string, from: number): void => {
    if (length + piece.length + 1 > starts.length) {
      const wider = new Uint32Array((length + piece.length) * 2);
      wider.set(starts);
      starts = wider;
    }
    for (let i = 0; i < piece.length; i++) starts[length++] = from;
    parts.push(piece);
  };
  for (let at = span.start; at < span.end; ) {
    const width = clusterWidth(text, at, span.end);
    const unit = text.charCodeAt(at);
    if (isSpace(unit) && !isZeroWidth(unit)) {
      if (!spaced) push(" ", at);
      spaced = true;
    } else {
      const piece = width === 1 && unit < 0x80 ? asciiFold(unit) : foldCluster(text.slice(at, at + width), strip);
      if (piece !== "") {
        push(piece, at);
        spaced = false;
      }
    }
    at += width;
  }
  starts[length] = span.end;
  return { text: parts.join(""), starts: starts.slice(0, length + 1) };
}

/** Span of the source that a half-open range of the folded text comes from, without white space at its end. */
export function unfold(folded: Folded, range: Span, text: string): Span {
  const start = folded.starts[range.start];
  const end = folded.starts[range.end];
  if (start === undefined || end === undefined || range.end < range.start) {
    throw new RangeError(`Range ${range.start}..${range.end} is outside a folded text of length ${folded.text.length}`);
  }
  let trimmed = Math.max(start, end);
  while (trimmed > start && isSpace(text.charCodeAt(trimmed - 1))) trimmed--;
  return { start, end: range.end === range.start ? start : trimmed };
}

/** One code point and the combining marks after it. */
function clusterWidth(text: string, at: number, end: number): number {
  const point = text.codePointAt(at) ?? 0;
  let next = at + (point > 0xffff ? 2 : 1);
  while (next < end && isCombining(text.charCodeAt(next))) next++;
  return Math.min(next, end) - at;
}

function isCombining(unit: number): boolean {
  return (
    (unit >= 0x300 && unit < 0x370) ||
    (unit >= 0x483 && unit < 0x488) ||
    (unit >= 0x1ab0 && unit < 0x1b00) ||
    (unit >= 0x20d0 && unit < 0x2100)
  );
}

function isZeroWidth(unit: number): boolean {
  return unit === 0x200b || unit === 0x2060 || unit === 0xfeff;
}

function asciiFold(unit: number): string {
  if (unit >= 65 && unit <= 90) return String.fromCharCode(unit + 32);
  return unit === 0x60 ? "'" : String.fromCharCode(unit);
}

/** Letters whose sign under Unicode is a base and a mark but which are letters of their own in their alphabets. */
const OWN_LETTERS: ReadonlySet<string> = new Set("йїў");
const CACHE = new Map<string, string>();
/** Clusters are few in press text; the bound keeps hostile text from filling memory. */
const CACHE_SIZE = 4096;

function foldCluster(cluster: string, strip: boolean): string {
  const key = strip ? `-${cluster}` : cluster;
  const known = CACHE.get(key);
  if (known !== undefined) return known;
  const found = foldSign(cluster, strip);
  if (CACHE.size < CACHE_SIZE && cluster.length <= 4) CACHE.set(key, found);
  return found;
}

function foldSign(cluster: string, strip: boolean): string {
  if ("\u00ad\u200b\u2060\ufeff\u200c\u200d\u200e\u200f".includes(cluster)) return "";
  if ("’ʼ‘‚‛ʻʹ´＇′".includes(cluster)) return "'";
  if ("“”„‟«»‹›〝〞〟＂「」『』″".includes(cluster)) return '"';
  if ("–—―‒−‐‑⁃﹘﹣－".includes(cluster)) return "-";
  const lower = cluster.normalize("NFKC").toLowerCase();
  if (!strip || OWN_LETTERS.has(lower)) return lower.normalize("NFC");
  return lower.normalize("NFKD").replaceAll(/\p{M}/gu, "");
}
