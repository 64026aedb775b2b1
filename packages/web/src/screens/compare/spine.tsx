import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import { clock, familyOf, partyNames, plural, voiceOf } from "../../case/labels.ts";
import type { Line } from "../../case/lines.ts";
import type { CaseView } from "../../case/view.ts";

interface Props {
  readonly view: CaseView;
  readonly lines: readonly Line[];
  readonly current: Line;
  readonly hrefOf: (line: Line) => string;
}

const ROW = 62;
/** Widths from which the list stands beside the stage; below, it is folded away above it. */
const BESIDE = "(min-width: 60rem)";

/** The lines of all calls from top to bottom; only those in sight are in the page. */
export function Spine({ view, lines, current, hrefOf }: Props) {
  const [open, setOpen] = useState(() => matchMedia(BESIDE).matches);
  useEffect(() => {
    const media = matchMedia(BESIDE);
    const follow = (): void => setOpen(media.matches);
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, []);
  return (
    <details className="spine" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {plural(lines.length, "line")}
        {lines.length < view.lines.length && ` of ${view.lines.length}`}
      </summary>
      {open && <List view={view} lines={lines} current={current} hrefOf={hrefOf} />}
    </details>
  );
}

function List({ view, lines, current, hrefOf }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const at = lines.indexOf(current);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: "auto" });
  }, [at, rows]);
  return (
    <nav className="spine-list" ref={scroller} aria-label="Lines">
      <ol style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const isFirst = lines[index - 1]?.call !== line.call;
          return (
            <li
              key={line.name}
              style={{ transform: `translateY(${start}px)`, height: ROW }}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
            >
              <SpineLink
                line={line}
                href={hrefOf(line)}
                isCurrent={line === current}
                isFirst={isFirst && view.letters.size > 1}
              />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

interface LinkProps {
  readonly line: Line;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly isFirst: boolean;
}

function SpineLink({ line, href, isCurrent, isFirst }: LinkProps) {
  const spoken = line.utterances.find((one) => one.document.language.tag === "en") ?? line.utterances[0];
  const quoted = line.quoted[0]?.quotation;
  const words = spoken?.text ?? quoted?.content.map((part) => part.exact).join(" … ") ?? "";
  const language = spoken?.document.language.tag ?? quoted?.language.tag;
  const families = [...new Set(line.changes.map(({ type }) => familyOf(type)))];
  return (
    <Link href={href} aria-current={isCurrent ? "true" : undefined} className={isFirst ? "first" : ""}>
      <span className="spine-meta">
        <span className="spine-name">{line.name}</span>
        {isFirst ? partyNames(line.call) : spoken !== undefined && voiceOf(spoken.document, spoken.speaker)}
        {line.startMs !== undefined && <time>{clock(line.startMs)}</time>}
        <span className="dots">
          {families.map((family) => (
            <i key={family} className={family} />
          ))}
          {line.quoted.length > 0 && <span title={plural(line.quoted.length, "version")}>{line.quoted.length}</span>}
        </span>
      </span>
      <span className="spine-words" lang={language} dir="auto">
        {words}
      </span>
    </Link>
  );
}
