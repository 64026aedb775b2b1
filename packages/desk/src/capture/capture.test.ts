import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DeskError } from "../desk-error.ts";
import { type Captured, capture, type Surroundings } from "./capture.ts";
import { encode } from "./encode.fixture.ts";
import { listInputs } from "./inputs.ts";
import { LIMITS } from "./limits.ts";
import { pdfOf } from "./pdf.fixture.ts";

const surroundings: Surroundings = { limits: LIMITS, signal: new AbortController().signal };
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "capture-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function captureBytes(name: string, bytes: Uint8Array | string, limits = LIMITS): Promise<Captured> {
  await writeFile(join(folder, name), bytes);
  return capture({ kind: "file", name: join(folder, name) }, { ...surroundings, limits });
}

async function failureOf(work: Promise<unknown>): Promise<DeskError> {
  return work.then(
    () => expect.unreachable("nothing was thrown"),
    (error: unknown) => (error instanceof DeskError ? error : expect.unreachable("another error was thrown")),
  );
}

describe("capture", () => {
  it("reads text with the hash of its bytes", async () => {
    const { read, remarks } = await captureBytes("a.txt", "Hello");
    expect(read).toMatchObject({
      text: "Hello",
      mediaType: "text/plain",
      blob: "sha256:185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969",
      source: { kind: "file", name: join(folder, "a.txt") },
    });
    expect(remarks).toEqual([]);
  });

  it.each([
    ["page.html", "<p>Hallo</p>"],
    ["page", "<!DOCTYPE html><p>Hallo</p>"],
    ["page.php", "\n<!-- x -->\n<html><body><p>Hallo</p>"],
  ])("knows HTML by name or beginning: %s", async (name, html) => {
    expect((await captureBytes(name, html)).read).toMatchObject({ text: "Hallo", mediaType: "text/html" });
  });

  it("follows the encoding a page declares", async () => {
    const html = '<html><head><meta charset="koi8-r"></head><body><p>Да, мама, сказал он</p></body></html>';
    expect((await captureBytes("a.html", encode(html, "koi8-r"))).read.text).toBe("Да, мама, сказал он");
  });

  it("reads a PDF whatever its name", async () => {
    expect((await captureBytes("a.txt", pdfOf([["Hello there"]]))).read).toMatchObject({
      text: "Hello there",
      mediaType: "application/pdf",
    });
  });

  it.each([
    ["photo.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "format-unsupported"],
    ["archive.html", Uint8Array.from(Buffer.from("PK\u0003\u0004\u0014\0\0\0")), "format-unsupported"],
    ["call.mp3", Uint8Array.from(Buffer.from("ID3\u0003\0\0\0")), "format-unsupported"],
    ["noise.txt", Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256), "format-unsupported"],
    ["cut.pdf", pdfOf([["x"]]).subarray(0, 120), "file-damaged"],
  ])("%s: nothing to read", async (name, bytes, code) => {
    expect((await failureOf(captureBytes(name, bytes))).code).toBe(code);
  });

  it("cuts at the limits and says so", async () => {
    const byBytes = await captureBytes("a.txt", "x".repeat(100), { ...LIMITS, bytes: 10 });
    expect(byBytes.read.text).toHaveLength(10);
    const byUnits = await captureBytes("b.txt", `${"x".repeat(9)}🤔y`, { ...LIMITS, units: 10 });
    expect(byUnits.read.text.isWellFormed()).toBe(true);
    for (const { remarks } of [byBytes, byUnits]) expect(remarks.map((r) => r.rule)).toEqual(["capture/input-cut"]);
  });

  it("replaces control characters one by one, so positions stay", async () => {
    const { read, remarks } = await captureBytes("a.txt", `He said\0 "no\u001B[31m" and went. ${"Words. ".repeat(20)}`);
    expect(read.text.slice(0, 20)).toBe('He said  "no [31m" a');
    expect(remarks.map((entry) => entry.rule)).toEqual(["capture/control-characters"]);
  });

  it("says that there is no text in an empty file", async () => {
    expect((await captureBytes("a.txt", "")).remarks.map((entry) => entry.rule)).toEqual(["capture/no-text"]);
  });

  it("reads standard input", async () => {
    const stdin = Readable.from([Buffer.from("Да, "), Buffer.from("мама")]);
    const { read } = await capture({ kind: "stdin", name: "standard input" }, { ...surroundings, stdin });
    expect(read).toMatchObject({ text: "Да, мама", source: { kind: "stdin" } });
  });

  it("does not wait for a pipe nobody writes to", async () => {
    execFileSync("mkfifo", [join(folder, "pipe")]);
    const failure = await failureOf(capture({ kind: "file", name: join(folder, "pipe") }, surroundings));
    expect(failure.code).toBe("file-unreadable");
  });

  it.each(["absent.txt", "."])("says why %s cannot be read", async (name) => {
    const failure = await failureOf(capture({ kind: "file", name: join(folder, name) }, surroundings));
    expect(failure).toMatchObject({ code: "file-unreadable", detail: expect.any(String) });
  });
});

describe("listInputs", () => {
  it("tells standard input, addresses, files and folders apart", async () => {
    const { inputs } = await listInputs(["-", "https://example.org/a", "a.txt", "ftp://example.org/"], LIMITS);
    expect(inputs.map((input) => input.kind)).toEqual(["stdin", "url", "file", "url"]);
  });

  it("walks a folder in order, without hidden files, node_modules and loops", async () => {
    await mkdir(join(folder, "b"));
    await mkdir(join(folder, "node_modules"));
    await mkdir(join(folder, ".git"));
    for (const name of ["c.txt", "b/x.txt", "node_modules/y.txt", ".git/z.txt", ".hidden", "a\nb.txt"]) {
      await writeFile(join(folder, name), "x");
    }
    await symlink("..", join(folder, "b", "loop"));
    await symlink("nowhere", join(folder, "broken"));
    const { inputs, remarks } = await listInputs([folder, join(folder, "c.txt")], LIMITS);
    expect(inputs.map((input) => input.name.slice(folder.length + 1))).toEqual([
      "a\nb.txt",
      "b/x.txt",
      "broken",
      "c.txt",
    ]);
    expect(remarks).toEqual([]);
  });

  it("bounds depth and number of files, with remarks", async () => {
    await mkdir(join(folder, "1/2/3"), { recursive: true });
    for (const name of ["a", "b", "1/2/3/c"]) await writeFile(join(folder, name), "x");
    const rulesOf = async (limits: typeof LIMITS): Promise<readonly string[]> =>
      (await listInputs([folder], limits)).remarks.map((entry) => entry.remark.rule);
    expect(await rulesOf({ ...LIMITS, folderDepth: 2 })).toEqual(["capture/folder-too-deep"]);
    expect(await rulesOf({ ...LIMITS, files: 2 })).toEqual(["capture/too-many-files"]);
    await rm(join(folder, "1"), { recursive: true });
    await rm(join(folder, "a"));
    await rm(join(folder, "b"));
    expect(await rulesOf(LIMITS)).toEqual(["capture/nothing-inside"]);
  });
});
