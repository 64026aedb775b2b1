import type { Child } from "./child.ts";

/** A decoder at work: its output is interleaved signed 16-bit little-endian PCM at 16 kHz. */
export interface Decoding {
  readonly child: Child;
  /** Channels of the output: 2 when the source has just two, else 1 (more are mixed). */
  readonly channels: 1 | 2;
  readonly sourceChannels: number;
  /** Samples a second of the source; 0 when the decoder does not tell. */
  readonly sourceRate: number;
  /** Audio tracks in the container; the first is taken. */
  readonly tracks: number;
  /** Container and codec: `ogg/opus`. */
  readonly format: string;
  /** Duration that the container claims. */
  readonly toldMs?: number;
  readonly tool: string;
  readonly version: string;
  /** What the tool was told, without the name of the file. */
  readonly arguments: readonly string[];
}
