import { type CueHit, startOf } from "./cues.ts";
import {
  isFullNameAt,
  isNameWord,
  type Mention,
  markedName,
  mentionAt,
  possessiveMention,
  startsMention,
} from "./mentions.ts";
import { isSign, type Line, type Reading, spanOfItems } from "./reading.ts";
import { FUNCTION_WORD, IS } from "./vocabulary.ts";

/** Who the grammar makes the subject of a cue, and the items the whole tag covers. */
export interface Subject {
  readonly mention: Mention;
  /** Items that belong to the subject with appositions and relative clauses, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly position: "before" | "after";
  readonly rule: string;
}

/** The subject of a finite verb, the agent of a passive, or the one a phrase credits. */
export function subjectOf(reading: Reading, hit: CueHit, earlier: readonly Attributed[]): Subject | undefined {
  if (hit.kind === "phrase") return creditedBy(reading, hit);
  if (hit.verb?.speaker === "object") return quoted(reading, hit, earlier);
  if (hit.passive) return agentOf(reading, hit);
  if (hit.form === "adverbial" && hit.auxiliary === undefined)
    return perceived(reading, hit, earlier) ?? sharedSubject(reading, hit, earlier);
  const { line } = hit;
  const { order, capitalisesNouns, headFirst = false } = reading.vocabulary.lexicon;
  const embedded = order === "v2" ? embeddedSubject(reading, hit) : undefined;
  if (embedded !== undefined) return embedded;
  const verb = headFirst ? startOf(reading, hit) : (hit.auxiliary ?? hit.from);
  const inverted = hit.auxiliary !== undefined && hit.auxiliary < hit.from - 1 ? between(reading, hit) : undefined;
  if (inverted !== undefined && (order !== "svo" || verb === 0 || (headFirst && isTagPlace(line, verb)))) {
    // "haben das Wrack untersucht und bestätigt": behind a subject in first place a thing is the object.
    const first = capitalisesNouns ? subjectBefore(reading, hit, earlier) : undefined;
    // "Ein Soldat soll seiner Frau gesagt haben": one constituent stands before the auxiliary, and it is somebody.
    const opening = first?.mention.to === verb && opensClause(line, first.mention.from) && !first.mention.oblique;
    const thing = inverted.mention.kind === "noun";
    return first !== undefined && isSomebody(first.mention) && (thing || opening) ? first : inverted;
  }
  if (order === "svo") {
    if (headFirst && opensRelated(reading, line.items[verb - 1])) return subjectAfter(reading, hit);
    if (verb === 0 || isTagAfter(line, verb) || (hit.verb?.addressee === undefined && closesTag(reading, hit)))
      return subjectAfter(reading, hit) ?? subjectBefore(reading, hit, earlier);
    return subjectBefore(reading, hit, earlier) ?? tagSubject(reading, hit);
  }
  if (order === "v2") {
    if (verb === 0 || isTagAfter(line, verb) || closesTag(reading, hit))
      return subjectAfter(reading, hit) ?? subjectBefore(reading, hit, earlier);
    // "Im selben Schreiben fordert Huber": what opens with a preposition leaves the subject behind the verb.
    if (capitalisesNouns && hit.form === "finite" && isFronted(line, verb)) {
      const follows = subjectAfter(reading, hit);
      if (follows !== undefined) return follows;
      const first = subjectBefore(reading, hit, earlier);
      return first !== undefined && (first.mention.kind === "noun" || first.mention.kind === "paper")
        ? undefined
        : first;
    }
    // Inversion puts the subject behind the finite verb: never behind a participle ("har fortalt soldatene").
    const after = hit.form === "finite" ? subjectAfter(reading, hit) : undefined;
    // A subject pronoun right behind the verb is the subject whatever stands before: "Als Beispiel nannte er".
    const opening = subjectBefore(reading, hit, earlier);
    // "Eine Minute später meldet sich die Wache": a noun with an adverb behind it tells when.
    const timed =
      capitalisesNouns &&
      opening?.mention.kind === "noun" &&
      opening.mention.to < verb &&
      TIMES.test(line.items[opening.mention.to]?.token.lower ?? "");
    const before = timed ? undefined : opening;
    if (before !== undefined && after !== undefined && before.rule === "quote/subject-before") {
      // Of an unknown noun and a person the person is the speaker: "Als Beispiel nannte Weber", "Weber nannte das Ergebnis".
      const object = hit.verb?.addressee === "object";
      if (before.mention.kind === "noun" && isSomebody(after.mention) && !object) return after;
      if (after.mention.kind === "noun" && isSomebody(before.mention)) return before;
    }
    const full = before?.mention.kind === "name" && before.mention.to - before.mention.from > 1;
    const person = before?.mention.kind === "pronoun" || before?.mention.kind === "role" || full;
    // «Han sier han vil hjem», «mora meiner han må»: a person right before the verb who opens the clause.
    if (before !== undefined && person && before.mention.to === verb && opensClause(line, before.mention.from))
      return before;
    // "Der Geschäftsführer nannte sie fahrlässig": where the pronoun can be the object too, the noun in first place is the subject.
    const object =
      capitalisesNouns &&
      after?.mention.gender === "female" &&
      before?.mention.determiner !== undefined &&
      before.mention.from === 0;
    if (object) return before;
    if (before !== undefined && after !== undefined && opensReport(reading, hit, before, after)) return before;
    if (after?.mention.kind === "pronoun" && after.mention.from === hit.to && hit.form === "finite") return after;
    // «Rett nok seier Gross»: a capital at the start of the sentence, away from the verb, may be any word.
    if (
      after !== undefined &&
      before?.mention.kind === "name" &&
      before.mention.from === 0 &&
      before.mention.to === 1 &&
      verb > 1
    )
      return after;
    if (
      before === undefined ||
      before.rule === "quote/subject-shared" ||
      before.rule === "quote/subject-relative" ||
      opensClause(line, before.mention.from)
    ) {
      return before ?? after;
    }
    return after ?? before;
  }
  if (headFirst && opensRelated(reading, line.items[verb - 1])) return subjectAfter(reading, hit);
  const { commaTags = headFirst } = reading.vocabulary.lexicon;
  return isTagAfter(line, verb) || (commaTags && closesTag(reading, hit))
    ? (subjectAfter(reading, hit) ?? subjectBefore(reading, hit, earlier))
    : (subjectBefore(reading, hit, earlier) ?? subjectAfter(reading, hit));
}

/**
 * "the man is heard (on tape) saying": the subject of the verb of hearing; "footage shows the officer telling", "a recording of a
 * soldier complaining": whoever stands right before a participle without a comma.
 */
function perceived(reading: Reading, hit: CueHit, earlier: readonly Attributed[]): Subject | undefined {
  const { line } = hit;
  const { order, perceived: verbs = [] } = reading.vocabulary.lexicon;
  if (order !== "svo") return undefined;
  for (let k = hit.from - 1; k >= 0 && k >= hit.from - PERCEIVED_REACH; k--) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || item.token.kind !== "word") break;
    if (!verbs.includes(item.token.lower)) continue;
    let auxiliary = k;
    while (auxiliary > 0 && (line.items[auxiliary - 1]?.flags ?? 0) & (IS.auxiliary | IS.passive | IS.adverb))
      auxiliary--;
    if (auxiliary < k) return subjectBefore(reading, { ...hit, from: k, auxiliary }, earlier);
  }
  const led = withBefore(reading, line, hit.from);
  if (led !== undefined) return led;
  const near = touching(reading, line, hit.from);
  return near?.mention.kind === "role" || near?.mention.kind === "name" ? near : undefined;
}

