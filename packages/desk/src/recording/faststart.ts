/** MP4 with its table of contents behind the sound, as phones write it, put in the order in which it can be read in one go. */
import type { FileHandle } from "node:fs/promises";

interface Box {
  readonly type: string;
  readonly start: number;
  readonly size: number;
}

const MOST_BOXES = 10_000;
const LARGEST_INDEX = 256_000_000;
const CONTAINERS = new Set(["moov", "trak", "mdia", "minf", "stbl"]);

/**
 * The bytes of an MP4 file in pieces: as they stand when the index (`moov`) comes first, else the index moved before the samples
 * with its chunk offsets put right (ISO/IEC 14496-12, 8.7.5). Throws `RangeError` when the file has no index: it was cut off.
 */
export async function* indexFirst(file: FileHandle, size: number, piece: number): AsyncGenerator<Uint8Array> {
  const boxes = await topBoxes(file, size);
  const moov = boxes.find(({ type }) => type === "moov");
  if (moov === undefined) throw new RangeError("no index");
  const samples = boxes.find(({ type }) => type === "mdat");
  if (samples === undefined || samples.start > moov.start || moov.size > LARGEST_INDEX) {
    yield* bytesOf(file, 0, size, piece);
    return;
  }
  const index = await readAt(file, moov.start, moov.size);
  shiftOffsets(index, 0, index.length, moov.size, samples.start);
  yield* bytesOf(file, 0, samples.start, piece);
  yield index;
  yield* bytesOf(file, samples.start, moov.start, piece);
  // The old index stays in its place: whatever stands behind it keeps its distance.
  yield* bytesOf(file, moov.start, size, piece);
}

/** Bytes of a file from `start` to `end` in pieces. */
export async function* bytesOf(
  file: FileHandle,
  start: number,
  end: number,
  piece: number,
): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += piece) {
    const bytes = await readAt(file, at, Math.min(piece, end - at));
    if (bytes.length === 0) return;
    yield bytes;
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  return bytes.subarray(0, bytesRead);
}

async function topBoxes(file: FileHandle, size: number): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= size && boxes.length < MOST_BOXES; ) {
    const head = await readAt(file, at, 16);
    const view = new DataView(head.buffer);
    const short = view.getUint32(0);
    const own = short === 1 && head.length === 16 ? Number(view.getBigUint64(8)) : short === 0 ? size - at : short;
    if (own < 8) break;
    boxes.push({ type: String.fromCharCode(...head.subarray(4, 8)), start: at, size: Math.min(own, size - at) });
    at += own;
  }
  return boxes;
}

/** Adds `by` to every chunk offset that points behind `from`. */
function shiftOffsets(bytes: Uint8Array, start: number, end: number, by: number, from: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = start; at + 8 <= end; ) {
    const size = view.getUint32(at);
    if (size < 8 || at + size > end) return;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (CONTAINERS.has(type)) shiftOffsets(bytes, at + 8, at + size, by, from);
    else if ((type === "stco" || type === "co64") && size >= 16) {
      const wide = type === "co64" ? 8 : 4;
      const count = Math.min(view.getUint32(at + 12), Math.floor((size - 16) / wide));
      for (let i = 0; i < count; i++) {
        const place = at + 16 + i * wide;
        if (wide === 8) {
          const offset = view.getBigUint64(place);
          if (offset >= from) view.setBigUint64(place, offset + BigInt(by));
        } else {
          const offset = view.getUint32(place);
          if (offset >= from && offset + by <= 0xffffffff) view.setUint32(place, offset + by);
        }
      }
    }
    at += size;
  }
}
