/** Whose an untagged turn is: the one's before it, the other's in a talk of two, or nobody's. */
import type { Reason, Span } from "../model.ts";
import { addAddressee } from "./addressees.ts";
import { abstain, endsInQuestion, personOf, type Resolved, type State } from "./candidates.ts";
import type { Draft } from "./draft.ts";
import type { Mention } from "./mentions.ts";
import { isKin, type Known } from "./persons.ts";
import { isSign } from "./reading.ts";
import { IS } from "./vocabulary.ts";

/**
 * «– Kola nie żyje – odpowiada.»: no subject, and a present tense that shows no gender. In a talk of two an answer is the
 * other's; of any other turn in a paragraph of its own the text does not say whose it is.
 */
export function turnOf(state: State, draft: Draft, evidence: readonly Span[]): Resolved | undefined {
  const before = state.done.findLast((one) => one.parent === undefined && !one.heading);
  const known = before === undefined ? undefined : state.resolved.get(before)?.known;
  const partner = known?.partner;
  if (before === undefined || partner === undefined || draft.kind !== "direct") return undefined;
  // «Kobieta pyta, czy je. „Mało” – mówi.»: behind a question the next words may be the other's in the same paragraph too.
  const asked = before.hit?.act === "ask" && before.line >= draft.line - 2;
  const apart = before.kind === "direct" && draft.paragraph > before.paragraph;
  if ((!asked && !apart) || draft.paragraph - before.paragraph > 2) return undefined;
  if (draft.hit?.act !== "answer") {
    const reason: Reason = { rule: "quote/subject-left-out", basis: "implied", evidence };
    return { speaker: abstain("two people are talking and the text does not say whose turn it is", reason) };
  }
  partner.lastSpokeLine = draft.line;
  const resolved: Resolved = {
    speaker: personOf(partner, undefined, { rule: "quote/turn", basis: "inherited", evidence }),
    known: partner,
  };
  addAddressee(state, draft, partner, resolved);
  return resolved;
}

/** A sentence in reported mood right behind narration is ascribed to the subject of that narration, or to nobody. */
function topicBefore(state: State, draft: Draft): Resolved | undefined {
  const before = state.done.findLast((one) => one.parent === undefined && !one.heading);
  if (before !== undefined && before.lastLine >= draft.line - 1) return undefined;
  const known = state.subjects.get(draft.line - 1);
  const evidence = draft.evidence;
  if (known === undefined || known.mention.line.paragraph !== draft.paragraph || !isTopic(state, known.mention)) {
    return {
      speaker: abstain("the sentence is in reported mood and nobody near it is said to speak", {
        rule: "quote/reported-mood",
        basis: "implied",
        evidence,
      }),
    };
  }
  const reason: Reason = { rule: "quote/topic", basis: "implied", evidence: [known.mention.span] };
  return { speaker: personOf(known.known, known.mention, reason), known: known.known };
}

/** True when somebody who can speak opens the sentence; where all nouns have capitals a lone one may be a thing. */
function isTopic(state: State, mention: Mention): boolean {
  const before = mention.line.items.slice(0, mention.from);
  if (before.some((item) => item.flags & (IS.preposition | IS.genitive) || isSign(item, ",:;"))) return false;
  if (mention.oblique) return false;
  if (!state.reading.vocabulary.lexicon.capitalisesNouns || mention.kind !== "name") return true;
  return mention.role !== undefined || mention.to - mention.from > 2;
}

/** Where the text names the speaker that is taken over; else the content of the quotation it is taken from. */
function heirOf(state: State, before: Draft | undefined): Span[] {
  if (before === undefined) return [];
  if (before.subject !== undefined) return [before.subject.mention.span];
  const above = state.resolved.get(before)?.speaker.reason;
  return above?.basis === "inherited" && above.evidence.length > 0 ? [...above.evidence] : before.content.slice(-1);
}

