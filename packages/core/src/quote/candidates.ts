/** Who can be meant: what the walk over a document has learnt, and the likeliest person for a pronoun. */
import type { Abstention, Person, Reason } from "../model.ts";
import type { Pronoun } from "../text/people.ts";
import type { Draft } from "./draft.ts";
import type { Known } from "./known.ts";
import type { Mention } from "./mention.ts";
import { Register } from "./persons.ts";
import type { Reading } from "./reading.ts";
import { isParty } from "./roles.ts";

/** Speaker and addressee of a draft as persons of the document. */
export interface Resolved {
  speaker: Person | Abstention;
  addressee?: Person;
  known?: Known;
  knownAddressee?: Known;
}

/** How many lines back a pronoun looks. */
export const PRONOUN_REACH = 6;

export interface State {
  readonly reading: Reading;
  readonly register: Register;
  /** Persons by line and first item of their mention. */
  readonly found: Map<string, Known>;
  readonly resolved: Map<Draft, Resolved>;
  /** The first person or body named in each line. */
  readonly subjects: Map<number, { readonly known: Known; readonly mention: Mention }>;
  /** By line: who is the subject of its last verb of speech, unless it asks. */
  readonly tellers: ReadonlyMap<number, Mention>;
  /** Lines whose last verb of speech asks. */
  readonly askers: ReadonlySet<number>;
  /** Top-level drafts already resolved, in order. */
  readonly done: Draft[];
  /** The last paragraph that names a recording or a call. */
  heardIn?: number;
}

/** Where a mention stands and what its head is: "the doctor's" and "the doctor's statement" begin at one place. */
export function placeOf(mention: Mention): string {
  return `${mention.line.index}:${mention.from}:${mention.head}`;
}

export function fits(known: Known, gender: Pronoun["gender"], plural: boolean): boolean {
  if (known.plural !== plural) return false;
  if (gender === "neuter") return known.kind !== "person";
  if (known.kind !== "person" && gender !== undefined) return false;
  // A noun that is nobody's role or name may be a thing ("the forgery"): "she" is not justified by it.
  if (gender !== undefined && known.role === undefined && known.name === undefined && known.gender === undefined)
    return false;
  return gender === undefined || known.gender === undefined || known.gender === gender;
}

function weight(known: Known, line: number, gender: Pronoun["gender"]): number {
  let score = 0;
  if (known.lastSpokeLine >= 0 && line - known.lastSpokeLine <= 3) score += 6 - (line - known.lastSpokeLine);
  if (known.lastSubjectLine >= 0) score += Math.max(0, 5 - (line - known.lastSubjectLine));
  score += Math.max(0, 3 - (line - known.lastLine));
  // Whoever has no gender known is a man more often than not.
  if (gender !== undefined && known.gender === gender)
    score += gender === "male" ? 2 : known.partner === undefined ? 6 : 9;
  if (known.role === undefined && known.name === undefined) score -= 4;
  return score;
}

/** The likeliest person for a pronoun, or nothing when two are equally likely. */
export function bestFit(
  state: State,
  line: number,
  gender: Pronoun["gender"],
  plural: boolean,
  accept: (known: Known) => boolean,
  inParagraph = false,
): Known | undefined {
  // The subject of the sentence before, in the same paragraph, is the first to be meant by a pronoun of narration.
  const { lines } = state.reading;
  // Whoever the paragraph itself brings in by name comes before those of the paragraphs above; a capital must show it.
  const opening = state.reading.document.paragraphs[lines[line]?.paragraph ?? 0]?.span.start ?? 0;
  const named = !state.reading.vocabulary.lexicon.capitalisesNouns;
  const here = state.register.recent.findLast(
    (one) => one.firstAt >= opening && fits(one, gender, plural) && accept(one),
  );
  const newest =
    named && here !== undefined && here.lastLine < line && here.name !== undefined && here.kind === "person"
      ? here
      : undefined;
  // «Lederen, Hans Tveit, reagerer.» in a paragraph of narration: whose words the next paragraph has.
  const told = state.done.findLast((one) => !one.heading)?.lastLine ?? -1;
  const subject = told < line - 1 ? state.subjects.get(line - 1) : undefined;
  const narrated = subject?.known.kind === "person" && subject.known.name !== undefined ? subject.known : undefined;
  const follows = inParagraph && lines[line - 1]?.paragraph === lines[line]?.paragraph;
  let best: Known | undefined;
  let tie = false;
  let top = 0;
  for (const known of state.register.recent) {
    if (line - known.lastLine > PRONOUN_REACH || !fits(known, gender, plural) || !accept(known)) continue;
    const score =
      weight(known, line, gender) +
      (follows && known.lastSubjectLine === line - 1 ? 9 : 0) +
      (known === newest ? 12 : 0) +
      (named && known.partner !== undefined && known.firstAt >= opening && known.lastLine < line ? NEWCOMER : 0) +
      (known === narrated ? 16 : 0);
    if (score > top) {
      best = known;
      top = score;
      tie = false;
    } else if (score === top && top > 0) {
      // Between two voices of a talk a tie is a reason to abstain; elsewhere the one named last is meant.
      if (state.reading.dialogue || (isParty(known.role) && isParty(best?.role))) tie = true;
      else best = known;
    }
  }
  return tie ? undefined : best;
}

/** What it counts that a party of a talk has first been named in the paragraph itself. */
const NEWCOMER = 8;

export function endsInQuestion(reading: Reading, draft: Draft): boolean {
  const last = draft.content.at(-1);
  return last !== undefined && reading.text.slice(last.end - 1, last.end + 1).includes("?");
}

export function abstain(why: string, reason: Reason): Abstention {
  return { abstained: true, why, candidates: [], reason };
}

export function personOf(known: Known, mention: Mention | undefined, reason: Reason): Person {
  const traits = traitsOf(known);
  return mention === undefined ? { ...traits, reason } : { mention: mention.span, ...traits, reason };
}

export function traitsOf({ key, role: stated, name, gender, partner }: Known): Omit<Person, "mention" | "reason"> {
  // The man who talks with his wife.
  const role = stated === "man" && partner?.role === "wife" ? "husband" : stated;
  return {
    key,
    ...(role === undefined ? {} : { role }),
    ...(name === undefined ? {} : { name }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** "someone", «alguien»: a pronoun for whoever it was. */
export function isAnybody({ vocabulary }: Reading, { head }: Mention): boolean {
  return vocabulary.lexicon.anybody?.includes(head) ?? false;
}
