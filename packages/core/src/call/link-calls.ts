/**
 * The same call recognised across documents and languages. Two calls are taken for one only on evidence: shared
 * renditions, or the same two parties, the same releaser (names folded through the agencies of the packs, so that
 * GUR = HUR = ГУР) and release dates that meet. Without it they stay apart.
 */
import { recordId } from "../id.ts";
import type { Attribution, Call, DateValue, Document, Party, Rendition } from "../model.ts";
import { tokenize } from "../text/tokens.ts";
import { parseIsoDay } from "../time/calendar.ts";
import { actsOf } from "./acts.ts";
import { conflictsInDates, conflictsInVoices, sharesDate } from "./drafts.ts";
import { type CallLanguage, compile } from "./scene.ts";
import { spotAt } from "./spot.ts";
import { generalRole } from "./voices.ts";

/** The calls of one document with what is needed to compare them. */
export interface DocumentCalls {
  readonly document: Document;
  readonly calls: readonly Call[];
  readonly attributions: readonly Attribution[];
  readonly lexicon: CallLanguage;
}

/** What the trace station found: a quotation renders words of a rendition, or the same words as another quotation. */
export interface LinkEvidence {
  readonly quotation: string;
  readonly rendition?: string;
  readonly sameAs?: string;
  /** How sure it is, 0…1. */
  readonly score: number;
}

export interface LinkedCalls {
  /** Calls over all documents; one that stands alone keeps its id. */
  readonly calls: readonly Call[];
  /** Id of the linked call for the id of every call that went in. */
  readonly idOf: ReadonlyMap<string, string>;
}

/** Two calls are one by shared words when the chance that all of these are errors is no more than this. */
const MISTAKEN = 0.05;

/** Dates wider than this many days say too little to link by. */
const TIGHT_DAYS = 31;

/** Links the calls of all documents and gives each the renditions (transcripts) that are of it. */
export function linkCalls(
  perDocument: readonly DocumentCalls[],
  renditions: readonly Rendition[] = [],
  evidence: readonly LinkEvidence[] = [],
): LinkedCalls {
  const cards = perDocument.flatMap((entry) => entry.calls.map((call) => makeCard(entry, call)));
  const shared = collectEvidence(perDocument, evidence);
  const groups = new Groups(cards);
  for (const [a, b] of shared.pairs) groups.join(a, b, "call/linked-words");
  for (const card of cards) card.renditions.push(...(shared.renditions.get(card.call.id) ?? []));
  joinByRenditions(groups, cards);
  joinByCircumstances(groups, cards);
  const linked = groups.all().map(({ members, rule }) => merge(members, rule));
  const idOf = new Map<string, string>();
  const members = groups.all();
  for (const [index, call] of linked.entries())
    for (const card of members[index]?.members ?? []) idOf.set(card.call.id, call.id);
  const lexicons = new Map(perDocument.map(({ document, lexicon }) => [document.id, lexicon]));
  const agencyOf = (name: string, document: string): string | undefined => {
    const lexicon = lexicons.get(document);
    const known = lexicon === undefined ? undefined : actorKey(name, lexicon);
    return known?.known === true ? known.key : undefined;
  };
  const published = new Map(perDocument.map(({ document }) => [document.id, document.published?.start]));
  const calls = attachRenditions(linked, renditions).map((call) => ({
    ...call,
    acts: actsOf(call.hops, agencyOf, (document) => published.get(document)),
  }));
  return { calls, idOf };
}

interface Card {
  readonly call: Call;
  readonly document: string;
  readonly releasers: ReadonlySet<string>;
  /** Release dates tight enough to link by. */
  readonly tight: readonly DateValue[];
  /** Day number of the earliest release date; −Infinity without one. */
  readonly firstDay: number;
  /** Last day number on which the document can have been published. */
  readonly published: number | undefined;
  readonly voices: readonly { readonly role: string }[];
  readonly renditions: string[];
}

function makeCard({ document, lexicon }: DocumentCalls, call: Call): Card {
  const releases = call.hops.filter((hop) => hop.act === "releases");
  const releasers = releases.flatMap((hop) => (hop.actor === undefined ? [] : [actorKey(hop.actor, lexicon)]));
  const agencies = releasers.filter((key) => key.known).map((key) => key.key);
  const dates = releases.flatMap((hop) => (hop.date === undefined ? [] : [hop.date.value]));
  return {
    call,
    document: document.id,
    releasers: new Set(agencies.length > 0 ? agencies : releasers.map((key) => key.key)),
    tight: dates.filter(isTight),
    firstDay: firstDay(dates),
    published: parseIsoDay(document.published?.end ?? ""),
    voices: call.parties.flatMap((party) => (party.role === undefined ? [] : [{ role: party.role }])),
    renditions: [...call.renditions],
  };
}

