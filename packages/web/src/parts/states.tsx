import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";

/** A screen that is being read, or could not be. Keeps its place so that nothing jumps when it comes. */
export function Waiting({ of, query }: { of: string; query: Pick<UseQueryResult, "error" | "failureReason"> }) {
  const trouble = query.error ?? query.failureReason;
  return (
    <main id="main" className="page" aria-busy={query.error === null}>
      {trouble === null ? (
        <p className="waiting" role="status">
          Reading {of} …
        </p>
      ) : (
        <p className="trouble" role="alert">
          {trouble.message}
        </p>
      )}
    </main>
  );
}

export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}
