import { describe, expect, it } from "vitest";
import { recordId } from "../id.ts";
import type { Case, Document, Quotation } from "../model.ts";
import { toHtml } from "./html.ts";
import { toMarkdown } from "./markdown.ts";
import { toTerminal } from "./terminal.ts";
import { toRecord } from "./wire.ts";

const SCRIPT = `<script>alert("x")</script>`;
const TEXT = `🤔 ${SCRIPT} “We left the barn,” the driver said.\u001b]0;title\u0007`;

function span(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const id = recordId("document", { text: TEXT });
const reason = { rule: "test/rule", basis: "stated" as const, evidence: [span("said")] };
const document: Document = {
  id,
  source: { kind: "file", name: `a/b/${SCRIPT}.txt` },
  blob: `sha256:${"0".repeat(64)}`,
  kind: "article",
  text: TEXT,
  language: { tag: "en", confidence: 1 },
  title: SCRIPT,
  authors: [],
  paragraphs: [{ span: { start: 0, end: TEXT.length }, role: "body" }],
  furniture: [],
};
const quotation: Quotation = {
  id: recordId("quotation", { id }),
  document: id,
  kind: "direct",
  marks: "pair",
  content: [span("We left the barn")],
  language: { tag: "en", confidence: 1 },
  conventions: [],
  cue: { span: span("said"), lemma: "say", act: "say", reason },
  speaker: { key: "driver", mention: span("the driver"), name: SCRIPT, reason },
  reason,
};
const found: Case = {
  documents: [document],
  recordings: [],
  calls: [],
  quotations: [quotation],
  attributions: [{ quotation: quotation.id, chain: [], hedges: [] }],
  traces: [],
  changes: [],
  derivations: [],
  timeline: [],
  notes: [{ rule: "test/note", severity: "warning", message: "A note.", input: SCRIPT }],
};

describe("a case that leaves the core", () => {
  it("counts code points", () => {
    const content = toRecord(found).quotations[0]?.content[0];
    expect(content?.exact).toBe("We left the barn");
    expect(content?.start).toBe(span("We left the barn").start - 1);
  });

  it("counts articles that rest on one another as one source, in every view", () => {
    const copy = { ...document, id: "copy", kind: "article" as const };
    const derivation = {
      id: "d",
      from: { outlet: "Harbour Courier" },
      kind: "rewording" as const,
      score: 1,
      evidence: [],
      rule: "test/made",
    };
    const record = toRecord({
      ...found,
      documents: [{ ...document, kind: "article" }, copy],
      derivations: [
        { ...derivation, to: { document: document.id } },
        { ...derivation, to: { document: "copy" } },
      ],
    });
    expect(record.witnesses).toEqual([{ origin: { outlet: "Harbour Courier" }, documents: [document.id, "copy"] }]);
    for (const view of [toTerminal(record, { width: 200, colour: false }), toMarkdown(record), toHtml(record)])
      expect(view).toContain("2 articles count as one source, Harbour Courier");
  });

  it("refuses a span outside its document", () => {
    const wrong = { ...quotation, content: [{ start: 0, end: TEXT.length + 1 }] };
    expect(() => toRecord({ ...found, quotations: [wrong] })).toThrow(RangeError);
  });

  it("escapes everything of the input in HTML, and forbids scripts", () => {
    const html = toHtml(toRecord(found));
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain("\u001b");
  });

  it("escapes everything of the input in Markdown", () => {
    expect(toMarkdown(toRecord(found))).not.toMatch(/(?<!\\)<script/);
  });

  it("lets no control sign of the input reach the terminal, and keeps to the width", () => {
    const text = toTerminal(toRecord(found), { width: 60, colour: false });
    expect(text).not.toContain("\u001b");
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(toTerminal(toRecord(found), { width: 60, colour: true })).toContain("\u001b[1m");
  });
});
