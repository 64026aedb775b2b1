import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import { FALSE_ALARMS } from "./false-alarms.ts";
import { gradeOf, gradeOfRate } from "./grades.ts";

describe.each([...packs])("drift words of %s", (_, { drift }) => {
  it("has every closed class", () => {
    for (const list of [
      drift.negation.words,
      drift.interrogatives,
      drift.hedges,
      drift.intensifiers,
      drift.profanity,
      drift.functionWords,
      drift.tensePairs,
    ]) {
      expect(list.length).toBeGreaterThan(5);
    }
    expect(drift.months).toHaveLength(12);
    expect(drift.weekdays).toHaveLength(7);
    for (const key of ["1s", "1p", "2", "3m", "3p", "self"] as const)
      expect(drift.persons[key]?.length).toBeGreaterThan(0);
    for (const key of ["must", "able", "possible", "if"] as const)
      expect(drift.modality[key]?.length).toBeGreaterThan(0);
  });

  it("is in lower case, with plain apostrophes and single spaces", () => {
    const all = [
      drift.negation.words,
      drift.negation.implied,
      drift.hedges,
      drift.hedgeCovers,
      drift.intensifiers,
      drift.functionWords,
      Object.keys(drift.sides),
      Object.keys(drift.numbers.values),
      ...drift.months,
      ...drift.weekdays,
    ].flat();
    for (const word of all) expect(word).toBe(word.toLowerCase().replaceAll("’", "'").replaceAll(/\s+/gu, " ").trim());
    expect(all).not.toContain("");
  });

  it("counts the same numbers as the other packs", () => {
    const values = new Set(Object.values(drift.numbers.values));
    for (let n = 2; n <= 20; n++) expect(values.has(n)).toBe(true);
    for (let n = 30; n <= 90; n += 10) expect(values.has(n)).toBe(true);
    expect(new Set(Object.values(drift.numbers.scales))).toContain(1_000_000);
  });
});

describe("grades", () => {
  it("follow the share of false alarms", () => {
    expect([0, 0.02, 0.021, 0.1, 0.101, 0.25, 0.26].map(gradeOfRate)).toEqual([
      "assert",
      "assert",
      "point-out",
      "point-out",
      "hint",
      "hint",
      undefined,
    ]);
  });

  it("assert numbers word by word and across from English into every first language", () => {
    for (const setting of ["close", "en-nb", "en-de", "en-ru", "en-uk"])
      expect(gradeOf("drift/number-changed", setting)).toBe("assert");
  });

  it("take the worst rate for a pair that is not measured, and keep rules about frames below assert", () => {
    const rates = Object.entries(FALSE_ALARMS["drift/date-changed"] ?? {}).filter(([key]) => key.includes("-"));
    const worst = Math.max(...rates.map(([, rate]) => rate));
    expect(rates.length).toBeGreaterThan(5);
    expect(gradeOf("drift/date-changed", "xx-yy")).toBe(gradeOfRate(worst));
    expect(gradeOf("drift/merge", "frame")).toBe("point-out");
  });
});
