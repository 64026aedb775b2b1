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

/** How a gold set draws the borders that gold sets draw differently. */
export interface GoldStyle {
  /** Marks belong to the content, and marked words inside a reported clause are a quotation of their own. */
  readonly marks: boolean;
  /** The cue is the verb with its auxiliary and particle, or the preposition alone; the source is the whole noun phrase. */
  readonly phrases: boolean;
  /** The rest of the attributing sentence is annotated, and the speaker also where named in another sentence. */
  readonly frame: boolean;
  /**
   * A marked sentence without a tag is one quotation with the report in the sentence before it; and the source of a
   * relative clause is its relative pronoun.
   */
  readonly joins?: boolean;
  /** Marks and dashes belong to the content, and each stretch of speech is annotated by itself, tags cutting it. */
  readonly stretches?: boolean;
}

const PLAIN: GoldStyle = { marks: false, phrases: false, frame: false };
const STYLES: Readonly<Record<string, GoldStyle>> = {
  "de-wikinews": { marks: true, phrases: true, frame: true },
  "cs-adaq": { ...PLAIN, marks: true },
  "en-polnear": { ...PLAIN, joins: true },
  "fr-aads": { ...PLAIN, stretches: true },
};

/** The style of a gold set by the name it is read under, for example `de-wikinews/dev`. */
export function styleOf(name: string): GoldStyle {
  return STYLES[name.split("/")[0] ?? ""] ?? PLAIN;
}

/** The quotations that the project finds in a gold text, in the scorer's shape. */
export function predict(
  gold: AnnotatedDocument,
  packs: ReadonlyMap<string, LanguagePack>,
  style: GoldStyle = PLAIN,
): Annotation[] {
  const pack = packs.get(gold.lang);
  if (pack === undefined) throw new RangeError(`No pack for ${gold.lang}`);
  const { document } = readDocument(
    { text: gold.text, source: { kind: "text", name: gold.id }, blob: "sha256:0" },
    packs,
  );
  if (document.text !== gold.text)
    throw new RangeError(`Reading changes the text of ${gold.id}: offsets would not hold`);
  const analysis = analysisOf(document, pack);
  const { quotations } = findQuotations(document, analysis, pack);
  const toPoint = pointsOf(document.text);
  const ids = (spans: readonly (Span | undefined)[]): number[] =>
    tokensIn(
      gold.tokens,
      spans.flatMap((span) =>
        span === undefined ? [] : [[toPoint[span.start] ?? 0, toPoint[span.end] ?? 0] as const],
      ),
    );
  const page: Page = { text: document.text, analysis, style, ids };
  // Most gold annotates the reported clause whole; a marked fragment inside it is no quotation of its own there.
  const whole = quotations.filter((one) => style.marks || one.within === undefined || one.kind !== "mixed");
  if (style.joins) return joined(page, whole).map((quotation) => annotate(page, quotation));
  if (style.stretches) {
    const direct = whole.filter((one) => one.kind === "direct" && one.content.length > 0);
    return direct.flatMap((one) =>
      one.content.map((span) => annotate(page, { ...one, content: [withSigns(document.text, span)] })),
    );
  }
  if (!style.marks) return whole.map((quotation) => annotate(page, quotation));
  return whole
    .filter((one) => one.within === undefined || one.kind !== "mixed" || !isOneWord(page, one))
    .flatMap((quotation) => turnsOf(page, quotation).map((turn) => annotate(page, turn)));
}

/**
 * Lays a marked sentence without a tag to the report of the same speaker that ends in the sentence before it, in its
 * paragraph or the last.
 */
