import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
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

describe("the page on the library", () => {
  const page = read("docs/how-to/use-the-core.md");
  const blocks = (language: string): string[] =>
    [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap((m) => (m[1] === language ? (m[2] ?? "") : []));

  it("shows code that runs and gives what the page says", async () => {
    const code = blocks("js")
      .join("\n")
      .replace(/^import .*$/m, "");
    const world = { ...(await import("@earwitness/core")), TextEncoder, result: undefined };
    runInNewContext(code, world);
    expect(JSON.parse(JSON.stringify(world.result))).toEqual(JSON.parse(blocks("json").join("")));
  });
});
