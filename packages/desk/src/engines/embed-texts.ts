import type { Note, TextVectors } from "@earwitness/core";
import { DeskError } from "../desk-error.ts";
import type { Embedder } from "./embedder.ts";

/** Texts sent at once. */
const EMBED_BATCH = 64;

/** What embedding gave: vectors by text, or a note that says why there are none. */
export interface Embedded {
  readonly vectors?: TextVectors;
  readonly note?: Note;
}

/** Embeds texts in batches; an engine that fails becomes a note. Throws `DeskError`: `interrupted`. */
export async function embedTexts(
  engine: Embedder,
  texts: readonly string[],
  {
    signal,
    onProgress,
  }: {
    readonly signal: AbortSignal;
    readonly onProgress?: (progress: {
      readonly step: "embedding";
      readonly done: number;
      readonly total: number;
    }) => void;
  },
): Promise<Embedded> {
  const vectors = new Map<string, Float32Array>();
  try {
    for (let at = 0; at < texts.length; at += EMBED_BATCH) {
      onProgress?.({ step: "embedding", done: at, total: texts.length });
      const batch = texts.slice(at, at + EMBED_BATCH);
      for (const [k, vector] of (await engine.embed(batch, signal)).entries()) vectors.set(batch[k] ?? "", vector);
    }
    if (new Set([...vectors.values()].map((vector) => vector.length)).size > 1) {
      throw new DeskError("engine-failed", "It gave vectors of different lengths.");
    }
  } catch (error) {
    if (!(error instanceof DeskError) || error.code === "interrupted") throw error;
    const message = `${error.message} The case is traced without it.`;
    return { note: { rule: `engine/${error.code}`, severity: "warning", message } };
  }
  const size = vectors.values().next().value?.length ?? 0;
  return { vectors: { name: `${engine.name}, ${size} dimensions`, find: (text) => vectors.get(text) } };
}
