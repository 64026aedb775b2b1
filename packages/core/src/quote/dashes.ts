import type { Span } from "../model.ts";
import { addresseeOf, type Parsed } from "./assemble.ts";
import { startOf } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { incisedTurns } from "./incises.ts";
import { isSpeechDash } from "./labels.ts";
import { mentionAt } from "./mentions.ts";
import { isSign, type Line, type ParagraphRange, type Reading, spanOf } from "./reading.ts";
import type { Attributed } from "./subject.ts";
import { IS } from "./vocabulary.ts";
import { announcedBy, introducedBy, type Walk } from "./walk.ts";

/**
 * Dash speech. Nordic: `– A, sier X. – B.` with no closing mark; Slavic and romance: `— A, — сказал X. — B.`.
 * Takes the speech lines of a paragraph and hands back the lines that are narration.
 */
export function dashTurns(walk: Walk, paragraph: ParagraphRange, lines: readonly Parsed[]): readonly Parsed[] {
  const { reading } = walk;
  const style = reading.vocabulary.lexicon.dash;
  if (style === "none") return lines;
  if (style === "incise") return incisedTurns(walk, paragraph, lines);
  if (!lines.some(({ line }) => opensTurn(line))) return introducedTurn(walk, paragraph, lines);
  if (isListItem(walk, paragraph, lines)) return lines;
  const rest: Parsed[] = [];
  let turn: Turn | undefined;
  let tagged: Draft | undefined;
  /** Line that may go on in the words of a speaker whose tag stands before it. */
  let goesOn = -1;
  /** True once a dash has asked something: the dashes behind it take turns. */
  let asked = false;
  for (const parsed of lines) {
    const { line } = parsed;
    if (turn !== undefined || opensTurn(line)) goesOn = line.index + 1;
    if (opensTurn(line)) {
      const tag = turn === undefined ? undefined : bareTag(parsed);
      if (turn !== undefined && tag !== undefined && style === "slavic") {
        tagged = finish(walk, turn, tag, tagged);
        turn = undefined;
        turn = resumeAfter(parsed, tag, tagged);
        continue;
      }
      if (turn !== undefined && style === "nordic" && takesTurns(reading, turn, line, asked)) {
        if (asked || endsInQuestion(reading, turn)) asked = true;
        walk.drafts.push(draftOfTurn(turn, "quote/dash", undefined));
        turn = undefined;
        tagged = undefined;
      }
      turn ??= { pieces: [], line, first: line.items[1]?.first ?? line.first };
      const done = readTurnLine(walk, parsed, 1, turn, tagged, style);
      turn = done.turn;
      tagged = done.tagged ?? tagged;
      if (done.rest !== undefined) rest.push(done.rest);
    } else if (turn !== undefined && turn.pieces.length > 0 && pointsBack(parsed)) {
      const [tag] = parsed.hits;
      if (tag !== undefined) tagged = finish(walk, turn, tag, tagged);
      turn = undefined;
    } else if (turn !== undefined && style === "nordic" && narrates(parsed) && !tagAhead(reading, lines, line)) {
      if (turn.pieces.length > 0) walk.drafts.push(draftOfTurn(turn, "quote/dash", undefined));
      turn = undefined;
      rest.push(parsed);
    } else if (turn !== undefined) {
      const done = readTurnLine(walk, parsed, 0, turn, tagged, style);
      turn = done.turn;
      tagged = done.tagged ?? tagged;
      if (done.rest !== undefined) rest.push(done.rest);
    } else if (tagged !== undefined && line.index === goesOn && speaksAsI(line) && parsed.hits.length === 0) {
      goesOn++;
      tagged.content.push(trimmed(reading, line.first, line.last));
    } else rest.push(parsed);
  }
  if (turn !== undefined && turn.pieces.length > 0) {
    if (tagged !== undefined) tagged.content.push(...turn.pieces);
    else {
      const intro = lines[0]?.line === turn.line ? introducedBy(walk, turn.line) : undefined;
      if (intro === undefined) walk.drafts.push(untagged(walk, turn, lines[0]?.line === turn.line));
      else finish(walk, turn, intro, undefined, "quote/colon");
    }
  }
  return rest;
}

