import type { Span } from "../model.ts";
import { isSpace } from "./span.ts";

/**
 * - `word`: letters and what joins them ("Куп'янськ", "well-known", "isn't", "f***");
 * - `number`: digits with their own separators ("1,000", "3.5", "20", "2022-05-14", "07:30");
 * - `mark`: a quotation mark of any style; - `dash`: hyphen-minus, en or em dash standing by itself;
 * - `punctuation`: other punctuation, one sign a token; - `symbol`: anything else, one code point a token.
 */
type TokenKind = "word" | "number" | "mark" | "dash" | "punctuation" | "symbol";

/** One token. `lower` is lower-cased, with every apostrophe written `'` and soft hyphens taken out. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly lower: string;
  /** True when the first letter is upper case. */
  readonly capital: boolean;
}

/** Quotation marks of all styles. An apostrophe sign between letters belongs to the word. */
const MARKS: ReadonlySet<string> = new Set(`"'“”„‟«»‹›‘’‚‛「」『』〝〞〟＂`);
const DASHES: ReadonlySet<string> = new Set("-–—―‒−");

/** Class of a sign, one bit each, so that a run is tested with one mask. */
const CLASS = {
  upper: 1,
  letter: 2,
  combining: 4,
  digit: 8,
  numeral: 16,
  mark: 32,
  dash: 64,
  punctuation: 128,
  symbol: 256,
  space: 512,
  seen: 1024,
} as const;
const C: typeof CLASS = CLASS;
const STARTS_WORD: number = C.letter | C.combining;
const IN_WORD: number = C.letter | C.combining | C.digit | C.numeral;
const AFTER_JOINER: number = C.letter | C.digit | C.numeral;

/** Classes of the basic plane, filled as signs are met: the regular expressions run once a sign, not once a token. */
const CLASSES: Uint16Array = new Uint16Array(0x10000);

function classify(sign: string): number {
  if (/^\p{L}/u.test(sign)) return C.letter | (/^\p{Lu}/u.test(sign) ? C.upper : 0);
  if (/^\p{M}/u.test(sign)) return C.combining;
  if (/^\p{Nd}/u.test(sign)) return C.digit;
  if (/^\p{N}/u.test(sign)) return C.numeral | C.symbol;
  if (MARKS.has(sign)) return C.mark;
  if (DASHES.has(sign)) return C.dash;
  if (isSpace(sign.charCodeAt(0))) return C.space;
  return /^\p{P}/u.test(sign) ? C.punctuation : C.symbol;
}

function classOfUnit(unit: number): number {
  const known = CLASSES[unit] ?? 0;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(unit)) | C.seen;
  CLASSES[unit] = found;
  return found;
}

/** Class of the code point at `at`; the low half of a pair is reached through its high half only. */
function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xdc00) {
    const low = text.charCodeAt(at + 1);
    if (low >= 0xdc00 && low < 0xe000) return classify(text.slice(at, at + 2));
  }
  return classOfUnit(unit);
}

function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit >= 0xdc00) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low < 0xe000 ? 2 : 1;
}

/** Tokens of `text` inside `span`, in order. Linear in the length of the span. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  appendTokens(tokens, text, span);
  return tokens;
}

/** As `tokenize`, onto the end of a list. */
export function appendTokens(tokens: Token[], text: string, span: Span): void {
  const { end } = span;
  let at = span.start;
  while (at < end) {
    const kind = classAt(text, at);
    if ((kind & C.space) !== 0) at++;
    else if ((kind & STARTS_WORD) !== 0) at = takeWord(tokens, text, at, end, (kind & C.upper) !== 0);
    else if ((kind & C.digit) !== 0) at = takeNumber(tokens, text, at, end);
    else at = takeSign(tokens, text, at, end, kind);
  }
}

/** True when `text[at]` is a letter of lower case. */
export function isLowerAt(text: string, at: number): boolean {
  const kind = classAt(text, at);
  if ((kind & C.letter) === 0 || (kind & C.upper) !== 0) return false;
  const sign = text.slice(at, at + widthAt(text, at));
  return sign.toUpperCase() !== sign;
}

/** True when a letter or a digit stands at `at`. */
export function isAlphanumericAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (classAt(text, at) & AFTER_JOINER) !== 0;
}

function takeWord(tokens: Token[], text: string, start: number, end: number, capital: boolean): number {
  let at = start;
  let plain = true;
  for (;;) {
    while (at < end) {
      const unit = text.charCodeAt(at);
      if (unit === 0xad) plain = false;
      else if (unit !== 0x2a && (classAt(text, at) & IN_WORD) === 0) break;
      at += widthAt(text, at);
    }
    const joiner = at < end ? text.charCodeAt(at) : 0;
    if (!isJoiner(joiner) || at + 1 >= end || (classAt(text, at + 1) & AFTER_JOINER) === 0) break;
    if (joiner !== 0x27 && joiner !== 0x2d) plain = false;
    at++;
  }
  at = Math.min(at, end);
  const raw = text.slice(start, at).toLowerCase();
  tokens.push({ start, end: at, kind: "word", lower: plain ? raw : unify(raw), capital });
  return at;
}

/** Apostrophes and hyphens of the kinds that stand inside a word. */
function isJoiner(unit: number): boolean {
  return unit === 0x27 || unit === 0x2d || unit === 0x2019 || unit === 0x2bc || unit === 0xff07 || unit === 0x2011;
}

function unify(word: string): string {
  return word
    .replaceAll(/[’ʼ＇]/g, "'")
    .replaceAll("\u00ad", "")
    .replaceAll("‑", "-");
}

function takeNumber(tokens: Token[], text: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    while (at < end && (classAt(text, at) & C.digit) !== 0) at += widthAt(text, at);
    if (at + 1 >= end || !isSeparator(text.charCodeAt(at)) || (classAt(text, at + 1) & C.digit) === 0) break;
    at++;
  }
  at = Math.min(at, end);
  tokens.push({ start, end: at, kind: "number", lower: text.slice(start, at), capital: false });
  return at;
}

/** `. , : / ' ’ -` and the no-break spaces that group digits. */
function isSeparator(unit: number): boolean {
  return (
    (unit >= 0x2c && unit <= 0x2f) ||
    unit === 0x3a ||
    unit === 0x27 ||
    unit === 0x2019 ||
    unit === 0xa0 ||
    unit === 0x202f
  );
}

function takeSign(tokens: Token[], text: string, start: number, end: number, kind: number): number {
  const at = Math.min(end, start + widthAt(text, start));
  tokens.push({ start, end: at, kind: kindOfSign(kind), lower: text.slice(start, at), capital: false });
  return at;
}

function kindOfSign(kind: number): TokenKind {
  if ((kind & C.mark) !== 0) return "mark";
  if ((kind & C.dash) !== 0) return "dash";
  return (kind & C.punctuation) !== 0 ? "punctuation" : "symbol";
}
