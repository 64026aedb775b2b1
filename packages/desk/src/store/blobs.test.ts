import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BlobStore } from "./blobs.ts";

let folder = "";
let blobs: BlobStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "blobs-"));
  blobs = new BlobStore(folder);
  await blobs.prepare();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const hashOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

describe("blobs", () => {
  it("are named by their hash, whole or in pieces, and lie there once", async () => {
    const whole = await blobs.put(Buffer.from("the mill"));
    const again = await blobs.put(pieces("the ", "mill"));
    expect([whole, again]).toEqual([again, { hash: hashOf("the mill"), bytes: 8 }]);
    expect(await blobs.list()).toEqual([hashOf("the mill")]);
    expect((await blobs.read(whole.hash)).toString()).toBe("the mill");
  });

  it("tell of damage, however they are read", async () => {
    const { hash } = await blobs.put(Buffer.from("the mill"));
    await blobs.verify(hash);
    await writeFile(blobs.path(hash), "the hill");
    for (const read of [blobs.read(hash), blobs.verify(hash), blobs.stream(hash, { start: 0, end: 2 })]) {
      await expect(read).rejects.toMatchObject({ code: "blob-damaged" });
    }
    await rm(blobs.path(hash));
    for (const read of [blobs.read(hash), blobs.verify(hash)])
      await expect(read).rejects.toMatchObject({ code: "blob-damaged" });
  });

  it("leave nothing behind when the writing fails or is too large", async () => {
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from("half");
      throw new Error("the line broke");
    };
    await expect(blobs.put(failing())).rejects.toThrow("the line broke");
    await expect(blobs.put(pieces("12345", "6789"), 6)).rejects.toMatchObject({ code: "too-large" });
    expect(await readdir(join(folder, "tmp"))).toEqual([]);
    expect(await blobs.list()).toEqual([]);
  });

  it("are never asked for by a path", () => {
    expect(() => blobs.path("../../etc/passwd")).toThrow(RangeError);
    expect(() => blobs.path(`sha256:${"A".repeat(64)}`)).toThrow(RangeError);
  });

  it("stream a part", async () => {
    const { hash } = await blobs.put(Buffer.from("0123456789"));
    const parts: Buffer[] = [];
    for await (const part of await blobs.stream(hash, { start: 2, end: 4 })) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString()).toBe("234");
    expect((await readFile(blobs.path(hash))).length).toBe(10);
  });
});
