import type { Span } from "../model.ts";
import type { Parsed } from "./assemble.ts";
import { cuesOf, startOf } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { isSpeechDash } from "./labels.ts";
import { type Item, isSign, type Line, type ParagraphRange, type Reading, spanOfItems } from "./reading.ts";
import { type Attributed } from "./subject.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectOf } from "./subjects.ts";
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
  // A turn that has its paragraph to itself ends with it.
  const alone = dashesIn(lines) === 1 && opensAt(lines[0]?.line.items ?? [], 0) !== undefined;
  for (const parsed of lines) {
    const { line } = parsed;
    const starts = turnsIn(walk.reading, parsed, paragraph);
    const [first] = starts;
    const head = first === undefined ? line.items.length : dashBefore(line.items, first);
    if (turn !== undefined && head > 0 && (alone || !isNarration(line, head))) {
      takeLine(walk.reading, turn, parsed, 0, head);
    } else if (first === undefined) {
      turn = undefined;
      rest.push(parsed);
    }
    for (const [k, at] of starts.entries()) {
      const next = starts[k + 1];
      turn = openTurn(walk, parsed, at, next === undefined ? line.items.length : dashBefore(line.items, next));
    }
  }
  return rest;
}

function dashesIn(lines: readonly Parsed[]): number {
  return lines.reduce(
    (sum, { line: { items } }) => sum + items.filter((_, k) => opensAt(items, k) !== undefined).length,
    0,
  );
}

/** Items behind each dash that opens speech: at the head of the sentence, behind a colon, or behind the end of a sentence. */
function turnsIn(reading: Reading, { line, hits }: Parsed, paragraph: ParagraphRange): number[] {
  const { items } = line;
  const starts: number[] = [];
  for (let k = 0; k < items.length; k++) {
    const at = opensAt(items, k);
    if (at === undefined) continue;
    if (k === 0 && isListed(reading, line, hits, paragraph)) continue;
    starts.push(at);
    k = at - 1;
  }
  return starts;
}

function opensAt(items: readonly Item[], k: number): number | undefined {
  if (k === 0) return openingDash(items, 0);
  const before = items[k - 1];
  if (isSign(before, ":")) return openingDash(items, k);
  const ends = isSign(before, ".?!…") || (before?.marked !== undefined && items[k]?.token.kind === "dash");
  const at = ends ? openingDash(items, k) : undefined;
  const next = at === undefined ? undefined : items[at];
  return next !== undefined && (next.token.capital || next.marked !== undefined) ? at : undefined;
}

/** The dash, of one sign or two, before an item. */
function dashBefore(items: readonly Item[], at: number): number {
  return items[at - 2]?.token.kind === "dash" ? at - 2 : at - 1;
}

/** Two hyphens are one dash. */
function openingDash(items: readonly Item[], at: number): number | undefined {
  if (isSpeechDash(items[at], items[at + 1])) return at + 1;
  const twice = isSign(items[at], "-") && isSign(items[at + 1], "-");
  return twice && items[at + 2] !== undefined && items[at + 2]?.token.kind !== "dash" ? at + 2 : undefined;
}

/** An item of a list has no end sign and no cue. */
function isListed(reading: Reading, line: Line, hits: readonly Attributed[], paragraph: ParagraphRange): boolean {
  const last = reading.tokens[line.last - 1];
  const ends = ".?!…,:»".includes(last?.lower ?? "") || last?.kind === "mark";
  return !ends && hits.length === 0 && paragraph.role === "body" && line.first === paragraph.first;
}

function openTurn(walk: Walk, parsed: Parsed, at: number, to: number): Draft {
  const { reading } = walk;
  const { line } = parsed;
  const start = line.items[at]?.token.start ?? line.items[0]?.token.start ?? 0;
  const draft = looseDraft(reading, line, { start, end: start }, "direct", "quote/dash");
  draft.marks = "dash";
  draft.content = [];
  draft.floating = true;
  const colon = isSign(line.items[dashBefore(line.items, at) - 1], ":");
  const intro = colon
    ? parsed.hits.findLast(({ hit, subject }) => hit.from < at && subject !== undefined)
    : at <= 2
      ? introducedBy(walk, line)
      : undefined;
  if (intro !== undefined) credit(walk, draft, intro, "quote/colon");
  takeLine(reading, draft, parsed, at, to, walk);
  walk.drafts.push(draft);
  return draft;
}

function credit(walk: Walk, draft: Draft, one: Attributed, rule: string): void {
  own(walk.reading, draft, one, rule);
  draft.floating = false;
  walk.byHit.set(one.hit, draft);
}

function takeLine(reading: Reading, draft: Draft, parsed: Parsed, from: number, to: number, walk?: Walk): void {
  const { pieces, one } = cutTags(reading, parsed.line, parsed.hits, from, to);
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
  const cut = cutTags(reading, inside, hits, 0, inside.items.length);
  if (cut.one === undefined || cut.pieces.length === 0) return undefined;
  // “Come”, my mother told me: what the speaker quotes has its own marks and its own tag.
  const { hit, subject } = cut.one;
  const start = startOf(reading, hit);
  for (let k = 0; k < start; k++) if (inside.items[k]?.token.kind === "mark") return undefined;
  if (subject?.mention.possessive?.person === 1 || subject?.mention.pronoun?.person === 1) return undefined;
  return cut;
}

/** Takes the tags out of speech: a cue behind a comma or an end sign, with its subject behind it. */
function cutTags(reading: Reading, line: Line, hits: readonly Attributed[], from: number, to: number): Incised {
  const pieces: Span[] = [];
  const { items } = line;
  let at = from;
  let first: Attributed | undefined;
  for (const one of hits) {
    const { hit } = one;
    if (hit.kind !== "verb" || !hit.verb?.frames.includes("quote") || hit.from >= to) continue;
    const start = startOf(reading, hit);
    if (start <= at) continue;
    const before = items[start - 1];
    if (!isSign(before, ",?!…–—") && !isStopBefore(items, start) && before?.marked === undefined) continue;
    const subject = one.subject?.position === "after" ? one.subject : subjectAfter(reading, hit);
    if (subject === undefined || subject.mention.pronoun?.person === 2) continue;
    push(reading, line, pieces, at, start);
    first ??= { hit, subject };
    at = Math.min(to, endOfTag(items, Math.max(subject.to, hit.to)));
  }
  push(reading, line, pieces, at, to);
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
function isNarration({ items }: Line, to: number): boolean {
  if (isSign(items[to - 1], "!?")) return false;
  let told = false;
  for (const item of items.slice(0, to)) {
    if (item.word?.pronouns.some((one) => one.person !== 3 && isPersonal(one.use))) return false;
    if (item.token.kind === "word" && !item.token.capital && SIMPLE_PAST.test(item.token.lower)) {
      const helper = item.flags & (IS.auxiliary | IS.determiner | IS.preposition);
      if (!helper || PAST.test(item.token.lower)) told = true;
    }
  }
  return told;
}

const PAST = /^(?:avait|avaient|était|étaient|fut|eut|allait)$/;

function isPersonal(use: string): boolean {
  return use === "subject" || use === "object" || use === "possessive";
}
