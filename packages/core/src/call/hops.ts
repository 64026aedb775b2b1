/**
 * Statements that somebody records, releases, transcribes, translates or reports words, sentence by sentence.
 *
 * The verb (or noun) of the act is the anchor; actor, channel and date are looked for around it in the stretch up to the
 * neighbouring act, so that copies which lost their small words are read too ("was released on Saturday Facebook By the …").
 */
import type { Document, Hop, HopAct, Quotation, Reason, Span, TimeExpression } from "../model.ts";
import type { Analysis } from "../text/sentences.ts";
import { type Actor, findActors, nameOf } from "./actors.ts";
import {
  agentOf,
  bareAgentOf,
  type Clause,
  coordinated,
  frameOf,
  isAdjective,
  isBeside,
  isImpersonal,
  isPassive,
  REACH,
  sentenceOf,
  sharedAgent,
  siteOf,
  stretch,
  subjectOf,
} from "./doers.ts";
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
  return out.map((hop, index) => meantAgain(scene, out, hop, index));
}

/** How many sentences back a service is named that is then called by a general noun. */
const AGAIN_REACH = 4;

/** «Разговор перехватило ГУР. … ведомство опубликовало запись»: the service named last before it. */
function meantAgain(scene: Scene, hops: readonly FoundHop[], hop: FoundHop, index: number): FoundHop {
  const { again = [] } = scene.compiled.lexicon;
  if (hop.actor === undefined || !again.includes(hop.actor.toLowerCase())) return hop;
  const before = hops
    .slice(0, index)
    .findLast((one) => one.actorKind === "agency" && hop.sentence - one.sentence <= AGAIN_REACH);
  const named = before ?? agencyBefore(scene, hop);
  if (named === undefined) return hop;
  const { actor, actorSpan, actorKind, actorKey } = named;
  return {
    ...hop,
    ...(actor === undefined ? {} : { actor }),
    ...(actorSpan === undefined ? {} : { actorSpan }),
    ...(actorKind === undefined ? {} : { actorKind }),
    ...(actorKey === undefined ? {} : { actorKey }),
  };
}

/** The service named last in the sentences before, whatever it does there. */
function agencyBefore(
  scene: Scene,
  hop: FoundHop,
): Pick<FoundHop, "actor" | "actorSpan" | "actorKind" | "actorKey"> | undefined {
  for (let sentence = hop.sentence; sentence >= 0 && hop.sentence - sentence <= AGAIN_REACH; sentence--) {
    const actor = findActors(scene, sentence).findLast(
      ({ kind, first }) => kind === "agency" && (sentence < hop.sentence || first < hop.first),
    );
    if (actor !== undefined)
      return {
        ...nameOf(scene, actor),
        actorKind: "agency",
        ...(actor.key === undefined ? {} : { actorKey: actor.key }),
      };
  }
  return undefined;
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
  const frame = form === "finite" ? undefined : frameOf(clause, anchor);
  const passive = frame?.passive ?? (form !== "finite" && isPassive(clause, anchor));
  const agent =
    form === "finite" || frame?.passive === false
      ? undefined
      : (agentOf(clause, anchor) ?? sharedAgent(clause, anchor));
  const found =
    agent ??
    coordinated(clause, anchor) ??
    (passive || (form === "participle" && frame === undefined)
      ? bareAgentOf(clause, anchor)
      : (frame?.subject ?? subjectOf(clause, anchor)));
  const can = found !== undefined && verb.actorless !== true && canAct(clause, found, verb.act, agent !== undefined);
  // «Анна сообщила»: somebody known by role or gender speaks; an outlet has neither.
  const speaks = can && verb.act === "reports" && found.kind === "name" && creditsSpeaker(clause.scene, found, true);
  const site = !can && verb.act === "releases" && form !== "finite" ? siteOf(clause, anchor) : undefined;
  const actor = can && !speaks ? found : site;
  // "según cuenta X": the credit has X already.
  if (verb.act === "reports" && actor !== undefined && clause.used.has(actor.first)) return undefined;
  const lacking =
    actor === undefined && (verb.act === "reports" || (form === "finite" && !isImpersonal(clause, anchor)));
  if (lacking) return undefined;
  if (verb.act !== "reports" && !hasObject(clause, anchor, agent === undefined && !passive, actor)) return undefined;
  return make(clause, anchor, isTranslation(clause, anchor, passive) ? "translates" : verb.act, actor, {
    rule: agent !== undefined ? "call/hop-agent" : actor === undefined ? "call/hop-passive" : "call/hop-subject",
    // "writes the SBU": a service speaks for itself and is no paper that is retold.
    level: verb.act === "reports" && actor?.kind !== "agency" ? "document" : "call",
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
      ({ first, last }) =>
        Math.abs(first >= anchor.last ? first - anchor.last : anchor.first - last) <= 3 ||
        (scene.tokens[last]?.lower === "," && scene.tokens[anchor.first - 1]?.lower === ","),
    );
  }
  if (nouns.length > 0 || anchor.meaning.is !== "act" || isTranslation(clause, anchor, !active)) return true;
  if (actor !== undefined && (anchor.meaning.verb.act === "translates" || anchor.meaning.verb.act === "transcribes"))
    return true;
  if (active && objectBefore(scene, anchor.first)) return true;
  const at = active ? anchor.last : sentenceOf(clause).first;
  const lower = scene.tokens[at]?.lower ?? "";
  if (scene.compiled.definite(lower) && scene.tokens[at + 1]?.kind !== "word") return true;
  const pronouns = scene.compiled.people.pronouns.filter(
    (p) => p.form === lower && p.person === 3 && p.number === "singular",
  );
  if (actor !== undefined && pronouns.length > 0) return true;
  return pronouns.some((pronoun) => pronoun.gender === undefined || pronoun.gender === "neuter");
}

