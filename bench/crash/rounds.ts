/** Kills a working process at random moments, opens the archive again and holds it against what was acknowledged. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { archiveStatus, openDesk } from "../../packages/desk/src/desk.ts";
import { TINY_TOKENS, tinyModel } from "../../packages/desk/src/engines/tiny-model.fixture.ts";
import { joined, noise, silence, wave } from "../../packages/desk/src/recording/sound.fixture.ts";

/** One line of the victim. */
export type Acknowledged =
  | { readonly did: "open" }
  | { readonly did: "case" | "judge" | "retract" | "record"; readonly id: string }
  | { readonly did: "transcribe"; readonly id: string; readonly hash: string }
  | { readonly did: "add"; readonly id: string; readonly hash: string; readonly serial: number };

/** What the rounds saw. */
export interface CrashReport {
  readonly rounds: number;
  /** Rounds by what the last acknowledged act was when the process died. */
  readonly diedAfter: Readonly<Record<string, number>>;
  readonly acknowledged: number;
  /** One line a fault: something acknowledged is lost, something is double, something is damaged. */
  readonly faults: readonly string[];
}

/** An invented article that differs from all others. */
export function articleOf(round: number, serial: number): string {
  return `date 2031-04-02\n\n"The flour of mill ${round} is finished, and ${serial} sacks are gone," the baker told a customer, according to a recording.\n`;
}

/** A recording that differs from all others, with something loud in it: the tiny model hears a word there. */
export function recordingOf(round: number): Buffer {
  const pause = silence(0.5, RATE);
  return wave(joined(pause, noise(0.5, RATE, 0.3, round + 1), pause, noise(0.7, RATE, 0.3, round + 2), pause), {
    rate: RATE,
  });
}

const RATE = 16_000;

/** What the victim recognises speech with: a tiny model in the real runtime, which is made here; absent where the runtime is not installed. */
async function engineIn(folder: string): Promise<string | undefined> {
  try {
    createRequire(new URL("../../packages/desk/package.json", import.meta.url))("sherpa-onnx-node");
  } catch {
    return undefined;
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "model.onnx"), tinyModel());
  await writeFile(join(folder, "tokens.txt"), TINY_TOKENS);
  return folder;
}

/** Share of the rounds in which the victim dies while it transcribes, and how long after the recording was added at most. */
const TRANSCRIBING = 0.3;
const TRANSCRIBING_MS = 4000;
/** Acts told when the recording is added: archive, case, recording. */
const RECORDED = 2;

/** Acts after which the victim dies at the latest, and how much later than the act: the act after it is under way then. */
const MOST_ACTS = 24;
const STRAY_MS = 25;
/** Rounds on one archive: it must outlive all of them. */
const ROUNDS_AN_ARCHIVE = 20;

/** Runs the rounds. `random` is in 0…1; `module` is that of the desk to kill, as it is built or its source. */
export async function crashRounds(rounds: number, random: () => number, module: URL): Promise<CrashReport> {
  const diedAfter: Record<string, number> = {};
  const faults: string[] = [];
  let acknowledged = 0;
  let folder = "";
  const models = await mkdtemp(join(tmpdir(), "crash-model-"));
  const engine = await engineIn(models);
  for (let round = 0; round < rounds; round++) {
    if (round % ROUNDS_AN_ARCHIVE === 0) {
      if (folder !== "") await rm(folder, { recursive: true, force: true });
      folder = await mkdtemp(join(tmpdir(), "crash-"));
    }
    const archive = join(folder, "archive");
    const isTranscribing = random() < TRANSCRIBING && engine !== undefined;
    const [acts, afterMs] = isTranscribing
      ? [RECORDED, random() * TRANSCRIBING_MS]
      : [Math.floor(random() * MOST_ACTS), random() * STRAY_MS];
    const told = [archive, `Case ${round}`, String(round), module.href, isTranscribing ? (engine ?? "") : ""];
    const lines = await killed(told, acts, afterMs);
    acknowledged += lines.length;
    const last = isTranscribing ? "record, by time" : (lines.at(-1)?.did ?? "nothing");
    diedAfter[last] = (diedAfter[last] ?? 0) + 1;
    const found = await faultsOf(archive, round, lines, isTranscribing ? engine : undefined);
    faults.push(...found.map((fault) => `round ${round}, after ${last}: ${fault}`));
  }
  await rm(folder, { recursive: true, force: true });
  await rm(models, { recursive: true, force: true });
  return { rounds, diedAfter, acknowledged, faults };
}

