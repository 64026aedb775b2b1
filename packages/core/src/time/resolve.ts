/** Expression + reference → interval. Reports look back: "on Saturday" is the latest Saturday up to the reference. */
import type { DatePart, DateValue } from "../model.ts";
import {
  addUnits,
  civil,
  dayNumber,
  type Interval,
  isDate,
  monthInterval,
  parseIsoDay,
  seasonInterval,
  unitInterval,
  weekdayOf,
  yearInterval,
} from "./calendar.ts";
import type { TimeNode, YearSaid } from "./expression.ts";
import type { SeasonName, TimeLexicon, TimeUnit } from "./lexicon.ts";

/** What a node comes to. Without `start` and `end` it stays unresolved. */
export interface Resolved {
  readonly start?: number;
  readonly end?: number;
  readonly granularity: DateValue["granularity"];
  readonly known: readonly DatePart[];
  readonly implied: readonly DatePart[];
  readonly modifier?: NonNullable<DateValue["modifier"]>;
}

/** What is counted from: a day, the finest unit that the reference holds, and the day spoken of just before. */
export interface Standpoint {
  readonly day?: number;
  readonly precision: "day" | "month" | "year";
  readonly mentioned?: Interval;
  readonly nextWeekday: TimeLexicon["nextWeekday"];
}

/** A day this near in the future is meant by a date without a year: announcements are rarely farther off. */
const NEAR_FUTURE_DAYS = 31;

export function standpointOf(reference: DateValue | undefined, lexicon: TimeLexicon): Standpoint {
  const { nextWeekday } = lexicon;
  const start = reference?.start === undefined ? undefined : parseIsoDay(reference.start);
  const end = reference?.end === undefined ? undefined : parseIsoDay(reference.end);
  const day = end ?? start;
  if (day === undefined) return { precision: "day", nextWeekday };
  const [from, to] = [civil(start ?? day), civil(day)];
  const precision = from.year !== to.year || from.month !== to.month ? "year" : from.day === to.day ? "day" : "month";
  if (from.year !== to.year) return { precision: "day", nextWeekday };
  return { day, precision, nextWeekday };
}

type Look = "past" | "future" | "near";

export function resolve(node: TimeNode, at: Standpoint, look: Look = "near"): Resolved {
  switch (node.kind) {
    case "date":
      return resolveDate(node, at, look);
    case "weekday":
      return resolveWeekday(node, at, look);
    case "unit":
      return resolveUnit(node, at);
    case "night":
      return relative(at, "day", "stretch", ["day"], (day) => ({
        start: day + node.offset - 1,
        end: day + node.offset,
      }));
    case "season":
      return resolveSeason(node, at);
    case "quarter":
      return resolveQuarter(node, at, look);
    case "decade":
      return { ...yearInterval(node.year, 10), granularity: "stretch", known: ["year"], implied: [] };
    case "nth":
      return resolveNth(node, at, look);
    case "shift":
      return resolveShift(node, at);
    case "offset":
      return resolveOffset(node, at, look);
    case "length":
      return resolveLength(node, at);
    case "range":
      return resolveRange(node, at, look);
    case "bound":
      return resolveBound(node, at);
    case "part":
      return narrow(resolve(node.of, at, look), node.modifier);
    case "about":
    default:
      return { ...resolve(node.of, at, look), modifier: "about" };
  }
}

const COARSER: Readonly<Record<DatePart, readonly DatePart[]>> = {
  year: [],
  month: ["year"],
  week: ["year", "month"],
  day: ["year", "month"],
};

/** Something counted from the reference; unresolved when the reference is missing or too coarse. */
function relative(
  at: Standpoint,
  needs: Standpoint["precision"],
  granularity: Resolved["granularity"],
  known: readonly DatePart[],
  interval: (day: number) => Interval,
): Resolved {
  if (at.day === undefined || !fine(at, needs)) return { granularity, known, implied: [] };
  const implied = [...new Set(known.flatMap((part) => COARSER[part]))].filter((part) => !known.includes(part));
  return { ...interval(at.day), granularity, known, implied };
}

