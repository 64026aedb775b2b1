/** Verbs that are cues: which form stands there, and whether it reports at all. */
import type { CueAct } from "../model.ts";
import type { CueHit } from "./cue.ts";
import { type Item, isSign, type Line, type Reading } from "./reading.ts";
import { IS, type VerbForm } from "./vocabulary.ts";

/** How far back an auxiliary is looked for, in items. */
const AUXILIARY_REACH = 24;

export function verbAt(reading: Reading, line: Line, at: number): CueHit | undefined {
  const item = line.items[at];
  if (item?.word === undefined || isNounHere(reading, line, at, item)) return undefined;
  const wanting = wantingBefore(reading, line, at);
  const helper = auxiliaryBefore(reading, line, at) ?? wanting;
  const refused =
    helper !== undefined && reading.vocabulary.lexicon.wanting !== undefined && isRefused(line, helper, at);
  const wanted = wanting === undefined && !refused ? undefined : wantedForm(item.word.verbs);
  const form = wanted ?? chooseForm(reading, line, at, item.word.verbs, helper);
  if (form === undefined) return undefined;
  const withheld = wanted !== undefined || negated(reading, line, at, helper) || negatedAhead(line, form, helper);
  if (withheld && (reading.vocabulary.lexicon.wanting === undefined || !asksBehind(reading, line, at, form)))
    return undefined;
  const particle =
    form.verb.particles === undefined ? undefined : particleAfter(reading, line, at, form.verb.particles);
  if (isHearsayParticiple(line, at, form)) return undefined;
  const asked = at === 0 && isReducedPassive(reading, line, form);
  const helperFlags = helper === undefined ? 0 : (line.items[helper]?.flags ?? 0);
  const reflexive = reading.vocabulary.lexicon.headFirst && helper !== undefined && isReflexive(line.items[helper - 1]);
  const passive =
    asked || (form.form === "participle" && helper !== undefined && !reflexive && passiveChain(line, helper, at));
  const anchor = helper !== undefined && directlyBefore(line, helper, at) ? helper : at;
  const touching = particle !== undefined && particle === at + (form.verb.particles?.length ?? 1);
  return {
    line,
    kind: "verb",
    lemma: form.verb.lemma,
    act: form.verb.act,
    from: at,
    to: touching ? particle + 1 : at + 1,
    ...(helper === undefined ||
    form.form === "finite" ||
    (form.form === "adverbial" && !directlyBefore(line, helper, at))
      ? {}
      : { auxiliary: helper }),
    ...(particle === undefined ? {} : { particle }),
    verb: form.verb,
    form: form.form,
    ...(form.gender === undefined ? {} : { gender: form.gender }),
    plural: form.plural ?? false,
    passive,
    ...((line.items[anchor - 1]?.flags ?? 0) & IS.relative ? { relative: true } : {}),
    ...(withheld ? { withheld } : {}),
    hearsay: (helperFlags & IS.hearsay) !== 0 && form.form !== "finite",
  };
}

/** "declined to say", «no quiso confirmar», "wollte von ihr wissen": the verb before an infinitive that is a report all the same. */
function wantingBefore({ vocabulary }: Reading, line: Line, at: number): number | undefined {
  const { wanting = [], order } = vocabulary.lexicon;
  if (wanting.length === 0) return undefined;
  let k = at - 1;
  if ((line.items[k]?.flags ?? 0) & IS.infinitive) k--;
  else if (order === "v2")
    while (k > 0 && k > at - WANTING_REACH && isWord(line.items[k]) && !isWanting(wanting, line, k)) k--;
  return isWanting(wanting, line, k) ? k : undefined;
}

/** "did not say", "would not confirm": a negation and nothing but adverbs between the auxiliary and the infinitive. */
function isRefused(line: Line, helper: number, at: number): boolean {
  return directlyBefore(line, helper, at) && line.items.slice(helper, at).some((item) => item.flags & IS.negation);
}

/** How far before an infinitive that closes its clause the verb may stand, in items. */
const WANTING_REACH = 8;

function isWanting(wanting: readonly string[], line: Line, at: number): boolean {
  return line.items[at]?.marked === undefined && wanting.includes(line.items[at]?.token.lower ?? "");
}

function isWord(item: Item | undefined): boolean {
  return item?.marked === undefined && item?.token.kind === "word";
}

/** The infinitive that takes a question best. */
function wantedForm(forms: readonly VerbForm[]): VerbForm | undefined {
  const infinitives = forms.filter((one) => one.form === "infinitive");
  return infinitives.find((one) => one.verb.frames.includes("question")) ?? infinitives[0];
}

/** How many items may stand between a withheld cue and its clause: "did not tell the paper whether". */
const WITHHELD_REACH = 6;

