/** Bounds of work on recordings. A recording is untrusted: no decoder runs without these. */
export interface MediaLimits {
  /** Longest stretch that is decoded, in milliseconds; the rest is left out with a note. */
  readonly durationMs: number;
  /** Longest wait for the next piece of a decoder's output. */
  readonly stallMs: number;
  /** Longest wait for a look at the container. */
  readonly probeMs: number;
  /** Resident memory of a child process in bytes; one that takes more is ended. */
  readonly residentBytes: number;
}

export const MEDIA_LIMITS: MediaLimits = {
  durationMs: 24 * 3_600_000,
  stallMs: 60_000,
  probeMs: 20_000,
  residentBytes: 1_000_000_000,
};
