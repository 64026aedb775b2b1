import type { Span } from "../model.ts";
import { alignWords } from "../trace/align.ts";
import type { Lexicon } from "../trace/lexicon.ts";
import type { Passage, Word } from "./passage.ts";

/**
 * What stands between two neighbouring links: words on either side without a counterpart, as word indices. A block at an
 * edge lies before the first or after the last link.
 */
export interface Block {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly edge: "head" | "tail" | "none";
}

/** Which word of one side renders which of the other. `-1` stands for none. */
export interface Correspondence {
  /** True when both sides are in one language, so that the links are exact. */
  readonly within: boolean;
  readonly toOf: Int32Array;
  readonly fromOf: Int32Array;
  /** True for linked words that stand out of order. */
  readonly moved: ReadonlySet<number>;
  readonly blocks: readonly Block[];
  /** Share of the words with content that are linked, on the side where it is higher. */
  readonly coverage: number;
}

/** Longest side, in words, that is aligned; a longer one is no quotation. */
export const MOST_WORDS = 1200;

/** Aligns two passages. Returns undefined when a side is empty or too long to be compared word by word. */
export function correspond(from: Passage, to: Passage, resource?: Lexicon): Correspondence | undefined {
  const n = from.words.length;
  const m = to.words.length;
  if (n === 0 || m === 0 || n > MOST_WORDS || m > MOST_WORDS) return undefined;
  const alignment = alignWords(sideOf(to), sideOf(from), resource);
  const links = new Links(from, to, alignment.sameLanguage);
  const fromAt = byStart(from);
  const toAt = byStart(to);
  for (const pair of alignment.pairs) {
    links.add(within(fromAt, from, pair.b), within(toAt, to, pair.a), pair.moved, pair.weight);
  }
  if (alignment.sameLanguage) links.settle();
  return links.finish();
}

function sideOf(passage: Passage): { text: string; spans: readonly Span[]; language: string } {
  const spans: Span[] = [];
  for (const sentence of passage.sentences) {
    const first = passage.words[sentence.first];
    const last = passage.words[sentence.last - 1];
    if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end });
  }
  return { text: passage.text, spans, language: passage.tag };
}

function byStart(passage: Passage): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (const [index, word] of passage.words.entries()) if (!map.has(word.start)) map.set(word.start, index);
  return map;
}

/** Indices of the words inside a span; a number of several words is one span. */
function within(at: ReadonlyMap<number, number>, passage: Passage, span: Span): number[] {
  const first = at.get(span.start);
  const indices: number[] = [];
  for (let index = first ?? passage.words.length; index < passage.words.length; index++) {
    const word = passage.words[index];
    if (word === undefined || word.start >= span.end) break;
    indices.push(index);
  }
  return indices;
}

class Links {
  readonly #from: Passage;
  readonly #to: Passage;
  readonly #within: boolean;
  readonly #toOf: Int32Array;
  readonly #fromOf: Int32Array;
  readonly #moved = new Set<number>();

  constructor(from: Passage, to: Passage, within: boolean) {
    this.#from = from;
    this.#to = to;
    this.#within = within;
    this.#toOf = new Int32Array(from.words.length).fill(-1);
    this.#fromOf = new Int32Array(to.words.length).fill(-1);
  }

