/** Recordings made at test time: tones, bursts and damaged files. */

/** Samples of a tone. `amplitude` is a share of full scale. */
export function tone(seconds: number, rate: number, hertz = 440, amplitude = 0.3): Int16Array {
  const samples = new Int16Array(Math.round(seconds * rate));
  for (let i = 0; i < samples.length; i++)
    samples[i] = Math.round(amplitude * 32_767 * Math.sin((2 * Math.PI * hertz * i) / rate));
  return samples;
}

export function silence(seconds: number, rate: number): Int16Array {
  return new Int16Array(Math.round(seconds * rate));
}

/** Noise that is the same every time; `amplitude` is a share of full scale. */
export function noise(seconds: number, rate: number, amplitude: number, seed = 1): Int16Array {
  const samples = new Int16Array(Math.round(seconds * rate));
  let state = seed >>> 0;
  for (let i = 0; i < samples.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    samples[i] = Math.round(amplitude * 32_767 * (state / 0x8000_0000 - 1));
  }
  return samples;
}

export function joined(...parts: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Sum of two signals, cut at full scale; as long as the first. */
export function mixed(one: Int16Array, other: Int16Array): Int16Array {
  return one.map((value, i) => Math.max(-32_768, Math.min(32_767, value + (other[i] ?? 0))));
}

/** What to write in a WAV header, true or not. */
export interface WaveHeader {
  readonly rate: number;
  readonly channels?: number;
  readonly codec?: number;
  readonly bits?: number;
  readonly claimedBytes?: number;
}

/** A WAV file of interleaved 16-bit samples, or of bytes as they are. */
export function wave(samples: Int16Array | Uint8Array, header: WaveHeader): Buffer {
  const { rate, channels = 1, codec = 1, bits = samples instanceof Int16Array ? 16 : 8 } = header;
  const data = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(Math.min(36 + data.length, 0xffffffff), 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(codec, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(((rate * channels * bits) / 8) >>> 0, 28);
  head.writeUInt16LE(((channels * bits) / 8) & 0xffff, 32);
  head.writeUInt16LE(bits, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(header.claimedBytes ?? data.length, 40);
  return Buffer.concat([head, data]);
}

/** Interleaves two channels. */
export function stereo(left: Int16Array, right: Int16Array): Int16Array {
  const out = new Int16Array(left.length * 2);
  for (let i = 0; i < left.length; i++) {
    out[2 * i] = left[i] ?? 0;
    out[2 * i + 1] = right[i] ?? 0;
  }
  return out;
}

/** An AMR telephone recording: speech frames with frames of silence (`NO_DATA`) between them; 20 ms a frame. */
export function amr(speech: number, silent: number): Buffer {
  const frame = Buffer.alloc(32, 0x25);
  frame[0] = 0x3c;
  const talk = Array.from({ length: speech }, () => frame);
  const pause = Array.from({ length: silent }, () => Buffer.from([0x7c]));
  return Buffer.concat([Buffer.from("#!AMR\n"), ...talk, ...pause, ...talk]);
}

/** Loudness of samples as root mean square, a share of full scale. */
export function level(samples: Int16Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / Math.max(1, samples.length)) / 32_768;
}
