/** What the user names → the single inputs to read, in a stable order. */
import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Limits } from "./limits.ts";
import { type Remark, remark } from "./remark.ts";

/** One thing to read. `name` is the path or address as the user gave it, with the path below a folder. */
export type Input =
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "url"; readonly name: string }
  | { readonly kind: "stdin"; readonly name: string };

/** Inputs found, and remarks on names that lead to none. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly remarks: readonly { readonly name: string; readonly remark: Remark }[];
}

/**
 * Expands names: `-` is standard input, `http://…` and `https://…` are addresses, a folder is all files below it but hidden ones and
 * `node_modules`, sorted by path. A folder that leads back to itself by a link is entered once. Never throws: what cannot be listed
 * stays an input and becomes a note when it is read.
 */
export async function listInputs(names: readonly string[], limits: Limits): Promise<Inputs> {
  const inputs: Input[] = [];
  const remarks: { name: string; remark: Remark }[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    if (name === "-") inputs.push({ kind: "stdin", name: "standard input" });
    else if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(name)) inputs.push({ kind: "url", name });
    else if ((await statOf(name))?.isDirectory() === true) {
      const folder = new FolderWalk(limits, seen);
      await folder.walk(name, 0);
      inputs.push(...folder.files.map((file): Input => ({ kind: "file", name: file })));
      if (folder.tooDeep) remarks.push({ name, remark: remark("folder-too-deep") });
      if (folder.tooMany) remarks.push({ name, remark: remark("too-many-files") });
      if (folder.files.length === 0) remarks.push({ name, remark: remark("nothing-inside") });
    } else inputs.push({ kind: "file", name });
  }
  return { inputs: withoutRepeats(inputs), remarks };
}

class FolderWalk {
  readonly files: string[] = [];
  tooDeep = false;
  tooMany = false;
  private readonly limits: Limits;
  private readonly seen: Set<string>;

  constructor(limits: Limits, seen: Set<string>) {
    this.limits = limits;
    this.seen = seen;
  }

  async walk(folder: string, depth: number): Promise<void> {
    const real = await realpath(folder).catch(() => folder);
    if (this.seen.has(real)) return;
    this.seen.add(real);
    const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] | undefined => undefined);
    if (entries === undefined) {
      this.files.push(folder);
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const path = join(folder, entry.name);
      if (await isFolder(entry, path)) {
        if (depth >= this.limits.folderDepth) this.tooDeep = true;
        else await this.walk(path, depth + 1);
      } else if (this.files.length >= this.limits.files) {
        this.tooMany = true;
        return;
      } else this.files.push(path);
    }
  }
}

async function isFolder(entry: Dirent, path: string): Promise<boolean> {
  return entry.isDirectory() || (entry.isSymbolicLink() && (await statOf(path))?.isDirectory() === true);
}

function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}

function withoutRepeats(inputs: readonly Input[]): readonly Input[] {
  return [...new Map(inputs.map((input) => [`${input.kind}\0${input.name}`, input])).values()];
}
