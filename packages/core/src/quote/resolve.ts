import type { Abstention, Person, Reason, Span } from "../model.ts";
import type { Pronoun } from "../text/people.ts";
import type { Parsed } from "./assemble.ts";
import type { Draft } from "./draft.ts";
import { extentOf } from "./extent.ts";
import { type Mention, mentionAt, possessiveMention, startsMention } from "./mentions.ts";
import { apposedTo, identifiedAs, talkersOf } from "./parties.ts";
import { isKin, isParty, type Known, pair, Register, type Scene } from "./persons.ts";
import { isSign, type Line, type Reading } from "./reading.ts";
import { IS } from "./vocabulary.ts";

/** Speaker and addressee of a draft as persons of the document. */
export interface Resolved {
  speaker: Person | Abstention;
  addressee?: Person;
  known?: Known;
  knownAddressee?: Known;
}

/** How many lines back a pronoun looks. */
const PRONOUN_REACH = 6;

interface State {
  readonly reading: Reading;
  readonly register: Register;
  /** Persons by line and first item of their mention. */
  readonly found: Map<string, Known>;
  readonly resolved: Map<Draft, Resolved>;
  /** The first person or body named in each line. */
  readonly subjects: Map<number, { readonly known: Known; readonly mention: Mention }>;
  /** Top-level drafts already resolved, in order. */
  readonly done: Draft[];
  /** The last paragraph that names a recording or a call. */
  heardIn?: number;
}

/** Walks the document once, keeps account of who is spoken of, and resolves every draft's speaker and addressee. */
export function resolvePeople(
  reading: Reading,
  parsed: readonly Parsed[],
  drafts: readonly Draft[],
): Map<Draft, Resolved> {
  const state: State = {
    reading,
    register: new Register(reading.vocabulary.lexicon.order === "free" && !reading.vocabulary.lexicon.headFirst),
    found: new Map(),
    resolved: new Map(),
    subjects: new Map(),
    done: [],
  };
  const byLine = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const list = byLine.get(draft.line);
    if (list === undefined) byLine.set(draft.line, [draft]);
    else list.push(draft);
  }
  for (const list of byLine.values()) list.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const spoken = drafts.filter((draft) => draft.marks === "dash").flatMap((draft) => draft.content);
  spoken.sort((a, b) => a.start - b.start);
  for (const { line } of parsed) {
    sweep(state, line, spoken);
    for (const draft of byLine.get(line.index) ?? []) {
      if (draft.parent !== undefined && draft.parent.hit === draft.hit) continue;
      state.resolved.set(draft, resolveDraft(state, draft));
      state.done.push(draft);
    }
  }
  for (const draft of drafts) {
    const parent = draft.parent;
    const above = parent === undefined ? undefined : state.resolved.get(parent);
    if (above !== undefined && !state.resolved.has(draft)) state.resolved.set(draft, above);
  }
  state.register.nameCaptains(reading.vocabulary.lexicon.captains ?? []);
  for (const [draft, resolved] of state.resolved) settle(draft, resolved);
  return state.resolved;
}

/** How many lines before the place that pairs two their words are said to each other already. */
const PAIRED_REACH = 8;

/** What the rest of the text has told about the two: role, name, and whom the speaker talks with. */
function settle(draft: Draft, resolved: Resolved): void {
  const { known, knownAddressee, speaker, addressee } = resolved;
  if (addressee !== undefined && knownAddressee !== undefined)
    resolved.addressee = { ...addressee, ...traitsOf(knownAddressee) };
  if (known === undefined || "abstained" in speaker) return;
  resolved.speaker = { ...speaker, ...traitsOf(known) };
  const to = known.talks === true ? known.partner : partnerNear(known, draft.line);
  if (addressee !== undefined || to === undefined || draft.addressee !== undefined) return;
  if (!isParty(known.role) || isPublic(known)) return;
  const { evidence } = speaker.reason;
  resolved.addressee = personOf(to, undefined, { rule: "quote/addressee-partner", basis: "implied", evidence });
}

