import type { Span } from "../model.ts";
import { addressedAnywhere, approach, type Clause } from "./approach.ts";
import { endsInComma } from "./clause-ends.ts";
import { clauseOf } from "./clauses.ts";
import { type CueHit } from "./cue.ts";
import { cuesOf, startOf } from "./cues.ts";
import type { Draft } from "./draft.ts";
import type { Marked } from "./marks.ts";
import { isNameWord, startsMention } from "./mention.ts";
import { mentionAt } from "./mentions.ts";
import { isSign, type Line, lastSign, type Reading, spanOf, spanOfItems } from "./reading.ts";
import { type Attributed } from "./subject.ts";
import { subjectOf } from "./subjects.ts";
import { startOfSubject } from "./tags.ts";
import { IS } from "./vocabulary.ts";

/** A line with its cues and their subjects. */
export interface Parsed {
  readonly line: Line;
  readonly hits: readonly Attributed[];
  /** First item that has not been read as speech; absent: the whole line is to be read. */
  readonly from?: number;
}

/** Reads cues and subjects of every promising line. */
export function parseLine(reading: Reading, line: Line): Parsed {
  if (!line.promising) return { line, hits: [] };
  const hits: Attributed[] = [];
  for (const hit of cuesOf(reading, line)) {
    const subject = subjectOf(reading, hit, hits);
    hits.push({ hit, ...(subject === undefined ? {} : { subject }) });
  }
  return { line, hits };
}

/** The cue that a marked stretch hangs on, and how. */
interface Tie {
  readonly one: Attributed;
  readonly rule: string;
}

/** Marked stretches of a line that are speech with a tag beside them: `“…,” said X`, `X: “…”`. */
export function tieMarked(reading: Reading, parsed: Parsed, at: number, next: Parsed | undefined): Tie | undefined {
  const { line, hits } = parsed;
  const item = line.items[at];
  if (item?.marked === undefined) return undefined;
  return (
    tagAfter(reading, line, hits, at) ?? tagBefore(reading, line, hits, at) ?? tagInNextLine(reading, parsed, at, next)
  );
}

const canTag = (hit: CueHit): boolean =>
  hit.kind === "verb" && hit.withheld !== true && (hit.verb?.frames.includes("quote") ?? false);

function tagAfter(reading: Reading, line: Line, hits: readonly Attributed[], at: number): Tie | undefined {
  if (!opensUtterance(line, hits, at)) return undefined;
  let k = at + 1;
  const ended = endsOpen(reading, line.items[at]?.marked);
  let comma = false;
  while (isSign(line.items[k], ",–—-")) {
    comma = true;
    k++;
  }
  if (!comma && !ended) return undefined;
  while (
    (line.items[k]?.flags ?? 0) & (IS.adverb | IS.and) &&
    !((line.items[k]?.flags ?? 0) & IS.pronoun) &&
    !hits.some((one) => one.hit.from === k)
  )
    k++;
  for (const one of hits) {
    const { hit, subject } = one;
    if (!canTag(hit) && hit.kind !== "phrase") continue;
    const start = reading.vocabulary.lexicon.headFirst ? startOf(reading, hit) : (hit.auxiliary ?? hit.from);
    const before = subject?.position === "before" ? subject.from : start;
    const from = Math.min(start, startOfSubject(reading, line, before));
    const head =
      subject?.position === "before" && from > k + 1 && isSign(line.items[from - 1], ",")
        ? mentionAt(reading, line, k, from)
        : undefined;
    // `“…,” Orla Venn, the town's doctor said`: the name before the apposition is the subject.
    if (head?.to === from - 1 && head.kind === "name" && subject !== undefined) {
      return { one: { hit, subject: { ...subject, mention: head, from: k } }, rule: "quote/tag-after" };
    }
    if (from === k || (hit.from === k && hit.form === "finite")) return { one, rule: "quote/tag-after" };
  }
  return undefined;
}

/** True when the words before a marked stretch are not one clause with it: none, a sign, or the tag between two parts. */
function opensUtterance(line: Line, hits: readonly Attributed[], at: number): boolean {
  for (let k = at - 1; k >= 0; k--) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || isSign(item, ":;–—")) return true;
    if (item.token.kind !== "word") continue;
    if (
      hits.some(
        ({ hit, subject }) =>
          hit.kind === "verb" &&
          Math.max(hit.to, subject?.to ?? 0) === k + 1 &&
          line.items.slice(0, hit.from).some((one) => one.marked),
      )
    )
      return true;
    return (item.flags & (IS.and | IS.but)) !== 0 && k === 0;
  }
  return true;
}

