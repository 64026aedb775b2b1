import type { Mention } from "./mention.ts";
import { isSign, type Line, type Reading } from "./reading.ts";
import { isGeneral, isKin, isParty } from "./roles.ts";
import { IS } from "./vocabulary.ts";

/** How many items may stand between a noun and the name in apposition to it: "the head of the town's water board, Orla Venn". */
const APPOSITION_REACH = 9;

/**
 * "The minister, Orla Venn, …", «la directrice du Bureau, Hélène Vautrin.»: the noun phrase that a name between commas
 * names, past its genitives; and "the caller, a man with an accent, …".
 */
export function apposedTo(line: Line, mentions: readonly Mention[], mention: Mention): Mention | undefined {
  let comma = mention.from - 1;
  // «komendantka, młodszy inspektor Dobrawa Zych»: a rank that no lexicon knows stands before the full name.
  const full = mention.kind === "name" && mention.to - mention.from > 1;
  if (full) for (let k = 0; k < 2 && isPlainWord(line, comma); k++) comma--;
  if (!isSign(line.items[comma], ",")) return undefined;
  // «Ekspert ved høgskolen, oberstløytnant Tor Lund, …»: a rank of his own stands before the name.
  const rank = mention.role === "officer" || !isParty(mention.role);
  const ranked = mention.role === undefined || (full && mention.determiner === undefined && rank);
  const naming = mention.kind === "name" && mention.name !== undefined && ranked;
  const describing = mention.determiner?.indefinite === true && isGeneral(mention.role);
  if (!naming && !describing) return undefined;
  const next = line.items[mention.to];
  if (naming && next !== undefined && next.token.kind === "word") return undefined;
  for (let k = mentions.length - 1; k >= 0; k--) {
    const one = mentions[k];
    if (one === undefined || one.from >= mention.from) continue;
    if (one.to > comma || comma - one.to > APPOSITION_REACH) return undefined;
    const between = line.items.slice(one.to, comma);
    const tied = between.length === 0 || isGenitive(between[0]);
    const broken = between.some(
      (item) => item.token.kind !== "word" || item.flags & (IS.verb | IS.auxiliary | IS.passive | IS.and | IS.relative),
    );
    if (broken) return undefined;
    // «À la barre, Gérard Poulain a nié»: a thing behind a preposition is a place.
    const before = line.items[one.from - 1]?.flags ?? 0;
    const place = (before & IS.preposition) !== 0 && (one.from === 1 || (before & IS.genitive) === 0);
    const thing = one.kind === "noun" && one.determiner !== undefined && !place;
    const noun = (one.kind === "role" || thing) && one.number !== "plural";
    if (noun && tied && one.collective !== true && !isInside(mentions, one))
      return describing && !isParty(one.role) ? undefined : one;
  }
  return undefined;
}

/** "Anna Delmas, a researcher at …", «Anne Delmas, chercheuse à …»: the full name that the noun behind the comma tells of. */
export function describes(
  { vocabulary }: Reading,
  line: Line,
  mentions: readonly Mention[],
  mention: Mention,
): Mention | undefined {
  const { determiner, kind, role, number, possessive, possessor } = mention;
  if (kind !== "role" || role === undefined || number === "plural" || isGeneral(role) || mention.collective)
    return undefined;
  if (possessive !== undefined || possessor !== undefined || !isSign(line.items[mention.from - 1], ","))
    return undefined;
  const bare = determiner === undefined && vocabulary.lexicon.headFirst === true;
  if (!bare && determiner?.indefinite !== true) return undefined;
  const one = mentions.find(({ to }) => to === mention.from - 1);
  return one !== undefined && one.role === undefined && isFullName(one) ? one : undefined;
}

function isPlainWord(line: Line, at: number): boolean {
  const item = line.items[at];
  return (
    item?.token.kind === "word" && item.marked === undefined && !item.token.capital && (item.flags & ~IS.title) === 0
  );
}

function isGenitive(item: Line["items"][number] | undefined): boolean {
  return ((item?.flags ?? 0) & (IS.genitive | IS.preposition)) !== 0;
}

/** «la viuda del comandante, Eulalia Poma»: the commander belongs to the widow, who stands before him. */
function isInside(mentions: readonly Mention[], one: Mention): boolean {
  const before = one.line.items[one.from - 1];
  // "die Chefin der Opposition, Iris Wend": the article itself shows the genitive.
  const opening = one.line.items[one.from]?.flags ?? 0;
  const tied = (opening & IS.genitive) !== 0 && (opening & IS.determiner) !== 0;
  if (tied && mentions.some((other) => other.to === one.from && other.kind === "role")) return true;
  if (!isGenitive(before)) return false;
  // «Mannen til den avdøde, Odd Lie, …»: the word that addresses shows whose kin opens the sentence.
  // «…, fortel mor til eleven, Liv Moe.»: and so does the word for kin itself.
  if (((before?.flags ?? 0) & IS.addressing) !== 0) {
    const owner = mentions.find(({ to }) => to === one.from - 1);
    return owner?.kind === "role" && (isKin(owner.role) || (owner.from === 0 && one.from < 4));
  }
  // «una conversación entre el alcalde y …»: a talk holds nobody.
  return mentions.some(
    (other) =>
      other.to === one.from - 1 &&
      ((other.line.items[other.to - 1]?.flags ?? 0) & IS.talk) === 0 &&
      (other.kind === "role" || (other.kind === "noun" && other.determiner !== undefined)),
  );
}

