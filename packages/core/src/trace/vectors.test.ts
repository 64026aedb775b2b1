import { expect, test } from "vitest";
import { centred, commonVectors, textsToEmbed, textToEmbed } from "./vectors.ts";

test("the text to embed joins pieces and folds white space", () => {
  const text = "“We have no\n flour,” he said, “and no   salt.”";
  expect(
    textToEmbed(text, [
      { start: 1, end: 20 },
      { start: 31, end: 45 },
    ]),
  ).toBe("We have no flour,” and no salt.");
});

test("nothing is to be embedded of a case without words", () => {
  expect(textsToEmbed({ documents: [], quotations: [] })).toEqual([]);
});

test("what the texts of a language have in common does not make two of them alike", () => {
  const made = (language: string, ...vectors: readonly number[][]) =>
    vectors.map((vector) => ({ language, vector: Float32Array.from(vector) }));
  const many = Array.from({ length: 60 }, () => [0.9, 0, 0.43]);
  const units = [...made("ru", [0.9, 0.43, 0], ...many), ...made("en-GB", [0, 0.43, 0.9])];
  const [first, second] = centred(units, commonVectors(units));
  const dot = (a: Float32Array = new Float32Array(), b: Float32Array = a): number =>
    a.reduce((sum, x, at) => sum + x * (b[at] ?? 0), 0);
  expect(dot(units[0]?.vector, units[1]?.vector)).toBeGreaterThan(0.8);
  expect(dot(first?.vector, second?.vector)).toBeLessThan(0.5);
  expect(dot(first?.vector, first?.vector)).toBeCloseTo(1, 5);
});
