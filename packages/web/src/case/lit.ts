/** Words cut where something begins or ends in them. Positions are code points, as in every selector. */
import type { Selector } from "../api/schema.ts";

export interface Mark<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export interface Piece<T> {
  readonly text: string;
  readonly start: number;
  readonly values: readonly T[];
}

/** `part` cut at the ends of the marks that lie in it; marks may overlap and reach over its ends. */
export function piecesOf<T>(part: Selector, marks: readonly Mark<T>[]): Piece<T>[] {
  const points = Array.from(part.exact);
  const inside = marks
    .map(({ start, end, value }) => ({
      start: Math.max(0, start - part.start),
      end: Math.min(points.length, end - part.start),
      value,
    }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, points.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const opening = Map.groupBy(inside, (mark) => mark.start);
  const pieces: Piece<T>[] = [];
  let open: typeof inside = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = [...open.filter((mark) => mark.end > start), ...(opening.get(start) ?? [])];
    pieces.push({
      text: points.slice(start, end).join(""),
      start: part.start + start,
      values: open.map(({ value }) => value),
    });
  }
  return pieces;
}

export function markOf<T>({ start, end }: Selector, value: T): Mark<T> {
  return { start, end, value };
}
