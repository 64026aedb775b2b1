/**
 * What makes a recorded row of sound comparable with a synthesised one: the reading is given the loudness, the tone and the noise of
 * the recording (parallel model combination, Gales & Young 1996), both become cepstra of zero mean and unit deviation, and both are
 * looked at in the directions in which a person and a synthesiser saying the same word agree.
 */
import { BANDS } from "./mel.ts";
import type { Rows } from "./path.ts";
import { PROJECTION } from "./projection.ts";

/** Cepstra of a row, the first being loudness. */
export const CEPSTRA = 13;
/** Rows that are looked at together: five over a quarter of a second. */
export const OFFSETS: readonly number[] = [-6, -3, 0, 3, 6];
/** Values of a row after all that. */
export const WIDTH = PROJECTION.length;

/** Sound below the mean of the speech by this ratio of power counts as silence. */
const SILENCE = 0.01;
/** Share of rows that the noise alone is taken to fill, and share that is not taken for speech. */
const NOISE_SHARE = 0.1;
const QUIET_SHARE = 0.4;
/** A row that is none of the words is no nearer to the reading than this share of rows picked blindly. */
const BLIND_SHARE = 0.2;
const BLIND_ROWS = 128;

/** Recording, reading and the noise of the recording (one row) as cepstra. */
export interface Standardised {
  readonly recorded: Rows;
  readonly spoken: Rows;
  readonly noise: Rows;
}

/** Averages rows `from`…`to` into `count` rows of `out` from row `at`. */
export function average(
  rows: Rows,
  width: number,
  from: number,
  to: number,
  count: number,
  out: Rows,
  at: number,
): void {
  const step = (to - from) / count;
  for (let i = 0; i < count; i++) {
    const first = from + Math.floor(i * step);
    const end = Math.max(first + 1, from + Math.floor((i + 1) * step));
    for (let k = 0; k < width; k++) {
      let sum = 0;
      for (let row = first; row < end; row++) sum += rows[row * width + k] ?? 0;
      out[(at + i) * width + k] = sum / (end - first);
    }
  }
}

/** Makes rows of powers comparable, of which those of the reading are changed. Both have at least one row. */
export function standardise(recorded: Rows, spoken: Rows): Standardised {
  const floor = floorOf(recorded);
  const heard = meanAbove(recorded, floor);
  const read = meanAbove(spoken, new Float64Array(BANDS));
  const least = heard.map((power) => Math.max(power * SILENCE, 1e-12));
  for (let i = 0; i < spoken.length; i++) {
    const band = i % BANDS;
    spoken[i] = ((spoken[i] ?? 0) * (heard[band] ?? 0)) / Math.max(read[band] ?? 0, 1e-20) + (floor[band] ?? 0);
  }
  const ours = cepstra(recorded, least);
  const theirs = cepstra(spoken, least);
  const noise = cepstra(Float32Array.from(floor), least);
  const norm = normOf(ours, louder(recorded, floor));
  apply(norm, ours);
  apply(norm, noise);
  apply(normOf(theirs, new Uint8Array(theirs.length / CEPSTRA).fill(1)), theirs);
  return { recorded: ours, spoken: theirs, noise };
}

/** Rows of cepstra as rows of `WIDTH` values. */
export function project(rows: Rows): Rows {
  const depth = CEPSTRA * OFFSETS.length;
  const weights = Float64Array.from(PROJECTION.flat());
  const count = rows.length / CEPSTRA;
  const out = new Float32Array(count * WIDTH);
  const stacked = new Float64Array(depth);
  for (let i = 0; i < count; i++) {
    stack(rows, i, stacked);
    for (let k = 0; k < WIDTH; k++) {
      let sum = 0;
      for (let d = 0; d < depth; d++) sum += (weights[k * depth + d] ?? 0) * (stacked[d] ?? 0);
      out[i * WIDTH + k] = sum;
    }
  }
  return out;
}

/** A row of cepstra with those around it; at an end the last one stands for what is missing. */
export function stack(rows: Rows, row: number, out: Float64Array): void {
  const last = rows.length / CEPSTRA - 1;
  for (const [position, offset] of OFFSETS.entries()) {
    const at = Math.max(0, Math.min(last, row + offset)) * CEPSTRA;
    for (let c = 0; c < CEPSTRA; c++) out[position * CEPSTRA + c] = rows[at + c] ?? 0;
  }
}

/** What recorded rows cost where they are none of the words: how far they are from the noise, and from any speech at all. */
export interface NoWord {
  readonly noise: Float32Array;
  readonly speech: Float32Array;
}

