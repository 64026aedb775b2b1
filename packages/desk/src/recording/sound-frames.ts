/** What is kept of each 10 ms of one channel: enough to find speech and odd places without the samples. */
import { Biquad } from "./biquad.ts";
import { WORKING_RATE } from "./working-copy.ts";

/** Milliseconds and samples of a frame. */
export const FRAME_MS = 10;
const FRAME = (WORKING_RATE * FRAME_MS) / 1000;
/** A sample this near to full scale counts as cut when its neighbours are as high. */
const FULL = 32_200;
/** Level of digital silence, in dB of full scale. */
export const NOTHING = -96;

/** Frames of one channel; levels in dB of full scale. */
export interface SoundFrames {
  readonly count: number;
  /** Level in the band of the telephone without the hum below it. */
  readonly band: Float32Array;
  /** Level of everything. */
  readonly whole: Float32Array;
  /** Samples in a row at full scale. */
  readonly cut: Uint8Array;
  /** Samples that are zero or nearly. */
  readonly silent: Uint8Array;
}

/** Collects frames from the samples of one channel. */
export class FrameCollector {
  private band = new Float32Array(1 << 14);
  private whole = new Float32Array(1 << 14);
  private cut = new Uint8Array(1 << 14);
  private silent = new Uint8Array(1 << 14);
  private count = 0;
  private inFrame = 0;
  private bandEnergy = 0;
  private wholeEnergy = 0;
  private cutRun = 0;
  private longestCut = 0;
  private silentCount = 0;
  private readonly humFilters = [Biquad.highPass(200, WORKING_RATE), Biquad.highPass(200, WORKING_RATE)];

  take(samples: Int16Array): void {
    const [first, second] = this.humFilters;
    if (first === undefined || second === undefined) return;
    for (const value of samples) {
      const above = second.step(first.step(value));
      this.bandEnergy += above * above;
      this.wholeEnergy += value * value;
      if (value >= FULL || value <= -FULL) {
        this.cutRun++;
        if (this.cutRun > this.longestCut) this.longestCut = this.cutRun;
      } else this.cutRun = 0;
      if (value <= 2 && value >= -2) this.silentCount++;
      if (++this.inFrame === FRAME) this.close();
    }
  }

  finish(): SoundFrames {
    const { count } = this;
    return {
      count,
      band: this.band.subarray(0, count),
      whole: this.whole.subarray(0, count),
      cut: this.cut.subarray(0, count),
      silent: this.silent.subarray(0, count),
    };
  }

  private close(): void {
    if (this.count === this.band.length) this.grow();
    this.band[this.count] = level(this.bandEnergy);
    this.whole[this.count] = level(this.wholeEnergy);
    this.cut[this.count] = Math.min(255, this.longestCut);
    this.silent[this.count] = this.silentCount;
    this.count++;
    this.inFrame = 0;
    this.bandEnergy = 0;
    this.wholeEnergy = 0;
    this.longestCut = 0;
    this.silentCount = 0;
  }

  private grow(): void {
    const larger = <T extends Float32Array | Uint8Array>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
    const size = this.count * 2;
    this.band = larger(this.band, new Float32Array(size));
    this.whole = larger(this.whole, new Float32Array(size));
    this.cut = larger(this.cut, new Uint8Array(size));
    this.silent = larger(this.silent, new Uint8Array(size));
  }
}

function level(energy: number): number {
  return energy <= 0 ? NOTHING : Math.max(NOTHING, 10 * Math.log10(energy / FRAME / 32_768 ** 2));
}
