import { type CueHit, startOf } from "./cues.ts";
import type { CueFrame } from "./lexicon.ts";
import { isInfinitive, type Mention, markedName, mentionAt, startsMention } from "./mentions.ts";
import { isSign, type Line, lastSign, type Reading, spanOfItems } from "./reading.ts";
import type { Attributed, Subject } from "./subjects.ts";
import { FUNCTION_WORD, IS } from "./vocabulary.ts";

/** Items `from..to` of a line that are content, `to` excluded; two of them when a tag interrupts. */
export interface Clause {
  readonly parts: readonly { readonly from: number; readonly to: number }[];
  readonly addressee?: Mention;
  readonly rule: string;
}

/** How far behind a cue its clause may begin, in items. */
const REACH = 26;
const has = (hit: CueHit, frame: CueFrame): boolean => hit.verb?.frames.includes(frame) ?? false;

/** What lies between a cue and what it reports. */
export interface Approach {
  /** First item after cue, subject, addressee and adjuncts. */
  readonly at: number;
  readonly addressee?: Mention;
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
    if (item === undefined || item.marked !== undefined) break;
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
      if (isPerson(mention) || mention.kind !== "noun") addressee = mention;
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

/** True when the word at `at` opens a content clause that the cue can take. */
function opensContent(reading: Reading, hit: CueHit, at: number): boolean {
  const flags = hit.line.items[at]?.flags ?? 0;
  if (flags & IS.that && has(hit, "clause")) return true;
  if (flags & IS.whether && has(hit, "question")) return true;
  if (flags & IS.question && (has(hit, "question") || has(hit, "clause"))) return true;
  const { infinitive, infinitiveEndings } = reading.vocabulary.lexicon;
  if ((flags & IS.infinitive) === 0 || !has(hit, "infinitive") || infinitive.length === 0) return false;
  // A mark that is a preposition too ("de tirer", "de la faim"): the ending shows the infinitive.
  // «invite à écouter»: before somebody the same word is a preposition.
  const reach = infinitiveEndings !== undefined && flags & IS.addressing ? 1 : 3;
  if (reach === 1) return endsAsInfinitive(hit.line.items[at + 1], infinitiveEndings ?? []);
  return (
    infinitiveEndings === undefined ||
    hit.line.items
      .slice(at + 1, at + 1 + reach)
      .some(({ token }) => token.lower.length > 3 && infinitiveEndings.some((end) => token.lower.endsWith(end)))
  );
}

/** The reported clause of a cue, outside marks: behind it, before it, or on both sides of it. */
export function clauseOf(
  reading: Reading,
  hit: CueHit,
  subject: Subject | undefined,
  others: readonly Attributed[],
): Clause | undefined {
  if (hit.kind === "phrase") return clauseOfPhrase(reading, hit, subject, others);
  const way = approach(reading, hit, subject);
  const found =
    parenthesis(reading, hit, subject, way, others) ??
    behind(reading, hit, way, others) ??
    (hit.form === "finite" || hit.form === "participle" || hit.withheld
      ? fronted(reading, hit, subject, way, others)
      : undefined);
  if (found === undefined || (hit.withheld === true && !isWithheld(hit, found))) return undefined;
  return { ...found, ...(way.addressee === undefined ? {} : { addressee: way.addressee }) };
}

/** What somebody did not say is a question, or what he did not confirm; it may stand first: "Whether it is his, she did not say." */
function isWithheld({ line }: CueHit, { rule }: Clause): boolean {
  if (rule === "quote/fronted") return ((line.items[0]?.flags ?? 0) & IS.whether) !== 0;
  return rule === "quote/question" || rule === "quote/clause";
}

function behind(reading: Reading, hit: CueHit, way: Approach, others: readonly Attributed[]): Clause | undefined {
  const { line } = hit;
  let at = way.at;
  // "soll gesagt haben, dass": the rest of the verb stands behind the participle.
  if (reading.vocabulary.lexicon.capitalisesNouns && hit.auxiliary !== undefined && at === hit.to)
    while ((line.items[at]?.flags ?? 0) & (IS.auxiliary | IS.passive)) at++;
  const start = at;
  let item = line.items[at];
  if (isSign(item, ",")) item = line.items[++at];
  const comma = at > start;
  if (item === undefined) return undefined;
  // klager over at, complains about how, spricht davon, dass: a preposition before the clause.
  if (item.flags & IS.preposition && opensContent(reading, hit, at + 1)) item = line.items[++at];
  if (item === undefined) return undefined;
  // "begs his mother not to cry"
  if (
    item.flags & IS.negation &&
    opensContent(reading, hit, at + 1) &&
    (line.items[at + 1]?.flags ?? 0) & IS.infinitive
  )
    return clause(reading, hit, at, others, "quote/infinitive");
  if (opensContent(reading, hit, at)) {
    const flags = item.flags;
    const rule = flags & IS.that ? "quote/clause" : flags & IS.infinitive ? "quote/infinitive" : "quote/question";
    return clause(reading, hit, at, others, rule);
  }
  if (opensColonClause(reading, hit, at)) return clause(reading, hit, at + 1, others, "quote/colon-clause");
  const special = unmarkedContent(reading, hit, at, comma);
  if (special !== undefined) return clause(reading, hit, at, others, special);
  if (comma && (has(hit, "clause") || has(hit, "infinitive")) && infinitiveAhead(reading, line, at))
    return clause(reading, hit, at, others, "quote/infinitive");
  const later = conjunctionAhead(reading, hit, at);
  if (later !== undefined) return clause(reading, hit, later, others, "quote/clause");
  // Behind a comma reported mood shows the clause whatever the verb: "gab an, er sei allein".
  const mood = comma && isReported(line, at);
  if ((!has(hit, "bare") || hit.verb?.weak) && !mood) return undefined;
  const needsComma = reading.vocabulary.lexicon.capitalisesNouns || reading.vocabulary.lexicon.order === "free";
  if (needsComma ? !comma : comma) return undefined;
  if (!mood && !startsMention(item) && !opensLooseClause(line, at)) return undefined;
  if (needsComma && !mood && item.flags & IS.relative && !item.word?.pronouns.length && !(item.flags & IS.determiner))
    return undefined;
  if (line.items.length - at < 3 || !hasVerbAhead(reading, line, at)) return undefined;
  return clause(reading, hit, at, others, mood ? "quote/mood-clause" : "quote/bare-clause");
}

/** «Она предупреждает: кто вынесет запись, вылетит»: in languages of free order a colon opens a reported clause too. */
function opensColonClause(reading: Reading, hit: CueHit, at: number): boolean {
  const { order, headFirst } = reading.vocabulary.lexicon;
  const { items } = hit.line;
  if (order !== "free" || headFirst || hit.verb?.weak || !has(hit, "clause") || !isSign(items[at], ":")) return false;
  return items.length - at > 3 && items.slice(at + 1).every((item) => item.marked === undefined && !isSign(item, "–—"));
}

/** "sagte zu, die Halle zu räumen", "drohte, abzureisen": the clause behind the comma ends in an infinitive with its mark. */
function infinitiveAhead(reading: Reading, line: Line, at: number): boolean {
  const { capitalisesNouns, infinitive } = reading.vocabulary.lexicon;
  const [mark] = infinitive;
  if (!capitalisesNouns || mark === undefined) return false;
  if ((line.items[at]?.flags ?? 0) & (IS.subordinator | IS.relative) && !((line.items[at]?.flags ?? 0) & IS.determiner))
    return false;
  for (let k = at; k < line.items.length && k < at + 2 * REACH; k++) {
    const item = line.items[k];
    if (item?.marked !== undefined) continue;
    const next = line.items[k + 1];
    const ends = next === undefined || isSign(next, ",.;:") || (next.flags & (IS.and | IS.auxiliary)) !== 0;
    if (item === undefined || isSign(item, ",;:")) return false;
    if (!ends || item.token.kind !== "word" || item.token.capital) continue;
    const { lower } = item.token;
    if (line.items[k - 1]?.token.lower === mark && lower.endsWith("n")) return true;
    if (lower.indexOf(mark) > 1 && lower.endsWith("en") && lower.length > 8) return true;
  }
  return false;
}

/** True when the clause at `at` has a form of reported mood before its first comma and no word that opens another clause. */
function isReported(line: Line, at: number): boolean {
  const first = line.items[at]?.flags ?? 0;
  if (first & (IS.subordinator | IS.but | IS.and | IS.question) && !(first & IS.determiner)) return false;
  if (first & IS.relative && isSign(line.items[at + 1], ",")) return false;
  for (let k = at; k < line.items.length && k < at + REACH; k++) {
    const item = line.items[k];
    if (isSign(item, ",;:")) return false;
    if ((item?.flags ?? 0) & IS.reportive && !item?.token.capital) {
      // "…, die verletzt sei": the verb at the end of a relative clause.
      const ends = line.items[k + 1] === undefined || isSign(line.items[k + 1], ",.;");
      return !(first & IS.relative && ends);
    }
  }
  return false;
}

/** Content that no conjunction opens: «мовляв, …» after a comma, «вернётся ли он», an infinitive known by its ending. */
function unmarkedContent(reading: Reading, hit: CueHit, at: number, comma: boolean): string | undefined {
  const { items } = hit.line;
  const { infinitiveEndings = [], order, headFirst } = reading.vocabulary.lexicon;
  if (order !== "free") {
    // «dit avoir tout gardé», «raconte entendre un chien».
    if (!headFirst || comma || !has(hit, "infinitive")) return undefined;
    // «dit ne plus croire», «assure n'avoir rien vu», «dit l'avoir lu»
    let k = at;
    while (k < at + 3 && ((items[k]?.flags ?? 0) & (IS.negation | IS.notName) || isObjectPronoun(items[k]))) k++;
    const bare = endsAsInfinitive(items[k], infinitiveEndings);
    return bare ? "quote/infinitive" : undefined;
  }
  if (comma && items[at]?.token.kind === "word") {
    if ((items[at]?.flags ?? 0) & IS.reportive && has(hit, "clause")) return "quote/reportive";
    const next = (items[at + 1]?.flags ?? 0) & IS.whether || (items[at + 2]?.flags ?? 0) & IS.whether;
    if (next && has(hit, "question")) return "quote/question";
  }
  const word = items[at]?.token.lower ?? "";
  const infinitive =
    !comma && has(hit, "infinitive") && word.length > 4 && infinitiveEndings.some((end) => word.endsWith(end));
  return infinitive ? "quote/infinitive" : undefined;
}

/** "said early in the war that": unknown words may stand before the conjunction, but no verb and no comma. */
function conjunctionAhead(reading: Reading, hit: CueHit, at: number): number | undefined {
  const { line } = hit;
  if (!has(hit, "clause")) return undefined;
  let commas = 0;
  for (let k = at; k < line.items.length && k < at + 14; k++) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined) return undefined;
    if (item.flags & IS.that && opensContent(reading, hit, k)) {
      // Past a comma, only a conjunction right behind another comma still belongs to the cue.
      return commas === 0 || isSign(line.items[k - 1], ",") ? k : undefined;
    }
    // "in May": a capital is no auxiliary.
    const other =
      item.flags & (IS.verb | IS.auxiliary | IS.passive | IS.relative | IS.noun) &&
      !item.token.capital &&
      !(item.flags & IS.talk);
    if (other && !(item.flags & IS.that)) return undefined;
    if (isSign(item, ",")) commas++;
    else if (item.token.kind === "punctuation") return undefined;
    // «qu'il y pense, mais que …»: the second clause belongs to the verb before.
    if (commas > 0 && item.flags & (IS.but | IS.and) && !(item.flags & IS.that)) return undefined;
    if (item.word?.pronouns.some((one) => one.use === "subject")) return undefined;
  }
  return undefined;
}

