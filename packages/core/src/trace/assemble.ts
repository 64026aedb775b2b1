import { chances, PRIOR } from "./confidence.ts";

/** A place in a recording that one quotation may render. */
export interface Place {
  readonly recording: number;
  /** Where in the recording, in utterances. */
  readonly at: number;
  /** Log odds from words, speaker and call. */
  readonly odds: number;
}

/** The places of one quotation, and the call it is from where that is known. */
export interface Placeable {
  readonly places: readonly Place[];
  readonly call?: string | undefined;
}

/** The place chosen for a quotation (an index into its places, or -1 for none) and the chance of each place. */
export interface Choice {
  readonly chosen: number;
  readonly chances: readonly number[];
}

interface State {
  readonly score: number;
  readonly recording: number;
  readonly at: number;
  readonly path: Path | undefined;
}

interface Path {
  readonly place: number;
  readonly before: Path | undefined;
}

/** States kept a step: the best by score, one for each place in a recording. */
const BEAM = 48;
const SURE = 0.85;

/**
 * Decides the quotations of one document together, in the order of the text. Order in the call and the company of other
 * quotations from the same recording count; no quotation is forced to have a place.
 */
export function assemble(given: readonly Placeable[]): Choice[] {
  const quotations = given.map(({ places }) => places);
  const alone = quotations.map((places) => chances(places.map((place) => place.odds)));
  const company = countSure(given, alone);
  const odds = given.map(({ places, call }, q) =>
    places.map((place, p) => {
      const own = (alone[q]?.[p] ?? 0) >= SURE ? 1 : 0;
      const { all = 0, of } = company.get(place.recording) ?? {};
      // Those from another call that the article speaks of are no company, and where they are more the call is that one.
      const same = call === undefined ? all : (of?.get(call) ?? 0) + (of?.get(undefined) ?? 0);
      const differs = all - same > same - own ? PRIOR.callDiffers : 0;
      return place.odds + differs + companyOf(same - own);
    }),
  );
  const path = bestPath(quotations, odds);
  const placed = quotations.map((places, q) => places[path[q] ?? -1]);
  const befores = nearest(placed);
  const afters = nearest(placed.toReversed()).reverse();
  return quotations.map((places, q) => {
    const before = befores[q];
    const after = afters[q];
    const adjusted = places.map(
      (place, p) => (odds[q]?.[p] ?? 0) + step(before, place) + (after === undefined ? 0 : step(place, after)),
    );
    const all = chances(adjusted);
    const chosen = path[q] ?? -1;
    return { chosen, chances: all };
  });
}

/** What `others` other quotations that are surely from the recording say for one more. */
function companyOf(others: number): number {
  if (others < 1) return 0;
  return PRIOR.company + PRIOR.moreCompany * Math.min(PRIOR.mostDoublings, Math.floor(Math.log2(others)));
}

/** Quotations that are surely from a recording: all, and by the call they are from. */
interface Company {
  all: number;
  readonly of: Map<string | undefined, number>;
}

function countSure(given: readonly Placeable[], alone: readonly (readonly number[])[]): Map<number, Company> {
  const count = new Map<number, Company>();
  for (const [q, { places, call }] of given.entries()) {
    for (const [p, { recording }] of places.entries()) {
      if ((alone[q]?.[p] ?? 0) < SURE) continue;
      const company = count.get(recording) ?? { all: 0, of: new Map() };
      company.all++;
      company.of.set(call, (company.of.get(call) ?? 0) + 1);
      count.set(recording, company);
    }
  }
  return count;
}

function step(before: Pick<Place, "recording" | "at"> | undefined, place: Pick<Place, "recording" | "at">): number {
  if (before === undefined || before.recording !== place.recording) return 0;
  const ahead = place.at - before.at;
  if (ahead < 0) return PRIOR.stepBack;
  return ahead <= 2 ? PRIOR.stepNext : ahead <= 5 ? PRIOR.stepOn : 0;
}

function bestPath(quotations: readonly (readonly Place[])[], odds: readonly (readonly number[])[]): number[] {
  let states: State[] = [{ score: 0, recording: -1, at: 0, path: undefined }];
  for (const [q, places] of quotations.entries()) {
    const next = new Map<string, State>();
    const offer = (state: State): void => {
      const name = `${state.recording} ${state.at}`;
      const rival = next.get(name);
      if (rival === undefined || state.score > rival.score) next.set(name, state);
    };
    for (const state of states) {
      offer({ ...state, path: { place: -1, before: state.path } });
      const before = state.recording < 0 ? undefined : state;
      for (const [p, place] of places.entries()) {
        const score = state.score + (odds[q]?.[p] ?? 0) + step(before, place);
        offer({ score, recording: place.recording, at: place.at, path: { place: p, before: state.path } });
      }
    }
    states = [...next.values()]
      .sort((a, b) => b.score - a.score || a.recording - b.recording || a.at - b.at)
      .slice(0, BEAM);
  }
  const chosen: number[] = [];
  for (let path = states[0]?.path; path !== undefined; path = path.before) chosen.push(path.place);
  return chosen.reverse();
}

/** For each quotation the last place chosen before it. */
function nearest(placed: readonly (Place | undefined)[]): (Place | undefined)[] {
  let last: Place | undefined;
  return placed.map((place) => {
    const before = last;
    last = place ?? last;
    return before;
  });
}
