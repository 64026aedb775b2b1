/**
 * Two voices told apart without a model: pieces of speech are put into two heaps by how they sound. A guess, and labelled so: two
 * alike voices, one voice on two telephones, or a third party defeat it. Where the heaps are not clearly apart it says nothing.
 */
import { FEATURES } from "./voice-features.ts";

/** Fewest pieces with a voice in them that can be told apart. */
const FEWEST = 8;
/** How far apart the heaps must be, in deviations within a heap: one voice cut in two by force comes to 2.7–3.1, and to more where it said little. */
const APART = 3.4;
const FEW = 25;
/** Share of the pieces that the smaller heap must have. */
const SMALLEST = 0.08;
const ROUNDS = 50;
/** Pitch tells more than any one number of the spectrum. */
const PITCH_WEIGHT = 2;

/** For each piece `0` or `1`, the first voice heard being 0; `undefined` when two voices cannot be told apart. Pieces without features get the voice before them. */
export function twoVoices(pieces: readonly (Float64Array | undefined)[]): readonly (0 | 1)[] | undefined {
  const known = pieces.filter((piece) => piece !== undefined);
  if (known.length < FEWEST) return undefined;
  const points = normalised(known);
  const heaps = split(points);
  if (heaps === undefined) return undefined;
  let next = 0;
  let last: 0 | 1 | undefined;
  const labels = pieces.map((piece) => {
    if (piece !== undefined) last = heaps[next++];
    return last;
  });
  const first = labels.find((label) => label !== undefined) ?? 0;
  return labels.map((label) => ((label ?? first) === first ? 0 : 1));
}

/** Each number over its deviation, so that none drowns the others. */
function normalised(points: readonly Float64Array[]): readonly Float64Array[] {
  const scale = new Float64Array(FEATURES);
  const mean = new Float64Array(FEATURES);
  for (let i = 0; i < FEATURES; i++) {
    const values = points.map((point) => point[i] ?? 0);
    const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length;
    mean[i] = middle;
    scale[i] = (i === FEATURES - 1 ? PITCH_WEIGHT : 1) / Math.sqrt(variance + 1e-9);
  }
  return points.map((point) => point.map((value, i) => (value - (mean[i] ?? 0)) * (scale[i] ?? 1)));
}

/** Two means, begun from the two ends of the direction in which the pieces differ most. */
function split(points: readonly Float64Array[]): readonly (0 | 1)[] | undefined {
  const axis = mainAxis(points);
  let heaps = points.map((point): 0 | 1 => (dot(point, axis) < 0 ? 0 : 1));
  for (let round = 0; round < ROUNDS; round++) {
    const centres = [centre(points, heaps, 0), centre(points, heaps, 1)] as const;
    const next = points.map((point): 0 | 1 => (distance(point, centres[0]) <= distance(point, centres[1]) ? 0 : 1));
    if (next.every((heap, i) => heap === heaps[i])) break;
    heaps = next;
  }
  return apart(points, heaps) ? heaps : undefined;
}

/** Whether the heaps are clearly apart, seen along the line between their centres. */
function apart(points: readonly Float64Array[], heaps: readonly (0 | 1)[]): boolean {
  const ones = heaps.filter((heap) => heap === 1).length;
  if (Math.min(ones, heaps.length - ones) < Math.max(2, SMALLEST * heaps.length)) return false;
  const [a, b] = [centre(points, heaps, 0), centre(points, heaps, 1)];
  const line = a.map((value, i) => (b[i] ?? 0) - value);
  const length = Math.sqrt(dot(line, line));
  const places = points.map((point) => dot(point, line) / length);
  const middles = [dot(a, line) / length, dot(b, line) / length];
  const variance =
    places.reduce((sum, place, i) => sum + (place - (middles[heaps[i] ?? 0] ?? 0)) ** 2, 0) / places.length;
  return length / Math.sqrt(variance + 1e-9) >= APART + FEW / places.length;
}

/** Direction of the greatest spread, by repeated multiplication. */
function mainAxis(points: readonly Float64Array[]): Float64Array {
  let axis = new Float64Array(FEATURES).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(FEATURES);
    for (const point of points) {
      const along = dot(point, axis);
      for (let i = 0; i < FEATURES; i++) next[i] = (next[i] ?? 0) + along * (point[i] ?? 0);
    }
    const size = Math.sqrt(dot(next, next)) || 1;
    axis = next.map((value) => value / size);
  }
  return axis;
}

function centre(points: readonly Float64Array[], heaps: readonly (0 | 1)[], heap: 0 | 1): Float64Array {
  const sum = new Float64Array(FEATURES);
  let count = 0;
  for (const [at, point] of points.entries()) {
    if (heaps[at] !== heap) continue;
    count++;
    for (let i = 0; i < FEATURES; i++) sum[i] = (sum[i] ?? 0) + (point[i] ?? 0);
  }
  return sum.map((value) => value / Math.max(1, count));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2;
  return sum;
}
