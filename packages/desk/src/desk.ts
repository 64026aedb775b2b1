/**
 * The use cases of the desk, read top to bottom. Everything that touches the world is reached from here; what is found is
 * found by the core. What only some of them need (recordings, engines, an archive) loads when one is asked for, so that
 * tracing a few articles starts at once.
 */

import {
  buildCase,
  type Case,
  type Document,
  type Note,
  neutral,
  packs,
  readDocument,
  type TerminalOptions,
  type TranscriptFormat,
  textsToEmbed,
  toHtml,
  toMarkdown,
  toRecord,
  toTerminal,
  writeTranscript,
} from "@earwitness/core";
import type { addToArchive as AddToArchive } from "./add-to-archive.ts";
import type { archiveStatus as ArchiveStatus } from "./archive/status.ts";
import { type Captured, capture, type Surroundings } from "./capture/capture.ts";
import type { Network } from "./capture/fetch.ts";
import { type Input, listInputs } from "./capture/inputs.ts";
import { LIMITS, type Limits } from "./capture/limits.ts";
import { failureNote, noteOf } from "./capture/notes.ts";
import { remark } from "./capture/remark.ts";
import { DeskError } from "./desk-error.ts";
import type { SpeechChoice } from "./engines/choose.ts";
import { embedTexts } from "./engines/embed-texts.ts";
import { type EmbedderChoice, openEmbedder } from "./engines/embedder.ts";
import { readLexicon } from "./lexicon.ts";
import type { Desk } from "./open-desk.ts";
import type { addSound as AddSound } from "./recording/add-sound.ts";
import { isRecording } from "./recording/is-recording.ts";
import type { measureSpeech as MeasureSpeech } from "./recording/measure-speech.ts";
import { withFolder } from "./recording/work-folder.ts";
import { saveDossier, saveNew } from "./save.ts";

export type { NewCorrection } from "./archive/corrections.ts";
export type { JudgedDossier, NewJudgement } from "./archive/judging.ts";
export { mediaTypeOf } from "./capture/media-type.ts";
export { CATALOGUE, DeskError, EXIT } from "./desk-error.ts";
export type { SpeechChoice } from "./engines/choose.ts";
export { getModel, listModels, modelsFolder } from "./engines/models.ts";
export type { Desk } from "./open-desk.ts";
export type { Question } from "./search/search.ts";

/**
 * How far a run is: inputs while reading, milliseconds of sound while hearing and transcribing, parts of a hundred while aligning, texts
 * while embedding, steps of the case while tracing.
 */
export interface Progress {
  readonly step: "reading" | "hearing" | "aligning" | "transcribing" | "embedding" | "tracing";
  readonly done: number;
  readonly total: number;
}

/** How a run is bounded, watched and stopped. */
export interface TraceOptions {
  readonly limits?: Limits;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly stdin?: Surroundings["stdin"];
  /** An embedding engine that helps to choose among candidates; none by default. */
  readonly embeddings?: EmbedderChoice;
  /** Engine that transcribes recordings without a transcript: see `startEngine`. Without one a note says what to do. */
  readonly speech?: SpeechChoice;
  /** For tests alone: how names resolve and which addresses may be reached. */
  readonly network?: Network;
}

/**
 * Traces files, folders, addresses and standard input (`-`): captures each, reads it or hears it, and finds calls, quotations,
 * traces, changes and retellings in all of them together. An input that cannot be read becomes a note. Throws `DeskError`: `no-input`,
 * `nothing-read` (its `notes` say why), `interrupted`, `engine-unavailable` or `engine-failed` when the engine asked for cannot be
 * opened. An engine that fails later becomes a note, and the case is traced without it.
 */
export async function trace(names: readonly string[], options: TraceOptions = {}): Promise<Case> {
  if (names.length === 0) throw new DeskError("no-input");
  const run = {
    ...options,
    limits: options.limits ?? LIMITS,
    signal: options.signal ?? new AbortController().signal,
  };
  const embedder = options.embeddings === undefined ? undefined : await openEmbedder(options.embeddings, run.signal);
  const { inputs, remarks } = await listInputs(names, run.limits);
  const listed = remarks.map((entry) => noteOf(entry.remark, { input: entry.name }));
  const outcomes = await readAll(inputs, run);
  const { documents: texts, notes: read } = withoutRepeats(outcomes);
  const lexicon = await readLexicon();
  const sounds = outcomes.flatMap(({ recording }) =>
    recording === undefined ? [] : [{ path: recording.name, name: recording.name }],
  );
  const sound = await withSound(sounds, texts, { ...run, lexicon });
  const { documents, recordings } = sound;
  const notes = [...listed, ...read, ...sound.notes];
  if (texts.length + recordings.length === 0) throw new NothingRead(notes);
  const own = { packs, neutral, lexicon, recordings };
  // Which texts to embed is known only when the quotations are found.
  const embedded =
    embedder === undefined ? undefined : await embedTexts(embedder, textsToEmbed(buildCase(documents, own)), run);
  if (embedded?.note !== undefined) notes.push(embedded.note);
  run.onProgress?.({ step: "tracing", done: 0, total: documents.length });
  const found = buildCase(documents, {
    ...own,
    ...(embedded?.vectors === undefined ? {} : { vectors: embedded.vectors }),
    progress: (done, total) => run.onProgress?.({ step: "tracing", done, total }),
  });
  return { ...found, notes: [...notes, ...found.notes] };
}

