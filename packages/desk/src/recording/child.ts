/** Child processes with bounds of time and memory, for work on bytes and models that may hang or abort a process. */
import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { PassThrough, type Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { DeskError } from "../desk-error.ts";

/** What to run and within which bounds. */
export interface Task {
  readonly command: string;
  readonly args: readonly string[];
  /** Longest wait for the next output, in milliseconds; time that the reader of the output takes does not count. */
  readonly stallMs: number;
  readonly residentBytes: number;
  readonly signal: AbortSignal;
  /** `true`: the third extra pipe carries one line about the output (`heading`). */
  readonly heading?: boolean;
  /** `true`: standard input is kept open for the caller. */
  readonly input?: boolean;
  /** Environment for a child that needs one (proxies, the settings of a registry's client); otherwise it sees only where programs are. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** How a child ended. `complaint` is the start of its standard error: for telling causes apart, never for showing. */
export interface Ending {
  readonly kind: "done" | "failed" | "stalled" | "too-heavy" | "absent";
  readonly code?: number | undefined;
  readonly complaint: string;
}

const COMPLAINT = 4096;
const WATCH_MS = 250;

/** A running child. Read `output` to its end, then ask `ending`. */
export class Child {
  readonly process: ChildProcess;
  readonly ending: Promise<Ending>;
  private readonly task: Task;
  private readonly told: Readable;
  private readonly head: Readable;
  private why: Ending["kind"] | undefined;
  private complaint = "";

  constructor(task: Task) {
    this.task = task;
    const stdio: StdioOptions = [
      task.input === true ? "pipe" : "ignore",
      "pipe",
      "pipe",
      ...(task.heading === true ? ["pipe" as const] : []),
    ];
    // A decoder needs no secrets from the environment.
    const env = task.env ?? { PATH: process.env["PATH"] ?? "", HOME: "/nonexistent", LC_ALL: "C" };
    this.process = spawn(task.command, [...task.args], { stdio, env, windowsHide: true });
    this.process.stderr?.setEncoding("utf8").on("data", (text: string) => {
      if (this.complaint.length < COMPLAINT) this.complaint += text.slice(0, COMPLAINT);
    });
    this.process.stdin?.on("error", () => undefined);
    this.told = kept(this.process.stdout);
    this.head = kept(this.process.stdio[3]);
    const stop = (): void => this.end();
    task.signal.addEventListener("abort", stop, { once: true });
    const watch = setInterval(() => void this.weigh(), WATCH_MS);
    this.ending = new Promise((resolve) => {
      const close = (kind: Ending["kind"], code?: number): void => {
        clearInterval(watch);
        task.signal.removeEventListener("abort", stop);
        resolve({ kind: this.why ?? kind, code, complaint: this.complaint });
      };
      this.process.once("error", () => close("absent"));
      this.process.once("close", (code) => close(code === 0 ? "done" : "failed", code ?? undefined));
    });
    if (task.signal.aborted) this.end();
  }

  /** Standard output in pieces, to its end however that comes about. Throws `DeskError` `interrupted`. */
  async *output(): AsyncGenerator<Buffer> {
    const pieces = this.told[Symbol.asyncIterator]();
    try {
      for (;;) {
        const timer = setTimeout(() => this.end("stalled"), this.task.stallMs);
        const next = await pieces.next().finally(() => clearTimeout(timer));
        if (this.task.signal.aborted) throw new DeskError("interrupted");
        if (next.done === true) return;
        yield next.value as Buffer;
      }
    } finally {
      this.end();
      this.letGo();
    }
  }

  /** A child is closed only when its output is: what nobody will read would keep it open. */
  letGo(): void {
    this.process.stdout?.destroy();
    this.told.destroy();
  }

  /** The line on the extra pipe, or `undefined` when the child ends without one. */
  async heading(): Promise<string | undefined> {
    let text = "";
    const timer = setTimeout(() => this.end("stalled"), this.task.stallMs);
    try {
      for await (const piece of this.head.setEncoding("utf8")) {
        text += String(piece);
        if (text.includes("\n") || text.length > COMPLAINT) break;
      }
    } finally {
      clearTimeout(timer);
    }
    if (this.task.signal.aborted) throw new DeskError("interrupted");
    return text.includes("\n") ? text.slice(0, text.indexOf("\n")) : undefined;
  }

  /** Ends the child at once. */
  end(why?: Ending["kind"]): void {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    this.why ??= why;
    this.process.kill("SIGKILL");
  }

  /** Linux tells the memory of a process in a file; elsewhere only the bound of time holds. */
  private async weigh(): Promise<void> {
    const { pid } = this.process;
    if (pid === undefined || process.platform !== "linux") return;
    const status = await readFile(`/proc/${pid}/status`, "latin1").catch(() => "");
    const kilobytes = Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0);
    if (kilobytes * 1024 > this.task.residentBytes) this.end("too-heavy");
  }
}

/**
 * What a child says, kept until it is read. Node throws away what a pipe still holds when the child ends before anybody has
 * begun to read it, as a short decoding does while the file for the working copy is being opened.
 */
function kept(pipe: unknown): Readable {
  const all = new PassThrough();
  if (pipe !== null && typeof pipe === "object" && "pipe" in pipe) (pipe as Readable).pipe(all);
  else all.end();
  return all;
}

/**
 * The command that runs a script of this folder as a child: `name` without its ending. From sources the script is
 * TypeScript and runs through the loader of the workspace.
 */
export function scriptCommand(
  base: string,
  name: string,
): { readonly command: string; readonly args: readonly string[] } {
  const source = base.endsWith(".ts");
  const script = fileURLToPath(new URL(`./${name}.${source ? "ts" : "js"}`, base));
  const loader = source ? ["--import", import.meta.resolve("tsx")] : [];
  return { command: process.execPath, args: [...loader, script] };
}

/** Runs a child to its end and answers what it printed, at most `limit` bytes. */
export async function runToEnd(task: Task, limit: number): Promise<Ending & { readonly text: string }> {
  const child = new Child(task);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of child.output()) {
    pieces.push(piece);
    size += piece.length;
    if (size > limit) break;
  }
  return { ...(await child.ending), text: Buffer.concat(pieces).toString("utf8") };
}