/** True when an indirect question is what somebody did not say or wants to know, or a statement what he does not confirm. */
function asksBehind(reading: Reading, line: Line, at: number, { verb }: VerbForm): boolean {
  if (!SPEAKS.has(verb.act) || verb.weak) return false;
  if ((line.items[0]?.flags ?? 0) & IS.whether && isSign(line.items[line.items.length - 1], ".")) return at > 3;
  const clause = IS.whether | IS.question | (verb.confirms ? IS.that : 0);
  for (let k = at + 1; k < line.items.length && k <= at + WITHHELD_REACH; k++) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined) return false;
    if (item.flags & clause) return true;
    if (item.token.kind !== "word" && !(isSign(item, ",") && (line.items[k + 1]?.flags ?? 0) & clause)) return false;
    if (item.flags & (IS.verb | IS.auxiliary | IS.that | IS.subordinator) && !(item.flags & IS.negation)) return false;
  }
  return false;
}

const SPEAKS: ReadonlySet<CueAct> = new Set<CueAct>(["say", "answer", "claim", "ask", "deny"]);

/** "a man said to be a pilot": the one spoken of is said to be something and says nothing. */
function isHearsayParticiple(line: Line, at: number, { verb }: VerbForm): boolean {
  const here = verb.participle?.includes(line.items[at]?.token.lower ?? "") ?? false;
  const mark = (line.items[at + 1]?.flags ?? 0) & IS.infinitive;
  return here && mark !== 0 && ((line.items[at + 2]?.flags ?? 0) & (IS.auxiliary | IS.passive)) !== 0;
}

/** "Asked by his wife whether …": a participle that opens the sentence, with its agent behind it. */
function isReducedPassive(reading: Reading, line: Line, { verb }: VerbForm): boolean {
  if (reading.vocabulary.lexicon.order !== "svo" || !(verb.participle ?? []).includes(line.items[0]?.token.lower ?? ""))
    return false;
  return ((line.items[1]?.flags ?? 0) & IS.agent) !== 0;
}

/** "s'est écrié": with a reflexive the auxiliary of the passive makes the perfect. */
function isReflexive(item: Item | undefined): boolean {
  return item?.word?.pronouns.some(({ use }) => use === "reflexive") ?? false;
}

/** An object or reflexive pronoun that is nothing else, or an article too ("l'a dit"). */
export function isObject(item: Item | undefined): boolean {
  if (item?.word === undefined || item.marked !== undefined || item.word.pronouns.length === 0) return false;
  const uses = item.word.pronouns.map(({ use }) => use);
  return !uses.includes("subject") && (uses.includes("object") || uses.includes("reflexive"));
}

/** "la demande", "l'annonce": an article that is a pronoun too is one only behind a subject, a relative or a negation. */
function isArticle(line: Line, at: number): boolean {
  const before = line.items[at - 1];
  if (before === undefined || before.marked !== undefined) return true;
  // «La mère le supplie»: nor does an article follow its subject, as it does somebody addressed («au soldat la réponse»).
  const [article, opening] = [line.items[at - 2]?.flags ?? 0, line.items[at - 3]?.flags ?? 0];
  const behindSubject =
    before.flags & IS.role && article & IS.determiner && !(article & (IS.preposition | IS.addressing));
  if (behindSubject && !(opening & (IS.preposition | IS.addressing | IS.genitive))) return false;
  return !(before.flags & (IS.pronoun | IS.relative | IS.negation | IS.subordinator));
}

