import type { Span } from "../model.ts";
import { type Token, tokenize } from "./tokens.ts";

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

const END = new Set([".", "!", "?", "…", "。"]);
const CLOSERS = new Set([")", "]", "”", "“", "»", "«", "’", '"', "'", "›"]);

/**
 * Cuts paragraphs into sentences. A full stop ends a sentence unless it follows a known abbreviation, a single capital
 * letter or a number, or the next word is in lower case. Marks that close after the stop belong to the sentence.
 *
 * @param abbreviations lower-case words that take a full stop without ending a sentence ("dr", "bl.a", "т.е")
 */
export function analyse(text: string, paragraphs: readonly Span[], abbreviations: ReadonlySet<string>): Analysis {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [paragraph, span] of paragraphs.entries()) {
    const offset = tokens.length;
    tokens.push(...tokenize(text, span));
    let first = offset;
    for (let i = offset; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || !END.has(token.lower)) continue;
      let last = i + 1;
      while (last < tokens.length && continuesEnd(text, tokens, last)) last++;
      if (!endsSentence(text, tokens, i, last, abbreviations)) continue;
      push(sentences, tokens, first, last, paragraph);
      first = last;
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

/** More stops, and closing signs that touch the token before. */
function continuesEnd(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (END.has(token.lower)) return token.start === before.end;
  return CLOSERS.has(token.lower) && token.start === before.end && !/[\p{L}\p{N}]/u.test(text[token.end] ?? " ");
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  stop: number,
  next: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const following = tokens[next];
  if (following === undefined) return true;
  if (following.start === tokens[next - 1]?.end) return false;
  const closed = next > stop + 1;
  if (following.kind === "word" && !following.capital && /\p{Ll}/u.test(text[following.start] ?? "")) return false;
  if (following.kind === "punctuation" && (following.lower === "," || following.lower === ";")) return false;
  if (following.kind === "dash" && closed) return false;
  if (tokens[stop]?.lower !== "." || closed) return true;
  const before = tokens[stop - 1];
  if (before === undefined || before.end !== tokens[stop]?.start) return true;
  if (before.kind === "word") {
    return !abbreviations.has(before.lower) && !(before.end - before.start === 1 && before.capital);
  }
  // "13. oktober", "2. Mai": an ordinal; a year or a longer number may end a sentence.
  return !(before.kind === "number" && before.end - before.start <= 2 && following.kind === "word");
}
