/**
 * The work of a running desk. Jobs are not kept: what is to be done follows from the log (a case whose items are not those it was
 * traced with), so after a crash the same jobs are there again, and a job that runs twice does no harm.
 */
import { recordId } from "@earwitness/core";
import { DeskError } from "../desk-error.ts";

type JobState = "queued" | "running" | "done" | "failed" | "cancelled";

/** One piece of long work. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly case: string;
  readonly state: JobState;
  readonly done: number;
  readonly total: number;
  /** Seconds that are probably left; `null` when that cannot be told yet. */
  readonly left: number | null;
  readonly message: string;
}

/** What a kind of job does. `report` tells how far it is. */
export type Runner = (
  job: Job,
  control: { readonly signal: AbortSignal; readonly report: (done: number, total: number, message: string) => void },
) => Promise<string>;

interface Entry {
  job: Job;
  readonly run: Runner;
  controller: AbortController | undefined;
  /** When the present step began and which it is: time left is worked out within a step. */
  since: number;
  step: string;
}

const KEPT = 200;
const REPORT_MS = 100;

/** Runs jobs one after another, in the order in which they came. */
export class JobQueue {
  private readonly entries = new Map<string, Entry>();
  private readonly now: () => number;
  private readonly onChange: (job: Job) => void;
  private running: Promise<void> | undefined;
  private serial = 0;
  private closed = false;

  constructor(now: () => number, onChange: (job: Job) => void) {
    this.now = now;
    this.onChange = onChange;
  }

  list(): readonly Job[] {
    return [...this.entries.values()].map(({ job }) => job);
  }

  /** Queues work on a case, unless such work waits already: what waits sees the state of the time it begins. */
  add(kind: string, of: string, run: Runner): Job {
    const waiting = [...this.entries.values()].find(
      ({ job }) => job.kind === kind && job.case === of && job.state === "queued",
    );
    if (waiting !== undefined) return waiting.job;
    const id = recordId("job", { kind, case: of, began: this.now(), serial: this.serial++ });
    const job: Job = { id, kind, case: of, state: "queued", done: 0, total: 0, left: null, message: "" };
    const entry: Entry = { job, run, controller: undefined, since: 0, step: "" };
    this.entries.set(id, entry);
    this.forget();
    this.onChange(job);
    this.wake();
    return job;
  }

  /** Stops a job or takes it out of the queue. Throws `DeskError` `not-found`, `job-state`. */
  cancel(id: string): Job {
    const entry = this.entry(id);
    if (entry.job.state !== "queued" && entry.job.state !== "running") throw new DeskError("job-state");
    entry.controller?.abort();
    return this.change(entry, { state: "cancelled", left: null, message: "Cancelled." });
  }

  /** Queues a job again that failed or was cancelled. Throws `DeskError` `not-found`, `job-state`. */
  retry(id: string): Job {
    const entry = this.entry(id);
    if (entry.job.state !== "failed" && entry.job.state !== "cancelled") throw new DeskError("job-state");
    this.entries.delete(id);
    return this.add(entry.job.kind, entry.job.case, entry.run);
  }

  /** Resolves when nothing runs and nothing waits. */
  async idle(): Promise<void> {
    while (this.running !== undefined) await this.running;
  }

  /** Stops what runs and takes no more. */
  async close(): Promise<void> {
    this.closed = true;
    for (const entry of this.entries.values()) entry.controller?.abort();
    await this.idle();
  }

  private entry(id: string): Entry {
    const entry = this.entries.get(id);
    if (entry === undefined) throw new DeskError("not-found");
    return entry;
  }

  private change(entry: Entry, change: Partial<Job>): Job {
    entry.job = { ...entry.job, ...change };
    this.onChange(entry.job);
    return entry.job;
  }

  private wake(): void {
    if (this.running !== undefined || this.closed) return;
    const next = [...this.entries.values()].find(({ job }) => job.state === "queued");
    if (next === undefined) return;
    this.running = this.runOne(next).finally(() => {
      this.running = undefined;
      this.wake();
    });
  }

  private async runOne(entry: Entry): Promise<void> {
    const controller = new AbortController();
    entry.controller = controller;
    entry.since = this.now();
    this.change(entry, { state: "running", done: 0, total: 0, left: null, message: "" });
    let told = 0;
    const report = (done: number, total: number, step: string): void => {
      if (entry.job.state !== "running") return;
      const now = this.now();
      if (step !== entry.step) Object.assign(entry, { step, since: now });
      else if (now - told < REPORT_MS) return;
      told = now;
      const left =
        done > 0 && now - entry.since > 1000 ? Math.ceil(((now - entry.since) / done / 1000) * (total - done)) : null;
      this.change(entry, { done, total, left, message: step });
    };
    try {
      const message = await entry.run(entry.job, { signal: controller.signal, report });
      if (entry.job.state === "running")
        this.change(entry, { state: "done", done: entry.job.total, left: null, message });
    } catch (error) {
      if (entry.job.state !== "running") return;
      const failure = error instanceof DeskError ? error : new DeskError("internal", undefined, error);
      const state = controller.signal.aborted ? "cancelled" : "failed";
      this.change(entry, { state, left: null, message: `${failure.message} ${failure.next}` });
    }
  }

  /** Finished jobs are kept for a while, so that a page that comes late sees them. */
  private forget(): void {
    for (const [id, { job }] of this.entries) {
      if (this.entries.size <= KEPT) return;
      if (job.state === "done" || job.state === "cancelled") this.entries.delete(id);
    }
  }
}
