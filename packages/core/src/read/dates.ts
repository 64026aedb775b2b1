import type { DateValue } from "../model.ts";

/** Month names of a set of languages, lower case without a stop → 1…12. */
export type Months = ReadonlyMap<string, number>;

/** Month names, long and short, as dates have them, from ICU. */
export function monthsOf(tags: Iterable<string>): Months {
  const months = new Map<string, number>();
  for (const tag of tags) {
    for (const month of ["long", "short"] as const) {
      for (const options of [{ month, day: "numeric" }, { month }] as const) {
        const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
        for (let i = 0; i < 12; i++) {
          const part = format.formatToParts(Date.UTC(2001, i, 2)).find(({ type }) => type === "month");
          const name = part?.value.toLowerCase().replace(/\.$/, "");
          if (name !== undefined && !/^\d/.test(name) && !months.has(name)) months.set(name, i + 1);
        }
      }
    }
  }
  return months;
}

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/;
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:(?:of|de)\s+)?(\p{L}+)\.?,?\s+(?:del?\s+)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const MONTH_ONLY = /^(\p{L}+)\.?,?\s+(\d{4})(?!\d)/u;

/**
 * Calendar date at the very start of `words`, of the kind bylines and page headers have: `2022-05-16…` with anything
 * after it, "16 May 2022", "May 16, 2022", «16. mai 2022», «16 мая 2022», «16 de mayo de 2022», "16.05.2022", "May 2022". All parts are known;
 * the day is the one written, whatever zone follows. `undefined` when there is none or "05/06/2022" reads both ways.
 */
export function readDate(words: string, months: Months): DateValue | undefined {
  const text = words.slice(0, 40);
  const iso = ISO.exec(text);
  if (iso !== null) return dateValue(iso[0], iso[1], iso[2], iso[3]);
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) {
    const [found, first, sign, second, year] = numeric;
    const [a, b] = [Number(first), Number(second)];
    if (sign === "/" && a <= 12 && b <= 12 && a !== b) return undefined;
    return a > 12 || sign !== "/" || a === b
      ? dateValue(found, year, second, first)
      : dateValue(found, year, first, second);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return dateValue(dayFirst[0], dayFirst[3], monthOf(dayFirst[2], months), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) {
    return dateValue(monthFirst[0], monthFirst[3], monthOf(monthFirst[1], months), monthFirst[2]);
  }
  const monthOnly = MONTH_ONLY.exec(text);
  return monthOnly === null ? undefined : dateValue(monthOnly[0], monthOnly[2], monthOf(monthOnly[1], months));
}

function monthOf(name: string | undefined, months: Months): string | undefined {
  return months.get((name ?? "").toLowerCase())?.toString();
}

function dateValue(words: string, year?: string, month?: string, day?: string): DateValue | undefined {
  const y = Number(year);
  const m = Number(month);
  if (year === undefined || month === undefined || !(y >= 1900 && y < 2200) || !(m >= 1 && m <= 12)) return undefined;
  const length = daysIn(y, m);
  if (day === undefined) {
    const [start, end] = [iso(y, m, 1), iso(y, m, length)];
    return { words, start, end, granularity: "month", known: ["year", "month"], implied: [] };
  }
  const d = Number(day);
  if (!(d >= 1 && d <= length)) return undefined;
  const start = iso(y, m, d);
  return { words, start, end: start, granularity: "day", known: ["year", "month", "day"], implied: [] };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
