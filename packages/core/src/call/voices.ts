/** The voices of one call, gathered from the places that name them. */
import type { Person, Quotation } from "../model.ts";
import type { Role } from "../text/people.ts";
import { VOICES } from "./actors.ts";
import type { FoundHop } from "./hops.ts";
import { type FoundParty, PARTNERS, REFLEXES, VAGUE } from "./parties.ts";
import { type Scene, speakerNamed } from "./scene.ts";

export interface Voice {
  label: string;
  /** True when a quotation has been said by or to it. */
  heard?: boolean;
  role: string;
  name?: string;
  side?: string;
}

const WOMEN: ReadonlySet<string> = new Set(["mother", "wife", "sister", "daughter", "grandmother", "aunt", "woman"]);
const MEN: ReadonlySet<string> = new Set([
  "father",
  "husband",
  "brother",
  "son",
  "grandfather",
  "uncle",
  "man",
  "soldier",
]);

/** What a soldier is also called. */
const SERVING: ReadonlySet<string> = new Set([
  "soldier",
  "fighter",
  "officer",
  "commander",
  "pilot",
  "operator",
  "prisoner",
]);

/** The general word for a role, for comparing texts that choose different ones. */
export function generalRole(role: string): string {
  return role === "fighter" ? "soldier" : role;
}

/** True when two roles can be one person: the same, or one of them vague and nothing against it. */
export function canBeOne(a: string, b: string): boolean {
  if (a === b) return true;
  if ((WOMEN.has(a) && MEN.has(b)) || (MEN.has(a) && WOMEN.has(b))) return false;
  if ((a === "soldier" && SERVING.has(b)) || (b === "soldier" && SERVING.has(a))) return true;
  // A soldier is his mother's son and his wife's husband.
  // Whoever takes calls is no child of whom a mother speaks.
  if ((a === "operator" && b === "child") || (a === "child" && b === "operator")) return false;
  if ((SERVING.has(a) && REFLEXES.has(b)) || (SERVING.has(b) && REFLEXES.has(a))) return true;
  return VAGUE.has(a) || VAGUE.has(b);
}

/** Adds what one place says. A soldier's mother makes "her son" the soldier; vague words never add a third voice. */
export function addVoices(voices: Voice[], text: string, found: readonly FoundParty[]): void {
  if (voices.length === 0 && found.length === 2) {
    // One place names both, be they two of a kind ("two soldiers") or as vague as "a woman".
    for (const party of found) voices.push(toVoice(text, party));
    return;
  }
  for (const party of found) addVoice(voices, toVoice(text, party));
}

function toVoice(text: string, { role, side, span }: FoundParty): Voice {
  return { label: text.slice(span.start, span.end), role, ...(side === undefined ? {} : { side }) };
}

function addVoice(voices: Voice[], voice: Voice): void {
  const same = voices.find((known) => generalRole(known.role) === generalRole(voice.role));
  if (same !== undefined) {
    if (voice.side !== undefined) same.side ??= voice.side;
    if (voice.name !== undefined) same.name ??= voice.name;
    return;
  }
  if (voice.role === "person") return;
  if (REFLEXES.has(voice.role) && voices.some((known) => !PARTNERS.has(known.role))) return;
  const reflex = voices.find((known) => REFLEXES.has(known.role));
  if (reflex !== undefined && !PARTNERS.has(voice.role) && !VAGUE.has(voice.role)) {
    Object.assign(reflex, voice);
    return;
  }
  // Beside people with names "a woman" is another.
  const named = voices.every((known) => known.name !== undefined);
  if (voices.length >= 2 || (!named && VAGUE.has(voice.role) && voice.role !== "relative")) return;
  voices.push(voice);
}

/** Adds speaker and addressee of a quotation where they can be voices of a call; `side` reads a word of nationality. */
export function addSpeakers(
  voices: Voice[],
  text: string,
  { speaker, addressee }: Quotation,
  side: (lower: string) => string | undefined,
): void {
  for (const person of [speaker, addressee]) {
    if (person === undefined || "abstained" in person || person.role === undefined || !VOICES.has(person.role))
      continue;
    const label = person.mention === undefined ? person.role : text.slice(person.mention.start, person.mention.end);
    const found = label
      .toLowerCase()
      .split(" ")
      .map(side)
      .find((word) => word !== undefined);
    addVoice(voices, {
      label,
      role: person.role,
      ...(person.name === undefined ? {} : { name: person.name }),
      ...(found === undefined ? {} : { side: found }),
    });
  }
}

/** "Daniel Marsh tells the operator": who has a name and talks with a voice is a voice too, be his role none. */
export function addTalkers(voices: Voice[], { speaker, addressee }: Quotation): void {
  if ("abstained" in speaker || addressee === undefined) return;
  for (const [one, other] of [
    [speaker, addressee],
    [addressee, speaker],
  ] as const) {
    if (one.name === undefined || (one.role !== undefined && BYSTANDERS.has(one.role))) continue;
    if (other.role !== "operator" && !voices.some(({ name }) => name !== undefined && name === other.name)) continue;
    if (voices.some(({ name }) => name === one.name)) continue;
    const voice = { label: one.name, name: one.name, role: one.role ?? "person" };
    const vague = voices.find(({ name, role }) => name === undefined && VAGUE.has(role));
    if (vague !== undefined) Object.assign(vague, voice);
    else if (voices.length < 2) voices.push(voice);
  }
}