/** True when the content ends as an interrupted or finished utterance does: , ! ? … or a stop. */
function endsOpen(reading: Reading, marked: Marked | undefined): boolean {
  return marked !== undefined && ",.!?…–—-".includes(lastSign(reading, marked));
}

function tagBefore(reading: Reading, line: Line, hits: readonly Attributed[], at: number): Tie | undefined {
  let k = at;
  let sign = false;
  while (isSign(line.items[k - 1], ":,")) {
    sign = true;
    k--;
  }
  const colon = isSign(line.items[at - 1], ":");
  if (colon) {
    // «Policie zveřejnila hovor: „…“»: what is only told of and never quoted with does not bring words in.
    const quotes = ({ hit }: Attributed): boolean =>
      reading.vocabulary.surnames === undefined || hit.verb?.frames.includes("quote") === true || !hit.verb?.weak;
    const before = hits.filter((one) => one.hit.kind === "verb" && one.hit.from < at && quotes(one));
    // "When she asks to see him, the guard laughs: “…”"
    const touching = before.findLast(({ hit, subject }) => canTag(hit) && hit.to === at - 1 && subject !== undefined);
    const one = touching ?? before.findLast(({ hit }) => canTag(hit) && !hit.verb?.weak) ?? before.at(-1);
    return one === undefined ? undefined : { one, rule: "quote/colon" };
  }
  if (runsOn(reading, line, at)) return undefined;
  for (const one of [...hits].reverse()) {
    const { hit, subject } = one;
    if (hit.from >= at) continue;
    if (hit.kind === "phrase" && subject !== undefined && (subject.to === k || subject.to === at))
      return { one, rule: "quote/phrase" };
    if (!canTag(hit) || hit.form === "infinitive") break;
    if (!sign && hit.verb?.weak && isInReport(reading, line, hits, hit)) return undefined;
    const way = approach(reading, hit, subject);
    const touches = way.at === k || way.at === at || (sign && k - way.at <= 3 && k >= way.at);
    return touches ? { one, rule: "quote/tag-before" } : undefined;
  }
  return undefined;
}

/** "said he had seen “some decline”": a weak verb inside what another cue reports does not tag the marked words. */
function isInReport(reading: Reading, line: Line, hits: readonly Attributed[], inner: CueHit): boolean {
  if (reading.vocabulary.lexicon.order !== "svo") return false;
  const outer = hits.findLast(
    ({ hit, subject }) => hit.to < inner.from && subject !== undefined && hit.kind === "verb" && !hit.verb?.weak,
  );
  const parts = outer === undefined ? [] : (clauseOf(reading, outer.hit, outer.subject, hits)?.parts ?? []);
  return parts.some((part) => part.from <= inner.from && inner.from < part.to);
}

/** `says “it is a race” between two`: the sentence goes on from the marked words, which are a part of a clause. */
function runsOn(reading: Reading, line: Line, at: number): boolean {
  const { order, headFirst } = reading.vocabulary.lexicon;
  if ((order !== "svo" && !headFirst) || endsOpen(reading, line.items[at]?.marked)) return false;
  const next = line.items[at + 1];
  if (next === undefined || next.marked !== undefined || next.token.kind !== "word") return false;
  if (next.flags & IS.and && order === "svo" && !headFirst) return sharesVerb(line, at + 2);
  return (next.flags & (IS.and | IS.but | IS.verb | IS.adverb | IS.notName)) === 0;
}

/** `said “cuts” and the sale of land would help`: a second noun phrase, and one verb for both behind it. */
function sharesVerb({ items }: Line, from: number): boolean {
  const rest = items.slice(from);
  const verb = rest.findIndex(({ flags }) => (flags & (IS.auxiliary | IS.passive)) !== 0);
  if (verb < 2 || !startsMention(rest[0]) || (rest[0]?.flags ?? 0) & IS.pronoun) return false;
  return rest.slice(0, verb).every((item) => item.token.kind === "word" && (item.flags & (IS.verb | IS.that)) === 0);
}

