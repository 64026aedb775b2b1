import type { Evidence } from "../model.ts";
import type { WordKey } from "./keys.ts";
import type { PairKind } from "./pairing.ts";
import type { Match, Pool } from "./pool.ts";

/** How far a stretch of quotation and a stretch of the pool render each other. All shares are weighted, in 0…1. */
export interface Fit {
  /** Share of the quotation that has a counterpart. */
  readonly ofQuotation: number;
  /** Share of the units that has a counterpart. */
  readonly ofUnits: number;
  /** Weight of all matched words of the quotation: how much there is to judge by. */
  readonly mass: number;
}

/** A quotation (or a piece of one) made ready to be scored against a pool. */
export interface Query {
  readonly keys: readonly WordKey[];
  /** Distinct words with their weight and the forms they may render. */
  readonly words: readonly { readonly key: WordKey; readonly weight: number; readonly matches: readonly Match[] }[];
  readonly total: number;
}

/** Prepares words for scoring; each distinct word counts once. */
export function prepare(pool: Pool, keys: readonly WordKey[]): Query {
  const seen = new Set<string>();
  const words: { key: WordKey; weight: number; matches: readonly Match[] }[] = [];
  for (const key of keys) {
    const name = key.number === undefined ? key.lower : `#${key.number}`;
    if (seen.has(name)) continue;
    seen.add(name);
    words.push({ key, weight: pool.weightOf(key), matches: pool.matchesOf(key) });
  }
  return { keys, words, total: words.reduce((sum, word) => sum + word.weight, 0) };
}

/** Fits one query against one set of units taken together. */
export function fit(pool: Pool, query: Query, units: readonly number[]): Fit {
  const forms = formsOf(pool, units);
  const reverse = new Map<number, number>();
  let matched = 0;
  for (const word of query.words) {
    let best = 0;
    for (const match of word.matches) {
      const weight = forms.get(match.form);
      if (weight === undefined) continue;
      const gain = match.weight * Math.min(1, Math.sqrt(weight / Math.max(0.05, word.weight)));
      if (gain > best) best = gain;
      if (match.weight > (reverse.get(match.form) ?? 0)) reverse.set(match.form, match.weight);
    }
    matched += best * word.weight;
  }
  let total = 0;
  let back = 0;
  for (const [form, weight] of forms) {
    total += weight;
    back += weight * (reverse.get(form) ?? 0);
  }
  return {
    ofQuotation: query.total === 0 ? 0 : matched / query.total,
    ofUnits: total === 0 ? 0 : back / total,
    mass: matched,
  };
}

function formsOf(pool: Pool, units: readonly number[]): Map<number, number> {
  const forms = new Map<number, number>();
  for (const unit of units) for (const { form, weight } of pool.contents[unit] ?? []) forms.set(form, weight);
  return forms;
}

/** Units that share most with a query, best first, at most `most`; linear in the postings of its words. */
export function shortlist(pool: Pool, query: Query, most: number, allow?: (unit: number) => boolean): number[] {
  const sums = new Map<number, number>();
  const common = Math.max(60, pool.units.length * 0.15);
  for (const word of query.words) {
    const best = new Map<number, number>();
    for (const match of word.matches) {
      const units = pool.unitsOf(match.form);
      if (units.length > common) continue;
      for (const unit of units) if (match.weight > (best.get(unit) ?? 0)) best.set(unit, match.weight);
    }
    for (const [unit, weight] of best) sums.set(unit, (sums.get(unit) ?? 0) + weight * word.weight);
  }
  const units = [...sums].filter(([unit]) => allow?.(unit) ?? true);
  const scored = units.map(([unit, sum]): [number, number] => {
    const total = pool.totals[unit] ?? 1;
    return [unit, sum / Math.sqrt(Math.max(0.5, total) * Math.max(0.5, query.total)) + 0.2 * (sum / query.total)];
  });
  scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return scored.slice(0, most).map(([unit]) => unit);
}

/** The pairs of words that make a query fit some units, weightiest first, at most `most`. */
export function evidenceFor(pool: Pool, query: Query, units: readonly number[], most = 8): Evidence[] {
  const forms = formsOf(pool, units);
  const found: Evidence[] = [];
  for (const word of query.words) {
    let best: Match | undefined;
    for (const match of word.matches) {
      if (forms.has(match.form) && match.weight > (best?.weight ?? 0)) best = match;
    }
    if (best === undefined) continue;
    const weight = Math.round(best.weight * word.weight * 100) / 100;
    if (weight < 0.1) continue;
    found.push({ kind: EVIDENCE[best.kind], from: word.key.lower, to: pool.wordOf(best.form), weight });
  }
  return found.sort((a, b) => b.weight - a.weight || (a.from < b.from ? -1 : 1)).slice(0, most);
}

const EVIDENCE: Readonly<Record<PairKind, Evidence["kind"]>> = {
  same: "words",
  form: "words",
  number: "number",
  name: "name",
  cognate: "cognate",
  lexicon: "lexicon",
};