/** Key of a known agency, else the folded name. */
function actorKey(name: string, lexicon: CallLanguage): { readonly key: string; readonly known: boolean } {
  const tokens = tokenize(name);
  const { spotter } = compile(lexicon);
  for (let i = 0; i < tokens.length; i++) {
    for (const { meaning } of spotAt(spotter, tokens, i)) {
      if (meaning.is === "agency") return { key: meaning.agency.key, known: true };
    }
  }
  return { key: tokens.map((token) => token.lower).join(" "), known: false };
}

interface Shared {
  /** The surest first: a document's call goes to the one that shares most with it. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly renditions: ReadonlyMap<string, readonly string[]>;
}

function collectEvidence(perDocument: readonly DocumentCalls[], evidence: readonly LinkEvidence[]): Shared {
  const callOf = new Map<string, string>();
  for (const { attributions } of perDocument) {
    for (const { quotation, call } of attributions) if (call !== undefined) callOf.set(quotation, call);
  }
  const mistaken = new Map<string, { readonly pair: readonly [string, string]; readonly chance: number }>();
  const renditions = new Map<string, string[]>();
  for (const { quotation, rendition, sameAs, score } of evidence) {
    const call = callOf.get(quotation);
    if (call === undefined) continue;
    const other = sameAs === undefined ? undefined : callOf.get(sameAs);
    if (other !== undefined && other !== call) {
      const name = `${call} ${other}`;
      mistaken.set(name, { pair: [call, other], chance: (mistaken.get(name)?.chance ?? 1) * (1 - score) });
    }
    if (rendition === undefined) continue;
    const list = renditions.get(call);
    if (list === undefined) renditions.set(call, [rendition]);
    else if (!list.includes(rendition)) list.push(rendition);
  }
  const sure = [...mistaken.values()].filter(({ chance }) => chance <= MISTAKEN).sort((a, b) => a.chance - b.chance);
  return { pairs: sure.map(({ pair }) => pair), renditions };
}

/** Cards taken for one call; what a join needs to know of them is kept beside, so that no join looks at every member. */
interface Group {
  readonly members: Card[];
  readonly documents: Set<string>;
  /** Distinct voices of the members, by their roles. */
  readonly voices: Map<string, Card["voices"]>;
  rule: string;
}

/** Sets of cards that are one call. Two calls of one document never meet in a set: the document keeps them apart. */
class Groups {
  readonly #groups = new Map<Card, Group>();
  readonly #byId: ReadonlyMap<string, Card>;

  constructor(cards: readonly Card[]) {
    for (const card of cards) {
      const voices = new Map([[card.voices.map(({ role }) => role).join("+"), card.voices]]);
      const rule = card.call.reason.rule;
      this.#groups.set(card, { members: [card], documents: new Set([card.document]), voices, rule });
    }
    this.#byId = new Map(cards.map((card) => [card.call.id, card]));
  }

  areJoined(a: Card, b: Card): boolean {
    return this.#groups.get(a) === this.#groups.get(b);
  }

