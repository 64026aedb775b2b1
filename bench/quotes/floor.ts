import type { AnnotatedDocument, Annotation } from "./annotation.ts";
import { tokensIn } from "./gold.ts";

const PAIRS = [
  ["“", "”"],
  ["„", "“"],
  ["„", "”"],
  ["«", "»"],
  ["»", "«"],
  ['"', '"'],
] as const;

/** The naive floor: whatever stands between two quotation marks of one paragraph is a quotation, nobody says it. */
export function floor(gold: AnnotatedDocument): Annotation[] {
  const found: Annotation[] = [];
  const points = Array.from(gold.text);
  for (let at = 0; at < points.length; at++) {
    const end = closing(points, at);
    if (end === undefined) continue;
    const content = tokensIn(gold.tokens, [[at + 1, end]]);
    if (content.length > 0)
      found.push({
        content,
        cue: [],
        source: [],
        addressee: [],
        frame: [],
        type: "direct",
        medium: "",
        speakerWords: "",
        abstained: true,
      });
    at = end;
  }
  return found;
}

/** Where the mark that opens at `at` closes, within the paragraph and 2,000 code points. */
function closing(points: readonly string[], at: number): number | undefined {
  const closers = PAIRS.filter(([open]) => open === points[at]).map(([, close]) => close as string);
  if (closers.length === 0) return undefined;
  for (let end = at + 1; end < Math.min(points.length, at + 2000); end++) {
    const sign = points[end] ?? "";
    if (sign === "\n") return undefined;
    if (closers.includes(sign)) return end;
  }
  return undefined;
}
