/**
 * Integrated loudness by ITU-R BS.1770-4: K-weighting, blocks of 400 ms every 100 ms, gated at -70 LUFS and at 10 LU below the mean of
 * what is left. Measured on the working copy, so without what lies above 8 kHz; speech has next to nothing there.
 */
import type { Loudness } from "@earwitness/core";
import { Biquad } from "./biquad.ts";
import { WORKING_RATE } from "./working-copy.ts";

const STEP = WORKING_RATE / 10;
/** Loudness of blocks is counted in bins of 0.1 LU from -70 to +10: memory does not grow with the recording. */
const LOWEST = -70;
const BINS = 800;

export class LoudnessMeter {
  private readonly channels: number;
  private readonly shelves: readonly Biquad[];
  private readonly passes: readonly Biquad[];
  private readonly counts = new Float64Array(BINS);
  private readonly energies = new Float64Array(BINS);
  private readonly steps: number[] = [];
  private energy = 0;
  private inStep = 0;
  private peak = 0;

  constructor(channels: number) {
    this.channels = channels;
    // The two filters of BS.1770 (table 1 and 2, given there for 48 kHz) as analogue prototypes at this rate.
    const each = Array.from({ length: channels });
    this.shelves = each.map(() => Biquad.highShelf(1681.97, WORKING_RATE, 4, 0.7072));
    this.passes = each.map(() => Biquad.highPass(38.135, WORKING_RATE, 0.5003));
  }

  take(frames: Int16Array): void {
    const { channels } = this;
    for (let i = 0; i < frames.length; i += channels) {
      for (let channel = 0; channel < channels; channel++) {
        const value = frames[i + channel] ?? 0;
        if (value > this.peak) this.peak = value;
        else if (-value > this.peak) this.peak = -value;
        const weighted = this.passes[channel]?.step(this.shelves[channel]?.step(value / 32_768) ?? 0) ?? 0;
        this.energy += weighted * weighted;
      }
      if (++this.inStep === STEP) this.close();
    }
  }

  finish(): Loudness {
    const counted = this.counts.reduce((sum, count) => sum + count, 0);
    const peak = this.peak === 0 ? {} : { peak: rounded(20 * Math.log10(this.peak / 32_768)) };
    if (counted === 0) return peak;
    const gate = lufs(this.energies.reduce((sum, energy) => sum + energy, 0) / counted) - 10;
    const first = Math.max(0, Math.floor((gate - LOWEST) * 10));
    let count = 0;
    let energy = 0;
    for (let bin = first; bin < BINS; bin++) {
      count += this.counts[bin] ?? 0;
      energy += this.energies[bin] ?? 0;
    }
    return { integrated: rounded(lufs(energy / count)), ...peak };
  }

  private close(): void {
    this.steps.push(this.energy / STEP);
    this.energy = 0;
    this.inStep = 0;
    if (this.steps.length > 4) this.steps.shift();
    if (this.steps.length < 4) return;
    const mean = this.steps.reduce((sum, step) => sum + step, 0) / 4;
    const bin = Math.floor((lufs(mean) - LOWEST) * 10);
    if (!(bin >= 0)) return;
    const place = Math.min(BINS - 1, bin);
    this.counts[place] = (this.counts[place] ?? 0) + 1;
    this.energies[place] = (this.energies[place] ?? 0) + mean;
  }
}

function lufs(energy: number): number {
  return -0.691 + 10 * Math.log10(energy);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
