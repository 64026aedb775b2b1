/**
 * What is scored: quotations as sets of tokens of one text. Gold and predictions have the same shape, so that any of them
 * can be scored against any other.
 */
export interface Annotation {
  readonly content: readonly number[];
  readonly cue: readonly number[];
  readonly source: readonly number[];
  readonly addressee: readonly number[];
  readonly frame: readonly number[];
  readonly type: string;
  readonly rule?: string;
  readonly lemma?: string | undefined;
  readonly medium: string;
  /** How the speaker reads where named elsewhere than in this quotation's own words; empty when unknown. */
  readonly speakerWords: string;
  /** True when `source` stands in another sentence and is one of several places where the speaker is named. */
  readonly inherited?: boolean;
  /** True when a system declines to name the speaker. */
  readonly abstained: boolean;
}

export interface AnnotatedDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  /** Tokens as half-open ranges of code points. */
  readonly tokens: readonly (readonly [number, number])[];
  readonly annotations: readonly Annotation[];
}

/** Precision, recall and their harmonic mean, in 0…100. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Score from a share of what was found and a share of what was there; 0 where a share is of nothing. */
export function scoreOf(right: number, found: number, there: number): Score {
  return harmonic(found === 0 ? 0 : right / found, there === 0 ? 0 : right / there);
}

/** Score from a precision and a recall in 0…1. */
export function harmonic(precision: number, recall: number): Score {
  const sum = precision + recall;
  return {
    precision: 100 * precision,
    recall: 100 * recall,
    f1: sum === 0 ? 0 : (200 * precision * recall) / sum,
  };
}

/** How many members two ascending lists share. */
export function shared(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}

/** Shared members over all members. */
export function overlapOf(a: readonly number[], b: readonly number[]): number {
  const both = shared(a, b);
  const all = a.length + b.length - both;
  return all === 0 ? 0 : both / all;
}
