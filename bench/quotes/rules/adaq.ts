import { type AnnotatedDocument, type Annotation, type Score, scoreOf, shared } from "../annotation.ts";

export interface AdaqScore {
  readonly content: Score;
  readonly cue: Score;
  readonly source: Score;
  /** Sentences (documents here) that have a quotation, found as such. */
  readonly detection: Score;
}

/** The adaq rule: tokens that are content, cue or source of any quotation, pooled over all sentences. */
export function scoreAdaq(
  gold: readonly AnnotatedDocument[],
  predicted: ReadonlyMap<string, readonly Annotation[]>,
): AdaqScore {
  const part = (name: "content" | "cue" | "source"): Score => {
    let right = 0;
    let found = 0;
    let there = 0;
    for (const document of gold) {
      const want = union(document.annotations, name);
      const got = union(predicted.get(document.id) ?? [], name);
      right += shared(want, got);
      found += got.length;
      there += want.length;
    }
    return scoreOf(right, found, there);
  };
  const has = gold.filter((document) => document.annotations.length > 0);
  const said = gold.filter((document) => (predicted.get(document.id) ?? []).length > 0);
  const both = has.filter((document) => said.includes(document)).length;
  return {
    content: part("content"),
    cue: part("cue"),
    source: part("source"),
    detection: scoreOf(both, said.length, has.length),
  };
}

function union(annotations: readonly Annotation[], part: "content" | "cue" | "source"): number[] {
  return [...new Set(annotations.flatMap((annotation) => annotation[part]))].sort((a, b) => a - b);
}
