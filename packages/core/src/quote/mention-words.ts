/** The words of a mention, taken one after another until one does not belong. */

import { type Gathered, isFullNameAt, isNameWord } from "./mention.ts";
import { close, partial } from "./mention-close.ts";
import { goesOn, isAgeInWords, opensTitle, takeAge } from "./offices.ts";
import { type Item, isSign, type Line, type Reading } from "./reading.ts";
import { isKin } from "./roles.ts";
import { FUNCTION_WORD, IS } from "./vocabulary.ts";

/** «Hans Tveit»: a possessive with a capital before a capital is a first name in the north. */
export function isFirstName({ vocabulary }: Reading, line: Line, at: number): boolean {
  const { order, capitalisesNouns } = vocabulary.lexicon;
  const item = line.items[at];
  if (order !== "v2" || capitalisesNouns || item?.marked !== undefined || item?.token.capital !== true) return false;
  const uses = item.word?.pronouns ?? [];
  return uses.length > 0 && uses.every(({ use }) => use === "possessive") && isNameWord(line.items[at + 1]);
}

function isHead(item: Item | undefined): boolean {
  return ((item?.flags ?? 0) & (IS.role | IS.body | IS.paper)) !== 0;
}

/** Takes the next word into the phrase; false when the phrase ends before it. */
export function takeWord(reading: Reading, line: Line, gathered: Gathered, limit: number): boolean {
  const item = line.items[gathered.at];
  if (item === undefined) return false;
  if (item.marked !== undefined)
    return takeMarkedBody(reading, line, gathered, item) || takeNickname(line, gathered, limit, item);
  if (isSign(item, "-–") && gathered.nameTo === gathered.at) return false;
  if (item.token.kind === "number")
    return takeAge(reading, line, gathered, item) || takeModifier(gathered, gathered.head === undefined);
  if (line.items[gathered.at - 1]?.token.kind === "number" && isAgeInWords(line, gathered)) {
    gathered.at += 2;
    return true;
  }
  if (item.token.kind === "punctuation" && item.token.lower === "." && initial(line, gathered))
    return takeModifier(gathered, true);
  if (item.token.kind !== "word") return false;
  if (isFirstName(reading, line, gathered.at)) return takeName(reading, line, gathered, item);
  // «Son avocat, Me Karim Saïdi»: a title that is a pronoun too.
  if (
    item.flags & IS.title &&
    item.flags & FUNCTION_WORD &&
    item.token.capital &&
    isNameWord(line.items[gathered.at + 1])
  ) {
    gathered.titled = true;
    gathered.title = gathered.at;
    return takeModifier(gathered, true);
  }
  if (item.flags & FUNCTION_WORD) return takePossessorWord(reading, line, gathered, limit);
  if (gathered.head !== undefined && item.flags & IS.verb && !(item.flags & IS.role) && !item.token.capital)
    return false;
  if (item.flags & IS.side) gathered.side = item.word?.side ?? gathered.side ?? "";
  const genitive = /(?:'s|s')$/.test(item.token.lower);
  if (item.flags & (IS.role | IS.body | IS.paper)) return takeHead(reading, line, gathered, item);
  if ((genitive || bareGenitive(reading, line, gathered)) && followsNoun(line, gathered.at + 1, limit))
    return takePossessor(reading, line, gathered);
  if (item.flags & IS.title) {
    gathered.titled = true;
    gathered.title = gathered.at;
    return takeModifier(gathered, true);
  }
  // «разведка Украины», "Präsident Russlands": a country after its noun is an attribute and no name.
  const behind = gathered.head === gathered.at - 1 || gathered.attributeTo === gathered.at;
  if (item.flags & IS.side && behind && gathered.headKind === "role")
    return takeAttribute(reading, line, gathered, item);
  // «Prokuratura Okręgowa», «в суде Залесска»: behind a body that is a role the capital tells which body it is.
  // «Жена Игоря»: so does the given name of somebody else behind a word for kin.
  if (behind && isNameWord(item) && (isNamedBody(reading, line, gathered) || isOthersName(reading, line, gathered)))
    return takeAttribute(reading, line, gathered, item);
  // «житель Томска», «mieszkanka Gdyni»: one capital behind whoever lives there is the place.
  const { order, headFirst } = reading.vocabulary.lexicon;
  const lives = gathered.headKind === "role" && line.items[gathered.head ?? -1]?.word?.role?.role === "resident";
  if (lives && behind && order === "free" && headFirst !== true && isNameWord(item)) {
    if (!isNameWord(line.items[gathered.at + 1])) return takeAttribute(reading, line, gathered, item);
  }
  if (isOfPlace(reading, line, gathered)) return false;
  if (isNameWord(item)) return takeName(reading, line, gathered, item);
  // «la même voix», "der damals Verantwortliche": an adverb between the article and its noun.
  if (item.flags & IS.adverb && gathered.determiner !== undefined && gathered.at === gathered.from + 1)
    return takeModifier(gathered, isHead(line.items[gathered.at + 1]));
  if (item.flags & (IS.adverb | IS.notName)) return false;
  // «des sources concordantes»: an adjective behind a paper or a body makes it no other noun.
  const described =
    gathered.headKind === "role" || (reading.vocabulary.lexicon.headFirst && gathered.head !== undefined);
  if (described && gathered.nameTo === undefined && isAttribute(reading, line, gathered))
    return takeAttribute(reading, line, gathered, item);
  if (opensTitle(reading, line, gathered)) {
    gathered.nameFrom = undefined;
    gathered.nameTo = undefined;
    return takeModifier(gathered, true);
  }
  if (goesOn(reading, line, gathered)) {
    gathered.head = gathered.at;
    return takeModifier(gathered, true);
  }
  if (gathered.nameTo !== undefined || gathered.headKind === "role") return false;
  return takeNoun(reading, line, gathered, item);
}

