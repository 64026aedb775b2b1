/** A lexicon made ready for look-ups: one trie over token words, built once a lexicon. */
import type { Token } from "../text/tokens.ts";
import type { Phrases, SeasonName, TimeLexicon, TimeUnit } from "./lexicon.ts";

export type Category =
  | "month"
  | "month-short"
  | "weekday"
  | "weekday-short"
  | "cardinal"
  | "ordinal"
  | "unit"
  | "unit-adjective"
  | "season"
  | "season-introducer"
  | "season-adverb"
  | "fixed"
  | "deictic"
  | "coming"
  | "anaphor"
  | "early"
  | "mid"
  | "late"
  | "joiner"
  | "year-after"
  | "year-before"
  | "day-introducer"
  | "day-after"
  | "not-day"
  | "day-part"
  | "night-into"
  | "ago-before"
  | "ago-after"
  | "ahead-before"
  | "ahead-after"
  | "earlier"
  | "later"
  | "since"
  | "until"
  | "before"
  | "after"
  | "range-open"
  | "range-link"
  | "about"
  | "nearly"
  | "over"
  | "lasting"
  | "running"
  | "ongoing"
  | "decade-ending"
  | "ordinal-ending"
  | "compound-part";

/** What a phrase means in one category. `value` is a number of that category (month 1…12, weekday 0…6, offset, rank). */
export interface Meaning {
  readonly category: Category;
  readonly value: number;
  readonly unit?: TimeUnit | SeasonName | "night";
}

/** A phrase found: its meaning and the index of the token after it. */
export interface Match extends Meaning {
  readonly next: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly meanings: Meaning[];
}

export interface Vocabulary {
  readonly lexicon: TimeLexicon;
  readonly root: Node;
  readonly introducers: ReadonlySet<string>;
  readonly yearIntroducers: ReadonlySet<string>;
}

const prepared = new WeakMap<TimeLexicon, Vocabulary>();

/** The vocabulary of a lexicon; built on first use. */
export function vocabularyOf(lexicon: TimeLexicon): Vocabulary {
  const known = prepared.get(lexicon);
  if (known !== undefined) return known;
  const vocabulary: Vocabulary = {
    lexicon,
    root: { next: new Map(), meanings: [] },
    introducers: new Set(lexicon.introducers),
    yearIntroducers: new Set(lexicon.yearIntroducers),
  };
  fillNames(vocabulary.root, lexicon);
  fillCounts(vocabulary.root, lexicon);
  fillWords(vocabulary.root, lexicon);
  fillCompounds(vocabulary.root, lexicon);
  prepared.set(lexicon, vocabulary);
  return vocabulary;
}

function fillNames(root: Node, lexicon: TimeLexicon): void {
  for (const [i, forms] of lexicon.months.entries()) add(root, forms, { category: "month", value: i + 1 });
  for (const [i, forms] of lexicon.monthAbbreviations.entries()) {
    add(root, forms, { category: "month-short", value: i + 1 });
  }
  for (const [i, forms] of lexicon.weekdays.entries()) add(root, forms, { category: "weekday", value: i });
  for (const [i, forms] of lexicon.weekdayAbbreviations.entries()) {
    add(root, forms, { category: "weekday-short", value: i });
  }
}

function fillCounts(root: Node, lexicon: TimeLexicon): void {
  for (const [form, value] of Object.entries(lexicon.cardinals)) add(root, [form], { category: "cardinal", value });
  for (const [form, value] of Object.entries(lexicon.ordinals)) add(root, [form], { category: "ordinal", value });
  for (const [form, value] of Object.entries(lexicon.deictics)) add(root, [form], { category: "deictic", value });
  for (const [form, [unit, value]] of Object.entries(lexicon.fixed)) {
    add(root, [form], { category: "fixed", value, unit });
  }
  for (const [form, [unit, value]] of Object.entries(lexicon.anaphors)) {
    add(root, [form], { category: "anaphor", value, unit });
  }
  fillUnits(root, lexicon.units, "unit");
  fillUnits(root, lexicon.unitAdjectives, "unit-adjective");
  fillUnits(root, lexicon.seasons, "season");
  fillUnits(root, lexicon.seasonAdverbs, "season-adverb");
}

