/**
 * Beside others, on calls of telephone prompts from the half that is only measured: the recogniser alone on the same sound, and
 * echogarden's aligner on the same sound and text. Neither is part of the project. What counts is processor time.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Condition, withNoise } from "./noise.ts";
import { makeCall, type Tongue, type Turn } from "./prompts.ts";
import { wave } from "./sound.ts";
import { type Watched, watched } from "./watched.ts";

const EARWITNESS = fileURLToPath(new URL("../../packages/desk/bin/earwitness.js", import.meta.url));
const ALONE = fileURLToPath(new URL("recogniser_alone.py", import.meta.url));
const SEED = 11;
const SECONDS = 120;
/** Long enough that starting counts for little. */
const OVERHEAD_SECONDS = 600;
const NEAR_MS = 500;
const CONDITIONS: readonly Condition[] = ["clean", "white 10 dB", "babble 10 dB"];

/** Processor seconds and memory of a recogniser alone, of the desk with it, and of what the desk does besides. */
export interface Overhead {
  readonly model: string;
  readonly audioSeconds: number;
  readonly alone: number;
  readonly withDesk: number;
  readonly deskOnly: number;
  readonly memoryAlone: number;
  readonly memoryWithDesk: number;
}

/** `model`: folder of a model for faster-whisper, whose Python `EARWITNESS_PYTHON` names. */
export async function measureOverhead(model: string, folder: string): Promise<Overhead> {
  const call = makeCall("en", "measured", OVERHEAD_SECONDS, SEED);
  const path = join(folder, "overhead.wav");
  writeFileSync(path, wave(sixteenBits(call.samples)));
  const python = process.env["EARWITNESS_PYTHON"] ?? "python3";
  const env = { ...process.env, EARWITNESS_STATE: join(folder, "state"), EARWITNESS_MODELS: join(folder, "models") };
  const trace = [EARWITNESS, "trace", path, "--quiet", "--language", "en", "--json", join(folder, "overhead.json")];
  const alone = done(await watched(python, [ALONE, model, path], env));
  const withDesk = done(await watched(process.execPath, [...trace, "--speech", model], env));
  const deskOnly = done(await watched(process.execPath, trace, env));
  return {
    model: model.replace(/^.*\//u, ""),
    audioSeconds: OVERHEAD_SECONDS,
    alone: rounded(alone.processorSeconds),
    withDesk: rounded(withDesk.processorSeconds),
    deskOnly: rounded(deskOnly.processorSeconds),
    memoryAlone: Math.round(alone.memory),
    memoryWithDesk: Math.round(withDesk.memory),
  };
}

/** One aligner on one call. */
export interface Peer {
  readonly who: string;
  readonly tongue: Tongue;
  readonly condition: string;
  readonly turns: number;
  readonly near: number;
  readonly processorSeconds: number;
  readonly memory: number;
}

/** `home`: a folder with echogarden in `node_modules` and its synthesiser below `.local/share/echogarden/packages`. */
export async function measurePeers(home: string, folder: string): Promise<readonly Peer[]> {
  const peers: Peer[] = [];
  for (const tongue of ["ru", "en"] as const) {
    const call = makeCall(tongue, "measured", SECONDS, SEED);
    for (const condition of CONDITIONS) {
      const own = join(folder, `${tongue} ${condition}`);
      mkdirSync(own);
      const [sound, text, out] = [join(own, "call.wav"), join(own, "call.txt"), join(own, "out.json")];
      writeFileSync(sound, wave(sixteenBits(withNoise(call.samples, condition, "measured", tongue))));
      writeFileSync(text, call.turns.map((turn) => turn.text).join("\n\n"));
      const note = (
        who: string,
        { processorSeconds, memory }: Watched,
        starts: readonly (number | undefined)[],
      ): void => {
        const near = starts.filter(
          (start, at) => Math.abs((start ?? Number.NaN) - (call.turns[at]?.startMs ?? 0)) <= NEAR_MS,
        );
        const one = { who, tongue, condition, turns: call.turns.length, near: near.length };
        peers.push({ ...one, processorSeconds: rounded(processorSeconds), memory: Math.round(memory) });
        console.log(JSON.stringify(peers.at(-1)));
      };
      const ours = await watched(process.execPath, [EARWITNESS, "align", sound, text, "-o", out]);
      note("earwitness", ours, ours.ok ? ourStarts(out) : []);
      const cli = join(home, "node_modules", "echogarden", "dist", "cli", "CLILauncher.js");
      const theirOut = join(own, "theirs.json");
      const args = [cli, "align", sound, text, theirOut, `--language=${tongue}`, "--engine=dtw"];
      const theirs = await watched(process.execPath, args, { ...process.env, HOME: home });
      note("echogarden", theirs, theirs.ok ? theirStarts(theirOut, call.turns) : []);
    }
  }
  return peers;
}

function ourStarts(path: string): readonly (number | undefined)[] {
  const { segments } = JSON.parse(readFileSync(path, "utf8")) as { segments: readonly { start?: number }[] };
  return segments.map(({ start }) => (start === undefined ? undefined : start * 1000));
}

interface Entry {
  readonly type: string;
  readonly text: string;
  readonly startTime: number;
  readonly timeline?: readonly Entry[];
}

/** Where the first word of each turn starts: words come in their order, so letters are counted. */
function theirStarts(path: string, turns: readonly Turn[]): readonly (number | undefined)[] {
  const words: Entry[] = [];
  const walk = (entry: Entry): void => {
    if (entry.type === "word") words.push(entry);
    else entry.timeline?.forEach(walk);
  };
  (JSON.parse(readFileSync(path, "utf8")) as readonly Entry[]).forEach(walk);
  const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const starts = new Map<number, number>();
  let said = 0;
  for (const { text, startTime } of words) {
    if (!starts.has(said)) starts.set(said, startTime * 1000);
    said += letters(text);
  }
  let before = 0;
  return turns.map(({ text }) => {
    const start = starts.get(before);
    before += letters(text);
    return start;
  });
}

function sixteenBits(samples: Float32Array): Int16Array {
  return Int16Array.from(samples, (value) => Math.max(-32_768, Math.min(32_767, Math.round(value * 32_767))));
}

function done(ran: Watched): Watched {
  if (!ran.ok) throw new Error(`a command failed: ${ran.out}`);
  return ran;
}

function rounded(seconds: number): number {
  return Math.round(10 * seconds) / 10;
}