/** A turn without a tag: whose the line before announces it, else its speaker comes from a neighbour. */
function untagged(walk: Walk, turn: Turn, first: boolean): Draft {
  const draft = draftOfTurn(turn, "quote/dash", undefined);
  const announced = first ? announcedBy(walk, turn.line) : undefined;
  if (announced === undefined) return draft;
  draft.floating = false;
  if (announced !== "nobody") draft.subject = announced;
  return draft;
}

interface Turn {
  readonly pieces: Span[];
  readonly line: Line;
  readonly first: number;
}

/** «Soldaten sukker: – Vi er glemt. Ingen kommer.»: a tag, a colon and a dash open speech to the end of the paragraph. */
function introducedTurn(walk: Walk, paragraph: ParagraphRange, lines: readonly Parsed[]): readonly Parsed[] {
  for (const [k, parsed] of lines.entries()) {
    const { items } = parsed.line;
    const dash = items.findIndex((item, at) => isSign(items[at - 1], ":") && isSpeechDash(item, items[at + 1]));
    if (dash < 0) continue;
    const tag = parsed.hits.findLast(({ hit, subject }) => hit.from < dash && subject !== undefined);
    // «Soldat i avlyttet samtale: – Vi fryser»: a heading leaves the verb out.
    if (tag === undefined && paragraph.role === "body") continue;
    const turn: Turn = { pieces: [], line: parsed.line, first: items[dash + 1]?.first ?? 0 };
    const last = lines.at(-1)?.line.last ?? parsed.line.last;
    turn.pieces.push(trimmed(walk.reading, turn.first, last));
    if (tag === undefined) walk.drafts.push(headingTurn(walk, turn, parsed.line, dash - 1));
    else finish(walk, turn, tag, undefined, "quote/colon");
    return lines.slice(0, k);
  }
  return lines;
}

/** «Soldat i frukthage: – Vi fryser»: whoever opens the heading is credited with what follows the colon. */
function headingTurn(walk: Walk, turn: Turn, line: Line, colon: number): Draft {
  const draft = draftOfTurn(turn, "quote/dash", undefined);
  const mention = mentionAt(walk.reading, line, 0, colon);
  if (mention === undefined || (mention.kind !== "role" && mention.kind !== "name")) return draft;
  draft.subject = { mention, from: 0, to: mention.to, position: "before", rule: "quote/label" };
  draft.evidence = [mention.span];
  draft.labelled = true;
  return draft;
}

/** «– Er du redd? – Nei, sier soldaten.»: a dash behind a question, or one that asks, is somebody else's turn. */
function takesTurns(reading: Reading, turn: Turn, line: Line, asked: boolean): boolean {
  return turn.pieces.length > 0 && (asked || endsInQuestion(reading, turn) || isSign(line.items.at(-1), "?"));
}

function endsInQuestion(reading: Reading, turn: Turn): boolean {
  const last = turn.pieces.at(-1);
  return last !== undefined && reading.text.slice(last.end - 1, last.end + 1).includes("?");
}

/** «Solveig forteller at …» behind speech that nobody has been credited with: the writer goes on. */
function narrates(parsed: Parsed): boolean {
  const [one] = parsed.hits;
  if (one?.subject === undefined || one.hit.kind !== "verb" || one.subject.position !== "before") return false;
  const { mention } = one.subject;
  const named = mention.from === 0 && mention.kind === "name" && one.hit.form === "finite";
  return named && ((parsed.line.items[one.hit.to]?.flags ?? 0) & IS.that) !== 0 && !speaksAsI(parsed.line);
}

/** How many sentences ahead a tag is looked for. */
const TAG_REACH = 12;

