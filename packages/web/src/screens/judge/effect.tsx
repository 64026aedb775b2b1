import { useEffect, useRef, useState } from "react";
import { changeName } from "../../case/labels.ts";
import type { CaseView } from "../../case/view.ts";

/** What the last judgement did to the case, in figures before and after. */
export function Effect({ view }: { view: CaseView }) {
  const last = useRef(view);
  /** The case before the last judgement: the changes of a corrected trace come a little after it. */
  const before = useRef(view);
  const [moved, setMoved] = useState<readonly string[]>([]);
  useEffect(() => {
    if (last.current.standing !== view.standing) before.current = last.current;
    if (last.current !== view) setMoved(movesOf(before.current, view));
    last.current = view;
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
  return [
    ...counts,
    ...travelled.slice(0, MOST),
    ...changed(old, now, "no longer a change"),
    ...changed(now, old, "now a change"),
  ];
}

/** Moves and changes of a kind that are told by their words. */
const MOST = 3;

/** Changes that count in one case and not in the other. */
function changed(here: CaseView, there: CaseView, words: string): string[] {
  const known = new Set(there.changes.map(({ id }) => id));
  const only = here.changes.filter(({ id }) => !known.has(id));
  return only.slice(0, MOST).map(({ type, from, to }) => {
    const swap = [from.words, to.words].map((side) => (side === "" ? "nothing" : shorten(side))).join(" → ");
    return `${words}: ${changeName(type)} ${swap}`;
  });
}

function shorten(words: string): string {
  return words.length <= 40 ? words : `${words.slice(0, 38).trimEnd()} …`;
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
