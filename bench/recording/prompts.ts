/**
 * Calls with known turns, made of recorded telephone prompts: one woman's voice a language, 8 kHz, each prompt one turn. The prompts are
 * Debian's `asterisk-core-sounds-ru-wav` (CC-BY-3.0) and `-en-wav` (CC-BY-SA-3.0), read from where they are installed and copied
 * nowhere. A hash of its name puts each into the half that is tuned on or into the half that is only measured.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export type Half = "tuned" | "measured";
export type Tongue = "ru" | "en";

export interface Turn {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
}

export interface MadeCall {
  /** 8 kHz, −1…1. */
  readonly samples: Float32Array;
  readonly turns: readonly Turn[];
}

export const RATE = 8000;
const FOLDERS: Readonly<Record<Tongue, string>> = { ru: "ru_RU_f_IvrvoiceRU", en: "en_US_f_Allison" };
/** Prompts are cut where they rise above this, so that a turn begins with its sound. */
const AUDIBLE = 0.01;
const LEAST_WORDS = 2;

interface Prompt {
  readonly text: string;
  readonly samples: Float32Array;
}

function promptsOf(tongue: Tongue, half: Half): readonly Prompt[] {
  const list = gunzipSync(readFileSync(`/usr/share/doc/asterisk-core-sounds-${tongue}/core-sounds-${tongue}.txt.gz`));
  return list
    .toString("utf8")
    .split("\n")
    .flatMap((line) => {
      const [, name, text] = /^([\w/-]+):\s*([^[\]()<]+)$/u.exec(line) ?? [];
      if (name === undefined || text === undefined) return [];
      const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
      const file = `/usr/share/asterisk/sounds/${FOLDERS[tongue]}/${name}.wav`;
      const isTuned = ((createHash("sha256").update(name).digest()[0] ?? 0) & 1) === 0;
      if (words.length < LEAST_WORDS || isTuned !== (half === "tuned") || !existsSync(file)) return [];
      return [{ text: words.join(" "), samples: soundOf(readFileSync(file)) }];
    });
}

function soundOf(wave: Buffer): Float32Array {
  const samples = Float32Array.from(
    { length: (wave.length - 44) >> 1 },
    (_, i) => wave.readInt16LE(44 + 2 * i) / 32_768,
  );
  const start = samples.findIndex((value) => Math.abs(value) > AUDIBLE);
  const end = samples.findLastIndex((value) => Math.abs(value) > AUDIBLE);
  return samples.slice(Math.max(0, start), end + 1);
}

/** Numbers in 0…1 from a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A call of at least so many seconds: prompts in random order, each half of them once before any comes again, 0.15–1.35 s apart. */
export function makeCall(tongue: Tongue, half: Half, seconds: number, seed: number): MadeCall {
  const prompts = promptsOf(tongue, half);
  if (prompts.length === 0) throw new Error(`no prompts: install asterisk-core-sounds-${tongue}-wav`);
  const next = chance(seed);
  const parts: Float32Array[] = [];
  const turns: Turn[] = [];
  let at = 0;
  for (let waiting: Prompt[] = []; at < seconds * RATE; ) {
    if (waiting.length === 0) waiting = shuffled(prompts, next);
    const prompt = waiting.pop();
    if (prompt === undefined) break;
    const pause = new Float32Array(Math.round(RATE * (0.15 + 1.2 * next() * next())));
    const start = at + pause.length;
    at = start + prompt.samples.length;
    parts.push(pause, prompt.samples);
    turns.push({ text: prompt.text, startMs: (1000 * start) / RATE, endMs: (1000 * at) / RATE });
  }
  const samples = new Float32Array(at);
  let from = 0;
  for (const part of parts) {
    samples.set(part, from);
    from += part.length;
  }
  return { samples, turns };
}

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  return list
    .map((value) => ({ value, rank: next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}
