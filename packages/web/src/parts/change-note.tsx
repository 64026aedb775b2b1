import { type ReactNode, useContext } from "react";
import type { Change } from "../api/schema.ts";
import { changeName, documentName, familyOf, firstShownBy, GRADES } from "../case/labels.ts";
import type { CaseView } from "../case/view.ts";
import { Pointed } from "./words.tsx";

/** One change by name, with its words on both sides and the article that shows it first. */
export function ChangeNote({ view, change, children }: { view: CaseView; change: Change; children?: ReactNode }) {
  const pointed = useContext(Pointed);
  const first = firstShownBy(view, change);
  return (
    <li
      className={`change-note ${familyOf(change.type)}`}
      data-pointed={pointed.id === change.id || undefined}
      data-struck={view.struck.has(change.id) || undefined}
      onPointerEnter={() => pointed.point(change.id)}
      onPointerLeave={() => pointed.point(undefined)}
    >
      <ChangeTag type={change.type} />{" "}
      <span className="swap">
        <Words words={change.from.words} as="del" /> <span aria-label="became">→</span>{" "}
        <Words words={change.to.words} as="ins" />
      </span>{" "}
      <span className="aside" title={change.rule}>
        {first === undefined ? "first here" : `first in ${documentName(first)}`}
        {GRADES[change.grade] !== "" && ` · ${GRADES[change.grade]}`}
      </span>
      {children}
    </li>
  );
}

export function ChangeTag({ type, count }: { type: Change["type"]; count?: number }) {
  return (
    <span className={`change-tag ${familyOf(type)}`}>
      {changeName(type)}
      {count !== undefined && count > 1 && <span className="count"> {count}</span>}
    </span>
  );
}

function Words({ words, as: Element }: { words: string; as: "del" | "ins" }) {
  if (words === "") return <span className="nothing">nothing</span>;
  return (
    <Element dir="auto" title={words}>
      {shorten(words)}
    </Element>
  );
}

function shorten(words: string): string {
  if (words.length <= 90) return words;
  return `${words.slice(0, 45).trimEnd()} … ${words.slice(-35).trimStart()}`;
}
