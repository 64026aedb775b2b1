import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Recording } from "@earwitness/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { trace } from "../desk.ts";
import { DeskError } from "../desk-error.ts";
import { joined, silence, stereo, tone, wave } from "./sound.fixture.ts";
import { piecesOf } from "./transcribe.ts";

let folder = "";
let server: Server | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "transcribe-"));
});

afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A recogniser on this machine: it says how loud a piece is in the middle, and fails from the request `failsFrom` on. */
async function serve(failsFrom = Number.POSITIVE_INFINITY): Promise<{ url: string; count: () => number }> {
  let count = 0;
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts);
      const seconds = (body.length - body.indexOf("RIFF") - 1000) / 32_000;
      if (++count >= failsFrom) response.writeHead(400).end();
      else response.end(JSON.stringify(answer(`Word ${count}.`, seconds)));
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1#loop-1`, count: () => count };
}

function answer(text: string, seconds: number): object {
  const [one = "", two = ""] = text.split(" ");
  const words = [
    { word: ` ${one}`, start: 0.2, end: 0.5, probability: 0.9 },
    { word: ` ${two}`, start: 0.6, end: 0.9, probability: 0.4 },
  ];
  return { text, language: "english", segments: [{ text, start: 0.2, end: Math.max(1, seconds), words }] };
}

const env = (): Record<string, string> => ({
  EARWITNESS_STATE: join(folder, "state"),
  EARWITNESS_MODELS: join(folder, "models"),
});

/** Three stretches of sound, so far apart that no two fit into one piece. */
async function longCall(): Promise<string> {
  const rate = 8000;
  const part = (): Int16Array => joined(silence(1, rate), tone(20, rate, 500), silence(1, rate));
  const path = join(folder, "call.wav");
  await writeFile(path, wave(joined(part(), part(), part()), { rate }));
  return path;
}

