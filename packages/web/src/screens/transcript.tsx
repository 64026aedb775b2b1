/** A rendition line by line: heard, corrected with its history kept, and beside each line who quotes it. */
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useItems } from "../api/queries.ts";
import type { Document, Rendition, Utterance } from "../api/schema.ts";
import { hasUnsure } from "../case/heard.ts";
import { fileName, languageName, plural } from "../case/labels.ts";
import type { CaseView } from "../case/view.ts";
import { useKeys } from "../parts/keys.tsx";
import { usePlayer } from "../parts/player.tsx";
import { History } from "./transcript/history.tsx";
import { LineView } from "./transcript/line-view.tsx";
import { Speakers } from "./transcript/speakers.tsx";

interface Props {
  readonly id: string;
  readonly view: CaseView;
  readonly document: Document;
  readonly rendition: Rendition;
}

export function Transcript({ id, view, document, rendition }: Props) {
  const { utterances } = rendition;
  const item = useItems(id).data?.find((one) => one.document === document.id);
  const { nowMs, open, play, recordingOf } = usePlayer();
  const [chosen, choose] = useState(-1);
  const [edited, edit] = useState<number>();
  const others = view.dossier.documents.filter(
    (one) => one.rendition !== undefined && one !== document && isOfSameCall(view, one, document),
  );
  const [beside, setBeside] = useState(others[0]?.id ?? "");
  useEffect(() => open(document), [open, document]);
  const spoken = nowMs === undefined ? -1 : spokenAt(utterances, nowMs);
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [item]);
  const rows = useWindowVirtualizer({
    count: utterances.length,
    estimateSize: () => 64,
    overscan: 10,
    scrollMargin: top,
  });
  const step = (by: 1 | -1): void => choose((at) => Math.min(utterances.length - 1, Math.max(0, at + by)));
  const hear = (index: number): void => {
    const [one, item] = [utterances[index], recordingOf(document)];
    if (one?.startMs !== undefined && item !== undefined)
      play({ item, document, startMs: one.startMs, endMs: one.endMs });
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    p: () => hear(Math.max(0, chosen)),
    e: () => item !== undefined && edit(Math.max(0, chosen)),
  });
  useEffect(() => {
    if (chosen < 0) return;
    rows.scrollToIndex(chosen, { align: "center" });
    // A line that is written in has the focus where it is written.
    if (edited !== chosen)
      list.current?.querySelector<HTMLElement>(`[data-index="${chosen}"]`)?.focus({ preventScroll: true });
  }, [chosen, edited, rows]);
  const kind = rendition.kind === "unknown" ? "rendition" : rendition.kind;
  return (
    <main id="main" className="page transcript">
      <p className="overline" dir="auto">
        {kind}
        {rendition.maker !== undefined && ` by ${rendition.maker}`} · {languageName(document.language.tag)}
      </p>
      <h1 dir="auto">{document.title ?? fileName(document)}</h1>
      <p className="figures">{plural(utterances.length, "line")}</p>
      {item !== undefined && <Speakers item={item.id} rendition={rendition} />}
      {hasUnsure(rendition) && (
        <p className="aside">
          Made by {rendition.madeBy?.model ?? rendition.madeBy?.name}. It is less than 60 % sure of{" "}
          <span className="unsure">words like these</span>: listen before you quote them.
        </p>
      )}
      {others.length > 0 && (
        <label className="beside-choice">
          <span className="aside">Beside each line</span>
          <select value={beside} onChange={({ target }) => setBeside(target.value)}>
            <option value="">nothing</option>
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {languageName(one.language.tag)}: {fileName(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <ol ref={list} className="utterances" style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const utterance = utterances[index];
          return utterance === undefined ? null : (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              data-spoken={index === spoken || undefined}
              tabIndex={-1}
              aria-posinset={index + 1}
              aria-setsize={utterances.length}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <LineView
                id={id}
                view={view}
                document={document}
                rendition={rendition}
                beside={beside}
                item={item?.id}
                utterance={utterance}
                isEdited={edited === index}
                onEdit={(isEdited) => edit(isEdited ? index : undefined)}
                onNext={() => (choose(index + 1), edit(index + 1), hear(index + 1))}
              />
            </li>
          );
        })}
      </ol>
      {item !== undefined && <History item={item.id} rendition={rendition} />}
    </main>
  );
}

function isOfSameCall({ dossier }: CaseView, one: Document, other: Document): boolean {
  return dossier.calls.some(({ renditions }) =>
    [one, other].every(({ rendition }) => rendition !== undefined && renditions.includes(rendition.id)),
  );
}

/** The last utterance that has begun, in a list that is in order of time. */
function spokenAt(utterances: readonly Utterance[], ms: number): number {
  return utterances.findLastIndex(({ startMs }) => startMs !== undefined && startMs <= ms);
}