/**
 * «et opptak der en soldat forteller …», "ein Gespräch, in dem ein Soldat seiner Frau erzählt, …": the clause that tells what a
 * recording holds has a subject of its own, right behind the word that opens it.
 */
function embeddedSubject(reading: Reading, hit: CueHit): Subject | undefined {
  const { line } = hit;
  const { capitalisesNouns, holding = [] } = reading.vocabulary.lexicon;
  if (!capitalisesNouns) {
    const near = touching(reading, line, skipAdverbsBack(line, Math.min(hit.auxiliary ?? hit.from, hit.from)));
    const opener = line.items[(near?.from ?? 0) - 1];
    const held = line.items[(near?.from ?? 0) - 2];
    const opens = opener !== undefined && opener.marked === undefined && holding.includes(opener.token.lower);
    if (near === undefined || !opens || held?.token.kind !== "word" || held.flags & FUNCTION_WORD) return undefined;
    return { ...near, rule: "quote/subject-embedded" };
  }
  const behind = line.items.findIndex((item, k) => k >= hit.to && !(item.flags & IS.auxiliary));
  if (behind >= 0 && line.items[behind]?.token.kind !== "punctuation") return undefined;
  let comma = hit.from - 1;
  while (comma > hit.from - PART_REACH && comma > 0 && !isSign(line.items[comma], ",")) {
    if (line.items[comma]?.marked !== undefined) return undefined;
    comma--;
  }
  const opener = line.items[comma + 1];
  if (!isSign(line.items[comma], ",") || opener === undefined) return undefined;
  const related = line.items[comma + 2];
  const prepositional = (opener.flags & IS.preposition) !== 0 && ((related?.flags ?? 0) & IS.relative) !== 0;
  if (!prepositional && !holding.includes(opener.token.lower)) return undefined;
  let at = comma + (prepositional ? 3 : 2);
  if (isReflexive(line, at)) at++;
  const mention = mentionAt(reading, line, at, hit.from);
  if (mention === undefined || !canSpeak(mention) || !isSomebody(mention)) return undefined;
  return { mention, from: mention.from, to: mention.to, position: "before", rule: "quote/subject-embedded" };
}

/** "begins with the driver, a nurse, asking why": behind "with" the participle is that person's. */
function withBefore(reading: Reading, line: Line, verb: number): Subject | undefined {
  if (!isSign(line.items[verb - 1], ",")) return undefined;
  for (let k = verb - 2; k > 0 && k > verb - WITH_REACH; k--) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || item.flags & (IS.verb | IS.auxiliary | IS.passive))
      return undefined;
    if (item.token.lower !== "with") continue;
    const mention = mentionAt(reading, line, k + 1, verb);
    if (mention === undefined || !isSign(line.items[mention.to], ",") || !isSomebody(mention)) return undefined;
    return { mention, from: mention.from, to: verb, position: "before", rule: "quote/subject-before" };
  }
  return undefined;
}

/** How far before its participle such a person may stand, in items. */
const WITH_REACH = 14;

/** How far before its participle a verb of hearing may stand, in items. */
const PERCEIVED_REACH = 6;

/** «Hansen sa hun var glad»: the pronoun behind the verb has a verb of its own, so the name before it speaks. */
function opensReport(reading: Reading, hit: CueHit, before: Subject, after: Subject): boolean {
  const { line } = hit;
  if (reading.vocabulary.lexicon.capitalisesNouns || !hit.verb?.frames.includes("bare")) return false;
  if (after.mention.kind !== "pronoun" || after.mention.from !== hit.to || before.mention.to !== hit.from) return false;
  const next = line.items[skipAdverbs(line, after.mention.to, line.items.length)];
  return isSomebody(before.mention) && ((next?.flags ?? 0) & (IS.auxiliary | IS.passive)) !== 0;
}

/** A cue with the subject already found for it. */
export interface Attributed {
  readonly hit: CueHit;
  readonly subject?: Subject;
}

const TIMES = /^(?:später|zuvor|danach|vorher|darauf|lang)$/;

