import type { AnnotatedDocument, Annotation } from "../annotation.ts";
import { type Figures, round, rounded } from "../bootstrap.ts";
import { floor } from "../floor.ts";
import { askPeers, type PeerAnswer } from "./peers.ts";

/** Figures of one system on one set, or why there are none. */
export type PeerResult =
  | { readonly figures: Figures; readonly textsPerSecond: number; readonly failed: number }
  | { readonly lacking: string };

const FIGURES = [
  "content F1 at .8",
  "content P at .8",
  "content R at .8",
  "content F1 exact",
  "attributed F1",
  "wrong speaker %",
  "abstained %",
  "cue F1",
];

/**
 * The project, the naive floor and every peer by one scorer.
 *
 * @param outside folder of what `run.sh` wrote; empty leaves those peers out
 */
export function measurePeers(
  gold: readonly AnnotatedDocument[],
  ours: PeerAnswer,
  score: (answers: ReadonlyMap<string, readonly Annotation[]>) => Figures,
  outside: string,
): Record<string, PeerResult> {
  const started = performance.now();
  const naive = new Map(gold.map((document) => [document.id, floor(document)]));
  const seconds = (performance.now() - started) / 1000;
  const answers = {
    Earwitness: ours,
    "naive floor": { predicted: naive, seconds, failed: 0 },
    ...askPeers(gold, outside === "" ? undefined : outside),
  };
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]): [string, PeerResult] => {
      if ("lacking" in answer) return [name, answer];
      const all = score(answer.predicted);
      const figures = rounded(Object.fromEntries(FIGURES.map((figure) => [figure, all[figure] ?? 0])));
      return [name, { figures, textsPerSecond: round(gold.length / answer.seconds), failed: answer.failed }];
    }),
  );
}

/** One row a system. */
export function printPeers(set: string, results: Readonly<Record<string, PeerResult>>): void {
  console.log(`\n  Marked quotations of ${set}, other systems by the same scorer`);
  console.log(`  ${"".padEnd(50)}${FIGURES.map((figure) => figure.padStart(18)).join("")}${"texts/s".padStart(10)}`);
  for (const [name, result] of Object.entries(results)) {
    if ("lacking" in result) {
      console.log(`  ${name.padEnd(50)} ${result.lacking}`);
      continue;
    }
    const cells = FIGURES.map((figure) => (result.figures[figure] ?? 0).toFixed(1).padStart(18)).join("");
    const failed = result.failed === 0 ? "" : `  (${result.failed} texts refused)`;
    console.log(`  ${name.padEnd(50)}${cells}${result.textsPerSecond.toFixed(1).padStart(10)}${failed}`);
  }
}
