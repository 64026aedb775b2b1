import { type CueHit } from "./cue.ts";
import { startOf } from "./cues.ts";
import { isAge } from "./known.ts";
import { startsMention } from "./mention.ts";
import { mentionAt } from "./mentions.ts";
import { isSign, type Line, type Reading } from "./reading.ts";
import { type Attributed, isSomebody, type Subject, skipAdverbs } from "./subject.ts";
import { between, subjectAfter, tagSubject } from "./subject-after.ts";
import { sharedSubject, subjectBefore } from "./subject-before.ts";
import { agentOf, creditedBy, quoted } from "./subject-credited.ts";
import { embeddedSubject, perceived } from "./subject-embedded.ts";
import { IS } from "./vocabulary.ts";

/** The subject of a finite verb, the agent of a passive, or the one a phrase credits. */
export function subjectOf(reading: Reading, hit: CueHit, earlier: readonly Attributed[]): Subject | undefined {
  const subject = grammaticalSubject(reading, hit, earlier);
  const { order, headFirst } = reading.vocabulary.lexicon;
  // «O deset vteřin později se ozve»: a verb of many uses makes no speaker of a thing before it.
  const thing = subject?.mention.kind === "noun" && subject.position === "before";
  const apart = subject !== undefined && hit.from - subject.mention.to > 1;
  // «Gdy brat pyta, czy musi strzelać, odpowiada: …»: who asks is not the one who answers.
  const asked = ({ hit: other, subject: asker }: Attributed): boolean =>
    other.act === "ask" && asker !== undefined && asker.mention.from === subject?.mention.from;
  if (hit.act === "answer" && subject?.position === "before" && apart && earlier.some(asked)) return undefined;
  return thing && apart && hit.verb?.weak && order === "free" && !headFirst ? undefined : subject;
}

