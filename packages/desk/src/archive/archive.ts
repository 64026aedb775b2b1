/**
 * An archive that is open: the lock, the log, the blobs and the state the log adds up to. Whoever wants to write says what, given the
 * state; it is logged and flushed, then the state changes, then the caller is answered. One write at a time.
 */
import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Body, CustodyEvent } from "../custody/event.ts";
import { type Draft, EventLog } from "../custody/log.ts";
import { DeskError } from "../desk-error.ts";
import { BlobStore } from "../store/blobs.ts";
import { syncFolder } from "../store/flush.ts";
import { Lock } from "../store/lock.ts";
import { type Answered, ArchiveState, type FactKind, type Facts, type StoredCase, type StoredItem } from "./facts.ts";

/** A fact to be logged; `key` is that of the request, which makes a repeat of it harmless. */
type NewFact = {
  readonly [K in FactKind]: { readonly kind: K; readonly key?: RequestKey } & Facts[K];
}[FactKind];

/** The key a request came with, the hash of what it asked, and the id of what came of it. */
export type RequestKey = Answered & { readonly name: string };

/** What a write decides: facts to log, and what to answer once they are. */
export interface Decision<T> {
  readonly facts: readonly NewFact[];
  readonly answer: (state: ArchiveState) => T;
}

const MARK = "archive.json";
const FORMAT = { format: "earwitness-archive", version: 1 };

/** An archive, owned by this process. */
export class Archive {
  readonly folder: string;
  readonly blobs: BlobStore;
  readonly state: ArchiveState;
  /** Name of the file with what a crash tore off the log; absent when it was whole. */
  readonly setAside: string | undefined;
  private readonly lock: Lock;
  private readonly log: EventLog;
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(parts: Pick<Archive, "folder" | "blobs" | "state" | "setAside"> & { lock: Lock; log: EventLog }) {
    this.folder = parts.folder;
    this.blobs = parts.blobs;
    this.state = parts.state;
    this.setAside = parts.setAside;
    this.lock = parts.lock;
    this.log = parts.log;
  }

  /**
   * Opens an archive and makes one where there is none. Throws `DeskError` `archive-locked`, `archive-foreign`, `archive-damaged` or
   * `archive-unwritable`.
   */
  static async open(folder: string, now: () => number = Date.now): Promise<Archive> {
    await makeFolder(folder);
    const lock = await Lock.take(folder, now);
    try {
      const blobs = new BlobStore(join(folder, "blobs"));
      await blobs.prepare();
      const { log, state: read } = await EventLog.open(join(folder, "log"), {
        now,
        salt: () => randomBytes(16).toString("hex"),
      });
      const state = new ArchiveState();
      for (const event of read.events) state.apply(event);
      const archive = new Archive({ folder, blobs, state, setAside: read.setAside, lock, log });
      if (read.events.length === 0) {
        const id = `archive_${randomBytes(16).toString("hex")}`;
        await archive.write("desk", () => ({ facts: [{ kind: "archive", id }], answer: () => undefined }));
      }
      return archive;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** What whoever comes to the running desk from the same computer must show. */
  get token(): string {
    return this.lock.token;
  }

  /** The last event of the log. */
  get head(): CustodyEvent | undefined {
    return this.log.head;
  }

  /** Throws `DeskError` `not-found`. */
  case(id: string): StoredCase {
    const found = this.state.cases.get(id);
    if (found === undefined) throw new DeskError("not-found");
    return found;
  }

  /** Throws `DeskError` `not-found`. */
  item(id: string): StoredItem {
    const found = this.state.items.get(id);
    if (found === undefined) throw new DeskError("not-found");
    return found;
  }

  /** The items of a case, oldest first; none when there is no such case. */
  itemsOf(of: string): readonly StoredItem[] {
    return (this.state.cases.get(of)?.items ?? []).flatMap((id) => this.state.items.get(id) ?? []);
  }

  /** Says where the desk listens. */
  announce(url: string): Promise<void> {
    return this.lock.announce(url);
  }

  /** Decides on a write with the state as it is, logs it, and answers after it is flushed. */
  write<T>(agent: string, decide: (state: ArchiveState) => Decision<T>): Promise<T> {
    const next = this.queue.then(async () => {
      const { facts, answer } = decide(this.state);
      const drafts = facts.map(({ kind, ...body }): Draft => ({ kind, agent, body: body as unknown as Body }));
      for (const event of await this.log.append(drafts)) this.state.apply(event);
      return answer(this.state);
    });
    this.queue = next.catch(() => undefined);
    return next;
  }

  /** Waits for what is being written and gives the archive back. */
  async close(): Promise<void> {
    await this.queue;
    await this.log.close();
    await this.lock.release();
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const entries = await readdir(folder);
    if (entries.includes(MARK)) {
      const mark = JSON.parse(await readFile(join(folder, MARK), "utf8")) as Partial<typeof FORMAT>;
      if (mark.format !== FORMAT.format || mark.version !== FORMAT.version) throw new DeskError("archive-foreign");
      return;
    }
    if (entries.some((name) => !name.startsWith(MARK) && !name.startsWith("."))) throw new DeskError("archive-foreign");
    const draft = join(folder, `${MARK}.${randomBytes(6).toString("hex")}`);
    await writeFile(draft, `${JSON.stringify(FORMAT)}\n`, { flush: true });
    await rename(draft, join(folder, MARK));
    await syncFolder(folder);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    if (error instanceof SyntaxError) throw new DeskError("archive-foreign", undefined, error);
    throw new DeskError(
      "archive-unwritable",
      error instanceof Error && "code" in error ? `(${String(error.code)})` : undefined,
      error,
    );
  }
}
