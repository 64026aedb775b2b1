import type { Document, Note, Span } from "../model.ts";
import type { Analysis } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { type Marked, pairMarks, type TokenRange } from "./marks.ts";
import { IS, lookUp, type Vocabulary, type Word } from "./vocabulary.ts";

/** "34-year-old", "20-jähriger": a number, a hyphen and a word in lower case that touch are one adjective. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const [number, hyphen, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    number?.kind === "number" &&
    hyphen?.lower === "-" &&
    hyphen.start === number.end &&
    word?.kind === "word" &&
    (!word.capital || word.lower.startsWith("jährige")) &&
    word.start === hyphen.end
  );
}

/** A token outside marks, or a whole marked stretch standing for one word of its sentence. */
export interface Item extends TokenRange {
  readonly token: Token;
  readonly word: Word | undefined;
  readonly flags: number;
  readonly marked?: Marked;
}

/** A sentence whose marked stretches are single items, so that its grammar can be read over them. */
export interface Line extends TokenRange {
  readonly items: readonly Item[];
  readonly paragraph: number;
  /** Position among the lines of the document. */
  readonly index: number;
  /** What any of its words can be: a rule that needs such a word is tried where there is one. */
  readonly flags: number;
  /** True when marks stand in the line. */
  readonly quotes: boolean;
  /** True when a cue, a phrase, a mark or a dash makes the line worth reading. */
  readonly promising: boolean;
}

export interface ParagraphRange extends TokenRange {
  readonly index: number;
  readonly role: Document["paragraphs"][number]["role"];
}

/** A document laid out for the rules of this station. */
export interface Reading {
  readonly document: Document;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  readonly words: readonly (Word | undefined)[];
  readonly paragraphs: readonly ParagraphRange[];
  readonly marked: readonly Marked[];
  readonly lines: readonly Line[];
  readonly notes: readonly Note[];
  /** True where two people of kin or trade talk: an untagged quotation may then be the other's turn. */
  readonly dialogue: boolean;
}

/** Lays out a document: words looked up, marks paired, sentences re-cut so that none ends inside marks. */
export function layOut(document: Document, analysis: Analysis, vocabulary: Vocabulary): Reading {
  const { text, tokens, sentences } = analysis;
  const words = tokens.map((token) => (token.kind === "word" ? lookUp(vocabulary, token.lower) : undefined));
  const paragraphs: ParagraphRange[] = [];
  let at = 0;
  for (const [index, paragraph] of document.paragraphs.entries()) {
    while (at < sentences.length && (sentences[at]?.paragraph ?? 0) < index) at++;
    const first = sentences[at];
    if (first?.paragraph !== index) continue;
    while (sentences[at + 1]?.paragraph === index) at++;
    if (paragraph.role === "furniture") continue;
    paragraphs.push({ first: first.first, last: sentences[at]?.last ?? first.last, index, role: paragraph.role });
  }
  const { marked, notes } = pairMarks(text, tokens, paragraphs, vocabulary.lexicon.marks);
  const reading = { document, text, tokens, vocabulary, words, paragraphs, marked, notes, dialogue: isDialogue(words) };
  return { ...reading, lines: cutLines(reading, analysis) };
}

/** A talk is spoken of, and somebody is called mother, wife, comrade …; linear, and cheap. */
function isDialogue(words: readonly (Word | undefined)[]): boolean {
  let talks = 0;
  let kin = 0;
  for (const word of words) {
    if (word === undefined) continue;
    if (word.flags & IS.talk) talks++;
    if (word.role !== undefined && CLOSE.has(word.role.role)) kin++;
  }
  return talks > 2 && kin > 2;
}

const CLOSE: ReadonlySet<string> = new Set([
  "mother",
  "father",
  "parent",
  "wife",
  "husband",
  "partner",
  "sister",
  "brother",
  "son",
  "daughter",
  "comrade",
]);

/** A longer sentence is no sentence; it is cut, so that rules that look along a line stay linear in the text. */
const LONGEST = 300;

function cutLines(reading: Omit<Reading, "lines">, analysis: Analysis): Line[] {
  const outer = reading.marked.filter((one) => one.parent === undefined);
  const lines: Line[] = [];
  const { credits } = reading.vocabulary;
  let mark = 0;
  let sentence = 0;
  for (const paragraph of reading.paragraphs) {
    while ((analysis.sentences[sentence]?.first ?? Infinity) < paragraph.first) sentence++;
    let items: Item[] = [];
    let promising = false;
    let quotes = false;
    let flags = 0;
    let i = paragraph.first;
    while (i < paragraph.last) {
      while ((outer[mark]?.end ?? Infinity) <= i) mark++;
      const here = outer[mark];
      if (here?.open === i) {
        items.push(itemOf(reading, here.open, here.end, here));
        promising = true;
        quotes = true;
        i = here.end;
      } else {
        const end = isAge(analysis.tokens, i) ? i + 3 : i + 1;
        const item = itemOf(reading, i, end);
        items.push(item);
        flags |= item.flags;
        if (
          item.flags & (IS.verb | IS.hearsay | IS.reportive) ||
          item.word?.phrases.length ||
          credits.has(item.token.lower) ||
          item.token.kind === "dash"
        ) {
          promising = true;
        }
        i = end;
      }
      while ((analysis.sentences[sentence]?.last ?? Infinity) < i) sentence++;
      if (analysis.sentences[sentence]?.last === i || i >= paragraph.last || items.length >= LONGEST) {
        const first = items[0]?.first ?? i;
        const index = lines.length;
        lines.push({ items, first, last: i, paragraph: paragraph.index, index, flags, quotes, promising });
        items = [];
        flags = 0;
        quotes = false;
        promising = false;
      }
    }
  }
  return lines;
}

function itemOf(reading: Omit<Reading, "lines">, first: number, last: number, marked?: Marked): Item {
  const token = reading.tokens[first];
  if (token === undefined) throw new RangeError(`Token ${first} is outside a text of ${reading.tokens.length} tokens`);
  if (marked !== undefined) return { first, last, token, word: undefined, flags: 0, marked };
  const word = reading.words[first];
  return { first, last, token, word, flags: word?.flags ?? 0 };
}

/** The text between two tokens, `last` excluded. */
export function spanOf(reading: Reading, range: TokenRange): Span {
  const start = reading.tokens[range.first]?.start ?? 0;
  const end = reading.tokens[range.last - 1]?.end ?? start;
  return { start, end: Math.max(start, end) };
}

/** The text covered by items `from..to` of a line, `to` excluded. */
export function spanOfItems(reading: Reading, line: Line, from: number, to: number): Span {
  return spanOf(reading, { first: line.items[from]?.first ?? 0, last: line.items[to - 1]?.last ?? 0 });
}

/** True for a comma, stop, bracket or other sign that is no word. */
export function isSign(item: Item | undefined, signs: string): boolean {
  return (
    item !== undefined && item.marked === undefined && item.token.kind !== "word" && signs.includes(item.token.lower)
  );
}

/** The last token of a marked stretch, past the marks of one nested at its end; a blank when it is a word. */
export function lastSign(reading: Reading, marked: Marked): string {
  let last = marked.last - 1;
  while (last > marked.first && reading.tokens[last]?.kind === "mark") last--;
  const token = reading.tokens[last];
  return token === undefined || token.kind === "word" || token.kind === "number" ? "\u0000" : token.lower;
}
