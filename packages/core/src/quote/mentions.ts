import type { Pronoun, Role } from "../text/people.ts";
import { BODY_WORDS, type Gathered, isFullNameAt, isNameWord, type Mention, startsMention } from "./mention.ts";
import { close } from "./mention-close.ts";
import { isFirstName, takeWord } from "./mention-words.ts";
import { isAgeInWords, isPlain, isTied } from "./offices.ts";
import { type Item, isSign, type Line, type Reading, spanOf, spanOfItems } from "./reading.ts";
import { isKin } from "./roles.ts";
import { FUNCTION_WORD, IS, type Vocabulary } from "./vocabulary.ts";

/**
 * Reads the noun phrase that begins at item `from` and ends before `limit`: pronoun; or determiner or possessive,
 * modifiers, role noun, name. Returns nothing when no head is found.
 */
export function mentionAt(
  reading: Reading,
  line: Line,
  from: number,
  limit: number = line.items.length,
): Mention | undefined {
  const first = line.items[from];
  if (!startsMention(first) || first === undefined) return undefined;
  const gathered: Gathered = { at: from, from, titled: false };
  const alone = openPhrase(reading, line, gathered, limit);
  if (alone !== undefined) return alone;
  const one = oneOf(reading, line, gathered, from, limit);
  if (one !== undefined) return one;
  while (gathered.at < limit && gathered.at < from + BODY_WORDS + 4) {
    if (!takeWord(reading, line, gathered, limit)) break;
  }
  takeOffice(reading, line, gathered, limit);
  trimName(reading, line, gathered);
  return close(reading, line, from, gathered);
}

/**
 * «мэра Залесска Виктор Дорошкин», «powiedział Marek Zych Gazecie»: of several capitals in a row the name is the given
 * name and the one behind it, with another given name or a patronymic between them.
 */
function trimName({ vocabulary }: Reading, line: Line, gathered: Gathered): void {
  const { nameFrom, nameTo, at } = gathered;
  if (nameFrom === undefined || nameTo === undefined || vocabulary.givenNames.size === 0) return;
  // «Вдова Сычёва Марина»: behind a word for kin the surname tells whose, and the given name is hers.
  const kin = isKin(line.items[gathered.head ?? -1]?.word?.role?.role) && nameTo - nameFrom === 2;
  if (kin && vocabulary.surnames !== undefined) {
    const [surname, given] = [line.items[nameFrom], line.items[nameFrom + 1]];
    const own =
      vocabulary.givenNames.has(given?.token.lower ?? "") && !vocabulary.givenNames.has(surname?.token.lower ?? "");
    if (own && gathered.head === nameFrom - 1) gathered.nameFrom = nameFrom + 1;
    return;
  }
  if (nameTo - nameFrom < 3) return;
  const words = line.items.slice(nameFrom, nameTo);
  if (words.some(({ token, marked }) => token.kind !== "word" || marked !== undefined)) return;
  const given = words.findIndex(({ token }) => vocabulary.givenNames.has(token.lower));
  // «Иванов Иван Иванович»: the surname stands first.
  if (given < 0 || given === words.length - 1 || isPatronymic(vocabulary.givenNames, words[given + 1])) return;
  let last = given + 1;
  while (last < words.length - 1 && vocabulary.givenNames.has(words[last]?.token.lower ?? "")) last++;
  gathered.nameFrom = nameFrom + given;
  gathered.nameTo = nameFrom + last + 1;
  if (at === nameTo) gathered.at = gathered.nameTo;
}

/** «Иванович», «Сергіївна»: a given name and the ending for somebody's child; a surname in -вич has no given name in it. */
function isPatronymic(givenNames: Vocabulary["givenNames"], item: Item | undefined): boolean {
  const stem = item?.token.lower.replace(/(?:й?[оеё]вич|[оеії]вн)\p{L}{0,3}$/u, "") ?? "";
  return stem !== item?.token.lower && ["", "й", "ь", "і", "ій"].some((end) => givenNames.has(stem + end));
}

