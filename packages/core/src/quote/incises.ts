import type { Span } from "../model.ts";
import type { Parsed } from "./assemble.ts";
import { cuesOf, startOf } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { isSpeechDash } from "./labels.ts";
import { type Item, isSign, type Line, type ParagraphRange, type Reading, spanOfItems } from "./reading.ts";
import { type Attributed, subjectOf } from "./subjects.ts";
import { IS } from "./vocabulary.ts";
import { introducedBy, looseDraft, own, type Walk } from "./walk.ts";

/** What is left of speech around its tags, and the first of them. */
export interface Incised {
  readonly pieces: readonly Span[];
  readonly one?: Attributed;
}

/** Dash speech whose tag stands between commas (French): «— A, dit-il, b. C.» goes on to the next dash or to narration. */
export function incisedTurns(walk: Walk, paragraph: ParagraphRange, lines: readonly Parsed[]): readonly Parsed[] {
  const rest: Parsed[] = [];
  let turn: Draft | undefined;
  for (const parsed of lines) {
    const { line } = parsed;
    const at = turnAt(walk.reading, parsed, paragraph);
    if (at !== undefined) {
      turn = openTurn(walk, parsed, at);
    } else if (turn !== undefined && !isNarration(walk.reading, line)) {
      takeLine(walk.reading, turn, parsed, 0);
    } else {
      turn = undefined;
      rest.push(parsed);
    }
  }
  return rest;
}

/** Item after the dash that opens speech: at the head of the sentence, or behind a colon. */
function turnAt(reading: Reading, { line, hits }: Parsed, paragraph: ParagraphRange): number | undefined {
  const { items } = line;
  const open = openingDash(items, 0);
  if (open !== undefined) return isListed(reading, line, hits, paragraph) ? undefined : open;
  for (let k = 1; k < items.length; k++) if (isSign(items[k - 1], ":")) return openingDash(items, k);
  return undefined;
}

/** Two hyphens are one dash. */
function openingDash(items: readonly Item[], at: number): number | undefined {
  if (isSpeechDash(items[at], items[at + 1])) return at + 1;
  if (isSign(items[at], "-") && isSign(items[at + 1], "-") && isSpeechDash(items[at + 1], items[at + 2])) return at + 2;
  return undefined;
}

/** An item of a list has no end sign and no cue. */
function isListed(reading: Reading, line: Line, hits: readonly Attributed[], paragraph: ParagraphRange): boolean {
  const last = reading.tokens[line.last - 1]?.lower ?? "";
  const ends = ".?!…,:»".includes(last) || reading.tokens[line.last - 1]?.kind === "mark";
  return !ends && hits.length === 0 && paragraph.role === "body" && line.first === paragraph.first;
}

function openTurn(walk: Walk, parsed: Parsed, at: number): Draft {
  const { reading } = walk;
  const { line } = parsed;
  const start = line.items[at]?.token.start ?? line.items[0]?.token.start ?? 0;
  const draft = looseDraft(reading, line, { start, end: start }, "direct", "quote/dash");
  draft.marks = "dash";
  draft.content = [];
  draft.floating = true;
  const intro =
    at > 2
      ? parsed.hits.findLast(({ hit, subject }) => hit.from < at && subject !== undefined)
      : introducedBy(walk, line);
  if (intro !== undefined) credit(walk, draft, intro, "quote/colon");
  takeLine(reading, draft, parsed, at, walk);
  walk.drafts.push(draft);
  return draft;
}

function credit(walk: Walk, draft: Draft, one: Attributed, rule: string): void {
  own(walk.reading, draft, one, rule);
  draft.floating = false;
  walk.byHit.set(one.hit, draft);
}

function takeLine(reading: Reading, draft: Draft, parsed: Parsed, from: number, walk?: Walk): void {
  const { pieces, one } = cutTags(reading, parsed.line, parsed.hits, from);
  for (const piece of pieces) join(draft.content, piece);
  draft.lastLine = parsed.line.index;
  if (one !== undefined && draft.hit === undefined) {
    own(reading, draft, one, "quote/dash-tag");
    draft.floating = false;
    walk?.byHit.set(one.hit, draft);
  }
}

function join(content: Span[], piece: Span): void {
  const last = content.at(-1);
  if (last !== undefined && piece.start - last.end <= 2)
    content[content.length - 1] = { start: last.start, end: piece.end };
  else content.push(piece);
}

