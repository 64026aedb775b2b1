/**
 * The desk that is open on an archive: what can be done with it, in words of the trade. The command line and the HTTP server both work
 * through this and nothing below it.
 */
import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { type CaseRecord, canonicalJson, recordId } from "@earwitness/core";
import { Archive } from "./archive/archive.ts";
import { type Correction, type NewCorrection, withBefore } from "./archive/corrections.ts";
import { differenceOf, type Stretch } from "./archive/difference.ts";
import { type Judgement, latest, type StoredCase, type StoredItem, type Version } from "./archive/facts.ts";
import { Intake, type Keyed, keyMember, type NewBytes, repeated, type Taken } from "./archive/intake.ts";
import { checkJudgement, type NewJudgement, standing, withJudgements } from "./archive/judging.ts";
import { inputsOf, TracedStore } from "./archive/traced.ts";
import { type CaseView, type ItemView, viewCase, viewItem } from "./archive/views.ts";
import { declarationsIn, decodeText } from "./capture/decode.ts";
import type { Network } from "./capture/fetch.ts";
import { inertPage } from "./capture/inert.ts";
import { LIMITS } from "./capture/limits.ts";
import { watchFolder } from "./capture/watch-folder.ts";
import { DeskError } from "./desk-error.ts";
import { type Job, JobQueue } from "./jobs/queue.ts";
import { type ReadableItem, readItem } from "./jobs/reading.ts";
import { runTrace } from "./jobs/run-trace.ts";
import { type Indexable, LiveIndex } from "./search/live-index.ts";
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

/** What a desk is opened with. */
export interface DeskOptions {
  /** Whether cases are traced by themselves; otherwise only when `rebuild` is called. */
  readonly traces?: boolean;
  /** The clock; tests pass their own. */
  readonly now?: () => number;
  /** Address of a PostgreSQL server for the index; otherwise it is kept in this process. */
  readonly database?: string | undefined;
  /** For tests alone. */
  readonly network?: Network;
}

async function openIndex(address: string | undefined, folder: string): Promise<SearchIndex> {
  // Both are loaded when they are needed: starting the desk must not wait for a database.
  if (address !== undefined) return new SearchIndex(await (await import("./store/postgres.ts")).openPostgres(address));
  return new SearchIndex(await (await import("./store/pglite.ts")).openPglite(folder));
}

/** What rebuilding a case showed; `made` when there was nothing to compare with. */
export interface Rebuilt {
  readonly name: string;
  readonly outcome: "made" | "as before" | "differs";
}

const PROGRAM: { readonly version: string } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);
const DEBOUNCE_MS = 150;

/** An open desk. */
export class Desk {
  private readonly archive: Archive;
  private readonly traced: TracedStore;
  private readonly queue: JobQueue;
  private readonly watchers = new Set<(event: DeskEvent) => void>();
  private readonly intake: Intake;
  /** Pages ask for one case many times: it is put together once. */
  private lastShown: { readonly stamp: string; readonly json: string; readonly tag: string } | undefined;
  private readonly index: LiveIndex;
  private readonly closers: (() => Promise<void>)[] = [];
  private readonly timers = new Map<string, NodeJS.Timeout>();

  private readonly options: Required<Pick<DeskOptions, "now">> & DeskOptions;

  private constructor(
    archive: Archive,
    traced: TracedStore,
    options: Required<Pick<DeskOptions, "now">> & DeskOptions,
  ) {
    this.archive = archive;
    this.traced = traced;
    this.options = options;
    this.intake = new Intake(archive, options);
    this.index = new LiveIndex(
      () => openIndex(options.database, join(archive.folder, "derived", "database")),
      () => this.indexable(),
    );
    this.queue = new JobQueue(options.now, (job) => {
      this.tell({ type: "job", job });
      if (job.done === 0 || job.state !== "running") this.tellCase(job.case);
    });
  }

