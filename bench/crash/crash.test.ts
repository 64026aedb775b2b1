import { expect, it } from "vitest";
import { crashRounds } from "./rounds.ts";

it("loses nothing acknowledged and doubles nothing when it is killed", { timeout: 240_000 }, async () => {
  // The first of each round is whether it dies while it transcribes.
  const rounds = [
    [0.9, 0.02, 0.1],
    [0.1, 0.4],
    [0.9, 0.15, 0.9],
    [0.9, 0.45, 0.3],
    [0.9, 0.95, 0.7],
  ];
  const moments = rounds.flat();
  const report = await crashRounds(
    rounds.length,
    () => moments.shift() ?? 0,
    new URL("../../packages/desk/src/desk.ts", import.meta.url),
  );
  expect(report.faults).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(30);
  expect(Object.keys(report.diedAfter).length).toBeGreaterThan(1);
});
