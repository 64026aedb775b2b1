/** Days of the proleptic Gregorian calendar as whole numbers (days since 1970-01-01), weeks from Monday (ISO 8601). */
import type { SeasonName, TimeUnit } from "./lexicon.ts";

/** Inclusive range of day numbers. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

export interface CivilDate {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Day number of a date; a month outside 1…12 runs over into the neighbouring years. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

export function civil(day: number): CivilDate {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Day number of `YYYY-MM-DD`; undefined when it is none. */
export function parseIsoDay(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function monthInterval(year: number, month: number, months = 1): Interval {
  return { start: dayNumber(year, month, 1), end: dayNumber(year, month + months, 1) - 1 };
}

export function yearInterval(year: number, years = 1): Interval {
  return { start: dayNumber(year, 1, 1), end: dayNumber(year + years, 1, 1) - 1 };
}

/** The unit that holds `day`, moved by `offset` units. A weekend is that of the same week. */
export function unitInterval(unit: TimeUnit, day: number, offset: number): Interval {
  const { year, month } = civil(day);
  const monday = day - weekdayOf(day) + 7 * offset;
  switch (unit) {
    case "day":
      return { start: day + offset, end: day + offset };
    case "week":
      return { start: monday, end: monday + 6 };
    case "weekend":
      return { start: monday + 5, end: monday + 6 };
    case "month":
      return monthInterval(year, month + offset);
    case "quarter":
      return monthInterval(year, month - ((month - 1) % 3) + 3 * offset, 3);
    case "year":
      return yearInterval(year + offset);
    case "decade":
    default:
      return yearInterval(year - (year % 10) + 10 * offset, 10);
  }
}

/** `day` moved by a number of units, 1.5 months being a month and 15 days; the day of the month is cut to the length of the month reached. */
export function addUnits(day: number, unit: TimeUnit, count: number): number {
  if (unit === "day") return day + count;
  if (unit === "week" || unit === "weekend") return day + Math.round(7 * count);
  const exact = { month: 1, quarter: 3, year: 12, decade: 120 }[unit] * count;
  const months = Math.trunc(exact);
  const date = civil(day + Math.round(30 * (exact - months)));
  const first = civil(dayNumber(date.year, date.month + months, 1));
  return dayNumber(first.year, first.month, Math.min(date.day, daysInMonth(first.year, first.month)));
}

const SEASON_START: Readonly<Record<SeasonName, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Meteorological season that begins in `year`; winter runs into the next one. */
export function seasonInterval(season: SeasonName, year: number): Interval {
  return monthInterval(year, SEASON_START[season], 3);
}
