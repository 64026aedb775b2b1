import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Lock, runningOwner } from "./lock.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The number of a process that is gone. */
async function deadProcess(): Promise<number> {
  const gone = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => gone.on("exit", resolve));
  return gone.pid ?? 0;
}

const leave = (owner: object): Promise<void> => writeFile(join(folder, "desk.json"), JSON.stringify(owner));

describe("the lock", () => {
  it("has one owner, who can be found, and is given back", async () => {
    const lock = await Lock.take(folder, Date.now);
    await expect(Lock.take(folder, Date.now)).rejects.toMatchObject({
      code: "archive-locked",
      detail: expect.stringContaining(`Process ${process.pid}`),
    });
    await lock.announce("http://127.0.0.1:1");
    expect(await runningOwner(folder)).toMatchObject({
      pid: process.pid,
      url: "http://127.0.0.1:1",
      token: lock.token,
    });
    await lock.release();
    expect(await runningOwner(folder)).toBeUndefined();
    await (await Lock.take(folder, Date.now)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it("is taken from a process that is gone", async () => {
    await leave({ pid: await deadProcess(), host: hostname(), began: "1", since: "", token: "old" });
    const lock = await Lock.take(folder, Date.now);
    expect(JSON.parse(await readFile(join(folder, "desk.json"), "utf8"))).toMatchObject({ token: lock.token });
  });

  it.runIf(process.platform === "linux")("is taken from another process that has the number now", async () => {
    await leave({ pid: process.ppid, host: hostname(), began: "1", since: "", token: "old" });
    await Lock.take(folder, Date.now);
  });

  it("is taken when a power cut left it empty", async () => {
    await writeFile(join(folder, "desk.json"), "");
    await Lock.take(folder, Date.now);
  });

  it("is never taken from another computer", async () => {
    await leave({ pid: 1, host: "elsewhere", began: "1", since: "", token: "old" });
    await expect(Lock.take(folder, Date.now)).rejects.toMatchObject({ code: "archive-locked" });
  });

  it("goes to one of many who want a dead one's", async () => {
    await leave({ pid: await deadProcess(), host: hostname(), began: "1", since: "", token: "old" });
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => Lock.take(folder, Date.now)));
    expect(tries.filter(({ status }) => status === "fulfilled").length).toBe(1);
  });
});
