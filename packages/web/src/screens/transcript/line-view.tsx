import { Link } from "wouter";
import type { Document, Rendition, Utterance } from "../../api/schema.ts";
import { heardIn } from "../../case/heard.ts";
import { plural, voiceOf } from "../../case/labels.ts";
import type { CaseView } from "../../case/view.ts";
import { ChangeTag } from "../../parts/change-note.tsx";
import { Time } from "../../parts/player.tsx";
import { Words } from "../../parts/words.tsx";
import { EditLine } from "./edit-line.tsx";

interface Props {
  readonly id: string;
  readonly view: CaseView;
  readonly document: Document;
  /** Absent while the material is not known: then nothing can be corrected. */
  readonly item: string | undefined;
  readonly utterance: Utterance;
  readonly rendition: Rendition;
  /** Id of the rendition whose words stand beside the line; empty for none. */
  readonly beside: string;
  readonly isEdited: boolean;
  readonly onEdit: (isEdited: boolean) => void;
  /** Goes on to the next line, to write there. */
  readonly onNext: () => void;
}

export function LineView({ id, view, document, rendition, beside, item, utterance, isEdited, ...act }: Props) {
  const line = view.lineOf.get(utterance.id);
  const others = line?.utterances.filter((one) => one.document.id === beside) ?? [];
  const { startMs, endMs, timeConfidence } = utterance;
  return (
    <>
      <span className="utterance-meta">
        {startMs !== undefined && (
          <Time document={document} startMs={startMs} endMs={endMs} confidence={timeConfidence} />
        )}
        <b>{voiceOf(document, utterance.speaker)}</b>
      </span>
      {isEdited && item !== undefined ? (
        <EditLine item={item} document={document} utterance={utterance} {...act} />
      ) : (
        <div>
          <p lang={document.language.tag} dir="auto">
            {utterance.text === utterance.selector.exact ? (
              <Words
                parts={[utterance.selector]}
                changes={view.changesFrom.get(utterance.id) ?? []}
                side="from"
                heard={heardIn(rendition, utterance)}
              />
            ) : (
              // Just corrected: what changed from these words is not known until the case is traced with them.
              utterance.text
            )}
          </p>
          {others.map((one) => (
            <p key={one.id} className="beside" lang={one.document.language.tag} dir="auto">
              {one.text}
            </p>
          ))}
        </div>
      )}
      <span className="utterance-side">
        {line !== undefined && line.quoted.length > 0 && (
          <Link href={`/case/${id}/compare/${line.name}`}>
            {plural(line.quoted.length, "version")}{" "}
            {[...new Set(line.changes.map(({ type }) => type))].slice(0, 3).map((type) => (
              <ChangeTag key={type} type={type} />
            ))}
          </Link>
        )}
        {item !== undefined && !isEdited && (
          <button
            type="button"
            className="quiet edit"
            onClick={() => act.onEdit(true)}
            aria-label={`Correct line ${utterance.index + 1}`}
          >
            ✎
          </button>
        )}
      </span>
    </>
  );
}
