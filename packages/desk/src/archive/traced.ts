/**
 * What was found in the cases, as files in `derived/`: made anew from the archive at any time, never flushed, thrown away at will.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CaseRecord, recordId } from "@earwitness/core";
import type { Reading } from "../jobs/reading.ts";
import { type ArchiveState, latest, type StoredCase } from "./facts.ts";

/** Raised when the shape of these files changes. */
const VERSION = 1;

/** What is known of a traced case without opening its dossier. */
export interface TracedSummary {
  readonly version: typeof VERSION;
  /** What it was traced with (`inputsOf`). */
  readonly inputs: string;
  /** Hash of the dossier. */
  readonly dossier: string;
  readonly readings: readonly Reading[];
  readonly calls: number;
  readonly changes: number;
  /** Ids of the traces that are ambiguous. */
  readonly ambiguous: readonly string[];
}

/** Identity of what a case is traced with: its items, the bytes they have now, and the program that traces. */
export function inputsOf({ items }: StoredCase, state: ArchiveState, program: string): string {
  const parts = items.flatMap((id) => {
    const item = state.items.get(id);
    if (item === undefined) return [];
    return [`${id} ${latest(item).hash}`, ...(state.corrections.get(id) ?? []).map((correction) => correction.id)];
  });
  return recordId("inputs", { parts, program });
}

/** The derived files of an archive. */
export class TracedStore {
  private readonly folder: string;
  private readonly summaries = new Map<string, TracedSummary>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Reads the summaries of the cases; one that is damaged or of another version is as good as none. */
  async open(cases: Iterable<string>): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const id of cases) {
      const text = await readFile(join(this.folder, `${id}.json`), "utf8").catch(() => undefined);
      const summary = text === undefined ? undefined : parsed(text);
      if (summary?.version === VERSION) this.summaries.set(id, summary);
    }
  }

  summary(id: string): TracedSummary | undefined {
    return this.summaries.get(id);
  }

  /** The dossier as JSON; `undefined` when there is none or it is not the one of the summary. */
  async dossier(id: string): Promise<string | undefined> {
    const text = await readFile(join(this.folder, `${id}.dossier.json`), "utf8").catch(() => undefined);
    return text !== undefined && hashOf(text) === this.summaries.get(id)?.dossier ? text : undefined;
  }

  /** Keeps what tracing found. */
  async keep(id: string, inputs: string, dossier: string, readings: readonly Reading[]): Promise<CaseRecord> {
    const record = JSON.parse(dossier) as CaseRecord;
    const summary: TracedSummary = {
      version: VERSION,
      inputs,
      dossier: hashOf(dossier),
      readings,
      calls: record.calls.length,
      changes: record.changes.length,
      ambiguous: record.traces.filter(({ outcome }) => outcome === "ambiguous").map((trace) => trace.id),
    };
    await this.write(`${id}.dossier.json`, dossier);
    await this.write(`${id}.json`, JSON.stringify(summary));
    this.summaries.set(id, summary);
    return record;
  }

  private async write(name: string, text: string): Promise<void> {
    const draft = join(this.folder, `${name}.part`);
    await writeFile(draft, text);
    await rename(draft, join(this.folder, name));
  }
}

const hashOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

function parsed(text: string): TracedSummary | undefined {
  try {
    return JSON.parse(text) as TracedSummary;
  } catch {
    return undefined;
  }
}
