/** The clauses that a tag closes or interrupts: `A, X said, B`, "as X said", "according to X". */

import type { Clause } from "./approach.ts";
import { type Approach, has } from "./approach.ts";
import { endOfClause, endsInComma, isParticipial, lineStart, trimEnd } from "./clause-ends.ts";
import { type CueHit } from "./cue.ts";
import { startOf } from "./cues.ts";
import { isSign, type Line, type Reading } from "./reading.ts";
import type { Attributed, Subject } from "./subject.ts";
import { IS } from "./vocabulary.ts";

/** "as X said": the sentence around the parenthesis is the content, on either side of it. */
export function parenthesis(
  reading: Reading,
  hit: CueHit,
  subject: Subject | undefined,
  way: Approach,
  others: readonly Attributed[],
): Clause | undefined {
  const { line } = hit;
  const { as = [] } = reading.vocabulary.lexicon;
  if (as.length === 0) return undefined;
  const finite = subject !== undefined && hit.form === "finite";
  const { order, headFirst = false } = reading.vocabulary.lexicon;
  const verbLast = order === "v2";
  // «Jak uvedl, …»: where the verb shows who is meant the subject may be left out.
  const leftOut = order === "free" && subject === undefined && hit.form === "finite";
  if (!finite && !leftOut && !((verbLast || headFirst) && (subject !== undefined || hit.passive))) return undefined;
  const verb = headFirst ? startOf(reading, hit) : hit.from;
  const start = subject?.position === "before" && subject.from < hit.from ? subject.from : verb;
  const opens =
    opensParenthesis(line, as, verbLast ? Math.min(start, hit.auxiliary ?? start) : start, verbLast) ??
    (order === "free" ? opensSentenceAs(line, as, start) : undefined);
  if (opens === undefined) return undefined;
  let at = way.at;
  if (verbLast) while ((line.items[at]?.flags ?? 0) & (IS.auxiliary | IS.passive)) at++;
  const after = line.items[at];
  if (after !== undefined && !isSign(after, ",.;–—")) return undefined;
  const from = lineStart(reading, line, opens, others, hit);
  const parts: { from: number; to: number }[] = [];
  // "ist zu hören, wie er sie auffordert": the clause is what is heard and no parenthesis.
  if (verbLast && (line.items[opens - 3]?.flags ?? 0) & IS.infinitive) return undefined;
  if (isSign(line.items[opens - 1], ",–—")) parts.push({ from, to: trimEnd(line, from, opens) });
  else if (opens !== from) return undefined;
  if (isSign(after, ",–—")) {
    const to = endOfClause(reading, hit, at + 1, others);
    if (to > at + 1) parts.push({ from: at + 1, to });
  }
  const length = parts.reduce((sum, part) => sum + part.to - part.from, 0);
  return length < 2 ? undefined : { parts, rule: "quote/parenthesis" };
}

/** The word that opens "as X said": right before the tag; with the verb at the end, at the head of its clause. */
function opensParenthesis(line: Line, as: readonly string[], start: number, verbLast: boolean): number | undefined {
  for (let k = start - 1; k >= 0 && k > start - 14; k--) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined) return undefined;
    if (as.includes(item.token.lower))
      return k === start - 1 || k === 0 || isSign(line.items[k - 1], ",–—") ? k : undefined;
    if (!verbLast || item.token.kind !== "word") return undefined;
  }
  return undefined;
}

/** «Jak dnes uvedl list», «Как ранее сообщил штаб»: at the head of the sentence up to four words may stand before the verb. */
function opensSentenceAs(line: Line, as: readonly string[], start: number): number | undefined {
  const first = line.items[0];
  if (start > 5 || first?.marked !== undefined || !as.includes(first?.token.lower ?? "")) return undefined;
  return line.items.slice(1, start).every((item) => item.marked === undefined && item.token.kind === "word")
    ? 0
    : undefined;
}

