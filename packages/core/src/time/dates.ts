/** Calendar dates: "16 May 2022", "May 16", "2022-05-16", «16 мая», "Monday, 16 May", "August 2022", "in 2022". */
import type { Parsed, TimeNode, YearSaid } from "./expression.ts";
import {
  afterStop,
  beginsSentence,
  fullYear,
  isIntroduced,
  isSign,
  type MonthRead,
  phrase,
  type Read,
  type Reader,
  readDay,
  readMonth,
  readYear,
  readYearAfter,
  readYearDigits,
  skipJoiners,
  token,
  touches,
} from "./reader.ts";

type DateNode = Extract<TimeNode, { kind: "date" }>;

/** A date at this token, with a weekday before or after it. */
export function readDate(reader: Reader, at: number): Parsed | undefined {
  const weekday = phrase(reader, at, "weekday") ?? phrase(reader, at, "weekday-short");
  if (weekday === undefined) return withWeekdayAfter(reader, readPlainDate(reader, at, false));
  let next = afterStop(reader, weekday.next);
  if (isSign(reader, next, ",")) next++;
  const article = phrase(reader, next, "day-introducer")?.next ?? skipJoiners(reader, next);
  const date =
    readPlainDate(reader, next, true) ??
    readPlainDate(reader, article, true) ??
    readDayOnly(reader, weekday.category === "weekday" ? article : reader.limit);
  if (date === undefined || date.node.kind !== "date" || date.node.day === undefined) return undefined;
  return { node: { ...date.node, weekday: weekday.value }, first: at, next: date.next };
}

/** "Tuesday the 19th". */
function readDayOnly(reader: Reader, at: number): Parsed | undefined {
  const day = ordinalDay(reader, at);
  if (day === undefined || token(reader, day.next)?.kind === "word") return undefined;
  return { node: dateNode(day.value), first: at, next: day.next };
}

function withWeekdayAfter(reader: Reader, date: Parsed | undefined): Parsed | undefined {
  if (date?.node.kind !== "date" || date.node.day === undefined || !isSign(reader, date.next, ",")) return date;
  const named = token(reader, date.next + 1);
  const weekday =
    phrase(reader, date.next + 1, "weekday") ??
    (named?.capital ? phrase(reader, date.next + 1, "weekday-short") : undefined);
  if (weekday === undefined || Object.hasOwn(reader.vocabulary.lexicon.risky, named?.lower ?? "")) return date;
  return { node: { ...date.node, weekday: weekday.value }, first: date.first, next: weekday.next };
}

function readPlainDate(reader: Reader, at: number, weekday: boolean): Parsed | undefined {
  return (
    readDayMonth(reader, at) ??
    readMonthFirst(reader, at) ??
    readNumeric(reader, at, weekday) ??
    readBareYear(reader, at)
  );
}

function readDayMonth(reader: Reader, at: number): Parsed | undefined {
  const article = phrase(reader, at, "joiner")?.next ?? at;
  const day = readDay(reader, at) ?? (article > at ? readDay(reader, article) : undefined);
  if (day === undefined) return readGluedMonth(reader, at);
  const joined = skipJoiners(reader, day.next);
  const month = readMonth(reader, day.next) ?? readMonth(reader, joined);
  if (month === undefined) return undefined;
  const lower = token(reader, month.next - 1);
  const { risky, capitalNames } = reader.vocabulary.lexicon;
  const doubtful =
    !day.ordinal && capitalNames && lower !== undefined && !lower.capital && Object.hasOwn(risky, lower.lower);
  if (doubtful && readYearAfter(reader, month.next) === undefined) return undefined;
  return dated(reader, readDay(reader, at) === undefined ? article : at, day.value, month);
}

/** "14april": no space between. The tokens touch, so this is the case of a day whose ending is a month. */
function readGluedMonth(reader: Reader, at: number): Parsed | undefined {
  const digits = token(reader, at);
  if (digits?.kind !== "number" || !/^\d{1,2}$/.test(digits.lower) || !touches(reader, at + 1)) return undefined;
  const month = phrase(reader, at + 1, "month");
  return month && dated(reader, at, Number(digits.lower), { value: month.value, next: month.next, short: false });
}