function isObjectPronoun(item: Line["items"][number] | undefined): boolean {
  const pronouns = item?.word?.pronouns ?? [];
  return pronouns.length > 0 && pronouns.every(({ use }) => use === "object" || use === "reflexive");
}

/** An infinitive by its ending: no noun, no name and nothing else the lexicon knows. */
function endsAsInfinitive(item: Line["items"][number] | undefined, endings: readonly string[]): boolean {
  if (item === undefined || item.marked !== undefined || item.token.kind !== "word" || item.token.capital) return false;
  if (item.flags & ~(IS.verb | IS.auxiliary)) return false;
  return item.token.lower.length > 3 && endings.some((end) => item.token.lower.endsWith(end));
}

function opensLooseClause(line: Line, at: number): boolean {
  const item = line.items[at];
  if (item === undefined || item.marked !== undefined || item.token.kind !== "word") return false;
  return (item.flags & (FUNCTION_WORD | IS.verb)) === 0;
}

/** A reported clause has more than one noun phrase in it: at least three words follow before the sentence ends. */
function hasVerbAhead(_reading: Reading, line: Line, at: number): boolean {
  let words = 0;
  for (let k = at; k < line.items.length && words < 3; k++) {
    const item = line.items[k];
    if (isSign(item, ",;:")) break;
    if (item?.token.kind === "word" || item?.marked !== undefined) words++;
  }
  return words >= 3;
}

