/** Expressions counted from another day: "on Saturday", "last week", "two weeks ago", "the day before", seasons, quarters. */
import type { Parsed, TimeNode, WeekdayShift } from "./expression.ts";
import type { SeasonName, TimeUnit } from "./lexicon.ts";
import {
  isIntroduced,
  isSign,
  phrase,
  type Reader,
  readCount,
  readDay,
  readMonth,
  readYearAfter,
  readYearDigits,
  skipJoiners,
  token,
  touches,
} from "./reader.ts";
import type { Match } from "./vocabulary.ts";

/** "yesterday", «i forrige uke», "this summer": whole phrases counted from the reference. */
export function readFixed(reader: Reader, at: number): Parsed | undefined {
  const fixed = phrase(reader, at, "fixed");
  if (fixed?.unit === undefined) return undefined;
  const word = token(reader, at);
  if (fixed.next === at + 1 && word?.capital && reader.vocabulary.lexicon.risky[word.lower] === "lower")
    return undefined;
  const next = fixed.unit === "day" ? afterDayPart(reader, fixed.next) : fixed.next;
  const node = offsetNode(fixed.unit, fixed.value);
  const nearest = node.kind === "season" && fixed.value === 0;
  return { node: nearest ? { ...node, nearest: true } : node, first: at, next };
}

function offsetNode(unit: TimeUnit | SeasonName | "night", offset: number): TimeNode {
  if (unit === "night") return { kind: "night", offset };
  if (isSeason(unit)) return { kind: "season", season: unit, offset };
  return { kind: "unit", unit, offset };
}

function isSeason(unit: TimeUnit | SeasonName | "night"): unit is SeasonName {
  return unit === "spring" || unit === "summer" || unit === "autumn" || unit === "winter";
}

function isUnit(unit: Match["unit"]): unit is TimeUnit {
  return unit !== undefined && unit !== "night" && !isSeason(unit);
}

export function afterDayPart(reader: Reader, at: number): number {
  return phrase(reader, at, "day-part")?.next ?? at;
}

/** "the day before", «dagen etter»: counted from the date spoken of just before. */
export function readAnaphor(reader: Reader, at: number): Parsed | undefined {
  const anaphor = phrase(reader, at, "anaphor");
  if (anaphor === undefined || !isUnit(anaphor.unit)) return undefined;
  return {
    node: { kind: "shift", unit: anaphor.unit, count: anaphor.value, from: "mentioned" },
    first: at,
    next: anaphor.next,
  };
}

const SHIFTS: Readonly<Record<string, WeekdayShift>> = { "-1": "last", "0": "this", "1": "next" };

/** A deictic and what it points at: "last week", "next Saturday", "the past two weeks", "last August". */
export function readDeictic(reader: Reader, at: number): Parsed | undefined {
  const deictic = phrase(reader, at, "deictic");
  if (deictic === undefined) return undefined;
  const { value, next } = deictic;
  const unit = phrase(reader, next, "unit");
  if (unit !== undefined && isUnit(unit.unit)) {
    return { node: { kind: "unit", unit: unit.unit, offset: value }, first: at, next: unit.next };
  }
  const weekday = phrase(reader, next, "weekday");
  if (weekday !== undefined) {
    const shift = SHIFTS[String(value)];
    const which = shift === undefined ? { shift: "this" as const, week: value } : { shift };
    return {
      node: { kind: "weekday", weekday: weekday.value, ...which },
      first: at,
      next: afterDayPart(reader, weekday.next),
    };
  }
  return readDeicticSeason(reader, at, deictic) ?? readDeicticLength(reader, at, deictic);
}

