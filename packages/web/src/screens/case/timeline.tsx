import { useMemo } from "react";
import type { Entry } from "../../api/schema.ts";
import { dateText, documentName } from "../../case/labels.ts";
import type { CaseView } from "../../case/view.ts";
import { More, useMost } from "../../parts/more.tsx";

/** Happenings in order; those that several documents tell of are told once. The bar shows where in the whole time each lies. */
export function Timeline({ view }: { view: CaseView }) {
  const [most, showAll] = useMost();
  const rows = useMemo(() => rowsOf(view), [view]);
  if (rows.length === 0) return <p className="aside">No date could be made out.</p>;
  return (
    <>
      <ol className="timeline">
        {rows.slice(0, most).map(({ key, entry, entries, left, width }) => (
          <li key={key} className={entry.what}>
            <span className="when">{dateText(entry.date)}</span>
            <span className="bar" aria-hidden="true">
              <i style={{ insetInlineStart: `${left}%`, inlineSize: `${width}%` }} />
            </span>
            <span className="happened">
              {entry.what === "mentioned" ? <q dir="auto">{entry.date.words}</q> : <b>{entry.what}</b>}
              {entry.call !== undefined && <span className="aside"> call {view.letters.get(entry.call)}</span>}
              <span className="aside" dir="auto">
                {" "}
                {[...new Set(entries.map((one) => documentName(view.documents.get(one.document))))].join(", ")}
              </span>
            </span>
          </li>
        ))}
      </ol>
      <More count={rows.length - most} what="date" onMore={showAll} />
    </>
  );
}

interface Row {
  readonly key: string;
  readonly entry: Entry;
  readonly entries: readonly Entry[];
  readonly left: number;
  readonly width: number;
}

function rowsOf(view: CaseView): Row[] {
  const dated = view.dossier.timeline.filter(({ date }) => date.start !== undefined || date.end !== undefined);
  const days = dated
    .flatMap(({ date }) => [date.start, date.end])
    .filter((one) => one !== undefined)
    .map(dayOf);
  const first = Math.min(...days);
  const span = Math.max(1, Math.max(...days) - first);
  const groups = Map.groupBy(dated, ({ what, date, call }) =>
    [what, date.start, date.end, call, what === "mentioned" ? date.words : ""].join("|"),
  );
  return [...groups]
    .map(([key, entries]): Row | undefined => {
      const entry = entries[0];
      if (entry === undefined) return undefined;
      const from = entry.date.start === undefined ? first : dayOf(entry.date.start);
      const to = entry.date.end === undefined ? first + span : dayOf(entry.date.end);
      return { key, entry, entries, left: ((from - first) / span) * 100, width: ((to - from) / span) * 100 };
    })
    .filter((row) => row !== undefined)
    .sort((a, b) => sortKey(a.entry).localeCompare(sortKey(b.entry)));
}

function sortKey({ date }: Entry): string {
  return date.start ?? date.end ?? "";
}

/** Days since 1970, so that bars are in proportion. */
function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}