/** "mid-May", "mid-2023": one token. `value` is the month, or the year when above 12; `unit` is not used. */
function fillCompounds(root: Node, lexicon: TimeLexicon): void {
  const heads = lexicon.parts.mid.filter((form) => !form.includes(" "));
  for (const head of heads) {
    for (const [i, forms] of lexicon.months.entries()) {
      add(
        root,
        forms.map((form) => `${head}-${form}`),
        { category: "compound-part", value: i + 1 },
      );
    }
    for (let year = 1950; year < 2050; year++)
      add(root, [`${head}-${year}`], { category: "compound-part", value: year });
  }
}

function fillUnits(
  root: Node,
  table: Readonly<Partial<Record<TimeUnit | SeasonName, Phrases>>>,
  category: Category,
): void {
  for (const unit of Object.keys(table) as (keyof typeof table)[]) {
    add(root, table[unit] ?? [], { category, value: 0, unit });
  }
}

function fillWords(root: Node, lexicon: TimeLexicon): void {
  const lists: readonly (readonly [Category, Phrases])[] = [
    ["season-introducer", lexicon.seasonIntroducers],
    ["coming", lexicon.coming],
    ["early", lexicon.parts.early],
    ["mid", lexicon.parts.mid],
    ["late", lexicon.parts.late],
    ["joiner", lexicon.joiners],
    ["year-after", lexicon.yearAfter],
    ["year-before", lexicon.yearBefore],
    ["day-introducer", lexicon.dayIntroducers],
    ["day-after", lexicon.dayAfter],
    ["not-day", lexicon.notDays],
    ["day-part", lexicon.dayParts],
    ["night-into", lexicon.nightInto],
    ["ago-before", lexicon.ago.before],
    ["ago-after", lexicon.ago.after],
    ["ahead-before", lexicon.ahead.before],
    ["ahead-after", lexicon.ahead.after],
    ["earlier", lexicon.earlier],
    ["later", lexicon.later],
    ["since", lexicon.since],
    ["until", lexicon.until],
    ["before", lexicon.before],
    ["after", lexicon.after],
    ["about", lexicon.about],
    ["nearly", lexicon.nearly],
    ["over", lexicon.over],
    ["lasting", lexicon.lasting],
    ["running", lexicon.running],
    ["ongoing", lexicon.ongoing],
    ["decade-ending", lexicon.decadeEndings],
    ["ordinal-ending", lexicon.ordinalEndings],
  ];
  for (const [category, phrases] of lists) add(root, phrases, { category, value: 0 });
  for (const [i, range] of lexicon.ranges.entries()) {
    add(root, range.open, { category: "range-open", value: i });
    add(root, range.link, { category: "range-link", value: i });
  }
}

function add(root: Node, phrases: Phrases, meaning: Meaning): void {
  for (const phrase of phrases) {
    let node = root;
    for (const word of phrase.split(" ")) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), meanings: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.meanings.push(meaning);
  }
}

/** The longest phrase of the category that begins at token `at` and ends before `limit`. */
export function lookUp(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  at: number,
  limit: number,
  category: Category,
  accepts?: (meaning: Meaning) => boolean,
): Match | undefined {
  let node: Node | undefined = vocabulary.root;
  let best: Match | undefined;
  for (let i = at; i < limit; i++) {
    node = node.next.get(tokens[i]?.lower ?? "");
    if (node === undefined) break;
    for (const meaning of node.meanings) {
      if (meaning.category === category && (accepts === undefined || accepts(meaning))) {
        best = { ...meaning, next: i + 1 };
      }
    }
  }
  return best;
}

/** True when some phrase of the vocabulary begins with this word. */
export function beginsPhrase(vocabulary: Vocabulary, word: string): boolean {
  return vocabulary.root.next.has(word);
}