/** True when the main clause of a verb in second place opens with a preposition: its subject then follows the verb. */
function isFronted(line: Line, verb: number): boolean {
  let from = 0;
  for (let k = verb - 1; k >= 0; k--) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || isSign(item, ":;–—")) {
      from = k + 1;
      break;
    }
    // A clause of its own inside the sentence: "…, dass der Arzt sagte", "… und sagte".
    if (isSign(item, ",") && (line.items[k + 1]?.flags ?? 0) & (IS.that | IS.subordinator | IS.question)) return false;
    if (item.flags & IS.and && k >= verb - 2) return false;
  }
  const opening = line.items[from];
  if (opening === undefined || from >= verb) return false;
  const flags = opening.flags & (IS.and | IS.but) ? (line.items[from + 1]?.flags ?? 0) : opening.flags;
  if (flags & IS.subordinator) {
    const next = line.items[verb + 1];
    const last = next === undefined || next.token.kind === "punctuation";
    return !last && !line.items.slice(from, verb).some((item) => isSign(item, ","));
  }
  return (flags & (IS.preposition | IS.addressing)) !== 0;
}

/** «comme l'a dit le ministre», «ce qu'a confirmé le parquet»: the subject follows. */
function opensRelated(reading: Reading, before: Line["items"][number] | undefined): boolean {
  if (before === undefined || before.marked !== undefined) return false;
  return (reading.vocabulary.lexicon.as?.includes(before.token.lower) ?? false) || (before.flags & IS.that) !== 0;
}

/** Right after marked words, an end sign or a comma. */
function isTagPlace(line: Line, verb: number): boolean {
  return isTagAfter(line, verb) || isSign(line.items[verb - 1], ",");
}

/** True right after marked words, or after a comma or dash that ends a fronted content. */
function isTagAfter(line: Line, verb: number): boolean {
  const before = line.items[verb - 1];
  if (before === undefined) return false;
  if (before.marked !== undefined) return before.marked.last - before.marked.first > 1 || isSpeechEnd(line, verb - 1);
  if (isSign(before, ",") && line.items[verb - 2]?.marked !== undefined) return true;
  return isSign(before, "?!…–—-");
}

function isSpeechEnd(line: Line, at: number): boolean {
  return line.items[at - 1] === undefined;
}

function isSomebody(mention: Mention): boolean {
  return mention.kind === "name" || mention.kind === "role" || mention.kind === "body" || mention.kind === "pronoun";
}

/** True when a noun phrase is the first thing in its clause, where a verb-second language has one constituent only. */
function opensClause(line: Line, from: number): boolean {
  const before = line.items[from - 1];
  if (before === undefined || before.marked !== undefined || before.token.kind !== "word") return true;
  return (before.flags & (IS.and | IS.but | IS.that | IS.subordinator | IS.relative | IS.whether | IS.question)) !== 0;
}

/** «…, sier soldaten til moren.»: right after a comma, and nothing but an end or an adjunct behind the subject. */
function closesTag(reading: Reading, hit: CueHit): boolean {
  const start = reading.vocabulary.lexicon.headFirst ? startOf(reading, hit) : hit.from;
  if (!isSign(hit.line.items[start - 1], ",")) return false;
  const subject = subjectAfter(reading, hit);
  if (subject === undefined || isApposed(reading, hit)) return false;
  const { order, headFirst } = reading.vocabulary.lexicon;
  if (order === "svo" && !headFirst && (hit.verb?.weak || predicateFollows(hit.line, subject.to))) return false;
  if (reading.vocabulary.lexicon.capitalisesNouns && subject.mention.kind === "noun") return false;
  // «…, řekl voják matce.»: the one addressed shows by its case.
  const told = startsMention(hit.line.items[subject.to]) ? mentionAt(reading, hit.line, subject.to) : undefined;
  const next = hit.line.items[told?.oblique === true ? told.to : subject.to];
  if (next === undefined || next.marked !== undefined || next.token.kind !== "word") return true;
  // «Soldaten, som er tjue, forteller moren at …»: whoever opens the sentence speaks, past the relative clause.
  if (next.flags & (IS.that | IS.whether) && startsMention(hit.line.items[0])) return false;
  return (
    (next.flags &
      (IS.preposition |
        IS.addressing |
        IS.adverb |
        IS.and |
        IS.but |
        IS.that |
        IS.whether |
        IS.subordinator |
        IS.notName)) !==
    0
  );
}

/** "The guide, from the museum, said the park and the lake are closed": a finite verb behind it makes it a clause. */
function predicateFollows(line: Line, from: number): boolean {
  for (let k = from; k < line.items.length; k++) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || item.token.kind === "punctuation") return false;
    if (item.flags & (IS.relative | IS.that | IS.subordinator)) return false;
    if (item.flags & (IS.auxiliary | IS.passive)) return true;
  }
  return false;
}

/** "Der Bürgermeister, Henning Wolk (Partei), warnte die Stadt": a name or a relative clause between commas before the verb. */
function isApposed(reading: Reading, hit: CueHit): boolean {
  const { line } = hit;
  const { order, capitalisesNouns, headFirst } = reading.vocabulary.lexicon;
  if (!startsMention(line.items[0])) return false;
  if (!capitalisesNouns && !headFirst) return order !== "svo" && isRelated(reading, line, hit.from - 1);
  const close = (headFirst ? startOf(reading, hit) : hit.from) - 1;
  let open = close - 1;
  while (open >= 0 && !isSign(line.items[open], ",")) {
    if (line.items[open]?.marked !== undefined) return false;
    open--;
  }
  if (open <= 0) return false;
  // A relative clause ends in its verb: "…, die Ukrainer seien schon in Losowo, erzählt die Frau" has none.
  if ((line.items[open + 1]?.flags ?? 0) & IS.relative && line.items[close - 1]?.token.capital === false) return true;
  const mention = mentionAt(reading, line, open + 1, close);
  const next = mention === undefined ? undefined : line.items[mention.to];
  // «Le porte-parole, Jean Vannier, a démenti»: only a name is surely an apposition where nouns have no capital.
  if (headFirst && mention?.kind !== "name") return false;
  return mention !== undefined && (mention.to === close || isSign(next, "("));
}

/** «En tredje deltaker, som ingen kjenner, kaller planen …»: whoever opens the sentence, a relative clause, the verb. */
function isRelated(reading: Reading, line: Line, close: number): boolean {
  const open = mentionAt(reading, line, 0, close)?.to ?? 0;
  return open > 0 && isSign(line.items[open], ",") && ((line.items[open + 1]?.flags ?? 0) & IS.relative) !== 0;
}