/** Pronoun alone → a mention; determiner or possessive → taken in, and the phrase goes on. */
function openPhrase(reading: Reading, line: Line, gathered: Gathered, limit: number): Mention | undefined {
  const item = line.items[gathered.at];
  if (item === undefined) return undefined;
  const titled =
    (item.flags & IS.title && item.token.capital && isNameWord(line.items[gathered.at + 1])) ||
    isFirstName(reading, line, gathered.at);
  if (item.flags & IS.pronoun && item.word !== undefined && !titled) {
    const possessive = item.word.pronouns.find((one) => one.use === "possessive");
    const personal =
      item.word.pronouns.find((one) => one.use === "subject") ?? item.word.pronouns.find((one) => one.use === "object");
    const next = line.items[gathered.at + 1];
    const nounFollows =
      (gathered.at + 1 < limit &&
        next?.token.kind === "number" &&
        isAgeInWords(line, { ...gathered, at: gathered.at + 2 })) ||
      (gathered.at + 1 < limit &&
        next !== undefined &&
        next.token.kind === "word" &&
        next.marked === undefined &&
        ((next.flags & (FUNCTION_WORD | IS.verb | IS.adverb)) === 0 || (next.flags & IS.role) !== 0) &&
        !isInfinitive(reading, next));
    if (possessive !== undefined && (nounFollows || personal === undefined)) {
      gathered.possessive = possessive;
      gathered.at++;
      return undefined;
    }
    if (personal !== undefined && !(item.flags & IS.determiner && nounFollows))
      return pronounMention(reading, line, gathered.at, personal);
  }
  while (gathered.at < limit) {
    const next = line.items[gathered.at];
    if (next === undefined || !(next.flags & IS.determiner)) break;
    // «el otro», "der andere": the second word tells that it is another.
    if (next.word?.determiner?.other) gathered.determiner = next.word.determiner;
    gathered.determiner ??= next.word?.determiner ?? { forms: [] };
    gathered.at++;
  }
  return undefined;
}

/** «просит его вернуться»: what follows a pronoun that is a possessive too is an infinitive. */
export function isInfinitive(reading: Reading, { flags, token }: Item): boolean {
  const { order, infinitiveEndings = [] } = reading.vocabulary.lexicon;
  if (order !== "free" || flags & (IS.role | IS.body | IS.paper) || token.lower.length < 5) return false;
  return infinitiveEndings.some((end) => token.lower.endsWith(end));
}

/** The one a possessive stands for, as in «по его словам». */
export function possessiveMention(reading: Reading, line: Line, at: number): Mention | undefined {
  const pronoun = line.items[at]?.word?.pronouns.find((one) => one.use === "possessive" && one.person === 3);
  return pronoun === undefined ? undefined : pronounMention(reading, line, at, pronoun);
}

function pronounMention(reading: Reading, line: Line, at: number, pronoun: Pronoun): Mention {
  const gender = pronoun.gender === "neuter" ? undefined : pronoun.gender;
  return {
    line,
    from: at,
    to: at + 1,
    span: spanOfItems(reading, line, at, at + 1),
    kind: "pronoun",
    head: pronoun.form,
    pronoun,
    ...(gender === undefined ? {} : { gender }),
    ...(pronoun.number === "plural" ? { number: "plural" as const } : {}),
  };
}

