/** Marked words that no tag beside them claims: named before a colon, signed, going on from the ones before, a heading, a fragment. */
import { contentOf, isName, markedInside, type Parsed, spansOfClause, tieMarked, wordCount } from "./assemble.ts";
import { complementOf } from "./clauses.ts";
import type { Draft } from "./draft.ts";
import type { Marked } from "./marks.ts";
import { type Mention, startsMention } from "./mention.ts";
import { mentionAt } from "./mentions.ts";
import { isSign, type Line, type Reading } from "./reading.ts";
import { isKin } from "./roles.ts";
import type { Attributed } from "./subject.ts";
import { IS } from "./vocabulary.ts";
import { announcedBy, fragment, introducedBy, looseDraft, own, type Walk } from "./walk.ts";

/** A marked stretch with no tag and in no reported clause. */
export function readLoose(walk: Walk, parsed: Parsed, at: number): void {
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
    // `“A,” he said two days later, “which is B”` and `“A,” he said, but “B”` go on; `“A,” said a man who owns a “B”` does not.
    const joins = ((line.items[at - 1]?.flags ?? 0) & (IS.and | IS.but)) !== 0 && isSign(line.items[at - 2], ",");
    if (!joins && !isSign(line.items[at - 1], ",")) return;
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
export function adjoins(walk: Walk, before: Draft, line: Line): boolean {
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

export function startsCapital(reading: Reading, token: number): boolean {
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
export function isLooseVerb({ hit, subject }: Attributed): boolean {
  if (!hit.verb?.weak || hit.form !== "finite" || subject?.position !== "before") return false;
  if (subject.rule !== "quote/subject-before" || subject.to !== subject.mention.to) {
    const before = hit.line.items[(hit.auxiliary ?? hit.from) - 1];
    const known = before !== undefined && (before.flags !== 0 || before.token.kind !== "word" || before.token.capital);
    return subject.rule === "quote/subject-before" && !known;
  }
  return false;
}