/** «har soldaten sagt», "skal en soldat informere": the subject stands between auxiliary and verb. */
function between(reading: Reading, hit: CueHit): Subject | undefined {
  // «kan man høre en soldat fortelle»: other auxiliaries and verbs of hearing stand before the subject too.
  let at = skipAdverbs(hit.line, (hit.auxiliary ?? 0) + 1, hit.from);
  while (
    at < hit.from &&
    ((hit.line.items[at]?.flags ?? 0) & (IS.auxiliary | IS.hearsay) || isReflexive(hit.line, at))
  ) {
    at = skipAdverbs(hit.line, at + 1, hit.from);
  }
  const mention = mentionAt(reading, hit.line, at, hit.from);
  return mention === undefined || !canSpeak(mention)
    ? undefined
    : { mention, from: mention.from, to: mention.to, position: "after", rule: "quote/subject-inverted" };
}

/** "soll sich ein Soldat beklagt haben". */
function isReflexive(line: Line, at: number): boolean {
  const pronouns = line.items[at]?.word?.pronouns ?? [];
  return pronouns.length > 0 && pronouns.every((one) => one.use === "reflexive");
}

function skipAdverbs(line: Line, at: number, limit: number): number {
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

/** The noun phrase or pronoun right behind a cue. */
export function subjectAfter(reading: Reading, hit: CueHit): Subject | undefined {
  const { line } = hit;
  let at = skipAdverbs(line, hit.to, line.items.length);
  const next = line.items[at];
  // sagte sich, sa seg: a reflexive between verb and subject.
  if (
    next?.word?.pronouns.some((one) => one.use === "reflexive") &&
    next.word.pronouns.every((one) => one.use !== "subject")
  )
    at++;
  if (reading.vocabulary.lexicon.headFirst) at = skipAddressed(reading, line, at);
  if (reading.vocabulary.lexicon.order === "free") at = skipToNoun(reading, line, at);
  // "said that the union": a conjunction, and no determiner.
  if (reading.vocabulary.lexicon.order === "svo" && (line.items[at]?.flags ?? 0) & IS.that) return undefined;
  const mention = mentionAt(reading, line, at) ?? occupation(reading, hit, at);
  if (mention === undefined) return bodyBehind(reading, hit);
  if (!canSpeak(mention)) return undefined;
  return withApposition(reading, line, {
    mention,
    from: mention.from,
    to: coordinate(reading, line, mention),
    position: "after",
    rule: "quote/subject-inverted",
  });
}

/**
 * «…, sier biskop Ola Nes», «…, sier 23-åringen.»: right behind speech, a noun that no lexicon knows is who speaks, with
 * the name that follows it, when the tag then ends or an adjunct begins.
 */
function occupation(reading: Reading, hit: CueHit, from: number): Mention | undefined {
  const { line } = hit;
  const before = line.items[(hit.auxiliary ?? hit.from) - 1];
  if (reading.vocabulary.lexicon.capitalisesNouns) return undefined;
  const behindSpeech = before !== undefined && (before.marked !== undefined || isSign(before, ",?!…–—"));
  if (!behindSpeech || hit.kind !== "verb" || !hit.verb?.frames.includes("quote")) return undefined;
  let at = from;
  while (at < line.items.length && at < from + 4 && isUnknownNoun(line.items[at])) at++;
  if (at === from) return undefined;
  const name = mentionAt(reading, line, at);
  const to = name?.kind === "name" ? name.to : at;
  const next = line.items[to];
  const ends =
    next === undefined ||
    next.token.kind !== "word" ||
    (next.flags & (IS.preposition | IS.addressing | IS.and | IS.relative | IS.subordinator)) !== 0 ||
    (name?.kind === "name" && (next.flags & (IS.adverb | IS.notName)) !== 0);
  if (!ends) return undefined;
  // "Fallow, 61, denies bribery": behind a mere comma the noun is what is denied.
  const comma = before.marked === undefined && isSign(before, ",");
  if (comma && reading.vocabulary.lexicon.order === "svo" && name?.kind !== "name") return undefined;
  const span = spanOfItems(reading, line, from, to);
  if (name?.kind === "name") return { ...name, from, span };
  return { line, from, to, span, kind: "noun", head: line.items[at - 1]?.token.lower ?? "" };
}

function isUnknownNoun(item: Line["items"][number] | undefined): boolean {
  if (item === undefined || item.marked !== undefined || item.token.capital) return false;
  if (item.token.kind === "number") return item.token.end - item.token.start < 4;
  return item.token.kind === "word" && (item.flags & ~(IS.adverb | IS.title | IS.side)) === 0;
}

/** «рассказал жене пленный», «заявил молодой солдат»: one addressed and up to two adjectives stand before the subject. */
function skipToNoun(reading: Reading, line: Line, from: number): number {
  for (let k = from, skipped = 0; k < line.items.length && skipped < 3; skipped++) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || item.token.kind !== "word") break;
    // «говорит на записи мужской голос», «powiedział w sądzie Malina»: a place stands between.
    if (item.flags & IS.preposition && !(item.flags & (IS.that | IS.subordinator)) && k === from) {
      k = mentionAt(reading, line, k + 1)?.to ?? k + 2;
      continue;
    }
    if (item.flags & FUNCTION_WORD & ~(IS.determiner | IS.pronoun)) break;
    const mention = startsMention(item) ? mentionAt(reading, line, k) : undefined;
    if (mention !== undefined && mention.kind !== "paper" && canSpeak(mention)) return k;
    if (mention === undefined && item.flags !== 0) break;
    k = mention?.to ?? k + 1;
  }
  return from;
}

/** «a dit à l'AFP le ministre»: the one addressed stands before the subject. */
function skipAddressed(reading: Reading, line: Line, at: number): number {
  // «souffle dans le premier une voix»: so does a place.
  const passes = IS.addressing | IS.preposition;
  if (!((line.items[at]?.flags ?? 0) & passes) || (line.items[at]?.flags ?? 0) & (IS.genitive | IS.agent)) return at;
  const to = mentionAt(reading, line, at + 1)?.to ?? at;
  return startsMention(line.items[to]) ? to : at;
}

