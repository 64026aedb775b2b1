/**
 * Power in mel bands of the telephone range, one row per 20 ms: all that the aligner hears of a recording or of a synthesised voice.
 * Mel scale: Stevens, Volkmann & Newman 1937 in O'Shaughnessy's formula; windows of 25 ms as in every speech front end since
 * ETSI ES 201 108.
 */

/** Mel bands per row, 200–3600 Hz: what a telephone lets through. */
export const BANDS = 20;
/** Milliseconds from one row to the next; each is the mean of two windows. */
export const ROW_MS = 20;
const HOP_MS = ROW_MS / 2;
const WINDOW_MS = 25;
const LOWEST_HZ = 200;
const HIGHEST_HZ = 3600;

const mel = (hz: number): number => 2595 * Math.log10(1 + hz / 700);
const hertz = (value: number): number => 700 * (10 ** (value / 2595) - 1);

/** Rows of band powers, grown as sound comes in; takes any amount at a time and keeps no sound. */
export class MelRows {
  readonly #window: Float64Array;
  readonly #hop: number;
  readonly #size: number;
  readonly #bands: readonly Band[];
  readonly #pending: Float32Array;
  readonly #re: Float64Array;
  readonly #im: Float64Array;
  readonly #fft: (re: Float64Array, im: Float64Array) => void;
  #held = 0;
  #dropped = 0;
  #rows: Float32Array = new Float32Array(BANDS * 64);
  /** Windows so far. */
  #count = 0;

  /** For sound of `rate` samples a second (at least 7200). */
  constructor(rate: number) {
    if (!(rate >= 2 * HIGHEST_HZ && rate <= 192_000))
      throw new RangeError(`A sample rate of ${rate} Hz cannot be analysed`);
    const tables = tablesOf(rate);
    this.#hop = (rate * HOP_MS) / 1000;
    this.#size = tables.size;
    this.#window = tables.window;
    this.#bands = tables.bands;
    this.#fft = tables.fft;
    this.#pending = new Float32Array(tables.window.length + Math.ceil(this.#hop) + 1);
    this.#re = new Float64Array(this.#size);
    this.#im = new Float64Array(this.#size);
  }

  /** Takes the next samples, −1…1, one channel. */
  push(samples: Float32Array): void {
    for (let from = 0; from < samples.length; ) {
      const take = Math.min(this.#pending.length - this.#held, samples.length - from);
      this.#pending.set(samples.subarray(from, from + take), this.#held);
      this.#held += take;
      from += take;
      this.#drain();
    }
  }

  /** The rows so far: `BANDS` powers each; the last one is that of a single window when their number is odd. */
  rows(): Float32Array {
    return this.#rows.subarray(0, ((this.#count + 1) >> 1) * BANDS);
  }

  #drain(): void {
    for (;;) {
      const start = Math.round(this.#count * this.#hop) - this.#dropped;
      if (start + this.#window.length > this.#held) {
        const drop = Math.min(start, this.#held);
        this.#pending.copyWithin(0, drop, this.#held);
        this.#held -= drop;
        this.#dropped += drop;
        return;
      }
      this.#row(start);
    }
  }

  #row(start: number): void {
    this.#re.fill(0);
    this.#im.fill(0);
    for (let i = 0; i < this.#window.length; i++) {
      const sample = this.#pending[start + i] ?? 0;
      this.#re[i] = (Number.isFinite(sample) ? sample : 0) * (this.#window[i] ?? 0);
    }
    this.#fft(this.#re, this.#im);
    const row = this.#count >> 1;
    if ((row + 1) * BANDS > this.#rows.length) {
      const larger = new Float32Array(this.#rows.length * 2);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    for (let b = 0; b < BANDS; b++) {
      const band = this.#bands[b];
      let power = 0;
      for (let k = 0; k < (band?.weights.length ?? 0); k++) {
        const bin = (band?.first ?? 0) + k;
        power += (band?.weights[k] ?? 0) * ((this.#re[bin] ?? 0) ** 2 + (this.#im[bin] ?? 0) ** 2);
      }
      const place = row * BANDS + b;
      this.#rows[place] = this.#count % 2 === 0 ? power : ((this.#rows[place] ?? 0) + power) / 2;
    }
    this.#count++;
  }
}

interface Tables {
  readonly size: number;
  readonly window: Float64Array;
  readonly bands: readonly Band[];
  readonly fft: (re: Float64Array, im: Float64Array) => void;
}

/** Made once a rate: every word of a text is analysed by itself. */
function tablesOf(rate: number): Tables {
  const known = TABLES.get(rate);
  if (known !== undefined) return known;
  const length = Math.round((rate * WINDOW_MS) / 1000);
  const size = 2 ** Math.ceil(Math.log2(length));
  const window = Float64Array.from({ length }, (_, i) => 0.54 - 0.46 * Math.cos((2 * Math.PI * i) / (length - 1)));
  const tables = { size, window, bands: bandsOf(rate, size), fft: fourier(size) };
  TABLES.set(rate, tables);
  return tables;
}

const TABLES = new Map<number, Tables>();

interface Band {
  readonly first: number;
  readonly weights: Float64Array;
}

/** Triangles that overlap by half, evenly spaced in mel. */
function bandsOf(rate: number, size: number): readonly Band[] {
  const low = mel(LOWEST_HZ);
  const step = (mel(HIGHEST_HZ) - low) / (BANDS + 1);
  return Array.from({ length: BANDS }, (_, b) => {
    const [left, middle, right] = [0, 1, 2].map((k) => (hertz(low + (b + k) * step) * size) / rate) as [
      number,
      number,
      number,
    ];
    const first = Math.ceil(left);
    const weights = Float64Array.from({ length: Math.max(1, Math.floor(right) - first + 1) }, (_, k) => {
      const bin = first + k;
      return Math.max(0, bin < middle ? (bin - left) / (middle - left) : (right - bin) / (right - middle));
    });
    return { first, weights };
  });
}

/** Fourier transform in place of `size` complex values, a power of two (Cooley & Tukey 1965). */
function fourier(size: number): (re: Float64Array, im: Float64Array) => void {
  const cos = Float64Array.from({ length: size / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / size));
  const sin = Float64Array.from({ length: size / 2 }, (_, i) => Math.sin((2 * Math.PI * i) / size));
  const bits = Math.log2(size);
  const mirror = Uint32Array.from({ length: size }, (_, i) => {
    let value = 0;
    for (let bit = 0; bit < bits; bit++) value = (value << 1) | ((i >> bit) & 1);
    return value;
  });
  return (re, im) => {
    for (let i = 0; i < size; i++) {
      const j = mirror[i] ?? 0;
      if (j <= i) continue;
      [re[i], re[j]] = [re[j] ?? 0, re[i] ?? 0];
      [im[i], im[j]] = [im[j] ?? 0, im[i] ?? 0];
    }
    for (let half = 1; half < size; half *= 2) {
      const stride = size / (2 * half);
      for (let start = 0; start < size; start += 2 * half) {
        for (let k = 0; k < half; k++) {
          const c = cos[k * stride] ?? 0;
          const s = sin[k * stride] ?? 0;
          const at = start + k;
          const to = at + half;
          const real = (re[to] ?? 0) * c + (im[to] ?? 0) * s;
          const imaginary = (im[to] ?? 0) * c - (re[to] ?? 0) * s;
          re[to] = (re[at] ?? 0) - real;
          im[to] = (im[at] ?? 0) - imaginary;
          re[at] = (re[at] ?? 0) + real;
          im[at] = (im[at] ?? 0) + imaginary;
        }
      }
    }
  };
}
