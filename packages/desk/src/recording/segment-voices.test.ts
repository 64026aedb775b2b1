import { describe, expect, it } from "vitest";
import type { SpeechSegment } from "../engines/speech.ts";
import { byVoice } from "./segment-voices.ts";

const TURNS = [
  { startMs: 0, endMs: 1000, voice: "A" },
  { startMs: 1000, endMs: 1500, voice: "B" },
  { startMs: 1500, endMs: 3000, voice: "A" },
];

/** A word every half second. */
function segment(text: string): SpeechSegment {
  const words = text.split(" ").map((word, at) => ({ text: word, startMs: 500 * at, endMs: 500 * at + 400 }));
  return { text, startMs: 0, endMs: words.at(-1)?.endMs ?? 0, words };
}

const told = (one: SpeechSegment): string =>
  byVoice(one, TURNS)
    .map(({ speaker, text, startMs, endMs }) => `${speaker ?? "–"} ${text} ${startMs}-${endMs}`)
    .join(" | ");

describe("a segment and its voices", () => {
  it("is cut where the voice changes, one word being a turn too", () => {
    expect(told(segment("Is he there? Yes. Call him."))).toBe(
      "A Is he 0-900 | B there? 1000-1400 | A Yes. Call him. 1500-2900",
    );
    expect(byVoice(segment("Is he there? Yes."), TURNS)[1]?.words?.length).toBe(1);
  });

  it("is left whole where its words have no times or do not make up the text", () => {
    const { words, ...untimed } = segment("Is he there? Yes. Call him.");
    expect(told(untimed)).toBe("A Is he there? Yes. Call him. 0-2900");
    expect(told({ ...untimed, words: words?.slice(1) ?? [] })).toBe("A Is he there? Yes. Call him. 0-2900");
  });

  it("has no speaker where no voice is heard", () => {
    expect(told({ text: "Hm.", startMs: 5000, endMs: 5400 })).toBe("– Hm. 5000-5400");
  });
});
