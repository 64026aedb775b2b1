/** Whose an untagged turn is: the one's before it, the other's in a talk of two, or nobody's. */
import type { Reason, Span } from "../model.ts";
import type { Pronoun } from "../text/people.ts";
import { addAddressee } from "./addressees.ts";
import { abstain, bestFit, endsInQuestion, fits, personOf, placeOf, type Resolved, type State } from "./candidates.ts";
import type { Draft } from "./draft.ts";
import { canTalk, type Known, pair, pairForGood } from "./known.ts";
import { type Mention, startsMention } from "./mention.ts";
import { mentionAt } from "./mentions.ts";
import { isSign, type Line, type Reading } from "./reading.ts";
import { isKin, isParty } from "./roles.ts";
import { IS } from "./vocabulary.ts";

/** How many lines apart two turns of a talk may be. */
const EXCHANGE_REACH = 2;

/**
 * "“With your back?” the brother laughs.": two who speak by turns talk with each other where one of them is somebody's kin,
 * and where one asks and the other answers, or a dash opens each turn.
 */
export function pairByTurns(state: State, draft: Draft, known: Known): void {
  const before = state.done.findLast((one) => one.parent === undefined && !one.heading);
  const other = before === undefined ? undefined : state.resolved.get(before)?.known;
  if (before === undefined || other === undefined || other === known || draft.heading) return;
  if (draft.ofTwo && before.ofTwo && known.partner === undefined && other.partner === undefined)
    pairForGood(known, other, draft.line);
  if (draft.labelled) return;
  if (draft.line - before.lastLine > EXCHANGE_REACH || known.plural || other.plural) return;
  if (isFree(known) && isFree(other) && meetOperator(known, other)) {
    pairForGood(known, other, draft.line);
    return;
  }
  if (!isParty(known.role) || !isParty(other.role)) return;
  const free = [known, other].filter((one) => one.partner === undefined);
  const kin = free.some((one) => isKin(one.role)) || (free.length === 2 && (isKin(known.role) || isKin(other.role)));
  if (state.reading.dialogue && kin) pair(known, other, draft.line);
  else if (free.length === 2 && answers(state, before, draft)) {
    pair(known, other, draft.line);
    known.talks = true;
    other.talks = true;
  }
}

/** «Zadzwoniła matka chłopca»: a child who is only whose mother she is and has not spoken is no party. */
function isFree({ partner }: Known): boolean {
  return partner === undefined || (partner.lastSpokeLine < 0 && CHILDREN.has(partner.role ?? ""));
}

const CHILDREN: ReadonlySet<string> = new Set(["child", "son", "daughter"]);

/** Whoever takes turns with the one who takes calls is the caller. */
function meetOperator(one: Known, other: Known): boolean {
  return (one.role === "operator") !== (other.role === "operator") && canTalk(one) && canTalk(other);
}

function answers({ reading }: State, before: Draft, draft: Draft): boolean {
  if (draft.hit?.act === "answer" || before.hit?.act === "ask" || endsInQuestion(reading, before)) return true;
  return draft.marks === "dash" && before.marks === "dash" && draft.paragraph - before.paragraph === 1;
}

/** «Женщина советует мужу позвонить. Тот отвечает …»: the one addressed in the sentence before answers. */
export function toldBefore(state: State, draft: Draft, gender: Pronoun["gender"]): Known | undefined {
  const before = state.done.findLast((one) => one.parent === undefined && !one.heading);
  // "Counsel asked Mr Baird why. “I was alone,” he said.": who was asked in reported words speaks next.
  const asked = before?.hit?.act === "ask" && before.kind === "indirect" && before.paragraph === draft.paragraph;
  const { latter = [], order } = state.reading.vocabulary.lexicon;
  const head = draft.subject?.mention.head ?? "";
  const turn = order === "free" && latter.includes(head);
  if (draft.hit?.act !== "answer" && !turn && !(asked && draft.kind === "direct" && before.addressee !== undefined))
    return undefined;
  const told = before === undefined ? undefined : state.resolved.get(before)?.knownAddressee;
  if (before === undefined || told === undefined || draft.line - before.lastLine > 1) return undefined;
  return fits(told, gender, false) ? told : undefined;
}

