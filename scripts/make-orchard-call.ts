/**
 * Makes the sound of the bundled case anew: `npx tsx scripts/make-orchard-call.ts`. The invented transcript is spoken by two voices of eSpeak NG
 * at the times written in it, sent through a telephone band with some noise, and packed as Opus. Needs `espeak-ng` and `ffmpeg`.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packs, readDocument, type Utterance } from "@earwitness/core";

const path = (name: string): string => fileURLToPath(new URL(`../examples/orchard/${name}`, import.meta.url));
const VOICES: Readonly<Record<string, string>> = { С: "ru+m3", Ж: "ru+f2" };
const RATE = 22_050;
const TAIL_MS = 1500;
/** Words a minute: fast enough that every turn ends before the next begins. */
const SPEED = "190";

function speak({ text, speaker }: Utterance): Int16Array {
  // A masked word cannot be read out.
  const words = text.replace(/\S*\*+\S*/gu, "");
  const wave = execFileSync("espeak-ng", ["-v", VOICES[speaker ?? ""] ?? "ru", "-s", SPEED, "--stdin", "--stdout"], {
    input: words,
  });
  return Int16Array.from({ length: (wave.length - 44) >> 1 }, (_, i) => wave.readInt16LE(44 + 2 * i));
}

const text = readFileSync(path("call.ru.txt"), "utf8");
const { document } = readDocument({ text, blob: "sha256:0", source: { kind: "file", name: "call.ru.txt" } }, packs);
const utterances = document.rendition?.utterances ?? [];
if (utterances.length === 0) throw new Error("the transcript has no utterances");
const spoken = utterances.map((utterance) => ({
  from: Math.round(((utterance.startMs ?? 0) * RATE) / 1000),
  sound: speak(utterance),
}));
for (const [at, { from, sound }] of spoken.entries()) {
  const late = from + sound.length - (spoken[at + 1]?.from ?? Number.POSITIVE_INFINITY);
  if (late > 0) throw new Error(`utterance ${at + 1} runs ${Math.round((1000 * late) / RATE)} ms into the next`);
}
const last = spoken.at(-1);
const samples = new Int16Array((last?.from ?? 0) + (last?.sound.length ?? 0) + Math.round((TAIL_MS * RATE) / 1000));
for (const { from, sound } of spoken) samples.set(sound, from);
const SOUND = `-f s16le -ar ${RATE} -ac 1 -i pipe:0`;
const NOISE = "-f lavfi -i anoisesrc=color=pink:amplitude=0.02:seed=3:sample_rate=22050";
const LINE = "[0]volume=0.6[call];[call][1]amix=duration=first:normalize=0,highpass=f=300,lowpass=f=3400";
const OPUS = "-c:a libopus -b:a 14k -application voip -fflags +bitexact -flags +bitexact -map_metadata -1";
const options = `-hide_banner -loglevel error -y ${SOUND} ${NOISE} -filter_complex ${LINE} ${OPUS}`;
execFileSync("ffmpeg", [...options.split(" "), path("call.ogg")], { input: Buffer.from(samples.buffer) });
