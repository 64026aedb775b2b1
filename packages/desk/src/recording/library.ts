/** Decoding with the decoders that npm carries, in a process of their own (`library-child.ts`). */
import { Child, scriptCommand } from "./child.ts";
import type { Decoding } from "./decoding.ts";
import type { MediaFormat } from "./media-format.ts";
import type { MediaLimits } from "./media-limits.ts";

interface Heading {
  readonly channels: 1 | 2;
  readonly sourceChannels: number;
  readonly sourceRate: number;
  readonly decoder: string;
}

/** Starts decoding; when the child ends before a sample came, how it ended: code 3 means no decoder for the format. */
export async function decodeByLibrary(
  path: string,
  format: MediaFormat,
  { stallMs, residentBytes }: MediaLimits,
  signal: AbortSignal,
): Promise<Decoding | Awaited<Child["ending"]>> {
  const { command, args } = scriptCommand(import.meta.url, "library-child");
  const child = new Child({ command, args: [...args, path, format], stallMs, residentBytes, signal, heading: true });
  const line = await child.heading();
  if (line === undefined) {
    child.letGo();
    return child.ending;
  }
  const { channels, sourceChannels, sourceRate, decoder }: Heading = JSON.parse(line);
  const [tool = "", version = ""] = decoder.split(" ");
  return { child, channels, sourceChannels, sourceRate, tracks: 1, format, tool, version, arguments: ["-ar", "16000"] };
}
