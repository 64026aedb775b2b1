/** Where a reported clause begins and ends. */
import type { CueHit } from "./cue.ts";
import { startOf } from "./cues.ts";
import { isSign, type Line, lastSign, type Reading } from "./reading.ts";
import type { Attributed, Subject } from "./subject.ts";
import { IS } from "./vocabulary.ts";

/** Where a clause that begins at `from` ends: at the next attribution beside it, or with the sentence. */
export function endOfClause(reading: Reading, hit: CueHit, from: number, others: readonly Attributed[]): number {
  const { line } = hit;
  let to = endOfLine(line);
  for (const other of others) {
    if (other.hit === hit || other.hit.from <= from) continue;
    const start = boundaryBefore(reading, line, other, from) ?? mainClauseBehind(line, hit, other, from);
    if (start !== undefined && start > from && start < to) to = start;
  }
  const { order, capitalisesNouns } = reading.vocabulary.lexicon;
  const fronted = order === "v2" && !capitalisesNouns && opensSubordinate(line, hit);
  for (let k = from + 1; k < to; k++) {
    // «Da Ola sa at det brant, løp alle»: behind a subordinate clause in first place the main clause begins with its verb.
    if (fronted && isSign(line.items[k], ",") && startsVerbFirst(line, k + 1)) to = k;
    if (isSign(line.items[k], ";")) to = k;
    else if (isSign(line.items[k], ":") && line.items[k + 1]?.marked !== undefined)
      to = announcedFrom(reading, line, others, from, k) ?? k;
    // “…” with a stop inside, and a capital behind: the next sentence, which the marks have joined to this one.
    else if (k > from && endsSentence(reading, line, k - 1)) to = k;
    // A dash right behind marked words brings in what the writer adds.
    else if (isSign(line.items[k], "–—") && line.items[k - 1]?.marked !== undefined) to = k;
    else if (k > from + 2 && (isAside(reading, line, k) || isRefusal(reading, line, k))) to = k;
  }
  const subject = others.find((one) => one.hit === hit)?.subject;
  return trimEnd(
    line,
    from,
    mainVerbBehind(reading, line, subject, from, to) ?? tailBehindMarks(reading, hit, from, to) ?? to,
  );
}

/** «demande s'il doit tirer, il répond : «…»»: behind the comma begins what announces the next words. */
function announcedFrom(
  reading: Reading,
  line: Line,
  others: readonly Attributed[],
  from: number,
  colon: number,
): number | undefined {
  for (const { hit, subject } of others) {
    if (hit.kind !== "verb" || hit.from <= from || Math.max(hit.to, subject?.to ?? 0) !== colon) continue;
    const verb = Math.min(startOf(reading, hit), hit.auxiliary ?? hit.from);
    const start = subject === undefined || subject.from <= from ? verb : Math.min(verb, subject.from);
    if (start > from + 1 && isSign(line.items[start - 1], ",")) return start - 1;
  }
  return undefined;
}

/** "said it was a “hoax”, as he had in May": behind the last marked words of a report a comma may bring in what the writer adds. */
function tailBehindMarks(reading: Reading, hit: CueHit, from: number, to: number): number | undefined {
  const { line } = hit;
  const { markedAsides } = reading.vocabulary.lexicon;
  if (markedAsides === undefined || !line.quotes) return undefined;
  let last = to - 1;
  while (last >= from && line.items[last]?.marked === undefined) last--;
  if (last < from) return undefined;
  const subordinate = opensSubordinate(line, hit);
  for (let k = last + 1; k < to; k++) {
    const comma = isSign(line.items[k], ",");
    const at = comma ? k + 1 : k;
    if (!comma && !(k === last + 1 && endsInComma(reading, line.items[last]))) continue;
    if (subordinate || markedAsides.includes(line.items[at]?.token.lower ?? "") || isParticiple(line, at)) return k;
  }
  return undefined;
}

