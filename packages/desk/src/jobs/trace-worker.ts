/** Traces a case in a thread of its own: the core does not return to the event loop, and the desk must go on answering. */
import { parentPort, workerData } from "node:worker_threads";
import { buildCase, type Document, neutral, packs, toRecord } from "@earwitness/core";
import { LIMITS } from "../capture/limits.ts";
import type { SpeechChoice } from "../engines/choose.ts";
import { readLexicon } from "../lexicon.ts";
import { addSound, type MadeTranscript, type Sound } from "../recording/add-sound.ts";
import type { FoundTimes } from "../recording/align/aligner.ts";
import { BlobStore } from "../store/blobs.ts";
import { type ReadableItem, type Reading, readItem } from "./reading.ts";

/** What the thread is given. */
export interface TraceWork {
  readonly blobs: string;
  readonly items: readonly ReadableItem[];
  /** Blobs of alignments that are kept, by id. */
  readonly alignments?: ReadonlyMap<string, string>;
  /** Engine that transcribes recordings without a transcript. */
  readonly speech?: SpeechChoice;
}

/** What it answers: progress, alignments (JSON, by id) and transcripts to be kept, and at last the dossier as JSON and what each item turned out to be. */
export type TraceMessage =
  | {
      readonly step: "reading" | "hearing" | "aligning" | "transcribing" | "tracing";
      readonly done: number;
      readonly total: number;
    }
  | { readonly alignment: string; readonly json: string }
  | { readonly transcript: MadeTranscript }
  | { readonly dossier: string; readonly readings: readonly Reading[] };

async function work(
  { blobs: folder, items, alignments, speech }: TraceWork,
  signal: AbortSignal,
  send: (message: TraceMessage) => void,
): Promise<void> {
  const blobs = new BlobStore(folder);
  const documents = new Map<string, Document>();
  const readings: Reading[] = [];
  const sounds: Sound[] = [];
  for (const [done, readable] of items.entries()) {
    send({ step: "reading", done, total: items.length });
    const { reading, document } = await readItem(readable, blobs, LIMITS);
    readings.push(reading);
    if (reading.kind === "recording") sounds.push({ path: blobs.path(readable.hash), name: readable.name });
    if (document !== undefined && !documents.has(document.id)) documents.set(document.id, document);
  }
  const lexicon = await readLexicon();
  const sound = await addSound(sounds, [...documents.values()], {
    signal,
    lexicon,
    onProgress: send,
    ...(speech === undefined ? {} : { speech }),
    onTranscript: (transcript) => send({ transcript }),
    kept: {
      get: async (id) => {
        const hash = alignments?.get(id);
        return hash === undefined ? undefined : (JSON.parse((await blobs.read(hash)).toString()) as FoundTimes);
      },
      keep: (id, found) => send({ alignment: id, json: JSON.stringify(found) }),
    },
  });
  const found = buildCase(sound.documents, {
    packs,
    neutral,
    lexicon,
    recordings: sound.recordings,
    progress: (done, total) => send({ step: "tracing", done, total }),
  });
  const notes = [...readings.flatMap((reading) => reading.notes), ...sound.notes];
  send({ dossier: JSON.stringify(toRecord({ ...found, notes: [...notes, ...found.notes] })), readings });
}

if (parentPort !== null) {
  const port = parentPort;
  const controller = new AbortController();
  // Any message says stop. The thread then lasts until its children have ended: ended from outside, it would leave them behind.
  port.once("message", () => controller.abort());
  port.unref();
  try {
    await work(workerData as TraceWork, controller.signal, (message) => port.postMessage(message));
  } catch (error) {
    if (!controller.signal.aborted) throw error;
  }
}
