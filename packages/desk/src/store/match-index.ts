/**
 * The index of quotations and utterances as a file: keys (`indexKeys` of the core) to the numbers of the records filed under
 * them. It stays on disk: a look-up reads the one slice it needs, which the operating system keeps in memory.
 *
 * Layout, little endian: "EWIX", version (u32), records (u32), entries (u32); 65,537 offsets (u32) of the buckets by the
 * upper half of a key; entries sorted by key, then record: key (u32), record (u32). The index is derived data: it is made
 * anew from the records when they change.
 */
import { closeSync, openSync, readSync, writeSync } from "node:fs";

const MAGIC = 0x58495745;
const VERSION = 1;
const BUCKETS = 65_536;
const HEAD = 16 + 4 * (BUCKETS + 1);
/** A key that more records share than this says nothing of any of them. */
const COMMON = 400;

/** Writes the index of the records whose keys are given, numbered from 0. Holds 16 bytes an entry while it works. */
export function writeMatchIndex(path: string, records: readonly Uint32Array[]): void {
  const offsets = new Uint32Array(BUCKETS + 1);
  for (const keys of records) for (const key of keys) offsets[(key >>> 16) + 1] = (offsets[(key >>> 16) + 1] ?? 0) + 1;
  for (let at = 0; at < BUCKETS; at++) offsets[at + 1] = (offsets[at + 1] ?? 0) + (offsets[at] ?? 0);
  const total = offsets[BUCKETS] ?? 0;
  const entries = new Float64Array(total);
  const next = offsets.slice();
  for (const [record, keys] of records.entries()) {
    for (const key of keys) {
      const bucket = key >>> 16;
      const at = next[bucket] ?? 0;
      entries[at] = (key & 0xffff) * 2 ** 32 + record;
      next[bucket] = at + 1;
    }
  }
  const file = openSync(path, "w");
  try {
    writeAll(file, Buffer.from(Uint32Array.of(MAGIC, VERSION, records.length, total).buffer));
    writeAll(file, Buffer.from(offsets.buffer));
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const part = entries.subarray(offsets[bucket], offsets[bucket + 1]).sort();
      const out = new Uint32Array(2 * part.length);
      for (const [at, entry] of part.entries()) {
        out[2 * at] = bucket * BUCKETS + Math.floor(entry / 2 ** 32);
        out[2 * at + 1] = entry % 2 ** 32;
      }
      if (out.length > 0) writeAll(file, Buffer.from(out.buffer));
    }
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** A record that shares keys with the one asked for; a key shared by few weighs more. */
interface Candidate {
  readonly record: number;
  readonly score: number;
}

/** An index opened for reading. */
interface MatchIndex {
  readonly records: number;
  /** The records that share most with the keys, best first, at most `most`. */
  find(keys: Uint32Array, most: number): Candidate[];
  close(): void;
}

/** Opens an index. Throws `RangeError` when the file is no index of this version or is cut short. */
export function openMatchIndex(path: string): MatchIndex {
  const file = openSync(path, "r");
  const head = new Uint32Array(HEAD / 4);
  const [magic, version, records = 0, total = 0] = readInto(file, head, 0) === HEAD ? head : [];
  const offsets = head.subarray(4);
  if (magic !== MAGIC || version !== VERSION || offsets[BUCKETS] !== total) {
    closeSync(file);
    throw new RangeError(`${path} is no index of version ${VERSION}`);
  }
  return {
    records,
    find(keys, most) {
      const scores = new Map<number, number>();
      for (const key of keys) {
        const found = recordsOf(file, offsets, key);
        if (found.length > COMMON) continue;
        const weight = Math.log(1 + records / Math.max(1, found.length));
        for (const record of found) scores.set(record, (scores.get(record) ?? 0) + weight);
      }
      return [...scores]
        .map(([record, score]) => ({ record, score }))
        .sort((a, b) => b.score - a.score || a.record - b.record)
        .slice(0, most);
    },
    close: () => closeSync(file),
  };
}

function recordsOf(file: number, offsets: Uint32Array, key: number): Uint32Array {
  const first = offsets[key >>> 16] ?? 0;
  const entries = new Uint32Array(2 * ((offsets[(key >>> 16) + 1] ?? 0) - first));
  if (readInto(file, entries, HEAD + 8 * first) < entries.byteLength) throw new RangeError("The index is cut short");
  let low = 0;
  let high = entries.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[2 * middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (2 * end < entries.length && entries[2 * end] === key) end++;
  return Uint32Array.from({ length: end - low }, (_, at) => entries[2 * (low + at) + 1] ?? 0);
}

function readInto(file: number, words: Uint32Array, position: number): number {
  const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  let done = 0;
  while (done < bytes.length) {
    const read = readSync(file, bytes, done, bytes.length - done, position + done);
    if (read === 0) break;
    done += read;
  }
  return done;
}
