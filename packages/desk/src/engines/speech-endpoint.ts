/** Speech recognition by any server with OpenAI's transcription endpoint: whisper.cpp, speaches, vLLM, LocalAI and others. */
import type { Engine } from "@earwitness/core";
import { DeskError } from "../desk-error.ts";
import { waveFile } from "../recording/working-copy.ts";
import type { Recognised, SpeechEngine, SpeechRequest } from "./speech.ts";
import { readTranscription } from "./transcription-shape.ts";

/** Where the server is. */
export interface EndpointOptions {
  /** Address up to and with `/v1`, as other clients take it. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token, and nowhere else. */
  readonly key?: string;
  /** Longest wait for an answer, in milliseconds. */
  readonly timeoutMs?: number;
}

const TIMEOUT = 300_000;
const TRIES = 3;
const LARGEST_ANSWER = 20_000_000;

/** An engine behind an address. Nothing is sent before the first piece. Throws `DeskError` `engine-unknown` for an address that is none. */
export function endpointEngine(options: EndpointOptions): SpeechEngine {
  const address = options.url.replace(/\/+$/u, "");
  const base = URL.canParse(address) ? new URL(address) : undefined;
  if (base === undefined || !/^https?:$/u.test(base.protocol)) throw new DeskError("engine-unknown");
  const engine: Engine = { name: `server at ${base.host}`, version: "unknown", model: options.model };
  return {
    engine,
    recognise: (samples, request, signal) => ask(base, options, samples, request, signal),
    close: async () => undefined,
  };
}

async function ask(
  base: URL,
  options: EndpointOptions,
  samples: Int16Array,
  request: SpeechRequest,
  signal: AbortSignal,
): Promise<Recognised> {
  const route = request.task === "translate" ? "translations" : "transcriptions";
  const url = `${base.href.replace(/\/+$/u, "")}/audio/${route}`;
  for (let tries = 1; ; tries++) {
    const answer = await send(url, options, formOf(samples, options.model, request), signal);
    if (answer.status === "again" && tries < TRIES) {
      await pause(500 * 4 ** (tries - 1), signal);
      continue;
    }
    if (answer.status !== "answered") throw new DeskError("engine-unreachable", answer.detail);
    const read = readTranscription(answer.body, Math.round(samples.length / 16));
    if (read === undefined) throw new DeskError("engine-failed", "Its answer is of no known shape.");
    return read;
  }
}

function formOf(samples: Int16Array, model: string, { task, language, prompt }: SpeechRequest): FormData {
  const form = new FormData();
  form.append("file", new Blob([waveFile(samples)], { type: "audio/wav" }), "piece.wav");
  form.append("model", model);
  form.append("response_format", "verbose_json");
  form.append("temperature", "0");
  // Servers want the brackets; whisper.cpp has no such field and gives words unasked.
  form.append("timestamp_granularities[]", "word");
  form.append("timestamp_granularities[]", "segment");
  // whisper.cpp has one route: this field makes it translate there, and others do not know it.
  if (task === "translate") form.append("translate", "true");
  else if (language !== undefined) form.append("language", language === "nb" ? "no" : language);
  if (prompt !== undefined) form.append("prompt", prompt);
  return form;
}

type Answer =
  | { readonly status: "answered"; readonly body: unknown }
  | { readonly status: "again" | "refused"; readonly detail: string };

async function send(
  url: string,
  { key, timeoutMs = TIMEOUT }: EndpointOptions,
  form: FormData,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: "POST",
      body: form,
      // A server that sends the sound elsewhere is not the one that was chosen.
      redirect: "error",
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    if (!response.ok) {
      await response.body?.cancel();
      const again = response.status === 429 || response.status >= 500;
      const hint = response.status === 404 ? " Is the model installed there, and does the address end in /v1?" : "";
      return { status: again ? "again" : "refused", detail: `It answered with status ${response.status}.${hint}` };
    }
    const text = await bounded(response);
    return { status: "answered", body: parse(text) };
  } catch (error) {
    if (signal.aborted) throw new DeskError("interrupted");
    const late = error instanceof Error && error.name === "TimeoutError";
    return {
      status: late ? "refused" : "again",
      detail: late ? "It gave no answer in time." : "It cannot be reached.",
    };
  }
}

async function bounded(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > LARGEST_ANSWER) throw new RangeError("too long");
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

/** `response_format` is not known everywhere: plain text is an answer too. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return /^\s*[<{[]/u.test(text) ? undefined : { text };
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
  if (signal.aborted) throw new DeskError("interrupted");
}