/** "A recording in which a man says he is tired, was released": the verb of a sentence whose subject holds the cue. */
function mainVerbBehind(
  reading: Reading,
  line: Line,
  subject: Subject | undefined,
  from: number,
  to: number,
): number | undefined {
  if (reading.vocabulary.lexicon.order !== "v2" || subject === undefined) return undefined;
  if (subject.rule !== "quote/subject-embedded" && subject.rule !== "quote/subject-relative") return undefined;
  const verbs = IS.auxiliary | IS.passive | IS.verb;
  const before = line.items.slice(0, subject.mention.from);
  if (before.some((item) => item.flags & verbs && !item.token.capital)) return undefined;
  for (let k = from + 2; k < to - 1; k++) {
    const next = line.items[k + 1];
    if (!isSign(line.items[k], ",") || next === undefined || next.marked !== undefined) continue;
    if (next.flags & verbs && !(next.flags & IS.reportive) && !next.token.capital) return k;
  }
  return undefined;
}

function opensSubordinate(line: Line, hit: CueHit): boolean {
  const first = line.items[0];
  return first !== undefined && hit.from < 6 && (first.flags & IS.subordinator) !== 0 && first.marked === undefined;
}

function startsVerbFirst(line: Line, at: number): boolean {
  const item = line.items[at];
  if (item === undefined || item.marked !== undefined || item.token.capital) return false;
  if (item.flags & (IS.that | IS.subordinator | IS.relative | IS.and | IS.but)) return false;
  if (item.flags & (IS.verb | IS.auxiliary | IS.passive)) return true;
  // A verb that no lexicon knows shows by the subject behind it: «…, gikk alle».
  const next = line.items[at + 1];
  if (item.flags !== 0 || item.token.kind !== "word" || next === undefined || next.marked !== undefined) return false;
  return next.token.capital || next.word?.determiner?.alone === true || isSubject(next);
}

const isSubject = (item: Line["items"][number]): boolean =>
  item.word?.pronouns.some(({ use, person }) => use === "subject" && person === 3) ?? false;

/** "When she asks whether they are fed, he answers": behind a subordinate clause the comma opens the main clause. */
function mainClauseBehind(line: Line, hit: CueHit, { subject }: Attributed, from: number): number | undefined {
  if (subject?.position !== "before" || subject.from <= from || !isSign(line.items[subject.from - 1], ","))
    return undefined;
  let opening = 0;
  for (let k = hit.from - 1; k >= 0; k--) {
    const item = line.items[k];
    if (item?.marked !== undefined || isSign(item, ";:")) {
      opening = k + 1;
      break;
    }
  }
  const first = line.items[opening];
  const subordinate = ((first?.flags ?? 0) & IS.subordinator) !== 0;
  const fronted = subordinate || (hit.passive && hit.from === opening);
  return fronted ? subject.from - 1 : undefined;
}

/** "said it was late, which nobody believed": what the writer adds at the end. */
function isAside(reading: Reading, line: Line, k: number): boolean {
  const { asides } = reading.vocabulary.lexicon;
  return asides !== undefined && isSign(line.items[k], ",") && asides.includes(line.items[k + 1]?.token.lower ?? "");
}

/** "said he would stay, raising the stakes": a participle behind a comma tells what the speaker does. */
export function isParticipial(reading: Reading, line: Line, k: number): boolean {
  const { order, headFirst } = reading.vocabulary.lexicon;
  if (order !== "svo" || headFirst || !isSign(line.items[k], ",")) return false;
  return isParticiple(line, k + 1);
}

/** "raising", "quickly adding". */
function isParticiple(line: Line, from: number): boolean {
  let at = from;
  while ((line.items[at]?.flags ?? 0) & IS.adverb || /[^e]ly$/u.test(line.items[at]?.token.lower ?? "")) at++;
  const item = line.items[at];
  if (item?.token.kind !== "word" || item.token.capital || item.marked !== undefined) return false;
  return item.token.lower.length > 5 && item.token.lower.endsWith("ing") && !(item.flags & ~(IS.verb | IS.adverb));
}

/** True for marked words with a stop inside and a capital behind them: a new sentence. */
function endsSentence(reading: Reading, line: Line, k: number): boolean {
  const { capitalisesNouns } = reading.vocabulary.lexicon;
  const [item, next] = [line.items[k], line.items[k + 1]];
  if (capitalisesNouns || item?.marked === undefined || next === undefined || next.marked !== undefined) return false;
  return lastSign(reading, item.marked) === "." && next.token.kind === "word" && next.token.capital;
}

