/** Renditions without times get those of the recording that they are of. */
import type { Document, Note, Recording, Rendition } from "@earwitness/core";
import { DeskError } from "../../desk-error.ts";
import type { WorkingCopy } from "../working-copy.ts";
import { type AlignOptions, alignRendition, FITS, type KeptTimes } from "./aligner.ts";

interface Timed {
  readonly documents: readonly Document[];
  readonly notes: readonly Note[];
}

/**
 * Aligns the renditions that name a recording (`Rendition.recording`) and have no times. A translation that does not fit the sound stays
 * without: it takes over times from the rendition that it runs in parallel with when the case is built. What cannot be aligned becomes a
 * note. Throws `DeskError` `interrupted`.
 */
export async function timeRenditions(
  heard: readonly { readonly recording: Recording; readonly working: WorkingCopy }[],
  documents: readonly Document[],
  { kept, ...watched }: Omit<AlignOptions, "kept"> & { readonly kept?: KeptTimes },
): Promise<Timed> {
  const renditions = new Map<string, Rendition>();
  const notes: Note[] = [];
  for (const { recording, working } of heard) {
    const own = documents.flatMap(({ rendition }) => (rendition?.recording === recording.id ? [rendition] : []));
    const spoken = own.find((rendition) => rendition.kind !== "translation" && !isUntimed(rendition))?.language.tag;
    const options = kept === undefined ? watched : { ...watched, kept: { ...kept, recording: recording.blob } };
    const aligned = await alignFitting(working, own.filter(isUntimed), spoken, options);
    for (const rendition of aligned.renditions) renditions.set(rendition.document, rendition);
    notes.push(...aligned.notes);
  }
  const timed = documents.map((document) => {
    const rendition = renditions.get(document.id);
    return rendition === undefined ? document : { ...document, rendition };
  });
  return { documents: timed, notes };
}

function isUntimed({ utterances }: Rendition): boolean {
  return utterances.length > 0 && utterances.every(({ startMs }) => startMs === undefined);
}

/** Tries transcripts before translations; once the language that is spoken is known, only renditions in it. */
async function alignFitting(
  working: WorkingCopy,
  untimed: readonly Rendition[],
  known: string | undefined,
  options: AlignOptions,
): Promise<{ renditions: readonly Rendition[]; notes: readonly Note[] }> {
  const order = untimed.toSorted((a, b) => Number(a.kind === "translation") - Number(b.kind === "translation"));
  const renditions: Rendition[] = [];
  const notes: Note[] = [];
  let spoken = known;
  for (const rendition of order) {
    if (spoken !== undefined && rendition.language.tag !== spoken) continue;
    try {
      const aligned = await alignRendition(working, rendition, options);
      if (aligned.confidence < FITS) throw new DeskError("not-aligned");
      renditions.push(aligned.rendition);
      spoken = rendition.language.tag;
    } catch (error) {
      notes.push(noteOf(error, rendition));
      if (error instanceof DeskError && error.code === "synthesiser-missing") break;
    }
  }
  // A translation that does not fit is nothing to tell of when the transcript does.
  const told = spoken === undefined ? notes : notes.filter(({ rule }) => rule !== "align/not-aligned");
  return { renditions, notes: told };
}

function noteOf(error: unknown, { document }: Rendition): Note {
  if (error instanceof DeskError && error.code === "interrupted") throw error;
  const failure = error instanceof DeskError ? error : new DeskError("internal", undefined, error);
  return {
    rule: `align/${failure.code}`,
    severity: "warning",
    message: `${failure.message} ${failure.next}`,
    document,
  };
}
