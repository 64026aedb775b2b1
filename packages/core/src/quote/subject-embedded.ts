/** The subject of a clause inside another: "is heard saying", "a recording in which a soldier says". */
import type { CueHit } from "./cue.ts";
import { mentionAt } from "./mentions.ts";
import { isSign, type Line, type Reading } from "./reading.ts";
import { type Attributed, canSpeak, isReflexive, isSomebody, PART_REACH, type Subject } from "./subject.ts";
import { skipAdverbsBack, subjectBefore, touching } from "./subject-before.ts";
import { FUNCTION_WORD, IS } from "./vocabulary.ts";

/**
 * "the man is heard (on tape) saying": the subject of the verb of hearing; "footage shows the officer telling", "a recording of a
 * soldier complaining": whoever stands right before a participle without a comma.
 */
export function perceived(reading: Reading, hit: CueHit, earlier: readonly Attributed[]): Subject | undefined {
  const { line } = hit;
  const { order, perceived: verbs = [] } = reading.vocabulary.lexicon;
  if (order !== "svo") return undefined;
  for (let k = hit.from - 1; k >= 0 && k >= hit.from - PERCEIVED_REACH; k--) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || item.token.kind !== "word") break;
    if (!verbs.includes(item.token.lower)) continue;
    let auxiliary = k;
    while (auxiliary > 0 && (line.items[auxiliary - 1]?.flags ?? 0) & (IS.auxiliary | IS.passive | IS.adverb))
      auxiliary--;
    if (auxiliary < k) return subjectBefore(reading, { ...hit, from: k, auxiliary }, earlier);
  }
  const led = withBefore(reading, line, hit.from);
  if (led !== undefined) return led;
  const near = touching(reading, line, hit.from);
  return near?.mention.kind === "role" || near?.mention.kind === "name" ? near : undefined;
}

/**
 * «et opptak der en soldat forteller …», "ein Gespräch, in dem ein Soldat seiner Frau erzählt, …": the clause that tells what a
 * recording holds has a subject of its own, right behind the word that opens it.
 */
export function embeddedSubject(reading: Reading, hit: CueHit): Subject | undefined {
  const { line } = hit;
  const { capitalisesNouns, holding = [] } = reading.vocabulary.lexicon;
  if (!capitalisesNouns) {
    const near = touching(reading, line, skipAdverbsBack(line, Math.min(hit.auxiliary ?? hit.from, hit.from)));
    const opener = line.items[(near?.from ?? 0) - 1];
    const held = line.items[(near?.from ?? 0) - 2];
    const opens = opener !== undefined && opener.marked === undefined && holding.includes(opener.token.lower);
    if (near === undefined || !opens || held?.token.kind !== "word" || held.flags & FUNCTION_WORD) return undefined;
    return { ...near, rule: "quote/subject-embedded" };
  }
  const behind = line.items.findIndex((item, k) => k >= hit.to && !(item.flags & IS.auxiliary));
  if (behind >= 0 && line.items[behind]?.token.kind !== "punctuation") return undefined;
  let comma = hit.from - 1;
  while (comma > hit.from - PART_REACH && comma > 0 && !isSign(line.items[comma], ",")) {
    if (line.items[comma]?.marked !== undefined) return undefined;
    comma--;
  }
  const opener = line.items[comma + 1];
  if (!isSign(line.items[comma], ",") || opener === undefined) return undefined;
  const related = line.items[comma + 2];
  const prepositional = (opener.flags & IS.preposition) !== 0 && ((related?.flags ?? 0) & IS.relative) !== 0;
  if (!prepositional && !holding.includes(opener.token.lower)) return undefined;
  let at = comma + (prepositional ? 3 : 2);
  if (isReflexive(line, at)) at++;
  const mention = mentionAt(reading, line, at, hit.from);
  if (mention === undefined || !canSpeak(mention) || !isSomebody(mention)) return undefined;
  return { mention, from: mention.from, to: mention.to, position: "before", rule: "quote/subject-embedded" };
}

/** "begins with the driver, a nurse, asking why": behind "with" the participle is that person's. */
function withBefore(reading: Reading, line: Line, verb: number): Subject | undefined {
  if (!isSign(line.items[verb - 1], ",")) return undefined;
  for (let k = verb - 2; k > 0 && k > verb - WITH_REACH; k--) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || item.flags & (IS.verb | IS.auxiliary | IS.passive))
      return undefined;
    if (item.token.lower !== "with") continue;
    const mention = mentionAt(reading, line, k + 1, verb);
    if (mention === undefined || !isSign(line.items[mention.to], ",") || !isSomebody(mention)) return undefined;
    return { mention, from: mention.from, to: verb, position: "before", rule: "quote/subject-before" };
  }
  return undefined;
}

/** How far before its participle such a person may stand, in items. */
const WITH_REACH = 14;

/** How far before its participle a verb of hearing may stand, in items. */
const PERCEIVED_REACH = 6;
