import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { useCorrect } from "../../api/queries.ts";
import type { Document, Utterance } from "../../api/schema.ts";
import { usePlayer } from "../../parts/player.tsx";
import { judgedBy } from "../../parts/verdict.tsx";

interface Props {
  readonly item: string;
  readonly document: Document;
  readonly utterance: Utterance;
  readonly onEdit: (isEdited: boolean) => void;
  readonly onNext: () => void;
}

/** What stands for words that nobody can make out; nothing is guessed. */
const UNINTELLIGIBLE = "[unintelligible]";
const SKIP_MS = 2000;

/** The words and the speaker of a line, to be corrected while the recording is heard; what stood there stays in the history. */
export function EditLine({ item, document, utterance, onEdit, onNext }: Props) {
  const [text, setText] = useState(utterance.text);
  const [speaker, setSpeaker] = useState(utterance.speaker ?? "");
  const field = useRef<HTMLTextAreaElement>(null);
  const player = usePlayer();
  const correct = useCorrect(item, document.id);
  const parties = document.rendition?.parties ?? [];
  const another = `Speaker ${parties.length + 1}`;
  const isChanged = text.trim() !== utterance.text || speaker !== (utterance.speaker ?? "");
  const save = (then: () => void): void => {
    if (text.trim() === "" || correct.isPending) return;
    if (!isChanged) return then();
    const change = {
      id: utterance.id,
      ...(text.trim() !== utterance.text && { text: text.trim() }),
      ...(speaker !== (utterance.speaker ?? "") && { speaker }),
    };
    correct.mutate({ by: judgedBy(), utterances: [change] }, { onSuccess: then });
  };
  const mark = (): void => {
    const { selectionStart = text.length, selectionEnd = text.length } = field.current ?? {};
    const [before, after] = [text.slice(0, selectionStart).trimEnd(), text.slice(selectionEnd).trimStart()];
    setText([before, UNINTELLIGIBLE, after].filter((part) => part !== "").join(" "));
    field.current?.focus();
  };
  const keys: Readonly<Record<string, () => void>> = {
    " ": player.toggle,
    ",": () => player.skip(-SKIP_MS),
    ".": () => player.skip(SKIP_MS),
    u: mark,
    Enter: () => save(onNext),
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Escape") return onEdit(false);
    const act = event.ctrlKey || event.metaKey ? keys[event.key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save(() => onEdit(false));
  };
  return (
    <form className="edit-line" onSubmit={submit} onKeyDown={press}>
      <textarea
        value={text}
        lang={document.language.tag}
        dir="auto"
        aria-label="Words"
        // The line was opened to be written in.
        ref={(element) => {
          if (field.current === null) element?.focus();
          field.current = element;
        }}
        onChange={({ target }) => setText(target.value)}
      />
      <select value={speaker} aria-label="Speaker" onChange={({ target }) => setSpeaker(target.value)}>
        {utterance.speaker === undefined && <option value="">not said</option>}
        {parties.map((party) => (
          <option key={party.label} value={party.label}>
            {party.name ?? party.role ?? party.label}
          </option>
        ))}
        <option value={another}>another speaker</option>
      </select>
      <button type="button" onClick={mark} title="Puts [unintelligible] in the place of the selected words (Ctrl+U)">
        Unintelligible
      </button>
      <button type="submit" className="primary" disabled={!isChanged || correct.isPending}>
        Save
      </button>
      <button type="button" onClick={() => onEdit(false)}>
        Leave as it is
      </button>
      <p className="aside keys-line">
        <kbd>Ctrl</kbd> with <kbd>space</kbd> play or pause, <kbd>,</kbd> <kbd>.</kbd> two seconds back and on,{" "}
        <kbd>U</kbd> unintelligible, <kbd>Enter</kbd> save and go on to the next line
      </p>
      {correct.error !== null && (
        <p className="trouble" role="alert">
          {correct.error.message}
        </p>
      )}
    </form>
  );
}
