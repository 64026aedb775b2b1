/**
 * The append-only log in files: `log/<first seq>.jsonl`, a new file when one is full. An append is written and flushed before it is
 * answered; a line that a crash tore off was never answered, and is set aside beside the log.
 */
import { type FileHandle, mkdir, open, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DeskError } from "../desk-error.ts";
import { syncFolder } from "../store/flush.ts";
import { type Body, type CustodyEvent, lineOf, makeEvent, readLine } from "./event.ts";

/** Bytes after which a new file is begun. */
const SEGMENT = 16_000_000;
const SEGMENT_NAME = /^\d{12}\.jsonl$/u;

/** What is to be logged. */
export interface Draft {
  readonly kind: string;
  readonly agent: string;
  readonly body: Body;
}

/** Where time and salt come from. */
export interface Provenance {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly salt: () => string;
}

/** What reading a log found. `last` is absent when it is empty. */
export interface LogState {
  readonly events: readonly CustodyEvent[];
  /** Name of the file that holds what a crash tore off, when there was such a tail. */
  readonly setAside?: string;
}

/** The log, open for appending by the one who holds the lock of the archive. */
export class EventLog {
  private readonly folder: string;
  private readonly provenance: Provenance;
  private file: FileHandle | undefined;
  private size: number;
  private last: CustodyEvent | undefined;
  private broken = false;

  private constructor(
    folder: string,
    provenance: Provenance,
    last: CustodyEvent | undefined,
    file: FileHandle | undefined,
    size: number,
  ) {
    this.folder = folder;
    this.provenance = provenance;
    this.last = last;
    this.file = file;
    this.size = size;
  }

  /** Opens the log of an archive; sets a torn tail aside. Throws `DeskError` `archive-damaged` when the chain does not hold. */
  static async open(folder: string, provenance: Provenance): Promise<{ log: EventLog; state: LogState }> {
    await mkdir(folder, { recursive: true });
    const read = await readLog(folder);
    const { events, tail } = read;
    const name = read.segments.at(-1);
    const setAside = tail === undefined ? undefined : `torn-${String(events.length + 1).padStart(12, "0")}.part`;
    if (name === undefined)
      return { log: new EventLog(folder, provenance, events.at(-1), undefined, 0), state: { events } };
    const file = await open(join(folder, name), "r+");
    const end = tail?.start ?? (await file.stat()).size;
    if (tail !== undefined && setAside !== undefined) {
      await writeFile(join(folder, setAside), tail.bytes, { flush: true });
      await file.truncate(end);
      await file.sync();
      await syncFolder(folder);
    }
    const state = { events, ...(setAside === undefined ? {} : { setAside }) };
    return { log: new EventLog(folder, provenance, events.at(-1), file, end), state };
  }

  /** The last event: what a checkpoint would sign. */
  get head(): CustodyEvent | undefined {
    return this.last;
  }

  /**
   * Appends events as one flush: all or, after a crash, a beginning of them. Calls must not overlap (the archive queues them). When a
   * flush fails nobody knows what the disk holds: the log then takes no more until it is opened anew (`archive-unwritable`).
   */
  async append(drafts: readonly Draft[]): Promise<readonly CustodyEvent[]> {
    if (this.broken) throw new DeskError("archive-unwritable");
    const events: CustodyEvent[] = [];
    for (const { kind, agent, body } of drafts) {
      const at = new Date(this.provenance.now()).toISOString();
      events.push(makeEvent({ kind, agent, at, body, salt: this.provenance.salt() }, events.at(-1) ?? this.last));
    }
    const first = events[0];
    if (first === undefined) return events;
    const bytes = Buffer.from(events.map(lineOf).join(""));
    try {
      const file = await this.segmentFor(first.head.seq);
      for (let done = 0; done < bytes.length; ) {
        done += (await file.write(bytes, done, bytes.length - done, this.size + done)).bytesWritten;
      }
      await file.datasync();
    } catch (error) {
      this.broken = true;
      throw new DeskError("archive-unwritable", codeOf(error), error);
    }
    this.size += bytes.length;
    this.last = events.at(-1);
    return events;
  }

  async close(): Promise<void> {
    this.broken = true;
    await this.file?.close();
    this.file = undefined;
  }

  private async segmentFor(seq: number): Promise<FileHandle> {
    if (this.file !== undefined && this.size < SEGMENT) return this.file;
    await this.file?.close();
    this.file = await open(join(this.folder, `${String(seq).padStart(12, "0")}.jsonl`), "wx");
    this.size = 0;
    await syncFolder(this.folder);
    return this.file;
  }
}

interface Tail {
  readonly start: number;
  readonly bytes: Uint8Array;
}

interface Read {
  readonly events: readonly CustodyEvent[];
  readonly segments: readonly string[];
  readonly tail?: Tail;
}

/** Reads a log without touching it. Throws `DeskError` `archive-damaged`. */
export async function readLog(folder: string): Promise<Read> {
  const segments = (await readdir(folder)).filter((name) => SEGMENT_NAME.test(name)).sort();
  const events: CustodyEvent[] = [];
  for (const [index, name] of segments.entries()) {
    const bytes = await readFile(join(folder, name));
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      const read = readLine(bytes.toString("utf8", start, end), events.at(-1));
      if (typeof read === "string")
        throw new DeskError("archive-damaged", `Line ${events.length + 1} of the log: ${read}.`);
      events.push(read);
      start = end + 1;
    }
    if (start === bytes.length) continue;
    if (index < segments.length - 1) throw new DeskError("archive-damaged", `${name} ends in the middle of a line.`);
    return { events, segments, tail: { start, bytes: bytes.subarray(start) } };
  }
  return { events, segments };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? `(${String(error.code)})` : undefined;
}
