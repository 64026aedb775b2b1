import { describe, expect, it } from "vitest";
import { keysOf } from "./keys.ts";

function numbers(text: string, language: string): (string | undefined)[] {
  return keysOf({ text, spans: [{ start: 0, end: text.length }], language })
    .map((key) => key.number)
    .filter((value) => value !== undefined);
}

describe("numbers", () => {
  it.each([
    ["1,000 men", "en", ["1000"]],
    ["1 000 menn", "nb", ["1000"]],
    ["1.000 Mann", "de", ["1000"]],
    ["3,5 Tonnen", "de", ["3.5"]],
    ["3.5 tons", "en", ["3.5"]],
    ["tjue stridsvogner", "nb", ["20"]],
    ["twenty-five tanks", "en", ["25"]],
    ["fünfundzwanzig Panzer", "de", ["25"]],
    ["двадцать пять танков", "ru", ["25"]],
    ["п'ятнадцять людей", "uk", ["15"]],
    ["until '26", "en", ["2026"]],
    ["2 million people", "en", ["2000000"]],
    ["2 млн человек", "ru", ["2000000"]],
    ["two hundred thousand", "en", ["200000"]],
    ["a hundred and twenty thousand", "en", ["120000"]],
    ["hundre og tjue tusen", "nb", ["120000"]],
    ["сто двадцать тысяч", "ru", ["120000"]],
    ["two and three", "en", ["2", "3"]],
    ["at 7:30 pm", "en", ["19:30"]],
    ["in 2022, 2023", "en", ["2022", "2023"]],
    ["no number here", "en", []],
  ])("%s (%s)", (text, language, expected) => {
    expect(numbers(text, language)).toEqual(expected);
  });
});

describe("aliases", () => {
  it.each([
    ["in Charkiw", "de", "near Kharkiv", "en"],
    ["под Николаевом", "ru", "near Mykolaiv", "en"],
    ["die HUR", "de", "сообщает ГУР", "uk"],
    ["i Tyskland", "nb", "в Германии", "ru"],
    ["in the US", "en", "в США", "ru"],
  ])("%s (%s) meets %s (%s)", (a, la, b, lb) => {
    const last = (text: string, language: string) =>
      keysOf({ text, spans: [{ start: 0, end: text.length }], language }).at(-1)?.alias;
    expect(last(a, la)).toBeDefined();
    expect(last(a, la)).toBe(last(b, lb));
  });

  it("leaves the pronoun us alone", () => {
    const keys = keysOf({ text: "he told us", spans: [{ start: 0, end: 10 }], language: "en" });
    expect(keys.at(-1)?.alias).toBeUndefined();
  });
});

it("reads a Cyrillic word typed with Latin letters that look the same", () => {
  const words = (text: string) => keysOf({ text, spans: [{ start: 0, end: text.length }], language: "uk" });
  expect(words("вiн cказав").map(({ lower }) => lower)).toEqual(words("він сказав").map(({ lower }) => lower));
  expect(words("aceikmoptxy").map(({ lower }) => lower)).toEqual(["aceikmoptxy"]);
});
