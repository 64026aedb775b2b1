/** How things come into an archive: bytes, addresses, and what is inside of files that hold others. */
import { createHash } from "node:crypto";
import { recordId } from "@earwitness/core";
import { captureUrl, nameOf } from "../capture/capture-url.ts";
import type { Network } from "../capture/fetch.ts";
import { mediaTypeOf } from "../capture/media-type.ts";
import { containerKind, unpack } from "../capture/unpack/unpack.ts";
import { type Unpacked, UnpackLimit } from "../capture/unpack/unpacked.ts";
import { DeskError } from "../desk-error.ts";
import type { Archive, RequestKey } from "./archive.ts";
import { type ArchiveState, latest, type Origin, type StoredItem, type Version } from "./facts.ts";

/** A write, through which door, and under which key: the key makes a repeat harmless. */
export interface Keyed {
  readonly agent: string;
  readonly key?: string | undefined;
}

/** Bytes to add to a case. */
export interface NewBytes {
  readonly name: string;
  readonly source: Uint8Array | AsyncIterable<Uint8Array>;
  readonly mediaType?: string;
  readonly origin?: Origin;
}

/** What became of what was handed in. */
export interface Taken {
  readonly id: string;
  readonly outcome: "new" | "version" | "known";
}

/** Bytes of the largest item that is taken. */
const LARGEST = 8_000_000_000;
/** Files that hold others inside files that hold others are taken apart; deeper ones are kept as they are. */
const DEEPEST = 2;

/** The way in to one archive. */
export class Intake {
  private readonly archive: Archive;
  private readonly options: { readonly now: () => number; readonly network?: Network };

  constructor(archive: Archive, options: { readonly now: () => number; readonly network?: Network }) {
    this.archive = archive;
    this.options = options;
  }

  /**
   * Adds bytes to a case. Bytes that it has already are recognised by their hash; an address or a path that it has already gets a new
   * version. Throws `DeskError` `not-found`, `too-large`, `key-reused`, `archive-unwritable`.
   */
  async addBytes(of: string, bytes: NewBytes, keyed: Keyed): Promise<Taken> {
    this.archive.case(of);
    const { hash, bytes: size } = await this.archive.blobs.put(bytes.source, LARGEST);
    const { type, charset } = mediaTypeOf(bytes.mediaType ?? "", bytes.name);
    const version = { hash, bytes: size, mediaType: type, ...(charset === undefined ? {} : { charset }), remarks: [] };
    const origin = bytes.origin ?? { kind: "upload" as const, name: bytes.name };
    return this.addVersion(of, bytes.name, origin, version, keyed);
  }

  /**
   * Fetches an address and adds what it answers, with the headers and the redirects. A key that was answered before is not fetched
   * again. Throws what `fetchAddress` and `addBytes` throw.
   */
  async addUrl(of: string, url: string, keyed: Keyed): Promise<Taken> {
    this.archive.case(of);
    const request = requestOf("url", of, url);
    const known = repeated(this.archive.state, keyed.key, request);
    if (known !== undefined) return { id: known, outcome: "known" };
    const { bytes, packed, ...rest } = await captureUrl(url, this.options.network ?? {}, this.options.now);
    const { hash } = await this.archive.blobs.put(bytes);
    const raw = packed === undefined ? {} : { packed: (await this.archive.blobs.put(packed)).hash };
    const version = { ...rest, hash, bytes: bytes.length, transfer: { ...rest.transfer, ...raw } };
    return this.addVersion(of, nameOf(url), { kind: "url", name: url }, version, keyed, request);
  }

  /** Whether an item holds others that were not taken out of the version that counts. */
  isPacked(item: StoredItem): boolean {
    const { container, hash } = latest(item);
    return container !== undefined && item.unpacked?.hash !== hash;
  }

  /**
   * Adds what is inside of an item; what came out before a bound or damage stays, and the item says so. A repeat finds everything known.
   * Answers how many things came out. Throws `DeskError` `interrupted`, `blob-damaged`.
   */
  async unpack(
    item: StoredItem,
    {
      signal,
      report,
    }: { readonly signal: AbortSignal; readonly report: (done: number, total: number, message: string) => void },
    onTaken: (taken: Taken) => void,
  ): Promise<number> {
    const { hash, container } = latest(item);
    if (container === undefined) return 0;
    await this.archive.blobs.verify(hash);
    const remarks: Version["remarks"][number][] = [];
    let count = 0;
    try {
      for await (const found of unpack(this.archive.blobs.path(hash), container)) {
        if (signal.aborted) throw new DeskError("interrupted");
        onTaken(await this.addInside(item, hash, found));
        report(++count, count, "unpacking");
      }
    } catch (error) {
      if (error instanceof DeskError && error.code !== "too-large") throw error;
      const isLimit = error instanceof UnpackLimit || error instanceof DeskError;
      remarks.push(isLimit ? LIMIT_REACHED : DAMAGED);
    }
    if (count === 0 && remarks.length === 0) remarks.push(EMPTY);
    await this.archive.write("desk", () => ({
      facts: [{ kind: "unpacked", item: item.id, hash, remarks }],
      answer: () => undefined,
    }));
    return count;
  }

