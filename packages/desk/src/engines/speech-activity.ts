/** Speech told from other sound by Silero's model, in a child process with sherpa-onnx. */
import { once } from "node:events";
import type { Engine } from "@earwitness/core";
import { Child, scriptCommand } from "../recording/child.ts";
import type { Stretch } from "../recording/energy-speech.ts";
import { samplesOf, WORKING_RATE, type WorkingCopy } from "../recording/working-copy.ts";

const STALL = 120_000;
const RESIDENT = 1e9;

/** Stretches a channel, and what found them; `undefined` when the model or its runtime does not work here. Throws `DeskError` `interrupted`. */
export async function speechByModel(
  working: WorkingCopy,
  model: string,
  signal: AbortSignal,
): Promise<{ readonly by: Engine; readonly speech: readonly (readonly Stretch[])[] } | undefined> {
  const speech: (readonly Stretch[])[] = [];
  let by: Engine | undefined;
  for (let channel = 0; channel < working.channels; channel++) {
    const found = await inChannel(working, channel === 0 ? 0 : 1, model, signal);
    if (found === undefined) return undefined;
    by = { name: "Silero voice activity by sherpa-onnx", version: found.version };
    speech.push(found.stretches);
  }
  return by === undefined ? undefined : { by, speech };
}

async function inChannel(
  working: WorkingCopy,
  channel: 0 | 1,
  model: string,
  signal: AbortSignal,
): Promise<{ readonly version: string; readonly stretches: readonly Stretch[] } | undefined> {
  const { command, args } = scriptCommand(import.meta.url, "sherpa-child");
  const task = {
    command,
    args: [...args, "activity", model],
    stallMs: STALL,
    residentBytes: RESIDENT,
    signal,
    input: true,
  };
  const child = new Child(task);
  const fed = feed(child, working, channel);
  let text = "";
  for await (const piece of child.output()) text += piece.toString("utf8");
  await fed;
  const { kind } = await child.ending;
  const [first = "", ...lines] = text.trim().split("\n");
  if (kind !== "done" || !first.includes('"version"')) return undefined;
  const { version }: { version: string } = JSON.parse(first);
  const stretches = lines.map((line): Stretch => {
    const { start, length }: { start: number; length: number } = JSON.parse(line);
    const ms = (samples: number): number => Math.round((samples * 1000) / WORKING_RATE);
    return { startMs: ms(start), endMs: Math.min(working.durationMs, ms(start + length)) };
  });
  return { version, stretches };
}

/** A child that ends early closes its input; what it says then tells why. */
async function feed(child: Child, working: WorkingCopy, channel: 0 | 1): Promise<void> {
  const input = child.process.stdin;
  if (input === null) return;
  const ended = child.ending.then(() => undefined);
  for await (const samples of samplesOf(working, working.channels === 1 ? {} : { channel })) {
    if (input.destroyed || child.process.exitCode !== null) return;
    const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
    if (!input.write(bytes)) await Promise.race([once(input, "drain").catch(() => undefined), ended]);
  }
  input.end();
}
