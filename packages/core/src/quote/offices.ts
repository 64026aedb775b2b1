/** Offices, ages and "one of" in front of a noun phrase for somebody. */
import { type Gathered, isFullNameAt, isNameWord } from "./mention.ts";
import { type Item, isSign, type Line, type Reading } from "./reading.ts";
import { FUNCTION_WORD, IS } from "./vocabulary.ts";

/** Languages with cases: «ředitel nemocnice v Doubravě Karel Zich», «rzeczniczka komendy asp. Ewa Lis». */
export function isTied({ vocabulary }: Reading, line: Line, at: number): boolean {
  const { order, headFirst, placing = [] } = vocabulary.lexicon;
  if (order !== "free" || headFirst) return false;
  const before = line.items[at - 1];
  if (isSign(line.items[at], ".")) return ((before?.flags ?? 0) & IS.title) !== 0;
  return line.items[at]?.marked === undefined && placing.includes(line.items[at]?.token.lower ?? "");
}

/** A word that can tell what an office is of: no function word, no verb, no name of a paper or a channel. */
export function isPlain(item: Item | undefined): boolean {
  if (item === undefined || item.marked !== undefined || item.token.kind !== "word") return false;
  // «пояснил журналистам председатель комиссии …»: a noun that can be a subject begins a phrase of its own.
  return (
    (item.flags & (FUNCTION_WORD | IS.verb | IS.adverb)) === 0 &&
    (item.word?.cases?.nominative !== true || (item.flags & IS.body) !== 0)
  );
}

/** How many words an office that no lexicon knows may have: "Deputy harbour master". */
const UNKNOWN_OFFICE = 3;

/** "Opposition health spokesman Paul Tranter", "Harbour master Ann Lee": the capital only opens the sentence before an office. */
export function opensTitle(reading: Reading, line: Line, { at, nameFrom, nameTo, head }: Gathered): boolean {
  const { order, headFirst } = reading.vocabulary.lexicon;
  if (order !== "svo" || headFirst || head !== undefined || nameFrom !== 0 || nameTo !== 1 || at !== 1) return false;
  const next = pastUnknown(line, at);
  if (next > at && isHolderAt(reading, line, next)) return true;
  return next > at && ((line.items[next]?.flags ?? 0) & IS.role) !== 0 && isNameWord(line.items[next + 1]);
}

/** "Deputy harbour master Ann Lee": words that no lexicon knows between an office and a full name belong to the office. */
export function goesOn(reading: Reading, line: Line, { at, head, headKind, nameTo }: Gathered): boolean {
  const { order, headFirst } = reading.vocabulary.lexicon;
  if (order !== "svo" || headFirst || headKind !== "role" || head !== at - 1 || nameTo !== undefined) return false;
  const next = pastUnknown(line, at);
  return next > at && isHolderAt(reading, line, next);
}

/** A full name behind a word that ends as those for trades do: "master Ann Lee", not "met Ann Lee". */
function isHolderAt(reading: Reading, line: Line, at: number): boolean {
  return TRADE.test(line.items[at - 1]?.token.lower ?? "") && isFullNameAt(reading, line, at);
}

const TRADE =
  /(?:[a-z]{2}er|[a-z]{3}or|ist|ian|man|woman|clerk|chief|head|guard|nurse|aide|hand|mate|coach|cook|boss|student|agent|assistant|attendant|accountant|consultant|sergeant|lieutenant|analyst|secretary|guide|surgeon|dean|priest|monk|rabbi|imam|vet|host|judge|official)$/;

function pastUnknown(line: Line, from: number): number {
  let at = from;
  while (at < from + UNKNOWN_OFFICE && isUnknownWord(line.items[at])) at++;
  return at;
}

function isUnknownWord(item: Item | undefined): boolean {
  return item?.flags === 0 && item.marked === undefined && item.token.kind === "word" && !item.token.capital;
}

/** "die 34-Jährige", «23-åringen»: an age with a capital is a noun, and so is the Scandinavian one. */
export function takeAge(reading: Reading, line: Line, gathered: Gathered, item: Item): boolean {
  const word = reading.tokens[item.last - 1];
  if (item.last - item.first !== 3 || gathered.head !== undefined) return false;
  // "the 51-year-old said": no noun follows.
  const next = line.items[gathered.at + 1];
  const alone =
    gathered.determiner !== undefined &&
    reading.vocabulary.lexicon.order === "svo" &&
    (next === undefined || next.token.kind === "punctuation" || (next.flags & (FUNCTION_WORD | IS.verb)) !== 0);
  if (
    word?.capital !== true &&
    !alone &&
    !/^(?:[åö]ring|lat(?:ek|k)|let(?:ý|á|ého|ou)$|летн|річн)/u.test(word?.lower ?? "")
  )
    return false;
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
