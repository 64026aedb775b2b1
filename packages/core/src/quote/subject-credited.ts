/** Who speaks where the grammar makes nobody the subject: the one quoted, the agent of a passive, the one a phrase credits. */
import type { CueHit } from "./cue.ts";
import { isFullNameAt, type Mention, startsMention } from "./mention.ts";
import { markedName, mentionAt, possessiveMention } from "./mentions.ts";
import { isSign, type Line, type Reading, spanOfItems } from "./reading.ts";
import type { Attributed } from "./subject.ts";
import { type Subject, skipAdverbs } from "./subject.ts";
import { between, coordinate, isUnknownNoun, withApposition } from "./subject-after.ts";
import { looseNoun, subjectBefore } from "./subject-before.ts";
import { IS } from "./vocabulary.ts";

/** "Die Zeitung zitiert den Soldaten", "Der Soldat wird zitiert": whoever is quoted speaks. */
export function quoted(reading: Reading, hit: CueHit, earlier: readonly Attributed[]): Subject | undefined {
  if (hit.passive) return between(reading, hit) ?? subjectBefore(reading, hit, earlier);
  const { line } = hit;
  const from = hit.form === "finite" ? hit.to : (hit.auxiliary ?? hit.from) + 1;
  const to = hit.form === "finite" ? line.items.length : hit.from;
  const at = skipAdverbs(line, from, to);
  const first = startsMention(line.items[at]) ? mentionAt(reading, line, at, to) : undefined;
  if (first === undefined) return undefined;
  // "Danach zitierte die Zeitung den Arzt": the subject stands first, the one quoted behind it.
  const next = skipAdverbs(line, first.to, to);
  const second = startsMention(line.items[next]) ? mentionAt(reading, line, next, to) : undefined;
  const mention = second ?? first;
  return { mention, from: mention.from, to: mention.to, position: "after", rule: "quote/subject-quoted" };
}

export function agentOf(reading: Reading, hit: CueHit): Subject | undefined {
  const { line } = hit;
  for (let k = hit.to; k < line.items.length && k < hit.to + 12; k++) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || isSign(item, ",.;:") || item.flags & IS.that) break;
    if (!(item.flags & IS.agent)) continue;
    const mention = mentionAt(reading, line, k + 1);
    if (mention !== undefined)
      return { mention, from: k, to: mention.to, position: "after", rule: "quote/subject-agent" };
  }
  return undefined;
}

export function creditedBy(reading: Reading, hit: CueHit): Subject | undefined {
  const { line, phrase } = hit;
  if (phrase === undefined || phrase.speaker === "none") return undefined;
  if (hit.inner !== undefined) {
    const mention = possessiveMention(reading, line, hit.inner);
    return mention === undefined
      ? undefined
      : { mention, from: hit.inner, to: hit.to, position: "after", rule: "quote/phrase" };
  }
  if (phrase.speaker === "before") {
    for (let from = Math.max(0, hit.from - 8); from < hit.from; from++) {
      const mention = mentionAt(reading, line, from, hit.from);
      if (mention?.to === hit.from) return { mention, from, to: hit.from, position: "before", rule: "quote/phrase" };
    }
    return undefined;
  }
  const mention =
    markedName(reading, line, hit.to) ??
    mentionAt(reading, line, hit.to) ??
    holderNamed(reading, line, hit.to) ??
    looseNoun(reading, line, hit.to, Math.min(line.items.length, hit.to + 5));
  if (mention === undefined || (mention.kind === "pronoun" && mention.pronoun?.use === "reflexive")) return undefined;
  if (phrase.weak && mention.kind === "noun") return undefined;
  if (phrase.place === "named" && !isNamed(line, mention, phrase.weak === true)) return undefined;
  return withApposition(reading, line, {
    mention,
    from: mention.from,
    to: coordinate(reading, line, mention),
    position: "after",
    rule: "quote/phrase",
  });
}

/** «Zdaniem armatora Wita Kuszla», «ifølge fonetiker Solbjørg Vik»: one or two words no lexicon knows, and a full name. */
function holderNamed(reading: Reading, line: Line, from: number): Mention | undefined {
  const { order, capitalisesNouns, headFirst } = reading.vocabulary.lexicon;
  if (order === "svo" || capitalisesNouns || headFirst) return undefined;
  let at = from;
  while (at < from + 2 && isUnknownNoun(line.items[at])) at++;
  if (at === from) return undefined;
  // «За словами головного лікаря центру Богдана Стасюка»: an adjective before the office.
  const office = order === "free" && startsMention(line.items[at]) ? mentionAt(reading, line, at) : undefined;
  if (office?.role !== undefined) return { ...office, from, span: spanOfItems(reading, line, from, office.to) };
  if (!isFullNameAt(reading, line, at)) return undefined;
  const name = mentionAt(reading, line, at);
  return name?.kind === "name" ? { ...name, from, span: spanOfItems(reading, line, from, name.to) } : undefined;
}

/** «Pour l'opposante Nora Belk, …»: somebody with a name, or with an office at least, and a comma behind what belongs to it. */
function isNamed(line: Line, mention: Mention, name: boolean): boolean {
  if (mention.kind !== "name" && (name || (mention.kind !== "role" && mention.kind !== "body"))) return false;
  if (mention.kind === "name" && mention.role === undefined && mention.to - mention.from < 2) return false;
  for (let k = mention.to; k < line.items.length && k < mention.to + 6; k++) {
    if (isSign(line.items[k], ",")) return true;
    const item = line.items[k];
    if (item?.token.kind !== "word" || item.flags & (IS.verb | IS.auxiliary | IS.passive | IS.pronoun)) return false;
  }
  return false;
}
