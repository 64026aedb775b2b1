/** Languages with cases: the nouns by which the text describes somebody it names, so that the noun alone means him later. */
import type { Mention } from "./mention.ts";
import { type Item, isSign } from "./reading.ts";
import { FUNCTION_WORD, IS } from "./vocabulary.ts";

/** How many words before a name can describe its bearer. */
const WORDS = 4;

/**
 * «з підприємцем Романом Задорожнім», «кладовщица Инна Решетова», «Иван Ветров, владелец склада, …»: what stands beside the
 * name, lower case.
 */
export function epithetsOf({ line, to, name = "", oblique, gender }: Mention): string[] {
  const { items } = line;
  const from = to - name.split(" ").length;
  const found: string[] = [];
  for (let k = from - 1; k >= 0 && from - k <= WORDS; k--) {
    const item = items[k];
    if (item === undefined || !describes(item, k)) break;
    if (oblique !== true || agrees(item.token.lower, gender)) found.push(item.token.lower);
  }
  const behind = items[to + 1];
  if (oblique !== true && isSign(items[to], ",") && behind !== undefined && describes(behind, to + 1))
    found.push(behind.token.lower);
  return found;
}

function describes({ marked, token, flags }: Item, at: number): boolean {
  if (marked !== undefined || token.kind !== "word" || (token.capital && at > 0)) return false;
  return (
    (flags & (FUNCTION_WORD | IS.adverb | IS.notName)) === 0 && ((flags & IS.verb) === 0 || (flags & IS.role) !== 0)
  );
}

/** «юрист Леонида Турчака»: a noun in the nominative is no description of somebody named in another case. */
function agrees(word: string, gender: Mention["gender"]): boolean {
  if (!/[аяуюоеєиіїыэaąeęiyuůéěíý]$|[мmxхo]$/u.test(word)) return false;
  return gender !== "male" || !/(?:ка|ица|иця|ka|ica)$/u.test(word);
}

/** How many letters two forms of one noun have in common at least, and how many each may have behind them. */
const COMMON = 4;
const ENDINGS = 3;
/** The same for nouns as short as «мэр», which their other forms begin with. */
const SHORT = 3;

/** «підприємець», «підприємцем»: two forms of one noun, as far as their beginnings tell. */
export function isSameNoun(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  const short = common === SHORT && Math.min(a.length, b.length) === SHORT && Math.max(a.length, b.length) <= SHORT + 2;
  return a === b || short || (common >= COMMON && a.length - common <= ENDINGS && b.length - common <= ENDINGS);
}
