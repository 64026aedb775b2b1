/** The command line. Heavy parts load when a command needs them, so `--help` and `--version` answer at once. */
import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { type AlignFlags, alignCommand } from "./align-command.ts";
import {
  type AddFlags,
  type ArchiveFlags,
  addCommand,
  rebuildCommand,
  type ServeFlags,
  serveCommand,
  statusCommand,
} from "./archive-commands.ts";
import { benchCommand } from "./bench-command.ts";
import { HELP } from "./help.ts";
import { modelsCommand } from "./models-command.ts";
import { peaksCommand } from "./peaks-command.ts";
import { type Terminal, type TraceFlags, traceCommand } from "./trace-command.ts";

/** Exit code for a command line that was not understood; the same as that of `DeskError` `usage`. */
const USAGE = 2;

/** Runs the command line with the arguments after the program's name and sets the exit code of the process. */
export async function run(argv: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 3);
  });
  process.stderr.on("error", () => undefined);
  process.exitCode = await main(argv, processTerminal());
}

/** The same with the terminal given, for tests; answers the exit code. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = programOf(terminal);
  try {
    await program.parseAsync(argv.length === 0 ? ["--help"] : [...argv], { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    const { DeskError } = await import("../desk.ts");
    const failure = error instanceof DeskError ? error : new DeskError("internal", placeOf(error), error);
    terminal.err.write(`earwitness: ${failure.message}\n${failure.next}\n`);
    return failure.exit;
  }
}

/** The commands and their options. */
export function programOf(terminal: Terminal): Command {
  const program = new Command("earwitness")
    .version(versionOf(), "-V, --version")
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError("See: earwitness --help")
    .configureOutput({ writeOut: (text) => terminal.out.write(text), writeErr: (text) => terminal.err.write(text) });
  const trace = program
    .command("trace")
    .argument("[inputs...]")
    .option("--json [file]")
    .option("--md [file]")
    .option("--html <file>")
    .option("--embeddings <where>")
    .option("--embeddings-model <name>")
    .option("--embeddings-prefix <text>")
    .option("--width <n>", "", parseWidth)
    .option("--colour")
    .option("--no-colour")
    .option("--quiet")
    .option("--speech <engine>")
    .option("--language <tag>")
    .option("--names <words>")
    .option("--translate")
    .action((inputs: string[], flags: TraceFlags) => traceCommand(inputs, flags, terminal));
  const models = program
    .command("models")
    .argument("<action>", "list, get or path")
    .argument("[name]")
    .action((action: string, name: string | undefined) => modelsCommand(action, name, terminal));
  const peaks = program
    .command("peaks")
    .argument("<recording>")
    .argument("<file>")
    .option("--zoom <n>", "", parseZoom, 160)
    .action((recording: string, file: string, { zoom }: { zoom: number }) =>
      peaksCommand(recording, file, zoom, terminal),
    );
  const serve = program
    .command("serve")
    .option("--archive <folder>")
    .option("--port <n>", "", parsePort, 4180)
    .option("--watch <folder>")
    .option("--speech <engine>")
    .option("--language <tag>")
    .option("--names <words>")
    .option("--translate")
    .action((flags: ServeFlags) => serveCommand(flags, terminal));
  const add = program
    .command("add")
    .argument("[inputs...]")
    .option("--archive <folder>")
    .option("--case <name>")
    .action((inputs: string[], flags: AddFlags) => addCommand(inputs, flags, terminal));
  const status = program
    .command("status")
    .option("--archive <folder>")
    .action((flags: ArchiveFlags) => statusCommand(flags, terminal));
  const rebuild = program
    .command("rebuild")
    .option("--archive <folder>")
    .action((flags: ArchiveFlags) => rebuildCommand(flags, terminal));
  const align = program
    .command("align")
    .argument("<recording>")
    .argument("<transcript>")
    .option("-o, --output <file>")
    .option("--speaker <old=new...>")
    .option("--no-times")
    .action((recording: string, transcript: string, flags: AlignFlags) =>
      alignCommand(recording, transcript, flags, terminal),
    );
  const bench = program
    .command("bench")
    .argument("<what>", "speech")
    .argument("<folder>")
    .option("--speech <engine>")
    .option("--language <tag>")
    .option("--names <words>")
    .action((what: string, folder: string, flags: TraceFlags) => benchCommand(what, folder, flags, terminal));
  for (const command of [program, trace, models, peaks, align, bench, add, serve, status, rebuild])
    command.helpInformation = () => HELP;
  return program;
}

function parseZoom(value: string): number {
  if (!["160", "1280", "10240"].includes(value)) throw new InvalidArgumentError("It is 160, 1280 or 10240.");
  return Number(value);
}

function parseWidth(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < 40 || width > 300)
    throw new InvalidArgumentError("It is a number from 40 to 300.");
  return width;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError("It is a number from 0 to 65535.");
  return port;
}

/** Where an unexpected error arose, without its message: that may hold text of an input. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const frame = /([\w.-]+\.[jt]s:\d+)/u.exec(error.stack?.split("\n    at ").slice(1).join("\n") ?? "")?.[1];
  return `(${error.name}${frame === undefined ? "" : ` at ${frame}`})`;
}

function versionOf(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return manifest.version;
}

function processTerminal(): Terminal {
  return {
    out: process.stdout,
    err: process.stderr,
    env: process.env,
    now: () => performance.now(),
    onInterrupt: (stop) => {
      let asked = false;
      const listener = (): void => {
        if (asked) process.exit(130);
        asked = true;
        stop();
      };
      for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, listener);
      return () => {
        for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, listener);
      };
    },
  };
}
