import { useContext } from "react";
import type { Change } from "../../api/schema.ts";
import { CHANGE_TYPES, changeName, familyOf } from "../../case/labels.ts";
import type { Line } from "../../case/lines.ts";
import { Pointed } from "../../parts/words.tsx";

/** Words longer than this are told in the cards. */
const LONGEST = 44;
const MOST = 6;

/** What changed, before anything else is read. The same change in several articles is told once. */
export function Swaps({ line }: { line: Line }) {
  const pointed = useContext(Pointed);
  const short = line.changes
    .filter(isShort)
    .sort((a, b) => CHANGE_TYPES.indexOf(a.type) - CHANGE_TYPES.indexOf(b.type));
  const groups = [...Map.groupBy(short, ({ type, from, to }) => [type, from.words, to.words].join("|")).values()];
  if (groups.length === 0) return null;
  return (
    <ul className="swaps" aria-label="What changed in this line">
      {groups.slice(0, MOST).map(([change, ...more]) =>
        change === undefined ? null : (
          <li
            key={change.id}
            className={familyOf(change.type)}
            data-pointed={pointed.id === change.id || undefined}
            onPointerEnter={() => pointed.point(change.id)}
            onPointerLeave={() => pointed.point(undefined)}
          >
            <span className="swap-name">
              {changeName(change.type)}
              {more.length > 0 && ` in ${more.length + 1}`}
            </span>
            <span className="swap" dir="auto">
              {change.from.words === "" ? <span className="nothing">nothing</span> : <del>{change.from.words}</del>}{" "}
              <span aria-label="became">→</span>{" "}
              {change.to.words === "" ? <span className="nothing">nothing</span> : <ins>{change.to.words}</ins>}
            </span>
          </li>
        ),
      )}
      {groups.length > MOST && <li className="aside">and {groups.length - MOST} more below</li>}
    </ul>
  );
}

function isShort({ type, from, to }: Change): boolean {
  return type !== "merge" && type !== "splice" && Math.max(from.words.length, to.words.length) <= LONGEST;
}
