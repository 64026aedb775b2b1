/** A folder whose files come in by themselves: what is saved there is handed over once it is no longer being written. */
import { basename, resolve } from "node:path";
import { type FSWatcher, watch } from "chokidar";

/** How long a file must keep its size before it is taken for whole. */
const SETTLED_MS = 800;

/** Something that goes on until it is closed. */
export interface Watching {
  /** Resolves when the files that lay there at the beginning were handed over. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Watches a folder and those below it. `onFile` is called for every file that lies there and for every one that comes or changes, one
 * after another; hidden files and those of browsers and editors that are still writing are passed over.
 */
export function watchFolder(
  folder: string,
  onFile: (path: string, name: string) => Promise<void>,
  settledMs = SETTLED_MS,
): Watching {
  const root = resolve(folder);
  let work: Promise<void> = Promise.resolve();
  const take = (path: string): void => {
    work = work.then(() => onFile(path, basename(path)));
  };
  const watcher: FSWatcher = watch(root, {
    ignored: (path) => path !== root && /^\.|^~\$|~$|\.(?:part|crdownload|download|tmp|swp)$/iu.test(basename(path)),
    awaitWriteFinish: { stabilityThreshold: settledMs, pollInterval: Math.ceil(settledMs / 8) },
    followSymlinks: false,
  });
  watcher.on("add", take).on("change", take);
  // A folder that cannot be read is passed over like a file that cannot.
  watcher.on("error", () => undefined);
  return {
    ready: new Promise((done) => watcher.on("ready", () => done())),
    close: async () => {
      await watcher.close();
      await work;
    },
  };
}