/** Whom somebody talks with whose partner the text gives only a little further on. */
function partnerNear({ firstPartner }: Known, line: number): Known | undefined {
  if (firstPartner === undefined || firstPartner.line < line) return undefined;
  return firstPartner.line - line > PAIRED_REACH ? undefined : firstPartner.known;
}

/** Enters everybody a line mentions outside marks, and pairs those it says talk to each other. */
function sweep(state: State, line: Line, spoken: readonly Span[]): void {
  const mentions: Mention[] = [];
  for (let k = 0; k < line.items.length; ) {
    const mention = startsMention(line.items[k]) ? mentionAt(state.reading, line, k) : undefined;
    if (mention !== undefined && !isInside(spoken, mention.span.start)) mentions.push(mention);
    k = mention === undefined ? k + 1 : Math.max(mention.to, k + 1);
  }
  const role = state.reading.document.paragraphs[line.paragraph]?.role;
  if (tellsOfRecording(state.reading, line)) state.heardIn = line.paragraph;
  const heading = role === "title" || role === "heading";
  const scene = { ...sceneOf(line, mentions), heading, heard: state.heardIn === line.paragraph };
  let subject: Known | undefined;
  let previous: Mention | undefined;
  const parties: Known[] = [];
  for (const mention of mentions) {
    if (mention.kind === "pronoun" || opensWithCapital(state, mention) || isPlace(state, line, mention)) continue;
    const known = apposed(state, line, mentions, mention) ?? enter(state, mention, line, scene, subject);
    if (known === undefined) continue;
    if (known.kind !== "paper" && mention.kind !== "noun" && !state.subjects.has(line.index))
      state.subjects.set(line.index, { known, mention });
    if (subject === undefined && known.kind === "person" && mention.kind !== "noun") {
      subject = known;
      known.lastSubjectLine = line.index;
    } else if (subject !== undefined && previous !== undefined && joinedByAnd(line, previous, mention)) {
      known.lastSubjectLine = line.index;
    }
    previous = mention;
    if (isParty(known.role) && !known.plural && !parties.includes(known)) parties.push(known);
  }
  for (const known of parties) if (known.partner === undefined) joinEmergency(state, known);
  const talkers = talkersOf(state.reading, line, mentions).map((one) => state.found.get(placeOf(one)));
  if (talkers[0] !== undefined && talkers[1] !== undefined) pair(talkers[0], talkers[1], line.index);
  const [a, b] = parties;
  if (a === undefined || b === undefined || parties.length !== 2) return;
  const told =
    mentions.some((one) => one.oblique && isKin(one.role)) && line.items.some((item) => item.flags & IS.verb);
  if (told || line.items.some((item) => item.flags & IS.talk)) pair(a, b, line.index);
}

function tellsOfRecording({ vocabulary }: Reading, line: Line): boolean {
  const { recordings = [] } = vocabulary.lexicon;
  return line.items.some(
    ({ marked, flags, token }) => marked === undefined && ((flags & IS.talk) !== 0 || recordings.includes(token.lower)),
  );
}

/** Whoever calls an emergency number talks with the one who takes the call. */
function joinEmergency(state: State, known: Known): void {
  const other = known.role === "caller" ? "operator" : known.role === "operator" ? "caller" : undefined;
  const found = state.register.recent.filter((one) => one.role === other && one.partner === undefined && !one.plural);
  const [only] = found;
  if (other !== undefined && only !== undefined && found.length === 1) pair(known, only, known.lastLine);
}

/** One unknown capital at the start of a sentence may be any word, unless the name is known or seen in the text. */
function opensWithCapital(state: State, mention: Mention): boolean {
  if (mention.kind !== "name" || mention.role !== undefined || mention.to - mention.from > 1) return false;
  // Where all nouns have capitals, a lone one may be any noun wherever it stands.
  if (mention.from > 0 && !state.reading.vocabulary.lexicon.capitalisesNouns) return false;
  return !state.register.knows(mention);
}

