import type { Quotation, Utterance } from "../../model.ts";
import type { Target } from "../case-index.ts";
import type { Comparison } from "../comparison.ts";
import type { FrameFinding } from "./voice.ts";

/**
 * Two answers in one quotation. `merge`: the same voice, with only the other's words between. `splice`: words of one's own
 * are skipped, or two voices are put into one mouth. A declared cut and a tag between the parts ("…", he said, "…") show
 * the seam, and a dash quotation by the Norwegian standard may run answers together.
 */
export function fusion(
  quotation: Quotation,
  target: Target,
  comparison: Comparison,
  words: (span: readonly [number, number]) => string,
): FrameFinding[] {
  if (quotation.kind === "indirect" || comparison.standard.approximate) return [];
  if (comparison.to.words.some((word) => word.afterCut)) return [];
  const parts = target.kind === "utterance" ? utteranceSeams(target) : quotationSeams(target.quotations);
  const seam = parts[0];
  if (seam === undefined || showsSeam(quotation, comparison, seam)) return [];
  const spans = [seam.before.span, seam.after.span];
  return [
    {
      type: seam.kind,
      rule: `drift/${seam.kind}`,
      from: {
        in: seam.before.id,
        document: target.document.id,
        spans,
        words: spans.map(({ start, end }) => target.document.text.slice(start, end)).join(" … "),
      },
      to: {
        in: quotation.id,
        document: quotation.document,
        spans: quotation.content,
        words: quotation.content.map(({ start, end }) => words([start, end])).join(" "),
      },
    },
  ];
}

interface Part {
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number };
}

interface Seam {
  readonly kind: "merge" | "splice";
  readonly before: Part;
  readonly after: Part;
}

function utteranceSeams(target: Extract<Target, { kind: "utterance" }>): Seam[] {
  const seams: Seam[] = [];
  for (const [at, after] of target.utterances.entries()) {
    const before = target.utterances[at - 1];
    if (before === undefined) continue;
    const between = target.rendition.utterances.filter(({ index }) => index > before.index && index < after.index);
    const kind = kindOf(before, after, between);
    if (kind !== undefined) seams.push({ kind, before, after });
  }
  return seams.toSorted((a, b) => Number(b.kind === "splice") - Number(a.kind === "splice"));
}

function kindOf(before: Utterance, after: Utterance, between: readonly Utterance[]): Seam["kind"] | undefined {
  if (before.speaker === undefined || after.speaker === undefined) return between.length > 0 ? "merge" : undefined;
  if (before.speaker !== after.speaker) return "splice";
  if (between.length === 0) return undefined;
  return between.some(({ speaker }) => speaker === before.speaker) ? "splice" : "merge";
}

/** Two quotations of an earlier article in one of a later: whether words were skipped cannot be told. */
function quotationSeams(quotations: readonly Quotation[]): Seam[] {
  return quotations.flatMap((after, at) => {
    const before = quotations[at - 1];
    const last = before?.content.at(-1);
    const first = after.content[0];
    if (before === undefined || last === undefined || first === undefined) return [];
    return [{ kind: "merge" as const, before: { id: before.id, span: last }, after: { id: after.id, span: first } }];
  });
}

/** True when a gap between the spans of the content may fall on the seam: the parts are then shown apart. */
function showsSeam(quotation: Quotation, comparison: Comparison, seam: Seam): boolean {
  if (quotation.content.length < 2) return false;
  const { links, from, to } = comparison;
  if (links === undefined) return true;
  const inAfter = (at: number): boolean => from.words[links.fromOf[at] ?? -1]?.in === seam.after.id;
  const firstOfAfter = to.words.findIndex((_, at) => inAfter(at));
  const start = to.words[firstOfAfter]?.start;
  return start === undefined || quotation.content.some((span) => Math.abs(span.start - start) <= 12);
}
