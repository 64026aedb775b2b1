import { useState } from "react";
import { Link } from "wouter";
import { useDifference } from "../../api/queries.ts";
import type { Item } from "../../api/schema.ts";
import { plural } from "../../case/labels.ts";
import type { CaseView } from "../../case/view.ts";
import { More, useMost } from "../../parts/more.tsx";
import { usePlayer } from "../../parts/player.tsx";

/** Everything that was added, as it was captured. */
export function Items({ id, view, items }: { id: string; view: CaseView; items: readonly Item[] }) {
  const [most, showAll] = useMost();
  return (
    <>
      <ul className="items">
        {items.slice(0, most).map((item) => {
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
              {item.kind === "recording" && <Listen view={view} item={item} />}
              <span className="aside">
                {item.origin === "made" && "made by an engine · "}
                {item.kind} · {size(item.bytes)} · added {item.added.slice(0, 16).replace("T", " ")}
                {item.versions.length > 1 && ` · ${plural(item.versions.length, "version")}`}
              </span>
              {item.notes.map((note) => (
                <span key={note.rule + note.message} className={`note ${note.severity}`}>
                  {note.message}
                </span>
              ))}
              {item.versions.length > 1 && <Versions item={item} />}
              <code className="hash" title={item.hash}>
                {item.hash.slice(0, 19)}…
              </code>
            </li>
          );
        })}
      </ul>
      <More count={items.length - most} what="item" onMore={showAll} />
    </>
  );
}

/** Hears a recording from its beginning, beside its transcript where there is one. */
function Listen({ view, item }: { view: CaseView; item: Item }) {
  const { play } = usePlayer();
  const recording = view.dossier.recordings.find(({ blob }) => blob === item.hash)?.id;
  const document = view.dossier.documents.find(({ rendition }) => rendition?.recording === recording);
  return (
    <button
      type="button"
      className="play-at"
      onClick={() =>
        play({ item, document: recording === undefined ? undefined : document, startMs: 0, endMs: undefined })
      }
    >
      <span aria-hidden="true">▶</span> Listen
    </button>
  );
}

/** What the last version of a page says that the one before did not, and the other way about. */
function Versions({ item }: { item: Item }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="versions" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What the last version changed</summary>
      {isOpen && <Difference item={item} />}
    </details>
  );
}

function Difference({ item }: { item: Item }) {
  const [before, last] = item.versions.slice(-2);
  const difference = useDifference(item.id, before?.hash ?? "", last?.hash ?? "");
  if (difference.error !== null) return <p className="trouble">{difference.error.message}</p>;
  let at = 0;
  return (
    <p className="difference" dir="auto">
      {difference.data?.stretches.map(({ kind, text }) => {
        const key = `${at++}`;
        if (kind === "removed") return <del key={key}>{text}</del>;
        if (kind === "added") return <ins key={key}>{text}</ins>;
        return <span key={key}>{text.length > 160 ? `${text.slice(0, 60)} … ${text.slice(-60)}` : text}</span>;
      })}
    </p>
  );
}

function size(bytes: number): string {
  if (bytes < 1000) return plural(bytes, "byte");
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
