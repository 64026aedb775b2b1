/**
 * The adapters with real models. They are not part of the project: `docs/how-to/use-embeddings.md` says how to bring them
 * and names the variables; without them these tests are skipped and say why.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { trace } from "../desk.ts";
import { type Embedder, type EmbedderChoice, openEmbedder } from "./embedder.ts";

const FOLDER = process.env["EARWITNESS_TEST_ONNX"];
const ENDPOINT = process.env["EARWITNESS_TEST_ENDPOINT"];
const signal = new AbortController().signal;

const SAID = "The mill stood still because nobody brought any grain.";
const MEANT = "No corn was delivered, so the mill did not run.";
const OTHER = "She plays the violin in a small orchestra.";
const TRANSLATED = "Die Mühle stand still, weil niemand Getreide brachte.";

const ORCHARD = fileURLToPath(new URL("../../../../examples/orchard", import.meta.url));

async function likeness(engine: Embedder, a: string, b: string): Promise<number> {
  const [x = new Float32Array(), y] = await engine.embed([a, b], signal);
  return x.reduce((sum, value, at) => sum + value * (y?.[at] ?? 0), 0);
}

async function tracesWith(embeddings: EmbedderChoice): Promise<void> {
  const found = await trace([ORCHARD], { embeddings });
  const likened = found.traces.filter(({ evidence }) => evidence.some(({ kind }) => kind === "embedding"));
  expect(likened.length).toBeGreaterThan(10);
  expect(found.notes.find(({ rule }) => rule === "trace/evidence")?.message).toContain("dimensions");
}

describe("a model in a folder", () => {
  it("puts what means the same nearer than what does not, and its vectors reach the report", async (test) => {
    if (FOLDER === undefined) return test.skip("EARWITNESS_TEST_ONNX names no folder with a model");
    const engine = await openEmbedder({ at: FOLDER }, signal);
    expect(engine.name).toMatch(/sha256 [0-9a-f]{12}/u);
    const near = await likeness(engine, SAID, MEANT);
    expect(near).toBeGreaterThan((await likeness(engine, SAID, OTHER)) + 0.2);
    expect(await likeness(engine, SAID, SAID)).toBeCloseTo(1, 4);
    const long = await engine.embed([`${SAID} `.repeat(400)], signal);
    expect(long[0]?.length).toBeGreaterThan(100);
    await tracesWith({ at: FOLDER });
  });

  it.each([
    ["that is not there", false],
    ["without a tokenizer", true],
  ])("%s is told of in one line", async (_, made) => {
    const folder = await mkdtemp(join(tmpdir(), "onnx-"));
    if (made) await writeFile(join(folder, "model.onnx"), "no model");
    await expect(openEmbedder({ at: folder }, signal)).rejects.toMatchObject({
      code: "engine-unavailable",
      message: expect.not.stringContaining("\n"),
    });
    await rm(folder, { recursive: true });
  });
});

describe("a model behind an endpoint", () => {
  it("puts a translation nearer than another sentence, and its vectors reach the report", async (test) => {
    if (ENDPOINT === undefined) return test.skip("EARWITNESS_TEST_ENDPOINT names no endpoint");
    const engine = await openEmbedder({ at: ENDPOINT }, signal);
    expect(await likeness(engine, SAID, TRANSLATED)).toBeGreaterThan(await likeness(engine, OTHER, TRANSLATED));
    await tracesWith({ at: ENDPOINT });
  });
});

it("an engine that fails on the way leaves a note and the case as it is without", async () => {
  const { createServer } = await import("node:http");
  const server = createServer((request, response) =>
    request.url === "/v1/models" ? response.end('{"data":[{"id":"m"}]}') : response.writeHead(503).end(),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const at = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/v1`;
  const [found, plain] = await Promise.all([trace([ORCHARD], { embeddings: { at } }), trace([ORCHARD])]);
  server.close();
  expect(found.traces).toEqual(plain.traces);
  expect(found.notes.map(({ rule }) => rule)).toContain("engine/engine-failed");
  expect(found.notes.at(-1)?.message).toContain("no sentence vectors");
});