/** «мужчина … „…“, — сказал капитан Денис Лютый»: the words for a voice and for a speaker with a name are the same. */
export function nameVoices(voices: readonly Voice[], text: string, { speaker, addressee }: Quotation): void {
  for (const person of [speaker, addressee]) {
    if (person === undefined || "abstained" in person || person.mention === undefined) continue;
    const { name, mention } = person;
    if (name?.includes(" ") !== true || voices.some((voice) => voice.name === name)) continue;
    const said = text
      .slice(mention.start, mention.end)
      .toLowerCase()
      .split(/[^\p{L}-]+/u);
    const same = voices.find((voice) => voice.name === undefined && said.includes(voice.label.toLowerCase()));
    if (same !== undefined) same.name = name;
  }
}

/**
 * «Den tiltalte samboeren ringer. – Hvor er du? spør operatøren henne.»: of two voices told by the words around the call one
 * that nobody is heard to be gives way to the one who talks with the other.
 */
export function correctVoices(voices: readonly Voice[], text: string, { speaker, addressee, kind }: Quotation): void {
  if ("abstained" in speaker) return;
  const two = [speaker, addressee].flatMap((one) =>
    one?.role !== undefined && VOICES.has(one.role) ? [{ ...one, role: one.role }] : [],
  );
  const own = two.map((one) => voices.find(({ role }) => role === one.role));
  for (const voice of own) if (voice !== undefined) voice.heard = true;
  const [first, second] = two;
  if (kind !== "direct" || voices.length !== 2 || first === undefined || second === undefined) return;
  if ((own[0] === undefined) === (own[1] === undefined)) return;
  const stranger = own[0] === undefined ? first : second;
  const idle = voices.find((voice) => !own.includes(voice));
  if (idle === undefined || idle.heard === true || idle.name !== undefined || canBeOne(idle.role, stranger.role))
    return;
  const label =
    stranger.mention === undefined ? stranger.role : text.slice(stranger.mention.start, stranger.mention.end);
  Object.assign(idle, { label, role: stranger.role, heard: true });
  delete idle.side;
}

/**
 * People with names who speak in the text and stand in the sentence that brings a recording in: "a tape on which Mayor
 * Ann Lee promises …". Whoever passes the recording on there is not among them.
 */
export function namedIn(scene: Scene, sentence: number, hops: readonly FoundHop[]): Voice[] {
  const range = scene.sentences[sentence];
  const out: Voice[] = [];
  if (range === undefined) return out;
  for (let i = range.first; i < range.last && out.length < 2; i++) {
    const { lower, start, capital } = scene.tokens[i] ?? { lower: "", start: 0, capital: false };
    const speaker = capital && scene.masked[i] === 0 ? speakerNamed(scene, lower) : undefined;
    if (speaker === undefined || !isPerson(speaker) || out.some(({ name }) => name === speaker.name)) continue;
    if (isInstitution(scene, sentence, i)) continue;
    if (hops.some(({ actorSpan: span }) => span !== undefined && span.start <= start && start < span.end)) continue;
    out.push({ label: speaker.name, name: speaker.name, role: speaker.role ?? "person" });
  }
  return out;
}

/** Outlets and bodies are named too, and so is whoever is known by one word only. */
export function isPerson(speaker: Quotation["speaker"]): speaker is Person & { readonly name: string } {
  if ("abstained" in speaker || speaker.name === undefined) return false;
  return speaker.name.includes(" ") && !BYSTANDERS.has(speaker.role ?? "");
}

/** Who speaks about a recording rather than in it. */
const BYSTANDERS: ReadonlySet<string> = new Set<Role>([
  "agency",
  "company",
  "police",
  "expert",
  "journalist",
  "translator",
  "judge",
  "prosecutor",
  "spokesperson",
]);

export const isBystander = (role: string | undefined): boolean => role !== undefined && BYSTANDERS.has(role);

/** «Eastern Post»: the word is part of the name of an outlet or a body. */
export function isInstitution(scene: Scene, sentence: number, token: number): boolean {
  return (scene.seen[sentence] ?? []).some(
    ({ meaning: { is }, first, last }) =>
      first <= token && token < last && (is === "outlet" || is === "outlet-noun" || is === "agency" || is === "body"),
  );
}

/** Adds people with names; two at most, and none to two voices known by role. */
export function addNamed(voices: Voice[], named: readonly Voice[]): void {
  for (const voice of named) {
    if (voices.some(({ name }) => name === voice.name)) continue;
    const same = voices.find(({ name, role }) => name === undefined && role === voice.role);
    if (same !== undefined) same.name = voice.name ?? same.label;
    else if (voices.length < 2) voices.push({ ...voice });
  }
}

/** True when a role can be one of these voices. Nobody known yet: anybody can. */
export function isVoice(voices: readonly Voice[], role: string): boolean {
  if (voices.length === 0) return true;
  if (voices.some((voice) => voice.role === role)) return true;
  if (voices.some((voice) => canBeOne(voice.role, role))) return true;
  if (REFLEXES.has(role) && voices.some((voice) => PARTNERS.has(voice.role))) return true;
  return voices.length < 2;
}

/** Adds a voice that another place of the text gives to the same call. */
export function mergeVoice(voices: Voice[], voice: Voice): void {
  const { role, side } = voice;
  const same = voices.find((known) => known.role === role);
  if (same !== undefined) {
    if (side !== undefined) same.side ??= side;
    return;
  }
  if (voices.length < 2) voices.push({ ...voice });
}
