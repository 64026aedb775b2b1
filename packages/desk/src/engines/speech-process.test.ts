import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { joined, noise, silence, tone } from "../recording/sound.fixture.ts";
import { startEngine } from "./choose.ts";
import { processEngine } from "./speech-process.ts";
import { TINY_TOKENS, TINY_TONE_TOKENS, tinyModel, tinyTone } from "./tiny-model.fixture.ts";

const { signal } = new AbortController();
const RATE = 16_000;
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "process-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function hasSherpa(): boolean {
  try {
    createRequire(import.meta.url)("sherpa-onnx-node");
    return true;
  } catch {
    return false;
  }
}

describe.runIf(hasSherpa())("sherpa-onnx in a child process", () => {
  it("runs a model, piece after piece", async () => {
    await writeFile(join(folder, "model.onnx"), tinyModel());
    await writeFile(join(folder, "tokens.txt"), TINY_TOKENS);
    const engine = await startEngine(folder, {}, signal);
    expect(engine.engine).toMatchObject({
      name: "sherpa-onnx",
      version: expect.stringMatching(/^\d/u),
      modelHash: expect.stringMatching(/^sha256:/u),
    });
    const twice = joined(
      silence(1, RATE),
      noise(0.5, RATE, 0.3),
      silence(1, RATE),
      noise(0.5, RATE, 0.3),
      silence(0.5, RATE),
    );
    const { segments } = await engine.recognise(twice, { task: "transcribe" }, signal);
    expect(segments.map(({ text }) => text)).toEqual(["да да"]);
    const starts = segments[0]?.words?.map(({ startMs }) => startMs) ?? [];
    for (const [i, expected] of [1000, 2500].entries()) expect(Math.abs((starts[i] ?? 0) - expected)).toBeLessThan(60);
    expect(segments[0]?.words?.[0]).toMatchObject({ text: "да" });
    expect((await engine.recognise(silence(1, RATE), { task: "transcribe" }, signal)).segments).toEqual([]);
    await engine.close();
  });

  it("runs T-one on telephone sound, with its words where they are said", async () => {
    await writeFile(join(folder, "model.onnx"), tinyTone());
    await writeFile(join(folder, "tokens.txt"), TINY_TONE_TOKENS);
    const engine = await startEngine(folder, {}, signal);
    const [word, space] = [tone(0.6, RATE, 500, 0.3), tone(0.3, RATE, 500, 0.05)];
    const pause = silence(0.6, RATE);
    const sound = joined(pause, word, pause, space, pause, word, silence(0.2, RATE));
    const { segments } = await engine.recognise(sound, { task: "transcribe" }, signal);
    expect(segments.map(({ text }) => text)).toEqual(["д д"]);
    const starts = segments[0]?.words?.map(({ startMs }) => startMs) ?? [];
    expect(starts.length).toBe(2);
    for (const [at, expected] of [600, 2700].entries()) expect(Math.abs((starts[at] ?? 0) - expected)).toBeLessThan(60);
    expect((await engine.recognise(silence(1, RATE), { task: "transcribe" }, signal)).segments).toEqual([]);
    await engine.close();
  });

  it("fails clearly on a damaged model", async () => {
    await writeFile(join(folder, "model.onnx"), tinyModel().subarray(0, 300));
    await writeFile(join(folder, "tokens.txt"), TINY_TOKENS);
    await expect(startEngine(folder, {}, signal)).rejects.toMatchObject({ code: "engine-failed" });
  });
});

describe("an engine in a child process", () => {
  const engineOf = (script: string, stallMs = 20_000) =>
    processEngine(
      { command: process.execPath, args: ["-e", script], model: "m", modelHash: "sha256:0", stallMs },
      signal,
    );
  const READY = 'console.log(JSON.stringify({ name: "test", version: "1" }));';

  it.each([
    ["ends at once", "", /could not load/u, 30_000],
    ["has no runtime", 'console.log(JSON.stringify({ error: "no-runtime" }))', /not installed/u, 30_000],
    ["aborts", "process.abort()", /could not load/u, 30_000],
    ["says nothing", "setInterval(() => 0, 1000)", /in time/u, 1500],
  ])("that %s fails clearly", async (_what, script, message, stallMs) => {
    await expect(engineOf(script, stallMs)).rejects.toMatchObject({
      code: "engine-failed",
      message: expect.stringMatching(message),
    });
  });

  it("that is not installed fails clearly", async () => {
    const absent = { command: "no-such-program-here", args: [], model: "m", modelHash: "" };
    await expect(processEngine(absent, signal)).rejects.toMatchObject({
      message: expect.stringContaining("not installed"),
    });
  });

  it("may die or babble on a piece", async () => {
    for (const script of [
      "process.stdin.once('data', () => process.abort())",
      "process.stdin.once('data', () => console.log('babble'))",
    ]) {
      const engine = await engineOf(READY + script);
      await expect(engine.recognise(silence(1, RATE), { task: "transcribe" }, signal)).rejects.toMatchObject({
        code: "engine-failed",
      });
      await engine.close();
    }
  });

  it("can be left in the middle of a piece", async () => {
    const engine = await engineOf(`${READY} process.stdin.resume()`);
    const controller = new AbortController();
    const attempt = engine.recognise(silence(1, RATE), { task: "transcribe" }, controller.signal);
    setTimeout(() => controller.abort(), 100);
    await expect(attempt).rejects.toMatchObject({ code: "interrupted" });
  });
});
