/** Runs `trace-worker.ts` and answers what it found. */
import { Worker } from "node:worker_threads";
import { DeskError } from "../desk-error.ts";
import type { MadeTranscript } from "../recording/add-sound.ts";
import type { TraceMessage, TraceWork } from "./trace-worker.ts";

type Traced = Extract<TraceMessage, { readonly dossier: string }>;

/** How long a thread may take to end its children before it is ended itself: in the core it does not hear that it should stop. */
const GRACE_MS = 1000;

const BUILT = new URL("./trace-worker.js", import.meta.url);

/** In the source tree (tests) the thread is TypeScript and needs a loader; a build needs nothing. */
function startThread(work: TraceWork): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(BUILT, { workerData: work });
  const source = JSON.stringify(new URL("./trace-worker.ts", import.meta.url).href);
  const start = `void import("tsx/esm/api").then(({ register }) => { register(); return import(${source}); });`;
  return new Worker(start, { eval: true, workerData: work });
}

/** Traces in a thread. Throws `DeskError` `interrupted` when the signal fires, `internal` when the thread dies. */
export function runTrace(
  work: TraceWork,
  {
    signal,
    report,
    onAlignment,
    onTranscript,
  }: {
    readonly signal: AbortSignal;
    readonly report: (done: number, total: number, message: string) => void;
    /** Keeps an alignment; what was found is answered when all are kept. */
    readonly onAlignment?: (id: string, json: string) => Promise<void>;
    /** The same with a transcript. */
    readonly onTranscript?: (transcript: MadeTranscript) => Promise<void>;
  },
): Promise<Traced> {
  const keeping: Promise<void>[] = [];
  let isAnswered = false;
  return new Promise((resolve, reject) => {
    const worker = startThread(work);
    const stop = (): void => {
      reject(new DeskError("interrupted"));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage("stop");
      setTimeout(() => void worker.terminate(), GRACE_MS).unref();
    };
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    worker.on("message", (message: TraceMessage) => {
      if ("dossier" in message) {
        isAnswered = true;
        Promise.all(keeping).then(() => resolve(message), reject);
      } else if ("alignment" in message)
        keeping.push(onAlignment?.(message.alignment, message.json) ?? Promise.resolve());
      else if ("transcript" in message) keeping.push(onTranscript?.(message.transcript) ?? Promise.resolve());
      else report(message.done, message.total, message.step);
    });
    worker.on("error", (error) => reject(new DeskError("internal", undefined, error)));
    worker.on("exit", () => {
      signal.removeEventListener("abort", stop);
      if (!isAnswered) reject(new DeskError("internal", "The thread that traces ended early."));
    });
  });
}
