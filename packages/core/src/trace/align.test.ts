import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { type Alignment, alignWords } from "./align.ts";

function side(text: string, language: string) {
  return { text, spans: [{ start: 0, end: text.length }], language };
}

/** Pairs and gaps in words, for reading. */
function show(a: string, b: string, alignment: Alignment) {
  return {
    pairs: alignment.pairs.map((p) => `${a.slice(p.a.start, p.a.end)}=${b.slice(p.b.start, p.b.end)}`),
    gaps: alignment.gaps.map(
      (g) =>
        `${g.a === undefined ? "" : a.slice(g.a.start, g.a.end)}|${g.b === undefined ? "" : b.slice(g.b.start, g.b.end)}`,
    ),
    moved: alignment.pairs.filter((p) => p.moved).length,
  };
}

describe("alignWords within a language", () => {
  const cases: [string, string, string[]][] = [
    ["Our commander shot him in the foot.", "Our commander shot himself in the foot.", ["him|himself"]],
    ["We have no shells and no men", "We have no shells, no men", ["and|"]],
    ["He will come on Friday", "He will perhaps come on Friday", ["|perhaps"]],
    ["They sent 30 men", "They sent 40 men", ["30|40"]],
    ["They sent twenty men", "They sent 20 men", []],
    ["It cost 1,000 roubles", "It cost 1000 roubles", []],
    ["nothing here is the same", "all words differ now", ["nothing here is the same|all words differ now"]],
  ];
  it.each(cases)("%s / %s", (a, b, gaps) => {
    expect(show(a, b, alignWords(side(a, "en"), side(b, "en"))).gaps).toEqual(gaps);
  });

  it("marks words that moved", () => {
    const a = "tomorrow the battalion leaves the village";
    const b = "the battalion leaves the village tomorrow";
    const shown = show(a, b, alignWords(side(a, "en"), side(b, "en")));
    expect(shown.moved).toBe(1);
    expect(shown.gaps).toEqual([]);
  });

  it("puts every word in one pair or in none, on either side", () => {
    const words = array(constantFrom("the", "army", "left", "5", "villages", "and", "never"), { maxLength: 12 });
    assert(
      property(words, words, (x, y) => {
        const a = x.join(" ");
        const b = y.join(" ");
        const alignment = alignWords(side(a, "en"), side(b, "en"));
        expect(alignment.pairs.length + alignment.unalignedA.length).toBe(x.length);
        expect(alignment.pairs.length + alignment.unalignedB.length).toBe(y.length);
        expect(new Set(alignment.pairs.map((p) => p.b.start)).size).toBe(alignment.pairs.length);
      }),
    );
  });
});

describe("alignWords across languages", () => {
  it("links names and numbers across scripts", () => {
    const a = "They lost 20 tanks near Kupyansk in Kharkiv";
    const b = "Под Купянском в Харькове потеряли двадцать танков";
    const { pairs } = show(a, b, alignWords(side(a, "en"), side(b, "ru")));
    expect(pairs).toEqual(expect.arrayContaining(["20=двадцать", "Kupyansk=Купянском", "Kharkiv=Харькове"]));
  });

  it("links nothing where nothing speaks for it", () => {
    const a = "He never came back home";
    const b = "Она любит красные яблоки";
    expect(alignWords(side(a, "en"), side(b, "ru")).pairs).toEqual([]);
  });
});
