/** Whole time expressions: bounds, ranges and modifiers around what `dates.ts` and `relative.ts` read. */
import { dateNode, readBoundYear, readDate } from "./dates.ts";
import type { Parsed, TimeNode } from "./expression.ts";
import {
  phrase,
  type Reader,
  readDay,
  readMonth,
  readYearAfter,
  readYearDigits,
  skipJoiners,
  token,
  touches,
} from "./reader.ts";
import {
  afterDayPart,
  readAnaphor,
  readApproximation,
  readDayAlone,
  readDecade,
  readDeictic,
  readFixed,
  readLength,
  readNth,
  readQuarter,
  readSeason,
  readShift,
  readStretch,
  readWeekday,
  readWeekend,
} from "./relative.ts";

/** The longest time expression that begins at this token. */
export function readExpression(reader: Reader, at: number): Parsed | undefined {
  return longest([
    readBound(reader, at),
    readOpenedRange(reader, at),
    readClosedRange(reader, at),
    readNight(reader, at),
    readOffset(reader, at),
    readStretch(reader, at),
    readAbout(reader, at),
  ]);
}

/** The first of the longest: earlier rules win a tie. */
function longest(found: readonly (Parsed | undefined)[]): Parsed | undefined {
  let best: Parsed | undefined;
  for (const parsed of found)
    if (parsed !== undefined && (best === undefined || parsed.next > best.next)) best = parsed;
  return best;
}

/** One point or unit of time, without bound or range. */
function readPoint(reader: Reader, at: number): Parsed | undefined {
  return longest([
    readPart(reader, at),
    readNth(reader, at),
    readDate(reader, at),
    readFixed(reader, at),
    readDeictic(reader, at),
    readShift(reader, at),
    readAnaphor(reader, at),
    readQuarter(reader, at),
    readDecade(reader, at),
    readSeason(reader, at),
    readWeekday(reader, at),
    readDayAlone(reader, at),
    readWeekend(reader, at),
  ]);
}

/** "three days after January 12": counted from a date that is named. */
function readOffset(reader: Reader, at: number): Parsed | undefined {
  const length = readLength(reader, at);
  if (length === undefined) return undefined;
  for (const [category, sign] of [
    ["before", -1],
    ["after", 1],
  ] as const) {
    const bound = phrase(reader, length.next, category);
    const of = bound && (readPoint(reader, bound.next) ?? readPoint(reader, skipJoiners(reader, bound.next)));
    if (of === undefined) continue;
    const { unit, count } = length.value;
    return { node: { kind: "offset", unit, count: sign * count, of: of.node }, first: at, next: of.next };
  }
  return undefined;
}

/** "since February 24", "until 2026", "before Saturday". */
function readBound(reader: Reader, at: number): Parsed | undefined {
  for (const modifier of ["since", "until", "before", "after"] as const) {
    const bound = phrase(reader, at, modifier);
    if (bound === undefined) continue;
    const joined = skipJoiners(reader, bound.next);
    const of =
      readPoint(reader, bound.next) ??
      readBoundYear(reader, bound.next) ??
      readPoint(reader, joined) ??
      readBoundYear(reader, joined);
    if (of === undefined || of.node.kind === "length") continue;
    return { node: { kind: "bound", modifier, of: of.node }, first: at, next: of.next };
  }
  return undefined;
}

/** "between X and Y", "from X to Y". */
function readOpenedRange(reader: Reader, at: number): Parsed | undefined {
  for (const [i] of reader.vocabulary.lexicon.ranges.entries()) {
    const open = phrase(reader, at, "range-open", (meaning) => meaning.value === i);
    if (open === undefined) continue;
    const range = readRangeFrom(reader, skipArticle(reader, open.next), i, true);
    if (range !== undefined) return { ...range, first: at };
  }
  return undefined;
}

/** "13–15 May", "May 13–15", "8 May – 12 May", "2014–2022", or a single point. */
function readClosedRange(reader: Reader, at: number): Parsed | undefined {
  return readRangeFrom(reader, at, undefined, false) ?? readPoint(reader, at);
}

function skipArticle(reader: Reader, at: number): number {
  return phrase(reader, at, "day-introducer")?.next ?? skipJoiners(reader, at);
}

function readRangeFrom(reader: Reader, at: number, open: number | undefined, opened: boolean): Parsed | undefined {
  return (
    readHyphenated(reader, at) ??
    readDayRange(reader, at, open) ??
    readMonthDayRange(reader, at, open) ??
    readPointRange(reader, at, open, opened)
  );
}

/** The token after what links two ends: a dash, a slash, or a word of the language. */
function afterLink(reader: Reader, at: number, open: number | undefined): number | undefined {
  const sign = token(reader, at);
  if (sign?.kind === "dash" || (sign?.lower === "/" && open === undefined)) return at + 1;
  const link = phrase(reader, at, "range-link", (meaning) =>
    open === undefined ? isSpan(reader, meaning.value) : meaning.value === open,
  );
  return link?.next;
}