/** Starts the victim and kills it so many milliseconds after it has told so many acts (its opening of the archive is one). */
function killed(told: readonly string[], acts: number, afterMs: number): Promise<readonly Acknowledged[]> {
  const victim = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      ...(told.some((one) => one.endsWith(".ts")) ? ["--conditions=source"] : []),
      fileURLToPath(new URL("victim.ts", import.meta.url)),
      ...told,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let text = "";
  let timer: NodeJS.Timeout | undefined;
  victim.stdout.on("data", (chunk: Buffer) => {
    text += chunk.toString();
    if (text.split("\n").length - 1 > acts) timer ??= setTimeout(() => victim.kill("SIGKILL"), afterMs);
  });
  return new Promise((resolve, reject) => {
    victim.on("close", (code, signal) => {
      clearTimeout(timer);
      if (signal !== "SIGKILL") reject(new Error(`The victim ended by itself (${code})`));
      const lines = text.split("\n").filter((line) => line !== "");
      resolve(lines.map((line) => JSON.parse(line) as Acknowledged));
    });
  });
}

/** With an engine the work that was left is done first: a transcript must then be there once. */
async function faultsOf(
  archive: string,
  round: number,
  lines: readonly Acknowledged[],
  engine: string | undefined,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const desk = await openDesk(archive, { traces: engine !== undefined, ...speechOf(engine) });
  try {
    const of = desk.cases().find(({ name }) => name === `Case ${round}`)?.id;
    const isCase = lines.find(({ did }) => did === "case");
    if (isCase !== undefined && of === undefined) return ["the case is lost"];
    if (of === undefined) return [];
    await desk.idle();
    const all = desk.items(of);
    const items = all.filter(({ name }) => name.endsWith(".txt"));
    const judgements = new Map(desk.judgements(of).map((judgement) => [judgement.id, judgement]));
    for (const line of lines) {
      if (line.did === "add" && items.find(({ id }) => id === line.id)?.hash !== hashOf(articleOf(round, line.serial)))
        faults.push(`item ${line.serial} is lost`);
      if (line.did === "record" && !all.some(({ id }) => id === line.id)) faults.push("the recording is lost");
      if (line.did === "transcribe" && all.find(({ id }) => id === line.id)?.hash !== line.hash)
        faults.push("the transcript is lost");
      if (line.did === "judge" && !judgements.has(line.id)) faults.push(`judgement ${line.id} is lost`);
      if (line.did === "retract" && judgements.get(line.id)?.retracted === undefined)
        faults.push(`retraction of ${line.id} is lost`);
    }
    const transcripts = all.filter(({ origin }) => origin === "made").length;
    const wanted = engine !== undefined && lines.some(({ did }) => did === "record") ? 1 : 0;
    if (transcripts > 1 || transcripts < wanted) faults.push(`there are ${transcripts} transcripts of the recording`);
    // The client does not know whether the last write was taken: it sends it again under the same key.
    const next = items.length;
    for (const serial of [next - 1, next].filter((value) => value >= 0)) {
      await desk.addBytes(
        of,
        { name: `${serial}.txt`, source: Buffer.from(articleOf(round, serial)) },
        { agent: "crash", key: `${round}-${serial}` },
      );
    }
    const after = desk.items(of).filter(({ name }) => name.endsWith(".txt"));
    if (new Set(after.map(({ hash }) => hash)).size !== next + 1 || after.length !== next + 1)
      faults.push("an item is double or missing after a repeat");
    if (desk.cases().filter(({ name }) => name === `Case ${round}`).length !== 1) faults.push("the case is double");
  } finally {
    await desk.close();
  }
  const status = await archiveStatus(archive);
  if (status.damaged.length > 0) faults.push(`${status.damaged.length} blobs are damaged`);
  return faults;
}

/** The option of a desk that transcribes. */
export function speechOf(engine: string | undefined): { readonly speech?: { readonly engine: string } } {
  return engine === undefined || engine === "" ? {} : { speech: { engine } };
}

const hashOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;
