import { words } from "./inflect.ts";

/** Word → number from a table number → space-separated forms. */
export function numerals(byValue: Readonly<Record<string, string>>): Record<string, number> {
  const values: Record<string, number> = {};
  for (const [value, list] of Object.entries(byValue)) for (const word of words(list)) values[word] = Number(value);
  return values;
}

/** Several phrases separated by commas. */
export function phrases(list: string): string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** One list of forms for each group separated by `;`. */
export function groups(list: string): string[][] {
  return list.split(";").map((group) => words(group));
}