/** "…, said a spokesman for the town." without marks: the tag ends its sentence or its clause. */
function tagSubject(reading: Reading, hit: CueHit): Subject | undefined {
  if (!isSign(hit.line.items[hit.from - 1], ",")) return undefined;
  return subjectAfter(reading, hit);
}

function coordinate(reading: Reading, line: Line, mention: Mention): number {
  const next = line.items[mention.to];
  if (next === undefined || !(next.flags & (IS.and | IS.genitive | IS.preposition)) || next.flags & IS.addressing)
    return mention.to;
  if (next.flags & IS.and && !(next.flags & IS.genitive)) {
    const second = mentionAt(reading, line, mention.to + 1);
    const after = line.items[second?.to ?? 0];
    return second !== undefined && (after === undefined || after.token.kind === "punctuation") ? second.to : mention.to;
  }
  if (!(next.flags & IS.genitive)) return mention.to;
  const owner = mentionAt(reading, line, mention.to + 1);
  return owner?.to ?? mention.to;
}

/** Takes in ", a doctor in Kyiv," after a subject that follows its verb. */
function withApposition(reading: Reading, line: Line, subject: Subject): Subject {
  if (!isSign(line.items[subject.to], ",")) return subject;
  const next = line.items[subject.to + 1];
  if (next === undefined || next.marked !== undefined) return subject;
  // «affirme la directrice du port, Jeanne Corvel.»: the name of the one whom the noun before the comma means.
  const name =
    subject.mention.name === undefined && isNameWord(next) ? mentionAt(reading, line, subject.to + 1) : undefined;
  const close = name === undefined ? undefined : line.items[name.to];
  if (name?.kind === "name" && name.role === undefined && (close === undefined || close.token.kind !== "word"))
    return { ...subject, to: name.to };
  const opens =
    next.flags & (IS.relative | IS.determiner) || next.token.kind === "number" || next.flags & (IS.role | IS.body);
  if (!opens || next.flags & IS.that) return subject;
  for (let k = subject.to + 1; k < line.items.length && k < subject.to + 24; k++) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined) return subject;
    // A finite verb outside a relative clause: not an apposition but the next clause.
    const finite = item.flags & (IS.auxiliary | IS.passive | IS.reportive);
    const relative =
      next.flags & IS.relative && (!(next.flags & IS.determiner) || line.items[k + 1]?.token.kind !== "word");
    if (finite && !relative) return subject;
    if (isSign(item, ",")) return { ...subject, to: k };
    if (isSign(item, ".;:–—"))
      return subject.rule === "quote/phrase" && subject.from < 4 ? subject : { ...subject, to: k };
  }
  return subject;
}

/** The first noun phrase of the clause that ends at the verb; appositions and relative clauses are passed over. */
function subjectBefore(reading: Reading, hit: CueHit, earlier: readonly Attributed[]): Subject | undefined {
  const { line } = hit;
  // «La mère, inquiète, lui a demandé»: object pronouns belong to the verb.
  const verb = Math.min(startOf(reading, hit), hit.auxiliary ?? hit.from);
  const { order: words, headFirst = false } = reading.vocabulary.lexicon;
  // "He's claiming": one word is subject and auxiliary.
  const glued = line.items[verb];
  if (words === "svo" && !headFirst && hit.auxiliary === verb && glued?.token.lower.includes("'")) {
    const mention = mentionAt(reading, line, verb, verb + 1);
    if (mention !== undefined && canSpeak(mention))
      return { mention, from: verb, to: hit.from, position: "before", rule: "quote/subject-before" };
  }
  const end = skipAdverbsBack(line, verb);
  const before = line.items[end - 1];
  if (before === undefined) return undefined;
  if (before.marked !== undefined) {
    const from = (line.items[end - 2]?.flags ?? 0) & IS.determiner ? end - 2 : end - 1;
    const mention = from === 0 ? markedName(reading, line, from) : undefined;
    if (mention !== undefined) return { mention, from, to: end, position: "before", rule: "quote/subject-before" };
  }
  // "a village he calls …": in English a subject pronoun right before its verb is the subject.
  if (words === "svo" && !headFirst && isPlainSubject(before)) {
    const mention = mentionAt(reading, line, end - 1, end);
    if (mention !== undefined && canSpeak(mention))
      return { mention, from: end - 1, to: end, position: "before", rule: "quote/subject-before" };
  }
  if (before.flags & (IS.and | IS.but)) return sharedSubject(reading, hit, earlier);
  // "nannte den Plan gut, mahnte aber, …": a verb behind a comma with no subject of its own goes on with the last one.
  const verbSecond = reading.vocabulary.lexicon.order === "v2";
  if (verbSecond && isSign(before, ",") && hit.form === "finite" && isFollowOn(reading, line, hit, earlier))
    return sharedSubject(reading, hit, earlier);
  if (before.flags & IS.relative && !startsPersonal(before) && isRelative(line, end - 1))
    return antecedent(reading, line, end - 1);
  // «… før legene spør», «da veterinæren konstaterte»: behind the word that opens its clause stands the subject.
  const near = reading.vocabulary.lexicon.order === "v2" ? touching(reading, line, end) : undefined;
  if (near !== undefined && (line.items[near.from - 1]?.flags ?? 0) & IS.subordinator) return near;
  const parts = clauseParts(reading, line, end);
  const apposed = parts.length > 1 && parts.at(-1)?.from === parts.at(-1)?.to;
  const order = apposed ? parts : [...parts].reverse();
  for (const part of order) {
    const subject = subjectIn(reading, line, part, end, apposed);
    if (subject !== undefined) return { ...subject, to: Math.max(subject.to, apposed ? end : subject.to) };
    if (!apposed) break;
  }
  return touching(reading, line, end) ?? bodyAt(reading, hit, end);
}

/** He, she, they: a pronoun that is a subject and nothing else. */
function isPlainSubject({ word }: Line["items"][number]): boolean {
  const pronouns = word?.pronouns ?? [];
  return pronouns.length > 0 && pronouns.every((one) => one.use === "subject" && one.person === 3);
}

