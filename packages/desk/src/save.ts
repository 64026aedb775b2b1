/** Writing dossiers: whole or not at all, and never over something else. */
import { open, rename, rm, stat, writeFile } from "node:fs/promises";
import { DeskError } from "./desk-error.ts";

const HEAD = 800;

/** Writes beside the target and renames, so a reader never sees half a file. See `desk.ts` for the errors. */
export async function saveDossier(path: string, text: string): Promise<void> {
  await refuseForeignFile(path);
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new DeskError("output-unwritable", reasonOf(error), error);
  }
}

/** Writes a file that is not there yet. Throws `DeskError`: `output-in-the-way`, `output-unwritable`. */
export async function saveNew(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content, { flag: "wx" });
  } catch (error) {
    const there = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw new DeskError(there ? "output-in-the-way" : "output-unwritable", there ? undefined : reasonOf(error), error);
  }
}

async function refuseForeignFile(path: string): Promise<void> {
  const existing = await stat(path).catch(() => undefined);
  if (existing === undefined) return;
  if (!existing.isFile()) throw new DeskError("output-in-the-way");
  if (existing.size === 0) return;
  const file = await open(path, "r").catch((error: unknown) => {
    throw new DeskError("output-unwritable", reasonOf(error), error);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.toString("utf8", 0, bytesRead);
    const own =
      /^\s*\{\s*"version":/u.test(head) ||
      head.startsWith("# Earwitness") ||
      /^<!doctype html>[^]*Earwitness/u.test(head);
    if (!own) throw new DeskError("output-in-the-way");
  } finally {
    await file.close();
  }
}

function reasonOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? `(${String(error.code)})` : undefined;
}
