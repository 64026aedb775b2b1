import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indexKeys } from "@earwitness/core";
import { afterAll, describe, expect, it } from "vitest";
import { openMatchIndex, writeMatchIndex } from "./match-index.ts";

const folder = mkdtempSync(join(tmpdir(), "match-index-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "index");

const LINES = [
  "They took him to Kamenka by car, and nobody has heard of him since the first snow fell.",
  "Once a day they bring us 12 tins for 40 men, and that has to be enough for everybody here.",
  "Nobody will let us go home before May, whatever the commander promised in the barn.",
];

describe("the match index", () => {
  it("finds the record of a near copy and of a fragment, and nothing for other words", () => {
    writeMatchIndex(
      path,
      LINES.map((line) => indexKeys(line, "en")),
    );
    const index = openMatchIndex(path);
    expect(index.records).toBe(3);
    const best = (text: string): number | undefined => index.find(indexKeys(text, "en"), 5)[0]?.record;
    expect(best(LINES[0]?.replace("car", "truck") ?? "")).toBe(0);
    expect(best("bring us 12 tins for 40 men, and that")).toBe(1);
    expect(best("whatever the commander promised in the barn")).toBe(2);
    expect(index.find(indexKeys("A wholly different sentence stands here.", "en"), 5)).toEqual([]);
    index.close();
  });

  it("refuses what is no index, or a part of one", () => {
    writeFileSync(path, "not an index");
    expect(() => openMatchIndex(path)).toThrow(RangeError);
    writeMatchIndex(
      path,
      LINES.map((line) => indexKeys(line, "en")),
    );
    truncateSync(path, 1000);
    expect(() => openMatchIndex(path)).toThrow(RangeError);
  });

  it("ignores a key that everybody shares", () => {
    writeMatchIndex(
      path,
      Array.from({ length: 500 }, () => Uint32Array.of(7)),
    );
    const index = openMatchIndex(path);
    expect(index.find(Uint32Array.of(7), 5)).toEqual([]);
    index.close();
  });
});
