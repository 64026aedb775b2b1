/** What was found in the cases of an archive, as it is asked for: whole, with judgements, or to be searched. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { type CaseRecord, correctRecord, type Lexicon, packs } from "@earwitness/core";
import { DeskError } from "../desk-error.ts";
import type { Reading } from "../jobs/reading.ts";
import { readLexicon } from "../lexicon.ts";
import type { Indexable } from "../search/live-index.ts";
import type { Archive } from "./archive.ts";
import type { Judgement } from "./facts.ts";
import { standing, targetGiven, withJudgements } from "./judging.ts";
import { TracedStore, type TracedSummary } from "./traced.ts";

/** A trace as a person corrected it, and what changed between its quotation and what the person chose. */
export interface CorrectedTrace {
  /** Id of the judgement. */
  readonly id: string;
  readonly trace: CaseRecord["traces"][number];
  readonly changes: CaseRecord["changes"];
}

/** The findings of one archive. */
export class Findings {
  private readonly archive: Archive;
  private readonly traced: TracedStore;
  /** Pages ask for one case many times: it is put together once. */
  private lastShown: { readonly stamp: string; readonly json: string; readonly tag: string } | undefined;
  private lastCorrected: { readonly stamp: string; readonly traces: readonly CorrectedTrace[] } | undefined;
  private lexicon: Promise<Lexicon> | undefined;

  constructor(archive: Archive) {
    this.archive = archive;
    this.traced = new TracedStore(join(archive.folder, "derived"));
  }

  open(): Promise<void> {
    return this.traced.open(this.archive.state.cases.keys());
  }

  summary(of: string): TracedSummary | undefined {
    return this.traced.summary(of);
  }

  /** The summary of a case whose dossier is there and whole. */
  async whole(of: string): Promise<TracedSummary | undefined> {
    return (await this.traced.dossier(of)) === undefined ? undefined : this.traced.summary(of);
  }

  keep(of: string, inputs: string, dossier: string, readings: readonly Reading[]): Promise<CaseRecord> {
    return this.traced.keep(of, inputs, dossier, readings);
  }

  /** What was found in a case, without judgements. Throws `DeskError` `not-found`, `not-yet`. */
  async record(of: string): Promise<CaseRecord> {
    this.archive.case(of);
    const json = await this.traced.dossier(of);
    if (json === undefined) throw new DeskError("not-yet");
    return JSON.parse(json) as CaseRecord;
  }

  /** The same with judgements, as JSON, with a tag that changes when it does. */
  async shown(of: string): Promise<{ readonly json: string; readonly tag: string }> {
    const judgements = standing(this.archive.state, of);
    const stamp = [of, this.traced.summary(of)?.dossier, ...judgements.map(({ id }) => id)].join(" ");
    if (this.lastShown?.stamp === stamp) return this.lastShown;
    const json = JSON.stringify(withJudgements(await this.record(of), judgements));
    const shown = { stamp, json, tag: createHash("sha256").update(json).digest("hex").slice(0, 32) };
    this.lastShown = shown;
    return shown;
  }

  /**
   * The traces of a case that people corrected, with their changes: derived from dossier and judgements, and kept nowhere. Throws
   * `DeskError` `not-found`, `not-yet`.
   */
  async corrected(of: string): Promise<readonly CorrectedTrace[]> {
    const given = standing(this.archive.state, of).filter(
      ({ target, verdict }) => target.kind === "trace" && verdict === "correct",
    );
    const stamp = [of, this.traced.summary(of)?.dossier, ...given.map(({ id }) => id)].join(" ");
    if (this.lastCorrected?.stamp === stamp) return this.lastCorrected.traces;
    const traces = await this.correct(of, given);
    this.lastCorrected = { stamp, traces };
    return traces;
  }

  private async correct(of: string, given: readonly Judgement[]): Promise<readonly CorrectedTrace[]> {
    const record = await this.record(of);
    if (given.length === 0) return [];
    this.lexicon ??= readLexicon();
    const targets = new Map(given.map((judgement) => [judgement.target.id, targetGiven(judgement)]));
    const { traces, changes } = correctRecord(record, targets, { packs, lexicon: await this.lexicon });
    return given.flatMap(({ id, target }) => {
      const trace = traces.find((one) => one.id === target.id);
      return trace === undefined ? [] : [{ id, trace, changes: changes.filter((one) => one.trace === trace.id) }];
    });
  }

  /** What can be judged in a case: what was found, and the changes of corrected traces. Throws as `corrected` does. */
  async judgeable(of: string): Promise<CaseRecord> {
    const record = await this.record(of);
    const added = (await this.corrected(of)).flatMap(({ changes }) => changes);
    return { ...record, changes: [...record.changes, ...added] };
  }

  /** The traced cases for the index, with the items of their documents. */
  indexable(): ReadonlyMap<string, Indexable> {
    const traced = [...this.archive.state.cases.keys()].flatMap((of) => {
      const summary = this.traced.summary(of);
      if (summary === undefined) return [];
      const load = async () => {
        const json = await this.traced.dossier(of);
        const items = summary.readings.flatMap(({ document, item }) =>
          document === undefined ? [] : [[document, item] as const],
        );
        return json === undefined ? undefined : { dossier: JSON.parse(json) as CaseRecord, items: new Map(items) };
      };
      return [[of, { hash: summary.dossier, load }] as const];
    });
    return new Map(traced);
  }
}