/** “What?” Putin asked. is cut into two sentences; the second is a bare tag. */
function tagInNextLine(reading: Reading, parsed: Parsed, at: number, next: Parsed | undefined): Tie | undefined {
  if (next === undefined || next.line.paragraph !== parsed.line.paragraph) return undefined;
  if (at !== parsed.line.items.length - 1 || !endsOpen(reading, parsed.line.items[at]?.marked)) return undefined;
  const one = next.hits[0];
  if (
    one === undefined ||
    !canTag(one.hit) ||
    one.subject === undefined ||
    one.subject.position !== "before" ||
    one.subject.from > 0
  )
    return undefined;
  const way = approach(reading, one.hit, one.subject);
  const after = next.line.items[way.at];
  const goesOn = IS.preposition | IS.addressing | IS.adverb | IS.notName;
  if (after !== undefined && !isSign(after, ".,") && (after.flags & goesOn) === 0) return undefined;
  if (reading.tokens[(parsed.line.items[at]?.marked?.last ?? 1) - 1]?.lower === ".") return undefined;
  return { one, rule: "quote/tag-after" };
}

/** Length of a marked stretch in words. */
export function wordCount(reading: Reading, marked: Marked): number {
  let words = 0;
  for (let k = marked.first; k < marked.last && words < 12; k++) if (reading.tokens[k]?.kind === "word") words++;
  return words;
}

/** True for marked words that name or gloss something rather than report speech. */
export function isName(reading: Reading, line: Line, at: number): boolean {
  const item = line.items[at];
  const marked = item?.marked;
  if (marked === undefined) return false;
  const words = wordCount(reading, marked);
  if (words === 0) return true;
  if (words > 8) return false;
  const { order, capitalisesNouns } = reading.vocabulary.lexicon;
  const svo = order === "svo";
  // "a group called “Free River”" is a name; "called her “weak”", "called the plan “absurd”" are opinions.
  let beside = true;
  for (let k = at - 1; k >= 0 && k >= at - 3; k--) {
    const flags = line.items[k]?.flags ?? 0;
    // "told the newspaper: “…”": a colon parts the words from the noun before it.
    if (isSign(line.items[k], ":")) break;
    // «skal ha kalt kapteinen «pensjonist»»: with its auxiliary the participle is a cue.
    const cue = flags & IS.verb && (line.items[k - 1]?.flags ?? 0) & (IS.auxiliary | IS.hearsay) && order === "v2";
    if (flags & IS.gloss && beside && !cue) return true;
    // A title or a name has a capital: «dowódca batalionu „nie wychodzi spod ziemi”» quotes.
    const named = capitalisesNouns || reading.tokens[marked.first]?.capital !== false;
    if (flags & IS.titled && k >= at - 2 && named) return true;
    const joins = (flags & (IS.determiner | IS.preposition | IS.side)) !== 0 || line.items[k]?.marked !== undefined;
    if (!joins && k < at - 1) break;
    beside &&= joins || !svo;
  }
  // "den die Ermittler nur „Doktor“ nennen"
  const next = line.items[at + 1];
  const ends = line.items[at + 2] === undefined || isSign(line.items[at + 2], ",.;");
  if (capitalisesNouns && words <= 3 && ends && NAMING.test(next?.token.lower ?? "")) {
    if (reading.tokens[marked.first]?.capital === true) return true;
  }
  return (
    creditsMarked(reading, line, at) ||
    (words <= 3 && isTitleInside(reading, line, at)) ||
    (betweenNames(line, at) && !endsInComma(reading, item)) ||
    (words <= 4 &&
      !isSign(line.items[at - 1], ":") &&
      allCapital(reading, marked) &&
      (words > 1 || (line.items[at - 1]?.flags ?? 0) & IS.determiner) !== 0)
  );
}

const NAMING = /^(?:nennen|nennt|nannten|nannte|genannt|heißen|heißt|hieß|getauft)$/;

/** «Як повідомляє «Північний вісник», …»: marked words right behind such a verb are who is credited. */
function creditsMarked(reading: Reading, line: Line, at: number): boolean {
  const { as = [], order } = reading.vocabulary.lexicon;
  const verb = line.items[at - 1];
  if (order !== "free" || verb === undefined || !(verb.flags & IS.verb)) return false;
  return as.includes(line.items[at - 2]?.token.lower ?? "");
}

/**
 * «пишет «Северный вестник»», «в комментарии «Общественному»»: in languages with cases words that go on a quotation begin
 * in lower case, so that a few with a capital behind a bare word are the name of something.
 */
