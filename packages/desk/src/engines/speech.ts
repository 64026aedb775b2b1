/** The port for programs that recognise speech: whatever stands behind it, a piece of sound goes in and timed words come out. */
import type { Engine, TimedWord } from "@earwitness/core";

/** What is wanted of a piece. */
export interface SpeechRequest {
  /** Language spoken, as a BCP 47 tag; absent lets the engine tell. */
  readonly language?: string;
  /** Names and words that are likely to occur. */
  readonly prompt?: string;
  /** `translate` gives English words, whatever is spoken. */
  readonly task: "transcribe" | "translate";
}

/** A stretch of recognised speech; times in milliseconds from the start of the piece. */
export interface SpeechSegment {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  /** The engine's own, in 0…1; absent when it gives none. */
  readonly confidence?: number;
  /** Absent when the engine gives no times of words. */
  readonly words?: readonly TimedWord[];
}

/** What an engine made of a piece. `language` as the engine tells it, as a tag. */
export interface Recognised {
  readonly language?: string;
  readonly segments: readonly SpeechSegment[];
}

/** A speech recogniser at work. */
export interface SpeechEngine {
  /** What it is; goes into every rendition that it makes. */
  readonly engine: Engine;
  /**
   * Recognises one piece of 16 kHz mono sound of at most 30 seconds. Throws `DeskError`: `engine-failed`, `engine-unreachable`,
   * `interrupted`.
   */
  recognise(samples: Int16Array, request: SpeechRequest, signal: AbortSignal): Promise<Recognised>;
  close(): Promise<void>;
}
