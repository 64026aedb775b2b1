/**
 * Speed on one core: `npm run bench:speed [-- --freeze]`. Articles/s and MB/s of the whole text pipeline and of each station; growth
 * with the length of one text; the command on two short articles, start-up included. What is measured is the built
 * package, as it is used; peers for quotation extraction stand in `bench/quotes/peers`. Nothing here is asserted anywhere.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  analyse,
  blobId,
  buildCase,
  type Document,
  findCalls,
  findQuotations,
  findTimes,
  neutral,
  openLexicon,
  packs,
  readDocument,
  toRecord,
} from "@earwitness/core";
import { readGold } from "../quotes/gold.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Texts of the bundled case, and of the gold sets where they are at hand. */
function corpus(): string[] {
  const bundled = readdirSync(at("../../examples/orchard"))
    .filter((name) => name.endsWith(".txt") && !name.startsWith("call."))
    .map((name) => readFileSync(at(`../../examples/orchard/${name}`), "utf8"));
  const gold = ["de-wikinews/dev", "en-polnear/dev"].flatMap((name) => readGold(name)?.map((one) => one.text) ?? []);
  return [...bundled, ...gold];
}

function read(text: string, name: string): Document {
  const blob = blobId(new TextEncoder().encode(name + text));
  return readDocument({ text, source: { kind: "text", name }, blob }, packs).document;
}

/** Seconds of the fastest of eight runs; the first ones warm up. */
function seconds(work: () => void): number {
  return Math.min(
    ...Array.from({ length: 8 }, () => {
      const started = performance.now();
      work();
      return (performance.now() - started) / 1000;
    }),
  );
}

const texts = corpus();
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const documents = texts.map((text, index) => read(text, `t${index}`));
const prepared = documents.map((document) => {
  const pack = packs.get(document.language.tag) ?? neutral;
  const spans = document.paragraphs.map((paragraph) => paragraph.span);
  const analysis = analyse(document.text, spans, new Set(pack.abbreviations), pack.clitics);
  const times = findTimes(analysis, pack.time, document.published);
  return { document, pack, analysis, times, quotations: findQuotations(document, analysis, pack).quotations };
});
const lexicon = openLexicon(readFileSync(at("../../packages/desk/data/lexicon.bin")));

const STATIONS: Record<string, () => void> = {
  read: () => {
    for (const [index, text] of texts.entries()) read(text, `t${index}`);
  },
  time: () => {
    for (const { pack, analysis, document } of prepared) findTimes(analysis, pack.time, document.published);
  },
  quote: () => {
    for (const { pack, analysis, document } of prepared) findQuotations(document, analysis, pack);
  },
  call: () => {
    for (const { pack, analysis, document, times, quotations } of prepared) {
      findCalls(document, analysis, quotations, times, pack);
    }
  },
  "whole pipeline, each text a case": () => {
    for (const [index, text] of texts.entries()) {
      toRecord(buildCase([read(text, `t${index}`)], { packs, neutral, lexicon }));
    }
  },
};

const results: Record<string, number> = {};
console.log(`${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB, Node ${process.version}, one core\n`);
console.log("station".padEnd(36), "texts/s".padStart(9), "MB/s".padStart(7));
for (const [name, work] of Object.entries(STATIONS)) {
  const spent = seconds(work);
  results[`${name}, MB/s`] = round(bytes / 1e6 / spent);
  console.log(
    name.padEnd(36),
    (texts.length / spent).toFixed(0).padStart(9),
    (bytes / 1e6 / spent).toFixed(2).padStart(7),
  );
}

console.log("\nGrowth: one text of n characters, whole pipeline");
const prose = texts.filter((text) => /[“"]/u.test(text)).join("\n\n");
let before = 0;
for (const size of [50_000, 100_000, 200_000, 400_000]) {
  const text = prose
    .repeat(Math.ceil(size / prose.length))
    .slice(0, size)
    .toWellFormed();
  const spent = seconds(() => void toRecord(buildCase([read(text, `n${size}`)], { packs, neutral, lexicon })));
  const slope = before === 0 ? "" : `, ${(spent / before).toFixed(2)} × the half`;
  console.log(`${String(size).padStart(8)}  ${(spent * 1000).toFixed(0)} ms${slope}`);
  results[`${size} characters, ms`] = Math.round(spent * 1000);
  before = spent;
}

const articles = ["newsmill.en.txt", "fjordvarden.nb.txt"].map((name) => at(`../../examples/orchard/${name}`));
const command = [at("../../packages/desk/bin/earwitness.js"), "trace", ...articles];
const started = seconds(() => void execFileSync(process.execPath, command));
results["two articles with start-up, s"] = round(started);
console.log(`\nThe command on two short articles, start-up included: ${started.toFixed(2)} s`);
if (process.argv.includes("--freeze")) writeFileSync(at("results.json"), `${JSON.stringify(results, null, 1)}\n`);

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
