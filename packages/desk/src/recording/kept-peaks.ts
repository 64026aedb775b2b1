/** The waveform of a recording, kept in a file. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { lookAt } from "./look.ts";
import { openRecording } from "./open-recording.ts";
import { type PeaksRecord, peaksRecord, ZOOMS } from "./peaks.ts";
import { withFolder } from "./work-folder.ts";

/** Samples a pixel of the zoom that is kept: about 12 pixels a second. */
const KEPT = ZOOMS[1];

/** What is kept in `file`; `undefined` when nothing is, or the file is damaged: it can be made anew. */
async function read(file: string): Promise<PeaksRecord | undefined> {
  const text = await readFile(file, "utf8").catch(() => "");
  try {
    return JSON.parse(text) as PeaksRecord;
  } catch {
    return undefined;
  }
}

/**
 * Peaks of a recording: from `file` where they are kept whole, else made and kept there. Two at once make the same.
 * Throws as `openRecording` does.
 */
export async function peaksOf(
  recording: { readonly path: string; readonly name: string },
  file: string,
  signal: AbortSignal,
): Promise<PeaksRecord> {
  const kept = await read(file);
  if (kept !== undefined) return kept;
  return withFolder(async (folder) => {
    const { working } = await openRecording(recording.path, { folder, name: recording.name, signal });
    const { peaks } = await lookAt(working, signal);
    const one = peaks.find(({ samplesPerPixel }) => samplesPerPixel === KEPT);
    if (one === undefined) throw new RangeError(`There are no peaks of ${KEPT} samples a pixel`);
    const record = peaksRecord(one);
    await mkdir(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}.${Math.round(performance.now() * 1000)}`;
    await writeFile(draft, JSON.stringify(record));
    await rename(draft, file);
    return record;
  });
}
