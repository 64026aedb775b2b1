/** The subject that stands behind its verb or between its parts. */
import type { CueHit } from "./cue.ts";
import { isNameWord, type Mention, startsMention } from "./mention.ts";
import { mentionAt } from "./mentions.ts";
import { isSign, type Line, type Reading, spanOfItems } from "./reading.ts";
import { isKin } from "./roles.ts";
import { canSpeak, isBody, isReflexive, type Subject, skipAdverbs } from "./subject.ts";
import { FUNCTION_WORD, IS } from "./vocabulary.ts";

/** «har soldaten sagt», "skal en soldat informere": the subject stands between auxiliary and verb. */
export function between(reading: Reading, hit: CueHit): Subject | undefined {
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
  if (!canSpeak(mention) || disagrees(reading, hit, mention)) return undefined;
  return withApposition(reading, line, {
    mention,
    from: mention.from,
    to: coordinate(reading, line, mention),
    position: "after",
    rule: "quote/subject-inverted",
  });
}

/** «napsal redakci»: behind a verb that shows a man no thing in a vowel is its subject, behind one that shows a woman none in -i, -u. */
function disagrees(reading: Reading, { gender }: CueHit, mention: Mention): boolean {
  const { kind, head } = mention;
  const { order, headFirst } = reading.vocabulary.lexicon;
  if (order !== "free" || headFirst || gender === undefined || kind === "role" || kind === "pronoun") return false;
  // «řekla Deníku Podhůří»: the paper is told it.
  if (kind === "name") return isToldPaper(reading, mention);
  if (kind === "noun") return gender === "male" && /[уюиіїеєыuúůěęąi]$/u.test(head);
  return (gender === "male" ? /[аяоеёиіїуюыэєaáeéěiíoóuúůyýąę]$/u : /[еёиіїуюыeéiíuúůyýąę]$/u).test(head);
}

/** A name whose first word is the noun of a paper in a case that no subject has. */
function isToldPaper(reading: Reading, { line, from, to }: Mention): boolean {
  const first = line.items[from];
  if (first === undefined || to - from < 2 || !(first.flags & (IS.titled | IS.paper | IS.body))) return false;
  return /(?:[ую]|ові|еві|ами|owi|emu|[uů]m?|ovi)$/u.test(first.token.lower);
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
  const last = line.items[at - 1]?.token.lower ?? "";
  if (name?.kind !== "name" && reading.vocabulary.lexicon.obliqueEndings?.some((end) => last.endsWith(end)))
    return undefined;
  const span = spanOfItems(reading, line, from, to);
  if (name?.kind === "name") return { ...name, from, span };
  return { line, from, to, span, kind: "noun", head: line.items[at - 1]?.token.lower ?? "" };
}

export function isUnknownNoun(item: Line["items"][number] | undefined): boolean {
  if (item === undefined || item.marked !== undefined || item.token.capital) return false;
  if (item.token.kind === "number") return item.token.end - item.token.start < 4;
  return item.token.kind === "word" && (item.flags & ~(IS.adverb | IS.title | IS.side)) === 0;
}

/** How many phrases and adjectives may stand between a verb and the subject behind it. */
const SKIPPED = 5;

