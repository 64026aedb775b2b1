/** Traces a case in a thread of its own: the core does not return to the event loop, and the desk must go on answering. */
import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { buildCase, type Document, neutral, openLexicon, packs, toRecord } from "@earwitness/core";
import { LIMITS } from "../capture/limits.ts";
import { BlobStore } from "../store/blobs.ts";
import { type ReadableItem, type Reading, readItem } from "./reading.ts";

/** What the thread is given. */
export interface TraceWork {
  readonly blobs: string;
  readonly items: readonly ReadableItem[];
}

/** What it answers: progress, and at last the dossier as JSON and what each item turned out to be. */
export type TraceMessage =
  | { readonly step: "reading" | "tracing"; readonly done: number; readonly total: number }
  | { readonly dossier: string; readonly readings: readonly Reading[] };

const LEXICON = new URL("../../data/lexicon.bin", import.meta.url);

async function work({ blobs: folder, items }: TraceWork, send: (message: TraceMessage) => void): Promise<void> {
  const blobs = new BlobStore(folder);
  const documents = new Map<string, Document>();
  const readings: Reading[] = [];
  for (const [done, readable] of items.entries()) {
    send({ step: "reading", done, total: items.length });
    const { reading, document } = await readItem(readable, blobs, LIMITS);
    readings.push(reading);
    if (document !== undefined && !documents.has(document.id)) documents.set(document.id, document);
  }
  const found = buildCase([...documents.values()], {
    packs,
    neutral,
    lexicon: openLexicon(await readFile(LEXICON)),
    progress: (done, total) => send({ step: "tracing", done, total }),
  });
  const notes = readings.flatMap((reading) => reading.notes);
  send({ dossier: JSON.stringify(toRecord({ ...found, notes: [...notes, ...found.notes] })), readings });
}

if (parentPort !== null) {
  const port = parentPort;
  await work(workerData as TraceWork, (message) => port.postMessage(message));
}
