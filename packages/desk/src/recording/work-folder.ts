/** A folder for working copies. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs `work` with a folder, below `where`, that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>, where = tmpdir()): Promise<T> {
  const folder = await mkdtemp(join(where, "earwitness-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
