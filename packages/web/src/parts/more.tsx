import { useState } from "react";
import { plural } from "../case/labels.ts";

/** Longer lists than this are shown in part, so that a page with several of them stays quick. */
const AT_FIRST = 50;

export function useMost(atFirst = AT_FIRST): readonly [number, () => void] {
  const [most, setMost] = useState(atFirst);
  return [most, () => setMost(Number.POSITIVE_INFINITY)];
}

export function More({ count, what, onMore }: { count: number; what: string; onMore: () => void }) {
  if (count <= 0) return null;
  return (
    <button type="button" className="more" onClick={onMore}>
      Show {plural(count, `more ${what}`)}
    </button>
  );
}
