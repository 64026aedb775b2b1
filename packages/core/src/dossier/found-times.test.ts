import { expect, it } from "vitest";
import { buildCase } from "../case/build-case.ts";
import { blobId } from "../id.ts";
import { packs } from "../lang/all.ts";
import { neutral } from "../lang/neutral.ts";
import type { Document, Recording } from "../model.ts";
import { readDocument } from "../read/read.ts";
import { toTerminal } from "./terminal.ts";
import { toRecord } from "./wire.ts";

const blob = blobId(new Uint8Array(1));

function read(name: string, text: string): Document {
  return readDocument({ text, source: { kind: "file", name }, blob: blobId(new TextEncoder().encode(text)) }, packs)
    .document;
}

const recording: Recording = {
  id: "recording",
  source: { kind: "file", name: "call.ogg" },
  blob,
  format: "ogg/opus",
  durationMs: 20_000,
  channels: 1,
  workingCopy: { rate: 16_000, channels: 1, tool: "t", version: "1", arguments: [], layout: "single" },
  renditions: [],
  hints: [],
};

it("says who found times, how sure they are, and marks those that are not", () => {
  const transcript = read(
    "call.txt",
    "Driver: We left the barn at nine.\nMother: Did you eat the plums?\nDriver: Not yet, the lorry is cold.\nMother: Then eat at the mill.\n",
  );
  const { rendition } = transcript;
  if (rendition === undefined) throw new Error("no transcript");
  const utterances = rendition.utterances.map((utterance, at) => ({
    ...utterance,
    startMs: 3000 * at,
    timeConfidence: at === 1 ? 0.45 : 0.95,
  }));
  const timesBy = { name: "espeak-ng", version: "1.51", model: "en-us" };
  const timed = { ...transcript, rendition: { ...rendition, recording: recording.id, timesBy, utterances } };
  const article = read(
    "article.txt",
    'A driver spoke of the cold in a released phone call.\n\n"Did you eat the plums?" his mother asked. "Not yet, the lorry is cold," the driver answered.\n',
  );
  const shown = toTerminal(toRecord(buildCase([timed, article], { packs, neutral, recordings: [recording] })), {
    width: 200,
    colour: false,
  });
  const count = utterances.length;
  expect(shown).toContain(`times found with espeak-ng 1.51 en-us, ${count} of ${count} utterances, sure to 0.`);
  expect(shown).toContain("utterance 1 [00:00]");
  expect(shown).toContain("utterance 2 [~00:03]");
});