/** «главврач Берёзовской больницы Нелли Аксёнова»: a capital that describes the small word behind it is not the name. */
function isOfPlace({ vocabulary }: Reading, line: Line, { at, headKind, head, nameFrom }: Gathered): boolean {
  const next = line.items[at + 1];
  if (vocabulary.surnames === undefined || headKind !== "role" || head !== at - 1 || nameFrom !== undefined)
    return false;
  if (!isNameWord(line.items[at]) || next?.token.kind !== "word" || next.token.capital || next.marked !== undefined)
    return false;
  const adjective = /(?:[сц]к|ськ|зьк|цьк|sk|ck|dzk)(?:ого|ой|ої|ом|ым|им|ій|iego|iej|ego|ej|im|ého|é|ém|ým)$/u;
  return adjective.test(line.items[at]?.token.lower ?? "") && (next.flags & (FUNCTION_WORD | IS.verb)) === 0;
}

/** Languages with cases: a body known as a role, such as a court, has no name of a person behind it. */
function isNamedBody({ vocabulary }: Reading, line: Line, { at, head, headKind }: Gathered): boolean {
  const { order, headFirst } = vocabulary.lexicon;
  if (order !== "free" || headFirst || headKind !== "role") return false;
  // «majitel firmy Karel Vítek»: a given name and a name behind it are somebody's.
  const person = vocabulary.givenNames.has(line.items[at]?.token.lower ?? "") && isNameWord(line.items[at + 1]);
  return !person && ((line.items[head ?? -1]?.flags ?? 0) & IS.body) !== 0;
}

/** A word for kin shows a woman and the given name behind it a man, or the other way round. */
function isOthersName({ vocabulary }: Reading, line: Line, { at, head }: Gathered): boolean {
  const noun = line.items[head ?? -1]?.word?.role;
  const given = vocabulary.givenNames.get(line.items[at]?.token.lower ?? "");
  return isKin(noun?.role) && given !== undefined && noun?.gender !== undefined && noun.gender !== given;
}

function takeModifier(gathered: Gathered, fits: boolean): boolean {
  if (fits) gathered.at++;
  return fits;
}

/** «Moskvas militære ledelse», "Merkels Sprecher": a name in -s before a noun, in languages without an apostrophe. */
function bareGenitive(reading: Reading, line: Line, gathered: Gathered): boolean {
  const { order, capitalisesNouns } = reading.vocabulary.lexicon;
  const item = line.items[gathered.at];
  const next = line.items[gathered.at + 1];
  if (
    order !== "v2" ||
    item === undefined ||
    next === undefined ||
    !isNameWord(item) ||
    !/[^s]s$/.test(item.token.lower)
  )
    return false;
  return capitalisesNouns
    ? (next.flags & (IS.role | IS.body)) !== 0
    : !next.token.capital && (next.flags & IS.verb) === 0;
}

