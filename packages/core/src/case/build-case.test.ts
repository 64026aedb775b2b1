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
      "Kuljettaja kertoi tapahtuneesta toimittajille maanantaina ja pyysi apua viranomaisilta.\n\n”Emme ole nähneet ketään kolmeen päivään täällä metsässä”, kuljettaja sanoi.",
    );
    expect(found.documents[0]?.language.tag).toBe("fi");
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
