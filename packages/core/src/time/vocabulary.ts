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

/** A word of the trie. A first word knows the categories of all phrases that begin with it. */
export interface Node {
  readonly categories: Set<Category>;
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
    root: newNode(),
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
    const [head = "", ...words] = phrase.split(" ");
    const first = child(root, head);
    first.categories.add(meaning.category);
    let node = first;
    for (const word of words) node = child(node, word);
    node.meanings.push(meaning);
  }
}

function newNode(): Node {
  return { categories: new Set(), next: new Map(), meanings: [] };
}

function child(node: Node, word: string): Node {
  let next = node.next.get(word);
  if (next === undefined) {
    next = newNode();
    node.next.set(word, next);
  }
  return next;
}

/** The longest phrase of the category that begins at token `at` and ends before `limit`. */
export function lookUp(
  first: Node | undefined,
  tokens: readonly Token[],
  at: number,
  limit: number,
  category: Category,
  accepts?: (meaning: Meaning) => boolean,
): Match | undefined {
  if (first === undefined || at >= limit || !first.categories.has(category)) return undefined;
  let node: Node | undefined = first;
  let best: Match | undefined;
  for (let i = at; node !== undefined && i < limit; i++) {
    for (const meaning of node.meanings) {
      if (meaning.category === category && (accepts === undefined || accepts(meaning))) {
        best = { ...meaning, next: i + 1 };
      }
    }
    node = node.next.size === 0 ? undefined : node.next.get(tokens[i + 1]?.lower ?? "");
  }
  return best;
}

/** Categories that only continue an expression and never begin one. */
const CONTINUING: ReadonlySet<Category> = new Set([
  "season-introducer",
  "joiner",
  "year-after",
  "day-after",
  "not-day",
  "day-part",
  "ago-after",
  "ahead-after",
  "earlier",
  "later",
  "range-link",
  "running",
  "ongoing",
  "decade-ending",
  "ordinal-ending",
]);

/** True when an expression may begin with this word. */
export function beginsExpression(node: Node): boolean {
  for (const category of node.categories) if (!CONTINUING.has(category)) return true;
  return false;
}
