/**
 * How often the aligner finds where a turn begins: `npx tsx --conditions=source bench/recording/align.ts [--half tuned] [--hour] [--write]`.
 *
 * Telephone prompts spoken by people, put together into calls (`prompts.ts`), with noise (`noise.ts`), given to the desk's aligner as any
 * recording with its transcript is. What is frozen is the half that nothing was tuned on. `--hour` measures time and memory.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Rendition } from "../../packages/core/src/model.ts";
import { alignRendition, synthesiser } from "../../packages/desk/src/recording/align/aligner.ts";
import { type WorkingCopy, WorkingCopyWriter } from "../../packages/desk/src/recording/working-copy.ts";
import type { AlignHour, AlignResults, AlignScore } from "./align-page.ts";
import { type Condition, withNoise } from "./noise.ts";
import { type Half, makeCall, type Tongue, type Turn } from "./prompts.ts";

const CONDITIONS: readonly Condition[] = [
  "clean",
  "white 10 dB",
  "music 10 dB",
  "white 5 dB",
  "babble 10 dB",
  "babble 0 dB",
  "another voice 10 dB",
  "another voice 0 dB",
];
const SECONDS = 300;
const HOUR = 3600;
const SEED = 11;
const NEAR_MS = 500;
/** The passage that is taken from the text, or that the text has and the recording has not. */
const GAP = { startMs: 120_000, endMs: 150_000 };

const signal = new AbortController().signal;

async function working(samples: Float32Array, folder: string): Promise<WorkingCopy> {
  const doubled = new Int16Array(samples.length * 2);
  for (let i = 0; i < samples.length; i++) {
    const value = samples[i] ?? 0;
    const mean = (value + (samples[i + 1] ?? value)) / 2;
    doubled[2 * i] = Math.max(-32_768, Math.min(32_767, value * 32_767));
    doubled[2 * i + 1] = Math.max(-32_768, Math.min(32_767, mean * 32_767));
  }
  const writer = await WorkingCopyWriter.create(join(folder, "call.wav"), 1);
  await writer.append(Buffer.from(doubled.buffer), doubled.length);
  return writer.finish({ tool: "bench", version: "1", arguments: [], channels: "single" });
}

function renditionOf(turns: readonly Turn[], tongue: Tongue): Rendition {
  const utterances = turns.map(({ text }, index) => ({
    id: String(index),
    rendition: "bench",
    index,
    span: { start: 0, end: text.length },
    text,
  }));
  const language = { tag: tongue, confidence: 1 };
  return { id: "bench", document: "bench", language, kind: "transcript", parties: [], utterances };
}

