import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CaseRecord } from "@earwitness/core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { archiveStatus } from "../archive/status.ts";
import { Desk } from "../open-desk.ts";
import { synthesiser } from "../recording/align/aligner.ts";

const here = await synthesiser(new AbortController().signal);
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "alignments-"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const SAID = [
  "The ferry left the harbour before anybody came.",
  "Nobody has counted the ropes, and nobody will.",
  "In winter the island has eleven people.",
  "Then tell the captain that we wait for the boat.",
];

async function kindsIn(archive: string): Promise<readonly string[]> {
  const names = await readdir(join(archive, "log"));
  const lines = await Promise.all(names.map((name) => readFile(join(archive, "log", name), "utf8")));
  return lines.flatMap((text) =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => (JSON.parse(line) as { head: { kind: string } }).head.kind),
  );
}

// The synthesiser is a program of its own that need not be here.
it.skipIf(here === undefined)(
  "keeps an alignment, so that a case is the same where there is no synthesiser",
  { timeout: 240_000 },
  async () => {
    const archive = join(folder, "archive");
    const keyed = { agent: "test" };
    const desk = await Desk.open(archive);
    const { id } = await desk.addCase("Ferry", keyed);
    const times = async (): Promise<readonly (number | undefined)[]> => {
      const { documents } = JSON.parse((await desk.dossier(id)).json) as CaseRecord;
      return documents.flatMap(({ rendition }) => rendition?.utterances.map(({ startMs }) => startMs) ?? []);
    };
    const wave = execFileSync("espeak-ng", ["-v", "en-gb+f3", "-s", "150", "--stdout", SAID.join(" ")]);
    await desk.addBytes(id, { name: "call.wav", source: wave }, keyed);
    const transcript = SAID.map((text, at) => `${"AB"[at % 2]}: ${text}`).join("\n");
    await desk.addBytes(id, { name: "call.txt", source: Buffer.from(transcript) }, keyed);
    await desk.idle();
    const first = await times();
    expect(first.map((ms) => typeof ms)).toEqual(SAID.map(() => "number"));
    expect((await kindsIn(archive)).filter((kind) => kind === "alignment")).toHaveLength(1);
    expect((await archiveStatus(archive)).strays).toBe(0);

    vi.stubEnv("PATH", folder);
    const article = Buffer.from("date 2031-04-02\n\n“Nobody has counted the ropes,” the sailor said.\n");
    await desk.addBytes(id, { name: "article.txt", source: article }, keyed);
    await desk.idle();
    expect(await times()).toEqual(first);
    expect((await kindsIn(archive)).filter((kind) => kind === "alignment")).toHaveLength(1);
    await desk.close();
  },
);