  join(a: string, b: string, rule: string): void {
    const [one, two] = [this.#byId.get(a), this.#byId.get(b)];
    const left = one === undefined ? undefined : this.#groups.get(one);
    const right = two === undefined ? undefined : this.#groups.get(two);
    if (left === undefined || right === undefined || left === right) return;
    for (const document of right.documents) if (left.documents.has(document)) return;
    for (const x of left.voices.values()) {
      for (const y of right.voices.values()) if (conflictsInVoices(x, y)) return;
    }
    for (const [roles, voices] of right.voices) left.voices.set(roles, voices);
    left.rule = rule;
    for (const card of right.members) {
      left.members.push(card);
      left.documents.add(card.document);
      this.#groups.set(card, left);
    }
  }

  all(): readonly Group[] {
    return [...new Set(this.#groups.values())];
  }
}

function joinByRenditions(groups: Groups, cards: readonly Card[]): void {
  const first = new Map<string, string>();
  for (const card of cards) {
    for (const rendition of card.renditions) {
      const known = first.get(rendition);
      if (known === undefined) first.set(rendition, card.call.id);
      else groups.join(known, card.call.id, "call/linked-rendition");
    }
  }
}

/** Parties, releaser and date together; a call with two candidates in one document is linked to neither. */
function joinByCircumstances(groups: Groups, cards: readonly Card[]): void {
  const bucket = new Map<string, Card[]>();
  for (const card of cards) {
    const pair = pairKey(card.voices);
    if (pair === undefined || card.tight.length === 0) continue;
    for (const releaser of card.releasers) {
      const key = `${pair}\n${releaser}`;
      const list = bucket.get(key);
      if (list === undefined) bucket.set(key, [card]);
      else list.push(card);
    }
  }
  for (const list of bucket.values()) joinBucket(groups, list);
}

/** Cards of one pair and one releaser: each is held against those released within two months of it. */
function joinBucket(groups: Groups, list: readonly Card[]): void {
  const ordered = [...list].sort((a, b) => a.firstDay - b.firstDay);
  const siblings = new Map<string, Card[]>();
  for (const card of ordered) {
    const known = siblings.get(card.document);
    if (known === undefined) siblings.set(card.document, [card]);
    else known.push(card);
  }
  for (const [at, card] of ordered.entries()) {
    for (let next = at + 1; next < ordered.length; next++) {
      const other = ordered[next];
      if (other === undefined || other.firstDay - card.firstDay > 2 * TIGHT_DAYS) break;
      if (groups.areJoined(card, other) || !fits(card, other)) continue;
      if (hasRival(siblings.get(other.document) ?? [], card, other)) continue;
      if (hasRival(siblings.get(card.document) ?? [], other, card)) continue;
      groups.join(card.call.id, other.call.id, "call/linked-circumstances");
    }
  }
}

/** True when another call of the other's document fits as well: which of the two is meant cannot be told. */
function hasRival(siblings: readonly Card[], card: Card, other: Card): boolean {
  return siblings.some(
    (third) => third !== other && Math.abs(third.firstDay - card.firstDay) <= 2 * TIGHT_DAYS && fits(card, third),
  );
}

function pairKey(voices: readonly { readonly role: string }[]): string | undefined {
  if (voices.length !== 2) return undefined;
  return voices
    .map((voice) => generalRole(voice.role))
    .sort()
    .join("+");
}

function fits(a: Card, b: Card): boolean {
  if (a.document === b.document) return false;
  if (a.tight.length === 0 || b.tight.length === 0 || conflictsInDates(a.tight, b.tight)) return false;
  return sharesDate(a.tight, b.tight) && !isLater(a, b) && !isLater(b, a);
}

/** A call released after a document appeared is not the call of that document. */
function isLater(call: Card, other: Card): boolean {
  return other.published !== undefined && call.firstDay > other.published + 1;
}

function isTight(value: DateValue): boolean {
  const [start, end] = [parseIsoDay(value.start ?? ""), parseIsoDay(value.end ?? "")];
  return start !== undefined && end !== undefined && end - start < TIGHT_DAYS;
}

function firstDay(dates: readonly DateValue[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const value of dates) first = Math.min(first, parseIsoDay(value.start ?? "") ?? first);
  return first === Number.POSITIVE_INFINITY ? Number.NEGATIVE_INFINITY : first;
}

function merge(members: readonly Card[], rule: string): Call {
  const [first, ...others] = members;
  if (first === undefined) throw new RangeError("A call without members");
  const renditions = [...new Set(members.flatMap((card) => card.renditions))];
  if (others.length === 0) return { ...first.call, renditions };
  const calls = members.map((card) => card.call);
  return {
    id: recordId("call", { members: calls.map((call) => call.id).sort() }),
    kind: calls.find((call) => call.kind !== "recording")?.kind ?? "recording",
    parties: uniteParties(calls),
    mentions: calls.flatMap((call) => call.mentions),
    hops: calls.flatMap((call) => call.hops),
    renditions,
    reason: { rule, basis: "implied", evidence: first.call.reason.evidence },
  };
}

function uniteParties(calls: readonly Call[]): Party[] {
  const fullest = [...calls].sort((a, b) => b.parties.length - a.parties.length)[0];
  return (fullest?.parties ?? []).map((party) => {
    const same = calls.flatMap((call) => call.parties.filter((other) => other.role === party.role));
    const side = same.find((other) => other.side !== undefined)?.side;
    const name = same.find((other) => other.name !== undefined)?.name;
    return { ...party, ...(side === undefined ? {} : { side }), ...(name === undefined ? {} : { name }) };
  });
}

/** A transcript goes to the one call with its two roles, where there is only one such call and one such transcript. */
function attachRenditions(calls: readonly Call[], renditions: readonly Rendition[]): Call[] {
  const placed = new Set(calls.flatMap((call) => call.renditions));
  const free = renditions.filter((rendition) => !placed.has(rendition.id));
  const keys = free.map((rendition) => pairKey(rolesOf(rendition.parties)));
  if (free.length === 0) return [...calls];
  const pairs = calls.map((call) => pairKey(rolesOf(call.parties)));
  const counts = new Map<string | undefined, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return calls.map((call, at) => {
    const key = pairs[at];
    if (key === undefined || counts.get(key) !== 1) return call;
    const own = free.filter((_, index) => keys[index] === key);
    // Several transcripts of one language may be of several calls; translations of one another differ in language.
    const languages = new Set(own.map((rendition) => rendition.language.tag));
    if (own.length === 0 || languages.size < own.length) return call;
    return { ...call, renditions: [...call.renditions, ...own.map((rendition) => rendition.id)] };
  });
}

function rolesOf(parties: readonly Party[]): { readonly role: string }[] {
  return parties.flatMap((party) => (party.role === undefined ? [] : [{ role: party.role }]));
}
