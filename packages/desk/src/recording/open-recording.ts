/** One released recording → its working copy. The bytes stay untouched. */
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { type Remark, remark } from "../capture/remark.ts";
import { DeskError } from "../desk-error.ts";
import type { Ending } from "./child.ts";
import type { Decoding } from "./decoding.ts";
import { decodeByFfmpeg, ffmpegVersion } from "./ffmpeg.ts";
import { decodeByLibrary } from "./library.ts";
import { type MediaFormat, mediaFormatOf } from "./media-format.ts";
import { MEDIA_LIMITS, type MediaLimits } from "./media-limits.ts";
import { PartyCount } from "./parties.ts";
import { mixDown, WORKING_RATE, type WorkingCopy, WorkingCopyWriter } from "./working-copy.ts";

/** How a recording is opened. */
export interface OpenOptions {
  /** Folder for the working copy, made when absent; the caller removes it. */
  readonly folder: string;
  readonly limits?: MediaLimits;
  readonly signal?: AbortSignal;
  /** Told how much is decoded and, when the container claims a duration, of how much; both in milliseconds. */
  readonly onProgress?: (doneMs: number, totalMs: number | undefined) => void;
  /** What the user calls the file, whose ending tells bare telephone formats; the path without it. */
  readonly name?: string;
  /** `ffmpeg` on the path is taken when it is there; `library` leaves it aside. */
  readonly decoder?: "ffmpeg" | "library";
}

/** A recording whose sound can be read. */
export interface OpenedRecording {
  /** `sha256:` + hex of the bytes of the file. */
  readonly blob: string;
  readonly bytes: number;
  /** Container and codec as far as the decoder tells: `ogg/opus`, `wav`. */
  readonly format: string;
  /** Of the sound as decoded, never the container's claim. */
  readonly durationMs: number;
  /** Channels of the file itself. */
  readonly channels: number;
  readonly working: WorkingCopy;
  readonly remarks: readonly Remark[];
}

/**
 * Decodes a recording into a working copy of 16 kHz, mono, or stereo when a party is on each channel. Throws `DeskError`:
 * `file-unreadable`, `format-unsupported` (no sound), `decoder-missing`, `recording-damaged`, `recording-too-heavy`, `interrupted`.
 */
export async function openRecording(path: string, options: OpenOptions): Promise<OpenedRecording> {
  const limits = options.limits ?? MEDIA_LIMITS;
  const signal = options.signal ?? new AbortController().signal;
  const { format, blob, bytes } = await identify(path, options.name ?? path, signal);
  if (bytes < SMALLEST) throw new DeskError("recording-damaged", "There is no sound in it.");
  if (format === undefined) throw new DeskError("format-unsupported", "It is no recording.");
  const decoding = await startDecoding(path, format, options, limits, signal);
  await mkdir(options.folder, { recursive: true });
  const target = join(options.folder, `${blob.slice("sha256:".length, "sha256:".length + 32)}.wav`);
  const { working, ending, cut } = await writeWorkingCopy(decoding, target, options, limits);
  const remarks = remarksOn(decoding, working, ending, cut);
  const channels = working.making.channels === "single" ? 1 : decoding.sourceChannels;
  return { blob, bytes, format: decoding.format, durationMs: working.durationMs, channels, working, remarks };
}

/** Bytes below which no format holds a frame of sound: no decoder needs to be asked. */
const SMALLEST = 16;

interface Identity {
  readonly format: MediaFormat | undefined;
  readonly blob: string;
  readonly bytes: number;
}

/** Format by its first bytes, and the hash of all of them. */
async function identify(path: string, name: string, signal: AbortSignal): Promise<Identity> {
  let file: FileHandle | undefined;
  try {
    // Without O_NONBLOCK opening a named pipe waits for a writer for ever.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (!(await file.stat()).isFile()) throw new DeskError("file-unreadable", "It is not a regular file.");
    const hash = createHash("sha256");
    const piece = new Uint8Array(1 << 20);
    let format: MediaFormat | undefined;
    let size = 0;
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.length, size);
      if (signal.aborted) throw new DeskError("interrupted");
      if (bytesRead === 0) break;
      if (size === 0) format = mediaFormatOf(piece.subarray(0, Math.min(bytesRead, 8192)), name);
      hash.update(piece.subarray(0, bytesRead));
      size += bytesRead;
    }
    return { format, blob: `sha256:${hash.digest("hex")}`, bytes: size };
  } catch (error) {
    throw error instanceof DeskError ? error : new DeskError("file-unreadable", undefined, error);
  } finally {
    await file?.close();
  }
}

