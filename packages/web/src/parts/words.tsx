/** Words of a source with the changed ones lit. */
import { createContext, useContext } from "react";
import type { Change, Selector } from "../api/schema.ts";
import { changeName, familyOf } from "../case/labels.ts";
import { markOf, piecesOf } from "../case/lit.ts";

/** The change that the pointer or the focus is on: its words are lit up on both sides. */
export const Pointed = createContext<{
  readonly id: string | undefined;
  readonly point: (id: string | undefined) => void;
}>({
  id: undefined,
  point: () => undefined,
});

/** Changes at the seams take in the whole quotation: lighting that would hide the others. */
const SEAMS: ReadonlySet<Change["type"]> = new Set(["merge", "splice"]);

interface Props {
  readonly parts: readonly Selector[];
  readonly changes: readonly Change[];
  readonly side: "from" | "to";
}

export function Words({ parts, changes, side }: Props) {
  const marks = changes
    .filter(({ type }) => !SEAMS.has(type))
    .flatMap((change) => change[side].selectors.map((selector) => markOf(selector, change)));
  return parts.map((part, index) => (
    <span key={part.start}>
      {index > 0 && <span className="gap"> … </span>}
      {piecesOf(part, marks).map(({ text, start, values }) => (
        <Lit key={start} text={text} changes={values} side={side} />
      ))}
    </span>
  ));
}

function Lit({ text, changes, side }: { text: string; changes: readonly Change[]; side: "from" | "to" }) {
  const pointed = useContext(Pointed);
  const change = changes.at(-1);
  if (change === undefined) return text;
  const named = changes.map(({ type }) => changeName(type)).join(", ");
  return (
    <mark
      className={`lit ${familyOf(change.type)} ${change.grade} ${side}`}
      data-pointed={changes.some(({ id }) => id === pointed.id) || undefined}
      title={named}
      onPointerEnter={() => pointed.point(change.id)}
      onPointerLeave={() => pointed.point(undefined)}
    >
      {text}
    </mark>
  );
}
