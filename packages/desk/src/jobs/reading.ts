/** Stored bytes → a document, and what is said of them on the way. */
import { type Document, type Note, packs, readDocument } from "@earwitness/core";
import { type Correction, corrected } from "../archive/corrections.ts";
import { captureBytes } from "../capture/capture.ts";
import type { Limits } from "../capture/limits.ts";
import { failureNote } from "../capture/notes.ts";
import { DeskError } from "../desk-error.ts";
import { isRecording } from "../recording/is-recording.ts";
import type { BlobStore } from "../store/blobs.ts";

/** What to read. */
export interface ReadableItem {
  readonly item: string;
  readonly hash: string;
  readonly name: string;
  readonly source: "file" | "url" | "text";
  readonly mediaType: string;
  readonly charset?: string;
  /** Corrections of its transcript, oldest first. */
  readonly corrections?: readonly Correction[];
}

/** What an item turned out to be. */
export interface Reading {
  readonly item: string;
  readonly hash: string;
  readonly kind: "article" | "rendition" | "recording" | "other";
  /** Id of its document in the dossier; absent when there is none. */
  readonly document?: string;
  readonly notes: readonly Note[];
}

/** Reads one item; never throws for what is in it. */
export async function readItem(
  readable: ReadableItem,
  blobs: Pick<BlobStore, "read" | "path">,
  limits: Limits,
): Promise<{ readonly reading: Reading; readonly document?: Document }> {
  const { item, hash, name } = readable;
  const charset = readable.charset === undefined ? {} : { charset: readable.charset };
  try {
    // What is said to be sound and is not becomes a note when it is heard.
    const said = /^(?:audio|video)\//u.test(readable.mediaType);
    if (said || (await isRecording(blobs.path(hash), name)))
      return { reading: { item, hash, kind: "recording", notes: [] } };
    const whole = await blobs.read(hash);
    const bytes = whole.subarray(0, limits.bytes);
    const obtained = { bytes, cut: whole.length > bytes.length, mediaType: readable.mediaType, ...charset };
    const captured = await captureBytes(obtained, { kind: readable.source, name }, hash, limits);
    const remarks = captured.remarks.map((remark): Note => ({ ...remark, input: name }));
    if (!/\S/u.test(captured.read.text)) return { reading: { item, hash, kind: "other", notes: remarks } };
    const { document: read, notes } = readDocument(captured.read, packs);
    const document = corrected(read, readable.corrections ?? []);
    const kind = document.kind === "article" ? "article" : "rendition";
    return {
      document,
      reading: {
        item,
        hash,
        kind,
        document: document.id,
        notes: [...remarks.map((note) => ({ ...note, document: document.id })), ...notes],
      },
    };
  } catch (error) {
    const failure = error instanceof DeskError ? error : new DeskError("internal", undefined, error);
    return { reading: { item, hash, kind: "other", notes: [failureNote(failure, name)] } };
  }
}
