/**
 * Statements that somebody records, releases, transcribes, translates or reports words, sentence by sentence.
 *
 * The verb (or noun) of the act is the anchor; actor, channel and date are looked for around it in the stretch up to the
 * neighbouring act, so that copies which lost their small words are read too ("was released on Saturday Facebook By the …").
 */
import type { Document, Hop, HopAct, Quotation, Reason, Span, TimeExpression } from "../model.ts";
import type { Analysis } from "../text/sentences.ts";
import { type Actor, findActors, nameOf } from "./actors.ts";
import type { CallLanguage, Scene, Seen } from "./scene.ts";
import { makeScene, spanOf } from "./scene.ts";

/** A hop with its place, before hedges are attached. */
export interface FoundHop extends Hop {
  /** Index into `Analysis.sentences`. */
  readonly sentence: number;
  /** Token range of the words that state the act. */
  readonly first: number;
  readonly last: number;
  readonly actorKind?: Actor["kind"];
  /** Key of a known agency, the same in every language. */
  readonly actorKey?: string;
  /** `document`: a credit that holds for the whole text (byline of a translation, "skriver X"); else about one call. */
  readonly level: "document" | "call";
}

/** How many tokens an actor, a channel or a date may be away from its verb. */
const REACH = 16;

/** All hops of a text, in text order. */
export function findHops(
  document: Document,
  analysis: Analysis,
  quotations: readonly Quotation[],
  times: readonly TimeExpression[],
  language: CallLanguage,
): FoundHop[] {
  return hopsOf(makeScene(document, analysis, quotations, times, language));
}

/** `findHops` on a scene that is already built. */
export function hopsOf(scene: Scene): FoundHop[] {
  const out: FoundHop[] = [];
  for (const [index, seen] of scene.seen.entries()) {
    const anchors = seen.filter(({ meaning: { is } }) => is === "act" || is === "work" || is === "credit");
    if (anchors.length === 0) continue;
    const clause: Clause = { scene, index, seen, anchors, actors: findActors(scene, index), used: new Set() };
    for (const anchor of anchors) {
      const hop = readAnchor(clause, anchor);
      if (hop !== undefined) out.push(hop);
    }
  }
  return out;
}

interface Clause {
  readonly scene: Scene;
  readonly index: number;
  readonly seen: readonly Seen[];
  readonly anchors: readonly Seen[];
  readonly actors: readonly Actor[];
  /** First tokens of actors already taken, so that one phrase does not act twice in different ways. */
  readonly used: Set<number>;
}

function readAnchor(clause: Clause, anchor: Seen): FoundHop | undefined {
  if (anchor.meaning.is === "act") return readVerb(clause, anchor);
  if (anchor.meaning.is === "work") return readWork(clause, anchor);
  return readCredit(clause, anchor);
}

function readVerb(clause: Clause, anchor: Seen): FoundHop | undefined {
  if (anchor.meaning.is !== "act") return undefined;
  const { form, verb } = anchor.meaning;
  if (isAdjective(clause, anchor)) {
    const rule = "call/hop-adjective";
    return verb.act === "reports" ? undefined : make(clause, anchor, verb.act, undefined, { rule, level: "call" });
  }
  const passive = form !== "finite" && isPassive(clause, anchor);
  const agent = form === "finite" ? undefined : (agentOf(clause, anchor) ?? sharedAgent(clause, anchor));
  const found =
    agent ??
    coordinated(clause, anchor) ??
    (passive || form === "participle" ? bareAgentOf(clause, anchor) : subjectOf(clause, anchor));
  const can = found !== undefined && canAct(clause, found, verb.act, agent !== undefined);
  // «Анна сообщила»: somebody known by role or gender speaks; an outlet has neither.
  const speaks = can && verb.act === "reports" && found.kind === "name" && creditsSpeaker(clause.scene, found, true);
  const actor = can && !speaks ? found : undefined;
  const lacking =
    actor === undefined && (verb.act === "reports" || (form === "finite" && !isImpersonal(clause, anchor)));
  if (lacking) return undefined;
  if (verb.act !== "reports" && !hasObject(clause, anchor, agent === undefined && !passive, actor)) return undefined;
  return make(clause, anchor, isTranslation(clause, anchor, passive) ? "translates" : verb.act, actor, {
    rule: agent !== undefined ? "call/hop-agent" : actor === undefined ? "call/hop-passive" : "call/hop-subject",
    level: verb.act === "reports" ? "document" : "call",
  });
}

