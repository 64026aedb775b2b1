import type { Span } from "../model.ts";
import { keysOf, type WordKey, type WordSide } from "./keys.ts";
import type { Lexicon } from "./lexicon.ts";
import { type PairKind, pairWords, related } from "./pairing.ts";

/** Two words that render each other. Spans lie in the texts of their sides. */
export interface WordPair {
  readonly a: Span;
  readonly b: Span;
  readonly kind: PairKind;
  /** How surely, 0…1; 1 for letters or values that are the same. */
  readonly weight: number;
  /** True when the pair crosses the order of the others: the words stand elsewhere on the other side. */
  readonly moved: boolean;
}

/**
 * What stands between two neighbouring pairs in order on both sides and has no counterpart: a replacement when both
 * sides have words, an addition when only `a` has, an omission when only `b` has. Spans run from first to last word.
 */
export interface AlignmentGap {
  readonly a?: Span;
  readonly b?: Span;
}

/** Correspondence of the words of two stretches of text. Every word is in one pair or unaligned. */
export interface Alignment {
  readonly pairs: readonly WordPair[];
  readonly unalignedA: readonly Span[];
  readonly unalignedB: readonly Span[];
  readonly gaps: readonly AlignmentGap[];
  /** True when both sides are in one language: pairs are then exact and the gaps are all that differs. */
  readonly sameLanguage: boolean;
}

/**
 * Aligns the words of `a` (the quotation) with those of `b` (what it renders). Within a language it is a token diff: the
 * heaviest chain of equal words in order, then equal words that moved; nothing is paired by meaning. Across languages
 * words are linked by number, name, cognate and `lexicon`, one to one, nearer places first.
 */
export function alignWords(a: WordSide, b: WordSide, lexicon?: Lexicon): Alignment {
  return alignKeys(keysOf(a, lexicon), keysOf(b, lexicon));
}

/** As `alignWords`, for words already read. */
export function alignKeys(a: readonly WordKey[], b: readonly WordKey[]): Alignment {
  const language = (keys: readonly WordKey[]) => keys[0]?.language ?? "und";
  const sameLanguage = related(language(a), language(b));
  const links = sameLanguage ? linkInOrder(a, b) : linkByMeaning(a, b);
  links.sort((x, y) => x.i - y.i || x.j - y.j);
  const inOrder = longestInOrder(links);
  const usedA = new Set(links.map((link) => link.i));
  const usedB = new Set(links.map((link) => link.j));
  return {
    pairs: links.map((link) => ({
      a: spanOf(a[link.i]),
      b: spanOf(b[link.j]),
      kind: link.kind,
      weight: link.weight,
      moved: !inOrder.has(link),
    })),
    unalignedA: a.filter((_, i) => !usedA.has(i)).map(spanOf),
    unalignedB: b.filter((_, j) => !usedB.has(j)).map(spanOf),
    gaps: gapsBetween(a, b, links, inOrder),
    sameLanguage,
  };
}

interface Link {
  readonly i: number;
  readonly j: number;
  readonly kind: PairKind;
  readonly weight: number;
}

function spanOf(key: WordKey | undefined): Span {
  return { start: key?.start ?? 0, end: key?.end ?? 0 };
}

/** Cells of the table of the exact diff; longer sides are cut at words that occur once on each side. */
const MOST_CELLS = 4_000_000;
/** Added to a pair that follows its neighbour directly, so that common words stay with their run. */
const RUN = 0.15;

function linkInOrder(a: readonly WordKey[], b: readonly WordKey[]): Link[] {
  const links: Link[] = [];
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.lower === b[head]?.lower) {
    links.push({ i: head, j: head, kind: a[head]?.number === undefined ? "same" : "number", weight: 1 });
    head++;
  }
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head) {
    const x = a[a.length - 1 - tail];
    if (x === undefined || x.lower !== b[b.length - 1 - tail]?.lower) break;
    const kind = x.number === undefined ? "same" : "number";
    links.push({ i: a.length - 1 - tail, j: b.length - 1 - tail, kind, weight: 1 });
    tail++;
  }
  const n = a.length - head - tail;
  const m = b.length - head - tail;
  if (n * m <= MOST_CELLS) links.push(...chain(a, b, head, n, m));
  links.push(...moves(a, b, links));
  return links;
}

/** The heaviest chain of pairs in order, by dynamic programming over `n × m` cells from `head`. */
function chain(a: readonly WordKey[], b: readonly WordKey[], head: number, n: number, m: number): Link[] {
  const width = m + 1;
  const best = new Float32Array((n + 1) * width);
  const step = new Uint8Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    const x = a[head + i];
    for (let j = m - 1; j >= 0; j--) {
      const y = b[head + j];
      const at = i * width + j;
      const down = best[at + width] ?? 0;
      const right = best[at + 1] ?? 0;
      let value = Math.max(down, right);
      step[at] = down >= right ? 1 : 2;
      const weight = x === undefined || y === undefined ? 0 : inOrderWeight(x, y);
      if (weight > 0) {
        const follows = step[at + width + 1] === 3 ? RUN : 0;
        const diagonal = (best[at + width + 1] ?? 0) + weight + follows;
        if (diagonal > value) {
          value = diagonal;
          step[at] = 3;
        }
      }
      best[at] = value;
    }
  }
  const links: Link[] = [];
  let i = 0;
  let j = 0;
  while (i < n && j < m) {
    const move = step[i * width + j];
    if (move === 3) {
      const x = a[head + i];
      const y = b[head + j];
      const pairing = x === undefined || y === undefined ? undefined : pairWords(x, y);
      if (pairing !== undefined) links.push({ i: head + i, j: head + j, ...pairing });
      i++;
      j++;
    } else if (move === 1) i++;
    else j++;
  }
  return links;
}

