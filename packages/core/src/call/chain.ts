/** The hops between a quotation and its reader: what is said of its call, and of the whole text, one hop an act. */
import type { Hedge, Hop, HopAct } from "../model.ts";
import type { Discourse } from "./calls.ts";
import { type FoundHop, plainHop } from "./hops.ts";

/** Outermost first: who reports, who translated, transcribed, released, recorded. The speaker comes last. */
const ORDER: readonly HopAct[] = ["reports", "translates", "transcribes", "releases", "records", "says"];
const BEST = { agency: 4, outlet: 3, name: 2, body: 1, role: 1 } as const;

/** Hops of one sort beyond these say nothing more of how words came to the reader; they bound the work on each quotation. */
const MOST = 8;

/** What is said of every call and in every sentence; built once. */
export interface HopIndex {
  /** Hops of the sentence that report, by sentence. */
  readonly bySentence: ReadonlyMap<number, readonly FoundHop[]>;
  /** By call; those that report hold for the whole text, of the others there is one an act. */
  readonly byCall: readonly (readonly FoundHop[])[];
  /** By call: hedges of those who decline to vouch for it. */
  readonly vouching: readonly (readonly Hedge[])[];
}

/**
 * @param outlet that of the text itself, which is no hop: it is the writer
 * @param isAside true for a credit that holds for the statement beside it and not for the whole text
 */
export function indexHops(
  discourse: Discourse,
  outlet: string | undefined,
  isAside: (hop: FoundHop) => boolean,
): HopIndex {
  const isOwn = ({ act, actor }: FoundHop): boolean =>
    act === "reports" && actor !== undefined && outlet !== undefined && isSameName(actor, outlet);
  const hops = discourse.hops.filter((hop) => !isOwn(hop));
  const bySentence = new Map<number, FoundHop[]>();
  const general: FoundHop[] = [];
  const seen = new Set<string>();
  for (const hop of hops) {
    const local = bySentence.get(hop.sentence) ?? [];
    if (hop.act === "reports" && local.length < MOST) bySentence.set(hop.sentence, [...local, hop]);
    const key = `${hop.act}\n${keyOf(hop) ?? ""}`;
    if (hop.level !== "document" || seen.has(key) || seen.size >= 2 * MOST || isAside(hop)) continue;
    seen.add(key);
    general.push(hop);
  }
  const byPlace = new Map(hops.map((hop) => [`${hop.act} ${hop.span.start}`, hop]));
  const cited = citedBodies(discourse);
  const byCall = discourse.calls.map((call, number) => {
    const own = call.hops.flatMap((hop) => byPlace.get(`${hop.act} ${hop.span.start}`) ?? []);
    // An outlet retold before a second call is spoken of is retold for all; later it is for the call spoken of there.
    const told = general.filter(({ act, sentence }) => {
      const place = discourse.inForce[sentence] ?? -1;
      return act !== "reports" || place <= 0 || place === number;
    });
    const all = [...new Set([...told, ...released(own), ...impliedRelease(own, cited.get(number))])];
    all.sort((a, b) => a.span.start - b.span.start);
    return ORDER.flatMap((act) => {
      const same = all.filter((hop) => hop.act === act);
      return act === "reports" ? same : best(same);
    });
  });
  return { bySentence, byCall, vouching: discourse.calls.map(({ hops: own }) => vouching(own)) };
}

/**
 * The hops of a quotation, writer first, without who speaks.
 *
 * @param call index of its call, −1 for none
 * @param sentences those it stands in
 * @param speaker who speaks does not also pass it on: "according to X"
 */
export function hopsTo(
  { bySentence, byCall }: HopIndex,
  call: number,
  sentences: readonly number[],
  speaker: string | undefined,
): Hop[] {
  const local = sentences.flatMap((sentence) => bySentence.get(sentence) ?? []).slice(0, MOST);
  const hops = [...new Set([...local, ...(byCall[call] ?? [])])];
  const done = hops.filter(({ act }) => act !== "reports");
  const reporting = distinct(hops.filter(({ act }) => act === "reports")).filter(
    (hop) =>
      (speaker === undefined || hop.actor === undefined || !isSameName(hop.actor, speaker)) &&
      // "According to the service, which released the call": the release says it already.
      !done.some((other) => isSameActor(other, hop)),
  );
  return [...reporting, ...done].map((hop) => inherit(hop, sentences));
}

