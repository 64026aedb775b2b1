/** `earwitness serve`, `add`, `status`, `rebuild`: work on an archive. */
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { speechOf, type Terminal, type TraceFlags } from "./trace-command.ts";

/** Options of the commands that name an archive. */
export interface ArchiveFlags {
  readonly archive?: string;
}

/** Options of `serve`, as parsed. */
export interface ServeFlags extends ArchiveFlags, Pick<TraceFlags, "speech" | "language" | "names" | "translate"> {
  readonly port: number;
  readonly watch?: string;
}

/** Options of `add`, as parsed. */
export interface AddFlags extends ArchiveFlags {
  readonly case?: string;
}

/** Where the archive lies when nothing says so. */
function archiveFolder({ archive }: ArchiveFlags, { env }: Terminal): string {
  return resolve(archive ?? env["EARWITNESS_ARCHIVE"] ?? join(homedir(), "earwitness"));
}

/** Serves an archive until the user stops it. */
export async function serveCommand(flags: ServeFlags, terminal: Terminal): Promise<void> {
  const { openDesk } = await import("../desk.ts");
  const { serveDesk } = await import("../http/serve.ts");
  const folder = archiveFolder(flags, terminal);
  const desk = await openDesk(folder, { database: terminal.env["DATABASE_URL"], speech: speechOf(flags, terminal) });
  try {
    const running = await serveDesk(desk, flags.port);
    if (flags.watch !== undefined) await desk.watchFolder(flags.watch);
    terminal.out.write(`The desk is at ${running.url}\nIts archive is ${folder}. Stop with Ctrl-C.\n`);
    await new Promise<void>((stop) => terminal.onInterrupt(stop));
    await running.close();
  } finally {
    await desk.close();
  }
}

/** Adds to an archive: through the desk that runs on it, or directly when none does. */
export async function addCommand(names: readonly string[], flags: AddFlags, terminal: Terminal): Promise<void> {
  const { addToArchive } = await import("../desk.ts");
  const controller = new AbortController();
  const deaf = terminal.onInterrupt(() => controller.abort());
  try {
    const counts = await addToArchive(archiveFolder(flags, terminal), names, {
      case: flags.case ?? "Inbox",
      signal: controller.signal,
      onItem: ({ name, outcome, problem }) => {
        terminal.out.write(`${printable(name)}: ${problem ?? WORDS[outcome]}\n`);
      },
    });
    terminal.out.write(`${counts.added} added, ${counts.known} known already, ${counts.failed} failed.\n`);
  } finally {
    deaf();
  }
}

const WORDS = { new: "added", version: "added as a new version", known: "known already", failed: "failed" } as const;

/** Says what an archive holds and whether it is whole; every byte is hashed anew. */
export async function statusCommand(flags: ArchiveFlags, terminal: Terminal): Promise<void> {
  const { archiveStatus, DeskError } = await import("../desk.ts");
  const status = await archiveStatus(archiveFolder(flags, terminal));
  const { out } = terminal;
  out.write(`Archive ${status.id}\n`);
  out.write(
    `  ${status.events} events, ${status.cases} cases, ${status.items} items, ${status.judgements} judgements\n`,
  );
  out.write(`  ${status.blobs} blobs, ${status.bytes} bytes, ${status.strays} not named by the log\n`);
  out.write(`  head of the log: ${status.head}\n`);
  out.write(`  ${status.owner ?? "no desk runs on it"}\n`);
  if (status.torn > 0)
    out.write(`  ${status.torn} lines that a crash tore off lie beside the log; none was acknowledged\n`);
  for (const hash of status.damaged) out.write(`  damaged or missing: ${hash}\n`);
  if (status.damaged.length > 0) throw new DeskError("blob-damaged");
}

/** Makes everything derived anew from the log and the blobs, and says whether it differs from what was there. */
export async function rebuildCommand(flags: ArchiveFlags, terminal: Terminal): Promise<void> {
  const { openDesk } = await import("../desk.ts");
  const controller = new AbortController();
  const deaf = terminal.onInterrupt(() => controller.abort());
  const desk = await openDesk(archiveFolder(flags, terminal), { traces: false });
  try {
    const rebuilt = await desk.rebuild(controller.signal);
    for (const { name, outcome } of rebuilt) terminal.out.write(`${printable(name)}: ${outcome}\n`);
    const differing = rebuilt.filter(({ outcome }) => outcome === "differs").length;
    terminal.out.write(`${rebuilt.length} cases rebuilt, ${differing} differ from before.\n`);
  } finally {
    deaf();
    await desk.close();
  }
}

/** A name without control characters, line breaks or marks that turn the direction of writing. */
function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "\uFFFD");
}
