import type { WordKey } from "./keys.ts";

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

/** What all units of a pool have in common: it tells none of them apart, so it is taken off. */
export function commonSense(units: readonly { readonly keys: readonly WordKey[] }[]): Float32Array | undefined {
  const step = Math.max(1, Math.floor(units.length / SAMPLE));
  let sum: Float32Array | undefined;
  let count = 0;
  for (let at = 0; at < units.length; at += step) {
    const sense = senseOf(units[at]?.keys ?? []);
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

function addTo(sum: Float32Array, vector: Float32Array, weight: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
}

function scaled(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square) || 1;
  return vector.map((value) => value / length);
}
