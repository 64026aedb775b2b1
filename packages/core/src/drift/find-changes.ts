import { recordId } from "../id.ts";
import type { Change, Quotation, Side, Span, Trace } from "../model.ts";
import {
  type CaseIndex,
  type DriftInput,
  indexCase,
  languageOf,
  lexiconFor,
  piecesOf,
  piecesOfQuotation,
  type Target,
  targetOf,
} from "./case-index.ts";
import { type Comparison, compare, type Finding, type Standard } from "./comparison.ts";
import { detectors } from "./detect/all.ts";
import { fusion } from "./detect/fusion.ts";
import { addressee, type FrameFinding, speaker } from "./detect/voice.ts";
import { vouching } from "./detect/vouching.ts";
import { gradeOf, settingOf } from "./grades.ts";
import { type Passage, readPassage } from "./passage.ts";
import { withSpliced } from "./spliced.ts";

/**
 * What changed between each quotation and what it renders, one typed difference at a time. Only traces that are `found`
 * are compared. A change is a difference, never a verdict; its grade is how seldom its rule errs on faithful renderings
 * (`false-alarms.ts`). Changes come in the order of the traces.
 */
export function findChanges(input: DriftInput): Change[] {
  const index = indexCase(input);
  const isWanted = (trace: string): boolean => input.given?.has(trace) ?? true;
  const changes: Change[] = [];
  for (const trace of input.traces) if (isWanted(trace.id)) changes.push(...changesOf(input, index, trace));
  for (const finding of vouching(index, input.traces)) {
    if (!isWanted(finding.trace)) continue;
    const change = frameChange(finding.trace, finding);
    if (change !== undefined) changes.push(change);
  }
  const seen = new Set<string>();
  return changes.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function changesOf(input: DriftInput, index: CaseIndex, trace: Trace): Change[] {
  const quotation = index.quotations.get(trace.quotation);
  const document = index.documents.get(quotation?.document ?? "");
  const named = trace.outcome === "found" && trace.target !== undefined ? targetOf(index, trace.target) : undefined;
  if (quotation === undefined || document === undefined || named === undefined) return [];
  const to = readPassage({
    document: document.id,
    text: document.text,
    tag: quotation.language.tag,
    lexicon: lexiconFor(input.lexicons, quotation.language.tag),
    pieces: piecesOfQuotation(quotation),
  });
  const target = input.given === undefined ? withSpliced(named, to) : named;
  const comparison = compare(passageOf(input, target), to, standardOf(input, quotation), input.resource);
  const setting = settingOf(comparison.from.tag, to.tag, comparison.within, comparison.close);
  const swapped = speaker(quotation, target);
  const frames = [
    ...swapped,
    ...(swapped.length > 0 ? [] : addressee(quotation, target)),
    ...fusion(quotation, target, comparison, ([start, end]) => document.text.slice(start, end)),
  ];
  return [
    ...(comparison.links === undefined ? [] : detectors)
      .flatMap((detect) => detect(comparison))
      .flatMap((finding) => wordChange(trace, quotation, comparison, finding, setting) ?? []),
    ...frames.flatMap((finding) => frameChange(trace.id, finding) ?? []),
  ];
}

function passageOf(input: DriftInput, target: Target): Passage {
  const tag = languageOf(target);
  return readPassage({
    document: target.document.id,
    text: target.document.text,
    tag,
    lexicon: lexiconFor(input.lexicons, tag),
    pieces: piecesOf(target),
  });
}

/** A heading quotes the text below it freely, so it is judged as a fragment. */
function standardOf(input: DriftInput, quotation: Quotation): Standard {
  const lexicon = lexiconFor(input.lexicons, quotation.language.tag);
  const heading = quotation.headingOf !== undefined;
  return {
    kind: kindOf(quotation),
    approximate: heading || (quotation.marks === "dash" && (lexicon?.dashIsApproximate ?? false)),
    ...(quotation.cue === undefined ? {} : { act: quotation.cue.act }),
  };
}

/** Mixed content without marks of its own is indirect speech around a fragment, which is compared by itself. */
function kindOf({ kind, marks, headingOf }: Quotation): Standard["kind"] {
  if (kind === "mixed" && marks === "none") return "indirect";
  return headingOf !== undefined && kind === "direct" ? "mixed" : kind;
}

function wordChange(
  trace: Trace,
  quotation: Quotation,
  comparison: Comparison,
  finding: Finding,
  setting: string,
): Change | undefined {
  const grade = gradeOf(finding.rule, setting);
  if (grade === undefined) return undefined;
  const from = sideOf(comparison.from, finding.from, comparison.from.words[0]?.in ?? "");
  const to = sideOf(comparison.to, finding.to, quotation.id);
  return {
    id: idOf(trace.id, finding.type, from, to),
    trace: trace.id,
    type: finding.type,
    grade,
    from,
    to,
    rule: finding.rule,
  };
}

function frameChange(trace: string, { type, rule, from, to }: FrameFinding): Change | undefined {
  const grade = gradeOf(rule, "frame");
  return grade === undefined ? undefined : { id: idOf(trace, type, from, to), trace, type, grade, from, to, rule };
}

function idOf(trace: string, type: string, from: Side, to: Side): string {
  const places = (side: Side): string => side.spans.map(({ start, end }) => `${start}-${end}`).join(" ");
  return recordId("change", { trace, type, from: `${from.in} ${places(from)}`, to: `${to.in} ${places(to)}` });
}

/** The words of a finding as spans of the document; neighbours are one span. */
function sideOf(passage: Passage, words: readonly number[], fallback: string): Side {
  const spans: Span[] = [];
  let before = Number.NaN;
  for (const at of words.toSorted((a, b) => a - b)) {
    const word = passage.words[at];
    const last = spans.at(-1);
    if (word === undefined) continue;
    if (last !== undefined && at <= before + 1 && word.in === passage.words[before]?.in) {
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, word.end) };
    } else spans.push({ start: word.start, end: word.end });
    before = at;
  }
  return {
    in: passage.words[words[0] ?? -1]?.in ?? fallback,
    document: passage.document,
    spans,
    words: spans.map(({ start, end }) => passage.text.slice(start, end)).join(" … "),
  };
}
