/** Who does an act: the agent of a passive, the subject of an active verb, in the stretch of words that belongs to it. */
import type { Actor } from "./actors.ts";
import type { Scene, Seen } from "./scene.ts";

/** How many tokens an actor, a channel or a date may be away from its verb. */
export const REACH = 16;

/** One sentence with the acts and the actors in it. */
export interface Clause {
  readonly scene: Scene;
  readonly index: number;
  readonly seen: readonly Seen[];
  readonly anchors: readonly Seen[];
  readonly actors: readonly Actor[];
  /** First tokens of actors already taken, so that one phrase does not act twice in different ways. */
  readonly used: Set<number>;
}

/** "the *intercepted* phone call": part of the noun, so actor, date and channel around it are not of this act. */
export function isAdjective({ seen }: Clause, anchor: Seen): boolean {
  return seen.some(({ meaning, first, last }) => meaning.is === "noun" && first <= anchor.first && anchor.last <= last);
}

/** A passive auxiliary beside the participle, adverbs and dates skipped; a participle with nothing beside is one too. */
export function isPassive(clause: Clause, anchor: Seen): boolean {
  const { scene } = clause;
  const { passive, between } = scene.compiled;
  for (let i = anchor.first - 1; i >= Math.max(sentenceOf(clause).first, anchor.first - 6); i--) {
    const lower = scene.tokens[i]?.lower ?? "";
    if (passive(lower)) return true;
    // «ble samtalen fanget opp»: a verb-second passive has its subject, the call, in between.
    if (scene.compiled.lexicon.order === "v2" && isCallNoun(clause, i)) continue;
    if (!between(lower) && scene.timeAt[i] === 0 && scene.tokens[i]?.kind !== "punctuation") break;
  }
  return passive(scene.tokens[anchor.last]?.lower ?? "");
}

function isCallNoun({ seen }: Clause, i: number): boolean {
  return seen.some(({ first, last, meaning }) => meaning.is === "noun" && first <= i && i < last);
}

/** "The SBU intercepted the call and posted it": the subject of the verb before is that of this one. */
export function coordinated(clause: Clause, anchor: Seen): Actor | undefined {
  const { scene, anchors } = clause;
  if (anchor.meaning.is !== "act" || anchor.meaning.form === "participle") return undefined;
  if (!scene.compiled.lexicon.pair.and.includes(scene.tokens[anchor.first - 1]?.lower ?? "")) return undefined;
  const earlier = anchors.filter(({ last, meaning }) => last < anchor.first && meaning.is === "act").at(-1);
  return earlier === undefined || isPassive(clause, earlier) ? undefined : before(clause, earlier);
}

/** "intercepted by X and published on Telegram": a participle joined to one that has its agent has the same. */
export function sharedAgent(clause: Clause, anchor: Seen): Actor | undefined {
  const { scene, anchors } = clause;
  if (!scene.compiled.lexicon.pair.and.includes(scene.tokens[anchor.first - 1]?.lower ?? "")) return undefined;
  const earlier = anchors.filter(({ last, meaning }) => last < anchor.first && meaning.is === "act").at(-1);
  if (earlier === undefined || earlier.meaning.is !== "act" || earlier.meaning.form === "finite") return undefined;
  const agent = agentOf(clause, earlier);
  return agent !== undefined && agent.last <= anchor.first ? agent : undefined;
}

/** "by X" after the participle, or "von X … veröffentlicht" before it. */
export function agentOf(clause: Clause, anchor: Seen): Actor | undefined {
  const { agent, lexicon } = clause.scene.compiled;
  const word = (at: number): string => clause.scene.tokens[at]?.lower ?? "";
  // «fanget opp i nærheten av Bakhmut»: the place and not who did it.
  const names = ({ first }: Actor): boolean =>
    agent(word(first - 1)) && lexicon.places?.includes(word(first - 2)) !== true;
  const { from, to } = stretch(clause, anchor);
  // «Eine geleakte Nachricht … den Bürgermeister von X»: a participle before its noun has its agent before it.
  const attributive =
    clause.scene.compiled.lexicon.order === "v2" &&
    clause.seen.some(({ meaning, first }) => meaning.is === "noun" && first === anchor.last);
  for (const actor of attributive ? [] : clause.actors) {
    if (actor.first <= anchor.first || actor.first >= to || actor.first - anchor.last > REACH) continue;
    if (names(actor)) return actor;
  }
  if (clause.scene.compiled.lexicon.order !== "v2") return undefined;
  for (const actor of clause.actors) {
    if (actor.first < from || actor.last > anchor.first) continue;
    if (names(actor)) return actor;
  }
  return undefined;
}

