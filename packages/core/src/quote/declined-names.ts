/** Languages with cases: the dictionary form of somebody's name, told by the given name in it. */
import type { SurnameForms } from "../text/people.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A name as the text has it, put into the dictionary form. */
interface DictionaryName {
  readonly name: string;
  readonly gender?: "female" | "male";
  /** True when the form in the text is no nominative. */
  readonly oblique: boolean;
}

/** Endings of surnames that show a man in another case, whatever the given name: «Александра Сухого», «Богдана Стасюка». */
const MANS = /(?:[оьє]го|[оьє]му|его|ему|ego|emu|ého|ému|ího|ímu|[ую]ка|енка)$/u;

/** Endings that surnames of men have in other cases and those of women hardly: «Юлия Белова», not «Юлии Беловой». */
const MALE = /(?:[аяую]|[ое]м|им|a|em|o[wv]i)$/u;

/**
 * «Леоніда Турчака» → «Леонід Турчак». Nothing where no word is a known given name: a surname alone may be anything.
 */
export function dictionaryName(vocabulary: Vocabulary, name: string): DictionaryName | undefined {
  if (vocabulary.surnames === undefined) return undefined;
  const words = name.split(" ");
  const given = words.findIndex((word) => vocabulary.givenNames.has(word.toLowerCase()));
  if (given < 0) return undefined;
  const lower = words[given]?.toLowerCase() ?? "";
  const readings = vocabulary.declined.flatMap(({ gender, nominatives = {} }) => {
    const nominative = nominatives[lower];
    return nominative === undefined || gender === undefined ? [] : [{ gender, nominative }];
  });
  const direct = readings.find(({ nominative }) => nominative === lower);
  const last = words.at(-1)?.toLowerCase() ?? "";
  const others = readings.filter(({ nominative }) => nominative !== lower);
  const likely = words.length > 1 && (MANS.test(last) || MALE.test(last)) ? "male" : "female";
  const declined = others.find(({ gender }) => gender === likely) ?? others[0];
  const mans = declined?.gender === "male" && words.length > 1 && isMans(vocabulary.surnames, last);
  const isDeclined = declined !== undefined && (direct === undefined || mans);
  if (!isDeclined) return direct === undefined ? undefined : { name, gender: direct.gender, oblique: false };
  const { gender, nominative } = declined;
  const other = words.map((word, k) =>
    k === given ? inCaseOf(word, nominative) : surname(vocabulary.surnames, word, gender),
  );
  return { name: other.join(" "), gender, oblique: true };
}

function isMans({ women }: SurnameForms, surname: string): boolean {
  return MANS.test(surname) || (women !== undefined && !women.some((end) => surname.endsWith(end)));
}

function inCaseOf(word: string, lower: string): string {
  return word.slice(0, 1) + lower.slice(1);
}

/** How much of a surname must stand before its ending. */
const STEM = 2;

function surname(forms: SurnameForms | undefined, word: string, gender: "female" | "male"): string {
  return word
    .split("-")
    .map((part) => {
      const rule = forms?.[gender].find(([oblique]) => part.endsWith(oblique) && part.length >= oblique.length + STEM);
      return rule === undefined ? part : part.slice(0, part.length - rule[0].length) + rule[1];
    })
    .join("-");
}
