import { type FormEvent, useMemo, useState } from "react";
import { Link } from "wouter";
import type { Judgement } from "../../api/schema.ts";
import { documentName, speakerName, voiceOf } from "../../case/labels.ts";
import type { CaseView } from "../../case/view.ts";
import { ChangeNote, ChangeTag } from "../../parts/change-note.tsx";
import { Tongue } from "../../parts/tongue.tsx";
import { VERDICTS } from "../../parts/verdict.tsx";
import { Words } from "../../parts/words.tsx";
import { candidatesOf, type Finding, ofLine, optionsOf } from "./findings.ts";

interface Props {
  readonly id: string;
  readonly view: CaseView;
  readonly finding: Finding;
  readonly standing: Judgement | undefined;
  readonly isBusy: boolean;
  readonly trouble: Error | null;
  readonly onJudge: (verdict: Judgement["verdict"], value?: Judgement["value"]) => void;
  readonly onRetract: (judgement: string) => void;
}

/** The two sides of a finding, why it was made, and what may be said about it. */
export function FindingView({ id, view, finding, standing, isBusy, trouble, onJudge, onRetract }: Props) {
  const { quotation, change, title, why } = finding;
  const document = view.documents.get(quotation.document);
  const line = view.lineOf.get(quotation.id);
  const candidates = finding.kind === "trace" ? candidatesOf(view, finding.trace).slice(0, 3) : [];
  const said =
    candidates.length > 0 ? candidates.flatMap((one) => one.utterances.slice(0, 1)) : (line?.utterances ?? []);
  const changes = change === undefined ? (view.changesTo.get(quotation.id) ?? []) : [change];
  return (
    <>
      <p className="overline">
        {change === undefined ? finding.kind.replace("-", " ") : <ChangeTag type={change.type} />}{" "}
        {line !== undefined && <Link href={`/case/${id}/compare/${line.name}`}>line {line.name}</Link>}
      </p>
      <h2 dir="auto">{title}</h2>
      <p className="aside">{why}</p>
      <div className="sides">
        {said.map((one) => (
          <figure key={one.id}>
            <blockquote lang={one.document.language.tag} dir="auto">
              <Words parts={[one.selector]} changes={changes.filter(({ from }) => from.in === one.id)} side="from" />
            </blockquote>
            <figcaption>
              <Tongue tag={one.document.language.tag} /> {voiceOf(one.document, one.speaker)}, as said
              {candidates.length > 0 && ` in line ${view.lineOf.get(one.id)?.name}: a candidate`}
            </figcaption>
          </figure>
        ))}
        <figure className="quoted-side">
          <blockquote lang={quotation.language.tag} dir="auto">
            <Words parts={quotation.content} changes={changes} side="to" />
          </blockquote>
          <figcaption>
            <Tongue tag={quotation.language.tag} /> {speakerName(quotation)}, in{" "}
            <Link href={`/case/${id}/article/${quotation.document}?q=${quotation.id}`} dir="auto">
              {documentName(document)}
            </Link>
          </figcaption>
        </figure>
      </div>
      {finding.kind === "trace" && changes.length > 0 && (
        <ul className="change-notes" aria-label="What changed">
          {changes.map((one) => (
            <ChangeNote key={one.id} view={view} change={one} />
          ))}
        </ul>
      )}
      {standing === undefined ? (
        <Verdicts view={view} finding={finding} isBusy={isBusy} onJudge={onJudge} />
      ) : (
        <p className="standing">
          <b>{VERDICTS[standing.verdict]}</b>
          {standing.value !== undefined && `: ${labelOf(view, finding, standing.value)}`} by {standing.by},{" "}
          <time>{standing.at.slice(0, 16).replace("T", " ")}</time>{" "}
          <button type="button" disabled={isBusy} onClick={() => onRetract(standing.id)}>
            Undo <kbd>u</kbd>
          </button>
        </p>
      )}
      {trouble !== null && (
        <p className="trouble" role="alert">
          {trouble.message}
        </p>
      )}
    </>
  );
}

function labelOf(view: CaseView, finding: Finding, value: Judgement["value"]): string {
  const words = JSON.stringify(value);
  return optionsOf(view, finding).find((one) => JSON.stringify(one.value) === words)?.label ?? words;
}

function Verdicts({ view, finding, isBusy, onJudge }: Pick<Props, "view" | "finding" | "isBusy" | "onJudge">) {
  const [chosen, setChosen] = useState("");
  const [typed, setTyped] = useState("");
  const options = useMemo(() => optionsOf(view, finding), [view, finding]);
  const line = view.lineByName.get(typed.trim().toUpperCase());
  const correct = (event: FormEvent): void => {
    event.preventDefault();
    const option = line === undefined ? options[Number(chosen || "-1")] : ofLine(line)[0];
    if (option !== undefined) onJudge("correct", option.value);
  };
  return (
    <div className="verdicts">
      <button type="button" className="primary" disabled={isBusy} onClick={() => onJudge("accept")}>
        Accept <kbd>a</kbd>
      </button>
      <button type="button" disabled={isBusy} onClick={() => onJudge("reject")}>
        Reject <kbd>r</kbd>
      </button>
      {options.length > 0 && (
        <form onSubmit={correct}>
          <label htmlFor="correction" className="aside">
            It should be
          </label>
          <select id="correction" value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">choose …</option>
            {options.map((one, index) => (
              <option key={one.label} value={index}>
                {one.label}
              </option>
            ))}
          </select>
          {finding.kind === "trace" && (
            <label className="aside">
              or line{" "}
              <input value={typed} size={5} placeholder="A12" onChange={({ target }) => setTyped(target.value)} />
            </label>
          )}
          <button type="submit" disabled={isBusy || (chosen === "" && line === undefined)}>
            Correct
          </button>
        </form>
      )}
    </div>
  );
}
