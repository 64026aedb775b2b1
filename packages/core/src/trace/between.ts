import type { Document } from "../model.ts";
import { boundsOf, type Candidate, candidatesIn, type Layout } from "./candidates.ts";
import { chances, PRIOR } from "./confidence.ts";
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
}

/** A quotation of another document that an other one repeats. */
export interface QuotationPlace {
  /** Numbers of quotations of one document, in the order of its text. */
  readonly candidate: Candidate;
  readonly document: string;
  readonly chance: number;
}

/** Indexes the quotations; headings that repeat the text below and quotations inside others are no targets. */
export function indexQuotations(units: readonly QuotationUnit[], documents: readonly Document[]): QuotationSearch {
  return { pool: new Pool(units), units, orderOf: orderDocuments(units, documents), layout: layoutOf(units) };
}

/**
 * Documents from the earliest and fullest: by date of publication where both are known, a credited outlet before the
 * document that credits it, then by how much they quote.
 */
function orderDocuments(units: readonly QuotationUnit[], documents: readonly Document[]): Map<string, number> {
  const quoted = new Map<string, number>();
  for (const unit of units) quoted.set(unit.document.id, (quoted.get(unit.document.id) ?? 0) + unit.keys.length);
  const ordered = [...documents].sort(
    (a, b) =>
      dayOf(a).localeCompare(dayOf(b)) ||
      (quoted.get(b.id) ?? 0) - (quoted.get(a.id) ?? 0) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  for (const [credited, crediting] of credits(units, documents)) {
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
const LATER = 1;

/**
 * The quotations of earlier documents that this one repeats, the earliest and fullest first. Each comes from one
 * document; two documents that repeat the same words are no rivals, so the chance of each stands by itself.
 */
export function searchQuotations(search: QuotationSearch, at: number): QuotationPlace[] {
  const { pool, units, orderOf, layout } = search;
  const own = units[at];
  if (own === undefined) return [];
  const mine = orderOf.get(own.document.id) ?? 0;
  const isTarget = (to: number): boolean => {
    const other = units[to];
    if (other === undefined || other.document.id === own.document.id) return false;
    if (other.quotation.headingOf !== undefined || other.quotation.within !== undefined) return false;
    return (orderOf.get(other.document.id) ?? 0) < mine;
  };
  const found = candidatesIn(pool, layout, own, isTarget);
  const byDocument = new Map<string, { candidate: Candidate; odds: number }[]>();
  for (const candidate of found) {
    const target = units[candidate.units[0] ?? 0];
    if (target === undefined) continue;
    const list = byDocument.get(target.document.id) ?? [];
    list.push({ candidate, odds: candidate.odds + priorOf(own, target) });
    byDocument.set(target.document.id, list);
  }
  const places: (QuotationPlace & { rank: number })[] = [];
  for (const [document, list] of byDocument) {
    list.sort((a, b) => b.odds - a.odds);
    const best = list[0];
    const chance = chances(list.map(({ odds }) => odds))[0] ?? 0;
    if (best === undefined) continue;
    const full = Math.min(1, best.candidate.fit.ofQuotation);
    places.push({
      candidate: best.candidate,
      document,
      chance,
      rank: full * 4 - LATER * 0.2 * (orderOf.get(document) ?? 0),
    });
  }
  return places.sort((a, b) => b.rank - a.rank || (a.document < b.document ? -1 : 1));
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

function priorOf(own: QuotationUnit, target: QuotationUnit): number {
  let odds = 0;
  const agrees = rolesAgree(own.role, target.role);
  if (agrees !== undefined) odds += agrees ? PRIOR.speakerAgrees : PRIOR.speakerDiffers;
  if (own.call !== undefined && target.call !== undefined) {
    odds += own.call === target.call ? PRIOR.callAgrees : PRIOR.callDiffers;
  }
  if (own.quotation.kind === "indirect" || target.quotation.kind === "indirect") odds += PRIOR.indirect;
  return odds;
}
