/** Offices, ages and "one of" in front of a noun phrase for somebody. */
import { type Gathered, isFullNameAt, isNameWord, type Mention, mentionAt, startsMention } from "./mentions.ts";
import { type Item, isSign, type Line, type Reading, spanOfItems } from "./reading.ts";
import { FUNCTION_WORD, IS } from "./vocabulary.ts";

/** «en av soldatene», «один из пленных», «jeden ze słuchaczy»: one of those named behind the preposition. */
export function oneOf(
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

/** «Ekspert på flytryggleik Torleiv Askvoll», «депутат от оппозиции Роза Камаева»: an office, what it is of, and a full name. */
export function takeOffice(reading: Reading, line: Line, gathered: Gathered, limit: number): void {
  const { order, capitalisesNouns, headFirst } = reading.vocabulary.lexicon;
  if (order === "svo" || capitalisesNouns || headFirst || gathered.headKind !== "role") return;
  if (gathered.nameTo !== undefined || (gathered.head !== gathered.at - 1 && gathered.attributeTo !== gathered.at))
    return;
  const start = gathered.at;
  const tied = ((line.items[start]?.flags ?? 0) & IS.genitive) !== 0;
  // «minister gospodarki morskiej Marcel Lis»: where nouns have cases no preposition is needed.
  if (!tied && order !== "free") return;
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
  if (at === (tied ? start + 1 : start) || at >= limit || !isFullNameAt(reading, line, at)) return;
  // «v Doubravě Zdeněk Malý»: of three capitals the first is the place's.
  const { givenNames } = reading.vocabulary;
  const isGiven = (k: number): boolean => givenNames.has(line.items[k]?.token.lower ?? "");
  if (!isGiven(at) && isGiven(at + 1) && isFullNameAt(reading, line, at + 1)) at++;
  // Behind a place, many words, or the name of a paper or a channel only a given name tells that the next name is somebody's.
  const titled = line.items
    .slice(start, at)
    .some(({ flags }, k) => flags & IS.titled || (k > 0 && isTied(reading, line, start + k)));
  if (titled && !isGiven(at)) return;
  gathered.nameFrom = at;
  while (at < limit && isNameWord(line.items[at])) at++;
  gathered.nameTo = at;
  gathered.at = at;
}

/** Languages with cases: «ředitel nemocnice v Doubravě Karel Zich», «rzeczniczka komendy asp. Ewa Lis». */
function isTied({ vocabulary }: Reading, line: Line, at: number): boolean {
  const { order, headFirst, placing = [] } = vocabulary.lexicon;
  if (order !== "free" || headFirst) return false;
  const before = line.items[at - 1];
  if (isSign(line.items[at], ".")) return ((before?.flags ?? 0) & IS.title) !== 0;
  return line.items[at]?.marked === undefined && placing.includes(line.items[at]?.token.lower ?? "");
}

/** A word that can tell what an office is of: no function word, no verb, no name of a paper or a channel. */
function isPlain(item: Item | undefined): boolean {
  if (item === undefined || item.marked !== undefined || item.token.kind !== "word") return false;
  // «пояснил журналистам председатель комиссии …»: a noun that can be a subject begins a phrase of its own.
  return (
    (item.flags & (FUNCTION_WORD | IS.verb | IS.adverb)) === 0 &&
    (item.word?.cases?.nominative !== true || (item.flags & IS.body) !== 0)
  );
}

/** "Opposition health spokesman Paul Tranter": the capital only opens the sentence before an office. */
export function opensTitle(reading: Reading, line: Line, { at, nameFrom, nameTo, head }: Gathered): boolean {
  const { order, headFirst } = reading.vocabulary.lexicon;
  if (order !== "svo" || headFirst || head !== undefined || nameFrom !== 0 || nameTo !== 1 || at !== 1) return false;
  const next = line.items[at + 1];
  return line.items[at]?.flags === 0 && ((next?.flags ?? 0) & IS.role) !== 0 && isNameWord(line.items[at + 2]);
}

/** "die 34-Jährige", «23-åringen»: an age with a capital is a noun, and so is the Scandinavian one. */
export function takeAge(reading: Reading, gathered: Gathered, item: Item): boolean {
  const word = reading.tokens[item.last - 1];
  if (item.last - item.first !== 3 || gathered.head !== undefined) return false;
  if (word?.capital !== true && !/^[åö]ring/u.test(word?.lower ?? "")) return false;
  gathered.head = gathered.at;
  gathered.headKind = "noun";
  gathered.at++;
  return true;
}

/** «den 37 år gamle moren»: a number with its unit and an adjective before a noun that the lexicon knows. */
export function isAgeInWords(line: Line, { at, head }: Gathered): boolean {
  const [unit, adjective, noun] = [line.items[at], line.items[at + 1], line.items[at + 2]];
  const plain = [unit, adjective].every(
    (item) => item?.token.kind === "word" && item.flags === 0 && !item.token.capital,
  );
  return head === undefined && plain && ((noun?.flags ?? 0) & (IS.role | IS.side)) !== 0;
}
