/** A call line by line: what was said, in every rendition, and every quotation that renders it. */
import type { Call, Change, Document, Quotation, Trace } from "../api/schema.ts";
import type { CaseView, SpokenUtterance } from "./view.ts";

export interface Line {
  /** `A7`: letter of the call and number of the line, as on screen and in addresses. */
  readonly name: string;
  readonly number: number;
  readonly call: Call;
  /** The same turn in each rendition; empty where no rendition is at hand. */
  readonly utterances: readonly SpokenUtterance[];
  /** By distance from the recording, then by date. */
  readonly quoted: readonly Quoted[];
  readonly changes: readonly Change[];
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
}

/** Quotations with the same words and the same changes, told once. */
export interface Quoted {
  readonly quotation: Quotation;
  readonly trace: Trace;
  readonly changes: readonly Change[];
  readonly document: Document;
  readonly depth: number;
  /** Other quotations that say exactly the same, in the same or in other articles. */
  readonly same: readonly Quotation[];
}

type Base = Pick<
  CaseView,
  "dossier" | "documents" | "quotations" | "utterances" | "traces" | "changesTo" | "struck" | "depths" | "letters"
>;

export function linesOf(base: Base): Line[] {
  const rooted = rootsOf(base);
  const byCall = Map.groupBy(base.dossier.quotations, (one) => one.call);
  return base.dossier.calls.flatMap((call) => {
    const turns = turnsOf(base, call);
    const quotations = byCall.get(call.id) ?? [];
    return turns.length > 0 ? spokenLines(base, call, turns, rooted) : quotedLines(base, call, quotations, rooted);
  });
}

/** Where each traced quotation ends up when traces are followed: ids of utterances, or of the earliest quotation. */
function rootsOf(base: Base): Map<string, readonly string[]> {
  const roots = new Map<string, readonly string[]>();
  const follow = (id: string, open: Set<string>): readonly string[] => {
    const known = roots.get(id);
    if (known !== undefined) return known;
    const trace = base.traces.get(id);
    if (trace?.outcome !== "found" || trace.target === undefined || open.has(id)) return [id];
    open.add(id);
    const found =
      trace.target.kind === "utterance"
        ? trace.target.utterances
        : [...new Set(trace.target.quotations.flatMap((next) => follow(next, open)))];
    open.delete(id);
    roots.set(id, found);
    return found;
  };
  for (const one of base.dossier.quotations) roots.set(one.id, follow(one.id, new Set()));
  return roots;
}

/** The utterances of all renditions of a call, those of the same turn together. */
function turnsOf(base: Base, call: Call): SpokenUtterance[][] {
  const renditions = base.dossier.documents.flatMap(({ rendition }) =>
    rendition !== undefined && call.renditions.includes(rendition.id) ? [rendition] : [],
  );
  const leading = renditions.toSorted((a, b) => b.utterances.length - a.utterances.length)[0];
  if (leading === undefined) return [];
  const turns = leading.utterances.map((one) => [one.id]);
  const at = new Map(leading.utterances.map((one, index) => [one.id, index]));
  for (const rendition of renditions) {
    if (rendition === leading) continue;
    const parallel = rendition.utterances.length === leading.utterances.length;
    for (const [index, one] of rendition.utterances.entries()) {
      const place = at.get(one.timedBy ?? "") ?? (parallel ? index : nearest(leading.utterances, one.startMs));
      if (place !== undefined) turns[place]?.push(one.id);
    }
  }
  return turns.map((ids) => ids.flatMap((id) => base.utterances.get(id) ?? []));
}

/** The last of `utterances`, which are in order of time, that has begun at `ms`. */
function nearest(utterances: readonly { readonly startMs?: number }[], ms: number | undefined): number | undefined {
  if (ms === undefined) return undefined;
  let low = 0;
  let high = utterances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((utterances[middle]?.startMs ?? 0) <= ms + 250) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}

function spokenLines(
  base: Base,
  call: Call,
  turns: SpokenUtterance[][],
  rooted: Map<string, readonly string[]>,
): Line[] {
  const place = new Map(turns.flatMap((turn, index) => turn.map((one) => [one.id, index] as const)));
  const quotations: Quotation[][] = turns.map(() => []);
  for (const quotation of base.dossier.quotations) {
    const places = new Set((rooted.get(quotation.id) ?? []).flatMap((id) => place.get(id) ?? []));
    for (const index of places) quotations[index]?.push(quotation);
  }
  return turns.map((utterances, index) => {
    /** A merged quotation stands in several lines; what it changed in another line is told there. */
    const isHere = ({ from }: Change): boolean => (place.get(from.in) ?? index) === index;
    return line(base, call, index + 1, utterances, quotations[index] ?? [], isHere);
  });
}

/** Without a rendition the earliest quotation of each group stands for what was said. */
function quotedLines(
  base: Base,
  call: Call,
  quotations: readonly Quotation[],
  rooted: Map<string, readonly string[]>,
): Line[] {
  const groups = Map.groupBy(
    quotations.filter((one) => one.headingOf === undefined),
    (one) => rooted.get(one.id)?.[0] ?? one.id,
  );
  return [...groups.values()].map((group, index) => line(base, call, index + 1, [], group));
}

function line(
  base: Base,
  call: Call,
  number: number,
  utterances: readonly SpokenUtterance[],
  quotations: readonly Quotation[],
  isHere: (change: Change) => boolean = () => true,
): Line {
  const quoted = gather(base, quotations);
  const seen = new Set(
    quoted.flatMap((one) => one.changes.filter((change) => isHere(change) && !base.struck.has(change.id))),
  );
  const timed = utterances.find((one) => one.startMs !== undefined);
  return {
    name: `${base.letters.get(call.id) ?? "?"}${number}`,
    number,
    call,
    utterances,
    quoted,
    changes: [...seen],
    startMs: timed?.startMs,
    endMs: timed?.endMs,
  };
}

function gather(base: Base, quotations: readonly Quotation[]): Quoted[] {
  const changes = (one: Quotation): readonly Change[] => base.changesTo.get(one.id) ?? [];
  const groups = Map.groupBy(quotations, (one) =>
    [one.language.tag, sameWords(one), ...changes(one).map(({ type, to }) => type + to.words)].join("|"),
  );
  const out = [...groups.values()].flatMap((group): Quoted[] => {
    const sorted = group.toSorted(
      (a, b) =>
        Number(a.headingOf !== undefined) - Number(b.headingOf !== undefined) ||
        (base.depths.get(a.document) ?? 0) - (base.depths.get(b.document) ?? 0) ||
        publishedOf(base, a).localeCompare(publishedOf(base, b)),
    );
    const [quotation, ...same] = sorted;
    const trace = base.traces.get(quotation?.id ?? "");
    const document = base.documents.get(quotation?.document ?? "");
    if (quotation === undefined || trace === undefined || document === undefined) return [];
    const depth = Math.max(1, base.depths.get(document.id) ?? 1);
    return [{ quotation, trace, changes: changes(quotation), document, depth, same }];
  });
  return out.toSorted(
    (a, b) => a.depth - b.depth || publishedOf(base, a.quotation).localeCompare(publishedOf(base, b.quotation)),
  );
}

function publishedOf(base: Base, quotation: Quotation): string {
  return base.documents.get(quotation.document)?.published?.start ?? "9999";
}

function sameWords(quotation: Quotation): string {
  return quotation.content
    .map((part) => part.exact.toLowerCase().replaceAll(/[\s\p{P}]+/gu, " "))
    .join(" ")
    .trim();
}
