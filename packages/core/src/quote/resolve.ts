import type { Reason } from "../model.ts";
import type { Pronoun } from "../text/people.ts";
import { addAddressee, isAddressee, isVoice } from "./addressees.ts";
import type { Parsed } from "./assemble.ts";
import {
  abstain,
  bestFit,
  fits,
  isAnybody,
  PRONOUN_REACH,
  personOf,
  placeOf,
  type Resolved,
  type State,
  traitsOf,
} from "./candidates.ts";
import type { Draft } from "./draft.ts";
import { extentOf } from "./extent.ts";
import { isAge, type Known } from "./known.ts";
import { type Mention, startsMention } from "./mention.ts";
import { mentionAt, possessiveMention } from "./mentions.ts";
import { Register } from "./persons.ts";
import type { Line, Reading } from "./reading.ts";
import { isKin, isParty } from "./roles.ts";
import { opensWithCapital, sweep } from "./sweep.ts";
import { askerBefore, inherit, pairByTurns, toldBefore, toldOfBefore, turnOf } from "./turns.ts";
import { IS } from "./vocabulary.ts";

/** Walks the document once, keeps account of who is spoken of, and resolves every draft's speaker and addressee. */
export function resolvePeople(
  reading: Reading,
  parsed: readonly Parsed[],
  drafts: readonly Draft[],
): Map<Draft, Resolved> {
  if (drafts.length === 0) return new Map();
  const { order, headFirst = false, nameEndings } = reading.vocabulary.lexicon;
  const state: State = {
    reading,
    register: new Register((order === "free" && !headFirst) || nameEndings !== undefined, nameEndings),
    found: new Map(),
    resolved: new Map(),
    subjects: new Map(),
    ...tellersOf(parsed),
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

/** By line, who is the subject of its last verb of speech; after a question it is somebody else who speaks next. */
function tellersOf(parsed: readonly Parsed[]): Pick<State, "tellers" | "askers"> {
  const tellers = new Map<number, Mention>();
  const askers = new Set<number>();
  for (const { line, hits } of parsed) {
    const last = hits.findLast(({ hit, subject }) => hit.kind === "verb" && subject !== undefined);
    if (last?.hit.act === "ask") askers.add(line.index);
    else if (last?.subject !== undefined) tellers.set(line.index, last.subject.mention);
  }
  return { tellers, askers };
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
  if (!isVoice(known)) return;
  const { evidence } = speaker.reason;
  resolved.addressee = personOf(to, undefined, { rule: "quote/addressee-partner", basis: "implied", evidence });
}

/** Whom somebody talks with whose partner the text gives only a little further on. */
function partnerNear({ firstPartner }: Known, line: number): Known | undefined {
  if (firstPartner === undefined || firstPartner.line < line) return undefined;
  return firstPartner.line - line > PAIRED_REACH ? undefined : firstPartner.known;
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
          otherOf(state, draft, mention) ??
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
      : ((isAge(mention) ? toldBefore(state, draft, mention.determiner?.gender) : undefined) ??
        (mention.labelled === undefined
          ? (ofAge(state, draft, mention) ?? otherInTurn(state, draft, mention) ?? state.found.get(placeOf(mention)))
          : undefined) ??
        labelOf(state, draft, mention) ??
        state.register.enter(plainNoun(state, mention), line, { other: false, kin: new Set() }));
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
  if (isOtherBearer(state, draft, mention, known)) {
    const kin = kinBefore(state, draft);
    if (kin !== undefined) {
      kin.lastSpokeLine = line;
      return { speaker: personOf(kin, mention, reason), known: kin };
    }
    return { speaker: abstain("the verb shows that somebody else of that name speaks", reason) };
  }
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

/** «Турчак: …» in a transcript: the label is the surname of somebody whom the text names. */
function labelOf({ reading, register }: State, draft: Draft, { kind, span, labelled }: Mention): Known | undefined {
  if (!draft.labelled || kind !== "noun" || labelled !== undefined) return undefined;
  const known = register.find(reading.text.slice(span.start, span.end));
  return known?.kind === "person" ? known : undefined;
}

/** «Z ustaleń śledczych wynika, że …»: a verb of many uses with nobody as subject credits those whose findings they are. */
function followsFrom(state: State, draft: Draft, evidence: Reason["evidence"]): Resolved | undefined {
  const { hit } = draft;
  if (state.reading.vocabulary.surnames === undefined || hit?.verb?.weak !== true || hit.act !== "claim")
    return undefined;
  if (hit.gender !== undefined || hit.verb.frames.includes("quote")) return undefined;
  for (let from = Math.max(0, hit.from - 4); from < hit.from; from++) {
    if (!startsMention(hit.line.items[from])) continue;
    const mention = mentionAt(state.reading, hit.line, from, hit.from);
    if (mention?.to !== hit.from || (mention.kind !== "role" && mention.kind !== "body" && mention.kind !== "name"))
      continue;
    const known =
      state.found.get(placeOf(mention)) ?? state.register.enter(mention, draft.line, { other: false, kin: new Set() });
    const reason: Reason = { rule: "quote/phrase", basis: "stated", evidence: [mention.span, ...evidence] };
    return known === undefined ? undefined : { speaker: personOf(known, mention, reason), known };
  }
  return {
    speaker: abstain("the sentence does not say whose finding it is", {
      rule: "quote/no-subject",
      basis: "stated",
      evidence: [...evidence],
    }),
  };
}

/** Roles by which the other of two who talk may be called though the text has named him otherwise. */
const CALLED: ReadonlySet<string> = new Set([
  "person",
  "man",
  "woman",
  "child",
  "resident",
  "victim",
  "friend",
  "prisoner",
]);

/**
 * «… — докладывает старпом Игорь Сычёв. Диспетчер спрашивает, … — отвечает моряк»: a noun that the text has not used, right
 * behind the words of one of two who talk, is the other of them. A full name in that place names the other.
 */
function otherInTurn(state: State, draft: Draft, mention: Mention): Known | undefined {
  const { reading, register, done, resolved } = state;
  if (reading.vocabulary.surnames === undefined || mention.number === "plural" || mention.kind === "pronoun")
    return undefined;
  const before = done.findLast((one) => one.parent === undefined && !one.heading);
  const known = before === undefined ? undefined : resolved.get(before)?.known;
  const other = known?.partner;
  if (before === undefined || other === undefined || other.partner !== known || other.plural) return undefined;
  if (draft.line - before.lastLine > 2 || draft.hit === undefined || draft.hit.kind !== "verb") return undefined;
  const gender = draft.hit.gender ?? mention.gender;
  const fitting = other.gender === undefined || gender === undefined || other.gender === gender;
  if (!fitting || (mention.possessor ?? mention.possessive) !== undefined) return undefined;
  const entered = state.found.get(placeOf(mention));
  const fresh = entered === undefined || (entered.mentions <= 1 && entered.firstAt >= mention.span.start);
  if (!fresh) return undefined;
  if (mention.name?.includes(" ") === true) {
    const unnamed = other.name === undefined && other.lastSpokeLine < 0 && isKin(other.role);
    const apart = draft.paragraph !== before.paragraph && draft.kind === "direct" && mention.role === undefined;
    if (!unnamed || !apart || gender === undefined || other.gender !== gender) return undefined;
    register.name(other, mention.name);
    return other;
  }
  // «Суддя просить його заспокоїтися»: whom the one who spoke last is asked by is the other.
  const asked =
    draft.addressee?.kind === "pronoun" && draft.addressee.pronoun?.person === 3 && mention.collective !== true;
  const called = mention.role === undefined || CALLED.has(mention.role);
  if (mention.name !== undefined || (!called && !asked) || isKin(mention.role)) return undefined;
  const turn =
    draft.paragraph !== before.paragraph ||
    draft.hit.act === "answer" ||
    draft.hit.act === "ask" ||
    before.hit?.act === "ask" ||
    asked;
  return turn && other.name !== undefined ? other : undefined;
}

/** «Радний спросил»: a capital that opens the sentence is a noun where the text has the word without it too. */
function plainNoun(state: State, mention: Mention): Mention {
  if (!opensWithCapital(state, mention) || state.register.described(mention) === undefined) return mention;
  const { name: _, ...rest } = mention;
  return { ...rest, kind: "noun" };
}

/** «сказал Беляк» behind Karolina Bielak: the verb shows that it is not she. */
function isOtherBearer({ reading }: State, draft: Draft, { name }: Mention, { gender }: Known): boolean {
  const shown = draft.hit?.gender;
  const { order, headFirst = false } = reading.vocabulary.lexicon;
  if (order !== "free" || headFirst || name === undefined || name.includes(" ")) return false;
  return shown !== undefined && gender !== undefined && shown !== gender;
}

/** «Ojciec chłopca nie kryje żalu. …, powiedział Bielak»: the kin of whom the sentence before tells. */
function kinBefore({ subjects }: State, draft: Draft): Known | undefined {
  const told = [0, 1, 2].map((back) => subjects.get(draft.line - back)?.known);
  return told.find(
    (one) => isKin(one?.role) && one?.name === undefined && one?.plural === false && one.gender === draft.hit?.gender,
  );
}

/** "dieser" is not who spoke last, and whoever answers is not who asked. */
function isFormer(state: State, draft: Draft, { head }: Mention, one: Known): boolean {
  const { reading, done, resolved } = state;
  const before = done.findLast((other) => other.parent === undefined && !other.heading);
  const subject = state.subjects.get(draft.line - 1);
  if (subject?.known === one && (reading.vocabulary.lexicon.latter?.includes(head) ?? false)) return true;
  if (before === undefined) return false;
  const answers = draft.hit?.act === "answer" && before.hit?.act === "ask" && draft.line - before.lastLine <= 1;
  const latter = reading.vocabulary.lexicon.latter?.includes(head) ?? false;
  return (answers || latter) && resolved.get(before)?.known === one;
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

/** How many lines back an age alone can mean somebody. */
const AGE_REACH = 4;

/** «Rygh angrer. – Jeg var sint, sier 48-åringen»: a definite age is of the only one named right before it. */
function ofAge({ reading, register }: State, draft: Draft, { kind, line, from }: Mention): Known | undefined {
  const item = line.items[from];
  if (kind !== "noun" || item?.token.kind !== "number" || !/[åö]ring(?:en|a)$/u.test(lastWord(reading, line, from)))
    return undefined;
  const named = register.recent.filter(
    (one) => one.kind === "person" && one.name !== undefined && !one.plural && draft.line - one.lastLine <= AGE_REACH,
  );
  const [only] = named;
  return named.length === 1 ? only : undefined;
}

function lastWord({ tokens }: Reading, line: Line, at: number): string {
  return tokens[(line.items[at]?.last ?? 1) - 1]?.lower ?? "";
}

/** «– Eg skyt meg, seier han. – Nei, seier ho»: the other of two who talk, where only the other fits the pronoun. */
function otherOf({ done, resolved }: State, draft: Draft, { gender, number }: Mention): Known | undefined {
  const before = done.findLast((one) => one.parent === undefined && !one.heading);
  const known = before === undefined ? undefined : resolved.get(before)?.known;
  const other = known?.partner;
  if (before === undefined || other === undefined || gender === undefined || number === "plural") return undefined;
  if (draft.kind !== "direct" || before.kind !== "direct" || draft.paragraph - before.paragraph > 1) return undefined;
  const only = known?.gender !== undefined && known.gender !== gender && other.gender === undefined;
  return only && other.partner === known && fits(other, gender, false) ? other : undefined;
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
    const shown = followsFrom(state, draft, evidence);
    if (shown !== undefined) return shown;
    const turn = gender === undefined && !draft.hit.plural ? turnOf(state, draft, evidence) : undefined;
    if (turn !== undefined) return turn;
    const known =
      (state.reading.vocabulary.lexicon.headFirst ? undefined : toldOfBefore(state, draft)) ??
      bestFit(
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
  // «…, lyder svaret»: in a talk of two it is the other's.
  const answer =
    draft.hit?.kind === "phrase" && draft.hit.act === "answer" ? turnOf(state, draft, evidence) : undefined;
  if (answer !== undefined) return answer;
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