/** True when a sentence behind this one, before the next dash, credits somebody with the words before it. */
function tagAhead(reading: Reading, lines: readonly Parsed[], line: Line): boolean {
  const at = line.index - (lines[0]?.line.index ?? 0);
  for (const parsed of lines.slice(at + 1, at + TAG_REACH)) {
    if (opensTurn(parsed.line)) return false;
    if (tagIn(reading, parsed, 0, "nordic") !== undefined) return true;
  }
  return false;
}

/** «Det sier soldaten i samtalen.»: a sentence that only says whose the words before it are. */
function pointsBack(parsed: Parsed): boolean {
  const [one] = parsed.hits;
  if (one?.subject === undefined || one.hit.kind !== "verb" || !one.hit.verb?.frames.includes("quote")) return false;
  const first = parsed.line.items[0];
  const demonstrative =
    first !== undefined && (first.flags & IS.determiner) !== 0 && first.word?.determiner?.number === "singular";
  if (!demonstrative || one.hit.from !== 1 || one.subject.position !== "after") return false;
  return !parsed.line.items.slice(one.subject.to).some((item) => item.flags & IS.that);
}

/** A dash that begins a sentence. */
function opensTurn(line: Line): boolean {
  return isSpeechDash(line.items[0], line.items[1]);
}

/** Items of a list: no end sign, and not the only dash paragraph beside it. */
function isListItem(walk: Walk, paragraph: ParagraphRange, lines: readonly Parsed[]): boolean {
  if (paragraph.role === "heading" || paragraph.role === "title") return false;
  const last = lines.at(-1)?.line;
  const end = last?.items.at(-1);
  const closed = end === undefined || end.marked !== undefined || ".?!…,".includes(end.token.lower);
  if (closed) return false;
  const before = walk.reading.tokens[paragraph.first - 1];
  return before?.lower === ":" || before?.lower === ";" || !lines.some(({ hits }) => hits.length > 0);
}

/** «… , sier hun»: a cue right behind a comma or an end sign, with its subject behind it. */
function tagIn(reading: Reading, parsed: Parsed, from: number, style: "nordic" | "slavic"): Attributed | undefined {
  for (const one of parsed.hits) {
    const { hit, subject } = one;
    if (hit.from <= from || (hit.kind === "verb" && !hit.verb?.frames.includes("quote"))) continue;
    const start = startOf(reading, hit);
    const before = parsed.line.items[start - 1];
    if (style === "slavic") {
      const dashed = isSign(before, "–—―-");
      const subjectFirst =
        subject?.position === "before" &&
        isSign(parsed.line.items[subject.from - 1], "–—―-") &&
        subject.from > from + 1;
      if (dashed || subjectFirst) return one;
    } else if (isSign(before, ",?!…") || before?.marked !== undefined) {
      // «…, heter det i en uttalelse»: a tag that names nobody.
      if (subject?.position === "after" || hit.phrase?.speaker === "none") return one;
    } else if (subject?.position === "before" && reading.vocabulary.lexicon.order === "svo") {
      // «– A, sotilas sanoo.»: the subject stands first in a tag too.
      if (subject.from > from && isSign(parsed.line.items[subject.from - 1], ",?!…")) return one;
    }
  }
  return undefined;
}

/** «— сказал он.» as a line of its own after «— Да!». */
function bareTag(parsed: Parsed): Attributed | undefined {
  const one = parsed.hits[0];
  if (one === undefined || !one.hit.verb?.frames.includes("quote")) return undefined;
  const start = Math.min(one.hit.from, one.subject?.position === "before" ? one.subject.from : one.hit.from);
  return start === 1 && !parsed.line.items[1]?.token.capital ? one : undefined;
}

interface Progress {
  /** What the writer says behind the tag: «…, sa han og la til at …». */
  readonly rest?: Parsed;
  readonly turn: Turn | undefined;
  readonly tagged: Draft | undefined;
}

