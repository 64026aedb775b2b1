import type { AnnotatedDocument, Annotation } from "../annotation.ts";
import { round } from "../bootstrap.ts";
import { scoreHeadline } from "./headline.ts";

/** What is found of one type of quotation in one kind of marks. Shares in 0…100. */
export interface KindScore {
  readonly quotations: number;
  /** Content found with shared words over all words ≥ 0.8. */
  readonly found: number;
  /** The same with the right speaker. */
  readonly attributed: number;
  /** Of those found with a speaker: the share that is wrong. */
  readonly wrongSpeaker: number;
}

/**
 * Scores by the type that gold gives and the marks in the text, for example `indirect, unmarked`. Recall alone: what is
 * found beyond gold has no type that another scheme would agree to.
 */
export function scoreKinds(
  gold: readonly AnnotatedDocument[],
  predicted: ReadonlyMap<string, readonly Annotation[]>,
): Record<string, KindScore> {
  const kindOf = new Map<Annotation, string>();
  for (const document of gold) {
    const points = Array.from(document.text);
    for (const one of document.annotations) kindOf.set(one, `${one.type || "any"}, ${marksOf(document, points, one)}`);
  }
  const kinds = [...new Set(kindOf.values())].toSorted();
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = gold.map((document) => ({
        ...document,
        annotations: document.annotations.map((one) => ({ ...one, rule: kindOf.get(one) === kind ? kind : "" })),
      }));
      const score = scoreHeadline(
        own,
        predicted,
        ({ rule }) => rule === kind,
        () => false,
      );
      const quotations = [...kindOf.values()].filter((other) => other === kind).length;
      const shares = {
        found: round(score.content.recall),
        attributed: round(score.attributed.recall),
        wrongSpeaker: round(score.wrongSpeaker),
      };
      return [kind, { quotations, ...shares }];
    }),
  );
}

/** Quotation marks at or right before the first word of a content, a dash that opens its line, or neither. */
export function marksOf(
  { tokens }: AnnotatedDocument,
  points: readonly string[],
  { content }: Annotation,
): "in marks" | "after a dash" | "unmarked" {
  let at = tokens[content[0] ?? -1]?.[0] ?? 0;
  // A content may begin with its mark or dash, or behind it.
  while (at > 0 && /[\s.…]/u.test(points[at - 1] ?? "")) at--;
  const around = [points[tokens[content[0] ?? -1]?.[0] ?? 0] ?? "", points[at - 1] ?? ""];
  if (around.some((sign) => /["„“”»«›‹‚‘`]/u.test(sign))) return "in marks";
  const dash = around.some((sign) => /[–—-]/u.test(sign));
  const line = points.slice(Math.max(0, at - 3), at).join("");
  return dash && (at <= 2 || /(?:^|\n)\s*[–—-]?$/u.test(line)) ? "after a dash" : "unmarked";
}

/** One row a kind. */
export function printKinds(kinds: Readonly<Record<string, KindScore>>): void {
  console.log(
    `  ${"by type and marks".padEnd(40)}${["quotations", "found %", "attributed %", "wrong speaker %"].map((head) => head.padStart(17)).join("")}`,
  );
  for (const [kind, one] of Object.entries(kinds)) {
    const cells = [String(one.quotations), ...[one.found, one.attributed, one.wrongSpeaker].map((x) => x.toFixed(1))];
    console.log(`  ${kind.padEnd(40)}${cells.map((cell) => cell.padStart(17)).join("")}`);
  }
}
