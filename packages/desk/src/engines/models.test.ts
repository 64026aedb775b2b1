import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CatalogueModel, MODELS } from "./model-catalogue.ts";
import { getModel, listModels } from "./models.ts";

const WEIGHTS = Buffer.alloc(50_000, "weights ");
const MODEL: CatalogueModel = {
  name: "made",
  task: "speech",
  runtime: "sherpa-onnx",
  licence: "CC0-1.0",
  languages: "none",
  files: [
    {
      name: "model.onnx",
      bytes: WEIGHTS.length,
      sha256: createHash("sha256").update(WEIGHTS).digest("hex"),
      from: [{ registry: "npm", package: "none@0.0.0", path: "none" }],
    },
  ],
};
const { signal } = new AbortController();
let folder = "";
let server: Server | undefined;
let ranges: (string | undefined)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "models-"));
  ranges = [];
});

afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A mirror on this machine that knows ranges, and breaks off after `breaksAt` bytes the first time. */
async function mirror(content: Buffer, breaksAt = Number.POSITIVE_INFINITY): Promise<Record<string, string>> {
  server = createServer((request, response) => {
    ranges.push(request.headers.range);
    if (request.url !== "/m/made/model.onnx") return void response.writeHead(404).end();
    const from = Number(/bytes=(\d+)-/u.exec(request.headers.range ?? "")?.[1] ?? 0);
    response.writeHead(from > 0 ? 206 : 200, { "content-length": content.length - from });
    if (ranges.length === 1 && breaksAt < content.length)
      response.write(content.subarray(0, breaksAt), () => setTimeout(() => response.destroy(), 50));
    else response.end(content.subarray(from));
    return undefined;
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return {
    EARWITNESS_MODELS: folder,
    EARWITNESS_MODELS_MIRROR: `http://127.0.0.1:${(server.address() as AddressInfo).port}/m/`,
  };
}

const get = (env: Record<string, string>, onProgress?: (done: number, total: number) => void): Promise<string> =>
  getModel("made", { env, signal, models: [MODEL], ...(onProgress === undefined ? {} : { onProgress }) });

describe("a model", () => {
  it("is fetched from the mirror, checked, and then here", async () => {
    const env = await mirror(WEIGHTS);
    expect((await listModels({ env, models: [MODEL] }))[0]).toMatchObject({ here: false, bytes: WEIGHTS.length });
    const told: number[] = [];
    const path = await get(env, (done) => told.push(done));
    expect(await readFile(join(path, "model.onnx"))).toEqual(WEIGHTS);
    expect(told.at(-1)).toBe(WEIGHTS.length);
    expect((await listModels({ env, models: [MODEL] }))[0]?.here).toBe(true);
    await get(env);
    expect(ranges).toEqual([undefined]);
  });

  it("is fetched from its publisher's address when no mirror is set", async () => {
    const { EARWITNESS_MODELS_MIRROR: address } = await mirror(WEIGHTS);
    const files = MODEL.files.map((file) => ({ ...file, from: `${address}made/model.onnx` }));
    const path = await getModel("made", { env: { EARWITNESS_MODELS: folder }, signal, models: [{ ...MODEL, files }] });
    expect(await readFile(join(path, "model.onnx"))).toEqual(WEIGHTS);
  });

  it("goes on where the connection broke", async () => {
    const env = await mirror(WEIGHTS, 20_000);
    await expect(get(env)).rejects.toMatchObject({ code: "model-unfetched" });
    expect((await listModels({ env, models: [MODEL] }))[0]?.here).toBe(false);
    await get(env);
    expect(ranges[1]).toMatch(/^bytes=\d+-$/u);
    expect(await readFile(join(folder, "made", "model.onnx"))).toEqual(WEIGHTS);
  });

  it.each([
    ["another", Buffer.alloc(WEIGHTS.length, "evil")],
    ["a longer", Buffer.concat([WEIGHTS, Buffer.from("more")])],
    ["a shorter", WEIGHTS.subarray(0, 100)],
  ])("is not taken when the mirror has %s file", async (_what, content) => {
    const env = await mirror(content);
    await expect(get(env)).rejects.toMatchObject({ code: "model-wrong" });
    expect((await readdir(join(folder, "made"))).filter((name) => name === "model.onnx")).toEqual([]);
  });

  it("serves from its folder without a network, and is fetched anew when it was changed there", async () => {
    await mkdir(join(folder, "made"));
    await writeFile(join(folder, "made", "model.onnx"), WEIGHTS);
    const offline = { EARWITNESS_MODELS: folder, EARWITNESS_MODELS_MIRROR: "http://127.0.0.1:1/" };
    expect(await get(offline)).toBe(join(folder, "made"));
    await writeFile(join(folder, "made", "model.onnx"), Buffer.alloc(WEIGHTS.length));
    await expect(get(offline)).rejects.toMatchObject({ code: "model-unfetched" });
  });

  it("must be known", async () => {
    await expect(getModel("nonsense", { env: {}, signal })).rejects.toMatchObject({ code: "model-unknown" });
  });
});

it("every model of the catalogue says its licence and has whole checksums", () => {
  expect(MODELS.length).toBeGreaterThan(1);
  for (const { licence, files } of MODELS) {
    expect(licence).not.toBe("");
    for (const { sha256, bytes, from } of files) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
      expect(bytes * from.length).toBeGreaterThan(0);
      if (typeof from === "string") expect(from).toMatch(/^https:/u);
    }
  }
});
