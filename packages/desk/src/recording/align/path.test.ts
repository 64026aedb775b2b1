import { describe, expect, it } from "vitest";
import { cheapestPath, type Reading } from "./path.ts";

const PRICES = { stay: 0.1, skip: 0.1, pause: 0.5, omit: 0.5, omitPassage: 0.15 };
const WIDTH = 4;

/** Passages of words of so many rows each. Row n of the reading is all n's sign pattern: no two near rows are alike. */
function readingOf(passages: readonly (readonly number[])[]): { reading: Reading; spoken: Float32Array } {
  const rowOf: number[] = [];
  const wordOf: number[] = [];
  const pauseBefore: number[] = [];
  const isOpen: number[] = [];
  let row = 0;
  const pause = (open: boolean): void => {
    pauseBefore.push(rowOf.length);
    rowOf.push(-1);
    wordOf.push(pauseBefore.length - 1);
    isOpen.push(open ? 1 : 0);
  };
  for (const passage of passages)
    for (const [at, rows] of passage.entries()) {
      pause(at === 0);
      for (let k = 0; k < rows; k++) {
        rowOf.push(row++);
        wordOf.push(pauseBefore.length - 1);
      }
    }
  pause(true);
  const reading = {
    rowOf: Int32Array.from(rowOf),
    wordOf: Int32Array.from(wordOf),
    pauseBefore: Int32Array.from(pauseBefore),
    isOpen: Uint8Array.from(isOpen),
  };
  return {
    reading,
    spoken: Float32Array.from({ length: row * WIDTH }, (_, i) => pattern(Math.floor(i / WIDTH), i % WIDTH)),
  };
}

const pattern = (row: number, k: number): number => 3 * Math.sin(row * (1.7 + k) + k * k);

/** A recording: rows of the reading by number, −1 for silence, −2 for other speech. */
function search(passages: readonly (readonly number[])[], rows: readonly number[], reach = 10_000) {
  const { reading, spoken } = readingOf(passages);
  const recorded = Float32Array.from({ length: rows.length * WIDTH }, (_, i) => {
    const row = rows[Math.floor(i / WIDTH)] ?? -1;
    if (row === -1) return 0;
    return row === -2 ? pattern(50_000 + 13 * i, i % WIDTH) : pattern(row, i % WIDTH);
  });
  const openCost = Float32Array.from(rows, (row) => (row === -1 ? 0.05 : 1));
  const path = cheapestPath({
    width: WIDTH,
    recorded,
    spoken,
    reading,
    pauseCost: openCost.map((cost, at) => (rows[at] === -1 ? cost : cost + 0.5)),
    openCost,
    prices: PRICES,
    reach,
  });
  return { path, at: (row: number) => reading.rowOf[path[row] ?? 0] };
}

const span = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
const times = (count: number, row: number): number[] => Array.from({ length: count }, () => row);

describe("cheapestPath", () => {
  it("follows the words and rests in the pauses", () => {
    const rows = [...times(5, -1), ...span(0, 8), ...times(4, -1), ...span(8, 20), ...times(3, -1)];
    const { at } = search([[8, 12]], rows);
    expect(rows.map((_, row) => at(row))).toEqual(rows);
  });

  it("waits where the recording has a passage that the text has not", () => {
    const rows = [...span(0, 30), ...times(60, -2), ...span(30, 60)];
    const { at } = search(
      [
        [10, 20],
        [10, 20],
      ],
      rows,
    );
    expect(at(5)).toBe(5);
    expect(at(95)).toBe(35);
    expect(rows.filter((row, i) => row === -2 && at(i) === -1).length).toBeGreaterThan(50);
  });

  it("leaves out a passage of the text that the recording has not", () => {
    const rows = [...span(0, 30), ...span(90, 120)];
    const { at } = search(
      [
        [10, 20],
        [30, 30],
        [10, 20],
      ],
      rows,
    );
    expect(at(25)).toBe(25);
    expect(at(40)).toBe(100);
  });

  it("leaves out the end of a text", () => {
    const { at } = search(
      [
        [10, 20],
        [30, 30],
      ],
      span(0, 30),
    );
    expect(at(29)).toBe(29);
  });

  it("keeps to a narrow band over a recording much longer than what it settles at once", () => {
    const passages = Array.from({ length: 400 }, () => [20, 30]);
    const rows = passages.flatMap((_, p) => [...times(3, -1), ...span(50 * p, 50 * p + 50)]);
    const { path, at } = search(passages, rows, 120);
    expect(path).toHaveLength(21_200);
    const right = rows.filter((row, i) => at(i) === row).length;
    expect(right / rows.length).toBeGreaterThan(0.99);
  });

  it("never goes back", () => {
    const rows = span(0, 500).map((i) => (i * 7919) % 61);
    const { path } = search([[20], [20], [21]], rows);
    expect([...path]).toEqual([...path].toSorted((a, b) => a - b));
  });
});
