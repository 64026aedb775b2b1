import type { DriftLexicon } from "../../drift/lexicon.ts";
import { sideWords, words } from "../inflect.ts";
import { groups, numerals, phrases } from "../numerals.ts";

/** Closed classes after Duden, Die Grammatik (2016). «sie», «Sie» and «ihr» fit several persons and are in none. */
export const drift: DriftLexicon = {
  contractions: {},
  negation: {
    words: words(
      "nicht nichts kein keine keinen keinem keiner keines keins nie niemals niemand niemanden niemandem nirgends nirgendwo weder nimmer nein",
    ),
    suffixes: ["los", "lose", "losen", "loser", "loses"],
    prefixes: words("un nicht-"),
    notPrefixed: words("unt uns und uni ung ung unw"),
    harmless: phrases("nicht nur, nicht zuletzt, nicht bloß, nicht wahr, ohne zweifel, nicht mehr als, ohne weiteres"),
    exceptive: phrases("nichts als, anderes als, andere als, nichts außer, niemand außer, außer"),
    implied: words(
      "gegen gegner verbot verboten ohne weg fern verliert verlor verloren vergessen falsch zweifel bezweifelt schlecht schlechter vermisst außerhalb blieb bleibt schwierigkeiten lediglich nur fehlt fehlen fehlte mangel mangelt verweigert verweigerte verweigern weigert weigerte ablehnen lehnt lehnte abgelehnt bestreitet bestritt " +
        "unmöglich kaum selten außer verhindern verhindert verhinderte scheitert scheiterte gescheitert leugnet null unklar " +
        "unbekannt anstatt vermeiden vermied verpasst versäumt erst ausgeschlossen ",
    ),
  },
  persons: {
    "1s": words("ich mich mir mein meine meinen meinem meiner meines ich's"),
    "1p": words("wir uns unser unsere unseren unserem unserer unseres unsre"),
    "2": words("du dich dir dein deine deinen deinem deiner deines euch euer eure euren eurem eurer"),
    "3m": words("er ihn ihm"),
    "3f": [],
    "3p": words("ihnen"),
    self: words("sich selbst selber"),
  },
  verbEndings: {},
  reflexiveEndings: [],
  coverPersons: { "2": words("sie ihnen ihr ihre ihren ihrem ihrer ihres man einen einem") },
  reflexiveObjects: words("sich"),
  thirdObjects: words("ihn ihm ihnen"),
  interrogatives: words(
    "wer wen wem wessen was wo wohin woher wann warum weshalb wieso wie welche welcher welches welchen welchem ob wozu womit worüber woran worauf wodurch wofür",
  ),
  modality: {
    future: words("wird werde werden wirst werdet"),
    possible: words(
      "vielleicht möglicherweise könnte könnten dürfte dürften mag möglich kann können eventuell womöglich möglichkeit",
    ),
    able: words(
      "kann können könnte konnte konnten könnten kannst könnt imstande fähig lage lässt gelingt gelang gekonnt möglich schaffen schafft",
    ),
    must: words(
      "muss müssen musste mussten musst müsst müsste müssten gezwungen nötig brauchen braucht brauchte notwendig soll sollen erforderlich bedarf gilt",
    ),
    should: words("soll sollen sollte sollten sollst müsste müssten"),
    would: words("würde würden würdest hätte hätten wäre wären wollte wollten könnte könnten sollte sollten müsste"),
    if: words("wenn falls ob sofern sollte bei"),
    other: words("wenn ob bei lässt gelingt gelang wird werden werde gilt mag fähig lage kann können"),
  },
  tensePairs: phrases(
    "ist war, sind waren, bin war, hat hatte, haben hatten, habe hatte, wird wurde, werden wurden, kann konnte, können konnten, muss musste, müssen mussten, " +
      "will wollte, wollen wollten, soll sollte, darf durfte, geht ging, gehen gingen, kommt kam, kommen kamen, sieht sah, sehen sahen, nimmt nahm, gibt gab, " +
      "weiß wusste, wissen wussten, sagt sagte, schießt schoss, läuft lief, findet fand, hält hielt, steht stand, sitzt saß, schläft schlief, isst aß, " +
      "schreibt schrieb, fährt fuhr, fällt fiel, stirbt starb, kämpft kämpfte, lässt ließ, liegt lag, denkt dachte, bringt brachte, verliert verlor, bleibt blieb",
  ),
  tenseEndings: phrases("t te, en ten, e te"),
  hedges: phrases(
    "vielleicht, wahrscheinlich, vermutlich, angeblich, mutmaßlich, möglicherweise, anscheinend, ich glaube, glaube ich, ich vermute, ich nehme an, womöglich, mutmaßliche, mutmaßlichen, angebliche, angeblichen, soweit ich weiß",
  ),
  hedgeCovers: phrases(
    "offenbar, scheinbar, wohl, ich denke, denke ich, scheint, scheinen, schien, schienen, eventuell, irgendwie, sozusagen, berichten zufolge, zufolge, nach berichten, laut, soll, sollen, meiner meinung nach, meinung, behauptet, behauptete, dürfte, dürften, könnte, könnten, offensichtlich, vermutet, glaubt, glaube, verdächtige, potenziell, denkbar, als ob, hält, halte, wirkte, wirkten, sei, habe, wirkt, potenzielle",
  ),
  intensifiers: words(
    "sehr wirklich absolut total völlig extrem unglaublich furchtbar schrecklich definitiv besonders höchst äußerst enorm zutiefst ungemein schwer stark ganz vollkommen " +
      "überaus gänzlich bestimmt",
  ),
  profanity: words(
    "scheiß scheiss verfickt fick arschloch arsch hure hurensohn wichser fotze schwanz verdammt mistkerl schwuchtel dreck",
  ),
  sides: sideWords({
    ru: "russ russland moskau kreml",
    ua: "ukrain kiew kyjiw",
    us: "amerika amerikan us-amerika washington us-",
    gb: "britisch brite briten großbritannien england engländer englisch london",
    de: "deutsch berlin",
    no: "norweg oslo",
    by: "belarus weißruss minsk",
    pl: "polen polnisch pole warschau",
    fr: "frankreich franz paris",
    cn: "china chines peking",
    il: "israel",
    ir: "iran teheran",
    tr: "türkei türk ankara",
    se: "schwed stockholm",
    fi: "finnland finn finnisch helsinki",
    chechen: "tschetschen",
    eu: "europa europä",
    nato: "nato",
    west: "westlich",
  }),
  sidePhrases: { "vereinigte staaten": "us", "vereinigten staaten": "us" },
  sidesExact: { USA: "us", US: "us", EU: "eu", UK: "gb", Westen: "west", Westens: "west" },
  numbers: {
    values: numerals({
      2: "zwei beide beiden beider zwo",
      3: "drei dreier",
      4: "vier",
      5: "fünf",
      6: "sechs",
      7: "sieben",
      8: "acht",
      9: "neun",
      10: "zehn",
      11: "elf",
      12: "zwölf dutzend",
      13: "dreizehn",
      14: "vierzehn",
      15: "fünfzehn",
      16: "sechzehn",
      17: "siebzehn",
      18: "achtzehn",
      19: "neunzehn",
      20: "zwanzig",
      30: "dreißig dreissig",
      40: "vierzig",
      50: "fünfzig",
      60: "sechzig",
      70: "siebzig",
      80: "achtzig",
      90: "neunzig",
      0: "null",
    }),
    scales: numerals({
      100: "hundert",
      1000: "tausend tsd",
      1000000: "million millionen mio",
      1000000000: "milliarde milliarden mrd",
      1000000000000: "billion billionen",
    }),
    ordinals: numerals({
      2: "zweite zweiten zweiter zweites zweitens zweitem",
      3: "dritte dritten dritter drittes drittem",
      4: "vierte vierten vierter viertes",
      5: "fünfte fünften fünfter fünftes",
      6: "sechste sechsten sechster",
      7: "siebte siebten siebter siebente siebenten",
      8: "achte achten achter",
      9: "neunte neunten neunter",
      10: "zehnte zehnten zehnter",
      11: "elfte elften elfter",
      12: "zwölfte zwölften",
      13: "dreizehnte dreizehnten",
      14: "vierzehnte vierzehnten",
      15: "fünfzehnte fünfzehnten",
      16: "sechzehnte sechzehnten",
      17: "siebzehnte siebzehnten",
      18: "achtzehnte achtzehnten",
      19: "neunzehnte neunzehnten",
      20: "zwanzigste zwanzigsten",
    }),
    units: sideWords({
      mi: "meile meilen",
      km: "kilometer kilometern km km/h stundenkilometer",
      m: "meter metern m",
      ft: "fuß",
      yd: "yard yards",
      in: "zoll",
      cm: "zentimeter zentimetern cm",
      kg: "kilo kg kilogramm",
      lb: "pfund",
      ac: "acre acres morgen",
      ha: "hektar",
      t: "tonne tonnen",
    }),
    decimal: ",",
    and: ["und"],
    degrees: words("grad"),
    afternoon: words("nachmittags nachmittag abends abend"),
    joinedOne: ["ein", "eins"],
    joinedTens: "und",
  },
  months: groups(
    "januar jan jänner januars;februar feb februars;märz;april apr;mai;juni jun;juli jul;august aug;september sept sep;oktober okt;november nov;dezember dez",
  ),
  weekdays: groups(
    "montag montags montagabend montagmorgen montagnachmittag;dienstag dienstags dienstagabend dienstagmorgen dienstagnachmittag;" +
      "mittwoch mittwochs mittwochabend mittwochmorgen mittwochnachmittag;donnerstag donnerstags donnerstagabend donnerstagmorgen donnerstagnachmittag;" +
      "freitag freitags freitagabend freitagmorgen freitagnachmittag freitagnacht;samstag samstags samstagabend samstagmorgen samstagnachmittag sonnabend samstagnacht;" +
      "sonntag sonntags sonntagabend sonntagmorgen sonntagnachmittag sonntagnacht",
  ),
  functionWords: words(
    "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene in im an am auf aus bei beim mit nach von vom zu zum zur für " +
      "über unter vor hinter zwischen durch gegen um bis seit während wegen als wie und oder aber sondern denn dass ob wenn weil obwohl da wo wer was wann warum " +
      "welche welcher welches ist bin bist sind seid war waren sein gewesen wird werde werden wurde wurden worden hat habe hast haben hatte hatten gehabt kann können konnte " +
      "muss müssen musste soll sollen sollte will wollen wollte darf dürfen mag ich mich mir mein meine du dich dir dein deine er ihn ihm sein seine seinen seinem seiner " +
      "sie ihr ihre ihren ihrem ihrer es wir uns unser unsere euch euer eure sich man nicht kein keine keinen nie alle alles jeder jede jedes beide andere anderen solche " +
      "selbst auch nur noch schon sehr mehr meist viel viele wenig so dann doch mal ja nein hier dort nun jetzt wieder immer etwas einmal würde würden hätte hätten wäre wären",
  ),
  capitalisesNouns: true,
  beforeNames: words("nach aus bei von"),
  pastAuxiliaries: words("hat haben hatte hatten wurde wurden"),
  dashIsApproximate: false,
};
