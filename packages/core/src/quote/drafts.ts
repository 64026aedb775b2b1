import type { Span } from "../model.ts";
import type { Role } from "../text/people.ts";
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
  wordCount,
} from "./assemble.ts";
import { type Clause, complementOf } from "./clauses.ts";
import { dashTurns } from "./dashes.ts";
import type { Draft } from "./draft.ts";
import { readAnaphoric, readHearsay, readReportive, readTopics } from "./follow-ons.ts";
import { innerTag } from "./inner-tags.ts";
import { labelledLine, transcribed, transcribedLine } from "./labels.ts";
import type { Marked } from "./marks.ts";
import { type Mention, mentionAt, startsMention } from "./mentions.ts";
import { nounCuesOf } from "./nouns.ts";
import { isKin } from "./persons.ts";
import { isSign, type Line, type ParagraphRange, type Reading, spanOfItems } from "./reading.ts";
import type { Attributed } from "./subjects.ts";
import { IS } from "./vocabulary.ts";
import { announcedBy, fragment, introducedBy, looseDraft, own, type Walk } from "./walk.ts";

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
  label: { readonly role?: Role } | undefined,
): void {
  const before = walk.drafts.length;
  const own = label?.role === undefined ? labelledLine(walk.reading, lines) : undefined;
  const labelled = own ?? (label === undefined ? undefined : transcribedLine(walk.reading, lines, label.role));
  if (labelled !== undefined) walk.drafts.push(labelled);
  else {
    const rest = dashTurns(walk, paragraph, lines);
    for (const parsed of rest) readLine(walk, parsed);
  }
  if (paragraph.role === "heading" || paragraph.role === "title") {
    for (const draft of walk.drafts.slice(before)) draft.heading = true;
  }
}

