import type { DriftLexicon } from "../../drift/lexicon.ts";
import { sideWords, words } from "../inflect.ts";
import { groups, numerals, phrases } from "../numerals.ts";

/** Closed classes after Hakulinen et al., Iso suomen kielioppi (2004). */
export const drift: DriftLexicon = {
  contractions: {},
  negation: {
    words: words("ei eivät en et emme ette eikä eivätkä enkä ettei etteivät älä älkää ettemme"),
    suffixes: ["ton", "tön", "ttoman", "ttömän", "tta", "ttä"],
    prefixes: words("epä"),
    notPrefixed: words("epäillä epäili epäilee epäilty epäonnistui"),
    harmless: phrases("ei vain, ei ainoastaan, eikö niin, ei ihme"),
    exceptive: phrases("muuta kuin, muu kuin, paitsi"),
    implied: words(
      "kielsi kielto kielletty ilman puuttuu puuttui puute kieltäytyi kieltäytyy kieltäytyä hylkäsi kiisti kiistää mahdoton " +
        "mahdotonta tuskin harvoin paitsi esti lopetti lakkasi tuntematon epäselvä unohti menetti epäonnistui vasta",
    ),
  },
  // «hän» is he and she.
  persons: {
    "1s": words("minä mä minua minut minun minulle minulta mun mulle"),
    "1p": words("me meitä meidät meidän meille meiltä"),
    "2": words("sinä sä sinua sinut sinun sinulle sun sulle te teitä teidät teidän teille"),
    "3m": words("hän häntä hänet hänen hänelle häneltä"),
    "3f": words("hän häntä hänet hänen hänelle häneltä"),
    "3p": words("he heitä heidät heidän heille heiltä ne niitä niiden"),
    self: words("itse itseni itseään itsensä itselleen"),
  },
  verbEndings: {},
  reflexiveEndings: [],
  reflexiveObjects: words("itseään itsensä itselleen"),
  thirdObjects: words("häntä hänet heitä heidät"),
  interrogatives: words("kuka ketä mitä mikä missä mistä mihin miksi miten kuinka milloin onko oliko voiko"),
  modality: {
    future: words("aikoo aikovat tulee"),
    possible: words("ehkä mahdollisesti mahdollista voi voisi saattaa saattoi lienee"),
    able: words("voi voivat pystyy pystyi osaa kykenee saa sai"),
    must: words("pitää piti täytyy täytyi pakko on tarvitsee vaatii"),
    should: words("pitäisi kannattaisi tulisi"),
    would: words("olisi voisi haluaisi tekisi"),
    if: words("jos mikäli kun"),
    other: words("jos kun on saa sai voi tulee pitää"),
  },
  tensePairs: phrases(
    "on oli, ovat olivat, tulee tuli, menee meni, sanoo sanoi, ottaa otti, antaa antoi, tietää tiesi, näkee näki, tekee teki, " +
      "saa sai, voi voi, ampuu ampui, juoksee juoksi, kuolee kuoli, seisoo seisoi, istuu istui, nukkuu nukkui, juo joi, syö söi, " +
      "kirjoittaa kirjoitti, kaatuu kaatui, lähtee lähti, palaa palasi, pitää piti, kuulee kuuli",
  ),
  tenseEndings: phrases("oo oi, uu ui, ee i, ttaa tti, ttää tti"),
  hedges: phrases(
    "ehkä, mahdollisesti, luultavasti, todennäköisesti, luulen, luulen että, uskoakseni, kai, tietääkseni, kuulemma",
  ),
  hedgeCovers: phrases(
    "väitetty, väitetään, ilmeisesti, näyttää siltä, näyttää, vaikuttaa, kuulemma, tiettävästi, lienee, mukaan, epäilty, uskoo, luulee, huhut, väittää, todennäköinen, saattaa, voi",
  ),
  intensifiers: words(
    "hyvin erittäin todella täysin aivan kokonaan äärimmäisen uskomattoman kamalan erityisen syvästi valtavan vakavasti helvetin",
  ),
  profanity: words("vittu vitun perkele saatana helvet paska paskaa jumalauta kusipää hitto huora"),
  sides: sideWords({
    ru: "venäj venäl moskova moskovan kreml",
    ua: "ukrain kiova kiovan kyiv",
    us: "yhdysval amerik washington",
    gb: "brit englan lontoo",
    de: "saksa berliini",
    no: "norja oslo",
    dk: "tanska kööpenhamina",
    se: "ruotsi ruotsal tukholma",
    fi: "suom helsinki",
    pl: "puola varsova",
    fr: "ranska pariisi",
    by: "valkovenä minsk",
    nato: "nato",
    eu: "euroop",
  }),
  sidePhrases: {},
  sidesExact: { USA: "us", EU: "eu" },
  numbers: {
    values: numerals({
      0: "nolla",
      2: "kaksi kahden kahta molemmat",
      3: "kolme kolmen kolmea",
      4: "neljä neljän neljää",
      5: "viisi viiden viittä",
      6: "kuusi kuuden kuutta",
      7: "seitsemän seitsemää",
      8: "kahdeksan kahdeksaa",
      9: "yhdeksän yhdeksää",
      10: "kymmenen kymmentä",
      11: "yksitoista",
      12: "kaksitoista tusina",
      13: "kolmetoista",
      14: "neljätoista",
      15: "viisitoista",
      16: "kuusitoista",
      17: "seitsemäntoista",
      18: "kahdeksantoista",
      19: "yhdeksäntoista",
      20: "kaksikymmentä",
      30: "kolmekymmentä",
      40: "neljäkymmentä",
      50: "viisikymmentä",
      60: "kuusikymmentä",
      70: "seitsemänkymmentä",
      80: "kahdeksankymmentä",
      90: "yhdeksänkymmentä",
    }),
    scales: numerals({
      100: "sata sataa sadan satoja",
      1000: "tuhat tuhatta tuhannen tuhansia",
      1000000: "miljoona miljoonaa miljoonan milj",
      1000000000: "miljardi miljardia miljardin mrd",
    }),
    ordinals: numerals({
      2: "toinen toisen",
      3: "kolmas kolmannen",
      4: "neljäs neljännen",
      5: "viides viidennen",
      6: "kuudes kuudennen",
      7: "seitsemäs seitsemännen",
      8: "kahdeksas kahdeksannen",
      9: "yhdeksäs yhdeksännen",
      10: "kymmenes kymmenennen",
    }),
    units: sideWords({
      mi: "mailia maili mailin",
      km: "kilometri kilometriä kilometrin km",
      m: "metri metriä metrin m",
      ft: "jalkaa",
      cm: "senttimetriä senttiä cm",
      kg: "kilo kiloa kilon kg",
      lb: "paunaa",
      ha: "hehtaari hehtaaria",
      t: "tonni tonnia",
    }),
    decimal: ",",
    and: ["ja"],
    degrees: words("astetta aste"),
    afternoon: words("iltapäivällä illalla"),
  },
  months: groups(
    "tammikuu tammikuun tammikuuta tammikuussa;helmikuu helmikuun helmikuuta helmikuussa;maaliskuu maaliskuun maaliskuuta maaliskuussa;huhtikuu huhtikuun huhtikuuta huhtikuussa;toukokuu toukokuun toukokuuta toukokuussa;kesäkuu kesäkuun kesäkuuta kesäkuussa;heinäkuu heinäkuun heinäkuuta heinäkuussa;elokuu elokuun elokuuta elokuussa;syyskuu syyskuun syyskuuta syyskuussa;lokakuu lokakuun lokakuuta lokakuussa;marraskuu marraskuun marraskuuta marraskuussa;joulukuu joulukuun joulukuuta joulukuussa",
  ),
  weekdays: groups(
    "maanantai maanantaina maanantain;tiistai tiistaina tiistain;keskiviikko keskiviikkona keskiviikon;torstai torstaina torstain;perjantai perjantaina perjantain;lauantai lauantaina lauantain;sunnuntai sunnuntaina sunnuntain",
  ),
  functionWords: words(
    "ja tai mutta että ettei kun jos koska vaikka kuin niin myös jo vielä vain nyt sitten siellä täällä tässä tämä tämän tuo tuon se sen sitä " +
      "siinä siitä siihen ne niiden nämä on oli olisi ovat olivat ole olla ollut ei eivät en et emme ette eikä hän hänen hänet häntä hänelle " +
      "he heidän heitä minä minun minua sinä sinun me meidän te teidän itse joka jonka jotka joiden mikä mitä kuka ketä missä mistä mihin miksi " +
      "miten milloin ennen jälkeen mukaan kanssa ilman kohti yli alle läpi noin aina kaikki kaikkia toinen toisen muu muut sama saman ehkä",
  ),
  capitalisesNouns: false,
  beforeNames: [],
  pastAuxiliaries: words("on oli ovat olivat"),
  dashIsApproximate: true,
};
