/**
 * Everything that must hold, in order. Each step prints how many things it looked at; a step that saw nothing fails.
 * `npm run check -- --skip tests` leaves a step out by name.
 */
import { spawnSync } from "node:child_process";

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Finds, in what the step prints, how many things it looked at: a number in its group, or matches to count. */
  readonly seen: RegExp;
}

const STEPS: readonly Step[] = [
  { name: "format", command: ["biome", "check", "."], seen: /Checked (\d+) files/ },
  { name: "lint", command: ["oxlint", "--type-aware", "packages", "scripts", "bench", "test"], seen: /on (\d+) files/ },
  {
    name: "types",
    command: ["tsc", "-b", "--verbose", "packages/core", "packages/desk"],
    seen: /Project '[^']+' is/g,
  },
  {
    name: "types of tests",
    command: ["tsc", "--noEmit", "-p", "tsconfig.json", "--listFiles"],
    seen: /packages\/core\/src\/\S+\.ts/g,
  },
  {
    name: "types of what drives a browser",
    command: ["tsc", "--noEmit", "-p", "tsconfig.browser.json", "--listFiles"],
    seen: /(?:test\/browser|bench\/desk)\/\S+\.ts/g,
  },
  {
    name: "types of web",
    command: ["tsc", "--noEmit", "-p", "packages/web/tsconfig.json", "--listFiles"],
    seen: /packages\/web\/src\/\S+\.tsx?/g,
  },
  { name: "client types", command: ["tsx", "scripts/web-types.ts"], seen: /(\d+) schemas/ },
  { name: "imports", command: ["tsx", "scripts/check-imports.ts"], seen: /(\d+) imports of core/ },
  {
    name: "unused",
    command: ["knip", "--no-progress", "--reporter", "compact", "--debug"],
    seen: /packages\/(?:core|desk|web)\/src\/[^\s,']+\.ts/g,
  },
  { name: "docs", command: ["tsx", "--conditions=source", "scripts/reference.ts"], seen: /(\d+) pages/ },
  { name: "tests", command: ["vitest", "run"], seen: /Tests\s+(\d+) passed/ },
];

const skipped = process.argv.slice(2).filter((word) => word !== "--skip");
const failed: string[] = [];
for (const step of STEPS) {
  if (skipped.includes(step.name)) {
    console.log(`— ${step.name}: skipped on request`);
    continue;
  }
  const started = Date.now();
  const run = spawnSync("npx", ["--no-install", ...step.command], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: "1" },
  });
  const output = `${run.stdout}${run.stderr}`;
  const seen = countSeen(step.seen, output);
  const holds = run.status === 0 && seen !== "0";
  console.log(`${holds ? "✔" : "✘"} ${step.name}, ${seen} looked at (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!holds) {
    failed.push(step.name);
    console.log(seen === "0" ? "  it saw nothing\n" : "", output.replaceAll(/^\/\S+\.ts\n/gm, "").slice(-6000));
  }
}
console.log(failed.length === 0 ? "Everything holds." : `Does not hold: ${failed.join(", ")}.`);
if (failed.length > 0) process.exitCode = 1;

function countSeen(pattern: RegExp, output: string): string {
  if (pattern.global) return String(new Set(output.match(pattern) ?? []).size);
  return pattern.exec(output)?.[1] ?? "0";
}
