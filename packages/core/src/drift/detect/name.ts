import type { Span } from "../../model.ts";
import { keysOf, type WordKey } from "../../trace/keys.ts";
import { pairWords } from "../../trace/pairing.ts";
import type { Comparison, Finding } from "../comparison.ts";
import { markersOf } from "../markers.ts";
import type { Passage } from "../passage.ts";

/**
 * Another name in the place of one: "to Kamenka" → "to Kalinovka". Names are compared folded across scripts and by alias,
 * so Kupyansk, Kupjansk and Куп'янськ are one. A name left out, or told by a noun, is no change of name.
 */
export function name(comparison: Comparison): Finding[] {
  const { from, to } = comparison;
  const before = namesOf(from, comparison);
  const after = namesOf(to, comparison);
  if (before.length === 0 || after.length === 0) return [];
  const lost = withoutCounterpart(comparison, "from", before);
  const won = withoutCounterpart(comparison, "to", after);
  if (lost.length === 0 || won.length === 0) return [];
  if (comparison.close) return inBlocks(comparison, lost, won);
  const sure = [lost, won].map((side) => side.filter(({ translatable }) => translatable !== true));
  return bySet("drift/name-changed", sure[0] ?? [], sure[1] ?? []) ?? bySet("drift/name-unlike", lost, won) ?? [];
}

interface Name {
  readonly key: WordKey;
  readonly at: number;
  /** A translator may put it in other words: a word of the language beside a rendered name ("Pacific Ocean"), a compound («Vest-Virginia»). */
  readonly translatable?: boolean;
}

/**
 * Names the other side does not render. Across languages a name of several words is rendered when one of them is: the rest
 * may be translated ("Pacific Ocean") or written as one word («Батон-Руж»).
 */
function withoutCounterpart(comparison: Comparison, side: "from" | "to", names: readonly Name[]): Name[] {
  const there = comparison[side === "from" ? "to" : "from"];
  const here = comparison[side];
  const taken = comparison.close ? NONE : renderings(here, there);
  const isRendered = (one: Name): boolean => renders(one, there, taken) || isLinked(comparison, side, one);
  const open = names.filter((one) => !isRendered(one));
  if (comparison.close) return open;
  const rendered = (at: number): boolean => {
    const word = here.words[at];
    const key = keys(here).find(({ start }) => start === word?.start);
    return word?.capital === true && key !== undefined && isRendered({ key, at });
  };
  return open.map((one) => ({
    ...one,
    translatable:
      one.key.lower.includes("-") || (!isBare(comparison, one.key) && (rendered(one.at - 1) || rendered(one.at + 1))),
  }));
}

/** Capitalised words inside a sentence that are no month, side or small word; an abbreviation differs by language. */
function namesOf(passage: Passage, comparison: Comparison): Name[] {
  const byStart = new Map(passage.words.map((word, at) => [word.start, at] as const));
  const marked = new Set(
    markersOf(passage)
      .filter((marker) => marker.kind !== "interrogative")
      .map((marker) => marker.first),
  );
  return keys(passage).flatMap((key) => {
    const at = byStart.get(key.start);
    const word = at === undefined ? undefined : passage.words[at];
    if (at === undefined || word === undefined || !word.capital || word.initial || word.light || marked.has(at))
      return [];
    if (passage.text.slice(key.start, key.end) === passage.text.slice(key.start, key.end).toUpperCase()) return [];
    if (passage.lexicon?.source.capitalisesNouns === true && !standsBare(passage, at) && !isStrange(comparison, key))
      return [];
    if (followsColon(passage, word)) return [];
    return key.lower.length >= 3 ? [{ key, at }] : [];
  });
}