/** The agent without a preposition (Slavic instrumental), right beside the participle. */
export function bareAgentOf(clause: Clause, anchor: Seen): Actor | undefined {
  if (clause.scene.compiled.lexicon.order !== "free") return undefined;
  return after(clause, anchor) ?? before(clause, anchor);
}

export function subjectOf(clause: Clause, anchor: Seen): Actor | undefined {
  if (anchor.meaning.is !== "act") return undefined;
  const { order } = clause.scene.compiled.lexicon;
  const left = before(clause, anchor) ?? relativeSubject(clause, anchor) ?? openingSubject(clause, anchor);
  if (left !== undefined && left.kind !== "role") return left;
  const right = after(clause, anchor);
  if (order !== "svo") return right ?? left;
  // "…, writes X." only at the end of its clause: "reports Russian soldiers are tired" has no subject there.
  const closed = right !== undefined && clause.scene.tokens[right.last]?.kind !== "word";
  return anchor.meaning.verb.act === "reports" && closed ? right : left;
}

/** The clause around a participle that closes it: "hat … veröffentlicht", "wurde … aufgezeichnet". */
export interface Frame {
  readonly passive: boolean;
  readonly subject?: Actor;
}

/** The frame of a participle, in a language that parts the auxiliary from it; `undefined` where there is none. */
export function frameOf(clause: Clause, anchor: Seen): Frame | undefined {
  const { compiled, tokens, sentences } = clause.scene;
  if ((compiled.lexicon.perfect ?? []).length === 0 || isAdjective(clause, anchor)) return undefined;
  // A participle before its noun has no frame: "die *veröffentlichte* Aufnahme".
  if (isCallNoun(clause, anchor.last)) return undefined;
  const next = tokens[anchor.last]?.lower ?? "";
  if (compiled.passive(next)) return { passive: true };
  if (compiled.perfect(next)) return framed(subjectOf(clause, anchor));
  const start = sentences[clause.index]?.first ?? 0;
  for (let i = anchor.first - 1; i >= start; i--) {
    const { kind = "punctuation", lower = "" } = tokens[i] ?? {};
    if (kind === "punctuation" || kind === "dash") return undefined;
    if (compiled.passive(lower)) return { passive: true };
    if (compiled.perfect(lower)) {
      const { from, to } = stretch(clause, anchor);
      const subject = endingAt(clause, i - 1, from) ?? openingBefore(clause, i) ?? beginningAt(clause, i + 1, to);
      return framed(subject);
    }
  }
  return undefined;
}

function framed(subject: Actor | undefined): Frame {
  return subject === undefined ? { passive: false } : { passive: false, subject };
}

/** "die SBU, die das Gespräch am Freitag *veröffentlichte*": the one before the comma, where the verb closes the clause. */
function relativeSubject(clause: Clause, anchor: Seen): Actor | undefined {
  const { compiled, tokens, sentences } = clause.scene;
  const next = tokens[anchor.last];
  if (next?.kind === "word" && !compiled.perfect(next.lower)) return undefined;
  const start = sentences[clause.index]?.first ?? 0;
  for (let i = anchor.first - 1; i > start; i--) {
    if (tokens[i]?.kind !== "punctuation" || clause.scene.timeAt[i] !== 0) continue;
    if (tokens[i]?.lower !== "," || !compiled.relatives(tokens[i + 1]?.lower ?? "")) return undefined;
    return clause.actors.find((actor) => actor.last === i);
  }
  return undefined;
}

