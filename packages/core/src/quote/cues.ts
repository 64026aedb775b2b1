import type { CueHit } from "./cue.ts";
import { isObject, opensSentence, verbAt } from "./cue-verbs.ts";
import { type Item, isSign, type Line, type Reading } from "./reading.ts";
import { IS } from "./vocabulary.ts";

/** All cues of a line outside marks, in order. */
export function cuesOf(reading: Reading, line: Line): CueHit[] {
  const hits: CueHit[] = [];
  for (let i = 0; i < line.items.length; i++) {
    const item = line.items[i];
    if (item === undefined) continue;
    if (item.word === undefined) {
      const tag = tagVerb(reading, line, i);
      if (tag !== undefined) hits.push(tag);
      continue;
    }
    const phrase = creditAt(reading, line, i) ?? phraseAt(reading, line, i);
    if (phrase !== undefined) {
      hits.push(phrase);
      i = phrase.to - 1;
      continue;
    }
    if (item.flags & IS.verb) {
      const hit = verbAt(reading, line, i);
      if (hit !== undefined) hits.push(hit);
    }
  }
  return hits;
}

/** How many items may stand between an unknown verb and whoever it makes the speaker. */
const TAG_REACH = 4;

/** «…», — процедил диспетчер: right behind speech a word that ends as finite verbs do, with somebody behind it. */
function tagVerb(reading: Reading, line: Line, at: number): CueHit | undefined {
  const { tagEndings } = reading.vocabulary.lexicon;
  const item = line.items[at];
  if (tagEndings === undefined || item?.token.kind !== "word" || item.token.capital || !closesSpeech(line, at))
    return undefined;
  const word = item.token.lower;
  const headings = ["male", "female", "plural", "finite"] as const;
  const heading = headings.find((one) =>
    tagEndings[one].some((end) => word.length > end.length + 2 && word.endsWith(end)),
  );
  if (heading === undefined || !namesSomebody(line, at + 1)) return undefined;
  return {
    line,
    kind: "verb",
    lemma: word,
    act: "say",
    from: at,
    to: at + 1,
    verb: { lemma: word, act: "say", frames: ["quote"], finite: [word], weak: true },
    form: "finite",
    ...(heading === "male" || heading === "female" ? { gender: heading } : {}),
    plural: heading === "plural",
    passive: false,
    hearsay: false,
  };
}

/** True right behind marked words, with nothing but a comma and a dash between. */
function closesSpeech(line: Line, at: number): boolean {
  let k = at - 1;
  while (k > at - 3 && isSign(line.items[k], ",–—-")) k--;
  // «— Мне повторить? — огрызается полицейский»: behind a second dash of a line that a dash opens.
  const dashed = isSign(line.items[0], "–—") && k > 1 && isSign(line.items[at - 1], "–—");
  return line.items[k]?.marked !== undefined || dashed;
}

function namesSomebody(line: Line, from: number): boolean {
  for (let k = from; k < from + TAG_REACH; k++) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || item.token.kind !== "word") return false;
    if (item.word?.cases === undefined ? item.token.capital || item.flags & IS.role : item.word.cases.nominative)
      return true;
    if (item.word?.pronouns.some(({ use, person }) => use === "subject" && person === 3)) return true;
  }
  return false;
}

function isPossessive(item: Item | undefined): boolean {
  return (
    item?.marked === undefined &&
    (item?.word?.pronouns.some((one) => one.use === "possessive" && one.person === 3) ?? false)
  );
}

function phraseAt(reading: Reading, line: Line, at: number): CueHit | undefined {
  for (const { words, phrase } of line.items[at]?.word?.phrases ?? []) {
    // «w jej ocenie», «jej zdaniem»: the possessive stands inside the phrase, or before a phrase of one word.
    const own = words.length === 1 && phrase.speaker === "after" && reading.vocabulary.lexicon.order === "free";
    const before = own && isPossessive(line.items[at - 1]) ? at - 1 : undefined;
    const inner = words.length > 1 && isPossessive(line.items[at + 1]) ? at + 1 : before;
    const gap = inner === undefined || inner < at ? 0 : 1;
    const at1 = (k: number): number => at + k + (k > 0 ? gap : 0);
    if (!words.every((word, k) => line.items[at1(k)]?.marked === undefined && line.items[at1(k)]?.token.lower === word))
      continue;
    // "Per Lund": a capital inside a sentence is a name.
    if (line.items[at]?.token.capital && !opensSentence(line, at)) continue;
    if (phrase.place === "tag" && !isSign(line.items[at - 1], ",–—-") && line.items[at - 1]?.marked === undefined)
      continue;
    if (phrase.place === "named" && at > 0 && !isSign(line.items[at - 1], ":")) continue;
    // «según informó el diario»: the word opens a parenthesis, and the verb behind it is the cue.
    const verb = line.items[at1(words.length)];
    if (reading.vocabulary.lexicon.as?.includes(phrase.words) && (verb?.flags ?? 0) & (IS.verb | IS.auxiliary))
      continue;
    // "so schätzen die Forscher": the verb behind it is the cue.
    if (phrase.place === "tag" && (verb?.flags ?? 0) & IS.verb && !verb?.token.capital) continue;
    return {
      line,
      kind: "phrase",
      lemma: phrase.lemma,
      act: phrase.act ?? "according-to",
      from: inner !== undefined && inner < at ? inner : at,
      to: at + words.length + gap,
      plural: false,
      passive: false,
      hearsay: false,
      phrase,
      ...(inner === undefined ? {} : { inner }),
    };
  }
  return undefined;
}

