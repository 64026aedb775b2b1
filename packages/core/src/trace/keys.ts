import type { Span } from "../model.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { placeOf } from "./aliases.ts";
import type { Lexicon, Meaning } from "./lexicon.ts";
import { type NumberWord, numberValue, numberWord, readNumberRun } from "./number.ts";
import { secondSoundOf, soundOf } from "./sound.ts";
import { stemOf } from "./stem.ts";

/** Words to compare: stretches of a text and the language they are in. */
export interface WordSide {
  readonly text: string;
  readonly spans: readonly Span[];
  /** BCP 47 tag. */
  readonly language: string;
}

/** One word or number of a stretch of text with all that it can be recognised by in another. */
export interface WordKey extends Span {
  readonly lower: string;
  readonly stem: string;
  readonly language: string;
  /** Begins with a capital letter and is not the first word of its sentence. */
  readonly name: boolean;
  /** Value in one spelling when the word is a number, in figures or letters: `20`, `3.5`, `2026`. */
  readonly number?: string;
  /** Soft phonetic forms, see `sound.ts`; empty for numbers. */
  readonly sounds: readonly string[];
  /** Group of the same thing named differently: Kharkiv, Charkow, Харків; GUR, HUR, ГУР; a country. */
  readonly alias?: string;
  readonly meaning?: Meaning;
}

/** The words and numbers of a side, in order. Linear in the length of the spans. */
export function keysOf(side: WordSide, lexicon?: Lexicon): WordKey[] {
  const keys: WordKey[] = [];
  for (const span of side.spans) {
    const tokens = tokenize(side.text, span);
    let starts = true;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined) continue;
      if (token.kind === "word" || token.kind === "number") {
        const number = readNumber(side, tokens, i);
        if (number === undefined) keys.push(wordKey(side, token, starts, lexicon));
        else {
          keys.push(numberKey(side, token, number, lexicon));
          i += number.taken - 1;
        }
        starts = false;
      } else if (token.lower === "." || token.lower === "!" || token.lower === "?" || token.lower === ":")
        starts = true;
    }
  }
  return keys;
}

function wordKey(side: WordSide, token: Token, starts: boolean, lexicon: Lexicon | undefined): WordKey {
  const lower = inOneScript(token.lower);
  const { language } = side;
  const stem = stemOf(lower, language);
  const sound = soundOf(lower);
  const second = secondSoundOf(lower);
  const sounds = second === undefined || second === sound ? [sound] : [sound, second];
  const alias = placeOf(lower, stem, language, side.text.slice(token.start, token.end));
  const meaning = lexicon?.find(lower, stem, language);
  return {
    start: token.start,
    end: token.end,
    lower,
    stem,
    language,
    name: token.capital && !starts,
    sounds,
    ...(alias === undefined ? {} : { alias }),
    ...(meaning === undefined ? {} : { meaning }),
  };
}

const CYRILLIC = /[\u0400-\u04ff]/u;
const LATIN = "aceikmoptxy";
const ITS_TWIN = "асеікмортху";

/** A Cyrillic word typed with Latin letters that look the same ("вiн" with a Latin i), as one that is not. */
function inOneScript(lower: string): string {
  return CYRILLIC.test(lower)
    ? lower.replaceAll(/[aceikmoptxy]/gu, (letter) => ITS_TWIN[LATIN.indexOf(letter)] ?? letter)
    : lower;
}

interface NumberRead {
  readonly value: string;
  readonly end: number;
  readonly taken: number;
}

function numberKey(side: WordSide, token: Token, number: NumberRead, lexicon: Lexicon | undefined): WordKey {
  const lower = side.text.slice(token.start, number.end).toLowerCase();
  const meaning = number.taken === 1 ? lexicon?.find(lower, lower, side.language) : undefined;
  return {
    start: token.start,
    end: number.end,
    lower,
    stem: number.value,
    language: side.language,
    name: false,
    number: number.value,
    sounds: [],
    ...(meaning === undefined ? {} : { meaning }),
  };
}

