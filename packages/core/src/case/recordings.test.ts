import { describe, expect, it } from "vitest";
import { blobId } from "../id.ts";
import { packs } from "../lang/all.ts";
import type { Document, Recording } from "../model.ts";
import { readDocument } from "../read/read.ts";
import { inRecordings, pairRecordings, withRenditions } from "./recordings.ts";

const WORDS =
  "[00:01] Driver: We left the barn at nine.\n[00:04] Mother: Did you eat the plums?\n[00:06] Driver: Not yet, the lorry is cold.\n[00:09] Mother: Then eat at the mill.\n";
const OTHER =
  "[00:01] Baker: The flour is finished.\n[00:03] Miller: Since when is it?\n[00:05] Baker: Since Monday, I think.\n[00:08] Miller: I will bring two sacks.\n";

function transcript(name: string, text = WORDS): Document {
  const blob = blobId(new TextEncoder().encode(name));
  return readDocument({ text, source: { kind: "file", name }, blob }, packs).document;
}

function recording(name: string): Recording {
  return {
    id: `recording_${name}`,
    source: { kind: "file", name },
    blob: blobId(new TextEncoder().encode(name)),
    format: "wav",
    durationMs: 60_000,
    channels: 1,
    workingCopy: { rate: 16_000, channels: 1, tool: "t", version: "1", arguments: [], layout: "single" },
    renditions: [],
    hints: [],
  };
}

/** Names of the recordings that the renditions are of, in the order of the documents; `-` for none. */
function paired(recordings: readonly string[], documents: readonly Document[]): string {
  const pairs = pairRecordings(recordings.map(recording), documents);
  return documents.map(({ rendition }) => pairs.get(rendition?.id ?? "")?.replace("recording_", "") ?? "-").join(" ");
}

describe("which rendition is of which recording", () => {
  it.each<[string, readonly string[], readonly Document[], string]>([
    ["one of each", ["a.ogg"], [transcript("notes.txt")], "a.ogg"],
    ["none of a recording", [], [transcript("notes.txt")], "-"],
    ["by name", ["in/A.ogg", "b.ogg"], [transcript("b.ru.txt", OTHER), transcript("a.srt.txt")], "b.ogg in/A.ogg"],
    [
      "by the longer name",
      ["call.ogg", "call.2.ogg"],
      [transcript("call.2.txt"), transcript("call.txt", OTHER)],
      "call.2.ogg call.ogg",
    ],
    ["two of one name: left open", ["x/a.ogg", "y/a.ogg"], [transcript("a.txt")], "-"],
    ["two renditions of one call", ["x.ogg"], [transcript("one.txt"), transcript("two.txt")], "x.ogg x.ogg"],
    ["two of different calls: left open", ["x.ogg"], [transcript("one.txt"), transcript("two.txt", OTHER)], "- -"],
    [
      "one by name, its parallel with it",
      ["x.ogg", "y.ogg"],
      [transcript("x.txt"), transcript("other.txt")],
      "x.ogg x.ogg",
    ],
    ["several recordings, no name: left open", ["x.ogg", "y.ogg"], [transcript("one.txt")], "-"],
  ])("%s", (_what, recordings, documents, expected) => {
    expect(paired(recordings, documents)).toBe(expected);
  });

  it("is told on both sides", () => {
    const documents = [transcript("a.txt")];
    const recordings = [recording("a.ogg")];
    const told = inRecordings(documents, pairRecordings(recordings, documents));
    expect(told[0]?.rendition?.recording).toBe("recording_a.ogg");
    expect(withRenditions(recordings, told)[0]?.renditions).toEqual([told[0]?.rendition?.id]);
  });
});
