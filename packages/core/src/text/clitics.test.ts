import { expect, it } from "vitest";
import { partClitics } from "./clitics.ts";
import { tokenize } from "./tokens.ts";

const clitics = { before: ["l'", "d'", "qu'"], after: ["il", "lhe"] };

it.each([
  ["L'homme d’ici", ["l'", "homme", "d'", "ici"]],
  ["qu'a-t-il dit", ["qu'", "a", "il", "dit"]],
  ["dit-il", ["dit", "il"]],
  ["disse-lhe", ["disse", "lhe"]],
  ["aujourd'hui, peut-être", ["aujourd'hui", ",", "peut-être"]],
  ["l'", ["l", "'"]],
])("parts %j", (text, words) => {
  const tokens = partClitics(text, tokenize(text), clitics);
  expect(tokens.map((token) => token.lower)).toEqual(words);
  for (const { start, end, lower } of tokens)
    expect(text.slice(start, end).toLowerCase().replace("’", "'")).toBe(lower);
});