/** The number that begins at a token, in figures, words or both; undefined when there is none. */
function readNumber(side: WordSide, tokens: readonly Token[], at: number): NumberRead | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.kind === "number" && !/^[\d.,\u00a0\u202f]+$/u.test(first.lower)) {
    return { value: clockOrDate(first, tokens[at + 1]), end: first.end, taken: 1 };
  }
  const parts: NumberWord[] = [];
  const ends: { end: number; taken: number }[] = [];
  let i = at;
  while (i < tokens.length && parts.length < 8) {
    const token = tokens[i];
    if (token === undefined) break;
    const figure = token.kind === "number" ? figureOf(side.text, tokens, i) : undefined;
    const part = figure?.part ?? (token.kind === "word" ? wordPart(token, side.language) : undefined);
    if (part === undefined) {
      // "a hundred and twenty": a joining word inside a number, after a factor only.
      const joins = token.kind === "word" && JOINING.has(token.lower) && parts.at(-1)?.factor === true;
      const next = tokens[i + 1];
      if (!joins || next?.kind !== "word" || wordPart(next, side.language)?.factor !== false) break;
      parts.push({ value: 0, factor: false, joins: true });
      ends.push({ end: token.end, taken: i + 1 - at });
      i++;
      continue;
    }
    if (parts.length > 0 && token.start - (ends.at(-1)?.end ?? 0) > 1) break;
    i += figure?.taken ?? 1;
    parts.push(part);
    ends.push({ end: tokens[i - 1]?.end ?? token.end, taken: i - at });
  }
  if (parts.length === 0) return undefined;
  if (first.kind === "word" && parts[0]?.factor === true && parts.length === 1) return undefined;
  const run = readNumberRun(parts);
  const last = ends[run.taken - 1] ?? ends[0];
  if (last === undefined) return undefined;
  if (run.taken === 1 && first.kind === "number") {
    return { value: shortYear(side.text, first) ?? String(parts[0]?.value ?? first.lower), ...last };
  }
  return { value: String(run.value), ...last };
}

const JOINING: ReadonlySet<string> = new Set(["and", "og", "och", "und", "en", "y", "e"]);

function wordPart(token: Token, language: string): NumberWord | undefined {
  const hyphen = /^(\d+)-(\p{L}+)$/u.exec(token.lower);
  if (hyphen !== null) return { value: Number(hyphen[1]), factor: false };
  return numberWord(token.lower, language);
}

/** Figures with their thousands, also when a plain space parts them: `1 000`, `250 000 000`. */
function figureOf(text: string, tokens: readonly Token[], at: number): { part: NumberWord; taken: number } | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  let digits = first.lower;
  let taken = 1;
  if (/^\d{1,3}$/u.test(digits)) {
    for (let i = at + 1; i < tokens.length; i++) {
      const next = tokens[i];
      const before = tokens[i - 1];
      if (next === undefined || before === undefined || next.kind !== "number" || !/^\d{3}$/u.test(next.lower)) break;
      if (next.start !== before.end + 1 || text[before.end] !== " ") break;
      digits += next.lower;
      taken++;
    }
  }
  const value = Number(numberValue(digits));
  return Number.isFinite(value) ? { part: { value, factor: false }, taken } : undefined;
}

/** `'26` is 2026, `'99` is 1999. */
function shortYear(text: string, token: Token): string | undefined {
  if (token.end - token.start !== 2 || !/['’‘]/u.test(text[token.start - 1] ?? "")) return undefined;
  const year = Number(token.lower);
  return String(year < 50 ? 2000 + year : 1900 + year);
}

/** `7:30 pm` and `19:30` are one clock time. */
function clockOrDate(token: Token, next: Token | undefined): string {
  const value = numberValue(token.lower);
  const clock = /^(\d{1,2}):(\d{2})$/u.exec(value);
  if (clock === null || next === undefined || !/^p\.?m\.?$/u.test(next.lower)) return value;
  return `${(Number(clock[1]) % 12) + 12}:${clock[2]}`;
}
