/** What lies between a cue and the words it reports. */
import type { CueHit } from "./cue.ts";
import type { CueFrame } from "./lexicon.ts";
import { type Mention, startsMention } from "./mention.ts";
import { isInfinitive, markedName, mentionAt } from "./mentions.ts";
import { isSign, type Line, type Reading, spanOfItems } from "./reading.ts";
import type { Subject } from "./subject.ts";
import { FUNCTION_WORD, IS } from "./vocabulary.ts";

/** Items `from..to` of a line that are content, `to` excluded; two of them when a tag interrupts. */
export interface Clause {
  readonly parts: readonly { readonly from: number; readonly to: number }[];
  readonly addressee?: Mention;
  readonly rule: string;
}

/** An infinitive by its ending: no noun, no name and nothing else the lexicon knows. */
export function endsAsInfinitive(item: Line["items"][number] | undefined, endings: readonly string[]): boolean {
  if (item === undefined || item.marked !== undefined || item.token.kind !== "word" || item.token.capital) return false;
  if (item.flags & ~(IS.verb | IS.auxiliary)) return false;
  return item.token.lower.length > 3 && endings.some((end) => item.token.lower.endsWith(end));
}

/** How far behind a cue its clause may begin, in items. */
export const REACH = 26;

export const has = (hit: CueHit, frame: CueFrame): boolean => hit.verb?.frames.includes(frame) ?? false;

/** What lies between a cue and what it reports. */
export interface Approach {
  /** First item after cue, subject, addressee and adjuncts. */
  readonly at: number;
  readonly addressee?: Mention;
}

function isTold({ vocabulary, tokens }: Reading, { line, verb }: CueHit, at: number): boolean {
  const { order, headFirst } = vocabulary.lexicon;
  const marked = line.items[at]?.marked;
  const told = verb?.addressee === "object" || vocabulary.surnames !== undefined;
  if (order !== "free" || headFirst || !told || marked === undefined) return false;
  const opens =
    isSign(line.items[at + 1], ",") && ((line.items[at + 2]?.flags ?? 0) & (IS.that | IS.whether | IS.question)) !== 0;
  return opens && marked.last - marked.first <= 3 && tokens[marked.first]?.capital === true;
}

