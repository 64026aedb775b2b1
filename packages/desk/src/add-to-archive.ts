/** Adding from the command line: through the desk that runs on the archive, or by opening it. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { Readable } from "node:stream";
import { listInputs } from "./capture/inputs.ts";
import { LIMITS } from "./capture/limits.ts";
import { DeskError } from "./desk-error.ts";
import { Desk } from "./open-desk.ts";
import { type Owner, runningOwner } from "./store/lock.ts";

/** What became of one input. */
interface ItemReport {
  readonly name: string;
  readonly outcome: "new" | "version" | "known" | "failed";
  /** Why it failed. */
  readonly problem?: string;
}

/** How adding is told of and stopped. */
export interface AddOptions {
  /** Name of the case; made when there is none. */
  readonly case: string;
  readonly signal: AbortSignal;
  readonly onItem: (report: ItemReport) => void;
}

/** The two ways to an archive. */
interface Door {
  addFile(name: string, path: string): Promise<ItemReport["outcome"]>;
  addUrl(url: string): Promise<ItemReport["outcome"]>;
  close(): Promise<void>;
}

/**
 * Adds files, folders and addresses to a case of an archive. One that cannot be added is told and does not stop the others. Throws
 * `DeskError` `no-input`, `interrupted`, `nothing-read` when all failed, and what opening the archive throws.
 */
export async function addToArchive(
  folder: string,
  names: readonly string[],
  { case: of, signal, onItem }: AddOptions,
): Promise<{ readonly added: number; readonly known: number; readonly failed: number }> {
  if (names.length === 0) throw new DeskError("no-input");
  const { inputs } = await listInputs(names, LIMITS);
  const owner = await runningOwner(folder);
  const door = owner?.url === undefined ? await openDoor(folder, of) : await doorOf(owner, owner.url, of);
  const counts = { new: 0, version: 0, known: 0, failed: 0 };
  try {
    for (const { kind, name } of inputs) {
      if (signal.aborted) throw new DeskError("interrupted");
      const report = await tryOne(name, () => {
        if (kind === "stdin") throw new DeskError("file-unreadable", "Give it a name: save it to a file first.");
        return kind === "url" ? door.addUrl(name) : door.addFile(basename(name), resolve(name));
      });
      counts[report.outcome]++;
      onItem(report);
    }
  } finally {
    await door.close();
  }
  if (counts.failed === inputs.length) throw new DeskError("nothing-read");
  return { added: counts.new + counts.version, known: counts.known, failed: counts.failed };
}

async function tryOne(name: string, add: () => Promise<ItemReport["outcome"]>): Promise<ItemReport> {
  try {
    return { name, outcome: await add() };
  } catch (error) {
    const failure = error instanceof DeskError ? error : new DeskError("internal", undefined, error);
    if (["archive-unwritable", "interrupted", "internal"].includes(failure.code)) throw failure;
    return { name, outcome: "failed", problem: `${failure.message} ${failure.next}` };
  }
}

async function openDoor(folder: string, name: string): Promise<Door> {
  const desk = await Desk.open(folder, { traces: false });
  const keyed = { agent: "cli" };
  const of = desk.cases().find((found) => found.name === name) ?? (await desk.addCase(name, keyed));
  return {
    addFile: async (file, path) => {
      const source = await fileStream(path);
      return (await desk.addBytes(of.id, { name: file, source, origin: { kind: "path", name: path } }, keyed)).outcome;
    },
    addUrl: async (url) => (await desk.addUrl(of.id, url, keyed)).outcome,
    close: () => desk.close(),
  };
}

/** What a running desk answers: a record, a page of records, or a problem. */
interface Called {
  readonly status: number;
  readonly value: {
    readonly id?: string;
    readonly versions?: readonly unknown[];
    readonly items?: readonly { readonly id: string; readonly name: string }[];
    readonly next?: string;
    readonly title?: string;
    readonly detail?: string;
  };
}

/** Speaks to a running desk over HTTP, as any program would. */
async function doorOf(owner: Owner, url: string, name: string): Promise<Door> {
  const call = async (path: string, init: RequestInit = {}): Promise<Called> => {
    const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${owner.token}` };
    const answer = await fetch(`${url}/api/v1${path}`, { ...init, headers }).catch((error: unknown) => {
      throw new DeskError("archive-locked", `Process ${owner.pid} does not answer at ${url}.`, error);
    });
    const value = (await answer.json()) as Called["value"];
    if (!answer.ok) throw new DeskError("desk-refused", `${value.title ?? ""} ${value.detail ?? ""}`.trim());
    return { status: answer.status, value };
  };
  const json = (value: object): RequestInit => ({
    method: "POST",
    body: JSON.stringify(value),
    headers: { "content-type": "application/json" },
  });
  const of = (await caseNamed(call, name)) ?? (await call("/cases", json({ name }))).value.id ?? "";
  const outcomeOf = (status: number, versions: number): ItemReport["outcome"] =>
    status === 200 ? "known" : versions > 1 ? "version" : "new";
  const add = async (path: string, init: RequestInit): Promise<ItemReport["outcome"]> => {
    const { status, value } = await call(path, init);
    return outcomeOf(status, value.versions?.length ?? 0);
  };
  return {
    addFile: async (file, path) => {
      const body = Readable.toWeb(await fileStream(path)) as ReadableStream;
      const query = new URLSearchParams({ name: file, path });
      return add(`/cases/${of}/items?${query.toString()}`, { method: "POST", body, duplex: "half" });
    },
    addUrl: (address) => add(`/cases/${of}/items`, json({ url: address })),
    close: async () => undefined,
  };
}

async function caseNamed(call: (path: string) => Promise<Called>, name: string): Promise<string | undefined> {
  let cursor = "";
  for (;;) {
    const { value } = await call(`/cases?limit=500${cursor}`);
    const found = value.items?.find((item) => item.name === name);
    if (found !== undefined || value.next === undefined) return found?.id;
    cursor = `&cursor=${value.next}`;
  }
}

async function fileStream(path: string): Promise<Readable> {
  const found = await stat(path).catch((error: unknown) => {
    throw new DeskError("file-unreadable", undefined, error);
  });
  if (!found.isFile()) throw new DeskError("file-unreadable", "It is not a regular file.");
  return createReadStream(path).on("error", () => undefined);
}
