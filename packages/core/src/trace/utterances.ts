import type { Call } from "../model.ts";
import { assemble, type Choice, type Place } from "./assemble.ts";
import { boundsOf, type Candidate, candidatesIn, type Layout } from "./candidates.ts";
import { PRIOR, standingOut } from "./confidence.ts";
import type { QuotationUnit, UtteranceUnit } from "./material.ts";
import { related } from "./pairing.ts";
import { Pool } from "./pool.ts";
import { alignRecordings, type Recordings } from "./recordings.ts";
import { rolesAgree } from "./roles.ts";

/** A candidate for one quotation with what speaks for it beside the words. */
export interface UtterancePlace extends Place {
  readonly candidate: Candidate;
  /** True when the article's speaker and the transcript's are known and agree. */
  readonly speakerAgrees: boolean;
}

/** What the search of the renditions gave for one quotation. */
export interface UtteranceFinding {
  readonly places: readonly UtterancePlace[];
  readonly choice: Choice;
}

/** The utterances of a case, ready to be searched. */
export interface UtteranceSearch {
  readonly pool: Pool;
  readonly units: readonly UtteranceUnit[];
  readonly recordings: Recordings;
  /** Recordings that a call is known to be of. */
  readonly recordingsOfCall: ReadonlyMap<string, ReadonlySet<number>>;
  readonly layout: Layout;
}

/** Indexes the utterances and brings the renditions of one call together. */
export function indexUtterances(units: readonly UtteranceUnit[], calls: readonly Call[]): UtteranceSearch {
  const pool = new Pool(units);
  const recordings = alignRecordings(pool, units, calls);
  const recordingsOfCall = new Map<string, Set<number>>();
  for (const call of calls) {
    const renditions = new Set(call.renditions);
    const mine = new Set<number>();
    for (const [at, unit] of units.entries()) {
      if (renditions.has(unit.rendition)) mine.add(recordings.recordingOf[at] ?? 0);
    }
    if (mine.size > 0) recordingsOfCall.set(call.id, mine);
  }
  return { pool, units, recordings, recordingsOfCall, layout: layoutOf(units) };
}

/** Looks for the quotations of one document, in the order of its text, among the utterances. */
export function searchUtterances(search: UtteranceSearch, quotations: readonly QuotationUnit[]): UtteranceFinding[] {
  const { layout } = search;
  const someFromCalls = quotations.some((quotation) => quotation.call !== undefined);
  const all = quotations.map((quotation) => placesOf(search, layout, quotation, someFromCalls));
  const read = mostRead(search, all);
  const places = quotations.map((quotation, q) => {
    const own = withoutTwins(search, quotation, all[q] ?? [], read);
    return quotation.call === undefined && someFromCalls ? own : farStandingOut(search, quotation, own);
  });
  const choices = assemble(places.map((own, q) => ({ places: own, call: quotations[q]?.call })));
  return places.map((own, q) => ({ places: own, choice: choices[q] ?? { chosen: -1, chances: [] } }));
}

function layoutOf(units: readonly UtteranceUnit[]): Layout {
  const groups = new Map<string, number>();
  for (const unit of units) if (!groups.has(unit.rendition)) groups.set(unit.rendition, groups.size);
  return {
    bounds: boundsOf(units.map((unit) => groups.get(unit.rendition) ?? 0)),
    group: (at) => groups.get(units[at]?.rendition ?? "") ?? 0,
    language: (at) => units[at]?.language ?? "und",
    speaker: (at) => units[at]?.speaker,
  };
}

function placesOf(
  search: UtteranceSearch,
  layout: Layout,
  quotation: QuotationUnit,
  someFromCalls: boolean,
): UtterancePlace[] {
  const { pool, units, recordings } = search;
  const sameTongue = (at: number) => related(units[at]?.language ?? "und", quotation.language);
  const near = candidatesIn(pool, layout, quotation, sameTongue);
  const far = candidatesIn(pool, layout, quotation, (at) => !sameTongue(at));
  const known = quotation.call === undefined ? undefined : search.recordingsOfCall.get(quotation.call);
  return [...near, ...far].map((candidate): UtterancePlace => {
    const first = candidate.units[0] ?? 0;
    const recording = recordings.recordingOf[first] ?? 0;
    const agrees = speakerAgreement(search, quotation, candidate);
    let { odds } = candidate;
    if (agrees !== undefined) odds += agrees ? PRIOR.speakerAgrees : PRIOR.speakerDiffers;
    if (known !== undefined) odds += known.has(recording) ? PRIOR.callAgrees : PRIOR.callDiffers;
    else if (quotation.call === undefined && someFromCalls) odds += PRIOR.noCall;
    if (quotation.quotation.kind === "indirect") odds += PRIOR.indirect;
    return { recording, at: recordings.placeOf[first] ?? 0, odds, candidate, speakerAgrees: agrees === true };
  });
}

