/** Whether a role noun means somebody known: "the officer", "the woman", «leiaren». */
import { isSameNoun } from "./epithets.ts";
import { isDefinite, isStranger, type Known } from "./known.ts";
import type { Mention } from "./mention.ts";
import type { NameIndex } from "./name-index.ts";
import {
  BODIES,
  FIGHTING,
  GENDERS,
  GENERAL,
  isKin,
  isParty,
  isVague,
  OFFICES,
  POLITICIAN,
  RECIPROCAL,
  TOLD_LATER,
  WIDE,
} from "./roles.ts";
import { IS } from "./vocabulary.ts";

/** Those among whom a mention is looked for. */
export interface Everybody {
  readonly names: NameIndex;
  readonly all: readonly Known[];
  /** Those mentioned last, latest at the end. */
  readonly recent: readonly Known[];
}

/** How many lines back "the officer" can mean a commander, and "a man" a soldier who has not been heard. */
export const RANK_REACH = 3;

/** How long the last word of an office must be to mean its holder. */
export const SHORTEST_OFFICE = 4;
const DEFINITE = /(?:en|et|a)$/u;

export const isBodyOf = ({ collective, role }: Mention): boolean =>
  collective === true || (role !== undefined && BODIES.has(role));

/** Whether the mention, which has a role, means somebody known. */
export function sameRole(everybody: Everybody, one: Known, mention: Mention, line: number): boolean {
  const { role } = mention;
  if (role === undefined) return false;
  if (one.role === undefined) return isNamedParty(one, mention);
  // «суд» and «судья», «politiet» and «betjenten»: a body is none of its people.
  if ((one.kind === "body") !== isBodyOf(mention)) return false;
  const heard = GENERAL.has(role) && one.talks === true && mention.determiner?.indefinite !== true;
  // "The politician" is the minister named before.
  const office =
    POLITICIAN.test(mention.head) && one.role !== undefined && OFFICES.has(one.role) && isDefinite(mention);
  if (office && one.name !== undefined && one.kind === "person") return isGenderOf(one, mention);
  if (isHolder(everybody, one, mention, line)) return true;
  // «Вдова Ольга Ярцева … – говорит женщина»: a general word for whoever was named in the sentence before.
  const named = one.name !== undefined && everybody.names.inflected && (role === "man" || role === "woman");
  const near = one.talks === true ? RANK_REACH : 1;
  if (named && one.gender === GENDERS[role] && line - one.lastLine <= near && mention.determiner === undefined)
    return true;
  if (one.name !== undefined && one.role !== role && !heard) return false;
  if (one.gender !== undefined && mention.gender !== undefined && one.gender !== mention.gender) return false;
  // "the embassy" is not the service that spoke before.
  if (role === "agency" && one.role === role) return one.heads.includes(everybody.names.headOf(mention.head));
  // «treneren» is none of the «spillere», «kommunalsjefen» not «elevrådsleiaren»: callings of all kinds have one role.
  if (
    WIDE.has(role) &&
    one.role === role &&
    (role === "person" || one.name !== undefined) &&
    !isCalledSo(everybody, one, mention) &&
    !endsOffice(everybody, one, mention)
  )
    return false;
  if (role === "minister" && one.role === role && isOther(one, everybody.names.headOf(mention.head))) return false;
  if (one.role === role) return one.name === undefined || mention.determiner?.indefinite !== true;
  // The one who takes a call or steers from the ground is none of those who fight or fly.
  if ((role === "operator") !== (one.role === "operator") && FIGHTING.has(role) && FIGHTING.has(one.role)) return false;
  if (role === "officer" && one.role === "commander")
    return mention.determiner?.indefinite !== true && line - one.lastLine <= RANK_REACH;
  // A captain is not the one beside him.
  if (one.role === "officer" && role === "pilot") return false;
  if (role === "officer" && one.role === "pilot") return false;
  // "The officer orders the soldier": two nouns in one sentence are two.
  if (FIGHTING.has(role) && one.lastLine === line && one.lastSubjectLine === line) return false;
  if (FIGHTING.has(role) && FIGHTING.has(one.role)) return mention.determiner?.indefinite !== true;
  // The one at the other end is not the voice spoken of before.
  // … unless one takes calls: then the caller is the man who has been heard.
  if (role === "caller" && GENERAL.has(one.role))
    return one.lastSpokeLine >= 0 && everybody.all.some((other) => other.role === "operator");
  // "a woman's voice" is not the soldier who spoke before.
  if (role === "voice" && mention.determiner?.indefinite === true) return one.role === "voice";
  // Of an indefinite one the scene decides: "a man told his wife" may retell the soldier of the title.
  // A soldier of whom nothing else is told is taken for a man.
  if (role === "woman" && one.gender === undefined && (FIGHTING.has(one.role) || one.role === "commander"))
    return false;
  // Whoever takes an emergency call is not the man of whom the next turn tells.
  if (one.role === "operator" && GENERAL.has(role) && (role !== "woman" || one.gender !== "female")) return false;
  if (GENERAL.has(role))
    return (
      (isParty(one.role) || heard) &&
      (mention.determiner?.indefinite !== true || one.announced || one.partner !== undefined)
    );
  // "A man tells his wife …" and then "the soldier": the text says who the man is.
  const caller = one.partner?.role === "operator" && role !== "caller";
  if (isVague(one.role) && TOLD_LATER.has(role) && !isStranger(one) && !caller)
    return (
      mention.determiner?.indefinite !== true &&
      mention.possessive === undefined &&
      // «можно ли позвонить дочери»: who is no subject does not tell who the woman is.
      !(mention.oblique === true && isKin(role))
    );
  if (one.partner?.role !== undefined && (RECIPROCAL[one.partner.role] ?? []).includes(role)) return true;
  return one.vague && FIGHTING.has(role) && TOLD_LATER.has(role) && one.partner !== undefined;
}

