import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { trace } from "../desk.ts";
import { joined, silence, tone, wave } from "../recording/sound.fixture.ts";
import { TINY_TOKENS, tinyEmbedding, tinyModel, tinySegmentation } from "./tiny-model.fixture.ts";
import { voiceModelsHere } from "./voices.ts";

const RATE = 16_000;
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "voices-"));
  await mkdir(join(folder, "two-tones"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

function hasSherpa(): boolean {
  try {
    createRequire(import.meta.url)("sherpa-onnx-node");
    return true;
  } catch {
    return false;
  }
}

async function putModels(segmentation = tinySegmentation()): Promise<void> {
  await writeFile(join(folder, "two-tones", "segmentation.onnx"), segmentation);
  await writeFile(join(folder, "two-tones", "voice.onnx"), tinyEmbedding());
  vi.stubEnv("EARWITNESS_VOICES", join(folder, "two-tones"));
}

const LOW = tone(3, RATE, 300);
const HIGH = tone(2, RATE, 6500);
const PAUSE = silence(1, RATE);

async function call(): Promise<string> {
  const path = join(folder, "call.wav");
  await writeFile(path, wave(joined(PAUSE, HIGH, PAUSE, LOW, PAUSE, HIGH, PAUSE, LOW, PAUSE), { rate: RATE }));
  return path;
}

describe.runIf(hasSherpa())("voices told apart by models", () => {
  it("get letters by when they are first heard, and the models are named", async () => {
    await putModels();
    const { recordings, notes } = await trace([await call()]);
    const speech = recordings[0]?.speech;
    const both = createHash("sha256").update(tinySegmentation()).update(tinyEmbedding()).digest("hex");
    expect(speech).toMatchObject({
      by: {
        name: "sherpa-onnx diarization",
        version: expect.stringMatching(/^\d/u),
        model: "two-tones",
        modelHash: `sha256:${both}`,
      },
      voices: "model",
    });
    expect(speech?.turns.map(({ voice }) => voice).join("")).toBe("ABAB");
    const starts = speech?.turns.map(({ startMs }) => startMs) ?? [];
    for (const [at, expected] of [1000, 4000, 8000, 11_000].entries())
      expect(Math.abs((starts[at] ?? 0) - expected)).toBeLessThan(200);
    expect(notes.map(({ rule }) => rule)).not.toContain("capture/voices-untold");
  });

  it("become the speakers of what a machine heard, which says who told them apart", async () => {
    await putModels();
    const engine = join(folder, "words");
    await mkdir(engine);
    await writeFile(join(engine, "model.onnx"), tinyModel());
    await writeFile(join(engine, "tokens.txt"), TINY_TOKENS);
    const env = { ...process.env, EARWITNESS_STATE: join(folder, "state") };
    const { documents } = await trace([await call()], { speech: { engine, env } });
    const rendition = documents[0]?.rendition;
    expect(rendition?.utterances.map(({ speaker }) => speaker)).toEqual(["A", "B", "A", "B"]);
    expect(rendition?.parties.map(({ label }) => label)).toEqual(["A", "B"]);
    expect(rendition?.speakersBy).toMatchObject({ name: "sherpa-onnx diarization", model: "two-tones" });
  });

  it("are told otherwise, with a note, when a model is damaged", async () => {
    await putModels(tinySegmentation().subarray(0, 200));
    const { recordings, notes } = await trace([await call()]);
    expect(recordings[0]?.speech).toMatchObject({ by: { name: "speech by its level" } });
    expect(notes.map(({ rule }) => rule)).toContain("capture/voices-untold");
  });
});

describe("models that tell voices apart", () => {
  it("are not there unless they were put there", async () => {
    expect(await voiceModelsHere({ EARWITNESS_MODELS: folder })).toBeUndefined();
  });

  it("must be two in the folder that is named", async () => {
    const env = { EARWITNESS_MODELS: folder, EARWITNESS_VOICES: join(folder, "two-tones") };
    await writeFile(join(folder, "two-tones", "segmentation.onnx"), tinySegmentation());
    await expect(voiceModelsHere(env)).rejects.toMatchObject({ code: "voices-unknown" });
    await writeFile(join(folder, "two-tones", "voice.onnx"), tinyEmbedding());
    expect(await voiceModelsHere(env)).toMatchObject({ name: "two-tones" });
  });
});