function dated(reader: Reader, first: number, day: number, month: MonthRead): Parsed | undefined {
  if (day < 1 || day > 31) return undefined;
  const year = readYearAfter(reader, month.next);
  return { node: dateNode(day, month.value, year?.value), first, next: year?.next ?? month.next };
}

export function dateNode(day?: number, month?: number, year?: YearSaid): DateNode {
  return {
    kind: "date",
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
  };
}

function readMonthFirst(reader: Reader, at: number): Parsed | undefined {
  const month = readMonth(reader, at);
  if (month === undefined) return undefined;
  const named = token(reader, month.next - 1);
  const word = token(reader, at);
  const { risky, capitalNames } = reader.vocabulary.lexicon;
  const doubtful = word !== undefined && Object.hasOwn(risky, word.lower);
  const day = readDay(reader, month.next) ?? ordinalDay(reader, skipJoiners(reader, month.next));
  if (day !== undefined && named !== undefined && !opensRange(reader, day.next)) {
    const year = readYearAfter(reader, day.next);
    const sure =
      !(doubtful && capitalNames && word !== undefined && !word.capital) || year !== undefined || day.ordinal;
    if (sure && !continuesNumber(reader, day.next)) {
      return { node: dateNode(day.value, month.value, year?.value), first: at, next: year?.next ?? day.next };
    }
  }
  const year = readYearAfter(reader, month.next);
  if (year !== undefined) return { node: dateNode(undefined, month.value, year.value), first: at, next: year.next };
  if (month.short && !(capitalNames && word?.capital && isIntroduced(reader, at))) return undefined;
  if (!standsAlone(reader, at, doubtful || month.short)) return undefined;
  return { node: dateNode(undefined, month.value), first: at, next: month.next };
}

function ordinalDay(reader: Reader, at: number): ReturnType<typeof readDay> {
  const day = readDay(reader, at);
  return day?.ordinal ? day : undefined;
}

/** "May 13-15" is left to the ranges, which know that both numbers are days. */
function opensRange(reader: Reader, at: number): boolean {
  return token(reader, at)?.kind === "dash" && touches(reader, at) && token(reader, at + 1)?.kind === "number";
}

function continuesNumber(reader: Reader, at: number): boolean {
  const sign = token(reader, at);
  return sign !== undefined && touches(reader, at) && /^[%°$€]$/.test(sign.lower);
}

/** May a month name without a number be taken for the month? */
function standsAlone(reader: Reader, at: number, doubtful: boolean): boolean {
  const { lexicon } = reader.vocabulary;
  const word = token(reader, at);
  const after = token(reader, at + 1);
  if (word === undefined) return false;
  const introduced = isIntroduced(reader, at) || isRuled(reader, at);
  if (!lexicon.capitalNames && word.capital && !beginsSentence(reader, at)) return false;
  if (!doubtful) return true;
  if (lexicon.risky[word.lower] === "number" || !introduced) return false;
  if (!lexicon.capitalNames) return true;
  return word.capital && !(after?.kind === "word" && after.capital && !isSign(reader, at + 1, "'s"));
}

/** A deictic or "early", "late" stands before. */
function isRuled(reader: Reader, at: number): boolean {
  return (["deictic", "early", "mid", "late", "since", "until", "before", "after"] as const).some(
    (category) => phrase(reader, at - 1, category)?.next === at,
  );
}

const PARTS = /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4}))?$/;

/** Dates in digits. Two numbers alone ("16.05") count only after a weekday or an introducer. */
function readNumeric(reader: Reader, at: number, weekday: boolean): Parsed | undefined {
  const sign = token(reader, at);
  if (sign?.kind !== "number" || sign.lower.length > 10) return undefined;
  const parts = PARTS.exec(sign.lower);
  if (parts === null) return undefined;
  const [, first = "", separator = "", second = "", third] = parts;
  const tail = { stop: isSign(reader, at + 1, ".") && touches(reader, at + 1) };
  if (first.length === 4) return readYearFirst(reader, at, Number(first), Number(second), third);
  if (first.length > 2 || third?.length === 1 || third?.length === 3) return undefined;
  const open = third === undefined;
  if (open && (separator === "-" || !(weekday || isIntroduced(reader, at) || (tail.stop && dottedDate(reader, at))))) {
    return undefined;
  }
  const year = third === undefined ? undefined : yearOf(third);
  const node = inOrder(reader, Number(first), Number(second), separator, year);
  if (node === undefined) return undefined;
  const next =
    open && tail.stop && token(reader, at + 2)?.kind !== undefined && !beginsNext(reader, at + 2) ? at + 2 : at + 1;
  if (open) {
    const later = readYearDigits(reader, next);
    if (later !== undefined) return { node: { ...node, year: { year: later.value } }, first: at, next: later.next };
  }
  const ended = third?.length === 4 ? (phrase(reader, next, "year-after")?.next ?? next) : next;
  return { node, first: at, next: ended };
}

