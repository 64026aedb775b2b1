/**
 * Everything that must hold, in order. Each step prints how many things it looked at; a step that saw nothing fails.
 * `npm run check -- --skip tests` leaves a step out by name.
 */
import { spawnSync } from "node:child_process";

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Finds, in what the step prints, how many things it looked at. Absent: the step prints and judges it itself. */
  readonly seen?: RegExp;
}

const STEPS: readonly Step[] = [
  { name: "format", command: ["biome", "check", "."], seen: /Checked (\d+) files/ },
  { name: "lint", command: ["oxlint", "--type-aware", "packages", "scripts", "bench", "test"], seen: /on (\d+) files/ },
  { name: "types", command: ["tsc", "-b", "packages/core", "packages/desk"] },
  {
    name: "types of tests",
    command: ["tsc", "--noEmit", "-p", "tsconfig.json", "--listFiles"],
    seen: /packages\/core\/src/g,
  },
  { name: "imports", command: ["tsx", "scripts/check-imports.ts"], seen: /(\d+) imports of core/ },
  { name: "unused", command: ["knip", "--no-progress", "--reporter", "compact"] },
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
  const seen = step.seen === undefined ? "" : countSeen(step.seen, output);
  const holds = run.status === 0 && seen !== "0";
  const looked = seen === "" ? "" : `, ${seen} looked at`;
  console.log(`${holds ? "✔" : "✘"} ${step.name}${looked} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!holds) {
    failed.push(step.name);
    console.log(seen === "0" ? "  it saw nothing\n" : "", output.slice(-6000));
  }
}
console.log(failed.length === 0 ? "Everything holds." : `Does not hold: ${failed.join(", ")}.`);
if (failed.length > 0) process.exitCode = 1;

function countSeen(pattern: RegExp, output: string): string {
  if (pattern.global) return String(output.match(pattern)?.length ?? 0);
  return pattern.exec(output)?.[1] ?? "0";
}
