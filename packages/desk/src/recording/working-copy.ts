/** The working copy of a recording: 16 kHz signed 16-bit PCM in a WAV file, and how it was made. */
import { type FileHandle, open, rename, rm } from "node:fs/promises";

/** Samples a second of every working copy. */
export const WORKING_RATE = 16_000;
const HEADER = 44;
const MOST_BYTES = 0xffff_ff00 - HEADER;

/** How a working copy came about, enough to make it again. */
export interface Making {
  readonly tool: string;
  readonly version: string;
  /** What the tool was told, without the name of the file. */
  readonly arguments: readonly string[];
  /** What became of the channels: one as it was, two kept because a party is on each, several mixed into one. */
  readonly channels: "single" | "kept" | "mixed";
}

/** A working copy on disk. `samples` counts one channel. */
export interface WorkingCopy {
  readonly path: string;
  readonly rate: typeof WORKING_RATE;
  readonly channels: 1 | 2;
  readonly samples: number;
  readonly durationMs: number;
  readonly making: Making;
}

/** What to read of a working copy. */
export interface SampleRange {
  /** A channel, or `mix` (the default): the mean of both. */
  readonly channel?: 0 | 1 | "mix";
  readonly startMs?: number;
  readonly endMs?: number;
  /** Samples a piece; 16,384 unless said. */
  readonly piece?: number;
}

/** Samples of one channel in pieces of one length but the last; memory for one piece at a time, and each piece is the reader's own. */
export async function* samplesOf(copy: WorkingCopy, range: SampleRange = {}): AsyncGenerator<Int16Array> {
  const { channel = "mix", startMs = 0, endMs = copy.durationMs + 1, piece = 16_384 } = range;
  const from = Math.max(0, Math.round((startMs * WORKING_RATE) / 1000));
  const to = Math.min(copy.samples, Math.round((endMs * WORKING_RATE) / 1000));
  for await (const frames of framesOf(copy, from, to, piece))
    yield copy.channels === 1 ? frames : oneOf(frames, channel);
}

/** Interleaved samples of all channels in pieces; `piece` counts samples of one channel. */
export async function* framesOf(
  copy: WorkingCopy,
  from = 0,
  to = copy.samples,
  piece = 16_384,
): AsyncGenerator<Int16Array> {
  const file = await open(copy.path);
  try {
    const width = 2 * copy.channels;
    for (let at = from; at < to; at += piece) {
      const samples = new Int16Array(Math.min(piece, to - at) * copy.channels);
      const { bytesRead } = await file.read(new Uint8Array(samples.buffer), 0, samples.byteLength, HEADER + at * width);
      if (bytesRead === 0) return;
      yield bytesRead === samples.byteLength
        ? samples
        : samples.subarray(0, Math.floor(bytesRead / width) * copy.channels);
    }
  } finally {
    await file.close();
  }
}

function oneOf(frames: Int16Array, channel: 0 | 1 | "mix"): Int16Array {
  const out = new Int16Array(frames.length / 2);
  if (channel === "mix")
    for (let i = 0; i < out.length; i++) out[i] = ((frames[2 * i] ?? 0) + (frames[2 * i + 1] ?? 0)) >> 1;
  else for (let i = 0; i < out.length; i++) out[i] = frames[2 * i + channel] ?? 0;
  return out;
}

/** Writes PCM behind a WAV header that is put right at the end. */
export class WorkingCopyWriter {
  readonly path: string;
  private readonly file: FileHandle;
  private readonly channels: 1 | 2;
  private bytes = 0;
  /** Bytes of a frame that arrived in two pieces. */
  private rest: Buffer = Buffer.alloc(0);

  private constructor(path: string, file: FileHandle, channels: 1 | 2) {
    this.path = path;
    this.file = file;
    this.channels = channels;
  }

  static async create(path: string, channels: 1 | 2): Promise<WorkingCopyWriter> {
    const file = await open(path, "w");
    await file.write(waveHeader(channels, 0), 0, HEADER, 0);
    return new WorkingCopyWriter(path, file, channels);
  }

  /** Samples of one channel written. */
  get samples(): number {
    return this.bytes / (2 * this.channels);
  }

  /** Appends whole frames, at most up to `most` samples a channel; answers the frames taken. */
  async append(piece: Buffer, most: number): Promise<Int16Array> {
    const width = 2 * this.channels;
    const bytes = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
    const room = Math.min(most * width, MOST_BYTES - (MOST_BYTES % width)) - this.bytes;
    const whole = Math.min(bytes.length - (bytes.length % width), Math.max(0, room));
    this.rest = bytes.subarray(bytes.length - (bytes.length % width));
    await this.file.write(bytes, 0, whole, HEADER + this.bytes);
    this.bytes += whole;
    // Typed arrays must begin at an even address.
    const copy = new Uint8Array(whole);
    copy.set(bytes.subarray(0, whole));
    return new Int16Array(copy.buffer);
  }

  async finish(making: Making): Promise<WorkingCopy> {
    await this.file.write(waveHeader(this.channels, this.bytes), 0, HEADER, 0);
    await this.file.close();
    const { samples } = this;
    const durationMs = Math.round((samples * 1000) / WORKING_RATE);
    return { path: this.path, rate: WORKING_RATE, channels: this.channels, samples, durationMs, making };
  }

  async discard(): Promise<void> {
    await this.file.close().catch(() => undefined);
    await rm(this.path, { force: true });
  }
}

/** The two channels of a working copy mixed into one, in its place. */
export async function mixDown(copy: WorkingCopy, layout: "single" | "mixed"): Promise<WorkingCopy> {
  const writer = await WorkingCopyWriter.create(`${copy.path}.mix`, 1);
  for await (const piece of samplesOf(copy)) await writer.append(Buffer.from(piece.buffer), copy.samples);
  const mixed = await writer.finish({ ...copy.making, channels: layout });
  await rename(mixed.path, copy.path);
  return { ...mixed, path: copy.path };
}

/** Samples of one channel as a WAV file in memory. */
export function waveFile(samples: Int16Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER + samples.byteLength);
  bytes.set(waveHeader(1, samples.byteLength));
  bytes.set(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength), HEADER);
  return bytes;
}

function waveHeader(channels: number, length: number): Uint8Array {
  const bytes = Buffer.alloc(HEADER);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(36 + length, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(channels, 22);
  bytes.writeUInt32LE(WORKING_RATE, 24);
  bytes.writeUInt32LE(WORKING_RATE * 2 * channels, 28);
  bytes.writeUInt16LE(2 * channels, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(length, 40);
  return bytes;
}
