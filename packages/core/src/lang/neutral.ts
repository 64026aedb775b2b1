import { EMPTY_CALL_LEXICON } from "../call/lexicon.ts";
import type { DriftLexicon } from "../drift/lexicon.ts";
import { EMPTY_QUOTE_LEXICON } from "../quote/lexicon.ts";
import { NO_READ_LEXICON } from "../read/lexicon.ts";
import type { TimeLexicon } from "../time/lexicon.ts";
import type { LanguagePack } from "./pack.ts";

const none: readonly string[] = [];
const twelve: readonly (readonly string[])[] = Array.from({ length: 12 }, () => none);
const seven: readonly (readonly string[])[] = Array.from({ length: 7 }, () => none);

/** Knows how numbers write a date and no word. */
const time: TimeLexicon = {
  months: twelve,
  monthAbbreviations: twelve,
  weekdays: seven,
  weekdayAbbreviations: seven,
  risky: {},
  capitalNames: false,
  cardinals: {},
  ordinals: {},
  ordinalEndings: none,
  ordinalStop: false,
  slashOrder: "dmy",
  nextWeekday: "soonest",
  units: { day: none, week: none, weekend: none, month: none, quarter: none, year: none, decade: none },
  unitAdjectives: {},
  seasons: { spring: none, summer: none, autumn: none, winter: none },
  seasonIntroducers: none,
  seasonAdverbs: {},
  fixed: {},
  deictics: {},
  coming: none,
  anaphors: {},
  parts: { early: none, mid: none, late: none },
  joiners: none,
  yearAfter: none,
  yearBefore: none,
  yearIntroducers: none,
  introducers: none,
  dayIntroducers: none,
  dayAfter: none,
  notDays: none,
  dayParts: none,
  nightInto: none,
  ago: { before: none, after: none },
  ahead: { before: none, after: none },
  earlier: none,
  later: none,
  since: none,
  until: none,
  before: none,
  after: none,
  ranges: [],
  about: none,
  nearly: none,
  over: none,
  lasting: none,
  running: none,
  ongoing: none,
  decadeEndings: none,
};

/** Knows digits and names, and no word: numbers and names are compared, nothing else is. */
const drift: DriftLexicon = {
  contractions: {},
  negation: {
    words: none,
    suffixes: none,
    prefixes: none,
    notPrefixed: none,
    harmless: none,
    exceptive: none,
    implied: none,
  },
  persons: {},
  reflexiveObjects: none,
  thirdObjects: none,
  verbEndings: {},
  reflexiveEndings: none,
  interrogatives: none,
  modality: {},
  tensePairs: none,
  tenseEndings: none,
  hedges: none,
  intensifiers: none,
  profanity: none,
  sides: {},
  sidesExact: {},
  numbers: { values: {}, scales: {}, ordinals: {}, units: {}, decimal: ",", degrees: none, afternoon: none, and: none },
  months: twelve,
  weekdays: seven,
  functionWords: none,
  capitalisesNouns: false,
  dashIsApproximate: false,
  hedgeCovers: none,
  sidePhrases: {},
  beforeNames: none,
  pastAuxiliaries: none,
};

/**
 * For every language without a pack: marks by shape, names and numbers, dates in digits. It has no cue words, so it
 * never names a speaker.
 */
export const neutral: LanguagePack = {
  tag: "und",
  name: "any other language",
  abbreviations: [],
  people: { roles: [], pronouns: [], titles: [], sides: {} },
  read: NO_READ_LEXICON,
  time,
  quote: EMPTY_QUOTE_LEXICON,
  call: EMPTY_CALL_LEXICON,
  drift,
};