/** "and" links only after "between"; "to" links by itself. The last kind of range in the lexicon is the open one. */
function isSpan(reader: Reader, kind: number): boolean {
  return kind === reader.vocabulary.lexicon.ranges.length - 1;
}

/** Digits with their hyphen inside: "13-15 May", "May 13-15", "2014-2022". */
function readHyphenated(reader: Reader, at: number): Parsed | undefined {
  const month = readMonth(reader, at);
  const pair = /^(\d{1,4})[-’'](\d{1,4})$/.exec(token(reader, month?.next ?? at)?.lower ?? "");
  if (pair === null) return undefined;
  const [from, to] = [Number(pair[1]), Number(pair[2])];
  if (month !== undefined) return dayPair(reader, at, from, to, { month: month.value, next: month.next + 1 });
  if (from >= 1000 && to > from && to < 2200) {
    return {
      node: range(dateNode(undefined, undefined, { year: from }), dateNode(undefined, undefined, { year: to })),
      first: at,
      next: at + 1,
    };
  }
  const stop = token(reader, at + 1)?.lower === "." && touches(reader, at + 1) ? at + 2 : at + 1;
  const after = readMonth(reader, stop) ?? readMonth(reader, skipJoiners(reader, stop));
  return after && dayPair(reader, at, from, to, { month: after.value, next: after.next });
}

function dayPair(
  reader: Reader,
  first: number,
  from: number,
  to: number,
  month: { readonly month: number; readonly next: number },
): Parsed | undefined {
  if (from < 1 || to <= from || to > 31) return undefined;
  const year = readYearAfter(reader, month.next);
  const node = range(dateNode(from, month.month, year?.value), dateNode(to, month.month, year?.value));
  return { node, first, next: year?.next ?? month.next };
}

function range(from: TimeNode, to: TimeNode): TimeNode {
  return { kind: "range", from, to };
}

/** "13 to 15 May 2022", "14./15.10.": the first day takes month and year from the second. */
function readDayRange(reader: Reader, at: number, open: number | undefined): Parsed | undefined {
  const from = readDay(reader, at);
  if (from === undefined) return undefined;
  const linked = afterLink(reader, from.next, open);
  if (linked === undefined) return undefined;
  const to = readDate(reader, skipArticle(reader, linked)) ?? readDottedDay(reader, linked);
  if (to?.node.kind !== "date" || to.node.month === undefined || to.node.day === undefined) return undefined;
  return { node: range(dateNode(from.value, to.node.month, to.node.year), to.node), first: at, next: to.next };
}

/** "15.10" as the end of a range, where the day before it says that it is a date. */
function readDottedDay(reader: Reader, at: number): Parsed | undefined {
  const pair = /^(\d{1,2})\.(\d{1,2})$/.exec(token(reader, at)?.lower ?? "");
  if (pair === null) return undefined;
  const [day, month] = [Number(pair[1]), Number(pair[2])];
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { node: dateNode(day, month), first: at, next: at + 1 };
}

/** "May 13 to 15": the second day takes the month from the first. */
function readMonthDayRange(reader: Reader, at: number, open: number | undefined): Parsed | undefined {
  const month = readMonth(reader, at);
  if (month === undefined) return undefined;
  const from = readDay(reader, month.next);
  if (from === undefined) return undefined;
  const linked = afterLink(reader, from.next, open);
  const to = linked === undefined ? undefined : readDay(reader, linked);
  if (to === undefined || readMonth(reader, to.next) !== undefined) return undefined;
  return dayPair(reader, at, from.value, to.value, { month: month.value, next: to.next });
}

function readPointRange(reader: Reader, at: number, open: number | undefined, opened: boolean): Parsed | undefined {
  const from = readPoint(reader, at) ?? (opened ? readBoundYear(reader, at) : undefined) ?? dottedStart(reader, at);
  if (from === undefined) return yearPair(reader, at);
  const linked = afterLink(reader, from.next, open);
  if (linked === undefined) return undefined;
  const to =
    readPoint(reader, skipArticle(reader, linked)) ?? readBoundYear(reader, linked) ?? readDottedDay(reader, linked);
  if (to === undefined || !linkable(from.node, to.node)) return undefined;
  return { node: range(inheritYear(from.node, to.node), to.node), first: at, next: to.next };
}

/** "14.10. – 15.10.2018": the first day counts because a link follows. */
function dottedStart(reader: Reader, at: number): Parsed | undefined {
  const day = readDottedDay(reader, at);
  if (day === undefined) return undefined;
  const stop = token(reader, day.next)?.lower === "." && touches(reader, day.next);
  return stop ? { ...day, next: day.next + 1 } : day;
}

/** "2014–2022" with a dash of its own. */
function yearPair(reader: Reader, at: number): Parsed | undefined {
  const from = readYearDigits(reader, at);
  const linked = from === undefined ? undefined : afterLink(reader, from.next, undefined);
  if (from === undefined || linked === undefined || from.value < 1900) return undefined;
  const to = readYearDigits(reader, linked);
  if (to === undefined || to.value <= from.value) return undefined;
  const node = range(
    dateNode(undefined, undefined, { year: from.value }),
    dateNode(undefined, undefined, { year: to.value }),
  );
  return { node, first: at, next: to.next };
}

const UNLINKABLE: ReadonlySet<TimeNode["kind"]> = new Set(["length", "range", "bound"]);

function linkable(from: TimeNode, to: TimeNode): boolean {
  return !UNLINKABLE.has(from.kind) && !UNLINKABLE.has(to.kind);
}

/** "8 August – 12 August 2013": the year stands once. */
function inheritYear(from: TimeNode, to: TimeNode): TimeNode {
  if (from.kind !== "date" || to.kind !== "date" || from.year !== undefined || to.year === undefined) return from;
  return from.month === undefined ? from : { ...from, year: to.year };
}

/** "early May", "at the end of last week", «в начале месяца». */
function readPart(reader: Reader, at: number): Parsed | undefined {
  for (const modifier of ["early", "mid", "late"] as const) {
    const part = phrase(reader, at, modifier);
    if (part === undefined) continue;
    const dash = token(reader, part.next)?.kind === "dash" ? part.next + 1 : part.next;
    const of = readWhole(reader, dash) ?? readWhole(reader, skipJoiners(reader, dash));
    if (of !== undefined) return { node: { kind: "part", modifier, of: of.node }, first: at, next: of.next };
  }
  return readCompoundPart(reader, at);
}

/** "mid-May", "mid-2023" written as one word. */
function readCompoundPart(reader: Reader, at: number): Parsed | undefined {
  const found = phrase(reader, at, "compound-part");
  if (found === undefined) return undefined;
  const year =
    found.value > 12 ? { value: { year: found.value }, next: found.next } : readYearAfter(reader, found.next);
  const of = dateNode(undefined, found.value > 12 ? undefined : found.value, year?.value);
  return { node: { kind: "part", modifier: "mid", of }, first: at, next: year?.next ?? found.next };
}

/** What has a beginning, a middle and an end: week, month, season, year, decade. */
function readWhole(reader: Reader, at: number): Parsed | undefined {
  const year = readBoundYear(reader, at);
  const found = longest([
    readMonthWhole(reader, at),
    readFixed(reader, at),
    readDeictic(reader, at),
    readDecade(reader, at),
    readSeasonWhole(reader, at),
    year,
  ]);
  if (found !== undefined) {
    const { node } = found;
    return node.kind === "weekday" || node.kind === "night" || (node.kind === "unit" && node.unit === "day")
      ? undefined
      : found;
  }
  const unit = phrase(
    reader,
    at,
    "unit",
    ({ unit: named }) => named === "week" || named === "month" || named === "year",
  );
  if (unit?.unit !== "week" && unit?.unit !== "month" && unit?.unit !== "year") return undefined;
  return { node: { kind: "unit", unit: unit.unit, offset: 0 }, first: at, next: unit.next };
}

function readMonthWhole(reader: Reader, at: number): Parsed | undefined {
  const month = readMonth(reader, at);
  if (month === undefined) return undefined;
  const year = readYearAfter(reader, month.next);
  return { node: dateNode(undefined, month.value, year?.value), first: at, next: year?.next ?? month.next };
}

function readSeasonWhole(reader: Reader, at: number): Parsed | undefined {
  const season = phrase(reader, at, "season")?.unit;
  const next = phrase(reader, at, "season")?.next;
  if (
    next === undefined ||
    (season !== "spring" && season !== "summer" && season !== "autumn" && season !== "winter")
  ) {
    return undefined;
  }
  const year = readYearAfter(reader, next);
  return {
    node: { kind: "season", season, ...(year === undefined ? {} : { year: year.value }) },
    first: at,
    next: year?.next ?? next,
  };
}

/** «natt til lørdag», «в ночь на 24 февраля»: the night belongs to the day it ends in. */
function readNight(reader: Reader, at: number): Parsed | undefined {
  const night = phrase(reader, at, "night-into");
  if (night === undefined) return undefined;
  const of = readPoint(reader, night.next) ?? readPoint(reader, skipJoiners(reader, night.next));
  return of && { node: of.node, first: at, next: afterDayPart(reader, of.next) };
}

/** "around 10 May". */
function readAbout(reader: Reader, at: number): Parsed | undefined {
  const about = readApproximation(reader, at);
  if (about?.modifier !== "about") return undefined;
  const of = readPoint(reader, skipJoiners(reader, about.next)) ?? readPoint(reader, about.next);
  if (of === undefined || of.node.kind === "length") return undefined;
  return { node: { kind: "about", of: of.node }, first: at, next: of.next };
}
