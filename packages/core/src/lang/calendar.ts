/** Names of months and weekdays from ICU, lower case, in the forms that ICU has: nominative, with a day, short. */
import type { TimeLexicon } from "../time/lexicon.ts";

/** Twelve lists, January first: "май", "мая". Extra forms are appended month by month. */
export function icuMonths(tag: string, extra: readonly (readonly string[])[] = []): readonly (readonly string[])[] {
  return months(tag, "long").map((forms, i) => unique([...forms, ...(extra[i] ?? [])]));
}

/** Twelve lists of short names without their stop, the full names left out. */
export function icuShortMonths(
  tag: string,
  extra: readonly (readonly string[])[] = [],
): readonly (readonly string[])[] {
  const full = new Set(months(tag, "long").flat());
  return months(tag, "short").map((forms, i) =>
    unique([...forms, ...(extra[i] ?? [])]).filter((form) => !full.has(form)),
  );
}

/** Seven lists, Monday first. */
export function icuWeekdays(tag: string, extra: readonly (readonly string[])[] = []): readonly (readonly string[])[] {
  return weekdays(tag, "long").map((form, i) => unique([form, ...(extra[i] ?? [])]));
}

export function icuShortWeekdays(
  tag: string,
  extra: readonly (readonly string[])[] = [],
): readonly (readonly string[])[] {
  return weekdays(tag, "short").map((form, i) => unique([form, ...(extra[i] ?? [])]));
}

function months(tag: string, month: "long" | "short"): string[][] {
  const alone = new Intl.DateTimeFormat(tag, { month, timeZone: "UTC" });
  const dated = new Intl.DateTimeFormat(tag, { month, day: "numeric", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, i) => {
    const date = Date.UTC(2022, i, 15);
    return [part(alone, "month", date), part(dated, "month", date)];
  });
}

function weekdays(tag: string, weekday: "long" | "short"): string[] {
  const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: "UTC" });
  // 2022-05-16 is a Monday.
  return Array.from({ length: 7 }, (_, i) => part(format, "weekday", Date.UTC(2022, 4, 16 + i)));
}

function part(format: Intl.DateTimeFormat, type: "month" | "weekday", date: number): string {
  const found = format.formatToParts(date).find((one) => one.type === type)?.value ?? "";
  return found.toLowerCase().replaceAll("ʼ", "'").replaceAll("’", "'").replace(/\.$/, "");
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)].filter((form) => form !== "");
}

/** A lexicon without words, for a pack to spread and fill. */
export const NO_WORDS: TimeLexicon = {
  months: [],
  monthAbbreviations: [],
  weekdays: [],
  weekdayAbbreviations: [],
  risky: {},
  capitalNames: false,
  cardinals: {},
  ordinals: {},
  ordinalEndings: [],
  ordinalStop: false,
  slashOrder: "dmy",
  nextWeekday: "soonest",
  units: { day: [], week: [], weekend: [], month: [], quarter: [], year: [], decade: [] },
  unitAdjectives: {},
  seasons: { spring: [], summer: [], autumn: [], winter: [] },
  seasonIntroducers: [],
  seasonAdverbs: {},
  fixed: {},
  deictics: {},
  coming: [],
  anaphors: {},
  parts: { early: [], mid: [], late: [] },
  joiners: [],
  yearAfter: [],
  yearBefore: [],
  yearIntroducers: [],
  introducers: [],
  dayIntroducers: [],
  dayAfter: [],
  notDays: [],
  dayParts: [],
  nightInto: [],
  ago: { before: [], after: [] },
  ahead: { before: [], after: [] },
  earlier: [],
  later: [],
  since: [],
  until: [],
  before: [],
  after: [],
  ranges: [],
  about: [],
  nearly: [],
  over: [],
  lasting: [],
  running: [],
  ongoing: [],
  decadeEndings: [],
};

/** Words in order as a table from word to number: the first is `from`. */
export function counted(words: string, from = 1): Record<string, number> {
  return Object.fromEntries(words.split(" ").map((word, i) => [word, from + i]));
}

/** One value for all words. */
export function all(words: string, value: number): Record<string, number> {
  return Object.fromEntries(words.split(" ").map((word) => [word, value]));
}
