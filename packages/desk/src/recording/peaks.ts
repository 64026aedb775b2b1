/**
 * Peaks of a waveform in the format of BBC audiowaveform, version 2, 8 bits: what waveform players read. Each pixel has, channel by
 * channel, the lowest and the highest sample.
 */
import { WORKING_RATE } from "./working-copy.ts";

/** Samples a pixel of the zooms that are made, finest first: 100, 12.5 and about 1.6 pixels a second. */
export const ZOOMS = [160, 1280, 10_240] as const;
type Zoom = (typeof ZOOMS)[number];

/** Peaks at one zoom. `data` has two values a channel and pixel. */
export interface Peaks {
  readonly samplesPerPixel: Zoom;
  readonly channels: number;
  /** Pixels. */
  readonly length: number;
  readonly data: Int8Array;
}

/** Collects the finest zoom from interleaved samples; the coarser ones follow from it. */
export class PeaksCollector {
  private readonly channels: number;
  private data: Int8Array = new Int8Array(1 << 16);
  private filled = 0;
  private inPixel = 0;
  private readonly lowest: Int16Array;
  private readonly highest: Int16Array;

  constructor(channels: number) {
    this.channels = channels;
    this.lowest = new Int16Array(channels).fill(32_767);
    this.highest = new Int16Array(channels).fill(-32_768);
  }

  take(frames: Int16Array): void {
    const { channels, lowest, highest } = this;
    for (let i = 0; i < frames.length; i += channels) {
      for (let channel = 0; channel < channels; channel++) {
        const value = frames[i + channel] ?? 0;
        if (value < (lowest[channel] ?? 0)) lowest[channel] = value;
        if (value > (highest[channel] ?? 0)) highest[channel] = value;
      }
      if (++this.inPixel === ZOOMS[0]) this.close();
    }
  }

  /** All zooms, finest first. */
  finish(): readonly Peaks[] {
    if (this.inPixel > 0) this.close();
    const { channels } = this;
    const length = this.filled / (2 * channels);
    const finest: Peaks = { samplesPerPixel: ZOOMS[0], channels, length, data: this.data.slice(0, this.filled) };
    return ZOOMS.map((zoom) => (zoom === ZOOMS[0] ? finest : coarser(finest, zoom)));
  }

  private close(): void {
    if (this.filled + 2 * this.channels > this.data.length) {
      const larger = new Int8Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    for (let channel = 0; channel < this.channels; channel++) {
      this.data[this.filled++] = (this.lowest[channel] ?? 0) >> 8;
      this.data[this.filled++] = (this.highest[channel] ?? 0) >> 8;
    }
    this.lowest.fill(32_767);
    this.highest.fill(-32_768);
    this.inPixel = 0;
  }
}

function coarser({ channels, length, data, samplesPerPixel }: Peaks, zoom: Zoom): Peaks {
  const factor = zoom / samplesPerPixel;
  const pixels = Math.ceil(length / factor);
  const out = new Int8Array(pixels * 2 * channels);
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let channel = 0; channel < channels; channel++) {
      let lowest = 127;
      let highest = -128;
      for (let from = pixel * factor; from < Math.min(length, (pixel + 1) * factor); from++) {
        const at = (from * channels + channel) * 2;
        lowest = Math.min(lowest, data[at] ?? 0);
        highest = Math.max(highest, data[at + 1] ?? 0);
      }
      out[(pixel * channels + channel) * 2] = lowest;
      out[(pixel * channels + channel) * 2 + 1] = highest;
    }
  }
  return { samplesPerPixel: zoom, channels, length: pixels, data: out };
}

/** The binary form (`.dat`): a header of six 32-bit numbers, little-endian, then the data. */
export function peaksDat({ samplesPerPixel, channels, length, data }: Peaks): Uint8Array {
  const bytes = Buffer.alloc(24 + data.length);
  bytes.writeInt32LE(2, 0);
  bytes.writeUInt32LE(1, 4);
  bytes.writeInt32LE(WORKING_RATE, 8);
  bytes.writeInt32LE(samplesPerPixel, 12);
  bytes.writeUInt32LE(length, 16);
  bytes.writeInt32LE(channels, 20);
  bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.length), 24);
  return bytes;
}

/** Peaks as audiowaveform writes them in JSON. */
export interface PeaksRecord {
  readonly version: 2;
  readonly channels: number;
  readonly sample_rate: number;
  readonly samples_per_pixel: number;
  readonly bits: 8;
  readonly length: number;
  readonly data: readonly number[];
}

export function peaksRecord({ samplesPerPixel, channels, length, data }: Peaks): PeaksRecord {
  const head = {
    version: 2,
    channels,
    sample_rate: WORKING_RATE,
    samples_per_pixel: samplesPerPixel,
    bits: 8,
  } as const;
  return { ...head, length, data: [...data] };
}

/** The JSON form. */
export function peaksJson(peaks: Peaks): string {
  return `${JSON.stringify(peaksRecord(peaks))}\n`;
}
