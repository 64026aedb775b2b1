import { Link } from "wouter";
import type { Item } from "../../api/schema.ts";
import { plural } from "../../case/labels.ts";
import type { CaseView } from "../../case/view.ts";

/** Everything that was added, as it was captured. */
export function Items({ id, view, items }: { id: string; view: CaseView; items: readonly Item[] }) {
  return (
    <ul className="items">
      {items.map((item) => {
        const document = view.documents.get(item.document ?? "");
        return (
          <li key={item.id}>
            {document === undefined ? (
              <b dir="auto">{item.name}</b>
            ) : (
              <Link href={`/case/${id}/article/${document.id}`} dir="auto">
                {item.name}
              </Link>
            )}
            <span className="aside">
              {item.kind} · {size(item.bytes)} · added {item.added.slice(0, 16).replace("T", " ")}
              {item.versions.length > 1 && ` · ${plural(item.versions.length, "version")}`}
            </span>
            {item.notes.map((note) => (
              <span key={note.rule + note.message} className={`note ${note.severity}`}>
                {note.message}
              </span>
            ))}
            <code className="hash" title={item.hash}>
              {item.hash.slice(0, 19)}…
            </code>
          </li>
        );
      })}
    </ul>
  );
}

function size(bytes: number): string {
  if (bytes < 1000) return plural(bytes, "byte");
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