function readTurnLine(
  walk: Walk,
  parsed: Parsed,
  from: number,
  turn: Turn,
  tagged: Draft | undefined,
  style: "nordic" | "slavic",
): Progress {
  const { reading } = walk;
  const { line } = parsed;
  const tag = tagIn(reading, parsed, from, style);
  if (tag === undefined) {
    const first = line.items[from]?.first ?? line.first;
    if (first < line.last) turn.pieces.push(trimmed(reading, first, line.last));
    return { turn, tagged };
  }
  const start = Math.min(
    startOf(reading, tag.hit),
    tag.subject?.position === "before" ? tag.subject.from : tag.hit.from,
  );
  let to = start;
  while (to > from && isSign(line.items[to - 1], ",–—―-")) to--;
  const first = line.items[from]?.first ?? line.first;
  if (to > from) turn.pieces.push(trimmed(reading, first, line.items[to - 1]?.last ?? first));
  const draft = finish(walk, turn, tag, tagged);
  const next = resumeAfter(parsed, tag, draft);
  const behind =
    next === undefined ? parsed.hits.filter(({ hit }) => hit.kind === "verb" && hit.from > tag.hit.from) : [];
  if (behind.length === 0) return { turn: next, tagged: draft };
  return { turn: next, tagged: draft, rest: { line, hits: behind, from: tag.hit.to } };
}

/** What follows the tag in its own sentence: `…, — сказал он, — B.` goes on, anything else is the writer's. */
function resumeAfter(parsed: Parsed, tag: Attributed, draft: Draft): Turn | undefined {
  void draft;
  const { line } = parsed;
  const after = Math.max(tag.hit.to, tag.subject?.position === "after" ? tag.subject.to : tag.hit.to);
  for (let k = after; k < line.items.length - 1; k++) {
    if (!isSign(line.items[k], "–—―-")) continue;
    // «—dijo él—. Texto»: the sign that ends the words before the tag stands behind it.
    let next = k + 1;
    while (isSign(line.items[next], ".,;:")) next++;
    const first = line.items[next]?.first ?? line.last;
    const pieces = next < line.items.length ? [{ start: line.items[next]?.token.start ?? 0, end: endOf(line) }] : [];
    return { pieces, line, first };
  }
  return undefined;
}

function endOf(line: Line): number {
  return line.items.at(-1)?.marked === undefined
    ? (line.items.at(-1)?.token.end ?? 0)
    : (line.items.at(-1)?.token.end ?? 0);
}

function finish(walk: Walk, turn: Turn, tag: Attributed, tagged: Draft | undefined, rule = "quote/dash-tag"): Draft {
  if (tagged !== undefined && turn.pieces.length > 0 && tagged.hit === tag.hit) {
    tagged.content.push(...turn.pieces);
    return tagged;
  }
  const draft = draftOfTurn(turn, rule, tag);
  const addressee = addresseeOf(walk.reading, tag);
  if (addressee !== undefined) draft.addressee = addressee;
  walk.drafts.push(draft);
  walk.byHit.set(tag.hit, draft);
  return draft;
}

function draftOfTurn(turn: Turn, rule: string, tag: Attributed | undefined): Draft {
  return {
    kind: "direct",
    marks: "dash",
    content: joined(turn.pieces),
    ...(tag === undefined ? { floating: true } : { hit: tag.hit }),
    ...(tag?.subject === undefined ? {} : { subject: tag.subject }),
    rule,
    evidence: [],
    paragraph: turn.line.paragraph,
    line: turn.line.index,
    lastLine: turn.line.index,
  };
}

/** Sentences that follow one another with nothing but space between are one span. */
function joined(pieces: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last !== undefined && piece.start - last.end <= 2) out[out.length - 1] = { start: last.start, end: piece.end };
    else out.push(piece);
  }
  return out;
}

function trimmed(reading: Reading, first: number, last: number): Span {
  let end = last;
  while (end > first + 1 && [",", "–", "—"].includes(reading.tokens[end - 1]?.lower ?? "")) end--;
  return spanOf(reading, { first, last: end });
}

/** True when a sentence without a dash is still in the speaker's own words. */
function speaksAsI(line: Line): boolean {
  return line.items
    .slice(0, 3)
    .some((item) => item.word?.pronouns.some((one) => one.person === 1 && one.use === "subject"));
}
