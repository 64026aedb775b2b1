import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSpace } from "./span.ts";
import { tokenize } from "./tokens.ts";

const shown = (text: string): string[] => tokenize(text).map((token) => `${token.kind}:${token.lower}`);

describe("tokenize", () => {
  it.each([
    ["Куп'янськ", ["word:куп'янськ"]],
    ["Куп’янськ", ["word:куп'янськ"]],
    ["well-known isn’t", ["word:well-known", "word:isn't"]],
    ["f*** off", ["word:f***", "word:off"]],
    ["1,000 3.5 2022-05-14", ["number:1,000", "number:3.5", "number:2022-05-14"]],
    ["’26", ["mark:’", "number:26"]],
    ["– Nei.", ["dash:–", "word:nei", "punctuation:."]],
    ["«Ja»", ["mark:«", "word:ja", "mark:»"]],
    ["so\u00adbald", ["word:sobald"]],
    ["20-åringen", ["number:20", "dash:-", "word:åringen"]],
    ["ab🤔c", ["word:ab", "symbol:🤔", "word:c"]],
    ["𝒜b", ["word:𝒜b"]],
    ["end- ", ["word:end", "dash:-"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it("marks a capital", () => {
    expect(tokenize("Øst øst Єва 9").map((token) => token.capital)).toEqual([true, false, true, false]);
  });

  it("stays inside its span, even within a word", () => {
    expect(tokenize("abcdef 123456", { start: 2, end: 9 })).toMatchObject([
      { start: 2, end: 6, lower: "cdef" },
      { start: 7, end: 9, lower: "12" },
    ]);
  });

  it("covers all that is not white space, in order, without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          for (; at < token.start; at++) expect(isSpace(text.charCodeAt(at))).toBe(true);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        for (; at < text.length; at++) expect(isSpace(text.charCodeAt(at))).toBe(true);
      }),
    );
  });

  it("covers press text of mixed signs", () => {
    const sign = fc.constantFrom(...Array.from("aЖє’'-–«»\".,1 2\u00a0\u00ad*🤔\u0301\n"));
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = signs.join("");
        const tokens = tokenize(text);
        const joined = tokens.map((token) => text.slice(token.start, token.end)).join("");
        // A hard space may stand inside a number: "1 000".
        expect(joined.replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
        for (const token of tokens) expect(token.kind === "word" || token.lower.length > 0).toBe(true);
      }),
    );
  });

  it("takes one long word of a million letters", () => {
    expect(tokenize("a".repeat(1_000_000))).toHaveLength(1);
  });
});