  /** Opens the archive in `folder`, or makes one there; takes up the work that is left. Throws what `Archive.open` throws. */
  static async open(folder: string, options: DeskOptions = {}): Promise<Desk> {
    const now = options.now ?? Date.now;
    const archive = await Archive.open(folder, now);
    const traced = new TracedStore(join(folder, "derived"));
    await traced.open(archive.state.cases.keys());
    const desk = new Desk(archive, traced, { ...options, now });
    for (const id of archive.state.items.keys()) desk.unpackSoon(id);
    for (const id of archive.state.cases.keys()) desk.traceSoon(id, 0);
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
    return this.viewOf(this.storedCase(id));
  }

  /** Makes a case. */
  async addCase(name: string, { agent, key }: Keyed): Promise<CaseView> {
    const request = hashOf(`case\n${name}`);
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
    const { items } = this.storedCase(of);
    const summary = this.traced.summary(of);
    return items.flatMap((id) => this.archive.state.items.get(id) ?? []).map((item) => viewItem(item, summary));
  }

  /** Throws `DeskError` `not-found`. */
  item(id: string): ItemView {
    const item = this.storedItem(id);
    return viewItem(item, this.traced.summary(item.case));
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
    if (outcome !== "known") this.traceSoon(of);
    this.unpackSoon(id);
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
  async content(
    id: string,
    hash?: string,
  ): Promise<
    Version & { readonly name: string; readonly open: (range?: { start: number; end: number }) => Promise<Readable> }
  > {
    const item = this.storedItem(id);
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

  /** What differs between the texts of two versions of an item. Throws `DeskError` `not-found`, `file-damaged` when one has no text. */
  async difference(id: string, from: string, to: string): Promise<readonly Stretch[]> {
    const [before, after] = await Promise.all([this.textOf(id, from), this.textOf(id, to)]);
    return differenceOf(before, after);
  }

  private async textOf(id: string, hash: string): Promise<string> {
    const version = await this.content(id, hash);
    const { document } = await readItem(readableOf(this.storedItem(id), version), this.archive.blobs, LIMITS);
    if (document === undefined) throw new DeskError("format-unsupported");
    return document.text;
  }

  /** The dossier of a case with its judgements, as JSON, with a tag that changes when it does. Throws `DeskError` `not-found`, `not-yet`. */
  async dossier(of: string): Promise<{ readonly json: string; readonly tag: string }> {
    const judgements = standing(this.archive.state, of);
    const stamp = [of, this.traced.summary(of)?.dossier, ...judgements.map(({ id }) => id)].join(" ");
    if (this.lastShown?.stamp === stamp) return this.lastShown;
    const json = JSON.stringify(withJudgements(await this.found(of), judgements));
    const shown = { stamp, json, tag: hashOf(json).slice(7, 39) };
    this.lastShown = shown;
    return shown;
  }

  /** What was found in a case, without judgements. */
  private async found(of: string): Promise<CaseRecord> {
    this.storedCase(of);
    const json = await this.traced.dossier(of);
    if (json === undefined) throw new DeskError("not-yet");
    return JSON.parse(json) as CaseRecord;
  }

  /** All judgements on a case, those taken back too, oldest first. Throws `DeskError` `not-found`. */
  judgements(of: string): readonly Judgement[] {
    this.storedCase(of);
    return [...this.archive.state.judgements.values()].filter((judgement) => judgement.case === of);
  }

  /** Judges a finding. Throws `DeskError` `not-found`, `not-yet`, `judgement-unfit`, `key-reused`. */
  async judge(of: string, judgement: NewJudgement, { agent, key }: Keyed): Promise<Judgement> {
    checkJudgement(judgement, await this.found(of));
    const request = hashOf(`judgement\n${of}\n${canonicalJson({ ...judgement, target: { ...judgement.target } })}`);
    const id = await this.archive.write(agent, (state) => {
      const known = repeated(state, key, request);
      if (known !== undefined) return { facts: [], answer: () => known };
      const made = recordId("judgement", { case: of, request, seq: state.seq });
      return {
        facts: [{ kind: "judgement", ...judgement, id: made, case: of, ...keyMember(key, request, made) }],
        answer: () => made,
      };
    });
    return this.judgementTold(id);
  }

  /** Takes a judgement back; one that is taken back already stays so. Throws `DeskError` `not-found`. */
  async retract(id: string, by: string, agent: string): Promise<Judgement> {
    await this.archive.write(agent, (state) => {
      const judgement = state.judgements.get(id);
      if (judgement === undefined) throw new DeskError("not-found");
      const facts = judgement.retracted === undefined ? [{ kind: "retraction" as const, judgement: id, by }] : [];
      return { facts, answer: () => undefined };
    });
    return this.judgementTold(id);
  }

  /** The corrections of a transcript, oldest first. Throws `DeskError` `not-found`. */
  corrections(id: string): readonly Correction[] {
    return this.archive.state.corrections.get(this.storedItem(id).id) ?? [];
  }

  /**
   * Corrects a transcript: words, speakers of utterances, names of parties. The case is traced anew. Throws `DeskError` `not-found`,
   * `correction-unfit` when it is no transcript or has no such utterance or party, `key-reused`.
   */
  async correct(id: string, given: NewCorrection, { agent, key }: Keyed): Promise<Correction> {
    const item = this.storedItem(id);
    const readable = readableOf(item, latest(item), this.corrections(id));
    const { document } = await readItem(readable, this.archive.blobs, LIMITS);
    const correction = document === undefined ? undefined : withBefore(given, document);
    if (correction === undefined) throw new DeskError("correction-unfit");
    const request = hashOf(`correction\n${id}\n${JSON.stringify(given)}`);
    const made = await this.archive.write(agent, (state) => {
      const known = repeated(state, key, request);
      const fresh = known ?? recordId("correction", { item: id, request, seq: state.seq });
      const fact = {
        kind: "correction" as const,
        ...correction,
        id: fresh,
        item: id,
        case: item.case,
        ...keyMember(key, request, fresh),
      };
      return { facts: known === undefined ? [fact] : [], answer: () => fresh };
    });
    this.traceSoon(item.case);
    const found = this.corrections(id).find((one) => one.id === made);
    if (found === undefined) throw new DeskError("not-found");
    return found;
  }

  private judgementTold(id: string): Judgement {
    const judgement = this.archive.state.judgements.get(id);
    if (judgement === undefined) throw new DeskError("not-found");
    this.tell({ type: "judgement", judgement });
    this.tellCase(judgement.case);
    return judgement;
  }

  /** Searches what was found in all cases. Throws `DeskError` `usage` when the cursor is none of this search. */
  async search(question: Question): Promise<Found> {
    try {
      return await this.index.find(question);
    } catch (error) {
      throw error instanceof RangeError ? new DeskError("usage", undefined, error) : error;
    }
  }

  private indexable(): ReadonlyMap<string, Indexable> {
    const traced = [...this.archive.state.cases.keys()].flatMap((of) => {
      const summary = this.traced.summary(of);
      if (summary === undefined) return [];
      const load = async () => {
        const json = await this.traced.dossier(of);
        const items = new Map(
          summary.readings.flatMap(({ document, item }) => (document === undefined ? [] : [[document, item]])),
        );
        return json === undefined ? undefined : { dossier: JSON.parse(json) as CaseRecord, items };
      };
      return [[of, { hash: summary.dossier, load }] as const];
    });
    return new Map(traced);
  }

  jobs(): readonly Job[] {
    return this.queue.list();
  }

  cancelJob(id: string): Job {
    return this.queue.cancel(id);
  }

  retryJob(id: string): Job {
    return this.queue.retry(id);
  }

  /**
   * Makes what is derived anew, findings and index, case by case, and says whether it is as before. Throws `DeskError` `interrupted` and
   * what reading throws.
   */
  async rebuild(signal: AbortSignal): Promise<readonly Rebuilt[]> {
    const rebuilt: (Rebuilt & { readonly id: string })[] = [];
    for (const { id, name } of this.archive.state.cases.values()) {
      const before = this.traced.summary(id);
      const wasWhole = (await this.traced.dossier(id)) !== undefined;
      await this.traceCase(id, { signal, report: () => undefined });
      const after = this.traced.summary(id);
      const same = before?.inputs === after?.inputs && before?.dossier === after?.dossier;
      rebuilt.push({ id, name, outcome: before === undefined || !wasWhole ? "made" : same ? "as before" : "differs" });
    }
    const indexDiffers = new Set(await this.index.rebuild());
    return rebuilt.map(({ id, name, outcome }) => ({
      name,
      outcome: indexDiffers.has(id) && outcome === "as before" ? "differs" : outcome,
    }));
  }

  /** Resolves when all cases are traced as they stand, or could not be. */
  async idle(): Promise<void> {
    while (this.timers.size > 0 || this.queue.list().some(({ state }) => state === "running" || state === "queued")) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await this.queue.idle();
    }
  }

  async close(): Promise<void> {
    for (const close of this.closers) await close();
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    await this.queue.close();
    await this.index.close();
    await this.archive.close();
  }

  private storedCase(id: string): StoredCase {
    const found = this.archive.state.cases.get(id);
    if (found === undefined) throw new DeskError("not-found");
    return found;
  }

  private storedItem(id: string): StoredItem {
    const found = this.archive.state.items.get(id);
    if (found === undefined) throw new DeskError("not-found");
    return found;
  }

  private viewOf(found: StoredCase): CaseView {
    const job = this.queue.list().findLast(({ case: of, kind }) => of === found.id && kind === "trace");
    return viewCase(found, this.archive.state, {
      summary: this.traced.summary(found.id),
      fresh: this.isFresh(found),
      job,
    });
  }

  private isFresh(found: StoredCase): boolean {
    return (
      found.items.length === 0 ||
      this.traced.summary(found.id)?.inputs === inputsOf(found, this.archive.state, PROGRAM.version)
    );
  }

  /** Several things dropped at once are traced once. */
  private traceSoon(of: string, after = DEBOUNCE_MS): void {
    if (this.options.traces === false) return;
    clearTimeout(this.timers.get(of));
    const begin = (): void => {
      this.timers.delete(of);
      const found = this.archive.state.cases.get(of);
      if (found !== undefined && !this.isFresh(found)) {
        this.queue.add("trace", of, (_, control) => this.traceCase(of, control));
      }
    };
    this.timers.set(of, setTimeout(begin, after));
  }

  /** Takes apart an item that holds others, unless that is done. */
  private unpackSoon(id: string): void {
    const item = this.storedItem(id);
    if (this.options.traces === false || !this.intake.isPacked(item)) return;
    this.queue.add("unpack", item.case, async (_, control) => {
      const waiting = this.storedCase(item.case).items.flatMap((one) => this.archive.state.items.get(one) ?? []);
      let count = 0;
      for (const packed of waiting.filter((one) => this.intake.isPacked(one))) {
        count += await this.intake.unpack(packed, control, (inside) => this.added(item.case, inside));
      }
      return `${count} things taken out.`;
    });
  }

  private async traceCase(of: string, control: Parameters<typeof runTrace>[1]): Promise<string> {
    const found = this.storedCase(of);
    const inputs = inputsOf(found, this.archive.state, PROGRAM.version);
    const items = found.items.flatMap((id) => this.archive.state.items.get(id) ?? []);
    const readable = items
      .filter((item) => latest(item).container === undefined)
      .map((item) => readableOf(item, latest(item), this.corrections(item.id)));
    const { dossier, readings } = await runTrace(
      { blobs: join(this.archive.folder, "blobs"), items: readable },
      control,
    );
    const record = await this.traced.keep(of, inputs, dossier, readings);
    return `${record.documents.length} documents, ${record.quotations.length} quotations, ${record.changes.length} changes.`;
  }

  private tellCase(id: string): void {
    const found = this.archive.state.cases.get(id);
    if (found !== undefined) this.tell({ type: "case", case: this.viewOf(found) });
  }

  private tell(event: DeskEvent): void {
    for (const watcher of this.watchers) watcher(event);
  }
}

function readableOf(
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

const hashOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;
