/**
 * Vectors of the benchmark's sentences from an engine, as the desk opens it. They are kept in a folder, for a slow machine takes
 * half an hour for them: `texts.json` and, row by row, `vectors.f32`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openEmbedder } from "../../packages/desk/src/engines/embedder.ts";

/** An engine with what is kept of it. */
export interface Engine {
  /** Of the model alone, without where it runs. */
  readonly name: string;
  readonly vectors: (texts: readonly string[]) => Promise<Float32Array[]>;
}

const BATCH = 256;

/** Opens an engine, an address or a folder, with the vectors kept in `folder`. */
export async function openEngine(at: string, folder: string): Promise<Engine> {
  const { signal } = new AbortController();
  const engine = await openEmbedder({ at }, signal);
  const known = readKept(folder);
  return {
    name: engine.name.replace(/ (?:at|in) .*$/u, ""),
    async vectors(texts) {
      const missing = [...new Set(texts.filter((text) => !known.has(text)))];
      for (let from = 0; from < missing.length; from += BATCH) {
        const batch = missing.slice(from, from + BATCH);
        for (const [k, vector] of (await engine.embed(batch, signal)).entries()) known.set(batch[k] ?? "", vector);
      }
      if (missing.length > 0) keep(folder, known);
      return texts.map((text) => known.get(text) ?? new Float32Array());
    },
  };
}

function readKept(folder: string): Map<string, Float32Array> {
  if (!existsSync(join(folder, "texts.json"))) return new Map();
  const texts = JSON.parse(readFileSync(join(folder, "texts.json"), "utf8")) as string[];
  const bytes = readFileSync(join(folder, "vectors.f32"));
  const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const size = all.length / texts.length;
  return new Map(texts.map((text, at) => [text, all.subarray(at * size, (at + 1) * size)]));
}

function keep(folder: string, known: ReadonlyMap<string, Float32Array>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "texts.json"), JSON.stringify([...known.keys()]));
  writeFileSync(
    join(folder, "vectors.f32"),
    Buffer.concat([...known.values()].map((row) => Buffer.from(Float32Array.from(row).buffer))),
  );
}
