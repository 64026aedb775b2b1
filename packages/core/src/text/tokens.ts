import type { Span } from "../model.ts";
import { isSpace } from "./span.ts";

/**
 * - `word`: letters and what joins them ("Куп'янськ", "well-known", "isn't", "f***");
 * - `number`: digits with their own separators ("1,000", "3.5", "20", "2022-05-14", "07:30");
 * - `mark`: a quotation mark of any style; - `dash`: hyphen-minus, en or em dash standing by itself;
 * - `punctuation`: other punctuation, one sign a token; - `symbol`: anything else, one code point a token.
 */
export type TokenKind = "word" | "number" | "mark" | "dash" | "punctuation" | "symbol";

/** One token. `lower` is lower-cased, with every apostrophe written `'` and soft hyphens taken out. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly lower: string;
  /** True when the first letter is upper case. */
  readonly capital: boolean;
}

/** Quotation marks of all styles. An apostrophe sign between letters belongs to the word. */
export const MARKS: ReadonlySet<string> = new Set(`"'“”„‟«»‹›‘’‚‛「」『』〝〞〟＂`);
const DASHES = new Set("-–—―‒−");
/** One piece of a word: letters, combining marks, soft hyphen; joined by apostrophe, hyphen, or masked with asterisks. */
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00ad*]*(?:['’ʼ＇‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad*]*)*/uy;
const NUMBER = /\p{Nd}+(?:[.,:/\u00a0\u202f'’-]\p{Nd}+)*/uy;

/** Tokens of `text` inside `span`, in order. Linear in the length of the span. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      at++;
      continue;
    }
    const end = Math.min(span.end, endOfToken(text, at));
    tokens.push(makeToken(text, at, end));
    at = end;
  }
  return tokens;
}

function endOfToken(text: string, at: number): number {
  WORD.lastIndex = at;
  if (WORD.test(text)) return WORD.lastIndex;
  NUMBER.lastIndex = at;
  if (NUMBER.test(text)) return NUMBER.lastIndex;
  const point = text.codePointAt(at) ?? 0;
  return at + (point > 0xffff ? 2 : 1);
}

const LETTER = /^\p{L}/u;
const UPPER = /^\p{Lu}/u;
const DIGIT = /^\p{Nd}/u;
const PUNCTUATION = /^\p{P}/u;

function makeToken(text: string, start: number, end: number): Token {
  const raw = text.slice(start, end);
  const kind = kindOf(raw);
  const lower =
    kind === "word"
      ? raw
          .toLowerCase()
          .replaceAll(/[’ʼ＇]/g, "'")
          .replaceAll("\u00ad", "")
          .replaceAll("‑", "-")
      : raw;
  return { start, end, kind, lower, capital: UPPER.test(raw) };
}

function kindOf(raw: string): TokenKind {
  if (LETTER.test(raw) || (raw.length > 1 && /^\p{M}/u.test(raw))) return "word";
  if (DIGIT.test(raw)) return "number";
  if (MARKS.has(raw)) return "mark";
  if (DASHES.has(raw)) return "dash";
  return PUNCTUATION.test(raw) ? "punctuation" : "symbol";
}