  private async addInside(item: StoredItem, container: string, found: Unpacked): Promise<Taken> {
    const { hash, bytes } = await this.archive.blobs.put(found.bytes, LARGEST);
    const { type, charset } = mediaTypeOf(found.mediaType, found.name);
    const version = {
      hash,
      bytes,
      mediaType: type,
      ...(charset === undefined ? {} : { charset }),
      ...(found.transfer === undefined ? {} : { transfer: found.transfer }),
      remarks: found.remarks,
    };
    const name = URL.canParse(found.name) ? nameOf(found.name) : found.name;
    return this.addVersion(item.case, name, { kind: "inside", name: found.name, container }, version, {
      agent: "desk",
    });
  }

  private async addVersion(
    of: string,
    name: string,
    origin: Origin,
    captured: Omit<Version, "added">,
    { agent, key }: Keyed,
    request = requestOf("capture", of, name, captured.hash),
  ): Promise<Taken> {
    const kind =
      this.depthOf(of, origin) < DEEPEST
        ? await containerKind(this.archive.blobs.path(captured.hash), name)
        : undefined;
    const version = kind === undefined ? captured : { ...captured, container: kind };
    return this.archive.write<Taken>(agent, (state) => {
      const before = repeated(state, key, request);
      if (before !== undefined) return { facts: [], answer: () => ({ id: before, outcome: "known" }) };
      const items = this.archive.itemsOf(of);
      const there = isPlace(origin) ? items.find((item) => samePlace(item.origin, origin)) : undefined;
      // The same bytes at another address are another finding: who passes on what, word for word, is the question.
      const known = there ?? (isAddress(origin) ? undefined : items.find((item) => latest(item).hash === version.hash));
      if (known !== undefined && latest(known).hash === version.hash) {
        return { facts: [], answer: () => ({ id: known.id, outcome: "known" }) };
      }
      const item = known?.id ?? recordId("item", { case: of, hash: version.hash, origin: origin.name });
      const fact = {
        kind: "capture" as const,
        case: of,
        item,
        name,
        origin,
        version,
        ...keyMember(key, request, item),
      };
      return { facts: [fact], answer: () => ({ id: item, outcome: known === undefined ? "new" : "version" }) };
    });
  }

  /** How many files that hold others it lies in. */
  private depthOf(of: string, origin: Origin): number {
    let depth = 0;
    for (let container = origin.container; container !== undefined && depth < DEEPEST; depth++) {
      container = this.archive.itemsOf(of).find((item) => latest(item).hash === container)?.origin.container;
    }
    return depth;
  }
}

const LIMIT_REACHED = {
  rule: "capture/unpack-limit",
  severity: "warning",
  message:
    "It unpacks to more than the limits allow; the rest is left inside. Take it apart by hand and add the parts.",
} as const;

const DAMAGED = {
  rule: "capture/container-damaged",
  severity: "error",
  message: "It is damaged; what could be taken out before is added. Take it apart by hand and add the parts.",
} as const;

const EMPTY = {
  rule: "capture/nothing-inside",
  severity: "warning",
  message: "Nothing that can be traced is inside.",
} as const;

/** Whether the same place again is the same thing in a new state; a file name alone is no place. */
function isPlace(origin: Origin): boolean {
  return origin.kind === "path" || isAddress(origin);
}

function isAddress({ kind, name }: Origin): boolean {
  return kind === "url" || (kind === "inside" && /^https?:/u.test(name));
}

/** An address is the same place however its bytes came. */
function samePlace(a: Origin, b: Origin): boolean {
  return isPlace(a) && a.name === b.name && (a.kind === "path") === (b.kind === "path");
}

/** Hash of what a request asks. */
export function requestOf(...parts: readonly string[]): string {
  return `sha256:${createHash("sha256").update(parts.join("\n")).digest("hex")}`;
}

/** Id of what answered the same request before. Throws `DeskError` `key-reused` when the key was used for another. */
export function repeated(state: ArchiveState, key: string | undefined, request: string): string | undefined {
  const answered = key === undefined ? undefined : state.answered.get(key);
  if (answered !== undefined && answered.request !== request) throw new DeskError("key-reused");
  return answered?.result;
}

/** The member of a fact that keeps the key of its request. */
export function keyMember(key: string | undefined, request: string, result: string): { readonly key?: RequestKey } {
  return key === undefined ? {} : { key: { name: key, request, result } };
}