/** «мера», «мер»: the noun used before, in languages with cases in another form. A deputy is the only politician there is. */
function isCalledSo({ names, recent }: Everybody, { heads, role }: Known, { head }: Mention): boolean {
  const short = names.headOf(head);
  if (heads.includes(short)) return true;
  if (!names.inflected) return false;
  const alone = role === "politician" && recent.filter((one) => one.role === role && !one.plural).length === 1;
  return alone || heads.some((known) => isSameNoun(known, short));
}

/** «leiaren» behind «elevrådsleiar Maja Tveit», but not «leiaren i Lærarlaget». */
function endsOffice({ names }: Everybody, { offices }: Known, { head, line, to, determiner }: Mention): boolean {
  // What stands behind it tells of what: a genitive, or a preposition and a name.
  const [next, after] = [line.items[to]?.flags ?? 0, line.items[to + 1]];
  const tied = (next & IS.genitive) !== 0 && ((next & IS.determiner) !== 0 || after?.token.capital === true);
  if (determiner?.indefinite || tied || (next & IS.preposition && after?.token.capital && after.flags === 0))
    return false;
  const stem = names.fold(head).replace(DEFINITE, "");
  return stem.length >= SHORTEST_OFFICE && offices.some((office) => office.endsWith(stem));
}

/** «омбудсман Тетяна Лісовська … посадовиця», «oficer prasowa Anna Lis … policjantka»: a general word for the one just named. */
function isHolder(
  { names }: Everybody,
  { name, role, gender, kind, lastLine }: Known,
  { head, role: said, ...mention }: Mention,
  line: number,
): boolean {
  if (!names.inflected || name === undefined || kind !== "person" || role === undefined || line - lastLine > 2)
    return false;
  if (gender === undefined || mention.gender !== gender || mention.number === "plural") return false;
  const official = OFFICES.has(role) && /^(?:чиновн|посадов|urzędni|úředn)/u.test(head);
  return official || (said === "police" && (role === "officer" || role === "spokesperson" || role === "operator"));
}

function isGenderOf(one: Known, { gender }: Mention): boolean {
  return one.gender === undefined || gender === undefined || one.gender === gender;
}

/** "the man", "the caller" behind "Daniel Marsh told the operator": the one of the two who is no operator. */
function isNamedParty(one: Known, { role, gender, determiner }: Mention): boolean {
  if (role === undefined || !GENERAL.has(role) || determiner?.indefinite === true || one.talks !== true) return false;
  return one.name !== undefined && !one.plural && (one.gender ?? gender) === gender;
}

/** «statsministeren» is not «finansminister Dahl», who may be «ministeren». */
function isOther({ heads, name }: Known, head: string): boolean {
  return name !== undefined && !heads.includes(head) && head !== "minis" && !heads.includes("minis");
}
