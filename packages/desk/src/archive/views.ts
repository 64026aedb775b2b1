/** Cases and items as the desk shows them. */
import type { Note } from "@earwitness/core";
import type { Job } from "../jobs/queue.ts";
import type { Reading } from "../jobs/reading.ts";
import { type ArchiveState, latest, type StoredCase, type StoredItem, type Transfer } from "./facts.ts";
import { standing } from "./judging.ts";
import type { TracedSummary } from "./traced.ts";

/** A named set of items that are traced together. */
export interface CaseView {
  readonly id: string;
  readonly name: string;
  readonly created: string;
  readonly items: number;
  readonly calls: number;
  readonly changes: number;
  /** What a person should look at, all together. */
  readonly needsLook: number;
  readonly look: {
    /** Traces with several candidates that nobody judged. */
    readonly ambiguous: number;
    /** Items whose bytes changed since they were first added. */
    readonly versions: number;
    /** Items that could not be read. */
    readonly unread: number;
  };
  readonly state: "traced" | "stale" | "tracing" | "failed";
}

/** One thing that was added. */
export interface ItemView {
  readonly id: string;
  readonly case: string;
  readonly name: string;
  /** Where it is from: file name, path or address. */
  readonly source: string;
  readonly origin: "url" | "path" | "upload" | "inside" | "made";
  readonly added: string;
  /** Hash, size and type of the bytes that count. */
  readonly hash: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly kind: Reading["kind"];
  /** Id of its document in the dossier; absent until it is traced, and when there is no text in it. */
  readonly document?: string;
  readonly versions: readonly { readonly hash: string; readonly added: string }[];
  readonly notes: readonly { readonly rule: string; readonly severity: Note["severity"]; readonly message: string }[];
  readonly transfer?: Transfer;
}

/** A case with what is known of it. `fresh` is whether it is traced with the items it has now. */
export function viewCase(
  found: StoredCase,
  state: ArchiveState,
  {
    summary,
    fresh,
    job,
  }: { readonly summary: TracedSummary | undefined; readonly fresh: boolean; readonly job: Job | undefined },
): CaseView {
  const items = found.items.flatMap((id) => state.items.get(id) ?? []);
  const judged = new Set(standing(state, found.id).map(({ target }) => target.id));
  const look = {
    ambiguous: (summary?.ambiguous ?? []).filter((id) => !judged.has(id)).length,
    versions: items.filter(({ versions }) => versions.length > 1).length,
    unread: (summary?.readings ?? []).filter(({ notes }) => notes.some(({ severity }) => severity === "error")).length,
  };
  return {
    id: found.id,
    name: found.name,
    created: found.created,
    items: items.length,
    calls: summary?.calls ?? 0,
    changes: summary?.changes ?? 0,
    needsLook: look.ambiguous + look.versions + look.unread,
    look,
    state: stateOf(fresh, job),
  };
}

function stateOf(fresh: boolean, job: Job | undefined): CaseView["state"] {
  if (job?.state === "running" || job?.state === "queued") return "tracing";
  if (fresh) return "traced";
  return job?.state === "failed" ? "failed" : "stale";
}

/** An item with what reading it found, when it was read as it is now. */
export function viewItem(item: StoredItem, summary: TracedSummary | undefined): ItemView {
  const version = latest(item);
  const reading = summary?.readings.find((entry) => entry.item === item.id && entry.hash === version.hash);
  const unpacked = item.unpacked?.hash === version.hash ? item.unpacked.remarks : [];
  const notes = [...version.remarks, ...unpacked, ...(reading?.notes ?? [])];
  return {
    id: item.id,
    case: item.case,
    name: item.name,
    source: item.origin.name,
    origin: item.origin.kind,
    added: item.versions[0]?.added ?? version.added,
    hash: version.hash,
    bytes: version.bytes,
    mediaType: version.mediaType,
    kind: version.container === undefined ? (reading?.kind ?? kindByType(version.mediaType)) : "other",
    ...(reading?.document === undefined ? {} : { document: reading.document }),
    versions: item.versions.map(({ hash, added }) => ({ hash, added })),
    notes: notes.map(({ rule, severity, message }) => ({ rule, severity, message })),
    ...(version.transfer === undefined ? {} : { transfer: version.transfer }),
  };
}

/** Before anything is read the type is all there is to go by. */
function kindByType(mediaType: string): Reading["kind"] {
  if (/^(?:audio|video)\//u.test(mediaType)) return "recording";
  if (/vtt|subrip/u.test(mediaType)) return "rendition";
  return /^text\/|html|pdf|json/u.test(mediaType) ? "article" : "other";
}
