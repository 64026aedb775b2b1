import type { GivenNames, SurnameForms } from "../text/people.ts";
import { endings, words } from "./inflect.ts";

/** How names are declined: the ending of the dictionary form, `|`, and the endings of the other cases; `_` is no ending. */
type Declension = readonly string[];

/** Given names of a language in the dictionary form, and how they are declined; the first ending that fits decides. */
interface NameLists {
  readonly male: { readonly declension: Declension; readonly names: string };
  readonly female: { readonly declension: Declension; readonly names: string };
}

/** Every form of given names. Irregular ones are written `павел:павла,павлу`. */
export function givenNames({ male, female }: NameLists): GivenNames[] {
  return [
    { gender: "male", ...formsOf(male.names, male.declension) },
    { gender: "female", ...formsOf(female.names, female.declension) },
  ];
}

function formsOf(list: string, declension: Declension): Pick<GivenNames, "forms" | "nominatives"> {
  const rows = declension.map((row): readonly [string, string] => {
    const [nominative = "", others = ""] = row.split("|");
    return [nominative.trim().replace("_", ""), others];
  });
  const nominatives: Record<string, string> = {};
  for (const entry of words(list)) {
    const [name = "", irregular] = entry.split(":");
    const [end, others] = rows.find(([ending]) => name.endsWith(ending)) ?? ["", ""];
    const stem = name.slice(0, name.length - end.length);
    const forms = irregular === undefined ? endings(stem, others) : irregular.split(",");
    nominatives[name] = name;
    for (const form of forms) nominatives[form] ??= name;
  }
  return { forms: Object.keys(nominatives), nominatives };
}

/**
 * Endings of surnames, `oblique dictionary-form` parted by commas; `_` is no ending. The first that fits decides.
 *
 * @param women endings of which every surname of a woman has one, where that is so
 */
export function surnames(male: string, female: string, women = ""): SurnameForms {
  const pairs = (list: string): SurnameForms["male"] =>
    list.split(",").map((pair) => {
      const [oblique = "", nominative = ""] = words(pair);
      return [oblique, nominative === "_" ? "" : nominative];
    });
  return { male: pairs(male), female: pairs(female), ...(women === "" ? {} : { women: words(women) }) };
}
