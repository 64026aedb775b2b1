/**
 * One owner of an archive at a time: the file `desk.json`, which also says where the running desk is reached and with which token.
 *
 * The file is linked into place whole, so there is never half a lock. One left by a crash is recognised: its process is gone, or is
 * another one that began later. Taking it over is settled by reading back after a moment: of two who try, the one whose file lies
 * there is the owner. A lock of another computer is never taken over: nobody here can tell whether its owner lives.
 */
import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DeskError } from "../desk-error.ts";

/** Who holds an archive. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in clock ticks of the system; empty where that cannot be asked. */
  readonly began: string;
  /** Since when, RFC 3339. */
  readonly since: string;
  /** What must be shown to be let in by the running desk. */
  readonly token: string;
  /** Where the running desk listens; absent while none does. */
  readonly url?: string;
}

const NAME = "desk.json";
const SETTLE_MS = 60;

/** A lock that is held. */
export class Lock {
  private readonly folder: string;
  private owner: Owner;

  private constructor(folder: string, owner: Owner) {
    this.folder = folder;
    this.owner = owner;
  }

  /** Takes the lock. Throws `DeskError` `archive-locked`, whose detail says who holds it. */
  static async take(folder: string, now: () => number): Promise<Lock> {
    const owner: Owner = {
      pid: process.pid,
      host: hostname(),
      began: await beginningOf(process.pid),
      since: new Date(now()).toISOString(),
      token: randomUUID(),
    };
    for (let attempt = 0; attempt < 20; attempt++) {
      if (await place(folder, owner)) return new Lock(folder, owner);
      const held = await readOwner(folder);
      if (held === undefined) continue;
      if (await isAlive(held)) throw new DeskError("archive-locked", describe(held));
      if ((await removeStale(folder, held)) && (await place(folder, owner))) {
        await wait(SETTLE_MS);
        if ((await readOwner(folder))?.token === owner.token) return new Lock(folder, owner);
      }
    }
    throw new DeskError("archive-locked");
  }

  get token(): string {
    return this.owner.token;
  }

  /** Says where the desk listens. */
  async announce(url: string): Promise<void> {
    this.owner = { ...this.owner, url };
    const draft = join(this.folder, `${NAME}.${randomUUID()}`);
    await writeFile(draft, JSON.stringify(this.owner), { mode: 0o600 });
    await rename(draft, join(this.folder, NAME));
  }

  /** Gives the lock back; one that somebody else holds by now is left alone. */
  async release(): Promise<void> {
    if ((await readOwner(this.folder))?.token === this.owner.token) await rm(join(this.folder, NAME), { force: true });
  }
}

/** The running owner of an archive, if there is one. */
export async function runningOwner(folder: string): Promise<Owner | undefined> {
  const owner = await readOwner(folder);
  return owner !== undefined && (await isAlive(owner)) ? owner : undefined;
}

async function place(folder: string, owner: Owner): Promise<boolean> {
  const draft = join(folder, `${NAME}.${randomUUID()}`);
  await writeFile(draft, JSON.stringify(owner), { mode: 0o600 });
  try {
    await link(draft, join(folder, NAME));
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Takes a dead owner's file away; puts it back when somebody was quicker and it is another's by now. */
async function removeStale(folder: string, held: Owner): Promise<boolean> {
  const aside = join(folder, `${NAME}.${randomUUID()}`);
  try {
    await rename(join(folder, NAME), aside);
  } catch {
    return false;
  }
  const taken = await ownerIn(aside);
  if (taken !== undefined && taken.token !== held.token) await link(aside, join(folder, NAME)).catch(() => undefined);
  await rm(aside, { force: true });
  return taken === undefined || taken.token === held.token;
}

function readOwner(folder: string): Promise<Owner | undefined> {
  return ownerIn(join(folder, NAME));
}

async function ownerIn(path: string): Promise<Owner | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Owner;
  } catch {
    // A power cut can leave the name without its content: nobody holds that.
    return { pid: 0, host: hostname(), began: "", since: "", token: "" };
  }
}

async function isAlive(owner: Owner): Promise<boolean> {
  if (owner.pid <= 0) return false;
  if (owner.host !== hostname()) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  const began = await beginningOf(owner.pid);
  return began === "" || owner.began === "" || began === owner.began;
}

/** Field 22 of `/proc/<pid>/stat` (proc(5)): start time after boot. The name in field 2 may hold spaces and brackets. */
async function beginningOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return line.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function describe(owner: Owner): string {
  const where = owner.url === undefined ? "" : `, reached at ${owner.url}`;
  return `Process ${owner.pid} on ${owner.host} since ${owner.since}${where}.`;
}
