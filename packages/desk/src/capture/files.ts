/** Bytes of a file or of standard input, bounded; never waits for a pipe or a device that somebody named by mistake. */
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { DeskError } from "../desk-error.ts";
import type { Limits } from "./limits.ts";
import { readBounded } from "./read-bounded.ts";

/** Bytes and whether the limit cut them. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "It does not exist.",
  EACCES: "Reading it is not permitted.",
  EPERM: "Reading it is not permitted.",
  EISDIR: "It is a folder.",
  ELOOP: "It is a link that leads back to itself.",
  ENAMETOOLONG: "Its name is too long.",
};

/** Reads a regular file. Throws `DeskError` `file-unreadable`, for pipes, sockets and devices too. */
export async function readFileBounded(path: string, limits: Limits): Promise<Bytes> {
  let file: FileHandle | undefined;
  try {
    // Without O_NONBLOCK opening a named pipe waits for a writer for ever.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = await file.stat();
    if (!stat.isFile()) throw new DeskError("file-unreadable", "It is not a regular file.");
    const size = Math.min(stat.size, limits.bytes);
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return { bytes: bytes.subarray(0, filled), cut: stat.size > limits.bytes };
  } catch (error) {
    if (error instanceof DeskError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new DeskError("file-unreadable", REASONS[code] ?? (code === "" ? undefined : `(${code})`), error);
  } finally {
    await file?.close();
  }
}

/** Reads a stream to its end or to the limit; `interrupted` when the signal fires. */
export async function readStream(stream: Readable, limits: Limits, signal: AbortSignal): Promise<Bytes> {
  try {
    return await readBounded(stream, limits.bytes, signal);
  } catch (error) {
    if (signal.aborted) throw new DeskError("interrupted");
    throw error instanceof DeskError ? error : new DeskError("file-unreadable", undefined, error);
  }
}
