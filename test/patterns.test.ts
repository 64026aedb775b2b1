/**
 * No pattern of the core backtracks super-linearly, by static analysis of every regular expression in it (scslre finds
 * two quantifiers that can take the same run of signs from one another, and one that can start anywhere in such a run).
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";
import { analyse } from "scslre";
import { describe, expect, it } from "vitest";

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

const root = fileURLToPath(new URL("../packages/core/src/", import.meta.url));
const files = (readdirSync(root, { recursive: true }) as string[])
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .toSorted();

/** The regular expressions of a file; a pattern put together at run time is refused, since nothing here can judge it. */
function patternsOf(file: string, code: string): Pattern[] {
  const found: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("regex" in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ source: pattern, flags });
      return;
    }
    // The name of the type holds no pattern.
    if ("type" in node && node.type === "TSTypeReference") return;
    if ("type" in node && node.type === "Identifier" && "name" in node && node.name === "RegExp")
      throw new RangeError(`${file} builds a pattern at run time`);
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseSync(file, code).program);
  return found;
}

/** What can backtrack super-linearly in a pattern. */
function faultsOf({ source, flags }: Pattern): string[] {
  return analyse({ source, flags }).reports.map(
    ({ type, exponential, character }) =>
      `/${source}/${flags}: ${exponential ? "exponential" : "polynomial"} (${type}) on ${JSON.stringify(character.pick)} repeated`,
  );
}

describe("patterns", () => {
  const patterns = new Map(files.map((file) => [file, patternsOf(file, readFileSync(`${root}${file}`, "utf8"))]));

  it("are found", () => {
    expect(files.length).toBeGreaterThan(100);
    expect([...patterns.values()].flat().length).toBeGreaterThan(100);
  });

  it.each([...patterns].filter(([, list]) => list.length > 0))("of %s are linear", (_, list) => {
    expect(list.flatMap(faultsOf)).toEqual([]);
  });
});

describe("the checker", () => {
  it.each([/(a+)+$/, /\s*,/g, /^\s*:?\s*x/, /[\p{L}]+\p{Lu}+!/u])("finds fault with %s", ({ source, flags }) => {
    expect(faultsOf({ source, flags })).not.toEqual([]);
  });

  it("refuses a pattern built at run time", () => {
    expect(() => patternsOf("a.ts", 'const a = new RegExp("a");')).toThrow(RangeError);
  });
});
