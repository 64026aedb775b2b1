/**
 * Learns what the aligner knows from the tuned half of the prompts: `npx tsx --conditions=source bench/recording/fit.ts projection` prints
 * the directions of `projection.ts`, `… fit.ts confidence` the numbers of `confidence.ts`.
 */
import { CEPSTRA, OFFSETS, stack, standardise } from "../../packages/desk/src/recording/align/acoustics.ts";
import { fits } from "../../packages/desk/src/recording/align/confidence.ts";
import { findWords } from "../../packages/desk/src/recording/align/find-words.ts";
import { BANDS, MelRows, ROW_MS } from "../../packages/desk/src/recording/align/mel.ts";
import { cheapestPath, type Rows } from "../../packages/desk/src/recording/align/path.ts";
import { readOut } from "../../packages/desk/src/recording/align/reading.ts";
import { discriminants } from "./discriminants.ts";
import { type Condition, withNoise } from "./noise.ts";
import { makeCall, RATE, type Tongue, type Turn } from "./prompts.ts";

const SECONDS = 240;
const FIT_SECONDS = 100;
const SEED = 7;
const OTHER_SEED = 1234;
const TONGUES: readonly Tongue[] = ["ru", "en"];
const VOICES: Readonly<Record<Tongue, string>> = { ru: "ru", en: "en-us" };

interface Material {
  readonly rows: Rows;
  readonly turns: readonly Turn[];
  readonly spoken: readonly (readonly Rows[])[];
}

async function material(tongue: Tongue, condition: Condition, seconds = SECONDS): Promise<Material> {
  const { samples, turns } = makeCall(tongue, "tuned", seconds, SEED);
  const mel = new MelRows(RATE);
  mel.push(withNoise(samples, condition, "tuned", tongue));
  const spoken = await read(turns, tongue);
  return { rows: mel.rows(), turns, spoken };
}

function read(turns: readonly Turn[], tongue: Tongue): Promise<readonly (readonly Rows[])[]> {
  return readOut(
    turns.map(({ text }) => text.split(" ")),
    VOICES[tongue],
  );
}

async function projection(): Promise<void> {
  const pairs: { same: Float64Array; other: Float64Array }[] = [];
  for (const tongue of TONGUES)
    for (const condition of ["clean", "white 10 dB", "music 10 dB"] as const)
      pairs.push(...pairsOf(await material(tongue, condition)));
  const rows = discriminants(
    pairs.map(({ same }) => same),
    pairs.map(({ other }) => other),
    10,
  );
  console.log(rows.map((row) => `  "${row.map((value) => Math.round(1000 * value)).join(" ")}",`).join("\n"));
}

/** Differences between a recorded row and the row of the reading that it is paired with in its own turn, and one picked blindly. */
function pairsOf({ rows, turns, spoken }: Material): { same: Float64Array; other: Float64Array }[] {
  const words = spoken.flat();
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) ?? 0) + word.length / BANDS);
  const all = new Float32Array((starts.at(-1) ?? 0) * BANDS);
  for (const [at, word] of words.entries()) all.set(word, (starts[at] ?? 0) * BANDS);
  const sounds = standardise(rows, all);
  const count = sounds.spoken.length / CEPSTRA;
  const pairs: { same: Float64Array; other: Float64Array }[] = [];
  let first = 0;
  for (const [turn, { startMs, endMs }] of turns.entries()) {
    const last = first + (spoken[turn]?.length ?? 0);
    const from = Math.floor(startMs / ROW_MS);
    const to = Math.min(sounds.recorded.length / CEPSTRA, Math.ceil(endMs / ROW_MS));
    const borders = starts.slice(first, last + 1);
    for (const [row, said] of pathOf(sounds.recorded, sounds.spoken, from, to, borders)) {
      const blind = (said * 7919 + row * 104_729) % count;
      pairs.push({
        same: difference(sounds.recorded, row, sounds.spoken, said),
        other: difference(sounds.recorded, row, sounds.spoken, blind),
      });
    }
    first = last;
  }
  return pairs;
}

