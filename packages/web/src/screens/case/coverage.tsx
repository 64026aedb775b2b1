import { memo, useDeferredValue, useMemo, useState } from "react";
import { Link } from "wouter";
import type { Change, Document } from "../../api/schema.ts";
import { changeName, dateText, documentName, familyOf, fileName, firstShownBy, plural } from "../../case/labels.ts";
import type { CaseView } from "../../case/view.ts";
import { More, useMost } from "../../parts/more.tsx";
import { Tongue } from "../../parts/tongue.tsx";

interface Row {
  readonly document: Document;
  readonly quotations: number;
  readonly traced: number;
  readonly own: readonly Change[];
  readonly inherited: readonly Change[];
}

/** One row an article: what it changed itself, and what it took over from another. */
export function Coverage({ id, view }: { id: string; view: CaseView }) {
  const [changedOnly, setChangedOnly] = useState(false);
  const [most, showAll] = useMost();
  const rows = useMemo(() => rowsOf(view), [view]);
  // The box answers at once; a long table follows.
  const isFiltered = useDeferredValue(changedOnly);
  const shown = isFiltered ? rows.filter(({ own, inherited }) => own.length + inherited.length > 0) : rows;
  return (
    <>
      <label className="check">
        <input type="checkbox" checked={changedOnly} onChange={({ target }) => setChangedOnly(target.checked)} /> Only
        articles with changes
      </label>
      <div className="table-scroll" tabIndex={0} role="group" aria-label="What each article changed">
        <table className="coverage">
          <thead>
            <tr>
              <th scope="col">Article</th>
              <th scope="col">Goes back to</th>
              <th scope="col">Traced</th>
              <th scope="col">Changed here first</th>
              <th scope="col">Taken over</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, most).map((row) => (
              <CoverageRow key={row.document.id} id={id} view={view} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <More count={shown.length - most} what="article" onMore={showAll} />
    </>
  );
}

const CoverageRow = memo(function CoverageRow({ id, view, row }: { id: string; view: CaseView; row: Row }) {
  return (
    <tr>
      <th scope="row">
        <Link href={`/case/${id}/article/${row.document.id}`} dir="auto">
          {documentName(row.document)}
        </Link>{" "}
        <Tongue tag={row.document.language.tag} />
        <span className="aside">
          {row.document.published === undefined ? "date not said" : dateText(row.document.published)}
          {row.document.outlet !== undefined && ` · ${fileName(row.document)}`}
        </span>
      </th>
      <td>
        <Parents view={view} document={row.document} />
      </td>
      <td className="number">
        {row.traced} of {row.quotations}
      </td>
      <td>
        <Types id={id} view={view} changes={row.own} />
      </td>
      <td>
        <Types id={id} view={view} changes={row.inherited} />
      </td>
    </tr>
  );
});

function rowsOf(view: CaseView): Row[] {
  const byDocument = Map.groupBy(view.changes, (change) => change.to.document);
  return view.articles
    .map((document): Row => {
      const quotations = view.quotationsIn.get(document.id) ?? [];
      const changes = byDocument.get(document.id) ?? [];
      return {
        document,
        quotations: quotations.length,
        traced: quotations.filter((one) => view.traces.get(one.id)?.outcome === "found").length,
        own: changes.filter((one) => firstShownBy(view, one) === undefined),
        inherited: changes.filter((one) => firstShownBy(view, one) !== undefined),
      };
    })
    .sort(
      (a, b) =>
        (view.depths.get(a.document.id) ?? 0) - (view.depths.get(b.document.id) ?? 0) ||
        (a.document.published?.start ?? "9").localeCompare(b.document.published?.start ?? "9"),
    );
}

function Parents({ view, document }: { view: CaseView; document: Document }) {
  const parents = view.parents.get(document.id) ?? [];
  if (parents.length === 0) return <span className="aside">nothing at hand</span>;
  return (
    <ul className="plain">
      {parents.map((one) => (
        <li key={one.id} title={`${one.rule} · score ${one.score}`} dir="auto">
          {"document" in one.from
            ? documentName(view.documents.get(one.from.document))
            : `${one.from.outlet} (not at hand)`}{" "}
          <span className="aside">{one.kind}</span>
        </li>
      ))}
    </ul>
  );
}

function Types({ id, view, changes }: { id: string; view: CaseView; changes: readonly Change[] }) {
  if (changes.length === 0) return <span className="aside">–</span>;
  return (
    <span className="tags">
      {[...Map.groupBy(changes, ({ type }) => type)].map(([type, group]) => {
        const line = view.lineOf.get(group[0]?.to.in ?? "") ?? view.lineOf.get(group[0]?.from.in ?? "");
        const title = group.map(({ from, to }) => `${from.words || "–"} → ${to.words || "–"}`).join("\n");
        const text = group.length > 1 ? `${changeName(type)} ${group.length}` : changeName(type);
        return line === undefined ? (
          <span key={type} className={`change-tag ${familyOf(type)}`} title={title}>
            {text}
          </span>
        ) : (
          <Link
            key={type}
            href={`/case/${id}/compare/${line.name}`}
            className={`change-tag ${familyOf(type)}`}
            title={title}
          >
            {text}
          </Link>
        );
      })}
      <span className="unseen">{plural(changes.length, "change")}</span>
    </span>
  );
}
