/** How well a speech engine does on material whose words are known. */
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Engine } from "@earwitness/core";
import { listInputs } from "../capture/inputs.ts";
import { LIMITS } from "../capture/limits.ts";
import { DeskError } from "../desk-error.ts";
import { requestOf, type SpeechChoice, startEngine } from "../engines/choose.ts";
import { hear } from "./hear.ts";
import { isRecording } from "./is-recording.ts";
import { transcribe } from "./transcribe.ts";
import { errorRate, type WordErrors, wordErrors } from "./word-errors.ts";
import { withFolder } from "./work-folder.ts";

/** What an engine made of one recording. */
interface MeasuredFile extends WordErrors {
  readonly name: string;
  readonly durationMs: number;
  /** Time that hearing and recognising took. */
  readonly tookMs: number;
}

/** How a measurement is watched, stopped and timed. */
interface MeasureOptions {
  readonly signal: AbortSignal;
  /** Told before each recording how many of how many are done. */
  readonly onProgress: (progress: { readonly step: "reading"; readonly done: number; readonly total: number }) => void;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

/**
 * Measures a speech engine on a folder of recordings that have their exact words beside them (`call.ogg`, `call.txt`). Nothing is kept, nor
 * taken from an earlier run. Throws `DeskError`: `corpus-empty`, and as `startEngine`, `hear` and `transcribe` do.
 */
export async function measureSpeech(
  folder: string,
  speech: SpeechChoice,
  { signal, onProgress, now }: MeasureOptions,
): Promise<{
  readonly engine: Engine;
  readonly files: readonly MeasuredFile[];
  readonly rate: ReturnType<typeof errorRate>;
}> {
  const { inputs } = await listInputs([folder], LIMITS);
  const names = new Set(inputs.map(({ name }) => name));
  const pairs = [...names].flatMap((name) => {
    const words = `${name.slice(0, name.length - extname(name).length)}.txt`;
    return words !== name && names.has(words) ? [{ name, words }] : [];
  });
  const engine = await startEngine(speech.engine, speech.env ?? process.env, signal);
  const files: MeasuredFile[] = [];
  try {
    for (const [done, { name, words }] of pairs.entries()) {
      onProgress({ step: "reading", done, total: pairs.length });
      if (!(await isRecording(name))) continue;
      const started = now();
      const { heard, durationMs } = await withFolder(async (work) => {
        const { recording, working } = await hear(name, { folder: work, signal });
        const made = await transcribe({ recording, working, engine, request: requestOf(speech), signal });
        const said = made?.document.rendition?.utterances.map(({ text }) => text) ?? [];
        return { heard: said.join(" "), durationMs: recording.durationMs };
      });
      const tookMs = Math.round(now() - started);
      files.push({ name, durationMs, tookMs, ...wordErrors(await readFile(words, "utf8"), heard) });
    }
  } finally {
    await engine.close();
  }
  if (files.length === 0) throw new DeskError("corpus-empty");
  return { engine: engine.engine, files, rate: errorRate(files) };
}
