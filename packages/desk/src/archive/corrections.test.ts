import { packs, readDocument } from "@earwitness/core";
import { describe, expect, it } from "vitest";
import { type Correction, corrected, withBefore } from "./corrections.ts";

const TEXT =
  "Call of 2 April 2031\n\n(B): The flour is finished.\n(C): All of it?\n(B): All of it, by Sunday.\n(C): Then we close.\n";
const { document } = readDocument(
  { text: TEXT, source: { kind: "text", name: "call.txt" }, blob: `sha256:${"0".repeat(64)}` },
  packs,
);
const ids = document.rendition?.utterances.map(({ id }) => id) ?? [];

function made(change: Parameters<typeof withBefore>[0]): Correction {
  const found = withBefore(change, document);
  if (found === undefined) throw new Error("It does not fit");
  return { ...found, id: "correction_a", item: "item_a", at: "2031-04-03T00:00:00Z" };
}

describe("a corrected transcript", () => {
  it("has the new words at positions that hold, and the ids it had", () => {
    const text = "The flour\nwas finished  long ago 🤔.";
    const after = corrected(document, [
      made({
        by: "Ada",
        utterances: [
          { id: ids[0] ?? "", text },
          { id: ids[2] ?? "", text: "No." },
        ],
      }),
    ]);
    expect(after.rendition?.utterances.map(({ id }) => id)).toEqual(ids);
    expect(after.rendition?.utterances.map((one) => one.text)).toEqual([
      "The flour was finished long ago 🤔.",
      "All of it?",
      "No.",
      "Then we close.",
    ]);
    for (const utterance of after.rendition?.utterances ?? [])
      expect(after.text.slice(utterance.span.start, utterance.span.end)).toBe(utterance.text);
    const before = document.paragraphs.map(({ span }) => document.text.slice(span.start, span.end));
    const now = after.paragraphs.map(({ span }) => after.text.slice(span.start, span.end));
    expect(now.filter((line) => before.includes(line)).length).toBe(before.length - 2);
  });

  it("renames a speaker everywhere, and takes the last word on each thing", () => {
    const after = corrected(document, [
      made({ by: "Ada", parties: [{ label: "B", name: "Ivar" }], utterances: [{ id: ids[1] ?? "", speaker: "D" }] }),
      made({ by: "Bo", parties: [{ label: "B", name: "Igor", role: "baker" }] }),
    ]);
    expect(after.rendition?.parties.find(({ label }) => label === "B")).toMatchObject({ name: "Igor", role: "baker" });
    expect(after.rendition?.parties.map(({ label }) => label)).toContain("D");
    expect(after.rendition?.utterances[1]?.speaker).toBe("D");
    expect(after.text).toBe(document.text);
  });

  it("keeps the times of words that stay, and is unsure of none that a person wrote", () => {
    const words = "The flour is finished.".split(" ").map((text, at) => ({
      text,
      startMs: 100 * at,
      endMs: 100 * at + 90,
      confidence: 0.5,
    }));
    const rendition = document.rendition;
    if (rendition === undefined) throw new Error("It is no transcript");
    const utterances = rendition.utterances.map((one) => (one.id === ids[0] ? { ...one, words } : one));
    const text = "The flower is [unintelligible]";
    const after = corrected({ ...document, rendition: { ...rendition, utterances } }, [
      made({ by: "Ada", utterances: [{ id: ids[0] ?? "", text }] }),
    ]);
    expect(after.rendition?.utterances[0]?.text).toBe(text);
    expect(after.rendition?.utterances[0]?.words).toEqual([
      words[0],
      { text: "flower", startMs: 100, endMs: 190 },
      words[2],
      { text: "[unintelligible]", startMs: 300, endMs: 390 },
    ]);
  });

  it("keeps what was there before, and refuses what the transcript does not have", () => {
    expect(made({ by: "Ada", utterances: [{ id: ids[0] ?? "", text: "x" }] }).utterances[0]?.before).toEqual({
      text: "The flour is finished.",
      speaker: "B",
    });
    expect(withBefore({ by: "Ada", utterances: [{ id: "utterance_none", text: "x" }] }, document)).toBeUndefined();
    expect(withBefore({ by: "Ada", parties: [{ label: "Z", name: "x" }] }, document)).toBeUndefined();
    expect(withBefore({ by: "Ada" }, document)).toBeUndefined();
  });
});