/** Passes over subject, addressee, adverbs, places and times behind a cue. */
export function approach(reading: Reading, hit: CueHit, subject: Subject | undefined): Approach {
  const { line } = hit;
  let at = hit.to;
  if (subject?.position === "after" && subject.to > at) at = subject.to;
  let addressee: Mention | undefined;
  // «a dit à l'AFP le ministre»: the one addressed stands between cue and subject.
  if (at > hit.to && (line.items[hit.to]?.flags ?? 0) & IS.addressing) {
    const mention = mentionAt(reading, line, hit.to + 1, subject?.from);
    if (mention !== undefined && isPerson(mention)) addressee = mention;
  }
  // «рассказал жене пленный»: so does one whose case shows it.
  if (addressee === undefined && at > hit.to && hit.verb?.addressee === "object" && startsMention(line.items[hit.to])) {
    const mention = mentionAt(reading, line, hit.to, subject?.from);
    if (mention?.oblique === true && subject !== undefined && mention.to <= subject.from) addressee = mention;
  }
  const v2 = reading.vocabulary.lexicon.order === "v2";
  const svo = reading.vocabulary.lexicon.order === "svo";
  const end = Math.min(line.items.length, hit.to + REACH);
  while (at < end) {
    const item = line.items[at];
    if (item === undefined) break;
    // «рассказала «Северному вестнику», что»: the marked name of whoever is told stands before the clause.
    if (item.marked !== undefined && at === hit.to && isTold(reading, hit, at)) {
      at++;
      continue;
    }
    if (item.marked !== undefined) break;
    if (at === hit.particle || (hit.particle !== undefined && at < hit.particle && isParticle(hit, item))) at++;
    else if (hit.passive && item.flags & IS.agent && subject?.from === at) at = subject.to;
    else if (
      item.flags & (IS.that | IS.whether | IS.question | IS.infinitive) &&
      opensContent(reading, hit, at) &&
      !isAddressedFirst(reading, hit, at)
    )
      break;
    else if (item.flags & IS.addressing) {
      const mention = markedName(reading, line, at + 1) ?? mentionAt(reading, line, at + 1);
      if (mention === undefined) break;
      const ours =
        mention.kind === "paper" && reading.vocabulary.lexicon.ours?.includes(line.items[at + 1]?.token.lower ?? "");
      if (addressee === undefined && (isPerson(mention) || ours || addressesOnly(reading, item))) addressee = mention;
      at = tail(reading, line, mention);
    } else if (addressee === undefined && hit.verb?.addressee === "object" && !hit.passive && startsMention(item)) {
      const mention = markedName(reading, line, at) ?? mentionAt(reading, line, at);
      if (mention === undefined) break;
      const { addressedEndings, obliqueEndings = [] } = reading.vocabulary.lexicon;
      const head = line.items[mention.to - 1]?.token.lower ?? "";
      if (addressedEndings !== undefined && !addressedEndings.some((end) => head.endsWith(end))) {
        if (!obliqueEndings.some((end) => head.endsWith(end))) break;
        at = mention.to;
        continue;
      }
      if (isPerson(mention) || mention.kind !== "noun" || isAssembly(reading, hit, mention)) addressee = mention;
      at = tail(reading, line, mention);
    } else if (addressee === undefined && isUnknownAddressed(reading, hit, at)) {
      const span = spanOfItems(reading, line, at, at + 1);
      addressee = { line, from: at, to: at + 1, span, kind: "noun", head: item.token.lower };
      at++;
    } else if (item.flags & IS.preposition) {
      const mention = mentionAt(reading, line, at + 1);
      const next = line.items[at + 1];
      // «о том, что», «в тому, що»: a word that only announces the conjunction behind the comma.
      if (isSign(line.items[at + 2], ",") && (line.items[at + 3]?.flags ?? 0) & IS.that) at += 2;
      else if (mention !== undefined) at = tail(reading, line, mention);
      else if (next !== undefined && next.token.kind === "word" && !(next.flags & FUNCTION_WORD)) at += 2;
      else break;
    } else if (svo && isTime(line, at)) at += 2;
    else if (
      item.flags & IS.adverb ||
      (item.flags & IS.notName && !(svo && opensBareClause(item))) ||
      (v2 && item.flags & IS.but && line.items[at - 1]?.token.kind === "word") ||
      (item.token.kind === "number" && at > hit.to)
    )
      at++;
    else break;
  }
  return { at, ...(addressee === undefined ? {} : { addressee }) };
}

/** "told the hearing that …", "warned the inquiry the boat was old": with a verb of telling the object is who is told. */
function isAssembly(reading: Reading, hit: CueHit, { determiner, line, to, head }: Mention): boolean {
  const { order, headFirst } = reading.vocabulary.lexicon;
  if (order !== "svo" || headFirst || hit.act === "ask" || determiner === undefined || determiner.indefinite)
    return false;
  const next = line.items[to];
  const opens = next !== undefined && next.token.kind === "word" && next.flags & (IS.that | IS.pronoun | IS.determiner);
  return Boolean(opens) && ((reading.vocabulary.words.get(head)?.flags ?? 0) & IS.noun) === 0;
}

/**
 * «ber assistenten om å», «предлагает собравшимся сдать», «спросил подсудимого, …»: right behind a cue that takes its
 * addressee as an object, one word that no lexicon knows, when the content begins behind it.
 */
function isUnknownAddressed(reading: Reading, hit: CueHit, at: number): boolean {
  const { order, capitalisesNouns, headFirst } = reading.vocabulary.lexicon;
  const { items } = hit.line;
  const item = items[at];
  if (order === "svo" || capitalisesNouns || headFirst || hit.verb?.addressee !== "object" || hit.passive) return false;
  if (item?.token.kind !== "word" || item.marked !== undefined || item.flags !== 0 || item.token.capital) return false;
  if (items[at - 1]?.token.kind !== "word" || isInfinitive(reading, item)) return false;
  let next = at + 1;
  if (order === "v2") {
    if ((items[next]?.flags ?? 0) & IS.preposition) next++;
    return opensContent(reading, hit, next);
  }
  while ((items[next]?.flags ?? 0) & IS.adverb) next++;
  if (has(hit, "infinitive") && isInfinitive(reading, items[next] ?? item)) return true;
  return isSign(items[next], ",") && opensContent(reading, hit, next + 1);
}

