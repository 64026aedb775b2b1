/** What a mention of somebody is, and where one can begin. */
import type { Span } from "../model.ts";
import type { Pronoun, Role } from "../text/people.ts";
import type { Determiner } from "./lexicon.ts";
import type { Item, Line, Reading } from "./reading.ts";
import { FUNCTION_WORD, IS } from "./vocabulary.ts";

/** How the text names somebody at one place. Positions count items of the line. */
export interface Mention {
  readonly line: Line;
  readonly from: number;
  /** Item after the last one of the core: name or noun with its modifiers. */
  readonly to: number;
  /** The core, which is what findings show. */
  readonly span: Span;
  readonly kind: "pronoun" | "name" | "role" | "body" | "paper" | "noun";
  /** Head as written, lower case; for a name its last word. */
  readonly head: string;
  readonly name?: string;
  readonly role?: Role;
  /** The noun of office before a name, lower case. */
  readonly office?: string;
  readonly gender?: "female" | "male";
  readonly number?: "plural";
  readonly side?: string;
  readonly pronoun?: Pronoun;
  readonly determiner?: Determiner;
  /** True for a role noun that is a body rather than a person: politiet, разведка. */
  readonly collective?: boolean;
  /** Languages with cases: true when the form of the head cannot be a subject. */
  readonly oblique?: boolean;
  /** "his mother": the possessive; "the soldier's mother": the possessor. */
  readonly possessive?: Pronoun;
  readonly possessor?: Mention;
  /** What a label of a transcript stands for: the captain of a plane is a pilot. */
  readonly labelled?: Role;
}

export const BODY_WORDS = 8;

/** True when a mention can begin at this item. */
export function startsMention(item: Item | undefined): boolean {
  if (item === undefined || item.marked !== undefined) return false;
  if (item.flags & (IS.determiner | IS.pronoun | IS.role | IS.body | IS.paper | IS.title | IS.side)) return true;
  return isNameWord(item) || item.token.kind === "number";
}

/** A capitalised word that the lexicon does not know as something else. */
export function isNameWord(item: Item | undefined): boolean {
  if (item === undefined || item.marked !== undefined || item.token.kind !== "word" || !item.token.capital)
    return false;
  return (item.flags & (FUNCTION_WORD | IS.notName | IS.adverb)) === 0 && !ADJECTIVE.test(item.token.lower);
}

/** "the two Kremlin-backed breakaway states": a name that is the first part of an adjective. */
const ADJECTIVE =
  /-(?:backed|based|led|born|speaking|controlled|occupied|held|run|owned|funded|aligned|made|style|wide|era|bound|trained|sponsored|installed|appointed|friendly|loyal)$/;

/** What has been gathered while reading a noun phrase. */
export interface Gathered {
  at: number;
  readonly from: number;
  determiner?: Determiner;
  possessive?: Pronoun;
  possessor?: Mention;
  side?: string;
  titled: boolean;
  head?: number | undefined;
  headKind?: "role" | "body" | "paper" | "noun" | undefined;
  nameFrom?: number | undefined;
  nameTo?: number | undefined;
  /** The last title; the head where nothing else is one: «le marquis». */
  title?: number;
  /** Item after a genitive attribute of the head. */
  attributeTo?: number;
}

/** Two capitals that the lexicon does not know, behind a word in lower case or the name of an organisation. */
export function isFullNameAt({ vocabulary }: Pick<Reading, "vocabulary">, line: Line, at: number): boolean {
  const { givenNames } = vocabulary;
  return [0, 1].every(
    (k) =>
      isNameWord(line.items[at + k]) &&
      (line.items[at + k]?.flags === 0 || givenNames.has(line.items[at + k]?.token.lower ?? "")),
  );
}
