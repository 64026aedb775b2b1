import type { DriftLexicon } from "../../drift/lexicon.ts";
import { sideWords, words } from "../inflect.ts";
import { groups, numerals, phrases } from "../numerals.ts";

/** Closed classes after Hansen & Heltoft, Grammatik over det danske sprog (2011). */
export const drift: DriftLexicon = {
  contractions: {},
  negation: {
    words: words("ikke ingen intet ingenting aldrig ingensteder hverken"),
    suffixes: ["løs", "løse", "løst"],
    prefixes: words("u ikke-"),
    notPrefixed: words("ud unn und uni ung uk ur uge ugen uger ulv"),
    harmless: phrases("ikke bare, ikke mindst, ikke sandt, uden tvivl"),
    exceptive: phrases("andet end, andre end, undtagen"),
    implied: words(
      "modstander forbød forbud forbudt uden væk savnet mangler manglede mangle nægte nægter nægtede afslå afslog afviste " +
        "afvise afviser benægter benægtede umuligt umulig næppe sjældent undtagen forhindre forhindrede stoppede ude " +
        "ukendt uklart først endnu glemte glemt tabte tabt mistede",
    ),
  },
  persons: {
    "1s": words("jeg mig min mit mine"),
    "1p": words("vi os vores vor vort vore"),
    "2": words("du dig din dit dine jer jeres"),
    "3m": words("han ham hans"),
    "3f": words("hun hende hendes"),
    "3p": words("de dem deres"),
    self: words("selv sig sin sit sine"),
  },
  verbEndings: {},
  reflexiveEndings: [],
  reflexiveObjects: words("sig"),
  thirdObjects: words("ham hende dem"),
  interrogatives: words("hvem hvad hvor hvorfor hvordan hvilken hvilket hvilke hvornår mon om"),
  modality: {
    future: words("skal vil kommer bliver"),
    possible: words("måske muligvis mulig muligt kan kunne"),
    able: words("kan kunne klarer klarede evne får fik"),
    must: words("må måtte nødt tvunget behøver skal skulle pligt kræver"),
    should: words("bør burde skal skulle"),
    would: words("ville skulle havde kunne"),
    if: words("hvis såfremt om når"),
    other: words("om når får fik vil kommer bliver kan har"),
  },
  tensePairs: phrases(
    "er var, har havde, bliver blev, skal skulle, vil ville, kan kunne, må måtte, går gik, kommer kom, ser så, tager tog, får fik, giver gav, " +
      "ved vidste, siger sagde, skyder skød, løber løb, finder fandt, holder holdt, står stod, sidder sad, sover sov, drikker drak, " +
      "skriver skrev, falder faldt, dør døde, gør gjorde, ligger lå, spørger spurgte, slår slog, vinder vandt",
  ),
  tenseEndings: phrases("er ede, er te"),
  hedges: phrases(
    "måske, muligvis, sandsynligvis, formentlig, angiveligt, angivelig, påståede, jeg tror, tror jeg, vistnok, så vidt jeg ved",
  ),
  hedgeCovers: phrases(
    "påstået, tilsyneladende, det virker som, ser ud til, synes, nok, vel, skulle have, sikkert, ifølge, mistænkt, tror, mener, rygter, hævder, sandsynlig, som om, kan",
  ),
  intensifiers: words(
    "meget virkelig absolut totalt helt ekstremt utroligt forfærdeligt frygteligt særligt specielt dybt enormt alvorligt fuldstændig stærkt yderst",
  ),
  profanity: words("fanden fandeme pik lort helvede luder satan forbandet røv skiderik kraftedeme"),
  sides: sideWords({
    ru: "rus russ rusland moskva kreml",
    ua: "ukrain kyiv kiev",
    us: "amerika amerikan washington",
    gb: "britisk briter storbritannien england london",
    de: "tysk berlin",
    no: "norge norsk oslo",
    dk: "danmark dansk københavn",
    se: "sverige svensk stockholm",
    fi: "finland finsk helsinki",
    pl: "polen polsk warszawa",
    fr: "frankrig fransk paris",
    by: "belarus hviderus minsk",
    nato: "nato",
    eu: "europa europæ",
  }),
  sidePhrases: { "forenede stater": "us" },
  sidesExact: { USA: "us", US: "us", EU: "eu", UK: "gb" },
  numbers: {
    values: numerals({
      0: "nul",
      2: "to begge",
      3: "tre",
      4: "fire",
      5: "fem",
      6: "seks",
      7: "syv",
      8: "otte",
      9: "ni",
      10: "ti",
      11: "elleve",
      12: "tolv dusin",
      13: "tretten",
      14: "fjorten",
      15: "femten",
      16: "seksten",
      17: "sytten",
      18: "atten",
      19: "nitten",
      20: "tyve",
      30: "tredive",
      40: "fyrre",
      50: "halvtreds",
      60: "tres",
      70: "halvfjerds",
      80: "firs",
      90: "halvfems",
    }),
    scales: numerals({
      100: "hundrede hundreder",
      1000: "tusind tusinde tusinder",
      1000000: "million millioner mio",
      1000000000: "milliard milliarder mia",
    }),
    ordinals: numerals({
      2: "anden andet andre",
      3: "tredje",
      4: "fjerde",
      5: "femte",
      6: "sjette",
      7: "syvende",
      8: "ottende",
      9: "niende",
      10: "tiende",
      11: "ellevte",
      12: "tolvte",
      20: "tyvende",
    }),
    units: sideWords({
      mi: "mile",
      km: "kilometer km",
      m: "meter m",
      ft: "fod",
      cm: "centimeter cm",
      kg: "kilo kg kilogram",
      lb: "pund",
      ha: "hektar",
      t: "ton tons",
    }),
    decimal: ",",
    and: ["og"],
    degrees: words("grader grad"),
    afternoon: words("eftermiddag eftermiddagen aften aftenen"),
    joinedOne: ["en", "et"],
    joinedTens: "og",
  },
  months: groups(
    "januar jan;februar feb;marts mar;april apr;maj;juni jun;juli jul;august aug;september sept sep;oktober okt;november nov;december dec",
  ),
  weekdays: groups(
    "mandag mandagen mandags;tirsdag tirsdagen tirsdags;onsdag onsdagen onsdags;torsdag torsdagen torsdags;fredag fredagen fredags;lørdag lørdagen lørdags;søndag søndagen søndags",
  ),
  functionWords: words(
    "en et den det de dette denne disse i på af for med fra til ind ud over under om efter før mellem gennem mod hos ved som end og eller " +
      "men så hvis fordi mens selv når hvor hvem hvad hvilken hvorfor hvordan der her er var være bliver blev blevet har havde haft have gør gjorde " +
      "skal skulle vil ville kan kunne må måtte bør burde jeg mig min mit mine du dig din dit dine han ham hans hun hende hendes vi os vores " +
      "jer jeres dem deres sig sin sit sine ikke ingen aldrig alle alt nogen noget hver begge anden andet andre samme egen op ned " +
      "væk igen da bare også meget endnu allerede nu mere mest mange få man at jo vel ja nej",
  ),
  capitalisesNouns: false,
  beforeNames: [],
  pastAuxiliaries: words("har havde blev"),
  dashIsApproximate: true,
};
