import type { TimeLexicon } from "../../time/lexicon.ts";
import { icuMonths, icuShortMonths, icuShortWeekdays, icuWeekdays } from "../calendar.ts";

const DAYS = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"] as const;
const PARTS_OF_DAY = ["morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht"] as const;
const ORDINAL_STEMS: readonly string[] = (
  "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt " +
  "siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst " +
  "fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst"
).split(" ");
const CARDINALS: readonly string[] = (
  "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn " +
  "achtzehn neunzehn zwanzig"
).split(" ");
/** Weak and strong endings of adjectives. */
const ENDINGS = ["e", "en", "er", "es", "em"] as const;

function inflected(stem: string): string[] {
  return ENDINGS.map((ending) => stem + ending);
}

function ordinals(): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [i, stem] of ORDINAL_STEMS.entries()) {
    for (const form of inflected(stem)) {
      found[form] = i + 1;
      found[form.replace("ß", "ss")] = i + 1;
    }
  }
  return found;
}

/** Deictic adjectives with their endings, after an article or without. */
function deictics(): Record<string, number> {
  const stems: Readonly<Record<string, number>> = {
    letzt: -1,
    vergangen: -1,
    vorig: -1,
    verflossen: -1,
    vorvergangen: -2,
    vorletzt: -2,
    nächst: 1,
    kommend: 1,
    folgend: 1,
    übernächst: 2,
    laufend: 0,
    dies: 0,
  };
  return Object.fromEntries(
    Object.entries(stems).flatMap(([stem, value]) => inflected(stem).map((form): [string, number] => [form, value])),
  );
}

