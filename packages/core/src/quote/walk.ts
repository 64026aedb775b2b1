import type { Span } from "../model.ts";
import { addresseeOf, contentOf, type Parsed } from "./assemble.ts";
import type { CueHit } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { startsMention } from "./mention.ts";
import { mentionAt } from "./mentions.ts";
import { isSign, type Line, type Reading } from "./reading.ts";
import type { Attributed } from "./subject.ts";
import { IS } from "./vocabulary.ts";

/** State of the walk over one document. */
export interface Walk {
  readonly reading: Reading;
  readonly parsed: readonly Parsed[];
  readonly drafts: Draft[];
  readonly byHit: Map<CueHit, Draft>;
  /** Draft of each top-level marked stretch that is speech. */
  readonly byMark: Map<number, Draft>;
}

/** "He wrote:" at the end of the sentence before, in this or the last paragraph, introduces what stands alone here. */
export function introducedBy(walk: Walk, line: Line): Attributed | undefined {
  const before = walk.parsed[line.index - 1];
  const last = before?.line.items.at(-1);
  if (before === undefined || !isSign(last, ":")) return undefined;
  return (
    before.hits.findLast(({ hit, subject }) => subject !== undefined && !hit.verb?.weak) ??
    before.hits.findLast(({ subject }) => subject !== undefined)
  );
}

/** «Odzywa się kobieta:», «Så kjem stemma frå tårnet:»: who stands last before a colon that has no cue; speech follows. */
export function announcedBy(walk: Walk, line: Line): Draft["subject"] | "nobody" | undefined {
  const before = walk.parsed[line.index - 1];
  if (before === undefined || !isSign(before.line.items.at(-1), ":") || before.line.paragraph < line.paragraph - 1)
    return undefined;
  const { items } = before.line;
  const close = items.length - 1;
  let found: Draft["subject"];
  for (let k = 0; k < close; ) {
    const mention = startsMention(items[k]) ? mentionAt(walk.reading, before.line, k, close) : undefined;
    const voice = mention?.kind === "role" || mention?.kind === "name";
    const tied = ((items[k - 1]?.flags ?? 0) & (IS.preposition | IS.genitive)) !== 0;
    // A capital that opens the sentence may be any word.
    const opening = mention?.kind === "name" && mention.to === 1;
    if (mention !== undefined && voice && !mention.oblique && !tied && !opening) {
      if (found !== undefined) return "nobody";
      found = { mention, from: k, to: close, position: "before", rule: "quote/colon-name" };
    }
    k = Math.max(mention?.to ?? 0, k + 1);
  }
  return found ?? "nobody";
}

export function fragment(walk: Walk, line: Line, at: number, parent: Draft): Draft {
  const marked = line.items[at]?.marked;
  if (marked === undefined) throw new RangeError(`Item ${at} is no marked stretch`);
  return {
    kind: "mixed",
    marks: "pair",
    content: [contentOf(walk.reading, marked)],
    ...(parent.hit === undefined ? {} : { hit: parent.hit }),
    ...(parent.subject === undefined ? {} : { subject: parent.subject }),
    ...(parent.addressee === undefined ? {} : { addressee: parent.addressee }),
    rule: "quote/fragment",
    evidence: [],
    paragraph: line.paragraph,
    line: line.index,
    lastLine: line.index,
    parent,
  };
}

export function looseDraft(reading: Reading, line: Line, content: Span, kind: Draft["kind"], rule: string): Draft {
  void reading;
  return {
    kind,
    marks: "pair",
    content: [content],
    rule,
    evidence: [],
    paragraph: line.paragraph,
    line: line.index,
    lastLine: line.index,
  };
}

export function own(reading: Reading, draft: Draft, one: Attributed, rule: string): void {
  draft.hit = one.hit;
  draft.rule = rule;
  if (one.subject !== undefined) draft.subject = one.subject;
  const addressee = addresseeOf(reading, one);
  if (addressee !== undefined) draft.addressee = addressee;
}
