/**
 * Runs as a process of its own: decodes one recording with the decoders that npm carries, and writes interleaved signed 16-bit
 * PCM at 16 kHz to standard output. One line of JSON about it goes to the pipe 3 before the first sample. Arguments: file,
 * format (`MediaFormat`). Exit code 0 done, 3 the format has no decoder here, 4 the bytes cannot be decoded.
 */
import { closeSync, writeSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { createRequire } from "node:module";
import type * as samplerate from "@alexanderolsen/libsamplerate-js";
import { bytesOf, indexFirst } from "./faststart.ts";
import type { MediaFormat } from "./media-format.ts";

const require = createRequire(import.meta.url);

interface Sound {
  readonly channelData: readonly Float32Array[];
  readonly sampleRate: number;
}

interface Decoder {
  decode(bytes: Uint8Array): Sound | Promise<Sound>;
  flush?(): Sound | Promise<Sound>;
  free?(): void;
}

type Opener = () => Promise<Decoder>;

const RATE = 16_000;
const PIECE = 65_536;
const MOST_CHANNELS = 64;

const OPENERS: { readonly [format in MediaFormat]?: readonly [string, Opener] } = {
  wav: ["@audio/decode-wav", async () => (await import("@audio/decode-wav")).decoder()],
  mp3: ["@audio/decode-mp3", async () => (await import("@audio/decode-mp3")).decoder()],
  flac: ["@audio/decode-flac", async () => (await import("@audio/decode-flac")).decoder()],
  "ogg-opus": ["@audio/decode-opus", async () => (await import("@audio/decode-opus")).decoder()],
  "ogg-vorbis": ["@audio/decode-vorbis", async () => (await import("@audio/decode-vorbis")).decoder()],
  mp4: ["@audio/decode-mp4", async () => (await import("@audio/decode-mp4")).decoder()],
  webm: ["@audio/decode-webm", async () => (await import("@audio/decode-webm")).decoder()],
  aac: ["@audio/decode-aac", async () => (await import("@audio/decode-aac")).decoder()],
  amr: ["@audio/decode-amr", async () => (await import("@audio/decode-amr")).decoder()],
};

type Resample = (interleaved: Float32Array) => Float32Array;

/** Takes decoded pieces, settles the layout by the first one, and writes PCM. */
class Writer {
  private channels = 0;
  private rate = 0;
  private resample: Resample | undefined;
  private readonly decoder: string;
  private readonly converters: typeof samplerate;

  constructor(decoder: string, converters: typeof samplerate) {
    this.decoder = decoder;
    this.converters = converters;
  }

  async take({ channelData, sampleRate }: Sound): Promise<void> {
    const count = channelData[0]?.length ?? 0;
    if (count === 0) return;
    if (this.rate === 0) await this.begin(channelData.length, sampleRate);
    // A stream that changes its rate half way would shift every later time.
    if (sampleRate !== this.rate) await this.changeRate(sampleRate);
    const mixed = mix(channelData, this.channels);
    await write(this.resample === undefined ? mixed : this.resample(mixed));
  }

  get begun(): boolean {
    return this.rate > 0;
  }

  private async begin(sourceChannels: number, sampleRate: number): Promise<void> {
    if (sourceChannels < 1 || sourceChannels > MOST_CHANNELS) throw new RangeError("channels");
    this.channels = sourceChannels === 2 ? 2 : 1;
    await this.changeRate(sampleRate);
    const heading = { channels: this.channels, sourceChannels, sourceRate: sampleRate, decoder: this.decoder };
    writeSync(3, `${JSON.stringify(heading)}\n`);
    closeSync(3);
  }

  private async changeRate(sampleRate: number): Promise<void> {
    if (!(sampleRate >= 1000 && sampleRate <= 768_000)) throw new RangeError("rate");
    this.rate = sampleRate;
    if (sampleRate === RATE) this.resample = undefined;
    else {
      const { create, ConverterType } = this.converters;
      const converter = await create(this.channels, sampleRate, RATE, {
        converterType: ConverterType.SRC_SINC_FASTEST,
      });
      this.resample = (interleaved) => inParts(interleaved, this.channels, (part) => converter.simple(part));
    }
  }
}

/** The converter holds a buffer of fixed size: it takes a bounded part at a time. */
function inParts(samples: Float32Array, channels: number, convert: Resample): Float32Array {
  const step = 8192 * channels;
  if (samples.length <= step) return convert(samples).slice();
  const parts: Float32Array[] = [];
  for (let at = 0; at < samples.length; at += step) parts.push(convert(samples.subarray(at, at + step)).slice());
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Interleaved samples of one or two channels; more than two become their mean. */
function mix(channelData: readonly Float32Array[], channels: number): Float32Array {
  const count = channelData[0]?.length ?? 0;
  if (channels === 1 && channelData.length === 1) return channelData[0] ?? new Float32Array(0);
  const out = new Float32Array(count * channels);
  if (channels === 2) {
    const [left, right = left] = channelData;
    for (let i = 0; i < count; i++) {
      out[2 * i] = left?.[i] ?? 0;
      out[2 * i + 1] = right?.[i] ?? 0;
    }
    return out;
  }
  for (const data of channelData)
    for (let i = 0; i < count; i++) out[i] = (out[i] ?? 0) + (data[i] ?? 0) / channelData.length;
  return out;
}

async function write(samples: Float32Array): Promise<void> {
  const bytes = Buffer.allocUnsafe(samples.length * 2);
  for (let i = 0; i < samples.length; i++) {
    const value = Math.round((samples[i] ?? 0) * 32_768);
    bytes.writeInt16LE(value > 32_767 ? 32_767 : value < -32_768 ? -32_768 : value || 0, i * 2);
  }
  if (!process.stdout.write(bytes)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

/** Telephone samples without a header are put behind one. */
function waveHeader(codec: 6 | 7, length: number): Uint8Array {
  const bytes = Buffer.alloc(44);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(Math.min(36 + length, 0xffffffff), 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(codec, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(8000, 24);
  bytes.writeUInt32LE(8000, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(Math.min(length, 0xffffffff), 40);
  return bytes;
}

async function* pieces(file: FileHandle, size: number, format: MediaFormat): AsyncGenerator<Uint8Array> {
  if (format === "mp4") yield* indexFirst(file, size, PIECE);
  else {
    if (format === "mulaw" || format === "alaw") yield waveHeader(format === "alaw" ? 6 : 7, size);
    yield* bytesOf(file, 0, size, PIECE);
  }
}

interface Tools {
  readonly decoder: Decoder;
  readonly writer: Writer;
}

/** The decoder of a format and what brings its sound down; `undefined` when one of their packages was left out. */
async function toolsFor(format: MediaFormat): Promise<Tools | undefined> {
  const [name, opener] = OPENERS[format === "mulaw" || format === "alaw" ? "wav" : format] ?? [];
  if (name === undefined || opener === undefined) return undefined;
  try {
    const { version }: { version: string } = require(`${name}/package.json`);
    // The package is CommonJS without names that a module could import.
    const writer = new Writer(`${name} ${version}`, require("@alexanderolsen/libsamplerate-js") as typeof samplerate);
    return { decoder: await opener(), writer };
  } catch {
    return undefined;
  }
}

async function decode(path: string, format: MediaFormat): Promise<number> {
  const tools = await toolsFor(format);
  if (tools === undefined) return 3;
  const { decoder, writer } = tools;
  const file = await open(path);
  try {
    const { size } = await file.stat();
    for await (const piece of pieces(file, size, format)) await writer.take(await decoder.decode(piece));
    if (decoder.flush !== undefined) await writer.take(await decoder.flush());
    return writer.begun ? 0 : 4;
  } catch {
    return 4;
  } finally {
    await file.close();
  }
}

const [path = "", format = ""] = process.argv.slice(2);
process.exitCode = await decode(path, format as MediaFormat);
