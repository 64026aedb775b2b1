import {
  type Analysis,
  analyse,
  type Document,
  findQuotations,
  type LanguagePack,
  type Person,
  type Quotation,
  readDocument,
  type Span,
} from "@earwitness/core";
import type { AnnotatedDocument, Annotation } from "./annotation.ts";
import { tokensIn } from "./gold.ts";

/** The quotations that the project finds in a gold text, in the scorer's shape. */
export function predict(gold: AnnotatedDocument, packs: ReadonlyMap<string, LanguagePack>): Annotation[] {
  const pack = packs.get(gold.lang);
  if (pack === undefined) throw new RangeError(`No pack for ${gold.lang}`);
  const { document } = readDocument(
    { text: gold.text, source: { kind: "text", name: gold.id }, blob: "sha256:0" },
    packs,
  );
  if (document.text !== gold.text)
    throw new RangeError(`Reading changes the text of ${gold.id}: offsets would not hold`);
  const { quotations } = findQuotations(document, analysisOf(document, pack), pack);
  const toPoint = pointsOf(document.text);
  // Gold made elsewhere annotates the reported clause whole; a marked fragment inside it is no quotation of its own there.
  const whole = quotations.filter((quotation) => quotation.within === undefined || quotation.kind !== "mixed");
  return whole.map((quotation) => annotate(quotation, document.text, gold, toPoint));
}

function analysisOf(document: Document, pack: LanguagePack): Analysis {
  return analyse(
    document.text,
    document.paragraphs.map((paragraph) => paragraph.span),
    new Set(pack.abbreviations),
  );
}

/** Code point of each UTF-16 unit. */
function pointsOf(text: string): Uint32Array {
  const points = new Uint32Array(text.length + 1);
  let point = 0;
  for (let unit = 0; unit < text.length; unit++) {
    points[unit] = point;
    const low = text.charCodeAt(unit) >= 0xdc00 && text.charCodeAt(unit) < 0xe000;
    if (!low) point++;
  }
  points[text.length] = point;
  return points;
}

function annotate(quotation: Quotation, text: string, gold: AnnotatedDocument, toPoint: Uint32Array): Annotation {
  const ids = (spans: readonly (Span | undefined)[]): number[] =>
    tokensIn(
      gold.tokens,
      spans.flatMap((span) =>
        span === undefined ? [] : [[toPoint[span.start] ?? 0, toPoint[span.end] ?? 0] as const],
      ),
    );
  const speaker: Person | undefined = "abstained" in quotation.speaker ? undefined : quotation.speaker;
  const stands = speaker?.mention ?? speaker?.reason.evidence[0];
  return {
    content: ids(quotation.content),
    cue: ids([quotation.cue?.span]),
    source: ids([speaker?.mention]),
    addressee: ids([quotation.addressee?.mention]),
    frame: [],
    type: quotation.kind,
    medium: "",
    speakerWords:
      speaker === undefined
        ? ""
        : [speaker.name, stands === undefined ? "" : text.slice(stands.start, stands.end)].join(" "),
    abstained: speaker === undefined,
  };
}