/** Who asked right before this answer: somebody else gives it. */
export function askerBefore(state: State, draft: Draft): Known | undefined {
  const before = state.done.findLast((one) => one.parent === undefined && !one.heading);
  if (before === undefined || before.hit?.act !== "ask" || draft.line - before.lastLine > 1) return undefined;
  return state.resolved.get(before)?.known;
}

/**
 * «– Kola nie żyje – odpowiada.»: no subject, and a present tense that shows no gender. In a talk of two an answer is the
 * other's; of any other turn in a paragraph of its own the text does not say whose it is.
 */
export function turnOf(state: State, draft: Draft, evidence: readonly Span[]): Resolved | undefined {
  const before = state.done.findLast((one) => one.parent === undefined && !one.heading);
  const known = before === undefined ? undefined : state.resolved.get(before)?.known;
  const partner = known?.partner;
  if (before === undefined || partner === undefined || draft.kind !== "direct") return undefined;
  // «El delegado elogió … “…”, afirmó»: the sentence before it in the paragraph brings in somebody else.
  const topic = state.subjects.get(draft.line - 1);
  const other = topic !== undefined && topic.known !== known && topic.known !== partner;
  if (other && topic.mention.line.paragraph === draft.paragraph && isTopic(state, topic.mention)) return undefined;
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

/** The line of narration right before a quotation in the same paragraph, when no quotation is in it. */
function narrationBefore({ reading, done }: State, draft: Draft): Line | undefined {
  const line = reading.lines[draft.line - 1];
  const last = done.findLast((one) => one.parent === undefined && !one.heading);
  if (line === undefined || line.paragraph !== draft.paragraph) return undefined;
  return last !== undefined && last.lastLine >= line.index ? undefined : line;
}

/** «Сестра не верит. „…“ – отвечает.»: the sentence of narration before is about one who talks. */
export function toldOfBefore(state: State, draft: Draft): Known | undefined {
  const line = narrationBefore(state, draft);
  const told = line === undefined ? undefined : state.subjects.get(line.index);
  if (line === undefined || told === undefined || draft.hit === undefined) return undefined;
  const { known, mention } = told;
  if (mention.from > 0 || mention.oblique || known.partner === undefined) return undefined;
  // «Солдат и его брат говорят …»: two are spoken of.
  if (state.register.recent.some((one) => one !== known && one.lastSubjectLine === line.index)) return undefined;
  return fits(known, draft.hit.gender, draft.hit.plural) ? known : undefined;
}

/** A sentence in reported mood right behind narration is ascribed to the subject of that narration, or to nobody. */
function topicBefore(state: State, draft: Draft): Resolved | undefined {
  const before = state.done.findLast((one) => one.parent === undefined && !one.heading);
  if (before !== undefined && before.lastLine >= draft.line - 1) return undefined;
  const line = narrationBefore(state, draft);
  const known = line === undefined ? undefined : state.subjects.get(line.index);
  const evidence = draft.evidence;
  if (known === undefined || !isTopic(state, known.mention)) {
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
  if (before !== undefined && isInterview(state, draft, before)) {
    const evidence = draft.content.slice(0, 1);
    return {
      speaker: abstain("the line asks, and the text does not say who", {
        rule: "quote/turn",
        basis: "implied",
        evidence,
      }),
    };
  }
  const questioned = before === undefined || known !== undefined ? undefined : questionedIn(state, draft, before);
  if (questioned !== undefined) return said(state, draft, questioned, before);
  const reason: Reason = { rule: "quote/inherited", basis: "inherited", evidence: heirOf(state, before) };
  if (before === undefined || known === undefined || !near)
    return {
      speaker: abstain("nobody is named for this quotation", { ...reason, evidence: draft.content.slice(0, 1) }),
    };
  const narratedOf = narrated(state, draft);
  if (narratedOf === undefined && isOfAnother(state, draft, known))
    return { speaker: abstain("the sentence before tells of somebody else", reason) };
  if (narratedOf !== undefined && narratedOf !== known) {
    narratedOf.lastSpokeLine = draft.line;
    const own: Reason = { rule: "quote/topic", basis: "implied", evidence: draft.content.slice(0, 1) };
    const resolved: Resolved = { speaker: personOf(narratedOf, undefined, own), known: narratedOf };
    addAddressee(state, draft, narratedOf, resolved);
    return resolved;
  }
  const asked = endsInQuestion(state.reading, before);
  const between = state.reading.text.slice(before.content.at(-1)?.end ?? 0, draft.content[0]?.start ?? 0);
  const apart =
    draft.paragraph !== before.paragraph ||
    (draft.marks === "dash" && before.marks === "dash") ||
    /^[”"“»«’]{0,2}\s?[–—-]\s?[”"“„»«’]$/u.test(between);
  const earlier = asked && apart && known.partner === undefined ? answererOf(state, before, draft) : undefined;
  const former = earlier ?? formerTurn(state, before, draft, asked);
  if (former === "unknown")
    return { speaker: abstain("the line opens a turn and the text does not say whose", reason) };
  if (asked && known.partner === undefined && former === undefined && apart) {
    return { speaker: abstain("the line before is a question and the text does not say who answers it", reason) };
  }
  const called = known.partner === undefined ? undefined : calledIn(state, draft, known);
  const turns = (asked || takesTurn(state, before, draft)) && before.marks === draft.marks;
  const told = called ?? former;
  const speaker = told ?? (turns ? known.partner : undefined) ?? known;
  const open = told === undefined && speaker === known && known.partner !== undefined && !asked;
  if (open && draft.marks === "dash" && before.marks === "dash") {
    return { speaker: abstain("two people are talking and the text does not say whose turn it is", reason) };
  }
  speaker.lastSpokeLine = draft.line;
  const rule = speaker === known ? "quote/inherited" : "quote/turn";
  const resolved: Resolved = { speaker: personOf(speaker, undefined, { ...reason, rule }), known: speaker };
  addAddressee(state, draft, speaker, resolved);
  return resolved;
}

/** «– Det er uakseptabelt, sier Moe. – Har han din tillit?»: with no talk of two known, the Nordic dash that asks is another's. */
function isInterview(state: State, draft: Draft, before: Draft): boolean {
  if (draft.marks !== "dash" || state.reading.vocabulary.lexicon.dash !== "nordic") return false;
  if (before.marks !== "dash" || draft.paragraph !== before.paragraph + 1 || endsInQuestion(state.reading, before))
    return false;
  const known = state.resolved.get(before)?.known;
  return known !== undefined && known.partner === undefined && isOnlyQuestion(state.reading, draft);
}

/** One sentence, and it asks. */
function isOnlyQuestion({ text }: Reading, { content }: Draft): boolean {
  const [only] = content;
  if (only === undefined || content.length > 1) return false;
  return /^[^.!?…]*\?$/u.test(text.slice(only.start, only.end + 1).trim());
}

/** Whoever spoke before a question that nobody is named for answers it. */
function questionedIn(state: State, draft: Draft, before: Draft): Known | undefined {
  if (draft.marks !== "dash" || before.marks !== "dash" || draft.paragraph !== before.paragraph + 1) return undefined;
  if (state.reading.vocabulary.lexicon.dash !== "nordic" || !isOnlyQuestion(state.reading, before)) return undefined;
  const former = beforeLast(state, before);
  const near = former !== undefined && former.paragraph === before.paragraph - 1;
  return near ? state.resolved.get(former)?.known : undefined;
}

function said(state: State, draft: Draft, known: Known, before: Draft | undefined): Resolved {
  known.lastSpokeLine = draft.line;
  const reason: Reason = { rule: "quote/turn", basis: "inherited", evidence: before?.content.slice(-1) ?? [] };
  const resolved: Resolved = { speaker: personOf(known, undefined, reason), known };
  addAddressee(state, draft, known, resolved);
  return resolved;
}

/** Of two who ask and answer by turns in paragraphs of their own: who answered the question before. */
function answererOf(state: State, before: Draft, draft: Draft): Known | undefined {
  const former = beforeLast(state, before);
  const known = former === undefined ? undefined : state.resolved.get(former)?.known;
  const near = former !== undefined && draft.paragraph - former.paragraph <= 2 && former.hit?.act === "answer";
  return near && known !== state.resolved.get(before)?.known ? known : undefined;
}

/**
 * "He laughs. “Here nobody is ill.”", "In another a woman berates her husband. “…”": whom the sentence of narration before
 * a quotation tells of, by its pronoun or by the verb of speech that stands without words.
 */
function narrated(state: State, draft: Draft): Known | undefined {
  const line = draft.marks === "pair" ? narrationBefore(state, draft) : undefined;
  if (line === undefined) return undefined;
  const teller = state.tellers.get(line.index);
  if (teller !== undefined && (teller.kind === "role" || teller.kind === "name")) {
    const known = state.found.get(placeOf(teller));
    if (known !== undefined && known.kind === "person" && !known.plural) return known;
  }
  if (line.items.length > NARRATION) return undefined;
  const mention = startsMention(line.items[0]) ? mentionAt(state.reading, line, 0) : undefined;
  if (mention?.pronoun?.use !== "subject" || mention.pronoun.person !== 3 || mention.number === "plural")
    return undefined;
  return bestFit(state, line.index, mention.gender, false, (one) => one.firstAt < mention.span.start);
}

/** The sentence of narration before opens with somebody who neither spoke last nor talks with who did. */
function isOfAnother(state: State, draft: Draft, last: Known): boolean {
  const line = draft.marks === "pair" ? narrationBefore(state, draft) : undefined;
  if (line !== undefined && state.askers.has(line.index)) return false;
  const topic = line === undefined ? undefined : state.subjects.get(line.index);
  if (topic === undefined || topic.known === last || topic.known === last.partner) return false;
  return topic.known.kind === "person" && isTopic(state, topic.mention);
}

/** How many items a sentence that only says what somebody does may have. */
const NARRATION = 12;

/** Dashes that take turns: with no talk of two known, the turn is that of the one who spoke before the last. */
function formerTurn(state: State, before: Draft, draft: Draft, asked: boolean): Known | "unknown" | undefined {
  const known = state.resolved.get(before)?.known;
  const { dash } = state.reading.vocabulary.lexicon;
  const taking = dash === "slavic" || dash === "incise";
  if (draft.marks !== "dash" || (!taking && !asked)) return undefined;
  // A dash behind narration that asks something: nobody near it need be who asks.
  if (before.marks !== "dash")
    return taking && known?.partner === undefined && endsInQuestion(state.reading, draft) ? "unknown" : undefined;
  if (known === undefined || known.partner !== undefined || draft.paragraph !== before.paragraph + 1) return undefined;
  const former = beforeLast(state, before);
  const other = former === undefined ? undefined : state.resolved.get(former)?.known;
  const near = former !== undefined && before.paragraph - former.paragraph <= 1;
  if (near && other !== known && other?.kind === "person") return other;
  return taking ? "unknown" : undefined;
}

/** In a talk of two, marks or a dash that open a paragraph of their own behind the other's words are the next turn. */
function takesTurn(state: State, before: Draft, draft: Draft): boolean {
  if (before.kind !== "direct" || draft.kind !== "direct" || draft.paragraph !== before.paragraph + 1) return false;
  if (draft.marks === "pair") return state.reading.dialogue || before.hit !== undefined || before.floating === true;
  // Nordic dashes go on with the same speaker in a new paragraph.
  return draft.marks === "dash" && state.reading.vocabulary.lexicon.dash !== "nordic";
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

/** The quotation before the last one that stands by itself. */
function beforeLast({ done }: State, last: Draft): Draft | undefined {
  const at = done.lastIndexOf(last);
  for (let k = at - 1; k >= 0 && k >= at - FORMER_REACH; k--) {
    const one = done[k];
    if (one !== undefined && one.parent === undefined && !one.heading) return one;
  }
  return undefined;
}

/** How many quotations back the one before the last is looked for. */
const FORMER_REACH = 12;
