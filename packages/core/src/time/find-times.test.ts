import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import type { DateValue, TimeExpression } from "../model.ts";
import { analyse } from "../text/sentences.ts";
import { findTimes } from "./find-times.ts";

function dayReference(day: string): DateValue {
  return { words: day, start: day, end: day, granularity: "day", known: ["year", "month", "day"], implied: [] };
}

function find(tag: string, text: string, day?: string): readonly TimeExpression[] {
  const pack = packs.get(tag);
  if (pack === undefined) throw new RangeError(`No pack ${tag}`);
  const analysis = analyse(text, [{ start: 0, end: text.length }], new Set(pack.abbreviations));
  return findTimes(analysis, pack.time, day === undefined ? undefined : dayReference(day));
}

describe("findTimes", () => {
  it("finds relative expressions without a reference, unresolved", () => {
    const [weekday, week] = find("en", "It was released on Saturday, after last week.");
    expect(weekday?.value).toEqual({ words: "Saturday", granularity: "day", known: ["day"], implied: [] });
    expect(week?.value.start).toBeUndefined();
    expect(week?.value.known).toEqual(["week"]);
  });

  it("resolves absolute dates without a reference", () => {
    expect(find("en", "On 16 May 2022 it rained.")[0]?.value).toEqual({
      words: "16 May 2022",
      start: "2022-05-16",
      end: "2022-05-16",
      granularity: "day",
      known: ["year", "month", "day"],
      implied: [],
    });
  });

  it("counts from a month when that is all the reference gives", () => {
    const pack = packs.get("en");
    if (pack === undefined) throw new RangeError("No pack en");
    const text = "In March it rained. It snowed last month and on Saturday.";
    const analysis = analyse(text, [{ start: 0, end: text.length }], new Set());
    const reference: DateValue = {
      words: "2023-08",
      start: "2023-08-01",
      end: "2023-08-31",
      granularity: "month",
      known: ["year", "month"],
      implied: [],
    };
    const found = findTimes(analysis, pack.time, reference).map(({ value }) => [value.words, value.start]);
    expect(found).toEqual([
      ["March", "2023-03-01"],
      ["last month", "2023-07-01"],
      ["Saturday", undefined],
    ]);
  });

  it("gives spans that yield their words", () => {
    const text = "Вчора, 5 травня, і в суботу.";
    for (const { span, value } of find("uk", text, "2022-05-16"))
      expect(text.slice(span.start, span.end)).toBe(value.words);
  });

  it("is linear in the length of hostile text", () => {
    for (const piece of ["for the last two ", "'", "between from since until ", "16. ", "the ", "1-1-1-1-"]) {
      expect(() => find("en", piece.repeat(20_000), "2022-05-16")).not.toThrow();
    }
  });
});