/** "said it was likely, but declined to give a number": what the subject refuses is told by the writer. */
function isRefusal(reading: Reading, line: Line, k: number): boolean {
  const { wanting = [], order } = reading.vocabulary.lexicon;
  if (order !== "svo" || !isSign(line.items[k], ",") || !((line.items[k + 1]?.flags ?? 0) & (IS.but | IS.and)))
    return false;
  return wanting.includes(line.items[k + 2]?.token.lower ?? "");
}

/** "the soldier who says he is 20 can be heard": the second finite verb is the main clause's. */
export function endOfRelative(line: Line, from: number, to: number): number {
  let seen = false;
  for (let k = from + 1; k < to; k++) {
    const here = (line.items[k]?.flags ?? 0) & (IS.auxiliary | IS.passive | IS.verb);
    if (!here) continue;
    if (
      seen &&
      !(
        (line.items[k - 1]?.flags ?? 0) &
        (IS.auxiliary | IS.passive | IS.adverb | IS.negation | IS.infinitive | IS.and)
      )
    )
      return k;
    seen = true;
  }
  return to;
}

/** Where the clause of another attribution begins, when it stands beside this one and not inside it. */
function boundaryBefore(reading: Reading, line: Line, other: Attributed, from: number): number | undefined {
  const { hit, subject } = other;
  const start = Math.min(
    hit.from,
    hit.auxiliary ?? hit.from,
    subject !== undefined &&
      subject.position === "before" &&
      subject.from > from &&
      subject.rule !== "quote/subject-relative"
      ? subject.from
      : hit.from,
  );
  const before = line.items[start - 1];
  const inside = before?.marked !== undefined && endsInComma(reading, before);
  if (hit.kind === "phrase") return isSign(before, ",–—") ? start - 1 : inside ? start : undefined;
  if (before === undefined) return undefined;
  const shared = subject?.rule === "quote/subject-shared" && reading.vocabulary.lexicon.order === "svo";
  if (hit.form === "adverbial" && hit.auxiliary === undefined)
    return isSign(before, ",") || (shared && before.flags & IS.and) ? start - 1 : inside ? start : undefined;
  if (subject?.rule === "quote/subject-relative") return undefined;
  if (inside && (subject?.position === "after" || tagEnds(line, hit))) return start;
  if (isSign(before, ",") && subject?.position === "after") return start - 1;
  if (isSign(before, ",") && tagEnds(line, hit)) return start - 1;
  if (before.flags & (IS.and | IS.but) && subject?.rule === "quote/subject-shared" && hit.form !== "participle") {
    return isSign(line.items[start - 2], ",") ? start - 2 : start - 1;
  }
  if (before.flags & IS.but) return isSign(line.items[start - 2], ",") ? start - 2 : start - 1;
  return undefined;
}

/** True when nothing but a sign follows the cue: it is a closing tag. */
function tagEnds(line: Line, hit: CueHit): boolean {
  const next = line.items[hit.to];
  return next === undefined || isSign(next, ".,;");
}

function endOfLine(line: Line): number {
  let to = line.items.length;
  while (to > 0 && isSign(line.items[to - 1], ".…;:")) to--;
  return to;
}

export function trimEnd(line: Line, from: number, to: number): number {
  let end = to;
  while (end > from && isSign(line.items[end - 1], ",;:–—-.")) end--;
  return end;
}

/** “…,” with the comma inside the marks. */
export function endsInComma(reading: Reading, item: Line["items"][number] | undefined): boolean {
  return item?.marked !== undefined && ",?!".includes(lastSign(reading, item.marked));
}

/** Start of the content that a tag closes: the sentence, or what follows an attribution already closed. */
export function lineStart(
  _reading: Reading,
  line: Line,
  end: number,
  others: readonly Attributed[],
  hit: CueHit,
): number {
  let from = 0;
  while (from < end && line.items[from]?.marked === undefined && isSign(line.items[from], "–—-•*.…:")) from++;
  // "Sie schweigt; man prüfe, teilte sie mit": the mood shows that only the second half is reported.
  if (_reading.vocabulary.lexicon.reportive.length > 0) {
    const half = line.items.findLastIndex((item, k) => k > from && k < end && isSign(item, ";"));
    const moods = (a: number, b: number): boolean => line.items.slice(a, b).some((item) => item.flags & IS.reportive);
    if (half > from && !moods(from, half) && moods(half, end)) from = half + 1;
  }
  if ((line.items[from]?.flags ?? 0) & (IS.and | IS.but)) from++;
  void others;
  void hit;
  return from;
}
