/** An article with its quotations marked where they stand, and what is known of each in the margin. */
import { useEffect, useMemo, useState } from "react";
import { Link, useLocation, useSearchParams } from "wouter";
import { urlOf } from "../api/client.ts";
import { useItems } from "../api/queries.ts";
import type { Document, Item, Quotation } from "../api/schema.ts";
import { dateText, documentName, fileName, languageName, plural } from "../case/labels.ts";
import type { CaseView } from "../case/view.ts";
import { useKeys } from "../parts/keys.tsx";
import { Pointed } from "../parts/words.tsx";
import { blocksOf } from "./article/blocks.ts";
import { MarginNote } from "./article/margin-note.tsx";
import { Text } from "./article/text.tsx";
import { Transcript } from "./transcript.tsx";

interface Props {
  readonly id: string;
  readonly view: CaseView;
  readonly document: string;
}

export function ArticleScreen({ id, view, document: wanted }: Props) {
  const document = view.documents.get(wanted);
  if (document === undefined)
    return (
      <main id="main" className="page">
        <h1>This document is not in the case</h1>
        <p>
          It may have been added under another name, or a newer version has taken its place.{" "}
          <Link href={`/case/${id}`}>To the case</Link>
        </p>
      </main>
    );
  return document.rendition === undefined ? (
    <Article key={wanted} id={id} view={view} document={document} />
  ) : (
    <Transcript key={wanted} id={id} view={view} document={document} rendition={document.rendition} />
  );
}

function Article({ id, view, document }: { id: string; view: CaseView; document: Document }) {
  const item = useItems(id).data?.find((one) => one.document === document.id);
  const quotations = useMemo(() => inOrder(view.quotationsIn.get(document.id) ?? []), [view, document]);
  const blocks = useMemo(() => blocksOf(view, document, quotations), [view, document, quotations]);
  const [search, setSearch] = useSearchParams();
  const [isPageOpen, setPageOpen] = useState(false);
  const [pointed, point] = useState<string>();
  const pointing = useMemo(() => ({ id: pointed, point }), [pointed]);
  const selected = search.get("q") ?? undefined;
  const [, go] = useLocation();
  const select = (one: string | undefined): void => {
    if (one !== undefined) setSearch({ q: one }, { replace: true });
  };
  const at = quotations.findIndex((one) => one.id === selected);
  const line = view.lineOf.get(selected ?? "");
  useKeys({
    j: () => select(quotations[at + 1]?.id),
    k: () => select(quotations[Math.max(0, at - 1)]?.id),
    Enter: () => line !== undefined && go(`/case/${id}/compare/${line.name}`),
  });
  useEffect(() => {
    if (selected !== undefined)
      globalThis.document.getElementById(`q-${selected}`)?.scrollIntoView({ block: "center" });
  }, [selected]);
  const numbers = useMemo(() => new Map(quotations.map((one, index) => [one.id, index + 1])), [quotations]);
  return (
    <Pointed value={pointing}>
      <main id="main" className="reading" data-page={isPageOpen || undefined}>
        <Head view={view} document={document} count={quotations.length} isPageOpen={isPageOpen} onPage={setPageOpen} />
        <div className="article-text">
          {blocks.map(({ paragraph, pieces, starting }) => (
            <div key={paragraph.selector.start} className={`block ${paragraph.role}`}>
              <Text
                paragraph={paragraph}
                pieces={pieces}
                language={document.language.tag}
                selected={selected}
                numbers={numbers}
                onSelect={select}
              />
              <div className="margin">
                {starting.map((quotation) => (
                  <MarginNote
                    key={quotation.id}
                    id={id}
                    view={view}
                    quotation={quotation}
                    number={numbers.get(quotation.id) ?? 0}
                    isSelected={quotation.id === selected}
                    onSelect={select}
                  />
                ))}
              </div>
            </div>
          ))}
        </div>
        {isPageOpen && item !== undefined && <CapturedPage item={item} />}
      </main>
    </Pointed>
  );
}

function inOrder(quotations: readonly Quotation[]): readonly Quotation[] {
  return quotations.toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

interface HeadProps {
  readonly view: CaseView;
  readonly document: Document;
  readonly count: number;
  readonly isPageOpen: boolean;
  readonly onPage: (open: boolean) => void;
}

function Head({ view, document, count, isPageOpen, onPage }: HeadProps) {
  const parents = view.parents.get(document.id) ?? [];
  return (
    <header className="article-head">
      <div>
        <p className="overline" dir="auto">
          {documentName(document)} · {languageName(document.language.tag)} ·{" "}
          {document.published === undefined ? "date not said" : dateText(document.published)}
          {document.outlet !== undefined && ` · ${fileName(document)}`}
        </p>
        <h1 lang={document.language.tag} dir="auto">
          {document.title ?? fileName(document)}
        </h1>
        <p className="figures">
          {plural(count, "quotation")}
          {parents.map(({ id, from, kind }) => (
            <span key={id}>
              {" · "}
              {kind} of <b>{"document" in from ? documentName(view.documents.get(from.document)) : from.outlet}</b>
            </span>
          ))}
        </p>
      </div>
      <button type="button" aria-pressed={isPageOpen} onClick={() => onPage(!isPageOpen)}>
        {isPageOpen ? "Close the captured page" : "Captured page"}
      </button>
    </header>
  );
}

/** What was captured, without its scripts and without a request to anywhere. */
function CapturedPage({ item }: { item: Item }) {
  return (
    <aside className="captured" aria-label="Captured page">
      {/html/.test(item.mediaType) ? (
        <iframe sandbox="" src={urlOf(`/items/${item.id}/page`)} title={`${item.name} as captured, without scripts`} />
      ) : (
        <p>This was captured as {item.mediaType}, not as a page.</p>
      )}
      <p className="aside">
        As captured {item.added.slice(0, 16).replace("T", " ")} UTC, rendered without scripts and without loading
        anything.{" "}
        <a href={urlOf(`/items/${item.id}/content`)} download={item.name}>
          The untouched bytes
        </a>{" "}
        <code className="hash">{item.hash}</code>
      </p>
    </aside>
  );
}
