import { stemmer as danish } from "@orama/stemmers/danish";
import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as norwegian } from "@orama/stemmers/norwegian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import { stemmer as ukrainian } from "@orama/stemmers/ukrainian";

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  it: italian,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pt: portuguese,
  ru: russian,
  sv: swedish,
  uk: ukrainian,
};

/** Words longer than this are no words of a language; they are compared as they stand. */
const LONGEST = 40;

/**
 * Stem of a lower-case word by the Snowball rules of its language. A language without rules keeps all but the last two
 * letters of a word of six letters or more, which is crude and enough to meet its other forms most of the time.
 */
export function stemOf(lower: string, language: string): string {
  if (lower.length < 3 || lower.length > LONGEST) return lower;
  const word = language === "ru" ? lower.replaceAll("ё", "е") : language === "en" ? lower.replace(/'s?$/u, "") : lower;
  const stemmer = STEMMERS[primary(language)];
  if (stemmer === undefined) return word.length < 6 ? word : word.slice(0, -2);
  const stem = stemmer(word);
  return stem.length < 2 ? word : stem;
}

/** First part of a BCP 47 tag: `nb-NO` → `nb`. */
export function primary(language: string): string {
  const dash = language.indexOf("-");
  return dash < 0 ? language : language.slice(0, dash);
}
