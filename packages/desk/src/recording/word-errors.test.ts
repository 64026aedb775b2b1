import { describe, expect, it } from "vitest";
import { errorRate, wordErrors } from "./word-errors.ts";

describe("word errors", () => {
  it.each([
    ["The flour is finished.", "the flour is finished", [4, 0, 0, 0]],
    ["Ещё три мешка, мама!", "еще три мешка мама", [4, 0, 0, 0]],
    ["The flour is finished", "The flower is finished", [4, 1, 0, 0]],
    ["The flour is finished", "The flour finished", [4, 0, 0, 1]],
    ["The flour is finished", "The fine flour is finished", [4, 0, 1, 0]],
    ["", "two words", [0, 0, 2, 0]],
    ["two words", "", [2, 0, 0, 2]],
    ["one two three four", "two three four five", [4, 0, 1, 1]],
  ])("of %j heard as %j", (said, heard, [words, exchanged, added, leftOut]) => {
    expect(wordErrors(said, heard)).toEqual({ said: words, exchanged, added, leftOut });
  });

  it("make a rate with an interval around it", () => {
    const good = { said: 10, exchanged: 0, added: 0, leftOut: 0 };
    const bad = { said: 10, exchanged: 5, added: 0, leftOut: 0 };
    const { rate, low, high } = errorRate([good, bad, good, bad, good, bad]);
    expect(rate).toBe(0.25);
    expect(low).toBeLessThan(0.25);
    expect(high).toBeGreaterThan(0.25);
    expect(errorRate([good, good])).toEqual({ rate: 0, low: 0, high: 0 });
  });
});