describe("a recording without a transcript", () => {
  it("gets one from an engine, with times, words, and who made it", async () => {
    const { url, count } = await serve();
    const heard: string[] = [];
    const found = await trace([await longCall()], {
      speech: { engine: url, env: env() },
      onProgress: ({ step, done, total }) =>
        step === "transcribing" && heard.push(`${Math.round((100 * done) / total)}`),
    });
    expect(count()).toBe(3);
    expect(heard.join(" ")).toMatch(/^0 3[34] 6[67] 100$/u);
    const rendition = found.documents[0]?.rendition;
    expect(rendition).toMatchObject({
      kind: "transcript",
      recording: found.recordings[0]?.id,
      madeBy: { name: expect.stringContaining("127.0.0.1"), model: "loop-1" },
    });
    expect(found.recordings[0]?.renditions).toEqual([rendition?.id]);
    expect(rendition?.utterances.map(({ text }) => text)).toEqual(["Word 1.", "Word 2.", "Word 3."]);
    const starts = rendition?.utterances.map(({ words }) => words?.[0]?.startMs ?? Number.NaN) ?? [];
    for (const [i, start] of starts.entries()) expect(Math.abs(start - (1000 + 22_000 * i))).toBeLessThan(400);
    expect(rendition?.utterances[0]?.words?.[1]).toMatchObject({ text: "1.", confidence: 0.4 });
    expect(found.notes.map(({ rule }) => rule)).toContain("capture/machine-words");
  });

  it("is also one whose only text has no times and is not what is said in it", async () => {
    const { url, count } = await serve();
    const translation = join(folder, "call.de.txt");
    await writeFile(
      translation,
      "(A): Das Mehl ist aus.\n(B): Wer hat es genommen?\n(A): Niemand weiß es.\n(B): Gut.\n",
    );
    const { recordings, documents } = await trace([await longCall(), translation], {
      speech: { engine: url, env: env() },
    });
    expect(count()).toBe(3);
    expect(recordings[0]?.renditions.length).toBe(2);
    expect(documents.map(({ rendition }) => rendition?.madeBy?.model)).toEqual([undefined, "loop-1"]);
  });

  it("goes on at the piece where it stopped", async () => {
    const path = await longCall();
    const failing = await serve(3);
    const first = await trace([path], { speech: { engine: failing.url, env: env() } });
    expect(first.documents).toEqual([]);
    expect(first.notes).toContainEqual(expect.objectContaining({ rule: "capture/engine-unreachable", input: path }));
    const { port } = new URL(failing.url);
    server?.closeAllConnections();
    server?.close();
    // The same address, as after a restart of the server.
    let count = 0;
    server = createServer((request, response) => {
      request.resume().on("end", () => response.end(JSON.stringify(answer(`Again ${++count}.`, 20))));
    });
    await new Promise<void>((resolve) => server?.listen(Number(port), "127.0.0.1", resolve));
    const second = await trace([path], { speech: { engine: failing.url, env: env() } });
    expect(count).toBe(1);
    expect(second.documents[0]?.rendition?.utterances.map(({ text }) => text)).toEqual([
      "Word 1.",
      "Word 2.",
      "Again 1.",
    ]);
  });

  it("is left alone when it is told to stop", async () => {
    const { url, count } = await serve();
    const controller = new AbortController();
    const attempt = trace([await longCall()], {
      signal: controller.signal,
      speech: { engine: url, env: env() },
      onProgress: ({ step, done }) => step === "transcribing" && done > 0 && controller.abort(),
    });
    await expect(attempt).rejects.toMatchObject({ code: "interrupted" });
    expect(count()).toBe(1);
  });

  it("names speakers by their channel", async () => {
    const { url } = await serve();
    const rate = 8000;
    const left = joined(silence(1, rate), tone(3, rate, 300), silence(4, rate), tone(2, rate, 300), silence(1, rate));
    const right = joined(silence(5, rate), tone(2.5, rate, 500), silence(3.5, rate));
    const path = join(folder, "two.wav");
    await writeFile(path, wave(stereo(left, right), { rate, channels: 2 }));
    const found = await trace([path], { speech: { engine: url, env: env() } });
    const rendition = found.documents[0]?.rendition;
    expect(rendition?.parties.map(({ label }) => label)).toEqual(["A", "B"]);
    expect(rendition?.utterances.map(({ speaker }) => speaker)).toEqual(["A", "B"]);
  });

  it("stops the run when the engine is not there at all", async () => {
    const path = await longCall();
    await expect(trace([path], { speech: { engine: join(folder, "absent"), env: env() } })).rejects.toBeInstanceOf(
      DeskError,
    );
    await expect(trace([path], { speech: { engine: "whisper-base", env: env() } })).rejects.toMatchObject({
      code: "model-absent",
    });
  });

  it("survives a model that brings its runtime down", async () => {
    const model = join(folder, "broken");
    await rm(model, { recursive: true, force: true });
    const { mkdir } = await import("node:fs/promises");
    await mkdir(model);
    await writeFile(join(model, "tokens.txt"), "<blk> 0\n");
    await writeFile(join(model, "model.onnx"), Buffer.alloc(5000, 7));
    const attempt = trace([await longCall()], { speech: { engine: model, env: env() } });
    await expect(attempt).rejects.toMatchObject({ code: "engine-failed" });
  });
});

describe("pieces", () => {
  const recording = (turns: readonly (readonly [number, number, string?])[], voices: "none" | "channel" = "none") =>
    piecesOf({
      durationMs: 1_000_000,
      speech: {
        by: { name: "t", version: "1" },
        voices,
        turns: turns.map(([startMs, endMs, voice]) => ({ startMs, endMs, ...(voice === undefined ? {} : { voice }) })),
      },
    } satisfies Pick<Recording, "speech" | "durationMs">);
  const spans = (pieces: ReturnType<typeof recording>): string =>
    pieces.map(({ startMs, endMs }) => `${startMs}-${endMs}`).join(" ");

  it("hold whole turns as far as they fit", () => {
    expect(
      spans(
        recording([
          [1000, 5000],
          [6000, 20_000],
          [21_000, 40_000],
        ]),
      ),
    ).toBe("800-20200 20800-40200");
  });

  it("are never longer than an engine takes", () => {
    const pieces = recording([[0, 100_000]]);
    expect(pieces.length).toBe(4);
    for (const { startMs, endMs } of pieces) expect(endMs - startMs).toBeLessThanOrEqual(30_000);
    expect(pieces.at(-1)?.endMs).toBe(100_200);
  });

  it("stay in their channel", () => {
    const pieces = recording(
      [
        [0, 4000, "A"],
        [3000, 6000, "B"],
        [7000, 9000, "A"],
      ],
      "channel",
    );
    expect(pieces.map(({ channel, startMs, endMs }) => `${channel} ${startMs}-${endMs}`)).toEqual([
      "0 0-9200",
      "1 2800-6200",
    ]);
  });
});
