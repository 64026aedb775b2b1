/** A folder of 1,000 hostile files through the command line: every bad one a note, every good one traced, memory bounded. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Fate, makeHostileCorpus } from "./hostile-corpus.ts";

const FILES = 1000;
const HEAP_MB = 2000;
const MAIN = new URL("../packages/desk/src/cli/main.ts", import.meta.url).href;

interface NoteRecord {
  readonly rule: string;
  readonly severity: string;
  readonly input?: string;
  readonly document?: string;
}
interface CaseJson {
  readonly documents: readonly { readonly id: string; readonly source: { readonly name: string } }[];
  readonly notes: readonly NoteRecord[];
}

let folder = "";
let fates: ReadonlyMap<string, Fate> = new Map();
let code: number | null = null;
let err = "";
let found: CaseJson = { documents: [], notes: [] };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
  fates = makeHostileCorpus(join(folder), FILES);
  const target = join(folder, ".case.json");
  const script = `import(${JSON.stringify(MAIN)}).then((m) => m.run(process.argv.slice(1)))`;
  const node = [`--max-old-space-size=${HEAP_MB}`, "--conditions=source", "--import", "tsx", "--input-type=module"];
  const child = spawn(process.execPath, [
    ...node,
    "--eval",
    script,
    "--",
    "trace",
    folder,
    "--quiet",
    "--json",
    target,
  ]);
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  code = await new Promise((resolve) => child.on("close", resolve));
  if (code === 0) found = JSON.parse(await readFile(target, "utf8"));
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

function filesOf(fate: Fate): readonly string[] {
  const files = [...fates].flatMap(([path, own]) => (own === fate ? [path] : []));
  expect(files.length).toBeGreaterThan(2);
  return files;
}

describe("1,000 hostile files", () => {
  it("end the command with exit code 0 and nothing on standard error", () => {
    expect({ code, err, files: fates.size }).toEqual({ code: 0, err: "", files: FILES });
  });

  it("leave every good file read", () => {
    const read = new Set(found.documents.map((document) => document.source.name));
    expect([...filesOf("good"), ...filesOf("odd")].filter((path) => !read.has(path))).toEqual([]);
  });

  it("make every bad file a note that names it", () => {
    const named = new Set(found.notes.map((note) => note.input));
    expect(filesOf("bad").filter((path) => !named.has(path))).toEqual([]);
  });

  it("make every odd file a note on its document", () => {
    const names = new Map(found.documents.map((document) => [document.id, document.source.name]));
    const noted = new Set(found.notes.map((note) => names.get(note.document ?? "")));
    expect(filesOf("odd").filter((path) => !noted.has(path))).toEqual([]);
  });

  it("never trip over themselves inside", () => {
    expect(found.notes.filter((note) => note.rule === "capture/internal")).toEqual([]);
  });
});
