/** The work on the cases of an archive: what is to be done, when it is begun, and how. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import type { Correction } from "../archive/corrections.ts";
import { latest, type StoredCase, type StoredItem, type Version } from "../archive/facts.ts";
import type { Findings } from "../archive/findings.ts";
import type { Intake, Taken } from "../archive/intake.ts";
import { inputsOf } from "../archive/traced.ts";
import type { SpeechChoice } from "../engines/choose.ts";
import type { MadeTranscript } from "../recording/add-sound.ts";
import type { LiveIndex } from "../search/live-index.ts";
import { type Job, JobQueue, type Runner } from "./queue.ts";
import type { ReadableItem } from "./reading.ts";
import { runTrace } from "./run-trace.ts";

/** What rebuilding a case showed; `made` when there was nothing to compare with. */
export interface Rebuilt {
  readonly name: string;
  readonly outcome: "made" | "as before" | "differs";
}

/** How the work is watched. */
interface CaseworkOptions {
  readonly now: () => number;
  /** Whether work is begun by itself. */
  readonly traces: boolean;
  /** Engine that transcribes recordings without a transcript. */
  readonly speech?: SpeechChoice;
  readonly onTaken: (of: string, taken: Taken) => void;
  readonly onJob: (job: Job) => void;
}

const PROGRAM: { readonly version: string } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
/** Several things dropped at once are traced once. */
const DEBOUNCE_MS = 150;

/** Begins tracing and taking apart when the archive asks for it. */
export class Casework {
  readonly queue: JobQueue;
  private readonly archive: Archive;
  private readonly findings: Findings;
  private readonly intake: Intake;
  private readonly options: CaseworkOptions;
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(archive: Archive, findings: Findings, intake: Intake, options: CaseworkOptions) {
    this.archive = archive;
    this.findings = findings;
    this.intake = intake;
    this.options = options;
    this.queue = new JobQueue(options.now, options.onJob);
  }

  /** Begins what an earlier run left undone. */
  takeUp(): void {
    for (const id of this.archive.state.items.keys()) this.unpackSoon(id);
    for (const id of this.archive.state.cases.keys()) this.traceSoon(id, 0);
  }

  /** Whether a case is traced as it stands, and the last work on it. */
  stateOf(found: StoredCase): { readonly fresh: boolean; readonly job: Job | undefined } {
    const job = this.queue.list().findLast(({ case: of, kind }) => of === found.id && kind === "trace");
    return { fresh: this.isFresh(found), job };
  }

  /** Traces a case before long, unless it is traced as it stands. */
  traceSoon(of: string, after = DEBOUNCE_MS): void {
    if (!this.options.traces) return;
    clearTimeout(this.timers.get(of));
    const begin = (): void => {
      this.timers.delete(of);
      const found = this.archive.state.cases.get(of);
      if (found !== undefined && !this.isFresh(found)) {
        this.queue.add("trace", of, (_, control) => this.trace(of, control));
      }
    };
    this.timers.set(of, setTimeout(begin, after));
  }

  /** Takes apart an item that holds others, unless that is done. */
  unpackSoon(id: string): void {
    const item = this.archive.item(id);
    if (!this.options.traces || !this.intake.isPacked(item)) return;
    this.queue.add("unpack", item.case, async (_, control) => {
      const waiting = this.archive.itemsOf(item.case).filter((one) => this.intake.isPacked(one));
      let count = 0;
      for (const packed of waiting) {
        count += await this.intake.unpack(packed, control, (taken) => this.options.onTaken(item.case, taken));
      }
      return `${count} things taken out.`;
    });
  }