/**
 * The body that opens the clause, its name going on in small words up to the verb: "the Board for the Investigation of
 * Rail Accidents released", «Комиссия по расследованию крушений в среду опубликовала».
 */
function openingSubject(clause: Clause, anchor: Seen): Actor | undefined {
  return anchor.meaning.is === "act" && anchor.meaning.verb.act !== "reports"
    ? openingBefore(clause, anchor.first)
    : undefined;
}

/** How many words of a name may follow its head. */
const LONGEST_NAME = 7;

function openingBefore(clause: Clause, end: number): Actor | undefined {
  const { compiled, tokens, cues } = clause.scene;
  const { order, pair } = compiled.lexicon;
  let start = end;
  const { first } = sentenceOf(clause);
  while (start > first && tokens[start - 1]?.kind === "word") start--;
  const actor = clause.actors.find((a) => a.first >= start && a.first <= start + 1 && a.last <= end);
  if (actor === undefined || actor.kind === "role" || actor.kind === "name" || isOblique(clause, actor))
    return undefined;
  let { last } = actor;
  for (let i = actor.last; i < end; i++) {
    const { lower = "" } = tokens[i] ?? {};
    const link = compiled.links(lower) && !pair.and.includes(lower);
    if (skips(clause, i) && !link) continue;
    if (i > last || i - actor.last > LONGEST_NAME || cues[i] !== 0) return undefined;
    if (!link && (compiled.notNames(lower) || isBreak(clause, i))) return undefined;
    // Where no case shows it, a small word goes on with a name only behind "of" or "for".
    if (i === actor.last && !link && order !== "free") return undefined;
    last = i + 1;
  }
  return { ...actor, last, single: false };
}

/** What no name holds. */
const BREAKS: ReadonlySet<string> = new Set(["act", "noun", "credit", "hearsay", "work", "telling", "outside", "role"]);

function isBreak({ seen }: Clause, i: number): boolean {
  return seen.some(({ meaning: { is }, first, last }) => BREAKS.has(is) && first <= i && i < last);
}

/** The actor that ends right before the anchor; auxiliaries, adverbs, dates, hedges and one relative clause comma between. */
function before(clause: Clause, anchor: Seen): Actor | undefined {
  return endingAt(clause, anchor.first - 1, stretch(clause, anchor).from);
}

function endingAt(clause: Clause, at: number, from: number): Actor | undefined {
  let i = at;
  for (let steps = 0; i >= from && steps < 9; steps++) {
    const actor = clause.actors.find((a) => a.last === i + 1);
    if (actor !== undefined) return isOblique(clause, actor) ? undefined : actor;
    // «tjenesten, GUR, la ut»: a name between commas right before the verb stands for the noun before it.
    const apposed = i === at ? clause.actors.find((a) => a.last === i) : undefined;
    const comma = (at: number): boolean => clause.scene.tokens[at]?.lower === ",";
    if (apposed !== undefined && comma(i) && comma(apposed.first - 1)) return apposed;
    // «fra kanalen X, som la det ut»: the one the relative clause is about.
    if (comma(i) && clause.scene.compiled.relatives(clause.scene.tokens[i + 1]?.lower ?? "")) {
      return clause.actors.find((a) => a.last === i && a.kind !== "role");
    }
    if (i === at && comma(i)) return insertedAfter(clause, i, sentenceOf(clause).first);
    const channel = clause.seen.some((s) => s.meaning.is === "channel" && s.first <= i && i < s.last);
    if (!channel && !skips(clause, i) && !clause.scene.compiled.on(clause.scene.tokens[i]?.lower ?? ""))
      return undefined;
    i--;
  }
  return undefined;
}

/** "The Eastern Eye, citing X, *reports*": the one before what is inserted between commas. */
function insertedAfter(clause: Clause, comma: number, from: number): Actor | undefined {
  for (let i = comma - 1; i > Math.max(from, comma - REACH); i--) {
    const { kind = "punctuation", lower = "" } = clause.scene.tokens[i] ?? {};
    if (kind === "word" || kind === "number") continue;
    const actor = lower === "," ? clause.actors.find((a) => a.last === i) : undefined;
    return actor === undefined || actor.kind === "role" || isOblique(clause, actor) ? undefined : actor;
  }
  return undefined;
}

