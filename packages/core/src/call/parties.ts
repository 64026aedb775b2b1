import type { Span } from "../model.ts";
import type { Role } from "../text/people.ts";
import { VOICES } from "./actors.ts";
import { type Scene, type Seen, spanOf } from "./scene.ts";

/** A voice in a call as one place of the text names it. */
export interface FoundParty {
  readonly role: Role;
  readonly side?: string;
  readonly span: Span;
}

/** Those who are somebody's: they enter a call as the other party. */
export const PARTNERS: ReadonlySet<string> = new Set<Role>([
  "mother",
  "father",
  "parent",
  "wife",
  "partner",
  "sister",
  "brother",
  "grandmother",
  "grandfather",
  "aunt",
  "uncle",
  "relative",
  "friend",
  "comrade",
]);

/** Roles that say who the main voice is to the other: a soldier is his mother's son and his wife's husband. */
export const REFLEXES: ReadonlySet<string> = new Set<Role>(["son", "daughter", "child", "husband"]);

/** Roles that may turn out to be any other. */
export const VAGUE: ReadonlySet<string> = new Set<Role>([
  "man",
  "woman",
  "voice",
  "caller",
  "person",
  "relative",
  "parent",
]);

/**
 * The parties that the tokens `from..to` of a sentence name: "between A and B", else the first voice that is nobody's
 * and the first partner. At most two.
 *
 * @param told also those in what somebody is reported to say
 */
export function partiesIn(scene: Scene, sentence: number, from: number, to: number, told = false): FoundParty[] {
  const roles = voicesIn(scene, sentence, from, to, told);
  return paired(scene, sentence, roles) ?? plain(scene, roles);
}

/** Nouns of voices in a stretch of a sentence. */
function voicesIn(scene: Scene, sentence: number, from: number, to: number, told: boolean): Seen[] {
  const roles: Seen[] = [];
  const nouns = (scene.seen[sentence] ?? []).filter(({ meaning }) => meaning.is === "noun");
  for (const seen of scene.seen[sentence] ?? []) {
    if (seen.meaning.is !== "role" || seen.first < from || seen.last > to) continue;
    if ((scene.indirect[seen.first] === 1 && !told) || !VOICES.has(seen.meaning.role.role)) continue;
    // "voice message" names no voice.
    if (nouns.some(({ first, last }) => first <= seen.first && seen.first < last)) continue;
    if (roles.at(-1)?.first !== seen.first) roles.push(seen);
  }
  return roles;
}

/** True when those tokens say between whom a talk was. */
export function isPaired(scene: Scene, sentence: number, from: number, to: number): boolean {
  return paired(scene, sentence, voicesIn(scene, sentence, from, to, true)) !== undefined;
}

/** "between a soldier and his mother", "zwischen zwei Soldaten". */
function paired(scene: Scene, sentence: number, roles: readonly Seen[]): FoundParty[] | undefined {
  const { between, and, two } = scene.compiled.lexicon.pair;
  const nouns = (scene.seen[sentence] ?? []).filter(({ meaning }) => meaning.is === "noun");
  for (const [at, role] of roles.entries()) {
    const before = wordsBefore(scene, role.first, 5);
    const counted = before.findIndex((word) => two.includes(word));
    // "Two conversations of soldiers": it is the calls that are two.
    const calls = nouns.some(({ first, last }) => last <= role.first && first > role.first - 1 - counted);
    if (counted !== -1 && !calls && isPlural(role)) return [toParty(scene, role), toParty(scene, role)];
    const next = roles[at + 1];
    if (next === undefined || isPlural(role) || isPlural(next) || next.first - role.last > 6) continue;
    if (!before.some((word) => between.includes(word))) continue;
    for (let i = role.last; i < next.first; i++) {
      if (and.includes(scene.tokens[i]?.lower ?? "")) return [toParty(scene, role), toParty(scene, next)];
    }
  }
  return undefined;
}

function plain(scene: Scene, roles: readonly Seen[]): FoundParty[] {
  let main: Seen | undefined;
  let partner: Seen | undefined;
  let reflex: Seen | undefined;
  for (const seen of roles) {
    if (isPlural(seen)) continue;
    const role = roleOf(scene, seen);
    if (REFLEXES.has(role)) reflex ??= seen;
    else if (PARTNERS.has(role)) partner ??= seen;
    else if (main === undefined) main = seen;
    else if (partner === undefined && roleOf(scene, main) !== role && isAddressed(scene, seen)) partner = seen;
  }
  // «женщина умоляет сына»: a woman is no son; the two are who talk.
  if (main !== undefined && reflex !== undefined && sexes(main, reflex) === "two") partner ??= reflex;
  else if (main === undefined || (VAGUE.has(roleOf(scene, main)) && reflex !== undefined)) main = reflex ?? main;
  return [main, partner].filter((seen): seen is Seen => seen !== undefined).map((seen) => toParty(scene, seen));
}

/** Whether the nouns show a woman and a man, where both show something. */
function sexes(a: Seen, b: Seen): "two" | "unknown" {
  const [one, other] = [a, b].map(({ meaning }) => (meaning.is === "role" ? meaning.role.gender : undefined));
  return one !== undefined && other !== undefined && one !== other ? "two" : "unknown";
}

function isAddressed(scene: Scene, seen: Seen): boolean {
  return wordsBefore(scene, seen.first, 2).some(
    (word) => scene.compiled.towards(word) || scene.compiled.possessives(word),
  );
}

function wordsBefore(scene: Scene, at: number, count: number): string[] {
  const out: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - count); i--) {
    const token = scene.tokens[i];
    if (token === undefined || token.kind !== "word") break;
    out.push(token.lower);
  }
  return out;
}

function isPlural(seen: Seen): boolean {
  return seen.meaning.is === "role" && seen.meaning.role.number === "plural";
}

/** «sa femme», "ihr Mann": a woman or a man who is somebody's is a spouse. */
function roleOf(scene: Scene, seen: Seen): Role {
  if (seen.meaning.is !== "role") throw new RangeError(`No role at token ${seen.first}`);
  const { role } = seen.meaning.role;
  if (role !== "woman" && role !== "man") return role;
  if (!wordsBefore(scene, seen.first, 1).some((word) => scene.compiled.possessives(word))) return role;
  return role === "woman" ? "wife" : "husband";
}

function toParty(scene: Scene, seen: Seen): FoundParty {
  const side = wordsBefore(scene, seen.first, 2)
    .map((word) => scene.compiled.side(word))
    .find((found) => found !== undefined);
  return {
    role: roleOf(scene, seen),
    span: spanOf(scene, seen.first, seen.last),
    ...(side === undefined ? {} : { side }),
  };
}
