import { useEffect } from "react";
import { Link } from "wouter";
import { useCases, useJobAct, useJobs } from "../api/queries.ts";
import type { Case, Job } from "../api/schema.ts";
import { plural } from "../case/labels.ts";
import { AddBox, useAdd } from "../parts/add-box.tsx";
import { EXAMPLE_NAME, exampleItems } from "../parts/example.ts";
import { Empty } from "../parts/states.tsx";

const WORK: Readonly<Record<string, string>> = { trace: "Tracing", unpack: "Taking apart" };

const STATES: Readonly<Record<Case["state"], string>> = {
  traced: "traced",
  stale: "new material, not traced yet",
  tracing: "tracing …",
  failed: "tracing failed",
};

export function Home() {
  const cases = useCases();
  useEffect(() => {
    document.title = "Cases · Earwitness";
  }, []);
  const trouble = cases.error ?? cases.failureReason;
  return (
    <main id="main" className="page home">
      <h1>Cases</h1>
      <AddBox />
      <div className="home-columns">
        <section aria-labelledby="cases-title" aria-busy={cases.isPending}>
          <h2 id="cases-title">Everything at hand</h2>
          {trouble !== null && cases.data === undefined && (
            <p className="trouble" role="alert">
              {trouble.message}
            </p>
          )}
          {cases.data?.length === 0 && (
            <Empty title="No case yet">
              <p>
                Drop the articles you have open, and the transcript or the recording where there is one. Earwitness
                finds every quotation in them, says who is credited with it, and shows what changed on the way.
              </p>
              <Example />
            </Empty>
          )}
          <ul className="cases">
            {(cases.data ?? []).map((one) => (
              <CaseRow key={one.id} of={one} />
            ))}
          </ul>
        </section>
        <div>
          <NeedsLook cases={cases.data ?? []} />
          <Jobs cases={cases.data ?? []} />
        </div>
      </div>
    </main>
  );
}

function Example() {
  const { add, progress } = useAdd(undefined);
  const isBusy = progress !== undefined && progress.done < progress.total;
  return (
    <button
      type="button"
      className="example"
      disabled={isBusy}
      onClick={() => void exampleItems().then((items) => add(items, EXAMPLE_NAME))}
    >
      {isBusy ? `Adding ${progress.done + 1} of ${progress.total} …` : "Open the invented example"}
    </button>
  );
}

function CaseRow({ of: { id, name, items, calls, changes, needsLook, state } }: { of: Case }) {
  return (
    <li>
      <Link href={`/case/${id}`} className="case-row">
        <span className="case-title" dir="auto">
          {name}
        </span>
        <span className={`state ${state}`}>{STATES[state]}</span>
        <span className="figures">
          {plural(items, "item")} · {plural(calls, "call")} · <b>{plural(changes, "change")}</b>
          {needsLook > 0 && <span className="look"> · {plural(needsLook, "thing")} to look at</span>}
        </span>
      </Link>
    </li>
  );
}

function NeedsLook({ cases }: { cases: readonly Case[] }) {
  const failed = (useJobs().data ?? []).filter(({ state }) => state === "failed");
  const waiting = cases.filter(({ needsLook }) => needsLook > 0);
  const act = useJobAct();
  return (
    <section aria-labelledby="look-title">
      <h2 id="look-title">Needs a look</h2>
      {failed.length + waiting.length === 0 && (
        <p className="aside">Nothing. Ambiguous traces, new versions of a page and failed work are listed here.</p>
      )}
      <ul className="looks">
        {waiting.map((one) => (
          <li key={one.id}>
            <Link href={one.look.ambiguous > 0 ? `/case/${one.id}/judge` : `/case/${one.id}`}>
              <span dir="auto">{one.name}</span>
            </Link>{" "}
            <span className="aside">
              {[
                one.look.ambiguous > 0 && plural(one.look.ambiguous, "ambiguous trace"),
                one.look.versions > 0 && plural(one.look.versions, "new version"),
                one.look.unread > 0 && `${plural(one.look.unread, "item")} not readable`,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
        {failed.map((job) => (
          <li key={job.id} className="failed">
            <b>{WORK[job.kind] ?? job.kind} failed</b> <span dir="auto">{job.message}</span>{" "}
            <button type="button" onClick={() => act.mutate({ job: job.id, act: "retry" })}>
              Try again
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Jobs({ cases }: { cases: readonly Case[] }) {
  const jobs = useJobs().data ?? [];
  const running = jobs.filter(({ state }) => state === "running" || state === "queued");
  const waiting = new Map(cases.flatMap(({ id, name, state }) => (state === "stale" ? [[id, name]] : [])));
  const stopped = Map.groupBy(
    jobs.filter((job) => job.state === "cancelled" && waiting.has(job.case)),
    (job) => job.case,
  );
  const act = useJobAct();
  return (
    <section aria-labelledby="jobs-title">
      <h2 id="jobs-title">Under way</h2>
      {running.length + stopped.size === 0 && <p className="aside">Nothing is being worked on.</p>}
      <ul className="jobs">
        {running.map((job) => (
          <JobRow key={job.id} job={job} />
        ))}
        {[...stopped].map(([of, [job]]) => (
          <li key={of}>
            <span>
              {WORK[job?.kind ?? ""]} <span dir="auto">{waiting.get(of)}</span>{" "}
              <span className="aside">was cancelled; what is done of it is kept</span>
            </span>
            <button type="button" onClick={() => job !== undefined && act.mutate({ job: job.id, act: "retry" })}>
              Resume
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Steps that count things; others count milliseconds of sound, or parts of a hundred. */
const COUNTED = new Set(["reading", "tracing", "unpacking"]);

function doneOf({ done, total, message }: Job): string {
  return COUNTED.has(message) ? `${done} of ${total}` : `${Math.floor((100 * done) / total)} %`;
}

export function JobRow({ job }: { job: Job }) {
  const act = useJobAct();
  const isCounted = job.state === "running" && job.total > 0;
  const left = job.left === null ? "" : ` · about ${plural(Math.max(1, Math.round(job.left)), "second")} left`;
  return (
    <li>
      <label>
        {WORK[job.kind] ?? job.kind}{" "}
        <span className="aside">
          {job.state === "queued" ? "waiting" : isCounted ? `${doneOf(job)}${left}` : "…"} {job.message}
        </span>
        <progress {...(isCounted ? { value: job.done, max: job.total } : {})} />
      </label>
      <button type="button" onClick={() => act.mutate({ job: job.id, act: "cancel" })}>
        Cancel
      </button>
    </li>
  );
}
