/**
 * A text read out by a speech synthesiser: for each of its words the sound of it. The synthesiser is eSpeak NG, found on the path and
 * run as a process of its own: it is GPL-3.0 and no part of this project.
 */
import { spawn } from "node:child_process";
import { BANDS, MelRows } from "./mel.ts";
import type { Rows } from "./path.ts";

/** One word's rows of `BANDS` powers; empty when the synthesiser said nothing for it. */
export type SpokenWord = Rows;

/** Pause asked for between words, in 10 ms, and the least silence that is taken for it: longer than any closed consonant. */
const GAP = 20;
const LEAST_GAP_MS = 170;
/** Between pieces of text: longer than the pause after a sentence. */
const BREAK_MS = 3000;
const LEAST_BREAK_MS = 2000;
/** Words read in one process. */
const WORDS_AT_ONCE = 400;
/** Characters of a word that are read. */
const LONGEST_WORD = 60;
const TIMEOUT_MS = 60_000;

/** Reads pieces of text, each given as its words. Answers the sound of each word of each piece. Throws when there is no sound. */
export async function readOut(
  pieces: readonly (readonly string[])[],
  voice: string,
  onProgress?: (done: number, total: number) => void,
): Promise<readonly (readonly SpokenWord[])[]> {
  const batches: (readonly string[])[][] = [[]];
  let words = 0;
  for (const piece of pieces) {
    if (words + piece.length > WORDS_AT_ONCE && words > 0) {
      batches.push([]);
      words = 0;
    }
    batches.at(-1)?.push(piece);
    words += piece.length;
  }
  const out: (readonly SpokenWord[])[] = [];
  for (const [done, batch] of batches.entries()) {
    out.push(...(await readBatch(batch, voice)));
    onProgress?.(done + 1, batches.length);
  }
  return out;
}

async function readBatch(
  batch: readonly (readonly string[])[],
  voice: string,
): Promise<readonly (readonly SpokenWord[])[]> {
  if (batch.length === 0) return [];
  const stretches = piecesOf(await speak(batch, voice));
  if (stretches.length === batch.length) return batch.map((piece, at) => shareOut(piece, stretches[at] ?? []));
  if (batch.length === 1) return [shareOut(batch[0] ?? [], stretches.flat())];
  const middle = batch.length >> 1;
  return [...(await readBatch(batch.slice(0, middle), voice)), ...(await readBatch(batch.slice(middle), voice))];
}

/** Samples as the synthesiser gives them: one channel, 16 bits. */
interface Sound {
  readonly rate: number;
  readonly samples: Int16Array;
}

function speak(batch: readonly (readonly string[])[], voice: string): Promise<Sound> {
  return new Promise((resolve, reject) => {
    const child = spawn("espeak-ng", ["-v", voice, "-g", String(GAP), "-m", "--stdin", "--stdout"], {
      stdio: ["pipe", "pipe", "ignore"],
      timeout: TIMEOUT_MS,
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.stdin.on("error", () => undefined);
    child.on("close", (code) => {
      const bytes = Buffer.concat(chunks);
      if (code !== 0 || bytes.length < 44) {
        reject(new Error("the synthesiser gave no sound"));
        return;
      }
      const data = bytes.subarray(44, 44 + 2 * ((bytes.length - 44) >> 1));
      resolve({ rate: bytes.readUInt32LE(24), samples: new Int16Array(new Uint8Array(data).buffer) });
    });
    child.stdin.end(batch.map((words) => words.map(harmless).join(" ")).join(` <break time="${BREAK_MS}ms"/> `));
  });
}

/** A word that the synthesiser's markup cannot mistake for its own. */
function harmless(word: string): string {
  return word.slice(0, LONGEST_WORD).replace(/[<>&\p{C}\p{Z}[\]]/gu, " ");
}

/** Stretches of sound between pauses, by piece. */
function piecesOf({ rate, samples }: Sound): readonly (readonly SpokenWord[])[] {
  const pieces: SpokenWord[][] = [[]];
  const gap = (rate * LEAST_GAP_MS) / 1000;
  const wide = (rate * LEAST_BREAK_MS) / 1000;
  let start = -1;
  let quiet = 0;
  const close = (end: number): void => {
    if (start >= 0) pieces.at(-1)?.push(soundOf(rate, samples.subarray(start, end)));
    start = -1;
  };
  for (let i = 0; i < samples.length; i++) {
    if (Math.abs(samples[i] ?? 0) <= 3) {
      quiet++;
      continue;
    }
    if (quiet > gap) {
      close(i - quiet);
      if (quiet > wide && pieces.at(-1)?.length !== 0) pieces.push([]);
    }
    quiet = 0;
    if (start < 0) start = i;
  }
  close(samples.length - quiet);
  return pieces;
}

function soundOf(rate: number, samples: Int16Array): SpokenWord {
  const mel = new MelRows(rate);
  mel.push(Float32Array.from(samples, (value) => value / 32768));
  mel.push(new Float32Array(Math.round(rate * 0.02)));
  // A copy of its own: what the rows were collected in is larger.
  return mel.rows().slice();
}

/**
 * Which stretches are which word's. As many as words: one each. Otherwise a number took several or two words were read as one: stretches
 * are given out in order so that the lengths agree best.
 */
function shareOut(words: readonly string[], stretches: readonly SpokenWord[]): readonly SpokenWord[] {
  if (stretches.length === words.length) return stretches;
  const all = joined(stretches);
  const weights = words.map((word) => (/\p{N}/u.test(word) ? 5 * word.length : Math.max(1, word.length)));
  const sum = weights.reduce((a, b) => a + b, 0);
  const count = all.length / BANDS;
  const borders: number[] = [0];
  let end = 0;
  for (const stretch of stretches) {
    end += stretch.length / BANDS;
    borders.push(end);
  }
  let from = 0;
  let weight = 0;
  return words.map((_, at) => {
    weight += weights[at] ?? 0;
    const ideal = (count * weight) / sum;
    const to = at === words.length - 1 ? count : nearest(borders, ideal, count / words.length / 2);
    const rows = all.subarray(from * BANDS, Math.max(from, to) * BANDS);
    from = Math.max(from, to);
    return rows;
  });
}

function nearest(borders: readonly number[], ideal: number, within: number): number {
  let best = Math.round(ideal);
  let least = within;
  for (const border of borders) {
    if (Math.abs(border - ideal) >= least) continue;
    least = Math.abs(border - ideal);
    best = border;
  }
  return best;
}

function joined(parts: readonly Rows[]): Rows {
  const out = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
