/** A recording without a transcript gets one: pieces cut where nobody speaks, one after another through a speech engine. */
import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import {
  type Document,
  type Engine,
  type Note,
  packs,
  type Recording,
  readDocument,
  type SpeechTurn,
} from "@earwitness/core";
import { DeskError } from "../desk-error.ts";
import type { Recognised, SpeechEngine, SpeechRequest, SpeechSegment } from "../engines/speech.ts";
import { byVoice, type Spoken } from "./segment-voices.ts";
import { samplesOf, type WorkingCopy } from "./working-copy.ts";

/** What is transcribed, by what, and how. */
export interface TranscribeOptions {
  readonly recording: Recording;
  readonly working: WorkingCopy;
  readonly engine: SpeechEngine;
  readonly request: SpeechRequest;
  readonly signal: AbortSignal;
  /** File that keeps each finished piece: a run that was stopped goes on there. */
  readonly resume?: string;
  /** Told how much of the speech is done, in milliseconds. */
  readonly onProgress?: (doneMs: number, totalMs: number) => void;
}

/** Longest piece in milliseconds: Whisper takes no more than 30 seconds. */
const LONGEST = 28_000;
/** Sound added at both ends of a piece. */
const MARGIN = 200;

/** A stretch of one channel that goes to the engine in one go. */
interface Piece {
  readonly startMs: number;
  readonly endMs: number;
  /** Channel, where a party is on each. */
  readonly channel?: 0 | 1;
}

/** A transcript: as a file that can be kept, and the document that reading it gives. */
interface Transcribed {
  readonly json: string;
  readonly document: Document;
  readonly notes: readonly Note[];
}

/**
 * The transcript as a document, each utterance with its times and, where the engine gives them, its words with theirs;
 * `undefined` when nothing was recognised. Speakers are named by letter where each has a channel or a model tells voices apart: a
 * guess never becomes a speaker. Throws `DeskError`: `engine-failed`, `engine-unreachable`, `interrupted`.
 */
export async function transcribe(options: TranscribeOptions): Promise<Transcribed | undefined> {
  const { recording, working, engine, request, signal, onProgress } = options;
  const pieces = piecesOf(recording);
  const total = pieces.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const done = await Finished.open(options.resume, keyOf(recording, engine.engine, request));
  let heard = 0;
  const segments: Spoken[] = [];
  const languages: string[] = [];
  onProgress?.(0, total);
  for (const piece of pieces) {
    if (signal.aborted) throw new DeskError("interrupted");
    const found = done.get(piece) ?? (await done.keep(piece, await recognise(working, piece, engine, request, signal)));
    for (const own of found.segments) {
      const segment = later(own, piece.startMs);
      if (piece.channel !== undefined) segments.push({ ...segment, speaker: "AB"[piece.channel] ?? "A" });
      else
        segments.push(...(recording.speech?.voices === "model" ? byVoice(segment, recording.speech.turns) : [segment]));
    }
    if (found.language !== undefined) languages.push(found.language);
    heard += piece.endMs - piece.startMs;
    onProgress?.(heard, total);
  }
  if (segments.length === 0) return undefined;
  segments.sort((a, b) => a.startMs - b.startMs);
  return documentOf(recording, engine.engine, request, segments, mostCommon(languages));
}

/** Turns packed into pieces of at most the longest length, channel by channel where each has a party. */
export function piecesOf({ speech, durationMs }: Pick<Recording, "speech" | "durationMs">): readonly Piece[] {
  const turns = speech?.turns ?? [];
  const bound = ({ startMs, endMs }: Piece): { startMs: number; endMs: number } => ({
    startMs: Math.max(0, startMs - MARGIN),
    endMs: Math.min(durationMs, endMs + MARGIN),
  });
  if (speech?.voices !== "channel") return packed(turns).map(bound);
  const each = (["A", "B"] as const).flatMap((voice, at) =>
    packed(turns.filter((turn) => turn.voice === voice)).map((piece) => ({
      ...bound(piece),
      channel: at === 0 ? (0 as const) : (1 as const),
    })),
  );
  return each.sort((a, b) => a.startMs - b.startMs);
}

