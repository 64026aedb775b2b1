import type { Note, Span } from "../model.ts";
import type { Token } from "../text/tokens.ts";

/** A stretch between a pair of quotation marks, as half-open token ranges. */
export interface Marked {
  readonly index: number;
  /** Token of the opening mark. */
  readonly open: number;
  /** First token after the opening mark. */
  readonly first: number;
  /** Token after the last token of the content: the closing mark, or the end of the paragraph when there is none. */
  readonly last: number;
  /** First token after the closing mark. */
  readonly end: number;
  readonly closed: boolean;
  readonly paragraph: number;
  /** Enclosing marked stretch of the same paragraph. */
  readonly parent?: number;
  /** The marked stretch of an earlier paragraph that this one goes on with: its marks were never closed. */
  readonly continues?: number;
}

export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

type Pair = Omit<Marked, "index" | "parent"> & { readonly depth: number };

interface Opened {
  readonly at: number;
  readonly width: number;
  readonly sign: string;
  readonly depth: number;
  parent: number;
}

const DOUBLE_OPEN = new Set(["“", "„", "‟", "«", "「", "『", "〝"]);
const SINGLE_OPEN = new Set(["‘", "‚", "‛", "‹"]);
/** Closing signs that fit each opening sign, the usual one first. */
const CLOSERS: Readonly<Record<string, string>> = {
  "“": '”"“',
  "„": '“”"‟„',
  "‟": "”",
  "”": "”",
  "«": "»",
  "»": "«»",
  "‹": "›",
  "›": "‹",
  "‘": "’'",
  "‚": "‘’",
  "‛": "’",
  "’": "’",
  "「": "」",
  "『": "』",
  "〝": "〞〟",
  '"': '"”“',
  "＂": "＂",
  "'": "'’",
  "``": "''",
  "''": "''",
};
const SINGLES = new Set(["'", "’", "‘", "‚", "‛", "‹", "›"]);
/** For how many marks left open in one paragraph an end is looked for. */
const MOST_OPEN = 4;
/** How far ahead a closing single mark is looked for, in tokens. */
const SINGLE_REACH = 60;

/**
 * Pairs quotation marks paragraph by paragraph. Never gives up: an unclosed mark is closed at the end of its
 * paragraph with a note, or, when the next paragraph opens with the same sign, goes on there.
 *
 * @param pairs the marks of the language, preferred first; they decide whether » opens or closes
 */
export function pairMarks(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly (TokenRange & { readonly index: number })[],
  pairs: readonly (readonly [string, string])[],
): { marked: Marked[]; notes: Note[] } {
  const marked: Marked[] = [];
  const notes: Note[] = [];
  const reversed = pairs.findIndex(([open]) => open === "»");
  const straight = pairs.findIndex(([open]) => open === "«");
  const pointsIn = reversed >= 0 && (straight < 0 || reversed < straight);
  let pending: Marked | undefined;
  for (const paragraph of paragraphs) {
    const found = pairInParagraph(text, tokens, paragraph, pointsIn, marked.length, notes);
    const opener = found.find((one) => one.open === paragraph.first);
    const goesOn =
      pending !== undefined && opener !== undefined && tokens[pending.open]?.lower === tokens[opener.open]?.lower;
    for (const one of found) {
      marked.push(goesOn && one === opener && pending ? { ...one, continues: pending.index } : one);
    }
    pending = undefined;
    const last = found.findLast((one) => !one.closed && one.parent === undefined);
    if (last !== undefined && last.end === paragraph.last) pending = marked[last.index];
    else if (found.length === 0 && paragraph.first === paragraph.last) continue;
  }
  noteUnclosed(marked, tokens, notes);
  return { marked, notes };
}

/** A mark left open is odd unless the quotation goes on in the next paragraph. */
function noteUnclosed(marked: readonly Marked[], tokens: readonly Token[], notes: Note[]): void {
  const continued = new Set(marked.map((one) => one.continues));
  for (const one of marked) {
    const token = tokens[one.open];
    if (one.closed || continued.has(one.index) || token === undefined) continue;
    notes.push(
      oddMark(
        "quote/unclosed-mark",
        "A quotation mark is never closed; it is closed at the end of its paragraph.",
        token,
      ),
    );
  }
}

function oddMark(rule: string, message: string, span: Span): Note {
  return { rule, severity: "info", message, span: { start: span.start, end: span.end } };
}

