/** Linear discriminants: directions in which differences between things that are not the same are large against those of the same. */

/** The `count` best directions, each scaled so that differences of the same have deviation 1. */
export function discriminants(
  same: readonly Float64Array[],
  other: readonly Float64Array[],
  count: number,
): readonly (readonly number[])[] {
  const within = covariance(same);
  for (const [at, row] of within.entries()) row[at] = (row[at] ?? 0) * 1.02;
  const root = inverse(cholesky(within));
  const whitened = product(product(root, covariance(other)), transposed(root));
  const { values, vectors } = eigen(whitened);
  return [...values.keys()]
    .toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
    .slice(0, count)
    .map((column) =>
      root.map((_, j) => root.reduce((sum, row, i) => sum + (vectors[i]?.[column] ?? 0) * (row[j] ?? 0), 0)),
    );
}

type Matrix = number[][];

function covariance(rows: readonly Float64Array[]): Matrix {
  const size = rows[0]?.length ?? 0;
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let i = 0; i < size; i++) {
      const sum = sums[i];
      if (sum === undefined) continue;
      for (let j = 0; j < size; j++) sum[j] = (sum[j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
    }
  return sums.map((sum) => [...sum].map((value) => value / rows.length));
}

function cholesky(matrix: Matrix): Matrix {
  const lower: Matrix = matrix.map((row) => row.map(() => 0));
  for (const [i, row] of matrix.entries())
    for (let j = 0; j <= i; j++) {
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (lower[i]?.[k] ?? 0) * (lower[j]?.[k] ?? 0);
      const target = lower[i];
      if (target !== undefined) target[j] = i === j ? Math.sqrt(sum) : sum / (lower[j]?.[j] ?? 1);
    }
  return lower;
}

/** Of a lower triangular matrix. */
function inverse(lower: Matrix): Matrix {
  const out: Matrix = lower.map((row) => row.map(() => 0));
  for (let column = 0; column < lower.length; column++)
    for (let i = column; i < lower.length; i++) {
      let sum = i === column ? 1 : 0;
      for (let k = column; k < i; k++) sum -= (lower[i]?.[k] ?? 0) * (out[k]?.[column] ?? 0);
      const target = out[i];
      if (target !== undefined) target[column] = sum / (lower[i]?.[i] ?? 1);
    }
  return out;
}

function transposed(matrix: Matrix): Matrix {
  return matrix.map((_, i) => matrix.map((row) => row[i] ?? 0));
}

function product(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => b.map((_, j) => row.reduce((sum, value, k) => sum + value * (b[k]?.[j] ?? 0), 0)));
}

/** Jacobi's rotations, for a symmetric matrix. */
function eigen(symmetric: Matrix): { values: readonly number[]; vectors: Matrix } {
  const a = symmetric.map((row) => Float64Array.from(row));
  const v = symmetric.map((_, i) => Float64Array.from(symmetric, (__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < a.length; p++)
      for (let q = p + 1; q < a.length; q++) {
        const off = a[p]?.[q] ?? 0;
        if (Math.abs(off) < 1e-12) continue;
        const theta = ((a[q]?.[q] ?? 0) - (a[p]?.[p] ?? 0)) / (2 * off);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        for (const row of [...a, ...v]) rotate(row, p, q, c, t * c);
        const top = a[p];
        const bottom = a[q];
        if (top === undefined || bottom === undefined) continue;
        for (let k = 0; k < a.length; k++) {
          const x = top[k] ?? 0;
          const y = bottom[k] ?? 0;
          top[k] = c * x - t * c * y;
          bottom[k] = t * c * x + c * y;
        }
      }
  return { values: a.map((row, i) => row[i] ?? 0), vectors: v.map((row) => [...row]) };
}

function rotate(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const x = row[p] ?? 0;
  const y = row[q] ?? 0;
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}
