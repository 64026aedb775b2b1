/** How a language names people by role, pronoun and title. Filled by the packs (`lang/<tag>/people.ts`). */
export interface PeopleLexicon {
  /** Role nouns with every inflected form, lower case: `soldaten`, `солдату`. */
  readonly roles: readonly RoleNoun[];
  readonly pronouns: readonly Pronoun[];
  /** Words that stand before a name and are part of its mention: "President", "Generalmajor", lower case. */
  readonly titles: readonly string[];
  /** Given names in all forms, lower case, where the name of a place or a team may stand right before a person's. */
  readonly givenNames?: readonly GivenNames[];
  /** Languages with cases: the dictionary form of surnames, by their endings. */
  readonly surnames?: SurnameForms;
  /** Nationality and side words → canonical side: `russisk` → `ru`, `ukrainske` → `ua`. All forms, lower case. */
  readonly sides: Readonly<Record<string, string>>;
}

/** Given names of men or of women in all forms; without a gender where the form tells none. */
export interface GivenNames {
  readonly gender?: "female" | "male";
  readonly forms: readonly string[];
  /** Languages with cases: the dictionary form of every form. */
  readonly nominatives?: Readonly<Record<string, string>>;
}

/** Endings of surnames in other cases, each with that of the dictionary form; the first that fits decides. */
export interface SurnameForms {
  readonly male: readonly (readonly [oblique: string, nominative: string])[];
  readonly female: readonly (readonly [oblique: string, nominative: string])[];
  /** Endings of which every surname of a woman has one, where that is so: -á. */
  readonly women?: readonly string[];
}

/** One role noun. `role` is one of `ROLES`. */
export interface RoleNoun {
  readonly role: Role;
  readonly gender?: "female" | "male";
  readonly number?: "plural";
  readonly forms: readonly string[];
  /** Languages with cases: the forms that can be a subject. Absent: every form can. */
  readonly nominative?: readonly string[];
  /** Languages with cases: the forms that can be one addressed without a preposition. Absent: the form does not tell. */
  readonly dative?: readonly string[];
}

export interface Pronoun {
  readonly form: string;
  readonly person: 1 | 2 | 3;
  readonly number: "singular" | "plural";
  readonly gender?: "female" | "male" | "neuter";
  readonly use: "subject" | "object" | "possessive" | "reflexive";
}

/**
 * Canonical roles, the same in every language, so that «moren», "his mother" and «мать» meet.
 * Those up to `caller` can be a voice in a call; the others speak about it.
 */
export const ROLES = [
  "soldier",
  "commander",
  "officer",
  "prisoner",
  "fighter",
  "mother",
  "father",
  "parent",
  "wife",
  "husband",
  "partner",
  "sister",
  "brother",
  "son",
  "daughter",
  "child",
  "grandmother",
  "grandfather",
  "aunt",
  "uncle",
  "relative",
  "friend",
  "comrade",
  "doctor",
  "pilot",
  "operator",
  "man",
  "woman",
  "voice",
  "caller",
  "spokesperson",
  "official",
  "minister",
  "president",
  "politician",
  "judge",
  "lawyer",
  "police",
  "prosecutor",
  "agency",
  "military",
  "company",
  "expert",
  "journalist",
  "translator",
  "witness",
  "resident",
  "victim",
  "person",
] as const;

export type Role = (typeof ROLES)[number];
