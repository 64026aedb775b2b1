import { isName, type Parsed } from "./assemble.ts";
import type { CueHit } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { type Mention, startsMention } from "./mention.ts";
import { mentionAt } from "./mentions.ts";
import { type Item, isSign, type Line, type Reading, spanOfItems } from "./reading.ts";
import { isParty } from "./roles.ts";
import type { Attributed } from "./subject.ts";
import { IS } from "./vocabulary.ts";
import { fragment, looseDraft, own, type Walk } from "./walk.ts";

/**
 * A sentence in reported mood with no cue goes on with the report before it (German Konjunktiv I): its speaker is
 * inherited. The first form must be one that only reports; sentences in a row are one quotation.
 */
export function readReportive(walk: Walk, parsed: Parsed): void {
  const { reading } = walk;
  const { line } = parsed;
  if ((line.flags & IS.reportive) === 0) return;
  if (walk.drafts.slice(-12).some((draft) => draft.line === line.index && draft.parent === undefined)) return;
  const at = line.items.findIndex((item) => item.flags & IS.reportive && !item.token.capital);
  if (at < 0 || line.items.slice(0, at).some((item) => item.flags & (IS.that | IS.whether) || isSign(item, ":;")))
    return;
  // "Ich habe", "wir seien": the writer or the one asked speaks, and the form is no reported mood.
  if (line.items.some((item) => item.word?.pronouns.some((one) => one.person === 1 && one.use === "subject"))) return;
  const before = walk.drafts.findLast((draft) => draft.parent === undefined);
  const behind = before !== undefined && before.lastLine === line.index - 1 && before.paragraph === line.paragraph;
  const doubtful = reading.vocabulary.lexicon.reportiveBehind?.includes(line.items[at]?.token.lower ?? "") ?? false;
  if (doubtful && !behind) return;
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
  // "Die Fahrer beschweren sich, die Straße sei gesperrt": the sentence itself says who reports.
  const teller = parsed.hits.findLast(
    ({ hit, subject }) => hit.kind === "verb" && subject !== undefined && hit.from < at && !walk.byHit.has(hit),
  );
  // "Der erwidert, es gebe …": somebody reports, and it is not known who.
  if (
    parsed.hits.some(
      ({ hit, subject }) =>
        hit.kind === "verb" &&
        hit.form === "finite" &&
        subject === undefined &&
        hit.from < at &&
        !hit.verb?.weak &&
        // "Wer frage, werde …"
        ((line.items[hit.from - 1]?.flags ?? 0) & IS.question) === 0,
    )
  )
    draft.floating = false;
  const comma = line.items.findLastIndex((item, k) => k < at && isSign(item, ","));
  if (teller !== undefined && comma > teller.hit.from) {
    draft.content = [spanOfItems(reading, line, comma + 1, line.items.length)];
    draft.floating = false;
    own(reading, draft, teller, "quote/bare-clause");
    walk.byHit.set(teller.hit, draft);
  } else if (comma > 0 && at > comma + 1 && tellerBefore(walk.reading, line, comma) !== undefined) {
    // "Der Anwalt wandte ein, er habe …": whoever opens the sentence says it, whatever the verb.
    const mention = tellerBefore(walk.reading, line, comma);
    draft.content = [spanOfItems(reading, line, comma + 1, line.items.length)];
    if (mention !== undefined) {
      draft.floating = false;
      draft.subject = { mention, from: mention.from, to: mention.to, position: "before", rule: "quote/subject-before" };
    }
  } else if (comma > 0 && at > comma + 1 && isStatement(line, comma)) {
    // "Er legt Wert auf die Aussage, es sei besser": the narrator's own half stands before the comma.
    draft.content = [spanOfItems(reading, line, comma + 1, line.items.length)];
  }
  walk.drafts.push(draft);
  for (const k of line.items.keys()) takeFragment(walk, line, k, draft);
}

/** Marked words inside a report are a quotation within it. */
function takeFragment(walk: Walk, line: Line, at: number, draft: Draft): void {
  const marked = line.items[at]?.marked;
  if (marked === undefined || walk.byMark.has(marked.index) || isName(walk.reading, line, at)) return;
  draft.kind = "mixed";
  const piece = fragment(walk, line, at, draft);
  walk.drafts.push(piece);
  walk.byMark.set(marked.index, piece);
}

/** How many items may stand before the comma of such a sentence. */
const TELLER_REACH = 10;

/** Somebody in first place with an unknown verb behind, and no other comma: the subject of a verb of speech. */
function tellerBefore(reading: Reading, line: Line, comma: number): Mention | undefined {
  if (comma > TELLER_REACH || !reading.vocabulary.lexicon.capitalisesNouns) return undefined;
  const mention = startsMention(line.items[0]) ? mentionAt(reading, line, 0, comma) : undefined;
  const verb = mention === undefined ? undefined : line.items[mention.to];
  if (
    mention === undefined ||
    mention.oblique ||
    verb === undefined ||
    verb.token.capital ||
    verb.token.kind !== "word"
  )
    return undefined;
  const somebody = mention.kind === "role" || (mention.kind === "name" && mention.to > 1);
  const rest = line.items.slice(mention.to, comma);
  const plain = rest.every((item) => item.marked === undefined && item.token.kind === "word");
  return somebody && plain && verb.flags === 0 && /(?:t|e|ß|b|g|d|f|h)$/u.test(verb.token.lower) ? mention : undefined;
}

