/** Two hundred articles nobody wrote for the project: no crash, and every selector yields its text. */
import {
  blobId,
  buildCase,
  indexCodePoints,
  neutral,
  packs,
  readDocument,
  type Selector,
  toRecord,
  toSpan,
} from "@earwitness/core";
import { describe, expect, it } from "vitest";
import { readGold } from "../bench/quotes/gold.ts";

const SETS = [
  "de-wikinews/train",
  "en-polnear/train",
  "cs-adaq/cs",
  "fr-aads/all",
  "ud-silver/nb",
  "ud-silver/nn",
  "ud-silver/uk",
  "ud-silver/pl",
];
const samples = new Map(
  SETS.map((name) => {
    const gold = readGold(name) ?? [];
    const step = Math.max(1, Math.floor(gold.length / 25));
    return [name, gold.filter((_, index) => index % step === 0).slice(0, 25)] as const;
  }),
);
const isThere = [...samples.values()].every((sample) => sample.length > 0);

function selectorsIn(value: unknown): Selector[] {
  if (typeof value !== "object" || value === null) return [];
  if ("exact" in value && "prefix" in value) return [value as Selector];
  return Object.values(value).flatMap(selectorsIn);
}

describe.skipIf(!isThere)("articles of the gold sets (skipped where ../shared/data is not beside the checkout)", () => {
  it.each(SETS)("%s", (set) => {
    const own = samples.get(set) ?? [];
    expect(own.length).toBeGreaterThan(20);
    for (const { text, id } of own) {
      const blob = blobId(new TextEncoder().encode(text));
      const { document } = readDocument({ text, source: { kind: "text", name: id }, blob }, packs);
      const record = toRecord(buildCase([document], { packs, neutral }));
      const index = indexCodePoints(document.text);
      const selectors = selectorsIn(record);
      expect(selectors.length).toBeGreaterThan(0);
      for (const selector of selectors) toSpan(index, selector);
    }
  });
});
