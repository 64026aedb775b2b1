/** The port of embedding engines: texts in, unit vectors out. An engine is chosen by where it is: an address or a folder. */
import { DeskError } from "../desk-error.ts";

/** A model that turns whole stretches of text into vectors. */
export interface Embedder {
  /** What it is, its version where it tells one, and where it runs; stands in every result it had a part in. */
  readonly name: string;
  /** One unit vector a text, in their order, all of one length. Throws `DeskError`: `engine-failed`, `interrupted`. */
  embed(texts: readonly string[], signal: AbortSignal): Promise<Float32Array[]>;
}

/** Which engine to use and how. */
export interface EmbedderChoice {
  /** Base address of an OpenAI-compatible endpoint, or a folder with an ONNX model. */
  readonly at: string;
  /** Name of the model at an endpoint; not needed when it serves one alone. */
  readonly model?: string;
  /** Put before every text; models of the E5 family want `query: `. */
  readonly prefix?: string;
  /** Key for an endpoint that asks for one. */
  readonly key?: string;
}

/**
 * Opens an engine. An adapter is loaded when it is chosen. Throws `DeskError` `engine-unavailable` when there is no such
 * folder, model or runtime, `engine-failed` when an endpoint does not answer.
 */
export async function openEmbedder(choice: EmbedderChoice, signal: AbortSignal): Promise<Embedder> {
  if (/^https?:\/\//iu.test(choice.at)) {
    const { openEndpoint } = await import("./openai-endpoint.ts");
    return openEndpoint(choice, signal);
  }
  const { openOnnxModel } = await import("./onnx-model.ts");
  return openOnnxModel(choice);
}

/** The same vector with length one. Throws `DeskError` `engine-failed` for one of no length. */
export function unitOf(vector: readonly number[] | Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  if (!(square > 0) || !Number.isFinite(square)) throw new DeskError("engine-failed", "It gave a vector of no length.");
  const length = Math.sqrt(square);
  return Float32Array.from(vector, (value) => value / length);
}