/** «Её выложил канал»: in free word order the pronoun for what is released may stand right before the verb. */
export function objectBefore({ compiled, tokens }: Scene, verb: number): boolean {
  if (compiled.lexicon.order !== "free") return false;
  const lower = tokens[verb - 1]?.lower ?? "";
  return compiled.people.pronouns.some(
    ({ form, person, number, use }) => form === lower && person === 3 && number === "singular" && use === "object",
  );
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

function canAct(clause: Clause, actor: Actor, act: HopAct, agent: boolean): boolean {
  switch (actor.kind) {
    case "agency":
    case "outlet":
      return true;
    case "body":
      return act !== "reports" || agent || (actor.single && !creditsSpeaker(clause.scene, actor, true));
    case "name":
      return act !== "reports" || actor.single || agent || isTitle(clause, actor);
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

/** "obtained by The Eastern Eye": an article with a capital inside a sentence. */
function isTitle({ scene, index }: Clause, actor: Actor): boolean {
  return hasCapitalArticle(scene, actor) && scene.sentences[index]?.first !== actor.first;
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
  const channel = adjective || act === "reports" ? undefined : channelOf(clause, anchor, actor);
  const date = adjective ? undefined : dateOf(clause, anchor, act, actor);
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

/** Where channel and date of an act may stand: a participle with its agent, right before its noun, has them before it. */
function surroundings(
  clause: Clause,
  anchor: Seen,
  actor: Actor | undefined,
): { readonly from: number; readonly to: number } {
  const { from, to } = stretch(clause, anchor);
  const { compiled, tokens } = clause.scene;
  const agent =
    actor !== undefined && actor.last <= anchor.first && compiled.agent(tokens[actor.first - 1]?.lower ?? "");
  const attributive = agent && clause.seen.some(({ meaning, first }) => meaning.is === "noun" && first === anchor.last);
  return { from, to: attributive ? anchor.last : to };
}

function channelOf(clause: Clause, anchor: Seen, actor: Actor | undefined): string | undefined {
  const { from, to } = surroundings(clause, anchor, actor);
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
function dateOf(clause: Clause, anchor: Seen, act: HopAct, actor: Actor | undefined): TimeExpression | undefined {
  const { scene } = clause;
  const { from, to } = surroundings(clause, anchor, actor);
  let best: TimeExpression | undefined;
  let distance = REACH + 1;
  for (let i = Math.max(from, anchor.first - REACH); i < Math.min(to, anchor.last + REACH); i++) {
    const time = scene.times[(scene.timeAt[i] ?? 0) - 1];
    if (time === undefined || time.value.granularity === "stretch" || !isNearest(clause, anchor, i)) continue;
    if (scene.masked[i] !== 0) continue;
    // "He has had no pay since January, the paper reports": what is told has dates of its own.
    if (act === "reports" && scene.indirect[i] === 1) continue;
    // "The recording released by the SBU was made *in March*": beyond its agent a participle has no date.
    if (actor !== undefined && actor.first >= anchor.last && i >= actor.last && !isBeside(clause, actor.last, i))
      continue;
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

/** The hop without its place, as findings carry it. */
export function plainHop(hop: Hop): Hop {
  const { actor, actorSpan, act, span, channel, date, hedges, reason } = hop;
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(actorSpan === undefined ? {} : { actorSpan }),
    act,
    span,
    ...(channel === undefined ? {} : { channel }),
    ...(date === undefined ? {} : { date }),
    hedges,
    reason,
  };
}
