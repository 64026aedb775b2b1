import type { Change, Derivation, Document } from "../model.ts";
import { changeKey } from "./shared.ts";

/**
 * Names for each change the document that first shows it, as far as the documents at hand tell: the furthest document up
 * the derivations of the one that has it that shows the same change already, else the document itself.
 */
export function firstHops(
  changes: readonly Change[],
  derivations: readonly Derivation[],
  documents: readonly Document[],
): Change[] {
  const sources = new Map<string, string[]>();
  for (const { from, to } of derivations) {
    if (!("document" in from)) continue;
    const list = sources.get(to.document);
    if (list === undefined) sources.set(to.document, [from.document]);
    else list.push(from.document);
  }
  const showing = new Map<string, Set<string>>();
  for (const change of changes) {
    const key = changeKey(change);
    const set = showing.get(key);
    if (set === undefined) showing.set(key, new Set([change.to.document]));
    else set.add(change.to.document);
  }
  const known = new Set(documents.map(({ id }) => id));
  return changes.map((change) => {
    const document = change.to.document;
    if (!known.has(document)) return change;
    return { ...change, firstHop: firstOf(document, showing.get(changeKey(change)) ?? new Set(), sources) };
  });
}

/** Walks up while a source shows the change too; a circle is walked once. */
function firstOf(
  document: string,
  showing: ReadonlySet<string>,
  sources: ReadonlyMap<string, readonly string[]>,
): string {
  const seen = new Set<string>();
  let at = document;
  for (;;) {
    seen.add(at);
    const up = (sources.get(at) ?? []).find((source) => showing.has(source) && !seen.has(source));
    if (up === undefined) return at;
    at = up;
  }
}
