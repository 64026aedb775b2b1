/**
 * The desk that is open on an archive: what can be done with it, in words of the trade. The command line and the HTTP server both work
 * through this and nothing below it.
 */
import { createReadStream } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { recordId } from "@earwitness/core";
import { correctRendition, judgeFinding, retractJudgement } from "./archive/annotate.ts";
import { Archive } from "./archive/archive.ts";
import type { Correction, NewCorrection } from "./archive/corrections.ts";
import { differenceOf, type Stretch } from "./archive/difference.ts";
import { type Judgement, latest, type StoredCase, type Version } from "./archive/facts.ts";
import { type CorrectedTrace, Findings } from "./archive/findings.ts";
import { Intake, type Keyed, keyMember, type NewBytes, repeated, requestOf, type Taken } from "./archive/intake.ts";
import type { NewJudgement } from "./archive/judging.ts";
import { type CaseView, type ItemView, viewCase, viewItem } from "./archive/views.ts";
import { declarationsIn, decodeText } from "./capture/decode.ts";
import type { Network } from "./capture/fetch.ts";
import { inertPage } from "./capture/inert.ts";
import { LIMITS } from "./capture/limits.ts";
import { watchFolder } from "./capture/watch-folder.ts";
import { DeskError } from "./desk-error.ts";
import type { SpeechChoice } from "./engines/choose.ts";
import { Casework, type Rebuilt, readableOf } from "./jobs/casework.ts";
import type { Job } from "./jobs/queue.ts";
import { readItem } from "./jobs/reading.ts";
import { isRecording } from "./recording/is-recording.ts";
import { peaksOf } from "./recording/kept-peaks.ts";
import { keepWorkingCopy } from "./recording/kept-working-copy.ts";
import type { PeaksRecord } from "./recording/peaks.ts";
import { Alike } from "./search/alike.ts";
import { LiveIndex } from "./search/live-index.ts";
import { type Found, type Question, SearchIndex } from "./search/search.ts";

/** Something that changed, for whoever watches. */
export type DeskEvent =
  | { readonly type: "job"; readonly job: Job }
  | { readonly type: "case"; readonly case: CaseView }
  | { readonly type: "judgement"; readonly judgement: Judgement };

/** An item, and whether it is new or was known by its hash. */
export interface Added {
  readonly item: ItemView;
  readonly outcome: Taken["outcome"];
}

/** Bytes to be sent, whole or a part of them with both ends included. */
export interface Servable {
  /** Changes when they do. */
  readonly hash: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly name: string;
  readonly open: (range?: { start: number; end: number }) => Promise<Readable>;
}

/** What a desk is opened with. */
export interface DeskOptions {
  /** Whether cases are traced by themselves; otherwise only when `rebuild` is called. */
  readonly traces?: boolean;
  /** Engine that transcribes recordings without a transcript; none by default. */
  readonly speech?: SpeechChoice | undefined;
  /** The clock; tests pass their own. */
  readonly now?: () => number;
  /** Address of a PostgreSQL server for the index; otherwise it is kept in this process. */
  readonly database?: string | undefined;
  /** For tests alone. */
  readonly network?: Network;
}

/** The index of findings, kept in `folder` but for what lies on a server. */
async function openIndex(address: string | undefined, folder: string): Promise<SearchIndex> {
  const alike = new Alike(join(folder, "match.index"));
  // Both are loaded when they are needed: starting the desk must not wait for a database.
  if (address !== undefined)
    return new SearchIndex(await (await import("./store/postgres.ts")).openPostgres(address), alike);
  return new SearchIndex(await (await import("./store/pglite.ts")).openPglite(join(folder, "database")), alike);
}

/** An open desk. */
export class Desk {
  private readonly archive: Archive;
  private readonly findings: Findings;
  private readonly intake: Intake;
  private readonly work: Casework;
  private readonly index: LiveIndex;
  private readonly watchers = new Set<(event: DeskEvent) => void>();
  private readonly closers: (() => Promise<void>)[] = [];

  private constructor(archive: Archive, findings: Findings, options: DeskOptions & { readonly now: () => number }) {
    this.archive = archive;
    this.findings = findings;
    this.intake = new Intake(archive, options);
    this.index = new LiveIndex(
      () => openIndex(options.database, join(archive.folder, "derived")),
      () => findings.indexable(),
    );
    this.work = new Casework(archive, findings, this.intake, {
      now: options.now,
      traces: options.traces ?? true,
      ...(options.speech === undefined ? {} : { speech: options.speech }),
      onTaken: (of, taken) => this.added(of, taken),
      onJob: (job) => {
        this.tell({ type: "job", job });
        if (job.done === 0 || job.state !== "running") this.tellCase(job.case);
      },
    });
  }

  /** Opens the archive in `folder`, or makes one there; takes up the work that is left. Throws what `Archive.open` throws. */
  static async open(folder: string, options: DeskOptions = {}): Promise<Desk> {
    const now = options.now ?? Date.now;
    const archive = await Archive.open(folder, now);
    const findings = new Findings(archive);
    await findings.open().catch(async (error: unknown) => {
      await archive.close();
      throw error;
    });
    const desk = new Desk(archive, findings, { ...options, now });
    desk.work.takeUp();
    return desk;
  }

