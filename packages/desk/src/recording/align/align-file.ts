/** One transcript held against one recording, for `earwitness align`. */
import { type Document, packs, type Rendition, readDocument, renameSpeaker } from "@earwitness/core";
import { capture, type Surroundings } from "../../capture/capture.ts";
import { DeskError } from "../../desk-error.ts";
import { openRecording } from "../open-recording.ts";
import { alignRendition, FITS } from "./aligner.ts";

export interface AlignFileOptions extends Surroundings {
  /** Folder for the working copy; the caller removes it. */
  readonly folder: string;
  /** Labels of speakers and what they are to be called; a label that another has makes one speaker of the two. */
  readonly renames?: readonly (readonly [label: string, to: string])[];
  readonly onHearing?: (doneMs: number, totalMs: number | undefined) => void;
  readonly onAligning?: (done: number, total: number) => void;
}

/**
 * The transcript with the times of the recording, whatever times it had. Throws `DeskError` as `capture`, `openRecording` and
 * `alignRendition` do, and `not-aligned` when the text is not what is said, `speaker-unknown` for a rename of nobody.
 */
export async function alignFile(recording: string, transcript: string, options: AlignFileOptions): Promise<Rendition> {
  const { read } = await capture({ kind: "file", name: transcript }, options);
  const rendition = named(renditionOf(readDocument(read, packs).document), options.renames ?? []);
  const { working } = await openRecording(recording, {
    folder: options.folder,
    signal: options.signal,
    onProgress: (done, total) => options.onHearing?.(done, total),
  });
  const aligned = await alignRendition(working, rendition, {
    signal: options.signal,
    onProgress: (done, total) => options.onAligning?.(done, total),
  });
  if (aligned.confidence < FITS) throw new DeskError("not-aligned");
  return aligned.rendition;
}

/** A text without turns is what one unnamed voice says, a paragraph an utterance. */
function renditionOf({ id, text, rendition, language, paragraphs }: Document): Rendition {
  if (rendition !== undefined) return rendition;
  const utterances = paragraphs
    .filter(({ role }) => role !== "furniture")
    .map(({ span }, index) => ({
      id: `${id}-${index}`,
      rendition: id,
      index,
      span,
      text: text.slice(span.start, span.end),
    }));
  if (utterances.length === 0) throw new DeskError("format-unsupported");
  return { id, document: id, language, kind: "unknown", parties: [], utterances };
}

function named(rendition: Rendition, renames: NonNullable<AlignFileOptions["renames"]>): Rendition {
  let current = rendition;
  for (const [label, to] of renames) {
    if (!current.utterances.some(({ speaker }) => speaker === label)) throw new DeskError("speaker-unknown");
    current = renameSpeaker(current, label, { label: to });
  }
  return current;
}