/**
 * True when what is released or recorded can be a call: a noun for one in the sentence, or "it" as the object (active) or
 * at the beginning (passive). Without an actor the noun must stand beside the participle.
 */
function hasObject(clause: Clause, anchor: Seen, active: boolean, actor: Actor | undefined): boolean {
  const { scene, seen } = clause;
  const nouns = seen.filter(({ meaning }) => meaning.is === "noun");
  if (active && actor === undefined) {
    return nouns.some(
      ({ first, last }) => Math.abs(first >= anchor.last ? first - anchor.last : anchor.first - last) <= 3,
    );
  }
  if (nouns.length > 0 || anchor.meaning.is !== "act" || isTranslation(clause, anchor, !active)) return true;
  if (actor !== undefined && (anchor.meaning.verb.act === "translates" || anchor.meaning.verb.act === "transcribes"))
    return true;
  const at = active ? anchor.last : sentenceOf(clause).first;
  const lower = scene.tokens[at]?.lower ?? "";
  if (scene.compiled.definite(lower) && scene.tokens[at + 1]?.kind !== "word") return true;
  const pronouns = scene.compiled.people.pronouns.filter(
    (p) => p.form === lower && p.person === 3 && p.number === "singular",
  );
  if (actor !== undefined && pronouns.length > 0) return true;
  return pronouns.some((pronoun) => pronoun.gender === undefined || pronoun.gender === "neuter");
}

/** "an English translation was posted by X", "X published a translation": what is released is the translation. */
function isTranslation({ seen, actors }: Clause, anchor: Seen, passive: boolean): boolean {
  if (anchor.meaning.is !== "act" || anchor.meaning.verb.act !== "releases") return false;
  const things = seen.filter(
    ({ meaning, first }) =>
      (meaning.is === "work" || meaning.is === "noun") &&
      !actors.some((actor) => actor.first <= first && first < actor.last),
  );
  const thing = passive
    ? things.find(({ last }) => last <= anchor.first)
    : things.find(({ first }) => first >= anchor.last && first - anchor.last <= 4);
  return thing?.meaning.is === "work" && thing.meaning.work.act === "translates";
}

/** "the *intercepted* phone call": part of the noun, so actor, date and channel around it are not of this act. */
function isAdjective({ seen }: Clause, anchor: Seen): boolean {
  return seen.some(({ meaning, first, last }) => meaning.is === "noun" && first <= anchor.first && anchor.last <= last);
}

