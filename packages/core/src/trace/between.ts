import { conflictsInDates } from "../call/drafts.ts";
import type { Call, DateValue, Document } from "../model.ts";
import { assemble, type Place } from "./assemble.ts";
import { boundsOf, type Candidate, candidatesIn, type Layout } from "./candidates.ts";
import { chances, PRIOR, standingOut } from "./confidence.ts";
import type { QuotationUnit } from "./material.ts";
import { Pool } from "./pool.ts";
import { rolesAgree } from "./roles.ts";

/** The quotations of a case, ready to be searched for what a later one repeats. */
export interface QuotationSearch {
  readonly pool: Pool;
  readonly units: readonly QuotationUnit[];
  /** Place of each document in the order from the earliest and fullest. */
  readonly orderOf: ReadonlyMap<string, number>;
  readonly layout: Layout;
  /** Calls that each document speaks of, and the days on which each call can have been released. */
  readonly callsOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly released: ReadonlyMap<string, readonly DateValue[]>;
  /** Documents whose outlet a document credits. */
  readonly credited: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A quotation of another document that an other one repeats. */
export interface QuotationPlace {
  /** Numbers of quotations of one document, in the order of its text. */
  readonly candidate: Candidate;
  readonly document: string;
  readonly chance: number;
}

/** Indexes the quotations; headings that repeat the text below and quotations inside others are no targets. */
export function indexQuotations(
  units: readonly QuotationUnit[],
  documents: readonly Document[],
  calls: readonly Call[],
): QuotationSearch {
  const pairs = credits(units, documents);
  const callsOf = new Map<string, Set<string>>();
  for (const { document, call } of units) if (call !== undefined) put(callsOf, document.id, call);
  const credited = new Map<string, Set<string>>();
  for (const [outlet, crediting] of pairs) put(credited, crediting, outlet);
  const released = new Map(
    calls.map(({ id, hops }) => [
      id,
      hops.flatMap(({ act, date }) => (act === "releases" && date !== undefined ? [date.value] : [])),
    ]),
  );
  const orderOf = orderDocuments(units, documents, pairs);
  return { pool: new Pool(units), units, orderOf, layout: layoutOf(units), callsOf, released, credited };
}

function put(sets: Map<string, Set<string>>, name: string, value: string): void {
  const known = sets.get(name);
  if (known === undefined) sets.set(name, new Set([value]));
  else known.add(value);
}

/**
 * Documents from the earliest and fullest: by date of publication where both are known, a credited outlet before the
 * document that credits it, then by how much they quote.
 */
function orderDocuments(
  units: readonly QuotationUnit[],
  documents: readonly Document[],
  pairs: readonly (readonly [string, string])[],
): Map<string, number> {
  const quoted = new Map<string, number>();
  for (const unit of units) quoted.set(unit.document.id, (quoted.get(unit.document.id) ?? 0) + unit.keys.length);
  const ordered = [...documents].sort(
    (a, b) =>
      dayOf(a).localeCompare(dayOf(b)) ||
      (quoted.get(b.id) ?? 0) - (quoted.get(a.id) ?? 0) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  for (const [credited, crediting] of pairs) {
    const from = ordered.findIndex((document) => document.id === credited);
    const to = ordered.findIndex((document) => document.id === crediting);
    const later = ordered[from];
    const earlier = ordered[to];
    if (later === undefined || earlier === undefined || from < to) continue;
    if (later.published?.start !== undefined && earlier.published?.start !== undefined) continue;
    ordered.splice(from, 1);
    ordered.splice(to, 0, later);
  }
  return new Map(ordered.map((document, at) => [document.id, at]));
}

const UNKNOWN_DAY = "9999";

function dayOf(document: Document): string {
  return document.published?.start ?? UNKNOWN_DAY;
}

/** Pairs of a document whose outlet is named in a chain, and the document with that chain. */
function credits(units: readonly QuotationUnit[], documents: readonly Document[]): [string, string][] {
  const byOutlet = new Map<string, string>();
  for (const document of documents) {
    if (document.outlet !== undefined) byOutlet.set(document.outlet.toLowerCase(), document.id);
  }
  const found = new Map<string, [string, string]>();
  for (const unit of units) {
    for (const hop of unit.chain) {
      const credited = byOutlet.get(hop.actor?.toLowerCase() ?? "");
      if (credited === undefined || credited === unit.document.id) continue;
      found.set(`${credited} ${unit.document.id}`, [credited, unit.document.id]);
    }
  }
  return [...found.values()];
}

/** How much surer a later document must be to be preferred as the target. */
const LATER = 0.2;
/** What it counts for a document as the target that its outlet is credited, and that it is in the same language. */
const CREDITED = 1;
const SAME_LANGUAGE = 0.4;
/** Documents that are held against one as wholes. */
const MOST_DOCUMENTS = 6;
/** From these log odds on, words alone propose a document. */
const PROPOSES = -5;

/**
 * For each quotation of one document, in the order of its text, the quotations of earlier documents that it repeats, the
 * earliest and fullest first. Each place is of one document, and the quotations of both are decided together: two
 * documents that tell one call do so with several quotations, mostly in one order. Documents that repeat the same words are
 * no rivals, so the chance of each stands by itself.
 */
export function searchQuotations(search: QuotationSearch, own: readonly QuotationUnit[]): QuotationPlace[][] {
  const proposed = proposeDocuments(search, own);
  const found: (QuotationPlace & { rank: number })[][] = own.map(() => []);
  for (const document of proposed) {
    for (const [q, place] of searchDocument(search, own, document).entries()) {
      if (place === undefined) continue;
      found[q]?.push({ ...place, rank: rankOf(search, own[q], place) });
    }
  }
  for (const places of found) places.sort((a, b) => b.rank - a.rank || (a.document < b.document ? -1 : 1));
  return found;
}

function rankOf({ orderOf, credited, layout }: QuotationSearch, own: QuotationUnit | undefined, place: QuotationPlace) {
  const { fit, units } = place.candidate;
  const credit = credited.get(own?.document.id ?? "")?.has(place.document) === true ? CREDITED : 0;
  const language = layout.language(units[0] ?? 0) === own?.language ? SAME_LANGUAGE : 0;
  return Math.min(1, fit.ofQuotation) * 4 + credit + language - LATER * (orderOf.get(place.document) ?? 0);
}

/** True for a quotation that another document's may repeat: of an earlier document, and no part or heading of another one. */
function isTarget({ units, orderOf }: QuotationSearch, own: QuotationUnit, to: number): boolean {
  const other = units[to];
  if (other === undefined || other.document.id === own.document.id) return false;
  if (other.quotation.headingOf !== undefined || other.quotation.within !== undefined) return false;
  return (orderOf.get(other.document.id) ?? 0) < (orderOf.get(own.document.id) ?? 0);
}

/** The documents that some quotation of this one may be from by its words, those first that are so for most. */
function proposeDocuments(search: QuotationSearch, own: readonly QuotationUnit[]): string[] {
  const { pool, units, layout } = search;
  const [first] = own;
  if (first === undefined) return [];
  const earlier = new Set(units.flatMap((unit, at) => (isTarget(search, first, at) ? [unit.document.id] : [])));
  if (earlier.size <= MOST_DOCUMENTS) return [...earlier];
  const votes = new Map<string, number>();
  for (const quotation of own) {
    const best = new Map<string, number>();
    for (const { units: to, odds } of candidatesIn(pool, layout, quotation, (at) => isTarget(search, quotation, at))) {
      const id = units[to[0] ?? 0]?.document.id;
      if (id !== undefined && odds >= PROPOSES) best.set(id, Math.max(best.get(id) ?? 0, odds - PROPOSES));
    }
    for (const [id, vote] of best) votes.set(id, (votes.get(id) ?? 0) + vote);
  }
  const ordered = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  return ordered.slice(0, MOST_DOCUMENTS);
}

interface QuotedPlace extends Place {
  readonly candidate: Candidate;
}

/** The place in one document for each quotation, all decided together; undefined where the words give none. */
function searchDocument(
  search: QuotationSearch,
  own: readonly QuotationUnit[],
  document: string,
): (QuotationPlace | undefined)[] {
  const { pool, units, layout } = search;
  const calls = [...(search.callsOf.get(document) ?? [])];
  const likely = own.map((quotation) => {
    const allow = (at: number): boolean => units[at]?.document.id === document && isTarget(search, quotation, at);
    const found = candidatesIn(pool, layout, quotation, allow).flatMap((candidate): QuotedPlace[] => {
      const at = candidate.units[0] ?? 0;
      const target = units[at];
      if (target === undefined) return [];
      // What is told of one call is company to the same call only.
      const recording = calls.indexOf(target.call ?? "");
      return [{ candidate, recording, at, odds: candidate.odds + priorOf(search, quotation, target) }];
    });
    return standingOut(found.sort((a, b) => b.odds - a.odds));
  });
  const credit = search.credited.get(own[0]?.document.id ?? "")?.has(document) === true;
  const places = credit ? likely : withoutStrangers(search, own, document, likely);
  const choices = assemble(places.map((found, q) => ({ places: found, call: own[q]?.call })));
  return places.map((found, q) => {
    const { chosen = -1, chances: all = [] } = choices[q] ?? {};
    const at = chosen >= 0 ? chosen : all.indexOf(Math.max(...all));
    const place = found[at];
    return place && { candidate: place.candidate, document, chance: all[at] ?? 0 };
  });
}

/**
 * Two documents about two things have a sentence in common now and then ("the voice is not his"), and two calls of one week much
 * the same complaints. Documents of one call share many: what few others share, where no credit and no call known to be
 * the same speaks for them, must speak the more clearly.
 */
function withoutStrangers(
  { units }: QuotationSearch,
  own: readonly QuotationUnit[],
  document: string,
  places: readonly (readonly QuotedPlace[])[],
): QuotedPlace[][] {
  const pairOf = (q: number, place: QuotedPlace): string => `${own[q]?.call ?? ""} ${units[place.at]?.call ?? ""}`;
  const support = places.map((found, q) => {
    const all = chances(found.map(({ odds }) => odds));
    const best = new Map<string, number>();
    for (const [p, place] of found.entries()) {
      const pair = pairOf(q, place);
      best.set(pair, Math.max(best.get(pair) ?? 0, all[p] ?? 0));
    }
    return best;
  });
  const told = countByCall(own);
  const there = countByCall(units.filter((unit) => unit.document.id === document));
  return places.map((found, q) =>
    found.map((place) => {
      const call = units[place.at]?.call;
      if (call !== undefined && call === own[q]?.call) return place;
      const pair = pairOf(q, place);
      const others = support.reduce((sum, best, at) => sum + (at === q ? 0 : (best.get(pair) ?? 0)), 0);
      const fewer = Math.min(told.get(own[q]?.call) ?? 0, there.get(call) ?? 0);
      const wanted = Math.max(1, (fewer - 1) * SHARED);
      return { ...place, odds: place.odds + PRIOR.stranger * Math.max(0, 1 - others / wanted) };
    }),
  );
}

/** Share of the quotations of a call in one document that another document of the same call has too, as a rule. */
const SHARED = 0.5;

function countByCall(units: readonly QuotationUnit[]): Map<string | undefined, number> {
  const count = new Map<string | undefined, number>();
  for (const { call, quotation } of units) {
    if (quotation.headingOf === undefined && quotation.within === undefined)
      count.set(call, (count.get(call) ?? 0) + 1);
  }
  return count;
}

function layoutOf(units: readonly QuotationUnit[]): Layout {
  const groups = new Map<string, number>();
  for (const unit of units) if (!groups.has(unit.document.id)) groups.set(unit.document.id, groups.size);
  return {
    bounds: boundsOf(units.map((unit) => groups.get(unit.document.id) ?? 0)),
    group: (at) => groups.get(units[at]?.document.id ?? "") ?? 0,
    language: (at) => units[at]?.language ?? "und",
    speaker: (at) => units[at]?.role,
  };
}

function priorOf(search: QuotationSearch, own: QuotationUnit, target: QuotationUnit): number {
  let odds = 0;
  const agrees = rolesAgree(own.role, target.role);
  if (agrees !== undefined) odds += agrees ? PRIOR.speakerAgrees : PRIOR.speakerDiffers;
  if (own.call !== undefined && own.call === target.call) odds += PRIOR.callAgrees;
  else if (areApart(search, own, target)) odds += PRIOR.callDiffers;
  if (own.quotation.kind === "indirect" || target.quotation.kind === "indirect") odds += PRIOR.indirect;
  return odds;
}

/**
 * True when the calls of two quotations are known to be two: one of the documents speaks of both, or their days of release do not
 * meet. Words of a call and words to the press are two things; two calls that were not linked yet may be one.
 */
function areApart({ callsOf, released }: QuotationSearch, own: QuotationUnit, target: QuotationUnit): boolean {
  if (own.call === target.call) return false;
  if (own.call === undefined || target.call === undefined) return true;
  if (callsOf.get(own.document.id)?.has(target.call) === true) return true;
  if (callsOf.get(target.document.id)?.has(own.call) === true) return true;
  return conflictsInDates(released.get(own.call) ?? [], released.get(target.call) ?? []);
}
