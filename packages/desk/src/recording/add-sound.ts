/** Recordings brought into a case: heard, paired with their texts, which get times, and transcribed where they have none. */
import { homedir } from "node:os";
import { join } from "node:path";
import {
  type Document,
  inRecordings,
  type Lexicon,
  type Note,
  pairRecordings,
  type Recording,
  type Rendition,
} from "@earwitness/core";
import { failureNote, noteOf } from "../capture/notes.ts";
import { remark } from "../capture/remark.ts";
import { requestOf, type SpeechChoice, startEngine } from "../engines/choose.ts";
import { listModels } from "../engines/models.ts";
import { voiceModelsHere } from "../engines/voices.ts";
import type { KeptTimes } from "./align/aligner.ts";
import { timeRenditions } from "./align/time-renditions.ts";
import { type Heard, hear } from "./hear.ts";
import { transcribe } from "./transcribe.ts";
import { withFolder } from "./work-folder.ts";

/** A file that is a recording, and what the user calls it. */
export interface Sound {
  readonly path: string;
  readonly name: string;
}

export interface AddSoundOptions {
  readonly signal: AbortSignal;
  /** Milliseconds of sound while hearing and transcribing, parts of a hundred while aligning. */
  readonly onProgress?: (progress: {
    readonly step: "hearing" | "aligning" | "transcribing";
    readonly done: number;
    readonly total: number;
  }) => void;
  /** Engine for recordings without a transcript; without one a note says what to do. */
  readonly speech?: SpeechChoice;
  readonly lexicon?: Lexicon;
  /** Where alignments are kept; without it each is made anew. */
  readonly kept?: KeptTimes;
  /** Told of each transcript that is made, as the file it is kept in. */
  readonly onTranscript?: (transcript: MadeTranscript) => void;
}

/** A transcript that an engine made: the hash of the recording's bytes, the name of the file, and what is in it. */
export interface MadeTranscript {
  readonly recording: string;
  readonly name: string;
  readonly json: string;
}

/** The case's recordings, its documents with times and with what was transcribed, and what was odd. */
export interface WithSound {
  readonly recordings: readonly Recording[];
  readonly documents: readonly Document[];
  readonly notes: readonly Note[];
}

/** Adds recordings to texts. What cannot be opened becomes a note. Throws `DeskError`: `interrupted`, those of the engine chosen. */
export async function addSound(
  sounds: readonly Sound[],
  texts: readonly Document[],
  options: AddSoundOptions,
): Promise<WithSound> {
  if (sounds.length === 0) return { recordings: [], documents: texts, notes: [] };
  return withFolder(async (folder) => {
    const { heard, notes } = await hearAll(sounds, folder, options);
    const recordings = heard.map(({ recording }) => recording);
    const paired = inRecordings(texts, pairRecordings(recordings, texts, options.lexicon));
    const timed = await timeRenditions(heard, paired, {
      signal: options.signal,
      onProgress: (done, total) => options.onProgress?.({ step: "aligning", done, total }),
      ...(options.kept === undefined ? {} : { kept: options.kept }),
    });
    const words = await transcribeAll(heard, timed.documents, options);
    return {
      recordings,
      documents: [...timed.documents, ...words.documents],
      notes: [...notes, ...timed.notes, ...words.notes],
    };
  });
}

/** Opens recordings one after another: each decoder may take a processor and its share of memory. */
async function hearAll(
  sounds: readonly Sound[],
  folder: string,
  { signal, onProgress, speech }: AddSoundOptions,
): Promise<{ heard: readonly Heard[]; notes: readonly Note[] }> {
  const env = speech?.env ?? process.env;
  const activityModel = await activityModelHere(env);
  const voiceModels = await voiceModelsHere(env);
  const heard = new Map<string, Heard>();
  const notes: Note[] = [];
  for (const { path, name } of sounds) {
    try {
      const one = await hear(path, {
        folder,
        name,
        signal,
        ...(activityModel === undefined ? {} : { activityModel }),
        ...(voiceModels === undefined ? {} : { voiceModels }),
        onProgress: (done, total) => onProgress?.({ step: "hearing", done, total: total ?? 0 }),
      });
      const repeat = heard.has(one.recording.id);
      notes.push(...(repeat ? [remark("same-bytes")] : one.remarks).map((entry) => noteOf(entry, { input: name })));
      if (!repeat) heard.set(one.recording.id, one);
    } catch (error) {
      notes.push(failureNote(error, name));
    }
  }
  return { heard: [...heard.values()], notes };
}

/** The model that tells speech from other sound, when somebody has fetched it. */
async function activityModelHere(env: Readonly<Record<string, string | undefined>>): Promise<string | undefined> {
  const listed = (await listModels({ env })).find(({ model, here }) => model.task === "activity" && here);
  const [file] = listed?.model.files ?? [];
  return listed === undefined || file === undefined ? undefined : join(listed.folder, file.name);
}

/**
 * Gives recordings of which no rendition has times one of their own, when an engine is chosen: a translation then takes over its times. Without
 * an engine a note says what to do where there is no rendition at all.
 */
async function transcribeAll(
  heard: readonly Heard[],
  documents: readonly Document[],
  { speech, signal, onProgress, onTranscript }: AddSoundOptions,
): Promise<{ documents: readonly Document[]; notes: readonly Note[] }> {
  const renditions = documents.flatMap(({ rendition }) => rendition ?? []);
  const without = (has: (rendition: Rendition) => boolean): readonly Heard[] =>
    heard.filter(({ recording }) => !renditions.some((one) => one.recording === recording.id && has(one)));
  const bare = without(({ utterances }) => utterances.some(({ startMs }) => startMs !== undefined));
  if (bare.length === 0 || speech === undefined) {
    const silent = without(() => true);
    return {
      documents: [],
      notes: silent.map(({ recording }) => noteOf(remark("no-transcript"), { input: recording.source.name })),
    };
  }
  const env = speech.env ?? process.env;
  const engine = await startEngine(speech.engine, env, signal);
  const made: Document[] = [];
  const notes: Note[] = [];
  try {
    for (const { recording, working } of bare) {
      try {
        const words = await transcribe({
          recording,
          working,
          engine,
          signal,
          request: requestOf(speech),
          resume: join(stateFolder(env), `${recording.id}.jsonl`),
          onProgress: (done, total) => onProgress?.({ step: "transcribing", done, total }),
        });
        if (words === undefined) notes.push(noteOf(remark("no-words"), { input: recording.source.name }));
        else {
          made.push(words.document);
          onTranscript?.({ recording: recording.blob, name: words.document.source.name, json: words.json });
          notes.push(noteOf(remark("machine-words"), { document: words.document.id }), ...words.notes);
        }
      } catch (error) {
        notes.push(failureNote(error, recording.source.name));
      }
    }
  } finally {
    await engine.close();
  }
  return { documents: made, notes };
}

/** Where finished pieces of transcriptions are kept: `EARWITNESS_STATE`, else below the user's cache folder. */
function stateFolder(env: Readonly<Record<string, string | undefined>>): string {
  const own = env["EARWITNESS_STATE"] ?? "";
  const cache = env["XDG_CACHE_HOME"] ?? "";
  return own === "" ? join(cache === "" ? join(homedir(), ".cache") : cache, "earwitness", "transcripts") : own;
}