/** True when the words up to a comma have a verb or a noun of speech and no word behind it opens a relative clause. */
function isStatement(line: Line, comma: number): boolean {
  const opening = line.items[comma + 1]?.flags ?? 0;
  if (opening & (IS.relative | IS.subordinator) && !(opening & IS.determiner)) return false;
  return line.items.slice(0, comma).some((item) => item.flags & (IS.auxiliary | IS.passive | IS.verb | IS.noun));
}

/**
 * "Der Mann soll geflohen sein": a modal of hearsay with an infinitive of the past reports what others say. Only such a
 * sentence is certain; "soll fliehen" may be a plan.
 */
export function readHearsay(walk: Walk, parsed: Parsed): void {
  const { reading } = walk;
  const { line } = parsed;
  const { hearsayPerfect = [] } = reading.vocabulary.lexicon;
  if (hearsayPerfect.length === 0 || (line.flags & IS.hearsay) === 0) return;
  if (walk.drafts.slice(-12).some((draft) => draft.line === line.index && draft.parent === undefined)) return;
  const at = line.items.findIndex((item) => item.flags & IS.hearsay && !item.token.capital);
  if (at < 0) return;
  const closes = line.items.some(
    (item, k) =>
      k > at && hearsayPerfect.includes(item.token.lower) && isParticiple(line.items[k - 1]) && endsClause(line, k + 1),
  );
  if (!closes) return;
  const span = spanOfItems(reading, line, 0, line.items.length);
  const draft = looseDraft(reading, line, span, "indirect", "quote/hearsay");
  draft.marks = "none";
  draft.evidence = [spanOfItems(reading, line, at, at + 1)];
  const said = parsed.hits.find(({ hit, subject }) => hit.hearsay && hit.verb !== undefined && isVoice(subject));
  if (said === undefined) draft.floating = true;
  else own(reading, draft, said, "quote/hearsay");
  walk.drafts.push(draft);
  if (said !== undefined) walk.byHit.set(said.hit, draft);
}

/** Somebody who can be the voice of a report: no thing and no unknown noun. */
function isVoice(subject: Attributed["subject"]): boolean {
  const kind = subject?.mention.kind;
  return kind === "role" || kind === "name" || kind === "pronoun";
}

function isParticiple(item: Item | undefined): boolean {
  return item?.token.kind === "word" && !item.token.capital && /(?:en|t)$/u.test(item.token.lower);
}

function endsClause(line: Line, at: number): boolean {
  const next = line.items[at];
  return next === undefined || next.token.kind !== "word" || (next.flags & (IS.and | IS.but)) !== 0;
}

/**
 * "spricht von einer Falle", "wies die Vorwürfe zurück": a cue of one who speaks, with a noun phrase in place of the clause.
 * What stands beside cue, speaker and addressee is the content.
 */
export function readTopics(walk: Walk, parsed: Parsed): void {
  const { reading } = walk;
  const { line, hits } = parsed;
  const { lexicon } = reading.vocabulary;
  if (lexicon.topics !== true) return;
  const v2 = lexicon.order === "v2";
  if (walk.drafts.slice(-12).some((draft) => draft.line === line.index && draft.parent === undefined)) return;
  for (const one of hits) {
    const { hit, subject } = one;
    if (walk.byHit.has(hit) || subject === undefined || !hit.verb?.frames.includes("topic")) continue;
    if (subject.mention.kind === "noun" || hit.relative) continue;
    // "the man, whom the service describes as a soldier, …": said in passing of somebody else.
    if (
      (line.items[subject.from - 1]?.flags ?? 0) & IS.relative &&
      !((line.items[subject.from - 1]?.flags ?? 0) & IS.determiner)
    )
      continue;
    const verb = v2 ? (hit.auxiliary ?? hit.from) + 1 : hit.to;
    const behind = Math.max(verb, subject.position === "after" ? subject.to : 0);
    // "wies die Vorwürfe zurück" closes with its particle; "called for a vote" has it before the topic.
    const bracket =
      v2 && hit.auxiliary !== undefined ? hit.from : ((v2 ? hit.particle : undefined) ?? line.items.length);
    let right = bracket;
    const left = pastOther(reading, hit, behind, right);
    while (right > left && line.items[right - 1]?.token.kind === "punctuation") right--;
    // What a comma parts from the cue is a clause, which was not read as reported: nothing is taken for its topic.
    // "complained to a friend about his pay": the one addressed is no topic.
    if (!v2 && (line.items[behind]?.flags ?? 0) & IS.addressing) continue;
    if (right - left < 2 || isSign(line.items[left], ",;:–—")) continue;
    const content = spanOfItems(reading, line, left, right);
    const draft = looseDraft(reading, line, content, "indirect", "quote/topic-clause");
    draft.marks = "none";
    own(reading, draft, one, "quote/topic-clause");
    walk.drafts.push(draft);
    walk.byHit.set(hit, draft);
    for (let k = left; k < right; k++) takeFragment(walk, line, k, draft);
    return;
  }
}

/** "spricht mit seiner Schwester (über den Winter)", "klagt gegenüber seiner Frau": behind the one who is talked with. */
function pastOther(reading: Reading, { line, from }: CueHit, left: number, right: number): number {
  const talking = reading.vocabulary.lexicon.talking?.includes(line.items[from]?.token.lower ?? "") ?? false;
  if (!talking && !((line.items[left]?.flags ?? 0) & IS.addressing)) return left;
  const mention = mentionAt(reading, line, left + 1, right);
  return mention !== undefined && isParty(mention.role) ? mention.to : left;
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
    !(first.flags & (IS.pronoun | IS.determiner | IS.notName)) ||
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
