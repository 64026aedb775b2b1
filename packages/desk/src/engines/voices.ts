/**
 * Who speaks when, by models: one that hears where voices change (of pyannote's kind) and one that tells how alike two voices sound, both
 * run by sherpa-onnx in a child process. Voices get letters by when they are first heard; nobody is identified.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Engine, SpeechTurn } from "@earwitness/core";
import { DeskError } from "../desk-error.ts";
import type { WorkingCopy } from "../recording/working-copy.ts";
import { listModels } from "./models.ts";
import { listen } from "./sherpa-listener.ts";

/** Files of the two models, and what they are called together. */
export interface VoiceModels {
  readonly name: string;
  readonly segmentation: string;
  readonly embedding: string;
}

/** Loading takes as long whatever the recording; slower than the recording itself is as good as never. */
const STALL = 120_000;
const RESIDENT = 3e9;
/** The runtime compares every stretch with every other: beyond this it takes more memory than is given. */
const LONGEST = 2 * 3_600_000;

/**
 * The models that are here: those of the folder that `EARWITNESS_VOICES` names, else those of the catalogue once fetched. Throws `DeskError`
 * `voices-unknown` when the folder named does not hold the two.
 */
export async function voiceModelsHere(
  env: Readonly<Record<string, string | undefined>>,
): Promise<VoiceModels | undefined> {
  const own = env["EARWITNESS_VOICES"] ?? "";
  const listed = (await listModels({ env })).find(({ model, here }) => model.task === "voices" && here);
  const folder = own === "" ? listed?.folder : own;
  if (folder === undefined) return undefined;
  const files = (await readdir(folder).catch((): string[] => [])).filter((name) => name.endsWith(".onnx"));
  const segmentation = files.find((name) => name.includes("segmentation"));
  const embedding = files.find((name) => name !== segmentation);
  if (segmentation === undefined || embedding === undefined) throw new DeskError("voices-unknown");
  return {
    name: own === "" ? (listed?.model.name ?? "") : basename(folder),
    segmentation: join(folder, segmentation),
    embedding: join(folder, embedding),
  };
}

/**
 * Turns with a letter for the voice, and what told them, with the hash of both files in a row; `undefined` when the recording is longer than two
 * hours, or the models or their runtime do not work here. Throws `DeskError` `interrupted`.
 */
export async function turnsByModel(
  working: WorkingCopy,
  { name, segmentation, embedding }: VoiceModels,
  signal: AbortSignal,
): Promise<{ readonly by: Engine; readonly turns: readonly SpeechTurn[] } | undefined> {
  if (working.durationMs > LONGEST) return undefined;
  const heard = await listen({
    working,
    args: ["voices", segmentation, embedding, String(working.samples)],
    stallMs: STALL + working.durationMs,
    residentBytes: RESIDENT,
    signal,
  });
  if (heard === undefined) return undefined;
  const told = heard.lines
    .map((line): { start: number; end: number; speaker: number } => JSON.parse(line))
    .sort((a, b) => a.start - b.start);
  const order = [...new Set(told.map(({ speaker }) => speaker))];
  const turns = told.map(({ start, end, speaker }) => ({
    startMs: Math.round(start * 1000),
    endMs: Math.min(working.durationMs, Math.round(end * 1000)),
    voice: letterOf(order.indexOf(speaker)),
  }));
  const modelHash = `sha256:${await hashOfBoth([segmentation, embedding], signal)}`;
  return { by: { name: "sherpa-onnx diarization", version: heard.version, model: name, modelHash }, turns };
}

/** A, B, …, Z, AA, AB, … */
function letterOf(index: number): string {
  const last = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[index % 26] ?? "A";
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

async function hashOfBoth(paths: readonly string[], signal: AbortSignal): Promise<string> {
  const hash = createHash("sha256");
  try {
    for (const path of paths) await pipeline(createReadStream(path), hash, { signal, end: false });
  } catch (error) {
    if (signal.aborted) throw new DeskError("interrupted");
    throw error;
  }
  return hash.digest("hex");
}