  /**
   * Makes findings and index anew, case by case, and says whether they are as before. Throws `DeskError` `interrupted` and what reading
   * throws.
   */
  async rebuild(signal: AbortSignal, index: LiveIndex): Promise<readonly Rebuilt[]> {
    const rebuilt: (Rebuilt & { readonly id: string })[] = [];
    for (const { id, name } of this.archive.state.cases.values()) {
      const before = await this.findings.whole(id);
      await this.trace(id, { signal, report: () => undefined });
      const after = this.findings.summary(id);
      const same = before?.inputs === after?.inputs && before?.dossier === after?.dossier;
      rebuilt.push({ id, name, outcome: before === undefined ? "made" : same ? "as before" : "differs" });
    }
    const indexDiffers = new Set(await index.rebuild());
    return rebuilt.map(({ id, name, outcome }) => ({
      name,
      outcome: indexDiffers.has(id) && outcome === "as before" ? "differs" : outcome,
    }));
  }

  /** Resolves when nothing is under way and nothing waits. */
  async idle(): Promise<void> {
    while (this.timers.size > 0 || this.queue.list().some(({ state }) => state === "running" || state === "queued")) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await this.queue.idle();
    }
  }

  async close(): Promise<void> {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    await this.queue.close();
  }

  private isFresh(found: StoredCase): boolean {
    const inputs = inputsOf(found, this.archive.state, PROGRAM.version);
    return found.items.length === 0 || this.findings.summary(found.id)?.inputs === inputs;
  }

  /** What a stopped transcription has done lies beside the findings. */
  private speech(): { readonly speech?: SpeechChoice } {
    const { speech } = this.options;
    if (speech === undefined) return {};
    const state = join(this.archive.folder, "derived", "transcripts");
    return { speech: { ...speech, env: { ...(speech.env ?? process.env), EARWITNESS_STATE: state } } };
  }

  /** A transcript is dear: it becomes an item of the case, to be corrected like any other; the case is then traced with it. */
  private async keepTranscript(of: string, { recording, name, json }: MadeTranscript): Promise<void> {
    const origin = { kind: "made" as const, name, container: recording };
    const bytes = { name, source: Buffer.from(json), mediaType: "application/json", origin };
    this.options.onTaken(of, await this.intake.addBytes(of, bytes, { agent: "desk" }));
  }

  private async trace(of: string, control: Parameters<Runner>[1]): Promise<string> {
    const inputs = inputsOf(this.archive.case(of), this.archive.state, PROGRAM.version);
    const items = this.archive
      .itemsOf(of)
      .filter((item) => latest(item).container === undefined)
      .map((item) => readableOf(item, latest(item), this.archive.state.corrections.get(item.id)));
    const { alignments } = this.archive.state;
    const { dossier, readings } = await runTrace(
      { blobs: join(this.archive.folder, "blobs"), items, alignments, ...this.speech() },
      {
        ...control,
        onAlignment: (id, json) => keepAlignment(this.archive, id, json),
        onTranscript: (transcript) => this.keepTranscript(of, transcript),
      },
    );
    const record = await this.findings.keep(of, inputs, dossier, readings);
    return `${record.documents.length} documents, ${record.quotations.length} quotations, ${record.changes.length} changes.`;
  }
}

/** Keeps an alignment among what is true: on another computer, with another synthesiser or none, the case is the same. */
async function keepAlignment(archive: Archive, id: string, json: string): Promise<void> {
  const { hash } = await archive.blobs.put(Buffer.from(json));
  await archive.write("desk", ({ alignments }) => ({
    facts: alignments.has(id) ? [] : [{ kind: "alignment", id, hash }],
    answer: () => undefined,
  }));
}

/** A version of an item as it is read. */
export function readableOf(
  item: StoredItem,
  { hash, mediaType, charset }: Version,
  corrections: readonly Correction[] = [],
): ReadableItem {
  const source = item.origin.kind === "url" ? "url" : "file";
  return {
    item: item.id,
    hash,
    name: item.origin.name,
    source,
    mediaType,
    ...(charset === undefined ? {} : { charset }),
    ...(corrections.length === 0 ? {} : { corrections }),
  };
}
