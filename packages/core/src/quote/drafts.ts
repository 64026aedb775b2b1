import type { Span } from "../model.ts";
import type { Role } from "../text/people.ts";
import type { Clause } from "./approach.ts";
import {
  addresseeOf,
  clauseOf,
  contentOf,
  isName,
  markedInside,
  type Parsed,
  parseLine,
  spansOfClause,
  tieMarked,
} from "./assemble.ts";
import { dashTurns } from "./dashes.ts";
import type { Draft } from "./draft.ts";
import { readAnaphoric, readHearsay, readReportive, readTopics } from "./follow-ons.ts";
import { innerTag } from "./inner-tags.ts";
import { labelledLine, transcribed, transcribedLine } from "./labels.ts";
import { adjoins, isLooseVerb, readLoose, startsCapital } from "./loose.ts";
import type { Marked } from "./marks.ts";
import { nounCuesOf } from "./nouns.ts";
import { isSign, type Line, type ParagraphRange, type Reading, spanOfItems } from "./reading.ts";
import type { Attributed } from "./subject.ts";
import { IS } from "./vocabulary.ts";
import { fragment, looseDraft, own, type Walk } from "./walk.ts";

/** Every quotation of the document in the making, in the order of the text. */
export function draftsOf(reading: Reading): { drafts: Draft[]; parsed: readonly Parsed[] } {
  const parsed = reading.lines.map((line) => parseLine(reading, line));
  const walk: Walk = { reading, parsed, drafts: [], byHit: new Map(), byMark: new Map() };
  const labels = transcribed(reading, parsed);
  let at = 0;
  for (const paragraph of reading.paragraphs) {
    const lines: Parsed[] = [];
    while (parsed[at]?.line.paragraph === paragraph.index) {
      const one = parsed[at++];
      if (one !== undefined) lines.push(one);
    }
    readParagraph(walk, paragraph, lines, labels.get(paragraph.index));
  }
  nestDrafts(walk.drafts);
  return { drafts: walk.drafts, parsed };
}

function readParagraph(
  walk: Walk,
  paragraph: ParagraphRange,
  lines: readonly Parsed[],
  label: { readonly role?: Role; readonly two: boolean } | undefined,
): void {
  const before = walk.drafts.length;
  const own = label?.role === undefined ? labelledLine(walk.reading, lines) : undefined;
  const labelled = own ?? (label === undefined ? undefined : transcribedLine(walk.reading, lines, label.role));
  if (labelled !== undefined && label?.two === true) labelled.ofTwo = true;
  if (labelled !== undefined) walk.drafts.push(labelled);
  else {
    const rest = dashTurns(walk, paragraph, lines);
    for (const parsed of rest) readLine(walk, parsed);
  }
  // A short question in a row of labelled lines is a turn, whatever its paragraph looks like.
  if (label === undefined && (paragraph.role === "heading" || paragraph.role === "title")) {
    for (const draft of walk.drafts.slice(before)) draft.heading = true;
  }
}

function readLine(walk: Walk, parsed: Parsed): void {
  const tied = new Set<number>();
  const next = walk.parsed[parsed.line.index + 1];
  const { line, from = 0 } = parsed;
  for (let at = from; line.quotes && at < line.items.length; at++) {
    if (line.items[at]?.marked !== undefined && tieDirect(walk, parsed, at, next)) tied.add(at);
  }
  readClauses(walk, parsed, tied);
  if (from === 0) {
    readAnaphoric(walk, parsed);
    readReportive(walk, parsed);
    readNouns(walk, line);
    readHearsay(walk, parsed);
  }
  for (let at = from; line.quotes && at < line.items.length; at++) {
    if (line.items[at]?.marked !== undefined && !tied.has(at)) readLoose(walk, parsed, at);
  }
  if (from === 0) readTopics(walk, parsed);
}

