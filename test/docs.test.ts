import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");

describe("the glossary", () => {
  const glossary = read("docs/glossary.md");
  const types = [...read("packages/core/src/model.ts").matchAll(/^export (?:interface|type) (\w+)/gm)].map(
    (m) => m[1] ?? "",
  );

  it("knows every type of the model", () => {
    expect(types.length).toBeGreaterThan(30);
    expect(types.filter((name) => !glossary.includes(`\`${name}\``))).toEqual([]);
  });

  it("names each word once", () => {
    const words = [...glossary.matchAll(/^\| `(\w+)` \|/gm)].map((m) => m[1]);
    expect(words.length).toBeGreaterThan(30);
    expect(new Set(words).size).toBe(words.length);
  });
});
