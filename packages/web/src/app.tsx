import { lazy, Suspense } from "react";
import { Link, Route, Switch, useLocation } from "wouter";
import { useEvents } from "./api/events.ts";
import { useJobs } from "./api/queries.ts";
import { plural } from "./case/labels.ts";
import { Wordmark } from "./parts/icons.tsx";
import { KeysHelp } from "./parts/keys.tsx";
import { ThemeSwitch } from "./parts/theme.tsx";
import { Home } from "./screens/home.tsx";

const CaseScreens = lazy(async () => ({ default: (await import("./screens/case-screens.tsx")).CaseScreens }));
const Search = lazy(async () => ({ default: (await import("./screens/search.tsx")).Search }));

export function App() {
  const connection = useEvents();
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <header className="masthead">
        <Link href="/" className="wordmark">
          <Wordmark /> Earwitness
        </Link>
        <nav aria-label="Desk">
          <NavLink href="/">Cases</NavLink>
          <NavLink href="/search">Search</NavLink>
        </nav>
        <Working />
        <KeysHelp />
        <ThemeSwitch />
      </header>
      {connection === "lost" && (
        <p className="lost" role="status">
          The desk does not answer. What you see is what was last known; the page reconnects by itself.
        </p>
      )}
      <Suspense fallback={<main id="main" className="page" aria-busy="true" />}>
        <Switch>
          <Route path="/">
            <Home />
          </Route>
          <Route path="/search">
            <Search />
          </Route>
          <Route path="/case/:id/*?">{({ id }) => <CaseScreens id={id} />}</Route>
          <Route>
            <main id="main" className="page">
              <h1>There is nothing at this address</h1>
              <p>
                <Link href="/">Back to the cases</Link>
              </p>
            </main>
          </Route>
        </Switch>
      </Suspense>
    </>
  );
}

function NavLink({ href, children }: { href: string; children: string }) {
  const [here] = useLocation();
  return (
    <Link href={href} aria-current={here === href ? "page" : undefined}>
      {children}
    </Link>
  );
}

/** Says in every screen that something is being worked on. */
function Working() {
  const running = (useJobs().data ?? []).filter(({ state }) => state === "running" || state === "queued");
  return (
    <Link href="/" className="working" hidden={running.length === 0} aria-live="polite">
      <span className="pulse" aria-hidden="true" /> {plural(running.length, "job")} under way
    </Link>
  );
}
