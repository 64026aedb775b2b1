import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { silence, wave } from "../recording/sound.fixture.ts";
import { BlobStore } from "../store/blobs.ts";
import { runTrace } from "./run-trace.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "run-trace-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/**
 * Children of this process, those that ended and were not waited for among them. Linux tells them in files. What compiles
 * TypeScript for the thread is the tests' own.
 */
async function children(): Promise<readonly number[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/u.test(name));
  const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, "latin1").catch(() => "")));
  return stats
    .map((stat) => /^(?<pid>\d+) \((?<name>.*)\) \S (?<parent>\d+)/u.exec(stat)?.groups ?? {})
    .filter(({ name, parent }) => Number(parent) === process.pid && name !== "esbuild")
    .map(({ pid }) => Number(pid));
}

it.skipIf(process.platform !== "linux")(
  "leaves no child behind when it is stopped (Linux tells children)",
  async () => {
    const blobs = new BlobStore(folder);
    await blobs.prepare();
    const { hash } = await blobs.put(wave(silence(1200, 16_000), { rate: 16_000 }));
    const before = new Set(await children());
    const added = async (): Promise<readonly number[]> => (await children()).filter((pid) => !before.has(pid));

    const controller = new AbortController();
    const seen: Promise<readonly number[]>[] = [];
    const running = runTrace(
      { blobs: folder, items: [{ item: "call", hash, name: "call.wav", source: "file", mediaType: "audio/wav" }] },
      {
        signal: controller.signal,
        report: (_done, _total, step) => {
          if (step !== "hearing" || seen.length > 0) return;
          seen.push(added().finally(() => controller.abort()));
        },
      },
    );
    await expect(running).rejects.toMatchObject({ code: "interrupted" });
    expect(await Promise.all(seen)).toEqual([expect.arrayContaining([expect.any(Number)])]);
    await expect.poll(added, { timeout: 10_000 }).toEqual([]);
  },
);
