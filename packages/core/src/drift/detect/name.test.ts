import { expect, it } from "vitest";
import { packs } from "../../lang/all.ts";
import type { Lexicon } from "../../trace/lexicon.ts";
import { compare } from "../comparison.ts";
import { type Passage, readPassage } from "../passage.ts";
import { name } from "./name.ts";

/** A lexicon that knows these words and no name. */
const KNOWN = new Set(
  "ocean океан тихого pacific парламента парламент parliament märz menschen brachten wir und alle".split(" "),
);
const resource: Lexicon = {
  name: "made",
  find: (lower) => (KNOWN.has(lower) ? { vector: Float32Array.of(1, 0), hub: 1, rarity: 0.5 } : undefined),
};

function wordsAt(passage: Passage, at: readonly number[]): string {
  return at.map((one) => passage.words[one]?.key ?? "").join(" ");
}

function found(from: readonly [string, string], to: readonly [string, string]): string[] {
  const [a, b] = [from, to].map(([tag, text]) =>
    readPassage({
      document: tag,
      text,
      tag,
      lexicon: packs.get(tag)?.drift,
      pieces: [{ span: { start: 0, end: text.length }, in: tag }],
    }),
  );
  if (a === undefined || b === undefined) throw new RangeError("Two passages are wanted");
  return name(compare(a, b, { kind: "direct", approximate: false }, resource)).map(
    ({ rule, from: left, to: right }) => `${rule} ${wordsAt(a, left)} > ${wordsAt(b, right)}`,
  );
}

it.each([
  [
    "a surname beside a given name",
    ["ru", "Вчера Зоран Мельник ушёл."],
    ["en", "Yesterday Zoran Tkachuk left."],
    "мельник > tkachuk",
  ],
  [
    "a place in another script",
    ["uk", "Його повезли до Лозової."],
    ["nb", "De kjørte ham til Brumund."],
    "лозової > brumund",
  ],
  [
    "a name that German shows by no small word",
    ["ru", "Нас ждал Ахмет."],
    ["de", "Auf uns hat dort Torvald gewartet."],
    "ахмет > torvald",
  ],
  [
    "a name that another name is faintly like",
    ["ru", "Там были Парламонт и Эльберт."],
    ["en", "There were Parlamont and Torvik."],
    "эльберт > torvik",
  ],
] as const)("finds %s", (_, from, to, change) => {
  expect(found(from, to)).toEqual([`drift/name-changed ${change}`]);
});

it.each([
  ["j for дж", ["ru", "Потом приехал Джоко."], ["en", "Then came Joko."]],
  ["a genitive", ["en", "It was Willoughby's idea."], ["ru", "Это придумал Уиллоуби."]],
  [
    "words that a translator puts in other words",
    ["ru", "Они дошли до Тихого Океана у Лозовой."],
    ["en", "They came to the Pacific near Lozova."],
  ],
  ["a German noun that is long", ["en", "They left Tunisia."], ["de", "Sie verließen das Grenzschutzbataillon."]],
] as const)("holds back from %s", (_, from, to) => {
  expect(found(from, to)).toEqual([]);
});
