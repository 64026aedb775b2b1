import { describe, expect, it } from "vitest";
import type { AnnotatedDocument, Annotation } from "../annotation.ts";
import { readGold, tokensIn, tokensOf } from "../gold.ts";
import { scoreAdaq } from "./adaq.ts";
import { scoreCitron } from "./citron.ts";
import { scoreGgt } from "./ggt.ts";
import { scoreHeadline } from "./headline.ts";
import { marksOf, scoreKinds } from "./kinds.ts";
import { scoreUhh } from "./uhh.ts";

const TEXT = "“We sleep in the barn,” the driver told his sister. “It is cold.”";
const tokens = tokensOf(TEXT);
const at = (words: string): number[] => tokensIn(tokens, [[TEXT.indexOf(words), TEXT.indexOf(words) + words.length]]);

function annotation(content: string, cue: string, source: string, addressee = ""): Annotation {
  const part = (words: string): number[] => (words === "" ? [] : at(words));
  return {
    content: part(content),
    cue: part(cue),
    source: part(source),
    addressee: part(addressee),
    frame: [],
    type: "direct",
    medium: "",
    speakerWords: "",
    abstained: source === "",
  };
}

/** Gold: two quotations. The hand-made system finds the first with one word missing and a wrong speaker, and not the second. */
const gold: AnnotatedDocument[] = [
  {
    id: "barn",
    lang: "en",
    text: TEXT,
    tokens,
    annotations: [
      annotation("We sleep in the barn", "told", "the driver", "his sister"),
      annotation("It is cold", "told", "the driver"),
    ],
  },
];
const same = new Map([["barn", gold[0]?.annotations ?? []]]);
const system = new Map([["barn", [annotation("sleep in the barn", "told", "his sister")]]]);
const all = (): boolean => true;

describe("scoring rules on a case with known scores", () => {
  it("GermEval/UHH: content precision 1, recall (4/5 + 0) / 2", () => {
    const score = scoreUhh(gold, system);
    expect(score.message.precision).toBeCloseTo(100);
    expect(score.message.recall).toBeCloseTo(40);
    // Predicted roles: cue right, source wrong. Gold roles: addressee 0, cue 1, source 0; cue 0, source 0.
    expect(score.roles.precision).toBeCloseTo(50);
    expect(score.roles.recall).toBeCloseTo(20);
  });

  it("Gender Gap Tracker: one of two matched at 0.3, none at 0.8 exclusive, speaker wrong, verb right", () => {
    expect(scoreGgt(gold, system, 0.3)).toMatchObject({ quotes: { precision: 100, recall: 50 }, speaker: 0, cue: 100 });
    expect(scoreGgt(gold, system, 0.8).quotes.f1).toBe(0);
  });

  it("Citron: nothing exact, overlap of the cue counted against both gold quotations", () => {
    const score = scoreCitron(gold, system);
    expect(score.exact.f1).toBe(0);
    expect(score.contentOverlap.recall).toBeCloseTo((100 * 4) / 8);
    expect(score.sourceOverlap.f1).toBe(0);
  });

  it("adaq: four of eight content tokens, the cue, no source", () => {
    const score = scoreAdaq(gold, system);
    expect(score.content.recall).toBeCloseTo(50);
    expect(score.cue.f1).toBeCloseTo(100);
    expect(score.source.f1).toBe(0);
  });

  it("headline: matched at 0.8, not exact, the speaker wrong", () => {
    const score = scoreHeadline(gold, system, all, all);
    expect(score.content).toMatchObject({ precision: 100, recall: 50 });
    expect(score.contentExact.f1).toBe(0);
    expect(score.attributed.f1).toBe(0);
    expect(score.wrongSpeaker).toBe(100);
    expect(score.attributedByMention.f1).toBe(0);
  });

  it("by type and marks: one of two found, its speaker wrong", () => {
    expect(scoreKinds(gold, system)).toEqual({
      "direct, in marks": { quotations: 2, found: 50, attributed: 0, wrongSpeaker: 100 },
    });
  });

  it.each([
    ["He said “we left”.", "we left", "in marks"],
    ["Quiet.\n– We left, he said.", "We left", "after a dash"],
    ["He said they left.", "they left", "unmarked"],
    ["The bridge – they left – fell.", "they left", "unmarked"],
  ])("tells the marks of %j", (text, words, marks) => {
    const tokens = tokensOf(text);
    const start = text.indexOf(words);
    const content = tokensIn(tokens, [[start, start + words.length]]);
    const document: AnnotatedDocument = { id: "", lang: "en", text, tokens, annotations: [] };
    expect(marksOf(document, Array.from(text), { ...annotation("barn", "", ""), content })).toBe(marks);
  });
});

describe("gold against itself", () => {
  const sets: [string, readonly AnnotatedDocument[]][] = [["barn", gold]];
  for (const name of ["de-wikinews/dev", "en-polnear/dev", "cs-adaq/cs"]) {
    const documents = readGold(name);
    if (documents !== undefined) sets.push([name, documents]);
  }

  it.each(sets)("%s scores 100 by every rule", (_, documents) => {
    const itself =
      documents === gold ? same : new Map(documents.map((document) => [document.id, document.annotations]));
    expect(scoreUhh(documents, itself).joint.f1).toBeCloseTo(100);
    expect(scoreGgt(documents, itself, 0.8).quotes.f1).toBeCloseTo(100);
    expect(scoreAdaq(documents, itself).content.f1).toBeCloseTo(100);
    expect(scoreCitron(documents, itself).exact.f1).toBeCloseTo(100);
    const headline = scoreHeadline(documents, itself, all, all);
    for (const score of [headline.contentExact, headline.attributed, headline.attributedByMention])
      expect(score.f1).toBeCloseTo(100);
    expect(headline.wrongSpeaker).toBe(0);
  });
});
