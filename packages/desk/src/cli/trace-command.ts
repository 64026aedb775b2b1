/** `earwitness trace`: options in, views out. */
import type { Case, Note } from "@earwitness/core";
import type { Format, Progress, SpeechChoice, TraceOptions } from "../desk.ts";
import { ProgressLine, type Screen } from "./progress.ts";

/** Options as parsed. `json` and `md` are `true` without a file. */
export interface TraceFlags {
  readonly json?: string | true;
  readonly md?: string | true;
  readonly html?: string;
  readonly embeddings?: string;
  readonly embeddingsModel?: string;
  readonly embeddingsPrefix?: string;
  readonly width?: number;
  readonly colour?: boolean;
  readonly quiet?: boolean;
  readonly speech?: string;
  readonly language?: string;
  readonly names?: string;
  readonly translate?: boolean;
}

/** The part of the process a command sees. */
export interface Terminal {
  readonly out: Screen & { readonly columns?: number | undefined };
  readonly err: Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** Calls back when the user asks to stop; returns how to stop listening. */
  readonly onInterrupt: (stop: () => void) => () => void;
}

interface Output {
  readonly format: Format;
  readonly extension: RegExp;
  readonly file: string | true;
}

/** Runs the command. Throws `DeskError`; everything else it has to say is on the two screens. */
export async function traceCommand(names: readonly string[], flags: TraceFlags, terminal: Terminal): Promise<void> {
  const desk = await import("../desk.ts");
  const outputs = outputsOf(flags);
  for (const { file, extension } of outputs) {
    if (file !== true && !extension.test(file)) throw new desk.DeskError("output-name");
  }
  const progress = new ProgressLine(flags.quiet === true ? { write: () => undefined } : terminal.err, terminal.now);
  const controller = new AbortController();
  const deaf = terminal.onInterrupt(() => controller.abort());
  let found: Case;
  try {
    const onProgress = (report: Progress): void => {
      progress.report(report);
      // Tracing does not return to the event loop: from here on Ctrl-C ends the process by itself.
      if (report.step === "tracing") deaf();
    };
    const speech = speechOf(flags, terminal);
    found = await desk.trace(names, {
      signal: controller.signal,
      onProgress,
      ...(speech === undefined ? {} : { speech }),
      ...engineOf(flags, terminal),
    });
  } catch (error) {
    progress.wipe();
    if (error instanceof desk.NothingRead) terminal.err.write(noteLines(error.notes));
    throw error;
  } finally {
    progress.wipe();
    deaf();
  }
  for (const { format, file } of outputs) {
    if (file === true) terminal.out.write(desk.show(found, format));
    else await desk.save(file, desk.show(found, format));
  }
  if (flags.quiet === true) return;
  if (outputs.some(({ file }) => file === true)) terminal.err.write(failureLine(found.notes));
  else
    terminal.out.write(
      desk.show(found, "terminal", { width: widthOf(flags, terminal), colour: isColoured(flags, terminal) }),
    );
}

/** The engine asked for; its key stands in the environment, for a command line is seen by others. */
function engineOf(flags: TraceFlags, { env }: Terminal): Pick<TraceOptions, "embeddings"> {
  const { embeddings: at, embeddingsModel: model, embeddingsPrefix: prefix } = flags;
  if (at === undefined) return {};
  const key = env["EARWITNESS_EMBEDDINGS_KEY"];
  return {
    embeddings: {
      at,
      ...(model === undefined ? {} : { model }),
      ...(prefix === undefined ? {} : { prefix }),
      ...(key === undefined || key === "" ? {} : { key }),
    },
  };
}

function outputsOf(flags: TraceFlags): readonly Output[] {
  const asked = [
    { format: "json", extension: /\.json$/iu, file: flags.json },
    { format: "markdown", extension: /\.(?:md|markdown)$/iu, file: flags.md },
    { format: "html", extension: /\.html?$/iu, file: flags.html },
  ] as const;
  return asked.flatMap(({ format, extension, file }) =>
    file === undefined ? [] : [{ format, extension, file: file === "-" ? true : file }],
  );
}

/** The engine named on the command line, else the one set in the environment. */
export function speechOf(
  { speech, language, names, translate }: TraceFlags,
  { env }: Terminal,
): SpeechChoice | undefined {
  const engine = speech ?? env["EARWITNESS_SPEECH"] ?? "";
  if (engine === "") return undefined;
  return {
    engine,
    env,
    task: translate === true ? "translate" : "transcribe",
    ...(language === undefined ? {} : { language }),
    ...(names === undefined ? {} : { prompt: names }),
  };
}

function widthOf(flags: TraceFlags, terminal: Terminal): number {
  const columns = flags.width ?? (terminal.out.isTTY === true ? (terminal.out.columns ?? 80) : 80);
  return Math.min(300, Math.max(40, columns));
}

function isColoured(flags: TraceFlags, { out, env }: Terminal): boolean {
  if (flags.colour !== undefined) return flags.colour;
  const refused = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  return out.isTTY === true && !refused;
}

/** One line a note; names are made harmless for a terminal. */
function noteLines(notes: readonly Note[]): string {
  return notes.map((note) => `${printable(note.input ?? "input")}: ${note.message}\n`).join("");
}

function failureLine(notes: readonly Note[]): string {
  const failed = notes.filter((note) => note.severity === "error" && note.input !== undefined).length;
  if (failed === 0) return "";
  return `${failed} ${failed === 1 ? "input" : "inputs"} could not be read; the notes in the output say why.\n`;
}

/** A name without control characters, line breaks or marks that turn the direction of writing. */
function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "\uFFFD");
}
