import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CaseRecord } from "@earwitness/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TINY_TOKENS, tinyModel } from "../engines/tiny-model.fixture.ts";
import { Desk } from "../open-desk.ts";
import { joined, noise, silence, wave } from "../recording/sound.fixture.ts";

const RATE = 16_000;
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "transcripts-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function hasSherpa(): boolean {
  try {
    createRequire(import.meta.url)("sherpa-onnx-node");
    return true;
  } catch {
    return false;
  }
}

// The runtime is an optional dependency with files for some systems only.
describe.runIf(hasSherpa())("a recording without a transcript", () => {
  it("gets one that is kept, can be corrected, and is not made again", { timeout: 240_000 }, async () => {
    const engine = join(folder, "tiny");
    await mkdir(engine);
    await writeFile(join(engine, "model.onnx"), tinyModel());
    await writeFile(join(engine, "tokens.txt"), TINY_TOKENS);
    const pause = silence(0.6, RATE);
    const sound = joined(pause, noise(0.5, RATE, 0.3), pause, noise(0.5, RATE, 0.3, 2), pause);
    const keyed = { agent: "test" };

    const desk = await Desk.open(join(folder, "archive"), { speech: { engine } });
    const { id } = await desk.addCase("Call", keyed);
    const read = async (): Promise<CaseRecord> => JSON.parse((await desk.dossier(id)).json) as CaseRecord;
    await desk.addBytes(id, { name: "call.wav", source: wave(sound, { rate: RATE }) }, keyed);
    await desk.idle();
    const made = desk.items(id).filter(({ origin }) => origin === "made");
    expect(made).toMatchObject([{ name: "call.wav.json", kind: "rendition" }]);
    const { documents, recordings } = await read();
    const rendition = documents[0]?.rendition;
    expect(documents).toMatchObject([{ id: made[0]?.document }]);
    expect(rendition).toMatchObject({ recording: recordings[0]?.id, madeBy: { name: "sherpa-onnx", model: "tiny" } });
    const words = rendition?.utterances.flatMap((one) => one.words ?? []).map(({ text }) => text);
    expect(words).toEqual(["да", "да"]);

    const utterance = rendition?.utterances[0]?.id ?? "";
    const change = { by: "Ada", utterances: [{ id: utterance, text: "[unintelligible]" }] };
    await desk.correct(made[0]?.id ?? "", change, keyed);
    await desk.idle();
    expect((await read()).documents[0]?.rendition?.utterances[0]?.text).toBe("[unintelligible]");
    expect(desk.items(id)).toHaveLength(2);
    await desk.close();
  });
});
