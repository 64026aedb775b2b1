/**
 * Blobs: bytes named by their SHA-256, `blobs/ab/<hex>`. Written under another name, flushed, renamed: a name that is there is whole.
 * Hashed again whenever they are read, so that damage is told and not passed on.
 */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { DeskError } from "../desk-error.ts";
import { syncFolder } from "./flush.ts";

/** A blob as stored. `hash` is `sha256:` and hex. */
export interface Blob {
  readonly hash: string;
  readonly bytes: number;
}

/** What the disk answers when it takes no more; other errors are those of the source. */
const NO_ROOM: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EROFS", "EIO"]);
const HASH = /^sha256:[0-9a-f]{64}$/u;

/** The blobs of one archive. */
export class BlobStore {
  private readonly folder: string;
  /** What was verified in this run, by the stamp of the file: a player asks for hundreds of ranges of one recording. */
  private readonly verified = new Map<string, string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Makes the folder, and clears away what an interrupted writing left. Only the owner of the archive may call it. */
  async prepare(): Promise<void> {
    const drafts = join(this.folder, "tmp");
    await rm(drafts, { recursive: true, force: true });
    await mkdir(drafts, { recursive: true });
    await syncFolder(this.folder);
  }

  /** Stores bytes; the answer comes after they are flushed. `limit` is in bytes (`too-large` beyond it). */
  async put(source: Uint8Array | AsyncIterable<Uint8Array>, limit = Number.POSITIVE_INFINITY): Promise<Blob> {
    const draft = join(this.folder, "tmp", randomUUID());
    const hash = createHash("sha256");
    let bytes = 0;
    let file: FileHandle | undefined;
    try {
      file = await open(draft, "wx");
      for await (const chunk of source instanceof Uint8Array ? [source] : source) {
        bytes += chunk.length;
        if (bytes > limit) throw new DeskError("too-large");
        hash.update(chunk);
        await file.writeFile(chunk);
      }
      await file.sync();
      await file.close();
      file = undefined;
      const name = `sha256:${hash.digest("hex")}`;
      await this.settle(draft, name);
      return { hash: name, bytes };
    } catch (error) {
      await file?.close();
      await rm(draft, { force: true });
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      throw NO_ROOM.has(code) ? new DeskError("archive-unwritable", `(${code})`, error) : error;
    }
  }

  private async settle(draft: string, hash: string): Promise<void> {
    const path = this.path(hash);
    const folder = join(path, "..");
    const made = await mkdir(folder, { recursive: true });
    await rename(draft, path);
    await syncFolder(folder);
    if (made !== undefined) await syncFolder(this.folder);
    this.verified.delete(hash);
  }

  /** Where a blob lies. Throws `RangeError` when `hash` is no blob id. */
  path(hash: string): string {
    if (!HASH.test(hash)) throw new RangeError(`${hash} is not the id of a blob`);
    const hex = hash.slice(7);
    return join(this.folder, hex.slice(0, 2), hex);
  }

  /** The bytes, verified. Throws `DeskError` `blob-damaged` when they are not there or not what their name says. */
  async read(hash: string): Promise<Buffer> {
    const bytes = await readFile(this.path(hash)).catch((error: unknown) => {
      throw new DeskError("blob-damaged", "It is missing.", error);
    });
    if (`sha256:${createHash("sha256").update(bytes).digest("hex")}` !== hash) throw new DeskError("blob-damaged");
    return bytes;
  }

  /** A part of the bytes as a stream, both ends included, after the whole is verified. */
  async stream(hash: string, range?: { readonly start: number; readonly end: number }): Promise<Readable> {
    await this.verify(hash);
    return createReadStream(this.path(hash), range ?? {});
  }

  /** Hashes a blob anew unless this run has and the file has not been touched since. Throws `DeskError` `blob-damaged`. */
  async verify(hash: string): Promise<void> {
    const path = this.path(hash);
    const found = await stat(path, { bigint: true }).catch((error: unknown) => {
      throw new DeskError("blob-damaged", "It is missing.", error);
    });
    const stamp = `${found.ino}:${found.size}:${found.mtimeNs}:${found.ctimeNs}`;
    if (this.verified.get(hash) === stamp) return;
    const digest = createHash("sha256");
    for await (const chunk of createReadStream(path)) digest.update(chunk as Buffer);
    if (`sha256:${digest.digest("hex")}` !== hash) throw new DeskError("blob-damaged");
    this.verified.set(hash, stamp);
  }

  /** Ids of all blobs that lie in the folder. */
  async list(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const shelf of (await readdir(this.folder)).filter((name) => /^[0-9a-f]{2}$/u.test(name)).sort()) {
      for (const name of (await readdir(join(this.folder, shelf))).sort())
        if (HASH.test(`sha256:${name}`)) found.push(`sha256:${name}`);
    }
    return found;
  }
}