function tieDirect(walk: Walk, parsed: Parsed, at: number, next: Parsed | undefined): boolean {
  const { reading } = walk;
  const marked = parsed.line.items[at]?.marked;
  if (marked !== undefined && tieInner(walk, parsed, marked)) return true;
  const tie = tieMarked(reading, parsed, at, next);
  if (marked === undefined || tie === undefined) return false;
  if (tie.rule !== "quote/tag-after" && isName(reading, parsed.line, at)) return false;
  const lastLine = Math.max(parsed.line.index, tie.one.hit.line.index);
  const known = walk.byHit.get(tie.one.hit);
  if (known !== undefined) {
    known.content.push(contentOf(reading, marked));
    known.lastLine = lastLine;
    walk.byMark.set(marked.index, known);
    return true;
  }
  // “A.” “B,” she said: what stands open before the tag in the same paragraph is hers too.
  const open = walk.drafts.at(-1);
  const addressee = addresseeOf(reading, tie.one);
  if (
    open?.floating &&
    (adjoins(walk, open, parsed.line) || walk.byMark.get(marked.continues ?? -1) === open) &&
    open.marks === "pair" &&
    tie.rule === "quote/tag-after"
  ) {
    open.content.push(contentOf(reading, marked));
    open.hit = tie.one.hit;
    if (tie.one.subject !== undefined) open.subject = tie.one.subject;
    if (addressee !== undefined) open.addressee = addressee;
    open.rule = tie.rule;
    open.floating = false;
    open.lastLine = lastLine;
    walk.byHit.set(tie.one.hit, open);
    walk.byMark.set(marked.index, open);
    return true;
  }
  const lead = tie.rule === "quote/tag-before" ? leadOf(reading, parsed.line, tie.one, at) : undefined;
  const draft: Draft = {
    kind: lead === undefined ? "direct" : "mixed",
    marks: "pair",
    content: [...(lead === undefined ? [] : [lead]), contentOf(reading, marked)],
    hit: tie.one.hit,
    ...(tie.one.subject === undefined ? {} : { subject: tie.one.subject }),
    ...(addressee === undefined ? {} : { addressee }),
    rule: tie.rule,
    evidence: [],
    paragraph: parsed.line.paragraph,
    line: parsed.line.index,
    lastLine,
  };
  walk.drafts.push(draft);
  walk.byHit.set(tie.one.hit, draft);
  walk.byMark.set(marked.index, draft);
  return true;
}

/** `If the road opens, he said, “they can leave”`: the words before the tag are one sentence with the marked words. */
function leadOf(reading: Reading, line: Line, { hit, subject }: Attributed, at: number): Span | undefined {
  const marked = line.items[at]?.marked;
  const verb = hit.auxiliary ?? hit.from;
  const it = subject === undefined && ((line.items[verb - 1]?.flags ?? 0) & IS.pronoun) !== 0;
  const from = subject?.position === "before" ? Math.min(subject.from, verb) : it ? verb - 1 : verb;
  if (marked === undefined || reading.vocabulary.lexicon.order !== "svo" || !isSign(line.items[at - 1], ","))
    return undefined;
  if (from < 3 || !isSign(line.items[from - 1], ",") || startsCapital(reading, marked.first)) return undefined;
  if (line.items.slice(0, from).some((item) => item.marked !== undefined)) return undefined;
  return spanOfItems(reading, line, 0, from - 1);
}

/** A tag between dashes inside the marks. */
function tieInner(walk: Walk, parsed: Parsed, marked: Marked): boolean {
  const inner = innerTag(walk.reading, parsed.line, marked);
  if (inner === undefined) return false;
  const [first] = inner.content;
  if (first === undefined) return false;
  const draft = looseDraft(walk.reading, parsed.line, first, "direct", "quote/tag-inside");
  draft.content = [...inner.content];
  own(walk.reading, draft, inner.one, "quote/tag-inside");
  walk.drafts.push(draft);
  walk.byHit.set(inner.one.hit, draft);
  walk.byMark.set(marked.index, draft);
  return true;
}

/** Clauses that a noun of speech announces. */
function readNouns(walk: Walk, line: Line): void {
  for (const { hit, subject, from, to } of nounCuesOf(walk.reading, line)) {
    const { spans, whole } = spansOfClause(walk.reading, line, { parts: [{ from, to }], rule: "quote/noun" });
    const [first] = spans;
    // "said in a statement that …": the verb has the clause already.
    const taken = walk.drafts
      .slice(-8)
      .some((one) => one.line === line.index && one.content[0]?.start === first?.start);
    if (first === undefined || taken) continue;
    const draft = looseDraft(walk.reading, line, first, "indirect", "quote/noun");
    draft.content = spans;
    draft.marks = whole ? "pair" : "none";
    draft.hit = hit;
    if (subject !== undefined) draft.subject = subject;
    walk.drafts.push(draft);
  }
}

