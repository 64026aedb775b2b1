import { useEffect, useMemo } from "react";
import { Link, Redirect, Route, Switch, useLocation } from "wouter";
import { useCases, useCorrectedTraces, useDossier, useItems, useJudgements } from "../api/queries.ts";
import type { Item } from "../api/schema.ts";
import { correctionsIn, standingOf } from "../case/judged.ts";
import { viewOf } from "../case/view.ts";
import { useKeys } from "../parts/keys.tsx";
import { PlayerProvider } from "../parts/player.tsx";
import { Waiting } from "../parts/states.tsx";
import { ArticleScreen } from "./article.tsx";
import { CaseScreen } from "./case.tsx";
import { CompareScreen } from "./compare.tsx";
import { JudgeScreen } from "./judge.tsx";

/** Everything under one case; the dossier is read once for all of it. */
export function CaseScreens({ id }: { id: string }) {
  const dossier = useDossier(id);
  const name = useCases().data?.find((one) => one.id === id)?.name ?? "Case";
  const [, go] = useLocation();
  useKeys({ "/": () => go(`/search?case=${id}`) });
  useEffect(() => {
    document.title = `${name} · Earwitness`;
  }, [name]);
  const items = useItems(id).data;
  const { data: found } = dossier;
  const judgements = useJudgements(id).data;
  const standing = useMemo(() => (judgements === undefined ? undefined : standingOf(judgements)), [judgements]);
  const corrected = useCorrectedTraces(id, standing === undefined ? [] : correctionsIn(standing)).data;
  const view = useMemo(
    () => (found === undefined || standing === undefined ? undefined : viewOf(found, standing, corrected)),
    [found, standing, corrected],
  );
  if (view === undefined) return <Waiting of="the case" query={dossier} />;
  const at = `/case/${id}`;
  return (
    <PlayerProvider items={items ?? NOTHING} view={view}>
      <CaseNav at={at} name={name} />
      <Switch>
        <Route path="/case/:id">
          <CaseScreen id={id} view={view} name={name} />
        </Route>
        <Route path="/case/:id/compare/:line?">{({ line }) => <CompareScreen id={id} view={view} name={line} />}</Route>
        <Route path="/case/:id/article/:document">
          {({ document }) => <ArticleScreen id={id} view={view} document={document} />}
        </Route>
        <Route path="/case/:id/at/:finding">
          {({ finding }) => <Redirect replace to={`${at}/compare/${view.lineOf.get(finding)?.name ?? ""}`} />}
        </Route>
        <Route path="/case/:id/judge">
          <JudgeScreen id={id} view={view} />
        </Route>
        <Route>
          <main id="main" className="page">
            <h1>There is nothing at this address</h1>
          </main>
        </Route>
      </Switch>
    </PlayerProvider>
  );
}

const NOTHING: readonly Item[] = [];

function CaseNav({ at, name }: { at: string; name: string }) {
  const [here] = useLocation();
  const tabs = [
    [at, "Overview"],
    [`${at}/compare`, "Compare"],
    [`${at}/judge`, "Judge"],
  ] as const;
  const current = (href: string): boolean => (href === at ? here === at : here.startsWith(href));
  return (
    <nav className="case-nav" aria-label="Case">
      <span className="case-name" dir="auto">
        {name}
      </span>
      <span className="tabs">
        {tabs.map(([href, label]) => (
          <Link key={href} href={href} aria-current={current(href) ? "page" : undefined}>
            {label}
          </Link>
        ))}
      </span>
    </nav>
  );
}
