/** Kills a working process at random moments, opens the archive again and holds it against what was acknowledged. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { archiveStatus, openDesk } from "../../packages/desk/src/desk.ts";

/** One line of the victim. */
export type Acknowledged =
  | { readonly did: "open" }
  | { readonly did: "case" | "judge" | "retract"; readonly id: string }
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
  for (let round = 0; round < rounds; round++) {
    if (round % ROUNDS_AN_ARCHIVE === 0) {
      if (folder !== "") await rm(folder, { recursive: true, force: true });
      folder = await mkdtemp(join(tmpdir(), "crash-"));
    }
    const archive = join(folder, "archive");
    const lines = await killed(module, archive, round, Math.floor(random() * MOST_ACTS), random() * STRAY_MS);
    acknowledged += lines.length;
    const last = lines.at(-1)?.did ?? "nothing";
    diedAfter[last] = (diedAfter[last] ?? 0) + 1;
    faults.push(...(await faultsOf(archive, round, lines)).map((fault) => `round ${round}, after ${last}: ${fault}`));
  }
  await rm(folder, { recursive: true, force: true });
  return { rounds, diedAfter, acknowledged, faults };
}

/** Starts the victim and kills it so many milliseconds after it has told so many acts (its opening of the archive is one). */
function killed(
  module: URL,
  archive: string,
  round: number,
  acts: number,
  afterMs: number,
): Promise<readonly Acknowledged[]> {
  const victim = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      ...(module.pathname.endsWith(".ts") ? ["--conditions=source"] : []),
      fileURLToPath(new URL("victim.ts", import.meta.url)),
      archive,
      `Case ${round}`,
      String(round),
      module.href,
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

async function faultsOf(archive: string, round: number, lines: readonly Acknowledged[]): Promise<readonly string[]> {
  const faults: string[] = [];
  const desk = await openDesk(archive, { traces: false });
  try {
    const of = desk.cases().find(({ name }) => name === `Case ${round}`)?.id;
    const isCase = lines.find(({ did }) => did === "case");
    if (isCase !== undefined && of === undefined) return ["the case is lost"];
    if (of === undefined) return [];
    const items = desk.items(of);
    const judgements = new Map(desk.judgements(of).map((judgement) => [judgement.id, judgement]));
    for (const line of lines) {
      if (line.did === "add" && items.find(({ id }) => id === line.id)?.hash !== hashOf(articleOf(round, line.serial)))
        faults.push(`item ${line.serial} is lost`);
      if (line.did === "judge" && !judgements.has(line.id)) faults.push(`judgement ${line.id} is lost`);
      if (line.did === "retract" && judgements.get(line.id)?.retracted === undefined)
        faults.push(`retraction of ${line.id} is lost`);
    }
    // The client does not know whether the last write was taken: it sends it again under the same key.
    const next = items.length;
    for (const serial of [next - 1, next].filter((value) => value >= 0)) {
      await desk.addBytes(
        of,
        { name: `${serial}.txt`, source: Buffer.from(articleOf(round, serial)) },
        { agent: "crash", key: `${round}-${serial}` },
      );
    }
    const after = desk.items(of);
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

const hashOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;
