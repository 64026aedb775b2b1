/**
 * Stored positions: W3C TextQuoteSelector + TextPositionSelector in one record.
 *
 * `start` and `end` count Unicode **code points** (W3C Web Annotation: MUST), `exact` is the text they cover, `prefix`
 * and `suffix` are up to 32 code points on either side. In memory positions are `Span`s in UTF-16 units; only this
 * file converts. Invariant: resolving a selector yields `exact`, else `SelectorMismatch` is thrown.
 *
 * Example: in "🤔 ab" the letters "ab" are `Span {3,5}` and selector `{start: 2, end: 4}`.
 */
import type { Span } from "../model.ts";
import { slice } from "./span.ts";

export interface Selector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** A selector does not yield its own text: the text is another one, or the unit is wrong. */
export class SelectorMismatch extends Error {
  override readonly name = "SelectorMismatch";
}

const CONTEXT = 32;
/** One astral character costs one correction; a text has few, so their positions are kept in a list. */
export interface CodePointIndex {
  readonly text: string;
  /** UTF-16 positions of the high surrogates of well-formed pairs, ascending. */
  readonly astral: readonly number[];
}

/** Prepares a text for conversions; the text must be well-formed; linear in its length, once per text. */
export function indexCodePoints(text: string): CodePointIndex {
  const astral: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00 && isLow(text.charCodeAt(i + 1))) astral.push(i++);
  }
  return { text, astral };
}

/** Selector for a span. Throws `RangeError` when the span is outside the text or splits a surrogate pair. */
export function toSelector(index: CodePointIndex, span: Span): Selector {
  const { text } = index;
  const exact = slice(text, span);
  if (splitsPair(text, span.start) || splitsPair(text, span.end)) {
    throw new RangeError(`Span ${span.start}..${span.end} splits a surrogate pair`);
  }
  const start = toCodePoints(index, span.start);
  const end = toCodePoints(index, span.end);
  return {
    exact,
    prefix: text.slice(toUnits(index, Math.max(0, start - CONTEXT)), span.start),
    suffix: text.slice(span.end, toUnits(index, end + CONTEXT)),
    start,
    end,
  };
}

/** Span for a selector. Throws `SelectorMismatch` when the text at the position is not `exact`. */
export function toSpan(index: CodePointIndex, selector: Selector): Span {
  const span = { start: toUnits(index, selector.start), end: toUnits(index, selector.end) };
  const found = index.text.slice(span.start, span.end);
  if (found !== selector.exact) {
    throw new SelectorMismatch(`Selector ${selector.start}..${selector.end} does not yield its text`);
  }
  return span;
}

function toCodePoints(index: CodePointIndex, unit: number): number {
  return unit - countBelow(index.astral, unit);
}

function toUnits(index: CodePointIndex, point: number): number {
  const { astral } = index;
  let low = 0;
  let high = astral.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((astral[middle] ?? 0) - middle < point) low = middle + 1;
    else high = middle;
  }
  return point + low;
}

function countBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before < 0xdc00 && isLow(text.charCodeAt(at));
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