function isFollowOn(reading: Reading, line: Line, hit: CueHit, earlier: readonly Attributed[]): boolean {
  const last = earlier.at(-1);
  if (last?.subject === undefined || last.hit.kind !== "verb" || last.hit.form !== "finite") return false;
  const between = line.items.slice(last.hit.to, hit.from - 1);
  const opened = between.some((item) => isSign(item, ",:;") || item.flags & (IS.that | IS.subordinator));
  return !opened && ((line.items[hit.to]?.flags ?? 0) & IS.but) !== 0 && subjectAfter(reading, hit) === undefined;
}

/** The longest noun phrase that ends right at the verb: "In Kyiv the minister said", «der en soldat innrømmer». */
function touching(reading: Reading, line: Line, end: number): Subject | undefined {
  for (let from = Math.max(0, end - 8); from < end; from++) {
    if (!startsMention(line.items[from])) continue;
    const mention = mentionAt(reading, line, from, end);
    if (mention === undefined || mention.to !== end || !canSpeak(mention) || mention.kind === "noun") continue;
    const before = line.items[from - 1];
    if (
      before !== undefined &&
      before.flags & (IS.preposition | IS.genitive | IS.addressing) &&
      !(before.flags & (IS.subordinator | IS.relative | IS.adverb))
    )
      continue;
    return { mention, from, to: end, position: "before", rule: "quote/subject-before" };
  }
  return undefined;
}

/** In German articles are relative pronouns too: only behind a comma. */
function isRelative(line: Line, at: number): boolean {
  return !((line.items[at]?.flags ?? 0) & IS.determiner) || isSign(line.items[at - 1], ",");
}

function startsPersonal(item: { word: Line["items"][number]["word"] }): boolean {
  return item.word?.pronouns.some((one) => one.use === "subject") ?? false;
}

function skipAdverbsBack(line: Line, verb: number): number {
  let end = verb;
  while (end > 0) {
    const item = line.items[end - 1];
    if (
      item === undefined ||
      !(item.flags & (IS.adverb | IS.negation | IS.auxiliary)) ||
      item.flags & (IS.pronoun | IS.relative)
    )
      break;
    end--;
  }
  return end;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** Comma-separated parts of the clause that ends at `end`, in order. */
function clauseParts(reading: Reading, line: Line, end: number): Part[] {
  const parts: Part[] = [];
  let to = end;
  let k = end - 1;
  for (; k >= 0; k--) {
    const item = line.items[k];
    if (item === undefined) break;
    if (isSign(item, ",")) {
      parts.unshift({ from: k + 1, to });
      to = k;
    } else if (isBoundary(reading, line, k, end)) break;
  }
  parts.unshift({ from: k + 1, to });
  return parts;
}

function isBoundary(reading: Reading, line: Line, k: number, end: number): boolean {
  const item = line.items[k];
  if (item === undefined) return true;
  if (item.marked !== undefined) return !insideName(line, k) && !isOutlet(reading, line, k);
  if (isSign(item, ":;–—") || (isSign(item, "-") && k > 0)) return true;
  // "audio in which a neighbour begs": a subject of its own follows.
  if (item.flags & IS.relative && reading.vocabulary.lexicon.order === "svo" && k + 1 < end)
    if ((line.items[k - 1]?.flags ?? 0) & IS.preposition) return true;
  if (item.flags & IS.relative && isSign(line.items[k - 1], ",")) return false;
  if (item.flags & (IS.that | IS.subordinator | IS.but) && !(item.flags & (IS.determiner | IS.preposition)))
    return true;
  if (!(item.flags & IS.and)) return false;
  // "Police and prosecutors said" is one subject; "… and the soldier said" begins a clause.
  for (let from = k - 1; from >= 0 && from >= k - 8; from--) {
    const before = line.items[from - 1];
    if (before !== undefined && !isSign(before, ",:;–—") && before.marked === undefined) continue;
    const left = mentionAt(reading, line, from, k);
    return !(left !== undefined && left.to === k && k + 8 > end);
  }
  return true;
}

function insideName(line: Line, k: number): boolean {
  const marked = line.items[k]?.marked;
  // «Боєць з позивним «Граніт» відповідає»: a call sign belongs to the one before it.
  const glossed = ((line.items[k - 1]?.flags ?? 0) & IS.gloss) !== 0;
  if (glossed && marked !== undefined && marked.last - marked.first <= 3) return true;
  return (
    marked !== undefined &&
    marked.last - marked.first <= 2 &&
    line.items[k + 1]?.token.capital === true &&
    line.items[k - 1]?.token.capital === true
  );
}

/** «Речник у коментарі «Новинам степу» зазначив»: the name of a paper behind a noun, before the verb. */
function isOutlet(reading: Reading, line: Line, k: number): boolean {
  const marked = line.items[k]?.marked;
  const [before, next] = [line.items[k - 1], line.items[k + 1]];
  if (reading.vocabulary.lexicon.order !== "free" || marked === undefined || marked.last - marked.first > 4)
    return false;
  if (reading.tokens[marked.first]?.capital !== true || before?.token.kind !== "word" || before.flags & IS.verb)
    return false;
  const place = ((line.items[k - 2]?.flags ?? 0) | before.flags) & IS.preposition;
  return place !== 0 && (isSign(next, ",") || ((next?.flags ?? 0) & (IS.verb | IS.adverb)) !== 0);
}

function subjectIn(reading: Reading, line: Line, part: Part, verb: number, apposed: boolean): Subject | undefined {
  let at = part.from;
  while (at < part.to) {
    at = skipAdverbs(line, at, part.to);
    const item = line.items[at];
    if (item === undefined) return undefined;
    if (item.flags & IS.relative && !startsPersonal(item) && at === part.from && isRelative(line, at)) {
      // "which an investigation said": the relative word is the object, the subject follows it.
      const own = apposed || at + 1 >= part.to ? undefined : mentionAt(reading, line, at + 1, part.to);
      if (own !== undefined && own.to === part.to && canSpeak(own))
        return { mention: own, from: own.from, to: part.to, position: "before", rule: "quote/subject-before" };
      return antecedent(reading, line, at);
    }
    // Before an apposition a part that opens with a preposition is an adverbial and holds no subject.
    if (
      apposed &&
      at === part.from &&
      item.flags & (IS.preposition | IS.subordinator | IS.that) &&
      !startsMention(item)
    )
      return undefined;
    if (item.flags & (IS.and | IS.but | IS.that | IS.subordinator | IS.question) && !startsMention(item)) {
      at++;
      continue;
    }
    if (item.flags & (IS.preposition | IS.addressing) && !startsMention(item)) {
      const object = mentionAt(reading, line, at + 1, part.to);
      if (object === undefined && reading.vocabulary.lexicon.order !== "free") return undefined;
      // «в разговоре с матерью солдат»: an unknown noun after its preposition is passed over.
      at = object?.to ?? at + 2;
      continue;
    }
    break;
  }
  if (at >= part.to) return undefined;
  const mention =
    nominativeIn(reading, line, at, part.to) ??
    mentionAt(reading, line, at, part.to) ??
    looseNoun(reading, line, at, part.to) ??
    quantity(reading, line, at, part.to);
  if (mention === undefined || !canSpeak(mention)) return undefined;
  if (at > part.from && !apposed && mention.to < part.to && mention.kind === "noun") return undefined;
  void verb;
  return { mention, from: mention.from, to: part.to, position: "before", rule: "quote/subject-before" };
}

/** How far back from its verb a subject is looked for, in items: hostile text stays linear. */
const PART_REACH = 40;

/** Languages with cases and free order: the first role noun of the part that can be a subject, past its adjectives. */
function nominativeIn(reading: Reading, line: Line, from: number, to: number): Mention | undefined {
  if (reading.vocabulary.lexicon.order !== "free") return undefined;
  let doubtful: Mention | undefined;
  for (let k = Math.max(from, to - PART_REACH); k < to; ) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || item.flags & (IS.that | IS.relative | IS.subordinator))
      break;
    if (item.flags & IS.preposition) {
      k = mentionAt(reading, line, k + 1, to)?.to ?? k + 2;
      continue;
    }
    const mention = startsMention(item) ? mentionAt(reading, line, k, to) : undefined;
    if (mention !== undefined && canSpeak(mention) && (mention.kind !== "pronoun" || mention.pronoun?.person === 3)) {
      // A capital that opens the sentence may be any word; a paper speaks only where nobody else does.
      if (mention.kind !== "paper" && !(mention.kind === "name" && mention.to === 1 && to > 1)) return mention;
      doubtful ??= mention;
    }
    k = mention?.to ?? k + 1;
  }
  return doubtful;
}

