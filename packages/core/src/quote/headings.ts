import type { Draft } from "./draft.ts";
import type { Reading } from "./reading.ts";

/** Share of a heading's longer words that the quotation must hold. */
const ENOUGH = 0.6;

/** For each heading or title that quotes the text below it, the quotation it repeats: most shared words, nearest first. */
export function headingTargets(reading: Reading, drafts: readonly Draft[]): Map<Draft, Draft> {
  const targets = new Map<Draft, Draft>();
  const headings = drafts.filter(
    ({ heading, subject, labelled, rule }) =>
      heading && (subject === undefined || labelled || rule === "quote/colon-name" || subject.mention.kind === "noun"),
  );
  if (headings.length === 0) return targets;
  const bodies = drafts.filter((draft) => !draft.heading);
  const words = new Map(bodies.map((draft) => [draft, wordsOf(reading, draft)]));
  for (const heading of headings.slice(0, 200)) {
    const own = wordsOf(reading, heading);
    let best: Draft | undefined;
    let top = 0;
    for (const draft of bodies) {
      const share = shared(own, words.get(draft) ?? new Set());
      // Words in marks or behind a dash are what a heading quotes, rather than a report of them.
      const score =
        share +
        (draft.kind === "direct" ? 0.05 : draft.marks === "pair" ? 0.03 : 0) -
        (draft.line < heading.line ? 0.2 : 0);
      if (share >= ENOUGH && score > top) {
        best = draft;
        top = score;
      }
    }
    if (best !== undefined) targets.set(heading, best);
  }
  return targets;
}

function wordsOf(reading: Reading, draft: Draft): Set<string> {
  const out = new Set<string>();
  for (const span of draft.content) {
    for (const match of reading.text
      .slice(span.start, span.end)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu)) {
      if (match[0].length > 2) out.add(match[0].slice(0, 7));
    }
  }
  return out;
}

function shared(heading: ReadonlySet<string>, body: ReadonlySet<string>): number {
  if (heading.size === 0) return 0;
  let common = 0;
  for (const word of heading) if (body.has(word)) common++;
  return common / heading.size;
}
