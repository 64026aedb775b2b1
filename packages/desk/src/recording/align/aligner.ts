/** Gives utterances without times those of the recording that they are said in. */
import { type Engine, type Rendition, recordId, type TimedWord, type Utterance } from "@earwitness/core";
import { DeskError } from "../../desk-error.ts";
import { Child, runToEnd, scriptCommand } from "../child.ts";
import type { WorkingCopy } from "../working-copy.ts";
import type { AlignMessage, AlignTask, WordTimes } from "./align-child.ts";

/** What aligning a text found; dear to find again. */
export interface FoundTimes {
  readonly by: Engine;
  readonly times: WordTimes;
}

/** Where found times are kept, by an id of what they were found in: recording, words, language, aligner. */
export interface KeptTimes {
  readonly get: (id: string) => Promise<FoundTimes | undefined>;
  readonly keep: (id: string, found: FoundTimes) => void;
}

/** How an alignment is watched, kept and stopped. */
export interface AlignOptions {
  /** With the hash of the recording's bytes. */
  readonly kept?: KeptTimes & { readonly recording: string };
  readonly signal: AbortSignal;
  /** Parts of a hundred. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A rendition with times, who made them, and how sure they are on the whole: the mean over all words, 0 for one not found. */
export interface Aligned {
  readonly rendition: Rendition;
  readonly confidence: number;
}

const SYNTHESISER = "espeak-ng";
/** Raised when the same sound and words would get other times. */
const ALIGNER = 1;
/** Between two words of progress ten hours of sound are gone through once: seconds on a free machine, minutes on a busy one. */
const STALL_MS = 600_000;
const RESIDENT_BYTES = 1_500_000_000;
/** Below this a word is given no weight; views mark what is not much surer. */
const LEAST_CONFIDENCE = 0.3;
/** Words are sure to this on the whole, else the text is not what is said: another language, another call. */
export const FITS = 0.5;
/** A word further from the sure ones than this may be misplaced. */
const APART_MS = 2000;
/** Longer stretches of text are read out in parts. */
const WORDS_A_PIECE = 60;
const MOST_WORDS = 300_000;

/** The synthesiser that is on the path, or `undefined`. */
export async function synthesiser(signal: AbortSignal): Promise<Engine | undefined> {
  const task = { command: SYNTHESISER, args: ["--version"], stallMs: 20_000, residentBytes: RESIDENT_BYTES, signal };
  const version = /eSpeak NG text-to-speech: ([\w.+-]{1,40})/u.exec((await runToEnd(task, 4096)).text)?.[1];
  return version === undefined ? undefined : { name: SYNTHESISER, version };
}

/**
 * Aligns the words of a rendition with a recording in its language. Times that are kept already are taken, whoever found them. Throws `DeskError`: `synthesiser-missing`, `voice-missing`, `alignment-failed`, `interrupted`.
 */
export async function alignRendition(copy: WorkingCopy, rendition: Rendition, options: AlignOptions): Promise<Aligned> {
  const texts = rendition.utterances.map(({ text }) => wordsOf(text));
  const language = rendition.language.tag;
  const pieces = texts.flatMap(passagesOf);
  const { by, times } = await keptOrFound(options.kept, language, pieces, () =>
    findTimes(copy, language, pieces, options),
  );
  let at = 0;
  const utterances = rendition.utterances.map((utterance, index) => {
    const words = texts[index] ?? [];
    at += words.length;
    return withTimes(utterance, words, times.slice(at - words.length, at));
  });
  const sum = times.reduce((total, time) => total + (time?.[2] ?? 0), 0);
  return { rendition: { ...rendition, utterances, timesBy: by }, confidence: sum / Math.max(1, times.length) };
}

async function keptOrFound(
  kept: AlignOptions["kept"],
  language: string,
  pieces: readonly (readonly string[])[],
  find: () => Promise<FoundTimes>,
): Promise<FoundTimes> {
  if (kept === undefined) return find();
  const id = recordId("alignment", { aligner: ALIGNER, recording: kept.recording, language, pieces });
  const known = await kept.get(id);
  if (known !== undefined) return known;
  const found = await find();
  kept.keep(id, found);
  return found;
}

async function findTimes(
  copy: WorkingCopy,
  language: string,
  pieces: readonly (readonly string[])[],
  { signal, onProgress }: AlignOptions,
): Promise<FoundTimes> {
  const by = await synthesiser(signal);
  if (by === undefined) throw new DeskError("synthesiser-missing");
  const voice = await voiceFor(language, signal);
  if (voice === undefined) throw new DeskError("voice-missing");
  const times = await runChild({ copy, voice, pieces }, signal, onProgress);
  return { by: { ...by, model: voice }, times };
}

/** Words as written, without those that have nothing to say; what stands in brackets ("[unintelligible]", "(laughs)") is not spoken. */
function wordsOf(text: string): readonly string[] {
  const spoken = text.replace(/\[[^[\]]{0,80}\]|\([^()]{0,80}\)/gu, " ");
  return spoken.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Sentences, as far as stops tell, and long ones in parts: each is read out by itself and can be missing by itself. */
function passagesOf(words: readonly string[]): readonly (readonly string[])[] {
  const passages: string[][] = [];
  let current: string[] = [];
  for (const word of words) {
    current.push(word);
    if (current.length < WORDS_A_PIECE && !/[.!?…][»”"')]*$/u.test(word)) continue;
    passages.push(current);
    current = [];
  }
  return current.length === 0 ? passages : [...passages, current];
}

/**
 * An utterance of which no word is sure stays without times. Otherwise it begins with the first word that was found, sure or not, unless
 * that stands apart from the first sure one: its confidence goes with it.
 */
function withTimes(utterance: Utterance, words: readonly string[], times: WordTimes): Utterance {
  const found: (TimedWord & { readonly confidence: number })[] = [];
  for (const [at, text] of words.entries()) {
    const [startMs, endMs, confidence] = times[at] ?? [];
    if (startMs === undefined || endMs === undefined || confidence === undefined) continue;
    found.push({ text, startMs, endMs, confidence });
  }
  const sure = found.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const begins = sure[0]?.startMs ?? 0;
  const ends = sure.at(-1)?.endMs ?? 0;
  const near = found.filter(({ startMs, endMs }) => startMs > begins - APART_MS && endMs < ends + APART_MS);
  const first = near[0];
  const last = near.at(-1);
  if (sure.length === 0 || first === undefined || last === undefined) return utterance;
  const isWhole = near.length === words.length;
  const span = { startMs: first.startMs, endMs: last.endMs, timeConfidence: first.confidence };
  return { ...utterance, ...span, ...(isWhole ? { words: near } : {}) };
}

/** The synthesiser's voice for a language: that of the tag, else that of its first part. */
async function voiceFor(tag: string, signal: AbortSignal): Promise<string | undefined> {
  const task = { command: SYNTHESISER, args: ["--voices"], stallMs: 20_000, residentBytes: RESIDENT_BYTES, signal };
  const { text } = await runToEnd(task, 1 << 20);
  const voices = new Set([...text.matchAll(/^ *\d+ +([\w-]+)/gmu)].map(([, name = ""]) => name));
  const primary = tag.split("-")[0] ?? tag;
  const wanted = [tag, primary, ...(OTHER_VOICES[primary] ?? [])];
  return wanted.map((name) => name.toLowerCase()).find((name) => voices.has(name));
}

/** English has voices of countries only; Nynorsk is read by the Bokmål voice. */
const OTHER_VOICES: Readonly<Record<string, readonly string[]>> = { en: ["en-us"], nn: ["nb"], no: ["nb"] };

async function runChild(
  task: AlignTask,
  signal: AbortSignal,
  onProgress: AlignOptions["onProgress"],
): Promise<WordTimes> {
  if (task.pieces.flat().length > MOST_WORDS) throw new DeskError("alignment-failed");
  const { command, args } = scriptCommand(import.meta.url, "align-child");
  const child = new Child({ command, args, stallMs: STALL_MS, residentBytes: RESIDENT_BYTES, signal, input: true });
  child.process.stdin?.end(JSON.stringify(task));
  let rest = "";
  let times: WordTimes | undefined;
  for await (const piece of child.output()) {
    const lines = (rest + piece.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const message = JSON.parse(line) as AlignMessage;
      if ("times" in message) times = message.times;
      else onProgress?.(message.done, message.total);
    }
  }
  const ending = await child.ending;
  if (times === undefined) throw new DeskError("alignment-failed", undefined, new Error(ending.complaint));
  return times;
}
