/** Words of a source with the changed ones lit, and those of a transcript with what it says of them. */
import { createContext, type ReactNode, useContext } from "react";
import type { Change, Selector } from "../api/schema.ts";
import type { Heard } from "../case/heard.ts";
import { changeName, familyOf } from "../case/labels.ts";
import { type Mark, markOf, piecesOf } from "../case/lit.ts";

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
  /** For the words of a transcript. */
  readonly heard?: readonly Mark<Heard>[];
}

export function Words({ parts, changes, side, heard = [] }: Props) {
  const marks = changes
    .filter(({ type }) => !SEAMS.has(type))
    .flatMap((change) => change[side].selectors.map((selector) => markOf<Change | Heard>(selector, change)));
  return parts.map((part, index) => (
    <span key={part.start}>
      {index > 0 && <span className="gap"> … </span>}
      {piecesOf(part, [...marks, ...heard]).map(({ text, start, values }) => (
        <Lit key={start} changes={values.filter((one) => "type" in one)} side={side}>
          <Doubted heard={values.find((one) => "heard" in one)}>{text}</Doubted>
        </Lit>
      ))}
    </span>
  ));
}

function Lit({ children, changes, side }: { children: ReactNode; changes: readonly Change[]; side: "from" | "to" }) {
  const pointed = useContext(Pointed);
  const change = changes.at(-1);
  if (change === undefined) return children;
  const named = changes.map(({ type }) => changeName(type)).join(", ");
  return (
    <mark
      className={`lit ${familyOf(change.type)} ${change.grade} ${side}`}
      data-pointed={changes.some(({ id }) => id === pointed.id) || undefined}
      title={named}
      onPointerEnter={() => pointed.point(change.id)}
      onPointerLeave={() => pointed.point(undefined)}
    >
      {children}
    </mark>
  );
}

/** A word that the recogniser was unsure of, or one of the transcriber's own; told to those who hear the page too. */
function Doubted({ heard, children }: { heard: Heard | undefined; children: ReactNode }) {
  if (heard === undefined) return children;
  if (heard.heard === "remark")
    return (
      <span className="remark" title="Written by the transcriber, not said">
        {children}
      </span>
    );
  return (
    <span className="unsure" title={`The recogniser is ${Math.round(100 * heard.confidence)} % sure of this word`}>
      {children}
      <span className="unseen"> (unsure)</span>
    </span>
  );
}