function packed(turns: readonly SpeechTurn[]): readonly Piece[] {
  const pieces: { startMs: number; endMs: number }[] = [];
  for (const turn of turns.flatMap(divided)) {
    const last = pieces.at(-1);
    if (last !== undefined && turn.endMs - last.startMs <= LONGEST) last.endMs = Math.max(last.endMs, turn.endMs);
    else pieces.push({ startMs: turn.startMs, endMs: turn.endMs });
  }
  return pieces;
}

/** A turn that is too long for one piece, in equal parts. */
function divided({ startMs, endMs }: SpeechTurn): readonly Piece[] {
  const count = Math.max(1, Math.ceil((endMs - startMs) / LONGEST));
  const edge = (i: number): number => Math.round(startMs + ((endMs - startMs) * i) / count);
  return Array.from({ length: count }, (_, i) => ({ startMs: edge(i), endMs: edge(i + 1) }));
}

async function recognise(
  working: WorkingCopy,
  { startMs, endMs, channel }: Piece,
  engine: SpeechEngine,
  request: SpeechRequest,
  signal: AbortSignal,
): Promise<Recognised> {
  const range = { startMs, endMs, piece: 1 << 20, ...(channel === undefined ? {} : { channel }) };
  let samples: Int16Array = new Int16Array(0);
  for await (const read of samplesOf(working, range)) samples = read;
  return engine.recognise(samples, request, signal);
}

function later(segment: SpeechSegment, by: number): SpeechSegment {
  const words = segment.words?.map((word) => ({ ...word, startMs: word.startMs + by, endMs: word.endMs + by }));
  const { startMs, endMs } = segment;
  return { ...segment, startMs: startMs + by, endMs: endMs + by, ...(words === undefined ? {} : { words }) };
}

function documentOf(
  recording: Recording,
  engine: Engine,
  { task }: SpeechRequest,
  segments: readonly Spoken[],
  language: string | undefined,
): Transcribed {
  const { speech } = recording;
  const json = JSON.stringify({
    task,
    madeBy: engine,
    ...(speech?.voices === "model" ? { speakersBy: speech.by } : {}),
    ...(language === undefined ? {} : { language }),
    segments: segments.map((one) => {
      // What the engine says of a whole segment is told nowhere: that of its words is.
      const { confidence: _, ...segment } = one;
      return segment;
    }),
  });
  const blob = `sha256:${createHash("sha256").update(json).digest("hex")}`;
  const source = { kind: "file" as const, name: `${recording.source.name}.json` };
  const { document, notes } = readDocument({ text: json, source, blob, mediaType: "application/json" }, packs);
  const { rendition } = document;
  if (rendition === undefined) throw new RangeError("The recogniser's segments make no transcript");
  return { json, document: { ...document, rendition: { ...rendition, recording: recording.id } }, notes };
}

function mostCommon(languages: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** What a kept piece is good for: the same sound, engine, model and request. */
function keyOf({ blob }: Recording, engine: Engine, request: SpeechRequest): string {
  return createHash("sha256")
    .update(JSON.stringify([blob, engine, request]))
    .digest("hex");
}

/** Pieces that are done, kept line by line in a file. */
class Finished {
  private readonly path: string | undefined;
  private readonly key: string;
  private readonly pieces: Map<string, Recognised>;

  private constructor(path: string | undefined, key: string, pieces: Map<string, Recognised>) {
    this.path = path;
    this.key = key;
    this.pieces = pieces;
  }

  static async open(path: string | undefined, key: string): Promise<Finished> {
    const pieces = new Map<string, Recognised>();
    const text = path === undefined ? "" : await readFile(path, "utf8").catch(() => "");
    for (const line of text.split("\n")) {
      // A run that was stopped may have left half a line.
      const kept = parseKept(line);
      if (kept?.key === key) pieces.set(kept.piece, kept.found);
    }
    return new Finished(path, key, pieces);
  }

  get(piece: Piece): Recognised | undefined {
    return this.pieces.get(nameOf(piece));
  }

  async keep(piece: Piece, found: Recognised): Promise<Recognised> {
    if (this.path !== undefined) {
      await mkdir(dirname(this.path), { recursive: true });
      await appendFile(this.path, `${JSON.stringify({ key: this.key, piece: nameOf(piece), found })}\n`);
    }
    return found;
  }
}

function nameOf({ startMs, endMs, channel }: Piece): string {
  return `${startMs}-${endMs}-${channel ?? "mix"}`;
}

function parseKept(
  line: string,
): { readonly key: string; readonly piece: string; readonly found: Recognised } | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
