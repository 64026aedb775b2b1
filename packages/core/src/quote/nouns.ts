import type { CueHit } from "./cue.ts";
import { type Mention, startsMention } from "./mention.ts";
import { mentionAt } from "./mentions.ts";
import { isSign, type Line, type Reading } from "./reading.ts";
import { canSpeak, type Subject } from "./subject.ts";
import { IS } from "./vocabulary.ts";

/** A noun of speech with the clause it announces: "the soldier's claim that …", «слова солдата о том, что …». */
export interface NounCue {
  readonly hit: CueHit;
  readonly subject?: Subject;
  /** Items of the clause, its conjunction included. */
  readonly from: number;
  readonly to: number;
}

/** How far behind the noun its conjunction may stand, in items. */
const REACH = 10;

/** All nouns of speech of a line that a content clause follows. */
export function nounCuesOf(reading: Reading, line: Line): NounCue[] {
  const cues: NounCue[] = [];
  if ((line.flags & IS.noun) === 0) return cues;
  for (const [at, item] of line.items.entries()) {
    const noun = item.flags & IS.noun ? item.word?.noun : undefined;
    if (noun === undefined || item.marked !== undefined) continue;
    const that = conjunctionOf(line, at);
    if (that === undefined) continue;
    const mention = holderOf(reading, line, at);
    const to = endOf(line, at, that);
    if (to - that < 3) continue;
    cues.push({
      hit: {
        line,
        kind: "phrase",
        lemma: noun.lemma,
        act: noun.act,
        from: at,
        to: at + 1,
        plural: false,
        passive: false,
        hearsay: false,
      },
      ...(mention === undefined
        ? {}
        : { subject: { mention, from: mention.from, to: mention.to, position: "before", rule: "quote/noun-holder" } }),
      from: that,
      to,
    });
  }
  return cues;
}

/** The conjunction behind the noun: nothing but the holder, prepositions and one comma may stand between. */
function conjunctionOf(line: Line, at: number): number | undefined {
  for (let k = at + 1; k < line.items.length && k <= at + REACH; k++) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined) return undefined;
    const flags = item.flags;
    const clause = k > at + 1 || !(flags & (IS.determiner | IS.relative)) || opensClause(line, k);
    if (flags & IS.that && clause) {
      const before = line.items[k - 1];
      // "the claim that": right behind the noun, after a preposition, or after the comma that Slavic and German write.
      return isSign(before, ",") || (before?.flags ?? 0) & (IS.preposition | IS.noun) || k === at + 1 ? k : undefined;
    }
    if (flags & (IS.verb | IS.auxiliary | IS.passive | IS.relative | IS.and) && !(flags & (IS.determiner | IS.role)))
      return undefined;
    if (item.token.kind !== "word" && !(isSign(item, ",") && (line.items[k + 1]?.flags ?? 0) & IS.that))
      return undefined;
  }
  return undefined;
}

/** "the claim that the road" against "the claim that was made": no verb right behind the conjunction. */
function opensClause(line: Line, at: number): boolean {
  const next = line.items[at + 1];
  return next !== undefined && !(next.flags & (IS.auxiliary | IS.passive | IS.verb)) && next.token.kind === "word";
}

/** Whose words they are: the possessor before the noun, the genitive behind it, or the subject of the sentence. */
function holderOf(reading: Reading, line: Line, at: number): Mention | undefined {
  const behind = line.items[at + 1];
  const tied = behind !== undefined && (behind.flags & (IS.genitive | IS.agent)) !== 0 ? at + 2 : at + 1;
  if (!((behind?.flags ?? 0) & IS.that) && startsMention(line.items[tied])) {
    const mention = mentionAt(reading, line, tied);
    if (mention !== undefined && mention.kind !== "pronoun" && mention.kind !== "noun") return mention;
  }
  for (let k = Math.max(0, at - 5); k < at; k++) {
    if (!startsMention(line.items[k])) continue;
    const mention = mentionAt(reading, line, k, at);
    const owns = reading.vocabulary.lexicon.nameEndings !== undefined && mention?.oblique === true;
    if (mention?.to === at && (owns || /s['’]?$/u.test(mention.head))) return mention;
    const whole = mentionAt(reading, line, k, at + 1);
    if (whole?.to === at + 1 && whole.possessor !== undefined) return whole.possessor;
  }
  const { receiving = [] } = reading.vocabulary.lexicon;
  if (line.items.slice(Math.max(0, at - 5), at).some((item) => receiving.includes(item.token.lower))) return undefined;
  for (let k = 0; k < at; k++) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || item.token.kind !== "word") return undefined;
    const mention = startsMention(item) ? mentionAt(reading, line, k, at) : undefined;
    if (mention !== undefined) return canSpeak(mention) && mention.to < at && k === 0 ? mention : undefined;
    if (!(item.flags & IS.adverb)) return undefined;
  }
  return undefined;
}

/** A noun that opens its sentence is its subject: the clause ends at the comma before the verb of the sentence. */
function endOf(line: Line, at: number, that: number): number {
  let to = line.items.length;
  while (to > that && isSign(line.items[to - 1], ".…!?;:")) to--;
  if (at > 3) return to;
  for (let k = to - 1; k > that + 1; k--) if (isSign(line.items[k], ",")) return k;
  return to;
}
