import { type FormEvent, useState } from "react";
import { useCorrect } from "../../api/queries.ts";
import type { Rendition } from "../../api/schema.ts";
import { judgedBy } from "../../parts/verdict.tsx";

/** Who speaks; a name given here holds for all lines at once. */
export function Speakers({ item, rendition }: { item: string; rendition: Rendition }) {
  return (
    <div className="speakers">
      {rendition.parties.map(({ label, name, role }) => (
        <Speaker
          key={label + (name ?? "")}
          item={item}
          document={rendition.document}
          label={label}
          name={name ?? ""}
          role={role}
        />
      ))}
    </div>
  );
}

interface SpeakerProps {
  readonly item: string;
  readonly document: string;
  readonly label: string;
  readonly name: string;
  readonly role: string | undefined;
}

function Speaker({ item, document, label, name, role }: SpeakerProps) {
  const [value, setValue] = useState(name);
  const correct = useCorrect(item, document);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (value.trim() !== "" && value.trim() !== name)
      correct.mutate({ by: judgedBy(), parties: [{ label, name: value.trim() }] });
  };
  return (
    <form onSubmit={save}>
      <label>
        <b>{label}</b> <span className="aside">{role}</span>{" "}
        <input
          value={value}
          size={16}
          placeholder="name"
          dir="auto"
          onChange={({ target }) => setValue(target.value)}
        />
      </label>
      {value.trim() !== "" && value.trim() !== name && (
        <button type="submit" disabled={correct.isPending}>
          Rename everywhere
        </button>
      )}
      {correct.error !== null && <span className="note error">{correct.error.message}</span>}
    </form>
  );
}
