import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import { dictionaryName } from "./declined-names.ts";
import { isSameNoun } from "./epithets.ts";
import { vocabularyOf } from "./vocabulary.ts";

function nameIn(tag: string, name: string): string | undefined {
  const pack = packs.get(tag);
  if (pack === undefined) throw new RangeError(`no pack for ${tag}`);
  const found = dictionaryName(vocabularyOf(pack), name);
  return found === undefined
    ? undefined
    : `${found.name}, ${found.gender}, ${found.oblique ? "oblique" : "nominative"}`;
}

describe("dictionaryName", () => {
  it.each([
    ["ru", "Марии Зарембы", "Мария Заремба, female, oblique"],
    ["ru", "Ивану Ивановичу Шевчуку", "Иван Иванович Шевчук, male, oblique"],
    ["ru", "Александра Сухого", "Александр Сухый, male, oblique"],
    ["ru", "Александра Петрова", "Александра Петрова, female, nominative"],
    ["uk", "Леоніда Турчака", "Леонід Турчак, male, oblique"],
    ["uk", "Тарасом Шевченком", "Тарас Шевченко, male, oblique"],
    ["uk", "Марті Сливці", "Марта Сливка, female, oblique"],
    ["pl", "Tadeusza Rygla", "Tadeusz Rygiel, male, oblique"],
    ["pl", "Karoliny Bielak", "Karolina Bielak, female, oblique"],
    ["cs", "Luboše Hrdinu", "Luboš Hrdina, male, oblique"],
    ["cs", "Jana Nováka", "Jan Novák, male, oblique"],
    ["cs", "Jana Nováková", "Jana Nováková, female, nominative"],
  ])("%s: %s", (tag, name, expected) => {
    expect(nameIn(tag, name)).toBe(expected);
  });

  it("leaves a name without a known given name alone, and languages without cases", () => {
    expect(nameIn("ru", "Зарембы")).toBeUndefined();
    expect(nameIn("ru", "Тойфелсдрёка Зарембы")).toBeUndefined();
    expect(nameIn("en", "Maria Zaremba")).toBeUndefined();
  });
});

describe("isSameNoun", () => {
  it.each([
    ["підприємець", "підприємцем", true],
    ["мэр", "мэра", true],
    ["солдат", "сосед", false],
  ])("%s, %s", (a, b, same) => {
    expect(isSameNoun(a, b)).toBe(same);
  });
});