/** The outlet or site behind a preposition: "was posted on the site X", where nobody is said to have posted it. */
export function siteOf(clause: Clause, anchor: Seen): Actor | undefined {
  const { from, to } = stretch(clause, anchor);
  return clause.actors.find(
    ({ kind, first, last }) =>
      kind === "outlet" &&
      first >= from &&
      last <= to &&
      clause.scene.compiled.on(clause.scene.tokens[first - 1]?.lower ?? ""),
  );
}

/** The actor that begins right after the anchor. */
function after(clause: Clause, anchor: Seen): Actor | undefined {
  return beginningAt(clause, anchor.last, stretch(clause, anchor).to);
}

function beginningAt(clause: Clause, at: number, to: number): Actor | undefined {
  let i = at;
  for (let steps = 0; i < to && steps < 9; steps++) {
    const actor = clause.actors.find((a) => a.first === i);
    if (actor !== undefined) return isOblique(clause, actor) ? undefined : actor;
    const channel = clause.seen.find((seen) => seen.first === i && seen.meaning.is === "channel");
    if (channel === undefined && !skips(clause, i) && !clause.scene.compiled.on(clause.scene.tokens[i]?.lower ?? "")) {
      return undefined;
    }
    i = channel?.last ?? i + 1;
  }
  return undefined;
}

/** «розмову перехопили минулого тижня»: a past plural with no subject leaves out who did it. */
export function isImpersonal({ scene }: Clause, anchor: Seen): boolean {
  return scene.compiled.lexicon.order === "free" && /(?:ли|li)$/u.test(scene.tokens[anchor.last - 1]?.lower ?? "");
}

/** «перехопили на Луганщині», "bei Altdorf aufgezeichnet": what stands behind a preposition is a place or a channel. */
function isOblique({ scene: { compiled, tokens } }: Clause, actor: Actor): boolean {
  const lower = tokens[actor.first - 1]?.lower ?? "";
  return (compiled.on(lower) || compiled.towards(lower)) && !compiled.agent(lower);
}

function skips(clause: Clause, i: number): boolean {
  const { scene } = clause;
  const token = scene.tokens[i];
  if (token === undefined || token.kind === "mark") return false;
  // A date with the preposition before it: "am Dienstag".
  if (scene.timeAt[i] !== 0 || (scene.timeAt[i + 1] !== 0 && token.kind === "word" && !token.capital)) return true;
  if (scene.compiled.between(token.lower) || scene.compiled.passive(token.lower)) return true;
  return clause.seen.some(({ first, last, meaning }) => meaning.is === "hedge" && first <= i && i < last);
}

/** True when nothing but small words, dates and channels stands between two places. */
export function isBeside(clause: Clause, from: number, to: number): boolean {
  const { compiled, tokens } = clause.scene;
  for (let i = from; i < to; i++) {
    const channel = clause.seen.some(({ meaning, first, last }) => meaning.is === "channel" && first <= i && i < last);
    const small = skips(clause, i) && !compiled.passive(tokens[i]?.lower ?? "");
    if (!channel && !small && !compiled.on(tokens[i]?.lower ?? "") && tokens[i]?.kind === "word") return false;
  }
  return true;
}

export function sentenceOf(clause: Clause): { readonly first: number; readonly last: number } {
  return clause.scene.sentences[clause.index] ?? { first: 0, last: 0 };
}

/** Tokens that belong to an anchor: from the act before to the act after it. Credits do not divide. */
export function stretch(clause: Clause, anchor: Seen): { readonly from: number; readonly to: number } {
  let { first: from, last: to } = sentenceOf(clause);
  for (const other of clause.anchors) {
    if (other === anchor || other.meaning.is === "credit" || isAdjective(clause, other)) continue;
    if (other.last <= anchor.first) from = Math.max(from, other.last);
    else if (other.first >= anchor.last) to = Math.min(to, other.first);
  }
  return { from, to };
}