/** "John F. Kennedy", "Dr. Weber": a stop after one capital letter or a title stays inside the name. */
function initial(line: Line, gathered: Gathered): boolean {
  const before = line.items[gathered.at - 1];
  if (before === undefined) return false;
  const short = before.token.capital && before.token.end - before.token.start === 1;
  return (short || (before.flags & IS.title) !== 0) && isNameWord(line.items[gathered.at + 1]);
}

/** «издание «Берег»», «главный тренер «Волги»»: up to three marked words with a capital behind a body tell which. */
function takeMarkedBody({ vocabulary, tokens }: Reading, line: Line, gathered: Gathered, { marked }: Item): boolean {
  const { order, headFirst } = vocabulary.lexicon;
  if (order !== "free" || headFirst || marked === undefined || gathered.head === undefined) return false;
  if (gathered.head !== gathered.at - 1 || marked.last - marked.first > 3 || tokens[marked.first]?.capital !== true)
    return false;
  const named = isFullNameAt({ vocabulary }, line, gathered.at + 1);
  if (gathered.headKind === "role" ? !named : gathered.headKind === "noun") return false;
  gathered.at++;
  gathered.attributeTo = gathered.at;
  return true;
}

/** A short marked stretch between two names is a nickname. */
function takeNickname(line: Line, gathered: Gathered, limit: number, item: Item): boolean {
  const marked = item.marked;
  if (marked === undefined || gathered.nameTo !== gathered.at || marked.last - marked.first > 3) return false;
  if (gathered.at + 1 >= limit || !isNameWord(line.items[gathered.at + 1])) return false;
  gathered.at++;
  return true;
}

/** "the mother of her son" ends; "sønnen sin", "moren hans" takes the possessive that follows its noun. */
function takePossessorWord(_reading: Reading, line: Line, gathered: Gathered, _limit: number): boolean {
  const item = line.items[gathered.at];
  if (item === undefined) return false;
  // Particles inside names: Ursula von der Leyen, Bashar al-Assad, Charles de Gaulle.
  // "Hauke Drees von der Universität": where nouns have capitals, only one name stands before a particle.
  const whole = _reading.vocabulary.lexicon.capitalisesNouns && gathered.at - (gathered.nameFrom ?? gathered.at) > 1;
  if (gathered.nameTo === gathered.at && !whole && !item.token.capital && PARTICLES.has(item.token.lower)) {
    let k = gathered.at + 1;
    while (PARTICLES.has(line.items[k]?.token.lower ?? "") && !line.items[k]?.token.capital) k++;
    if (isNameWord(line.items[k]) && line.items[k - 1]?.token.lower !== "of") {
      gathered.at = k;
      gathered.nameTo = k;
      return true;
    }
    return false;
  }
  const possessive = item.word?.pronouns.find((one) => one.use === "possessive");
  if (
    possessive !== undefined &&
    !_reading.vocabulary.lexicon.capitalisesNouns &&
    gathered.headKind === "role" &&
    gathered.possessive === undefined &&
    gathered.head === gathered.at - 1
  ) {
    gathered.possessive = possessive;
    gathered.at++;
    return false;
  }
  return false;
}

const PARTICLES = new Set([
  "von",
  "van",
  "der",
  "den",
  "de",
  "du",
  "da",
  "di",
  "del",
  "bin",
  "al",
  "el",
  "ibn",
  "zu",
  "la",
  "le",
  "ten",
  "dos",
]);