/** How many items "identified as", «qui se présente comme» may have. */
const IDENTIFYING_REACH = 7;

/** "a man identified as a Russian soldier", «un hombre que dice ser sanitario»: the mention of the one who is said to be this. */
export function identifiedAs(
  reading: Reading,
  line: Line,
  mentions: readonly Mention[],
  mention: Mention,
): Mention | undefined {
  const { identifying = [] } = reading.vocabulary.lexicon;
  if (mention === mentions[0] || mention.possessive !== undefined || isGeneral(mention.role)) return undefined;
  if (mention.role === undefined && mention.kind !== "name") return undefined;
  // "using the call sign Granit": the name is the last word of the phrase.
  const phrase = mention.kind === "name";
  if (!phrase && mention.determiner !== undefined && mention.determiner.indefinite !== true) return undefined;
  const near = line.items.slice(Math.max(0, mention.from - IDENTIFYING_REACH), mention.to);
  if (!near.some((item) => identifying.includes(item.token.lower))) return undefined;
  const behind = mentions.filter((other) => other.to <= mention.from && other.kind !== "pronoun");
  // "the woman, identified by prosecutors as Keisha Lyle"
  const one = behind.at(-1)?.number === "plural" ? behind.at(-2) : behind.at(-1);
  if (one === undefined || !isGeneral(one.role) || mention.from - one.to > IDENTIFYING_REACH) return undefined;
  const between = line.items.slice(one.to, phrase ? mention.to - 1 : mention.from);
  return between.some((item) => identifying.includes(item.token.lower)) ? one : undefined;
}

/**
 * The two that the sentence says talk with each other: "X is talking to Y", "a call between X and Y", «une conversation
 * entre X et Y».
 */
export function talkersOf(reading: Reading, line: Line, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return [];
  const { talking = [], between = [] } = reading.vocabulary.lexicon;
  const parties = mentions.filter((one) => (isParty(one.role) || isFullName(one)) && one.number !== "plural");
  const verb =
    parties.length < 2
      ? -1
      : line.items.findIndex((item) => item.marked === undefined && talking.includes(item.token.lower));
  if (verb >= 0) {
    const before = parties.findLast((one) => one.to <= verb);
    const after = parties.find((one) => one.from > verb && isLinked(line, verb, one.from));
    if (before !== undefined && after !== undefined) return [before, after];
  }
  if ((line.flags & IS.talk) === 0) return [];
  const at = line.items.findIndex((item) => item.marked === undefined && between.includes(item.token.lower));
  if (at < 0) return [];
  // «en samtale mellom direktør Ann Lee og sjefen Bo Ek»: behind "between" two full names are the two who talk.
  const full = (one: Mention): boolean => one.kind === "name" && one.name?.includes(" ") === true;
  const named = mentions.filter((one) => one.from > at).slice(0, 2);
  const [first, second] = named;
  if (first?.from === at + 1 && second !== undefined && named.every(full) && isJoined(line, first, second))
    return named;
  const two = parties.filter((one) => one.from > at).slice(0, 2);
  return two.length === 2 && two[0]?.from === at + 1 ? two : [];
}

/** "Nadia Brun", "Nadia B.": two words at least, and no body. */
function isFullName({ kind, name, collective }: Mention): boolean {
  return kind === "name" && collective !== true && name?.includes(" ") === true;
}

/** Nothing but "and" between the two. */
function isJoined(line: Line, one: Mention, other: Mention): boolean {
  const between = line.items.slice(one.to, other.from);
  return between.length === 1 && ((between[0]?.flags ?? 0) & IS.and) !== 0;
}

/** "talking to", "speaks by phone with": a preposition before the other party, and no other verb. */
function isLinked(line: Line, verb: number, party: number): boolean {
  const items = line.items.slice(verb + 1, party);
  const last = items.at(-1);
  return (
    items.length <= 6 &&
    !items.some((item) => item.token.kind !== "word" || item.flags & (IS.auxiliary | IS.passive)) &&
    (last === undefined || (last.flags & (IS.preposition | IS.addressing | IS.determiner | IS.genitive)) !== 0)
  );
}
