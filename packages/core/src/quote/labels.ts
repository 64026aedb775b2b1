import type { Parsed } from "./assemble.ts";
import { contentOf } from "./assemble.ts";
import type { Draft } from "./draft.ts";
import { mentionAt } from "./mentions.ts";
import { type Item, isSign, type Reading, spanOf } from "./reading.ts";

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

/** A dash that opens speech: a word follows, with a space between them or in upper case. */
export function isSpeechDash(dash: Item | undefined, next: Item | undefined): boolean {
  if (!isSign(dash, "–—―-−") || next === undefined || next.token.kind === "dash") return false;
  if (next.token.start > (dash?.token.end ?? 0)) return true;
  return next.token.capital || isSign(next, "¿¡");
}
