/** `earwitness serve`, `add`, `status`, `rebuild`: work on an archive. */
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Terminal } from "./trace-command.ts";

/** Options of the commands that name an archive. */
export interface ArchiveFlags {
  readonly archive?: string;
}

/** Where the archive lies when nothing says so. */
export function archiveFolder({ archive }: ArchiveFlags, { env }: Terminal): string {
  return resolve(archive ?? env["EARWITNESS_ARCHIVE"] ?? join(homedir(), "earwitness"));
}

/** Serves an archive until the user stops it. */
export async function serveCommand(flags: ArchiveFlags & { readonly port: number }, terminal: Terminal): Promise<void> {
  const { Desk } = await import("../desk.ts");
  const { serveDesk } = await import("../http/serve.ts");
  const folder = archiveFolder(flags, terminal);
  const desk = await Desk.open(folder);
  try {
    const running = await serveDesk(desk, flags.port);
    terminal.out.write(`The desk is at ${running.url}\nIts archive is ${folder}. Stop with Ctrl-C.\n`);
    await new Promise<void>((stop) => terminal.onInterrupt(stop));
    await running.close();
  } finally {
    await desk.close();
  }
}
