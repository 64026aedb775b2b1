import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Rendition } from "@earwitness/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type WorkingCopy, WorkingCopyWriter } from "../working-copy.ts";
import { alignRendition, FITS, synthesiser } from "./aligner.ts";

const signal = new AbortController().signal;
const here = await synthesiser(signal);
const MOST = 1e9;
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "align-"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const SAID = [
  "The ferry left the harbour before anybody came.",
  "[unintelligible]",
  "Nobody has counted the ropes, and nobody will.",
  "In winter the island has eleven people.",
] as const;

function renditionOf(texts: readonly string[], tag = "en"): Rendition {
  const utterances = texts.map((text, index) => ({
    id: `u${index}`,
    rendition: "r",
    index,
    span: { start: 0, end: 0 },
    text,
  }));
  return { id: "r", document: "d", language: { tag, confidence: 1 }, kind: "transcript", parties: [], utterances };
}

/** Sentences spoken by another voice of the synthesiser, a second apart; answers where each begins. */
async function spoken(texts: readonly string[]): Promise<{ copy: WorkingCopy; starts: readonly number[] }> {
  const writer = await WorkingCopyWriter.create(join(folder, "a.wav"), 1);
  const starts: number[] = [];
  for (const text of texts) {
    await writer.append(Buffer.alloc(2 * 16_000), MOST);
    starts.push((1000 * writer.samples) / 16_000);
    const wave = execFileSync("espeak-ng", ["-v", "en-gb+f3", "-s", "150", "--stdout", text]);
    const samples = new Int16Array(Math.floor(((wave.length - 44) / 2) * (16_000 / 22_050)));
    for (let i = 0; i < samples.length; i++)
      samples[i] = wave.readInt16LE(44 + 2 * Math.floor((i * 22_050) / 16_000)) / 2;
    await writer.append(Buffer.from(samples.buffer), MOST);
  }
  return { copy: await writer.finish({ tool: "t", version: "1", arguments: [], channels: "single" }), starts };
}

describe("without a synthesiser", () => {
  it("says so and what to do", async () => {
    vi.stubEnv("PATH", folder);
    const copy = { path: "", rate: 16_000, channels: 1, samples: 0, durationMs: 0 } as unknown as WorkingCopy;
    await expect(alignRendition(copy, renditionOf(SAID), { signal })).rejects.toMatchObject({
      code: "synthesiser-missing",
    });
  });
});

// The synthesiser is a program of its own that need not be here; `bench/recording` measures on people's voices.
describe.skipIf(here === undefined)("alignRendition", () => {
  it("finds where sentences begin, who found it, and nothing for what nobody can make out", async () => {
    const { copy, starts } = await spoken(SAID.filter((text) => !text.startsWith("[")));
    const progress: number[] = [];
    const { rendition, confidence } = await alignRendition(copy, renditionOf(SAID), {
      signal,
      onProgress: (done) => progress.push(done),
    });
    const found = rendition.utterances.map(({ startMs }) => startMs);
    expect(found[1]).toBeUndefined();
    for (const [at, start] of [0, 2, 3].map((index) => found[index]).entries())
      expect(Math.abs((start ?? 0) - (starts[at] ?? 0))).toBeLessThan(150);
    expect(confidence).toBeGreaterThan(FITS);
    expect(rendition.timesBy).toEqual({ ...here, model: "en-us" });
    expect(rendition.utterances[0]?.words?.map(({ text }) => text).join(" ")).toBe(SAID[0]);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  it("does not fit a text to another recording", async () => {
    const { copy } = await spoken(SAID.filter((text) => !text.startsWith("[")));
    const other = [
      "Seventeen bakers signed the letter on Thursday.",
      "Their ovens stayed cold for a month.",
      "Whoever wrote it used a borrowed typewriter.",
    ];
    const { confidence } = await alignRendition(copy, renditionOf(other), { signal });
    expect(confidence).toBeLessThan(FITS);
  });

  it("has no voice for a language that it does not know, and is not led by what a text holds", async () => {
    const { copy } = await spoken([SAID[0]]);
    await expect(alignRendition(copy, renditionOf(SAID, "und"), { signal })).rejects.toMatchObject({
      code: "voice-missing",
    });
    const odd = ['<break time="600s"/>', "--help -w /tmp/x", "&amp; [[h@l'oU]]", `${"a".repeat(5000)} \u0000 \u202e`];
    const { rendition } = await alignRendition(copy, renditionOf([SAID[0], ...odd]), { signal });
    expect(rendition.utterances[0]?.startMs).toBeGreaterThan(800);
  });

  it("stops when told to", async () => {
    const { copy } = await spoken([SAID[0]]);
    const controller = new AbortController();
    const onProgress = (): void => controller.abort();
    await expect(
      alignRendition(copy, renditionOf(SAID), { signal: controller.signal, onProgress }),
    ).rejects.toMatchObject({ code: "interrupted" });
  });
});