/** A passive auxiliary beside the participle, adverbs and dates skipped; a participle with nothing beside is one too. */
function isPassive(clause: Clause, anchor: Seen): boolean {
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
function coordinated(clause: Clause, anchor: Seen): Actor | undefined {
  const { scene, anchors } = clause;
  if (anchor.meaning.is !== "act" || anchor.meaning.form === "participle") return undefined;
  if (!scene.compiled.lexicon.pair.and.includes(scene.tokens[anchor.first - 1]?.lower ?? "")) return undefined;
  const earlier = anchors.filter(({ last, meaning }) => last < anchor.first && meaning.is === "act").at(-1);
  return earlier === undefined || isPassive(clause, earlier) ? undefined : before(clause, earlier);
}

/** "intercepted by X and published on Telegram": a participle joined to one that has its agent has the same. */
function sharedAgent(clause: Clause, anchor: Seen): Actor | undefined {
  const { scene, anchors } = clause;
  if (!scene.compiled.lexicon.pair.and.includes(scene.tokens[anchor.first - 1]?.lower ?? "")) return undefined;
  const earlier = anchors.filter(({ last, meaning }) => last < anchor.first && meaning.is === "act").at(-1);
  if (earlier === undefined || earlier.meaning.is !== "act" || earlier.meaning.form === "finite") return undefined;
  const agent = agentOf(clause, earlier);
  return agent !== undefined && agent.last <= anchor.first ? agent : undefined;
}

/** "by X" after the participle, or "von X … veröffentlicht" before it. */
function agentOf(clause: Clause, anchor: Seen): Actor | undefined {
  const { agent } = clause.scene.compiled;
  const { from, to } = stretch(clause, anchor);
  // «Eine geleakte Nachricht … den Bürgermeister von X»: a participle before its noun has its agent before it.
  const attributive =
    clause.scene.compiled.lexicon.order === "v2" &&
    clause.seen.some(({ meaning, first }) => meaning.is === "noun" && first === anchor.last);
  for (const actor of attributive ? [] : clause.actors) {
    if (actor.first <= anchor.first || actor.first >= to || actor.first - anchor.last > REACH) continue;
    if (agent(clause.scene.tokens[actor.first - 1]?.lower ?? "")) return actor;
  }
  if (clause.scene.compiled.lexicon.order !== "v2") return undefined;
  for (const actor of clause.actors) {
    if (actor.first < from || actor.last > anchor.first) continue;
    if (agent(clause.scene.tokens[actor.first - 1]?.lower ?? "")) return actor;
  }
  return undefined;
}

/** The agent without a preposition (Slavic instrumental), right beside the participle. */
function bareAgentOf(clause: Clause, anchor: Seen): Actor | undefined {
  if (clause.scene.compiled.lexicon.order !== "free") return undefined;
  return after(clause, anchor) ?? before(clause, anchor);
}

function subjectOf(clause: Clause, anchor: Seen): Actor | undefined {
  if (anchor.meaning.is !== "act") return undefined;
  const { order } = clause.scene.compiled.lexicon;
  const left = before(clause, anchor);
  if (left !== undefined && left.kind !== "role") return left;
  const right = after(clause, anchor);
  if (order !== "svo") return right ?? left;
  // "…, writes X." only at the end of its clause: "reports Russian soldiers are tired" has no subject there.
  const closed = right !== undefined && clause.scene.tokens[right.last]?.kind !== "word";
  return anchor.meaning.verb.act === "reports" && closed ? right : left;
}

/** The actor that ends right before the anchor; auxiliaries, adverbs, dates, hedges and one relative clause comma between. */
function before(clause: Clause, anchor: Seen): Actor | undefined {
  let i = anchor.first - 1;
  const { from } = stretch(clause, anchor);
  for (let steps = 0; i >= from && steps < 9; steps++) {
    const actor = clause.actors.find((a) => a.last === i + 1);
    if (actor !== undefined) return actor;
    // «tjenesten, GUR, la ut»: a name between commas right before the verb stands for the noun before it.
    const apposed = i === anchor.first - 1 ? clause.actors.find((a) => a.last === i) : undefined;
    const comma = (at: number): boolean => clause.scene.tokens[at]?.lower === ",";
    if (apposed !== undefined && comma(i) && comma(apposed.first - 1)) return apposed;
    const channel = clause.seen.some((s) => s.meaning.is === "channel" && s.first <= i && i < s.last);
    if (!channel && !skips(clause, i) && !clause.scene.compiled.on(clause.scene.tokens[i]?.lower ?? ""))
      return undefined;
    i--;
  }
  return undefined;
}

/** The actor that begins right after the anchor. */
function after(clause: Clause, anchor: Seen): Actor | undefined {
  const { to } = stretch(clause, anchor);
  let i = anchor.last;
  for (let steps = 0; i < to && steps < 9; steps++) {
    const actor = clause.actors.find((a) => a.first === i);
    if (actor !== undefined) return isPlace(clause, actor) ? undefined : actor;
    const channel = clause.seen.find((seen) => seen.first === i && seen.meaning.is === "channel");
    if (channel === undefined && !skips(clause, i) && !clause.scene.compiled.on(clause.scene.tokens[i]?.lower ?? "")) {
      return undefined;
    }
    i = channel?.last ?? i + 1;
  }
  return undefined;
}

/** «розмову перехопили минулого тижня»: a past plural with no subject leaves out who did it. */
function isImpersonal({ scene }: Clause, anchor: Seen): boolean {
  return scene.compiled.lexicon.order === "free" && /(?:ли|li)$/u.test(scene.tokens[anchor.last - 1]?.lower ?? "");
}

/** «перехопили на Луганщині», «zachycen v Bachmutu»: where the case shows the agent a name behind a preposition is a place. */
function isPlace({ scene }: Clause, actor: Actor): boolean {
  if (scene.compiled.lexicon.order !== "free" || (actor.kind !== "name" && actor.kind !== "body")) return false;
  return scene.compiled.on(scene.tokens[actor.first - 1]?.lower ?? "");
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

function sentenceOf(clause: Clause): { readonly first: number; readonly last: number } {
  return clause.scene.sentences[clause.index] ?? { first: 0, last: 0 };
}

/** Tokens that belong to an anchor: from the act before to the act after it. Credits do not divide. */
function stretch(clause: Clause, anchor: Seen): { readonly from: number; readonly to: number } {
  let { first: from, last: to } = sentenceOf(clause);
  for (const other of clause.anchors) {
    if (other === anchor || other.meaning.is === "credit" || isAdjective(clause, other)) continue;
    if (other.last <= anchor.first) from = Math.max(from, other.last);
    else if (other.first >= anchor.last) to = Math.min(to, other.first);
  }
  return { from, to };
}

function canAct({ scene }: Clause, actor: Actor, act: HopAct, agent: boolean): boolean {
  switch (actor.kind) {
    case "agency":
    case "outlet":
      return true;
    case "body":
      return act !== "reports" || agent;
    case "name":
      return act !== "reports" || actor.single || (agent && hasCapitalArticle(scene, actor));
    case "role":
      return agent && act !== "reports";
  }
}

/** "by The Kyiv Ledger": an article with a capital is a part of the name, which is then no person's. */
function hasCapitalArticle(scene: Scene, actor: Actor): boolean {
  const first = scene.tokens[actor.first];
  return (
    first?.capital === true && scene.compiled.articles(first.lower) && scene.tokens[actor.first + 1]?.capital === true
  );
}

/** "translation by X", "Oversettelse: X". */
function readWork(clause: Clause, anchor: Seen): FoundHop | undefined {
  if (anchor.meaning.is !== "work") return undefined;
  const { scene } = clause;
  const { by, act } = anchor.meaning.work;
  let i = anchor.last;
  const lower = scene.tokens[i]?.lower ?? "";
  if (by.includes(lower)) i++;
  else if (!by.includes("")) return undefined;
  const actor = clause.actors.find((a) => a.first === i || (a.first === i + 1 && scene.tokens[i]?.lower === ":"));
  if (actor === undefined || actor.kind === "role") return undefined;
  const sentence = sentenceOf(clause);
  const whole = sentence.last - sentence.first <= 10 && anchor.first - sentence.first <= 2;
  return make(clause, anchor, act, actor, { rule: "call/hop-work", level: whole ? "document" : "call" });
}

/** "according to X". A recording, a translation or a voice in the call that is credited makes no hop here. */
function readCredit(clause: Clause, anchor: Seen): FoundHop | undefined {
  if (anchor.meaning.is !== "credit") return undefined;
  const place = anchor.meaning.credit.actor;
  const actor =
    place === "after"
      ? clause.actors.find((a) => a.first <= anchor.last && anchor.last < a.last)
      : clause.actors.find((a) => a.last === anchor.first);
  if (actor === undefined || actor.kind === "role" || clause.used.has(actor.first)) return undefined;
  if (actor.kind === "name" && !actor.single && !hasCapitalArticle(clause.scene, actor)) return undefined;
  if (actor.kind !== "agency" && actor.kind !== "outlet" && creditsSpeaker(clause.scene, actor)) return undefined;
  const level = actor.kind === "outlet" || actor.kind === "name" ? "document" : "call";
  return make(clause, anchor, "reports", actor, { rule: "call/hop-credit", level });
}

/**
 * True when the one credited is a speaker of a quotation: then the words are theirs and nobody reports them.
 *
 * @param human only speakers whose role or gender is known count
 */
function creditsSpeaker(scene: Scene, actor: Actor, human = false): boolean {
  const bit = human ? 2 : 1;
  for (let i = actor.first; i < actor.last; i++) if (((scene.speakers[i] ?? 0) & bit) !== 0) return true;
  return false;
}

function make(
  clause: Clause,
  anchor: Seen,
  act: HopAct,
  actor: Actor | undefined,
  { rule, level }: { readonly rule: string; readonly level: FoundHop["level"] },
): FoundHop | undefined {
  const { scene, index } = clause;
  if (actor !== undefined) clause.used.add(actor.first);
  const first = Math.min(anchor.first, actor?.first ?? anchor.first);
  const last = Math.max(anchor.last, actor?.last ?? anchor.last);
  const adjective = isAdjective(clause, anchor);
  const channel = adjective || act === "reports" ? undefined : channelOf(clause, anchor);
  const date = adjective ? undefined : dateOf(clause, anchor);
  const evidence: Span[] = [spanOf(scene, anchor.first, anchor.last)];
  if (actor !== undefined) evidence.push(nameOf(scene, actor).actorSpan);
  const reason: Reason = { rule, basis: "stated", evidence };
  return {
    ...(actor === undefined ? {} : nameOf(scene, actor)),
    act,
    span: spanOf(scene, first, last),
    ...(channel === undefined ? {} : { channel }),
    ...(date === undefined ? {} : { date }),
    hedges: [],
    reason,
    sentence: index,
    first: anchor.first,
    last: anchor.last,
    level,
    ...(actor === undefined ? {} : { actorKind: actor.kind }),
    ...(actor?.key === undefined ? {} : { actorKey: actor.key }),
  };
}

function channelOf(clause: Clause, anchor: Seen): string | undefined {
  const { from, to } = stretch(clause, anchor);
  const { on } = clause.scene.compiled;
  for (const seen of clause.seen) {
    if (seen.meaning.is !== "channel" || seen.first < from || seen.last > to) continue;
    if (Math.abs(seen.first - anchor.first) > 2 * REACH) continue;
    if (seen.meaning.channel.needsPreposition && !on(clause.scene.tokens[seen.first - 1]?.lower ?? "")) continue;
    return seen.meaning.channel.name;
  }
  return undefined;
}

/** The nearest date of the stretch; durations are no dates of an act, and a date after the verb wins a tie. */
function dateOf(clause: Clause, anchor: Seen): TimeExpression | undefined {
  const { scene } = clause;
  const { from, to } = stretch(clause, anchor);
  let best: TimeExpression | undefined;
  let distance = REACH + 1;
  for (let i = Math.max(from, anchor.first - REACH); i < Math.min(to, anchor.last + REACH); i++) {
    const time = scene.times[(scene.timeAt[i] ?? 0) - 1];
    if (time === undefined || time.value.granularity === "stretch" || !isNearest(clause, anchor, i)) continue;
    const away = i < anchor.first ? anchor.first - i + 0.5 : i - anchor.last;
    if (away < distance) {
      best = time;
      distance = away;
    }
  }
  return best;
}

/** "recorded in May and released on Friday": what stands between two acts belongs to the nearer one, the earlier in a tie. */
function isNearest(clause: Clause, anchor: Seen, at: number): boolean {
  const away = (seen: Seen) => (at >= seen.last ? at - seen.last : seen.first - at);
  const own = away(anchor);
  return clause.anchors.every((other) => {
    if (other === anchor || other.meaning.is === "credit" || isAdjective(clause, other)) return true;
    return other.first < anchor.first ? away(other) > own : away(other) >= own;
  });
}
