import { execFileSync, spawnSync } from "node:child_process";
import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DeskError } from "../desk-error.ts";
import { MEDIA_LIMITS } from "./media-limits.ts";
import { type OpenedRecording, type OpenOptions, openRecording } from "./open-recording.ts";
import { amr, joined, level, silence, stereo, tone, wave } from "./sound.fixture.ts";
import { samplesOf } from "./working-copy.ts";

const hasFfmpeg = ["ffmpeg", "ffprobe"].every((tool) => spawnSync(tool, ["-version"]).status === 0);
const DECODERS = hasFfmpeg ? (["ffmpeg", "library"] as const) : (["library"] as const);
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "recording-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

function opened(path: string, options: Partial<OpenOptions> = {}): Promise<OpenedRecording> {
  return openRecording(path, { folder: join(folder, "work"), ...options });
}

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof DeskError) return error.code;
    throw error;
  }
  return "opened";
}

async function allOf(recording: OpenedRecording, channel: 0 | 1 | "mix" = "mix"): Promise<Int16Array> {
  const parts: Int16Array[] = [];
  for await (const part of samplesOf(recording.working, { channel })) parts.push(part);
  return joined(...parts);
}

/** Start of the loud stretch in a recording that has one, in milliseconds. */
function onset(samples: Int16Array): number {
  const window = 160;
  for (let at = 0; at + window <= samples.length; at += window)
    if (level(samples.subarray(at, at + window)) > 0.05) return at / 16;
  return Number.NaN;
}

const CALL = joined(silence(1, 8000), tone(2, 8000), silence(0.5, 8000));

describe.each(DECODERS)("a recording opened by %s", (decoder) => {
  it.each([
    ["call.wav", wave(CALL, { rate: 8000 })],
    ["muffled.wav", wave(new Uint8Array(28_000).fill(0xd5), { rate: 8000, codec: 6 })],
    ["law.wav", wave(new Uint8Array(28_000).fill(0xff), { rate: 8000, codec: 7 })],
    ["line.pcmu", Buffer.alloc(28_000, 0xff)],
    ["line.al", Buffer.alloc(28_000, 0xd5)],
    ["wide.wav", wave(joined(silence(1, 44_100), tone(2, 44_100), silence(0.5, 44_100)), { rate: 44_100 })],
  ])("has its sound at its time: %s", async (name, bytes) => {
    const recording = await opened(await put(name, bytes), { decoder });
    expect(Math.abs(recording.durationMs - 3500)).toBeLessThan(25);
    expect(recording.remarks).toEqual([]);
    expect(recording.working).toMatchObject({ rate: 16_000, channels: 1, making: { channels: "single" } });
    expect(recording.working.making.version).toMatch(/\d/u);
    const samples = await allOf(recording);
    expect(samples.length).toBe(recording.working.samples);
    if (/call|wide/u.test(name)) {
      expect(Math.abs(onset(samples) - 1000)).toBeLessThan(30);
      expect(level(samples.subarray(24_000, 40_000))).toBeCloseTo(0.3 / Math.SQRT2, 1);
    }
    expect(await readFile(join(folder, name))).toEqual(bytes);
  });

  it("keeps the silence of an AMR telephone recording", async () => {
    const recording = await opened(await put("call.amr", amr(50, 200)), { decoder });
    expect(recording.durationMs).toBe(6000);
    expect(recording.remarks).toEqual([]);
  });

  it("keeps both channels when a party is on each", async () => {
    const left = joined(tone(2, 16_000, 300), silence(2, 16_000), tone(1, 16_000, 300), silence(1, 16_000));
    const right = joined(silence(2, 16_000), tone(2, 16_000, 500), silence(1, 16_000), tone(1, 16_000, 500));
    const recording = await opened(await put("two.wav", wave(stereo(left, right), { rate: 16_000, channels: 2 })), {
      decoder,
    });
    expect(recording.working).toMatchObject({ channels: 2, making: { channels: "kept" } });
    expect(level((await allOf(recording, 0)).subarray(32_000, 64_000))).toBe(0);
    expect(level((await allOf(recording, 1)).subarray(32_000, 64_000))).toBeGreaterThan(0.15);
  });

  it("mixes ordinary stereo and surround into one", async () => {
    const loud = tone(2, 16_000);
    for (const [channels, samples] of [
      [
        2,
        stereo(
          loud,
          loud.map((value) => value / 2),
        ),
      ],
      [4, stereo(stereo(loud, loud), stereo(loud, loud))],
    ] as const) {
      const path = await put(`${channels}.wav`, wave(samples, { rate: 16_000, channels }));
      const recording = await opened(path, { decoder });
      expect(recording).toMatchObject({
        channels,
        durationMs: 2000,
        working: { channels: 1, making: { channels: "mixed" } },
      });
      expect(await readdir(join(folder, "work"))).not.toContainEqual(expect.stringContaining(".mix"));
    }
  });

  it("cuts at the limit of duration and says so", async () => {
    const path = join(folder, "long.wav");
    await writeFile(path, wave(new Int16Array(0), { rate: 8000, claimedBytes: 57_600_000 }));
    await truncate(path, 44 + 57_600_000);
    const recording = await opened(path, { decoder, limits: { ...MEDIA_LIMITS, durationMs: 60_000 } });
    expect(recording.durationMs).toBe(60_000);
    expect(recording.remarks.map(({ rule }) => rule)).toEqual(["capture/recording-cut"]);
  });

  it("stops when told to and leaves nothing behind", async () => {
    const path = await put("call.wav", wave(tone(200, 8000), { rate: 8000 }));
    const controller = new AbortController();
    const attempt = opened(path, { decoder, signal: controller.signal, onProgress: () => controller.abort() });
    expect(await codeOf(attempt)).toBe("interrupted");
    expect(await readdir(join(folder, "work"))).toEqual([]);
  });

  const sound = wave(CALL, { rate: 8000 });
  it.each<[string, string, Buffer, string]>([
    ["an empty file", "empty.wav", Buffer.alloc(0), "recording-damaged"],
    ["no samples", "none.wav", wave(new Int16Array(0), { rate: 8000 }), "recording-damaged"],
    ["a header alone", "head.wav", sound.subarray(0, 30), "recording-damaged"],
    ["65,535 channels", "many.wav", wave(CALL, { rate: 8000, channels: 65_535 }), "recording-damaged"],
    ["no channels", "zero.wav", wave(CALL, { rate: 8000, channels: 0 }), "recording-damaged"],
    ["no rate", "still.wav", wave(CALL, { rate: 0 }), "recording-damaged"],
    ["a rate of four billion", "fast.wav", wave(CALL, { rate: 0xffffffff }), "recording-damaged"],
    ["a text", "text.mp3", Buffer.from("The flour is finished, she said.\n".repeat(50)), "format-unsupported"],
    ["a playlist", "list.mp3", Buffer.from("#EXTM3U\n#EXTINF:10,\nfile:///etc/hostname\n"), "format-unsupported"],
    [
      "a text behind a tag",
      "tag.mp3",
      Buffer.concat([Buffer.from("ID3\x04\0\0\0\0\0\0", "latin1"), Buffer.from("word ".repeat(4000))]),
      "recording-damaged",
    ],
    [
      "an index without samples",
      "cut.m4a",
      Buffer.from("\0\0\0\x18ftypM4A \0\0\0\0isomM4A \0\x0f\xff\xffmdat", "latin1"),
      "recording-damaged",
    ],
    [
      "an Ogg page alone",
      "page.ogg",
      Buffer.from(
        "OggS\0\x02\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead\x01\xff\0\0\x80\xbb\0\0\0\0\xff",
        "latin1",
      ),
      "recording-damaged",
    ],
    [
      "a matroska header alone",
      "head.webm",
      Buffer.from("\x1A\x45\xDF\xA3\xff\xff\xff\xff\xff\xff\xff\xff", "latin1"),
      "recording-damaged",
    ],
  ])("ends in a clear error: %s", async (_what, name, bytes, code) => {
    expect(await codeOf(opened(await put(name, bytes), { decoder }))).toBe(code);
  });

  it("takes what there is of a file that claims more", async () => {
    const recording = await opened(await put("lies.wav", wave(CALL, { rate: 8000, claimedBytes: 0xfffffff0 })), {
      decoder,
    });
    expect(Math.abs(recording.durationMs - 3500)).toBeLessThan(25);
  });
});

