/** Reads the small pieces of a time expression at a token: counts, days, months, weekdays, years. */
import type { Token } from "../text/tokens.ts";
import type { YearSaid } from "./expression.ts";
import { type Category, lookUp, type Match, type Meaning, type Node, type Vocabulary } from "./vocabulary.ts";

/** A stretch of tokens to read, `first..limit`: one paragraph. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  /** For each token the place in the trie that its word leads to. */
  readonly starts: readonly (Node | undefined)[];
  readonly first: number;
  readonly limit: number;
}

export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

export function phrase(
  reader: Reader,
  at: number,
  category: Category,
  accepts?: (meaning: Meaning) => boolean,
): Match | undefined {
  return at < reader.first ? undefined : lookUp(reader.starts[at], reader.tokens, at, reader.limit, category, accepts);
}

export function token(reader: Reader, at: number): Token | undefined {
  return at >= reader.first && at < reader.limit ? reader.tokens[at] : undefined;
}

/** True when the token touches the one before it. */
export function touches(reader: Reader, at: number): boolean {
  return token(reader, at)?.start === token(reader, at - 1)?.end;
}

export function isSign(reader: Reader, at: number, sign: string): boolean {
  return token(reader, at)?.lower === sign;
}

/** Skips words such as "of the", at most three. */
export function skipJoiners(reader: Reader, at: number): number {
  let next = at;
  for (let i = 0; i < 3; i++) {
    const joiner = phrase(reader, next, "joiner");
    if (joiner === undefined) break;
    next = joiner.next;
  }
  return next;
}

export function isIntroduced(reader: Reader, at: number): boolean {
  const before = token(reader, at - 1);
  return before !== undefined && reader.vocabulary.introducers.has(before.lower);
}

/** A count in digits (up to four) or words; "1,5" is none. */
export function readCount(reader: Reader, at: number): Read<number> | undefined {
  const digits = token(reader, at);
  if (digits?.kind === "number") {
    return /^\d{1,4}$/.test(digits.lower) ? { value: Number(digits.lower), next: at + 1 } : undefined;
  }
  const word = phrase(reader, at, "cardinal");
  return word && { value: word.value, next: word.next };
}

export interface DayRead extends Read<number> {
  /** True when the words say that it is an ordinal: "3rd", "16.", "third". */
  readonly ordinal: boolean;
}

/** A day of the month: "16", "16.", "16th", «16-го», "sixteenth". */
export function readDay(reader: Reader, at: number): DayRead | undefined {
  const digits = token(reader, at);
  if (digits?.kind === "number") {
    if (!/^\d{1,2}$/.test(digits.lower)) return undefined;
    const value = Number(digits.lower);
    if (value < 1 || value > 31) return undefined;
    const next = afterOrdinalEnding(reader, at + 1);
    if (next === undefined) return undefined;
    return { value, next, ordinal: next > at + 1 };
  }
  const word = phrase(reader, at, "ordinal");
  return word && word.value <= 31 ? { value: word.value, next: word.next, ordinal: true } : undefined;
}

/** After "th", «-го» or a stop; undefined when something else hangs on the digits ("20-year-old"). */
function afterOrdinalEnding(reader: Reader, at: number): number | undefined {
  if (!touches(reader, at)) return at;
  const sign = token(reader, at);
  if (sign?.kind === "word") return phrase(reader, at, "ordinal-ending")?.next;
  if (sign?.kind === "dash" && token(reader, at + 1)?.kind === "word" && touches(reader, at + 1)) {
    return phrase(reader, at + 1, "ordinal-ending")?.next;
  }
  return sign?.lower === "." && reader.vocabulary.lexicon.ordinalStop ? at + 1 : at;
}

export interface MonthRead extends Read<number> {
  readonly short: boolean;
}

/** A month by its name or its short form with or without a stop. What else the words may mean is the caller's to judge. */
export function readMonth(reader: Reader, at: number): MonthRead | undefined {
  const full = phrase(reader, at, "month");
  if (full !== undefined) return { value: full.value, next: full.next, short: false };
  const short = phrase(reader, at, "month-short");
  if (short === undefined) return undefined;
  return { value: short.value, next: afterStop(reader, short.next), short: true };
}

export function afterStop(reader: Reader, at: number): number {
  return isSign(reader, at, ".") && touches(reader, at) ? at + 1 : at;
}

/** A year of four digits, "'26", or «прошлого года», with year words around it. */
export function readYear(reader: Reader, at: number): Read<YearSaid> | undefined {
  const said = readYearOffset(reader, at);
  if (said !== undefined) return said;
  const digits = readYearDigits(reader, at);
  if (digits === undefined) return undefined;
  return { value: { year: digits.value }, next: phrase(reader, digits.next, "year-after")?.next ?? digits.next };
}

export function readYearDigits(reader: Reader, at: number): Read<number> | undefined {
  const sign = token(reader, at);
  if (sign?.kind === "number" && /^(1[0-9]|20|21)\d\d$/.test(sign.lower)) {
    return { value: Number(sign.lower), next: at + 1 };
  }
  if (sign?.kind !== "mark" || !/^['’‘ʼ]$/.test(sign.lower) || !touches(reader, at + 1)) return undefined;
  const digits = token(reader, at + 1);
  if (digits === undefined || !/^\d\d$/.test(digits.lower)) return undefined;
  return { value: fullYear(Number(digits.lower)), next: at + 2 };
}

/** Two digits as a year between 1950 and 2049. */
export function fullYear(digits: number): number {
  return digits < 50 ? 2000 + digits : 1900 + digits;
}

/** "last year", «прошлого года», «i fjor». */
function readYearOffset(reader: Reader, at: number): Read<YearSaid> | undefined {
  const fixed = phrase(reader, at, "fixed", (meaning) => meaning.unit === "year");
  if (fixed !== undefined) return { value: { yearOffset: fixed.value }, next: fixed.next };
  const deictic = phrase(reader, at, "deictic");
  if (deictic === undefined) return undefined;
  const unit = phrase(reader, deictic.next, "unit", (meaning) => meaning.unit === "year");
  return unit && { value: { yearOffset: deictic.value }, next: unit.next };
}

/** The year that follows a day, a month or a season: ", 2022", "of 2022", «i fjor», "des Jahres 2022". */
export function readYearAfter(reader: Reader, at: number): Read<YearSaid> | undefined {
  const direct = readYear(reader, at);
  if (direct !== undefined) return direct;
  if (isSign(reader, at, ",")) {
    const digits = readYearDigits(reader, at + 1);
    if (digits !== undefined && digits.next === at + 2) return readYear(reader, at + 1);
  }
  const next = phrase(reader, at, "year-before")?.next ?? skipJoiners(reader, at);
  return next > at ? readYear(reader, phrase(reader, next, "year-before")?.next ?? next) : undefined;
}

/** True when the capital says nothing: first word of the paragraph, or after a stop or a mark. */
export function beginsSentence(reader: Reader, at: number): boolean {
  const before = token(reader, at - 1);
  return before === undefined || before.kind === "mark" || before.kind === "dash" || /^[.!?…:]$/.test(before.lower);
}
