/** Doubts put to the acts they are about. */
import type { Hedge } from "../model.ts";
import { type FoundHedge, plainHedge } from "./hedges.ts";
import type { FoundHop } from "./hops.ts";
import type { Scene } from "./scene.ts";

/** Each hedge goes to the nearest act of its sentence that it can be about; the others stay loose. */
export function attachHedges(
  scene: Scene,
  hops: FoundHop[],
  hedges: readonly FoundHedge[][],
  loose: Hedge[][],
): FoundHop[] {
  const own = new Map<FoundHop, Hedge[]>();
  const bySentence = groupBy(hops, (hop) => hop.sentence);
  for (const [index, list] of hedges.entries()) {
    for (const hedge of list) {
      if (hedge.declines) continue;
      const fitting = (bySentence.get(index) ?? []).filter((hop) =>
        hedge.kind === "translation"
          ? hop.act === "translates"
          : hop.act !== "reports" && hedge.kind === "authenticity",
      );
      const best = fitting.sort((a, b) => distanceTo(a, hedge) - distanceTo(b, hedge))[0];
      if (best === undefined || distanceTo(best, hedge) > (isOfNoun(scene, hedge) ? 40 : 10))
        loose[index]?.push(plainHedge(hedge));
      else own.set(best, [...(own.get(best) ?? []), plainHedge(hedge)]);
    }
  }
  return hops.map((hop) => ({ ...hop, hedges: own.get(hop) ?? [] }));
}

/** "a purported recording": a hedge beside the noun is about whatever is done with that recording. */
function isOfNoun(scene: Scene, hedge: FoundHedge): boolean {
  return (scene.seen[hedge.sentence] ?? []).some(
    ({ first, last, meaning }) =>
      meaning.is === "noun" && last > hedge.first && first - hedge.last <= 3 && first >= hedge.last - 1,
  );
}

function distanceTo(hop: FoundHop, hedge: FoundHedge): number {
  return hedge.first >= hop.last ? hedge.first - hop.last : hop.first - hedge.last;
}

/** Items by a number of theirs. */
export function groupBy<Item>(items: readonly Item[], key: (item: Item) => number): Map<number, Item[]> {
  const out = new Map<number, Item[]>();
  for (const item of items) {
    const list = out.get(key(item));
    if (list === undefined) out.set(key(item), [item]);
    else list.push(item);
  }
  return out;
}
