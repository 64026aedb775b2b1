import type { Abstention, Person, Reason, Span } from "../model.ts";
import type { Pronoun } from "../text/people.ts";
import type { Parsed } from "./assemble.ts";
import type { Draft } from "./draft.ts";
import { extentOf } from "./extent.ts";
import { type Mention, mentionAt, startsMention } from "./mentions.ts";
import { isKin, isParty, type Known, Register, type Scene } from "./persons.ts";
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
  for (const resolved of new Set(state.resolved.values())) settle(resolved);
  return state.resolved;
}

/** What the text tells of a person later on, a name or a clearer role, holds from the first mention. */
function settle(resolved: Resolved): void {
  const { speaker, known, addressee, knownAddressee } = resolved;
  if (known !== undefined && !("abstained" in speaker)) {
    resolved.speaker = { ...speaker, ...traitsOf(known) };
    const { partner } = known;
    if (addressee === undefined && partner !== undefined && isParty(known.role) && known.talks) {
      const { evidence } = speaker.reason;
      resolved.addressee = {
        ...traitsOf(partner),
        reason: { rule: "quote/addressee-partner", basis: "implied", evidence },
      };
    }
  }
  if (addressee !== undefined && knownAddressee !== undefined)
    resolved.addressee = { ...addressee, ...traitsOf(knownAddressee) };
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
  const scene = { ...sceneOf(line, mentions), heading: role === "title" || role === "heading" };
  let subject: Known | undefined;
  let previous: Mention | undefined;
  const parties: Known[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind === "pronoun" || opensWithCapital(state, mention) || isPlace(state, line, mention)) continue;
    const known =
      apposed(state, line, apposedTo(line, mentions, index), mention) ?? enter(state, mention, line, scene, subject);
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
  const [a, b] = parties;
  if (a === undefined || b === undefined || parties.length !== 2) return;
  const told =
    mentions.some((one) => one.oblique && isKin(one.role)) && line.items.some((item) => item.flags & IS.verb);
  if (told || line.items.some((item) => item.flags & IS.talk)) pair(a, b);
}

/** One unknown capital at the start of a sentence may be any word, unless the name is known or seen in the text. */
function opensWithCapital(state: State, mention: Mention): boolean {
  if (mention.kind !== "name" || mention.role !== undefined || mention.from > 0 || mention.to - mention.from > 1)
    return false;
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

/**
 * "The minister, Orla Venn, …": a name between commas right behind a role is the name of that person; «innringeren, en
 * kvinne, …»: a woman or a man there is no second person.
 */
function apposed(state: State, line: Line, previous: Mention | undefined, mention: Mention): Known | undefined {
  if (previous === undefined || previous.kind !== "role" || previous.number === "plural") return undefined;
  const end = line.items[mention.to];
  const closes = end === undefined ? mention.kind === "name" && mention.to - mention.from > 1 : isSign(end, ",.");
  if (!closes) return undefined;
  const known = state.found.get(placeOf(previous));
  if (known === undefined || known.name !== undefined) return undefined;
  if (mention.kind === "name" && mention.to - mention.from === 1 && state.register.knows(mention)) return undefined;
  if (mention.determiner?.indefinite === true && (mention.role === "woman" || mention.role === "man")) {
    if (mention.gender !== undefined) known.gender ??= mention.gender;
    state.found.set(placeOf(mention), known);
    return known;
  }
  if (mention.kind !== "name" || mention.name === undefined || (!isSign(end, ",") && mention.to - mention.from < 2))
    return undefined;
  state.register.name(known, mention.name);
  state.found.set(placeOf(mention), known);
  return known;
}

/** «Enken etter styrmannen, Ragnfrid Moen, …»: a name behind the comma is that of the first, who holds the other. */
function apposedTo(line: Line, mentions: readonly Mention[], index: number): Mention | undefined {
  const name = mentions[index];
  let comma = (name?.from ?? 0) - 1;
  // «komendantka, młodszy inspektor Dobrawa Zych»: a rank that no lexicon knows stands before the full name.
  if (name?.kind === "name" && name.to - name.from > 1) for (let k = 0; k < 2 && isPlainWord(line, comma); k++) comma--;
  const last = mentions[index - 1];
  if (last === undefined || !isSign(line.items[comma], ",")) return undefined;
  // «Enken etter losen, Marit Berg»: what the preposition brings in need not be in the lexicon.
  const between = line.items.slice(last.to, comma);
  const attributed =
    between.length === 2 && ((between[0]?.flags ?? 0) & IS.preposition) !== 0 && between[1]?.flags === 0;
  if (attributed) return last;
  if (last.to !== comma) return undefined;
  const holder = mentions[index - 2];
  const tied = holder?.to === last.from - 1 && ((line.items[holder.to]?.flags ?? 0) & IS.preposition) !== 0;
  return tied ? holder : last;
}

function isPlainWord(line: Line, at: number): boolean {
  const item = line.items[at];
  return (
    item?.token.kind === "word" && item.marked === undefined && !item.token.capital && (item.flags & ~IS.title) === 0
  );
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
  if (owner !== undefined && owner !== known && isKin(known.role) && isParty(owner.role)) pair(owner, known);
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

function pair(a: Known, b: Known): void {
  if (a === b) return;
  a.partner = b;
  b.partner = a;
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
  if (gender !== undefined && known.gender === gender) score += 6;
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
  const { subject } = draft;
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
            (one) => one.firstAt < mention.span.start && !isAddressee(state, draft, one) && one !== asker,
            draft.marks !== "dash",
          ))
        : undefined
      : (state.found.get(placeOf(mention)) ?? state.register.enter(mention, line, { other: false, kin: new Set() }));
  const extent = draft.hit === undefined ? undefined : extentOf(state.reading, { hit: draft.hit, subject });
  const reason: Reason = {
    rule: subject.rule,
    basis: mention.kind === "pronoun" || subject.rule === "quote/subject-shared" ? "implied" : "stated",
    evidence: extent === undefined ? [mention.span] : [mention.span, extent],
  };
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

/** Whoever answers right behind a voice of the call, or asks and is answered, talks with that voice. */
function pairByTurns(state: State, draft: Draft, known: Known): void {
  if (known.partner !== undefined || known.plural || !isParty(known.role) || draft.labelled || draft.heading) return;
  const before = state.done.findLast((one) => one.parent === undefined && !one.heading);
  const other = before === undefined ? undefined : state.resolved.get(before)?.known;
  if (before === undefined || other === undefined || other === known || other.partner !== undefined) return;
  if (other.plural || !isParty(other.role) || draft.line - before.lastLine > 2) return;
  const answers = draft.hit?.act === "answer" || before.hit?.act === "ask" || endsInQuestion(state.reading, before);
  const turns = draft.marks === "dash" && before.marks === "dash" && draft.paragraph - before.paragraph === 1;
  if (!answers && !turns) return;
  pair(known, other);
  known.talks = true;
  other.talks = true;
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
  if (mention !== undefined) {
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
        pair(speaker, known);
      return;
    }
    if (mention.kind !== "pronoun") return;
  }
  const partner = speaker.partner;
  if (partner === undefined || !isParty(speaker.role)) return;
  const evidence = resolved.speaker.reason.evidence;
  resolved.addressee = personOf(partner, undefined, { rule: "quote/addressee-partner", basis: "implied", evidence });
  resolved.knownAddressee = partner;
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
