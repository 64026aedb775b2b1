import { useState } from "react";

const KEY = "earwitness.searches";

/** Searches kept in this browser. */
export function Saved({ params, onOpen }: { params: URLSearchParams; onOpen: (search: string) => void }) {
  const [saved, setSaved] = useState(stored);
  const now = params.toString();
  const keep = (next: readonly string[]): void => {
    localStorage.setItem(KEY, JSON.stringify(next));
    setSaved(next);
  };
  if (saved.length === 0 && !params.has("q")) return null;
  return (
    <div className="saved tags" role="group" aria-label="Saved searches">
      {saved.map((one) => (
        <span key={one} className="saved-one">
          <button type="button" className="chip" aria-pressed={one === now} onClick={() => onOpen(one)}>
            {nameOf(one)}
          </button>
          <button
            type="button"
            className="quiet"
            aria-label={`Forget ${nameOf(one)}`}
            onClick={() => keep(saved.filter((other) => other !== one))}
          >
            ×
          </button>
        </span>
      ))}
      {params.has("q") && !saved.includes(now) && (
        <button type="button" className="chip" onClick={() => keep([...saved, now])}>
          + save this search
        </button>
      )}
    </div>
  );
}

function nameOf(search: string): string {
  const { q = "", ...rest } = Object.fromEntries(new URLSearchParams(search));
  const more = Object.entries(rest).flatMap(([name, value]) => (name === "case" ? [] : [value]));
  return [q, ...more].join(" · ");
}

function stored(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}