/** English and the like: an unknown noun at the head of the clause: "Sources close to him said". */
function looseNoun(reading: Reading, line: Line, from: number, to: number): Mention | undefined {
  let head = from;
  while (head < to) {
    const item = line.items[head];
    if (item === undefined || item.marked !== undefined || item.token.kind !== "word" || item.flags & FUNCTION_WORD)
      break;
    head++;
  }
  if (head === from || head - from > 5 || reading.vocabulary.lexicon.capitalisesNouns) return undefined;
  const item = line.items[head - 1];
  if (item === undefined || item.flags & (IS.notName | IS.adverb)) return undefined;
  if (reading.vocabulary.lexicon.headFirst && item.flags & IS.verb) return undefined;
  return { line, from, to: head, span: spanOfItems(reading, line, from, head), kind: "noun", head: item.token.lower };
}

/** English: "74 percent of the voters said", "Six in 10 say": a number that stands for those who were asked. */
function quantity(reading: Reading, line: Line, from: number, to: number): Mention | undefined {
  const first = line.items[from];
  if (reading.vocabulary.lexicon.order !== "svo" || first === undefined || to - from < 2 || to - from > 12)
    return undefined;
  const counts = first.token.kind === "number" || (first.flags & IS.determiner) !== 0;
  if (!counts || line.items.slice(from, to).some((item) => item.flags & (IS.verb | IS.auxiliary | IS.passive)))
    return undefined;
  const end = line.items.findIndex((item, k) => k > from && k < to && (item.flags & (IS.genitive | IS.and)) !== 0);
  const head = end < 0 || line.items[end + 1]?.token.kind === "number" ? to : end;
  const span = spanOfItems(reading, line, from, head);
  return { line, from, to: head, span, kind: "noun", head: line.items[head - 1]?.token.lower ?? "", number: "plural" };
}

/** "the soldier, who says": the noun phrase that ends right before the relative word. */
function antecedent(reading: Reading, line: Line, relative: number): Subject | undefined {
  const end = isSign(line.items[relative - 1], ",") ? relative - 1 : relative;
  for (let from = Math.max(0, end - 7); from < end; from++) {
    const mention = mentionAt(reading, line, from, end);
    if (mention === undefined || mention.to !== end || !canSpeak(mention)) continue;
    return { mention, from, to: relative + 1, position: "before", rule: "quote/subject-relative" };
  }
  return undefined;
}

/** "…, adding that", "and said": the subject of the cue before in the same sentence, or of the sentence. */
function sharedSubject(reading: Reading, hit: CueHit, earlier: readonly Attributed[]): Subject | undefined {
  for (let k = earlier.length - 1; k >= 0; k--) {
    const one = earlier[k];
    if (one?.subject === undefined || one.hit.kind === "phrase") continue;
    return { ...one.subject, from: hit.from, to: hit.from, position: "before", rule: "quote/subject-shared" };
  }
  const start = lineSubject(reading, hit);
  return start === undefined ? undefined : { ...start, from: hit.from, to: hit.from, rule: "quote/subject-shared" };
}

/** The first noun phrase of the sentence that is not behind a preposition. */
function lineSubject(reading: Reading, hit: CueHit): Subject | undefined {
  const { line } = hit;
  let from = 1 + line.items.slice(0, Math.min(10, hit.from)).findLastIndex((item) => isSign(item, "–—-"));
  for (let k = from; k <= hit.from; k++) {
    if (k < hit.from && !isSign(line.items[k], ",")) continue;
    const subject = k > from ? subjectIn(reading, line, { from, to: k }, hit.from, true) : undefined;
    if (subject !== undefined) return subject;
    from = k + 1;
  }
  return undefined;
}