/** «Prokuratura w Zalesiu»: a lone capital behind a preposition of place, of which the text knows no more, is no person. */
function isPlace({ reading, register }: State, line: Line, mention: Mention): boolean {
  if (mention.kind !== "name" || mention.role !== undefined || mention.to - mention.from > 1) return false;
  const before = line.items[mention.from - 1]?.token.lower ?? "";
  return (reading.vocabulary.lexicon.placing?.includes(before) ?? false) && !register.knows(mention);
}

/** «Soldaten og broren hans»: two that are one subject. */
function joinedByAnd(line: Line, one: Mention, other: Mention): boolean {
  const between = line.items.slice(one.to, other.from);
  return between.length === 1 && ((between[0]?.flags ?? 0) & IS.and) !== 0;
}

/** "The minister, Orla Venn, …", "the caller, a man with an accent", "a man said to be a soldier": one person in two mentions. */
function apposed(state: State, line: Line, mentions: readonly Mention[], mention: Mention): Known | undefined {
  const of = (one: Mention | undefined): Known | undefined =>
    one === undefined ? undefined : state.found.get(placeOf(one));
  const same = of(identifiedAs(state.reading, line, mentions, mention));
  if (same !== undefined) {
    if (mention.role !== undefined) same.role = mention.role;
    state.found.set(placeOf(mention), same);
    return same;
  }
  if (mention.kind === "name" && mention.to - mention.from === 1 && state.register.knows(mention)) return undefined;
  const known = of(apposedTo(line, mentions, mention));
  if (known === undefined || (known.name !== undefined && mention.name !== undefined)) return undefined;
  if (mention.name !== undefined) state.register.name(known, mention.name);
  if (mention.gender !== undefined) known.gender ??= mention.gender;
  state.found.set(placeOf(mention), known);
  return known;
}

/** True when a position lies in one of the spans, which are in order and do not overlap. */
function isInside(spans: readonly Span[], position: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= position;
}

function sceneOf(line: Line, mentions: readonly Mention[]): Scene {
  const kin = new Set(
    mentions.filter((one) => (one.possessive || one.possessor) && isKin(one.role)).flatMap((one) => one.role ?? []),
  );
  const other = line.items.some(
    (item, k) =>
      item.word?.determiner?.other && line.items.slice(k + 1, k + 5).some((next) => next.flags & (IS.talk | IS.paper)),
  );
  return { other, kin };
}

function enter(
  state: State,
  mention: Mention,
  line: Line,
  scene: Scene,
  subject: Known | undefined,
): Known | undefined {
  const owner = ownerOf(state, mention, line, scene, subject);
  if (mention.role !== undefined && owner !== undefined) {
    const partner = owner.partner;
    if (partner !== undefined && (partner.role === mention.role || reciprocal(partner, mention))) {
      state.register.touch(partner, line.index);
      state.found.set(placeOf(mention), partner);
      return partner;
    }
  }
  const known = state.register.enter(mention, line.index, scene, owner);
  if (known === undefined) return undefined;
  state.found.set(placeOf(mention), known);
  if (owner === undefined || owner === known || !isKin(known.role) || !isParty(owner.role)) return known;
  // "her colleague Orla Venn": somebody named is no voice of a private call.
  if (mention.name !== undefined) return known;
  // «Запись журналистам передала сестра военного»: kin who do something are no new party where the two are known.
  const { order, headFirst } = state.reading.vocabulary.lexicon;
  const acts = mention.oblique !== true && (subject === undefined || (order === "free" && headFirst !== true));
  const told = owner.partner === undefined ? !scene.other && state.register.hasPair() : isKin(owner.partner.role);
  if (!told || !acts) pair(owner, known, line.index);
  return known;
}

/** Where a mention stands and what its head is: "the doctor's" and "the doctor's statement" begin at one place. */
function placeOf(mention: Mention): string {
  return `${mention.line.index}:${mention.from}:${mention.head}`;
}

function reciprocal(partner: Known, mention: Mention): boolean {
  return (
    isParty(partner.role) &&
    !isKin(partner.role) &&
    (mention.role === "son" || mention.role === "husband" || mention.role === "daughter")
  );
}

