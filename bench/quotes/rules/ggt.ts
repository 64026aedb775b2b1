import { type AnnotatedDocument, type Annotation, type Score, scoreOf, shared } from "../annotation.ts";

export interface GgtScore {
  readonly quotes: Score;
  /** Share of matched quotations, in 0…100, whose speaker shares a token with gold (or both have none). */
  readonly speaker: number;
  /** Share of matched quotations whose cue is the same tokens. */
  readonly cue: number;
}

/**
 * The Gender Gap Tracker's rule: gold quotations in order each take the best remaining prediction by the share of the
 * gold content that it covers, if that exceeds `threshold` (0.3 and 0.8 are published).
 */
export function scoreGgt(
  gold: readonly AnnotatedDocument[],
  predicted: ReadonlyMap<string, readonly Annotation[]>,
  threshold: number,
): GgtScore {
  let matched = 0;
  let found = 0;
  let there = 0;
  let speakers = 0;
  let cues = 0;
  for (const document of gold) {
    const remaining = [...(predicted.get(document.id) ?? [])];
    found += remaining.length;
    there += document.annotations.length;
    for (const want of document.annotations) {
      const index = bestIndex(want, remaining, threshold);
      const got = remaining[index];
      if (got === undefined) continue;
      remaining.splice(index, 1);
      matched++;
      if (shared(want.source, got.source) > 0 || (want.source.length === 0 && got.source.length === 0)) speakers++;
      if (want.cue.length === got.cue.length && shared(want.cue, got.cue) === want.cue.length) cues++;
    }
  }
  const share = (count: number): number => (matched === 0 ? 0 : (100 * count) / matched);
  return { quotes: scoreOf(matched, found, there), speaker: share(speakers), cue: share(cues) };
}

function bestIndex(want: Annotation, candidates: readonly Annotation[], threshold: number): number {
  let best = -1;
  let bestShare = threshold;
  for (const [index, got] of candidates.entries()) {
    const covered = want.content.length === 0 ? 0 : shared(want.content, got.content) / want.content.length;
    if (covered > bestShare) {
      best = index;
      bestShare = covered;
    }
  }
  return best;
}