function readDeicticSeason(reader: Reader, at: number, deictic: Match): Parsed | undefined {
  const season = phrase(reader, deictic.next, "season");
  if (season?.unit !== undefined) {
    return { node: offsetNode(season.unit, deictic.value), first: at, next: season.next };
  }
  const month = readMonth(reader, deictic.next);
  const word = token(reader, deictic.next);
  if (month === undefined || month.short || word === undefined) return undefined;
  const { risky, capitalNames } = reader.vocabulary.lexicon;
  if (capitalNames && !word.capital && Object.hasOwn(risky, word.lower)) return undefined;
  const year = readYearAfter(reader, month.next);
  if (year !== undefined || readDay(reader, month.next) !== undefined) return undefined;
  return { node: { kind: "date", month: month.value, monthOffset: deictic.value }, first: at, next: month.next };
}

/** "the past two weeks": runs up to the reference; "the next two weeks": runs from it. */
function readDeicticLength(reader: Reader, at: number, deictic: Match): Parsed | undefined {
  if (deictic.value !== -1 && deictic.value !== 1) return undefined;
  const approximate = readApproximation(reader, deictic.next);
  const length = readLength(reader, approximate?.next ?? deictic.next);
  if (length === undefined || isOfSomething(reader, length.next)) return undefined;
  const anchor = deictic.value < 0 ? "ends" : "begins";
  const modifier = approximate === undefined ? {} : { modifier: approximate.modifier };
  return { node: { kind: "length", ...length.value, anchor, ...modifier }, first: at, next: length.next };
}

/** "the last four months of 2021" are not those before the reference. */
function isOfSomething(reader: Reader, at: number): boolean {
  const joined = skipJoiners(reader, at);
  return joined > at && readMonthAfter(reader, joined) !== undefined;
}

export function readApproximation(
  reader: Reader,
  at: number,
): { readonly modifier: "about" | "nearly" | "over"; readonly next: number } | undefined {
  for (const modifier of ["about", "nearly", "over"] as const) {
    const found = phrase(reader, at, modifier);
    if (found !== undefined) return { modifier, next: found.next };
  }
  return undefined;
}

interface LengthRead {
  readonly value: { readonly unit: TimeUnit; readonly count: number };
  readonly next: number;
}

/** "two weeks", "20 months". */
export function readLength(reader: Reader, at: number): LengthRead | undefined {
  const count = readCount(reader, at);
  if (count === undefined || count.value > 1000) return undefined;
  const unit = phrase(reader, count.next, "unit");
  if (unit === undefined || !isUnit(unit.unit)) return undefined;
  return { value: { unit: unit.unit, count: count.value }, next: unit.next };
}

/** "20-month", «20-месячной», «20 måneder». */
function readLengthAttribute(reader: Reader, at: number): LengthRead | undefined {
  const plain = readLength(reader, at);
  if (plain !== undefined) return plain;
  const count = readCount(reader, at);
  if (count === undefined) return undefined;
  const dash = token(reader, count.next)?.kind === "dash" && touches(reader, count.next);
  const unit = phrase(reader, dash ? count.next + 1 : count.next, "unit-adjective");
  if (unit === undefined || !isUnit(unit.unit)) return undefined;
  return { value: { unit: unit.unit, count: count.value }, next: unit.next };
}

/** "three days ago", «for to uker siden», «через неделю», "two days earlier". */
export function readShift(reader: Reader, at: number): Parsed | undefined {
  const before = phrase(reader, at, "ago-before");
  if (before !== undefined) {
    const ago = shiftOf(reader, at, before.next, "ago-before");
    if (ago !== undefined) return ago;
  }
  const ahead = phrase(reader, at, "ahead-before");
  if (ahead !== undefined && !lookedBack(reader, at)) {
    const node = shiftOf(reader, at, ahead.next, "ahead-before");
    if (node !== undefined) return node;
  }
  return shiftOf(reader, at, at, "none");
}

function lookedBack(reader: Reader, at: number): boolean {
  const before = token(reader, at - 1)?.lower;
  return before !== undefined && reader.vocabulary.lexicon.ahead.notAfter?.includes(before) === true;
}

