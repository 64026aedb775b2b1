/**
 * Runs as a process of its own: sherpa-onnx with one model. `speech FOLDER` recognises pieces in the manner of `speech-process.ts`.
 * The others take 16 kHz PCM on standard input to its end: `activity FILE` writes a line with the first sample and the length of each
 * stretch of speech, found by Silero's model; `voices SEGMENTATION EMBEDDING SAMPLES` a line for each turn, with the number of its voice.
 */
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
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
interface LiveStream extends Stream {
  inputFinished(): void;
}
interface LiveRecogniser {
  createStream(): LiveStream;
  isReady(stream: LiveStream): boolean;
  decode(stream: LiveStream): void;
  getResult(stream: LiveStream): Result;
}
interface Diarizer {
  readonly sampleRate: number;
  process(samples: Float32Array): readonly { readonly start: number; readonly end: number; readonly speaker: number }[];
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
  readonly OnlineRecognizer: new (config: object) => LiveRecogniser;
  readonly OfflineSpeakerDiarization: new (config: object) => Diarizer;
  readonly Vad: new (config: object, bufferSeconds: number) => Detector;
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function floats(bytes: Buffer, samples = new Float32Array(bytes.length >> 1), at = 0): Float32Array {
  for (let i = 0; 2 * i + 1 < bytes.length && at + i < samples.length; i++)
    samples[at + i] = bytes.readInt16LE(2 * i) / 32_768;
  return samples;
}

/** Recognises the samples of one piece. */
type Recognise = (samples: Float32Array) => Result;

/** A recogniser for the kind of model that a folder holds, told by its files; the quantised one is taken where there are two. */
function recogniserOf(sherpa: Sherpa, folder: string): Recognise {
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
  if (whole !== undefined && isTone(whole)) return tone(sherpa, { ...common, toneCtc: { model: whole } });
  if (encoder !== undefined && decoder !== undefined && joiner !== undefined)
    return inOneGo(sherpa, { ...common, transducer: { encoder, decoder, joiner }, modelType: "nemo_transducer" });
  if (encoder !== undefined && decoder !== undefined)
    return inOneGo(sherpa, { ...common, whisper: { encoder, decoder, tailPaddings: -1 } });
  if (whole !== undefined) return inOneGo(sherpa, { ...common, nemoCtc: { model: whole } });
  throw new Error("model");
}

function inOneGo(sherpa: Sherpa, modelConfig: object): Recognise {
  const recogniser = new sherpa.OfflineRecognizer({ featConfig: { sampleRate: RATE, featureDim: 80 }, modelConfig });
  return (samples) => {
    const stream = recogniser.createStream();
    stream.acceptWaveform({ samples, sampleRate: RATE });
    recogniser.decode(stream);
    return recogniser.getResult(stream);
  };
}

/** T-one hears telephone sound as it is transmitted, and needs some silence before and behind to say its first and last word. */
const TONE_RATE = 8000;
const SILENCE_BEFORE = 0.3;
const SILENCE_BEHIND = 0.6;

function tone(sherpa: Sherpa, modelConfig: object): Recognise {
  const recogniser = new sherpa.OnlineRecognizer({
    featConfig: { sampleRate: TONE_RATE, featureDim: 80 },
    modelConfig,
  });
  const silence = (seconds: number): Float32Array => new Float32Array(RATE * seconds);
  return (samples) => {
    const stream = recogniser.createStream();
    // The runtime brings 16 kHz down to what the model takes.
    for (const part of [silence(SILENCE_BEFORE), samples, silence(SILENCE_BEHIND)])
      stream.acceptWaveform({ samples: part, sampleRate: RATE });
    stream.inputFinished();
    while (recogniser.isReady(stream)) recogniser.decode(stream);
    const { timestamps = [], ...result } = recogniser.getResult(stream);
    return { ...result, timestamps: timestamps.map((seconds) => Math.max(0, seconds - SILENCE_BEFORE)) };
  };
}

/** T-one's file looks like any other of one part; what it says of itself stands at its end. */
function isTone(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const tail = Buffer.alloc(Math.min(size, 65_536));
    readSync(file, tail, 0, tail.length, size - tail.length);
    return tail.includes("frame_length_ms") && tail.includes("state_dim");
  } finally {
    closeSync(file);
  }
}

/** Words as tokens with times, where the model gives times and its tokens mark where a word begins. */
function tokensOf({ tokens = [], timestamps = [], ys_log_probs: logs = [] }: Result, seconds: number): object[] {
  const written = tokens.map((token) => token.replace("▁", " "));
  if (timestamps.length !== tokens.length || !written.some((token) => token.startsWith(" "))) return [];
  return written.flatMap((token, i) => {
    // A space that is a token of its own belongs to the token behind it, and has no time.
    if (token === " ") return [];
    const begins = i === 0 || written[i - 1] === " ";
    return {
      word: begins && !token.startsWith(" ") ? ` ${token}` : token,
      start: timestamps[i],
      end: Math.min(timestamps[i + 1] ?? seconds, (timestamps[i] ?? 0) + 0.5),
      ...(logs.length === tokens.length ? { probability: Math.exp(logs[i] ?? 0) } : {}),
    };
  });
}

async function speech(sherpa: Sherpa, version: string, folder: string): Promise<void> {
  const recognise = recogniserOf(sherpa, folder);
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
      const result = recognise(samples);
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

/** Distance of two voices (1 less the cosine) from which they count as two; the runtime's own. */
const APART = 0.5;

async function voices(sherpa: Sherpa, version: string, [segmentation, model, count]: readonly string[]): Promise<void> {
  const diarizer = new sherpa.OfflineSpeakerDiarization({
    segmentation: { pyannote: { model: segmentation }, numThreads: 2 },
    embedding: { model, numThreads: 2 },
    clustering: { numClusters: -1, threshold: APART },
    minDurationOn: 0.2,
    minDurationOff: 0.3,
  });
  if (diarizer.sampleRate !== RATE) throw new Error("rate");
  say({ name: "sherpa-onnx", version });
  const samples = new Float32Array(Number(count));
  let at = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const whole = bytes.length - (bytes.length % 2);
    floats(bytes.subarray(0, whole), samples, at);
    at += whole / 2;
    rest = bytes.subarray(whole);
  }
  for (const { start, end, speaker } of diarizer.process(samples)) say({ start, end, speaker });
}

const [task = "", ...models] = process.argv.slice(2);
const [model = ""] = models;
let sherpa: Sherpa | undefined;
let version = "";
try {
  sherpa = require("sherpa-onnx-node") as Sherpa;
  version = (JSON.parse(readFileSync(require.resolve("sherpa-onnx-node/package.json"), "utf8")) as { version: string })
    .version;
} catch {
  say({ error: "no-runtime" });
}
if (sherpa !== undefined) {
  if (task === "activity") await activity(sherpa, version, model);
  else if (task === "voices") await voices(sherpa, version, models);
  else await speech(sherpa, version, model);
}