function readLine(walk: Walk, parsed: Parsed): void {
  const tied = new Set<number>();
  const next = walk.parsed[parsed.line.index + 1];
  const { from = 0 } = parsed;
  for (const [at, item] of parsed.line.items.entries()) {
    if (at >= from && item.marked !== undefined && tieDirect(walk, parsed, at, next)) tied.add(at);
  }
  readClauses(walk, parsed, tied);
  if (from === 0) {
    readAnaphoric(walk, parsed);
    readReportive(walk, parsed);
    readNouns(walk, parsed.line);
    readHearsay(walk, parsed);
  }
  for (const [at, item] of parsed.line.items.entries()) {
    if (at >= from && item.marked !== undefined && !tied.has(at)) readLoose(walk, parsed, at);
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

/** A marked stretch with no tag and in no reported clause. */
function readLoose(walk: Walk, parsed: Parsed, at: number): void {
  const { reading } = walk;
  const { line } = parsed;
  const marked = line.items[at]?.marked;
  if (marked === undefined || walk.byMark.has(marked.index)) return;
  const earlier = marked.continues === undefined ? undefined : walk.byMark.get(marked.continues);
  if (earlier !== undefined) {
    earlier.content.push(contentOf(reading, marked));
    earlier.lastLine = line.index;
    walk.byMark.set(marked.index, earlier);
    return;
  }
  if (isAlone(line, at)) {
    if (isCaption(walk, line, marked)) {
      const caption = looseDraft(reading, line, contentOf(reading, marked), "direct", "quote/floating");
      caption.heading = true;
      caption.floating = true;
      walk.drafts.push(caption);
      walk.byMark.set(marked.index, caption);
      return;
    }
    const before = isTaggedLater(walk, line, marked) ? undefined : goesOnFrom(walk, line);
    if (before !== undefined && !isAnswered(walk, before)) {
      before.content.push(contentOf(reading, marked));
      before.lastLine = line.index;
      walk.byMark.set(marked.index, before);
      return;
    }
    const draft = looseDraft(reading, line, contentOf(reading, marked), "direct", "quote/floating");
    const intro = introducedBy(walk, line);
    if (intro === undefined) announce(walk, line, draft);
    else own(reading, draft, intro, "quote/colon");
    walk.drafts.push(draft);
    walk.byMark.set(marked.index, draft);
    return;
  }
  const addressed = addressingBefore(reading, line, at);
  const named = addressed?.speaker ?? namedBefore(reading, line, at) ?? signedBehind(reading, line, at);
  if (named !== undefined) {
    const draft = looseDraft(reading, line, contentOf(reading, marked), "direct", "quote/colon-name");
    draft.subject = named;
    if (addressed !== undefined) draft.addressee = addressed.addressee;
    draft.evidence = [named.mention.span];
    walk.drafts.push(draft);
    walk.byMark.set(marked.index, draft);
    return;
  }
  if (isName(reading, line, at) || isLabel(reading, marked)) return;
  // „A?“ – „B.“: a dash between two marked sentences is the other's turn.
  if (
    isSign(line.items[at - 1], "–—-") &&
    line.items[at - 2]?.marked !== undefined &&
    startsCapital(reading, marked.first)
  ) {
    const reply = looseDraft(reading, line, contentOf(reading, marked), "direct", "quote/floating");
    reply.floating = true;
    walk.drafts.push(reply);
    walk.byMark.set(marked.index, reply);
    return;
  }
  const one = ownerOf(parsed, at);
  if (one === undefined) {
    const colon = isSign(line.items[at - 1], ":");
    if (reading.vocabulary.lexicon.order === "v2" && wordCount(reading, marked) >= (colon ? 4 : SENTENCE)) {
      const quoted = looseDraft(reading, line, contentOf(reading, marked), "direct", "quote/marked");
      const subject = colon ? onlySpeaker(reading, line, at) : undefined;
      if (subject !== undefined) quoted.subject = subject;
      walk.drafts.push(quoted);
      walk.byMark.set(marked.index, quoted);
      return;
    }
    if (isHeading(reading, line) && wordCount(reading, marked) > 1) {
      const quoted = looseDraft(reading, line, contentOf(reading, marked), "direct", "quote/heading");
      walk.drafts.push(quoted);
      walk.byMark.set(marked.index, quoted);
    }
    return;
  }
  const grain = reading.vocabulary.lexicon.order === "svo";
  const closed = walk.byHit.get(one.hit);
  if (grain && closed?.rule === "quote/tag-after") {
    // `“A,” he said two days later, “which is B”` goes on; `“A,” said a man who owns a “B”` does not.
    if (!isSign(line.items[at - 1], ",")) return;
    closed.content.push(contentOf(reading, marked));
    walk.byMark.set(marked.index, closed);
    return;
  }
  const clause = grain ? complementOf(reading, one.hit, one.subject, at, parsed.hits) : undefined;
  const { spans, whole } = clause === undefined ? { spans: [], whole: true } : spansOfClause(reading, line, clause);
  if (whole || clause === undefined) {
    const draft = looseDraft(
      reading,
      line,
      contentOf(reading, marked),
      startsCapital(reading, marked.first) && wordCount(reading, marked) > 6 ? "direct" : "mixed",
      "quote/fragment",
    );
    own(reading, draft, one, "quote/fragment");
    walk.drafts.push(draft);
    walk.byMark.set(marked.index, draft);
    return;
  }
  const parent: Draft = {
    kind: "mixed",
    marks: "none",
    content: spans,
    rule: clause.rule,
    evidence: [],
    paragraph: line.paragraph,
    line: line.index,
    lastLine: line.index,
  };
  own(reading, parent, one, clause.rule);
  walk.drafts.push(parent);
  for (const inside of markedInside(line, clause)) {
    const inner = line.items[inside]?.marked;
    if (inner === undefined || walk.byMark.has(inner.index) || isName(reading, line, inside)) continue;
    const piece = fragment(walk, line, inside, parent);
    walk.drafts.push(piece);
    walk.byMark.set(inner.index, piece);
  }
}

/** Speech without a tag is whose the line before announces it, else its speaker comes from a neighbour. */
function announce(walk: Walk, line: Line, draft: Draft): void {
  const announced = announcedBy(walk, line);
  if (announced === undefined) draft.floating = true;
  else if (announced !== "nobody") draft.subject = announced;
}

/** "Der Trainer zeigt sich zufrieden: „…“": who opens the sentence before the colon, or the only one who is named in it. */
function onlySpeaker(reading: Reading, line: Line, at: number): Draft["subject"] {
  const found: Mention[] = [];
  for (let k = 0; k < at; ) {
    const mention = startsMention(line.items[k]) ? mentionAt(reading, line, k, at) : undefined;
    const somebody =
      mention !== undefined &&
      !mention.oblique &&
      (mention.kind === "role" ||
        mention.kind === "body" ||
        (mention.kind === "name" && (mention.role !== undefined || isFullName(line, mention))));
    if (somebody && !((line.items[k - 1]?.flags ?? 0) & (IS.preposition | IS.genitive))) found.push(mention);
    k = mention === undefined ? k + 1 : Math.max(mention.to, k + 1);
  }
  const [mention] = found;
  if (mention === undefined || (found.length > 1 && mention.from > 0)) return undefined;
  return { mention, from: mention.from, to: mention.to, position: "before", rule: "quote/colon-name" };
}

function isFullName(line: Line, { from, to }: Mention): boolean {
  return to - from > 1 && line.items.slice(from, to).every((item) => item.token.capital || item.token.kind !== "word");
}

/** Marked words of this number are speech whatever stands around them: no title or gloss is as long. */
const SENTENCE = 7;

/** Where nouns have capitals: one word, or a few that all have one, name a thing rather than quote somebody. */
function isLabel(reading: Reading, marked: Marked): boolean {
  if (!reading.vocabulary.lexicon.capitalisesNouns) return false;
  const words = wordCount(reading, marked);
  if (words <= 1) return true;
  if (words > 3) return false;
  for (let k = marked.first; k < marked.last; k++) {
    const token = reading.tokens[k];
    if (token?.kind === "word" && !token.capital && token.end - token.start > 3) return false;
  }
  return true;
}

/** “Only the apples rot”: a soldier's call. Kept when the text below has the words too. */
function isHeading(reading: Reading, line: Line): boolean {
  const role = reading.document.paragraphs[line.paragraph]?.role;
  return role === "heading" || role === "title";
}

/** `“…” ― Name`: a line that is marked from its head on and signed behind a dash. */
function signedBehind(reading: Reading, line: Line, at: number): Draft["subject"] {
  if (at > 0 || !isSign(line.items[1], "–—―-") || !startsMention(line.items[2])) return undefined;
  const marked = line.items[0]?.marked;
  if (marked === undefined || wordCount(reading, marked) < 5) return undefined;
  const mention = mentionAt(reading, line, 2);
  const next = mention === undefined ? undefined : line.items[mention.to];
  if (mention?.kind !== "name" || (next !== undefined && !isSign(next, ".,("))) return undefined;
  return { mention, from: 2, to: mention.to, position: "after", rule: "quote/signed" };
}

/** `Soldier to his mother: “…”`, `Soldat til kona: «…»`: who speaks opens the line, and the one addressed stands before the colon. */
function addressingBefore(
  reading: Reading,
  line: Line,
  at: number,
): { readonly speaker: NonNullable<Draft["subject"]>; readonly addressee: Mention } | undefined {
  if (!isSign(line.items[at - 1], ":") || !startsMention(line.items[0])) return undefined;
  const mention = mentionAt(reading, line, 0, at - 1);
  const link = line.items[mention?.to ?? 0];
  if (mention === undefined || link === undefined) return undefined;
  const addressee = mentionAt(reading, line, mention.to + 1, at - 1);
  if (addressee?.to !== at - 1 || addressee.kind === "noun" || mention.kind === "noun") return undefined;
  // «Солдат — матери: «…»»: the case shows who is addressed.
  const dash = isSign(link, "–—-") && addressee.oblique === true;
  const links = link.flags & IS.addressing || (link.flags & IS.preposition && isKin(addressee.role));
  if (!dash && !links) return undefined;
  return {
    speaker: { mention, from: 0, to: mention.to, position: "before", rule: "quote/colon-name" },
    addressee,
  };
}

/** `Name: “…”` with no verb: the name right before the colon, at the head of the line or behind a dash. */
function namedBefore(reading: Reading, line: Line, at: number): Draft["subject"] {
  if (!isSign(line.items[at - 1], ":")) return undefined;
  for (let from = Math.max(0, at - 7); from < at - 1; from++) {
    if (!startsMention(line.items[from])) continue;
    const mention = mentionAt(reading, line, from, at - 1);
    if (mention?.to !== at - 1 || (mention.kind !== "name" && mention.kind !== "role")) continue;
    const before = line.items[from - 1];
    if (
      before !== undefined &&
      !isSign(before, "–—-.") &&
      (reading.vocabulary.lexicon.capitalisesNouns || !(before.flags & (IS.preposition | IS.and)))
    )
      return undefined;
    return { mention, from, to: at - 1, position: "before", rule: "quote/colon-name" };
  }
  return undefined;
}

/** How many paragraphs ahead the tag of a quotation of several paragraphs is looked for. */
const PARAGRAPHS = 8;

/** A paragraph left open whose next ones close with a tag of their own belongs to that tag and not to the one before. */
function isTaggedLater(walk: Walk, line: Line, opening: Marked): boolean {
  if (opening.closed) return false;
  let marked = opening;
  for (let k = line.index + 1, seen = 0; k < walk.parsed.length && seen < PARAGRAPHS; k++) {
    const parsed = walk.parsed[k];
    const at = parsed?.line.items.findIndex((item) => item.marked?.continues === marked.index) ?? -1;
    const next = parsed?.line.items[at]?.marked;
    if (parsed === undefined || next === undefined) {
      if (parsed === undefined || parsed.line.paragraph > line.paragraph + seen + 1) return false;
      continue;
    }
    seen++;
    marked = next;
    if (marked.closed) return tieMarked(walk.reading, parsed, at, walk.parsed[k + 1])?.rule === "quote/tag-after";
  }
  return false;
}

/** “And then?” she asks. “Nothing.”: in a talk the words behind a question are the other's. */
function isAnswered({ reading }: Walk, { content, hit }: Draft): boolean {
  const last = content.at(-1);
  const question = last !== undefined && reading.text.slice(last.end - 1, last.end + 1).includes("?");
  return question && hit !== undefined && reading.dialogue;
}

/** What a marked sentence goes on with: “A,” she said, noting that it was late. “B.” is one quotation in two parts. */
function goesOnFrom(walk: Walk, line: Line): Draft | undefined {
  const last = walk.drafts.findLast((draft) => draft.parent === undefined);
  if (last === undefined || !adjoins(walk, last, line)) return undefined;
  if (last.kind === "direct") return last;
  return walk.drafts
    .slice(-6)
    .findLast(
      (draft) => draft.rule === "quote/tag-after" && draft.paragraph === line.paragraph && adjoins(walk, draft, line),
    );
}

/** True when a draft ends right before a line in the same paragraph: marks closed before its end close the quotation. */
function adjoins(walk: Walk, before: Draft, line: Line): boolean {
  if (before.lastLine < line.index - 1 || before.marks === "dash" || before.heading) return false;
  return walk.parsed[before.lastLine]?.line.paragraph === line.paragraph;
}

/** A short marked line without an end sign, alone in its paragraph, is a heading that the reader of the page missed. */
function isCaption(walk: Walk, line: Line, marked: Marked): boolean {
  const { reading, parsed } = walk;
  const beside = [parsed[line.index - 1], parsed[line.index + 1]];
  if (line.items.length > 1 || beside.some((one) => one?.line.paragraph === line.paragraph)) return false;
  const last = reading.tokens[marked.last - 1]?.lower ?? "";
  return (
    marked.closed &&
    wordCount(reading, marked) <= 6 &&
    !",.!?…–—-".includes(last) &&
    introducedBy(walk, line) === undefined
  );
}

function startsCapital(reading: Reading, token: number): boolean {
  return reading.tokens[token]?.capital ?? false;
}

/** True when nothing but signs stands beside the marked stretch, or other marked stretches. */
function isAlone(line: Line, at: number): boolean {
  return line.items.every(
    (item, k) =>
      k === at || item.marked !== undefined || item.token.kind === "punctuation" || item.token.kind === "dash",
  );
}

/** The cue in the same sentence whose subject a loose fragment is ascribed to: the nearest before it, not past a break. */
function ownerOf(parsed: Parsed, at: number): Attributed | undefined {
  const { line, hits } = parsed;
  for (let k = hits.length - 1; k >= 0; k--) {
    const one = hits[k];
    if (one === undefined || one.hit.from > at || one.subject === undefined) continue;
    if (one.hit.kind === "phrase" || isLooseVerb(one)) continue;
    for (let i = one.hit.to; i < at; i++) if (isSign(line.items[i], ";")) return undefined;
    return at - one.hit.to <= 14 ? one : undefined;
  }
  return undefined;
}

/** "the mayor wants more direct help for the “forgotten”": a weak verb away from its subject is another part of speech. */
function isLooseVerb({ hit, subject }: Attributed): boolean {
  if (!hit.verb?.weak || hit.form !== "finite" || subject?.position !== "before") return false;
  if (subject.rule !== "quote/subject-before" || subject.to !== subject.mention.to) {
    const before = hit.line.items[(hit.auxiliary ?? hit.from) - 1];
    const known = before !== undefined && (before.flags !== 0 || before.token.kind !== "word" || before.token.capital);
    return subject.rule === "quote/subject-before" && !known;
  }
  return false;
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
