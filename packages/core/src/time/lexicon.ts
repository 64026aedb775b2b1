/** How a language speaks of time. Filled by the packs (`lang/<tag>/time.ts`); the engine knows no word itself. */

export type TimeUnit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade";
export type SeasonName = "spring" | "summer" | "autumn" | "winter";

/** A unit counted from the reference: today is `["day", 0]`, «i fjor» `["year", -1]`. `night` is the night into the day. */
type UnitOffset = readonly [unit: TimeUnit | SeasonName | "night", offset: number];

/** Phrases: lower case, words separated by one space, a number sign never included, apostrophes written `'`. */
export type Phrases = readonly string[];

export interface TimeLexicon {
  /** Twelve lists, January first, every inflected form. Empty lists mean that the language has no names here. */
  readonly months: readonly Phrases[];
  /** Short forms without their full stop; they count only beside a number. */
  readonly monthAbbreviations: readonly Phrases[];
  /** Seven lists, Monday first, every inflected form, compounds with a part of the day included. */
  readonly weekdays: readonly Phrases[];
  /** Short forms without their full stop; they count only before a date. */
  readonly weekdayAbbreviations: readonly Phrases[];
  /**
   * Names that are ordinary words or first names too. `introduced`: counts after an introducer or beside a number;
   * `number`: only beside a number; `lower`: only in lower case (German "morgen", tomorrow, against "Morgen").
   */
  readonly risky: Readonly<Record<string, "introduced" | "number" | "lower">>;
  /** True where names of months and weekdays are written with a capital, so that "may" is no month. */
  readonly capitalNames: boolean;
  readonly cardinals: Readonly<Record<string, number>>;
  /** Ordinals as days of the month and as counts, 1…31, every form. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** What follows the digits of an ordinal, with or without a hyphen: "th", «го». */
  readonly ordinalEndings: Phrases;
  /** True where "16." is an ordinal. */
  readonly ordinalStop: boolean;
  /** Order of "5/16/2022". Dots are day-month-year everywhere. */
  readonly slashOrder: "dmy" | "mdy";
  /** "next Wednesday" said on a Tuesday: tomorrow, or the Wednesday of the following week. */
  readonly nextWeekday: "soonest" | "following-week";
  readonly units: Readonly<Record<TimeUnit, Phrases>>;
  /** Adjectives and first parts of compounds: "20-month", «20-месячной». */
  readonly unitAdjectives: Readonly<Partial<Record<TimeUnit, Phrases>>>;
  /** Nouns; they count with a year, a deictic or after `seasonIntroducers`. */
  readonly seasons: Readonly<Record<SeasonName, Phrases>>;
  readonly seasonIntroducers: Phrases;
  /** Forms that mean "in spring" by themselves: «весной», «навесні». */
  readonly seasonAdverbs: Readonly<Partial<Record<SeasonName, Phrases>>>;
  /** Whole phrases counted from the reference. */
  readonly fixed: Readonly<Record<string, UnitOffset>>;
  /** Words for last (-1), this (0), next (1), the one before last (-2), the one after next (2). */
  readonly deictics: Readonly<Record<string, number>>;
  /** Words that put a weekday or a weekend in the future: «til» in «til lørdag», "coming". */
  readonly coming: Phrases;
  /** Whole phrases counted from the date spoken of just before: "the day before", «dagen etter». */
  readonly anaphors: Readonly<Record<string, UnitOffset>>;
  readonly parts: { readonly early: Phrases; readonly mid: Phrases; readonly late: Phrases };
  /** What may stand between the words of one date: "of", "the", «i», "des". */
  readonly joiners: Phrases;
  /** Words after a year: «года», «року»; before it: "the year", "im Jahr". */
  readonly yearAfter: Phrases;
  readonly yearBefore: Phrases;
  /** Words after which a bare year needs no year word; empty where it always does. */
  readonly yearIntroducers: Phrases;
  /** Words that introduce a date and are not part of it: "on", "in", «på», «в». */
  readonly introducers: Phrases;
  /** Words before a bare day of the month: "on the", «den», "am". */
  readonly dayIntroducers: Phrases;
  /** Words after a bare day of the month: «числа». Where given, `dayIntroducers` is not needed. */
  readonly dayAfter: Phrases;
  /** Nouns after which an ordinal is no day: "floor". */
  readonly notDays: Phrases;
  /** Parts of the day that may follow a day: "night", «вечером». */
  readonly dayParts: Phrases;
  /** "The night into": «natt til», «в ночь на». */
  readonly nightInto: Phrases;
  readonly ago: { readonly before: Phrases; readonly after: Phrases };
  /** "In two weeks", "two weeks from now". */
  readonly ahead: {
    readonly before: Phrases;
    readonly after: Phrases;
    /** Words before "in two years" that make it a look back: "for the first time in two years". */
    readonly notAfter?: readonly string[];
  };
  /** True where a unit without a count is one of it: «неделю назад». */
  readonly bareUnitIsOne?: true;
  /** "Two days earlier / later": counted from the date spoken of just before. */
  readonly earlier: Phrases;
  readonly later: Phrases;
  readonly since: Phrases;
  readonly until: Phrases;
  readonly before: Phrases;
  readonly after: Phrases;
  /** "Between X and Y", "from X to Y"; a dash between two dates needs no word. */
  readonly ranges: readonly { readonly open: Phrases; readonly link: Phrases }[];
  readonly about: Phrases;
  readonly nearly: Phrases;
  readonly over: Phrases;
  /** "for", «i», «протягом» before a length of time. */
  readonly lasting: Phrases;
  /** Words before which or after which a length of time runs up to now: "has", «уже». */
  readonly running: Phrases;
  /** What follows a length of time that runs up to now: "of war", "into the war", «lange krigen». */
  readonly ongoing: Phrases;
  /** What follows the digits of a decade: "s", «х», "er jahre", «tallet». */
  readonly decadeEndings: Phrases;
}
