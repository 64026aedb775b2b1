import { logOdds, PRIOR, weighMeanings } from "./confidence.ts";
import type { WordKey } from "./keys.ts";
import { related } from "./pairing.ts";
import type { Pool } from "./pool.ts";
import { type Fit, fit, nearest, nearnessOf, prepare, type Query, shortlist, type UnitRange } from "./score.ts";

/** A set of neighbouring or joined units of one rendition that a quotation may render. */
export interface Candidate {
  /** Numbers of units in the pool, in order of speech. */
  readonly units: readonly number[];
  readonly fit: Fit;
  /** Log odds from the words alone. */
  readonly odds: number;
}

/** How the units of a pool lie to one another. */
export interface Layout {
  /** Units of one rendition have the same group. */
  readonly group: (unit: number) => number;
  /** From the first to the last unit of the group of a unit. */
  readonly bounds: (unit: number) => UnitRange;
  readonly language: (unit: number) => string;
  readonly speaker: (unit: number) => string | undefined;
}

/** The bounds of each group, for `Layout.bounds`. */
export function boundsOf(groups: readonly number[]): (unit: number) => UnitRange {
  const bounds = new Map<number, { first: number; last: number }>();
  for (const [unit, group] of groups.entries()) {
    const known = bounds.get(group);
    if (known === undefined) bounds.set(group, { first: unit, last: unit });
    else known.last = unit;
  }
  return (unit) => bounds.get(groups[unit] ?? -1) ?? { first: 0, last: groups.length - 1 };
}

const SHORTLIST = 24;
const KEPT = 8;
const MOST_UNITS = 6;
/** Weight of matched words from which a stretch in another language is joined to others: "do as you will" is everywhere. */
const LEAST_MASS = 0.9;

/** What is looked for: the words of a quotation sentence by sentence, and the vector of the whole where there is one. */
export interface Wanted {
  readonly pieces: readonly (readonly WordKey[])[];
  readonly vector?: Float32Array;
}

/** The best candidates of one group for a quotation, best first. */
export function candidatesIn(
  pool: Pool,
  layout: Layout,
  { pieces, vector }: Wanted,
  allow: (unit: number) => boolean,
): Candidate[] {
  const query = prepare(pool, pieces.flat(), vector);
  if (query.words.length === 0) return [];
  const language = pieces[0]?.[0]?.language ?? "und";
  const judge = (units: readonly number[], of: Query = query): Candidate => {
    const found = fit(pool, of, units);
    return {
      units,
      fit: found,
      odds: logOdds(found, related(language, layout.language(units[0] ?? 0))) + joins(units),
    };
  };
  const near = vector === undefined ? [] : nearest(pool, vector, KEPT, allow);
  const units = new Set([...shortlist(pool, query, SHORTLIST, allow), ...near]);
  const single = [...units].map((unit) => judge([unit]));
  single.sort((a, b) => b.odds - a.odds || (a.units[0] ?? 0) - (b.units[0] ?? 0));
  const best = single.slice(0, KEPT);
  const same = (unit: number | undefined): boolean => related(language, layout.language(unit ?? 0));
  const grown = best.map((candidate) => {
    const within = same(candidate.units[0]);
    const wider = grow(candidate, judge, layout, pool.units.length, within ? 0.5 : LEAST_MASS);
    return within ? wider : prune(wider, judge, LEAST_MASS);
  });
  const joined =
    pieces.length < 2 ? [] : grown.slice(0, 4).flatMap((from) => joinPieces(pool, layout, pieces, from, judge, allow));
  const far = single.filter((one) => !same(one.units[0]));
  const known = new Map<string, number>();
  const nearness = (its: readonly number[]): number => {
    const name = its.join(" ");
    const near = known.get(name) ?? nearnessOf(pool, query, its);
    known.set(name, near);
    return near;
  };
  const meanings = ({ fit: { sense }, units: its }: Candidate) => ({ sense, nearness: nearness(its) });
  const less = weighMeanings(far.map(meanings));
  const weighed = [...joined, ...grown, ...single].map((one) =>
    same(one.units[0]) ? one : { ...one, odds: one.odds + less(meanings(one)) },
  );
  return distinct(weighed).slice(0, KEPT);
}

