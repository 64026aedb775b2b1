import type { CueAct } from "../../model.ts";
import type { CueVerb, QuoteLexicon } from "../../quote/lexicon.ts";
import { answers, type CueTraits, cueNoun, cueVerb } from "../cue-rows.ts";
import { words } from "../inflect.ts";

/** Present and past; supine; infinitive. */
function verb(
  lemma: string,
  act: CueAct,
  frames: string,
  finite: string,
  participle: string,
  infinitive: string,
  traits: CueTraits = {},
): CueVerb {
  return cueVerb(lemma, act, frames, { finite, participle, infinitive }, traits);
}

const OBJECT: CueTraits = { addressee: "object" };
const WEAK: CueTraits = { weak: true };

/** Verbs of speech, thought and writing that coverage of recordings uses; passives in -s are finite forms here. */
const verbs: readonly CueVerb[] = [
  verb("si", "say", "quote clause bare question", "sier sa sies", "sagt", "si"),
  verb("fortelle", "say", "quote clause bare question topic", "forteller fortalte", "fortalt", "fortelle", OBJECT),
  verb("opplyse", "say", "quote clause bare", "opplyser opplyste opplyses", "opplyst", "opplyse", OBJECT),
  verb("informere", "say", "clause topic", "informerer informerte", "informert", "informere", OBJECT),
  verb("svare", "answer", "quote clause bare", "svarer svarte", "svart", "svare", OBJECT),
  verb("spørre", "ask", "quote question", "spør spurte", "spurt", "spørre", OBJECT),
  verb("lure på", "ask", "quote question", "lurer lurte", "lurt", "lure", { particles: ["på"] }),
  verb("undre", "ask", "quote question", "undrer undret undres", "undret", "undre"),
  verb("be", "order", "quote infinitive", "ber ba bad", "bedt", "be", { addressee: "object" }),
  verb("hevde", "claim", "quote clause bare", "hevder hevdet hevda", "hevdet hevda", "hevde"),
  verb("påstå", "claim", "quote clause bare", "påstår påsto påstod påstås", "påstått", "påstå"),
  verb("mene", "think", "quote clause bare", "mener mente", "ment", "mene"),
  verb("legge til", "say", "quote clause bare", "legger la", "lagt", "legge", { particles: ["til"] }),
  verb("tilføye", "say", "quote clause", "tilføyer tilføyde", "tilføyd", "tilføye"),
  verb("skrive", "write", "quote clause bare question topic", "skriver skrev", "skrevet", "skrive"),
  verb("melde", "say", "quote clause bare", "melder meldte meldes", "meldt", "melde"),
  verb("rapportere", "say", "quote clause topic", "rapporterer rapporterte", "rapportert", "rapportere"),
  verb("uttale", "say", "quote clause", "uttaler uttalte", "uttalt", "uttale"),
  verb("forklare", "say", "quote clause question", "forklarer forklarte", "forklart", "forklare"),
  verb(
    "innrømme",
    "say",
    "quote clause bare infinitive",
    "innrømmer innrømmet innrømte",
    "innrømmet innrømt",
    "innrømme",
  ),
  verb("vedgå", "say", "quote clause", "vedgår vedgikk", "vedgått", "vedgå"),
  verb("erkjenne", "say", "quote clause", "erkjenner erkjente", "erkjent", "erkjenne"),
  verb("tilstå", "say", "quote clause infinitive", "tilstår tilsto tilstod", "tilstått", "tilstå"),
  verb("klage", "emotion", "quote clause topic", "klager klaget klaga", "klaget klaga", "klage"),
  verb("klage på", "emotion", "topic", "klager klaget klaga", "klaget klaga", "klage", { particles: ["på"] }),
  verb("advare", "order", "quote clause topic infinitive", "advarer advarte", "advart", "advare", OBJECT),
  verb("varsle", "say", "quote clause", "varsler varslet varsla", "varslet varsla", "varsle"),
  verb("love", "promise", "quote clause bare infinitive", "lover lovet lovte lova", "lovet lovt lova", "love", OBJECT),
  verb("true med", "promise", "quote clause infinitive", "truer truet trua", "truet trua", "true", {
    particles: ["med"],
    addressee: "object",
  }),
  verb(
    "understreke",
    "claim",
    "quote clause",
    "understreker understreket understreka",
    "understreket understreka",
    "understreke",
  ),
  verb("presisere", "claim", "quote clause", "presiserer presiserte", "presisert", "presisere"),
  verb("påpeke", "claim", "quote clause", "påpeker påpekte", "påpekt", "påpeke"),
  verb("peke på", "claim", "clause", "peker pekte", "pekt", "peke", { particles: ["på"], weak: true }),
  verb("vise til", "claim", "clause", "viser viste", "vist", "vise", { particles: ["til"], weak: true }),
  verb("bekrefte", "claim", "quote clause bare", "bekrefter bekreftet bekrefta", "bekreftet bekrefta", "bekrefte"),
  verb("avkrefte", "deny", "quote clause", "avkrefter avkreftet avkrefta", "avkreftet avkrefta", "avkrefte"),
  verb("avvise", "deny", "quote clause", "avviser avviste", "avvist", "avvise"),
  verb("benekte", "deny", "quote clause", "benekter benektet benekta", "benektet benekta", "benekte"),
  verb("nekte", "deny", "clause", "nekter nektet nekta", "nektet nekta", "nekte", WEAK),
  verb("fastslå", "claim", "quote clause bare", "fastslår fastslo", "fastslått", "fastslå"),
  verb("slå fast", "claim", "quote clause", "slår slo", "slått", "slå", { particles: ["fast"] }),
  verb("føle", "think", "clause bare", "føler følte", "følt", "føle", WEAK),
  verb("oppleve", "think", "clause bare", "opplever opplevde", "opplevd", "oppleve", WEAK),
  verb("synes", "think", "quote clause bare", "synes syns syntes", "syntes", "synes"),
  verb("vurdere", "think", "clause", "vurderer vurderte", "vurdert", "vurdere", WEAK),
  verb("konstatere", "claim", "quote clause bare", "konstaterer konstaterte", "konstatert", "konstatere"),
  verb("erklære", "claim", "quote clause", "erklærer erklærte", "erklært", "erklære"),
  verb("hilse", "say", "quote", "hilser hilste", "hilst", "hilse", WEAK),
  verb("kommentere", "say", "quote", "kommenterer kommenterte", "kommentert", "kommentere", WEAK),
  verb("gjenta", "say", "quote clause", "gjentar gjentok", "gjentatt", "gjenta"),
  verb("fortsette", "say", "quote", "fortsetter fortsatte", "fortsatt", "fortsette", WEAK),
  verb("utdype", "say", "quote", "utdyper utdypet utdypte", "utdypet utdypt", "utdype"),
  verb("oppsummere", "say", "quote", "oppsummerer oppsummerte", "oppsummert", "oppsummere"),
  verb("innvende", "deny", "quote clause", "innvender innvendte", "innvendt", "innvende"),
  verb("protestere", "deny", "quote", "protesterer protesterte", "protestert", "protestere", WEAK),
  verb("rope", "emotion", "quote clause question", "roper ropte", "ropt", "rope"),
  verb("skrike", "emotion", "quote", "skriker skrek", "skreket", "skrike"),
  verb("hviske", "emotion", "quote clause", "hvisker hvisket hviska", "hvisket hviska", "hviske"),
  verb("mumle", "emotion", "quote", "mumler mumlet mumla", "mumlet mumla", "mumle"),
  verb("sukke", "emotion", "quote clause", "sukker sukket sukka", "sukket sukka", "sukke"),
  verb("le", "emotion", "quote", "ler lo", "ledd", "le", WEAK),
  verb("gråte", "emotion", "quote", "gråter gråt", "grått", "gråte", WEAK),
  verb("hulke", "emotion", "quote", "hulker hulket hulka", "hulket hulka", "hulke"),
  verb("banne", "emotion", "quote", "banner bannet banna", "bannet banna", "banne"),
  verb("brøle", "emotion", "quote", "brøler brølte", "brølt", "brøle"),
  verb("utbryte", "emotion", "quote", "utbryter utbrøt", "utbrutt", "utbryte"),
  verb("trøste", "emotion", "quote clause", "trøster trøstet trøsta", "trøstet trøsta", "trøste", {
    addressee: "object",
    weak: true,
  }),
  verb("skryte", "emotion", "quote clause topic", "skryter skrøt", "skrytt", "skryte"),
  verb("spøke", "emotion", "quote clause topic", "spøker spøkte", "spøkt", "spøke", WEAK),
  verb("takke", "emotion", "quote", "takker takket takka", "takket takka", "takke", WEAK),
  verb("beordre", "order", "quote infinitive", "beordrer beordret beordra", "beordret beordra", "beordre", OBJECT),
  verb(
    "oppfordre",
    "order",
    "quote infinitive",
    "oppfordrer oppfordret oppfordra",
    "oppfordret oppfordra",
    "oppfordre",
    OBJECT,
  ),
  verb("kreve", "order", "quote clause", "krever krevde", "krevd", "kreve"),
  verb("foreslå", "order", "quote clause infinitive", "foreslår foreslo", "foreslått", "foreslå"),
  verb("håpe", "think", "quote clause bare", "håper håpet håpte håpa", "håpet håpt", "håpe"),
  verb("tro", "think", "quote clause bare", "tror trodde", "trodd", "tro"),
  verb("tenke", "think", "quote clause", "tenker tenkte", "tenkt", "tenke"),
  verb("vite", "think", "clause", "vet visste", "visst", "vite"),
  verb("frykte", "think", "quote clause", "frykter fryktet frykta", "fryktet frykta", "frykte"),
  verb("anta", "think", "quote clause", "antar antok", "antatt", "anta"),
  verb("anslå", "claim", "clause", "anslår anslo", "anslått", "anslå"),
  verb("antyde", "claim", "quote clause", "antyder antydet antyda", "antydet antyda", "antyde"),
  verb("røpe", "say", "quote clause question", "røper røpte røpet", "røpt røpet", "røpe"),
  verb("avsløre", "say", "quote clause question", "avslører avslørte", "avslørt", "avsløre", WEAK),
  verb("gi uttrykk for", "say", "clause", "gir ga gav", "gitt", "gi", { particles: ["uttrykk", "for"] }),
  verb("anklage", "claim", "infinitive", "anklager anklaget anklaga", "anklaget anklaga", "anklage", {
    addressee: "object",
  }),
  verb("beskrive", "say", "quote topic", "beskriver beskrev", "beskrevet", "beskrive"),
  verb("omtale", "say", "quote topic", "omtaler omtalte", "omtalt", "omtale", WEAK),
  verb("betegne", "say", "quote topic", "betegner betegnet betegna", "betegnet betegna", "betegne", WEAK),
  verb("kalle", "say", "quote topic", "kaller kalte", "kalt", "kalle", WEAK),
  verb("instruere", "order", "quote", "instruerer instruerte", "instruert", "instruere", WEAK),
  verb("forsikre", "promise", "quote clause", "forsikrer forsikret forsikra", "forsikret forsikra", "forsikre"),
  verb("bemerke", "say", "quote clause", "bemerker bemerket bemerka", "bemerket bemerka", "bemerke"),
  verb("medgi", "claim", "quote clause", "medgir medga medgav", "medgitt", "medgi"),
  verb("konkludere", "claim", "quote clause", "konkluderer konkluderte", "konkludert", "konkludere"),
  verb("smile", "emotion", "quote", "smiler smilte", "smilt", "smile", WEAK),
  verb("juble", "emotion", "quote", "jubler jublet jubla", "jublet jubla", "juble", WEAK),
  verb("rase", "emotion", "quote", "raser raste", "rast", "rase", WEAK),
  verb("ville vite", "ask", "quote question", "ville vil", "", "", { particles: ["vite"] }),
  verb("avfeie", "deny", "quote topic", "avfeier avfeide", "avfeid", "avfeie"),
  verb("minne om", "say", "clause", "minner minnet minte", "minnet mint", "minne", {
    particles: ["om"],
    addressee: "object",
  }),
  verb("råde", "order", "quote infinitive", "råder rådet rådde", "rådet rådd", "råde", OBJECT),
  verb("tvile på", "think", "clause question", "tviler tvilte", "tvilt", "tvile", { particles: ["på"] }),
  verb("innlede", "say", "quote clause", "innleder innledet innledde", "innledet innledd", "innlede", WEAK),
  verb("avbryte", "say", "quote", "avbryter avbrøt", "avbrutt", "avbryte", { addressee: "object", weak: true }),
  verb("formane", "order", "quote infinitive", "formaner formante", "formant", "formane", OBJECT),
  verb("fortvile", "emotion", "quote", "fortviler fortvilte", "fortvilt", "fortvile", WEAK),
  verb("beklage", "emotion", "quote clause", "beklager beklaget beklaga", "beklaget beklaga", "beklage"),
];

