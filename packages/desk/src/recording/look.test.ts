import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Look, lookAt } from "./look.ts";
import { peaksDat, peaksJson, ZOOMS } from "./peaks.ts";
import { joined, mixed, noise, silence, stereo, tone } from "./sound.fixture.ts";
import { type WorkingCopy, WorkingCopyWriter } from "./working-copy.ts";

const RATE = 16_000;
const { signal } = new AbortController();
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "look-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function copyOf(samples: Int16Array, channels: 1 | 2 = 1): Promise<WorkingCopy> {
  const writer = await WorkingCopyWriter.create(join(folder, "copy.wav"), channels);
  await writer.append(Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength), samples.length);
  return writer.finish({ tool: "test", version: "1", arguments: [], channels: "single" });
}

async function looked(samples: Int16Array, channels: 1 | 2 = 1): Promise<Look> {
  return lookAt(await copyOf(samples, channels), signal);
}

/** Something that comes and goes like speech: bursts of a tone with changing strength. */
function talk(seconds: number, amplitude = 0.2): Int16Array {
  const voice = tone(seconds, RATE, 500, amplitude);
  return voice.map((value, i) => Math.round(value * (0.55 + 0.45 * Math.sin((2 * Math.PI * 4 * i) / RATE))));
}

describe("peaks", () => {
  it("are the lowest and highest sample of each pixel, channel by channel", async () => {
    const left = joined(tone(1, RATE, 1000, 0.5), silence(1, RATE));
    const right = joined(silence(1, RATE), tone(1, RATE, 1000, 0.25));
    const { peaks } = await looked(stereo(left, right), 2);
    expect(peaks.map(({ samplesPerPixel, length }) => [samplesPerPixel, length])).toEqual(
      ZOOMS.map((zoom) => [zoom, Math.ceil((2 * RATE) / zoom)]),
    );
    const [fine] = peaks;
    expect([...(fine?.data.subarray(0, 4) ?? [])]).toEqual([-64, 64, 0, 0]);
    expect([...(fine?.data.subarray(-4) ?? [])]).toEqual([0, 0, -32, 32]);
    const coarse = peaks[2];
    expect(coarse === undefined ? 0 : coarse.data.length).toBe((coarse?.length ?? 0) * 4);
  });

  it("have the header of the format in both forms", async () => {
    const { peaks } = await looked(tone(1, RATE));
    for (const one of peaks) {
      const dat = Buffer.from(peaksDat(one));
      expect([0, 4, 8, 12, 16, 20].map((at) => dat.readInt32LE(at))).toEqual([
        2,
        1,
        RATE,
        one.samplesPerPixel,
        one.length,
        1,
      ]);
      expect(dat.length).toBe(24 + one.length * 2);
      const json = JSON.parse(peaksJson(one));
      expect(json).toMatchObject({ version: 2, bits: 8, channels: 1, length: one.length, sample_rate: RATE });
      expect(json.data).toEqual([...one.data]);
    }
  });
});

describe("loudness", () => {
  it.each([
    [0.999, -3],
    [0.1, -23],
  ])("of a sine of 1 kHz at %d is that of the standard", async (amplitude, expected) => {
    const { loudness } = await looked(tone(5, RATE, 997, amplitude));
    expect(Math.abs((loudness.integrated ?? 0) - expected)).toBeLessThan(0.2);
    expect(Math.abs((loudness.peak ?? 0) - 20 * Math.log10(amplitude))).toBeLessThan(0.1);
  });

  it("leaves pauses out and says nothing of silence", async () => {
    const alone = (await looked(tone(5, RATE, 997, 0.1))).loudness.integrated ?? 0;
    const paused = (await looked(joined(tone(5, RATE, 997, 0.1), silence(20, RATE)))).loudness.integrated ?? 0;
    expect(Math.abs(alone - paused)).toBeLessThan(0.3);
    expect((await looked(silence(3, RATE))).loudness).toEqual({});
  });
});

describe("speech by level", () => {
  it.each([
    ["in silence", 0],
    ["in faint noise", 0.003],
    ["in noise 10 dB below it", 0.045],
  ])("is found %s", async (_where, amplitude) => {
    const call = joined(silence(2, RATE), talk(3), silence(2, RATE), talk(1), silence(1, RATE));
    const { speech } = await looked(mixed(call, noise(9, RATE, amplitude)));
    const edges = speech[0]?.flatMap(({ startMs, endMs }) => [startMs, endMs]) ?? [];
    expect(edges.length).toBe(4);
    for (const [i, expected] of [2000, 5000, 7000, 8000].entries())
      expect(Math.abs((edges[i] ?? 0) - expected)).toBeLessThan(130);
  });

  it.each([
    ["silence", silence(5, RATE)],
    ["steady noise", noise(20, RATE, 0.05)],
    ["steady hum", tone(10, RATE, 50, 0.3)],
    ["nothing at all", new Int16Array(0)],
  ])("is not found in %s", async (_what, samples) => {
    expect((await looked(samples)).speech).toEqual([[]]);
  });
});

describe("hints", () => {
  const kinds = async (samples: Int16Array): Promise<readonly string[]> =>
    (await looked(samples)).hints.map(({ kind, startMs }) => `${kind} ${Math.round(startMs / 100) / 10}`);
  const quiet = (seconds: number, seed: number): Int16Array => noise(seconds, RATE, 0.002, seed);

  it("tell of clipping", async () => {
    const clipped = Int16Array.from(tone(1, RATE, 300, 0.9), (value) => Math.max(-32_768, Math.min(32_767, value * 3)));
    expect(await kinds(joined(quiet(2, 1), clipped, quiet(2, 2)))).toContain("clipping 2");
    expect((await kinds(tone(1, RATE, 300, 0.95))).join()).not.toContain("clipping");
  });

  it("tell of a dropout in the middle of sound, not of a pause", async () => {
    const gap = joined(quiet(1, 1), talk(1), silence(0.08, RATE), talk(1), quiet(1, 2));
    expect(await kinds(gap)).toEqual(["dropout 2"]);
    expect(
      await kinds(joined(quiet(1, 1), talk(1), quiet(0.3, 3), silence(0.5, RATE), quiet(0.3, 4), talk(1))),
    ).not.toContain("dropout 2.3");
  });

  it("tell of a step in the noise of a pause, not of steady noise", async () => {
    const step = joined(
      mixed(talk(2), quiet(2, 1)),
      quiet(1, 2),
      noise(1, RATE, 0.02, 3),
      mixed(talk(2), noise(2, RATE, 0.02, 4)),
    );
    expect(await kinds(step)).toEqual(["edit 3"]);
    expect(await kinds(joined(mixed(talk(2), quiet(2, 1)), quiet(2, 2), mixed(talk(2), quiet(2, 3))))).toEqual([]);
  });

  it("keep quiet about a line that opens and shuts all the time", async () => {
    const gated = Array.from({ length: 12 }, (_, i) => joined(quiet(0.5, i + 1), silence(0.5, RATE), talk(0.5)));
    expect((await kinds(joined(...gated))).filter((kind) => kind.startsWith("edit"))).toEqual([]);
  });
});

it.runIf(spawnSync("ffmpeg", ["-version"]).status === 0)(
  "a working copy is a WAV file that other programs read",
  async () => {
    const { path } = await copyOf(tone(2, RATE));
    const told = spawnSync("ffprobe", [
      "-v",
      "error",
      "-show_entries",
      "stream=codec_name,sample_rate,duration",
      "-of",
      "csv=p=0",
      path,
    ]);
    expect(told.stdout.toString().trim()).toBe("pcm_s16le,16000,2.000000");
  },
);
