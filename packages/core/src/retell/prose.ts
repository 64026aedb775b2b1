import { compile, keyOf } from "../drift/compiled.ts";
import type { DriftLexicon } from "../drift/lexicon.ts";
import type { Document, Quotation, Span } from "../model.ts";
import { tokenize } from "../text/tokens.ts";

/** One sentence of an article's own prose. */
export interface ProseSentence {
  readonly span: Span;
  /** Folded words and numbers in order. */
  readonly words: readonly string[];
  /** Words that are no function words. */
  readonly content: readonly string[];
}

const STOPS = new Set([".", "!", "?", "…"]);
const FEWEST_WORDS = 5;
const MOST_WORDS = 120;

/**
 * The sentences an article says in its own words: quotations with marks and furniture left out, since two articles that
 * quote one translation share its words without either having seen the other. Linear in the length of the text.
 */
export function readProse(
  document: Document,
  quotations: readonly Quotation[],
  lexicon: DriftLexicon | undefined,
): ProseSentence[] {
  const hidden = quotations
    .filter(({ kind, marks }) => kind !== "indirect" && marks !== "none")
    .flatMap(({ content }) => content)
    .toSorted((a, b) => a.start - b.start);
  const paragraphs = document.paragraphs.filter(({ role }) => role !== "furniture").map(({ span }) => span);
  const whole = paragraphs.length > 0 ? paragraphs : [{ start: 0, end: document.text.length }];
  return whole.flatMap((span) => sentencesOf(document.text, span, hidden, lexicon));
}

function sentencesOf(
  text: string,
  paragraph: Span,
  hidden: readonly Span[],
  lexicon: DriftLexicon | undefined,
): ProseSentence[] {
  const light = lexicon === undefined ? undefined : compile(lexicon).functionWords;
  const sentences: ProseSentence[] = [];
  let words: string[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (words.length >= FEWEST_WORDS && words.length <= MOST_WORDS) {
      const content = words.filter((word) => !isLight(word, light));
      sentences.push({ span: { start, end }, words, content });
    }
    words = [];
    start = -1;
  };
  let at = firstFrom(hidden, paragraph.start);
  for (const token of tokenize(text, paragraph)) {
    while ((hidden[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++;
    if ((hidden[at]?.start ?? Number.POSITIVE_INFINITY) <= token.start) continue;
    if (token.kind === "word" || token.kind === "number") {
      if (start < 0) start = token.start;
      end = token.end;
      words.push(keyOf(token.lower));
    } else if (STOPS.has(token.lower)) close();
  }
  close();
  return sentences;
}

function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Without a lexicon short words stand for function words. */
function isLight(word: string, light: ReadonlySet<string> | undefined): boolean {
  return light === undefined ? word.length <= 3 : light.has(word);
}
