import type { ProseSentence } from "./prose.ts";

/** How far the prose of one text is the prose of another. */
export interface Likeness {
  /** Share of the words of the matched sentences that stand in the other text in the same order. */
  readonly coverage: number;
  /** Share of the word triples of the shorter text that the other has. */
  readonly triples: number;
  /** Share of the runs of eight function words of the shorter text that the other has. */
  readonly skeleton: number;
  /**
   * How much more often than between independent renderings a stretch that differs has as many words on both sides, in
   * standard deviations. Replacing words keeps the frame of a sentence; rendering it anew does not.
   */
  readonly frame: number;
  /** Share of the sentences of each text that are matched. */
  readonly matchedA: number;
  readonly matchedB: number;
  /** Matched sentences, best first: indices into the two texts. */
  readonly pairs: readonly (readonly [a: number, b: number])[];
}

/** Share of equal stretches between independent machine translations: mean .33, and .40 as a cautious bound (`bench/retell`). */
const INDEPENDENT = 0.4;
/** A sentence is matched when this share of its words is found again in order. */
const MATCHED = 0.3;
const LONGEST_STRETCH = 4;

/** Compares the prose of two texts in one language. Near linear: a sentence is held only against those that share rare words. */
export function likenessOf(a: readonly ProseSentence[], b: readonly ProseSentence[]): Likeness {
  const index = indexWords(a);
  const tally = { linked: 0, total: 0, stretches: 0, equal: 0 };
  const pairs: { a: number; b: number; share: number }[] = [];
  for (const [at, sentence] of b.entries()) {
    const match = bestMatch(a, index, sentence);
    const other = a[match];
    if (other === undefined) continue;
    const links = chain(other.words, sentence.words);
    const share = links.length / Math.max(other.words.length, sentence.words.length);
    if (share < MATCHED) continue;
    pairs.push({ a: match, b: at, share });
    tally.linked += links.length;
    tally.total += Math.max(other.words.length, sentence.words.length);
    countStretches(links, tally);
  }
  const n = tally.stretches;
  return {
    coverage: tally.total === 0 ? 0 : tally.linked / tally.total,
    triples: containment(grams(words(a), 3), grams(words(b), 3)),
    skeleton: containment(grams(lightWords(a), 8), grams(lightWords(b), 8)),
    frame: n === 0 ? 0 : (tally.equal - INDEPENDENT * n) / Math.sqrt(n * INDEPENDENT * (1 - INDEPENDENT) + 1),
    matchedA: a.length === 0 ? 0 : new Set(pairs.map((pair) => pair.a)).size / a.length,
    matchedB: b.length === 0 ? 0 : pairs.length / b.length,
    pairs: pairs.toSorted((x, y) => y.share - x.share || x.b - y.b).map((pair) => [pair.a, pair.b] as const),
  };
}

/** Stretches between two linked words of a sentence that are not the same on both sides. */
function countStretches(
  links: readonly (readonly [number, number])[],
  tally: { stretches: number; equal: number },
): void {
  for (const [at, [i, j]] of links.entries()) {
    const before = links[at - 1];
    if (before === undefined) continue;
    const left = i - before[0] - 1;
    const right = j - before[1] - 1;
    if (left === 0 && right === 0) continue;
    tally.stretches++;
    if (left === right && left <= LONGEST_STRETCH) tally.equal++;
  }
}

function indexWords(sentences: readonly ProseSentence[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, { words }] of sentences.entries()) {
    for (const word of new Set(words)) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [at]);
      else list.push(at);
    }
  }
  return index;
}

/** A word that stands in more sentences than this does not say which one is meant. */
const COMMON = 40;

function bestMatch(
  a: readonly ProseSentence[],
  index: ReadonlyMap<string, readonly number[]>,
  sentence: ProseSentence,
): number {
  const score = new Map<number, number>();
  for (const word of new Set(sentence.words)) {
    const places = index.get(word) ?? [];
    if (places.length > COMMON) continue;
    for (const at of places) score.set(at, (score.get(at) ?? 0) + 1 / Math.sqrt(places.length));
  }
  let best = -1;
  let most = 0;
  for (const [at, value] of score) {
    const fair = value / Math.sqrt(a[at]?.words.length ?? 1);
    if (fair > most || (fair === most && at < best)) {
      most = fair;
      best = at;
    }
  }
  return best;
}

/** Longest chain of equal words in order; runs are preferred. */
function chain(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const best = new Float32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const run = a[i + 1] === b[j + 1] && i + 1 < a.length ? 0.1 : 0;
      const diagonal = a[i] === b[j] ? (best[at + width + 1] ?? 0) + 1 + run : 0;
      best[at] = Math.max(diagonal, best[at + width] ?? 0, best[at + 1] ?? 0);
    }
  }
  const links: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const at = i * width + j;
    const down = best[at + width] ?? 0;
    const right = best[at + 1] ?? 0;
    if (a[i] === b[j] && (best[at] ?? 0) > down && (best[at] ?? 0) > right) {
      links.push([i, j]);
      i++;
      j++;
    } else if (down >= right) i++;
    else j++;
  }
  return links;
}

function words(sentences: readonly ProseSentence[]): string[] {
  return sentences.flatMap((sentence) => sentence.words);
}

function lightWords(sentences: readonly ProseSentence[]): string[] {
  return sentences.flatMap((sentence) => {
    const content = new Set(sentence.content);
    return sentence.words.filter((word) => !content.has(word));
  });
}

function grams(list: readonly string[], size: number): ReadonlySet<string> {
  const set = new Set<string>();
  for (let at = 0; at + size <= list.length; at++) set.add(list.slice(at, at + size).join(" "));
  return set;
}

function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared++;
  return shared / small.size;
}

/** From this score on one text is taken for a copy of the other; fixed so that ≤ 1 % of independent pairs pass. */
export const COPY = 3.05;
const FEWEST_PAIRS = 4;

/** One number for a pair of texts: the frame kept, and the words kept. */
export function copyScore(likeness: Likeness): number {
  return likeness.pairs.length < FEWEST_PAIRS ? 0 : likeness.frame + likeness.coverage;
}

/** What prose must have in common when the quotations show that no translation made anew stands between. */
const SHARED = { coverage: 0.5, triples: 0.15, matched: 0.4 };

/**
 * Copied as it stands, or with words replaced; undefined when independent work explains the likeness.
 *
 * @param sameRendition the two quote one rendition word for word, so their prose was written and not translated
 */
export function copyKind(likeness: Likeness, sameRendition = false): "syndication" | "rewording" | undefined {
  const { pairs, coverage, triples, matchedA, matchedB } = likeness;
  if (pairs.length < FEWEST_PAIRS) return undefined;
  if (coverage >= 0.95 && triples >= 0.85) return "syndication";
  if (copyScore(likeness) >= COPY) return "rewording";
  if (!sameRendition || Math.max(matchedA, matchedB) < SHARED.matched) return undefined;
  return coverage >= SHARED.coverage && triples >= SHARED.triples ? "rewording" : undefined;
}
