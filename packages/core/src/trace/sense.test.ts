import { expect, test } from "vitest";
import { keysOf, type WordKey } from "./keys.ts";
import type { Lexicon, Meaning } from "./lexicon.ts";
import { Pool } from "./pool.ts";
import { fit, nearnessOf, prepare } from "./score.ts";

const VECTORS: Readonly<Record<string, readonly number[]>> = {
  river: [1, 0, 0],
  elv: [0.9, 0.1, 0],
  flood: [0.8, 0.6, 0],
  flom: [0.8, 0.5, 0.1],
  oven: [0, 0, 1],
  ovn: [0, 0.1, 1],
  bread: [0, 0.5, 0.8],
  brød: [0.1, 0.5, 0.8],
};
const lexicon: Lexicon = {
  name: "made",
  find(lower): Meaning | undefined {
    const vector = VECTORS[lower];
    return vector === undefined ? undefined : { vector: Float32Array.from(vector), hub: 0, rarity: 0.5 };
  },
};
const keys = (text: string, language: string): WordKey[] =>
  keysOf({ text, spans: [{ start: 0, end: text.length }], language }, lexicon);

test("a unit about the same thing has more sense in common than one about another", () => {
  const pool = new Pool([{ keys: keys("elv flom", "nb") }, { keys: keys("ovn brød", "nb") }]);
  const query = prepare(pool, keys("river flood", "en"));
  const near = fit(pool, query, [0]).sense;
  const far = fit(pool, query, [1]).sense;
  expect(near).toBeGreaterThan(0.8);
  expect(far).toBeLessThan(near - 0.5);
  expect(fit(pool, query, [0, 1]).sense).toBeLessThan(near);
});

test("what no lexicon knows has no sense in common with anything", () => {
  const pool = new Pool([{ keys: keys("elv flom", "nb") }]);
  expect(fit(pool, prepare(pool, keys("unheard words", "en")), [0]).sense).toBe(0);
});

test("words too faint to be a pair tell the nearer of two units", () => {
  const pool = new Pool([{ keys: keys("ovn", "nb") }, { keys: keys("elv", "nb") }]);
  const query = prepare(pool, keys("bread", "en"));
  for (const at of [0, 1]) expect(fit(pool, query, [at]).mass).toBeLessThan(1);
  expect(nearnessOf(pool, query, [0])).toBeGreaterThan(nearnessOf(pool, query, [1]));
  expect(nearnessOf(pool, prepare(pool, keys("unheard words", "en")), [0])).toBe(0);
});
