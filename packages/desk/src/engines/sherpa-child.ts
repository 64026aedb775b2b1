/**
 * Runs as a process of its own: sherpa-onnx with one model. `speech FOLDER` recognises pieces in the manner of `speech-process.ts`;
 * `activity FILE` takes 16 kHz PCM on standard input to its end and writes a line with the first sample and the length of each
 * stretch of speech, found by Silero's model.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const RATE = 16_000;

interface Result {
  readonly text: string;
  readonly lang?: string;
  readonly tokens?: readonly string[];
  readonly timestamps?: readonly number[];
  readonly ys_log_probs?: readonly number[];
}
interface Stream {
  acceptWaveform(sound: { samples: Float32Array; sampleRate: number }): void;
}
interface Recogniser {
  createStream(): Stream;
  decode(stream: Stream): void;
  getResult(stream: Stream): Result;
}
interface Detector {
  acceptWaveform(samples: Float32Array): void;
  isEmpty(): boolean;
  front(external: boolean): { readonly start: number; readonly samples: Float32Array };
  pop(): void;
  flush(): void;
}
interface Sherpa {
  readonly OfflineRecognizer: new (config: object) => Recogniser;
  readonly Vad: new (config: object, bufferSeconds: number) => Detector;
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function floats(bytes: Buffer): Float32Array {
  const samples = new Float32Array(Math.floor(bytes.length / 2));
  for (let i = 0; i < samples.length; i++) samples[i] = bytes.readInt16LE(2 * i) / 32_768;
  return samples;
}

/** Which kind of model a folder holds, by its files; the quantised one is taken where there are two. */
function modelIn(folder: string): object {
  const names = readdirSync(folder);
  const file = (part: string): string | undefined => {
    const fits = names.filter((name) => name.endsWith(".onnx") && name.includes(part));
    const name = fits.find((one) => one.includes("int8")) ?? fits[0];
    return name === undefined ? undefined : join(folder, name);
  };
  const tokens = names.find((name) => name.endsWith("tokens.txt"));
  if (tokens === undefined) throw new Error("tokens");
  const common = { tokens: join(folder, tokens), numThreads: 2, debug: false };
  const [encoder, decoder, joiner, whole] = [file("encoder"), file("decoder"), file("joiner"), file("model")];
  if (encoder !== undefined && decoder !== undefined && joiner !== undefined)
    return { ...common, transducer: { encoder, decoder, joiner }, modelType: "nemo_transducer" };
  if (encoder !== undefined && decoder !== undefined)
    return { ...common, whisper: { encoder, decoder, tailPaddings: -1 } };
  if (whole !== undefined) return { ...common, nemoCtc: { model: whole } };
  throw new Error("model");
}

/** Words as tokens with times, where the model gives times and its tokens mark where a word begins. */
function tokensOf({ tokens = [], timestamps = [], ys_log_probs: logs = [] }: Result, seconds: number): object[] {
  const written = tokens.map((token) => token.replace("▁", " "));
  if (timestamps.length !== tokens.length || !written.some((token) => token.startsWith(" "))) return [];
  return written.map((word, i) => ({
    word: i === 0 && !word.startsWith(" ") ? ` ${word}` : word,
    start: timestamps[i],
    end: Math.min(timestamps[i + 1] ?? seconds, (timestamps[i] ?? 0) + 0.5),
    ...(logs.length === tokens.length ? { probability: Math.exp(logs[i] ?? 0) } : {}),
  }));
}

async function speech(sherpa: Sherpa, version: string, folder: string): Promise<void> {
  const modelConfig = modelIn(folder);
  const recogniser = new sherpa.OfflineRecognizer({ featConfig: { sampleRate: RATE, featureDim: 80 }, modelConfig });
  say({ name: "sherpa-onnx", version });
  let held: Buffer = Buffer.alloc(0);
  let wanted = -1;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    held = Buffer.concat([held, piece]);
    for (;;) {
      if (wanted < 0) {
        const end = held.indexOf(10);
        if (end < 0) break;
        wanted = (JSON.parse(held.toString("utf8", 0, end)) as { bytes: number }).bytes;
        held = held.subarray(end + 1);
      }
      if (held.length < wanted) break;
      const samples = floats(held.subarray(0, wanted));
      held = held.subarray(wanted);
      wanted = -1;
      const stream = recogniser.createStream();
      stream.acceptWaveform({ samples, sampleRate: RATE });
      recogniser.decode(stream);
      const result = recogniser.getResult(stream);
      const words = tokensOf(result, samples.length / RATE);
      say({ text: result.text, ...(result.lang === undefined ? {} : { language: result.lang }), words });
    }
  }
}

async function activity(sherpa: Sherpa, version: string, model: string): Promise<void> {
  if (!existsSync(model)) throw new Error("model");
  const window = 512;
  const sileroVad = {
    model,
    threshold: 0.5,
    minSilenceDuration: 0.25,
    minSpeechDuration: 0.12,
    windowSize: window,
    maxSpeechDuration: 60,
  };
  const detector = new sherpa.Vad({ sileroVad, sampleRate: RATE, numThreads: 1, debug: false }, 90);
  say({ name: "sherpa-onnx", version });
  const drain = (): void => {
    for (; !detector.isEmpty(); detector.pop()) {
      const { start, samples } = detector.front(false);
      say({ start, length: samples.length });
    }
  };
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let at = 0;
    for (; at + 2 * window <= bytes.length; at += 2 * window)
      detector.acceptWaveform(floats(bytes.subarray(at, at + 2 * window)));
    rest = bytes.subarray(at);
    drain();
  }
  detector.flush();
  drain();
}

const [task = "", model = ""] = process.argv.slice(2);
let sherpa: Sherpa | undefined;
let version = "";
try {
  sherpa = require("sherpa-onnx-node") as Sherpa;
  version = (JSON.parse(readFileSync(require.resolve("sherpa-onnx-node/package.json"), "utf8")) as { version: string })
    .version;
} catch {
  say({ error: "no-runtime" });
}
if (sherpa !== undefined)
  await (task === "activity" ? activity(sherpa, version, model) : speech(sherpa, version, model));