/** "10.12." with its stop inside a sentence. */
function dottedDate(reader: Reader, at: number): boolean {
  return reader.vocabulary.lexicon.ordinalStop && /^\d{1,2}\.\d\d$/.test(token(reader, at)?.lower ?? "");
}

function beginsNext(reader: Reader, at: number): boolean {
  return token(reader, at)?.capital === true;
}

function yearOf(digits: string): YearSaid {
  return { year: digits.length === 2 ? fullYear(Number(digits)) : Number(digits) };
}

function readYearFirst(
  reader: Reader,
  at: number,
  year: number,
  month: number,
  day: string | undefined,
): Parsed | undefined {
  if (year < 1000 || year > 2199) return undefined;
  if (day !== undefined) {
    const node = day.length === 2 || day.length === 1 ? valid(Number(day), month, { year }) : undefined;
    return node && { node, first: at, next: at + 1 };
  }
  if (month < 1 || month > 12 || !isIntroduced(reader, at)) return undefined;
  return { node: dateNode(undefined, month, { year }), first: at, next: at + 1 };
}

function inOrder(
  reader: Reader,
  first: number,
  second: number,
  separator: string,
  year: YearSaid | undefined,
): DateNode | undefined {
  if (separator !== "/" || reader.vocabulary.lexicon.slashOrder === "dmy") return valid(first, second, year);
  if (first === second) return valid(first, second, year);
  const swapped = valid(second, first, year);
  const straight = valid(first, second, year);
  if (swapped !== undefined && straight !== undefined) return { ...swapped, ambiguous: true };
  return swapped ?? straight;
}

function valid(day: number, month: number, year: YearSaid | undefined): DateNode | undefined {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? dateNode(day, month, year) : undefined;
}

/** A year by itself needs a year word or an introducer, so that "2000 people" is none. */
function readBareYear(reader: Reader, at: number): Parsed | undefined {
  const before = phrase(reader, at, "year-before");
  const digits = readYearDigits(reader, before?.next ?? at);
  if (digits === undefined) return undefined;
  const after = phrase(reader, digits.next, "year-after");
  const node = dateNode(undefined, undefined, { year: digits.value });
  if (before !== undefined || after !== undefined) return { node, first: at, next: after?.next ?? digits.next };
  const introducer = token(reader, at - 1);
  if (introducer === undefined) return undefined;
  const listed = isIntroduced(reader, at) && /^(19|20)\d\d$/.test(token(reader, at - 2)?.lower ?? "");
  if (!listed && !reader.vocabulary.yearIntroducers.has(introducer.lower)) return undefined;
  return digits.value % 100 === 0 || countsSomething(reader, digits.next)
    ? undefined
    : { node, first: at, next: digits.next };
}

/** "of 1500 tanks", "in 2011 %": a number that counts what follows. */
function countsSomething(reader: Reader, at: number): boolean {
  const sign = token(reader, at);
  return sign?.kind === "symbol" || sign?.lower === "%" || (sign?.kind === "dash" && touches(reader, at));
}

/** A year after "since", "until" and the like, where the bound itself introduces it. */
export function readBoundYear(reader: Reader, at: number): Parsed | undefined {
  const year: Read<YearSaid> | undefined = readYear(reader, phrase(reader, at, "year-before")?.next ?? at);
  if (year === undefined || !("year" in year.value) || countsSomething(reader, year.next)) return undefined;
  if (year.value.year % 100 === 0 && year.next === at + 1) return undefined;
  return { node: dateNode(undefined, undefined, year.value), first: at, next: year.next };
}
