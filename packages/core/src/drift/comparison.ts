import type { ChangeType, CueAct, QuotationKind } from "../model.ts";
import type { Lexicon } from "../trace/lexicon.ts";
import { type Block, type Correspondence, correspond } from "./correspondence.ts";
import { type Marker, markersOf } from "./markers.ts";
import type { Passage } from "./passage.ts";

/** A stretch of words found changed, as word indices of its side. */
export interface Finding {
  readonly type: ChangeType;
  /** Rule id, `drift/…`; the grade is looked up by it. */
  readonly rule: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** By what standard a quotation is judged. */
export interface Standard {
  readonly kind: QuotationKind;
  /** House style promises only the sense of the words (Norwegian dash quotations). */
  readonly approximate: boolean;
  /** Speech act of the cue: a question asked in words needs no question mark. */
  readonly act?: CueAct;
}

/** A quotation beside what it renders. `from` is the earlier side. */
export interface Comparison {
  readonly from: Passage;
  readonly to: Passage;
  readonly within: boolean;
  /** Absent when a side is empty or too long. */
  readonly links: Correspondence | undefined;
  /** True when one language and so much shared wording that the gaps of the alignment are edits. */
  readonly close: boolean;
  /** True when the quotation is long enough to render all of `from`: only then can something be lost across languages. */
  readonly wholeFrom: boolean;
  readonly wholeTo: boolean;
  readonly standard: Standard;
  /** Clauses and sentences left out or put in as a whole: other detectors do not look inside. */
  readonly droppedFrom: ReadonlySet<number>;
  readonly addedTo: ReadonlySet<number>;
  /** Words of `to` that lie in one block with each unlinked word of `from`, and the other way round. */
  readonly blockOfFrom: ReadonlyMap<number, number>;
  readonly blockOfTo: ReadonlyMap<number, number>;
  /** What is known of words across languages. */
  readonly resource: Lexicon | undefined;
}

export type Detector = (comparison: Comparison) => Finding[];

/** Share of linked content words from which two renderings in one language are compared word by word. */
const CLOSE = 0.6;

export function compare(from: Passage, to: Passage, standard: Standard, resource?: Lexicon): Comparison {
  const links = correspond(from, to, resource);
  const within = links?.within ?? false;
  const close = within && (links?.coverage ?? 0) >= CLOSE;
  const ratio = to.words.length / Math.max(1, from.words.length) / (lengthOf(to.tag) / lengthOf(from.tag));
  const { dropped, added } =
    links === undefined ? NOTHING : close ? wholeClauses(from, to, links) : wholeSentences(from, to, links);
  return {
    from,
    to,
    within,
    links,
    close,
    wholeFrom: ratio > 0.65,
    wholeTo: ratio < 1.6,
    standard,
    droppedFrom: dropped,
    addedTo: added,
    blockOfFrom: blockIndex(links, "from"),
    blockOfTo: blockIndex(links, "to"),
    resource,
  };
}

const NOTHING: { dropped: ReadonlySet<number>; added: ReadonlySet<number> } = { dropped: new Set(), added: new Set() };

/** Words a sentence takes in a language, beside English; from the lengths of the NTREX sentences. */
function lengthOf(tag: string): number {
  return tag === "ru" || tag === "uk" ? 0.85 : 1;
}

function blockIndex(links: Correspondence | undefined, side: "from" | "to"): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (const [index, block] of (links?.blocks ?? []).entries()) for (const at of block[side]) map.set(at, index);
  return map;
}

/** Sentences without any counterpart beside others that have one: "No. But nine are left" rendered from its second sentence on. */
function wholeSentences(
  from: Passage,
  to: Passage,
  links: Correspondence,
): { dropped: Set<number>; added: Set<number> } {
  return { dropped: unrendered(from, links.toOf), added: unrendered(to, links.fromOf) };
}

