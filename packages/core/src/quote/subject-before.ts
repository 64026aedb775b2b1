/** The subject that stands before its verb, past appositions and relative clauses. */
import { type CueHit } from "./cue.ts";
import { startOf } from "./cues.ts";
import { type Mention, startsMention } from "./mention.ts";
import { markedName, mentionAt } from "./mentions.ts";
import { isSign, type Line, type Reading, spanOfItems } from "./reading.ts";
import { type Attributed, canSpeak, isBody, isSomebody, PART_REACH, type Subject, skipAdverbs } from "./subject.ts";
import { subjectAfter } from "./subject-after.ts";
import { FUNCTION_WORD, IS } from "./vocabulary.ts";

/** The first noun phrase of the clause that ends at the verb; appositions and relative clauses are passed over. */
export function subjectBefore(reading: Reading, hit: CueHit, earlier: readonly Attributed[]): Subject | undefined {
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
  const end = skipAside(reading, line, skipAdverbsBack(line, verb));
  const before = line.items[end - 1];
  if (before === undefined) return undefined;
  if (before.marked !== undefined) {
    const from = (line.items[end - 2]?.flags ?? 0) & IS.determiner ? end - 2 : end - 1;
    // «„Nevím,“ řekl voják»: elsewhere marked words before a verb are what is said.
    const named = from === 0 && reading.vocabulary.lexicon.capitalisesNouns;
    const mention = named ? markedName(reading, line, from) : undefined;
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

/** «Прокурор, однако, заявила», «podejrzany, jak wiadomo, …»: one small word between commas, before the verb. */
function skipAside({ vocabulary }: Reading, line: Line, end: number): number {
  if (vocabulary.lexicon.order !== "free" || !isSign(line.items[end - 1], ",") || !isSign(line.items[end - 3], ","))
    return end;
  const aside = line.items[end - 2];
  const small = IS.adverb | IS.but | IS.notName;
  return aside?.token.kind === "word" && aside.marked === undefined && (aside.flags & small) !== 0 ? end - 3 : end;
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
export function touching(reading: Reading, line: Line, end: number): Subject | undefined {
  for (let from = Math.max(0, end - 8); from < end; from++) {
    if (!startsMention(line.items[from])) continue;
    const mention = mentionAt(reading, line, from, end);
    // "der seiner Ehefrau schildert": the whole phrase is one addressed, and no part of it a subject.
    if (
      mention?.to === end &&
      mention.oblique &&
      mention.possessive !== undefined &&
      mention.determiner === undefined
    ) {
      const relative = (line.items[from - 1]?.flags ?? 0) & IS.relative && isSign(line.items[from - 2], ",");
      return relative ? antecedent(reading, line, from - 1) : undefined;
    }
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

export function skipAdverbsBack(line: Line, verb: number): number {
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
  if (isSign(item, ":;–—?!") || (isSign(item, "-") && k > 0)) return true;
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
    const timed = at === part.from ? pastTime(line, at, part.to) : at;
    if (timed > at) {
      at = timed;
      continue;
    }
    if (item.flags & (IS.preposition | IS.addressing) && !startsMention(item)) {
      const object = mentionAt(reading, line, at + 1, part.to);
      if (object === undefined && reading.vocabulary.lexicon.order !== "free") return undefined;
      // «в разговоре с матерью солдат»: an unknown noun after its preposition is passed over.
      at = object?.to ?? at + 2;
      // «У пресслужбі клубу повідомили»: the body behind it is whose it is.
      const { order, headFirst = false } = reading.vocabulary.lexicon;
      const whose = (k: number): boolean => ((line.items[k]?.flags ?? 0) & (IS.body | IS.role)) === IS.body;
      if (order === "free" && !headFirst && whose(at) && at + 1 === part.to) at++;
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
export function looseNoun(reading: Reading, line: Line, from: number, to: number): Mention | undefined {
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
  if (reading.vocabulary.lexicon.obliqueEndings?.some((end) => item.token.lower.endsWith(end))) return undefined;
  // "retired harbour pilot Lee Norton": the name at the end of the words that no lexicon knows.
  for (let k = from + 1; k < head - 1; k++) {
    const named = startsMention(line.items[k]) ? mentionAt(reading, line, k, head) : undefined;
    if (named?.kind === "name" && named.to === head && named.name?.includes(" ")) return named;
  }
  return { line, from, to: head, span: spanOfItems(reading, line, from, head), kind: "noun", head: item.token.lower };
}

/** English: "74 percent of the voters said", "Six in 10 say": a number that stands for those who were asked. */
function quantity(reading: Reading, line: Line, from: number, to: number): Mention | undefined {
  const first = line.items[from];
  if (reading.vocabulary.lexicon.order !== "svo" || first === undefined || to - from < 2 || to - from > 12)
    return undefined;
  const counts = first.token.kind === "number" || (first.flags & IS.determiner) !== 0;
  // "Three seconds later a second officer can be heard": a stretch of time is nobody.
  if (line.items.slice(from, Math.min(to, from + 4)).some((item) => UNITS_OF_TIME.test(item.token.lower)))
    return undefined;
  if (!counts || line.items.slice(from, to).some((item) => item.flags & (IS.verb | IS.auxiliary | IS.passive)))
    return undefined;
  const end = line.items.findIndex((item, k) => k > from && k < to && (item.flags & (IS.genitive | IS.and)) !== 0);
  const head = end < 0 || line.items[end + 1]?.token.kind === "number" ? to : end;
  const span = spanOfItems(reading, line, from, head);
  return { line, from, to: head, span, kind: "noun", head: line.items[head - 1]?.token.lower ?? "", number: "plural" };
}

/** "Three seconds later", "Two days ago": a stretch of time before the subject. */
function pastTime(line: Line, from: number, to: number): number {
  const unit = line.items.slice(from, Math.min(to, from + 4)).findIndex(({ token }) => UNITS_OF_TIME.test(token.lower));
  if (unit < 1) return from;
  const behind = line.items[from + unit + 1];
  return /^(?:later|earlier|ago|before|after|on|in)$/.test(behind?.token.lower ?? "") ? from + unit + 2 : from;
}

const UNITS_OF_TIME = /^(?:second|minute|hour|day|week|month|year|moment|decade)s?$/;

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
export function sharedSubject(reading: Reading, hit: CueHit, earlier: readonly Attributed[]): Subject | undefined {
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
  const inverted = reading.vocabulary.lexicon.order === "v2" ? invertedSubject(reading, line, hit.from) : undefined;
  if (inverted !== undefined) return inverted;
  let from = 1 + line.items.slice(0, Math.min(10, hit.from)).findLastIndex((item) => isSign(item, "–—-"));
  for (let k = from; k <= hit.from; k++) {
    if (k < hit.from && !isSign(line.items[k], ",")) continue;
    const subject = k > from ? subjectIn(reading, line, { from, to: k }, hit.from, true) : undefined;
    if (subject !== undefined) return subject;
    from = k + 1;
  }
  return undefined;
}

/** «Torsdag vil ikke Moe stille til intervju, men skriver …»: the sentence opens with something else than somebody. */
function invertedSubject(reading: Reading, line: Line, end: number): Subject | undefined {
  const verb = line.items.findIndex(
    (item, k) => k > 0 && k < Math.min(end, 7) && (item.flags & (IS.auxiliary | IS.passive)) !== 0,
  );
  if (verb < 1 || line.items.slice(0, verb).some((item) => isSign(item, ",:"))) return undefined;
  const first = startsMention(line.items[0]) ? mentionAt(reading, line, 0, verb) : undefined;
  if (first !== undefined && isSomebody(first) && (first.kind !== "name" || first.to > 1 || first.to === verb))
    return undefined;
  const at = skipAdverbs(line, verb + 1, end);
  const mention = startsMention(line.items[at]) ? mentionAt(reading, line, at, end) : undefined;
  if (mention === undefined || !canSpeak(mention) || !isSomebody(mention)) return undefined;
  return { mention, from: mention.from, to: mention.to, position: "before", rule: "quote/subject-before" };
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
  const place = placeAt(reading, hit.line, end);
  return place === undefined
    ? undefined
    : { mention: place, from: place.from - 1, to: end, position: "before", rule: "quote/subject-place" };
}

/** How many items may name the place from which somebody speaks. */
const PLACE_WORDS = 6;

/** «В банке «Северный капитал» напомнили»: any noun behind a preposition of place at the head of its clause. */
function placeAt(reading: Reading, line: Line, end: number): Mention | undefined {
  const { placing = [], headFirst } = reading.vocabulary.lexicon;
  if (headFirst) return undefined;
  for (let k = end - 2; k >= 0 && end - k <= PLACE_WORDS + 1; k--) {
    const item = line.items[k + 1];
    if (item === undefined || (item.marked === undefined && item.token.kind !== "word")) return undefined;
    if (item.marked === undefined && item.flags & (FUNCTION_WORD | IS.adverb | IS.talk)) return undefined;
    const before = line.items[k];
    if (before === undefined || before.marked !== undefined || !placing.includes(before.token.lower)) continue;
    const opens = k === 0 || isSign(line.items[k - 1], ",–—-:") || line.items[k - 1]?.marked !== undefined;
    if (!opens || item.marked !== undefined) return undefined;
    const span = spanOfItems(reading, line, k + 1, end);
    // «У пресслужбі клубу повідомили»
    const { role } = mentionAt(reading, line, k + 1, k + 2) ?? {};
    const known = role === undefined ? {} : { role };
    return { line, from: k + 1, to: end, span, kind: "body", head: item.token.lower, ...known };
  }
  return undefined;
}
