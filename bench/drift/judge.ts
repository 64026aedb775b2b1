import { readFileSync } from "node:fs";
import { openLexicon } from "@earwitness/core";
import { type Comparison, compare, type Finding } from "../../packages/core/src/drift/comparison.ts";
import { detectors } from "../../packages/core/src/drift/detect/all.ts";
import { settingOf } from "../../packages/core/src/drift/grades.ts";
import { markersOf } from "../../packages/core/src/drift/markers.ts";
import { type Passage, readPassage } from "../../packages/core/src/drift/passage.ts";
import { quantitiesOf } from "../../packages/core/src/drift/quantity.ts";
import { packs } from "../../packages/core/src/lang/all.ts";
import type { FaithfulPair } from "./material.ts";

/** The resource the desk compares with: what is graded is what a user sees. */
const RESOURCE = openLexicon(readFileSync(new URL("../../packages/desk/data/lexicon.bin", import.meta.url)));

function passage(tag: string, text: string): Passage {
  const lexicon = packs.get(tag)?.drift;
  return readPassage({
    document: tag,
    text,
    tag,
    lexicon,
    pieces: [{ span: { start: 0, end: text.length }, in: tag }],
  });
}

/** A pair compared: where it stands, and what was found. */
export interface Judged {
  readonly comparison: Comparison;
  readonly setting: string;
  readonly findings: readonly Finding[];
}

export function judge({ fromTag, toTag, from, to }: FaithfulPair): Judged {
  const standard = { kind: "direct", approximate: false } as const;
  const comparison = compare(passage(fromTag, from), passage(toTag, to), standard, RESOURCE);
  const setting = settingOf(fromTag, toTag, comparison.within, comparison.close);
  return { comparison, setting, findings: detectors.flatMap((detect) => detect(comparison)) };
}

/** Rules that look at every pair of a setting; the others need a word of their class. */
const STRUCTURAL = /omission|addition|order|tense|bracket/u;

/** True when the rule has something to look at: a word of its class on the side it reads. */
export function applies(rule: string, { comparison, setting }: Judged): boolean {
  if (STRUCTURAL.test(rule)) return setting === "close";
  if (rule.startsWith("drift/modality")) {
    const byWord = /^drift\/modality-(?:changed|lost|added)$/u.test(rule);
    if (byWord !== (setting === "close")) return false;
  }
  const side = rule.endsWith("-added") ? comparison.to : comparison.from;
  if (rule.startsWith("drift/negation") && setting !== "close" && rule.includes("-long") !== side.words.length > 20)
    return false;
  if (rule.startsWith("drift/number")) return quantitiesOf(side).length > 0;
  if (rule.startsWith("drift/name")) return hasName(comparison.from) && hasName(comparison.to);
  if (rule === "drift/question-lost") return side.sentences.some(({ end }) => end === "?");
  if (rule === "drift/question-added")
    return comparison.from.punctuated && !side.sentences.some(({ end }) => end === "?");
  if (rule.startsWith("drift/date")) return markersOf(side).some(({ kind }) => kind === "month" || kind === "weekday");
  return markersOf(side).some((marker) => marker.kind === classOf(rule) && fits(rule, marker.value));
}

function hasName(side: Passage): boolean {
  return side.words.some((word) => word.capital && !word.initial && !word.light);
}

function classOf(rule: string): string {
  if (rule.startsWith("drift/reflexive")) return "person";
  return /^drift\/([a-z]+)/u.exec(rule)?.[1] ?? "";
}

function fits(rule: string, value: string): boolean {
  if (rule.startsWith("drift/reflexive")) return value === "self";
  if (rule.startsWith("drift/hedge")) return value === "hedge";
  const sense = /^drift\/modality-(must|if|possible|able)-/u.exec(rule)?.[1];
  return sense === undefined || value === sense;
}
