/** Decoding through `ffmpeg` on the path: what is in the container, and its first audio track as PCM. */
import { resolve } from "node:path";
import { Child, runToEnd } from "./child.ts";
import type { Decoding } from "./decoding.ts";
import type { MediaFormat } from "./media-format.ts";
import type { MediaLimits } from "./media-limits.ts";

/**
 * Demuxers that a released recording can need. Left out are all that follow references to other files or addresses (playlists,
 * `concat`, image sequences): a recording must not make its reader open anything else.
 */
const DEMUXERS =
  "wav,w64,aiff,au,caf,mp3,aac,flac,ogg,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,amr,amrnb,amrwb,asf,avi,mpegts,mpeg,flv,gsm,wv,ape,ac3,eac3,tta,alaw,mulaw";

/** The tool and its version, or `undefined` when there is none on the path. Asked once a process. */
export function ffmpegVersion(limits: MediaLimits, signal: AbortSignal): Promise<string | undefined> {
  version ??= askVersion(limits, signal).catch((error: unknown) => {
    version = undefined;
    throw error;
  });
  return version;
}

let version: Promise<string | undefined> | undefined;

async function askVersion({ probeMs, residentBytes }: MediaLimits, signal: AbortSignal): Promise<string | undefined> {
  for (const command of ["ffprobe", "ffmpeg"]) {
    const asked = await runToEnd({ command, args: ["-version"], stallMs: probeMs, residentBytes, signal }, 4096);
    const told = new RegExp(`^${command} version (\\S{1,80})`, "u").exec(asked.text)?.[1];
    if (told === undefined) return undefined;
    if (command === "ffmpeg") return told;
  }
  return undefined;
}

interface Probed {
  readonly streams?: readonly {
    readonly codec_type?: string;
    readonly codec_name?: string;
    readonly channels?: number;
    readonly sample_rate?: string;
    readonly duration?: string;
  }[];
  readonly format?: { readonly format_name?: string; readonly duration?: string };
}

/** Starts decoding the first audio track; `undefined` when the container cannot be read or has none. */
export async function decodeByFfmpeg(
  path: string,
  format: MediaFormat,
  version: string,
  limits: MediaLimits,
  signal: AbortSignal,
): Promise<Decoding | undefined> {
  const opened = [...headerless(format), "-protocol_whitelist", "file", "-format_whitelist", DEMUXERS];
  const asked = await runToEnd(
    {
      command: "ffprobe",
      args: [
        "-v",
        "quiet",
        ...opened,
        "-print_format",
        "json",
        "-show_streams",
        "-show_format",
        "-i",
        fileArgument(path),
      ],
      stallMs: limits.probeMs,
      residentBytes: limits.residentBytes,
      signal,
    },
    1_000_000,
  );
  const probed = parse(asked.text);
  const audio = (probed?.streams ?? []).filter((stream) => stream.codec_type === "audio");
  const [track] = audio;
  if (track === undefined) return undefined;
  const sourceChannels = Number.isInteger(track.channels) ? (track.channels ?? 1) : 1;
  const channels = sourceChannels === 2 ? 2 : 1;
  const filter = "aresample=async=1:first_pts=0";
  const settings = ["-map", "0:a:0", "-vn", "-sn", "-dn", "-af", filter, "-ac", String(channels), "-ar", "16000"];
  const seconds = String(limits.durationMs / 1000 + 1);
  const child = new Child({
    command: "ffmpeg",
    args: [
      "-nostdin",
      "-v",
      "error",
      ...opened,
      "-i",
      fileArgument(path),
      ...settings,
      "-t",
      seconds,
      "-f",
      "s16le",
      "pipe:1",
    ],
    stallMs: limits.stallMs,
    residentBytes: limits.residentBytes,
    signal,
  });
  const told = Number(track.duration ?? probed?.format?.duration);
  return {
    child,
    channels,
    sourceChannels,
    sourceRate: Number(track.sample_rate) || 0,
    tracks: audio.length,
    format: `${(probed?.format?.format_name ?? "").split(",")[0]}/${track.codec_name ?? "unknown"}`,
    ...(Number.isFinite(told) && told > 0 ? { toldMs: Math.round(told * 1000) } : {}),
    tool: "ffmpeg",
    version,
    arguments: [...headerless(format), ...settings],
  };
}

/** Telephone samples without any header: 8 kHz, one channel. */
function headerless(format: MediaFormat): readonly string[] {
  return format === "mulaw" || format === "alaw" ? ["-f", format, "-ar", "8000"] : [];
}

/** A name such as `concat:…` or `-x` is read as a file and nothing else. */
function fileArgument(path: string): string {
  return `file:${resolve(path)}`;
}

function parse(text: string): Probed | undefined {
  try {
    return JSON.parse(text) as Probed;
  } catch {
    return undefined;
  }
}
