import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexCodePoints, SelectorMismatch, toSelector, toSpan } from "./selector.ts";

describe("selector", () => {
  it("counts code points", () => {
    const index = indexCodePoints("🤔 ab");
    expect(toSelector(index, { start: 3, end: 5 })).toEqual({
      exact: "ab",
      prefix: "🤔 ",
      suffix: "",
      start: 2,
      end: 4,
    });
  });

  it("keeps 32 code points of context on each side", () => {
    const text = `${"🤔".repeat(40)}ab${"🙂".repeat(40)}`;
    const selector = toSelector(indexCodePoints(text), { start: 80, end: 82 });
    expect(Array.from(selector.prefix)).toHaveLength(32);
    expect(Array.from(selector.suffix)).toHaveLength(32);
  });

  it("refuses to split a pair or leave the text", () => {
    const index = indexCodePoints("🤔 ab");
    expect(() => toSelector(index, { start: 1, end: 3 })).toThrow(RangeError);
    expect(() => toSelector(index, { start: 3, end: 9 })).toThrow(RangeError);
  });

  it("fails loudly on another text", () => {
    const selector = toSelector(indexCodePoints("alpha beta"), { start: 6, end: 10 });
    expect(() => toSpan(indexCodePoints("alpha gamma"), selector)).toThrow(SelectorMismatch);
  });

  it("round-trips every span of well-formed text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "ж", "🤔", "\n", "\u0301", "𝒜"), { maxLength: 80 }),
        fc.nat(),
        fc.nat(),
        (signs, a, b) => {
          const [from, to] = [a % (signs.length + 1), b % (signs.length + 1)].sort((x, y) => x - y);
          const text = signs.join("");
          const span = { start: signs.slice(0, from).join("").length, end: signs.slice(0, to).join("").length };
          const index = indexCodePoints(text);
          const selector = toSelector(index, span);
          expect(selector.start).toBe(from);
          expect(selector.end).toBe(to);
          expect(selector.exact).toBe(signs.slice(from, to).join(""));
          expect(toSpan(index, selector)).toEqual(span);
          expect(text.slice(0, span.start).endsWith(selector.prefix)).toBe(true);
          expect(text.slice(span.end).startsWith(selector.suffix)).toBe(true);
        },
      ),
    );
  });
});
