/** What the words of a time expression say, before any reference date comes in. */
import type { SeasonName, TimeUnit } from "./lexicon.ts";

/** A year as written, or counted from the reference ("last year"). */
export type YearSaid = { readonly year: number } | { readonly yearOffset: number };

export type TimeNode =
  /** A calendar date; `month` alone is a month, `year` alone a year, `day` alone "on the 14th". */
  | {
      readonly kind: "date";
      readonly day?: number;
      readonly month?: number;
      readonly year?: YearSaid;
      readonly weekday?: number;
      /** "next March": -1 the one before the reference, 0 that of its year, 1 the one after. */
      readonly monthOffset?: number;
      /** Order of day and month cannot be told: found, never resolved. */
      readonly ambiguous?: true;
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift: WeekdayShift; readonly week?: number }
  | { readonly kind: "unit"; readonly unit: TimeUnit; readonly offset: number; readonly latest?: true }
  | { readonly kind: "night"; readonly offset: number }
  | {
      readonly kind: "season";
      readonly season: SeasonName;
      readonly year?: YearSaid;
      readonly offset?: number;
      readonly nearest?: true;
    }
  | { readonly kind: "quarter"; readonly quarter: number; readonly year?: YearSaid }
  | { readonly kind: "decade"; readonly year: number }
  /** "the last Monday in March": rank from 1, or -1 for the last. */
  | {
      readonly kind: "nth";
      readonly rank: number;
      readonly of: "day" | "week" | { readonly weekday: number };
      readonly within: TimeNode;
    }
  /** "two weeks ago" (`from` reference), "two days earlier" (`from` mentioned date). */
  | {
      readonly kind: "shift";
      readonly unit: TimeUnit;
      readonly count: number;
      readonly from: "reference" | "mentioned";
    }
  /** "three days after January 12". */
  | { readonly kind: "offset"; readonly unit: TimeUnit; readonly count: number; readonly of: TimeNode }
  /** A length of time that runs up to the reference, from it on, or hangs in the air. */
  | {
      readonly kind: "length";
      readonly unit: TimeUnit;
      readonly count: number;
      readonly anchor: "ends" | "begins" | "none";
      readonly modifier?: "about" | "nearly" | "over";
      readonly since?: true;
    }
  | { readonly kind: "range"; readonly from: TimeNode; readonly to: TimeNode }
  | { readonly kind: "bound"; readonly modifier: "since" | "until" | "before" | "after"; readonly of: TimeNode }
  | { readonly kind: "part"; readonly modifier: "early" | "mid" | "late"; readonly of: TimeNode }
  | { readonly kind: "about"; readonly of: TimeNode };

/** Which of the weekdays is meant: the latest up to the reference, the one before it, that of its week, one to come. */
export type WeekdayShift = "latest" | "last" | "this" | "next" | "coming";

/** A node and the token range `first..next` of its words. */
export interface Parsed {
  readonly node: TimeNode;
  readonly first: number;
  readonly next: number;
}
