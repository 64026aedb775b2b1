import { linearSumAssignment } from "linear-sum-assignment";
import { type AnnotatedDocument, type Annotation, harmonic, type Score, shared } from "../annotation.ts";

const PARTS = ["content", "addressee", "cue", "frame", "source"] as const;

/** Scores of the GermEval 2023 / Petersen-Frey & Biemann 2024 rule. */
export interface UhhScore {
  readonly message: Score;
  readonly roles: Score;
  readonly joint: Score;
}

/** Precision and recall of one part of one pair; absent where nothing was predicted or nothing was there. */
interface PartScore {
  readonly precision?: number;
  readonly recall?: number;
}

/**
 * Quotations of a document are paired by the assignment with the greatest sum of token F1 of their content (+0.01 for the
 * same type, +0.001 for the same medium where they overlap at all). Each pair, and each quotation left alone, gives a token
 * precision and recall per part; these are averaged over quotations (message), over all other parts (roles), and over
 * everything (joint). A part with nothing predicted has no precision, one with nothing in gold no recall.
 */
export function scoreUhh(
  gold: readonly AnnotatedDocument[],
  predicted: ReadonlyMap<string, readonly Annotation[]>,
): UhhScore {
  const parts: PartScore[][] = PARTS.map(() => []);
  for (const document of gold) {
    for (const [want, got] of pairs(document.annotations, predicted.get(document.id) ?? [])) {
      for (const [index, part] of PARTS.entries()) parts[index]?.push(partScore(want?.[part] ?? [], got?.[part] ?? []));
    }
  }
  return { message: mean(parts.slice(0, 1)), roles: mean(parts.slice(1)), joint: mean(parts) };
}

function pairs(
  gold: readonly Annotation[],
  predicted: readonly Annotation[],
): [Annotation | undefined, Annotation | undefined][] {
  const out: [Annotation | undefined, Annotation | undefined][] = [];
  const taken = new Set<number>();
  const columns = gold.length > 0 && predicted.length > 0 ? assign(gold, predicted) : gold.map(() => -1);
  for (const [row, want] of gold.entries()) {
    const column = columns[row] ?? -1;
    if (column >= 0) taken.add(column);
    out.push([want, predicted[column]]);
  }
  for (const [column, got] of predicted.entries()) if (!taken.has(column)) out.push([undefined, got]);
  return out;
}

function assign(gold: readonly Annotation[], predicted: readonly Annotation[]): number[] {
  const matrix = gold.map((want) =>
    predicted.map((got) => {
      const both = shared(want.content, got.content);
      const overlap = both === 0 ? 0 : (2 * both) / (want.content.length + got.content.length);
      return overlap === 0
        ? 0
        : overlap + (want.type === got.type ? 0.01 : 0) + (want.medium === got.medium ? 0.001 : 0);
    }),
  );
  return Array.from(linearSumAssignment(matrix, { maximaze: true }).rowAssignments);
}

function partScore(want: readonly number[], got: readonly number[]): PartScore {
  const both = shared(want, got);
  return {
    ...(got.length === 0 ? {} : { precision: both / got.length }),
    ...(want.length === 0 ? {} : { recall: both / want.length }),
  };
}

function mean(parts: readonly (readonly PartScore[])[]): Score {
  const precisions = parts.flat().flatMap(({ precision }) => (precision === undefined ? [] : [precision]));
  const recalls = parts.flat().flatMap(({ recall }) => (recall === undefined ? [] : [recall]));
  const average = (values: readonly number[]): number =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  return harmonic(average(precisions), average(recalls));
}
