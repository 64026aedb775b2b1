/** What comes out of an archive file, and the bounds of taking it out. */
import type { Transfer } from "../../archive/facts.ts";
import type { Remark } from "../remark.ts";

/** One thing inside. Its bytes must be taken before the next one is asked for. */
export interface Unpacked {
  /** Path inside the archive file, or the address that was captured. */
  readonly name: string;
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
  readonly mediaType: string;
  readonly transfer?: Transfer;
  readonly remarks: readonly Remark[];
}

/** Bounds against bombs: whatever the directory of an archive file says, what counts is what comes out. */
export interface UnpackLimits {
  readonly entries: number;
  /** Bytes of one entry, and of all together. */
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** How many times larger than the archive file all together may be, once it is more than `freeBytes`. */
  readonly ratio: number;
  readonly freeBytes: number;
  /** Bytes of a list that is read whole: messages of a chat, pages of a crawl. */
  readonly listBytes: number;
}

const MB = 1_000_000;

export const UNPACK_LIMITS: UnpackLimits = {
  entries: 20_000,
  entryBytes: 4000 * MB,
  totalBytes: 20_000 * MB,
  ratio: 200,
  freeBytes: 200 * MB,
  listBytes: 100 * MB,
};

/** The bounds were reached; what came out before stays. */
export class UnpackLimit extends Error {
  override readonly name = "UnpackLimit";
}

/** Counts what comes out of one archive file. */
export class Meter {
  private readonly limits: UnpackLimits;
  private readonly most: number;
  private entries = 0;
  private bytes = 0;

  constructor(limits: UnpackLimits, packedBytes: number) {
    this.limits = limits;
    this.most = Math.min(limits.totalBytes, Math.max(limits.freeBytes, packedBytes * limits.ratio));
  }

  /** Counts an entry. Throws `UnpackLimit`. */
  entry(): void {
    if (++this.entries > this.limits.entries) throw new UnpackLimit();
  }

  /** The same bytes, counted as they pass. Throws `UnpackLimit` while they are read. */
  async *pass(bytes: AsyncIterable<Uint8Array>, most = this.limits.entryBytes): AsyncGenerator<Uint8Array> {
    let own = 0;
    for await (const chunk of bytes) {
      own += chunk.length;
      this.bytes += chunk.length;
      if (own > most || this.bytes > this.most) throw new UnpackLimit();
      yield chunk;
    }
  }

  /** All bytes of a small entry. */
  async whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.pass(bytes, this.limits.listBytes)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
}