/** Words of the sentences of which no more than half the content is linked, and that far less than of the best. */
function unrendered(passage: Passage, linked: Int32Array): Set<number> {
  const sentences = new Map<number, { all: number; linked: number }>();
  for (const [at, word] of passage.words.entries()) {
    const count = sentences.get(word.sentence) ?? { all: 0, linked: 0 };
    // Content counts; a sentence without any ("No.") is judged by its small words.
    const weight = word.light ? 0.01 : 1;
    count.all += weight;
    if ((linked[at] ?? -1) >= 0) count.linked += weight;
    sentences.set(word.sentence, count);
  }
  const shares = new Map([...sentences].map(([at, count]) => [at, count.linked / count.all]));
  const most = Math.max(...shares.values());
  const rendered = new Set([...shares].filter(([, share]) => share > 0.5 || share >= 0.5 * most).map(([at]) => at));
  return new Set([...passage.words.keys()].filter((at) => !rendered.has(passage.words[at]?.sentence ?? -1)));
}

function isClause({ words }: Passage, own: readonly number[], other: readonly number[]): boolean {
  return own.length >= 3 && own.length > 3 * other.length && own.some((at) => words[at]?.light === false);
}

/**
 * Runs of three words and more with nothing on the other side, or one side of an exchange that is far longer. Small words alone
 * ("do not even") are no clause.
 */
function wholeClauses(from: Passage, to: Passage, links: Correspondence): { dropped: Set<number>; added: Set<number> } {
  const dropped = new Set<number>();
  const added = new Set<number>();
  for (const block of links.blocks) {
    if (isClause(from, block.from, block.to)) for (const at of block.from) dropped.add(at);
    if (isClause(to, block.to, block.from)) for (const at of block.to) added.add(at);
    if (isTrimmed(from, to, links, block)) for (const at of block.from) dropped.add(at);
    else for (const at of beyond(from, links, block)) dropped.add(at);
  }
  return { dropped, added };
}

/** Words of an edge block in other sentences than the one the quotation begins or ends in. */
function beyond(from: Passage, links: Correspondence, block: Block): readonly number[] {
  if (block.edge === "none") return [];
  const linked = block.edge === "head" ? links.fromOf.find((at) => at >= 0) : links.fromOf.findLast((at) => at >= 0);
  const sentence = from.words[linked ?? -1]?.sentence;
  return sentence === undefined ? [] : block.from.filter((at) => from.words[at]?.sentence !== sentence);
}

/**
 * True when the words of the block are cut off at an end, as a fragment does by nature. A word or two missing from the
 * head of a sentence that otherwise begins where the quotation begins, with a capital, are left out rather than cut off.
 */
function isTrimmed(from: Passage, to: Passage, links: Correspondence, block: Block): boolean {
  if (block.edge === "none" || block.to.length > 0) return false;
  if (block.edge === "tail" || block.from.length > 2) return true;
  const next = links.fromOf.find((at) => at >= 0);
  const first = from.words[block.from[0] ?? 0];
  return to.words[0]?.capital !== true || first?.sentence !== from.words[next ?? 0]?.sentence;
}

/** Markers of a class that have no counterpart and do not lie in a clause left out or put in. */
export function unmatched(comparison: Comparison, side: "from" | "to", marker: Marker): boolean {
  const { links } = comparison;
  const linked = side === "from" ? links?.toOf : links?.fromOf;
  const skip = side === "from" ? comparison.droppedFrom : comparison.addedTo;
  for (let at = marker.first; at < marker.last; at++) {
    if ((linked?.[at] ?? -1) >= 0 || skip.has(at)) return false;
  }
  return true;
}

/** Markers of one class inside the words given. */
export function markersIn(passage: Passage, words: readonly number[], kind: Marker["kind"]): Marker[] {
  const set = new Set(words);
  return markersOf(passage).filter((marker) => marker.kind === kind && set.has(marker.first));
}

export function indices(marker: Marker): number[] {
  return Array.from({ length: marker.last - marker.first }, (_, at) => marker.first + at);
}
