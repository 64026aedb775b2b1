/**
 * Recordings: `npm run bench:recording [-- --minutes 10] [--write]`. Decoding by ffmpeg, by the library decoders and by ffmpeg alone, then
 * peaks, loudness and speech by level in one pass, voices, and Silero's model where it is: as times real time, with the peak memory
 * of the process and its children together. Needs ffmpeg. Nothing here is asserted anywhere.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { listModels } from "../../packages/desk/src/engines/models.ts";
import { makeCall } from "./sound.ts";

interface Row {
  readonly task: string;
  readonly format: string;
  /** Times real time. */
  readonly speed: number;
  /** Peak resident memory of the process and its children, in MB. */
  readonly memory: number;
}

const TASK = fileURLToPath(new URL("./task.ts", import.meta.url));
const RESULTS = fileURLToPath(new URL("./results.json", import.meta.url));
const PAGE = fileURLToPath(new URL("../../docs/reference/recordings.md", import.meta.url));

/** Runs a command and watches its memory, its children's too. */
async function watched(
  command: string,
  args: readonly string[],
): Promise<{ seconds: number; memory: number; out: string } | undefined> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "ignore"] });
  let out = "";
  let peak = 0;
  child.stdout.on("data", (piece: Buffer) => {
    if (out.length < 1000) out += piece.toString("latin1");
  });
  const watch = setInterval(() => (peak = Math.max(peak, residentOf(child.pid ?? 0))), 50);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(watch);
  return code === 0 ? { seconds: (performance.now() - started) / 1000, memory: peak / 1024, out } : undefined;
}

function residentOf(pid: number): number {
  try {
    const kilobytes = Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1").trim();
    return (
      kilobytes + (children === "" ? 0 : children.split(" ").reduce((sum, one) => sum + residentOf(Number(one)), 0))
    );
  } catch {
    return 0;
  }
}

async function measure(task: string, file: string, folder: string, minutes: number): Promise<Row | undefined> {
  const format = file.slice(file.lastIndexOf(".") + 1);
  const own = ["--conditions=source", "--import", "tsx", TASK, task, file, join(folder, "work")];
  const alone = [
    "-nostdin",
    "-v",
    "error",
    "-i",
    file,
    "-af",
    "aresample=async=1",
    "-ac",
    "1",
    "-ar",
    "16000",
    "-f",
    "s16le",
    "-y",
    "/dev/null",
  ];
  const ran = task === "ffmpeg alone" ? await watched("ffmpeg", alone) : await watched(process.execPath, own);
  if (ran === undefined) return undefined;
  const seconds = task === "ffmpeg alone" ? ran.seconds : Number(ran.out);
  const row = { task, format, speed: Math.round((minutes * 60) / seconds), memory: Math.round(ran.memory) };
  console.log(
    `${task.padEnd(20)} ${format.padEnd(5)} ${String(row.speed).padStart(6)}x ${String(row.memory).padStart(6)} MB`,
  );
  return row;
}

function page(rows: readonly Row[], minutes: number): string {
  const line = ({ task, format, speed, memory }: Row): string => `| ${task} | ${format} | ${speed} | ${memory} |`;
  const text = readFileSync(PAGE, "utf8");
  const table = [
    `A call of ${minutes} minutes made for the purpose, on ${cpus().length} cores that other work kept busy: all times are long, and vary by half.`,
    "Memory is that of the process and its children together; Node itself takes some 60 MB of it, the loader for sources as much again. The time of the",
    "library decoders and of Silero holds the start of their process from sources, which a built program does not have.",
    "",
    "| task | format | times real time | peak MB |",
    "|---|---|---|---|",
    ...rows.map(line),
  ].join("\n");
  const [head = "", tail = ""] = text.split(/(?<=<!-- figures -->\n)[^]*(?=<!-- end -->)/u);
  return `${head}${table}\n${tail}`;
}

const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" }, write: { type: "boolean" } } });
const minutes = Number(values.minutes);
const folder = mkdtempSync(join(tmpdir(), "bench-recording-"));
try {
  mkdirSync(join(folder, "work"));
  const files = makeCall(folder, minutes);
  const silero = (await listModels({ env: process.env })).some(({ model, here }) => model.task === "activity" && here);
  const rows: Row[] = [];
  for (const file of files)
    for (const task of ["ffmpeg alone", "decode by ffmpeg", "decode by library"])
      rows.push(...[await measure(task, file, folder, minutes)].filter((row) => row !== undefined));
  for (const task of ["look", "turns and voices", ...(silero ? ["activity by Silero"] : [])])
    rows.push(...[await measure(task, files[0] ?? "", folder, minutes)].filter((row) => row !== undefined));
  if (values.write === true) {
    writeFileSync(RESULTS, `${JSON.stringify({ minutes, rows }, null, 2)}\n`);
    writeFileSync(PAGE, page(rows, minutes));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