const FINENESS = { year: 0, month: 1, day: 2 } as const;

function fine(at: Standpoint, needs: Standpoint["precision"]): boolean {
  return FINENESS[at.precision] >= FINENESS[needs];
}

type DateNode = Extract<TimeNode, { kind: "date" }>;

function yearOf(said: YearSaid | undefined, at: Standpoint): number | undefined {
  if (said === undefined) return undefined;
  if ("year" in said) return said.year;
  return at.day === undefined ? undefined : civil(at.day).year + said.yearOffset;
}

function resolveDate(node: DateNode, at: Standpoint, look: Look): Resolved {
  const granularity = node.day !== undefined ? "day" : node.month !== undefined ? "month" : "year";
  const stated = node.year !== undefined && "year" in node.year;
  const known: DatePart[] = [
    ...(stated ? (["year"] as const) : []),
    ...(node.month === undefined ? [] : (["month"] as const)),
    ...(node.day === undefined ? [] : (["day"] as const)),
  ];
  const unresolved: Resolved = { granularity, known: known.length === 0 ? ["year"] : known, implied: [] };
  if (node.ambiguous) return { ...unresolved, known: known.filter((part) => part === "year") };
  const interval = dateInterval(node, at, look);
  if (interval === undefined) return unresolved;
  const all: readonly DatePart[] =
    granularity === "day" ? ["year", "month", "day"] : granularity === "month" ? ["year", "month"] : ["year"];
  return { ...interval, granularity, known, implied: all.filter((part) => !known.includes(part)) };
}

function dateInterval(node: DateNode, at: Standpoint, look: Look): Interval | undefined {
  const { day, month } = node;
  const year = yearOf(node.year, at);
  if (year !== undefined) {
    if (month === undefined) return yearInterval(year);
    if (day === undefined) return monthInterval(year, month);
    return isDate(year, month, day) ? single(dayNumber(year, month, day)) : undefined;
  }
  if (node.year !== undefined || at.day === undefined) return undefined;
  if (month === undefined) return day === undefined ? undefined : dayOfMonth(day, node.weekday, at, look);
  if (!fine(at, "month")) return undefined;
  return day === undefined ? monthOfYear(node, month, at.day, look) : dayOfYear(node, month, day, at.day, look);
}

function single(day: number): Interval {
  return { start: day, end: day };
}

/** "in August": the latest up to the month of the reference; "until August": the first from it on. */
function monthOfYear(node: DateNode, month: number, reference: number, look: Look): Interval {
  const now = civil(reference);
  let { year } = now;
  if (node.monthOffset === 0) return monthInterval(year, month);
  if (node.monthOffset !== undefined && node.monthOffset < 0) {
    year += (month >= now.month ? -1 : 0) + node.monthOffset + 1;
  } else if (node.monthOffset !== undefined) {
    year += (month <= now.month ? 1 : 0) + node.monthOffset - 1;
  } else if (look === "future") {
    if (month < now.month) year++;
  } else if (month > now.month) year--;
  return monthInterval(year, month);
}

/** A day and month without a year. A weekday beside it decides; else the latest, or one that is close ahead. */
function dayOfYear(node: DateNode, month: number, day: number, reference: number, look: Look): Interval | undefined {
  const { year } = civil(reference);
  const days: number[] = [];
  for (let y = year - 8; y <= year + 8; y++) if (isDate(y, month, day)) days.push(dayNumber(y, month, day));
  if (node.weekday !== undefined) {
    const fitting = days.filter((one) => weekdayOf(one) === node.weekday);
    const nearest = fitting.toSorted((a, b) => Math.abs(a - reference) - Math.abs(b - reference))[0];
    if (nearest !== undefined && Math.abs(nearest - reference) < 3 * 365) return single(nearest);
  }
  const ahead = days.find((one) => one >= reference);
  const past = days.findLast((one) => one <= reference);
  const limit = look === "future" ? Number.POSITIVE_INFINITY : look === "near" ? NEAR_FUTURE_DAYS : 0;
  const chosen = ahead !== undefined && ahead - reference <= limit ? ahead : past;
  return chosen === undefined ? undefined : single(chosen);
}

