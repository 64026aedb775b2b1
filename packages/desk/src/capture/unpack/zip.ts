/** Entries of a .zip, read one after another. */
import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { Meter } from "./unpacked.ts";

/** A file in a .zip. */
export interface ZipEntry {
  readonly path: string;
  /** Opens its bytes, counted. */
  readonly open: () => Promise<AsyncIterable<Uint8Array>>;
}

/** The files of a .zip. Paths that lead out of it, folders and encrypted files are left out. Throws when the file is damaged. */
export async function* zipEntries(path: string, meter: Meter): AsyncGenerator<ZipEntry> {
  const zip: ZipFile = await openPromise(path, { autoClose: false, strictFileNames: true });
  try {
    for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
      meter.entry();
      if (entry.fileName.endsWith("/") || entry.isEncrypted()) continue;
      yield { path: entry.fileName, open: async () => meter.pass(await zip.openReadStreamPromise(entry)) };
    }
  } finally {
    zip.close();
  }
}