/** An untagged quotation takes the speaker of the one right before it, unless two people are talking in turns. */
export function inherit(state: State, draft: Draft): Resolved {
  if (draft.rule === "quote/hearsay") {
    const reason: Reason = { rule: draft.rule, basis: "implied", evidence: draft.evidence };
    return { speaker: abstain("the sentence passes on hearsay and does not say whose", reason) };
  }
  if (draft.rule === "quote/reported-mood") {
    const topic = topicBefore(state, draft);
    if (topic !== undefined) return topic;
  }
  const before = state.done.findLast((one) => one.parent === undefined && !one.heading);
  const known = before === undefined ? undefined : state.resolved.get(before)?.known;
  const near = before !== undefined && draft.paragraph - before.paragraph <= 2 && before.line >= draft.line - 6;
  const reason: Reason = { rule: "quote/inherited", basis: "inherited", evidence: heirOf(state, before) };
  if (before === undefined || known === undefined || !near)
    return {
      speaker: abstain("nobody is named for this quotation", { ...reason, evidence: draft.content.slice(0, 1) }),
    };
  const asked = endsInQuestion(state.reading, before);
  const third = known.partner === undefined ? turnBefore(state, draft, before, asked) : undefined;
  if (third === "nobody")
    return { speaker: abstain("a dash opens another's turn and the text does not say whose", reason) };
  if (third !== undefined) return turn(state, draft, third, reason);
  const called = known.partner === undefined ? undefined : calledIn(state, draft, known);
  if (called !== undefined) return turn(state, draft, called, reason);
  const apart = draft.paragraph !== before.paragraph || (draft.marks === "dash" && before.marks === "dash");
  if (asked && known.partner === undefined && apart) {
    return { speaker: abstain("the line before is a question and the text does not say who answers it", reason) };
  }
  const speaker = known.partner !== undefined && asked && before.marks === draft.marks ? known.partner : known;
  // A dash at the head of a paragraph opens the other's turn, as in a story; Norwegian papers also go on so.
  const { dash } = state.reading.vocabulary.lexicon;
  const alternate = dash === "slavic" && draft.paragraph - before.paragraph === 1;
  if (known.partner !== undefined && draft.marks === "dash" && before.marks === "dash" && !asked) {
    if (alternate) return turn(state, draft, known.partner, reason);
    return { speaker: abstain("two people are talking and the text does not say whose turn it is", reason) };
  }
  speaker.lastSpokeLine = draft.line;
  const rule = speaker === known ? "quote/inherited" : "quote/turn";
  const resolved: Resolved = { speaker: personOf(speaker, undefined, { ...reason, rule }), known: speaker };
  addAddressee(state, draft, speaker, resolved);
  return resolved;
}

/** The speaker of an untagged turn in a talk of two. */
function turn(state: State, draft: Draft, speaker: Known, reason: Reason): Resolved {
  speaker.lastSpokeLine = draft.line;
  const resolved: Resolved = {
    speaker: personOf(speaker, undefined, { ...reason, rule: "quote/turn" }),
    known: speaker,
  };
  addAddressee(state, draft, speaker, resolved);
  return resolved;
}

/**
 * Turns of two of whom no call is told: «– W maju – odparł oskarżony. / – A w czerwcu?» is the one's who spoke before. Where
 * a dash opens another's turn and there is no such person, nobody's.
 */
function turnBefore(state: State, draft: Draft, before: Draft, asked: boolean): Known | "nobody" | undefined {
  const apart = draft.paragraph - before.paragraph === 1;
  if (draft.marks !== "dash" || before.marks !== "dash" || !apart) return undefined;
  const slavic = state.reading.vocabulary.lexicon.dash === "slavic";
  if (!slavic && !asked) return undefined;
  const last = state.resolved.get(before)?.known;
  const earlier = state.done.findLast((one) => one !== before && one.parent === undefined && !one.heading);
  const other = earlier === undefined ? undefined : state.resolved.get(earlier)?.known;
  const near = earlier !== undefined && before.paragraph - earlier.paragraph <= 1;
  if (near && other !== undefined && other !== last && other.kind === "person") return other;
  return slavic && !state.reading.vocabulary.lexicon.headFirst ? "nobody" : undefined;
}

/** «Det går bra, mamma»: who calls the other by a kin word is not that person but the one who talks with her. */
function calledIn(state: State, draft: Draft, one: Known): Known | undefined {
  const other = one.partner;
  if (other === undefined || draft.kind !== "direct") return undefined;
  const said = draft.content.map(({ start, end }) => state.reading.text.slice(start, end)).join(" ");
  for (const match of said.toLowerCase().matchAll(/(?:^|,\s)(\p{L}+)(?=[,.!?…]|$)/gu)) {
    const role = state.reading.vocabulary.words.get(match[1] ?? "")?.role?.role;
    if (role === undefined || !isKin(role)) continue;
    if (one.role === role && other.role !== role) return other;
    if (other.role === role && one.role !== role) return one;
  }
  return undefined;
}
