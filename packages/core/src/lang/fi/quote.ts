import type { CueAct } from "../../model.ts";
import type { CueVerb, QuoteLexicon } from "../../quote/lexicon.ts";
import { type CueTraits, cueNoun, cueVerb } from "../cue-rows.ts";
import { words } from "../inflect.ts";

/**
 * Third person of present and past, singular and plural; participle of the perfect; infinitive. The passive of saying
 * (kerrotaan, sanottiin) credits nobody and is a hedge (`call.ts`).
 */
function verb(
  lemma: string,
  act: CueAct,
  frames: string,
  finite: string,
  plural: string,
  participle: string,
  traits: CueTraits = {},
): CueVerb {
  return cueVerb(lemma, act, frames, { finite, plural, participle, infinitive: lemma }, traits);
}

const OBJECT: CueTraits = { addressee: "object" };
const WEAK: CueTraits = { weak: true };

/** `infinitive` stands for the participle with a possessive suffix that takes the place of a clause: sanoi nähneensä. */
const verbs: readonly CueVerb[] = [
  verb("sanoa", "say", "quote clause question infinitive", "sanoo sanoi", "sanovat sanoivat", "sanonut", OBJECT),
  verb("kertoa", "say", "quote clause question infinitive", "kertoo kertoi", "kertovat kertoivat", "kertonut", OBJECT),
  verb("kysyä", "ask", "quote question", "kysyy kysyi", "kysyvät kysyivät", "kysynyt", OBJECT),
  verb("vastata", "answer", "quote clause infinitive", "vastaa vastasi", "vastaavat vastasivat", "vastannut", OBJECT),
  verb("todeta", "say", "quote clause", "toteaa totesi", "toteavat totesivat", "todennut"),
  verb("lisätä", "say", "quote clause", "lisää lisäsi", "lisäävät lisäsivät", "lisännyt", WEAK),
  verb("väittää", "claim", "quote clause infinitive", "väittää väitti", "väittävät väittivät", "väittänyt", OBJECT),
  verb("korostaa", "claim", "quote clause", "korostaa korosti", "korostavat korostivat", "korostanut"),
  verb("painottaa", "claim", "quote clause", "painottaa painotti", "painottavat painottivat", "painottanut"),
  verb("myöntää", "claim", "quote clause infinitive", "myöntää myönsi", "myöntävät myönsivät", "myöntänyt"),
  verb("kiistää", "deny", "quote clause infinitive", "kiistää kiisti", "kiistävät kiistivät", "kiistänyt"),
  verb("vahvistaa", "claim", "quote clause", "vahvistaa vahvisti", "vahvistavat vahvistivat", "vahvistanut"),
  verb("ilmoittaa", "say", "quote clause infinitive", "ilmoittaa ilmoitti", "ilmoittavat ilmoittivat", "ilmoittanut"),
  verb("kuvailla", "say", "quote clause question", "kuvailee kuvaili", "kuvailevat kuvailivat", "kuvaillut"),
  verb("arvioida", "think", "quote clause", "arvioi", "arvioivat", "arvioinut"),
  verb("kirjoittaa", "write", "quote clause", "kirjoittaa kirjoitti", "kirjoittavat kirjoittivat", "kirjoittanut"),
  verb("muistuttaa", "claim", "quote clause", "muistuttaa muistutti", "muistuttavat muistuttivat", "muistuttanut"),
  verb("muistella", "say", "quote clause", "muistelee muisteli", "muistelevat muistelivat", "muistellut"),
  verb("luvata", "promise", "quote clause infinitive", "lupaa lupasi", "lupaavat lupasivat", "luvannut", OBJECT),
  verb("varoittaa", "order", "quote clause", "varoittaa varoitti", "varoittavat varoittivat", "varoittanut"),
  verb("valittaa", "emotion", "quote clause", "valittaa valitti", "valittavat valittivat", "valittanut", OBJECT),
  verb("uskoa", "think", "quote clause infinitive", "uskoo uskoi", "uskovat uskoivat", "uskonut"),
  verb("toivoa", "think", "quote clause", "toivoo toivoi", "toivovat toivoivat", "toivonut"),
  verb("vaatia", "order", "quote clause", "vaatii vaati", "vaativat", "vaatinut"),
  verb("ehdottaa", "order", "quote clause", "ehdottaa ehdotti", "ehdottavat ehdottivat", "ehdottanut", OBJECT),
  verb("jatkaa", "say", "quote", "jatkaa jatkoi", "jatkavat jatkoivat", "jatkanut", WEAK),
  verb("huutaa", "emotion", "quote clause", "huutaa huusi", "huutavat huusivat", "huutanut", OBJECT),
  verb("kuiskata", "emotion", "quote clause", "kuiskaa kuiskasi", "kuiskaavat kuiskasivat", "kuiskannut", OBJECT),
  verb("huokaista", "emotion", "quote", "huokaisee huokaisi", "huokaisevat huokaisivat", "huokaissut"),
  verb("kommentoida", "say", "quote clause", "kommentoi", "kommentoivat", "kommentoinut"),
  verb("pohtia", "think", "quote clause question", "pohtii pohti", "pohtivat", "pohtinut"),
  verb("ihmetellä", "ask", "quote clause question", "ihmettelee ihmetteli", "ihmettelevät ihmettelivät", "ihmetellyt"),
  verb("vakuuttaa", "promise", "quote clause infinitive", "vakuuttaa vakuutti", "vakuuttavat", "vakuuttanut", OBJECT),
  verb("epäillä", "think", "quote clause", "epäilee epäili", "epäilevät epäilivät", "epäillyt"),
  verb("huomauttaa", "claim", "quote clause", "huomauttaa huomautti", "huomauttavat", "huomauttanut"),
  verb("selittää", "say", "quote clause question", "selittää selitti", "selittävät selittivät", "selittänyt", OBJECT),
  verb("paljastaa", "say", "quote clause", "paljastaa paljasti", "paljastavat paljastivat", "paljastanut"),
];

