import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { hear } from "./hear.ts";
import { isRecording } from "./is-recording.ts";
import { joined, silence, tone, wave } from "./sound.fixture.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hear-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it("describes a recording, and tells speech by level when the model is damaged", async () => {
  const path = join(folder, "call.wav");
  await writeFile(path, wave(joined(silence(1, 8000), tone(2, 8000, 500), silence(1, 8000)), { rate: 8000 }));
  const model = join(folder, "silero_vad.onnx");
  await writeFile(model, Buffer.alloc(10_000, 3));
  expect(await isRecording(path)).toBe(true);
  expect(await isRecording(model)).toBe(false);
  expect(await isRecording(folder)).toBe(false);
  const { recording, peaks } = await hear(path, { folder: join(folder, "work"), activityModel: model });
  expect(recording).toMatchObject({
    format: expect.stringContaining("wav"),
    durationMs: 4000,
    workingCopy: { rate: 16_000, layout: "single" },
    loudness: { peak: -10.5 },
    speech: { by: { name: "speech by its level" }, voices: "none", turns: [{}] },
  });
  const [turn] = recording.speech?.turns ?? [];
  expect(Math.abs((turn?.startMs ?? 0) - 1000)).toBeLessThan(130);
  expect(peaks.length).toBe(3);
});

it("takes no folder and nothing absent for a recording", async () => {
  await mkdir(join(folder, "x.ogg"));
  expect(await isRecording(join(folder, "x.ogg"))).toBe(false);
  expect(await isRecording(join(folder, "absent.ogg"))).toBe(false);
});
