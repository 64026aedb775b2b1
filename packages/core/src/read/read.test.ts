import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import { overlaps, slice } from "../text/span.ts";
import type { ReadResult } from "./article.ts";
import { readDocument } from "./read.ts";

function read(text: string, name = "x.txt"): ReadResult {
  return readDocument({ text, source: { kind: "file", name }, blob: "sha256:00" }, packs);
}

/** What holds for every document: spans inside the text, paragraphs in order and apart, utterances in turns. */
function check({ document }: ReadResult): void {
  expect(document.text.isWellFormed()).toBe(true);
  for (const [i, { span }] of document.paragraphs.entries()) {
    expect(slice(document.text, span).trim()).not.toBe("");
    const next = document.paragraphs[i + 1]?.span;
    if (next !== undefined) expect(next.start >= span.end && !overlaps(span, next)).toBe(true);
  }
  for (const { span, reason } of document.furniture) {
    slice(document.text, span);
    expect(reason.evidence.length).toBeGreaterThan(0);
  }
  for (const { span, text } of document.rendition?.utterances ?? []) expect(slice(document.text, span)).toBe(text);
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ["brackets", "(".repeat(100_000)],
  ["guillemets", "«".repeat(100_000)],
  ["one line of 5 MB", "a word and ".repeat(500_000)],
  ["one word of 5 MB", "a".repeat(5_000_000)],
  ["arrows", "-->\n".repeat(50_000)],
  ["open tags", `00:01 --> 00:02\n${"<v ".repeat(50_000)}`],
  ["open links", "](".repeat(500_000)],
  ["labels", "(A): ".repeat(100_000)],
  ["colons", `${"a:".repeat(180)}\n`.repeat(500)],
  ["stamps", "[00:01] ".repeat(50_000)],
  ["hashes", "# ".repeat(100_000)],
  ["quotation signs", "> ".repeat(100_000)],
  ["equal signs", "A=".repeat(100_000)],
  ["front matter", `---\n${"a: b\n".repeat(100_000)}`],
  ["NUL", "\0".repeat(100_000)],
  ["lone surrogates", "\ud800\udc00\ud800 ".repeat(50_000)],
  ["many short lines", "x\n".repeat(200_000)],
  ["many dashes", "- \n– a\n".repeat(50_000)],
];

describe("readDocument", () => {
  it.each(HOSTILE)(
    "gets through %s",
    (_, text) => {
      for (const name of ["x.txt", "x.srt", "x.json"]) check(read(text, name));
    },
    60_000,
  );

  it("holds its invariants on anything", () => {
    const piece = fc.constantFrom(
      "(A): ",
      "B: ",
      "A=soldier ",
      "– ",
      "— ",
      "«",
      "»",
      "\n",
      "\n\n",
      "[00:01] ",
      "00:01 --> 00:02\n",
      "1\n",
      "<v A>",
      "Annonse\n",
      "Foto: x",
      "# ",
      "> ",
      "](a)",
      "Hei. ",
      "published 2022-05-12",
      "By Ina Prove\n",
      "\r",
      "\ud800",
      "\0",
      "date 2022-05-12 ",
      "\u2028",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom("x.txt", "x.srt", "x.vtt", "x.json", "x.md"),
        (pieces, name) => {
          const text = pieces.join("");
          const result = read(text, name);
          check(result);
          expect(read(text, name)).toEqual(result);
        },
      ),
    );
  });

  it("gives the same bytes the same id, and other bytes another", () => {
    const read2 = (blob: string): string =>
      readDocument({ text: "a", source: { kind: "text", name: "x" }, blob }, packs).document.id;
    expect(read2("sha256:00")).toBe(read2("sha256:00"));
    expect(read2("sha256:00")).not.toBe(read2("sha256:01"));
    expect(read2("sha256:00")).toMatch(/^document_[a-z2-7]{26}$/);
  });

  it("reads with no packs at all", () => {
    const input = {
      text: "Hei\n\nDette er en tekst.\n",
      source: { kind: "text", name: "x" },
      blob: "sha256:00",
    } as const;
    expect(readDocument(input, new Map()).document.paragraphs).toHaveLength(2);
  });
});