function joined(page: Page, quotations: readonly Quotation[]): Quotation[] {
  const { sentences } = page.analysis;
  const at = (point: number): number => sentences.findLastIndex((one) => one.start <= point);
  const done: Quotation[] = [];
  for (const one of quotations) {
    const here = one.reason.rule === "quote/floating" ? at(one.content[0]?.start ?? 0) : 0;
    const step = (sentences[here]?.paragraph ?? 0) - (sentences[here - 1]?.paragraph ?? 0);
    const goesOn = here > 0 && (step === 0 || (step === 1 && one.kind === "direct"));
    const index = goesOn
      ? done.findLastIndex(
          (other) => keyOf(other) === keyOf(one) && at((other.content.at(-1)?.end ?? 1) - 1) === here - 1,
        )
      : -1;
    const before = done[index];
    if (before === undefined) done.push(one);
    else
      done[index] = {
        ...before,
        kind: before.kind === "direct" ? "direct" : "mixed",
        content: [...before.content, ...one.content],
      };
  }
  return done;
}

function keyOf({ speaker }: Quotation): string | undefined {
  return "abstained" in speaker ? undefined : speaker.key;
}

/** Gold rarely takes a single marked word inside a reported clause for a quotation of its own. */
function isOneWord(page: Page, quotation: Quotation): boolean {
  return quotation.content.every((span) => !/\s/u.test(page.text.slice(span.start, span.end)));
}

/** Gold takes marked words in the next sentence, behind the tag of the first, for a quotation of their own without a cue. */
function turnsOf(page: Page, quotation: Quotation): Quotation[] {
  if (quotation.marks !== "pair" || quotation.content.length < 2) return [quotation];
  const groups: Span[][] = [];
  for (const span of quotation.content) {
    const last = groups.at(-1)?.at(-1);
    const sentence = page.analysis.sentences.find((one) => one.start <= span.start && span.start < one.end);
    const apart = last !== undefined && sentence !== undefined && sentence.start >= last.end;
    if (last === undefined || apart) groups.push([span]);
    else groups.at(-1)?.push(span);
  }
  return groups.map((content, index) => {
    if (index === 0) return { ...quotation, content };
    const { cue: _, addressee: __, ...rest } = quotation;
    return { ...rest, content };
  });
}

interface Page {
  readonly text: string;
  readonly analysis: Analysis;
  readonly style: GoldStyle;
  readonly ids: (spans: readonly (Span | undefined)[]) => number[];
}

