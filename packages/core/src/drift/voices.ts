/** Which roles can be one voice, so that "the soldier" and "her son" are not taken for two. */

const FEMALE: ReadonlySet<string> = new Set(["mother", "wife", "sister", "daughter", "grandmother", "aunt", "woman"]);
const MALE: ReadonlySet<string> = new Set(["father", "husband", "brother", "son", "grandfather", "uncle", "man"]);
/** Roles that say what someone is to the other: two different ones of one gender are two people. */
const KIN: ReadonlySet<string> = new Set([
  "mother",
  "wife",
  "sister",
  "daughter",
  "grandmother",
  "aunt",
  "father",
  "husband",
  "brother",
  "son",
  "grandfather",
  "uncle",
]);

/** Ways to speak of one man at the front. */
const MILITARY: ReadonlySet<string> = new Set([
  "soldier",
  "fighter",
  "commander",
  "officer",
  "prisoner",
  "pilot",
  "operator",
]);

function isSame(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || (MILITARY.has(a) && MILITARY.has(b));
}

/** True when the two roles cannot be the same voice. A role that is not known conflicts with none. */
export function conflict(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  if (KIN.has(a) && KIN.has(b)) return true;
  return (FEMALE.has(a) && MALE.has(b)) || (MALE.has(a) && FEMALE.has(b));
}

/**
 * True when a role credited with words belongs to another voice of the call than the one who spoke them: it conflicts
 * with the speaker's, or it is another party's.
 */
export function isSwapped(
  credited: string | undefined,
  spoke: string | undefined,
  others: readonly (string | undefined)[],
): boolean {
  if (credited === undefined || spoke === undefined || isSame(credited, spoke)) return false;
  if (conflict(credited, spoke)) return true;
  return others.some((other) => isSame(other, credited)) && !others.some((other) => isSame(other, spoke));
}
