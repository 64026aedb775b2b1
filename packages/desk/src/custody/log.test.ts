import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert as assertProperty, asyncProperty, integer } from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lineOf, readLine } from "./event.ts";
import { EventLog, readLog } from "./log.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "log-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

let salt = 0;
const PROVENANCE = { now: () => Date.UTC(2031, 3, 2), salt: () => String(salt++) };
const draft = (name: string) => ({ kind: "case", agent: "test", body: { name } });

async function written(names: readonly string[]): Promise<string> {
  const { log } = await EventLog.open(folder, PROVENANCE);
  for (const name of names) await log.append([draft(name)]);
  await log.close();
  const [file = ""] = await readdir(folder);
  return join(folder, file);
}

describe("the log", () => {
  it("holds what was appended, chained from head to head", async () => {
    await written(["mill", "Mühle 🤔", "млин"]);
    const { events } = await readLog(folder);
    expect(events.map(({ body }) => body?.["name"])).toEqual(["mill", "Mühle 🤔", "млин"]);
    expect(events.map(({ head }) => head.prev)).toEqual([null, events[0]?.hash, events[1]?.hash]);
    expect(events.map(({ head }) => head.seq)).toEqual([1, 2, 3]);
  });

  it("goes on after any tear: what is whole stays, the rest is set aside", async () => {
    const path = await written(["a", "b", "c"]);
    const whole = await readFile(path);
    const ends = [...whole.entries()].flatMap(([at, byte]) => (byte === 10 ? [at + 1] : []));
    await assertProperty(
      asyncProperty(integer({ min: 0, max: whole.length }), async (cut) => {
        for (const name of await readdir(folder)) await rm(join(folder, name));
        await writeFile(path, whole.subarray(0, cut));
        const { log, state } = await EventLog.open(folder, PROVENANCE);
        const kept = ends.filter((end) => end <= cut);
        expect(state.events.length).toBe(kept.length);
        const torn = cut - (kept.at(-1) ?? 0);
        expect(state.setAside === undefined).toBe(torn === 0);
        if (state.setAside !== undefined) expect((await readFile(join(folder, state.setAside))).length).toBe(torn);
        await log.append([draft("after")]);
        await log.close();
        expect((await readLog(folder)).events.map(({ body }) => body?.["name"]).at(-1)).toBe("after");
      }),
      { numRuns: 60 },
    );
  });

  it("tells of damage before the end instead of passing over it", async () => {
    const path = await written(["a", "b", "c"]);
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace('"name":"b"', '"name":"B"'));
    await expect(readLog(folder)).rejects.toMatchObject({ code: "archive-damaged" });
    await writeFile(path, text.split("\n").toSpliced(1, 1).join("\n"));
    await expect(EventLog.open(folder, PROVENANCE)).rejects.toMatchObject({ code: "archive-damaged" });
    await writeFile(path, text);
    await appendFile(path, "{}\n");
    await expect(readLog(folder)).rejects.toMatchObject({ code: "archive-damaged" });
  });

  it("keeps its chain when a body is withheld", async () => {
    const path = await written(["a", "secret", "c"]);
    const { events } = await readLog(folder);
    await writeFile(path, events.map((event, at) => lineOf(at === 1 ? { ...event, body: undefined } : event)).join(""));
    const { events: after } = await readLog(folder);
    expect(after.map(({ body }) => body?.["name"])).toEqual(["a", undefined, "c"]);
    expect(after.map(({ hash }) => hash)).toEqual(events.map(({ hash }) => hash));
  });

  it("takes a line for an event only in its canonical form", async () => {
    await written(["a"]);
    const { events } = await readLog(folder);
    const line = events[0] === undefined ? "" : lineOf(events[0]).trimEnd();
    expect(readLine(line, undefined)).toEqual(events[0]);
    expect(readLine(line.replace('{"body"', '{ "body"'), undefined)).toBe("it is not in canonical form");
    expect(readLine("[]", undefined)).toBe("it is not an event");
  });
});