/** "on the 14th": the latest such day, or the next one when looking ahead. */
function dayOfMonth(day: number, weekday: number | undefined, at: Standpoint, look: Look): Interval | undefined {
  if (at.day === undefined || !fine(at, "day")) return undefined;
  const { year, month } = civil(at.day);
  const step = look === "future" ? 1 : -1;
  for (let i = 0; i < 14; i++) {
    const first = civil(dayNumber(year, month + step * i, 1));
    if (!isDate(first.year, first.month, day)) continue;
    const candidate = dayNumber(first.year, first.month, day);
    if ((candidate - at.day) * step < 0) continue;
    if (weekday === undefined || weekdayOf(candidate) === weekday) return single(candidate);
  }
  return undefined;
}

function resolveWeekday(node: Extract<TimeNode, { kind: "weekday" }>, at: Standpoint, look: Look): Resolved {
  return relative(at, "day", "day", ["day"], (day) => {
    const inWeek = day - weekdayOf(day) + node.weekday;
    if (node.week !== undefined) return single(inWeek + 7 * node.week);
    switch (node.shift === "latest" && look === "future" ? "coming" : node.shift) {
      case "this":
        return single(inWeek);
      case "last":
        return single(inWeek < day ? inWeek : inWeek - 7);
      case "coming":
        return single(inWeek >= day ? inWeek : inWeek + 7);
      case "next":
        if (at.nextWeekday === "following-week") return single(inWeek + 7);
        return single(inWeek > day ? inWeek : inWeek + 7);
      case "latest":
      default:
        return single(inWeek <= day ? inWeek : inWeek - 7);
    }
  });
}

const GRANULARITY: Readonly<Record<TimeUnit, Resolved["granularity"]>> = {
  day: "day",
  week: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "stretch",
};

const PART: Readonly<Record<TimeUnit, DatePart>> = {
  day: "day",
  week: "week",
  weekend: "week",
  month: "month",
  quarter: "month",
  year: "year",
  decade: "year",
};

const NEEDS: Readonly<Record<TimeUnit, Standpoint["precision"]>> = {
  day: "day",
  week: "day",
  weekend: "day",
  month: "month",
  quarter: "month",
  year: "year",
  decade: "year",
};

function resolveUnit(node: Extract<TimeNode, { kind: "unit" }>, at: Standpoint): Resolved {
  const { unit, offset } = node;
  return relative(at, NEEDS[unit], GRANULARITY[unit], [PART[unit]], (day) => {
    if (unit !== "weekend") return unitInterval(unit, day, offset);
    const started = weekdayOf(day) >= 5;
    if (node.latest) return unitInterval(unit, day, started ? 0 : -1);
    return unitInterval(unit, day, offset);
  });
}

/** A season without a year is the latest that has begun; with an offset it is counted from that. */
function resolveSeason(node: Extract<TimeNode, { kind: "season" }>, at: Standpoint): Resolved {
  const said = yearOf(node.year, at);
  if (said !== undefined) {
    const stated = node.year !== undefined && "year" in node.year;
    const parts = stated ? { known: ["year"] as const, implied: [] } : { known: [], implied: ["year"] as const };
    return { ...seasonInterval(node.season, said), granularity: "season", ...parts };
  }
  if (at.day === undefined || !fine(at, "month")) return { granularity: "season", known: [], implied: [] };
  const now = civil(at.day);
  const begun = seasonInterval(node.season, now.year).start <= at.day ? now.year : now.year - 1;
  const current = seasonInterval(node.season, begun).end >= at.day;
  const { offset } = node;
  const thisYear = node.season === "winter" ? begun : now.year;
  const chosen =
    offset === undefined
      ? begun
      : offset === 0
        ? thisYear
        : offset < 0
          ? begun + (current ? -1 : 0) + offset + 1
          : begun + offset;
  const year = node.nearest ? nearestSeason(node.season, now.year, at.day) : chosen;
  return { ...seasonInterval(node.season, year), granularity: "season", known: [], implied: ["year"] };
}

