/** Recognised speech and voices that a model told apart, brought together: who says a segment. */
import type { SpeechTurn, TimedWord } from "@earwitness/core";
import type { SpeechSegment } from "../engines/speech.ts";

/** A segment with the letter of its voice, where that is known. */
export interface Spoken extends SpeechSegment {
  readonly speaker?: string;
}

/**
 * The segment as what each voice says of it: cut where the voice changes when its words have times, whole otherwise, with the voice that
 * has most of it. Where no voice is heard there is no speaker.
 */
export function byVoice(segment: SpeechSegment, turns: readonly SpeechTurn[]): readonly Spoken[] {
  const near = turns.filter(({ startMs, endMs }) => startMs < segment.endMs && endMs > segment.startMs);
  const runs = runsOf(segment, near);
  if (runs.length < 2) return [withVoice(segment, voiceIn(segment, near))];
  return runs.map(({ words, voice }) => {
    const text = words.map((word) => word.text).join(" ");
    const span = { startMs: words[0]?.startMs ?? segment.startMs, endMs: words.at(-1)?.endMs ?? segment.endMs };
    return withVoice({ ...segment, ...span, text, words }, voice);
  });
}

interface Run {
  readonly words: readonly TimedWord[];
  readonly voice: string | undefined;
}

/** Words in a row with one voice; none when the words do not make up the text. */
function runsOf({ words = [], text }: SpeechSegment, turns: readonly SpeechTurn[]): readonly Run[] {
  if (words.map((word) => word.text).join(" ") !== text.replaceAll(/\s+/gu, " ").trim()) return [];
  const runs: { words: TimedWord[]; voice: string | undefined }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const voice = voiceIn(word, turns) ?? last?.voice;
    if (last === undefined || last.voice !== voice) runs.push({ words: [word], voice });
    else last.words.push(word);
  }
  return runs;
}

/** The voice that has most of a stretch. */
function voiceIn(
  { startMs, endMs }: { readonly startMs: number; readonly endMs: number },
  turns: readonly SpeechTurn[],
): string | undefined {
  const shares = new Map<string, number>();
  for (const turn of turns) {
    const shared = Math.min(endMs, turn.endMs) - Math.max(startMs, turn.startMs);
    if (shared > 0 && turn.voice !== undefined) shares.set(turn.voice, (shares.get(turn.voice) ?? 0) + shared);
  }
  return [...shares].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function withVoice(segment: SpeechSegment, voice: string | undefined): Spoken {
  return voice === undefined ? segment : { ...segment, speaker: voice };
}