function clause(
  reading: Reading,
  hit: CueHit,
  from: number,
  others: readonly Attributed[],
  rule: string,
): Clause | undefined {
  let to = endOfClause(reading, hit, from, others);
  if (rule === "quote/bare-clause" && hit.relative) to = endOfRelative(hit.line, from, to);
  const least = rule === "quote/infinitive" && reading.vocabulary.lexicon.infinitive.length === 0 ? 1 : 2;
  return to - from < least && hit.line.items[from]?.marked === undefined ? undefined : { parts: [{ from, to }], rule };
}

/** Where a clause that begins at `from` ends: at the next attribution beside it, or with the sentence. */
function endOfClause(reading: Reading, hit: CueHit, from: number, others: readonly Attributed[]): number {
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
    if (isSign(line.items[k], ";") || (isSign(line.items[k], ":") && line.items[k + 1]?.marked !== undefined)) to = k;
    // “…” with a stop inside, and a capital behind: the next sentence, which the marks have joined to this one.
    else if (k > from && endsSentence(reading, line, k - 1)) to = k;
    // A dash right behind marked words brings in what the writer adds.
    else if (isSign(line.items[k], "–—") && line.items[k - 1]?.marked !== undefined) to = k;
    else if (k > from + 2 && (isAside(reading, line, k) || isRefusal(reading, line, k))) to = k;
  }
  const subject = others.find((one) => one.hit === hit)?.subject;
  return trimEnd(line, from, mainVerbBehind(reading, line, subject, from, to) ?? to);
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
function isParticipial(reading: Reading, line: Line, k: number): boolean {
  const { order, headFirst } = reading.vocabulary.lexicon;
  if (order !== "svo" || headFirst || !isSign(line.items[k], ",")) return false;
  let at = k + 1;
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
function endOfRelative(line: Line, from: number, to: number): number {
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

function trimEnd(line: Line, from: number, to: number): number {
  let end = to;
  while (end > from && isSign(line.items[end - 1], ",;:–—-.")) end--;
  return end;
}

/** "as X said": the sentence around the parenthesis is the content, on either side of it. */
function parenthesis(
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
function fronted(
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
    subject.position === "before" ? subject.from : hit.from,
  );
  const so = line.items[tagFrom - 1];
  if (!isSign(so, ",–—-") && !endsInComma(reading, so)) return undefined;
  const gap = so?.marked === undefined ? 1 : 0;
  const from = lineStart(reading, line, tagFrom - gap, others, hit);
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
  if (!closes && !goesOn && after?.marked === undefined && !afterTag(line, way.at)) return undefined;
  // "In a recording released in May, a man complains to a friend": an adjunct; a clause would have an auxiliary in it.
  const adjunct =
    opening !== undefined &&
    !hit.withheld &&
    (opening.flags & (IS.preposition | IS.addressing | IS.subordinator)) !== 0;
  const bare = adjunct && !line.items.slice(from, tagFrom).some((item) => item.flags & (IS.auxiliary | IS.passive));
  const short = length < 6 && closes && (bare || order === "svo" || headFirst);
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

/** “…,” with the comma inside the marks. */
function endsInComma(reading: Reading, item: Line["items"][number] | undefined): boolean {
  return item?.marked !== undefined && ",?!".includes(lastSign(reading, item.marked));
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

/** Start of the content that a tag closes: the sentence, or what follows an attribution already closed. */
function lineStart(_reading: Reading, line: Line, end: number, others: readonly Attributed[], hit: CueHit): number {
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

/** The complement of a cue that holds a marked fragment: "dismissed the whole affair as “absurd”". */
export function complementOf(
  reading: Reading,
  hit: CueHit,
  subject: Subject | undefined,
  at: number,
  others: readonly Attributed[],
): Clause | undefined {
  let from = approach(reading, hit, subject).at;
  if (from > at) from = hit.to;
  while (from < at && isSign(hit.line.items[from], ",:–—")) from++;
  // "telling the paper in May that he was “tired”": a time or a place may stand before the conjunction.
  const that = conjunctionAhead(reading, hit, from);
  if (that !== undefined && that < at) from = that;
  const to = endOfComplement(hit.line, at, endOfClause(reading, hit, from, others));
  return to <= at ? undefined : { parts: [{ from, to }], rule: "quote/complement" };
}

/** "called it a “burden”, a word that stung": behind the last marked words a comma or a time ends what is said. */
function endOfComplement(line: Line, at: number, to: number): number {
  let last = at;
  for (let k = at; k < to; k++) if (line.items[k]?.marked !== undefined) last = k;
  for (let k = last + 1; k < to; k++) {
    const item = line.items[k];
    if (isSign(item, ",") && line.items[k + 1]?.word?.determiner?.indefinite) return k;
  }
  return to;
}

function clauseOfPhrase(
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