/** A unit without a count is one of it: «неделю назад», «через неделю». */
function shiftOf(
  reader: Reader,
  first: number,
  at: number,
  prefix: "ago-before" | "ahead-before" | "none",
): Parsed | undefined {
  const counted = readApproximation(reader, at)?.next ?? at;
  const length = readLength(reader, counted) ?? readOneUnit(reader, counted);
  if (length === undefined) return undefined;
  const { unit, count } = length.value;
  const node = (direction: number, from: "reference" | "mentioned", next: number): Parsed => ({
    node: { kind: "shift", unit, count: direction * count, from },
    first,
    next,
  });
  const ago = phrase(reader, length.next, "ago-after");
  if (ago !== undefined) return node(-1, "reference", ago.next);
  if (prefix === "ago-before") {
    return reader.vocabulary.lexicon.ago.after.length === 0 ? node(-1, "reference", length.next) : undefined;
  }
  const ahead = phrase(reader, length.next, "ahead-after");
  if (ahead !== undefined) return node(1, "reference", ahead.next);
  if (prefix === "ahead-before")
    return followedByWhole(reader, length.next) ? undefined : node(1, "reference", length.next);
  const earlier = phrase(reader, length.next, "earlier");
  if (earlier !== undefined && standsFree(reader, length.next, earlier.next, "before")) {
    return node(-1, "mentioned", earlier.next);
  }
  const later = phrase(reader, length.next, "later");
  if (later === undefined || !standsFree(reader, length.next, later.next, "after")) return undefined;
  return node(1, "mentioned", later.next);
}

/** "two days after the fall" counts from the fall; "two days after." from the date spoken of. */
function standsFree(reader: Reader, at: number, next: number, bound: "before" | "after"): boolean {
  return phrase(reader, at, bound) === undefined || token(reader, next)?.kind !== "word";
}

/** "in two weeks of fighting" is a length, no day to come. */
function followedByWhole(reader: Reader, at: number): boolean {
  return phrase(reader, at, "ongoing") !== undefined || isSign(reader, at, "of");
}

function readOneUnit(reader: Reader, at: number): LengthRead | undefined {
  if (!reader.vocabulary.lexicon.bareUnitIsOne) return undefined;
  const unit = phrase(reader, at, "unit");
  return unit !== undefined && isUnit(unit.unit)
    ? { value: { unit: unit.unit, count: 1 }, next: unit.next }
    : undefined;
}

/** "for nearly 20 months", "the nearly 20-month war": a length of time and where it hangs. */
export function readStretch(reader: Reader, at: number): Parsed | undefined {
  const since = phrase(reader, at, "since");
  const lasting = phrase(reader, at, "lasting");
  const start = since?.next ?? lasting?.next ?? at;
  const approximate = readApproximation(reader, start);
  const counted = approximate?.next ?? start;
  const length =
    lasting === undefined && since === undefined ? readLengthAttribute(reader, counted) : readLength(reader, counted);
  if (length === undefined) return undefined;
  const ongoing = phrase(reader, length.next, "ongoing");
  if (since === undefined && lasting === undefined && ongoing === undefined) return undefined;
  const runs = since !== undefined || ongoing !== undefined || approximate !== undefined || isRunning(reader, at);
  const node: TimeNode = {
    kind: "length",
    ...length.value,
    anchor: runs ? "ends" : "none",
    ...(approximate === undefined ? {} : { modifier: approximate.modifier }),
    ...(since === undefined ? {} : { since: true as const }),
  };
  return { node, first: at, next: ongoing?.next ?? length.next };
}

const RUNNING_WINDOW = 6;

/** "has been fighting for two years": a perfect shortly before says that it still runs. */
function isRunning(reader: Reader, at: number): boolean {
  for (let i = at - 1; i >= Math.max(reader.first, at - RUNNING_WINDOW); i--) {
    if (/^[.!?…]$/.test(token(reader, i)?.lower ?? "")) return false;
    if (phrase(reader, i, "running") !== undefined) return true;
  }
  return false;
}

