/**
 * Hostile text made of each pack's own words: eight times as much of it must not take many times eight times the work.
 * Work is processor time of this process, so that a busy machine does not count; quadratic work would be 64 times.
 */
import { describe, expect, it } from "vitest";
import type { Document } from "../model.ts";
import { findQuotations } from "../quote/find-quotations.ts";
import { analyse } from "../text/sentences.ts";
import { packs } from "./all.ts";
import type { LanguagePack } from "./pack.ts";

const SMALL = 4_000;
const TIMES = 8;
const MOST_TIMES = 30;
/** Below this the clock and the collector of memory say more than the work does. */
const LEAST_MS = 15;

function wordsOf({ quote, people }: LanguagePack): Record<string, string> {
  const verb = quote.verbs[0]?.finite?.[0] ?? "says";
  const role = people.roles[0]?.forms[0] ?? "soldier";
  const pronoun = people.pronouns[0]?.form ?? "he";
  const phrase = quote.phrases[0]?.words ?? verb;
  return {
    "opening marks": "« ",
    "marks of all kinds": "„“”«»\"'’",
    "one mark and a word": `“${role} `,
    "cue after cue": `${verb} `,
    "cue, comma, cue": `${verb}, ${role}, `,
    "role after role": `${role} `,
    "pronoun and cue": `${pronoun} ${verb} ${pronoun}. `,
    "phrase after phrase": `${phrase} `,
    names: "Anna Berg ",
    "dash lines": `– ${role}\n`,
    dashes: " – ",
    labels: `${role}: `,
    "label lines": `${role}:\n`,
    "reported clauses": `${role} ${verb} ${quote.that[0] ?? ""} `,
    "tagged speech": `– ${role}, ${verb} ${role}.\n`,
    "full stops": "A. ",
  };
}

function documentOf(text: string, tag: string): Document {
  const paragraphs: { span: { start: number; end: number }; role: "body" }[] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    paragraphs.push({ span: { start: match.index, end: match.index + match[0].length }, role: "body" });
  return {
    id: "hostile",
    source: { kind: "text", name: "hostile" },
    blob: "sha256:0",
    kind: "article",
    text,
    language: { tag, confidence: 1 },
    authors: [],
    paragraphs,
    furniture: [],
  };
}

/** The lesser of two measurements, in milliseconds of processor time. */
function workMs(text: string, pack: LanguagePack): number {
  const document = documentOf(text, pack.tag);
  const spans = document.paragraphs.map((paragraph) => paragraph.span);
  const once = (): number => {
    const before = process.cpuUsage();
    findQuotations(document, analyse(text, spans, new Set(pack.abbreviations)), pack);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(once(), once());
}

it("has packs", () => {
  expect(packs.size).toBeGreaterThan(0);
});

describe.each([...packs.values()].map((pack) => [pack.tag, pack] as const))("lang/%s", (_, pack) => {
  it.each(Object.entries(wordsOf(pack)))("takes linear work for %s", (_name, unit) => {
    const make = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
    const small = Math.max(LEAST_MS, workMs(make(SMALL), pack));
    expect(workMs(make(SMALL * TIMES), pack) / small).toBeLessThan(MOST_TIMES);
  });
});
