/** What a subject is, and what tells that somebody can be one. */
import type { CueHit } from "./cue.ts";
import { type Mention, startsMention } from "./mention.ts";
import type { Line } from "./reading.ts";
import { IS } from "./vocabulary.ts";

/** Who the grammar makes the subject of a cue, and the items the whole tag covers. */
export interface Subject {
  readonly mention: Mention;
  /** Items that belong to the subject with appositions and relative clauses, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly position: "before" | "after";
  readonly rule: string;
}

/** "soll sich ein Soldat beklagt haben". */
export function isReflexive(line: Line, at: number): boolean {
  const pronouns = line.items[at]?.word?.pronouns ?? [];
  return pronouns.length > 0 && pronouns.every((one) => one.use === "reflexive");
}

export function skipAdverbs(line: Line, at: number, limit: number): number {
  let k = at;
  while (k < limit && (line.items[k]?.flags ?? 0) & (IS.adverb | IS.negation) && !startsMention(line.items[k])) k++;
  return k;
}

/** Subject pronouns, nouns and names can speak; objects, reflexives and "it" cannot. */
export function canSpeak(mention: Mention): boolean {
  if (mention.oblique) return false;
  if (mention.kind !== "pronoun") return true;
  return mention.pronoun?.use === "subject" && mention.pronoun.gender !== "neuter";
}

/** How far back from its verb a subject is looked for, in items: hostile text stays linear. */
export const PART_REACH = 40;

export const isBody = (mention: Mention): boolean =>
  mention.kind === "body" || mention.role === "agency" || mention.collective === true;

/** A cue with the subject already found for it. */
export interface Attributed {
  readonly hit: CueHit;
  readonly subject?: Subject;
}

export function isSomebody(mention: Mention): boolean {
  return mention.kind === "name" || mention.kind === "role" || mention.kind === "body" || mention.kind === "pronoun";
}