/** "Saturday", "Saturday night", «til lørdag», «onsdag i neste uke». */
export function readWeekday(reader: Reader, at: number): Parsed | undefined {
  const coming = phrase(reader, at, "coming");
  const weekday = phrase(reader, coming?.next ?? at, "weekday");
  if (weekday === undefined) {
    return coming === undefined ? undefined : readComingWeekend(reader, at, coming.next);
  }
  if (coming === undefined && !weekdayStands(reader, at)) return undefined;
  const ended = afterDayPart(reader, weekday.next);
  const week = readWeek(reader, ended) ?? readWeek(reader, skipJoiners(reader, ended));
  if (week !== undefined) {
    return {
      node: { kind: "weekday", weekday: weekday.value, shift: "this", week: week.value },
      first: at,
      next: week.next,
    };
  }
  const shift = coming === undefined ? "latest" : "coming";
  return { node: { kind: "weekday", weekday: weekday.value, shift }, first: at, next: ended };
}

function readComingWeekend(reader: Reader, at: number, next: number): Parsed | undefined {
  const unit = phrase(reader, next, "unit", (meaning) => meaning.unit === "weekend" || meaning.unit === "week");
  if (unit === undefined || !isUnit(unit.unit)) return undefined;
  return { node: { kind: "unit", unit: unit.unit, offset: unit.unit === "week" ? 1 : 0 }, first: at, next: unit.next };
}

function readWeek(reader: Reader, at: number): { readonly value: number; readonly next: number } | undefined {
  const fixed = phrase(reader, at, "fixed", (meaning) => meaning.unit === "week");
  if (fixed !== undefined) return fixed;
  const deictic = phrase(reader, at, "deictic");
  if (deictic === undefined) return undefined;
  const unit = phrase(reader, deictic.next, "unit", (meaning) => meaning.unit === "week");
  return unit && { value: deictic.value, next: unit.next };
}

/** A weekday name that is an ordinary word too counts after an introducer; a capital inside a sentence makes a name. */
function weekdayStands(reader: Reader, at: number): boolean {
  const { lexicon } = reader.vocabulary;
  const word = token(reader, at);
  if (word === undefined) return false;
  if (!Object.hasOwn(lexicon.risky, word.lower)) return true;
  return (
    lexicon.risky[word.lower] === "introduced" && isIntroduced(reader, at) && (!lexicon.capitalNames || word.capital)
  );
}

/** "the weekend" (the latest), "the 14th", «14-го числа». */
export function readDayAlone(reader: Reader, at: number): Parsed | undefined {
  const introducer = phrase(reader, at, "day-introducer");
  const day = readDay(reader, introducer?.next ?? at);
  if (day === undefined) return undefined;
  const after = phrase(reader, day.next, "day-after");
  if (after !== undefined) return { node: { kind: "date", day: day.value }, first: at, next: after.next };
  if (introducer === undefined || !day.ordinal || phrase(reader, day.next, "not-day") !== undefined) return undefined;
  const following = token(reader, day.next);
  const ends =
    following === undefined ||
    /^(?:punctuation|dash|mark)$/.test(following.kind) ||
    reader.vocabulary.introducers.has(following.lower);
  return ends ? { node: { kind: "date", day: day.value }, first: introducer.next, next: day.next } : undefined;
}

/** "over the weekend": after an introducer, without a deictic. */
export function readWeekend(reader: Reader, at: number): Parsed | undefined {
  const unit = phrase(reader, at, "unit", (meaning) => meaning.unit === "weekend");
  const joined = phrase(reader, at - 1, "joiner")?.next === at ? at - 1 : at;
  if (unit === undefined || !(isIntroduced(reader, at) || isIntroduced(reader, joined))) return undefined;
  return { node: { kind: "unit", unit: "weekend", offset: 0, latest: true }, first: at, next: unit.next };
}

export function readSeason(reader: Reader, at: number): Parsed | undefined {
  const adverb = phrase(reader, at, "season-adverb");
  const season = adverb ?? phrase(reader, at, "season");
  if (season?.unit === undefined || isUnit(season.unit) || season.unit === "night") return undefined;
  const year = readYearAfter(reader, season.next);
  const introduced = adverb !== undefined || isAfter(reader, at, "season-introducer");
  if (year === undefined) {
    return introduced ? { node: { kind: "season", season: season.unit }, first: at, next: season.next } : undefined;
  }
  if (!introduced && !("year" in year.value)) return undefined;
  return { node: { kind: "season", season: season.unit, year: year.value }, first: at, next: year.next };
}

