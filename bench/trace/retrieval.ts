/**
 * Finding the right sentence among many across languages, by the odds that the tracer itself ranks its candidates by. Accuracy at
 * one by margin: from the odds of a pair goes what both sides have with their nearest neighbours in general; ties count as wrong.
 */
import { logOdds, weighMeanings } from "../../packages/core/src/trace/confidence.ts";
import { keysOf } from "../../packages/core/src/trace/keys.ts";
import type { Lexicon } from "../../packages/core/src/trace/lexicon.ts";
import { Pool, type Unit } from "../../packages/core/src/trace/pool.ts";
import { type Fit, fit, nearest, nearnessOf, prepare, shortlist } from "../../packages/core/src/trace/score.ts";

/** Sentences with their words read, and their vectors where an engine gave them. */
export type Sentence = Unit;

/** Share of queries in per cent whose best unit by margin is the right one: by words alone, and with vectors beside them. */
export interface Accuracy {
  readonly words: number;
  readonly engine: number | undefined;
}

/** Nearest neighbours whose mean is taken off for the margin. */
const NEIGHBOURS = 4;
const CANDIDATES = 60;

export function read(lines: readonly string[], language: string, lexicon: Lexicon | undefined): Unit["keys"][] {
  return lines.map((text) => keysOf({ text, spans: [{ start: 0, end: text.length }], language }, lexicon));
}

/** Looks up each query in a pool; the answer to query `i` is unit `i`. */
export function retrieve(queries: readonly Sentence[], pool: Pool): Accuracy {
  const fits = queries.map((query) => fitsOf(query, pool));
  const byWords = accuracy(
    fits.map((row) => row.filter(([, , seen]) => seen).map(([unit, found]) => [unit, withoutVector(found)] as const)),
    pool,
  );
  const engine = fits.some((row) => row.some(([, found]) => found.vector !== undefined));
  const all = fits.map((row) => row.map(([unit, found]) => [unit, found] as const));
  return { words: byWords, engine: engine ? accuracy(all, pool) : undefined };
}

/** How far a sentence renders another, with how near their words are. */
interface Judged extends Fit {
  readonly nearness: number;
}

function withoutVector({ ofQuotation, ofUnits, mass, sense, nearness }: Judged): Judged {
  return { ofQuotation, ofUnits, mass, sense, nearness };
}

/** Units that a query may render, how far they do, and whether words led to them. */
function fitsOf({ keys, vector }: Sentence, pool: Pool): (readonly [number, Judged, boolean])[] {
  const query = prepare(pool, keys, vector);
  const byWords = new Set(shortlist(pool, query, CANDIDATES));
  const byVector = vector === undefined ? [] : nearest(pool, vector, CANDIDATES, () => true);
  return [...new Set([...byWords, ...byVector])].map((unit) => [
    unit,
    { ...fit(pool, query, [unit]), nearness: nearnessOf(pool, query, [unit]) },
    byWords.has(unit),
  ]);
}

function accuracy(fits: readonly (readonly (readonly [number, Judged])[])[], pool: Pool): number {
  const scores = fits.map((row) => {
    const weigh = weighMeanings(row.map(([, found]) => found));
    return new Map(row.map(([unit, found]) => [unit, logOdds(found, false) + weigh(found)]));
  });
  const least = Math.min(...scores.flatMap((row) => [...row.values()]));
  const columns: number[][] = pool.units.map(() => []);
  for (const row of scores) for (const [unit, score] of row) columns[unit]?.push(score);
  const ofUnit = columns.map((column) => meanOfBest(column, least));
  const right = scores.filter((row, at) => isBest(row, at, (score, unit) => 2 * score - (ofUnit[unit] ?? 0)));
  return Math.round((1000 * right.length) / fits.length) / 10;
}

function meanOfBest(scores: readonly number[], least: number): number {
  const best = [...scores].sort((a, b) => b - a).slice(0, NEIGHBOURS);
  return (best.reduce((sum, score) => sum + score, 0) + (NEIGHBOURS - best.length) * least) / NEIGHBOURS;
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