/** "his mother" → the one meant by "his"; "the soldier's mother" → the soldier. */
function ownerOf(
  state: State,
  mention: Mention,
  line: Line,
  scene: Scene,
  subject: Known | undefined,
): Known | undefined {
  if (mention.possessor !== undefined && mention.possessor.kind !== "pronoun") {
    return state.register.enter(mention.possessor, line.index, scene);
  }
  const possessive = mention.possessive;
  if (possessive === undefined || possessive.person !== 3) return undefined;
  if (
    subject !== undefined &&
    fits(subject, possessive.gender, possessive.number === "plural") &&
    isParty(subject.role)
  ) {
    // "A soldier tells his wife": the possessive shows whether the subject is a man.
    if (possessive.number === "singular" && possessive.gender !== "neuter" && possessive.gender !== undefined)
      subject.gender ??= possessive.gender;
    return subject;
  }
  return bestFit(
    state,
    line.index,
    possessive.gender,
    possessive.number === "plural",
    (one) => isParty(one.role) && one.role !== mention.role,
  );
}

function fits(known: Known, gender: Pronoun["gender"], plural: boolean): boolean {
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
function bestFit(
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
  const follows = inParagraph && lines[line - 1]?.paragraph === lines[line]?.paragraph;
  let best: Known | undefined;
  let tie = false;
  let top = 0;
  for (const known of state.register.recent) {
    if (line - known.lastLine > PRONOUN_REACH || !fits(known, gender, plural) || !accept(known)) continue;
    const score =
      weight(known, line, gender) +
      (follows && known.lastSubjectLine === line - 1 ? 9 : 0) +
      (known === newest ? 12 : 0);
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

function resolveDraft(state: State, draft: Draft): Resolved {
  const subject = voiceOf(state.reading, draft.subject);
  if (subject === undefined) return draft.floating ? inherit(state, draft) : nobody(state, draft);
  const { mention } = subject;
  const line = draft.line;
  const plural = draft.hit?.plural ?? mention.number === "plural";
  const asker = draft.hit?.act === "answer" ? askerBefore(state, draft) : undefined;
  const known =
    mention.kind === "pronoun"
      ? mention.pronoun?.person === 3
        ? (inDialogue(state, draft, mention) ??
          toldBefore(state, draft, mention.gender) ??
          whoCalls(state, draft, mention.gender) ??
          bestFit(
            state,
            line,
            mention.gender,
            mention.number === "plural" || plural,
            (one) =>
              one.firstAt < mention.span.start &&
              !isAddressee(state, draft, one) &&
              !isFormer(state, draft, mention, one) &&
              one !== asker,
            draft.marks !== "dash",
          ))
        : undefined
      : ((mention.labelled === undefined ? state.found.get(placeOf(mention)) : undefined) ??
        state.register.enter(mention, line, { other: false, kin: new Set() }));
  const extent = draft.hit === undefined ? undefined : extentOf(state.reading, { hit: draft.hit, subject });
  const reason: Reason = {
    rule: subject.rule,
    basis: mention.kind === "pronoun" || subject.rule === "quote/subject-shared" ? "implied" : "stated",
    evidence: extent === undefined ? [mention.span] : [mention.span, extent],
  };
  if (isAnybody(state.reading, mention)) return { speaker: abstain("the text does not say who that is", reason) };
  if (known === undefined) {
    return {
      speaker: abstain(
        mention.kind === "pronoun" && mention.pronoun?.person !== 3
          ? "the writer speaks"
          : "more than one person fits the pronoun",
        reason,
      ),
    };
  }
  if (state.reading.vocabulary.lexicon.somebody?.includes(mention.head))
    return { speaker: abstain("the text says somebody and not who", reason) };
  if (isStray(state, subject)) {
    return { speaker: abstain("the noun before the verb may not be who speaks", reason) };
  }
  pairByTurns(state, draft, known);
  known.lastSpokeLine = line;
  known.lastSubjectLine = line;
  if (draft.hit?.gender !== undefined) known.gender ??= draft.hit.gender;
  if (mention.gender !== undefined && mention.kind === "pronoun") known.gender ??= mention.gender;
  const resolved: Resolved = { speaker: personOf(known, mention, reason), known };
  addAddressee(state, draft, known, resolved);
  return resolved;
}

/** "dieser" is not who spoke last, and whoever answers is not who asked. */
function isFormer({ reading, done, resolved }: State, draft: Draft, { head }: Mention, one: Known): boolean {
  const before = done.findLast((other) => other.parent === undefined && !other.heading);
  if (before === undefined) return false;
  const answers = draft.hit?.act === "answer" && before.hit?.act === "ask" && draft.line - before.lastLine <= 1;
  const latter = reading.vocabulary.lexicon.latter?.includes(head) ?? false;
  return (answers || latter) && resolved.get(before)?.known === one;
}

/** "someone", «alguien»: a pronoun for whoever it was. */
function isAnybody({ vocabulary }: Reading, { head }: Mention): boolean {
  return vocabulary.lexicon.anybody?.includes(head) ?? false;
}

/** How many lines apart two turns of a talk may be. */
const EXCHANGE_REACH = 2;

/**
 * "“With your back?” the brother laughs.": two who speak by turns talk with each other where one of them is somebody's kin,
 * and where one asks and the other answers, or a dash opens each turn.
 */
function pairByTurns(state: State, draft: Draft, known: Known): void {
  const before = state.done.findLast((one) => one.parent === undefined && !one.heading);
  const other = before === undefined ? undefined : state.resolved.get(before)?.known;
  if (before === undefined || other === undefined || other === known || draft.heading || draft.labelled) return;
  if (draft.line - before.lastLine > EXCHANGE_REACH || known.plural || other.plural) return;
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

function answers({ reading }: State, before: Draft, draft: Draft): boolean {
  if (draft.hit?.act === "answer" || before.hit?.act === "ask" || endsInQuestion(reading, before)) return true;
  return draft.marks === "dash" && before.marks === "dash" && draft.paragraph - before.paragraph === 1;
}

/** «Женщина советует мужу позвонить. Тот отвечает …»: the one addressed in the sentence before answers. */
function toldBefore(state: State, draft: Draft, gender: Pronoun["gender"]): Known | undefined {
  if (draft.hit?.act !== "answer") return undefined;
  const before = state.done.findLast((one) => one.parent === undefined && !one.heading);
  const told = before === undefined ? undefined : state.resolved.get(before)?.knownAddressee;
  if (before === undefined || told === undefined || draft.line - before.lastLine > 1) return undefined;
  return fits(told, gender, false) ? told : undefined;
}

/** Who asked right before this answer: somebody else gives it. */
function askerBefore(state: State, draft: Draft): Known | undefined {
  const before = state.done.findLast((one) => one.parent === undefined && !one.heading);
  if (before === undefined || before.hit?.act !== "ask" || draft.line - before.lastLine > 1) return undefined;
  return state.resolved.get(before)?.known;
}

/** "…, was his answer", "the soldier's reply": whose words they are. */
function voiceOf(reading: Reading, subject: Draft["subject"]): Draft["subject"] {
  if (subject === undefined) return undefined;
  const { mention } = subject;
  const word = reading.vocabulary.words.get(mention.head);
  if (mention.name !== undefined || ((word?.flags ?? 0) & IS.noun) === 0) return subject;
  const owner =
    mention.possessor ??
    (mention.possessive === undefined ? undefined : possessiveMention(reading, mention.line, mention.from));
  return owner === undefined ? subject : { ...subject, mention: owner };
}

/** Where all nouns have capitals: a bare noun behind a preposition or an adjective ("zum Termin erklärt") is no name. */
function isStray(state: State, { mention, position }: NonNullable<Draft["subject"]>): boolean {
  if (!state.reading.vocabulary.lexicon.capitalisesNouns || position !== "before") return false;
  if (
    (mention.kind !== "name" && mention.kind !== "noun") ||
    mention.role !== undefined ||
    mention.determiner !== undefined
  )
    return false;
  const before = mention.line.items[mention.from - 1];
  if (before === undefined || before.marked !== undefined || before.token.kind !== "word") return false;
  const joins =
    IS.and | IS.but | IS.that | IS.subordinator | IS.whether | IS.question | IS.relative | IS.adverb | IS.title;
  return (before.flags & joins) === 0 || (before.flags & IS.preposition) !== 0;
}

/** `She: …`, `He: …`: of those who are known to talk with each other the one whom the pronoun fits, if there is only one. */
function inDialogue(state: State, draft: Draft, mention: Mention): Known | undefined {
  if (!draft.labelled) return undefined;
  const gender = mention.pronoun?.gender ?? mention.gender;
  const fitting = state.register.recent.filter(
    (one) => one.partner !== undefined && !one.plural && agrees(one, gender) && one.partner.partner === one,
  );
  const [only] = fitting;
  return fitting.length === 1 ? only : undefined;
}

function agrees(one: Known, gender: Pronoun["gender"]): boolean {
  if (one.gender !== undefined) return one.gender === gender;
  const other = one.partner?.gender;
  return other !== undefined && other !== gender;
}

/** «Mamma, jeg går herfra»: whoever calls somebody by a kin word is the one who talks with that person. */
function whoCalls(state: State, draft: Draft, gender: Pronoun["gender"]): Known | undefined {
  const from = draft.content[0]?.start ?? 0;
  const called = /^\p{L}+(?=\s?[,!])/u.exec(state.reading.text.slice(from, from + 24))?.[0].toLowerCase();
  const role = called === undefined ? undefined : state.reading.vocabulary.words.get(called)?.role?.role;
  if (role === undefined || !isKin(role)) return undefined;
  const partners = new Set<Known>();
  for (const one of state.register.recent) {
    if (
      one.role === role &&
      one.partner !== undefined &&
      fits(one.partner, gender, false) &&
      draft.line - one.lastLine <= PRONOUN_REACH
    )
      partners.add(one.partner);
  }
  const [only] = partners;
  return partners.size === 1 ? only : undefined;
}

function isAddressee(state: State, draft: Draft, known: Known): boolean {
  const mention = draft.addressee;
  return mention !== undefined && state.found.get(placeOf(mention)) === known;
}

function addAddressee(state: State, draft: Draft, speaker: Known, resolved: Resolved): void {
  const mention = draft.addressee;
  if (mention !== undefined && !isAnybody(state.reading, mention)) {
    const known =
      mention.kind === "pronoun"
        ? mention.pronoun?.person === 3
          ? (fitsPartner(speaker, mention) ??
            bestFit(
              state,
              draft.line,
              mention.gender,
              mention.number === "plural",
              (one) => one !== speaker && one.firstAt < mention.span.start,
            ))
          : undefined
        : (state.found.get(placeOf(mention)) ??
          state.register.enter(mention, draft.line, { other: false, kin: new Set() }));
    if (isOurs(state.reading, mention)) {
      const reason: Reason = { rule: "quote/addressee", basis: "stated", evidence: [mention.span] };
      resolved.addressee = { mention: mention.span, key: "journalist", role: "journalist", reason };
      return;
    }
    if (known !== undefined && known !== speaker) {
      resolved.addressee = personOf(known, mention, {
        rule: "quote/addressee",
        basis: mention.kind === "pronoun" ? "implied" : "stated",
        evidence: [mention.span],
      });
      resolved.knownAddressee = known;
      if (
        isParty(known.role) &&
        isParty(speaker.role) &&
        !known.plural &&
        !speaker.plural &&
        (isKin(known.role) || isKin(speaker.role))
      )
        pair(speaker, known, draft.line);
      return;
    }
    if (mention.kind !== "pronoun") return;
  }
  const partner = speaker.partner ?? askerOf(state, draft, speaker);
  if (partner === undefined || (speaker.partner !== undefined && (!isParty(speaker.role) || isPublic(speaker)))) return;
  const evidence = resolved.speaker.reason.evidence;
  resolved.addressee = personOf(partner, undefined, { rule: "quote/addressee-partner", basis: "implied", evidence });
  resolved.knownAddressee = partner;
}

/** "told us", "told this newspaper", or the outlet of the document by its name: the writer is the one addressed. */
function isOurs({ document, vocabulary }: Reading, mention: Mention): boolean {
  const { pronoun, line, from, kind, name } = mention;
  if (pronoun?.person === 1) return pronoun.number === "plural";
  if (name !== undefined && name.toLowerCase() === document.outlet?.toLowerCase()) return true;
  const outlet = kind === "paper" || ((vocabulary.words.get(mention.head)?.flags ?? 0) & (IS.titled | IS.paper)) !== 0;
  return outlet && (vocabulary.lexicon.ours?.includes(line.items[from]?.token.lower ?? "") ?? false);
}

/** Somebody named in full speaks to the public rather than in a private call. */
function isPublic({ name }: Known): boolean {
  return name?.includes(" ") === true;
}

/** Whoever asked what is answered in the next words is the one addressed, and the one asked is who answers. */
function askerOf(state: State, draft: Draft, speaker: Known): Known | undefined {
  const before = state.done.findLast((one) => one.parent === undefined && !one.heading);
  const asked = before === undefined ? undefined : state.resolved.get(before);
  if (before === undefined || asked?.known === undefined || asked.known === speaker || draft.heading) return undefined;
  if (draft.line - before.lastLine > 1 || draft.paragraph - before.paragraph > 1 || draft.labelled) return undefined;
  // "Asked by the prosecutor whose voice it was, he answered": the question is reported.
  const reported = before.hit?.act === "ask" && draft.hit?.act === "answer";
  if (!reported && (!endsInQuestion(state.reading, before) || draft.kind !== "direct" || before.kind !== "direct"))
    return undefined;
  const evidence = draft.content.slice(0, 1);
  asked.addressee ??= personOf(speaker, undefined, { rule: "quote/addressee-answers", basis: "implied", evidence });
  asked.knownAddressee ??= speaker;
  return asked.known;
}

function fitsPartner(speaker: Known, mention: Mention): Known | undefined {
  const { partner } = speaker;
  return partner !== undefined && fits(partner, mention.gender, mention.number === "plural") ? partner : undefined;
}

/**
 * «– Kola nie żyje – odpowiada.»: no subject, and a present tense that shows no gender. In a talk of two an answer is the
 * other's; of any other turn in a paragraph of its own the text does not say whose it is.
 */
function turnOf(state: State, draft: Draft, evidence: readonly Span[]): Resolved | undefined {
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

/** No subject in the sentence: Slavic verbs show the gender of one left out; a passive without an agent names nobody. */
function nobody(state: State, draft: Draft): Resolved {
  const span =
    draft.hit === undefined ? undefined : state.reading.tokens[draft.hit.line.items[draft.hit.from]?.first ?? 0];
  const evidence = span === undefined ? [] : [{ start: span.start, end: span.end }];
  const gender = draft.hit?.gender;
  if (state.reading.vocabulary.lexicon.order === "free" && draft.hit?.kind === "verb" && !draft.hit.passive) {
    // Somebody stands in first place and grammar does not show that the verb is his: the sentence before does not help.
    const { items } = draft.hit.line;
    const first = startsMention(items[0]) ? mentionAt(state.reading, draft.hit.line, 0, draft.hit.from) : undefined;
    if (
      first !== undefined &&
      !first.oblique &&
      (first.kind === "name" || first.kind === "role") &&
      !opensWithCapital(state, first)
    ) {
      return {
        speaker: abstain("the noun before the verb may not be who speaks", {
          rule: "quote/subject-left-out",
          basis: "implied",
          evidence: [first.span, ...evidence],
        }),
      };
    }
    const turn = gender === undefined && !draft.hit.plural ? turnOf(state, draft, evidence) : undefined;
    if (turn !== undefined) return turn;
    const known = bestFit(
      state,
      draft.line,
      draft.hit.gender,
      draft.hit.plural,
      (one) =>
        one.firstAt < (span?.start ?? 0) &&
        (one.lastSpokeLine >= 0 ||
          one.lastSubjectLine >= 0 ||
          (gender !== undefined && one.gender === gender && isParty(one.role))),
      // «El ministro habló. Dijo que …»: the subject goes on.
      state.reading.vocabulary.lexicon.headFirst,
    );
    if (known !== undefined) {
      const reason: Reason = { rule: "quote/subject-left-out", basis: "inherited", evidence };
      known.lastSpokeLine = draft.line;
      const resolved: Resolved = { speaker: personOf(known, undefined, reason), known };
      addAddressee(state, draft, known, resolved);
      return resolved;
    }
    return {
      speaker: abstain("the sentence has no subject and more than one person fits the verb", {
        rule: "quote/subject-left-out",
        basis: "implied",
        evidence,
      }),
    };
  }
  const resolved: Resolved = {
    speaker: abstain("the sentence does not say who speaks", { rule: "quote/no-subject", basis: "stated", evidence }),
  };
  const mention = draft.addressee;
  const known = mention === undefined ? undefined : state.found.get(placeOf(mention));
  if (mention !== undefined && known !== undefined) {
    resolved.addressee = personOf(known, mention, {
      rule: "quote/addressee",
      basis: "stated",
      evidence: [mention.span],
    });
  }
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
function inherit(state: State, draft: Draft): Resolved {
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
  const narratedOf = narrated(state, draft, before);
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

/** How many quotations back the one before the last is looked for. */
const FORMER_REACH = 12;

/** The quotation before the last one that stands by itself. */
function beforeLast({ done }: State, last: Draft): Draft | undefined {
  const at = done.lastIndexOf(last);
  for (let k = at - 1; k >= 0 && k >= at - FORMER_REACH; k--) {
    const one = done[k];
    if (one !== undefined && one.parent === undefined && !one.heading) return one;
  }
  return undefined;
}

/** Of two who ask and answer by turns in paragraphs of their own: who answered the question before. */
function answererOf(state: State, before: Draft, draft: Draft): Known | undefined {
  const former = beforeLast(state, before);
  const known = former === undefined ? undefined : state.resolved.get(former)?.known;
  const near = former !== undefined && draft.paragraph - former.paragraph <= 2 && former.hit?.act === "answer";
  return near && known !== state.resolved.get(before)?.known ? known : undefined;
}

/** "He laughs. “Here nobody is ill.”": whom the sentence of narration between two quotations is about. */
function narrated(state: State, draft: Draft, before: Draft): Known | undefined {
  const line = state.reading.lines[draft.line - 1];
  if (draft.marks !== "pair" || line === undefined || before.lastLine >= line.index) return undefined;
  if (line.paragraph !== draft.paragraph || line.items.length > NARRATION) return undefined;
  const mention = startsMention(line.items[0]) ? mentionAt(state.reading, line, 0) : undefined;
  if (mention?.pronoun?.use !== "subject" || mention.pronoun.person !== 3 || mention.number === "plural")
    return undefined;
  return bestFit(state, line.index, mention.gender, false, (one) => one.firstAt < mention.span.start);
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

function endsInQuestion(reading: Reading, draft: Draft): boolean {
  const last = draft.content.at(-1);
  return last !== undefined && reading.text.slice(last.end - 1, last.end + 1).includes("?");
}

function abstain(why: string, reason: Reason): Abstention {
  return { abstained: true, why, candidates: [], reason };
}

function personOf(known: Known, mention: Mention | undefined, reason: Reason): Person {
  return { ...(mention === undefined ? {} : { mention: mention.span }), ...traitsOf(known), reason };
}

function traitsOf({ key, role: stated, name, gender, partner }: Known): Omit<Person, "mention" | "reason"> {
  // The man who talks with his wife.
  const role = stated === "man" && partner?.role === "wife" ? "husband" : stated;
  return {
    key,
    ...(role === undefined ? {} : { role }),
    ...(name === undefined ? {} : { name }),
    ...(gender === undefined ? {} : { gender }),
  };
}
