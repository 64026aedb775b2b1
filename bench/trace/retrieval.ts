/** Finding the right sentence among many across languages: accuracy at one, plain and by margin, in both directions. */
import { keysOf, type WordKey } from "../../packages/core/src/trace/keys.ts";
import type { Lexicon } from "../../packages/core/src/trace/lexicon.ts";
import type { Pool } from "../../packages/core/src/trace/pool.ts";
import { fit, prepare, shortlist } from "../../packages/core/src/trace/score.ts";

export interface Accuracy {
  /** Share of queries whose best candidate is the right one; ties count as wrong. */
  readonly plain: number;
  readonly margin: number;
  readonly recall10: number;
}

/** Nearest neighbours whose mean is taken off for the margin. */
const NEIGHBOURS = 4;
const CANDIDATES = 100;

export function read(lines: readonly string[], language: string, lexicon: Lexicon | undefined): WordKey[][] {
  return lines.map((text) => keysOf({ text, spans: [{ start: 0, end: text.length }], language }, lexicon));
}

/** Looks up each query in a pool; the answer to query `i` is unit `i`. */
export function retrieve(queries: readonly WordKey[][], pool: Pool, whole = true): Accuracy {
  const scores = queries.map((keys) => {
    const query = prepare(pool, keys);
    const found = new Map<number, number>();
    for (const unit of shortlist(pool, query, CANDIDATES)) {
      const { ofQuotation, ofUnits, sense } = fit(pool, query, [unit]);
      found.set(unit, ofQuotation + (whole ? 1 : 0.15) * ofUnits + 0.6 * sense);
    }
    return found;
  });
  const columns: number[][] = pool.units.map(() => []);
  for (const row of scores) for (const [unit, score] of row) columns[unit]?.push(score);
  const ofUnit = columns.map(meanOfBest);
  let plain = 0;
  let margin = 0;
  let recall = 0;
  for (const [i, row] of scores.entries()) {
    const ofQuery = meanOfBest([...row.values()]);
    if (isBest(row, i, (score) => score)) plain++;
    if (isBest(row, i, (score, unit) => score / (ofQuery + (ofUnit[unit] ?? 0) + 0.01))) margin++;
    const better = [...row.values()].filter((score) => score >= (row.get(i) ?? 9)).length;
    if (row.has(i) && better <= 10) recall++;
  }
  const share = (count: number) => Math.round((1000 * count) / queries.length) / 10;
  return { plain: share(plain), margin: share(margin), recall10: share(recall) };
}

function meanOfBest(scores: number[]): number {
  const best = [...scores].sort((a, b) => b - a).slice(0, NEIGHBOURS);
  return best.reduce((sum, score) => sum + score, 0) / NEIGHBOURS;
}

function isBest(
  row: ReadonlyMap<number, number>,
  right: number,
  value: (score: number, unit: number) => number,
): boolean {
  const own = row.get(right);
  if (own === undefined) return false;
  const mine = value(own, right);
  for (const [unit, score] of row) if (unit !== right && value(score, unit) >= mine) return false;
  return true;
}
