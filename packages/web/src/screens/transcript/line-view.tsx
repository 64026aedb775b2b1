import { type FormEvent, useState } from "react";
import { Link } from "wouter";
import { useCorrect } from "../../api/queries.ts";
import type { Document, Utterance } from "../../api/schema.ts";
import { plural, voiceOf } from "../../case/labels.ts";
import type { CaseView } from "../../case/view.ts";
import { ChangeTag } from "../../parts/change-note.tsx";
import { Time } from "../../parts/player.tsx";
import { judgedBy } from "../../parts/verdict.tsx";
import { Words } from "../../parts/words.tsx";

interface Props {
  readonly id: string;
  readonly view: CaseView;
  readonly document: Document;
  /** Absent while the material is not known: then nothing can be corrected. */
  readonly item: string | undefined;
  readonly utterance: Utterance;
}

export function LineView({ id, view, document, item, utterance }: Props) {
  const [isEdited, setEdited] = useState(false);
  const line = view.lineOf.get(utterance.id);
  return (
    <>
      <span className="utterance-meta">
        {utterance.startMs !== undefined && (
          <Time document={document} startMs={utterance.startMs} endMs={utterance.endMs} />
        )}
        <b>{voiceOf(document, utterance.speaker)}</b>
      </span>
      {isEdited && item !== undefined ? (
        <Edit item={item} document={document} utterance={utterance} onDone={() => setEdited(false)} />
      ) : (
        <p lang={document.language.tag} dir="auto">
          <Words parts={[utterance.selector]} changes={view.changesFrom.get(utterance.id) ?? []} side="from" />
        </p>
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
            onClick={() => setEdited(true)}
            aria-label={`Correct line ${utterance.index + 1}`}
          >
            ✎
          </button>
        )}
      </span>
    </>
  );
}

interface EditProps {
  readonly item: string;
  readonly document: Document;
  readonly utterance: Utterance;
  readonly onDone: () => void;
}

/** The words and the speaker of a line, to be corrected; what stood there stays in the history. */
function Edit({ item, document, utterance, onDone }: EditProps) {
  const [text, setText] = useState(utterance.text);
  const [speaker, setSpeaker] = useState(utterance.speaker ?? "");
  const correct = useCorrect(item);
  const isChanged = text.trim() !== utterance.text || speaker !== (utterance.speaker ?? "");
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (!isChanged || text.trim() === "") return;
    const change = {
      id: utterance.id,
      ...(text.trim() !== utterance.text && { text: text.trim() }),
      ...(speaker !== (utterance.speaker ?? "") && { speaker }),
    };
    correct.mutate({ by: judgedBy(), utterances: [change] }, { onSuccess: onDone });
  };
  return (
    <form className="edit-line" onSubmit={save} onKeyDown={({ key }) => key === "Escape" && onDone()}>
      <textarea
        value={text}
        lang={document.language.tag}
        dir="auto"
        aria-label="Words"
        // The line was opened to be written in.
        ref={(field) => field?.focus()}
        onChange={({ target }) => setText(target.value)}
      />
      <select value={speaker} aria-label="Speaker" onChange={({ target }) => setSpeaker(target.value)}>
        {utterance.speaker === undefined && <option value="">not said</option>}
        {document.rendition?.parties.map((party) => (
          <option key={party.label} value={party.label}>
            {party.name ?? party.role ?? party.label}
          </option>
        ))}
      </select>
      <button type="submit" className="primary" disabled={!isChanged || correct.isPending}>
        Save
      </button>
      <button type="button" onClick={onDone}>
        Leave as it is
      </button>
      {correct.error !== null && (
        <p className="trouble" role="alert">
          {correct.error.message}
        </p>
      )}
    </form>
  );
}
