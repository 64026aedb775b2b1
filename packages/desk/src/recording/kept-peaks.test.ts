import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { peaksOf } from "./kept-peaks.ts";
import { tone, wave } from "./sound.fixture.ts";

const { signal } = new AbortController();
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kept-peaks-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it("makes peaks once, keeps them, and makes them anew when what was kept is damaged", async () => {
  const path = join(folder, "tone.wav");
  await writeFile(path, wave(tone(2, 16_000), { rate: 16_000 }));
  const file = join(folder, "derived", "peaks.json");
  const made = await peaksOf({ path, name: "tone.wav" }, file, signal);
  expect(made.length).toBe(Math.ceil(32_000 / made.samples_per_pixel));
  const kept = await readFile(file, "utf8");

  await writeFile(file, kept.slice(0, kept.length / 2));
  expect(await peaksOf({ path, name: "tone.wav" }, file, signal)).toEqual(made);
  expect(await readFile(file, "utf8")).toBe(kept);

  await rm(path);
  expect(await peaksOf({ path, name: "tone.wav" }, file, signal)).toEqual(made);
});
