import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import type { Document, Paragraph, Quotation } from "../model.ts";
import { analyse } from "../text/sentences.ts";
import { findQuotations } from "./find-quotations.ts";

function read(tag: string, text: string, heading?: RegExp): Quotation[] {
  const pack = packs.get(tag);
  if (pack === undefined) throw new RangeError(`no pack ${tag}`);
  const paragraphs: Paragraph[] = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    role: heading?.test(match[0]) ? "heading" : "body",
  }));
  const document: Document = {
    id: "d",
    source: { kind: "text", name: "d" },
    blob: "sha256:0",
    kind: "article",
    text,
    language: { tag, confidence: 1 },
    authors: [],
    paragraphs,
    furniture: [],
  };
  const spans = paragraphs.map((paragraph) => paragraph.span);
  return [...findQuotations(document, analyse(text, spans, new Set(pack.abbreviations)), pack).quotations];
}

function show(text: string, quotation: Quotation): string {
  const words = quotation.content.map((span) => text.slice(span.start, span.end)).join(" | ");
  const { speaker, addressee } = quotation;
  const who = "abstained" in speaker ? "?" : (speaker.name ?? speaker.key);
  return `${quotation.kind}/${quotation.marks} ${words} — ${who}${addressee === undefined ? "" : ` > ${addressee.key}`}`;
}

const CALL = [
  "A Russian soldier told his mother by phone that his unit had lost its guns, according to a recording released on Monday.",
  "“Nobody brings us water,” he said, adding that the officers had left.",
  "His mother asked whether he was eating.",
  "“There is soup,” the soldier replied. “Sometimes.”",
  "In another call, a soldier tells his wife that he sold the car.",
  "“You sold it?” she asks.",
  "The minister, Orla Venn, said on Tuesday that the town was calm.",
].join("\n");

describe("findQuotations", () => {
  it("reads an article about two calls and keeps the people apart", () => {
    expect(read("en", CALL).map((one) => show(CALL, one))).toEqual([
      "indirect/none that his unit had lost its guns — soldier > mother",
      "direct/pair Nobody brings us water — soldier > mother",
      "indirect/none that the officers had left — soldier > mother",
      "indirect/none whether he was eating — mother > soldier",
      "direct/pair There is soup | Sometimes. — soldier > mother",
      "indirect/none that he sold the car — soldier-2 > wife",
      "direct/pair You sold it? — wife > soldier-2",
      "indirect/none that the town was calm — Orla Venn",
    ]);
  });

  it("lets a heading take the speaker of the quotation it repeats", () => {
    const text = "– Vi fryser\n– Vi fryser hver natt, og ingen kommer, sier soldaten til moren.";
    const [heading, body] = read("nb", text, /^– Vi fryser$/);
    expect(heading?.headingOf).toBe(body?.id);
    expect(heading?.speaker).toMatchObject({ key: "soldier", reason: { basis: "inherited" } });
    expect(heading?.speaker).not.toHaveProperty("mention");
  });

  it("puts a fragment within its clause", () => {
    const text = "The soldier said the order was “complete madness” and left.";
    const [clause, fragment] = read("en", text);
    expect(clause?.kind).toBe("mixed");
    expect(fragment).toMatchObject({ kind: "mixed", marks: "pair", within: clause?.id });
  });

  it("takes what follows a participle for the one addressed", () => {
    const text = "Soldaten sier at brigadens øverste ledelse har fortalt soldatene at broen er borte.";
    const inner = read("nb", text).find((one) => one.within !== undefined);
    expect(inner?.speaker).toMatchObject({ key: "ledelse" });
    expect(inner?.addressee).toMatchObject({ role: "soldier" });
  });

  it("recognises conventions inside a content", () => {
    const text = "“[The general] is a f***ing liar … (sic),” the soldier said.";
    expect(read("en", text)[0]?.conventions.map((one) => one.kind)).toEqual([
      "editor-bracket",
      "masked-word",
      "ellipsis",
      "sic",
    ]);
  });

  it.each([
    ["en", "The “referendum” lasted three days."],
    ["en", "He served on the ship “Northern Light”."],
    ["nb", "Boken heter «Den lange vinteren»."],
    ["de", "Die sogenannten „Freiwilligen“ kamen nachts."],
    ["ru", "Газета «Северный край» закрылась."],
  ])("finds no speech in %s: %s", (tag, text) => {
    expect(read(tag, text)).toEqual([]);
  });

  it("gives every finding a span that yields its words, a rule and evidence", () => {
    for (const one of read("en", CALL)) {
      expect(one.reason.rule).toMatch(/^quote\//);
      expect(one.reason.evidence.length).toBeGreaterThan(0);
      for (const span of one.content)
        expect(CALL.slice(span.start, span.end).trim()).toBe(CALL.slice(span.start, span.end));
      if (!("abstained" in one.speaker)) expect(one.speaker.reason.evidence.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ["guillemets", "«".repeat(20_000)],
    ["cues", "said ".repeat(20_000)],
    ["names", "Kim Said, ".repeat(10_000)],
    ["dashes", "– ".repeat(20_000)],
    ["straight marks", '" a '.repeat(20_000)],
    ["nested tags", "“a,” he said, ".repeat(5_000)],
  ])("gets through a wall of %s", (_name, text) => {
    expect(Array.isArray(read("en", text))).toBe(true);
    expect(Array.isArray(read("nb", text))).toBe(true);
  });
});
