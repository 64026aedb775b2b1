import type { Grade } from "../model.ts";
import { FALSE_ALARMS } from "./false-alarms.ts";

/** Highest share of faithful renderings with an alarm for each grade; above the last the rule is not put forward. */
const ASSERT = 0.02;
const POINT_OUT = 0.1;
const HINT = 0.25;

/** Grade of a rule from the share of false alarms; undefined when it errs too often to be shown. */
export function gradeOfRate(rate: number): Grade | undefined {
  if (rate <= ASSERT) return "assert";
  if (rate <= POINT_OUT) return "point-out";
  return rate <= HINT ? "hint" : undefined;
}

/** Rules that are never put forward more firmly than this: how surely a thing is said is a matter of wording. */
const MOST: Readonly<Record<string, Grade>> = { "drift/hedge-lost": "point-out", "drift/hedge-added": "point-out" };

/** Grade for a rule that no set of faithful renderings can measure: it judges structure, not words. */
const UNMEASURED: Grade = "point-out";

/** Where a comparison stands: in one language word by word, in one language loosely, or across two. */
export function settingOf(from: string, to: string, within: boolean, close: boolean): string {
  if (within) return close ? "close" : "loose";
  return `${from}-${to}`;
}

/**
 * Grade of a finding in its setting. A language pair that was not measured takes the worst rate of the pairs that were.
 * A rule without any rate in the settings of its kind is a hint.
 */
export function gradeOf(rule: string, setting: string): Grade | undefined {
  const grade = measuredGrade(rule, setting);
  return grade === "assert" ? (MOST[rule] ?? grade) : grade;
}

function measuredGrade(rule: string, setting: string): Grade | undefined {
  const rates = FALSE_ALARMS[rule];
  if (rates === undefined) return UNMEASURED;
  const rate = rates[setting];
  if (rate !== undefined) return gradeOfRate(rate);
  const across = Object.entries(rates).filter(([key]) => key.includes("-") === setting.includes("-"));
  if (across.length === 0) return "hint";
  return gradeOfRate(Math.max(...across.map(([, value]) => value)));
}
