import { Link } from "wouter";
import type { Quotation, Trace } from "../../api/schema.ts";
import { documentName, hopPlace, hopText, personName, plural, relationName, speakerName } from "../../case/labels.ts";
import type { CaseView } from "../../case/view.ts";
import { ChangeNote } from "../../parts/change-note.tsx";
import { Time } from "../../parts/player.tsx";
import { Verdict } from "../../parts/verdict.tsx";

interface Props {
  readonly id: string;
  readonly view: CaseView;
  readonly quotation: Quotation;
  readonly number: number;
  readonly isSelected: boolean;
  readonly onSelect: (quotation: string) => void;
}

export function MarginNote({ id, view, quotation, number, isSelected, onSelect }: Props) {
  const trace = view.traces.get(quotation.id);
  const changes = view.changesTo.get(quotation.id) ?? [];
  const { speaker, addressee } = quotation;
  return (
    <article className="margin-note" data-selected={isSelected || undefined}>
      <p>
        <button
          type="button"
          className="quiet q-button"
          aria-expanded={isSelected}
          onClick={() => onSelect(quotation.id)}
        >
          <span className="q-number">{number}</span>
          <span dir="auto">
            {speakerName(quotation)}
            {addressee !== undefined && ` → ${personName(addressee)}`}
          </span>
        </button>
        {trace !== undefined && <TraceLink id={id} view={view} trace={trace} quotation={quotation} />}
      </p>
      {changes.length > 0 && (
        <ul className="change-notes">
          {changes.map((change) => (
            <ChangeNote key={change.id} view={view} change={change}>
              {isSelected && (
                <Verdict
                  id={id}
                  standing={view.standing}
                  kind="change"
                  target={change.id}
                  of={`the change ${change.from.words} to ${change.to.words}`}
                />
              )}
            </ChangeNote>
          ))}
        </ul>
      )}
      {isSelected && (
        <dl className="why">
          <dt>Speaker</dt>
          <dd>
            {"abstained" in speaker
              ? speaker.why
              : `${speaker.reason.basis}: ${speaker.reason.evidence.map((one) => `“${one.exact}”`).join(" ")}`}{" "}
            <Verdict id={id} standing={view.standing} kind="speaker" target={quotation.id} of="the speaker" />
          </dd>
          {trace !== undefined && (
            <>
              <dt>Trace</dt>
              <dd>
                {trace.outcome === "not-found"
                  ? `searched ${plural(trace.searched.renditions, "rendition")}, ${plural(trace.searched.documents, "other document")}`
                  : `${trace.outcome}, score ${trace.score.toFixed(2)}`}{" "}
                <Verdict id={id} standing={view.standing} kind="trace" target={trace.id} of="the trace" />
              </dd>
            </>
          )}
          <Chain quotation={quotation} />
          <dt>Rules</dt>
          <dd>
            <code>{[quotation.reason.rule, speaker.reason.rule, trace?.rule].filter(Boolean).join(" · ")}</code>
          </dd>
        </dl>
      )}
    </article>
  );
}

function Chain({ quotation }: { quotation: Quotation }) {
  const hedges = [...quotation.hedges, ...quotation.chain.flatMap((hop) => hop.hedges)];
  return (
    <>
      {quotation.chain.length > 0 && (
        <>
          <dt>Chain</dt>
          <dd>
            <ol className="chain">
              {quotation.chain.map((hop) => (
                <li key={`${hop.act}${hop.selector.start}`} title={hop.selector.exact} dir="auto">
                  {hopText(hop)} <span className="aside">{hopPlace(hop)}</span>
                </li>
              ))}
            </ol>
          </dd>
        </>
      )}
      {hedges.length > 0 && (
        <>
          <dt>Hedges</dt>
          <dd>
            {[...new Set(hedges.map((one) => one.selector.exact))].map((words) => (
              <span key={words} className="hedge" dir="auto">
                {words}
              </span>
            ))}
          </dd>
        </>
      )}
    </>
  );
}

/** What it renders, and where to see the two side by side. */
function TraceLink({ id, view, trace, quotation }: { id: string; view: CaseView; trace: Trace; quotation: Quotation }) {
  const line = view.lineOf.get(quotation.id);
  if (trace.outcome !== "found") return <span className={`relation ${trace.outcome}`}>{relationName(trace)}</span>;
  const target =
    trace.target?.kind === "quotation" ? ` ${documentName(view.documents.get(trace.target.document))}` : "";
  const text = `${relationName(trace)}${target}`;
  const timed = line?.utterances.find(({ startMs }) => startMs !== undefined);
  return line === undefined ? (
    <span className={`relation ${relationName(trace)}`}>{text}</span>
  ) : (
    <span className="trace-link">
      <Link className={`relation ${relationName(trace)}`} href={`/case/${id}/compare/${line.name}`}>
        {text} {line.name}
      </Link>{" "}
      {timed?.startMs !== undefined && (
        <Time document={timed.document} startMs={timed.startMs} endMs={timed.endMs} confidence={timed.timeConfidence} />
      )}
    </span>
  );
}
