/**
 * Speech recognition in a child process of this machine: a model that is damaged, or a runtime that aborts, ends the child and not
 * the program. The child says one line of JSON when it is ready; then, for each line of JSON and sound that it is given, one line
 * of JSON in the shape of a transcription endpoint.
 */
import type { Engine } from "@earwitness/core";
import { DeskError } from "../desk-error.ts";
import { Child } from "../recording/child.ts";
import type { Recognised, SpeechEngine, SpeechRequest } from "./speech.ts";
import { readTranscription } from "./transcription-shape.ts";

/** What to run, and with which model. */
export interface ProcessOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly model: string;
  /** `sha256:` + hex of the file with the weights. */
  readonly modelHash: string;
  /** Longest wait for one piece, or for the model to load, in milliseconds. */
  readonly stallMs?: number;
  readonly residentBytes?: number;
}

const STALL = 600_000;
const RESIDENT = 16e9;
/** A child says no more than this in one line. */
const LONGEST_LINE = 4_000_000;

/** Starts the child and waits until its model is loaded. Throws `DeskError` `engine-failed`, `interrupted`. */
export async function processEngine(options: ProcessOptions, signal: AbortSignal): Promise<SpeechEngine> {
  const child = new Child({
    command: options.command,
    args: options.args,
    stallMs: options.stallMs ?? STALL,
    residentBytes: options.residentBytes ?? RESIDENT,
    signal,
    input: true,
  });
  const lines = linesOf(child);
  const first = parse(await nextLine(lines));
  if (typeof first?.["name"] !== "string") {
    child.end();
    throw await failureOf(child, first);
  }
  const { model, modelHash } = options;
  const engine: Engine = { name: first["name"], version: String(first["version"]), model, modelHash };
  return {
    engine,
    recognise: async (samples, request, stop) => {
      if (stop.aborted || signal.aborted) throw new DeskError("interrupted");
      const give = (): void => child.end();
      stop.addEventListener("abort", give, { once: true });
      try {
        return await ask(child, lines, samples, request);
      } catch (error) {
        if (stop.aborted) throw new DeskError("interrupted");
        throw error;
      } finally {
        stop.removeEventListener("abort", give);
      }
    },
    close: async () => {
      child.end();
      await child.ending;
    },
  };
}

async function ask(
  child: Child,
  lines: AsyncIterator<string>,
  samples: Int16Array,
  request: SpeechRequest,
): Promise<Recognised> {
  const input = child.process.stdin;
  input?.write(`${JSON.stringify({ bytes: samples.byteLength, ...request })}\n`);
  input?.write(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
  const answer = parse(await nextLine(lines));
  const read = answer === undefined ? undefined : readTranscription(answer, Math.round(samples.length / 16));
  if (read === undefined) throw await failureOf(child, answer);
  return read;
}

async function failureOf(child: Child, answer: { readonly [key: string]: unknown } | undefined): Promise<DeskError> {
  if (answer?.["error"] === "no-runtime") return new DeskError("engine-failed", "Its runtime is not installed.");
  child.end();
  const { kind } = await child.ending;
  const why: Partial<Record<typeof kind, string>> = {
    stalled: "It gave no answer in time.",
    "too-heavy": "It took too much memory.",
    absent: "Its program is not installed.",
  };
  return new DeskError("engine-failed", why[kind] ?? "It could not load or run the model; the file may be damaged.");
}

async function* linesOf(child: Child): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of child.output()) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > LONGEST_LINE) return;
    const lines = text.split("\n");
    text = lines.pop() ?? "";
    yield* lines;
  }
}

async function nextLine(lines: AsyncIterator<string>): Promise<string> {
  const { value, done } = await lines.next();
  return done === true ? "" : value;
}

function parse(line: string): { readonly [key: string]: unknown } | undefined {
  try {
    return JSON.parse(line) as { readonly [key: string]: unknown };
  } catch {
    return undefined;
  }
}