/** True when an article, a possessive or a genitive makes the word a noun: "the report", "his claims". */
function isNounHere(reading: Reading, line: Line, at: number, item: Item): boolean {
  if (item.token.capital && at > 0 && !opensSentence(line, at)) return true;
  const before = line.items[at - 1];
  if (before === undefined || before.marked !== undefined) return false;
  // Where nouns are capitalised, lower case has already shown that this is the verb.
  if (reading.vocabulary.lexicon.capitalisesNouns) return false;
  // A form that shows gender is no noun: «mimo jiné řekl».
  const past = item.word?.verbs.some((one) => one.gender !== undefined) ?? false;
  if (past && reading.vocabulary.lexicon.order === "free") return false;
  if (before.flags & IS.determiner && !(before.flags & IS.pronoun) && !before.word?.determiner?.alone) return true;
  // "the 911 call": a number between an article and the bare form of a verb makes it a noun.
  const bare = item.word?.verbs.some(({ verb }) => verb.lemma === item.token.lower) ?? false;
  if (bare && /^\d+$/.test(before.token.lower) && (line.items[at - 2]?.flags ?? 0) & IS.determiner) return true;
  if (reading.vocabulary.lexicon.headFirst === true && before.flags & IS.determiner && isArticle(line, at - 1))
    return true;
  if (endsCompound(reading, line, at, item)) return true;
  const opens = reading.vocabulary.lexicon.headFirst && reading.vocabulary.lexicon.as?.includes(before.token.lower);
  if (before.flags & IS.preposition && !(before.flags & (IS.infinitive | IS.subordinator)) && !opens)
    return !item.word?.verbs.some((one) => one.form === "adverbial");
  if (/['’]s$/.test(before.token.lower) && !/^(?:it|he|she|who|that|there|what)/.test(before.token.lower)) return true;
  const pronoun = before.word?.pronouns;
  return pronoun !== undefined && pronoun.length > 0 && pronoun.every((one) => one.use === "possessive");
}

/** How many words a compound may have between its article and its head. */
const COMPOUND = 4;

/** "A government audit report found": the bare form of a verb behind a noun phrase that its article shows to be singular. */
function endsCompound({ vocabulary }: Reading, { items }: Line, at: number, { word, token }: Item): boolean {
  const { order, headFirst } = vocabulary.lexicon;
  if (order !== "svo" || headFirst || !word?.verbs.some(({ verb }) => verb.lemma === token.lower)) return false;
  for (let k = at - 1; k >= 0 && k >= at - 1 - COMPOUND; k--) {
    const item = items[k];
    if (item?.token.kind !== "word" || item.marked !== undefined) return false;
    if (item.flags & IS.determiner) return k < at - 1 && item.word?.determiner?.indefinite === true;
    if (item.flags & (IS.verb | IS.auxiliary | IS.preposition | IS.and | IS.pronoun | IS.relative | IS.that))
      return false;
  }
  return false;
}

export function opensSentence(line: Line, at: number): boolean {
  const before = line.items[at - 1];
  return before === undefined || before.marked !== undefined || isSign(before, ".!?…:–—-");
}

function auxiliaryBefore(reading: Reading, line: Line, at: number): number | undefined {
  const { perfect = [] } = reading.vocabulary.lexicon;
  let touching = true;
  for (let k = at - 1; k >= 0 && k >= at - AUXILIARY_REACH; k--) {
    const item = line.items[k];
    if (item === undefined) break;
    if (item.flags & (IS.auxiliary | IS.passive | IS.hearsay)) {
      // The leftmost of a chain: "can be heard", «skal ha sagt».
      let first = k;
      while (first > 0 && (line.items[first - 1]?.flags ?? 0) & (IS.auxiliary | IS.passive | IS.hearsay | IS.adverb))
        first--;
      while (first < k && !((line.items[first]?.flags ?? 0) & (IS.auxiliary | IS.passive | IS.hearsay))) first++;
      // «skal presten ha sagt»: the infinitive of have belongs to a modal on the other side of the subject.
      if (first === k && perfect.includes(item.token.lower)) continue;
      return first;
    }
    if (item.flags & (IS.adverb | IS.negation)) continue;
    if (isSign(item, ";:") || item.flags & (IS.that | IS.subordinator)) break;
    touching = false;
  }
  return touching ? undefined : undefined;
}

/** True when everything between the auxiliary and the verb is adverbs and other auxiliaries. */
function directlyBefore(line: Line, helper: number, at: number): boolean {
  for (let k = helper + 1; k < at; k++) {
    if (!((line.items[k]?.flags ?? 0) & (IS.auxiliary | IS.passive | IS.hearsay | IS.adverb | IS.negation)))
      return false;
  }
  return true;
}

function passiveChain(line: Line, helper: number, at: number): boolean {
  let last = helper;
  for (let k = helper; k < at; k++)
    if ((line.items[k]?.flags ?? 0) & (IS.auxiliary | IS.passive | IS.hearsay)) last = k;
  const flags = line.items[last]?.flags ?? 0;
  return (flags & IS.passive) !== 0;
}

function chooseForm(
  reading: Reading,
  line: Line,
  at: number,
  forms: readonly VerbForm[],
  helper: number | undefined,
): VerbForm | undefined {
  const { modals = [], order } = reading.vocabulary.lexicon;
  const svo = order === "svo";
  const fits = forms.filter(
    (one) => one.verb.particles === undefined || particleAfter(reading, line, at, one.verb.particles) !== undefined,
  );
  fits.sort((a, b) => (b.verb.particles?.length ?? 0) - (a.verb.particles?.length ?? 0));
  const pick = (kind: VerbForm["form"]): VerbForm | undefined => fits.find((one) => one.form === kind);
  const close = helper !== undefined && directlyBefore(line, helper, at);
  const before = line.items[at - 1];
  if (before !== undefined && before.flags & IS.infinitive && pick("infinitive") !== undefined) return undefined;
  if (close) {
    const flags = line.items[at - 1]?.flags ?? 0;
    const participle = pick("participle");
    if (participle !== undefined) return participle;
    const infinitive = pick("infinitive");
    if (infinitive !== undefined && reports(line, helper, at, modals)) return infinitive;
    if (infinitive !== undefined)
      return flags & IS.hearsay || line.items[helper]?.flags === undefined || isHearsay(line, helper)
        ? infinitive
        : undefined;
  }
  // «skal Hamre ha kalla læraren»: beside the infinitive of have a form that is the past too is the participle.
  const perfect = reading.vocabulary.lexicon.perfect ?? [];
  if (helper !== undefined && perfect.includes(before?.token.lower ?? "") && pick("participle") !== undefined)
    return pick("participle");
  const finite = pick("finite");
  const next = line.items[at + 1];
  const hearsay = helper !== undefined && isHearsay(line, helper);
  const last =
    next === undefined ||
    isSign(next, ",.:;!?") ||
    // "soll sich beklagt haben": the rest of the verb stands behind the participle.
    (hearsay && (next.flags & (IS.auxiliary | IS.passive)) !== 0);
  // "wird wie folgt zitiert:": at the end of a clause with an auxiliary the form is the participle.
  if (
    finite !== undefined &&
    helper !== undefined &&
    last &&
    !finite.plural &&
    pick("participle") !== undefined &&
    helper < at - 1
  ) {
    const participle = pick("participle");
    if (
      line.items[at]?.token.lower.startsWith("ge") ||
      !line.items.slice(helper + 1, at).some((item) => isSign(item, ",") || (svo && item.marked !== undefined))
    )
      return participle;
  }
  if (finite !== undefined) return finite;
  const adverbial = pick("adverbial");
  if (adverbial !== undefined) return adverbial;
  if (helper !== undefined) {
    const participle = pick("participle");
    if (participle !== undefined) return participle;
    const infinitive = pick("infinitive");
    if (infinitive !== undefined && (isHearsay(line, helper, at) || reports(line, helper, at, modals)))
      return infinitive;
  }
  return undefined;
}

/** «Politiet kan bekrefte at», «han må innrømme at»: behind some modals the infinitive is a report all the same. */
function reports(line: Line, helper: number, at: number, modals: readonly string[]): boolean {
  if (!modals.includes(line.items[helper]?.token.lower ?? "")) return false;
  return !line.items.slice(helper, at).some((item) => item.flags & (IS.negation | IS.infinitive));
}

function isHearsay(line: Line, helper: number, at: number = helper + 1): boolean {
  for (let k = helper; k < at; k++) if ((line.items[k]?.flags ?? 0) & IS.hearsay) return true;
  return false;
}

/** «har ikke politiet sagt»: the negation stands between the auxiliary and an inverted subject. */
function negatedAhead(line: Line, form: VerbForm, helper: number | undefined): boolean {
  if (helper === undefined || form.form === "finite" || form.form === "adverbial") return false;
  return ((line.items[helper + 1]?.flags ?? 0) & IS.negation) !== 0;
}

/** How far before a verb its negation is looked for, in items. */
const NEGATION_REACH = 6;

function negated(reading: Reading, line: Line, at: number, helper: number | undefined): boolean {
  const has = (k: number): boolean => ((line.items[k]?.flags ?? 0) & IS.negation) !== 0;
  if (has(at - 1)) return true;
  if (
    reading.vocabulary.lexicon.headFirst &&
    helper !== undefined &&
    directlyBefore(line, helper, at) &&
    has(helper - 1)
  )
    return true;
  if (helper !== undefined && directlyBefore(line, helper, at))
    for (let k = helper; k < at; k++) if (has(k)) return true;
  if (reading.vocabulary.lexicon.order !== "v2") return false;
  // «har ikke fått bekreftet»: other auxiliaries may stand between the negation and the participle.
  for (let k = at - 1; k > at - NEGATION_REACH; k--) {
    const flags = line.items[k]?.flags ?? 0;
    if (flags & IS.negation) return true;
    if (!(flags & (IS.auxiliary | IS.passive | IS.adverb))) break;
  }
  return has(at + 1);
}

function particleAfter(reading: Reading, line: Line, at: number, particles: readonly string[]): number | undefined {
  const svo = reading.vocabulary.lexicon.order === "svo";
  let last: number | undefined;
  let next = 0;
  for (let k = at + 1; k < line.items.length && k < at + 22 && next < particles.length; k++) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || isSign(item, ".;:!?")) break;
    // "a phone call was released on Saturday": in English nothing but an object parts a verb from its particle.
    if (svo && item.flags & (IS.auxiliary | IS.passive)) break;
    if (item.token.lower === particles[next]) {
      last = k;
      next++;
    }
  }
  return next === particles.length ? last : undefined;
}
