/** One pass over a working copy: peaks, loudness, speech by level, hints. Memory for some 30 bytes a channel and 10 ms. */
import type { Loudness, SoundHint } from "@earwitness/core";
import { DeskError } from "../desk-error.ts";
import { type Stretch, speechByEnergy } from "./energy-speech.ts";
import { LoudnessMeter } from "./loudness.ts";
import { type Peaks, PeaksCollector } from "./peaks.ts";
import { FrameCollector } from "./sound-frames.ts";
import { hintsIn } from "./sound-hints.ts";
import { framesOf, type WorkingCopy } from "./working-copy.ts";

/** What the sound shows. */
export interface Look {
  readonly peaks: readonly Peaks[];
  readonly loudness: Loudness;
  /** Stretches of speech by level, a list a channel. */
  readonly speech: readonly (readonly Stretch[])[];
  readonly hints: readonly SoundHint[];
}

/** Looks at a working copy. Throws `DeskError` `interrupted`. */
export async function lookAt(working: WorkingCopy, signal: AbortSignal): Promise<Look> {
  const { channels } = working;
  const peaks = new PeaksCollector(channels);
  const meter = new LoudnessMeter(channels);
  const collectors = Array.from({ length: channels }, () => new FrameCollector());
  for await (const frames of framesOf(working)) {
    if (signal.aborted) throw new DeskError("interrupted");
    peaks.take(frames);
    meter.take(frames);
    for (const [channel, collector] of collectors.entries()) collector.take(channelOf(frames, channels, channel));
  }
  const sound = collectors.map((collector) => collector.finish());
  const hints = sound.flatMap(hintsIn);
  return {
    peaks: peaks.finish(),
    loudness: meter.finish(),
    speech: sound.map(speechByEnergy),
    hints: hints.sort((a, b) => a.startMs - b.startMs),
  };
}

function channelOf(frames: Int16Array, channels: number, channel: number): Int16Array {
  return channels === 1 ? frames : frames.filter((_, i) => i % channels === channel);
}