/** A phrase of at most two words of the category ends right before this token. */
function isAfter(reader: Reader, at: number, category: "season-introducer"): boolean {
  return phrase(reader, at - 2, category)?.next === at || phrase(reader, at - 1, category)?.next === at;
}

/** "third quarter of 2018", "Q3 2018", "3. kvartal". */
export function readQuarter(reader: Reader, at: number): Parsed | undefined {
  const code = /^q([1-4])$/.exec(token(reader, at)?.lower ?? "");
  let quarter = code === null ? undefined : { value: Number(code[1]), next: at + 1 };
  if (quarter === undefined) {
    const rank = readDay(reader, at);
    if (rank === undefined || !rank.ordinal || rank.value > 4) return undefined;
    const unit = phrase(reader, rank.next, "unit", (meaning) => meaning.unit === "quarter");
    if (unit === undefined) return undefined;
    quarter = { value: rank.value, next: unit.next };
  }
  const year = readYearAfter(reader, quarter.next);
  if (code !== null && year === undefined) return undefined;
  return {
    node: { kind: "quarter", quarter: quarter.value, ...(year === undefined ? {} : { year: year.value }) },
    first: at,
    next: year?.next ?? quarter.next,
  };
}

/** "the 1990s", «1990-х», "1990er Jahre", «1990-tallet». */
export function readDecade(reader: Reader, at: number): Parsed | undefined {
  const digits = readYearDigits(reader, at);
  if (digits === undefined || digits.value % 10 !== 0 || !touches(reader, digits.next)) return undefined;
  const dash = token(reader, digits.next)?.kind === "dash" && touches(reader, digits.next + 1);
  const ending = phrase(reader, dash ? digits.next + 1 : digits.next, "decade-ending");
  return ending && { node: { kind: "decade", year: digits.value }, first: at, next: ending.next };
}

/** "last Monday in March", "first week of October 2014", "third day in October". */
export function readNth(reader: Reader, at: number): Parsed | undefined {
  const last = phrase(reader, at, "deictic");
  const rank = last?.value === -1 ? { value: -1, next: last.next } : rankOf(reader, at);
  if (rank === undefined) return undefined;
  const weekday = phrase(reader, rank.next, "weekday");
  const unit = phrase(reader, rank.next, "unit", (meaning) => meaning.unit === "day" || meaning.unit === "week");
  const next = weekday?.next ?? unit?.next;
  if (next === undefined) return undefined;
  const within = readMonthAfter(reader, skipJoiners(reader, next));
  if (within === undefined) return undefined;
  const of = weekday === undefined ? (unit?.unit === "week" ? "week" : "day") : { weekday: weekday.value };
  return { node: { kind: "nth", rank: rank.value, of, within: within.node }, first: at, next: within.next };
}

function rankOf(reader: Reader, at: number): { readonly value: number; readonly next: number } | undefined {
  const day = readDay(reader, at);
  return day?.ordinal === true ? day : undefined;
}

function readMonthAfter(reader: Reader, at: number): Parsed | undefined {
  const month = readMonth(reader, at);
  if (month !== undefined) {
    const year = readYearAfter(reader, month.next);
    const said = year === undefined ? {} : { year: year.value };
    return { node: { kind: "date", month: month.value, ...said }, first: at, next: year?.next ?? month.next };
  }
  const year = readYearAfter(reader, at);
  if (year !== undefined) return { node: { kind: "date", year: year.value }, first: at, next: year.next };
  const deictic = phrase(reader, at, "deictic");
  const unit = phrase(reader, deictic?.next ?? at, "unit", (meaning) => meaning.unit === "month");
  return unit && { node: { kind: "unit", unit: "month", offset: deictic?.value ?? 0 }, first: at, next: unit.next };
}
