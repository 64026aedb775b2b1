import type { Readable } from "node:stream";
import { DeskError } from "../desk-error.ts";

/** Reads up to `limit` bytes; what is over it is never held. */
export async function readBounded(
  stream: Readable,
  limit: number,
  signal: AbortSignal,
): Promise<{ readonly bytes: Uint8Array; readonly cut: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let cut = false;
  const stop = (): void => {
    stream.destroy(signal.reason instanceof Error ? signal.reason : new DeskError("interrupted"));
  };
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  try {
    for await (const chunk of stream) {
      const bytes: Uint8Array = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      const room = limit - size;
      chunks.push(bytes.length > room ? bytes.subarray(0, room) : bytes);
      size += Math.min(bytes.length, room);
      if (bytes.length > room) {
        cut = true;
        break;
      }
    }
  } finally {
    signal.removeEventListener("abort", stop);
    stream.destroy();
  }
  return { bytes: Buffer.concat(chunks, size), cut };
}
