import type { Role, RoleNoun } from "../text/people.ts";
import { endings, words } from "./inflect.ts";

type Gender = "female" | "male";

/** Endings that a dative can have, by what the noun is; `adjective` for feminine nouns declined as adjectives. */
interface DativeEndings {
  readonly male: RegExp;
  readonly female: RegExp;
  readonly plural: RegExp;
  /** Nominative of feminine adjectives and their dative. */
  readonly adjective?: { readonly nominative: string; readonly dative: RegExp };
}

/** Two ways of writing role nouns with case endings. */
export interface CaseNouns {
  /** Stems of one declension `singular / plural`; the first ending of each number is the nominative. */
  readonly decline: (role: Role, stems: string, declension: string, gender?: Gender) => RoleNoun[];
  /** Forms written out: irregular nouns, parted by `;`, each with its nominative first. */
  readonly forms: (role: Role, singular: string, plural?: string, gender?: Gender) => RoleNoun[];
}

/** Short hands for the role nouns of a Slavic language with cases. */
export function caseNouns(dative: DativeEndings): CaseNouns {
  const entry = (role: Role, lists: readonly string[][], gender: Gender | undefined, plural: boolean): RoleNoun[] => {
    const all = lists.flat();
    if (all.length === 0) return [];
    const nominative = lists.flatMap((list) => list.slice(0, 1));
    const shows = dativeOf(dative, nominative, gender, plural);
    return [
      {
        role,
        ...(gender === undefined || plural ? {} : { gender }),
        ...(plural ? { number: "plural" } : {}),
        forms: all,
        nominative,
        dative: all.filter((form) => !nominative.includes(form) && shows.test(form)),
      },
    ];
  };
  const pair = (
    role: Role,
    singular: readonly string[][],
    plural: readonly string[][],
    gender?: Gender,
  ): RoleNoun[] => [...entry(role, singular, gender, false), ...entry(role, plural, gender, true)];
  const lists = (list: string): string[][] =>
    list
      .split(";")
      .map(words)
      .filter((forms) => forms.length > 0);
  return {
    decline: (role, stems, declension, gender) => {
      const [singular = "", plural = ""] = declension.split(" / ");
      const all = words(stems);
      const inflected = (list: string): string[][] => all.map((stem) => endings(stem, list));
      return pair(role, inflected(singular), inflected(plural), gender);
    },
    forms: (role, singular, plural = "", gender) => pair(role, lists(singular), lists(plural), gender),
  };
}

function dativeOf(
  { male, female, plural, adjective }: DativeEndings,
  nominative: readonly string[],
  gender: Gender | undefined,
  isPlural: boolean,
): RegExp {
  if (isPlural) return plural;
  if (gender !== "female") return male;
  return adjective !== undefined && nominative.every((form) => form.endsWith(adjective.nominative))
    ? adjective.dative
    : female;
}

/**
 * Role nouns from their dictionary forms. Each row of `declension` is `nominative | other cases / nominative plural, other
 * cases`, endings with `_` for none; the first whose nominative fits declines the noun.
 */
export function nounsByEnding(
  forms: CaseNouns["forms"],
  declension: readonly string[],
): (role: Role, nouns: string, gender?: Gender) => RoleNoun[] {
  const rows = declensionRows(declension);
  return (role, nouns, gender) => {
    const singular: string[] = [];
    const plural: string[] = [];
    for (const noun of words(nouns)) {
      const row = rows.find(({ end }) => noun.endsWith(end));
      if (row === undefined) throw new RangeError(`no declension for ${noun}`);
      const stem = noun.slice(0, noun.length - row.end.length);
      singular.push([noun, ...endings(stem, row.singular)].join(" "));
      plural.push(endings(stem, row.plural).join(" "));
    }
    return forms(role, singular.join(";"), plural.join(";"), gender);
  };
}

/** All forms of nouns from their dictionary forms, see `nounsByEnding`. */
export function formsByEnding(declension: readonly string[], nouns: string): string[] {
  const rows = declensionRows(declension);
  return words(nouns).flatMap((noun) => {
    const row = rows.find(({ end }) => noun.endsWith(end));
    if (row === undefined) return [noun];
    const stem = noun.slice(0, noun.length - row.end.length);
    return [noun, ...endings(stem, row.singular), ...endings(stem, row.plural)];
  });
}

function declensionRows(
  declension: readonly string[],
): { readonly end: string; readonly singular: string; readonly plural: string }[] {
  return declension.map((row) => {
    const [nominative = "", others = ""] = row.split("|").map((part) => part.trim());
    const [singular = "", plural = ""] = others.split("/");
    return { end: nominative.replace("_", ""), singular, plural };
  });
}

/** Nouns for men and women written out elsewhere, in the cases that are not written there. */
export function withAllForms(
  common: readonly RoleNoun[],
  nouns: (role: Role, nouns: string, gender?: Gender) => RoleNoun[],
): RoleNoun[] {
  return common.flatMap(({ role, gender, number, nominative = [] }) =>
    gender === undefined || number === "plural" ? [] : nouns(role, nominative.join(" "), gender),
  );
}
