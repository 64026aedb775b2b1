import { type Approach, approach, type Clause, endsAsInfinitive, has, opensContent, REACH } from "./approach.ts";
import { endOfClause, endOfRelative } from "./clause-ends.ts";
import type { CueHit } from "./cue.ts";
import type { Marked } from "./marks.ts";
import { startsMention } from "./mention.ts";
import { isSign, type Line, type Reading } from "./reading.ts";
import type { Attributed, Subject } from "./subject.ts";
import { clauseOfPhrase, closesSpeech, fronted, parenthesis } from "./tags.ts";
import { FUNCTION_WORD, IS } from "./vocabulary.ts";

/** The reported clause of a cue, outside marks: behind it, before it, or on both sides of it. */
export function clauseOf(
  reading: Reading,
  hit: CueHit,
  subject: Subject | undefined,
  others: readonly Attributed[],
): Clause | undefined {
  if (hit.kind === "phrase") return clauseOfPhrase(reading, hit, subject, others);
  const way = approach(reading, hit, subject);
  const tags = hit.form === "finite" || hit.form === "participle" || hit.withheld === true;
  const front = (): Clause | undefined => (tags ? fronted(reading, hit, subject, way, others) : undefined);
  const found =
    parenthesis(reading, hit, subject, way, others) ??
    // "They “deserve better,” said the man who …": what follows the tag tells of the speaker.
    (closesSpeech(reading, hit, subject) ? front() : undefined) ??
    behind(reading, hit, way, others) ??
    front();
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
  if (!comma && isBareOrder(reading, hit, way)) return clause(reading, hit, at, others, "quote/infinitive");
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

/** «ber ham gå», «bad henne ikke vente»: behind an order and whom it is given to the infinitive needs no mark. */
function isBareOrder(reading: Reading, hit: CueHit, { at, addressee }: Approach): boolean {
  const { bareInfinitives = [], negations } = reading.vocabulary.lexicon;
  const { items } = hit.line;
  if (addressee === undefined || hit.act !== "order" || !has(hit, "infinitive") || addressee.to !== at) return false;
  const item = negations.includes(items[at]?.token.lower ?? "") ? items[at + 1] : items[at];
  if (item === undefined || item.marked !== undefined || item.token.kind !== "word" || item.token.capital) return false;
  const { lower } = item.token;
  const other = FUNCTION_WORD & ~(IS.auxiliary | IS.passive | IS.hearsay);
  return (
    (item.flags & other) === 0 &&
    bareInfinitives.some((end) => lower === end || (end.length === 1 && lower.length > 3 && lower.endsWith(end)))
  );
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
  const { infinitiveEndings = [], order } = reading.vocabulary.lexicon;
  if (order !== "free") {
    // «dit avoir tout gardé», «raconte entendre un chien».
    // «sanoi nähneensä»: so does a participle with its suffix in Finnish.
    if (infinitiveEndings.length === 0 || comma || !has(hit, "infinitive")) return undefined;
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
  // «просит не писать братові», «пообещали сразу закрыть»: a negation or an adverb stands before the infinitive.
  let verb = at;
  while (verb < at + 2 && (items[verb]?.flags ?? 0) & (IS.negation | IS.adverb)) verb++;
  const word = items[verb]?.token.lower ?? "";
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
    // "told the channel's “Morning Call” on Friday that": the title of a programme.
    if (item?.marked !== undefined && isTitle(reading, item.marked)) continue;
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

/** Two words with capitals in marks, or up to four, in English. */
function isTitle({ tokens, vocabulary }: Reading, { first, last }: Marked): boolean {
  const { order, headFirst } = vocabulary.lexicon;
  const words = tokens.slice(first, last);
  return (
    order === "svo" && !headFirst && words.length < 5 && words.every(({ kind, capital }) => kind === "word" && capital)
  );
}

function isObjectPronoun(item: Line["items"][number] | undefined): boolean {
  const pronouns = item?.word?.pronouns ?? [];
  return pronouns.length > 0 && pronouns.every(({ use }) => use === "object" || use === "reflexive");
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
