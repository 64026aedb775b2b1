/**
 * The use cases of the desk, read top to bottom. Everything that touches the world is reached from here; what is found is
 * found by the core.
 */

import { readFile } from "node:fs/promises";
import {
  buildCase,
  type Case,
  type Document,
  type Note,
  neutral,
  openLexicon,
  packs,
  readDocument,
  type TerminalOptions,
  toHtml,
  toMarkdown,
  toRecord,
  toTerminal,
} from "@earwitness/core";
import { type Captured, capture, type Surroundings } from "./capture/capture.ts";
import type { Network } from "./capture/fetch.ts";
import { type Input, listInputs } from "./capture/inputs.ts";
import { LIMITS, type Limits } from "./capture/limits.ts";
import { type Remark, remark } from "./capture/remark.ts";
import { DeskError } from "./desk-error.ts";
import { saveDossier } from "./save.ts";

export { addToArchive } from "./add-to-archive.ts";
export type { NewCorrection } from "./archive/corrections.ts";
export type { JudgedDossier, NewJudgement } from "./archive/judging.ts";
export { archiveStatus } from "./archive/status.ts";
export { mediaTypeOf } from "./capture/media-type.ts";
export { CATALOGUE, DeskError, EXIT } from "./desk-error.ts";
export { Desk } from "./open-desk.ts";
export type { Question } from "./search/search.ts";

/** How far a run is: inputs while reading, steps of the case while tracing. */
export interface Progress {
  readonly step: "reading" | "tracing";
  readonly done: number;
  readonly total: number;
}

/** How a run is bounded, watched and stopped. */
export interface TraceOptions {
  readonly limits?: Limits;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly stdin?: Surroundings["stdin"];
  /** For tests alone: how names resolve and which addresses may be reached. */
  readonly network?: Network;
}

/**
 * Traces files, folders, addresses and standard input (`-`): captures each, reads it, and finds calls, quotations, traces, changes
 * and retellings in all of them together. An input that cannot be read becomes a note. Throws `DeskError`: `no-input`,
 * `nothing-read` (its `notes` say why), `interrupted`.
 */
export async function trace(names: readonly string[], options: TraceOptions = {}): Promise<Case> {
  if (names.length === 0) throw new DeskError("no-input");
  const limits = options.limits ?? LIMITS;
  const signal = options.signal ?? new AbortController().signal;
  const { inputs, remarks } = await listInputs(names, limits);
  const listed = remarks.map((entry) => noteOf(entry.remark, { input: entry.name }));
  const outcomes = await readAll(inputs, { ...options, limits, signal });
  const { documents, notes: read } = withoutRepeats(outcomes);
  const notes = [...listed, ...read];
  if (documents.length === 0) throw new NothingRead(notes);
  options.onProgress?.({ step: "tracing", done: 0, total: documents.length });
  const lexicon = openLexicon(await readFile(LEXICON));
  const found = buildCase(documents, {
    packs,
    neutral,
    lexicon,
    progress: (done, total) => options.onProgress?.({ step: "tracing", done, total }),
  });
  return { ...found, notes: [...notes, ...found.notes] };
}

/** Words across languages (`scripts/build-lexicon/`, `NOTICE`); the same place from `src` and from `dist`. */
const LEXICON = new URL("../data/lexicon.bin", import.meta.url);

/** Nothing could be read; `notes` say why for each input. */
export class NothingRead extends DeskError {
  readonly notes: readonly Note[];

  constructor(notes: readonly Note[]) {
    super("nothing-read");
    this.notes = notes;
  }
}

interface Outcome {
  readonly document?: Document;
  readonly notes: readonly Note[];
}

type Run = Required<Pick<TraceOptions, "limits" | "signal">> & TraceOptions;

/** Reads inputs, a few at a time, and answers in their order whatever finishes first. */
async function readAll(inputs: readonly Input[], run: Run): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const budget = { left: run.limits.totalUnits };
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < inputs.length; index = next++) {
      const input = inputs[index];
      if (input === undefined) return;
      if (run.signal.aborted) throw new DeskError("interrupted");
      outcomes[index] = await readOne(input, run, budget);
      run.onProgress?.({ step: "reading", done: ++done, total: inputs.length });
    }
  };
  run.onProgress?.({ step: "reading", done, total: inputs.length });
  await Promise.all(Array.from({ length: Math.min(run.limits.concurrency, inputs.length) }, worker));
  return outcomes;
}

async function readOne(input: Input, run: Run, budget: { left: number }): Promise<Outcome> {
  try {
    if (budget.left <= 0) return { notes: [noteOf(remark("total-cut"), { input: input.name })] };
    const captured = await capture(input, run);
    if (!/\S/u.test(captured.read.text)) return { notes: notesOf(captured, { input: input.name }) };
    budget.left -= captured.read.text.length;
    const { document, notes } = readDocument(captured.read, packs);
    return { document, notes: [...notesOf(captured, { document: document.id }), ...notes] };
  } catch (error) {
    return { notes: [failureNote(error, input)] };
  }
}

/** One bad input never stops the others; being told to stop does. */
function failureNote(error: unknown, input: Input): Note {
  if (error instanceof DeskError && error.code === "interrupted") throw error;
  const failure = error instanceof DeskError ? error : new DeskError("internal", undefined, error);
  return {
    rule: `capture/${failure.code}`,
    severity: "error",
    message: `${failure.message} ${failure.next}`,
    input: input.name,
  };
}

function notesOf(captured: Captured, where: Pick<Note, "document" | "input">): readonly Note[] {
  return captured.remarks.map((entry) => noteOf(entry, where));
}

function noteOf(entry: Remark, where: Pick<Note, "document" | "input">): Note {
  return { ...entry, ...where };
}

/** The same bytes under two names are one document: its id comes from what it is. */
function withoutRepeats(outcomes: readonly Outcome[]): { documents: readonly Document[]; notes: readonly Note[] } {
  const documents = new Map<string, Document>();
  const notes: Note[] = [];
  for (const { document, notes: own } of outcomes) {
    if (document !== undefined && documents.has(document.id)) {
      notes.push(noteOf(remark("same-bytes"), { document: document.id, input: document.source.name }));
      continue;
    }
    notes.push(...own);
    if (document !== undefined) documents.set(document.id, document);
  }
  return { documents: [...documents.values()], notes };
}

/** The forms a case can be shown in. */
export type Format = "json" | "html" | "markdown" | "terminal";

/** A case in one of its forms; `terminal` options apply to that form alone. JSON ends with a line break. */
export function show(found: Case, format: Format, terminal: TerminalOptions = { width: 80, colour: false }): string {
  const record = toRecord(found);
  switch (format) {
    case "json":
      return `${JSON.stringify(record, null, 2)}\n`;
    case "html":
      return toHtml(record);
    case "markdown":
      return toMarkdown(record);
    case "terminal":
      return toTerminal(record, terminal);
  }
}

/**
 * Writes a dossier whole or not at all. Throws `DeskError`: `output-in-the-way` when the file exists and is not a dossier,
 * `output-unwritable`.
 */
export async function save(path: string, text: string): Promise<void> {
  await saveDossier(path, text);
}
