import type { Pronoun, Role, RoleNoun } from "../text/people.ts";

/**
 * Short hands for writing paradigms in a pack. All take space-separated lists in lower case.
 */

/** What is dear to build and wanted only when its language is read: built when it is first asked for, and kept. */
export function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

/** Splits a space-separated list. */
export function words(list: string): string[] {
  return list.split(" ").filter((word) => word !== "");
}

/** `stem` with each ending of a space-separated list; `_` stands for no ending. */
export function endings(stem: string, list: string): string[] {
  return words(list).map((ending) => (ending === "_" ? stem : stem + ending));
}

/** Forms of a Scandinavian noun and their genitives in -s (after s, x, z: the bare apostrophe is a token of its own). */
export function withGenitive(list: string): string[] {
  return words(list).flatMap((form) => (/[sxz]$/u.test(form) ? [form] : [form, `${form}s`]));
}

interface RoleForms {
  readonly role: Role;
  readonly gender?: "female" | "male";
  readonly singular: readonly string[];
  readonly plural?: readonly string[];
}

/** One entry for the singular and one for the plural of a role noun. A gender is that of the singular only. */
export function roleNouns({ role, gender, singular, plural = [] }: RoleForms): RoleNoun[] {
  const nouns: RoleNoun[] = [];
  if (singular.length > 0) nouns.push({ role, ...(gender === undefined ? {} : { gender }), forms: singular });
  if (plural.length > 0) nouns.push({ role, number: "plural", forms: plural });
  return nouns;
}

/** Pronouns that share everything but the form. */
export function pronouns(list: string, shape: Omit<Pronoun, "form">): Pronoun[] {
  return words(list).map((form) => ({ form, ...shape }));
}

/** Side words: one canonical side for every form of a space-separated list. */
export function sideWords(bySide: Readonly<Record<string, string>>): Record<string, string> {
  const sides: Record<string, string> = {};
  for (const [side, list] of Object.entries(bySide)) for (const word of words(list)) sides[word] = side;
  return sides;
}
