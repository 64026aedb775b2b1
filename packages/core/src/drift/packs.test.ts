import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import type { LanguagePack } from "../lang/pack.ts";
import type { ChangeType } from "../model.ts";
import { compare } from "./comparison.ts";
import { detectors } from "./detect/all.ts";
import { readPassage } from "./passage.ts";

/** Words of no language, so that only the words of the pack can be found changed. */
const BEFORE = "korvat selmo";
const AFTER = "drinu tavok pelmi";

function typesFound({ tag, drift }: LanguagePack, from: string, to: string): ChangeType[] {
  const read = (text: string) =>
    readPassage({
      document: tag,
      text,
      tag,
      lexicon: drift,
      pieces: [{ span: { start: 0, end: text.length }, in: tag }],
    });
  const comparison = compare(read(from), read(to), { kind: "direct", approximate: false });
  return [...new Set(detectors.flatMap((detect) => detect(comparison)).map(({ type }) => type))];
}

const one = (list: readonly string[] | undefined): string => list?.find((word) => /^[\p{L}-]+$/u.test(word)) ?? "";
const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const said = (words: string): string => `${upper(BEFORE)} ${words} ${AFTER}.`.replaceAll(/\s+/gu, " ");

/** A word that stands for nothing else in the pack than its own class is what an honest test of the class needs. */
function ownTo(pack: LanguagePack, lists: readonly (readonly string[] | undefined)[]): string {
  const { drift } = pack;
  const negations = new Set(drift.negation.words);
  const persons = Object.values(drift.persons).flat();
  return one(
    lists.flat().flatMap((word) => (word === undefined || negations.has(word) || persons.includes(word) ? [] : [word])),
  );
}

describe.each([...packs.values()].map((pack) => [pack.tag, pack] as const))(
  "the detectors on the words of %s",
  (_, pack) => {
    const { drift } = pack;

    it("name a negation lost and one added", () => {
      const not = one(drift.negation.words);
      expect(typesFound(pack, said(not), said(""))).toContain("negation");
      expect(typesFound(pack, said(""), said(not))).toContain("negation");
    });

    it("name a number, a month and a weekday", () => {
      const [three, seven] = [3, 7].map((n) =>
        one(Object.entries(drift.numbers.values).flatMap(([word, value]) => (value === n ? [word] : []))),
      );
      expect(typesFound(pack, said(three ?? ""), said(seven ?? ""))).toContain("number");
      for (const lists of [drift.months, drift.weekdays]) {
        const [a, b] = [upper(one(lists[3])), upper(one(lists[5]))];
        expect(typesFound(pack, said(a), said(b))).toContain("date");
      }
    });

    it("name another name", () => {
      const small = drift.beforeNames[0] ?? "";
      expect(typesFound(pack, said(`${small} Kamenka`), said(`${small} Oskarsund`))).toContain("name");
    });

    it("name another person", () => {
      expect(typesFound(pack, said(one(drift.persons["1s"])), said(one(drift.persons["3m"])))).toContain("person");
    });

    it("name a question told as a statement", () => {
      const question = `${upper(BEFORE)} ${AFTER}`;
      expect(typesFound(pack, `${question}?`, `${question}.`)).toContain("question");
    });

    it("name an intensifier put in", () => {
      expect(typesFound(pack, said(""), said(ownTo(pack, [drift.intensifiers])))).toContain("intensifier");
    });

    it("name nothing between a sentence and itself", () => {
      expect(
        typesFound(
          pack,
          said(`${one(drift.negation.words)} Kamenka 12`),
          said(`${one(drift.negation.words)} Kamenka 12`),
        ),
      ).toEqual([]);
    });
  },
);
