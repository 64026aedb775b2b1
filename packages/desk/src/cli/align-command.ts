/** `earwitness align`: a transcript gets the times of its recording. */
import { ProgressLine } from "./progress.ts";
import type { Terminal } from "./trace-command.ts";

/** Options as parsed. */
export interface AlignFlags {
  readonly output?: string;
  readonly speaker?: readonly string[];
  readonly times?: boolean;
}

/** Runs the command. Throws `DeskError`. */
export async function alignCommand(
  recording: string,
  transcript: string,
  flags: AlignFlags,
  terminal: Terminal,
): Promise<void> {
  const desk = await import("../desk.ts");
  const format = desk.transcriptFormat(flags.output ?? "-.srt");
  if (format === undefined) throw new desk.DeskError("output-name");
  const renames = (flags.speaker ?? []).map((rename): readonly [string, string] => {
    const [, label = "", to = ""] = /^([^=]+)=(.+)$/u.exec(rename) ?? [];
    if (label === "") throw new desk.DeskError("usage");
    return [label, to];
  });
  const controller = new AbortController();
  const deaf = terminal.onInterrupt(() => controller.abort());
  const progress = new ProgressLine(terminal.err, terminal.now);
  try {
    const text = await desk.align(recording, transcript, {
      format,
      renames,
      times: flags.times !== false,
      signal: controller.signal,
      onProgress: (report) => progress.report(report),
    });
    if (flags.output === undefined || flags.output === "-") terminal.out.write(text);
    else await desk.saveTranscript(flags.output, text);
  } finally {
    progress.wipe();
    deaf();
  }
}
