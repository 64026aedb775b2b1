import { memo, useMemo } from "react";
import type { Change } from "../../api/schema.ts";
import { CHANGE_TYPES, changeName, familyOf } from "../../case/labels.ts";
import type { Line } from "../../case/lines.ts";

interface Props {
  readonly lines: readonly Line[];
  readonly wanted: ReadonlySet<Change["type"]>;
  readonly onWant: (types: ReadonlySet<Change["type"]>) => void;
}

/** One button for each type of change that the case has. Several pressed means any of them. */
export const ChangeFilter = memo(function ChangeFilter({ lines, wanted, onWant }: Props) {
  const counts = useMemo(() => {
    const changes = new Set(lines.flatMap((line) => line.changes));
    return Map.groupBy(changes, ({ type }) => type);
  }, [lines]);
  const turn = (type: Change["type"]): void => {
    const next = new Set(wanted);
    if (!next.delete(type)) next.add(type);
    onWant(next);
  };
  return (
    <div className="change-filter" role="group" aria-label="Show lines with">
      <button type="button" aria-pressed={wanted.size === 0} onClick={() => onWant(new Set())} className="chip">
        all lines
      </button>
      {CHANGE_TYPES.filter((type) => counts.has(type)).map((type) => (
        <button
          key={type}
          type="button"
          className={`chip ${familyOf(type)}`}
          aria-pressed={wanted.has(type)}
          onClick={() => turn(type)}
        >
          {changeName(type)} <span className="count">{counts.get(type)?.length}</span>
        </button>
      ))}
      {counts.size === 0 && <span className="aside">No changes found in this case</span>}
    </div>
  );
});
