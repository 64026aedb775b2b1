/**
 * Speech told from noise by its level alone: what stands out of the noise floor around it. Good in quiet, usable down to about
 * 5 dB of signal to noise, and fooled by music and by other sounds that come and go; a model does better
 * (`docs/reference/recordings.md` has the figures). No voice is needed to make it fire: it says "speech" of a barking dog.
 */
import { FRAME_MS, NOTHING, type SoundFrames } from "./sound-frames.ts";

/** A stretch in milliseconds. */
export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

/** Frames on either side in which the floor is looked for: a talker pauses within that. */
const AROUND = 800;
/** Share of frames below the floor. */
const FLOOR_SHARE = 0.1;
/** Levels are averaged over this many frames to each side. */
const SMOOTH = 3;
/** dB above the floor that open and keep open a stretch. */
const OPENS = 7;
const KEEPS = 4;
/** Nothing this faint is taken for speech, and nothing this far below the loudest tenth of its surroundings. */
const FAINTEST = -62;
const BELOW_LOUD = 32;
/** In milliseconds: gaps closed, stretches dropped, and how much is added at both ends. */
const GAP = 250;
const SHORTEST = 120;
const MARGIN = 60;

/** Stretches of speech in one channel, in order, apart from each other. */
export function speechByEnergy(frames: SoundFrames): readonly Stretch[] {
  const levels = smoothed(frames.band);
  const { floor, loud } = surroundings(levels);
  const stretches: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (let i = 0; i < levels.length; i++) {
    const level = levels[i] ?? NOTHING;
    const base = Math.max(floor[i] ?? NOTHING, FAINTEST - OPENS, (loud[i] ?? NOTHING) - BELOW_LOUD - OPENS);
    if (open === undefined && level >= base + OPENS) {
      let start = i;
      while (start > (stretches.at(-1)?.end ?? 0) && (levels[start - 1] ?? NOTHING) >= base + KEEPS) start--;
      open = { start, end: i + 1 };
    } else if (open !== undefined && level >= base + KEEPS) open.end = i + 1;
    else if (open !== undefined) {
      stretches.push(open);
      open = undefined;
    }
  }
  if (open !== undefined) stretches.push(open);
  return tidied(stretches, levels.length);
}

/** Closes gaps, drops what is too short, and adds a margin. */
function tidied(stretches: readonly { start: number; end: number }[], count: number): readonly Stretch[] {
  const joined: { start: number; end: number }[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && (stretch.start - last.end) * FRAME_MS < GAP) last.end = stretch.end;
    else joined.push({ ...stretch });
  }
  return joined
    .filter(({ start, end }) => (end - start) * FRAME_MS >= SHORTEST)
    .map(({ start, end }) => ({
      startMs: Math.max(0, start * FRAME_MS - MARGIN),
      endMs: Math.min(count * FRAME_MS, end * FRAME_MS + MARGIN),
    }));
}

/** Mean over the frames next to each. */
function smoothed(levels: Float32Array): Float32Array {
  const sums = new Float64Array(levels.length + 1);
  for (let i = 0; i < levels.length; i++) sums[i + 1] = (sums[i] ?? 0) + (levels[i] ?? 0);
  return levels.map((_, i) => {
    const from = Math.max(0, i - SMOOTH);
    const to = Math.min(levels.length, i + SMOOTH + 1);
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}

/** For each frame the level of the quietest and of the loudest tenth around it, from a histogram that slides along: linear in time. */
function surroundings(levels: Float32Array): { floor: Float32Array; loud: Float32Array } {
  const counts = new Int32Array(-NOTHING + 1);
  const floor = new Float32Array(levels.length);
  const loud = new Float32Array(levels.length);
  const bin = (i: number): number => Math.min(-NOTHING, Math.max(0, Math.round((levels[i] ?? NOTHING) - NOTHING)));
  const add = (i: number, by: number): void => {
    const place = bin(i);
    counts[place] = (counts[place] ?? 0) + by;
  };
  let inside = 0;
  for (let i = 0; i < Math.min(AROUND, levels.length); i++, inside++) add(i, 1);
  for (let i = 0; i < levels.length; i++) {
    if (i + AROUND < levels.length) {
      add(i + AROUND, 1);
      inside++;
    }
    if (i - AROUND - 1 >= 0) {
      add(i - AROUND - 1, -1);
      inside--;
    }
    floor[i] = percentile(counts, inside * FLOOR_SHARE);
    loud[i] = percentile(counts, inside * (1 - FLOOR_SHARE));
  }
  return { floor, loud };
}

function percentile(counts: Int32Array, rank: number): number {
  let seen = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    seen += counts[bin] ?? 0;
    if (seen >= rank) return bin + NOTHING;
  }
  return 0;
}