function pairInParagraph(
  text: string,
  tokens: readonly Token[],
  paragraph: TokenRange & { readonly index: number },
  pointsIn: boolean,
  offset: number,
  notes: Note[],
): Marked[] {
  const stack: Opened[] = [];
  const done: Pair[] = [];
  const strays: number[] = [];
  const finish = (opened: Opened, last: number, width: number): void => {
    done.push({
      open: opened.at,
      first: opened.at + opened.width,
      last,
      end: last + width,
      closed: width > 0,
      paragraph: paragraph.index,
      depth: opened.depth,
    });
  };
  for (let i = paragraph.first; i < paragraph.last; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== "mark" && token.lower !== "`")) continue;
    const width = doubled(tokens, i) && !(doubled(tokens, i + 1) && stack.at(-1)?.sign === "'") ? 2 : 1;
    const sign = width === 2 ? (token.lower === "`" ? "``" : "''") : token.lower;
    if (sign === "`") continue;
    const match = closes(text, tokens, i, sign, stack, pointsIn);
    if (match >= 0) {
      // What was opened inside and never closed: a single mark was an apostrophe, a double one closes here.
      for (const inner of stack.splice(match + 1)) if (!SINGLES.has(inner.sign)) finish(inner, i, 0);
      const opened = stack.pop();
      if (opened !== undefined) finish(opened, i, width);
    } else if (opens(text, tokens, i, sign, stack, pointsIn, paragraph.last)) {
      stack.push({ at: i, width, sign, depth: stack.length, parent: -1 });
    } else if (!SINGLES.has(sign)) strays.push(i);
    i += width - 1;
  }
  const open = stack.filter(({ sign }) => !SINGLES.has(sign));
  // Sane text leaves one or two open; a bound keeps hostile text linear.
  for (const opened of open.slice(MOST_OPEN)) finish(opened, paragraph.last, 0);
  for (const opened of open.slice(0, MOST_OPEN)) {
    const stray = strays.findIndex((at) => at > opened.at);
    const shared = sharedClose(tokens, opened, done);
    const turn = nextTurn(tokens, opened.at, paragraph.last);
    if (shared !== undefined && shared < turn) finish(opened, shared, 1);
    else if (stray >= 0 && (strays[stray] ?? 0) < turn) finish(opened, strays.splice(stray, 1)[0] ?? turn, 1);
    else finish(opened, turn, 0);
  }
  for (const at of strays) {
    const token = tokens[at];
    if (token !== undefined)
      notes.push(oddMark("quote/stray-mark", "A closing quotation mark has no opening one; it is passed over.", token));
  }
  return nest(done, offset);
}

/** «Jeg leste «Mein Kampf» i fjor. Det finnes ikke noe «du», sa han: one closing mark before a tag serves both. */
function sharedClose(tokens: readonly Token[], opened: Opened, done: readonly Pair[]): number | undefined {
  const inner = done.find(
    (one) =>
      one.closed &&
      one.open > opened.at &&
      tokens[one.open]?.lower === opened.sign &&
      one.depth === opened.depth + 1 &&
      tokens[one.end]?.lower === ",",
  );
  return inner?.last;
}

/** Where a dash behind the end of a sentence begins the next turn: an open mark does not reach over it. */
function nextTurn(tokens: readonly Token[], open: number, last: number): number {
  for (let i = open + 2; i < last - 1; i++) {
    if (tokens[i]?.kind !== "dash" || !tokens[i + 1]?.capital) continue;
    const [before, dash, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (before === undefined || dash === undefined || after === undefined) continue;
    if (".?!".includes(before.lower) && dash.start > before.end && after.start > dash.end) return i;
  }
  return last;
}

/** Orders by position and finds each one's parent: the last one opened that still covers it. */
function nest(done: Pair[], offset: number): Marked[] {
  done.sort((a, b) => a.open - b.open || b.end - a.end);
  const open: Marked[] = [];
  const out: Marked[] = [];
  for (const { depth: _, ...one } of done) {
    while (open.length > 0 && (open.at(-1)?.last ?? 0) <= one.open) open.pop();
    const parent = open.at(-1);
    const made: Marked = {
      ...one,
      index: offset + out.length,
      ...(parent === undefined ? {} : { parent: parent.index }),
    };
    out.push(made);
    open.push(made);
  }
  return out;
}

/** Two single signs that touch are one double mark, as wires write it: ``…''. */
function doubled(tokens: readonly Token[], i: number): boolean {
  const a = tokens[i];
  const b = tokens[i + 1];
  return a !== undefined && b?.lower === a.lower && b.start === a.end && (a.lower === "'" || a.lower === "`");
}

function spaceBefore(text: string, token: Token): boolean {
  return token.start === 0 || !/[\p{L}\p{N}.,!?…%)\]»”’“"'*]/u.test(text[token.start - 1] ?? " ");
}

