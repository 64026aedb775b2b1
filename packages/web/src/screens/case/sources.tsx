import { documentName, plural } from "../../case/labels.ts";
import type { CaseView } from "../../case/view.ts";

/** Articles that go back to the same thing count as one source, however many they are. */
export function Sources({ view }: { view: CaseView }) {
  const { witnesses } = view.dossier;
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
        {witnesses.map(({ origin, documents }) => {
          const name =
            "document" in origin ? documentName(view.documents.get(origin.document)) : `${origin.outlet} (not at hand)`;
          return (
            <li key={name}>
              <b dir="auto">{name}</b>
              <span className="aside"> told by {plural(documents.length, "article")}: </span>
              <span dir="auto">{documents.map((one) => documentName(view.documents.get(one))).join(", ")}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
