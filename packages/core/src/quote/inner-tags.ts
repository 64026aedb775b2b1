import type { Span } from "../model.ts";
import { cuesOf } from "./cues.ts";
import { inciseInside } from "./incises.ts";
import type { Marked } from "./marks.ts";
import { type Item, isSign, type Line, type Reading, spanOf } from "./reading.ts";
import { type Attributed } from "./subject.ts";
import { subjectOf } from "./subjects.ts";
import { IS } from "./vocabulary.ts";

/** How many items a tag between dashes may have. */
const TAG_REACH = 14;

/** A tag inside the marks and what is left of the content around it. */
export interface InnerTag {
  readonly one: Attributed;
  readonly content: readonly Span[];
}

/** «Мы голодаем, — рассказал военный. — Воды тоже нет»: Slavic typography puts the tag between dashes inside the marks. */
export function innerTag(reading: Reading, outer: Line, marked: Marked): InnerTag | undefined {
  const { dash } = reading.vocabulary.lexicon;
  if (dash === "incise") {
    const cut = inciseInside(reading, insideOf(reading, outer, marked));
    return cut?.one === undefined ? undefined : { one: cut.one, content: cut.pieces };
  }
  if (dash !== "slavic") return undefined;
  const line = insideOf(reading, outer, marked);
  const open = line.items.findIndex(
    (item, k) => isSign(item, "—–―-") && (isSign(line.items[k - 1], ",!?….") || opensTag(line, k)) && spaced(line, k),
  );
  if (open < 1) return undefined;
  for (const hit of cuesOf(reading, line)) {
    if (hit.from <= open || hit.from > open + TAG_REACH) continue;
    const subject = subjectOf(reading, hit, []);
    const start = Math.min(hit.from, subject?.position === "before" ? subject.from : hit.from);
    if (start !== open + 1 || hit.kind !== "verb" || !hit.verb?.frames.includes("quote")) continue;
    const from = Math.max(hit.to, subject?.to ?? 0);
    let close = from;
    while (close < line.items.length && close < open + TAG_REACH && !isSign(line.items[close], "—–―-")) close++;
    const closes = isSign(line.items[close], "—–―-") && isSign(line.items[close - 1], ",.");
    if (!closes && from < line.items.length - 1) return undefined;
    const content = [
      spanOf(reading, {
        first: marked.first,
        last: marked.first + (isSign(line.items[open - 1], ",") ? open - 1 : open),
      }),
    ];
    if (closes && close + 1 < line.items.length) {
      content.push(spanOf(reading, { first: marked.first + close + 1, last: marked.last }));
    }
    return { one: { hit, ...(subject === undefined ? {} : { subject }) }, content };
  }
  return undefined;
}

/** „Przestań – mówi. – Masz dzieci”: Polish writes no comma before the tag; the verb must follow and a stop close it. */
function opensTag(line: Line, dash: number): boolean {
  const next = line.items[dash + 1];
  if (next === undefined || next.token.capital || !(next.flags & IS.verb)) return false;
  const close = line.items.findIndex((item, k) => k > dash + 1 && isSign(item, "—–―-"));
  return close > 0 && close <= dash + TAG_REACH && isSign(line.items[close - 1], ".,");
}

function spaced(line: Line, k: number): boolean {
  return (line.items[k + 1]?.token.start ?? 0) > (line.items[k]?.token.end ?? 0);
}

/** The words inside the marks as a line of their own; its index lies between lines, so its mentions are new ones. */
function insideOf(reading: Reading, outer: Line, marked: Marked): Line {
  const items: Item[] = [];
  for (let k = marked.first; k < marked.last; k++) {
    const token = reading.tokens[k];
    const word = reading.words[k];
    if (token !== undefined) items.push({ first: k, last: k + 1, token, word, flags: word?.flags ?? 0 });
  }
  return { ...outer, items, first: marked.first, last: marked.last, index: outer.index + 0.5 };
}
