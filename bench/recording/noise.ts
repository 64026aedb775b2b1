/** Noise over a call, made by rule from a seed: so that what is measured can be made again. Levels are against the audible samples. */
import { chance, type Half, makeCall, RATE, type Tongue } from "./prompts.ts";

const KINDS = {
  white,
  music,
  /** Six people at once, and one. */
  babble: (length: number, half: Half) => talk(length, half, ["ru", "en", "ru", "en", "ru", "en"]),
  "another voice": (length: number, half: Half, tongue: Tongue) => talk(length, half, [tongue === "ru" ? "en" : "ru"]),
};

export type Condition = "clean" | `${keyof typeof KINDS} ${number} dB`;

/** The call with its noise. People in it speak other prompts of the same half. */
export function withNoise(samples: Float32Array, condition: Condition, half: Half, tongue: Tongue): Float32Array {
  if (condition === "clean") return samples;
  const [, kind = "", level] = /^(.+) (-?\d+) dB$/u.exec(condition) ?? [];
  const noise = KINDS[kind as keyof typeof KINDS](samples.length, half, tongue);
  const gain = Math.sqrt(powerOf(samples, 0.01) / powerOf(noise, 0) / 10 ** (Number(level) / 10));
  return samples.map((value, at) => value + gain * (noise[at] ?? 0));
}

function powerOf(samples: Float32Array, above: number): number {
  let sum = 0;
  let count = 0;
  for (const value of samples) {
    if (Math.abs(value) < above) continue;
    sum += value * value;
    count++;
  }
  return sum / Math.max(1, count);
}

function white(length: number): Float32Array {
  const next = chance(1);
  return Float32Array.from({ length }, () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()));
}

const TALK_SEED = 100;

/** Calls of other prompts over each other, one a tongue named. */
function talk(length: number, half: Half, tongues: readonly Tongue[]): Float32Array {
  const calls = tongues.map((tongue, at) => makeCall(tongue, half, length / RATE, TALK_SEED + at).samples);
  return Float32Array.from({ length }, (_, i) => calls.reduce((sum, call) => sum + (call[i] ?? 0), 0));
}

const BEAT = RATE / 2;
const ROOTS = [110, 147, 131, 165];
const SCALE = [0, 3, 5, 7, 10, 12, 15];

/** Two beats a second: a bass, its fifth, two notes of a melody with six harmonics each, and a drum. */
function music(length: number): Float32Array {
  const next = chance(2);
  const out = new Float32Array(length);
  for (let beat = 0; beat * BEAT < length; beat++) {
    const root = ROOTS[Math.floor(beat / 4) % 4] ?? 110;
    const note = (): number => 2 ** ((SCALE[Math.floor(next() * SCALE.length)] ?? 0) / 12);
    pluck(out, beat * BEAT, root, 0.8, 1.5);
    pluck(out, beat * BEAT, root * 1.5, 0.5, 1.5);
    pluck(out, beat * BEAT, root * 2 * note(), 0.9, 0.7);
    pluck(out, beat * BEAT, root * 4 * note(), 0.6, 0.5);
    for (let i = 0; i < 1200 && beat * BEAT + i < length; i++)
      out[beat * BEAT + i] =
        (out[beat * BEAT + i] ?? 0) + (next() - 0.5) * 2 * Math.exp(-i / 250) * (beat % 2 === 0 ? 0.7 : 1.5);
  }
  return out;
}

/** A string of `hertz` that sounds for two beats, its harmonics as far as a telephone lets them through. */
function pluck(out: Float32Array, from: number, hertz: number, strength: number, decay: number): void {
  for (let harmonic = 1; harmonic <= 6 && hertz * harmonic < 3800; harmonic++) {
    const turn = (2 * Math.PI * hertz * harmonic) / RATE;
    for (let i = 0; i < 2 * BEAT && from + i < out.length; i++)
      out[from + i] = (out[from + i] ?? 0) + (strength * Math.exp(-i / RATE / decay) * Math.sin(turn * i)) / harmonic;
  }
}