function analysisOf(document: Document, pack: LanguagePack): Analysis {
  return analyse(
    document.text,
    document.paragraphs.map((paragraph) => paragraph.span),
    new Set(pack.abbreviations),
    pack.clitics,
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

function annotate(page: Page, quotation: Quotation): Annotation {
  const { text, style, ids } = page;
  const speaker: Person | undefined = "abstained" in quotation.speaker ? undefined : quotation.speaker;
  const stands = speaker?.mention ?? speaker?.reason.evidence[0];
  const { cue, source } = style.phrases ? partsOf(page, quotation) : plainParts(page, quotation);
  const inherited = style.frame && speaker !== undefined && speaker.mention === undefined;
  const topic = style.frame && quotation.reason.rule === "quote/topic-clause";
  const content = topic
    ? sentencesOf(page, quotation)
    : style.marks && quotation.marks === "pair"
      ? quotation.content.map(withMarks(text))
      : quotation.content;
  return {
    content: ids(content),
    cue: topic ? [] : ids(cue),
    source: ids(inherited ? [stands] : source),
    addressee: ids([quotation.addressee?.mention]),
    frame: style.frame && !topic ? frameOf(page, quotation, [...cue, ...source], content) : [],
    type: quotation.kind,
    rule: quotation.reason.rule,
    lemma: quotation.cue?.lemma,
    medium: "",
    speakerWords:
      speaker === undefined
        ? ""
        : [speaker.name, stands === undefined ? "" : text.slice(stands.start, stands.end)].join(" "),
    ...(inherited ? { inherited } : {}),
    abstained: speaker === undefined,
  };
}

/** Rules whose evidence begins with the words that are the subject of the cue. */
const GRAMMATICAL: ReadonlySet<string> = new Set([
  "quote/subject-before",
  "quote/subject-inverted",
  "quote/subject-relative",
]);

interface Parts {
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

/** Gold marks the words that stand for the speaker, also where it cannot be told whom a pronoun means. */
function plainParts(page: Page, quotation: Quotation): Parts {
  const { speaker } = quotation;
  const withheld =
    "abstained" in speaker && GRAMMATICAL.has(speaker.reason.rule) ? speaker.reason.evidence[0] : undefined;
  const mention = "abstained" in speaker ? withheld : speaker.mention;
  const relative =
    page.style.joins && mention !== undefined && speaker.reason.rule === "quote/subject-relative"
      ? /^,?\s*(?:who|which|that)\b/u.exec(page.text.slice(mention.end, mention.end + 12))?.[0].length
      : undefined;
  return {
    cue: quotation.cue === undefined ? [] : [quotation.cue.span],
    source: mention === undefined ? [] : [{ start: mention.start, end: mention.end + (relative ?? 0) }],
  };
}

/** "nach Angaben der Polizei": the preposition is the cue, the noun goes with the one credited. */
function partsOf(page: Page, quotation: Quotation): Parts {
  const { cue, speaker } = quotation;
  const plain = plainParts(page, quotation);
  const source =
    plain.source.length === 0 ? [] : [speaker.reason.evidence[1] ?? plain.source[0]].flatMap((one) => one ?? []);
  if (cue === undefined) return { cue: [], source };
  if (cue.act !== "according-to") return { cue: cue.reason.evidence, source };
  const words = page.analysis.tokens.filter((token) => token.start >= cue.span.start && token.end <= cue.span.end);
  const last = words.at(-1);
  const first = words[0];
  if (first === undefined || last === undefined || first === last) return { cue: [cue.span], source };
  const closing = /^(?:zufolge|nach|gemäß|entsprechend)$/.test(last.lower);
  const head = closing ? last : first;
  return { cue: [head], source: [...words.filter((word) => word !== head), ...source] };
}

/** A content with the marks that stand right around it. */
function withMarks(text: string): (span: Span) => Span {
  const isMark = (at: number): boolean => /["„“”»«›‹‚‘’]/u.test(text[at] ?? "");
  return ({ start, end }) => {
    const last = text[end] === "," ? end + 1 : end;
    return { start: isMark(start - 1) ? start - 1 : start, end: isMark(last) ? last + 1 : end };
  };
}

/** A content with the marks and dashes around it, whatever space lies between. */
function withSigns(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && /[\s"„“”»«–—―-]/u.test(text[from - 1] ?? "")) from--;
  while (/\s/u.test(text[from] ?? "")) from++;
  let to = end;
  while (to < text.length && /["”»\u0020\u00a0\u202f]/u.test(text[to] ?? "")) to++;
  while (to > end && /\s/u.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}

/** Gold takes a report with a noun phrase in place of a clause as one whole, its cue and speaker included. */
function sentencesOf(page: Page, quotation: Quotation): readonly Span[] {
  const at = quotation.content[0]?.start ?? 0;
  return page.analysis.sentences.filter((one) => one.start <= at && at < one.end);
}

/** The sentence of a verb without the content, or a crediting phrase with the one it credits. */
function frameOf(page: Page, quotation: Quotation, phrase: readonly Span[], content: readonly Span[]): number[] {
  const { cue } = quotation;
  if (cue === undefined) return [];
  if (cue.act === "according-to") return page.ids(phrase);
  const at = cue.span.start;
  const inside = new Set(page.ids(content));
  const sentences = page.analysis.sentences.filter((one) => one.start <= at && at < one.end);
  const frame = page.ids(sentences).filter((id) => !inside.has(id));
  const stop = /[.!?…]$/u.test(page.text.slice(sentences[0]?.start, sentences[0]?.end));
  const last = page.ids(sentences.map(({ end }) => ({ start: end - 1, end })))[0];
  return stop && last !== undefined ? frame.filter((id) => id !== last) : frame;
}
