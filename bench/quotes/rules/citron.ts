import { type AnnotatedDocument, type Annotation, type Score, scoreOf, shared } from "../annotation.ts";

export interface CitronScore {
  /** Cue, source and content all the same tokens. */
  readonly exact: Score;
  /** Content the same tokens where the cues overlap. */
  readonly contentExact: Score;
  /** Summed overlapping tokens over summed tokens, per part. */
  readonly cueOverlap: Score;
  readonly sourceOverlap: Score;
  readonly contentOverlap: Score;
}

/** BBC Citron's rule: exact span sets, and summed token overlap (every prediction against every gold quotation). */
export function scoreCitron(
  gold: readonly AnnotatedDocument[],
  predicted: ReadonlyMap<string, readonly Annotation[]>,
): CitronScore {
  const exact = new Tally();
  const contentExact = new Tally();
  const parts = { cue: new Tally(), source: new Tally(), content: new Tally() };
  for (const document of gold) {
    const want = document.annotations;
    const got = predicted.get(document.id) ?? [];
    exact.add(want, got, (a, b) => same(a.cue, b.cue) && same(a.source, b.source) && same(a.content, b.content));
    contentExact.add(want, got, (a, b) => shared(a.cue, b.cue) > 0 && same(a.content, b.content));
    for (const part of ["cue", "source", "content"] as const) parts[part].addTokens(want, got, part);
  }
  return {
    exact: exact.score(),
    contentExact: contentExact.score(),
    cueOverlap: parts.cue.score(),
    sourceOverlap: parts.source.score(),
    contentOverlap: parts.content.score(),
  };
}

/** Counts whose precision and recall may have different numerators: one gold quotation can answer several predictions. */
class Tally {
  #rightOfFound = 0;
  #found = 0;
  #rightOfThere = 0;
  #there = 0;

  add(want: readonly Annotation[], got: readonly Annotation[], fits: (a: Annotation, b: Annotation) => boolean): void {
    this.#found += got.length;
    this.#there += want.length;
    this.#rightOfFound += got.filter((b) => want.some((a) => fits(a, b))).length;
    this.#rightOfThere += want.filter((a) => got.some((b) => fits(a, b))).length;
  }

  addTokens(want: readonly Annotation[], got: readonly Annotation[], part: "cue" | "source" | "content"): void {
    for (const b of got) {
      this.#found += b[part].length;
      for (const a of want) {
        const both = shared(a[part], b[part]);
        this.#rightOfFound += both;
        this.#rightOfThere += both;
      }
    }
    for (const a of want) this.#there += a[part].length;
  }

  score(): Score {
    const precision = scoreOf(this.#rightOfFound, this.#found, 1).precision;
    const recall = scoreOf(this.#rightOfThere, 1, this.#there).recall;
    const sum = precision + recall;
    return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
  }
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && shared(a, b) === a.length;
}
