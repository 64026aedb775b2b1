import type { TimeLexicon } from "../../time/lexicon.ts";
import { all, counted, icuMonths, icuShortMonths, icuShortWeekdays, icuWeekdays, NO_WORDS } from "../calendar.ts";
import { endings, words } from "../inflect.ts";

const MONTHS = words(
  "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
);
const DAYS = words("maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai");

/** The only day whose stem changes. */
const WEDNESDAY = words(
  "keskiviikkona keskiviikon keskiviikkoa keskiviikosta keskiviikkoon keskiviikoksi keskiviikkoiltana",
);

export const time: TimeLexicon = {
  ...NO_WORDS,
  months: icuMonths(
    "fi",
    MONTHS.map((month) => endings(month, "n ta ssa sta hun lla ksi na")),
  ),
  monthAbbreviations: icuShortMonths("fi"),
  weekdays: icuWeekdays(
    "fi",
    DAYS.map((day) => (day === "keskiviikko" ? WEDNESDAY : endings(day, "na n ta sta hin ksi aamuna iltana"))),
  ),
  weekdayAbbreviations: icuShortWeekdays("fi"),
  cardinals: {
    ...counted("yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista"),
    ...counted("yhden kahden kolmen neljän viiden kuuden"),
    pari: 2,
    parin: 2,
    kaksikymmentä: 20,
    kolmekymmentä: 30,
  },
  ordinals: {
    ...counted("ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes"),
    ...counted("ensimmäisenä toisena kolmantena neljäntenä viidentenä kuudentena seitsemäntenä kahdeksantena"),
  },
  ordinalStop: true,
  units: {
    day: words("päivä päivää päivän päivänä päivät vuorokausi vuorokautta vuorokauden"),
    week: words("viikko viikkoa viikon viikolla viikot viikkojen viikosta"),
    weekend: words("viikonloppu viikonloppuna viikonlopun viikonloppua"),
    month: words("kuukausi kuukautta kuukauden kuussa kuukautena kuukaudet"),
    quarter: words("neljännes neljänneksen vuosineljännes"),
    year: words("vuosi vuotta vuoden vuonna vuodet vuosien vuodesta"),
    decade: words("vuosikymmen vuosikymmentä vuosikymmenen vuosikymmenellä"),
  },
  unitAdjectives: { day: words("päiväinen päiväisen"), year: words("vuotias vuotiaan vuotinen vuotisen") },
  seasons: {
    spring: words("kevät kevään keväällä keväänä"),
    summer: words("kesä kesän kesällä kesänä"),
    autumn: words("syksy syksyn syksyllä syksynä"),
    winter: words("talvi talven talvella talvena"),
  },
  seasonAdverbs: { spring: ["keväällä"], summer: ["kesällä"], autumn: ["syksyllä"], winter: ["talvella"] },
  fixed: {
    tänään: ["day", 0],
    "tänä aamuna": ["day", 0],
    "tänä iltana": ["day", 0],
    "viime yönä": ["night", 0],
    "tänä yönä": ["night", 0],
    eilen: ["day", -1],
    "eilen illalla": ["day", -1],
    toissapäivänä: ["day", -2],
    huomenna: ["day", 1],
    ylihuomenna: ["day", 2],
    "toissa vuonna": ["year", -2],
    "toissa viikolla": ["week", -2],
  },
  deictics: {
    ...all("viime", -1),
    ...all("tämä tämän tässä tällä tänä kuluva kuluvan", 0),
    ...all("ensi seuraava seuraavan seuraavalla", 1),
  },
  anaphors: {
    "päivää aiemmin": ["day", -1],
    "edellisenä päivänä": ["day", -1],
    "seuraavana päivänä": ["day", 1],
    "samana päivänä": ["day", 0],
    "edellisellä viikolla": ["week", -1],
    "seuraavalla viikolla": ["week", 1],
  },
  // «toukokuun alussa»: the part stands behind its month, where it is left unread.
  yearAfter: [],
  yearBefore: words("vuonna vuoden vuodesta vuoteen"),
  joiners: words("vuonna vuoden"),
  dayParts: words("aamuna iltana yönä iltapäivällä aamulla illalla yöllä"),
  ago: { before: [], after: ["sitten"] },
  ahead: { before: [], after: ["päästä", "kuluttua"] },
  earlier: ["aiemmin", "aikaisemmin"],
  later: ["myöhemmin"],
  since: ["lähtien", "alkaen"],
  until: ["saakka", "asti"],
  before: ["ennen"],
  after: ["jälkeen"],
  about: ["noin", "suunnilleen"],
  nearly: ["lähes", "melkein", "vajaa", "vajaan"],
  over: ["yli", "runsas", "runsaan", "vähintään"],
  running: ["jo"],
  ongoing: ["sotaa", "sodan", "sodassa"],
  decadeEndings: ["luku", "luvun", "luvulla"],
};
