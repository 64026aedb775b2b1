import { useEffect, useRef, useState } from "react";
import type { CaseView } from "../../case/view.ts";

/** What the last judgement did to the case, in figures before and after. */
export function Effect({ view }: { view: CaseView }) {
  const before = useRef(view);
  const [moved, setMoved] = useState<readonly string[]>([]);
  useEffect(() => {
    if (before.current !== view) setMoved(movesOf(before.current, view));
    before.current = view;
  }, [view]);
  return (
    <p className="effect aside" role="status">
      {moved.length > 0
        ? `Effect: ${moved.join(" · ")}`
        : `${view.standing.size} judged in this case. A judgement stands beside the score and can be taken back.`}
    </p>
  );
}

function movesOf(old: CaseView, now: CaseView): string[] {
  const before = figuresOf(old);
  const counts = Object.entries(figuresOf(now)).flatMap(([name, figure]) =>
    before[name] === figure ? [] : [`${name} ${before[name]} → ${figure}`],
  );
  const travelled = now.dossier.quotations.flatMap(({ id }) => {
    const from = old.lineOf.get(id)?.name ?? "no line";
    const to = now.lineOf.get(id)?.name ?? "no line";
    return from === to ? [] : [`the quotation moves from ${from} to ${to}`];
  });
  return [...counts, ...travelled.slice(0, 3)];
}

function figuresOf({ changes, dossier }: CaseView): Readonly<Record<string, number>> {
  const outcomes = Map.groupBy(dossier.traces, ({ outcome }) => outcome);
  return {
    "changes that count": changes.length,
    "traces found": outcomes.get("found")?.length ?? 0,
    "ambiguous traces": outcomes.get("ambiguous")?.length ?? 0,
    "speakers named": dossier.quotations.filter(({ speaker }) => !("abstained" in speaker)).length,
    "quotations in a call": dossier.quotations.filter(({ call }) => call !== null).length,
  };
}
