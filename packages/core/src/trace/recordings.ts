import type { Call } from "../model.ts";
import { logOdds } from "./confidence.ts";
import type { UtteranceUnit } from "./material.ts";
import { related } from "./pairing.ts";
import type { Pool } from "./pool.ts";
import { rolesAgree } from "./roles.ts";
import { fit, prepare, shortlist } from "./score.ts";

/** Renditions of one call, and which of their utterances render the same speech. */
export interface Recordings {
  /** For each unit the number of the recording it belongs to. */
  readonly recordingOf: readonly number[];
  /** For each unit the number of its moment: units with one number are the same speech in different renditions. */
  readonly momentOf: readonly number[];
  /** For each unit its place in the recording, in utterances of the longest rendition. */
  readonly placeOf: readonly number[];
}

/** Share of the shorter rendition that must be found in the longer, in order, for both to be of one call. */
const SAME_CALL = 0.35;
/** Renditions shorter than this are joined only when a call lists them together. */
const FEWEST = 3;
const SURE = 0.5;

/**
 * Brings the renditions of one call together: those that a call lists, and those whose utterances render one another in
 * order. Every utterance is looked up once among all others.
 */
export function alignRecordings(pool: Pool, units: readonly UtteranceUnit[], calls: readonly Call[]): Recordings {
  const ranges = rangesOf(units);
  const recordings = new Sets(ranges.length);
  const moments = new Sets(units.length);
  const rangeOf = new Map(ranges.map((range, at) => [range.rendition, at]));
  for (const call of calls) {
    const [first, ...others] = call.renditions.map((id) => rangeOf.get(id)).filter((at) => at !== undefined);
    for (const other of others) if (first !== undefined) recordings.join(first, other);
  }
  if (ranges.length > 1) {
    for (const [pair, links] of linkUtterances(pool, units, ranges)) {
      const [a = 0, b = 0] = pair.split(" ").map(Number);
      const chain = inOrder(links);
      const shorter = Math.min(sizeOf(ranges[a]), sizeOf(ranges[b]));
      const known = recordings.find(a) === recordings.find(b);
      if (!known && (shorter < FEWEST || chain.length < SAME_CALL * shorter)) continue;
      recordings.join(a, b);
      const ends: [number, number][] = [
        [(ranges[a]?.from ?? 0) - 1, (ranges[b]?.from ?? 0) - 1],
        [ranges[a]?.to ?? 0, ranges[b]?.to ?? 0],
      ];
      for (const [x, y] of withBetween(chain, ends, units)) moments.join(x, y);
    }
  }
  const longest = new Map<number, number>();
  for (const [at, range] of ranges.entries()) {
    const recording = recordings.find(at);
    longest.set(recording, Math.max(longest.get(recording) ?? 1, sizeOf(range)));
  }
  const owner = units.map((unit) => rangeOf.get(unit.rendition) ?? 0);
  return {
    recordingOf: owner.map((at) => recordings.find(at)),
    momentOf: units.map((_, at) => moments.find(at)),
    placeOf: units.map((_, at) => {
      const range = ranges[owner[at] ?? 0];
      const size = sizeOf(range);
      return ((at - (range?.from ?? 0)) / Math.max(1, size)) * (longest.get(recordings.find(owner[at] ?? 0)) ?? size);
    }),
  };
}

interface Range {
  readonly rendition: string;
  readonly from: number;
  readonly to: number;
}

function sizeOf(range: Range | undefined): number {
  return range === undefined ? 0 : range.to - range.from;
}

function rangesOf(units: readonly UtteranceUnit[]): Range[] {
  const ranges: { rendition: string; from: number; to: number }[] = [];
  for (const [at, unit] of units.entries()) {
    const last = ranges.at(-1);
    if (last?.rendition === unit.rendition) last.to = at + 1;
    else ranges.push({ rendition: unit.rendition, from: at, to: at + 1 });
  }
  return ranges;
}

/** For each pair of renditions the utterances that render each other, by numbers of units, in order of the first. */
function linkUtterances(
  pool: Pool,
  units: readonly UtteranceUnit[],
  ranges: readonly Range[],
): Map<string, [number, number][]> {
  const links = new Map<string, [number, number][]>();
  const owner = new Map(ranges.map((range, at) => [range.rendition, at]));
  for (const [at, unit] of units.entries()) {
    if (unit.keys.length < 2) continue;
    const query = prepare(pool, unit.keys);
    const mine = owner.get(unit.rendition) ?? 0;
    const best = new Map<number, { unit: number; odds: number }>();
    for (const other of shortlist(pool, query, 12, (to) => (owner.get(units[to]?.rendition ?? "") ?? 0) > mine)) {
      const target = units[other];
      if (target === undefined) continue;
      const odds = logOdds(fit(pool, query, [other]), related(unit.language, target.language));
      const theirs = owner.get(target.rendition) ?? 0;
      if (odds > (best.get(theirs)?.odds ?? SURE)) best.set(theirs, { unit: other, odds });
    }
    for (const [theirs, { unit: other }] of best) {
      const name = `${mine} ${theirs}`;
      const list = links.get(name);
      if (list === undefined) links.set(name, [[at, other]]);
      else list.push([at, other]);
    }
  }
  return links;
}

/**
 * The links with those between them: where two neighbouring links (or a link and an end of the renditions) lie equally far
 * apart in both, the utterances between run in parallel too, unless their speakers are known to differ. Short turns
 * ("My God.") are linked so.
 */
function withBetween(
  chain: readonly [number, number][],
  [first, last]: readonly [number, number][],
  units: readonly UtteranceUnit[],
): [number, number][] {
  const fixed = [...(first === undefined ? [] : [first]), ...chain, ...(last === undefined ? [] : [last])];
  const between = fixed.flatMap(([x, y], at) => {
    const [nextX, nextY] = fixed[at + 1] ?? [x, y];
    if (nextX - x !== nextY - y) return [];
    const pairs = Array.from({ length: Math.max(0, nextX - x - 1) }, (_, i): [number, number] => [
      x + 1 + i,
      y + 1 + i,
    ]);
    return pairs.every(([a, b]) => rolesAgree(units[a]?.role, units[b]?.role) !== false) ? pairs : [];
  });
  return [...chain, ...between];
}

/** A longest chain of links that keeps the order of both renditions. */
function inOrder(links: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, link] of links.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((links[tails[middle] ?? 0]?.[1] ?? 0) < link[1]) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  }
  const chain: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const link = links[at];
    if (link !== undefined) chain.push(link);
  }
  return chain.reverse();
}

/** Disjoint sets; the smallest member stands for its set. */
class Sets {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, at) => at);
  }

  find(at: number): number {
    let root = at;
    while ((this.#parent[root] ?? root) !== root) root = this.#parent[root] ?? root;
    let step = at;
    while (step !== root) {
      const next = this.#parent[step] ?? root;
      this.#parent[step] = root;
      step = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const x = this.find(a);
    const y = this.find(b);
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }
}
