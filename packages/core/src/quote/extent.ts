import type { Span } from "../model.ts";
import { mentionAt } from "./mentions.ts";
import { isSign, type Line, type Reading, spanOfItems } from "./reading.ts";
import type { Attributed } from "./subject.ts";
import { IS } from "./vocabulary.ts";

/** How many items a subject may have with all that belongs to it. */
const REACH = 30;

/** The whole noun phrase of a subject: its genitives, places, brackets and appositions besides the words that name it. */
export function extentOf(reading: Reading, { hit, subject }: Attributed): Span | undefined {
  if (subject === undefined) return undefined;
  const { mention, rule } = subject;
  const { line } = mention;
  if (line !== hit.line || mention.kind === "pronoun") return undefined;
  if (rule === "quote/subject-relative" || rule === "quote/subject-shared" || rule === "quote/noun-holder")
    return undefined;
  const to = subject.position === "before" ? endBefore(line, mention.to, hit.auxiliary ?? hit.from) : undefined;
  const end = to ?? endBehind(reading, line, mention.to);
  const last = Math.max(end, rule === "quote/subject-agent" ? end : Math.min(subject.to, mention.to + REACH));
  return last <= mention.to ? undefined : spanOfItems(reading, line, mention.from, trimmed(line, mention.to, last));
}

/** Before a verb in second place everything from the subject to the verb is the subject. */
function endBefore(line: Line, from: number, verb: number): number | undefined {
  if (verb <= from || verb > from + REACH) return from;
  let end = verb;
  while (end > from && (line.items[end - 1]?.flags ?? 0) & (IS.adverb | IS.negation)) end--;
  for (let k = from; k < end; k++) {
    const flags = line.items[k]?.flags ?? 0;
    if (isSign(line.items[k], ":;") || flags & (IS.that | IS.subordinator | IS.but)) return from;
  }
  return end;
}

/** Behind a verb: genitives, places, a bracket and marked names, one after the other. */
function endBehind(reading: Reading, line: Line, from: number): number {
  let end = from;
  while (end < from + REACH) {
    const item = line.items[end];
    if (item === undefined) break;
    if (isSign(item, "(")) {
      const close = line.items.slice(end, end + 8).findIndex((one) => isSign(one, ")"));
      if (close < 0) break;
      end += close + 1;
    } else if (item.marked !== undefined && end > 0 && item.marked.last - item.marked.first <= 5) {
      const next = line.items[end + 1];
      if (
        isSign(line.items[end - 1], ",:") ||
        (next !== undefined && next.token.kind === "word" && !(next.flags & IS.genitive))
      )
        break;
      end++;
    } else if (item.flags & IS.genitive && !(item.flags & IS.addressing)) {
      const preposition = (item.flags & IS.preposition) !== 0;
      const next = mentionAt(reading, line, preposition ? end + 1 : end) ?? mentionAt(reading, line, end + 1);
      if (next === undefined || next.to <= end || next.kind === "pronoun") break;
      end = next.to;
    } else break;
  }
  return end;
}

function trimmed(line: Line, from: number, to: number): number {
  let end = to;
  while (end > from && isSign(line.items[end - 1], ",;:–—-.")) end--;
  return end;
}