/** « Oui, dit-il, je sais »: a tag between commas inside the marks. */
export function inciseInside(reading: Reading, inside: Line): Incised | undefined {
  const hits: Attributed[] = [];
  for (const hit of cuesOf(reading, inside)) {
    const subject = subjectOf(reading, hit, []);
    if (subject !== undefined) hits.push({ hit, subject });
  }
  const cut = cutTags(reading, inside, hits, 0);
  if (cut.one === undefined || cut.pieces.length === 0) return undefined;
  // “Come”, my mother told me: what the speaker quotes has its own marks and its own tag.
  const { hit, subject } = cut.one;
  const start = startOf(reading, hit);
  for (let k = 0; k < start; k++) if (inside.items[k]?.token.kind === "mark") return undefined;
  if (subject?.mention.possessive?.person === 1 || subject?.mention.pronoun?.person === 1) return undefined;
  return cut;
}

/** Takes the tags out of speech: a cue behind a comma or an end sign, with its subject behind it. */
function cutTags(reading: Reading, line: Line, hits: readonly Attributed[], from: number): Incised {
  const pieces: Span[] = [];
  const { items } = line;
  let at = from;
  let first: Attributed | undefined;
  for (const one of hits) {
    const { hit, subject } = one;
    if (hit.kind !== "verb" || !hit.verb?.frames.includes("quote") || subject?.position !== "after") continue;
    const start = startOf(reading, hit);
    if (start <= at || subject.mention.pronoun?.person === 2) continue;
    const before = items[start - 1];
    if (!isSign(before, ",?!…") && !isStopBefore(items, start) && before?.marked === undefined) continue;
    push(reading, line, pieces, at, start);
    first ??= one;
    at = endOfTag(items, Math.max(subject.to, hit.to));
  }
  push(reading, line, pieces, at, items.length);
  return { pieces, ...(first === undefined ? {} : { one: first }) };
}

/** "...", written as three stops, with the tag in lower case behind it. */
function isStopBefore(items: readonly Item[], start: number): boolean {
  return isSign(items[start - 1], ".") && isSign(items[start - 2], ".");
}

function push(reading: Reading, line: Line, pieces: Span[], from: number, to: number): void {
  let end = to;
  while (end > from && isSign(line.items[end - 1], ",;–—―-")) end--;
  let start = from;
  while (start < end && isSign(line.items[start], ",;.:–—―-")) start++;
  if (end > start) pieces.push(spanOfItems(reading, line, start, end));
}

/** How far a tag may go on behind its subject, in items. */
const TAG_REACH = 30;

/** First item after a tag: behind its sign, and behind "en riant," and "attendri,", which still describe who speaks. */
function endOfTag(items: readonly Item[], from: number): number {
  let k = from;
  for (let steps = 0; steps < TAG_REACH && k < items.length; steps++, k++) {
    if (isSign(items[k], ".!?…:") && !(isSign(items[k], ".") && (items[k - 1]?.flags ?? 0) & IS.title)) return k + 1;
    if (isSign(items[k], ";–—")) return k + 1;
    if (!isSign(items[k], ",")) continue;
    if (!describes(items[k + 1], items[k + 2])) return k + 1;
  }
  return k;
}

/** "en le regardant", "attendri de …", "d'un air": what begins so belongs to the tag. */
function describes(item: Item | undefined, next: Item | undefined): boolean {
  if (item?.token.kind !== "word" || item.token.capital) return false;
  const { lower } = item.token;
  if (/^(?:en|avec|sans|tout|toute|d'un|dont|qui|d'une)$/.test(lower)) return true;
  if (lower === "d'" || lower === "de" || lower === "les" || lower === "la" || lower === "le")
    return /^(?:un|une|l'|yeux|main|mains|bras|visage|regard|tête|voix)$/.test(next?.token.lower ?? "");
  return (
    item.flags === 0 &&
    lower.length > 4 &&
    /(?:ée?s?|ie?s?|ue?s?|ant)$/.test(lower) &&
    !/(?:vous|nous|plus)$/.test(lower)
  );
}

const SIMPLE_PAST = /.(?:a|it|ut|int|èrent|irent|urent|inrent|ait|aient)$/;

/** A sentence about somebody, in a tense of narration, with no word of one who speaks and no question or exclamation. */
function isNarration(reading: Reading, line: Line): boolean {
  const last = reading.tokens[line.last - 1]?.lower ?? "";
  if ("!?".includes(last)) return false;
  let told = false;
  for (const item of line.items) {
    if (item.word?.pronouns.some((one) => one.person !== 3 && one.number !== undefined && isPersonal(one.use)))
      return false;
    if (item.token.kind === "word" && !item.token.capital && SIMPLE_PAST.test(item.token.lower)) {
      const helper = item.flags & (IS.auxiliary | IS.determiner | IS.preposition);
      if (!helper || /^(?:avait|avaient|était|étaient|fut|eut|allait)$/.test(item.token.lower)) told = true;
    }
  }
  return told;
}

function isPersonal(use: string): boolean {
  return use === "subject" || use === "object" || use === "possessive";
}