/** «рассказал жене пленный», «заявил молодой солдат»: one addressed and up to two adjectives stand before the subject. */
function skipToNoun(reading: Reading, line: Line, from: number): number {
  for (let k = from, skipped = 0; k < line.items.length && skipped < SKIPPED; skipped++) {
    const item = line.items[k];
    // «mówi drżącym głosem 23-latek»
    if (item?.token.kind === "number" && mentionAt(reading, line, k) !== undefined) return k;
    if (item === undefined || item.marked !== undefined || item.token.kind !== "word") break;
    // «говорит на записи мужской голос», «powiedział w sądzie Malina»: a place stands between.
    if (item.flags & IS.preposition && !(item.flags & (IS.that | IS.subordinator)) && k === from) {
      k = mentionAt(reading, line, k + 1)?.to ?? k + 2;
      continue;
    }
    if (item.flags & FUNCTION_WORD & ~(IS.determiner | IS.pronoun)) break;
    // «рассказал нашему изданию спасённый матрос»: the paper is told it.
    const ours = item.word?.pronouns.some(({ use, person }) => use === "possessive" && person === 1) === true;
    if (ours && k === from && reading.vocabulary.surnames !== undefined) {
      k += 2;
      continue;
    }
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
  const to = mentionAt(reading, line, at + 1)?.to ?? pastPlain(line, at + 1);
  return startsMention(line.items[to]) ? to : at;
}

/** «en rueda de prensa»: plain nouns tied to each other. */
function pastPlain(line: Line, from: number): number {
  let at = from;
  while (at < from + 4) {
    const item = line.items[at];
    const plain =
      item?.token.kind === "word" && item.marked === undefined && !item.token.capital && (item.flags & ~IS.talk) === 0;
    if (
      !plain &&
      !(((item?.flags ?? 0) & IS.genitive) !== 0 && ((item?.flags ?? 0) & IS.determiner) === 0 && at > from)
    )
      break;
    at++;
  }
  return at;
}

/** "…, said a spokesman for the town." without marks: the tag ends its sentence or its clause. */
export function tagSubject(reading: Reading, hit: CueHit): Subject | undefined {
  if (!isSign(hit.line.items[hit.from - 1], ",")) return undefined;
  return subjectAfter(reading, hit);
}

export function coordinate(reading: Reading, line: Line, mention: Mention): number {
  const next = line.items[mention.to];
  if (next !== undefined && next.flags & IS.addressing && isWhose(reading, mention))
    return mentionAt(reading, line, mention.to + 1)?.to ?? mention.to;
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

/** «fortel mor til eleven»: behind a word for kin without an ending the preposition tells whose; «sier moren til gutten» is another matter. */
function isWhose({ vocabulary }: Reading, { kind, role, head, possessive, determiner }: Mention): boolean {
  const { order, capitalisesNouns } = vocabulary.lexicon;
  if (order !== "v2" || capitalisesNouns || kind !== "role" || !isKin(role) || possessive || determiner) return false;
  return !/(?:en|n|a|et|ne)$/u.test(head) || /(?:sønn|mann)$/u.test(head);
}

/** «biegłego, prof. Tadeusza Rygla, …»: a title and its full stop before the name. */
function opensNameWithTitle({ vocabulary }: Reading, line: Line, at: number): boolean {
  const { order, headFirst = false } = vocabulary.lexicon;
  if (order !== "free" || headFirst || !((line.items[at]?.flags ?? 0) & IS.title)) return false;
  return isSign(line.items[at + 1], ".") && isNameWord(line.items[at + 2]);
}

/** Takes in ", a doctor in Kyiv," after a subject that follows its verb. */
export function withApposition(reading: Reading, line: Line, subject: Subject): Subject {
  if (!isSign(line.items[subject.to], ",")) return withRelative(reading, line, subject);
  const next = line.items[subject.to + 1];
  if (next === undefined || next.marked !== undefined) return subject;
  // «affirme la directrice du port, Jeanne Corvel.»: the name of the one whom the noun before the comma means.
  const name =
    subject.mention.name === undefined && isNameWord(next) ? mentionAt(reading, line, subject.to + 1) : undefined;
  const close = name === undefined ? undefined : line.items[name.to];
  if (name?.kind === "name" && name.role === undefined && (close === undefined || close.token.kind !== "word"))
    return { ...subject, to: name.to };
  const opens =
    next.flags & (IS.relative | IS.determiner) ||
    next.token.kind === "number" ||
    next.flags & (IS.role | IS.body) ||
    opensNameWithTitle(reading, line, subject.to + 1);
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
    // The full stop of an abbreviated title ends no sentence.
    if (isSign(item, ".") && opensNameWithTitle(reading, line, k - 1)) continue;
    // «Jak twierdzi prokurator, dyspozytorka usłyszy zarzuty.»: the comma ends the parenthesis.
    if (isSign(item, ".;:–—") && reading.vocabulary.lexicon.as?.includes(line.items[0]?.token.lower ?? ""))
      return subject;
    if (isSign(item, ".;:–—"))
      return subject.rule === "quote/phrase" && subject.from < 4 ? subject : { ...subject, to: k };
  }
  return subject;
}

/** «D'après un médecin qui a requis l'anonymat, …», "according to a man who saw it, …": as far as the comma. */
function withRelative(reading: Reading, line: Line, subject: Subject): Subject {
  const opening = line.items[subject.to]?.flags ?? 0;
  if (subject.rule !== "quote/phrase" || reading.vocabulary.lexicon.order !== "svo" || !(opening & IS.relative))
    return subject;
  for (let k = subject.to + 1; k < line.items.length && k < subject.to + RELATIVE_REACH; k++) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || isSign(item, ".;:–—")) return subject;
    if (isSign(item, ",")) return { ...subject, to: k };
  }
  return subject;
}

/** How many items such a clause may have. */
const RELATIVE_REACH = 14;

/** «…, уверяют в ГУР», «…, кажуть у поліції»: the same body behind its verb. */
function bodyBehind(reading: Reading, hit: CueHit): Subject | undefined {
  const { line, to } = hit;
  if (reading.vocabulary.lexicon.order !== "free" || !hit.plural || !((line.items[to]?.flags ?? 0) & IS.preposition))
    return undefined;
  const mention = mentionAt(reading, line, to + 1);
  if (mention === undefined || !isBody(mention)) return undefined;
  return { mention, from: to, to: mention.to, position: "after", rule: "quote/subject-place" };
}
