/** `earwitness peaks`: the waveform of a recording for players. */
import { ProgressLine } from "./progress.ts";
import type { Terminal } from "./trace-command.ts";

/** Runs the command. Throws `DeskError`. */
export async function peaksCommand(recording: string, file: string, zoom: number, terminal: Terminal): Promise<void> {
  const desk = await import("../desk.ts");
  if (!/\.(?:json|dat)$/iu.test(file)) throw new desk.DeskError("output-name");
  const controller = new AbortController();
  const deaf = terminal.onInterrupt(() => controller.abort());
  const progress = new ProgressLine(terminal.err, terminal.now);
  try {
    await desk.savePeaks(recording, file, zoom, {
      signal: controller.signal,
      onProgress: (report) => progress.report(report),
    });
  } finally {
    progress.wipe();
    deaf();
  }
}
