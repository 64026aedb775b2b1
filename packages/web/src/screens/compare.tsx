/** One line of the call: all its renditions and all its quotations side by side, in the order in which it travelled. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Link, useLocation, useSearchParams } from "wouter";
import type { Change } from "../api/schema.ts";
import { CHANGE_TYPES, clock, partyNames, plural, voiceOf } from "../case/labels.ts";
import type { Line } from "../case/lines.ts";
import type { CaseView } from "../case/view.ts";
import { useKeys } from "../parts/keys.tsx";
import { Empty } from "../parts/states.tsx";
import { Pointed } from "../parts/words.tsx";
import { ChangeFilter } from "./compare/change-filter.tsx";
import { Spine } from "./compare/spine.tsx";
import { Stage } from "./compare/stage.tsx";
import { Swaps } from "./compare/swaps.tsx";

interface Props {
  readonly id: string;
  readonly view: CaseView;
  readonly name: string | undefined;
}

export function CompareScreen({ id, view, name }: Props) {
  const [, go] = useLocation();
  const [search, setSearch] = useSearchParams();
  const [pointed, point] = useState<string>();
  const wanted = useMemo(() => wantedTypes(search.get("change")), [search]);
  const lines = useMemo(() => view.lines.filter((line) => isWanted(line, wanted)), [view, wanted]);
  const line = view.lineByName.get(name ?? "") ?? lines.find(hasChange) ?? lines[0] ?? view.lines[0];
  const open = (next: Line | undefined): void => {
    if (next !== undefined) go(`/case/${id}/compare/${next.name}${search.size > 0 ? `?${search}` : ""}`);
  };
  const step = (by: 1 | -1, fits: (line: Line) => boolean = () => true): void =>
    open(neighbour(view, line, by, (one) => isWanted(one, wanted) && fits(one)));
  const setter = useRef(setSearch);
  useLayoutEffect(() => {
    setter.current = setSearch;
  });
  const want = useCallback(
    (types: ReadonlySet<Change["type"]>): void =>
      setter.current(types.size > 0 ? { change: [...types].join(",") } : {}, { replace: true }),
    [],
  );
  const next = (): void => step(1);
  const previous = (): void => step(-1);
  useKeys({
    ArrowRight: next,
    j: next,
    ArrowLeft: previous,
    k: previous,
    n: () => step(1, hasChange),
    p: () => step(-1, hasChange),
    0: () => want(new Set()),
  });
  const pointing = useMemo(() => ({ id: pointed, point }), [pointed]);
  if (line === undefined)
    return (
      <main id="main" className="page">
        <h1>Compare</h1>
        <Empty title="No call has been found in this case yet">
          <p>Add a transcript of the recording, or articles that quote it.</p>
          <Link href={`/case/${id}`}>To the case</Link>
        </Empty>
      </main>
    );
  return (
    <Pointed value={pointing}>
      <main id="main" className="compare">
        <ChangeFilter lines={view.lines} wanted={wanted} onWant={want} />
        <Spine
          view={view}
          lines={lines}
          current={line}
          hrefOf={(one) => `/case/${id}/compare/${one.name}${search.size > 0 ? `?${search}` : ""}`}
        />
        <section className="stage" aria-labelledby="line-title">
          <header className="line-head">
            <div>
              <p className="overline">
                Call {view.letters.get(line.call.id)} · {partyNames(line.call)}
                {line.startMs !== undefined && (
                  <>
                    {" · "}
                    <time>{clock(line.startMs)}</time>
                  </>
                )}
              </p>
              <h1 id="line-title">
                {title(line)} <span className="of">{plural(line.quoted.length, "version")} quoted</span>
              </h1>
            </div>
            <div className="steps">
              <button
                type="button"
                onClick={previous}
                disabled={neighbour(view, line, -1, (one) => isWanted(one, wanted)) === undefined}
              >
                <span aria-hidden="true">←</span> <span>Back</span>
              </button>
              <button
                type="button"
                onClick={next}
                disabled={neighbour(view, line, 1, (one) => isWanted(one, wanted)) === undefined}
              >
                <span>Next</span> <span aria-hidden="true">→</span>
              </button>
            </div>
          </header>
          <Swaps line={line} />
          <Stage id={id} view={view} line={line} wanted={wanted} />
        </section>
      </main>
    </Pointed>
  );
}

function title(line: Line): string {
  const spoken = line.utterances[0];
  return spoken === undefined
    ? `Line ${line.number}`
    : `Line ${line.number}: ${voiceOf(spoken.document, spoken.speaker)}`;
}

function hasChange(line: Line): boolean {
  return line.changes.length > 0;
}

function isWanted(line: Line, wanted: ReadonlySet<Change["type"]>): boolean {
  return wanted.size === 0 || line.changes.some(({ type }) => wanted.has(type));
}

function wantedTypes(words: string | null): ReadonlySet<Change["type"]> {
  const named = new Set(words?.split(",") ?? []);
  return new Set(CHANGE_TYPES.filter((type) => named.has(type)));
}

function neighbour(
  view: CaseView,
  line: Line | undefined,
  by: 1 | -1,
  fits: (line: Line) => boolean,
): Line | undefined {
  const { lines } = view;
  for (let at = line === undefined ? 0 : lines.indexOf(line) + by; at >= 0 && at < lines.length; at += by) {
    const one = lines[at];
    if (one !== undefined && fits(one)) return one;
  }
  return undefined;
}
