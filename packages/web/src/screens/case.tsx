/** A case at a glance: its calls, who passed them on and what changed where. */
import { Link } from "wouter";
import { useItems, useJobs } from "../api/queries.ts";
import type { Call, Hop } from "../api/schema.ts";
import { callKind, hopPlace, namesOf, partyNames, plural } from "../case/labels.ts";
import type { CaseView } from "../case/view.ts";
import { AddBox } from "../parts/add-box.tsx";
import { Empty } from "../parts/states.tsx";
import { Coverage } from "./case/coverage.tsx";
import { Graph } from "./case/graph.tsx";
import { Items } from "./case/items.tsx";
import { Sources } from "./case/sources.tsx";
import { Timeline } from "./case/timeline.tsx";
import { JobRow } from "./home.tsx";

export function CaseScreen({ id, view, name }: { id: string; view: CaseView; name: string }) {
  const { dossier } = view;
  const items = useItems(id).data ?? [];
  const jobs = (useJobs().data ?? []).filter(
    (job) => job.case === id && (job.state === "running" || job.state === "queued"),
  );
  return (
    <main id="main" className="page case">
      <header className="case-head">
        <h1 dir="auto">{name}</h1>
        <p className="figures" hidden={dossier.documents.length === 0}>
          {plural(dossier.documents.length, "document")} · {plural(dossier.calls.length, "call")} ·{" "}
          {plural(dossier.quotations.length, "quotation")} · <b>{plural(view.changes.length, "change")}</b> ·{" "}
          {plural(dossier.derivations.length, "retelling")}
        </p>
      </header>
      {jobs.length > 0 && (
        <ul className="jobs" aria-label="Under way">
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </ul>
      )}
      {dossier.documents.length === 0 && (
        <Empty title={items.length === 0 ? "Nothing in this case yet" : "Not traced yet"}>
          <p>
            {items.length === 0
              ? "Drop the articles below, and the transcript of the recording where there is one."
              : "The findings appear here as soon as the material has been traced."}
          </p>
        </Empty>
      )}
      {dossier.documents.length > 0 && (
        <>
          <section aria-labelledby="calls-title">
            <h2 id="calls-title">Calls</h2>
            <div className="calls">
              {dossier.calls.map((call) => (
                <CallCard key={call.id} id={id} view={view} call={call} />
              ))}
              {dossier.calls.length === 0 && (
                <Empty title="No released recording is spoken of">
                  <p>The quotations of these documents are about something else, or no call could be made out.</p>
                </Empty>
              )}
            </div>
          </section>
          <section aria-labelledby="chain-title">
            <h2 id="chain-title">From the recording outwards</h2>
            <Graph id={id} view={view} />
          </section>
          <section aria-labelledby="coverage-title">
            <h2 id="coverage-title">What each article changed</h2>
            <Coverage id={id} view={view} />
          </section>
          <div className="halves">
            <section aria-labelledby="sources-title">
              <h2 id="sources-title">Independent sources</h2>
              <Sources view={view} />
            </section>
            <section aria-labelledby="time-title">
              <h2 id="time-title">Timeline</h2>
              <Timeline view={view} />
            </section>
          </div>
        </>
      )}
      <section aria-labelledby="items-title">
        <h2 id="items-title">Material</h2>
        <AddBox id={id} />
        <Items id={id} view={view} items={items} />
      </section>
    </main>
  );
}

function CallCard({ id, view, call }: { id: string; view: CaseView; call: Call }) {
  const lines = view.lines.filter((line) => line.call === call);
  const first = lines.find((line) => line.changes.length > 0) ?? lines[0];
  const changes = view.changes.filter(({ to }) => view.quotations.get(to.in)?.call === call.id).length;
  const mentions = new Set(call.mentions.map((one) => one.document));
  const renditions = view.dossier.documents.filter(({ rendition }) => call.renditions.includes(rendition?.id ?? ""));
  return (
    <article className="call-card">
      <p className="overline">
        Call {view.letters.get(call.id)} · {callKind(call)}
      </p>
      <h3 dir="auto">{partyNames(call)}</h3>
      <dl>
        <Release view={view} hops={call.hops} />
        <dt>Renditions</dt>
        <dd>
          {renditions.length === 0
            ? "none at hand; the earliest quotation stands for what was said"
            : renditions
                .map((one) => `${one.language.tag} (${plural(one.rendition?.utterances.length ?? 0, "line")})`)
                .join(", ")}
        </dd>
        <dt>Told by</dt>
        <dd>{namesOf(view, [...mentions]) || "no article at hand"}</dd>
      </dl>
      {first !== undefined && (
        <Link className="call-link" href={`/case/${id}/compare/${first.name}`}>
          Compare {plural(lines.length, "line")}, <b>{plural(changes, "change")}</b> <span aria-hidden="true">→</span>
        </Link>
      )}
    </article>
  );
}

/** Who released the recording, in the fullest telling, and what the tellers hold back about it. */
function Release({ view, hops }: { view: CaseView; hops: Call["hops"] }) {
  const inEnglish = (hop: Hop): boolean => view.documents.get(hop.document ?? "")?.language.tag === "en";
  const releases = hops
    .filter((hop) => hop.act === "releases")
    .sort((a, b) => Number(inEnglish(b)) - Number(inEnglish(a)));
  const named = releases.find((hop) => hop.actor !== undefined);
  const placed = releases.find((hop) => hop.channel !== undefined || hop.date !== undefined);
  const dated = releases.find((hop) => hop.date !== undefined);
  const hedges = [...new Set(hops.flatMap((hop) => hop.hedges.map((one) => one.selector.exact)))];
  return (
    <>
      <dt>Released</dt>
      <dd dir="auto">
        {named?.actor ?? (releases.length > 0 ? "by somebody not named" : "not said")}
        {placed !== undefined && (
          <span className="aside"> {hopPlace({ ...placed, ...(dated?.date && { date: dated.date }) })}</span>
        )}
      </dd>
      {hedges.length > 0 && (
        <>
          <dt>Hedged</dt>
          <dd>
            {hedges.map((one) => (
              <span key={one} className="hedge" dir="auto">
                {one}
              </span>
            ))}
          </dd>
        </>
      )}
    </>
  );
}