/** "appealed to residents to stay in": the first of two marks of the infinitive is a preposition before somebody. */
function isAddressedFirst(reading: Reading, hit: CueHit, at: number): boolean {
  const { items } = hit.line;
  if (!((items[at]?.flags ?? 0) & IS.addressing) || !((items[at]?.flags ?? 0) & IS.infinitive)) return false;
  const mention = mentionAt(reading, hit.line, at + 1);
  return mention !== undefined && isPerson(mention) && ((items[mention.to]?.flags ?? 0) & IS.infinitive) !== 0;
}

/** "said it was", "said there is", "says that’s wrong": words that are no names open a clause in English. */
function opensBareClause(item: Line["items"][number]): boolean {
  if (item.token.capital) return false;
  return (
    (item.flags & (IS.determiner | IS.pronoun)) !== 0 || item.token.lower === "there" || item.token.lower.includes("'")
  );
}

/** "this weekend", "last month" */
function isTime(line: Line, at: number): boolean {
  const lower = line.items[at]?.token.lower ?? "";
  return /^(?:this|last|next)$/u.test(lower) && TIMES.test(line.items[at + 1]?.token.lower ?? "");
}

const TIMES = /^(?:week|weekend|month|year|night|morning|afternoon|evening|spring|summer|autumn|fall|winter)$/u;

function addressesOnly(reading: Reading, item: Line["items"][number]): boolean {
  return reading.vocabulary.lexicon.addressingOnly?.includes(item.token.lower) ?? false;
}

/** "Gegenüber dem Sender sagte er": the one addressed behind a preposition that has no other use, wherever it stands. */
export function addressedAnywhere(reading: Reading, line: Line): Mention | undefined {
  if (reading.vocabulary.lexicon.addressingOnly === undefined) return undefined;
  const at = line.items.findIndex((item) => item.marked === undefined && addressesOnly(reading, item));
  return at < 0 ? undefined : (markedName(reading, line, at + 1) ?? mentionAt(reading, line, at + 1));
}

function isParticle(hit: CueHit, item: Line["items"][number]): boolean {
  return hit.verb?.particles?.includes(item.token.lower) ?? false;
}

function isPerson(mention: Mention): boolean {
  return mention.kind === "pronoun" || mention.kind === "role" || mention.kind === "name" || mention.kind === "body";
}

function tail(reading: Reading, line: Line, mention: Mention): number {
  const next = line.items[mention.to];
  if (next === undefined || !(next.flags & IS.genitive)) return mention.to;
  return mentionAt(reading, line, mention.to + 1)?.to ?? mention.to;
}

/** «supplie de ne rien dire», «de ne pas le quitter»: negations, adverbs and weak pronouns between mark and infinitive. */
function pastNegation(line: Line, from: number): number {
  if (((line.items[from]?.flags ?? 0) & IS.negation) === 0) return from;
  let at = from;
  while (at < from + 4 && (line.items[at]?.flags ?? 0) & (IS.negation | IS.adverb | IS.pronoun)) at++;
  return at;
}

/** True when the word at `at` opens a content clause that the cue can take. */
export function opensContent(reading: Reading, hit: CueHit, at: number): boolean {
  const flags = hit.line.items[at]?.flags ?? 0;
  const before = hit.line.items[at - 1]?.token.lower ?? "";
  if (flags & IS.that && reading.vocabulary.lexicon.notThat?.includes(before)) return false;
  if (flags & IS.that && has(hit, "clause")) return true;
  if (flags & IS.whether && has(hit, "question")) return true;
  if (flags & IS.question && (has(hit, "question") || has(hit, "clause"))) return true;
  const { infinitive, infinitiveEndings } = reading.vocabulary.lexicon;
  if ((flags & IS.infinitive) === 0 || !has(hit, "infinitive") || infinitive.length === 0) return false;
  // A mark that is a preposition too ("de tirer", "de la faim"): the ending shows the infinitive.
  // «invite à écouter»: before somebody the same word is a preposition.
  const reach = infinitiveEndings !== undefined && flags & IS.addressing ? 1 : 3;
  if (reach === 1) return endsAsInfinitive(hit.line.items[pastNegation(hit.line, at + 1)], infinitiveEndings ?? []);
  return (
    infinitiveEndings === undefined ||
    hit.line.items
      .slice(at + 1, at + 1 + reach)
      .some(({ token }) => token.lower.length > 3 && infinitiveEndings.some((end) => token.lower.endsWith(end)))
  );
}