export const quote: QuoteLexicon = {
  // The same curved mark on both sides, guillemets that point right on both sides (Kielitoimisto), straight marks on the web.
  marks: [
    ["”", "”"],
    ["»", "»"],
    ['"', '"'],
    ["’", "’"],
  ],
  dash: "nordic",
  // The subject stands before its verb, and on either side of it in a tag: «…», sotilas sanoo; «…», sanoo sotilas.
  order: "svo",
  capitalisesNouns: false,
  nameEndings: words(
    "selle sella selta sesta sessa sena seen sen nen ille illa ilta ista issa in lle lla llä lta ltä sta stä ssa ssä n",
  ),
  recordings: words(
    "nauhoite nauhoitteessa nauhoitteella nauha nauhalla tallenne tallenteessa tallenteella video videolla",
  ),
  compoundHeads: words(
    "ministeri ministerin ministerille ministeriltä asiantuntija asiantuntijan tutkija tutkijan johtaja johtajan johtajalle päällikkö päällikön " +
      "lentäjä lentäjän sotilas sotilaan sotilaalle toimittaja toimittajan syyttäjä syyttäjän tuomari tuomarin",
  ),
  somebody: words("joku jokin"),
  anybody: words("joku"),
  addressedEndings: words("lle lleen llensa llensä lta ltä ltaan ltään"),
  obliqueEndings: words("ssa ssä sta stä lla llä ssaan ssään staan stään llaan llään"),
  perceived: words("kuuluu kuultu kuullaan"),
  captains: words("kapte"),
  talking: words("puhuu puhui puhuvat keskustelee keskusteli"),
  verbs,
  phrases: [
    { words: "mukaan", lemma: "mukaan", speaker: "before", weak: true },
    { words: "mielestä", lemma: "mielestä", act: "think", speaker: "before", weak: true },
  ],
  nouns: [cueNoun("väite", "claim", "väite väitteen väitettä väitteet")],
  that: words("että ettei etten etteivät ettemme"),
  whether: words("onko oliko voiko saako olisiko"),
  questionWords: words("mitä montako millainen mikä kuka ketä kuinka miten missä mistä mihin milloin miksi"),
  infinitive: [],
  infinitiveEndings: words("vansa vänsä neensa neensä leensa leensä seensa seensä reensa reensä"),
  reportive: [],
  hearsay: [],
  auxiliaries: words("on oli olisi ovat olivat voi voisi pitää piti täytyy saa sai"),
  passive: [],
  agent: [],
  negations: words("ei eivät en et emme ette eikä eivätkä tuskin"),
  adverbs: words(
    "myös nyt sitten sen jälkeen aiemmin myöhemmin eilen tänään jo vielä taas aina usein lopulta lisäksi ensin hiljaa " +
      "itse vain kuitenkin hetken kuluttua puolestaan",
  ),
  addressing: [],
  prepositions: words("ennen ilman kohti pitkin vastoin"),
  genitive: [],
  determiners: [
    { forms: words("eräs erään eräälle"), number: "singular", indefinite: true },
    { forms: words("tämä tämän tuo tuon kyseinen kyseisen sama saman"), number: "singular" },
    { forms: words("nämä nuo näiden"), number: "plural" },
    { forms: words("molemmat kaikki useat monet jotkut"), number: "plural", alone: true },
    { forms: words("toinen toisen toiselle"), number: "singular", other: true },
    { forms: words("muut muiden"), number: "plural", other: true },
  ],
  and: words("ja sekä"),
  but: words("mutta vaan"),
  relatives: words("joka jotka"),
  asides: words("mikä"),
  // The oblique forms of the relative open a clause with a subject of its own.
  subordinators: words(
    "jonka jolle jolla jolta jossa josta johon joiden joita jota joilla joissa koska kun vaikka jos sillä kunnes jotta",
  ),
  glosses: words(
    "sanottu sanotun sanottua kutsuttu kutsumanimi kutsumanimeltään lempinimi peitenimi nimeltään niminen",
  ),
  titled: words(
    "romaani romaanin romaanissa kirja kirjan kirjassa elokuva elokuvan elokuvassa ohjelma ohjelman ohjelmassa lehti lehden " +
      "lehdessä sarja sarjan sarjassa laulu laulun alus aluksen laiva laivan operaatio operaation joukkue joukkueen yhtye " +
      "näytelmä näytelmän artikkeli artikkelin sivusto sivuston podcast hanke hankkeen",
  ),
  talks: words(
    "puhelu puhelun puhelussa puhelusta puhelut keskustelu keskustelun keskustelussa puhuu puhui puhuvat puhelinkeskustelu",
  ),
  papers: words(
    "nauhoite nauhoitteen nauhoitteessa tallenne tallenteen raportti raportin raportissa tiedote tiedotteen tiedotteessa " +
      "lausunto lausunnon asiakirja asiakirjan kirje kirjeen tietojen selvityksen tutkimuksen videon viestin",
  ),
  bodies: words(
    "poliisi poliisin ministeriö ministeriön hallitus hallituksen nato naton eu eun eu:n gur gurin sbu sbun sbu:n fsb fsbn fsb:n kreml kremlin " +
      "virasto viraston järjestö järjestön laitos laitoksen keskus keskuksen komissio komission puolue puolueen " +
      "yleisesikunta yleisesikunnan armeija armeijan puolustusvoimat puolustusvoimien viranomaiset viranomaisten sairaala sairaalan",
  ),
  notNames: words(
    "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina tammikuussa helmikuussa maaliskuussa " +
      "huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa kyllä ei nyt " +
      "tässä siellä niin ja mutta silloin kun jos mitä kuka miten miksi milloin sitten samaan myöhemmin lisäksi myös vain siksi " +
      "yhtäkkiä ehkä puhelussa nauhalla nauhoitteessa videolla tallenteessa viime eilen tänään aiemmin toukokuun",
  ),
};
