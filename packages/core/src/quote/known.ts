/** Somebody a document speaks of, and what a sentence tells about who is meant. */
import type { Role } from "../text/people.ts";
import type { Mention } from "./mention.ts";
import { BYSTANDERS } from "./roles.ts";

/** Somebody the document speaks of. */
export interface Known {
  readonly key: string;
  role?: Role;
  name?: string;
  gender?: "female" | "male";
  plural: boolean;
  /** How strongly the words make this a person who speaks: bodies and papers have no gender. */
  readonly kind: "person" | "body" | "paper";
  /** The other party, for somebody in a talk of two. */
  partner?: Known;
  /** The first partner the text gives, and in which line: words right before it were said to the same one. */
  firstPartner?: { readonly known: Known; readonly line: number };
  /** True where only their turns show that the two talk with each other; holds for all that either says. */
  talks?: boolean;
  /** Lines in which the person was last mentioned and last spoke. */
  lastLine: number;
  lastSubjectLine: number;
  lastSpokeLine: number;
  mentions: number;
  /** Where the document first names the person: a pronoun before that means somebody else. */
  readonly firstAt: number;
  /** True for one brought in as a man, a woman or a voice, of whom a clearer word may follow. */
  vague: boolean;
  /** True while only titles and headings have named the person. */
  announced: boolean;
  /** Beginnings of the nouns used for the person: an operator is not the constable of the same role. */
  readonly heads: string[];
  /** Nouns that describe somebody named, where names are inflected. */
  readonly epithets: Set<string>;
  /** The offices before the name in full: «elevrådsleiar», whom «leiaren» means. */
  readonly offices: string[];
}

/** True for one person who can be heard in a recording, be it by name only. */
export function canTalk({ kind, plural, role, name }: Known): boolean {
  return kind === "person" && !plural && (role === undefined ? name !== undefined : !BYSTANDERS.has(role));
}

/** Makes two the parties of one talk, which all their words are from: also where a party has a full name. */
export function pairForGood(a: Known, b: Known, line: number): void {
  pair(a, b, line);
  a.talks = true;
  b.talks = true;
}

/** Makes two the parties of one talk. */
export function pair(a: Known, b: Known, line: number): void {
  if (a === b) return;
  a.partner = b;
  b.partner = a;
  a.firstPartner ??= { known: b, line };
  b.firstPartner ??= { known: a, line };
}

/** What the sentence around a mention tells about who is meant. */
export interface Scene {
  /** "in another call": whoever is brought in here is somebody else. */
  readonly other: boolean;
  /** True in a title or heading: the text below brings the same person in anew ("A Russian soldier …"). */
  readonly heading?: boolean;
  /** Kin named with a possessive in the same sentence: "told his mother". */
  readonly kin: ReadonlySet<Role>;
  /** True where the paragraph tells what is heard: "In the clip, a man …". */
  readonly heard?: boolean;
}

/** Somebody of whom nothing is known but that he is there. */
export function isStranger(one: Known): boolean {
  return one.partner === undefined && one.lastSpokeLine < 0;
}

/** A definite noun phrase that stands by itself. */
export function isDefinite({ determiner, number, possessive, possessor }: Mention): boolean {
  return (
    determiner !== undefined && determiner.indefinite !== true && number === undefined && !possessive && !possessor
  );
}

/** "the 51-year-old": a number, a hyphen and a word that are one item. */
export function isAge({ line, to }: Mention): boolean {
  const item = line.items[to - 1];
  return item?.token.kind === "number" && item.last - item.first === 3;
}