function isTitleInside({ vocabulary, tokens }: Reading, line: Line, at: number): boolean {
  const { order, headFirst } = vocabulary.lexicon;
  const [before, marked] = [line.items[at - 1], line.items[at]?.marked];
  if (order !== "free" || headFirst || marked === undefined) return false;
  if (before === undefined || before.marked !== undefined || before.token.kind !== "word") return false;
  const inner = tokens.slice(marked.first, marked.last);
  return inner[0]?.capital === true && inner.every(({ kind, lower }) => kind !== "punctuation" || lower === "-");
}

function betweenNames(line: Line, at: number): boolean {
  return isNameWord(line.items[at - 1]) && isNameWord(line.items[at + 1]);
}

function allCapital(reading: Reading, marked: Marked): boolean {
  if (reading.vocabulary.lexicon.capitalisesNouns) return false;
  for (let k = marked.first; k < marked.last; k++) {
    const token = reading.tokens[k];
    if (token?.kind === "word" && !token.capital && token.end - token.start > 3) return false;
  }
  const last = reading.tokens[marked.last - 1]?.lower ?? "";
  return !".!?,".includes(last);
}

/** Content of a marked stretch without its marks and without a closing comma. */
export function contentOf(reading: Reading, marked: Marked): Span {
  let last = marked.last;
  while (last > marked.first + 1 && reading.tokens[last - 1]?.lower === ",") last--;
  return spanOf(reading, { first: marked.first, last });
}

/** Spans of a reported clause. Marks that wrap the whole of it are left out. */
export function spansOfClause(reading: Reading, line: Line, clause: Clause): { spans: Span[]; whole: boolean } {
  const spans: Span[] = [];
  let whole = clause.parts.length === 1;
  for (const part of clause.parts) {
    const inner =
      part.to > part.from + 1 && (line.items[part.from]?.flags ?? 0) & (IS.that | IS.whether)
        ? part.from + 1
        : part.from;
    const only = inner === part.to - 1 ? line.items[inner]?.marked : undefined;
    if (only === undefined) {
      whole = false;
      spans.push(spanOfItems(reading, line, part.from, part.to));
    } else spans.push(contentOf(reading, only));
  }
  return { spans, whole };
}

/** Marked items inside a clause, position in the line. */
export function markedInside(line: Line, clause: Clause): number[] {
  const inside: number[] = [];
  for (const part of clause.parts) {
    for (let k = part.from; k < part.to; k++) if (line.items[k]?.marked !== undefined) inside.push(k);
  }
  return inside;
}

/** The one addressed by a cue, whatever its content. */
export function addresseeOf(reading: Reading, one: Attributed): Draft["addressee"] {
  if (one.hit.kind === "phrase") return undefined;
  if (one.hit.passive && one.hit.verb?.addressee === "object") {
    for (let from = 0; from < one.hit.from; from++) {
      const mention = mentionAt(reading, one.hit.line, from, one.hit.auxiliary ?? one.hit.from);
      if (mention !== undefined) return mention;
    }
  }
  return (
    approach(reading, one.hit, one.subject).addressee ??
    addressedAnywhere(reading, one.hit.line) ??
    addressedBetween(reading, one)
  );
}

/** "soll seiner Frau gesagt haben", "in dem ein Mann seiner Frau erzählt": one addressed before a verb that closes the clause. */
function addressedBetween(reading: Reading, { hit, subject }: Attributed): Draft["addressee"] {
  const { line, auxiliary, form } = hit;
  const embedded = subject?.rule === "quote/subject-embedded" || subject?.rule === "quote/subject-relative";
  if (!reading.vocabulary.lexicon.capitalisesNouns || hit.passive) return undefined;
  if (!embedded && hit.verb?.addressee !== "object") return undefined;
  if (!embedded && (auxiliary === undefined || form !== "participle")) return undefined;
  const behind = subject?.rule === "quote/subject-relative" ? subject.to : (subject?.mention.to ?? 0);
  for (let k = embedded ? behind : (auxiliary ?? 0) + 1; k < hit.from; k++) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || item.token.kind !== "word") return undefined;
    if (item.flags & IS.preposition) {
      // "sich bei seiner Mutter beklagt"
      const held = embedded ? mentionAt(reading, line, k + 1, hit.from) : undefined;
      return held?.kind === "role" && held.possessive !== undefined ? held : undefined;
    }
    const mention = k === subject?.mention.from ? undefined : mentionAt(reading, line, k, hit.from);
    if (mention !== undefined && mention.kind !== "noun" && mention.kind !== "paper") return mention;
    if (k === subject?.mention.from) k = subject.mention.to - 1;
  }
  return undefined;
}

export { clauseOf };