function nearestSeason(season: SeasonName, year: number, day: number): number {
  const distance = (one: number): number => {
    const { start, end } = seasonInterval(season, one);
    return day < start ? start - day : Math.max(0, day - end);
  };
  return [year - 1, year, year + 1].toSorted((a, b) => distance(a) - distance(b))[0] ?? year;
}

function resolveQuarter(node: Extract<TimeNode, { kind: "quarter" }>, at: Standpoint, look: Look): Resolved {
  const first = 3 * node.quarter - 2;
  const said = yearOf(node.year, at);
  if (said !== undefined) {
    const stated = node.year !== undefined && "year" in node.year;
    const parts = stated
      ? { known: ["year", "month"] as const, implied: [] }
      : { known: ["month"] as const, implied: ["year"] as const };
    return { ...monthInterval(said, first, 3), granularity: "quarter", ...parts };
  }
  return relative(at, "month", "quarter", ["month"], (day) => {
    const { year, month } = civil(day);
    return monthInterval(look !== "future" && first > month ? year - 1 : year, first, 3);
  });
}

function resolveNth(node: Extract<TimeNode, { kind: "nth" }>, at: Standpoint, look: Look): Resolved {
  const within = resolve(node.within, at, look);
  const granularity = node.of === "week" ? "week" : "day";
  const known: readonly DatePart[] = [...within.known, node.of === "week" ? "week" : "day"];
  const { start, end } = within;
  if (start === undefined || end === undefined) return { granularity, known, implied: [] };
  const day = nthDay(node.of, node.rank, { start, end });
  if (day === undefined) return { granularity, known, implied: [] };
  const interval = node.of === "week" ? { start: day, end: day + 6 } : single(day);
  return { ...interval, granularity, known, implied: within.implied };
}

function nthDay(of: "day" | "week" | { readonly weekday: number }, rank: number, within: Interval): number | undefined {
  if (of === "day") {
    const day = rank < 0 ? within.end : within.start + rank - 1;
    return day <= within.end ? day : undefined;
  }
  // A week belongs to the month that holds its Thursday (ISO 8601).
  const weekday = of === "week" ? 3 : of.weekday;
  const first = within.start + ((weekday - weekdayOf(within.start) + 7) % 7);
  const last = within.end - ((weekdayOf(within.end) - weekday + 7) % 7);
  const day = rank < 0 ? last : first + 7 * (rank - 1);
  if (day > within.end) return undefined;
  return of === "week" ? day - 3 : day;
}

function resolveShift(node: Extract<TimeNode, { kind: "shift" }>, at: Standpoint): Resolved {
  const { unit, count } = node;
  const granularity = GRANULARITY[unit];
  const known: readonly DatePart[] = [];
  if (node.from === "reference") {
    const counted = relative(at, NEEDS[unit], granularity, [PART[unit]], (day) =>
      unitInterval(unit, addUnits(day, unit, count), 0),
    );
    return {
      ...counted,
      known: [],
      implied: [...counted.implied, ...(counted.start === undefined ? [] : [PART[unit]])],
    };
  }
  const from = at.mentioned;
  if (from === undefined) return { granularity, known, implied: [] };
  const interval = unitInterval(unit, addUnits(count < 0 ? from.start : from.end, unit, count), 0);
  return { ...interval, granularity, known, implied: ["year", "month", ...(unit === "day" ? (["day"] as const) : [])] };
}

function resolveOffset(node: Extract<TimeNode, { kind: "offset" }>, at: Standpoint, look: Look): Resolved {
  const of = resolve(node.of, at, look);
  const granularity = GRANULARITY[node.unit];
  const from = node.count < 0 ? of.start : of.end;
  if (from === undefined) return { granularity, known: [], implied: [] };
  const interval = unitInterval(node.unit, addUnits(from, node.unit, node.count), 0);
  return { ...interval, granularity, known: [], implied: ["year", "month", "day"] };
}

