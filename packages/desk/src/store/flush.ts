import { open } from "node:fs/promises";

/** Flushes a folder, so that a name made in it outlives a power cut. Windows knows no such thing and does it by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