/** How many items a credit phrase may have. */
const CREDIT_REACH = 6;

/** "nach einer ersten Einschätzung der Polizei", "ihren Angaben zufolge": a preposition, a noun of speech, words between. */
function creditAt(reading: Reading, line: Line, at: number): CueHit | undefined {
  const { credits } = reading.vocabulary.lexicon;
  const word = line.items[at]?.token.lower ?? "";
  if (credits === undefined || !reading.vocabulary.credits.has(word)) return undefined;
  const before = credits.before.includes(word);
  if (before) {
    for (let k = at + 1; k < line.items.length && k < at + CREDIT_REACH; k++) {
      const item = line.items[k];
      if (item === undefined || item.marked !== undefined || item.token.kind === "punctuation") break;
      if (!item.token.capital) {
        if (item.flags & (IS.preposition | IS.and | IS.verb) && !(item.flags & IS.determiner)) break;
        continue;
      }
      return isCredit(credits.nouns, item) ? creditHit(line, at, at, k + 1) : undefined;
    }
  }
  if (!credits.behind.includes(word)) return undefined;
  for (let k = at - 1; k >= 0 && k > at - CREDIT_REACH; k--) {
    const item = line.items[k];
    if (item === undefined || item.marked !== undefined || item.token.kind === "punctuation") break;
    if (!item.token.capital || !isCredit(credits.nouns, item)) continue;
    let from = k;
    while (from > 0 && isAttribute(line.items[from - 1])) from--;
    return creditHit(line, at, from, at + 1);
  }
  return undefined;
}

function isCredit(nouns: readonly string[], item: Item): boolean {
  return nouns.some((noun) => item.token.lower.endsWith(noun));
}

function isAttribute(item: Item | undefined): boolean {
  if (item === undefined || item.marked !== undefined || item.token.kind !== "word") return false;
  const { flags } = item;
  if (flags & (IS.auxiliary | IS.passive | IS.verb | IS.and | IS.but | IS.adverb | IS.preposition | IS.reportive))
    return false;
  if (flags & IS.determiner || isPossessive(item)) return true;
  return !item.token.capital && flags === 0 && /e[nrsm]?$/u.test(item.token.lower);
}

function creditHit(line: Line, preposition: number, from: number, to: number): CueHit {
  const behind = preposition > from;
  let inner: number | undefined;
  for (let k = from; k < to; k++) if (isPossessive(line.items[k])) inner = k;
  const next = line.items[to];
  const holder =
    !behind &&
    next !== undefined &&
    next.marked === undefined &&
    next.token.kind === "word" &&
    (next.token.capital || (next.flags & IS.genitive) !== 0);
  const word = line.items[preposition]?.token.lower ?? "";
  return {
    line,
    kind: "phrase",
    lemma: word,
    act: "according-to",
    from,
    to: holder && !line.items[to]?.token.capital && (line.items[to]?.flags ?? 0) & IS.preposition ? to + 1 : to,
    plural: false,
    passive: false,
    hearsay: false,
    phrase: { words: word, lemma: word, speaker: holder || inner !== undefined ? "after" : "none" },
    ...(inner === undefined ? {} : { inner }),
  };
}

/** Where a tag begins: its auxiliary, or the object pronouns before it ("lui a-t-il dit", "s'écria"). */
export function startOf(reading: Reading, hit: CueHit): number {
  let start = Math.min(hit.from, hit.auxiliary ?? hit.from);
  if (reading.vocabulary.lexicon.headFirst !== true) return start;
  while (start > 0 && isObject(hit.line.items[start - 1])) start--;
  return start;
}
