/** A rendition line by line, with who quotes each line. Only the lines in sight are in the page. */
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import { Link } from "wouter";
import type { Document, Rendition } from "../api/schema.ts";
import { clock, fileName, languageName, plural, voiceOf } from "../case/labels.ts";
import type { CaseView } from "../case/view.ts";
import { ChangeTag } from "../parts/change-note.tsx";
import { Words } from "../parts/words.tsx";

interface Props {
  readonly id: string;
  readonly view: CaseView;
  readonly document: Document;
  readonly rendition: Rendition;
}

export function Transcript({ id, view, document, rendition }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: rendition.utterances.length,
    estimateSize: () => 64,
    overscan: 10,
    scrollMargin: top,
  });
  const kind = rendition.kind === "unknown" ? "rendition" : rendition.kind;
  return (
    <main id="main" className="page transcript">
      <p className="overline" dir="auto">
        {kind}
        {rendition.maker !== undefined && ` by ${rendition.maker}`} · {languageName(document.language.tag)}
      </p>
      <h1 dir="auto">{document.title ?? fileName(document)}</h1>
      <p className="figures">
        {plural(rendition.utterances.length, "line")} ·{" "}
        {rendition.parties.map((one) => one.name ?? one.role ?? one.label).join(" ↔ ")}
      </p>
      <ol ref={list} className="utterances" style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const utterance = rendition.utterances[index];
          if (utterance === undefined) return null;
          const line = view.lineOf.get(utterance.id);
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <span className="utterance-meta">
                {utterance.startMs !== undefined && <time>{clock(utterance.startMs)}</time>}
                <b>{voiceOf(document, utterance.speaker)}</b>
              </span>
              <p lang={document.language.tag} dir="auto">
                <Words parts={[utterance.selector]} changes={view.changesFrom.get(utterance.id) ?? []} side="from" />
              </p>
              {line !== undefined && line.quoted.length > 0 && (
                <Link href={`/case/${id}/compare/${line.name}`}>
                  {plural(line.quoted.length, "version")}{" "}
                  {[...new Set(line.changes.map(({ type }) => type))].slice(0, 3).map((type) => (
                    <ChangeTag key={type} type={type} />
                  ))}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </main>
  );
}