/** For each recording the rendition that most quotations of the document fit best: a writer reads one, as a rule. */
function mostRead({ units, recordings }: UtteranceSearch, all: readonly (readonly UtterancePlace[])[]) {
  const votes = new Map<number, Map<string, number>>();
  for (const places of all) {
    const best = places.reduce<UtterancePlace | undefined>(
      (a, b) => (a === undefined || b.odds > a.odds ? b : a),
      undefined,
    );
    const unit = best?.candidate.units[0];
    if (best === undefined || unit === undefined || best.odds < 0) continue;
    const { rendition } = units[unit] ?? {};
    const recording = recordings.recordingOf[unit] ?? 0;
    const own = votes.get(recording) ?? new Map<string, number>();
    if (rendition !== undefined) own.set(rendition, (own.get(rendition) ?? 0) + 1);
    votes.set(recording, own);
  }
  const first = (own: ReadonlyMap<string, number>) => [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return new Set([...votes.values()].flatMap((own) => first(own)?.[0] ?? []));
}

/** Within one language words alone tell; across, the best place counts for more when it stands out. */
function farStandingOut(search: UtteranceSearch, quotation: QuotationUnit, places: UtterancePlace[]): UtterancePlace[] {
  const first = search.units[places[0]?.candidate.units[0] ?? -1];
  return first === undefined || related(first.language, quotation.language) ? places : standingOut(places);
}

function speakerAgreement(
  search: UtteranceSearch,
  quotation: QuotationUnit,
  candidate: Candidate,
): boolean | undefined {
  let agrees: boolean | undefined;
  for (const at of candidate.units) {
    const one = rolesAgree(quotation.role, search.units[at]?.role);
    if (one === false) return false;
    agrees ??= one;
  }
  return agrees;
}

/** How much worse a candidate in the quotation's own language may be and still stand for its moment. */
const OWN_LANGUAGE = 2.5;
/** The same for the rendition that the other quotations of the document fit best. */
const MOST_READ = 2;

/**
 * Of candidates that are the same moment in several renditions keeps one: that in the language of the quotation unless
 * it is much worse, else that of the rendition most read. It takes the best odds of them, for they are no rivals but one place twice.
 */
function withoutTwins(
  search: UtteranceSearch,
  quotation: QuotationUnit,
  places: readonly UtterancePlace[],
  read: ReadonlySet<string>,
): UtterancePlace[] {
  const { recordings, units } = search;
  const rank = ({ odds, candidate }: UtterancePlace): number => {
    const unit = units[candidate.units[0] ?? 0];
    if (unit === undefined) return odds;
    return (
      odds + (related(unit.language, quotation.language) ? OWN_LANGUAGE : read.has(unit.rendition) ? MOST_READ : 0)
    );
  };
  const sorted = [...places].sort(
    (a, b) => rank(b) - rank(a) || (a.candidate.units[0] ?? 0) - (b.candidate.units[0] ?? 0),
  );
  const kept: { place: UtterancePlace; moments: ReadonlySet<number> }[] = [];
  for (const place of sorted) {
    const moments = new Set(place.candidate.units.map((at) => recordings.momentOf[at] ?? at));
    const at = kept.findIndex((other) => [...moments].some((moment) => other.moments.has(moment)));
    const twin = kept[at];
    if (twin === undefined) kept.push({ place, moments });
    else if (place.odds > twin.place.odds) kept[at] = { ...twin, place: { ...twin.place, odds: place.odds } };
  }
  return kept.map(({ place }) => place).sort((a, b) => b.odds - a.odds);
}
