/**
 * How the search for a source grows with the archive: the match index of the desk beside trigram search in PostgreSQL, on
 * the same 10,000, 100,000 and 1,000,000 invented quotations.
 *
 *   npm run bench:scale            measure and print
 *   npm run bench:scale -- --write freeze results.json, from which docs/reference/scale.md is made
 *
 * An article is 20 quotations: ten near copies with 15 % of their words exchanged, five fragments of eight words, five that
 * are not in the archive. Its time holds the making of keys, the look-up and the ranking, from a file that was just written and so
 * is in the memory of the operating system.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { indexKeys } from "@earwitness/core";
import { openMatchIndex, writeMatchIndex } from "../../../packages/desk/src/store/match-index.ts";
import { type Asked, articles, quotations } from "./invented.ts";
import type { Row, Speed } from "./page.ts";
import { trigrams } from "./postgres.ts";

const RESULTS = fileURLToPath(new URL("results.json", import.meta.url));
const SIZES = [10_000, 100_000, 1_000_000] as const;
const ARTICLES = 100;
const OFFERED = 10;

function speedOf(asked: readonly Asked[][], times: readonly number[], found: readonly (readonly number[])[]): Speed {
  const sorted = times.toSorted((a, b) => a - b);
  const flat = asked.flat();
  const share = (kind: Asked["kind"]): number => {
    const of = flat.flatMap((one, at) => (one.kind === kind ? [found[at]?.includes(one.source) === true] : []));
    return Number((of.filter(Boolean).length / of.length).toFixed(3));
  };
  return {
    medianMs: round(sorted[sorted.length >> 1] ?? 0),
    p95Ms: round(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
    copies: share("copy"),
    fragments: share("fragment"),
  };
}

const round = (ms: number): number => Number(ms.toFixed(1));

function measure(size: number, folder: string): Row {
  const path = join(folder, "index");
  const texts = quotations(size);
  const start = performance.now();
  writeMatchIndex(
    path,
    texts.map((text) => indexKeys(text, "en")),
  );
  const buildMs = Math.round(performance.now() - start);
  const index = openMatchIndex(path);
  const asked = articles(texts, ARTICLES);
  const found: number[][] = [];
  const times = asked.map((article) => {
    const began = performance.now();
    for (const { text } of article) found.push(index.find(indexKeys(text, "en"), OFFERED).map(({ record }) => record));
    return performance.now() - began;
  });
  index.close();
  const few = asked.slice(0, size > 100_000 ? 1 : 3);
  const peer = trigrams(folder, texts, few.flat(), OFFERED);
  const row = {
    size,
    buildMs,
    megabytes: Math.round(statSync(path).size / 1e6),
    index: speedOf(asked, times, found),
  };
  if (peer === undefined) return row;
  const peerTimes = few.map((article, at) =>
    peer.slice(at * article.length, (at + 1) * article.length).reduce((sum, { ms }) => sum + ms, 0),
  );
  return {
    ...row,
    trigrams: speedOf(
      few,
      peerTimes,
      peer.map(({ records }) => records),
    ),
  };
}

function print({ size, buildMs, megabytes, index, trigrams: peer }: Row): void {
  const line = (name: string, { medianMs, p95Ms, copies, fragments }: Speed): string =>
    `  ${name.padEnd(20)} ${medianMs} ms an article, p95 ${p95Ms}; found: copies ${(100 * copies).toFixed(1)} %, fragments ${(100 * fragments).toFixed(1)} %`;
  console.log(`${size} quotations: made in ${buildMs} ms, ${megabytes} MB`);
  console.log(line("match index", index));
  console.log(peer === undefined ? "  PostgreSQL is not installed" : line("PostgreSQL trigrams", peer));
}

/** Exponent of the growth of the time with the number of quotations; 1 is linear. */
function slopeOf(rows: readonly Row[], speed: (row: Row) => Speed | undefined): number | undefined {
  const first = rows[0];
  const last = rows.at(-1);
  const [a, b] = [first && speed(first)?.medianMs, last && speed(last)?.medianMs];
  if (first === undefined || last === undefined || a === undefined || b === undefined) return undefined;
  return Number((Math.log(b / a) / Math.log(last.size / first.size)).toFixed(2));
}

const folder = mkdtempSync(join(tmpdir(), "bench-scale-"));
try {
  const rows = SIZES.map((size) => {
    const row = measure(size, folder);
    print(row);
    return row;
  });
  const slope = slopeOf(rows, (row) => row.index);
  const peer = slopeOf(rows, (row) => row.trigrams);
  console.log(`Growth (exponent): match index ${slope}, trigrams ${peer ?? "not measured"}`);
  if (process.argv.includes("--write")) {
    const frozen = { rows, slope, ...(peer === undefined ? {} : { trigramSlope: peer }) };
    writeFileSync(RESULTS, `${JSON.stringify(frozen, null, 1)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
