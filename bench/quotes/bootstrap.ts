export type Figures = Record<string, number>;

/** 95 % interval of each figure over `times` resamplings of the documents. Seeded: the same every run. */
export function intervals<D>(
  gold: readonly D[],
  score: (gold: readonly D[]) => Figures,
  times: number,
): Record<string, [number, number]> {
  let state = 20260101;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const runs: Figures[] = [];
  for (let run = 0; run < times; run++) runs.push(score(gold.map(() => gold[Math.floor(random() * gold.length)] as D)));
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const sorted = runs.map((run) => run[name] ?? 0).sort((a, b) => a - b);
      const low = sorted[Math.floor(times * 0.025)] ?? 0;
      const high = sorted[Math.ceil(times * 0.975) - 1] ?? 0;
      return [name, [round(low), round(high)]];
    }),
  );
}

/** To one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]));
}
