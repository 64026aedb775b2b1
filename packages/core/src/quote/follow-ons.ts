import { isName, type Parsed } from "./assemble.ts";
import type { Draft } from "./draft.ts";
import { isSign, spanOfItems } from "./reading.ts";
import { IS } from "./vocabulary.ts";
import { fragment, looseDraft, own, type Walk } from "./walk.ts";

/**
 * A sentence in reported mood with no cue goes on with the report before it (German Konjunktiv I): its speaker is
 * inherited. The first form must be one that only reports; sentences in a row are one quotation.
 */
export function readReportive(walk: Walk, parsed: Parsed): void {
  const { reading } = walk;
  const { line } = parsed;
  if (reading.vocabulary.lexicon.reportive.length === 0) return;
  if (walk.drafts.slice(-12).some((draft) => draft.line === line.index && draft.parent === undefined)) return;
  const at = line.items.findIndex((item) => item.flags & IS.reportive && !item.token.capital);
  if (at < 0 || line.items.slice(0, at).some((item) => item.flags & (IS.that | IS.whether) || isSign(item, ":;")))
    return;
  const before = walk.drafts.findLast((draft) => draft.parent === undefined);
  const span = spanOfItems(reading, line, 0, line.items.length);
  if (
    before !== undefined &&
    before.rule === "quote/reported-mood" &&
    before.lastLine === line.index - 1 &&
    before.paragraph === line.paragraph
  ) {
    before.content.push(span);
    before.lastLine = line.index;
    return;
  }
  const inside = line.items.filter((item) => item.marked !== undefined).length > 0;
  const draft: Draft = {
    kind: inside ? "mixed" : "indirect",
    marks: "none",
    content: [span],
    rule: "quote/reported-mood",
    evidence: [spanOfItems(reading, line, at, at + 1)],
    paragraph: line.paragraph,
    line: line.index,
    lastLine: line.index,
    floating: true,
  };
  walk.drafts.push(draft);
  for (const [k, item] of line.items.entries()) {
    if (item.marked === undefined || walk.byMark.has(item.marked.index) || isName(reading, line, k)) continue;
    const piece = fragment(walk, line, k, draft);
    walk.drafts.push(piece);
    walk.byMark.set(item.marked.index, piece);
  }
}

/** «Det sier soldaten.», "Das erklärte ein Sprecher.": the sentence before is the content. */
export function readAnaphoric(walk: Walk, parsed: Parsed): void {
  const { reading } = walk;
  const { line, hits } = parsed;
  const first = line.items[0];
  const one = hits[0];
  if (first === undefined || one === undefined || reading.vocabulary.lexicon.order === "svo" || walk.byHit.has(one.hit))
    return;
  if (
    (one.hit.auxiliary ?? one.hit.from) !== 1 ||
    !(first.flags & (IS.pronoun | IS.determiner)) ||
    first.token.end - first.token.start > 5
  )
    return;
  if (first.word?.pronouns.some((pronoun) => pronoun.use === "subject" && pronoun.gender !== "neuter")) return;
  const before = walk.parsed[line.index - 1];
  if (
    one.subject?.position !== "after" ||
    one.hit.verb?.weak ||
    before === undefined ||
    before.line.paragraph !== line.paragraph
  )
    return;
  if (walk.drafts.slice(-12).some((draft) => draft.line === before.line.index)) return;
  const draft = looseDraft(
    reading,
    before.line,
    spanOfItems(reading, before.line, 0, before.line.items.length),
    "indirect",
    "quote/anaphoric",
  );
  draft.marks = "none";
  own(reading, draft, one, "quote/anaphoric");
  walk.byHit.set(one.hit, draft);
  walk.drafts.push(draft);
}
