import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { DeskError } from "../desk-error.ts";
import type { Recognised, SpeechRequest } from "./speech.ts";
import { endpointEngine } from "./speech-endpoint.ts";
import { languageOf, readTranscription } from "./transcription-shape.ts";

const { signal } = new AbortController();
const SOUND = new Int16Array(64_000);
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

interface Asked {
  readonly path: string;
  readonly key: string | undefined;
  readonly body: string;
}

/** A server on this machine that answers in turn with what it is given, and what it was asked. */
async function serve(...answers: readonly (readonly [number, unknown])[]): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  server = createServer((request, response) => {
    void read(request).then((body) => {
      asked.push({ path: request.url ?? "", key: request.headers.authorization, body });
      const [status, answer] = answers[Math.min(asked.length, answers.length) - 1] ?? [500, ""];
      response.writeHead(status).end(typeof answer === "string" ? answer : JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("latin1");
}

async function recognised(url: string, request: Partial<SpeechRequest> = {}): Promise<Recognised> {
  return endpointEngine({ url, model: "small", key: "secret" }).recognise(
    SOUND,
    { task: "transcribe", ...request },
    signal,
  );
}

/** One answer of each kind of server, in the shape in which that server gives it. */
const DIALECTS: Readonly<Record<string, unknown>> = {
  "whisper.cpp": {
    task: "transcribe",
    language: "russian",
    duration: 4,
    text: " Мука кончилась.",
    segments: [
      {
        id: 0,
        text: " Мука кончилась.",
        start: 0.5,
        end: 2,
        tokens: [1, 2, 3],
        words: [
          { word: " Мука", start: 0.5, end: 0.9, t_dtw: -1, probability: 0.98 },
          { word: " кон", start: 1, end: 1.4, t_dtw: -1, probability: 0.9 },
          { word: "чилась", start: 1.4, end: 1.9, t_dtw: -1, probability: 0.7 },
          { word: ".", start: 1.9, end: 2, t_dtw: -1, probability: 0.99 },
        ],
        temperature: 0,
        avg_logprob: -0.22314355,
        no_speech_prob: 0.01,
      },
    ],
    detected_language: "russian",
    language_probabilities: { ru: 0.99 },
  },
  speaches: {
    task: "transcribe",
    language: "ru",
    duration: 4,
    text: "Мука кончилась.",
    words: [
      { word: " Мука", start: 0.5, end: 0.9, probability: 0.98 },
      { word: " кончилась.", start: 1, end: 2, probability: 0.7 },
    ],
    segments: [{ id: 1, seek: 0, start: 0.5, end: 2, text: " Мука кончилась.", avg_logprob: -0.22314355 }],
  },
  OpenAI: {
    task: "transcribe",
    language: "russian",
    duration: "4.0",
    text: "Мука кончилась.",
    words: [
      { word: "Мука", start: 0.5, end: 0.9 },
      { word: "кончилась", start: 1, end: 2 },
    ],
    segments: [{ id: 0, start: 0.5, end: 2, text: " Мука кончилась.", avg_logprob: -0.22314355 }],
  },
  vLLM: {
    duration: "4.0",
    language: "ru",
    text: "Мука кончилась.",
    segments: [{ id: 0, start: 0.5, end: 2, text: "Мука кончилась.", avg_logprob: -1, no_speech_prob: null }],
    words: null,
  },
  LocalAI: {
    segments: [{ id: 0, start: 500_000_000, end: 2_000_000_000, text: "Мука кончилась.", words: null }],
    text: "Мука кончилась.",
    language: "ru",
  },
};

describe("a server with the endpoint of OpenAI", () => {
  it.each(Object.entries(DIALECTS))("is understood as %s answers", async (dialect, answer) => {
    const { url } = await serve([200, answer]);
    const { language, segments } = await recognised(url);
    expect(language).toBe("ru");
    expect(segments).toMatchObject([{ text: "Мука кончилась.", startMs: 500, endMs: 2000 }]);
    const words = segments[0]?.words?.map(({ text, startMs, endMs }) => `${text} ${startMs}-${endMs}`);
    if (dialect === "vLLM" || dialect === "LocalAI") {
      expect(words).toBeUndefined();
      expect(segments[0]?.confidence).toBeUndefined();
    } else {
      expect(words?.map((word) => word.replace(".", ""))).toEqual(["Мука 500-900", "кончилась 1000-2000"]);
      expect(segments[0]?.confidence).toBe(0.8);
      expect(segments[0]?.words?.[1]?.confidence).toBe(dialect === "OpenAI" ? undefined : 0.7);
    }
  });

  it("is sent the sound and what is known about it, and its key", async () => {
    const { url, asked } = await serve([200, { text: "" }]);
    await recognised(url, { language: "nb", prompt: "Kvernes, Solveig" });
    await recognised(url, { task: "translate", language: "ru" });
    const [first, second] = asked;
    expect(first).toMatchObject({ path: "/v1/audio/transcriptions", key: "Bearer secret" });
    expect(first?.body).toContain("RIFF");
    for (const [name, value] of [
      ["model", "small"],
      ["response_format", "verbose_json"],
      ["language", "no"],
      ["prompt", "Kvernes, Solveig"],
      ["timestamp_granularities[]", "word"],
      ["timestamp_granularities[]", "segment"],
    ])
      expect(first?.body).toContain(`name="${name}"\r\n\r\n${value}\r\n`);
    expect(second?.path).toBe("/v1/audio/translations");
    expect(second?.body).not.toContain('name="language"');
  });

  it("may answer with text alone, and with nothing", async () => {
    const { url } = await serve([200, "The flour is finished.\n"], [200, { text: " " }]);
    expect((await recognised(url)).segments).toEqual([{ text: "The flour is finished.", startMs: 0, endMs: 4000 }]);
    expect((await recognised(url)).segments).toEqual([]);
  });

  it("is asked again when it is busy, not when it refuses", async () => {
    const busy = await serve([503, ""], [429, ""], [200, { text: "Yes." }]);
    expect((await recognised(busy.url)).segments[0]?.text).toBe("Yes.");
    expect(busy.asked.length).toBe(3);
    server?.close();
    const refusing = await serve([404, { error: "no such model" }]);
    await expect(recognised(refusing.url)).rejects.toMatchObject({
      code: "engine-unreachable",
      detail: expect.stringContaining("404"),
    });
    expect(refusing.asked.length).toBe(1);
  });

  it.each([
    ["a page", "<html></html>"],
    ["other JSON", { hello: 1 }],
    ["half a JSON", '{"text": "The fl'],
  ])("fails clearly when it answers with %s", async (_what, answer) => {
    const { url } = await serve([200, answer]);
    await expect(recognised(url)).rejects.toMatchObject({ code: "engine-failed" });
  });

  it("is not followed elsewhere", async () => {
    let asked = 0;
    server = createServer((_, response) => {
      asked++;
      response.writeHead(307, { location: "http://127.0.0.1:1/" }).end();
    });
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    await expect(recognised(url)).rejects.toMatchObject({ code: "engine-unreachable" });
    expect(asked).toBe(3);
  });

  it("can be left in the middle of a question", async () => {
    server = createServer(() => undefined);
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
    const controller = new AbortController();
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    const attempt = endpointEngine({ url, model: "m" }).recognise(SOUND, { task: "transcribe" }, controller.signal);
    setTimeout(() => controller.abort(), 50);
    await expect(attempt).rejects.toMatchObject({ code: "interrupted" });
  });

  it("must have an address", () => {
    for (const url of ["", "nothing", "ftp://host/v1"])
      expect(() => endpointEngine({ url, model: "m" })).toThrow(DeskError);
  });
});

describe("an answer", () => {
  it("never has times behind the sound", () => {
    const read = readTranscription(
      { text: "a", segments: [{ text: "a", start: 1, end: 9, words: [{ word: "a", start: 1, end: 9 }] }] },
      4000,
    );
    expect(read?.segments).toMatchObject([{ endMs: 4000, words: [{ endMs: 4000 }] }]);
  });

  it.each([
    ["Russian", "ru"],
    ["no", "nb"],
    ["uk", "uk"],
    ["Klingonese", undefined],
    [7, undefined],
  ])("in the language %j is tagged %j", (told, tag) => {
    expect(languageOf(told)).toBe(tag);
  });
});