/** A sentence may begin after a colon, where a capital tells nothing. */
function followsColon(passage: Passage, { start }: Span): boolean {
  return /[:“"«„(]\s?$/u.test(passage.text.slice(Math.max(0, start - 2), start));
}

/** Where every noun has a capital, a name is told by standing after a small word that is no article: "nach Kamenka". */
function standsBare(passage: Passage, at: number): boolean {
  const before = passage.words[at - 1];
  return passage.lexicon?.source.beforeNames.includes(before?.key ?? "") ?? false;
}

/** Longer words that the lexicon does not know are compounds of nouns, as a rule. */
const LONGEST_NAME = 10;

/** Across languages: a short word that the lexicon does not know is no noun of the language. */
function isStrange(comparison: Comparison, key: WordKey): boolean {
  return !comparison.within && key.lower.length <= LONGEST_NAME && isBare(comparison, key);
}

const cache = new WeakMap<Passage, WordKey[]>();

function keys(passage: Passage): WordKey[] {
  const known = cache.get(passage);
  if (known !== undefined) return known;
  const first = passage.words[0];
  const last = passage.words.at(-1);
  const spans = passage.sentences.flatMap((sentence) => {
    const start = passage.words[sentence.first]?.start;
    const end = passage.words[sentence.last - 1]?.end;
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
  const made =
    first === undefined || last === undefined ? [] : keysOf({ text: passage.text, spans, language: passage.tag });
  cache.set(passage, made);
  return made;
}

/** No word of the language, as far as the lexicon knows: nothing that a translator puts in other words. */
function isBare({ resource }: Comparison, { lower, stem, language }: WordKey): boolean {
  return resource !== undefined && resource.find(lower, stem, language) === undefined;
}

const NONE: ReadonlyMap<WordKey, WordKey> = new Map();

/** Words of the other side that a name here surely stands for, each with the name: no other name is made out of them. */
function renderings(here: Passage, there: Passage): ReadonlyMap<WordKey, WordKey> {
  const found = new Map<WordKey, WordKey>();
  for (const one of keys(here)) {
    if (!isCapital(here, one)) continue;
    for (const other of keys(there)) {
      const same = !found.has(other) && isCapital(there, other) && one.lower.length >= 3;
      if (same && (pairWords(one, other) !== undefined || isInflected(one, other))) found.set(other, one);
    }
  }
  return found;
}

/** A faint likeness of consonants counts beside words alone that no other name stands for. */
function renders({ key }: Name, there: Passage, taken: ReadonlyMap<WordKey, WordKey>): boolean {
  return keys(there).some(
    (other) =>
      pairWords(key, other) !== undefined ||
      isInflected(key, other) ||
      (isCapital(there, other) && isFree(taken.get(other), key) && isAkin(key, other)) ||
      (key.language !== other.language && isPart(key, other)),
  );
}

/** True when a word stands for no name yet, or for this one, told again or with another ending. */
function isFree(holder: WordKey | undefined, key: WordKey): boolean {
  return holder === undefined || holder.lower === key.lower || isInflected(holder, key);
}

function isCapital(passage: Passage, { start }: WordKey): boolean {
  const letter = passage.text.charAt(start);
  return letter !== letter.toLowerCase();
}

/** «Lombok-jordskjelvet» holds Lombok. */
function isPart(a: WordKey, b: WordKey): boolean {
  const [short, long] = a.lower.length < b.lower.length ? [a, b] : [b, a];
  if (short.lower.length < 3) return false;
  if (long.lower.startsWith(short.lower) || long.lower.endsWith(short.lower)) return true;
  const part = long.lower.split("-");
  return (
    part.length > 1 && short.sounds.some((sound) => long.sounds.some((other) => other.startsWith(sound.slice(0, 4))))
  );
}

/** Consonants in common, in order: half of the longer name across languages, most of it within one (Zelensky, Zelenskyy). */
function isAkin(a: WordKey, b: WordKey): boolean {
  const least = a.language === b.language ? 0.7 : 0.5;
  return readings(a).some((x) =>
    readings(b).some((y) => {
      const s = consonants(x);
      const t = consonants(y);
      return s.length > 0 && t.length > 0 && commonInOrder(s, t) >= Math.max(1, Math.max(s.length, t.length) * least);
    }),
  );
}

/** The sounds of a name, also without the s of a genitive (Willoughby's, Willoughbys) and with дж as a Latin j is read (Joko). */
function readings({ sounds }: WordKey): string[] {
  return sounds.flatMap((sound) => [sound, sound.replace(/(?<=..)s$/u, ""), sound.replaceAll("dS", "i")]);
}

const CLASSES: Readonly<Record<string, string>> = {
  k: "k",
  g: "k",
  s: "s",
  S: "s",
  d: "t",
  t: "t",
  b: "p",
  p: "p",
  f: "v",
  v: "v",
};

function consonants(sound: string): string {
  return sound
    .replaceAll(/[aeiou]/gu, "")
    .slice(0, 16)
    .replaceAll(/./gu, (letter) => CLASSES[letter] ?? letter);
}

function commonInOrder(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const letter of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) {
      next.push(b[j] === letter ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** "Putins" and "Putin", "Kamenka" and "Kamenku": one name with another ending. */
function isInflected(a: WordKey, b: WordKey): boolean {
  return a.sounds.some((x) =>
    b.sounds.some((y) => {
      const shorter = Math.min(x.length, y.length);
      if (shorter < 3) return false;
      const head = Math.max(3, shorter - 2);
      return Math.abs(x.length - y.length) <= 3 && x.slice(0, head) === y.slice(0, head);
    }),
  );
}

function isLinked(comparison: Comparison, side: "from" | "to", { at }: Name): boolean {
  const { links } = comparison;
  const skip = side === "from" ? comparison.droppedFrom : comparison.addedTo;
  return ((side === "from" ? links?.toOf : links?.fromOf)?.[at] ?? -1) >= 0 || skip.has(at);
}

function inBlocks(comparison: Comparison, lost: readonly Name[], won: readonly Name[]): Finding[] {
  const findings: Finding[] = [];
  for (const one of lost) {
    const block = comparison.blockOfFrom.get(one.at);
    const size = comparison.links?.blocks[block ?? -1];
    const other = won.find((candidate) => comparison.blockOfTo.get(candidate.at) === block);
    if (other === undefined || size === undefined || size.from.length > 6 || size.to.length > 6) continue;
    findings.push(changed("drift/name-changed", one, other));
  }
  return findings;
}

/** Far apart or across languages: exactly one name on each side has no counterpart, and one at least is surely a name. */
function bySet(rule: string, lost: readonly Name[], won: readonly Name[]): Finding[] | undefined {
  const [first] = lost;
  const [second] = won;
  if (first === undefined || second === undefined || lost.length !== 1 || won.length !== 1) return undefined;
  if (first.translatable === true && second.translatable === true) return undefined;
  return [changed(rule, first, second)];
}

function changed(rule: string, from: Name, to: Name): Finding {
  return { type: "name", rule, from: [from.at], to: [to.at] };
}