export function noWord(recorded: Rows, spoken: Rows, noise: Rows): NoWord {
  const others = spoken.length / WIDTH;
  const step = Math.max(1, Math.floor(others / BLIND_ROWS));
  const count = Math.ceil(others / step);
  const distances = new Float64Array(count);
  const rank = Math.floor(count * BLIND_SHARE);
  const rows = recorded.length / WIDTH;
  return {
    noise: Float32Array.from({ length: rows }, (_, row) => distance(recorded, row, noise, 0)),
    speech: Float32Array.from({ length: rows }, (_, row) => {
      for (let at = 0; at < count; at++) distances[at] = distance(recorded, row, spoken, at * step);
      return distances.sort()[rank] ?? 0;
    }),
  };
}

/** Mean difference of the values of two rows. */
export function distance(a: Rows, i: number, b: Rows, j: number): number {
  let sum = 0;
  for (let k = 0; k < WIDTH; k++) sum += Math.abs((a[i * WIDTH + k] ?? 0) - (b[j * WIDTH + k] ?? 0));
  return sum / WIDTH;
}

/** Per band the power that a tenth of the rows stay below: the noise. */
function floorOf(rows: Rows): Float64Array {
  const count = rows.length / BANDS;
  const step = Math.max(1, Math.floor(count / 20_000));
  return Float64Array.from({ length: BANDS }, (_, band) => {
    const values = new Float64Array(Math.ceil(count / step));
    for (let i = 0; i < values.length; i++) values[i] = rows[i * step * BANDS + band] ?? 0;
    return values.sort()[Math.floor(values.length * NOISE_SHARE)] ?? 0;
  });
}

/** Per band the mean power over a floor, of the rows that are louder than most. */
function meanAbove(rows: Rows, floor: Float64Array): Float64Array {
  const isLoud = louder(rows, floor);
  const mean = new Float64Array(BANDS);
  let used = 0;
  for (let i = 0; i < isLoud.length; i++) {
    if (isLoud[i] === 0) continue;
    used++;
    for (let b = 0; b < BANDS; b++)
      mean[b] = (mean[b] ?? 0) + Math.max(0, (rows[i * BANDS + b] ?? 0) - (floor[b] ?? 0));
  }
  return mean.map((sum) => sum / Math.max(1, used));
}

/** Marks the rows that are louder than the quiet share: speech for the most part. */
function louder(rows: Rows, floor: Float64Array): Uint8Array {
  const loudness = new Float64Array(rows.length / BANDS);
  for (let i = 0; i < loudness.length; i++) {
    let sum = 0;
    for (let b = 0; b < BANDS; b++) sum += Math.log(Math.max(rows[i * BANDS + b] ?? 0, floor[b] ?? 0) + 1e-12);
    loudness[i] = sum;
  }
  const border = loudness.toSorted()[Math.floor(loudness.length * QUIET_SHARE)] ?? 0;
  return Uint8Array.from(loudness, (value) => (value >= border ? 1 : 0));
}

/** Cosine transform of the logarithms of the bands. */
function cepstra(rows: Rows, least: Float64Array): Rows {
  const cosine = Float64Array.from({ length: CEPSTRA * BANDS }, (_, i) =>
    Math.cos((Math.PI * Math.floor(i / BANDS) * ((i % BANDS) + 0.5)) / BANDS),
  );
  const count = rows.length / BANDS;
  const out = new Float32Array(count * CEPSTRA);
  const log = new Float64Array(BANDS);
  for (let i = 0; i < count; i++) {
    for (let b = 0; b < BANDS; b++) log[b] = Math.log((rows[i * BANDS + b] ?? 0) + (least[b] ?? 0));
    for (let c = 0; c < CEPSTRA; c++) {
      let sum = 0;
      for (let b = 0; b < BANDS; b++) sum += (cosine[c * BANDS + b] ?? 0) * (log[b] ?? 0);
      out[i * CEPSTRA + c] = sum;
    }
  }
  return out;
}

interface Norm {
  readonly mean: Float64Array;
  readonly scale: Float64Array;
}

function normOf(rows: Rows, isUsed: Uint8Array): Norm {
  const mean = new Float64Array(CEPSTRA);
  const square = new Float64Array(CEPSTRA);
  const used = Math.max(
    1,
    isUsed.reduce((sum, one) => sum + one, 0),
  );
  for (let i = 0; i < isUsed.length; i++) {
    if (isUsed[i] === 0) continue;
    for (let k = 0; k < CEPSTRA; k++) {
      const value = rows[i * CEPSTRA + k] ?? 0;
      mean[k] = (mean[k] ?? 0) + value / used;
      square[k] = (square[k] ?? 0) + (value * value) / used;
    }
  }
  return { mean, scale: square.map((sum, k) => 1 / Math.sqrt(Math.max(sum - (mean[k] ?? 0) ** 2, 1e-9))) };
}

function apply({ mean, scale }: Norm, rows: Rows): void {
  for (let i = 0; i < rows.length; i++)
    rows[i] = ((rows[i] ?? 0) - (mean[i % CEPSTRA] ?? 0)) * (scale[i % CEPSTRA] ?? 1);
}
