import type { Role } from "../text/people.ts";
import type { Parsed } from "./assemble.ts";
import { contentOf } from "./assemble.ts";
import type { Draft } from "./draft.ts";
import { type Mention, mentionAt } from "./mentions.ts";
import { type Item, isSign, type Line, type Reading, spanOf, spanOfItems } from "./reading.ts";

/**
 * A line of dialogue as transcripts have it: `Mother: I told you.`, `Sie: „Wo bist du?“`. The label is a role, a pronoun
 * or a name alone before a colon at the start of a paragraph.
 */
export function labelledLine(reading: Reading, lines: readonly Parsed[]): Draft | undefined {
  const first = lines[0]?.line;
  const last = lines.at(-1)?.line;
  if (first === undefined || last === undefined) return undefined;
  // «— Мама: Ты где?»: a dash may open the line of a transcript too.
  const start = isSpeechDash(first.items[0], first.items[1]) ? 1 : 0;
  const colon = first.items.findIndex((item) => isSign(item, ":"));
  if (colon < start + 1 || colon > start + 3) return undefined;
  const mention = mentionAt(reading, first, start, colon);
  if (mention === undefined || mention.to !== colon) return undefined;
  if (mention.kind !== "role" && mention.kind !== "pronoun") return undefined;
  // «Drugi pilot: …»: a word for another one stands in labels too.
  const article = mention.determiner !== undefined && mention.determiner.other !== true;
  if (article && first.items[colon + 1]?.marked === undefined) return undefined;
  const marked = first.items[colon + 1]?.marked;
  const dash = isSpeechDash(first.items[colon + 1], first.items[colon + 2]);
  const from = first.items[dash ? colon + 1 : colon]?.last ?? 0;
  if (last.last - from < 2) return undefined;
  const whole = marked !== undefined && marked.end >= last.last - 1;
  return {
    kind: "direct",
    marks: whole ? "pair" : dash || start > 0 ? "dash" : "none",
    content: [
      whole && marked !== undefined ? contentOf(reading, marked) : spanOf(reading, { first: from, last: last.last }),
    ],
    subject: { mention, from: start, to: colon, position: "before", rule: "quote/label" },
    rule: "quote/label",
    evidence: [mention.span],
    paragraph: first.paragraph,
    line: first.index,
    lastLine: last.index,
    labelled: true,
  };
}

/** What a label of a transcript inside an article is, by paragraph. */
export type Transcribed = ReadonlyMap<number, { readonly role?: Role }>;

/** How many paragraphs in a row have labels where their words are a transcript. */
const RUN = 3;

/**
 * Paragraphs of a transcript inside an article: at least three in a row that begin with a short label and a colon, one of
 * the labels twice (`Birch: …`, `Tower: …`). Where a pilot or a tower has a label, a captain is a pilot too.
 */
export function transcribed(reading: Reading, parsed: readonly Parsed[]): Transcribed {
  const found = new Map<number, { role?: Role }>();
  let run: { paragraph: number; label: string }[] = [];
  const close = (): void => {
    const labels = run.map(({ label }) => label);
    if (run.length >= RUN && new Set(labels).size < labels.length) {
      const { labels: roles = {} } = reading.vocabulary.lexicon;
      const known = labels.filter((label) => roles[label] !== undefined);
      for (const { paragraph, label } of run) {
        const role = new Set(known).size > 1 ? roles[label] : undefined;
        found.set(paragraph, role === undefined ? {} : { role });
      }
    }
    run = [];
  };
  let paragraph = -1;
  for (const { line } of parsed) {
    if (line.paragraph === paragraph) continue;
    const next = line.paragraph === paragraph + 1;
    paragraph = line.paragraph;
    const colon = labelEnd(line);
    if (!next || colon === undefined) close();
    if (colon !== undefined)
      run.push({
        paragraph,
        label: line.items
          .slice(0, colon)
          .map(({ token }) => token.lower)
          .join(" "),
      });
  }
  close();
  return found;
}

/** How many words a label may have. */
const LABEL = 3;

/** The colon behind a label of at most three words, the first with a capital. */
function labelEnd({ items }: Line): number | undefined {
  const colon = items.findIndex((item) => isSign(item, ":"));
  if (colon < 1 || colon > LABEL || items.length < colon + 2 || items[0]?.token.capital !== true) return undefined;
  return items.slice(0, colon).every((item) => item.marked === undefined && item.token.kind === "word")
    ? colon
    : undefined;
}

/** A line of a transcript whose label is nobody's role: a call sign, a tower, a name. */
export function transcribedLine(reading: Reading, lines: readonly Parsed[], role: Role | undefined): Draft | undefined {
  const first = lines[0]?.line;
  const last = lines.at(-1)?.line;
  const colon = first === undefined ? undefined : labelEnd(first);
  if (first === undefined || last === undefined || colon === undefined) return undefined;
  const span = spanOfItems(reading, first, 0, colon);
  const head = reading.text.slice(span.start, span.end).toLowerCase();
  const inner = mentionAt(reading, first, 0, colon);
  const labelled = role ?? (inner?.to === colon ? inner.role : undefined);
  const mention: Mention = {
    line: first,
    from: 0,
    to: colon,
    span,
    kind: "noun",
    head,
    ...(labelled && { labelled }),
  };
  const marked = first.items[colon + 1]?.marked;
  const whole = marked !== undefined && marked.end >= last.last - 1;
  return {
    kind: "direct",
    marks: whole ? "pair" : "none",
    content: [
      whole
        ? contentOf(reading, marked)
        : spanOf(reading, { first: first.items[colon + 1]?.first ?? 0, last: last.last }),
    ],
    subject: { mention, from: 0, to: colon, position: "before", rule: "quote/label" },
    rule: "quote/label",
    evidence: [span],
    paragraph: first.paragraph,
    line: first.index,
    lastLine: last.index,
    labelled: true,
  };
}

/** A dash that opens speech: a word follows, with a space between them or in upper case. */
export function isSpeechDash(dash: Item | undefined, next: Item | undefined): boolean {
  if (!isSign(dash, "–—―-−") || next === undefined || next.token.kind === "dash") return false;
  if (next.token.start > (dash?.token.end ?? 0)) return true;
  return next.token.capital || isSign(next, "¿¡");
}