/** "laut „Abendblatt“", "Die „Neue Post“ berichtete": a marked name of a paper, at most four words without a verb's ending. */
export function markedName(reading: Reading, line: Line, from: number): Mention | undefined {
  const { capitalisesNouns, order, headFirst = false } = reading.vocabulary.lexicon;
  if (!capitalisesNouns && (order !== "free" || headFirst)) return undefined;
  const at = (line.items[from]?.flags ?? 0) & IS.determiner ? from + 1 : from;
  const marked = line.items[at]?.marked;
  if (marked === undefined || marked.last - marked.first > 4) return undefined;
  if (reading.tokens[marked.first]?.capital !== true) return undefined;
  const inner = spanOf(reading, { first: marked.first, last: marked.last });
  const name = reading.text.slice(inner.start, inner.end);
  const span = spanOfItems(reading, line, from, at + 1);
  return { line, from, to: at + 1, span, kind: "name", head: name.toLowerCase(), name };
}

/** «en av soldatene», «один из пленных», «jeden ze słuchaczy»: one of those named behind the preposition. */
function oneOf(
  reading: Reading,
  line: Line,
  { at, determiner }: Gathered,
  from: number,
  limit: number,
): Mention | undefined {
  const { order, capitalisesNouns, headFirst, negations } = reading.vocabulary.lexicon;
  if (order === "svo" || capitalisesNouns || headFirst || determiner?.indefinite !== true || at !== from + 1)
    return undefined;
  const noun = line.items[at + 1];
  if (!((line.items[at]?.flags ?? 0) & IS.genitive) || noun === undefined || at + 1 >= limit) return undefined;
  // Hostile text says "one of one of one of …".
  if (noun.word?.determiner?.indefinite === true) return undefined;
  const many = startsMention(noun) ? mentionAt(reading, line, at + 1, limit) : undefined;
  const to = many?.to ?? (noun.flags === 0 && noun.token.kind === "word" ? at + 2 : undefined);
  if (to === undefined || many?.kind === "pronoun" || negations.includes(noun.token.lower)) return undefined;
  const span = spanOfItems(reading, line, from, to);
  const { role, gender } = many ?? {};
  return {
    line,
    from,
    to,
    span,
    kind: role === undefined ? "noun" : "role",
    head: many?.head ?? noun.token.lower,
    determiner,
    ...(role === undefined ? {} : { role }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** How many words may stand between an office and the name of its holder. */
const OFFICE_WORDS = 4;

/** How many items may stand between an office and the given name of its holder. */
const LONG_OFFICE = 12;

/**
 * «начальник отдела по борьбе с мошенничеством майор полиции Антон Шевелёв»: nothing but nouns, adjectives, prepositions and
 * ranks up to a known given name in the nominative. A verb, a comma or a pronoun ends the office.
 */
function holderFar(reading: Reading, line: Line, start: number, limit: number): number | undefined {
  const { declined, surnames } = reading.vocabulary;
  if (surnames === undefined) return undefined;
  for (let at = start; at < limit && at < start + LONG_OFFICE; at++) {
    const item = line.items[at];
    if (item === undefined || (item.marked === undefined && item.token.kind !== "word" && !isSign(item, ".-")))
      return undefined;
    const lower = item.token.lower;
    const given = declined.some(({ nominatives = {} }) => nominatives[lower] === lower);
    if (item.marked === undefined && given && at > start && isFullNameAt(reading, line, at)) return at;
    const rank = (item.flags & IS.title) !== 0;
    const ends = IS.pronoun | IS.that | IS.relative | IS.subordinator | IS.auxiliary | IS.passive | IS.negation;
    if (!rank && item.flags & (ends | IS.verb | IS.adverb) && !(item.flags & IS.preposition)) return undefined;
    if (!rank && item.word?.cases?.nominative === true && !(item.flags & IS.body)) return undefined;
  }
  return undefined;
}

/**
 * «Ekspert på flytryggleik Torleiv Askvoll», «депутат от оппозиции Роза Камаева», «le chef d'escadron Bruno Lescure»: an
 * office, what it is of, and a full name.
 */
function takeOffice(reading: Reading, line: Line, gathered: Gathered, limit: number): void {
  const { order, capitalisesNouns, headFirst } = reading.vocabulary.lexicon;
  if ((order === "svo" && !headFirst) || capitalisesNouns || gathered.headKind !== "role") return;
  if (gathered.nameTo !== undefined || (gathered.head !== gathered.at - 1 && gathered.attributeTo !== gathered.at))
    return;
  const start = gathered.at;
  const at = headFirst
    ? holderBehind(reading, line, gathered, limit)
    : (holderAt(reading, line, start, limit) ?? holderFar(reading, line, start, limit));
  if (at === undefined) return;
  gathered.nameFrom = at;
  let to = at;
  while (to < limit && isNameWord(line.items[to])) to++;
  gathered.nameTo = to;
  gathered.at = to;
}

function holderAt(reading: Reading, line: Line, start: number, limit: number): number | undefined {
  const { order } = reading.vocabulary.lexicon;
  const tied = ((line.items[start]?.flags ?? 0) & IS.genitive) !== 0;
  // «minister gospodarki morskiej Marcel Lis»: where nouns have cases no preposition is needed.
  if (!tied && order !== "free") return undefined;
  let at = tied ? start + 1 : start;
  // «leiar i Fiskarforbundet Nils-Arne Lie»: of three capitals the first is the organisation's.
  if (isFullNameAt(reading, line, at) && isFullNameAt(reading, line, at + 1)) at++;
  while (
    at < limit &&
    at <= start + OFFICE_WORDS + 2 &&
    (isPlain(line.items[at]) || isTied(reading, line, at)) &&
    !isFullNameAt(reading, line, at)
  )
    at++;
  if (at === (tied ? start + 1 : start) || at >= limit || !isFullNameAt(reading, line, at)) return undefined;
  // «v Doubravě Zdeněk Malý»: of three capitals the first is the place's.
  const { givenNames } = reading.vocabulary;
  const isGiven = (k: number): boolean => givenNames.has(line.items[k]?.token.lower ?? "");
  if (!isGiven(at) && isGiven(at + 1) && isFullNameAt(reading, line, at + 1)) at++;
  // Behind a place, many words, or the name of a paper or a channel only a given name tells that the next name is somebody's.
  const titled = line.items
    .slice(start, at)
    .some(({ flags }, k) => flags & IS.titled || (k > 0 && isTied(reading, line, start + k)));
  return titled && !isGiven(at) ? undefined : at;
}

/**
 * «le chef d'escadron Bruno Lescure», «la directora del hospital comarcal Ana Ruiz»: not «l'avocat du chanteur Jean Roy»,
 * where the name is that of whom the lawyer works for.
 */
function holderBehind(reading: Reading, line: Line, { at: start, head }: Gathered, limit: number): number | undefined {
  const role = line.items[head ?? -1]?.word?.role?.role;
  if (role === undefined || isKin(role) || !((line.items[start]?.flags ?? 0) & IS.genitive)) return undefined;
  const ofBody = HOLDERS.has(role);
  let at = start + 1;
  while (at < limit && at <= start + OFFICE_WORDS + 2 && !isFullNameAt(reading, line, at)) {
    const item = line.items[at];
    const article = ((item?.flags ?? 0) & (IS.determiner | IS.genitive)) !== 0;
    if (item?.marked !== undefined || (article ? !ofBody : !isPlain(item) || (item?.flags ?? 0) & IS.role))
      return undefined;
    at++;
  }
  const before = line.items[at - 1];
  if (at >= limit || !isFullNameAt(reading, line, at)) return undefined;
  // «le maire de Lyon Luc Roy»: of three capitals the first is the place's.
  if (isFullNameAt(reading, line, at + 1)) return ofBody ? at + 1 : undefined;
  return before !== undefined && before.flags & (IS.genitive | IS.determiner) ? undefined : at;
}

/** Offices that bodies and places have. */
const HOLDERS: ReadonlySet<Role> = new Set<Role>([
  "official",
  "politician",
  "minister",
  "president",
  "commander",
  "police",
  "prosecutor",
  "expert",
]);
