import type { Evidence } from "../model.ts";
import type { WordKey } from "./keys.ts";
import type { PairKind } from "./pairing.ts";
import type { Match, Pool } from "./pool.ts";
import { faintLikeness, type Meant, senseLikeness, senseOf } from "./sense.ts";

/** How far a stretch of quotation and a stretch of the pool render each other. All shares are weighted, in 0…1. */
export interface Fit {
  /** Share of the quotation that has a counterpart. */
  readonly ofQuotation: number;
  /** Share of the units that has a counterpart. */
  readonly ofUnits: number;
  /** Weight of all matched words of the quotation: how much there is to judge by. */
  readonly mass: number;
  /** Likeness of what both are about, −1…1, whatever the single words; see `sense.ts`. */
  readonly sense: number;
  /** Likeness of the vectors of both, −1…1, when an engine gave them. */
  readonly vector?: number;
}

/** A quotation (or a piece of one) made ready to be scored against a pool. */
export interface Query {
  readonly keys: readonly WordKey[];
  /** Distinct words with their weight and the forms they may render. */
  readonly words: readonly {
    readonly key: WordKey;
    readonly weight: number;
    readonly matches: ReadonlyMap<number, Match>;
  }[];
  readonly total: number;
  readonly sense: Float32Array | undefined;
  readonly vector: Float32Array | undefined;
}

/** Prepares words, and the vector of the whole where there is one, for scoring; each distinct word counts once. */
export function prepare(pool: Pool, keys: readonly WordKey[], vector?: Float32Array): Query {
  const seen = new Set<string>();
  const words: { key: WordKey; weight: number; matches: ReadonlyMap<number, Match> }[] = [];
  for (const key of keys) {
    const name = key.number === undefined ? key.lower : `#${key.number}`;
    if (seen.has(name)) continue;
    seen.add(name);
    words.push({ key, weight: pool.weightOf(key), matches: pool.matchesOf(key) });
  }
  return { keys, words, total: words.reduce((sum, word) => sum + word.weight, 0), sense: senseOf(keys), vector };
}

