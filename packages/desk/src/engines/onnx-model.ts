/**
 * Embeddings from an ONNX model in a local folder, run in this process on WebAssembly. The runtime and the tokenizer are
 * packages that a user adds (`npm install onnxruntime-web @huggingface/tokenizers`); nothing is fetched. A folder is laid out as
 * model hubs lay it out: `model.onnx` or `model_quantized.onnx`, there or in `onnx/`, beside `tokenizer.json`.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { DeskError } from "../desk-error.ts";
import { type Embedder, type EmbedderChoice, unitOf } from "./embedder.ts";

const MODELS = ["model.onnx", "model_quantized.onnx", "onnx/model.onnx", "onnx/model_quantized.onnx"];
/** Tokens of a text that are read when the folder does not say how many the model was made for. */
const LONGEST = 512;

/** The parts of `onnxruntime-web` that are used. */
interface Runtime {
  readonly env: { readonly wasm: { numThreads?: number } };
  readonly Tensor: new (type: "int64", data: BigInt64Array, dims: readonly number[]) => unknown;
  readonly InferenceSession: { create(model: Uint8Array): Promise<Session> };
}

interface Session {
  readonly inputNames: readonly string[];
  run(feeds: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, Output>>>;
}

interface Output {
  readonly dims: readonly number[];
  readonly data: unknown;
}

/** The parts of `@huggingface/tokenizers` that are used. */
interface Tokens {
  encode(text: string): { readonly ids: readonly number[] };
}

type Tokenizers = { readonly Tokenizer: new (tokenizer: object, config: object) => Tokens };

/** Opens the model of a folder. Throws `DeskError` `engine-unavailable` when a file or a package is missing or cannot be read. */
export async function openOnnxModel({ at, prefix = "" }: EmbedderChoice): Promise<Embedder> {
  const folder = resolve(at);
  const file = MODELS.map((name) => join(folder, name)).find(existsSync);
  if (file === undefined || !existsSync(join(folder, "tokenizer.json"))) {
    throw new DeskError("engine-unavailable", "The folder has no model.onnx with a tokenizer.json.");
  }
  const runtime = (await load("onnxruntime-web")) as Runtime;
  const { Tokenizer } = (await load("@huggingface/tokenizers")) as Tokenizers;
  try {
    const bytes = await readFile(file);
    // More threads need shared memory and workers that outlive the work.
    runtime.env.wasm.numThreads = 1;
    const session = await runtime.InferenceSession.create(bytes);
    const tokenizer = new Tokenizer(
      (await json(folder, "tokenizer.json")) ?? {},
      (await json(folder, "tokenizer_config.json")) ?? {},
    );
    const settings = { prefix, longest: await longestOf(folder), first: await poolsFirst(folder) };
    const version = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
    return {
      name: `${basename(folder)} (ONNX, sha256 ${version}) in this process`,
      async embed(texts, signal) {
        const vectors: Float32Array[] = [];
        for (const text of texts) {
          if (signal.aborted) throw new DeskError("interrupted");
          vectors.push(await embedOne(runtime, session, tokenizer, text, settings));
        }
        return vectors;
      },
    };
  } catch (error) {
    throw new DeskError("engine-unavailable", "The model in the folder cannot be opened.", error);
  }
}

/** A package that is there only when the user added it; its name is a value, so nothing looks for it before. */
async function load(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch (error) {
    throw new DeskError("engine-unavailable", `Add it: npm install onnxruntime-web @huggingface/tokenizers`, error);
  }
}

interface Settings {
  readonly prefix: string;
  readonly longest: number;
  readonly first: boolean;
}

async function embedOne(
  runtime: Runtime,
  session: Session,
  tokenizer: Tokens,
  text: string,
  { prefix, longest, first }: Settings,
): Promise<Float32Array> {
  const all = tokenizer.encode(prefix + text).ids;
  // A cut text keeps its last token: it is the one that says that the text ends.
  const ids = all.length <= longest ? all : [...all.slice(0, longest - 1), all.at(-1) ?? 0];
  const tensor = (values: readonly number[]): unknown =>
    new runtime.Tensor("int64", BigInt64Array.from(values, BigInt), [1, values.length]);
  const known: Readonly<Record<string, unknown>> = {
    input_ids: tensor(ids),
    attention_mask: tensor(ids.map(() => 1)),
    token_type_ids: tensor(ids.map(() => 0)),
    position_ids: tensor(ids.map((_, at) => at)),
  };
  const feeds = Object.fromEntries(session.inputNames.map((name) => [name, known[name]]));
  if (Object.values(feeds).includes(undefined)) {
    throw new DeskError("engine-failed", "The model asks for inputs that no text model has.");
  }
  const outputs = await session.run(feeds);
  const pooled = outputs["sentence_embedding"];
  if (pooled?.data instanceof Float32Array) return unitOf(pooled.data);
  const states = outputs["last_hidden_state"] ?? Object.values(outputs)[0];
  if (!(states?.data instanceof Float32Array))
    throw new DeskError("engine-failed", "The model gives no states of tokens.");
  return unitOf(poolStates(states.data, states.dims.at(-1) ?? 1, first));
}

/** The state of the first token, or the mean of all. */
function poolStates(states: Float32Array, size: number, first: boolean): Float32Array {
  if (first) return states.slice(0, size);
  const sum = new Float32Array(size);
  for (let at = 0; at < states.length; at++) sum[at % size] = (sum[at % size] ?? 0) + (states[at] ?? 0);
  return sum;
}

async function json(folder: string, name: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const path = join(folder, name);
  return existsSync(path) ? (JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>) : undefined;
}

async function longestOf(folder: string): Promise<number> {
  const own = (await json(folder, "sentence_bert_config.json"))?.["max_seq_length"];
  const general = (await json(folder, "tokenizer_config.json"))?.["model_max_length"];
  const said = [own, general].find((value): value is number => typeof value === "number" && value >= 8);
  return Math.min(said ?? LONGEST, 8192);
}

/** Whether the model was made to be read by its first token; most are read by the mean of all. */
async function poolsFirst(folder: string): Promise<boolean> {
  return (await json(folder, "1_Pooling/config.json"))?.["pooling_mode_cls_token"] === true;
}