function grammaticalSubject(reading: Reading, hit: CueHit, earlier: readonly Attributed[]): Subject | undefined {
  if (hit.kind === "phrase") return creditedBy(reading, hit);
  if (hit.verb?.speaker === "object") return quoted(reading, hit, earlier);
  if (hit.passive) return agentOf(reading, hit);
  if (hit.form === "adverbial" && hit.auxiliary === undefined)
    return perceived(reading, hit, earlier) ?? sharedSubject(reading, hit, earlier);
  const { line } = hit;
  const { order, capitalisesNouns, headFirst = false } = reading.vocabulary.lexicon;
  const embedded = order === "v2" ? embeddedSubject(reading, hit) : undefined;
  if (embedded !== undefined) return embedded;
  const verb = headFirst ? startOf(reading, hit) : (hit.auxiliary ?? hit.from);
  const inverted = hit.auxiliary !== undefined && hit.auxiliary < hit.from - 1 ? between(reading, hit) : undefined;
  if (inverted !== undefined && (order !== "svo" || verb === 0 || (headFirst && isTagPlace(line, verb)))) {
    // "haben das Wrack untersucht und bestätigt": behind a subject in first place a thing is the object.
    const first = capitalisesNouns ? subjectBefore(reading, hit, earlier) : undefined;
    // "Ein Soldat soll seiner Frau gesagt haben": one constituent stands before the auxiliary, and it is somebody.
    const opening = first?.mention.to === verb && opensClause(line, first.mention.from) && !first.mention.oblique;
    const thing = inverted.mention.kind === "noun";
    return first !== undefined && isSomebody(first.mention) && (thing || opening) ? first : inverted;
  }
  if (order === "svo") {
    if (headFirst && opensRelated(reading, line.items[verb - 1])) return subjectAfter(reading, hit);
    // "Ann said, told Sam": the noun behind such a verb may be the one addressed, unless its case tells.
    const told = hit.verb?.addressee !== undefined && reading.vocabulary.lexicon.nameEndings === undefined;
    if (verb === 0 || isTagAfter(line, verb) || (!told && closesTag(reading, hit)))
      return subjectAfter(reading, hit) ?? subjectBefore(reading, hit, earlier);
    return subjectBefore(reading, hit, earlier) ?? tagSubject(reading, hit);
  }
  if (order === "v2") {
    if (verb === 0 || isTagAfter(line, verb) || closesTag(reading, hit))
      return subjectAfter(reading, hit) ?? subjectBefore(reading, hit, earlier);
    // "Im selben Schreiben fordert Huber": what opens with a preposition leaves the subject behind the verb.
    if (capitalisesNouns && hit.form === "finite" && isFronted(line, verb)) {
      const follows = subjectAfter(reading, hit);
      if (follows !== undefined) return follows;
      const first = subjectBefore(reading, hit, earlier);
      return first !== undefined && (first.mention.kind === "noun" || first.mention.kind === "paper")
        ? undefined
        : first;
    }
    // Inversion puts the subject behind the finite verb: never behind a participle ("har fortalt soldatene").
    const after = hit.form === "finite" ? subjectAfter(reading, hit) : undefined;
    // A subject pronoun right behind the verb is the subject whatever stands before: "Als Beispiel nannte er".
    const opening = subjectBefore(reading, hit, earlier);
    // "Eine Minute später meldet sich die Wache": a noun with an adverb behind it tells when.
    const timed =
      capitalisesNouns &&
      opening?.mention.kind === "noun" &&
      opening.mention.to < verb &&
      TIMES.test(line.items[opening.mention.to]?.token.lower ?? "");
    const before = timed ? undefined : opening;
    if (before !== undefined && after !== undefined && before.rule === "quote/subject-before") {
      // Of an unknown noun and a person the person is the speaker: "Als Beispiel nannte Weber", "Weber nannte das Ergebnis".
      const object = hit.verb?.addressee === "object";
      const related = !capitalisesNouns && isApposed(reading, hit);
      if (before.mention.kind === "noun" && isSomebody(after.mention) && !object && !related) return after;
      if (after.mention.kind === "noun" && !isAge(after.mention) && isSomebody(before.mention)) return before;
    }
    const full = before?.mention.kind === "name" && before.mention.to - before.mention.from > 1;
    const person = before?.mention.kind === "pronoun" || before?.mention.kind === "role" || full;
    // «Han sier han vil hjem», «mora meiner han må»: a person right before the verb who opens the clause.
    if (before !== undefined && person && before.mention.to === verb && opensClause(line, before.mention.from))
      return before;
    // "Der Geschäftsführer nannte sie fahrlässig": where the pronoun can be the object too, the noun in first place is the subject.
    const object =
      capitalisesNouns &&
      after?.mention.gender === "female" &&
      before?.mention.determiner !== undefined &&
      before.mention.from === 0;
    if (object) return before;
    if (before !== undefined && after !== undefined && opensReport(reading, hit, before, after)) return before;
    if (after?.mention.kind === "pronoun" && after.mention.from === hit.to && hit.form === "finite") return after;
    // «Rett nok seier Gross»: a capital at the start of the sentence, away from the verb, may be any word.
    if (
      after !== undefined &&
      before?.mention.kind === "name" &&
      before.mention.from === 0 &&
      before.mention.to === 1 &&
      verb > 1
    )
      return after;
    if (
      before === undefined ||
      before.rule === "quote/subject-shared" ||
      before.rule === "quote/subject-relative" ||
      opensClause(line, before.mention.from)
    ) {
      return before ?? after;
    }
    return after ?? before;
  }
  if (headFirst && opensRelated(reading, line.items[verb - 1])) return subjectAfter(reading, hit);
  const { commaTags = headFirst } = reading.vocabulary.lexicon;
  return isTagAfter(line, verb) || (commaTags && closesTag(reading, hit))
    ? (subjectAfter(reading, hit) ?? subjectBefore(reading, hit, earlier))
    : (subjectBefore(reading, hit, earlier) ?? subjectAfter(reading, hit));
}

