import type { Derivation, Document } from "../model.ts";

/** Documents that rest on one another and so count as one source. */
export interface Witness {
  /** What they all go back to: a document, or the name of an outlet or translator that is not at hand. */
  readonly origin: { readonly document: string } | { readonly outlet: string };
  /** Ids of the documents that rest on it, the origin included when it is at hand; in the order of the case. */
  readonly documents: readonly string[];
}

/** Sources that count once: ten articles that rest on one translation are one witness. */
export function witnessesOf(documents: readonly Document[], derivations: readonly Derivation[]): Witness[] {
  const best = new Map<string, Derivation>();
  for (const derivation of derivations) {
    const known = best.get(derivation.to.document);
    if (known === undefined || derivation.score > known.score) best.set(derivation.to.document, derivation);
  }
  const groups = new Map<string, { origin: Witness["origin"]; documents: string[] }>();
  for (const { id } of documents) {
    const origin = originOf(id, best);
    const key = "document" in origin ? `document ${origin.document}` : `outlet ${origin.outlet.toLowerCase()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { origin, documents: [id] });
    else group.documents.push(id);
  }
  return [...groups.values()];
}

function originOf(document: string, best: ReadonlyMap<string, Derivation>): Witness["origin"] {
  const seen = new Set<string>();
  let at = document;
  for (;;) {
    seen.add(at);
    const from = best.get(at)?.from;
    if (from === undefined) return { document: at };
    if ("outlet" in from) return from;
    if (seen.has(from.document)) return { document: at };
    at = from.document;
  }
}