/** Pairs of rows on the cheapest path through one turn, over three rows of cepstra together. */
function pathOf(
  recorded: Rows,
  spoken: Rows,
  from: number,
  to: number,
  borders: readonly number[],
): [number, number][] {
  const begin = borders[0] ?? 0;
  const rowOf: number[] = [];
  const wordOf: number[] = [];
  const pauseBefore: number[] = [];
  for (const [word, start] of borders.entries()) {
    pauseBefore.push(rowOf.length);
    rowOf.push(-1);
    wordOf.push(word);
    for (let row = start; row < (borders[word + 1] ?? start); row++) {
      rowOf.push(row - begin);
      wordOf.push(word);
    }
  }
  const pauseCost = Float32Array.from({ length: to - from }, (_, at) =>
    (recorded[(from + at) * CEPSTRA] ?? 0) < -1.6 ? 0.3 : 3,
  );
  const path = cheapestPath({
    width: 3 * CEPSTRA,
    recorded: threefold(recorded, from, to),
    spoken: threefold(spoken, begin, borders.at(-1) ?? begin),
    reading: {
      rowOf: Int32Array.from(rowOf),
      wordOf: Int32Array.from(wordOf),
      pauseBefore: Int32Array.from(pauseBefore),
      isOpen: new Uint8Array(borders.length),
    },
    pauseCost,
    openCost: pauseCost,
    prices: { stay: 0.1, skip: 0.1, pause: 0.2, omit: 10, omitPassage: 10 },
    reach: rowOf.length,
  });
  return [...path].flatMap((state, at): [number, number][] => {
    const row = rowOf[state] ?? -1;
    return row < 0 ? [] : [[from + at, begin + row]];
  });
}

function threefold(rows: Rows, from: number, to: number): Rows {
  const last = rows.length / CEPSTRA - 1;
  const out = new Float32Array((to - from) * 3 * CEPSTRA);
  for (let row = from; row < to; row++)
    for (const [position, offset] of [-2, 0, 2].entries()) {
      const near = Math.max(0, Math.min(last, row + offset)) * CEPSTRA;
      out.set(rows.subarray(near, near + CEPSTRA), ((row - from) * 3 + position) * CEPSTRA);
    }
  return out;
}

function difference(a: Rows, i: number, b: Rows, j: number): Float64Array {
  const left = new Float64Array(CEPSTRA * OFFSETS.length);
  const right = new Float64Array(CEPSTRA * OFFSETS.length);
  stack(a, i, left);
  stack(b, j, right);
  return left.map((value, at) => value - (right[at] ?? 0));
}

interface Seen {
  readonly gain: number;
  readonly unevenness: number;
  readonly isRight: boolean;
}

/** Starts of turns as found in easy and very hard conditions, and of turns that are not in the recording at all. */
async function starts(): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (const tongue of TONGUES)
    for (const condition of ["clean", "white 0 dB", "music 5 dB", "music -5 dB"] as const) {
      const { rows, turns, spoken } = await material(tongue, condition, FIT_SECONDS);
      seen.push(...startsIn(rows, spoken, (turn, startMs) => Math.abs(startMs - (turns[turn]?.startMs ?? 0)) <= 500));
      const others = makeCall(tongue, "tuned", FIT_SECONDS, OTHER_SEED).turns.filter(
        ({ text }) => !turns.some((turn) => turn.text === text),
      );
      seen.push(...startsIn(rows, await read(others, tongue), () => false));
    }
  return seen;
}

function startsIn(
  rows: Rows,
  spoken: readonly (readonly Rows[])[],
  isRight: (turn: number, startMs: number) => boolean,
): readonly Seen[] {
  const found = findWords(rows, spoken);
  const all = fits(found);
  const seen: Seen[] = [];
  let at = 0;
  for (const [turn, words] of spoken.entries()) {
    const word = found[at];
    const fit = all[at];
    if (word !== undefined && fit !== undefined) seen.push({ ...fit, isRight: isRight(turn, word.startMs) });
    at += words.length;
  }
  return seen;
}

/** Logistic regression by climbing, on features of about unit size. */
async function confidence(): Promise<void> {
  const seen = await starts();
  let [offset, gain, unevenness] = [0, 0, 0];
  for (let round = 0; round < 20_000; round++) {
    let [a, b, c] = [0, 0, 0];
    for (const one of seen) {
      const x = 10 * one.gain;
      const y = 4 * one.unevenness;
      const error = (one.isRight ? 1 : 0) - 1 / (1 + Math.exp(-(offset + gain * x + unevenness * y)));
      a += error;
      b += error * x;
      c += error * y;
    }
    offset += (2 * a) / seen.length;
    gain += (2 * b) / seen.length;
    unevenness += (2 * c) / seen.length;
  }
  const right = seen.filter(({ isRight }) => isRight).length;
  console.log({ starts: seen.length, right, offset, gain: 10 * gain, unevenness: 4 * unevenness });
}

if (process.argv[2] === "projection") await projection();
else if (process.argv[2] === "confidence") await confidence();
else throw new Error("say projection or confidence");