/** «Hansen sa hun var glad»: the pronoun behind the verb has a verb of its own, so the name before it speaks. */
function opensReport(reading: Reading, hit: CueHit, before: Subject, after: Subject): boolean {
  const { line } = hit;
  if (reading.vocabulary.lexicon.capitalisesNouns || !hit.verb?.frames.includes("bare")) return false;
  if (after.mention.kind !== "pronoun" || after.mention.from !== hit.to || before.mention.to !== hit.from) return false;
  const next = line.items[skipAdverbs(line, after.mention.to, line.items.length)];
  return isSomebody(before.mention) && ((next?.flags ?? 0) & (IS.auxiliary | IS.passive)) !== 0;
}

const TIMES = /^(?:später|zuvor|danach|vorher|darauf|lang)$/;

/** True when the main clause of a verb in second place opens with a preposition: its subject then follows the verb. */
function isFronted(line: Line, verb: number): boolean {
  let from = 0;
  for (let k = verb - 1; k >= 0; k--) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || isSign(item, ":;–—")) {
      from = k + 1;
      break;
    }
    // A clause of its own inside the sentence: "…, dass der Arzt sagte", "… und sagte".
    if (isSign(item, ",") && (line.items[k + 1]?.flags ?? 0) & (IS.that | IS.subordinator | IS.question)) return false;
    if (item.flags & IS.and && k >= verb - 2) return false;
  }
  const opening = line.items[from];
  if (opening === undefined || from >= verb) return false;
  const flags = opening.flags & (IS.and | IS.but) ? (line.items[from + 1]?.flags ?? 0) : opening.flags;
  if (flags & IS.subordinator) {
    const next = line.items[verb + 1];
    const last = next === undefined || next.token.kind === "punctuation";
    return !last && !line.items.slice(from, verb).some((item) => isSign(item, ","));
  }
  return (flags & (IS.preposition | IS.addressing)) !== 0;
}

/** «comme l'a dit le ministre», «ce qu'a confirmé le parquet»: the subject follows. */
function opensRelated(reading: Reading, before: Line["items"][number] | undefined): boolean {
  if (before === undefined || before.marked !== undefined) return false;
  return (reading.vocabulary.lexicon.as?.includes(before.token.lower) ?? false) || (before.flags & IS.that) !== 0;
}

/** Right after marked words, an end sign or a comma. */
function isTagPlace(line: Line, verb: number): boolean {
  return isTagAfter(line, verb) || isSign(line.items[verb - 1], ",");
}

/** True right after marked words, or after a comma or dash that ends a fronted content. */
function isTagAfter(line: Line, verb: number): boolean {
  const before = line.items[verb - 1];
  if (before === undefined) return false;
  if (before.marked !== undefined) return before.marked.last - before.marked.first > 1 || isSpeechEnd(line, verb - 1);
  if (isSign(before, ",") && line.items[verb - 2]?.marked !== undefined) return true;
  return isSign(before, "?!…–—-");
}

function isSpeechEnd(line: Line, at: number): boolean {
  return line.items[at - 1] === undefined;
}

/** True when a noun phrase is the first thing in its clause, where a verb-second language has one constituent only. */
function opensClause(line: Line, from: number): boolean {
  const before = line.items[from - 1];
  if (before === undefined || before.marked !== undefined || before.token.kind !== "word") return true;
  return (before.flags & (IS.and | IS.but | IS.that | IS.subordinator | IS.relative | IS.whether | IS.question)) !== 0;
}

/** "Ann Lee, 59, of Harn, who heard the call, said the tape …": a full name with what describes it, and no verb of its own. */
function opensApposed(reading: Reading, line: Line, verb: number): boolean {
  const name = startsMention(line.items[0]) ? mentionAt(reading, line, 0, verb) : undefined;
  if (name?.kind !== "name" || name.to < 2 || !isSign(line.items[name.to], ",")) return false;
  return !line.items.slice(name.to, verb).some(({ flags }) => flags & (IS.auxiliary | IS.passive));
}