function resolveLength(node: Extract<TimeNode, { kind: "length" }>, at: Standpoint): Resolved {
  const modifier: Resolved["modifier"] = node.since ? "since" : node.modifier;
  const base: Omit<Resolved, "implied"> = {
    granularity: "stretch",
    known: [],
    ...(modifier === undefined ? {} : { modifier }),
  };
  if (node.anchor === "none" || at.day === undefined || !fine(at, NEEDS[node.unit])) return { ...base, implied: [] };
  const far = addUnits(at.day, node.unit, node.anchor === "ends" ? -node.count : node.count);
  const interval = node.anchor === "ends" ? { start: far, end: at.day } : { start: at.day, end: far };
  return {
    ...base,
    ...interval,
    implied: ["year", "month", ...(node.unit === "day" || node.unit === "week" ? (["day"] as const) : [])],
  };
}

function resolveRange(node: Extract<TimeNode, { kind: "range" }>, at: Standpoint, look: Look): Resolved {
  const ahead = node.from.kind === "weekday" && node.from.shift !== "latest" && node.to.kind === "weekday";
  const named = resolve(node.to, at, look);
  const later = named.start !== undefined && at.day !== undefined && named.start > at.day;
  const from = resolve(node.from, at, ahead || later ? "near" : "past");
  const follows = ahead && from.start !== undefined;
  const to = follows ? resolve(node.to, { ...at, day: from.start, precision: "day" }, "future") : named;
  const known = [...new Set([...from.known, ...to.known])];
  const implied = [...new Set([...from.implied, ...to.implied])].filter((part) => !known.includes(part));
  const base = { granularity: "stretch" as const, known, implied };
  if (from.start === undefined || to.end === undefined) return { ...base, implied: [] };
  const start = untilBefore(node.from, from.start, to.end, at);
  return start === undefined ? { ...base, implied: [] } : { ...base, start, end: to.end };
}

/** The first end without a year may have fallen into the wrong one: it lies at most a year before the second. */
function untilBefore(from: TimeNode, start: number, end: number, at: Standpoint): number | undefined {
  const free = from.kind === "date" && from.year === undefined && from.month !== undefined && at.day !== undefined;
  let moved = start;
  if (free) {
    while (moved > end) moved = addUnits(moved, "year", -1);
    while (addUnits(moved, "year", 1) <= end) moved = addUnits(moved, "year", 1);
  } else if (from.kind === "weekday" && from.shift === "latest") {
    while (moved > end) moved -= 7;
    while (moved + 7 <= end) moved += 7;
  }
  return moved <= end ? moved : undefined;
}

/** "since" opens an end, "until" a start. The day named belongs to both; "before" and "after" leave it out. */
function resolveBound(node: Extract<TimeNode, { kind: "bound" }>, at: Standpoint): Resolved {
  const { modifier } = node;
  const of = resolve(node.of, at, modifier === "until" ? "future" : modifier === "since" ? "past" : "near");
  const base = { granularity: of.granularity, known: of.known, implied: of.implied, modifier };
  const { start, end } = of;
  if (start === undefined || end === undefined) return base;
  switch (modifier) {
    case "since":
      return { ...base, start };
    case "until":
      return { ...base, end };
    case "before":
      return { ...base, end: start - 1 };
    case "after":
    default:
      return { ...base, start: end + 1 };
  }
}

/** The first, second or last third; of a month the days 1–10, 11–20 and 21 to the end. */
function narrow(whole: Resolved, modifier: "early" | "mid" | "late"): Resolved {
  const { start, end } = whole;
  if (start === undefined || end === undefined) return { ...whole, modifier };
  const third = Math.floor((end - start + 1) / 3);
  const early = start + third - 1;
  const mid = start + 2 * third - 1;
  if (modifier === "early") return { ...whole, end: early, modifier };
  if (modifier === "mid") return { ...whole, start: early + 1, end: mid, modifier };
  return { ...whole, start: mid + 1, modifier };
}