/** `A, X said.`, `A, X said, B.`, `A, sagte X.` with no marks. */
export function fronted(
  reading: Reading,
  hit: CueHit,
  subject: Subject | undefined,
  way: Approach,
  others: readonly Attributed[],
): Clause | undefined {
  const { line } = hit;
  if (!has(hit, "bare") && !has(hit, "quote") && !has(hit, "clause")) return undefined;
  if (hit.verb?.weak || subject === undefined || hit.passive) return undefined;
  // Only English puts the subject of a closing tag before its verb.
  const { order, headFirst = false } = reading.vocabulary.lexicon;
  if (subject.position === "before" && (order !== "svo" || headFirst)) return undefined;
  const tagFrom = Math.min(
    startOf(reading, hit),
    hit.auxiliary ?? hit.from,
    subject.position === "before" ? startOfSubject(reading, line, subject.from) : hit.from,
  );
  const so = line.items[tagFrom - 1];
  if (!isSign(so, ",–—-") && !endsInComma(reading, so)) return undefined;
  const gap = so?.marked === undefined ? 1 : 0;
  let from = lineStart(reading, line, tagFrom - gap, others, hit);
  // `'Tell them I am ill': Calls show men dodging service, Kyiv says`: the words before the colon are another's.
  if (line.items[from]?.marked !== undefined && isSign(line.items[from + 1], ":")) from += 2;
  const length = tagFrom - gap - from;
  if (length < 2 || subject.rule === "quote/subject-shared" || subject.rule === "quote/subject-relative")
    return undefined;
  // "said he was near Harn, the two breakaway states": an unknown noun inside another report is no tag.
  const inReport = others.some((other) => other.hit.kind === "verb" && from < other.hit.from && other.hit.to < tagFrom);
  if (subject.position === "before" && subject.mention.kind === "noun" && inReport) return undefined;
  const opening = line.items[from];
  const after = line.items[way.at];
  const closes = after === undefined || isSign(after, ".;") || way.at >= line.items.length;
  const goesOn = isSign(after, ",");
  // Marked words that end in a comma right before the tag are speech, whatever stands around them.
  const spoken = endsInComma(reading, so);
  // "she said in a video message": the adjunct begins right behind the tag, whatever its last words are.
  const tagTo = subject.position === "after" ? Math.max(hit.to, subject.to) : hit.to;
  const adjoined = afterTag(line, way.at) || (order === "svo" && !headFirst && afterTag(line, tagTo));
  if (!closes && !goesOn && !spoken && after?.marked === undefined && !adjoined) return undefined;
  // "In a recording released in May, a man complains to a friend": an adjunct; a clause would have an auxiliary in it.
  const adjunct =
    opening !== undefined &&
    !spoken &&
    !hit.withheld &&
    (opening.flags & (IS.preposition | IS.addressing | IS.subordinator)) !== 0;
  const bare = adjunct && !line.items.slice(from, tagFrom).some((item) => item.flags & (IS.auxiliary | IS.passive));
  const before = subject.position === "before";
  const short = length < 6 && ((bare && before) || (closes && (bare || order === "svo" || headFirst)));
  if (adjunct && isPlaceWithRelative(line, from, tagFrom)) return undefined;
  if (adjunct && (length < 6 ? short : subject.position === "before" && bare)) return undefined;
  const parts = [{ from, to: trimEnd(line, from, tagFrom - gap) }];
  if (goesOn && resumes(reading, line, way.at + 1, others)) {
    const to = endOfClause(reading, hit, way.at + 1, others);
    if (to > way.at + 1) parts.push({ from: way.at + 1, to });
  } else if (
    opening !== undefined &&
    !hit.withheld &&
    opening.flags & (IS.preposition | IS.adverb | IS.subordinator) &&
    length < 6 &&
    (short || !adjunct)
  )
    return undefined;
  return { parts, rule: "quote/fronted" };
}

/** True for a tag right behind marked words that end in a comma. */
export function closesSpeech(reading: Reading, hit: CueHit, subject: Subject | undefined): boolean {
  const { order, headFirst } = reading.vocabulary.lexicon;
  if (order !== "svo" || headFirst || !hit.line.quotes || hit.passive || subject === undefined) return false;
  const from = subject.position === "before" ? startOfSubject(reading, hit.line, subject.from) : hit.from;
  return endsInComma(reading, hit.line.items[Math.min(from, hit.auxiliary ?? from) - 1]);
}

/** How many words of an office that no lexicon knows may stand between marked words and a name. */
const OFFICE_REACH = 3;

/** `“…,” retired army general Lee Newton said`: words in lower case between the marks and the name belong to the subject. */
export function startOfSubject({ vocabulary }: Reading, { items }: Line, from: number): number {
  const { order, headFirst } = vocabulary.lexicon;
  if (order !== "svo" || headFirst || from < 2) return from;
  for (let k = from - 1; k >= from - OFFICE_REACH; k--) {
    const item = items[k];
    if (item?.token.kind !== "word" || item.marked !== undefined || item.flags !== 0 || item.token.capital) break;
    if (items[k - 1]?.marked !== undefined) return k;
  }
  return from;
}

/** "In der Aufnahme, die am Sonntag auftauchte, lästert er": a place, and a clause about it, before the verb. */
function isPlaceWithRelative({ items }: Line, from: number, to: number): boolean {
  const comma = items.findIndex((item, k) => k > from && k < to && isSign(item, ","));
  if (comma < 0 || ((items[from]?.flags ?? 0) & IS.preposition) === 0) return false;
  const head = items.slice(from, comma);
  if (head.some(({ flags }) => flags & (IS.auxiliary | IS.passive | IS.verb | IS.reportive))) return false;
  return ((items[comma + 1]?.flags ?? 0) & IS.relative) !== 0;
}

