import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openDesk } from "../../desk.ts";
import { containerKind, unpack } from "./unpack.ts";
import { UNPACK_LIMITS, type UnpackLimits } from "./unpacked.ts";
import { zipOf } from "./zip.fixture.ts";

// Threads and databases are started here: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "unpack-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Out {
  readonly name: string;
  readonly text: string;
  readonly rules: readonly string[];
}

async function unpacked(
  name: string,
  bytes: string | Uint8Array,
  limits: UnpackLimits = UNPACK_LIMITS,
): Promise<readonly Out[]> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const kind = await containerKind(path, name);
  if (kind === undefined) throw new Error("It holds nothing but itself");
  const out: Out[] = [];
  for await (const found of unpack(path, kind, limits)) {
    const parts: Uint8Array[] = [];
    for await (const part of found.bytes instanceof Uint8Array ? [found.bytes] : found.bytes) parts.push(part);
    out.push({ name: found.name, text: Buffer.concat(parts).toString(), rules: found.remarks.map(({ rule }) => rule) });
  }
  return out;
}

/** A record of a WARC, packed by itself as crawlers do. */
function warcRecord(url: string, body: string, { type = "text/html", status = 200, kind = "response" } = {}): Buffer {
  const http = `HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\nX-Mill: yes\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const head = `WARC/1.1\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-04-02T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n`;
  return gzipSync(`${head}${http}\r\n\r\n`);
}

const PAGE = "<html><body><p>The mill burned, the baker said.</p></body></html>";
const WARC = Buffer.concat([
  warcRecord("https://mill.example/a", PAGE),
  warcRecord("https://mill.example/frame", "<p>An advertisement.</p>"),
  warcRecord("https://mill.example/x.css", "p {}", { type: "text/css" }),
  warcRecord("https://mill.example/gone", "<p>Gone.</p>", { status: 404 }),
  warcRecord("https://mill.example/call.mp3", "ID3", { type: "audio/mpeg" }),
  warcRecord("https://mill.example/a", "asked", { kind: "request" }),
]);

describe("a .zip", () => {
  it("gives its files, but no housekeeping", async () => {
    const zip = zipOf([
      { path: "a/one.txt", bytes: "The mill burned." },
      { path: "zwei 🤔.html", bytes: PAGE, stored: true },
      { path: "__MACOSX/a/._one.txt", bytes: "x" },
      { path: "css/style.css", bytes: "p {}" },
      { path: "folder/", bytes: "" },
    ]);
    expect((await unpacked("a.zip", zip)).map(({ name, text }) => [name, text])).toEqual([
      ["a/one.txt", "The mill burned."],
      ["zwei 🤔.html", PAGE],
    ]);
  });

  it.each(["../out.txt", "/etc/passwd", "a/../../out.txt", "C:\\out.txt"])(
    "is refused with a path that leads out: %s",
    async (path) => {
      await expect(unpacked("a.zip", zipOf([{ path, bytes: "x" }]))).rejects.toThrow();
    },
  );

  it("stops at its bounds, whatever its directory says", async () => {
    const zeros = Buffer.alloc(2_000_000);
    const limits = { ...UNPACK_LIMITS, freeBytes: 100_000, ratio: 10 };
    await expect(unpacked("bomb.zip", zipOf([{ path: "a.txt", bytes: zeros }]), limits)).rejects.toThrow(/^$/u);
    await expect(unpacked("liar.zip", zipOf([{ path: "a.txt", bytes: zeros, claims: 10 }]), limits)).rejects.toThrow();
    const many = Array.from({ length: 50 }, (_, at) => ({ path: `${at}.txt`, bytes: "x" }));
    await expect(unpacked("many.zip", zipOf(many), { ...UNPACK_LIMITS, entries: 20 })).rejects.toThrow(/^$/u);
  });
});

describe("a WARC", () => {
  it("gives pages and media with how they were answered", async () => {
    expect((await unpacked("a.warc.gz", WARC)).map(({ name, text }) => [name, text])).toEqual([
      ["https://mill.example/a", PAGE],
      ["https://mill.example/frame", "<p>An advertisement.</p>"],
      ["https://mill.example/call.mp3", "ID3"],
    ]);
  });

  it("gives what its makers list as pages, when it is a WACZ with right hashes", async () => {
    const parts = (hash: string) => [
      {
        path: "datapackage.json",
        bytes: JSON.stringify({ profile: "wacz", resources: [{ path: "archive/data.warc.gz", hash }] }),
      },
      { path: "archive/data.warc.gz", bytes: WARC, stored: true },
      {
        path: "pages/pages.jsonl",
        bytes: '{"format":"json-pages-1.0","id":"pages"}\n{"url":"https://mill.example/a","ts":"2031"}\n',
      },
    ];
    const right = `sha256:${createHash("sha256").update(WARC).digest("hex")}`;
    const good = await unpacked("a.wacz", zipOf(parts(right)));
    expect(good.map(({ name, rules }) => [name, rules])).toEqual([
      ["https://mill.example/a", []],
      ["https://mill.example/call.mp3", []],
    ]);
    const wrong = await unpacked("b.wacz", zipOf(parts(`sha256:${"0".repeat(64)}`)));
    expect(wrong.map(({ rules }) => rules)).toEqual([["capture/wacz-hash"], ["capture/wacz-hash"]]);
  });
});

const TELEGRAM = JSON.stringify({
  name: "Mill Watch",
  type: "public_channel",
  id: 7,
  messages: [
    { id: 1, type: "service", date: "2031-04-02T08:00:00", text: "" },
    {
      id: 2,
      type: "message",
      date: "2031-04-02T10:00:00",
      from: "Mill Watch",
      forwarded_from: "Bakers\u2028Union",
      file: "voice_messages/audio_1.ogg",
      media_type: "voice_message",
      text: ["In the call he says: ", { type: "bold", text: "“The flour is finished.”" }],
    },
    { id: 3, type: "message", date: "2031-04-03T10:00:00", text: "Short." },
    { id: 4, type: "message", date: 5, text: { odd: true } },
    null,
  ],
});

describe("a Telegram export", () => {
  it("gives messages that say something, with channel, date, origin and recording", async () => {
    const out = await unpacked("result.json", TELEGRAM);
    expect(out).toEqual([
      {
        name: "Mill Watch #2",
        text: "---\noutlet: Mill Watch\ndate: 2031-04-02\n---\n\nIn the call he says: “The flour is finished.”\n",
        rules: ["capture/telegram-message", "capture/telegram-forwarded", "capture/telegram-media"],
      },
    ]);
    expect(
      (await unpacked("all.json", JSON.stringify({ about: "x", chats: { list: [JSON.parse(TELEGRAM)] } }))).length,
    ).toBe(1);
  });

  it("is not seen in other JSON", async () => {
    for (const [at, text] of ['{"text":"x","segments":[]}', '{"name":"x","value":3}', "[]", ""].entries()) {
      const path = join(folder, `${at}.json`);
      await writeFile(path, text);
      expect(await containerKind(path, path)).toBeUndefined();
    }
  });
});

const REPORT = `<!DOCTYPE html><html><head><title>https://posts.example/42</title></head><body>
<h2>Archived media for <span class="copy">https://posts.example/42</span></h2>
<table class="content"><tr><td>hash: <span>SHA-256:${"a".repeat(64)}</span></td></tr></table>
<table class="metadata"><tr><th>key</th><th>value</th></tr>
<tr><td>title</td><td><span class="copy">The mill</span></td></tr>
<tr><td>content</td><td>“The flour is finished,” he says in the call.</td></tr>
<tr><td>timestamp</td><td>2031-04-02 10:00:00+00:00</td></tr></table>
<p>Made with <a href="https://github.com/bellingcat/auto-archiver">bellingcat/auto-archiver</a></p></body></html>`;

describe("a report of auto-archiver", () => {
  it("gives the post it is of", async () => {
    expect(await unpacked("report.html", REPORT)).toEqual([
      {
        name: "https://posts.example/42",
        text: "---\noutlet: posts.example\ntitle: The mill\ndate: 2031-04-02\n---\n\n# The mill\n\n“The flour is finished,” he says in the call.\n",
        rules: ["capture/archiver-post", "capture/archiver-hashes"],
      },
    ]);
  });
});

describe("the desk", () => {
  it("takes apart what it is given, files in files too, and says what it could not", async () => {
    const desk = await openDesk(join(folder, "archive"));
    try {
      const { id } = await desk.addCase("Packed", { agent: "test" });
      const inner = zipOf([
        { path: "deep.zip", bytes: zipOf([{ path: "deepest.txt", bytes: "Too deep." }]) },
        { path: "b.html", bytes: PAGE },
      ]);
      const outer = zipOf([
        { path: "export/result.json", bytes: TELEGRAM },
        { path: "export/voice_messages/audio_1.ogg", bytes: "OggS" },
        { path: "inner.zip", bytes: inner, stored: true },
        { path: "archive.warc.gz", bytes: WARC, stored: true },
      ]);
      for (let repeat = 0; repeat < 2; repeat++) {
        await desk.addBytes(id, { name: "all.zip", source: outer }, { agent: "test" });
        await desk.idle();
        const items = desk.items(id);
        expect(items.map(({ source, kind }) => `${source}: ${kind}`).sort()).toEqual([
          "Mill Watch #2: article",
          "all.zip: other",
          "archive.warc.gz: other",
          "b.html: article",
          "deep.zip: other",
          "export/result.json: other",
          "export/voice_messages/audio_1.ogg: recording",
          "https://mill.example/a: article",
          "https://mill.example/call.mp3: recording",
          "https://mill.example/frame: article",
          "inner.zip: other",
        ]);
      }
      expect(desk.items(id).find(({ source }) => source.endsWith("/frame"))?.transfer).toMatchObject({
        began: "2031-04-02T10:00:00Z",
        chain: [{ status: 200 }],
      });
      const broken = Buffer.from(outer).fill(0, 40, 400);
      await desk.addBytes(id, { name: "broken.zip", source: broken }, { agent: "test" });
      await desk.idle();
      expect(
        desk
          .items(id)
          .find(({ source }) => source === "broken.zip")
          ?.notes.map(({ rule }) => rule),
      ).toEqual(["capture/container-damaged"]);
    } finally {
      await desk.close();
    }
  });
});
