/**
 * Recordings: `npm run bench:recording [-- --minutes 10] [--recogniser MODEL] [--echogarden FOLDER] [--write]`. Decoding by ffmpeg, by the
 * library decoders and by ffmpeg alone, then peaks, loudness and speech by level in one pass, voices, and Silero's model where it is: as
 * times real time, with the peak memory of the process and its children together. Needs ffmpeg. With the options also what the desk
 * adds to a recogniser, and echogarden's aligner on the same calls (`beside.ts`); without them the frozen figures stay. `--page` measures nothing and
 * writes the page from the frozen figures. Nothing here is asserted anywhere.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { listModels } from "../../packages/desk/src/engines/models.ts";
import { measureOverhead, measurePeers, type Overhead, type Peer } from "./beside.ts";
import { makeCall } from "./sound.ts";
import { watched } from "./watched.ts";

interface Row {
  readonly task: string;
  readonly format: string;
  /** Times real time. */
  readonly speed: number;
  /** Peak resident memory of the process and its children, in MB. */
  readonly memory: number;
}

interface Results {
  readonly minutes: number;
  readonly rows: readonly Row[];
  readonly overhead?: Overhead;
  readonly peers?: readonly Peer[];
}

const TASK = fileURLToPath(new URL("./task.ts", import.meta.url));
const RESULTS = fileURLToPath(new URL("./results.json", import.meta.url));
const PAGE = fileURLToPath(new URL("../../docs/reference/recordings.md", import.meta.url));

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
  if (!ran.ok) return undefined;
  const seconds = task === "ffmpeg alone" ? ran.seconds : Number(ran.out);
  const row = { task, format, speed: Math.round((minutes * 60) / seconds), memory: Math.round(ran.memory) };
  console.log(
    `${task.padEnd(20)} ${format.padEnd(5)} ${String(row.speed).padStart(6)}x ${String(row.memory).padStart(6)} MB`,
  );
  return row;
}

function page({ rows, minutes, overhead, peers = [] }: Results): string {
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
    ...(overhead === undefined ? [] : ["", overheadText(overhead)]),
    ...(peers.length === 0 ? [] : ["", ...peerTable(peers)]),
  ].join("\n");
  const [head = "", tail = ""] = text.split(/(?<=<!-- figures -->\n)[^]*(?=<!-- end -->)/u);
  return `${head}${table}\n${tail}`;
}

function overheadText(one: Overhead): string {
  const more = one.withDesk / one.alone - 1;
  const share = `${Math.abs(100 * more).toFixed(1)} % ${more < 0 ? "less" : "more"}`;
  return [
    `With a recogniser (\`${one.model}\` by faster-whisper, ${one.audioSeconds} s of English prompts): ${one.alone} s of processor and`,
    `${one.memoryAlone} MB alone, ${one.withDesk} s and ${one.memoryWithDesk} MB through \`trace\`, ${share}; ${one.deskOnly} s of it is the desk without the recogniser.`,
    "The desk sends only what is speech, in pieces of up to 28 s, where the recogniser alone takes windows of 30 s.",
  ].join("\n");
}

function peerTable(peers: readonly Peer[]): readonly string[] {
  return [
    "Aligners as commands on the same calls of two minutes, with their text (echogarden 3.4, its defaults): starts of turns right to half a second,",
    "seconds of processor, peak MB.",
    "",
    "| language | condition | aligner | starts right | processor s | peak MB |",
    "|---|---|---|---|---|---|",
    ...peers.map(
      ({ who, tongue, condition, turns, near, processorSeconds, memory }) =>
        `| ${tongue} | ${condition} | ${who} | ${near} of ${turns} | ${processorSeconds} | ${memory} |`,
    ),
  ];
}

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    recogniser: { type: "string" },
    echogarden: { type: "string" },
    write: { type: "boolean" },
    page: { type: "boolean" },
  },
});
const frozen = JSON.parse(readFileSync(RESULTS, "utf8")) as Results;
if (values.page === true) writeFileSync(PAGE, page(frozen));
else await measureAll(Number(values.minutes));

async function measureAll(minutes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-recording-"));
  try {
    mkdirSync(join(folder, "work"));
    const files = makeCall(folder, minutes);
    const silero = (await listModels({ env: process.env })).some(
      ({ model, here }) => model.task === "activity" && here,
    );
    const rows: Row[] = [];
    for (const file of files)
      for (const task of ["ffmpeg alone", "decode by ffmpeg", "decode by library"])
        rows.push(...[await measure(task, file, folder, minutes)].filter((row) => row !== undefined));
    for (const task of ["look", "turns and voices", ...(silero ? ["activity by Silero"] : [])])
      rows.push(...[await measure(task, files[0] ?? "", folder, minutes)].filter((row) => row !== undefined));
    const overhead =
      values.recogniser === undefined ? frozen.overhead : await measureOverhead(values.recogniser, folder);
    const peers = values.echogarden === undefined ? frozen.peers : await measurePeers(values.echogarden, folder);
    const results: Results = {
      minutes,
      rows,
      ...(overhead === undefined ? {} : { overhead }),
      ...(peers === undefined ? {} : { peers }),
    };
    if (overhead !== undefined) console.log(overheadText(overhead));
    if (values.write === true) {
      writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
      writeFileSync(PAGE, page(results));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
