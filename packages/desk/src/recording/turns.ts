/** Stretches of speech → turns, with a letter for the voice where voices can be told apart. */
import type { Engine, Speech, SpeechTurn } from "@earwitness/core";
import { DeskError } from "../desk-error.ts";
import type { Stretch } from "./energy-speech.ts";
import { twoVoices } from "./two-voices.ts";
import { voiceFeatures } from "./voice-features.ts";
import { samplesOf, type WorkingCopy } from "./working-copy.ts";

/** Longest piece of speech that is held for one voice, in milliseconds. */
const PIECE = 1500;
/** Stretches of one voice with no more than this between them are one turn. */
const SAME_TURN = 1000;
/** Above this many milliseconds of speech voices are not guessed: several parties are likely, and two letters would mislead. */
const LONGEST = 3 * 3_600_000;

/** Who speaks when. `stretches` has a list a channel of the working copy. Throws `DeskError` `interrupted`. */
export async function turnsOf(
  working: WorkingCopy,
  stretches: readonly (readonly Stretch[])[],
  by: Engine,
  signal: AbortSignal,
): Promise<Speech> {
  if (working.channels === 2) {
    const turns = stretches.flatMap((own, channel) =>
      inTurns(own.map((one) => ({ ...one, voice: "AB"[channel] ?? "A" }))),
    );
    return { by, voices: "channel", turns: turns.sort((a, b) => a.startMs - b.startMs) };
  }
  const [own = []] = stretches;
  const pieces = own.flatMap(piecesOf);
  const spoken = pieces.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const labels = spoken > LONGEST ? undefined : twoVoices(await featuresOf(working, pieces, signal));
  if (labels === undefined) return { by, voices: "none", turns: inTurns(own) };
  const turns = inTurns(pieces.map((piece, i) => ({ ...piece, voice: labels[i] === 0 ? "A" : "B" })));
  return { by, voices: "guess", turns };
}

function piecesOf({ startMs, endMs }: Stretch): readonly Stretch[] {
  const count = Math.max(1, Math.round((endMs - startMs) / PIECE));
  const edge = (i: number): number => Math.round(startMs + ((endMs - startMs) * i) / count);
  return Array.from({ length: count }, (_, i) => ({ startMs: edge(i), endMs: edge(i + 1) }));
}

async function featuresOf(
  working: WorkingCopy,
  pieces: readonly Stretch[],
  signal: AbortSignal,
): Promise<(Float64Array | undefined)[]> {
  const features: (Float64Array | undefined)[] = [];
  for (const { startMs, endMs } of pieces) {
    if (signal.aborted) throw new DeskError("interrupted");
    let samples: Int16Array = new Int16Array(0);
    for await (const read of samplesOf(working, { startMs, endMs, piece: 1 << 18 })) samples = read;
    features.push(voiceFeatures(samples));
  }
  return features;
}

function inTurns(stretches: readonly SpeechTurn[]): readonly SpeechTurn[] {
  const turns: SpeechTurn[] = [];
  for (const stretch of stretches) {
    const last = turns.at(-1);
    const joins = last !== undefined && last.voice === stretch.voice && stretch.startMs - last.endMs <= SAME_TURN;
    if (joins) turns[turns.length - 1] = { ...last, endMs: stretch.endMs };
    else turns.push(stretch);
  }
  return turns;
}
