import type { Span } from "../model.ts";
import { type Clitics, partClitics } from "./clitics.ts";
import { appendTokens, isAlphanumericAt, isLowerAt, type Token, tokenize } from "./tokens.ts";

/** One sentence: its span and its tokens as the half-open range `first..last` of `Analysis.tokens`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index into the paragraphs given to `analyse`. */
  readonly paragraph: number;
}

/** A text cut into tokens and sentences; sentences never cross a paragraph. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const END: ReadonlySet<string> = new Set([".", "!", "?", "…", "。"]);
const CLOSERS: ReadonlySet<string> = new Set([")", "]", "”", "“", "»", "«", "’", "‘", '"', "'", "›", "‹"]);
/** Longest abbreviation with inner stops, in words: "т. е.", "bl.a.", "z. B.", "u.s.w.". */
const LONGEST = 4;

/**
 * Cuts paragraphs into sentences. A full stop ends a sentence unless it follows a known abbreviation, a single capital
 * letter or (where the language writes ordinals so) a number, or the next word is in lower case. Marks that close after
 * the stop belong to the sentence; so does a tag after them ("— Куда? — спросила она.").
 *
 * @param abbreviations lower-case words that take a full stop without ending a sentence, without the last stop
 *   ("dr", "bl.a", "т.е"); "no #" is an abbreviation before a number only; "#" stands for a number of one or two
 *   digits, in languages that write ordinals with a stop before a capital ("2. Mai")
 * @param clitics small words that are cut off the words they are written with
 */
export function analyse(
  text: string,
  paragraphs: readonly Span[],
  abbreviations: ReadonlySet<string>,
  clitics?: Clitics,
): Analysis {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [paragraph, span] of paragraphs.entries()) {
    let first = tokens.length;
    if (clitics === undefined) appendTokens(tokens, text, span);
    else for (const token of partClitics(text, tokenize(text, span), clitics)) tokens.push(token);
    for (let i = first; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || token.kind !== "punctuation" || !END.has(token.lower)) continue;
      let last = i + 1;
      while (last < tokens.length && continuesEnd(text, tokens, last)) last++;
      if (endsSentence(text, tokens, first, i, last, abbreviations)) {
        push(sentences, tokens, first, last, paragraph);
        first = last;
      }
      i = last - 1;
    }
    push(sentences, tokens, first, tokens.length, paragraph);
  }
  return { text, tokens, sentences };
}

function push(sentences: Sentence[], tokens: readonly Token[], first: number, last: number, paragraph: number): void {
  const start = tokens[first]?.start;
  const end = tokens[last - 1]?.end;
  if (first < last && start !== undefined && end !== undefined) sentences.push({ start, end, first, last, paragraph });
}

/** More stops, and closing signs that touch the token before; in French a space stands before » (« Quoi ? »). */
function continuesEnd(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  const spaced = token.lower === "»" && token.start === before.end + 1;
  if (token.start !== before.end && !spaced) return false;
  return END.has(token.lower) || (CLOSERS.has(token.lower) && !isAlphanumericAt(text, token.end));
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  first: number,
  stop: number,
  next: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const following = tokens[next];
  if (following === undefined) return true;
  if (following.start === tokens[next - 1]?.end) return false;
  const closed = next > stop + 1;
  if (following.kind === "word" && isLowerAt(text, following.start)) return false;
  if (following.kind === "punctuation" && (following.lower === "," || following.lower === ";")) return false;
  if (following.kind === "dash" && (closed || startsLower(text, tokens[next + 1]))) return false;
  if (tokens[stop]?.lower !== "." || closed) return true;
  const before = tokens[stop - 1];
  if (before === undefined || stop - 1 < first || before.end !== tokens[stop]?.start) return true;
  if (before.kind === "word") return !isAbbreviation(tokens, first, stop, following, abbreviations);
  const short = before.kind === "number" && before.end - before.start <= 2;
  return !(short && following.kind === "word" && abbreviations.has("#"));
}

function startsLower(text: string, token: Token | undefined): boolean {
  return token?.kind === "word" && isLowerAt(text, token.start);
}

/** Tries the last word, then the last two ("bl" + "a"), and so on; a single capital letter is an initial. */
function isAbbreviation(
  tokens: readonly Token[],
  first: number,
  stop: number,
  following: Token,
  abbreviations: ReadonlySet<string>,
): boolean {
  const before = tokens[stop - 1];
  if (before === undefined) return false;
  if (before.capital && before.end - before.start === 1) return true;
  const beforeNumber = following.kind === "number";
  let joined = before.lower;
  for (let at = stop - 1, words = 1; words <= LONGEST; words++, at -= 2) {
    if (abbreviations.has(joined) || (beforeNumber && abbreviations.has(`${joined} #`))) return true;
    const word = tokens[at - 2];
    if (word === undefined || at - 2 < first || word.kind !== "word" || tokens[at - 1]?.lower !== ".") return false;
    joined = `${word.lower}.${joined}`;
  }
  return false;
}
