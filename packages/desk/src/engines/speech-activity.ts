/** Speech told from other sound by Silero's model, in a child process with sherpa-onnx. */
import type { Engine } from "@earwitness/core";
import type { Stretch } from "../recording/energy-speech.ts";
import { WORKING_RATE, type WorkingCopy } from "../recording/working-copy.ts";
import { listen } from "./sherpa-listener.ts";

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
  for (const channel of [0, 1] as const) {
    if (channel >= working.channels) break;
    const task = { working, args: ["activity", model], stallMs: STALL, residentBytes: RESIDENT, signal };
    const heard = await listen(working.channels === 1 ? task : { ...task, channel });
    if (heard === undefined) return undefined;
    by = { name: "Silero voice activity by sherpa-onnx", version: heard.version };
    speech.push(
      heard.lines.map((line): Stretch => {
        const { start, length }: { start: number; length: number } = JSON.parse(line);
        const ms = (samples: number): number => Math.round((samples * 1000) / WORKING_RATE);
        return { startMs: ms(start), endMs: Math.min(working.durationMs, ms(start + length)) };
      }),
    );
  }
  return by === undefined ? undefined : { by, speech };
}
