import type { CompiledLexicon } from "./compiled.ts";
import { keyOf } from "./compiled.ts";
import type { Passage, Word } from "./passage.ts";

/** A number of a passage with what it counts, in one value. */
export interface Quantity {
  readonly value: number;
  /** Canonical unit (`km`, `mi`, …) when a word of the lexicon follows. */
  readonly unit?: string;
  readonly form: "figures" | "words" | "ordinal";
  /** True for a part of a clock time, a date or a score: "7:30", "14.05.2022", "3-2". */
  readonly part: boolean;
  readonly afternoon: boolean;
  /** The value without a scale of one letter, which may be a unit: "1500m" is metres or millions. */
  readonly unscaled?: number;
  readonly first: number;
  readonly last: number;
}

const cache = new WeakMap<Passage, readonly Quantity[]>();

/** Every number of the passage, in figures, words or both, in order. */
export function quantitiesOf(passage: Passage): readonly Quantity[] {
  const known = cache.get(passage);
  if (known !== undefined) return known;
  const found: Quantity[] = [];
  let at = 0;
  while (at < passage.words.length) {
    const read = readAt(passage, at);
    if (read.length === 0) at++;
    else {
      found.push(...read);
      at = Math.max(at + 1, read.at(-1)?.last ?? 0);
    }
  }
  cache.set(passage, found);
  return found;
}

function readAt(passage: Passage, at: number): Quantity[] {
  const word = passage.words[at];
  if (word === undefined) return [];
  if (word.kind === "number" && /[:/]|\d-\d|\d[.]\d+[.]/u.test(word.key)) return readParts(passage, word, at);
  const lexicon = passage.lexicon;
  const digits = /\d/u.test(word.key);
  if (word.kind === "word" && digits) {
    const inside = /\d+/u.exec(word.key);
    return inside === null ? [] : [plain(Number(inside[0]), "figures", at, at + 1, passage)];
  }
  if (lexicon === undefined)
    return word.kind === "number" ? [plain(figures(word, "."), "figures", at, at + 1, passage)] : [];
  const ordinal = lexicon.source.numbers.ordinals[word.key];
  if (ordinal !== undefined && word.kind === "word") return [plain(ordinal, "ordinal", at, at + 1, passage)];
  return readRun(passage, lexicon, at);
}

/** "7:30", "14/05/2022", "3-2": each part is a number of its own. */
function readParts(passage: Passage, word: Word, at: number): Quantity[] {
  const after = nextKey(passage, at + 1);
  const afternoon = passage.lexicon?.source.numbers.afternoon.includes(after) ?? false;
  return word.key
    .split(/[:/.-]/u)
    .filter((part) => part !== "")
    .map((part) => ({
      value: Number(part.replaceAll(/[^\d]/gu, "")),
      form: "figures" as const,
      part: true,
      afternoon,
      first: at,
      last: at + 1,
    }));
}

/** Adds up a run: "two million", "сто двадцать тысяч", "2,5 Millionen", "a hundred and twenty". */
function readRun(passage: Passage, lexicon: CompiledLexicon, start: number): Quantity[] {
  let total = 0;
  let group = 0;
  let at = start;
  let form: Quantity["form"] = "words";
  let smallest = Number.POSITIVE_INFINITY;
  for (; at < passage.words.length; at++) {
    const word = passage.words[at];
    if (word === undefined || (at > start && word.clause !== passage.words[start]?.clause)) break;
    const part = valueOf(word, lexicon, at > start) ?? (at > start ? unitAfterTens(word, group, lexicon) : undefined);
    if (part === undefined) {
      if (at > start && isJoiner(passage, lexicon, at)) continue;
      break;
    }
    if (part.scale) {
      if (at === start && part.value < 1000) group = part.value;
      else if (part.value === 100) group = Math.max(1, group) * 100;
      else {
        total += Math.max(1, group) * part.value;
        group = 0;
      }
      smallest = part.value;
      continue;
    }
    if (at > start && !fits(part.value, { group, smallest }, word, passage.words[at - 1], lexicon)) break;
    if (word.kind === "number") form = "figures";
    group = joinsThousands(word, passage.words[at - 1], at > start) ? group * 1000 + part.value : group + part.value;
    smallest = magnitude(part.value);
  }
  if (at === start) return [];
  const read = plain(total + group, form, start, at, passage);
  const isLetter = at - start === 2 && passage.words[at - 1]?.key.length === 1 && read.value === total;
  return [isLetter ? { ...read, unscaled: total / smallest } : read];
}

