/** The paragraphs of a document with everything that was found in each. */
import type { Change, Document, Quotation, Selector } from "../../api/schema.ts";
import { type Mark, markOf, type Piece, piecesOf } from "../../case/lit.ts";
import type { CaseView } from "../../case/view.ts";

export type Layer =
  | { readonly kind: "quotation"; readonly quotation: Quotation; readonly relation: string }
  | { readonly kind: "change"; readonly change: Change }
  | { readonly kind: "cue" | "speaker" | "furniture" }
  | { readonly kind: "hedge"; readonly doubts: string };

export interface Block {
  readonly paragraph: Document["paragraphs"][number];
  readonly pieces: readonly Piece<Layer>[];
  /** Quotations whose first words stand here. */
  readonly starting: readonly Quotation[];
}

export function blocksOf(view: CaseView, document: Document, quotations: readonly Quotation[]): Block[] {
  const marks = marksOf(view, document, quotations).sort((a, b) => a.start - b.start);
  let from = 0;
  return document.paragraphs.map((paragraph) => {
    const { start, end } = paragraph.selector;
    while (from < marks.length && (marks[from]?.end ?? 0) <= start) from++;
    let to = from;
    while (to < marks.length && (marks[to]?.start ?? 0) < end) to++;
    return {
      paragraph,
      pieces: piecesOf(paragraph.selector, marks.slice(from, to)),
      starting: quotations.filter((one) => isIn(one.content[0], start, end)),
    };
  });
}

function isIn(selector: Selector | undefined, start: number, end: number): boolean {
  return selector !== undefined && selector.start >= start && selector.start < end;
}

function marksOf(view: CaseView, document: Document, quotations: readonly Quotation[]): Mark<Layer>[] {
  const marks: Mark<Layer>[] = document.furniture.map(({ selector }) => markOf<Layer>(selector, { kind: "furniture" }));
  for (const quotation of quotations) {
    const trace = view.traces.get(quotation.id);
    const relation = trace?.outcome === "found" ? (trace.relation ?? "renders") : (trace?.outcome ?? "not-found");
    for (const part of quotation.content) marks.push(markOf<Layer>(part, { kind: "quotation", quotation, relation }));
    if (quotation.cue !== undefined) marks.push(markOf<Layer>(quotation.cue.selector, { kind: "cue" }));
    const mention = "abstained" in quotation.speaker ? undefined : quotation.speaker.mention;
    if (mention !== undefined) marks.push(markOf<Layer>(mention, { kind: "speaker" }));
    for (const hedge of [...quotation.hedges, ...quotation.chain.flatMap((hop) => hop.hedges)])
      marks.push(markOf<Layer>(hedge.selector, { kind: "hedge", doubts: hedge.kind }));
    for (const change of view.changesTo.get(quotation.id) ?? [])
      if (change.type !== "merge" && change.type !== "splice" && !view.struck.has(change.id))
        for (const selector of change.to.selectors) marks.push(markOf<Layer>(selector, { kind: "change", change }));
  }
  return marks;
}