/** Longer words bind more, so that a chain through content words beats one through "the" and "of". */
function inOrderWeight(x: WordKey, y: WordKey): number {
  if (x.lower === y.lower) return 1 + Math.min(x.lower.length, 8) / 16;
  if (x.stem === y.stem && x.number === y.number) return 0.85;
  if (x.number !== undefined || y.number !== undefined) return x.number === y.number ? 1 : 0;
  const pairing = (x.alias !== undefined && x.alias === y.alias) || (x.name && y.name) ? pairWords(x, y) : undefined;
  return pairing === undefined ? 0 : 0.8;
}

/** Words left over that occur on both sides, longest first: they moved. Short words do not count as moved. */
function moves(a: readonly WordKey[], b: readonly WordKey[], links: readonly Link[]): Link[] {
  const usedA = new Set(links.map((link) => link.i));
  const usedB = new Set(links.map((link) => link.j));
  const free = new Map<string, number[]>();
  for (const [j, key] of b.entries()) {
    if (usedB.has(j) || key.lower.length < 4) continue;
    const list = free.get(key.stem);
    if (list === undefined) free.set(key.stem, [j]);
    else list.push(j);
  }
  const moved: Link[] = [];
  for (const [i, key] of a.entries()) {
    if (usedA.has(i)) continue;
    const j = free.get(key.stem)?.shift();
    const other = j === undefined ? undefined : b[j];
    if (j === undefined || other === undefined) continue;
    const pairing = pairWords(key, other);
    if (pairing !== undefined) moved.push({ i, j, ...pairing });
  }
  return moved;
}

/** Most words a side may have to be linked by meaning; a quotation longer than this is compared in its first words. */
const MOST_WORDS = 1500;

/** One-to-one links, surest first; of two that are as sure, the one nearer to the diagonal. */
function linkByMeaning(a: readonly WordKey[], b: readonly WordKey[]): Link[] {
  const n = Math.min(a.length, MOST_WORDS);
  const m = Math.min(b.length, MOST_WORDS);
  const all: (Link & { rank: number })[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const x = a[i];
      const y = b[j];
      const pairing = x === undefined || y === undefined ? undefined : pairWords(x, y);
      if (pairing === undefined) continue;
      const away = Math.abs((i + 0.5) / n - (j + 0.5) / m);
      all.push({ i, j, ...pairing, rank: pairing.weight - 0.25 * away });
    }
  }
  all.sort((x, y) => y.rank - x.rank || x.i - y.i || x.j - y.j);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const links: Link[] = [];
  for (const { i, j, kind, weight } of all) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    links.push({ i, j, kind, weight });
  }
  return links;
}

/** The links of a longest chain that keeps the order of both sides (links are sorted by `i`). */
function longestInOrder(links: readonly Link[]): Set<Link> {
  const tails: number[] = [];
  const before = new Int32Array(links.length).fill(-1);
  for (const [at, link] of links.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((links[tails[middle] ?? 0]?.j ?? 0) < link.j) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  }
  const kept = new Set<Link>();
  let at = tails.at(-1) ?? -1;
  while (at >= 0) {
    const link = links[at];
    if (link !== undefined) kept.add(link);
    at = before[at] ?? -1;
  }
  return kept;
}

function gapsBetween(
  a: readonly WordKey[],
  b: readonly WordKey[],
  links: readonly Link[],
  inOrder: ReadonlySet<Link>,
): AlignmentGap[] {
  const usedA = new Set(links.map((link) => link.i));
  const usedB = new Set(links.map((link) => link.j));
  const gaps: AlignmentGap[] = [];
  let i = 0;
  let j = 0;
  const close = (toI: number, toJ: number): void => {
    const left = reach(a, i, toI, usedA);
    const right = reach(b, j, toJ, usedB);
    if (left !== undefined || right !== undefined) {
      gaps.push({ ...(left === undefined ? {} : { a: left }), ...(right === undefined ? {} : { b: right }) });
    }
  };
  for (const link of links) {
    if (!inOrder.has(link)) continue;
    close(link.i, link.j);
    i = link.i + 1;
    j = link.j + 1;
  }
  close(a.length, b.length);
  return gaps;
}

/** From the first to the last word without a counterpart in `from..to`. */
function reach(keys: readonly WordKey[], from: number, to: number, used: ReadonlySet<number>): Span | undefined {
  let start: number | undefined;
  let end = 0;
  for (let at = from; at < to; at++) {
    const key = keys[at];
    if (key === undefined || used.has(at)) continue;
    start ??= key.start;
    end = key.end;
  }
  return start === undefined ? undefined : { start, end };
}
