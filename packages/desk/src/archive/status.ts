/** What an archive holds and whether it is whole, read without taking it: a desk may be running on it. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { readLog } from "../custody/log.ts";
import { DeskError } from "../desk-error.ts";
import { BlobStore } from "../store/blobs.ts";
import { runningOwner } from "../store/lock.ts";
import { ArchiveState } from "./facts.ts";

/** The state of an archive. */
export interface ArchiveStatus {
  readonly id: string;
  readonly events: number;
  /** Hash of the last event. */
  readonly head: string;
  readonly cases: number;
  readonly items: number;
  readonly judgements: number;
  readonly blobs: number;
  readonly bytes: number;
  /** Blobs that no event names: left by a writing that was never acknowledged. */
  readonly strays: number;
  /** Files with what crashes tore off the log. */
  readonly torn: number;
  /** Blobs that are missing or not what their name says. */
  readonly damaged: readonly string[];
  /** Who holds it, as a sentence. */
  readonly owner: string | undefined;
}

/** Reads the log and hashes every blob. Throws `DeskError` `archive-foreign`, `archive-damaged`. */
export async function archiveStatus(folder: string): Promise<ArchiveStatus> {
  const names = await readdir(folder).catch(() => [] as string[]);
  if (!names.includes("archive.json")) throw new DeskError("archive-foreign");
  const { events } = await readLog(join(folder, "log"));
  const state = new ArchiveState();
  for (const event of events) state.apply(event);
  const blobs = new BlobStore(join(folder, "blobs"));
  const wanted = new Set(blobsOf(state));
  const damaged: string[] = [];
  let bytes = 0;
  for (const hash of wanted) {
    await blobs.verify(hash).then(
      async () => {
        bytes += (await stat(blobs.path(hash))).size;
      },
      () => damaged.push(hash),
    );
  }
  const owner = await runningOwner(folder);
  const where = owner?.url === undefined ? "" : ` at ${owner.url}`;
  return {
    id: state.id,
    events: events.length,
    head: events.at(-1)?.hash ?? "",
    cases: state.cases.size,
    items: state.items.size,
    judgements: state.judgements.size,
    blobs: wanted.size,
    bytes,
    strays: (await blobs.list()).filter((hash) => !wanted.has(hash)).length,
    torn: (await readdir(join(folder, "log"))).filter((name) => name.startsWith("torn-")).length,
    damaged,
    owner: owner === undefined ? undefined : `process ${owner.pid} on ${owner.host} runs on it${where}`,
  };
}

/** The blobs that the events name. */
function blobsOf(state: ArchiveState): readonly string[] {
  const captured = [...state.items.values()].flatMap(({ versions }) =>
    versions.flatMap(({ hash, transfer }) => (transfer?.packed === undefined ? [hash] : [hash, transfer.packed])),
  );
  return [...captured, ...state.alignments.values()];
}
