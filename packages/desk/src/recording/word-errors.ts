/** Word errors of a transcript against the words that were said. */

/** Errors by kind: words exchanged, added and left out, of so many said. */
export interface WordErrors {
  readonly said: number;
  readonly exchanged: number;
  readonly added: number;
  readonly leftOut: number;
}

/**
 * Counts by the cheapest way of turning one into the other (Levenshtein over words). Case, punctuation and accents of stress do not
 * count, nor does ё written as е; numbers count as they are written. Memory for two rows; time grows with the product of the lengths.
 */
export function wordErrors(said: string, heard: string): WordErrors {
  const [from, to] = [wordsOf(said), wordsOf(heard)];
  let row = to.map((_, i) => ({ cost: i + 1, exchanged: 0, added: i + 1, leftOut: 0 }));
  row.unshift({ cost: 0, exchanged: 0, added: 0, leftOut: 0 });
  for (const [i, word] of from.entries()) {
    const next = [{ cost: i + 1, exchanged: 0, added: 0, leftOut: i + 1 }];
    for (const [j, other] of to.entries()) {
      const before = row[j] ?? next[0];
      const above = row[j + 1] ?? next[0];
      const left = next[j] ?? next[0];
      if (before === undefined || above === undefined || left === undefined) throw new RangeError("A row is too short");
      const same = word === other ? 0 : 1;
      const exchange = before.cost + same;
      if (exchange <= above.cost + 1 && exchange <= left.cost + 1)
        next.push({ ...before, cost: exchange, exchanged: before.exchanged + same });
      else if (above.cost <= left.cost) next.push({ ...above, cost: above.cost + 1, leftOut: above.leftOut + 1 });
      else next.push({ ...left, cost: left.cost + 1, added: left.added + 1 });
    }
    row = next;
  }
  const { exchanged = 0, added = 0, leftOut = 0 } = row.at(-1) ?? {};
  return { said: from.length, exchanged, added, leftOut };
}

function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/\u0301/gu, "");
  return folded.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** Share of errors, and the interval in which it lies with 95 % when other recordings of the kind had been taken: by drawing files again. */
export function errorRate(files: readonly WordErrors[]): {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
} {
  const rateOf = (some: readonly WordErrors[]): number => {
    const errors = some.reduce((sum, { exchanged, added, leftOut }) => sum + exchanged + added + leftOut, 0);
    return (
      errors /
      Math.max(
        1,
        some.reduce((sum, { said }) => sum + said, 0),
      )
    );
  };
  // The same draws every time, so that two runs on the same material can be compared.
  let state = 1;
  const draw = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const rates = Array.from({ length: 1000 }, () =>
    rateOf(files.map((file) => files[Math.floor(draw() * files.length)] ?? file)),
  ).sort((a, b) => a - b);
  return { rate: rateOf(files), low: rates[25] ?? 0, high: rates[974] ?? 0 };
}
