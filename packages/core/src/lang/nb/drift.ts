import type { DriftLexicon } from "../../drift/lexicon.ts";
import { sideWords, words } from "../inflect.ts";
import { groups, numerals, phrases } from "../numerals.ts";

/** Closed classes after Faarlund, Lie & Vannebo, Norsk referansegrammatikk (1997). */
export const drift: DriftLexicon = {
  contractions: {},
  negation: {
    words: words("ikke ikkje ingen intet ingenting aldri ingensteds verken hverken"),
    suffixes: ["løs", "løse", "løst"],
    prefixes: words("u ikke-"),
    notPrefixed: words("ut unn und uni ung uk ur uo ul missi misjon missil"),
    harmless: phrases("ikke bare, ikke minst, ikke sant, uten tvil"),
    exceptive: phrases("annet enn, andre enn, unntatt"),
    implied: words(
      "motstander motstandere forbød forbud forbudt uten unna vekk bort borte savnet taper tapte mistet glemte glemt feil tvil verre dårlig dårlige mangler manglet mangle mangel unngå unngår unngikk nekte nekter nektet avslå avslår avslo avviser avviste avvise benekter " +
        "benektet umulig knapt neppe sjelden unntatt bortsett forhindre forhindret forhindrer hindre hindret hindrer slutte sluttet " +
        "stoppet mislyktes mislykkes ute fravær fraværet null ukjent uklart uvitende først ennå " +
        " unnlate unnlot savner savnet ",
    ),
  },
  persons: {
    "1s": words("jeg meg min mitt mine"),
    "1p": words("vi oss vår vårt våre"),
    "2": words("du deg din ditt dine dere deres"),
    "3m": words("han ham hans"),
    "3f": words("hun henne hennes"),
    "3p": words("de dem"),
    self: words("selv seg sin sitt sine"),
  },
  verbEndings: {},
  reflexiveEndings: [],
  reflexiveObjects: words("seg"),
  thirdObjects: words("ham henne dem"),
  interrogatives: words("hvem hva hvor hvorfor hvordan hvilken hvilket hvilke når mon om"),
  modality: {
    future: words("skal vil kommer blir"),
    possible: words("kanskje muligens mulig mulighet muligheten kan kunne"),
    able: words("kan kunne klarer klarte klare evne mulig får fikk greier"),
    must: words("må måtte nødt tvunget trenger trengte nødvendig skal skulle plikt krever kreves påkrevd behøver"),
    should: words("bør burde skal skulle"),
    would: words("ville skulle hadde kunne"),
    if: words("hvis dersom såfremt ifall om med når"),
    other: words("om med når får fikk vil kommer blir kan klare har"),
  },
  tensePairs: phrases(
    "er var, har hadde, blir ble, skal skulle, vil ville, kan kunne, må måtte, går gikk, kommer kom, ser så, tar tok, får fikk, gir ga, " +
      "vet visste, sier sa, drar dro, skyter skjøt, løper løp, finner fant, holder holdt, står sto, sitter satt, sover sov, spiser spiste, " +
      "drikker drakk, skriver skrev, kjører kjørte, faller falt, føler følte, dør døde, slåss sloss, gjør gjorde, lar lot, ligger lå, " +
      "spør spurte, forstår forsto, slår slo, bryter brøt, stjeler stjal, synger sang, vinner vant, taper tapte, selger solgte",
  ),
  tenseEndings: phrases("er et, er te, er de, er ede, r dde, r d"),
  hedges: phrases(
    "kanskje, muligens, sannsynligvis, trolig, antakelig, antagelig, visstnok, angivelig, angivelige, påståtte, formodentlig, jeg tror, tror jeg, antar jeg, jeg antar, så vidt jeg vet",
  ),
  hedgeCovers: phrases(
    "antatt, påstått, tilsynelatende, det virker som, virker, ser ut til, så ut til, synes, nok, vel, liksom, skal ha, skal, sikkert, mulig, visst, ifølge, mistenkt, antas, tror, mener, rykter, påstås, hevder, hevdet, hevdes, sannsynlig, som om, kan, potensielt, trodde, synes jeg",
  ),
  intensifiers: words(
    "veldig svært virkelig absolutt totalt helt ekstremt utrolig forferdelig fryktelig definitivt kjempe særlig spesielt meget høyst dypt " +
      "enormt alvorlig fullstendig sterkt ytterst sinnssykt jævlig",
  ),
  profanity: words(
    "faen fanden fitte kuk pikk dritt jævl jævel helvete hore satan forbanna forbannet ræv kødd drittsekk hestkuk forpult pult",
  ),
  sides: sideWords({
    ru: "russ russland moskva moskov kreml",
    ua: "ukrain kyiv kiev",
    us: "amerika amerikan washington",
    gb: "britisk britiske brite britene storbritannia england engelsk engelskmenn london",
    de: "tysk berlin",
    no: "norge norsk norges nordmenn nordmann oslo",
    by: "belarus hviteruss minsk",
    pl: "polen polsk polak polakk polens warszawa",
    fr: "frankrike fransk paris",
    cn: "kina kines beijing",
    il: "israel",
    ir: "iran teheran",
    tr: "tyrkia tyrkisk tyrker ankara",
    se: "sverige svensk sveriges stockholm",
    fi: "finland finsk finlands helsinki",
    chechen: "tsjetsjen",
    eu: "europa europe europeisk",
    nato: "nato",
    west: "vesten vestlig",
  }),
  sidePhrases: { "forente stater": "us" },
  sidesExact: { USA: "us", US: "us", EU: "eu", UK: "gb" },
  numbers: {
    values: numerals({
      2: "to begge",
      3: "tre",
      4: "fire",
      5: "fem",
      6: "seks",
      7: "sju syv",
      8: "åtte",
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
      20: "tjue tyve",
      30: "tretti tredve",
      40: "førti",
      50: "femti",
      60: "seksti",
      70: "sytti",
      80: "åtti",
      90: "nitti",
      0: "null",
    }),
    scales: numerals({
      100: "hundre hundrevis",
      1000: "tusen tusenvis",
      1000000: "million millioner millioners mill mil",
      1000000000: "milliard milliarder mrd milliarders",
      1000000000000: "billion billioner",
    }),
    ordinals: numerals({
      2: "annen andre annet",
      3: "tredje",
      4: "fjerde",
      5: "femte",
      6: "sjette",
      7: "sjuende syvende",
      8: "åttende",
      9: "niende",
      10: "tiende",
      11: "ellevte",
      12: "tolvte",
      13: "trettende",
      14: "fjortende",
      15: "femtende",
      16: "sekstende",
      17: "syttende",
      18: "attende",
      19: "nittende",
      20: "tjuende",
    }),
    units: sideWords({
      mi: "mile miles",
      km: "kilometer kilometeren km km/t kilometers",
      m: "meter meteren meters m",
      ft: "fot",
      yd: "yard yards",
      in: "tomme tommer tommers",
      cm: "centimeter cm",
      kg: "kilo kg kilogram kilos",
      lb: "pund",
      ac: "acre acres",
      ha: "hektar mål",
      t: "tonn",
    }),
    decimal: ",",
    and: ["og"],
    degrees: words("grader graders grad"),
    afternoon: words("ettermiddag ettermiddagen kvelden kveld"),
    joinedOne: ["en", "ett"],
    joinedTens: "og",
  },
  months: groups(
    "januar jan;februar feb;mars;april apr;mai;juni jun;juli jul;august aug;september sept sep;oktober okt;november nov;desember des",
  ),
  weekdays: groups(
    "mandag mandagen mandagens mandags;tirsdag tirsdagen tirsdagens tirsdags;onsdag onsdagen onsdagens onsdags;torsdag torsdagen torsdagens torsdags;" +
      "fredag fredagen fredagens fredags;lørdag lørdagen lørdagens lørdags;søndag søndagen søndagens søndags",
  ),
  functionWords: words(
    "en et ei den det de dette denne disse i på av for med fra til inn ut over under om etter før mellom gjennom mot hos ved som enn og eller " +
      "men så hvis fordi mens selv når hvor hvem hva hvilken hvorfor hvordan der her er var være vært blir ble blitt har hadde hatt ha gjør gjorde " +
      "skal skulle vil ville kan kunne må måtte bør burde jeg meg min mitt mine du deg din ditt dine han ham hans hun henne hennes vi oss vår " +
      "vårt våre dere deres dem seg sin sitt sine ikke ingen aldri alle all alt noen noe hver begge en annen andre slik samme egen egne opp ned " +
      "av bort igjen da bare også for veldig enda ennå allerede nå mer mest mye mange få man å at jo vel ja nei å",
  ),
  capitalisesNouns: false,
  beforeNames: words(""),
  pastAuxiliaries: words("har hadde ble"),
  dashIsApproximate: true,
};
