/** What the roles of people mean for who speaks with whom. */
import type { Role } from "../text/people.ts";

/** Roles that can be a voice in a private call; they pair with each other. */
const PARTY_ROLES: ReadonlySet<Role> = new Set<Role>([
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
]);

const KIN: ReadonlySet<Role> = new Set<Role>([
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
]);

/** What the partner of each kin role is called by them. */
export const RECIPROCAL: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  mother: ["son", "daughter", "child"],
  father: ["son", "daughter", "child"],
  parent: ["son", "daughter", "child"],
  grandmother: ["child"],
  grandfather: ["child"],
  wife: ["husband"],
  husband: ["wife"],
  sister: ["brother", "sister"],
  brother: ["brother", "sister"],
  partner: ["partner"],
  friend: ["friend"],
  comrade: ["comrade"],
};

/** Roles that can be said of the same person: "the man", "the caller", "the fighter" for the soldier. */
export const GENERAL: ReadonlySet<Role> = new Set<Role>(["man", "woman", "voice", "caller"]);

/** Roles that the text may give later to somebody whom it first called "a man": with them it says who he is. */
export const TOLD_LATER: ReadonlySet<Role> = new Set<Role>([
  "soldier",
  "fighter",
  "prisoner",
  "pilot",
  "caller",
  ...KIN,
]);

export const GENDERS = { man: "male", woman: "female" } as const;

/** Those that a clearer word for the same person replaces. */
export const VAGUE: ReadonlySet<Role> = new Set<Role>(["man", "woman", "voice"]);

/** Roles that many callings share: two nouns with one of them may be two people. */
export const WIDE: ReadonlySet<Role> = new Set<Role>(["person", "official", "expert", "relative", "politician"]);

/** Roles whose nouns, with a definite article, mean somebody the text has spoken of: "the judge" may be nobody of these. */
export const REFERRING: ReadonlySet<Role> = new Set<Role>(["man", "woman", "prisoner", "victim"]);

export const FIGHTING: ReadonlySet<Role> = new Set<Role>([
  "soldier",
  "fighter",
  "officer",
  "military",
  "pilot",
  "operator",
]);

export const isParty = (role: Role | undefined): boolean => role !== undefined && PARTY_ROLES.has(role);

export const isKin = (role: Role | undefined): boolean => role !== undefined && KIN.has(role);

export const isVague = (role: Role | undefined): boolean => role === "man" || role === "woman" || role === "voice";

/** "the man", "a voice": says of nobody who he is. */
export const isGeneral = (role: Role | undefined): boolean => role !== undefined && GENERAL.has(role);

/** Roles of those who speak about a recording rather than in it, and of bodies. */
export const BYSTANDERS: ReadonlySet<Role> = new Set<Role>([
  "spokesperson",
  "lawyer",
  "judge",
  "prosecutor",
  "agency",
  "military",
  "company",
  "expert",
  "journalist",
  "translator",
]);

/** "politician" in every language: a word for all who hold an office. */
export const POLITICIAN: RegExp = /(?:^|-)(?:polit|pólit|polít|полит|політ)/u;

export const OFFICES: ReadonlySet<Role> = new Set<Role>(["politician", "official", "minister", "president"]);

export const BODIES: ReadonlySet<Role> = new Set<Role>(["agency", "company", "military"]);
