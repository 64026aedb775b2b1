import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, unfold } from "./fold.ts";
import { slice } from "./span.ts";

describe("fold", () => {
  it.each([
    ["Куп’янськ", "куп'янськ"],
    ["«Ja» – “Nei”", '"ja" - "nei"'],
    ["so\u00adbald\u00a0 \n wie", "sobald wie"],
    ["ﬁn ①", "fin 1"],
    ["É e\u0301", "é é"],
    ["ØST Łódź", "øst łódź"],
    ["  a  ", "a "],
  ])("%j", (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it("takes accents off where asked, but no letter of an alphabet", () => {
    expect(fold("Éё е\u0301й ø ї", undefined, { diacritics: "strip" }).text).toBe("eе ей ø ї");
  });

  it("leads back to the source", () => {
    const text = "Ta «Куп’янськ»\u00a0 – ja";
    const folded = fold(text);
    const at = folded.text.indexOf("куп'янськ");
    expect(slice(text, unfold(folded, { start: at, end: at + 9 }, text))).toBe("Куп’янськ");
    expect(() => unfold(folded, { start: 0, end: 99 }, text)).toThrow(RangeError);
  });

  it("maps every position in order, and folding again changes nothing", () => {
    const sign = fc.constantFrom("A", "é", "e\u0301", "’", "«", "\u00ad", " ", "\u00a0", "ﬁ", "İ", "🤔", "ß", "–", "Й");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), fc.boolean(), (signs, strip) => {
        const text = signs.join("");
        const options = strip ? ({ diacritics: "strip" } as const) : {};
        const folded = fold(text, undefined, options);
        expect(folded.starts).toHaveLength(folded.text.length + 1);
        for (let i = 1; i < folded.starts.length; i++) {
          expect(folded.starts[i]).toBeGreaterThanOrEqual(folded.starts[i - 1] ?? Number.NaN);
        }
        expect(fold(folded.text, undefined, options).text).toBe(folded.text);
      }),
    );
  });
});
