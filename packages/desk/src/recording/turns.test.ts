import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lookAt } from "./look.ts";
import { joined, noise, silence, stereo } from "./sound.fixture.ts";
import { turnsOf } from "./turns.ts";
import { voiceFeatures } from "./voice-features.ts";
import { WorkingCopyWriter } from "./working-copy.ts";

const RATE = 16_000;
const { signal } = new AbortController();
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "turns-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/**
 * Something like a vowel: pulses at a pitch through two resonances. `word` moves pitch and each resonance a little,
 * each in its own way, as from one word to the next.
 */
function vowel(seconds: number, pitch: number, formants: readonly [number, number], word: number): Int16Array {
  const samples = new Float64Array(Math.round(seconds * RATE));
  const period = Math.round(RATE / (pitch * (1 + 0.05 * wander(3 * word))));
  for (let i = 0; i < samples.length; i += period) samples[i] = 1;
  let shaped = samples;
  for (const [number, formant] of formants.entries()) {
    const r = 0.97;
    const c = 2 * r * Math.cos((2 * Math.PI * formant * (1 + 0.06 * wander(3 * word + 1 + number))) / RATE);
    let [one, two] = [0, 0];
    shaped = shaped.map((value) => {
      const out = value + c * one - r * r * two;
      two = one;
      one = out;
      return out;
    });
  }
  const peak = shaped.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int16Array.from(shaped, (value) => Math.round((value / peak) * 9000));
}

/** A little to one side or the other, mostly little. */
function wander(i: number): number {
  return ((i * 0.618) % 1) + ((i * 0.414 + 0.3) % 1) + ((i * 0.732 + 0.6) % 1) - 1.5;
}

/** Turns of one second by voices in the order given, with pauses. */
function conversation(order: string, voices: Record<string, (word: number) => Int16Array>): Int16Array {
  const parts = Array.from(order).flatMap((voice, i) => [
    noise(0.6, RATE, 0.001, i + 1),
    voices[voice]?.(i) ?? silence(1, RATE),
  ]);
  return joined(...parts, noise(0.6, RATE, 0.001, 99));
}

const man = (word: number): Int16Array => vowel(1, 110, [500, 1100], word);
const woman = (word: number): Int16Array => vowel(1, 210, [700, 1900], word);

async function speechOf(samples: Int16Array, channels: 1 | 2 = 1) {
  const writer = await WorkingCopyWriter.create(join(folder, "copy.wav"), channels);
  await writer.append(Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength), samples.length);
  const copy = await writer.finish({ tool: "test", version: "1", arguments: [], channels: "single" });
  const { speech } = await lookAt(copy, signal);
  return turnsOf(copy, speech, { name: "level", version: "1" }, signal);
}

describe("turns", () => {
  it("are guessed for two unlike voices, the first being A", async () => {
    const order = "mwmwwmmwmwmwmw";
    const speech = await speechOf(conversation(order, { m: man, w: woman }));
    expect(speech.voices).toBe("guess");
    const told = speech.turns.map(({ voice }) => voice).join("");
    expect(told).toBe("ABABABABABAB");
  });

  it("have no voices where one speaks, or too little is said", async () => {
    expect(await speechOf(conversation("mmmmmmmmmmmmmm", { m: man }))).toMatchObject({ voices: "none" });
    expect(await speechOf(conversation("mwm", { m: man, w: woman }))).toMatchObject({ voices: "none" });
    expect(await speechOf(silence(3, RATE))).toMatchObject({ voices: "none", turns: [] });
  });

  it("follow the channels where a party is on each", async () => {
    const left = joined(silence(1, RATE), man(0), silence(2, RATE), man(1), silence(1, RATE));
    const right = joined(silence(2.5, RATE), woman(0), silence(2.5, RATE));
    const { voices, turns } = await speechOf(stereo(left, right), 2);
    expect(voices).toBe("channel");
    expect(turns.map(({ voice }) => voice).join("")).toBe("ABA");
  });
});

describe("the features of a voice", () => {
  it("have its pitch, and are none for noise", () => {
    expect(2 ** (voiceFeatures(man(0))?.at(-1) ?? 0)).toBeCloseTo(110, -1);
    expect(2 ** (voiceFeatures(woman(0))?.at(-1) ?? 0)).toBeCloseTo(210, -1);
    expect(voiceFeatures(noise(1, RATE, 0.3))).toBeUndefined();
    expect(voiceFeatures(silence(1, RATE))).toBeUndefined();
  });
});