async function startDecoding(
  path: string,
  format: MediaFormat,
  { decoder }: OpenOptions,
  limits: MediaLimits,
  signal: AbortSignal,
): Promise<Decoding> {
  const version = decoder === "library" ? undefined : await ffmpegVersion(limits, signal);
  if (version !== undefined) {
    const decoding = await decodeByFfmpeg(path, format, version, limits, signal);
    if (decoding === undefined) throw new DeskError("recording-damaged", "No sound was found in it.");
    return decoding;
  }
  const started = await decodeByLibrary(path, format, limits, signal);
  if ("tool" in started) return started;
  if (started.code === 3) throw new DeskError("decoder-missing");
  throw failureOf(started);
}

function failureOf({ kind }: Ending): DeskError {
  if (kind === "stalled") return new DeskError("recording-too-heavy", "The decoder gave no answer in time.");
  if (kind === "too-heavy") return new DeskError("recording-too-heavy", "The decoder took too much memory.");
  return new DeskError("recording-damaged", "No sound could be decoded from it.");
}

async function writeWorkingCopy(
  decoding: Decoding,
  target: string,
  { onProgress }: OpenOptions,
  { durationMs }: MediaLimits,
): Promise<{ working: WorkingCopy; ending: Ending; cut: boolean }> {
  const { child, channels, toldMs, tool, version } = decoding;
  const most = Math.floor((durationMs * WORKING_RATE) / 1000);
  const writer = await WorkingCopyWriter.create(target, channels);
  const parties = new PartyCount();
  let cut = false;
  try {
    for await (const piece of child.output()) {
      const taken = await writer.append(piece, most);
      if (channels === 2) parties.take(taken);
      onProgress?.(Math.round((writer.samples * 1000) / WORKING_RATE), toldMs);
      cut = taken.length * 2 + 2 * channels <= piece.length;
      if (cut) break;
    }
    const ending = await child.ending;
    if (writer.samples === 0) throw failureOf(ending);
    const how = channels === 2 ? "kept" : decoding.sourceChannels > 1 ? "mixed" : "single";
    const whole = await writer.finish({ tool, version, arguments: decoding.arguments, channels: how });
    if (channels === 1 || parties.partyOnEach) return { working: whole, ending, cut };
    // Some library decoders give one channel twice; ffmpeg tells how many there are.
    const layout = tool !== "ffmpeg" && !parties.differs ? "single" : "mixed";
    return { working: await mixDown(whole, layout), ending, cut };
  } catch (error) {
    await writer.discard();
    throw error;
  }
}

/** `ffmpeg` complains of every frame of silence in AMR telephone recordings. */
const SILENCE_COMPLAINED_OF = /^amr(?:\/|$)/u;
/** Formats without a header for the whole: what is told of their duration is an estimate. */
const ESTIMATED = /^(?:aac|mp3|amr|ts|mpegts|mpeg|flv)(?:\/|$)/u;
/** The container's claim may be off by this share before it is worth a word; streams often round to a second. */
const OFF = 0.02;
const OFF_MS = 1000;

function remarksOn(
  { toldMs, tracks, format }: Decoding,
  { durationMs }: WorkingCopy,
  ending: Ending,
  cut: boolean,
): Remark[] {
  const told = toldMs !== undefined && !ESTIMATED.test(format);
  const off = told && Math.abs(toldMs - durationMs) > OFF_MS + OFF * Math.max(toldMs, durationMs);
  return [
    ...(cut ? [remark("recording-cut")] : []),
    ...(!cut && (ending.kind === "stalled" || ending.kind === "too-heavy") ? [remark("recording-abandoned")] : []),
    ...(!cut &&
    (ending.kind === "failed" ||
      (ending.kind === "done" && ending.complaint !== "" && !SILENCE_COMPLAINED_OF.test(format)))
      ? [remark("recording-damaged-places")]
      : []),
    ...(!cut && off ? [remark("recording-duration-claimed")] : []),
    ...(tracks > 1 ? [remark("recording-tracks")] : []),
  ];
}