/** "двадцать один", "двадцать шестого": one is elsewhere an article and an ordinal a number by itself. */
function unitAfterTens(
  word: Word,
  group: number,
  lexicon: CompiledLexicon,
): { value: number; scale: boolean } | undefined {
  const { joinedOne = [], joinedTens, ordinals } = lexicon.source.numbers;
  if (joinedTens !== undefined || word.kind !== "word" || group % 100 < 20 || group % 10 !== 0) return undefined;
  const value = joinedOne.includes(word.key) ? 1 : ordinals[word.key];
  return value !== undefined && value < 10 ? { value, scale: false } : undefined;
}

/** A number follows another in one run when it fills the places left open. */
function fits(
  value: number,
  { group, smallest }: { readonly group: number; readonly smallest: number },
  word: Word,
  before: Word | undefined,
  lexicon: CompiledLexicon,
): boolean {
  if (joinsThousands(word, before, true)) return true;
  if (word.kind === "number") return false;
  if (isTens(group % 100) && value < roomAfter(group % 100, lexicon)) return true;
  return value < smallest && (group === 0 || value < magnitude(group));
}

/** "250 000": figures in threes parted by a space. */
function joinsThousands(word: Word, before: Word | undefined, follows: boolean): boolean {
  return (
    follows &&
    before?.kind === "number" &&
    word.kind === "number" &&
    /^\d{3}$/u.test(word.key) &&
    /^\d{1,3}(?:\D?\d{3})*$/u.test(before.key) &&
    word.start === before.end + 1
  );
}

function magnitude(value: number): number {
  let size = 1;
  while (value >= size * 10 && value % (size * 10) === 0) size *= 10;
  return value < 10 ? 1 : Math.max(size, 1);
}

/** "hundred and twenty", "treinta y cinco", "trente et un": the word between parts of one number. */
function isJoiner(passage: Passage, lexicon: CompiledLexicon, at: number): boolean {
  const word = passage.words[at];
  const before = passage.words[at - 1];
  const next = passage.words[at + 1];
  if (word === undefined || before === undefined || next === undefined) return false;
  const { and, joinsTens = false, joinedOne = [] } = lexicon.source.numbers;
  if (!and.includes(word.key) || before.kind !== "word" || next.kind !== "word") return false;
  const scale = valueOf(before, lexicon);
  const following = valueOf(next, lexicon);
  if (joinsTens && scale?.scale === false && isTens(scale.value)) {
    return (
      joinedOne.includes(next.key) || (following?.scale === false && following.value < roomAfter(scale.value, lexicon))
    );
  }
  return scale?.scale === true && following !== undefined && !following.scale && following.value < 100;
}

function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0;
}

/** What can follow the tens is below ten; after sixty and eighty of a count by twenties, below twenty. */
function roomAfter(tens: number, lexicon: CompiledLexicon): number {
  const byTwenties = lexicon.source.numbers.countsByTwenties === true && (tens === 60 || tens === 80);
  return byTwenties ? 20 : 10;
}

function valueOf(word: Word, lexicon: CompiledLexicon, follows = true): { value: number; scale: boolean } | undefined {
  const { numbers } = lexicon.source;
  if (word.kind === "number") return { value: figures(word, numbers.decimal), scale: false };
  const scale = numbers.scales[word.key];
  if (scale !== undefined)
    return follows || word.key.length > 4 || scale === 100 ? { value: scale, scale: true } : undefined;
  const value = numbers.values[word.key] ?? hyphened(word.key, lexicon) ?? compound(word.key, lexicon);
  return value === undefined ? undefined : { value, scale: false };
}