function takeHead(reading: Reading, line: Line, gathered: Gathered, item: Item): boolean {
  // «прокоментувала запис речниця»: a subject after an object that has the same form.
  const mixed = reading.vocabulary.lexicon.nameEndings === undefined;
  if (mixed && gathered.head !== undefined && gathered.headKind !== "role" && item.word?.cases?.nominative === true)
    return false;
  if (gathered.head !== undefined && gathered.headKind === "role" && gathered.nameTo === undefined) {
    const tie = tieOf(reading, line.items[gathered.head], item);
    if (tie === "apart" || (gathered.possessor !== undefined && tie === "possessor" && item.flags & IS.role))
      return false;
    if (tie === "attribute") return takeAttribute(reading, line, gathered, item);
    if (tie === "possessor" && item.flags & IS.role) {
      // «soldatens mor»: a role noun right after another has it as possessor.
      const possessor = partial(reading, line, gathered);
      if (possessor !== undefined) gathered.possessor = possessor;
    }
  }
  // «le renseignement militaire», «la policía militar»: behind a body the word is an adjective.
  const { order, headFirst } = reading.vocabulary.lexicon;
  const body = gathered.headKind === "body" || gathered.headKind === "paper";
  if (gathered.head !== undefined && body && headFirst) {
    gathered.at++;
    gathered.attributeTo = gathered.at;
    return true;
  }
  // «Сам Прокопчук журналистам заявил»: the one addressed is no head of the name before it.
  const paper = (item.flags & (IS.role | IS.body | IS.paper)) === IS.paper;
  const oblique = order === "free" && !headFirst && (item.word?.cases?.nominative === false || paper);
  const told = order === "free" && !headFirst && (item.flags & IS.role) === 0;
  if ((oblique || told) && gathered.nameTo !== undefined && gathered.head === undefined) return false;
  // «Zdaniem Anny Mech dziecko …»: behind a full name a noun that can be a subject begins a phrase of its own.
  const full = gathered.nameTo !== undefined && gathered.nameTo - (gathered.nameFrom ?? 0) > 1;
  if (full && order === "free" && !headFirst) return false;
  if (gathered.nameTo !== undefined && gathered.head === undefined) {
    gathered.nameFrom = undefined;
    gathered.nameTo = undefined;
  }
  gathered.head = gathered.at;
  gathered.headKind = item.flags & IS.role ? "role" : item.flags & IS.body ? "body" : "paper";
  gathered.at++;
  return true;
}

/**
 * What a second noun is to the role noun before it: the head whose `possessor` came first («soldatens mor»), an
 * `attribute` in the genitive («мать солдата»), the `same` person («пленный солдат»), or a phrase of its own
 * («сказал солдат матери», «forteller soldaten kona»).
 */