it("asks for a decoder where the optional ones were left out", async () => {
  // A copy of the child where no package is installed.
  for (const name of ["library-child.ts", "faststart.ts"])
    await copyFile(new URL(name, import.meta.url), join(folder, name));
  await put("package.json", Buffer.from('{ "type": "module" }'));
  const path = await put("call.wav", wave(CALL, { rate: 8000 }));
  const args = ["--import", import.meta.resolve("tsx"), join(folder, "library-child.ts"), path, "wav"];
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "ignore", "ignore"] });
  expect(status).toBe(3);
});

const SHAPES = ["mp3", "m4a", "aac", "flac", "webm", "mp4", "mov", "ogg", "opus"];

describe.runIf(hasFfmpeg)("recordings as they are released", () => {
  const encode = (name: string, extra: readonly string[] = []): string => {
    const path = join(folder, name);
    execFileSync("ffmpeg", ["-v", "error", "-y", "-i", join(folder, "call.wav"), "-ar", "48000", ...extra, path]);
    return path;
  };

  beforeEach(() => put("call.wav", wave(CALL, { rate: 8000 })));

  it.each(DECODERS.flatMap((decoder) => SHAPES.map((shape) => [shape, decoder] as const)))(
    "%s by %s",
    async (shape, decoder) => {
      const recording = await opened(encode(`call.${shape}`), { decoder });
      // MP3 and AAC begin with up to two frames of the encoder's own.
      expect(Math.abs(recording.durationMs - 3500)).toBeLessThan(120);
      expect(Math.abs(onset(await allOf(recording)) - 1000)).toBeLessThan(80);
      expect(recording.remarks).toEqual([]);
    },
  );

  it.each(DECODERS.flatMap((decoder) => SHAPES.map((shape) => [shape, decoder] as const)))(
    "%s cut off in the middle, by %s: an error or a shorter recording",
    async (shape, decoder) => {
      const path = encode(`call.${shape}`);
      const bytes = await readFile(path);
      await writeFile(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
      const attempt = await opened(path, { decoder }).catch((error: unknown) => error);
      if (attempt instanceof Error) expect(attempt).toMatchObject({ code: "recording-damaged" });
      else expect((attempt as OpenedRecording).durationMs).toBeLessThan(3500);
    },
  );

  it("takes the sound of a film, and the first of several tracks", async () => {
    const path = join(folder, "film.mkv");
    const film = ["-f", "lavfi", "-i", "color=black:s=64x64:r=5:d=3.5", "-map", "1:v", "-map", "0:a", "-map", "0:a"];
    execFileSync("ffmpeg", ["-v", "error", "-i", join(folder, "call.wav"), ...film, path]);
    const recording = await opened(path);
    expect(recording.remarks.map(({ rule }) => rule)).toEqual(["capture/recording-tracks"]);
  });
});