/** Scores the turns that are in the recording; those of `strange` are not and should get no time. */
async function score(
  name: string,
  tongue: Tongue,
  samples: Float32Array,
  turns: readonly Turn[],
  strange: ReadonlySet<Turn> = new Set(),
): Promise<AlignScore> {
  const folder = mkdtempSync(join(tmpdir(), "align-"));
  try {
    const copy = await working(samples, folder);
    const { rendition, confidence } = await alignRendition(copy, renditionOf(turns, tongue), { signal });
    const errors = turns.map((turn, at) => {
      const { startMs } = rendition.utterances[at] ?? {};
      return startMs === undefined ? undefined : Math.abs(startMs - turn.startMs);
    });
    const own = errors.filter((_, at) => !strange.has(turns[at] as Turn));
    const given = own.filter((error) => error !== undefined);
    return {
      name,
      tongue,
      turns: own.length,
      near: own.filter((error) => error !== undefined && error <= NEAR_MS).length,
      untimed: own.length - given.length,
      wrong: given.filter((error) => error > NEAR_MS).length,
      medianMs: Math.round(given.toSorted((a, b) => a - b)[given.length >> 1] ?? 0),
      strangeTimed: errors.filter((error, at) => strange.has(turns[at] as Turn) && error !== undefined).length,
      confidence: Number(confidence.toFixed(2)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function scores(half: Half): Promise<AlignScore[]> {
  const all: AlignScore[] = [];
  const note = (one: AlignScore): void => {
    all.push(one);
    console.log(JSON.stringify(one));
  };
  for (const tongue of ["ru", "en"] as const) {
    const call = makeCall(tongue, half, SECONDS, SEED);
    for (const condition of CONDITIONS)
      note(await score(condition, tongue, withNoise(call.samples, condition, half, tongue), call.turns));
    const wrong = makeCall(tongue, half, SECONDS / 4, SEED + 2).turns;
    note(
      await score(
        "a text that is not said",
        tongue,
        makeCall(tongue, half, SECONDS / 4, SEED + 3).samples,
        wrong,
        new Set(wrong),
      ),
    );
    const isInGap = ({ startMs }: Turn): boolean => startMs >= GAP.startMs && startMs < GAP.endMs;
    const rest = call.turns.filter((turn) => !isInGap(turn));
    note(await score("30 s missing from the text", tongue, call.samples, rest));
    // A text that has 30 s more than the recording: turns of another call in its midst.
    const other = makeCall(tongue, half, 40, SEED + 1).turns.filter(({ endMs }) => endMs < 30_000);
    const at = call.turns.findIndex(isInGap);
    const longer = [...call.turns.slice(0, at), ...other, ...call.turns.slice(at)];
    note(await score("30 s more in the text", tongue, call.samples, longer, new Set(other)));
  }
  return all;
}

async function hour(): Promise<AlignHour> {
  const call = makeCall("ru", "measured", HOUR, SEED);
  const folder = mkdtempSync(join(tmpdir(), "align-"));
  let residentBytes = 0;
  let processorSeconds = 0;
  const watch = setInterval(() => {
    for (const child of children()) {
      residentBytes = Math.max(residentBytes, child.residentBytes);
      processorSeconds = Math.max(processorSeconds, child.processorSeconds);
    }
  }, 200);
  try {
    const copy = await working(call.samples, folder);
    const started = performance.now();
    const { rendition } = await alignRendition(copy, renditionOf(call.turns, "ru"), { signal });
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    const near = rendition.utterances.filter(
      ({ startMs }, at) => Math.abs((startMs ?? Number.POSITIVE_INFINITY) - (call.turns[at]?.startMs ?? 0)) <= NEAR_MS,
    ).length;
    const megabytes = Math.round(residentBytes / 1e6);
    return { audioSeconds: HOUR, seconds, processorSeconds, megabytes, turns: call.turns.length, near };
  } finally {
    clearInterval(watch);
    rmSync(folder, { recursive: true });
  }
}

/** Highest resident memory and processor time of each process that this one has started and that still runs. */
function children(): readonly { readonly residentBytes: number; readonly processorSeconds: number }[] {
  return readdirSync("/proc/self/task").flatMap((thread) => {
    const ids = readFileSync(`/proc/self/task/${thread}/children`, "utf8").trim().split(" ");
    return ids.flatMap((id) => {
      try {
        const peak = /^VmHWM:\s+(\d+)/mu.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0;
        const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
        const ticks = Number(fields[11]) + Number(fields[12]);
        return [{ residentBytes: 1024 * Number(peak), processorSeconds: ticks / 100 }];
      } catch {
        return [];
      }
    });
  });
}

const path = fileURLToPath(new URL("align-results.json", import.meta.url));
const argv = process.argv.slice(2);
if (argv.includes("--hour")) {
  const measured = await hour();
  console.log(measured);
  if (argv.includes("--write")) {
    const results = JSON.parse(readFileSync(path, "utf8")) as AlignResults;
    writeFileSync(path, `${JSON.stringify({ ...results, hour: measured }, null, 2)}\n`);
  }
} else {
  const half: Half = argv.includes("tuned") ? "tuned" : "measured";
  const by = await synthesiser(signal);
  const results: AlignResults = { synthesiser: `${by?.name} ${by?.version}`, half, scores: await scores(half) };
  if (argv.includes("--write")) writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
}
