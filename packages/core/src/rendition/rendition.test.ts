import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import type { Rendition, Utterance } from "../model.ts";
import { readDocument } from "../read/read.ts";
import { correctUtterance, markUnintelligible } from "./correct.ts";
import { renameSpeaker } from "./speakers.ts";
import { type TranscriptFormat, writeTranscript } from "./write.ts";

const SAID: readonly (readonly [string, string, number | undefined, number | undefined])[] = [
  ["A", "Did the ferry leave at noon?", 1000, 3200],
  ["B", "It left, & nobody was <aboard>.", 3900, 6000],
  ["B", "I counted.", undefined, undefined],
  ["A", "Then who took the ropes?", 7250, 9000],
  ["B", "The harbour did.", 9400, 10500],
];

function rendition(): Rendition {
  const utterances = SAID.map(([speaker, text, startMs, endMs], index): Utterance => {
    const times = startMs === undefined || endMs === undefined ? {} : { startMs, endMs };
    return { id: `u${index}`, rendition: "r", index, speaker, span: { start: 0, end: 0 }, text, ...times };
  });
  const parties = [{ label: "A" }, { label: "B", role: "soldier" }];
  const language = { tag: "en", confidence: 1 };
  const timesBy = { name: "espeak-ng", version: "1.51", model: "en-us" };
  return { id: "r", document: "d", language, kind: "transcript", parties, utterances, timesBy };
}

function readBack(text: string, name: string): readonly Utterance[] {
  const { document } = readDocument({ text, blob: "sha256:0", source: { kind: "file", name } }, packs);
  return document.rendition?.utterances ?? [];
}

describe("writeTranscript", () => {
  it.each<[TranscriptFormat, number]>([
    ["srt", 1],
    ["vtt", 1],
    ["json", 1],
    ["txt", 1000],
  ])("is read back the same: %s", (format, unit) => {
    const file = writeTranscript(rendition(), format);
    const back = readBack(file, `call.${format}`);
    expect(file.endsWith("\n")).toBe(true);
    expect(back.map(({ text }) => text).join(" ")).toContain("nobody was <aboard>.");
    const timed = back.filter(({ startMs }) => startMs !== undefined);
    const expected = SAID.flatMap(([speaker, , startMs]) =>
      startMs === undefined ? [] : [[speaker, Math.floor(startMs / unit) * unit]],
    );
    expect(timed.map(({ speaker, startMs }) => [speaker, startMs])).toEqual(expected);
  });

  it("makes up no time for an utterance without one", () => {
    expect(writeTranscript(rendition(), "srt")).toContain(
      "2\n00:00:03,900 --> 00:00:06,000\nB: It left, & nobody was <aboard>. I counted.\n",
    );
    expect(writeTranscript(rendition(), "txt")).toContain("\nB: I counted.\n[00:07] A: ");
  });

  it("says who made the times", () => {
    expect(writeTranscript(rendition(), "vtt")).toContain("NOTE times found with espeak-ng 1.51 en-us");
    expect(JSON.parse(writeTranscript(rendition(), "json"))).toMatchObject({ timesBy: { version: "1.51" } });
  });

  it("lets no arrow in the words begin a block", () => {
    const odd = correctUtterance(rendition(), "u0", "1 00:00:09,000 --> 00:00:10,000 no");
    expect(readBack(writeTranscript(odd, "srt"), "a.srt")).toHaveLength(
      readBack(writeTranscript(rendition(), "srt"), "a.srt").length,
    );
  });

  it("leaves times out of plain text on request", () => {
    expect(writeTranscript(rendition(), "txt", { times: false })).not.toContain("[");
  });
});

describe("renameSpeaker", () => {
  it("reaches parties, utterances and every file", () => {
    const renamed = renameSpeaker(rendition(), "B", { label: "Ferryman", name: "Odd Vik" });
    expect(renamed.parties).toEqual([{ label: "A" }, { label: "Ferryman", name: "Odd Vik", role: "soldier" }]);
    expect(renamed.utterances.map(({ speaker }) => speaker)).toEqual(["A", "Ferryman", "Ferryman", "A", "Ferryman"]);
    for (const format of ["srt", "vtt", "json", "txt"] as const)
      expect(writeTranscript(renamed, format)).toContain("Odd Vik");
  });

  it("merges two speakers into one", () => {
    const merged = renameSpeaker(rendition(), "B", { label: "A" });
    expect(merged.parties).toEqual([{ label: "A", role: "soldier" }]);
    expect(new Set(merged.utterances.map(({ speaker }) => speaker))).toEqual(new Set(["A"]));
  });

  it("refuses a label that nobody has", () => {
    expect(() => renameSpeaker(rendition(), "C", { label: "D" })).toThrow(RangeError);
  });
});

describe("corrections", () => {
  const timed = (): Rendition => {
    const plain = rendition();
    const words = ["Did", "the", "ferry", "leave", "at", "noon?"].map((text, at) => ({
      text,
      startMs: 1000 + 300 * at,
      endMs: 1250 + 300 * at,
      confidence: 0.9,
    }));
    return { ...plain, utterances: plain.utterances.map((one, at) => (at === 0 ? { ...one, words } : one)) };
  };
  const wordsOf = (changed: Rendition): unknown[] =>
    (changed.utterances[0]?.words ?? []).map(({ text, startMs, endMs, confidence }) => [
      text,
      startMs,
      endMs,
      confidence,
    ]);

  it("keeps the times of words that stay and shares out those of words that are replaced", () => {
    expect(wordsOf(correctUtterance(timed(), "u0", "did the big boat leave at Noon"))).toEqual([
      ["did", 1000, 1250, 0.9],
      ["the", 1300, 1550, 0.9],
      ["big", 1600, 1707, undefined],
      ["boat", 1707, 1850, undefined],
      ["leave", 1900, 2150, 0.9],
      ["at", 2200, 2450, 0.9],
      ["Noon", 2500, 2750, 0.9],
    ]);
  });

  it("puts a word that was missing into the pause, and lets go one that was too many", () => {
    expect(wordsOf(correctUtterance(timed(), "u0", "Did the old ferry at noon?"))).toEqual([
      ["Did", 1000, 1250, 0.9],
      ["the", 1300, 1550, 0.9],
      ["old", 1550, 1600, undefined],
      ["ferry", 1600, 1850, 0.9],
      ["at", 2200, 2450, 0.9],
      ["noon?", 2500, 2750, 0.9],
    ]);
  });

  it("keeps times in order whatever is typed", () => {
    for (const text of ["", "noon at leave", "at at at at", "Did the ferry leave at noon? Did the ferry leave?"]) {
      const words = correctUtterance(timed(), "u0", text).utterances[0]?.words ?? [];
      const times = words.flatMap(({ startMs, endMs }) => [startMs, endMs]);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });

  it("marks what cannot be made out, in its time", () => {
    const marked = markUnintelligible(timed(), "u0", 2, 4, "unintelligible");
    expect(marked.utterances[0]?.text).toBe("Did the [unintelligible] at noon?");
    expect(wordsOf(marked)[2]).toEqual(["[unintelligible]", 1600, 2150, undefined]);
    expect(() => markUnintelligible(timed(), "u0", 5, 9, "unintelligible")).toThrow(RangeError);
    expect(() => correctUtterance(timed(), "u9", "x")).toThrow(RangeError);
  });
});
