/**
 * Pages of `docs/reference/` that are made from the code and from frozen results. Without `--write` it only compares, prints
 * how many pages it looked at and fails when one is stale.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CASE_SCHEMA, packs } from "@earwitness/core";
import { type DriftResults, driftPage } from "../bench/drift/page.ts";
import { type AlignResults, alignPage } from "../bench/recording/align-page.ts";
import { type RetellResults, retellPage } from "../bench/retell/page.ts";
import { type TraceResults, tracePage } from "../bench/trace/page.ts";
import { type ScaleResults, scalePage } from "../bench/trace/scale/page.ts";
import { openApiDocument } from "../packages/desk/src/http/app.ts";
import { httpPage } from "./http-page.ts";
import { quotesPage } from "./quotes-page.ts";

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

function help(): string {
  const command = path("packages/desk/bin/earwitness.js");
  return execFileSync(process.execPath, [command, "--help"], {
    encoding: "utf8",
    env: { ...process.env, COLUMNS: "100" },
  }).trimEnd();
}

function commandLine(): string {
  return `# The command line\n\nMade from \`--help\`; do not edit.\n\n\`\`\`text\n${help()}\n\`\`\`\n`;
}

function languages(): string {
  const rows = [...packs.values()]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ tag, name, people, quote }) =>
        `| ${name} | \`${tag}\` | ${quote.verbs.length} | ${quote.phrases.length} | ${people.roles.length} |`,
    );
  return `# Languages\n\nMade from the packs; do not edit.\n\n| language | tag | cue verbs | cue phrases | role nouns |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
}

const EXCERPT = /(<!-- excerpt: npm run example -->\n```text\n)[^]*?(```\n<!-- \/excerpt -->)/;

/** The README with the part of the example's real output that shows one utterance and what became of it. */
function readme(): string {
  const output = execFileSync(
    process.execPath,
    [path("packages/desk/bin/earwitness.js"), "trace", "examples/orchard", "--width", "80"],
    { encoding: "utf8", cwd: path("."), maxBuffer: 1 << 26 },
  );
  const blocks = output.split("\n\n");
  const wanted = blocks
    .filter((block) => /^\s+[A-Z]\s+“(?:He says nothing|Sie werden euch im April)/u.test(block))
    .slice(-2);
  if (wanted.length < 2) throw new Error("The example no longer shows what the README quotes");
  const text = readFileSync(path("README.md"), "utf8");
  return text.replace(EXCERPT, (_, open: string, close: string) => `${open}${wanted.join("\n\n")}\n${close}`);
}

const frozen = (name: string): unknown => JSON.parse(readFileSync(path(name), "utf8"));

const PAGES: Record<string, () => string> = {
  "docs/reference/drift.md": () => driftPage(frozen("bench/drift/results.json") as DriftResults),
  "docs/reference/alignment.md": () => alignPage(frozen("bench/recording/align-results.json") as AlignResults),
  "docs/reference/scale.md": () => scalePage(frozen("bench/trace/scale/results.json") as ScaleResults),
  "docs/reference/retellings.md": () => retellPage(frozen("bench/retell/results.json") as RetellResults),
  "docs/reference/tracing.md": () => tracePage(frozen("bench/trace/results.json") as TraceResults),
  "README.md": readme,
  "docs/reference/languages.md": languages,
  "docs/reference/case.schema.json": () => `${JSON.stringify(CASE_SCHEMA, null, 2)}\n`,
  "docs/reference/cli.md": commandLine,
  "docs/reference/openapi.json": () => `${JSON.stringify(openApiDocument(), null, 2)}\n`,
  "docs/reference/http.md": () => httpPage(openApiDocument()),
  "docs/reference/quotes.md": quotesPage,
};

const write = process.argv.includes("--write");
const stale: string[] = [];
for (const [name, make] of Object.entries(PAGES)) {
  const wanted = make();
  const there = existsSync(path(name)) ? readFileSync(path(name), "utf8") : undefined;
  if (there === wanted) continue;
  if (write) writeFileSync(path(name), wanted);
  else stale.push(name);
}
console.log(
  `${Object.keys(PAGES).length} pages, ${stale.length} stale${stale.length > 0 ? `: ${stale.join(", ")}; npm run docs` : ""}`,
);
if (stale.length > 0) process.exitCode = 1;
