/** How a voice sounds in a short piece of speech, in a few numbers: the shape of its spectrum and its pitch. */
import { WORKING_RATE } from "./working-copy.ts";

/** The signal is taken at 8 kHz, the band of the telephone. */
const RATE = WORKING_RATE / 2;
const WINDOW = 240;
const HOP = 160;
const ORDER = 12;
/** Pitch is looked for between 60 and 400 Hz. */
const SHORTEST_LAG = RATE / 400;
const LONGEST_LAG = Math.floor(RATE / 60);
/** Autocorrelation at the pitch, as a share of that at zero, from which a frame counts as voiced. */
const VOICED = 0.45;
/** Voiced frames that a piece needs. */
const FEWEST = 12;

/** Numbers a piece has: cepstra 1 to 12, then pitch in octaves. */
export const FEATURES = ORDER + 1;

/** Mean features over the voiced frames of a piece of 16 kHz samples; `undefined` when too little of it is voiced. */
export function voiceFeatures(samples: Int16Array): Float64Array | undefined {
  const low = halved(samples);
  const sums = new Float64Array(ORDER);
  const pitches: number[] = [];
  for (let at = 0; at + WINDOW <= low.length; at += HOP) {
    const correlation = autocorrelation(low, at);
    const pitch = pitchOf(correlation);
    if (pitch === undefined) continue;
    const cepstrum = cepstrumOf(correlation);
    for (let i = 0; i < ORDER; i++) sums[i] = (sums[i] ?? 0) + (cepstrum[i] ?? 0);
    pitches.push(pitch);
  }
  if (pitches.length < FEWEST) return undefined;
  const features = new Float64Array(FEATURES);
  for (let i = 0; i < ORDER; i++) features[i] = (sums[i] ?? 0) / pitches.length;
  features[ORDER] = pitches.sort((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 0;
  return features;
}

/** Every other sample after a filter that leaves nothing above 4 kHz to speak of. */
function halved(samples: Int16Array): Float64Array {
  const out = new Float64Array(Math.max(0, Math.floor(samples.length / 2) - 3));
  for (let i = 0; i < out.length; i++) {
    const at = 2 * i + 3;
    const near = (samples[at - 1] ?? 0) + (samples[at + 1] ?? 0);
    const far = (samples[at - 3] ?? 0) + (samples[at + 3] ?? 0);
    out[i] = 0.5 * (samples[at] ?? 0) + 0.281_25 * near - 0.031_25 * far;
  }
  return out;
}

const HANN = Float64Array.from({ length: WINDOW }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / (WINDOW - 1)));
/** The window's own autocorrelation: without it long lags look weaker than they are. */
const OF_WINDOW = correlate(HANN);

function correlate(x: Float64Array): Float64Array {
  const out = new Float64Array(LONGEST_LAG + 1);
  for (let lag = 0; lag <= LONGEST_LAG; lag++) {
    let sum = 0;
    for (let i = lag; i < x.length; i++) sum += (x[i] ?? 0) * (x[i - lag] ?? 0);
    out[lag] = sum;
  }
  return out;
}

function autocorrelation(signal: Float64Array, at: number): Float64Array {
  const x = new Float64Array(WINDOW);
  for (let i = 0; i < WINDOW; i++) x[i] = (signal[at + i] ?? 0) * (HANN[i] ?? 0);
  return correlate(x);
}

/** Pitch in octaves above 1 Hz. */
function pitchOf(correlation: Float64Array): number | undefined {
  const power = (correlation[0] ?? 0) / (OF_WINDOW[0] ?? 1);
  if (power < 100) return undefined;
  let best = 0;
  let strength = 0;
  for (let lag = SHORTEST_LAG; lag <= LONGEST_LAG; lag++) {
    const value = (correlation[lag] ?? 0) / (OF_WINDOW[lag] ?? 1) / power;
    // A period twice as long fits as well: the longer one must be clearly better.
    if (value > strength * (lag > 1.8 * best && best > 0 ? 1.1 : 1)) {
      strength = value;
      best = lag;
    }
  }
  return strength < VOICED || best === 0 ? undefined : Math.log2(RATE / best);
}

/** Cepstrum of the all-pole model of the spectrum (Levinson-Durbin, then the usual recursion). */
function cepstrumOf(correlation: Float64Array): Float64Array {
  const poles = new Float64Array(ORDER + 1);
  let error = (correlation[0] ?? 0) * 1.000_1 + 1e-9;
  for (let i = 1; i <= ORDER; i++) {
    let sum = correlation[i] ?? 0;
    for (let j = 1; j < i; j++) sum -= (poles[j] ?? 0) * (correlation[i - j] ?? 0);
    const reflection = sum / error;
    const before = poles.slice();
    poles[i] = reflection;
    for (let j = 1; j < i; j++) poles[j] = (before[j] ?? 0) - reflection * (before[i - j] ?? 0);
    error *= 1 - reflection * reflection;
  }
  const cepstrum = new Float64Array(ORDER);
  for (let n = 1; n <= ORDER; n++) {
    let value = poles[n] ?? 0;
    for (let k = 1; k < n; k++) value += (k / n) * (cepstrum[k - 1] ?? 0) * (poles[n - k] ?? 0);
    cepstrum[n - 1] = value;
  }
  return cepstrum;
}
