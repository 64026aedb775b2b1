import type { WordKey } from "./keys.ts";
import { type Meaning, nearnessOfWords } from "./lexicon.ts";

/**
 * What a text is about: the mean of the vectors of its words, rare words weightier, by the square root of rarity (smooth
 * inverse frequency). Undefined when no word is known. Not of unit length.
 */
export function senseOf(keys: readonly WordKey[]): Float32Array | undefined {
  let sum: Float32Array | undefined;
  for (const { meaning } of keys) {
    if (meaning === undefined) continue;
    sum ??= new Float32Array(meaning.vector.length);
    addTo(sum, meaning.vector, Math.sqrt(meaning.rarity + 0.02));
  }
  return sum === undefined ? undefined : scaled(sum);
}

/** Units looked at to learn what a pool is about in general. */
const SAMPLE = 1000;
/** A pool of this many units has half of its common sense taken off; a larger one more. */
const HALF = 20;

/** What all units of a pool have in common: it tells none of them apart, so it is taken off. `senseAt` gives that of each. */
export function commonSense(
  size: number,
  senseAt: (unit: number) => Float32Array | undefined,
): Float32Array | undefined {
  const step = Math.max(1, Math.floor(size / SAMPLE));
  let sum: Float32Array | undefined;
  let count = 0;
  for (let at = 0; at < size; at += step) {
    const sense = senseAt(at);
    if (sense === undefined) continue;
    sum ??= new Float32Array(sense.length);
    addTo(sum, sense, 1);
    count++;
  }
  return sum?.map((value) => value / (count + HALF));
}

/** Cosine in −1…1 of two senses after what is common to the pool is taken off; 0 when one is not known. */
export function senseLikeness(
  a: Float32Array | undefined,
  b: Float32Array | undefined,
  common: Float32Array | undefined,
): number {
  if (a === undefined || b === undefined) return 0;
  let dot = 0;
  let squareA = 0;
  let squareB = 0;
  for (let i = 0; i < a.length; i++) {
    const off = common?.[i] ?? 0;
    const x = (a[i] ?? 0) - off;
    const y = (b[i] ?? 0) - off;
    dot += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  return squareA === 0 || squareB === 0 ? 0 : dot / Math.sqrt(squareA * squareB);
}

/** A vector without what is common, of length one. */
export function unitAfter(vector: Float32Array, common: Float32Array | undefined): Float32Array {
  return scaled(vector.map((value, at) => value - (common?.[at] ?? 0)));
}

/** The mean of some vectors as a vector of length one; undefined when one is not known. */
export function meanOf(vectors: readonly (Float32Array | undefined)[]): Float32Array | undefined {
  const [first] = vectors;
  if (vectors.length === 1) return first;
  let sum: Float32Array | undefined;
  for (const vector of vectors) {
    if (vector === undefined) return undefined;
    sum ??= new Float32Array(vector.length);
    addTo(sum, vector, 1);
  }
  return sum === undefined ? undefined : scaled(sum);
}

function addTo(sum: Float32Array, vector: Float32Array, weight: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
}

function scaled(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square) || 1;
  return vector.map((value) => value / length);
}

/** A meaning with what its word weighs. */
export interface Meant extends Meaning {
  readonly weight: number;
}

/** Words of a side that are compared with each of the other: a longer stretch is told by its first ones. */
const MOST_MEANT = 64;
/** A word that is farther than this from all of the other side has no counterpart: how far is not asked. */
const FAR = -0.6;

/** Weighted mean, both ways, of how near each meaning is to the nearest of the other side; 0 when a side has none. */
export function faintLikeness(left: readonly Meant[], right: readonly Meant[]): number {
  const a = left.slice(0, MOST_MEANT);
  const b = right.slice(0, MOST_MEANT);
  if (a.length === 0 || b.length === 0) return 0;
  const best = b.map(() => FAR);
  let there = 0;
  for (const one of a) {
    let nearest = FAR;
    for (const [at, other] of b.entries()) {
      const near = nearnessOfWords(one, other);
      if (near > nearest) nearest = near;
      if (near > (best[at] ?? 0)) best[at] = near;
    }
    there += nearest * one.weight;
  }
  const back = b.reduce((sum, { weight }, at) => sum + (best[at] ?? 0) * weight, 0);
  return (there / weightOf(a) + back / weightOf(b)) / 2;
}

function weightOf(list: readonly Meant[]): number {
  return list.reduce((sum, { weight }) => sum + weight, 0);
}
