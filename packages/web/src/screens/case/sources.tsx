import { documentName, namesOf, plural } from "../../case/labels.ts";
import type { CaseView } from "../../case/view.ts";
import { More, useMost } from "../../parts/more.tsx";

/** Articles that go back to the same thing count as one source, however many they are. */
export function Sources({ view }: { view: CaseView }) {
  const witnesses = view.dossier.witnesses.toSorted((a, b) => b.documents.length - a.documents.length);
  const [most, showAll] = useMost(8);
  const articles = view.articles.length;
  if (articles === 0) return <p className="aside">No article at hand.</p>;
  return (
    <div className="sources">
      <p className="sources-count">
        <b>{witnesses.length}</b>
        <span>
          independent {witnesses.length === 1 ? "source" : "sources"} behind {plural(articles, "article")}
        </span>
      </p>
      <ul>
        {witnesses.slice(0, most).map(({ origin, documents }) => {
          const name =
            "document" in origin ? documentName(view.documents.get(origin.document)) : `${origin.outlet} (not at hand)`;
          return (
            <li key={name}>
              <b dir="auto">{name}</b>
              <span className="aside"> told by {plural(documents.length, "article")}: </span>
              <span dir="auto">{namesOf(view, documents)}</span>
            </li>
          );
        })}
      </ul>
      <More count={witnesses.length - most} what="source" onMore={showAll} />
    </div>
  );
}
