import { describe, expect, it } from "vitest";
import { blobId } from "../id.ts";
import { packs } from "../lang/all.ts";
import { neutral } from "../lang/neutral.ts";
import type { Case } from "../model.ts";
import { readDocument } from "../read/read.ts";
import { buildCase } from "./build-case.ts";
import { boundNotes } from "./notes.ts";

function caseOf(...texts: readonly string[]): Case {
  const documents = texts.map((text, index) => {
    const blob = blobId(new TextEncoder().encode(text));
    return readDocument({ text, source: { kind: "text", name: `${index}.txt` }, blob }, packs).document;
  });
  return buildCase(documents, { packs, neutral });
}

describe("buildCase", () => {
  it("tells the language of words left in the tongue they were said in", () => {
    const found = caseOf(
      "The driver shouted at the guard for several minutes, the recording shows.\n\n“Откройте ворота, мы здесь стоим уже третий час,” the driver said.\n\n“Wait until the morning,” the guard answered.",
    );
    expect(found.quotations.filter((one) => one.marks === "pair").map((one) => one.language.tag)).toEqual(["ru", "en"]);
  });

  it("reads a language without a pack by marks alone, names nobody, and says so", () => {
    const found = caseOf(
      "A sofőr hétfőn beszélt az újságíróknak a történtekről, és segítséget kért a hatóságoktól.\n\n„Három napja nem láttunk senkit itt az erdőben” – mondta a sofőr.",
    );
    expect(found.documents[0]?.language.tag).toBe("hu");
    expect(found.notes.map((note) => note.rule)).toContain("case/neutral-pack");
    expect(found.quotations.every((one) => "abstained" in one.speaker)).toBe(true);
  });

  it("bounds the notes of one rule on one text and counts what it leaves out", () => {
    const note = {
      rule: "quote/unclosed-mark",
      severity: "info",
      message: "A mark is not closed.",
      document: "d",
    } as const;
    const bounded = boundNotes([...Array.from({ length: 500 }, () => note), { ...note, document: "other" }]);
    expect(bounded.length).toBe(21);
    expect(bounded[19]?.message).toContain("481 more like this");
  });

  it("takes a transcript without speakers and its translation for one call, and gives the translation its times", () => {
    const turns = [
      ["Нас было 47 человек под Верхней Лозовой", "There were 47 of us near Verkhnyaya Lozovaya"],
      ["Капитан Гордеев уехал в Каменку", "Captain Gordeyev left for Kamenka"],
      ["Осталось 9, остальные в Твери", "There are 9 left, the others are in Tver"],
      ["До 15 января нас не заменят", "Until January 15 we will not be relieved"],
    ];
    const captions = turns.map(
      ([ru], at) => `${at + 1}\n00:00:0${2 * at},000 --> 00:00:0${2 * at + 1},500\n— ${ru}.\n`,
    );
    const translated = turns.map(([, en], at) => `(${at % 2 === 0 ? "S" : "W"}): ${en}.`);
    const found = caseOf(captions.join("\n"), `(S)=soldier (W)=wife\n\n${translated.join("\n")}`);
    expect(found.calls).toHaveLength(1);
    expect(found.calls[0]?.renditions).toHaveLength(2);
    const [source, translation] = found.documents.map((document) => document.rendition?.utterances ?? []);
    expect(translation?.map(({ startMs }) => startMs)).toEqual([0, 2000, 4000, 6000]);
    expect(translation?.map(({ timedBy }) => timedBy)).toEqual(source?.map(({ id }) => id));
    expect(source?.every(({ timedBy }) => timedBy === undefined)).toBe(true);
  });

  it("makes nothing of nothing", () => {
    expect(buildCase([], { packs, neutral })).toMatchObject({
      documents: [],
      calls: [],
      quotations: [],
      traces: [],
      notes: [],
    });
  });
});
