import type { ContentConvention, Span } from "../model.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { type CompiledLexicon, compile, keyOf } from "./compiled.ts";
import type { DriftLexicon } from "./lexicon.ts";

/** One word or number of a passage. A contraction is several words with one span. */
export interface Word extends Span {
  /** Lower case, spelling folded: what alignment and look-ups compare. */
  readonly key: string;
  readonly kind: "word" | "number";
  readonly capital: boolean;
  /** True for the first word of a sentence, where a capital tells nothing. */
  readonly initial: boolean;
  /** True for articles, pronouns, prepositions and their kin. */
  readonly light: boolean;
  readonly sentence: number;
  readonly clause: number;
  /** True when a declared cut ("…", "[...]", a gap between spans) stands before the word. */
  readonly afterCut: boolean;
  /** Id of the utterance or quotation the word stands in. */
  readonly in: string;
}

export interface PassageSentence {
  /** Range of words. */
  readonly first: number;
  readonly last: number;
  readonly end: "?" | "." | "none";
  readonly in: string;
}

/** One side of a comparison, made ready. Words in an editor's brackets are kept apart: they are not the speaker's. */
export interface Passage {
  readonly document: string;
  readonly text: string;
  readonly tag: string;
  readonly lexicon: CompiledLexicon | undefined;
  readonly words: readonly Word[];
  readonly sentences: readonly PassageSentence[];
  /** Words in editor's brackets. */
  readonly bracketed: readonly Word[];
  /** True when any sentence punctuation is written: without it a question cannot be told from a statement. */
  readonly punctuated: boolean;
}

/** A stretch of a document and the record it belongs to. */
export interface Piece {
  readonly span: Span;
  readonly in: string;
  readonly conventions?: readonly ContentConvention[];
}

export interface PassageSource {
  readonly document: string;
  readonly text: string;
  readonly tag: string;
  readonly lexicon: DriftLexicon | undefined;
  readonly pieces: readonly Piece[];
}

const STOPS = new Set([".", "!", "?", "…"]);
const BREAKS = new Set([",", ";", ":", "(", ")", "–", "—", "-"]);

/** Reads the pieces of a text into words, sentences and clauses. Linear in their length. */
export function readPassage(source: PassageSource): Passage {
  const reader = new PassageReader(source);
  for (const [index, piece] of source.pieces.entries()) reader.read(piece, index);
  return reader.passage();
}

class PassageReader {
  readonly #source: PassageSource;
  readonly #lexicon: CompiledLexicon | undefined;
  readonly #words: Word[] = [];
  readonly #bracketed: Word[] = [];
  readonly #sentences: PassageSentence[] = [];
  #first = 0;
  #clause = 0;
  #cut = false;
  #stops = 0;
  #bracketDepth = 0;

  constructor(source: PassageSource) {
    this.#source = source;
    this.#lexicon = source.lexicon === undefined ? undefined : compile(source.lexicon);
  }

  read(piece: Piece, index: number): void {
    const before = this.#source.pieces[index - 1];
    if (before !== undefined && before.in === piece.in) this.#clause++;
    if (before !== undefined && before.in !== piece.in) this.#closeSentence("none", before.in);
    this.#bracketDepth = 0;
    const tokens = tokenize(this.#source.text, piece.span);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined) continue;
      if (token.kind === "word" || token.kind === "number") this.#push(token, piece);
      else this.#punctuation(tokens, i, piece);
    }
    if (index === this.#source.pieces.length - 1) this.#closeSentence("none", piece.in);
  }

  #punctuation(tokens: readonly Token[], at: number, piece: Piece): void {
    const sign = tokens[at]?.lower ?? "";
    if (sign === "[") this.#bracketDepth++;
    else if (sign === "]") this.#bracketDepth = Math.max(0, this.#bracketDepth - 1);
    else if (sign === "…" || (sign === "." && tokens[at + 1]?.lower === "." && tokens[at + 2]?.lower === "."))
      this.#cut = true;
    if (STOPS.has(sign)) {
      this.#stops++;
      this.#clause++;
      if (sign === "?" || (endsHere(tokens, at) && this.#bracketDepth === 0)) {
        this.#closeSentence(sign === "?" ? "?" : ".", piece.in);
      }
    } else if (BREAKS.has(sign) && !isHyphen(tokens, at)) this.#clause++;
  }

  #closeSentence(end: PassageSentence["end"], where: string): void {
    if (this.#words.length === this.#first) return;
    this.#sentences.push({ first: this.#first, last: this.#words.length, end, in: where });
    this.#first = this.#words.length;
    this.#clause++;
  }

  #push(token: Token, piece: Piece): void {
    for (const key of this.#expand(token)) {
      const word: Word = {
        start: token.start,
        end: token.end,
        key,
        kind: token.kind === "number" ? "number" : "word",
        capital: token.capital,
        initial: this.#words.length === this.#first,
        light: this.#lexicon?.functionWords.has(key) ?? false,
        sentence: this.#sentences.length,
        clause: this.#clause,
        afterCut: this.#cut,
        in: piece.in,
      };
      if (this.#bracketDepth > 0 || inBracket(piece, token)) this.#bracketed.push(word);
      else {
        this.#words.push(word);
        this.#cut = false;
      }
    }
  }

  #expand(token: Token): readonly string[] {
    const lexicon = this.#lexicon;
    if (lexicon === undefined || token.kind !== "word") return [keyOf(token.lower)];
    const whole = lexicon.contracted.get(token.lower);
    if (whole !== undefined) return whole;
    if (token.lower.includes("'")) {
      for (const [suffix, expansion] of lexicon.suffixes) {
        if (token.lower.endsWith(suffix) && token.lower.length > suffix.length) {
          return [keyOf(token.lower.slice(0, -suffix.length)), ...expansion];
        }
      }
    }
    return [keyOf(token.lower)];
  }

  passage(): Passage {
    const { document, text, tag } = this.#source;
    return {
      document,
      text,
      tag,
      lexicon: this.#lexicon,
      words: this.#words,
      sentences: this.#sentences,
      bracketed: this.#bracketed,
      punctuated: this.#stops > 0,
    };
  }
}

/** "25-тысячная": a sign that touches the words on both sides joins them. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;
}

function inBracket(piece: Piece, token: Span): boolean {
  return (piece.conventions ?? []).some(
    ({ kind, span }) => kind === "editor-bracket" && span.start <= token.start && token.end <= span.end,
  );
}

/** A stop ends a sentence when the text ends or a capital, a number or a sign follows. */
function endsHere(tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at];
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (next.start === stop?.end && next.kind !== "mark") return false;
  return next.kind !== "word" || next.capital;
}