/** By call: the first body that a retold outlet cites on it ("reports X, citing the SBU"); an only call is meant by all. */
function citedBodies({ hops, calls, inForce }: Discourse): Map<number, FoundHop> {
  const retold = new Set(hops.filter(({ level }) => level === "document").map(({ sentence }) => sentence));
  const cited = new Map<number, FoundHop>();
  for (const hop of hops) {
    const body = hop.actorKind === "agency" || hop.actorKind === "body";
    if (hop.reason.rule !== "call/hop-credit" || !body || !retold.has(hop.sentence)) continue;
    const call = calls.length === 1 ? 0 : (inForce[hop.sentence] ?? -1);
    if (!cited.has(call)) cited.set(call, hop);
  }
  return cited;
}

/** Where nobody is said to have released a call, the service that intercepted it or is cited for it made it known. */
function impliedRelease(own: readonly FoundHop[], cited: FoundHop | undefined): FoundHop[] {
  if (own.some(({ act, actor }) => act === "releases" && actor !== undefined)) return [];
  const maker = own.find((hop) => hop.act === "records" && hop.actorKind === "agency") ?? cited;
  if (maker === undefined) return [];
  const reason = { ...maker.reason, rule: "call/hop-implied", basis: "implied" as const };
  return [{ ...maker, act: "releases", hedges: [], reason }];
}

/** A service that intercepts a call and then releases it stands once, as releasing. */
function released(own: readonly FoundHop[]): FoundHop[] {
  const releasing = own.filter(({ act }) => act === "releases");
  return own.filter((hop) => hop.act !== "records" || !releasing.some((other) => isSameActor(other, hop)));
}

/** True when the words of one name are words of the other, case endings apart. */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.length > 0 && some.every((word) => all.some((other) => isSameWord(word, other)));
  return within(x, y) || within(y, x);
}

function isSameActor(a: FoundHop, b: FoundHop): boolean {
  if (a.actor === undefined || b.actor === undefined) return false;
  return keyOf(a) === keyOf(b) || isSameName(a.actor, b.actor);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** «Залива» and «Залив»: what both begin with leaves three letters at most to either. */
function isSameWord(a: string, b: string): boolean {
  const least = Math.max(4, Math.max(a.length, b.length) - 3);
  return a === b || (Math.min(a.length, b.length) >= least && a.slice(0, least) === b.slice(0, least));
}

/** One hop for each that reports; the fuller of two names that agree ("The Eastern Post", "the newspaper"). */
function distinct(hops: readonly FoundHop[]): FoundHop[] {
  const kept: FoundHop[] = [];
  for (const hop of hops) {
    const same = kept.findIndex((known) => isSameActor(known, hop));
    if (same === -1) kept.push(hop);
    else if ((hop.actor?.length ?? 0) > (kept[same]?.actor?.length ?? 0)) kept[same] = hop;
  }
  // «avisen» beside the name of one: the one retold.
  const named = kept.filter((hop) => !isBareOutlet(hop));
  return named.length === 0 ? kept : named;
}

function isBareOutlet({ actor = "", actorKind }: FoundHop): boolean {
  return actorKind === "outlet" && /^\p{Ll}+$/u.test(actor);
}

/** The hop that says most of an act; others lend it what it lacks where they name the same actor or none. */
function best(hops: readonly FoundHop[]): FoundHop[] {
  const top = [...hops].sort((a, b) => weight(b) - weight(a))[0];
  if (top === undefined) return [];
  let merged = top;
  for (const hop of hops) {
    if (hop === top || (hop.actor !== undefined && keyOf(hop) !== keyOf(top) && hop.actorKind !== "body")) continue;
    merged = {
      ...merged,
      ...(merged.channel === undefined && hop.channel !== undefined ? { channel: hop.channel } : {}),
      ...(merged.date === undefined && hop.date !== undefined ? { date: hop.date } : {}),
      hedges: uniteHedges(merged.hedges, hop.hedges),
    };
  }
  return [merged];
}

function weight(hop: FoundHop): number {
  const actor = hop.actorKind === undefined ? 0 : 10 * BEST[hop.actorKind];
  return actor + (hop.date === undefined ? 0 : 2) + (hop.channel === undefined ? 0 : 1);
}

function uniteHedges(a: readonly Hedge[], b: readonly Hedge[]): Hedge[] {
  return [...a, ...b.filter((hedge) => !a.some((known) => known.span.start === hedge.span.start))];
}

function keyOf(hop: FoundHop): string | undefined {
  return hop.actorKey ?? hop.actor?.toLowerCase();
}

/** A hop stated in another sentence is taken over. */
function inherit(hop: FoundHop, sentences: readonly number[]): Hop {
  const plain = plainHop(hop);
  return sentences.includes(hop.sentence) ? plain : { ...plain, reason: { ...plain.reason, basis: "inherited" } };
}

/** Hedges of those who decline to vouch for the call. */
function vouching(hops: readonly Hop[]): Hedge[] {
  return hops.filter((hop) => hop.reason.rule === "call/not-vouched").flatMap((hop) => hop.hedges);
}
