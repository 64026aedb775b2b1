import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Document, packs, type Recording, readDocument } from "@earwitness/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WorkingCopy } from "../working-copy.ts";
import { timeRenditions } from "./time-renditions.ts";

const signal = new AbortController().signal;
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "align-"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const heard = [
  {
    recording: { id: "recording" } as unknown as Recording,
    working: { path: "", rate: 16_000, channels: 1, samples: 0 } as unknown as WorkingCopy,
  },
];

function transcript(text: string, recording?: string): Document {
  const { document } = readDocument({ text, blob: "sha256:0", source: { kind: "file", name: "call.txt" } }, packs);
  if (document.rendition === undefined) throw new Error("no transcript");
  return recording === undefined ? document : { ...document, rendition: { ...document.rendition, recording } };
}

const UNTIMED = "A: Did the ferry leave?\nB: At noon.\nA: With whom?\nB: With nobody.\n";
const TIMED = "[00:01] A: Did the ferry leave?\n[00:03] B: At noon.\n[00:05] A: With whom?\n[00:08] B: With nobody.\n";

describe("timeRenditions", () => {
  it.each([
    ["has its own times", TIMED, "recording"],
    ["is of another recording", UNTIMED, "other"],
    ["is of none", UNTIMED, undefined],
  ])("leaves alone a transcript that %s", async (_, text, recording) => {
    const documents = [transcript(text, recording)];
    expect(await timeRenditions(heard, documents, { signal })).toEqual({ documents, notes: [] });
  });

  it("says what to install where there is no synthesiser, and leaves the transcript as it is", async () => {
    vi.stubEnv("PATH", folder);
    const documents = [transcript(UNTIMED, "recording")];
    const timed = await timeRenditions(heard, documents, { signal });
    expect(timed.documents).toEqual(documents);
    expect(timed.notes).toMatchObject([{ rule: "align/synthesiser-missing", severity: "warning" }]);
    expect(timed.notes[0]?.message).toContain("espeak-ng");
  });

  it("passes a stop on", async () => {
    const stopped = AbortSignal.abort();
    await expect(timeRenditions(heard, [transcript(UNTIMED, "recording")], { signal: stopped })).rejects.toMatchObject({
      code: "interrupted",
    });
  });
});
