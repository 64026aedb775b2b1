/** A recording as part of a case: opened, looked at, described. */
import { type Engine, type Recording, recordId, type Source, type Speech } from "@earwitness/core";
import { type Remark, remark } from "../capture/remark.ts";
import { speechByModel } from "../engines/speech-activity.ts";
import { turnsByModel, type VoiceModels } from "../engines/voices.ts";
import type { Stretch } from "./energy-speech.ts";
import { lookAt } from "./look.ts";
import { type OpenOptions, openRecording } from "./open-recording.ts";
import type { Peaks } from "./peaks.ts";
import { turnsOf } from "./turns.ts";
import type { WorkingCopy } from "./working-copy.ts";

/** A recording with its working copy and what was odd about it. */
export interface Heard {
  readonly recording: Recording;
  readonly working: WorkingCopy;
  /** The waveform at several zooms, finest first. */
  readonly peaks: readonly Peaks[];
  readonly remarks: readonly Remark[];
}

/** What finds speech without a model. */
const BY_LEVEL: Engine = { name: "speech by its level", version: "1" };

/** How a recording is heard. */
export interface HearOptions extends OpenOptions {
  /** File of Silero's model; without one speech is told by its level. */
  readonly activityModel?: string;
  /** Models that tell voices apart; without them two voices are guessed. */
  readonly voiceModels?: VoiceModels;
}

/** Opens a recording, looks at it and finds out who speaks when. Throws as `openRecording` does. */
export async function hear(path: string, options: HearOptions): Promise<Heard> {
  const { working, remarks, ...opened } = await openRecording(path, options);
  const signal = options.signal ?? new AbortController().signal;
  const { peaks, loudness, hints, speech: byLevel } = await lookAt(working, signal);
  // Where a party is on each channel no voice needs to be told from another.
  const models = working.channels === 1 ? options.voiceModels : undefined;
  const told = models === undefined ? undefined : await turnsByModel(working, models, signal);
  const speech: Speech =
    told === undefined ? await speechWithoutVoices(working, byLevel, options, signal) : { ...told, voices: "model" };
  const { tool, version, arguments: settings, channels: layout } = working.making;
  const source: Source = { kind: "file", name: options.name ?? path };
  const recording: Recording = {
    id: recordId("recording", { blob: opened.blob }),
    source,
    blob: opened.blob,
    format: opened.format,
    durationMs: opened.durationMs,
    channels: opened.channels,
    workingCopy: { rate: working.rate, channels: working.channels, tool, version, arguments: settings, layout },
    renditions: [],
    loudness,
    hints,
    speech,
  };
  const failed = models !== undefined && told === undefined ? [remark("voices-untold")] : [];
  return { recording, working, peaks, remarks: [...remarks, ...failed] };
}

/** Speech found by Silero's model or by level, with voices by channel or guessed. */
async function speechWithoutVoices(
  working: WorkingCopy,
  byLevel: readonly (readonly Stretch[])[],
  { activityModel }: HearOptions,
  signal: AbortSignal,
): Promise<Speech> {
  const byModel = activityModel === undefined ? undefined : await speechByModel(working, activityModel, signal);
  const { by, speech } = byModel ?? { by: BY_LEVEL, speech: byLevel };
  return turnsOf(working, speech, by, signal);
}
