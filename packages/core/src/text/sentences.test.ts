import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "./sentences.ts";
import { slice } from "./span.ts";

const KNOWN: ReadonlySet<string> = new Set(["dr", "bl.a", "т.е", "no #"]);

function sentences(text: string, abbreviations: ReadonlySet<string> = KNOWN): string[] {
  const found = analyse(text, [{ start: 0, end: text.length }], abbreviations).sentences;
  return found.map((sentence) => slice(text, sentence));
}

describe("analyse", () => {
  it.each([
    ["He left. She stayed.", ["He left.", "She stayed."]],
    ["“We left.” She stayed.", ["“We left.”", "She stayed."]],
    ["«Vi dro.» Hun ble.", ["«Vi dro.»", "Hun ble."]],
    ["Dr. Berg came. He sat.", ["Dr. Berg came.", "He sat."]],
    ["Flere land, bl.a. Norge, svarte. Andre ikke.", ["Flere land, bl.a. Norge, svarte.", "Andre ikke."]],
    ["Он, т. е. Иван, ушёл. Она нет.", ["Он, т. е. Иван, ушёл.", "Она нет."]],
    ["Unit no. 5 left. The answer was no. He left.", ["Unit no. 5 left.", "The answer was no.", "He left."]],
    ["J. Berg came.", ["J. Berg came."]],
    ["«Hvor er du?» spurte hun. Han tidde.", ["«Hvor er du?» spurte hun.", "Han tidde."]],
    ["— Куда ты? — спросила она. — Домой.", ["— Куда ты? — спросила она.", "— Домой."]],
    ["– Vi drar. – Når da?", ["– Vi drar.", "– Når da?"]],
    ["I don’t know… We stayed. ", ["I don’t know…", "We stayed."]],
    ["Den 13. oktober kom. Så dro de.", ["Den 13. oktober kom.", "Så dro de."]],
    ["He is 20. The other is 30.", ["He is 20.", "The other is 30."]],
    ["What?! No...", ["What?!", "No..."]],
    ["Visit example.org today. Bye.", ["Visit example.org today.", "Bye."]],
  ])("%s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("joins an ordinal to a capital only where the language writes it so", () => {
    expect(sentences("Am 2. Mai kam er.", new Set(["#"]))).toEqual(["Am 2. Mai kam er."]);
    expect(sentences("Am 2. Mai kam er.", new Set())).toHaveLength(2);
  });

  it("never crosses a paragraph and covers every token once", () => {
    const word = fc.constantFrom("Vi", "dro", ".", "!", "«", "»", "– ", " ", "3", "…", "bl.a.", ",");
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 5 }), (blocks) => {
        const paragraphs = [];
        let text = "";
        for (const block of blocks) {
          const start = text.length;
          text += block.join("");
          paragraphs.push({ start, end: text.length });
          text += "\n";
        }
        const found = analyse(text, paragraphs, KNOWN);
        let next = 0;
        for (const sentence of found.sentences) {
          expect(sentence.first).toBe(next);
          next = sentence.last;
          const paragraph = paragraphs[sentence.paragraph];
          expect(sentence.start).toBeGreaterThanOrEqual(paragraph?.start ?? Number.NaN);
          expect(sentence.end).toBeLessThanOrEqual(paragraph?.end ?? Number.NaN);
        }
        expect(next).toBe(found.tokens.length);
      }),
    );
  });

  it("takes a paragraph of a million tokens", () => {
    const text = "( ".repeat(1_000_000);
    expect(analyse(text, [{ start: 0, end: text.length }], KNOWN).tokens).toHaveLength(1_000_000);
  });
});
