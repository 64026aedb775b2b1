import type { Span } from "../model.ts";
import { slice } from "../text/span.ts";
import { isLowerAt } from "../text/tokens.ts";
import { readTimestamp } from "./captions.ts";
import { legendOf, type PeopleIndex } from "./parties.ts";

/** One turn as a line gives it; `label` is absent on a line that goes on from the one above or that opens with a dash. */
interface TurnLine {
  readonly line: Span;
  /** The words spoken; empty when the label stands on a line of its own. */
  readonly words: Span;
  readonly label?: string;
  readonly startMs?: number;
  readonly endMs?: number;
  readonly dash?: true;
}

/** A text taken for a transcript: what stands above the turns, the turns, what stands below. */
export interface Turns {
  readonly head: readonly Span[];
  readonly turns: readonly TurnLine[];
  readonly foot: readonly Span[];
  readonly legend: ReadonlyMap<string, string>;
  readonly legendLines: ReadonlySet<Span>;
}

const STAMP =
  /^\s{0,16}([[(]?)\s{0,16}((?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)(?:\s{0,16}(?:-->|[-–—])\s{0,16}((?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?))?\s{0,16}([\])]?)\s{0,16}(?:[-–—|]\s+)?/;
const BRACKETED =
  /^[*_]{0,3}([([])\s{0,16}([^()[\]:=\n]{1,30}?)\s{0,16}([)\]])[*_]{0,3}\s{0,16}([:：]?)[*_]{0,3}\s{0,16}(?!=)/u;
const PLAIN =
  /^[*_]{0,3}([\p{L}\p{N}][^:：\n.!?;,"“”«»=]{0,39}?)\s{0,16}(?:\([^()\n]{1,30}\)|\[[^[\]\n]{1,30}\])?[*_]{0,3}\s{0,16}[:：](?!\/\/)[*_]{0,3}(?:\s+|$)/u;
const DASH = /^[-–—]\s+/;
/** How much of a line is looked at for its label. */
const LABEL_REACH = 120;

/** Time, label and words of one line. */
function readLine(text: string, line: Span): TurnLine {
  let start = line.start;
  const head = text.slice(line.start, Math.min(line.end, line.start + LABEL_REACH));
  const stamp = STAMP.exec(head);
  const stamped =
    stamp !== null &&
    (stamp[1] !== "" ||
      stamp[3] !== undefined ||
      (stamp[2] ?? "").split(":").length === 3 ||
      PLAIN.test(head.slice(stamp[0].length)));
  const time = stamped ? timesOf(stamp[2], stamp[3]) : {};
  if (stamped) start += stamp[0].length;
  const rest = text.slice(start, Math.min(line.end, start + LABEL_REACH));
  const bracketed = BRACKETED.exec(rest);
  if (bracketed !== null && isLabel(bracketed[2] ?? "") && (bracketed[4] !== "" || isShortCode(bracketed[2] ?? ""))) {
    return { line, label: bracketed[2] ?? "", words: { start: start + bracketed[0].length, end: line.end }, ...time };
  }
  const plain = PLAIN.exec(rest);
  if (plain !== null && isLabel(plain[1] ?? "")) {
    return {
      line,
      label: (plain[1] ?? "").trim(),
      words: { start: Math.min(start + plain[0].length, line.end), end: line.end },
      ...time,
    };
  }
  const dash = DASH.exec(rest);
  if (dash !== null) return { line, dash: true, words: { start: start + dash[0].length, end: line.end }, ...time };
  return { line, words: { start: Math.min(start, line.end), end: line.end }, ...time };
}

function timesOf(from: string | undefined, to: string | undefined): { startMs?: number; endMs?: number } {
  const startMs = from === undefined ? undefined : readTimestamp(from);
  const endMs = to === undefined ? undefined : readTimestamp(to);
  return {
    ...(startMs === undefined ? {} : { startMs }),
    ...(endMs === undefined || endMs < (startMs ?? 0) ? {} : { endMs }),
  };
}

/** At most four words, the first with a capital letter or a digit, or a code such as `SPEAKER_00`. */
function isLabel(label: string): boolean {
  const words = label.trim().split(/\s+/);
  return (
    words.length <= 4 &&
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(label) &&
    /[\p{L}]/u.test(label + "x".repeat(Number(/^\d{1,2}$/.test(label))))
  );
}

/** One to three capital letters, perhaps with a number: `R`, `М`, `S2`. Such a label in brackets needs no colon. */
function isShortCode(label: string): boolean {
  return /^\p{Lu}{1,3}\d{0,2}$/u.test(label);
}

/** Splits a line that holds several turns: "(R): Hello. (M): Hello, son." Each label has to be in use already. */
function splitLine(text: string, turn: TurnLine, labels: ReadonlySet<string>): TurnLine[] {
  const pieces: TurnLine[] = [];
  let current = turn;
  for (let at = current.words.start + 1; at < turn.line.end; at++) {
    const unit = text.charCodeAt(at);
    if ((unit !== 40 && unit !== 91) || text.charCodeAt(at - 1) > 32) continue;
    const found = BRACKETED.exec(text.slice(at, Math.min(turn.line.end, at + 40)));
    const label = found?.[2] ?? "";
    if (found === null || found[4] === "" || !(labels.has(label) || isShortCode(label))) continue;
    pieces.push({ ...current, words: { start: current.words.start, end: at } });
    current = { line: turn.line, label, words: { start: at + found[0].length, end: turn.line.end } };
    at += found[0].length - 1;
  }
  return [...pieces, current];
}

/**
 * Takes a text for a transcript when it is mostly turns, else returns `undefined`. Conservative, for an article with
 * some dialogue or an interview is an article:
 * - labels: at least two that come back (or that a legend or a role explains), on half of the lines from the first turn
 *   to the last, and no long text above;
 * - times in brackets on three of five lines; or
 * - dashes on nine of ten lines with hardly a speech tag ("— …, — said he") among them.
 */
export function turnsOf(text: string, lines: readonly Span[], indexPeople: () => PeopleIndex): Turns | undefined {
  const read = lines.map((line) => readLine(text, line));
  if (!mayBeTurns(read)) return undefined;
  const people = indexPeople();
  const counts = new Map<string, number>();
  for (const { label } of read) if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  const legend = new Map<string, string>();
  const legendLines = new Set<Span>();
  for (const line of lines.slice(0, 12)) {
    const pairs = legendOf(slice(text, { start: line.start, end: Math.min(line.end, line.start + 400) }), people);
    if (pairs === undefined || ![...pairs.keys()].some((label) => usedBeyond(text, label, line, read, counts)))
      continue;
    for (const [label, description] of pairs) legend.set(label, description);
    legendLines.add(line);
  }
  const codes = new Set([...counts.keys(), ...legend.keys()]);
  const split = read.flatMap((turn) =>
    turn.label === undefined || legendLines.has(turn.line) ? [turn] : splitLine(text, turn, codes),
  );
  const uses = new Map<string, number>();
  for (const { label } of split) if (label !== undefined) uses.set(label, (uses.get(label) ?? 0) + 1);
  const valid = new Set<string>(legend.keys());
  const labelled = split.filter(({ label }) => label !== undefined).length;
  // Fewer than four are turns with a legend only: no need to look their labels up.
  const few = labelled < 4 && legend.size === 0;
  for (const [label, count] of uses) if (count > 1 || (!few && roleOf(label, people))) valid.add(label);
  const isTurn = (turn: TurnLine): boolean =>
    turn.label !== undefined && valid.has(turn.label) && !legendLines.has(turn.line);
  const several = split.filter(isTurn).length;
  const speakers = new Set(split.filter(isTurn).map(({ label }) => label)).size;
  const enough = several >= 4 || (several >= 2 && legend.size > 0);
  if (enough && speakers >= 2 && covers(text, split, isTurn, 0.5)) return cut(split, isTurn, legend, legendLines);
  if (enough && speakers === 1 && several >= 6 && covers(text, split, isTurn, 0.9))
    return cut(split, isTurn, legend, legendLines);
  const isStamped = (turn: TurnLine): boolean => turn.startMs !== undefined;
  if (read.filter(isStamped).length >= 3 && covers(text, read, isStamped, 0.6))
    return cut(read, isStamped, legend, legendLines);
  const isDash = (turn: TurnLine): boolean => turn.dash === true;
  const dashes = read.filter(isDash);
  const tagged = dashes.filter(({ words }) => hasTag(text, words)).length;
  if (dashes.length >= 6 && tagged <= dashes.length / 10 && covers(text, read, isDash, 0.9))
    return cut(read, isDash, legend, legendLines);
  return undefined;
}

/** Few enough shaped lines that no rule below can hold: the usual article, told at once. */
function mayBeTurns(read: readonly TurnLine[]): boolean {
  const shaped = read.filter(
    ({ label, startMs, dash }) => label !== undefined || startMs !== undefined || dash === true,
  );
  return shaped.length > 0 && shaped.length >= read.length * 0.2;
}

function roleOf(label: string, people: PeopleIndex): boolean {
  return label
    .toLowerCase()
    .split(/\s+/)
    .some((word) => people.role(word) !== undefined);
}

/** True when a label of a legend is also a label of turns, on other lines than the legend or inside one. */
function usedBeyond(
  text: string,
  label: string,
  line: Span,
  read: readonly TurnLine[],
  counts: ReadonlyMap<string, number>,
): boolean {
  const own = read.find((turn) => turn.line === line)?.label === label ? 1 : 0;
  return (counts.get(label) ?? 0) > own || text.includes(`(${label}):`, line.end);
}

/** A dash inside the line, then a word in lower case: the tag of dash speech in a story. */
function hasTag(text: string, words: Span): boolean {
  const line = slice(text, words).slice(0, 2000);
  const at = line.search(/[,.!?…]\s[–—-]\s/);
  return at >= 0 && isLowerAt(line, at + 4);
}

/** Share of the lines from the first turn to the last, and a head no longer than the turns themselves are. */
function covers(text: string, read: readonly TurnLine[], isTurn: (turn: TurnLine) => boolean, share: number): boolean {
  const first = read.findIndex(isTurn);
  const last = read.findLastIndex(isTurn);
  const inside = read.slice(first, last + 1).filter(({ line }) => !isStageDirection(text, line));
  const turns = inside.filter(isTurn);
  const size = (list: readonly TurnLine[]): number => list.reduce((sum, { words }) => sum + words.end - words.start, 0);
  return (
    turns.length >= inside.length * share &&
    // A few short lines of dialogue around a long paragraph of narration are part of an article.
    (size(turns) === 0 || size(turns) >= size(inside) * (share / 2)) &&
    size(read.slice(0, first)) <= around(size(inside)) &&
    size(read.slice(last + 1)) <= around(size(inside))
  );
}

/** How much may stand above and below turns of that size: a few short turns between long paragraphs are quoted by an article. */
function around(size: number): number {
  return Math.max(Math.min(500, 3 * size), size * 0.5);
}

/** A line wholly in brackets: "(crying)", "[music]", "[unintelligible]". */
export function isStageDirection(text: string, line: Span): boolean {
  const first = text.charAt(line.start);
  const last = text.charAt(line.end - 1);
  return (
    line.end - line.start <= 120 &&
    ((first === "(" && last === ")") || (first === "[" && last === "]") || (first === "*" && last === "*"))
  );
}

function cut(
  read: readonly TurnLine[],
  isTurn: (turn: TurnLine) => boolean,
  legend: ReadonlyMap<string, string>,
  legendLines: ReadonlySet<Span>,
): Turns {
  const first = read.findIndex(isTurn);
  const end = read.findLastIndex(isTurn);
  // A label on a line of its own: its words are the line below.
  const last = read[end]?.words.start === read[end]?.words.end && end + 1 < read.length ? end + 1 : end;
  const turns = read.slice(first, last + 1).map((turn) => {
    if (isTurn(turn) || turn.label === undefined) return turn;
    const { label: _, ...rest } = turn;
    return { ...rest, words: { start: turn.line.start, end: turn.line.end } };
  });
  const lines = (list: readonly TurnLine[]): Span[] => list.map(({ line }) => line);
  return { head: lines(read.slice(0, first)), turns, foot: lines(read.slice(last + 1)), legend, legendLines };
}
