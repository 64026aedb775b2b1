/** The working copy of a recording, kept in a file: what players get that do not know its format. */
import { mkdir, rename, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { openRecording } from "./open-recording.ts";
import { withFolder } from "./work-folder.ts";

/** Working copies that are being made, by their files: a player asks for several ranges at once. */
const making = new Map<string, Promise<void>>();

/** Makes the working copy in `file` unless it is there, and answers its size. Throws as `openRecording` does. */
export async function keepWorkingCopy(
  recording: { readonly path: string; readonly name: string },
  file: string,
): Promise<number> {
  const size = async (): Promise<number | undefined> => (await stat(file).catch(() => undefined))?.size;
  const known = await size();
  if (known !== undefined) return known;
  const underWay = making.get(file) ?? make(recording, file).finally(() => making.delete(file));
  making.set(file, underWay);
  await underWay;
  return (await size()) ?? 0;
}

async function make(recording: { readonly path: string; readonly name: string }, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // Beside its place, so that it comes there whole.
  await withFolder(async (folder) => {
    const { working } = await openRecording(recording.path, { folder, name: recording.name });
    await rename(working.path, file);
  }, dirname(file));
}