/** Log odds taken off for stretches that do not follow one another. */
function joins(units: readonly number[]): number {
  let off = 0;
  for (let i = 1; i < units.length; i++) if ((units[i] ?? 0) - (units[i - 1] ?? 0) !== 1) off += PRIOR.splice;
  return off;
}

type Judge = (units: readonly number[]) => Candidate;

/**
 * Adds neighbours that the quotation also renders: captions cut sentences, and writers run two answers together. One that is
 * added across languages must have more in common with it: one likely word is met anywhere.
 */
function grow(start: Candidate, judge: Judge, layout: Layout, size: number, mass: number): Candidate {
  let best = start;
  while (best.units.length < MOST_UNITS) {
    const first = best.units[0] ?? 0;
    const last = best.units.at(-1) ?? 0;
    const steps = [last + 1, first - 1, last + 2, first - 2].filter(
      (unit) =>
        unit >= 0 &&
        unit < size &&
        layout.group(unit) === layout.group(first) &&
        layout.speaker(unit) === layout.speaker(first),
    );
    let next = best;
    for (const unit of steps) {
      const wider = judge([...best.units, unit].sort((a, b) => a - b));
      const gain = wider.fit.ofQuotation - best.fit.ofQuotation;
      if (gain >= 0.12 && wider.fit.mass - best.fit.mass >= mass && wider.odds > next.odds + 0.3) next = wider;
    }
    if (next === best) return best;
    best = next;
  }
  return best;
}

/** Where a sentence of the quotation has no counterpart in the candidate but a good one elsewhere, both are joined. */
function joinPieces(
  pool: Pool,
  layout: Layout,
  pieces: readonly (readonly WordKey[])[],
  from: Candidate,
  judge: Judge,
  allow: (unit: number) => boolean,
): Candidate[] {
  const group = layout.group(from.units[0] ?? 0);
  const bounds = layout.bounds(from.units[0] ?? 0);
  const units = new Set(from.units);
  for (const piece of pieces) {
    const query = prepare(pool, piece);
    if (query.total < 0.8) continue;
    const here = fit(pool, query, from.units);
    const inGroup = (unit: number) => allow(unit) && layout.group(unit) === group && !units.has(unit);
    let best: { unit: number; fit: Fit } | undefined;
    for (const unit of shortlist(pool, query, 6, inGroup, bounds)) {
      const there = fit(pool, query, [unit]);
      if (there.ofQuotation > (best?.fit.ofQuotation ?? 0)) best = { unit, fit: there };
    }
    if (best === undefined) continue;
    const same = related(piece[0]?.language ?? "und", layout.language(best.unit));
    const gain = best.fit.ofQuotation - here.ofQuotation;
    const enough = same || best.fit.mass >= LEAST_MASS;
    if (gain >= 0.25 && enough && logOdds(best.fit, same) > (same ? 0.5 : 0)) units.add(best.unit);
  }
  if (units.size === from.units.length) return [];
  const across = !related(pieces[0]?.[0]?.language ?? "und", layout.language(from.units[0] ?? 0));
  return [prune(judge([...units].sort((a, b) => a - b)), judge, across ? LEAST_MASS : 0)];
}

/** Share of the quotation that a stretch must render alone to stay among those joined. */
const NEEDED = 0.06;

/** Drops stretches whose words the others have too. */
function prune(candidate: Candidate, judge: Judge, mass: number): Candidate {
  let best = candidate;
  for (const unit of candidate.units) {
    if (best.units.length === 1) break;
    const without = judge(best.units.filter((other) => other !== unit));
    const needed = best.fit.ofQuotation - without.fit.ofQuotation >= NEEDED;
    if (!needed || best.fit.mass - without.fit.mass < mass) best = without;
  }
  return best;
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => b.odds - a.odds || (a.units[0] ?? 0) - (b.units[0] ?? 0));
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    if (kept.some((other) => candidate.units.some((unit) => other.units.includes(unit)))) continue;
    kept.push(candidate);
  }
  return kept;
}
