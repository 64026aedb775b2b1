/** A recording as part of a case: opened, looked at, described. */
import { type Engine, type Recording, recordId, type Source } from "@earwitness/core";
import type { Remark } from "../capture/remark.ts";
import { speechByModel } from "../engines/speech-activity.ts";
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
}

/** Opens a recording, looks at it and finds out who speaks when. Throws as `openRecording` does. */
export async function hear(path: string, options: HearOptions): Promise<Heard> {
  const { working, remarks, ...opened } = await openRecording(path, options);
  const signal = options.signal ?? new AbortController().signal;
  const { peaks, loudness, hints, speech: byLevel } = await lookAt(working, signal);
  const byModel =
    options.activityModel === undefined ? undefined : await speechByModel(working, options.activityModel, signal);
  const found = byModel ?? { by: BY_LEVEL, speech: byLevel };
  const speech = await turnsOf(working, found.speech, found.by, signal);
  const { tool, version, arguments: told, channels: layout } = working.making;
  const source: Source = { kind: "file", name: options.name ?? path };
  const recording: Recording = {
    id: recordId("recording", { blob: opened.blob }),
    source,
    blob: opened.blob,
    format: opened.format,
    durationMs: opened.durationMs,
    channels: opened.channels,
    workingCopy: { rate: working.rate, channels: working.channels, tool, version, arguments: told, layout },
    renditions: [],
    loudness,
    hints,
    speech,
  };
  return { recording, working, peaks, remarks };
}
