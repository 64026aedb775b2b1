/** Findings one by one, the doubtful first. What a person says stands beside the score and never changes it. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState } from "react";
import { Link } from "wouter";
import { useJudge, useJudgements, useRetract } from "../api/queries.ts";
import type { Judgement } from "../api/schema.ts";
import type { Standing } from "../case/judged.ts";
import { documentName, plural } from "../case/labels.ts";
import type { CaseView } from "../case/view.ts";
import { useKeys } from "../parts/keys.tsx";
import { Empty } from "../parts/states.tsx";
import { judgedBy, judgeName, keepJudgeName, VERDICTS } from "../parts/verdict.tsx";
import { Effect } from "./judge/effect.tsx";
import { FindingView } from "./judge/finding-view.tsx";
import { type Finding, findingsOf, type Kind } from "./judge/findings.ts";

const TABS = [
  ["look", "Doubtful"],
  ["change", "Changes"],
  ["trace", "Traces"],
  ["speaker", "Speakers"],
  ["call-link", "Call links"],
  ["judged", "Judged"],
] as const;
type Tab = (typeof TABS)[number][0];

/** From this doubt on a finding needs a look. */
const DOUBTFUL = 2;

export function JudgeScreen({ id, view }: { id: string; view: CaseView }) {
  const findings = useMemo(() => findingsOf(view), [view]);
  const judgements = useJudgements(id).data;
  const { standing } = view;
  const [tab, setTab] = useState<Tab>("look");
  const [key, setKey] = useState<string>();
  const [name, setName] = useState(judgeName);
  const inTab = useMemo(() => findings.filter((one) => isIn(one, tab, standing)), [findings, tab, standing]);
  const current = findings.find((one) => one.key === key) ?? inTab[0];
  const counts = useMemo(
    () => new Map(TABS.map(([value]) => [value, findings.filter((one) => isIn(one, value, standing)).length])),
    [findings, standing],
  );
  const judge = useJudge(id);
  const retract = useRetract();
  const isListed = current !== undefined && inTab.includes(current);
  const step = (by: 1 | -1): void => {
    const at = isListed ? inTab.indexOf(current) + by : 0;
    setKey(inTab[Math.min(inTab.length - 1, Math.max(0, at))]?.key);
  };
  const give = (verdict: Judgement["verdict"], value?: Judgement["value"]): void => {
    if (current === undefined) return;
    setKey(current.key);
    judge.mutate({
      target: { kind: current.kind, id: current.target },
      verdict,
      by: judgedBy(),
      ...(value === undefined ? {} : { value }),
    });
  };
  const last = judgements?.findLast((one) => one.retracted === undefined);
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: () => give("accept"),
    r: () => give("reject"),
    c: () => document.querySelector<HTMLSelectElement>("#correction")?.focus(),
    u: () => last !== undefined && retract.mutate({ judgement: last.id, by: judgedBy() }),
  });
  return (
    <main id="main" className="page judge">
      <header className="judge-head">
        <h1>Judge</h1>
        <label>
          <span className="aside">You judge as</span>
          <input
            value={name}
            placeholder="your name or initials"
            autoComplete="name"
            onChange={({ target }) => {
              setName(target.value);
              keepJudgeName(target.value);
            }}
          />
        </label>
      </header>
      <div className="change-filter" role="group" aria-label="Findings">
        {TABS.map(([value, label]) => (
          <button
            key={value}
            type="button"
            className="chip"
            aria-pressed={tab === value}
            onClick={() => (setTab(value), setKey(undefined))}
          >
            {label} <span className="count">{counts.get(value)}</span>
          </button>
        ))}
      </div>
      <div className="judge-columns">
        <List view={view} findings={inTab} current={current} standing={standing} onOpen={setKey} />
        <section className="bench" aria-live="polite">
          {current === undefined ? (
            <Empty title={tab === "judged" ? "Nothing judged yet" : "Nothing left here"}>
              <p>Choose another group above, or go back to comparing.</p>
              <Link href={`/case/${id}/compare`}>Compare</Link>
            </Empty>
          ) : (
            <FindingView
              key={current.key}
              id={id}
              view={view}
              finding={current}
              standing={standing.get(current.key)}
              isBusy={judge.isPending || retract.isPending}
              trouble={judge.error ?? retract.error}
              onJudge={give}
              onRetract={(one) => retract.mutate({ judgement: one, by: judgedBy() })}
            />
          )}
          <Effect view={view} />
        </section>
      </div>
    </main>
  );
}

function isIn(finding: Finding, tab: Tab, standing: Standing): boolean {
  const isJudged = standing.has(finding.key);
  if (tab === "judged") return isJudged;
  if (tab === "look") return !isJudged && finding.doubt >= DOUBTFUL;
  return finding.kind === (tab satisfies Kind);
}

interface ListProps {
  readonly view: CaseView;
  readonly findings: readonly Finding[];
  readonly current: Finding | undefined;
  readonly standing: Standing;
  readonly onOpen: (key: string) => void;
}

function List({ view, findings, current, standing, onOpen }: ListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: findings.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 62,
    overscan: 8,
  });
  const at = current === undefined ? -1 : findings.indexOf(current);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: "auto" });
  }, [at, rows]);
  return (
    <div
      className="spine-list findings"
      ref={scroller}
      role="group"
      aria-label={plural(findings.length, "finding")}
      tabIndex={0}
    >
      <ol style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const one = findings[index];
          if (one === undefined) return null;
          const verdict = standing.get(one.key)?.verdict;
          return (
            <li
              key={one.key}
              style={{ transform: `translateY(${start}px)`, height: 62 }}
              aria-setsize={findings.length}
              aria-posinset={index + 1}
            >
              <button type="button" aria-current={one === current ? "true" : undefined} onClick={() => onOpen(one.key)}>
                <span className="spine-meta">
                  <span className="spine-name">{one.kind.replace("-", " ")}</span>
                  <span dir="auto">{documentName(view.documents.get(one.quotation.document))}</span>
                  {verdict !== undefined && <span className="dots">{VERDICTS[verdict]}</span>}
                </span>
                <span className="spine-words" dir="auto">
                  {one.title}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