  add(from: readonly number[], to: readonly number[], moved: boolean, weight: number): void {
    if (!this.#within && weight < 0.45) return;
    const [firstFrom] = from;
    const [firstTo] = to;
    if (firstFrom === undefined || firstTo === undefined) return;
    for (const [at, index] of from.entries()) this.#toOf[index] = to[Math.min(at, to.length - 1)] ?? firstTo;
    for (const [at, index] of to.entries()) this.#fromOf[index] = from[Math.min(at, from.length - 1)] ?? firstFrom;
    if (moved) for (const index of from) this.#moved.add(index);
  }

  /** Links equal words the diff left over ("don't" and "do not"), and unlinks small words that stand alone. */
  settle(): void {
    for (const block of this.#blocks()) this.#pairEqual(block);
    for (const at of [...this.#moved].sort((a, b) => a - b)) {
      this.#takeAlong(at, 1);
      this.#takeAlong(at, -1);
    }
    for (let at = 0; at < this.#toOf.length; at++) {
      const to = this.#toOf[at] ?? -1;
      if (to < 0 || !this.#isLight(at) || !this.#isLonely(at, to)) continue;
      this.#toOf[at] = -1;
      this.#fromOf[to] = -1;
      this.#moved.delete(at);
    }
    for (const block of this.#blocks()) this.#pairEqual(block);
  }

  /** Short words beside a moved one moved with it. */
  #takeAlong(start: number, step: 1 | -1): void {
    let at = start + step;
    let to = (this.#toOf[start] ?? 0) + step;
    while (this.#toOf[at] === -1 && this.#fromOf[to] === -1 && this.#from.words[at]?.key === this.#to.words[to]?.key) {
      this.#toOf[at] = to;
      this.#fromOf[to] = at;
      this.#moved.add(at);
      at += step;
      to += step;
    }
  }

  /** In order; before the first link from the right, since a fragment is cut off at its left. */
  #pairEqual(block: Block): void {
    const from = block.edge === "head" ? block.from.toReversed() : block.from;
    const to = block.edge === "head" ? block.to.toReversed() : block.to;
    let next = 0;
    for (const at of from) {
      for (let k = next; k < to.length; k++) {
        const other = to[k];
        if (other === undefined || this.#from.words[at]?.key !== this.#to.words[other]?.key) continue;
        if (this.#isLight(at) && k - next > 4) continue;
        this.#toOf[at] = other;
        this.#fromOf[other] = at;
        next = k + 1;
        break;
      }
    }
  }

  #isLight(at: number): boolean {
    return this.#from.words[at]?.light ?? false;
  }

  /** No neighbour is linked beside it, and both sides have unlinked words around: a chance meeting of "the" with "the". */
  #isLonely(at: number, to: number): boolean {
    const beside = (step: number): boolean => to + step >= 0 && this.#toOf[at + step] === to + step;
    const open = (step: number): boolean =>
      at + step >= 0 &&
      at + step < this.#toOf.length &&
      (this.#toOf[at + step] ?? -1) < 0 &&
      (this.#fromOf[to + step] ?? 0) < 0;
    return !beside(1) && !beside(-1) && (open(1) || open(-1));
  }

  #blocks(): Block[] {
    const blocks: Block[] = [];
    let i = 0;
    let j = 0;
    const close = (toI: number, toJ: number, edge: Block["edge"]): void => {
      const from = range(i, toI).filter((at) => (this.#toOf[at] ?? -1) < 0);
      const to = range(j, toJ).filter((at) => (this.#fromOf[at] ?? -1) < 0);
      if (from.length > 0 || to.length > 0) blocks.push({ from, to, edge });
    };
    for (let at = 0; at < this.#toOf.length; at++) {
      const to = this.#toOf[at] ?? -1;
      if (to < 0 || this.#moved.has(at) || to < j) continue;
      close(at, to, i === 0 && j === 0 ? "head" : "none");
      i = at + 1;
      j = to + 1;
    }
    close(this.#toOf.length, this.#fromOf.length, "tail");
    return blocks;
  }

  finish(): Correspondence {
    return {
      within: this.#within,
      toOf: this.#toOf,
      fromOf: this.#fromOf,
      moved: this.#moved,
      blocks: this.#blocks(),
      coverage: Math.max(share(this.#from.words, this.#toOf), share(this.#to.words, this.#fromOf)),
    };
  }
}

function share(words: readonly Word[], links: Int32Array): number {
  let content = 0;
  let linked = 0;
  for (const [at, word] of words.entries()) {
    if (word.light) continue;
    content++;
    if ((links[at] ?? -1) >= 0) linked++;
  }
  return content === 0 ? 0 : linked / content;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