/** A time, a place or a subordinate clause may follow a closing tag. */
function afterTag(line: Line, at: number): boolean {
  const flags = line.items[at]?.flags ?? 0;
  return (flags & (IS.preposition | IS.subordinator | IS.adverb | IS.notName | IS.and | IS.but)) !== 0;
}

/** After a parenthetical tag the content goes on unless a participle or a conjunction begins something else. */
function resumes(reading: Reading, line: Line, at: number, others: readonly Attributed[]): boolean {
  const item = line.items[at];
  if (item === undefined || item.marked !== undefined || isParticipial(reading, line, at - 1)) return false;
  if (item.flags & (IS.but | IS.relative | IS.subordinator) && !(item.flags & IS.determiner)) return false;
  return !others.some((other) => other.hit.from === at && other.hit.form === "adverbial");
}

export function clauseOfPhrase(
  reading: Reading,
  hit: CueHit,
  subject: Subject | undefined,
  others: readonly Attributed[],
): Clause | undefined {
  const { line } = hit;
  if (subject === undefined && hit.phrase?.speaker !== "none") return undefined;
  if (hit.phrase?.place === "opens") {
    let from = hit.to;
    while ((line.items[from]?.flags ?? 0) & IS.adverb) from++;
    if (isSign(line.items[from], ",")) from++;
    const to = endOfClause(reading, hit, from, others);
    return to - from < 2 ? undefined : { parts: [{ from, to }], rule: "quote/clause" };
  }
  const tagFrom = Math.min(hit.from, subject?.position === "before" ? subject.from : hit.from);
  let tagTo = Math.max(hit.to, subject?.position === "after" ? subject.to : hit.to);
  const parts: { from: number; to: number }[] = [];
  if (tagFrom === 0) tagTo = endOfCredited(reading, line, tagTo);
  const end = endOfClause(reading, hit, Math.min(tagTo, line.items.length), others);
  if (isSign(line.items[tagTo], ",")) tagTo++;
  const inside = reading.vocabulary.lexicon.capitalisesNouns ? subordinate(line, tagFrom) : undefined;
  const from = inside ?? lineStart(reading, line, tagFrom, others, hit);
  const left = trimEnd(line, from, tagFrom);
  if (left > from) parts.push({ from, to: left });
  if (inside !== undefined) {
    const comma = line.items.findIndex((item, k) => k >= tagTo && isSign(item, ","));
    if (comma >= 0 && comma < end) {
      if (comma > tagTo) parts.push({ from: tagTo, to: comma });
      return { parts, rule: "quote/phrase" };
    }
  }
  const ends = tagFrom > 0 && isSign(line.items[tagFrom - 1], ",") && left - from > 2;
  if (end > tagTo && !(ends && !isSign(line.items[tagTo - 1], ","))) parts.push({ from: tagTo, to: end });
  const length = parts.reduce((sum, part) => sum + part.to - part.from, 0);
  return length < 2 ? undefined : { parts, rule: "quote/phrase" };
}

/** How many items may stand between who is credited and the comma. */
const CREDITED_REACH = 24;

/** "According to a complaint filed by the agency in May, …": up to the comma everything belongs to who is credited. */
function endOfCredited(reading: Reading, line: Line, from: number): number {
  const { order, headFirst } = reading.vocabulary.lexicon;
  if (order !== "svo" || headFirst) return from;
  for (let k = from; k < line.items.length && k < from + CREDITED_REACH; k++) {
    const item = line.items[k];
    if (isSign(item, ",")) return k;
    if (
      item === undefined ||
      item.marked !== undefined ||
      (item.token.kind !== "word" && item.token.kind !== "number")
    ) {
      if (!isSign(item, "-.'")) return from;
    }
    if ((item?.flags ?? 0) & (IS.auxiliary | IS.passive | IS.pronoun | IS.that)) return from;
  }
  return from;
}

/** Where the subordinate clause around `at` begins, its relative word included and its conjunction not. */
function subordinate(line: Line, at: number): number | undefined {
  for (let k = at - 1; k >= 0; k--) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined) continue;
    if (!isSign(item, ",")) continue;
    const flags = line.items[k + 1]?.flags ?? 0;
    if (k + 1 >= at) return undefined;
    if (flags & IS.relative) return k + 1;
    return flags & (IS.that | IS.subordinator) ? k + 2 : undefined;
  }
  return undefined;
}
