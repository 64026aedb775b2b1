import type { Furniture, Span } from "../model.ts";
import { slice } from "../text/span.ts";
import { isAlphanumericAt } from "../text/tokens.ts";
import type { ReadPack } from "./lexicon.ts";
import { endsInStop, foldLine } from "./lines.ts";

type Kind = Furniture["kind"];

/** Phrases of all packs, ready for look-up by their first word. */
export interface FurnitureIndex {
  readonly whole: ReadonlyMap<string, Kind>;
  readonly starts: ReadonlyMap<string, readonly { readonly phrase: string; readonly kind: Kind }[]>;
  readonly photo: readonly string[];
}

/** Longest line that a phrase can make furniture of; a longer one is a paragraph of the article. */
const LONGEST = 200;
const LONGEST_CAPTION = 400;
/** Names of places to share on, in any language: a line of nothing else is a button. */
const BUTTONS =
  `facebook twitter x telegram whatsapp instagram linkedin reddit pinterest tumblr viber messenger threads bluesky
  youtube tiktok vk vkontakte flipboard mastodon email e-mail e-post e-mail mail rss copy print`.split(/\s+/);

/** Compiles the phrases of the packs; every pack counts in every text, for a page is often in two languages. */
export function indexFurniture(packs: ReadonlyMap<string, ReadPack>): FurnitureIndex {
  const whole = new Map<string, Kind>(BUTTONS.map((name) => [name, "navigation"]));
  const starts = new Map<string, { phrase: string; kind: Kind }[]>();
  const photo = new Set<string>();
  for (const { read } of packs.values()) {
    for (const word of read.photo) photo.add(word);
    for (const phrases of read.furniture) {
      for (const phrase of phrases.whole ?? []) whole.set(phrase, phrases.kind);
      for (const phrase of phrases.start ?? []) {
        const key = firstWord(phrase);
        const list = starts.get(key) ?? [];
        list.push({ phrase, kind: phrases.kind });
        starts.set(key, list);
      }
    }
  }
  return { whole, starts, photo: [...photo] };
}

function firstWord(folded: string): string {
  const space = folded.indexOf(" ");
  const word = space < 0 ? folded : folded.slice(0, space);
  return /[:.,]$/.test(word) ? word.slice(0, -1) : word;
}

/** What makes furniture of one line, by its phrases or its shape; `undefined` for a line of the article. */
export function furnitureOf(text: string, line: Span, index: FurnitureIndex): Furniture | undefined {
  const length = line.end - line.start;
  if (length > LONGEST_CAPTION) return undefined;
  const make = (kind: Kind, rule: string, evidence: Span = line): Furniture => ({
    span: line,
    kind,
    reason: { rule, basis: "stated", evidence: [evidence] },
  });
  const credit = photoCredit(text, line, index.photo);
  if (credit !== undefined) return make("caption", "read/photo-credit", credit);
  if (length > LONGEST) return undefined;
  const shape = shapeOf(slice(text, line));
  if (shape !== undefined) return make(shape.kind, shape.rule);
  const folded = foldLine(text, line);
  if (startsSpeech(text, line) && !/[-–—]$/.test(text.charAt(line.end - 1))) return undefined;
  const kind = index.whole.get(folded);
  if (kind !== undefined) return make(kind, "read/furniture-line");
  for (const start of index.starts.get(firstWord(folded)) ?? []) {
    if (!folded.startsWith(start.phrase) || isAlphanumericAt(folded, start.phrase.length)) continue;
    return make(start.kind, "read/furniture-start");
  }
  return undefined;
}

/** A line that opens with a dash or a mark is speech or a heading, never a button. */
function startsSpeech(text: string, line: Span): boolean {
  return /^[-–—―"“”„«»‘’'‹]/.test(text.charAt(line.start));
}

const LINK_ONLY = /^(?:https?:\/\/|www\.)\S+$/i;
const MARKDOWN_IMAGE = /^!\[[^\]]*\]\([^)]*\)$/;
const MARKDOWN_LINK = /^(?:[-*•]\s+)?\[[^\]]+\]\([^)\s]+\)$/;
const HANDLES = /^(?:[@#][\p{L}\p{N}_]+[\s,]*)+$/u;
const EMAIL = /^[\w.+-]+@[\w-]+\.[\w.-]+$/;

function shapeOf(line: string): { kind: Kind; rule: string } | undefined {
  if (!/[\p{L}\p{N}]/u.test(line)) return { kind: "other", rule: "read/separator" };
  if (LINK_ONLY.test(line) || EMAIL.test(line)) return { kind: "navigation", rule: "read/bare-link" };
  if (MARKDOWN_IMAGE.test(line)) return { kind: "media", rule: "read/image" };
  if (MARKDOWN_LINK.test(line)) return { kind: "navigation", rule: "read/link-only" };
  if (HANDLES.test(line)) return { kind: "navigation", rule: "read/handles-only" };
  return undefined;
}

/** "Photo: …", «(Foto: … / NTB)» at the start or at the end of a line, "© …" at its start. Span of the credit. */
function photoCredit(text: string, line: Span, words: readonly string[]): Span | undefined {
  const lower = slice(text, line).toLowerCase();
  if (lower.length !== line.end - line.start) return undefined;
  if (lower.startsWith("©")) return line;
  for (let colon = lower.indexOf(":"); colon >= 0; colon = lower.indexOf(":", colon + 1)) {
    const tail = lower.length - colon;
    if (tail > 90 && colon > 24) continue;
    for (const word of words) {
      const start = colon - word.length;
      if (start < 0 || !lower.startsWith(word, start) || isAlphanumericAt(lower, start - 1)) continue;
      const opens = start <= 1;
      if ((opens && tail > LONGEST) || (!opens && (tail > 60 || tail < 4))) continue;
      if (!opens && /[,;]\s*$/.test(lower.slice(0, start))) continue;
      return { start: line.start + start, end: line.end };
    }
  }
  return undefined;
}

/** Shortest paragraph of which a second copy is a repeat even though it ends in a stop. */
const LONG_REPEAT = 60;

/**
 * Lines that come more than once: every copy of a short line without a stop (a button, a banner), later copies of a
 * paragraph. Short speech ("– Ja.") may well be said twice and is left alone.
 */
export function repeatedLines(text: string, lines: readonly Span[]): ReadonlyMap<Span, Furniture> {
  const byText = new Map<string, Span[]>();
  for (const line of lines) {
    const key = slice(text, line);
    const list = byText.get(key);
    if (list === undefined) byText.set(key, [line]);
    else list.push(line);
  }
  const repeats = new Map<Span, Furniture>();
  for (const copies of byText.values()) {
    const [first] = copies;
    if (first === undefined || copies.length < 2) continue;
    const long = first.end - first.start >= LONG_REPEAT;
    if (!long && (endsInStop(text, first) || startsSpeech(text, first))) continue;
    for (const [i, span] of copies.entries()) {
      if (long && i === 0) continue;
      const evidence = i === 0 ? (copies[1] ?? span) : first;
      repeats.set(span, {
        span,
        kind: "repeat",
        reason: { rule: "read/repeat", basis: "implied", evidence: [span, evidence] },
      });
    }
  }
  return repeats;
}