/** "twenty-one", "quatre-vingt-douze"; "двадцать-тридцать" is two numbers and none here. */
function hyphened(key: string, lexicon: CompiledLexicon): number | undefined {
  const cut = key.lastIndexOf("-");
  if (cut <= 0) return undefined;
  const { values, ordinals, joinedOne = [] } = lexicon.source.numbers;
  const units = key.slice(cut + 1);
  const high = values[key.slice(0, cut)];
  const low = joinedOne.includes(units) ? 1 : (values[units] ?? ordinals[units]);
  if (high === undefined || low === undefined || !isTens(high)) return undefined;
  return low < roomAfter(high, lexicon) ? high + low : undefined;
}

/** Numbers written as one word: "einundzwanzig", "zweihundertfünfzig", "tjueen", "førtifem". */
function compound(key: string, lexicon: CompiledLexicon): number | undefined {
  const joiner = lexicon.source.numbers.joinedTens;
  if (joiner === undefined || key.length < 6 || key.length > 60) return undefined;
  let rest = key;
  let total = 0;
  let group = 0;
  let parts = 0;
  while (rest !== "") {
    const piece = longestPart(rest, lexicon);
    if (piece === undefined) return undefined;
    rest = rest.slice(piece.length);
    if (piece.value === undefined) continue;
    parts++;
    if (piece.value === 100) group = Math.max(1, group) * 100;
    else if (piece.value === 1000) {
      total += Math.max(1, group) * 1000;
      group = 0;
    } else group += piece.value;
  }
  return parts >= 2 ? total + group : undefined;
}

function longestPart(rest: string, lexicon: CompiledLexicon): { length: number; value?: number } | undefined {
  const { values, scales, joinedTens = "", joinedOne = [] } = lexicon.source.numbers;
  for (let length = Math.min(12, rest.length); length >= 2; length--) {
    const head = rest.slice(0, length);
    const value = values[head] ?? (scales[head] === 100 || scales[head] === 1000 ? scales[head] : undefined);
    if (value !== undefined) return { length, value };
    if (joinedOne.includes(head)) return { length, value: 1 };
  }
  return joinedTens !== "" && rest.startsWith(joinedTens) ? { length: joinedTens.length } : undefined;
}

/** Value of figures: the sign of the decimals decides only where three digits do not follow. */
function figures(word: Word, decimal: string): number {
  const raw = word.key.replaceAll(/[\u00a0\u202f'’]/gu, "");
  const last = Math.max(raw.lastIndexOf("."), raw.lastIndexOf(","));
  if (last < 0) return Number(raw);
  const tail = raw.length - last - 1;
  const isDecimal =
    tail !== 3 || (raw[last] === decimal && raw.indexOf(raw[last] ?? "") === last && raw.startsWith("0"));
  const digits = raw.replaceAll(/[.,]/gu, "");
  return isDecimal
    ? Number(`${digits.slice(0, digits.length - tail)}.${digits.slice(digits.length - tail)}`)
    : Number(digits);
}

function plain(value: number, form: Quantity["form"], first: number, last: number, passage: Passage): Quantity {
  const after = nextKey(passage, last);
  const numbers = passage.lexicon?.source.numbers;
  const unit = unitAfter(passage, last);
  const afternoon = numbers?.afternoon.includes(after) ?? false;
  const before = passage.words[first];
  const year = before !== undefined && isShortYear(passage, before) ? shortYear(value) : value;
  return { value: year, form, part: false, afternoon, first, last, ...(unit === undefined ? {} : { unit }) };
}

/** The unit may follow the second number of a range: "1 to 4 inches". */
function unitAfter(passage: Passage, last: number): string | undefined {
  const numbers = passage.lexicon?.source.numbers;
  if (numbers === undefined) return undefined;
  for (let at = last; at < last + 3; at++) {
    const key = nextKey(passage, at);
    const unit = numbers.units[key] ?? (numbers.degrees.includes(key) ? "deg" : undefined);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function nextKey(passage: Passage, at: number): string {
  return keyOf(passage.words[at]?.key ?? "");
}

function isShortYear(passage: Passage, word: Word): boolean {
  return /^\d\d$/u.test(word.key) && /['’‘]/u.test(passage.text[word.start - 1] ?? "");
}

function shortYear(value: number): number {
  return value < 50 ? 2000 + value : 1900 + value;
}
