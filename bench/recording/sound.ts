/** Material for the recordings bench, made here: something with the rhythm of a telephone call. No speech, so nothing about quality. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const RATE = 8000;

/** Formats of released recordings, and what makes them. */
export const FORMATS: Readonly<Record<string, readonly string[]>> = {
  wav: [],
  mp3: ["-ar", "44100"],
  ogg: ["-c:a", "libopus", "-b:a", "16k"],
  m4a: ["-ar", "44100"],
  webm: ["-c:a", "libopus", "-ar", "48000"],
  flac: [],
};

/** Writes a call of so many minutes and its encodings; answers their paths. */
export function makeCall(folder: string, minutes: number): readonly string[] {
  const wav = join(folder, "call.wav");
  writeFileSync(wav, wave(call(minutes)));
  return Object.entries(FORMATS).map(([format, settings]) => {
    const path = join(folder, `call.${format}`);
    if (format !== "wav") execFileSync("ffmpeg", ["-v", "error", "-y", "-i", wav, ...settings, path]);
    return path;
  });
}

/** Bursts of a buzz whose pitch and strength change, with pauses, over a little noise; the same every time. */
function call(minutes: number): Int16Array {
  const samples = new Int16Array(Math.round(minutes * 60 * RATE));
  let state = 7;
  const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  for (let at = 0; at < samples.length; ) {
    const talk = Math.round((0.5 + 3 * random()) * RATE);
    const pause = Math.round((0.2 + random()) * RATE);
    const pitch = random() < 0.5 ? 110 : 200;
    for (let i = 0; i < talk + pause && at < samples.length; i++, at++) {
      const phase = ((i * pitch) / RATE) % 1;
      const voice = i < talk ? (0.5 - phase) * (0.6 + 0.4 * Math.sin((2 * Math.PI * 4 * i) / RATE)) : 0;
      samples[at] = Math.round(12_000 * voice + 80 * (random() - 0.5));
    }
  }
  return samples;
}

export function wave(samples: Int16Array): Buffer {
  const head = Buffer.alloc(44);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(36 + samples.byteLength, 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(2 * RATE, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(samples.byteLength, 40);
  return Buffer.concat([head, Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)]);
}