  get archiveId(): string {
    return this.archive.state.id;
  }

  get token(): string {
    return this.archive.token;
  }

  announce(url: string): Promise<void> {
    return this.archive.announce(url);
  }

  /** Calls back on every change until the answer is called. */
  watch(watcher: (event: DeskEvent) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  cases(): readonly CaseView[] {
    return [...this.archive.state.cases.values()].map((found) => this.viewOf(found));
  }

  /** Throws `DeskError` `not-found`. */
  case(id: string): CaseView {
    return this.viewOf(this.archive.case(id));
  }

  /** Makes a case. */
  async addCase(name: string, { agent, key }: Keyed): Promise<CaseView> {
    const request = requestOf("case", name);
    const id = await this.archive.write(agent, (state) => {
      const known = repeated(state, key, request);
      const made = known ?? recordId("case", { name, seq: state.seq });
      return {
        facts: known === undefined ? [{ kind: "case", case: made, name, ...keyMember(key, request, made) }] : [],
        answer: () => made,
      };
    });
    this.tellCase(id);
    return this.case(id);
  }

  items(of: string): readonly ItemView[] {
    const { items } = this.archive.case(of);
    const summary = this.findings.summary(of);
    return items.flatMap((id) => this.archive.state.items.get(id) ?? []).map((item) => viewItem(item, summary));
  }

  /** Throws `DeskError` `not-found`. */
  item(id: string): ItemView {
    const item = this.archive.item(id);
    return viewItem(item, this.findings.summary(item.case));
  }

  /** Adds bytes to a case; see `Intake.addBytes`. */
  async addBytes(of: string, bytes: NewBytes, keyed: Keyed): Promise<Added> {
    return this.added(of, await this.intake.addBytes(of, bytes, keyed));
  }

  /** Fetches an address and adds what it answers; see `Intake.addUrl`. */
  async addUrl(of: string, url: string, keyed: Keyed): Promise<Added> {
    return this.added(of, await this.intake.addUrl(of, url, keyed));
  }

  private added(of: string, { id, outcome }: Taken): Added {
    if (outcome !== "known") this.work.traceSoon(of);
    this.work.unpackSoon(id);
    return { item: this.item(id), outcome };
  }

  /**
   * Takes in what lies in a folder and what comes into it, until the desk is closed, into the case that is named for it. A file that
   * changed is a new version; one that cannot be read is passed over.
   */
  async watchFolder(folder: string, name = basename(resolve(folder))): Promise<void> {
    const keyed = { agent: "watch" };
    const { id } = this.cases().find((found) => found.name === name) ?? (await this.addCase(name, keyed));
    const watching = watchFolder(folder, async (path, file) => {
      const source = createReadStream(path);
      const bytes = { name: file, source, origin: { kind: "path" as const, name: path } };
      await this.addBytes(id, bytes, keyed).catch(() => undefined);
    });
    this.closers.push(() => watching.close());
    await watching.ready;
  }

  /** The bytes of a version of an item, after they are verified. Throws `DeskError` `not-found`, `blob-damaged`. */
  async content(id: string, hash?: string): Promise<Version & Servable> {
    const item = this.archive.item(id);
    const version = hash === undefined ? latest(item) : item.versions.find((entry) => entry.hash === hash);
    if (version === undefined) throw new DeskError("not-found");
    return { ...version, name: item.name, open: (range) => this.archive.blobs.stream(version.hash, range) };
  }

  /** A captured page rendered inert. Throws `DeskError` `not-found`, `format-unsupported` when it is no page. */
  async page(id: string, hash?: string): Promise<string> {
    const { hash: of, mediaType, charset } = await this.content(id, hash);
    if (!/html/u.test(mediaType)) throw new DeskError("format-unsupported");
    const bytes = (await this.archive.blobs.read(of)).subarray(0, LIMITS.bytes);
    const declared = [...(charset === undefined ? [] : [charset]), ...declarationsIn(bytes)];
    return inertPage((await decodeText(bytes, declared)).text);
  }

  /**
   * The waveform of a recording in the members of audiowaveform's JSON. Made when it is first asked for and kept among what is derived. Throws
   * `DeskError` `not-found`, `format-unsupported` when the item is no recording, and those of a decoder.
   */
  async peaks(id: string, signal: AbortSignal): Promise<PeaksRecord> {
    const { hash, path, name } = await this.recordingOf(id);
    const folder = join(this.archive.folder, "derived", "peaks");
    return peaksOf({ path, name }, join(folder, `${hash.replace(":", "-")}.json`), signal);
  }

  /**
   * The working copy of a recording, for players that do not know its format; made when it is first asked for and kept among what is
   * derived. Throws as `peaks` does.
   */
  async workingCopy(id: string): Promise<Servable> {
    const { hash, path, name } = await this.recordingOf(id);
    const file = join(this.archive.folder, "derived", "working", `${hash.replace(":", "-")}.wav`);
    const bytes = await keepWorkingCopy({ path, name }, file);
    return {
      hash: `${hash}-working`,
      bytes,
      mediaType: "audio/wav",
      name: `${name}.working-copy.wav`,
      open: async (range) => createReadStream(file, range ?? {}),
    };
  }

  private async recordingOf(id: string): Promise<{ hash: string; path: string; name: string }> {
    const { hash, name, mediaType } = await this.content(id);
    const path = this.archive.blobs.path(hash);
    if (!/^(?:audio|video)\//u.test(mediaType) && !(await isRecording(path, name))) {
      throw new DeskError("format-unsupported", "It is no recording.");
    }
    return { hash, path, name };
  }

  /** What differs between the texts of two versions of an item. Throws `DeskError` `not-found`, `format-unsupported` when one has no text. */
  async difference(id: string, from: string, to: string): Promise<readonly Stretch[]> {
    const [before, after] = await Promise.all([this.textOf(id, from), this.textOf(id, to)]);
    return differenceOf(before, after);
  }

  private async textOf(id: string, hash: string): Promise<string> {
    const version = await this.content(id, hash);
    const { document } = await readItem(readableOf(this.archive.item(id), version), this.archive.blobs, LIMITS);
    if (document === undefined) throw new DeskError("format-unsupported");
    return document.text;
  }

  /** The dossier of a case with its judgements, as JSON, with a tag that changes when it does. Throws `DeskError` `not-found`, `not-yet`. */
  dossier(of: string): Promise<{ readonly json: string; readonly tag: string }> {
    return this.findings.shown(of);
  }

  /** The traces of a case that people corrected, with what changed; see `Findings.corrected`. */
  correctedTraces(of: string): Promise<readonly CorrectedTrace[]> {
    return this.findings.corrected(of);
  }

  /** All judgements on a case, those taken back too, oldest first. Throws `DeskError` `not-found`. */
  judgements(of: string): readonly Judgement[] {
    this.archive.case(of);
    return [...this.archive.state.judgements.values()].filter((judgement) => judgement.case === of);
  }

  /** Judges a finding; see `judgeFinding`. */
  async judge(of: string, judgement: NewJudgement, keyed: Keyed): Promise<Judgement> {
    return this.judged(await judgeFinding(this.archive, of, judgement, await this.findings.judgeable(of), keyed));
  }

  /** Takes a judgement back; see `retractJudgement`. */
  async retract(id: string, by: string, agent: string): Promise<Judgement> {
    return this.judged(await retractJudgement(this.archive, id, by, agent));
  }

  private judged(judgement: Judgement): Judgement {
    this.tell({ type: "judgement", judgement });
    this.tellCase(judgement.case);
    return judgement;
  }

  /** The corrections of a transcript, oldest first. Throws `DeskError` `not-found`. */
  corrections(id: string): readonly Correction[] {
    return this.archive.state.corrections.get(this.archive.item(id).id) ?? [];
  }

  /** Corrects a transcript, and the case is traced anew; see `correctRendition`. */
  async correct(id: string, given: NewCorrection, keyed: Keyed): Promise<Correction> {
    const item = this.archive.item(id);
    const { document } = await readItem(
      readableOf(item, latest(item), this.corrections(id)),
      this.archive.blobs,
      LIMITS,
    );
    const correction = await correctRendition(this.archive, item, given, document, keyed);
    this.work.traceSoon(item.case);
    return correction;
  }

  /** Searches what was found in all cases. Throws `DeskError` `usage` when the cursor is none of this search. */
  async search(question: Question): Promise<Found> {
    try {
      return await this.index.find(question);
    } catch (error) {
      throw error instanceof RangeError ? new DeskError("usage", undefined, error) : error;
    }
  }

  jobs(): readonly Job[] {
    return this.work.queue.list();
  }

  cancelJob(id: string): Job {
    return this.work.queue.cancel(id);
  }

  retryJob(id: string): Job {
    return this.work.queue.retry(id);
  }

  /** Makes findings and index anew, and says whether they are as before; see `Casework.rebuild`. */
  rebuild(signal: AbortSignal): Promise<readonly Rebuilt[]> {
    return this.work.rebuild(signal, this.index);
  }

  /** Resolves when all cases are traced as they stand, or could not be. */
  idle(): Promise<void> {
    return this.work.idle();
  }

  async close(): Promise<void> {
    for (const close of this.closers) await close();
    await this.work.close();
    await this.index.close();
    await this.archive.close();
  }

  private viewOf(found: StoredCase): CaseView {
    const { job, fresh } = this.work.stateOf(found);
    return viewCase(found, this.archive.state, { summary: this.findings.summary(found.id), fresh, job });
  }

  private tellCase(id: string): void {
    const found = this.archive.state.cases.get(id);
    if (found !== undefined) this.tell({ type: "case", case: this.viewOf(found) });
  }

  private tell(event: DeskEvent): void {
    for (const watcher of this.watchers) watcher(event);
  }
}
