/** The waveform of a recording, kept in a file. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { lookAt } from "./look.ts";
import { openRecording } from "./open-recording.ts";
import { type PeaksRecord, peaksRecord, ZOOMS } from "./peaks.ts";
import { withFolder } from "./work-folder.ts";

/** Samples a pixel of the zoom that is kept: about 12 pixels a second. */
const KEPT = ZOOMS[1];

/**
 * Peaks of a recording: from `file` where they are kept, else made and kept there. Two at once make the same.
 * Throws as `openRecording` does.
 */
export async function peaksOf(
  recording: { readonly path: string; readonly name: string },
  file: string,
  signal: AbortSignal,
): Promise<PeaksRecord> {
  const kept = await readFile(file, "utf8").catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept) as PeaksRecord;
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