/** «…, sier soldaten til moren.»: right after a comma, and nothing but an end or an adjunct behind the subject. */
function closesTag(reading: Reading, hit: CueHit): boolean {
  const start = reading.vocabulary.lexicon.headFirst ? startOf(reading, hit) : hit.from;
  if (!isSign(hit.line.items[start - 1], ",")) return false;
  const subject = subjectAfter(reading, hit);
  if (subject === undefined || isApposed(reading, hit)) return false;
  const { order, headFirst } = reading.vocabulary.lexicon;
  if (order === "svo" && !headFirst && (hit.verb?.weak || predicateFollows(hit.line, subject.to))) return false;
  const { mention } = subject;
  if (order === "svo" && !headFirst && mention.kind === "noun" && opensApposed(reading, hit.line, start)) return false;
  if (reading.vocabulary.lexicon.capitalisesNouns && mention.kind === "noun" && !isAge(mention)) return false;
  // «…, řekl voják matce.»: the one addressed shows by its case.
  const told = startsMention(hit.line.items[subject.to]) ? mentionAt(reading, hit.line, subject.to) : undefined;
  const end = told?.oblique === true ? told.to : subject.to;
  // „…, will die Frau wissen“: the rest of the verb closes the tag.
  const next = hit.line.items[end === hit.particle ? end + 1 : end];
  if (next === undefined || next.marked !== undefined || next.token.kind !== "word") return true;
  // «Soldaten, som er tjue, forteller moren at …»: whoever opens the sentence speaks, past the relative clause.
  if (next.flags & (IS.that | IS.whether) && startsMention(hit.line.items[0])) return false;
  return (
    (next.flags &
      (IS.preposition |
        IS.addressing |
        IS.adverb |
        IS.and |
        IS.but |
        IS.that |
        IS.whether |
        IS.subordinator |
        IS.notName)) !==
    0
  );
}

/** "The guide, from the museum, said the park and the lake are closed": a finite verb behind it makes it a clause. */
function predicateFollows(line: Line, from: number): boolean {
  for (let k = from; k < line.items.length; k++) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || item.token.kind === "punctuation") return false;
    if (item.flags & (IS.relative | IS.that | IS.subordinator)) return false;
    if (item.flags & (IS.auxiliary | IS.passive)) return true;
  }
  return false;
}

/** "Der Bürgermeister, Henning Wolk (Partei), warnte die Stadt": a name or a relative clause between commas before the verb. */
function isApposed(reading: Reading, hit: CueHit): boolean {
  const { line } = hit;
  const { order, capitalisesNouns, headFirst } = reading.vocabulary.lexicon;
  if (!startsMention(line.items[0])) return false;
  if (!capitalisesNouns && !headFirst && isRelated(reading, line, hit.from - 1)) return order !== "svo";
  if (!capitalisesNouns && !headFirst && order !== "v2") return false;
  const close = (headFirst ? startOf(reading, hit) : hit.from) - 1;
  let open = close - 1;
  while (open >= 0 && !isSign(line.items[open], ",")) {
    if (line.items[open]?.marked !== undefined) return false;
    open--;
  }
  if (open <= 0) return false;
  // A relative clause ends in its verb: "…, die Ukrainer seien schon in Losowo, erzählt die Frau" has none.
  if ((line.items[open + 1]?.flags ?? 0) & IS.relative && line.items[close - 1]?.token.capital === false) return true;
  const mention = mentionAt(reading, line, open + 1, close);
  const next = mention === undefined ? undefined : line.items[mention.to];
  // «Le porte-parole, Jean Vannier, a démenti»: only a name is surely an apposition where nouns have no capital.
  if (!capitalisesNouns && mention?.kind !== "name") return false;
  return mention !== undefined && (mention.to === close || isSign(next, "("));
}

/** «En tredje deltaker, som ingen kjenner, kaller planen …»: whoever opens the sentence, a relative clause, the verb. */
function isRelated(reading: Reading, line: Line, close: number): boolean {
  const open = mentionAt(reading, line, 0, close)?.to ?? 0;
  return open > 0 && isSign(line.items[open], ",") && ((line.items[open + 1]?.flags ?? 0) & IS.relative) !== 0;
}