/** Reported clauses of the line and the marked fragments inside them. */
function readClauses(walk: Walk, parsed: Parsed, tied: Set<number>): void {
  const { reading } = walk;
  const { line, hits } = parsed;
  for (const one of hits) {
    const direct = walk.byHit.get(one.hit);
    if (direct !== undefined && direct.rule !== "quote/colon") continue;
    const clause = clauseOf(reading, one.hit, one.subject, hits);
    if (direct !== undefined && (clause?.rule === "quote/fronted" || clause?.rule === "quote/bare-clause")) continue;
    if (
      clause === undefined ||
      (one.subject === undefined && !one.hit.passive && one.hit.phrase === undefined && !nullSubject(walk, one))
    )
      continue;
    if (creditsPaper(one) && hits.some((other) => other !== one && walk.byHit.has(other.hit))) continue;
    if (one.hit.kind === "phrase" && wrapsTagged(walk, one, clause, hits)) continue;
    const { spans, whole } = spansOfClause(reading, line, clause);
    const inside = markedInside(line, clause).filter((at) => !tied.has(at) && !isName(reading, line, at));
    const addressee = clause.addressee ?? addresseeOf(reading, one);
    const draft: Draft = {
      kind: inside.length > 0 ? "mixed" : "indirect",
      marks: whole ? "pair" : "none",
      content: spans,
      hit: one.hit,
      ...(one.subject === undefined ? {} : { subject: one.subject }),
      ...(addressee === undefined ? {} : { addressee }),
      rule: clause.rule,
      evidence: [],
      paragraph: line.paragraph,
      line: line.index,
      lastLine: line.index,
    };
    walk.drafts.push(draft);
    if (direct === undefined) walk.byHit.set(one.hit, draft);
    const free = inside.filter((at) => !isCalled(parsed, one, clause, at));
    for (const at of one.hit.kind === "phrase" ? notReported(reading, parsed, free) : free) {
      tied.add(at);
      const marked = line.items[at]?.marked;
      if (marked === undefined) continue;
      if (whole) walk.byMark.set(marked.index, draft);
      else {
        const piece = fragment(walk, line, at, draft);
        walk.drafts.push(piece);
        walk.byMark.set(marked.index, piece);
      }
    }
  }
}

/** How many items may stand between a verb of calling and the words it calls something by. */
const CALLING_REACH = 8;

/** "The minister called the tape “a fake”, Interfax reported": the words are the minister's, though all of it is reported. */
function isCalled(parsed: Parsed, outer: Attributed, clause: Clause, at: number): boolean {
  if (outer.hit.kind === "verb" && outer.hit.from < at) return false;
  return parsed.hits.some(
    (one) =>
      one.hit !== outer.hit &&
      one.hit.kind === "verb" &&
      one.subject !== undefined &&
      one.hit.to <= at &&
      at - one.hit.to <= CALLING_REACH &&
      clause.parts.some((part) => part.from <= one.hit.from && at < part.to) &&
      !isLooseVerb(one) &&
      !parsed.line.items.slice(one.hit.to, at).some((item) => isSign(item, ",;:")),
  );
}

/** "„…“, sagt der Angeklagte laut Protokoll": the words have a speaker; the phrase says where they are written down. */
function wrapsTagged(walk: Walk, one: Attributed, clause: Clause, hits: readonly Attributed[]): boolean {
  const { items } = one.hit.line;
  return hits.some(({ hit }) => {
    const direct = hit.kind === "verb" ? walk.byHit.get(hit) : undefined;
    if (direct?.kind !== "direct" || direct.rule !== "quote/tag-after") return false;
    return clause.parts.some(
      (part) => part.from <= hit.from && hit.from < part.to && items[part.from]?.marked !== undefined,
    );
  });
}

/** «Ifølge SBU skal soldaten ha sagt at han «vil hjem»»: marked words in a reported clause are whose clause it is. */
function notReported(reading: Reading, parsed: Parsed, inside: readonly number[]): readonly number[] {
  if (inside.length === 0) return inside;
  const clauses = parsed.hits.flatMap(({ hit, subject }) =>
    hit.kind === "verb" && subject !== undefined ? (clauseOf(reading, hit, subject, parsed.hits)?.parts ?? []) : [],
  );
  return inside.filter((at) => !clauses.some((part) => part.from <= at && at < part.to));
}

function nullSubject(walk: Walk, one: Attributed): boolean {
  const { order, headFirst = false } = walk.reading.vocabulary.lexicon;
  const { form, auxiliary, passive } = one.hit;
  // «Ha detto che …»: in the perfect too.
  const perfect = headFirst && form === "participle" && auxiliary !== undefined && !passive;
  return order === "free" && (form === "finite" || perfect);
}

/** "according to a recording": a hop of the chain rather than a voice, when somebody else is credited too. */
function creditsPaper(one: Attributed): boolean {
  return one.hit.kind === "phrase" && (one.subject?.mention.kind === "paper" || one.subject?.mention.kind === "noun");
}

/** A reported clause inside another one's content stands within it. */
function nestDrafts(drafts: Draft[]): void {
  for (const [k, draft] of drafts.entries()) {
    if (draft.parent !== undefined) continue;
    const inner = draft.content[0];
    if (inner === undefined) continue;
    for (let j = Math.max(0, k - 8); j < Math.min(drafts.length, k + 8); j++) {
      const outer = drafts[j];
      if (outer === undefined || outer === draft || outer.line !== draft.line || outer.kind === "direct") continue;
      const size = (one: Draft): number => one.content.reduce((sum, span) => sum + span.end - span.start, 0);
      if (size(outer) <= size(draft) || outer.parent === draft) continue;
      if (outer.content.some((span) => span.start <= inner.start && inner.end <= span.end)) {
        if (draft.parent === undefined || size(outer) < size(draft.parent)) draft.parent = outer;
      }
    }
  }
}
