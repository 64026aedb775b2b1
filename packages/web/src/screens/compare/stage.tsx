import { useState } from "react";
import { Link } from "wouter";
import type { Change } from "../../api/schema.ts";
import { heardIn } from "../../case/heard.ts";
import {
  dateText,
  documentName,
  fileName,
  hopPlace,
  hopText,
  personName,
  plural,
  relationName,
  speakerName,
  voiceOf,
} from "../../case/labels.ts";
import type { Line, Quoted } from "../../case/lines.ts";
import type { CaseView, SpokenUtterance } from "../../case/view.ts";
import { ChangeNote } from "../../parts/change-note.tsx";
import { Time } from "../../parts/player.tsx";
import { Empty } from "../../parts/states.tsx";
import { Tongue } from "../../parts/tongue.tsx";
import { Verdict } from "../../parts/verdict.tsx";
import { Words } from "../../parts/words.tsx";

interface Props {
  readonly id: string;
  readonly view: CaseView;
  readonly line: Line;
  readonly wanted: ReadonlySet<Change["type"]>;
}

/** What is further from the recording than this stands in one column. */
const FURTHEST = 4;

/** What was said, then each hop away from it in a column of its own. */
export function Stage({ id, view, line, wanted }: Props) {
  const hops = [...Map.groupBy(line.quoted, (one) => Math.min(one.depth, FURTHEST))].sort(([a], [b]) => a - b);
  return (
    <div className="travel" key={line.name} tabIndex={0} role="group" aria-label="From what was said to each hop">
      {line.utterances.length > 0 && (
        <section className="hop said" aria-label="As said">
          <h2>As said</h2>
          {line.utterances.map((one) => (
            <Spoken key={one.id} view={view} utterance={one} />
          ))}
        </section>
      )}
      {hops.map(([depth, quoted], index) => (
        <section className="hop" key={depth} aria-label={hopName(index, line)}>
          <h2>{hopName(index, line)}</h2>
          <Cards id={id} view={view} quoted={quoted} wanted={wanted} />
        </section>
      ))}
      {hops.length === 0 && (
        <section className="hop">
          <h2>Quoted</h2>
          <Empty title="Nobody at hand quotes this line">
            <p>Press → for the next line, or n for the next one with a change.</p>
          </Empty>
        </section>
      )}
    </div>
  );
}

function hopName(index: number, line: Line): string {
  if (line.utterances.length === 0 && index === 0) return "Earliest at hand";
  return ["Quoted", "Quoted from there", "And on from there"][index] ?? "Further on";
}

function Spoken({ view, utterance }: { view: CaseView; utterance: SpokenUtterance }) {
  const { document } = utterance;
  const changes = view.changesFrom.get(utterance.id) ?? [];
  const maker = document.rendition?.maker;
  const kind = { transcript: "transcript", translation: "translation", unknown: "rendition" }[
    document.rendition?.kind ?? "unknown"
  ];
  return (
    <article className="spoken">
      <blockquote lang={document.language.tag} dir="auto">
        <Words
          parts={[utterance.selector]}
          changes={changes}
          side="from"
          heard={document.rendition === undefined ? [] : heardIn(document.rendition, utterance)}
        />
      </blockquote>
      <footer>
        <Tongue tag={document.language.tag} /> <b>{voiceOf(document, utterance.speaker)}</b>
        {utterance.startMs !== undefined && (
          <>
            {" "}
            <Time
              document={document}
              startMs={utterance.startMs}
              endMs={utterance.endMs}
              confidence={utterance.timeConfidence}
            />
          </>
        )}
        <br />
        <span className="aside">
          {kind}
          {maker !== undefined && ` by ${maker}`} · {fileName(document)}
        </span>
      </footer>
    </article>
  );
}

const AT_FIRST = 12;

/** One card an article; those that changed something come first. */
function Cards({ id, view, quoted, wanted }: Omit<Props, "line"> & { quoted: readonly Quoted[] }) {
  const [all, setAll] = useState(false);
  const cards = [...Map.groupBy(quoted, (one) => one.document).values()].sort((a, b) => changesIn(b) - changesIn(a));
  const shown = all ? cards : cards.slice(0, AT_FIRST);
  return (
    <>
      {shown.map((one) => (
        <Card key={one[0]?.quotation.id} id={id} view={view} quoted={one} wanted={wanted} />
      ))}
      {shown.length < cards.length && (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {plural(cards.length - shown.length, "more article")}
        </button>
      )}
    </>
  );
}

