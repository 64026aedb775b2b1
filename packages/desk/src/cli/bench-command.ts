/** `earwitness bench speech`: how well an engine does on the user's own recordings. */
import { ProgressLine } from "./progress.ts";
import { speechOf, type Terminal, type TraceFlags } from "./trace-command.ts";

/** Runs the command. Throws `DeskError`. */
export async function benchCommand(what: string, folder: string, flags: TraceFlags, terminal: Terminal): Promise<void> {
  const desk = await import("../desk.ts");
  const speech = speechOf(flags, terminal);
  if (what !== "speech") throw new desk.DeskError("usage");
  if (speech === undefined) throw new desk.DeskError("engine-unknown");
  const controller = new AbortController();
  const deaf = terminal.onInterrupt(() => controller.abort());
  const progress = new ProgressLine(terminal.err, terminal.now);
  try {
    const { signal } = controller;
    const onProgress = progress.report.bind(progress);
    const { engine, files, rate } = await desk.measureSpeech(folder, speech, { signal, onProgress, now: terminal.now });
    progress.wipe();
    const model = [engine.name, engine.version, engine.model, engine.modelHash].filter(Boolean).join(", ");
    terminal.out.write(`Engine: ${model}\n`);
    for (const { name, said, exchanged, added, leftOut, durationMs, tookMs } of files) {
      const counts = `${said} words, ${exchanged} exchanged, ${added} added, ${leftOut} left out`;
      const label = Array.from(name, (sign) => (/\p{Cc}/u.test(sign) ? "?" : sign)).join("");
      terminal.out.write(`${label}: ${counts}; ${(durationMs / Math.max(1, tookMs)).toFixed(1)} times real time\n`);
    }
    const [middle, low, high] = [rate.rate, rate.low, rate.high].map((share) => (100 * share).toFixed(1));
    terminal.out.write(`Word error rate: ${middle} % (95 % interval ${low} to ${high}, by drawing files again)\n`);
  } finally {
    progress.wipe();
    deaf();
  }
}