function spaceAfter(text: string, token: Token): boolean {
  return token.end >= text.length || !/[\p{L}\p{N}([«„“"'‘‚¿¡…$€£–—#@*-]/u.test(text[token.end] ?? " ");
}

/** Index in the stack of the mark that `sign` closes, or -1. */
function closes(
  text: string,
  tokens: readonly Token[],
  i: number,
  sign: string,
  stack: readonly Opened[],
  pointsIn: boolean,
): number {
  const token = tokens[i];
  if (token === undefined || stack.length === 0) return -1;
  // Only the innermost few can match in sane text; a bound keeps hostile text linear.
  for (let k = stack.length - 1; k >= Math.max(0, stack.length - 4); k--) {
    const opened = stack[k];
    if (opened === undefined || opened.at + opened.width > i) continue;
    if (!(CLOSERS[opened.sign] ?? "").includes(sign)) continue;
    if (sign === "''" && opened.sign !== "``" && opened.sign !== "''") continue;
    const opening = spaceBefore(text, token) && !spaceAfter(text, token);
    // A sign that can open too, and stands as openers stand, opens a nested or a new stretch.
    if (opening && (DOUBLE_OPEN.has(sign) || SINGLE_OPEN.has(sign) || (sign === "»" && opened.sign === "»"))) {
      if (sign !== "«" || !pointsIn) continue;
    }
    if (opening && sign === '"' && k === stack.length - 1 && i > opened.at + 1 && opened.sign === '"') {
      return reopens(text, tokens, i) ? -1 : k;
    }
    if (SINGLES.has(sign) && opening) continue;
    return k;
  }
  return -1;
}

/** A straight mark that looks like an opener inside straight marks: true when another opener-like closing pair follows. */
function reopens(text: string, tokens: readonly Token[], i: number): boolean {
  let closing = 0;
  for (let k = i + 1; k < tokens.length && k < i + SINGLE_REACH; k++) {
    const token = tokens[k];
    if (token?.lower !== '"') continue;
    if (spaceBefore(text, token) && !spaceAfter(text, token)) return false;
    if (++closing === 2) return true;
  }
  return false;
}

function opens(
  text: string,
  tokens: readonly Token[],
  i: number,
  sign: string,
  stack: readonly Opened[],
  pointsIn: boolean,
  last: number,
): boolean {
  const token = tokens[i];
  if (token === undefined || i + 1 >= last) return false;
  if (sign === "''") return spaceBefore(text, token);
  if (sign === "``") return true;
  if (sign === "»") return pointsIn || (spaceBefore(text, token) && !spaceAfter(text, token));
  if (sign === "«") return !pointsIn || spaceBefore(text, token);
  if (DOUBLE_OPEN.has(sign)) return true;
  if (SINGLES.has(sign)) return opensSingle(text, tokens, i, sign, last);
  // Straight marks and ”: after a number they are inches.
  if (!spaceBefore(text, token) && tokens[i - 1]?.kind === "number") return false;
  if (sign === '"' || sign === "＂") return spaceBefore(text, token) || stack.length === 0;
  return spaceBefore(text, token) && !spaceAfter(text, token);
}

/** A single mark opens when it stands before a word and a closing one follows nearby; else it is an apostrophe. */
function opensSingle(text: string, tokens: readonly Token[], i: number, sign: string, last: number): boolean {
  const token = tokens[i];
  if (token === undefined || !spaceBefore(text, token) || spaceAfter(text, token)) return false;
  if (tokens[i + 1]?.kind === "number" && sign !== "‚" && sign !== "‹") return false;
  const closers = CLOSERS[sign] ?? "";
  for (let k = i + 1; k < last && k < i + SINGLE_REACH; k++) {
    const other = tokens[k];
    if (other?.kind !== "mark" || !closers.includes(other.lower)) continue;
    if (!spaceBefore(text, other) || spaceAfter(text, other)) return true;
  }
  return false;
}