function changesIn(card: readonly Quoted[]): number {
  return Math.sign(card.reduce((sum, one) => sum + one.changes.length, 0));
}

function Card({ id, view, quoted, wanted }: Omit<Props, "line"> & { quoted: readonly Quoted[] }) {
  // What stands between marks tells more than what is only told.
  const sorted = quoted.toSorted(
    (a, b) => Number(a.quotation.kind === "indirect") - Number(b.quotation.kind === "indirect"),
  );
  const first = sorted[0];
  if (first === undefined) return null;
  const { document } = first;
  const changes = quoted.flatMap((one) => one.changes).filter((one) => !view.struck.has(one.id));
  const isAside = wanted.size > 0 && !changes.some(({ type }) => wanted.has(type));
  return (
    <article className="card" data-aside={isAside || undefined} data-changed={changes.length > 0 || undefined}>
      <header>
        <Link href={`/case/${id}/article/${document.id}?q=${first.quotation.id}`} className="outlet" dir="auto">
          {documentName(document)}
        </Link>{" "}
        <Tongue tag={document.language.tag} />
        {document.published !== undefined && <span className="aside date">{dateText(document.published)}</span>}
      </header>
      {sorted.map((one) => (
        <QuotedWords key={one.quotation.id} id={id} view={view} quoted={one} />
      ))}
      <Chain view={view} quoted={first} />
    </article>
  );
}

function QuotedWords({ id, view, quoted }: { id: string; view: CaseView; quoted: Quoted }) {
  const { quotation, trace, changes } = quoted;
  const { addressee, speaker } = quotation;
  return (
    <div className="quoted">
      <blockquote lang={quotation.language.tag} dir="auto" className={quotation.kind}>
        <Words parts={quotation.content} changes={changes.filter((one) => !view.struck.has(one.id))} side="to" />
      </blockquote>
      <p className="voice">
        <span dir="auto" title={"why" in speaker ? speaker.why : undefined}>
          <b>{speakerName(quotation)}</b>
          {addressee !== undefined && ` → ${personName(addressee)}`}
        </span>
        <span className={`relation ${relationName(trace)}`}>{relationName(trace)}</span>
      </p>
      {changes.length > 0 && (
        <ul className="change-notes">
          {changes.map((change) => (
            <ChangeNote key={change.id} view={view} change={change}>
              <Verdict
                id={id}
                standing={view.standing}
                kind="change"
                target={change.id}
                of={`the change ${change.from.words} to ${change.to.words}`}
              />
            </ChangeNote>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The chain as the article tells it, and who else says exactly the same. */
function Chain({ view, quoted }: { view: CaseView; quoted: Quoted }) {
  const { quotation, same, document } = quoted;
  const hedges = [...quotation.hedges, ...quotation.chain.flatMap((hop) => hop.hedges)];
  const others = [...new Set(same.map((one) => one.document))].filter((one) => one !== document.id);
  return (
    <footer>
      {quotation.chain.length > 0 && (
        <ol className="chain">
          {quotation.chain.map((hop) => (
            <li
              key={`${hop.act}${hop.selector.start}`}
              title={[hop.selector.exact, hop.reason.rule].join("\n")}
              dir="auto"
            >
              {hopText(hop)}
              {hopPlace(hop) !== "" && <span className="aside"> {hopPlace(hop)}</span>}
            </li>
          ))}
        </ol>
      )}
      {hedges.length > 0 && (
        <p className="hedges">
          {[...new Map(hedges.map((one) => [one.selector.exact, one])).values()].map((one) => (
            <span key={one.selector.exact} className="hedge" title={`hedge: ${one.kind}`} dir="auto">
              {one.selector.exact}
            </span>
          ))}
        </p>
      )}
      {others.length > 0 && (
        <details className="others">
          <summary>word for word in {plural(others.length, "more article")}</summary>
          <p>{others.map((one) => documentName(view.documents.get(one))).join(" · ")}</p>
        </details>
      )}
    </footer>
  );
}
