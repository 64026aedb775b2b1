import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { openEmbedder } from "./embedder.ts";
import { vectorsIn } from "./openai-endpoint.ts";

/** Shapes that servers answer with, each saying that the first text is (3, 4) and the second (0, 2). */
const base64 = (values: readonly number[]): string => Buffer.from(Float32Array.from(values).buffer).toString("base64");
const SHAPES: Readonly<Record<string, unknown>> = {
  "OpenAI, vLLM": { object: "list", data: [row(0, [3, 4]), row(1, [0, 2])], model: "m", usage: { total_tokens: 2 } },
  "out of order": { data: [row(1, [0, 2]), row(0, [3, 4])] },
  "every index nought": { data: [row(0, [3, 4]), row(0, [0, 2])] },
  "no index": { data: [{ embedding: [3, 4] }, { embedding: [0, 2] }] },
  base64: { data: [row(0, base64([3, 4])), row(1, base64([0, 2]))] },
  "Ollama's own": {
    model: "m",
    embeddings: [
      [3, 4],
      [0, 2],
    ],
  },
  "bare lists": [
    [3, 4],
    [0, 2],
  ],
  "llama.cpp": [
    { index: 0, embedding: [[3, 4]] },
    { index: 1, embedding: [[0, 2]] },
  ],
};

function row(index: number, embedding: unknown): object {
  return { object: "embedding", index, embedding };
}

describe("vectorsIn", () => {
  it.each(Object.keys(SHAPES))("reads the shape of %s", (name) => {
    const vectors = vectorsIn(SHAPES[name]).map((vector) => [...vector].map((value) => Math.round(value * 100) / 100));
    expect(vectors).toEqual([
      [0.6, 0.8],
      [0, 1],
    ]);
  });

  it.each([
    ["nothing", {}],
    ["an error", { error: { message: "no such model" } }],
    ["a vector of words", { data: [row(0, ["a"])] }],
    ["a vector of nought", { data: [row(0, [0, 0])] }],
    ["half a float", { data: [row(0, "AAA=")] }],
    ["text", "fine"],
  ])("refuses %s", (_, answer) => {
    expect(() => vectorsIn(answer)).toThrow(expect.objectContaining({ code: "engine-failed" }));
  });
});

let server: Server | undefined;

afterEach(async () => {
  await new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)));
  server = undefined;
});

async function serve(answer: (request: IncomingMessage, body: string, response: ServerResponse) => void) {
  const own = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => answer(request, body, response));
  });
  server = own;
  await new Promise<void>((resolve) => own.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(own.address() as AddressInfo).port}/v1/`;
}

const signal = new AbortController().signal;

describe("an endpoint", () => {
  it("is asked for its only model, then for vectors in batches, with prefix and key", async () => {
    const asked: string[] = [];
    const at = await serve(({ url, headers }, body, response) => {
      const input: readonly string[] = body === "" ? [] : (JSON.parse(body) as { input: string[] }).input;
      asked.push(`${url} ${headers.authorization} ${input.length} ${input[0] ?? ""}`);
      const data = url === "/v1/models" ? [{ id: "small" }] : input.map((_, index) => row(index, [index + 1, 0]));
      response.end(JSON.stringify({ data }));
    });
    const engine = await openEmbedder({ at, prefix: "query: ", key: "k" }, signal);
    expect(engine.name).toBe(`small at ${at.slice(0, -1)}`);
    const vectors = await engine.embed(
      Array.from({ length: 70 }, (_, n) => `text ${n}`),
      signal,
    );
    expect(vectors).toHaveLength(70);
    expect(asked).toEqual([
      "/v1/models Bearer k 0 ",
      "/v1/embeddings Bearer k 64 query: text 0",
      "/v1/embeddings Bearer k 6 query: text 64",
    ]);
  });

  it("that serves several models has to be told which", async () => {
    const at = await serve((_, __, response) => response.end(JSON.stringify({ data: [{ id: "a" }, { id: "b" }] })));
    await expect(openEmbedder({ at }, signal)).rejects.toMatchObject({ code: "engine-unavailable" });
  });

  it.each([
    ["too few vectors", 200, JSON.stringify({ data: [] }), "0 vectors for 1"],
    ["an error", 500, "", "It answered 500"],
    ["a page", 200, "<html>", "no JSON"],
  ])("that answers with %s fails", async (_, status, body, message) => {
    const at = await serve((__, ___, response) => response.writeHead(status).end(body));
    const engine = await openEmbedder({ at, model: "m" }, signal);
    await expect(engine.embed(["text"], signal)).rejects.toThrow(message);
  });

  it("that sends text on to another address is not followed", async () => {
    const at = await serve((_, __, response) => response.writeHead(307, { location: "http://127.0.0.1:9/" }).end());
    const engine = await openEmbedder({ at, model: "m" }, signal);
    await expect(engine.embed(["text"], signal)).rejects.toMatchObject({ code: "engine-failed" });
  });

  it("is left when the run is stopped", async () => {
    const at = await serve(() => undefined);
    const stop = new AbortController();
    const engine = await openEmbedder({ at, model: "m" }, stop.signal);
    const asked = engine.embed(["text"], stop.signal);
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: "interrupted" });
    server?.closeAllConnections();
  });

  it("that is not there fails", async () => {
    await expect(openEmbedder({ at: "http://127.0.0.1:9/v1" }, signal)).rejects.toMatchObject({
      code: "engine-failed",
    });
  });
});