export const quote: QuoteLexicon = {
  // Guillemets by the standard; wire copy has ” on both sides and straight marks.
  marks: [
    ["«", "»"],
    ["“", "”"],
    ["”", "”"],
    ['"', '"'],
    ["‘", "’"],
  ],
  dash: "nordic",
  order: "v2",
  holding: words("der hvor hvori"),
  recordings: words("opptaket opptak lydopptaket klippet klipp lydklippet videoen video"),
  placing: words("i på ved nær"),
  between: words("mellom"),
  talking: words("snakker snakket prater pratet samtaler"),
  spouses: words("mann mannen"),
  somebody: words("noen"),
  capitalisesNouns: false,
  captains: words("kapte"),
  compoundHeads: words(
    "minister ministeren ekspert eksperten leder lederen sjef sjefen direktør direktøren sekretær sekretæren rådgiver " +
      "rådgiveren advokat advokaten redaktør redaktøren forsker forskeren offiser offiseren soldat soldaten betjent betjenten " +
      "trener treneren lærer læreren sykepleier sykepleieren politiker politikeren operatør operatøren ordfører ordføreren mester mesteren historiker historikeren inspektør inspektøren",
  ),
  verbs,
  phrases: [
    ...answers("svare", "lyder svaret, lød svaret, var svaret, er svaret, kommer svaret, kom svaret"),
    { words: "ifølge", lemma: "ifølge", speaker: "after" },
    { words: "etter mening", lemma: "mening", act: "think", speaker: "after", weak: true },
    { words: "etter oppfatning", lemma: "oppfatning", act: "think", speaker: "after", weak: true },
    { words: "i følge", lemma: "ifølge", speaker: "after" },
    { words: "lyder det fra", lemma: "lyde", act: "say", speaker: "after" },
    { words: "heter det", lemma: "hete", speaker: "none" },
  ],
  nouns: [
    cueNoun("påstand", "claim", "påstand påstanden påstander påstandene"),
    cueNoun("beskjed", "say", "beskjed beskjeden beskjeder"),
  ],
  that: ["at"],
  whether: ["om"],
  questionWords: words("hva hvem hvor hvorfor hvordan når hvilken hvilket hvilke"),
  infinitive: ["å"],
  bareInfinitives: words("e gå stå få slå gi ta se bli dra la ha si be tie dø sy ro bry"),
  reportive: [],
  // høres, høyrest: “kan høres si” has the speaker before a bare infinitive, as hearsay has.
  hearsay: words("skal skulle høres hørtes hører hørte høre"),
  auxiliaries: words(
    "har hadde vil ville kan kunne må måtte skal skulle bør burde får fikk blir ble er var høres hørtes ha",
  ),
  receiving: words("får fikk fått mottar mottok mottatt"),
  perfect: ["ha"],
  modals: words("kan kunne må måtte vil ville"),
  passive: words("ble blir er var blitt bli fått"),
  agent: ["av"],
  negations: words("ikke aldri ingen ingenting neppe verken"),
  adverbs: words(
    "også man videre så da nå senere deretter dermed likevel imidlertid blant annet først dessuten stadig fortsatt igjen " +
      "selv bare ofte alltid gjerne åpent tydelig angivelig visstnok onsdag torsdag fredag lørdag søndag mandag " +
      "tirsdag tidligere nylig lavt høyt stille rolig oppgitt gråtende leende sint riktignok nemlig faktisk altså derimot etterpå dog særlig spesielt egentlig",
  ),
  addressing: words("til overfor"),
  prepositions: words(
    "i på med om for fra av til over under etter før ved mot hos mellom gjennom uten inn ut opp ned langs blant rundt " +
      "bak foran innen siden ifølge gjennom angående via utenfor innenfor nær",
  ),
  genitive: words("i fra av til ved på for hos"),
  determiners: [
    { forms: words("en"), number: "singular", indefinite: true },
    { forms: words("ei"), number: "singular", gender: "female", indefinite: true },
    { forms: words("et"), number: "singular", indefinite: true },
    { forms: words("den det"), number: "singular" },
    { forms: words("de"), number: "plural" },
    { forms: words("denne dette"), number: "singular" },
    { forms: words("disse"), number: "plural" },
    { forms: words("begge alle flere noen mange enkelte"), number: "plural", alone: true },
    { forms: words("hver hvert"), number: "singular" },
    { forms: words("annen annet annan"), number: "singular", other: true },
    { forms: words("mannlig mannlige"), gender: "male" },
    { forms: words("kvinnelig kvinnelige"), gender: "female" },
    { forms: words("andre"), other: true },
  ],
  and: ["og"],
  but: ["men"],
  relatives: ["som"],
  subordinators: words("fordi mens da når dersom hvis siden ettersom selv om slik før enn"),
  glosses: words(
    "såkalt såkalte kalt kallenavnet kallesignalet kodenavnet dekknavnet økenavnet oppnavnet ordet ordene begrepet " +
      "uttrykket navnet navn betegnelsen forkortelse forkortelsen forkortes tittelen kaldt heter hetende",
  ),
  titled: words(
    "film filmen filmer roman romanen bok boken boka bøker bøkene avis avisen avisa avisene magasin magasinet bladet " +
      "nettavisen kanal kanalen telegram-kanalen telegramkanalen podkast podkasten programmet program serie serien " +
      "dokumentar dokumentaren sang sangen låt låta låten album albumet stykket skuespillet maleriet operasjon " +
      "operasjonen øvelse øvelsen skip skipet fregatt fregatten krysser krysseren ubåt ubåten tankskipet båten " +
      "fartøyet gruppen bataljon bataljonen brigade brigaden enhet enheten restaurant restauranten kafeen hotellet " +
      "butikken selskapet partiet prosjektet prosjekt kampanjen bevegelsen nettstedet artikkelen reportasjen spillet " +
      "utstillingen stillingen posisjonen dronen raketten missilet stridsvognen",
  ),
  talks: words(
    "samtale samtalen samtaler samtalene telefonsamtale telefonsamtalen telefonsamtaler telefonsamtalene oppringning " +
      "snakker snakke snakket prater ringer ringte oppringningen telefonen dialog dialogen ordvekslingen avlytting avlyttingen radiosamtale radiosamtalen",
  ),
  papers: words(
    "opptak opptaket opptakene lydopptak lydopptaket lydopptakene rapport rapporten rapporter rapportene pressemelding " +
      "pressemeldingen melding meldingen uttalelse uttalelsen avskrift avskriften utskrift utskriften tiltale tiltalen " +
      "tiltalebeslutningen siktelsen dommen kjennelsen dokument dokumentet dokumenter dokumentene oversettelse oversettelsen " +
      "video videoen artikkelen brevet lydfilen klippet",
  ),
  bodies: words(
    "politiet departementet etaten tjenesten direktoratet ministeriet regjeringen kommunen fylket nato eu fn gur sbu fsb " +
      "gru kreml pentagon nsm pst kripos påtalemyndigheten organisasjonen stiftelsen senteret instituttet byrået " +
      "nyhetsbyrået kommisjonen komiteen utvalget rådet partiet fagforeningen sykehuset generalstaben hæren forsvaret " +
      "myndighetene etterretningen etterretningstjenesten ambassaden avdelingen",
  ),
  notNames: words(
    "svaret svar spørsmålet konklusjonen budskapet reaksjonen beskjeden mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober " +
      "november desember senere deretter samtidig dessuten likevel imidlertid ifølge også nå her der da så men og i på " +
      "når hvis ja nei herregud planen planene",
  ),
};
