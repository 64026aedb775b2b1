import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openDesk } from "../desk.ts";
import { serveDesk } from "../http/serve.ts";
import { main } from "./main.ts";

// Threads and databases are started here: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const ARTICLE = 'date 2031-04-02\n\n"The flour is finished," the baker told a customer, according to a recording.\n';
let folder = "";
let archive = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "archive-cli-"));
  archive = join(folder, "archive");
  await writeFile(join(folder, "a.txt"), ARTICLE);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function runCli(
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = "";
  let err = "";
  const code = await main([...argv, "--archive", archive], {
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
    env: {},
    now: () => 0,
    onInterrupt: () => () => undefined,
  });
  return { code, out, err };
}

describe("earwitness add", () => {
  it("keeps files once, and a file that changed as a new version", async () => {
    const path = join(folder, "a.txt");
    expect(await runCli("add", path)).toEqual({
      code: 0,
      out: `${path}: added\n1 added, 0 known already, 0 failed.\n`,
      err: "",
    });
    expect((await runCli("add", path)).out).toContain("known already");
    await writeFile(path, ARTICLE.replace("finished", "gone"));
    expect((await runCli("add", path)).out).toContain("new version");
    const { code, out } = await runCli("status");
    expect(code).toBe(0);
    expect(out).toContain("4 events, 1 cases, 1 items");
    expect(out).toContain("2 blobs");
  });

  it("goes through the desk that runs on the archive", async () => {
    const desk = await openDesk(archive);
    const running = await serveDesk(desk, 0);
    try {
      const path = join(folder, "a.txt");
      expect((await runCli("add", path, "--case", "Mill")).out).toContain(": added\n");
      expect((await runCli("add", path, "--case", "Mill")).out).toContain("known already");
      await writeFile(path, ARTICLE.replace("finished", "gone"));
      expect((await runCli("add", path, "--case", "Mill")).out).toContain("new version");
      expect(desk.cases()).toMatchObject([{ name: "Mill", items: 1 }]);
      expect((await runCli("status")).out).toContain(`runs on it at ${running.url}`);
    } finally {
      await running.close();
      await desk.close();
    }
  });

  it("says who holds an archive that no desk serves", async () => {
    const desk = await openDesk(archive, { traces: false });
    try {
      const { code, err } = await runCli("add", join(folder, "a.txt"));
      expect(code).toBe(4);
      expect(err).toContain(`Process ${process.pid}`);
    } finally {
      await desk.close();
    }
  });

  it("tells what failed and adds the rest", async () => {
    const { code, out } = await runCli("add", join(folder, "none.txt"), join(folder, "a.txt"), "http://127.0.0.1/x");
    expect(code).toBe(0);
    expect(out).toContain("1 added, 0 known already, 2 failed.");
    expect((await runCli("add", join(folder, "none.txt"))).code).toBe(1);
  });

  it("touches no folder that is something else", async () => {
    archive = folder;
    expect((await runCli("add", join(folder, "a.txt"))).code).toBe(4);
    expect(await readdir(folder)).toEqual(["a.txt"]);
  });
});

describe("earwitness rebuild", () => {
  it("makes the findings anew and says whether they differ", async () => {
    await runCli("add", join(folder, "a.txt"));
    expect((await runCli("rebuild")).out).toContain("Inbox: made");
    expect((await runCli("rebuild")).out).toContain("Inbox: as before");
    await writeFile(
      join(
        archive,
        "derived",
        (await readdir(join(archive, "derived"))).find((name) => name.endsWith(".dossier.json")) ?? "",
      ),
      "{}",
    );
    expect((await runCli("rebuild")).out).toContain("Inbox: made");
  });
});

describe("earwitness status", () => {
  it("names bytes that are damaged", async () => {
    await runCli("add", join(folder, "a.txt"));
    const blobs = join(archive, "blobs");
    const shelf = (await readdir(blobs)).find((name) => name !== "tmp") ?? "";
    const [name = ""] = await readdir(join(blobs, shelf));
    await writeFile(join(blobs, shelf, name), "other");
    const { code, out } = await runCli("status");
    expect(code).toBe(4);
    expect(out).toContain(`damaged or missing: sha256:${name}`);
  });
});
