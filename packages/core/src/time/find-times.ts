import type { DateValue, TimeExpression } from "../model.ts";
import type { Analysis } from "../text/sentences.ts";
import { type Interval, isoDay } from "./calendar.ts";
import type { Parsed, TimeNode } from "./expression.ts";
import type { TimeLexicon } from "./lexicon.ts";
import { readExpression } from "./phrases.ts";
import type { Reader } from "./reader.ts";
import { type Resolved, resolve, standpointOf } from "./resolve.ts";
import { beginsExpression, vocabularyOf } from "./vocabulary.ts";

/**
 * The time expressions of a text, in order, none overlapping. Introducing prepositions ("on", «в») are left out of the
 * span; words that change the value ("since", "early", "nearly") are in it. Clock times are passed over.
 *
 * Values are inclusive intervals of days. Reports look back: without another sign "on Saturday" is the latest Saturday
 * up to the reference (the same day included) and "in August" the latest August. A date without a year is the latest
 * one, or one at most 31 days ahead.
 *
 * @param reference the publication date; without it, or where it is too coarse, relative expressions are found without
 *   `start` and `end`
 */
export function findTimes(analysis: Analysis, lexicon: TimeLexicon, reference?: DateValue): readonly TimeExpression[] {
  const vocabulary = vocabularyOf(lexicon);
  const standpoint = standpointOf(reference, lexicon);
  const found: TimeExpression[] = [];
  let mentioned: Interval | undefined;
  const starts = analysis.tokens.map((token) => vocabulary.root.next.get(token.lower));
  for (const { first, last } of paragraphsOf(analysis)) {
    const reader: Reader = { text: analysis.text, tokens: analysis.tokens, vocabulary, starts, first, limit: last };
    for (let at = first; at < last; at++) {
      if (!mayBegin(reader, at)) continue;
      const parsed = readExpression(reader, at);
      if (parsed === undefined) continue;
      const value = resolve(parsed.node, mentioned === undefined ? standpoint : { ...standpoint, mentioned });
      const expression = toExpression(reader, parsed, value);
      if (expression === undefined) continue;
      found.push(expression);
      mentioned = spokenOf(parsed.node, value) ?? mentioned;
      at = parsed.next - 1;
    }
  }
  return found;
}

/** Token ranges of the paragraphs: a date may run over what looks like the end of a sentence ("on Feb. 24"). */
function paragraphsOf(analysis: Analysis): { first: number; last: number }[] {
  const ranges: { first: number; last: number; paragraph: number }[] = [];
  for (const { first, last, paragraph } of analysis.sentences) {
    const range = ranges.at(-1);
    if (range?.paragraph === paragraph) range.last = last;
    else ranges.push({ first, last, paragraph });
  }
  return ranges;
}

function mayBegin(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number" || token.kind === "mark") return true;
  if (token.kind !== "word") return false;
  const start = reader.starts[at];
  return start === undefined ? /^q[1-4]$/.test(token.lower) : beginsExpression(start);
}

/** Only a day or a stretch of days can be what "the day before" counts from. */
function spokenOf(node: TimeNode, value: Resolved): Interval | undefined {
  const { start, end } = value;
  if (start === undefined || end === undefined || end - start > 7) return undefined;
  return node.kind === "length" || node.kind === "bound" ? undefined : { start, end };
}

function toExpression(reader: Reader, parsed: Parsed, value: Resolved): TimeExpression | undefined {
  const start = reader.tokens[parsed.first]?.start;
  const end = reader.tokens[parsed.next - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  const span = { start, end };
  const basis = value.implied.length > 0 ? "implied" : "stated";
  return {
    span,
    value: toValue(reader.text.slice(start, end), value),
    reason: { rule: `time/${parsed.node.kind}`, basis, evidence: [span] },
  };
}

function toValue(words: string, value: Resolved): DateValue {
  const { start, end, granularity, known, implied, modifier } = value;
  return {
    words,
    ...(start === undefined ? {} : { start: isoDay(start) }),
    ...(end === undefined ? {} : { end: isoDay(end) }),
    granularity,
    known,
    implied,
    ...(modifier === undefined ? {} : { modifier }),
  };
}