/** "Die Zeitung zitiert den Soldaten", "Der Soldat wird zitiert": whoever is quoted speaks. */
function quoted(reading: Reading, hit: CueHit, earlier: readonly Attributed[]): Subject | undefined {
  if (hit.passive) return between(reading, hit) ?? subjectBefore(reading, hit, earlier);
  const { line } = hit;
  const from = hit.form === "finite" ? hit.to : (hit.auxiliary ?? hit.from) + 1;
  const to = hit.form === "finite" ? line.items.length : hit.from;
  const at = skipAdverbs(line, from, to);
  const first = startsMention(line.items[at]) ? mentionAt(reading, line, at, to) : undefined;
  if (first === undefined) return undefined;
  // "Danach zitierte die Zeitung den Arzt": the subject stands first, the one quoted behind it.
  const next = skipAdverbs(line, first.to, to);
  const second = startsMention(line.items[next]) ? mentionAt(reading, line, next, to) : undefined;
  const mention = second ?? first;
  return { mention, from: mention.from, to: mention.to, position: "after", rule: "quote/subject-quoted" };
}

function agentOf(reading: Reading, hit: CueHit): Subject | undefined {
  const { line } = hit;
  for (let k = hit.to; k < line.items.length && k < hit.to + 12; k++) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || isSign(item, ",.;:") || item.flags & IS.that) break;
    if (!(item.flags & IS.agent)) continue;
    const mention = mentionAt(reading, line, k + 1);
    if (mention !== undefined)
      return { mention, from: k, to: mention.to, position: "after", rule: "quote/subject-agent" };
  }
  return undefined;
}

function creditedBy(reading: Reading, hit: CueHit): Subject | undefined {
  const { line, phrase } = hit;
  if (phrase === undefined || phrase.speaker === "none") return undefined;
  if (hit.inner !== undefined) {
    const mention = possessiveMention(reading, line, hit.inner);
    return mention === undefined
      ? undefined
      : { mention, from: hit.inner, to: hit.to, position: "after", rule: "quote/phrase" };
  }
  if (phrase.speaker === "before") {
    for (let from = Math.max(0, hit.from - 8); from < hit.from; from++) {
      const mention = mentionAt(reading, line, from, hit.from);
      if (mention?.to === hit.from) return { mention, from, to: hit.from, position: "before", rule: "quote/phrase" };
    }
    return undefined;
  }
  const mention =
    markedName(reading, line, hit.to) ??
    mentionAt(reading, line, hit.to) ??
    holderNamed(reading, line, hit.to) ??
    looseNoun(reading, line, hit.to, Math.min(line.items.length, hit.to + 5));
  if (mention === undefined || (mention.kind === "pronoun" && mention.pronoun?.use === "reflexive")) return undefined;
  if (phrase.weak && mention.kind === "noun") return undefined;
  if (phrase.place === "named" && !isNamed(line, mention, phrase.weak === true)) return undefined;
  return withApposition(reading, line, {
    mention,
    from: mention.from,
    to: coordinate(reading, line, mention),
    position: "after",
    rule: "quote/phrase",
  });
}

/** «…, уверяют в ГУР», «…, кажуть у поліції»: the same body behind its verb. */
function bodyBehind(reading: Reading, hit: CueHit): Subject | undefined {
  const { line, to } = hit;
  if (reading.vocabulary.lexicon.order !== "free" || !hit.plural || !((line.items[to]?.flags ?? 0) & IS.preposition))
    return undefined;
  const mention = mentionAt(reading, line, to + 1);
  if (mention === undefined || !isBody(mention)) return undefined;
  return { mention, from: to, to: mention.to, position: "after", rule: "quote/subject-place" };
}

const isBody = (mention: Mention): boolean =>
  mention.kind === "body" || mention.role === "agency" || mention.collective === true;

/** «Zdaniem armatora Wita Kuszla», «ifølge fonetiker Solbjørg Vik»: one or two words no lexicon knows, and a full name. */
function holderNamed(reading: Reading, line: Line, from: number): Mention | undefined {
  const { order, capitalisesNouns, headFirst } = reading.vocabulary.lexicon;
  if (order === "svo" || capitalisesNouns || headFirst) return undefined;
  let at = from;
  while (at < from + 2 && isUnknownNoun(line.items[at])) at++;
  if (at === from || !isFullNameAt(line, at)) return undefined;
  const name = mentionAt(reading, line, at);
  return name?.kind === "name" ? { ...name, from, span: spanOfItems(reading, line, from, name.to) } : undefined;
}

/** «Pour l'opposante Nora Belk, …»: somebody with a name, or with an office at least, and a comma behind what belongs to it. */
function isNamed(line: Line, mention: Mention, name: boolean): boolean {
  if (mention.kind !== "name" && (name || (mention.kind !== "role" && mention.kind !== "body"))) return false;
  if (mention.kind === "name" && mention.role === undefined && mention.to - mention.from < 2) return false;
  for (let k = mention.to; k < line.items.length && k < mention.to + 6; k++) {
    if (isSign(line.items[k], ",")) return true;
    const item = line.items[k];
    if (item?.token.kind !== "word" || item.flags & (IS.verb | IS.auxiliary | IS.passive | IS.pronoun)) return false;
  }
  return false;
}

/** «У розвідці заявили», «в министерстве отметили»: a body at a place with a verb in the plural speaks for itself. */
function bodyAt(reading: Reading, hit: CueHit, end: number): Subject | undefined {
  if (reading.vocabulary.lexicon.order !== "free" || !hit.plural) return undefined;
  for (let k = Math.max(0, end - PART_REACH); k < end - 1; k++) {
    if (!((hit.line.items[k]?.flags ?? 0) & IS.preposition)) continue;
    const mention = mentionAt(reading, hit.line, k + 1, end);
    if (mention === undefined || mention.to !== end) continue;
    if (isBody(mention)) return { mention, from: k, to: end, position: "before", rule: "quote/subject-place" };
  }
  return undefined;
}
