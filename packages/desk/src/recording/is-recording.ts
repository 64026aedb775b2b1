/** Told apart from text before anything that decodes is loaded. */
import { readFileBounded } from "../capture/files.ts";
import { LIMITS } from "../capture/limits.ts";
import { mediaFormatOf } from "./media-format.ts";

/** Bytes looked at. */
const HEAD = 8192;

/** Whether a file is a recording, by its first bytes. Never throws: what cannot be read is none. */
export async function isRecording(path: string, name = path): Promise<boolean> {
  const head = await readFileBounded(path, { ...LIMITS, bytes: HEAD }).catch(() => undefined);
  return head !== undefined && mediaFormatOf(head.bytes, name) !== undefined;
}