export const time: TimeLexicon = {
  months: icuMonths("de", [["jänner", "januars"], ["feber", "februars"], ["maerz"], [], ["mais"]]),
  monthAbbreviations: icuShortMonths("de", [[], [], ["mrz"], [], [], [], [], [], ["sep"]]),
  weekdays: icuWeekdays(
    "de",
    DAYS.map((day) => {
      const names = day === "samstag" ? [day, "sonnabend"] : [day];
      return names.flatMap((name) => [
        name,
        `${name}s`,
        ...PARTS_OF_DAY.flatMap((part) => [name + part, `${name}${part}s`]),
      ]);
    }),
  ),
  weekdayAbbreviations: icuShortWeekdays("de"),
  risky: {
    august: "introduced",
    morgen: "lower",
    mai: "introduced",
    montags: "number",
    dienstags: "number",
    mittwochs: "number",
    donnerstags: "number",
    freitags: "number",
    samstags: "number",
    sonntags: "number",
    sonnabends: "number",
  },
  capitalNames: true,
  cardinals: {
    ...Object.fromEntries(CARDINALS.map((word, i) => [word, i + 1])),
    ein: 1,
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    eines: 1,
    zwo: 2,
    "ein paar": 2,
    beiden: 2,
    paar: 2,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
  },
  ordinals: ordinals(),
  ordinalEndings: ["te", "ten", "ter", "tes", "ste", "sten", "ster"],
  ordinalStop: true,
  slashOrder: "dmy",
  nextWeekday: "soonest",
  units: {
    day: ["tag", "tage", "tagen", "tages", "tags"],
    week: ["woche", "wochen"],
    weekend: ["wochenende", "wochenenden", "wochenendes"],
    month: ["monat", "monate", "monaten", "monats", "monates"],
    quarter: ["quartal", "quartale", "quartals", "vierteljahr"],
    year: ["jahr", "jahre", "jahren", "jahres", "jahrs"],
    decade: ["jahrzehnt", "jahrzehnte", "jahrzehnten", "jahrzehnts"],
  },
  unitAdjectives: {
    day: ["tägige", "tägigen", "tägiger"],
    week: ["wöchige", "wöchigen", "wöchiger"],
    month: ["monatige", "monatigen", "monatiger"],
    year: ["jährige", "jährigen"],
  },
  seasons: {
    spring: ["frühling", "frühjahr", "frühlings", "frühjahrs"],
    summer: ["sommer", "sommers"],
    autumn: ["herbst", "herbstes", "herbsts"],
    winter: ["winter", "winters"],
  },
  seasonIntroducers: ["im", "seit dem", "vor dem", "bis zum"],
  seasonAdverbs: {},
  fixed: {
    heute: ["day", 0],
    "heute früh": ["day", 0],
    "heute morgen": ["day", 0],
    "heute abend": ["day", 0],
    "heute nachmittag": ["day", 0],
    "heute nacht": ["night", 0],
    gestern: ["day", -1],
    "gestern abend": ["day", -1],
    vorgestern: ["day", -2],
    vorvorgestern: ["day", -3],
    morgen: ["day", 1],
    übermorgen: ["day", 2],
    heuer: ["year", 0],
  },
  deictics: { ...deictics(), "in dieser": 0 },
  coming: ["bis kommenden", "bis zum kommenden"],
  anaphors: {
    "am tag zuvor": ["day", -1],
    "am tag davor": ["day", -1],
    "am vortag": ["day", -1],
    "tags zuvor": ["day", -1],
    "einen tag zuvor": ["day", -1],
    "am tag darauf": ["day", 1],
    "am nächsten tag": ["day", 1],
    "am folgenden tag": ["day", 1],
    "am folgetag": ["day", 1],
    "tags darauf": ["day", 1],
    "einen tag später": ["day", 1],
    "am selben tag": ["day", 0],
    "am gleichen tag": ["day", 0],
    "an diesem tag": ["day", 0],
    "in der woche zuvor": ["week", -1],
    "in der woche davor": ["week", -1],
  },
  parts: {
    early: ["anfang", "zu beginn", "beginn", "am anfang", "zum anfang"],
    mid: ["mitte"],
    late: ["ende", "zum ende", "am ende", "gegen ende"],
  },
  joiners: ["des", "der", "den", "dem", "im", "in", "in der", "vom", "von", "am", "das", "die", "diesen"],
  yearAfter: [],
  yearBefore: ["im jahr", "im jahre", "des jahres", "das jahr", "dem jahr", "jahr", "jahres", "jahre"],
  yearIntroducers: ["anno", "von", "seit", "ab", "um"],
  introducers: [
    "am",
    "im",
    "in",
    "vom",
    "zum",
    "bis",
    "seit",
    "ab",
    "den",
    "dem",
    "der",
    "des",
    "vor",
    "nach",
    "von",
    "für",
    "auf",
    "ende",
    "anfang",
    "mitte",
    "und",
    "übers",
    "über",
    "dieses",
    "diesen",
  ],
  dayIntroducers: ["am", "den", "der", "dem", "zum", "vom"],
  dayAfter: [],
  notDays: [],
  dayParts: [...PARTS_OF_DAY, "früh", ...PARTS_OF_DAY.map((part) => `${part}s`)],
  nightInto: [
    "in der nacht zum",
    "in der nacht auf",
    "nacht zum",
    "nacht auf",
    "in der nacht auf den",
    "in der nacht zu",
    "nacht auf den",
  ],
  ago: { before: ["vor"], after: [] },
  ahead: { before: ["in", "binnen"], after: [], notAfter: ["mal", "male"] },
  earlier: ["zuvor", "davor", "vorher", "früher"],
  later: ["später", "danach", "darauf"],
  since: ["seit", "seit dem", "ab", "ab dem", "seit dem jahr"],
  until: ["bis", "bis zum", "bis in", "bis ins"],
  before: ["vor dem", "vor"],
  after: ["nach dem", "nach"],
  ranges: [
    { open: ["zwischen"], link: ["und"] },
    { open: ["von", "vom"], link: ["bis", "bis zum", "auf"] },
  ],
  about: ["etwa", "rund", "ungefähr", "circa", "ca", "um den", "gegen"],
  nearly: ["fast", "beinahe", "knapp", "nahezu"],
  over: ["mehr als", "über", "mindestens", "gut"],
  lasting: ["während der", "lang"],
  running: ["bereits", "schon", "inzwischen", "mittlerweile"],
  ongoing: [
    "krieg",
    "kriegs",
    "krieges",
    "langen krieg",
    "langer krieg",
    "langen krieges",
    "lange krieg",
    "lang andauernden krieg",
    "dauernden krieg",
    "dauernden krieges",
    "andauernden krieg",
    "andauernde krieg",
    "nach kriegsbeginn",
    "seit kriegsbeginn",
    "währenden krieg",
  ],
  decadeEndings: ["er", "ern", "er jahre", "er jahren"],
};