/** Fits one query against one set of units taken together. */
export function fit(pool: Pool, query: Query, units: readonly number[]): Fit {
  const forms = formsOf(pool, units);
  const reverse = new Map<number, number>();
  let matched = 0;
  for (const word of query.words) {
    let best = 0;
    // A common word has thousands of matches, a stretch some dozens of forms.
    for (const [form, weight] of forms) {
      const match = word.matches.get(form);
      if (match === undefined) continue;
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
  const own = query.vector === undefined ? undefined : pool.vectorOf(units);
  return {
    ...(own === undefined ? {} : { vector: senseLikeness(query.vector, own, undefined) }),
    ofQuotation: query.total === 0 ? 0 : matched / query.total,
    ofUnits: total === 0 ? 0 : back / total,
    mass: matched,
    sense: senseLikeness(query.sense, pool.senseOf(units), pool.about),
  };
}

/**
 * How near the meaning of each word is to the nearest of the other side, the mean of both ways, also where it is too faint to call
 * the two a pair: what `weighSense` chooses by. 0 where the meaning of no word is known.
 */
export function nearnessOf(pool: Pool, query: Query, units: readonly number[]): number {
  const own = query.words.flatMap(({ key, weight }) => meant(key, weight));
  return faintLikeness(
    own,
    [...formsOf(pool, units)].flatMap(([form, weight]) => meant(pool.keyOf(form), weight)),
  );
}

function meant(key: WordKey | undefined, weight: number): Meant[] {
  return key?.meaning === undefined ? [] : [{ ...key.meaning, weight }];
}

function formsOf(pool: Pool, units: readonly number[]): Map<number, number> {
  const forms = new Map<number, number>();
  for (const unit of units) for (const { form, weight } of pool.contents[unit] ?? []) forms.set(form, weight);
  return forms;
}

/** A stretch of units, both ends included. */
export interface UnitRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Places that one search looks at. Where the words of a query stand in more, the rarest words choose and the others are left to
 * the scoring of what they chose: a thousand copies of one article cost a thousand times one, not a million times.
 */
const MOST_PLACES = 20_000;

/** Units that share most with a query, best first, at most `most`; linear in the postings of its words, which are bounded. */
export function shortlist(
  pool: Pool,
  query: Query,
  most: number,
  allow?: (unit: number) => boolean,
  within?: UnitRange,
): number[] {
  const { sums, best, mark } = pool.tally;
  const touched: number[] = [];
  for (const { matches, weight } of choosing(pool, query, within)) {
    const stamp = ++pool.tally.stamp;
    const own: number[] = [];
    for (const match of matches.values()) {
      const units = pool.unitsOf(match.form);
      if (units.length > pool.common || !(match.weight > 0)) continue;
      for (let at = placeIn(units, within); at < units.length; at++) {
        const unit = units[at] ?? 0;
        if (within !== undefined && unit > within.last) break;
        if (mark[unit] !== stamp) {
          mark[unit] = stamp;
          best[unit] = match.weight;
          own.push(unit);
        } else if (match.weight > (best[unit] ?? 0)) best[unit] = match.weight;
      }
    }
    for (const unit of own) {
      if ((sums[unit] ?? -1) < 0) {
        touched.push(unit);
        sums[unit] = 0;
      }
      sums[unit] = (sums[unit] ?? 0) + (best[unit] ?? 0) * weight;
    }
  }
  return bestOf(pool, query, touched, most, allow);
}

/** Units whose vectors are most like one, best first, at most `most`. */
export function nearest(pool: Pool, vector: Float32Array, most: number, allow: (unit: number) => boolean): number[] {
  const found = pool.units.flatMap((unit, at) =>
    unit.vector === undefined || !allow(at) ? [] : [{ at, likeness: senseLikeness(vector, unit.vector, undefined) }],
  );
  found.sort((a, b) => b.likeness - a.likeness || a.at - b.at);
  return found.slice(0, most).map(({ at }) => at);
}

/** All words of a query, or the rarest when all stand in more places than one search looks at; one at least. */
function choosing(pool: Pool, query: Query, within: UnitRange | undefined): Query["words"] {
  const most = within === undefined ? Number.POSITIVE_INFINITY : within.last - within.first + 1;
  const places = query.words.map(({ matches }) => {
    let count = 0;
    for (const form of matches.keys()) {
      const { length } = pool.unitsOf(form);
      if (length <= pool.common) count += Math.min(length, most);
    }
    return count;
  });
  if (places.reduce((sum, count) => sum + count, 0) <= MOST_PLACES) return query.words;
  const order = [...places.keys()].filter((at) => places[at] !== 0);
  order.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  let left = MOST_PLACES;
  return order.flatMap((at, rank) => {
    left -= places[at] ?? 0;
    const word = query.words[at];
    return word !== undefined && (rank === 0 || left >= 0) ? [word] : [];
  });
}

/** Index of the first unit of a posting list that lies in the range. */
function placeIn(units: readonly number[], within: UnitRange | undefined): number {
  if (within === undefined) return 0;
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] ?? 0) < within.first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The best units by their sums, which are set back; a tie goes to the earlier unit. */
function bestOf(
  pool: Pool,
  query: Query,
  touched: readonly number[],
  most: number,
  allow: ((unit: number) => boolean) | undefined,
): number[] {
  const { sums } = pool.tally;
  const kept: { readonly unit: number; readonly score: number }[] = [];
  for (const unit of touched) {
    const sum = sums[unit] ?? 0;
    sums[unit] = -1;
    const size = Math.max(0.5, pool.totals[unit] ?? 1) * Math.max(0.5, query.total);
    const score = sum / Math.sqrt(size) + 0.2 * (sum / (query.total || 1));
    const last = kept[most - 1];
    if (last !== undefined && (score < last.score || (score === last.score && unit > last.unit))) continue;
    if (allow !== undefined && !allow(unit)) continue;
    let at = Math.min(kept.length, most - 1);
    for (; at > 0; at--) {
      const before = kept[at - 1];
      if (before === undefined || before.score > score || (before.score === score && before.unit < unit)) break;
      kept[at] = before;
    }
    kept[at] = { unit, score };
  }
  return kept.map(({ unit }) => unit);
}

/** The pairs of words that make a query fit some units, weightiest first, at most `most`. */
export function evidenceFor(pool: Pool, query: Query, units: readonly number[], most = 8): Evidence[] {
  const forms = formsOf(pool, units);
  const found: Evidence[] = [];
  for (const word of query.words) {
    let best: Match | undefined;
    for (const match of word.matches.values()) {
      if (forms.has(match.form) && match.weight > (best?.weight ?? 0)) best = match;
    }
    if (best === undefined) continue;
    const weight = Math.round(best.weight * word.weight * 100) / 100;
    if (weight < 0.1) continue;
    found.push({ kind: EVIDENCE[best.kind], from: word.key.lower, to: pool.keyOf(best.form)?.lower ?? "", weight });
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
