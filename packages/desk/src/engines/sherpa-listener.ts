/** A model of sherpa-onnx that listens to a whole working copy, in a child process: what it says, line by line. */
import { once } from "node:events";
import { Child, scriptCommand } from "../recording/child.ts";
import { samplesOf, type WorkingCopy } from "../recording/working-copy.ts";

/** What listens, to what, and within which bounds. */
export interface ListenTask {
  readonly working: WorkingCopy;
  /** A channel, where a party is on each. */
  readonly channel?: 0 | 1;
  /** As `sherpa-child.ts` takes them. */
  readonly args: readonly string[];
  readonly stallMs: number;
  readonly residentBytes: number;
  readonly signal: AbortSignal;
}

/** Version of the runtime and the lines of JSON; `undefined` when the model or its runtime does not work here. Throws `DeskError` `interrupted`. */
export async function listen({
  working,
  channel,
  args: told,
  ...bounds
}: ListenTask): Promise<{ readonly version: string; readonly lines: readonly string[] } | undefined> {
  const { command, args } = scriptCommand(import.meta.url, "sherpa-child");
  const child = new Child({ command, args: [...args, ...told], ...bounds, input: true });
  const fed = feed(child, working, channel);
  let text = "";
  for await (const piece of child.output()) text += piece.toString("utf8");
  await fed;
  const { kind } = await child.ending;
  // The runtime may print of its own.
  const [first = "", ...lines] = text.split("\n").filter((line) => line.startsWith("{"));
  if (kind !== "done" || !first.includes('"version"')) return undefined;
  return { version: (JSON.parse(first) as { version: string }).version, lines };
}

/** A child that ends early closes its input; what it says then tells why. */
async function feed(child: Child, working: WorkingCopy, channel: 0 | 1 | undefined): Promise<void> {
  const input = child.process.stdin;
  if (input === null) return;
  const ended = child.ending.then(() => undefined);
  for await (const samples of samplesOf(working, channel === undefined ? {} : { channel })) {
    if (input.destroyed || child.process.exitCode !== null) return;
    const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
    if (!input.write(bytes)) await Promise.race([once(input, "drain").catch(() => undefined), ended]);
  }
  input.end();
}
