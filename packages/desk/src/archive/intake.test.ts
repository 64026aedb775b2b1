import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "../desk.ts";

let folder = "";
let desk: Desk;
let server: Server;
let page = "";
let url = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "intake-"));
  desk = await openDesk(join(folder, "archive"), { network: { allows: () => true }, traces: false });
  server = createServer((request, answer) => {
    if (request.url === "/moved") answer.writeHead(301, { location: "/page" }).end();
    else if (request.url === "/packed")
      answer.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(gzipSync(page));
    else if (request.url === "/call.mp3") answer.writeHead(200, { "content-type": "audio/mpeg" }).end("ID3");
    else answer.writeHead(200, { "content-type": "text/html; charset=utf-8", "x-mill": "yes" }).end(page);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await desk.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await rm(folder, { recursive: true, force: true });
});

const pageOf = (body: string): string =>
  `<html><head><title>The mill</title></head><body><article><p>${body}</p></article></body></html>`;
const LONG = "The mill burned in the night, and the baker told a customer of it in a call that was recorded. ".repeat(
  15,
);
const KEYED = { agent: "test" };

describe("an address", () => {
  it("is kept with its redirects, headers and time, and again as a new version", async () => {
    page = pageOf(LONG);
    const { id } = await desk.addCase("Addresses", KEYED);
    const { item } = await desk.addUrl(id, `${url}/moved`, KEYED);
    expect(item.transfer?.chain.map(({ url: at, status }) => [at, status])).toEqual([
      [`${url}/moved`, 301],
      [`${url}/page`, 200],
    ]);
    expect(item.transfer?.chain[1]?.headers).toContainEqual(["x-mill", "yes"]);
    expect(Date.parse(item.transfer?.began ?? "")).toBeLessThanOrEqual(Date.parse(item.transfer?.ended ?? ""));
    expect(item.notes).toEqual([]);
    expect((await desk.addUrl(id, `${url}/moved`, KEYED)).outcome).toBe("known");
    page = pageOf(LONG.replace("night", "evening"));
    const again = await desk.addUrl(id, `${url}/moved`, KEYED);
    expect([again.outcome, again.item.id, again.item.versions.length]).toEqual(["version", item.id, 2]);
    const [from, to] = again.item.versions.map(({ hash }) => hash);
    const changed = (await desk.difference(item.id, from ?? "", to ?? "")).filter(({ kind }) => kind !== "same");
    expect(changed.map(({ kind, text }) => [kind, text])).toEqual([
      ["removed", "night"],
      ["added", "evening"],
    ]);
    expect(desk.case(id).look.versions).toBe(1);
  });

  it("is kept as it came when it was packed", async () => {
    page = pageOf(LONG);
    const { id } = await desk.addCase("Packed", KEYED);
    const { item } = await desk.addUrl(id, `${url}/packed`, KEYED);
    expect(item.bytes).toBe(Buffer.byteLength(page));
    expect(item.transfer?.packed).toMatch(/^sha256:/u);
  });

  it("may be a recording", async () => {
    const { id } = await desk.addCase("Recording", KEYED);
    expect((await desk.addUrl(id, `${url}/call.mp3`, KEYED)).item).toMatchObject({
      kind: "recording",
      mediaType: "audio/mpeg",
    });
  });

  it.each([
    ["capture/cookie-wall", "We value your privacy. Accept all cookies to continue."],
    ["capture/robot-check", "Please verify you are human."],
    ["capture/log-in-wall", "Subscribe to read on."],
    ["capture/thin-page", "The mill."],
  ])("says when it is not the article: %s", async (rule, words) => {
    page = pageOf(words);
    const { id } = await desk.addCase("Walls", KEYED);
    expect((await desk.addUrl(id, `${url}/wall`, KEYED)).item.notes.map((note) => note.rule)).toEqual([rule]);
  });

  it("of another page with the same bytes is another item; the same bytes from a file are not", async () => {
    page = pageOf(LONG);
    const { id } = await desk.addCase("Same", KEYED);
    expect((await desk.addUrl(id, `${url}/one`, KEYED)).outcome).toBe("new");
    expect((await desk.addUrl(id, `${url}/two`, KEYED)).outcome).toBe("new");
    expect((await desk.addBytes(id, { name: "saved.html", source: Buffer.from(page) }, KEYED)).outcome).toBe("known");
  });
});

describe("a watched folder", () => {
  it("gives what lies there, what comes and what changes", { timeout: 60_000 }, async () => {
    const watched = join(folder, "mill");
    await mkdir(join(watched, "below"), { recursive: true });
    await writeFile(join(watched, "a.txt"), "The mill burned.");
    await writeFile(join(watched, ".hidden"), "x");
    await desk.watchFolder(watched);
    const items = () => desk.items(desk.cases().find(({ name }) => name === "mill")?.id ?? "");
    const until = async (holds: () => boolean): Promise<void> => {
      for (let tries = 0; !holds() && tries < 400; tries++) await new Promise((done) => setTimeout(done, 50));
      expect(holds()).toBe(true);
    };
    await until(() => items().length === 1);
    await writeFile(join(folder, "b"), "The baker said so.");
    await rename(join(folder, "b"), join(watched, "below", "b.txt"));
    await until(() => items().length === 2);
    await writeFile(join(watched, "a.txt"), "The mill burned down.");
    await until(() => items().find(({ name }) => name === "a.txt")?.versions.length === 2);
    expect(items().map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
  });
});
