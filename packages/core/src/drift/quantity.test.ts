import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import { agree } from "./agree.ts";
import { readPassage } from "./passage.ts";
import { quantitiesOf } from "./quantity.ts";

function values(tag: string, text: string): number[] {
  const lexicon = packs.get(tag)?.drift;
  const passage = readPassage({
    document: "d",
    text,
    tag,
    lexicon,
    pieces: [{ span: { start: 0, end: text.length }, in: "d" }],
  });
  return quantitiesOf(passage).map(({ value }) => value);
}

describe("quantitiesOf", () => {
  it.each<[string, string, number[]]>([
    ["en", "twelve tins for forty men", [12, 40]],
    ["en", "a hundred and twenty thousand", [120_000]],
    ["en", "2.5 million and 3 dozen", [2_500_000, 3, 12]],
    ["en", "1,000 or 1 000", [1000, 1000]],
    ["en", "in May '26", [2026]],
    ["en", "twenty-one of the 92nd", [21, 92]],
    ["nb", "tjueen mann og 1.000 kroner", [21, 1000]],
    ["nb", "hundre og tjue tusen", [120_000]],
    ["nb", "2,8 milliarder", [2_800_000_000]],
    ["nn", "to millionar", [2_000_000]],
    ["de", "einundzwanzig, zweihundertfünfzig, 3,5 Millionen", [21, 250, 3_500_000]],
    ["ru", "сто двадцать тысяч на сорок человек", [120_000, 40]],
    ["ru", "25-тысячная армия", [25_000]],
    ["ru", "двадцать один человек, одна машина", [21]],
    ["uk", "п'ятдесят два та 2 млн", [52, 2_000_000]],
    ["es", "treinta y cinco y veintiún mil, ciento treinta y un hombres", [35, 21_000, 131]],
    [
      "fr",
      "trente et un hommes, soixante et onze, quatre-vingt-douze, soixante-douze, vingt et dix",
      [31, 71, 92, 72, 20, 10],
    ],
    ["pt", "trinta e cinco homens", [35]],
    ["en", "the first one is good", []],
  ])("reads %s: %s", (tag, text, expected) => {
    expect(values(tag, text)).toEqual(expected);
  });
});

describe("agree", () => {
  const plain = { form: "figures", part: false, afternoon: false, first: 0, last: 1 } as const;

  it.each<[number, string | undefined, number, string | undefined, boolean]>([
    [12, undefined, 20, undefined, false],
    [2_000_000, undefined, 20_000_000, undefined, false],
    [1_970_000, undefined, 2_000_000, undefined, true],
    [385, "mi", 620, "km", true],
    [385, "mi", 360, "km", false],
    [10, "km", 20, "km", false],
    [1990, undefined, 90, undefined, true],
    [19, undefined, 1800, undefined, true],
    [80, "deg", 27, "deg", true],
  ])("%d %s and %d %s: %s", (a, unitA, b, unitB, expected) => {
    const one = { ...plain, value: a, ...(unitA === undefined ? {} : { unit: unitA }) };
    const other = { ...plain, value: b, ...(unitB === undefined ? {} : { unit: unitB }) };
    expect(agree(one, other)).toBe(expected);
    expect(agree(other, one)).toBe(expected);
  });
});
