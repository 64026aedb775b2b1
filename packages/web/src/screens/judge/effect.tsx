import { useEffect, useRef, useState } from "react";
import type { Judgement } from "../../api/schema.ts";
import type { CaseView } from "../../case/view.ts";

interface Figures {
  readonly "changes standing": number;
  readonly "traces found": number;
  readonly "ambiguous traces": number;
  readonly "speakers named": number;
  readonly "quotations in a call": number;
}

/** What the last judgement did to the case, in figures before and after. */
export function Effect({ view, judgements }: { view: CaseView; judgements: readonly Judgement[] }) {
  const figures = figuresOf(view, judgements);
  const now = JSON.stringify(figures);
  const before = useRef(now);
  const [moved, setMoved] = useState<string[]>([]);
  const given = judgements.filter((one) => one.retracted !== true).length;
  const seen = useRef(given);
  useEffect(() => {
    if (before.current !== now) {
      const old = JSON.parse(before.current) as Figures;
      const names = Object.keys(old) as (keyof Figures)[];
      setMoved(names.flatMap((name) => (old[name] === figures[name] ? [] : [`${name} ${old[name]} → ${figures[name]}`])));
      before.current = now;
    } else if (seen.current !== given) setMoved([]);
    seen.current = given;
  }, [now, given]);
  return (
    <p className="effect aside" role="status">
      {moved.length > 0 ? `Effect: ${moved.join(" · ")}` : `${given} judged in this case. A judgement stands beside the score and can be taken back.`}
    </p>
  );
}

function figuresOf({ dossier }: CaseView, judgements: readonly Judgement[]): Figures {
  const rejected = new Set(
    judgements.flatMap((one) => (one.retracted !== true && one.verdict === "reject" ? [one.target.id] : [])),
  );
  return {
    "changes standing": dossier.changes.filter(({ id }) => !rejected.has(id)).length,
    "traces found": dossier.traces.filter(({ id, outcome }) => outcome === "found" && !rejected.has(id)).length,
    "ambiguous traces": dossier.traces.filter(({ outcome }) => outcome === "ambiguous").length,
    "speakers named": dossier.quotations.filter(({ speaker }) => !("abstained" in speaker)).length,
    "quotations in a call": dossier.quotations.filter(({ call }) => call !== null).length,
  };
}
