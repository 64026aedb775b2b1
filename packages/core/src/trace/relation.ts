import type { QuotationKind, Span, Trace } from "../model.ts";
import { analyse } from "../text/sentences.ts";
import { alignKeys } from "./align.ts";
import type { WordKey } from "./keys.ts";
import type { Fit } from "./score.ts";
import { keyWeight } from "./weight.ts";

/** What a quotation is compared with to name how it renders it. */
export interface Rendered {
  readonly keys: readonly WordKey[];
  readonly text: string;
  readonly spans: readonly Span[];
  /** Numbers of the utterances in order of speech; one for a quotation. */
  readonly places: readonly number[];
  /** In whose order the sentences of the quotation come: true when it is not that of speech. */
  readonly outOfOrder: boolean;
}

/** Share of the quotation's words without counterpart above which another wording is a paraphrase. */
const REWORDED = 0.35;
/** Share of the target that a full translation renders, as a part of what it would of the quotation. */
const PARTIAL = 0.6;

/** How a quotation renders what it is traced to. */
export function relationOf(
  keys: readonly WordKey[],
  kind: QuotationKind,
  target: Rendered,
  found: Fit,
): NonNullable<Trace["relation"]> {
  const joined = joining(target);
  if (joined !== undefined) return joined;
  const alignment = alignKeys(keys, target.keys);
  if (!alignment.sameLanguage) {
    if (kind === "indirect") return "paraphrase";
    return found.ofUnits < PARTIAL * found.ofQuotation ? "trimmed" : "translation";
  }
  const added = alignment.gaps.some((gap) => gap.a !== undefined);
  const moved = alignment.pairs.some((pair) => pair.moved);
  if (!added && !moved) {
    const inside = omissions(target, alignment.pairs);
    return inside ? "trimmed" : "verbatim";
  }
  const unaligned = new Set(alignment.unalignedA.map((span) => span.start));
  let lost = 0;
  let total = 0;
  for (const key of keys) {
    const weight = keyWeight(key);
    total += weight;
    if (unaligned.has(key.start)) lost += weight;
  }
  return kind === "indirect" || lost > REWORDED * total ? "paraphrase" : "altered";
}

function joining(target: Rendered): "merged" | "spliced" | undefined {
  let merged = false;
  for (let i = 1; i < target.places.length; i++) {
    const ahead = (target.places[i] ?? 0) - (target.places[i - 1] ?? 0);
    if (ahead > 2) return "spliced";
    if (ahead === 2) merged = true;
  }
  if (!merged) return undefined;
  return target.outOfOrder ? "spliced" : "merged";
}

const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();

/** True when words of a sentence that the quotation takes from are left out, or a sentence between two taken. */
function omissions(target: Rendered, pairs: readonly { readonly b: Span }[]): boolean {
  const taken = new Set(pairs.map((pair) => pair.b.start));
  const { sentences } = analyse(target.text, target.spans, NO_ABBREVIATIONS);
  const shares = sentences.map((sentence) => {
    const words = target.keys.filter((key) => sentence.start <= key.start && key.end <= sentence.end);
    return { all: words.length, taken: words.filter((word) => taken.has(word.start)).length };
  });
  const first = shares.findIndex((share) => share.taken > 0);
  const last = shares.findLastIndex((share) => share.taken > 0);
  return shares.slice(first, last + 1).some((share) => share.taken < share.all);
}