function tieOf(reading: Reading, first: Item | undefined, second: Item): "possessor" | "attribute" | "same" | "apart" {
  const { order, capitalisesNouns, headFirst } = reading.vocabulary.lexicon;
  if (order === "free" && !headFirst) {
    if (second.flags & IS.body && first !== undefined && !(first.flags & IS.body)) return "attribute";
    const cases = second.word?.cases;
    if (cases === undefined) return second.flags & IS.role ? "possessor" : "attribute";
    if (cases.nominative) return first?.word?.cases?.nominative === false ? "apart" : "same";
    // «просит мужчина жену»: the accusative of a feminine noun is no genitive.
    if (second.word?.role?.gender === "female" && /[уюę]$/u.test(second.token.lower) && first?.word?.cases?.nominative)
      return "apart";
    if (first?.word?.cases?.nominative === false && ending(first) === ending(second)) return "same";
    return cases.dative ? "apart" : "attribute";
  }
  if (headFirst) return "attribute";
  // «etterretningsdirektoratet GUR»: a body and its abbreviation.
  const name = reading.text.slice(second.token.start, second.token.end);
  const body = second.word?.role?.role === "agency" || (second.flags & IS.body) !== 0;
  if (order === "v2" && body && name.length > 1 && name === name.toUpperCase()) return "same";
  // Two role nouns in a row are one compound in English.
  if (order !== "v2") return "possessor";
  if (/s['’]?$/u.test(first?.token.lower ?? "")) return "possessor";
  if (capitalisesNouns || !(second.flags & IS.role)) return "apart";
  return /(?:en|a|et|ne)$/u.test(second.token.lower) ? "apart" : "same";
}

/** Last letter, which nouns and adjectives of one case often share; enough to keep «полоненого солдата» together. */
function ending(item: Item): string {
  return item.token.lower.replace(/го$/u, "а").replace(/му$/u, "у").slice(-1);
}

/** «мать солдата», «представитель ведомства»: the noun in the genitive belongs to the head before it. */
function takeAttribute(reading: Reading, line: Line, gathered: Gathered, item: Item): boolean {
  const at = gathered.at;
  // Where nothing but a preposition ties two nouns, the second is an adjective: «le renseignement militaire».
  if (item.flags & IS.role && !reading.vocabulary.lexicon.headFirst) {
    const possessor = close(reading, line, at, { at: at + 1, from: at, titled: false, head: at, headKind: "role" });
    if (possessor !== undefined) gathered.possessor ??= possessor;
  }
  gathered.at = at + 1;
  gathered.attributeTo = gathered.at;
  return true;
}

/** «адвокат семьи Пётр Зимин»: an unknown noun between a role and a name is a genitive. */
function isAttribute(reading: Reading, line: Line, gathered: Gathered): boolean {
  const { order, headFirst } = reading.vocabulary.lexicon;
  if (headFirst) return isAdjective(line.items[gathered.at]);
  if (order !== "free" || gathered.head !== gathered.at - 1) return false;
  return line.items[gathered.at]?.flags === 0 && isNameWord(line.items[gathered.at + 1]);
}

/** An unknown word behind a noun that has what describes it behind it: «le soldat capturé». */
function isAdjective(item: Item | undefined): boolean {
  return item?.flags === 0 && item.token.kind === "word" && !item.token.capital;
}

function takePossessor(reading: Reading, line: Line, gathered: Gathered): boolean {
  const item = line.items[gathered.at];
  if (item === undefined) return false;
  if (item.flags & IS.role) {
    gathered.head = gathered.at;
    gathered.headKind = "role";
  } else if (isNameWord(item)) {
    gathered.nameFrom ??= gathered.at;
    gathered.nameTo = gathered.at + 1;
  } else {
    gathered.head = gathered.at;
    gathered.headKind = "noun";
  }
  gathered.at++;
  const possessor = partial(reading, line, gathered);
  if (possessor !== undefined) gathered.possessor = possessor;
  gathered.head = undefined;
  gathered.headKind = undefined;
  gathered.nameFrom = undefined;
  gathered.nameTo = undefined;
  return true;
}

function takeName(_reading: Reading, line: Line, gathered: Gathered, item: Item): boolean {
  const common = line.items[gathered.at] !== undefined && _reading.vocabulary.lexicon.capitalisesNouns;
  if (
    common &&
    gathered.head === undefined &&
    gathered.nameFrom === undefined &&
    (gathered.determiner || gathered.possessive)
  ) {
    gathered.head = gathered.at;
    gathered.headKind = "noun";
    gathered.at++;
    return true;
  }
  if (gathered.nameTo !== undefined && gathered.nameTo !== gathered.at) {
    const between = line.items[gathered.at - 1];
    if (between?.marked === undefined && between?.token.lower !== ".") return false;
  }
  if (gathered.nameFrom === undefined && item.flags & IS.verb && gathered.head === undefined && gathered.at === 0)
    return false;
  gathered.nameFrom ??= gathered.at;
  gathered.at++;
  gathered.nameTo = gathered.at;
  return true;
}

function takeNoun(reading: Reading, line: Line, gathered: Gathered, item: Item): boolean {
  // "council clerk Bettina Roach": an unknown noun between a body and a name is the office of the one named.
  const office = gathered.headKind === "body" && gathered.head === gathered.at - 1 && item.flags === 0;
  if (office && reading.vocabulary.lexicon.order === "svo" && isNameWord(line.items[gathered.at + 1])) {
    gathered.head = gathered.at;
    gathered.headKind = "noun";
    gathered.at++;
    return true;
  }
  // Where nouns are capitalised, a word in lower case is an adjective before the head and ends the phrase behind it.
  if (reading.vocabulary.lexicon.capitalisesNouns) return takeModifier(gathered, gathered.head === undefined);
  if (
    gathered.determiner === undefined &&
    gathered.possessive === undefined &&
    gathered.possessor === undefined &&
    gathered.side === undefined &&
    !gathered.titled
  ) {
    return false;
  }
  gathered.head = gathered.at;
  gathered.headKind = "noun";
  gathered.at++;
  return true;
}

function followsNoun(line: Line, at: number, limit: number): boolean {
  const next = line.items[at];
  return (
    at < limit &&
    next !== undefined &&
    next.marked === undefined &&
    next.token.kind === "word" &&
    (next.flags & (FUNCTION_WORD | IS.adverb)) === 0
  );
}