const withSound: typeof AddSound = async (sounds, texts, options) => {
  if (sounds.length === 0) return { recordings: [], documents: texts, notes: [] };
  const { addSound } = await import("./recording/add-sound.ts");
  return addSound(sounds, texts, options);
};

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
  /** A file that is a recording, to be heard afterwards. */
  readonly recording?: Input;
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
    if (input.kind === "file" && (await isRecording(input.name))) return { recording: input, notes: [] };
    const captured = await capture(input, run);
    if (!/\S/u.test(captured.read.text)) return { notes: notesOf(captured, { input: input.name }) };
    budget.left -= captured.read.text.length;
    const { document, notes } = readDocument(captured.read, packs);
    return { document, notes: [...notesOf(captured, { document: document.id }), ...notes] };
  } catch (error) {
    return { notes: [failureNote(error, input.name)] };
  }
}

function notesOf(captured: Captured, where: Pick<Note, "document" | "input">): readonly Note[] {
  return captured.remarks.map((entry) => noteOf(entry, where));
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

/**
 * Writes the waveform of a recording for players: `.json` or `.dat` of audiowaveform, `zoom` samples a pixel. Never over a file that
 * is there. Throws as `hear` does, and `DeskError` `output-in-the-way`, `output-unwritable`.
 */
export async function savePeaks(
  recording: string,
  file: string,
  zoom: number,
  { signal = new AbortController().signal, onProgress }: Pick<TraceOptions, "signal" | "onProgress">,
): Promise<void> {
  const [{ hear }, { peaksDat, peaksJson }] = await Promise.all([
    import("./recording/hear.ts"),
    import("./recording/peaks.ts"),
  ]);
  await withFolder(async (folder) => {
    const { peaks } = await hear(recording, {
      folder,
      signal,
      onProgress: (done, total) => onProgress?.({ step: "hearing", done, total: total ?? 0 }),
    });
    const one = peaks.find(({ samplesPerPixel }) => samplesPerPixel === zoom);
    if (one === undefined) throw new RangeError(`There are no peaks of ${zoom} samples a pixel`);
    await saveNew(file, /\.dat$/iu.test(file) ? peaksDat(one) : peaksJson(one));
  });
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

/** How an alignment is written, watched and stopped. */
export interface AlignChoice {
  readonly format: TranscriptFormat;
  /** Labels of speakers and what they are to be called. */
  readonly renames: readonly (readonly [label: string, to: string])[];
  /** `false`: plain text without times. */
  readonly times: boolean;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The transcript with the times of the recording, as a file of the format. Throws `DeskError` as `alignFile` does. */
export async function align(recording: string, transcript: string, choice: AlignChoice): Promise<string> {
  const { format, renames, times, signal, onProgress } = choice;
  const { alignFile } = await import("./recording/align/align-file.ts");
  return withFolder(async (folder) => {
    const rendition = await alignFile(recording, transcript, {
      folder,
      signal,
      limits: LIMITS,
      renames,
      onHearing: (done, total) => onProgress?.({ step: "hearing", done, total: total ?? 0 }),
      onAligning: (done, total) => onProgress?.({ step: "aligning", done, total }),
    });
    return writeTranscript(rendition, format, { times });
  });
}

/** The format that the name of a file asks for. */
export function transcriptFormat(name: string): TranscriptFormat | undefined {
  const ending = /\.(srt|vtt|json|txt)$/iu.exec(name === "-" ? ".srt" : name)?.[1]?.toLowerCase();
  return ending as TranscriptFormat | undefined;
}

/** Writes a transcript to a file that is not there yet. Throws `DeskError`: `output-in-the-way`, `output-unwritable`. */
export async function saveTranscript(path: string, text: string): Promise<void> {
  await saveNew(path, text);
}

/** How well an engine writes down recordings whose text is known: see `recording/measure-speech.ts`. */
export const measureSpeech: typeof MeasureSpeech = async (...given) =>
  (await import("./recording/measure-speech.ts")).measureSpeech(...given);

/** Opens an archive: see `Desk.open`. */
export const openDesk: typeof Desk.open = async (...given) => (await import("./open-desk.ts")).Desk.open(...given);

/** Adds to an archive, through the desk that runs on it when one does: see `add-to-archive.ts`. */
export const addToArchive: typeof AddToArchive = async (...given) =>
  (await import("./add-to-archive.ts")).addToArchive(...given);

/** What an archive holds and whether it is whole: see `archive/status.ts`. */
export const archiveStatus: typeof ArchiveStatus = async (...given) =>
  (await import("./archive/status.ts")).archiveStatus(...given);
