import { describe, expect, it } from "vitest";
import { dayOf } from "./page-date.ts";

describe("dayOf", () => {
  it.each([
    ["2031-04-02", "2031-04-02"],
    ["2031-04-02T23:59:00+02:00", "2031-04-02"],
    ["20310402T101500Z", "2031-04-02"],
    ["2031/4/2", "2031-04-02"],
    ["Wed, 02 Apr 2031 10:00:00 GMT", "2031-04-02"],
    ["2 April 2031", "2031-04-02"],
    ["April 2, 2031", "2031-04-02"],
    ["Wednesday, Apr. 2, 2031", "2031-04-02"],
    ["02.04.2031 08:12", "2031-04-02"],
    ["1932890400", "2031-04-02"],
    ["1932890400000", "2031-04-02"],
    ["03/04/2031", undefined],
    ["2031-02-30", undefined],
    ["2 Foo 2031", undefined],
    ["2031", undefined],
    ["", undefined],
  ])("%s → %s", (words, day) => {
    expect(dayOf(words)).toBe(day);
  });
});
