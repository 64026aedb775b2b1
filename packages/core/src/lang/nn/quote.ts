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
  verb("seie", "say", "quote clause bare question", "seier sa sei seiast", "sagt", "seie seia"),
  verb(
    "fortelje",
    "say",
    "quote clause bare question topic",
    "fortel fortalde",
    "fortalt",
    "fortelje fortelja fortelle",
    OBJECT,
  ),
  verb("opplyse", "say", "quote clause bare", "opplyser opplyste", "opplyst", "opplyse opplysa", OBJECT),
  verb("informere", "say", "clause topic", "informerer informerte", "informert", "informere informera", OBJECT),
  verb("svare", "answer", "quote clause bare", "svarar svarer svara svarte", "svart svara", "svare", OBJECT),
  verb("spørje", "ask", "quote question", "spør spurde", "spurt", "spørje spørja", OBJECT),
  verb("lure på", "ask", "quote question", "lurer lurar lurte lura", "lurt lura", "lure", { particles: ["på"] }),
  verb("undre", "ask", "quote question", "undrar undra undrast", "undra", "undre"),
  verb("be", "order", "quote infinitive", "ber bad", "bede bedt", "be", OBJECT),
  verb("hevde", "claim", "quote clause bare", "hevdar hevda", "hevda", "hevde"),
  verb("påstå", "claim", "quote clause bare", "påstår påstod", "påstått", "påstå"),
  verb("meine", "think", "quote clause bare", "meiner meinte", "meint", "meine"),
  verb("leggje til", "say", "quote clause bare", "legg la", "lagt", "leggje leggja legge", { particles: ["til"] }),
  verb("føye til", "say", "quote clause", "føyer føyar føya føyde", "føya føydd", "føye", { particles: ["til"] }),
  verb("skrive", "write", "quote clause bare question topic", "skriv skreiv", "skrive", "skrive skriva"),
  verb("melde", "say", "quote clause bare", "melder melde meldte", "meldt", "melde"),
  verb("rapportere", "say", "quote clause topic", "rapporterer rapporterte", "rapportert", "rapportere"),
  verb("uttale", "say", "quote clause", "uttaler uttalar uttalte uttala", "uttalt uttala", "uttale"),
  verb(
    "forklare",
    "say",
    "quote clause question",
    "forklarer forklarar forklarte forklara",
    "forklart forklara",
    "forklare",
  ),
  verb("innrømme", "say", "quote clause bare infinitive", "innrømmer innrømte innrømde", "innrømt innrømd", "innrømme"),
  verb("vedgå", "say", "quote clause", "vedgår vedgjekk", "vedgått", "vedgå"),
  verb("erkjenne", "say", "quote clause", "erkjenner erkjende", "erkjent", "erkjenne"),
  verb("tilstå", "say", "quote clause infinitive", "tilstår tilstod", "tilstått", "tilstå"),
  verb("klage", "emotion", "quote clause topic", "klagar klaga", "klaga", "klage"),
  verb("klage på", "emotion", "topic", "klagar klaga", "klaga", "klage", { particles: ["på"] }),
  verb("åtvare", "order", "quote clause topic infinitive", "åtvarar åtvara", "åtvara", "åtvare", OBJECT),
  verb("varsle", "say", "quote clause", "varslar varsla", "varsla", "varsle"),
  verb("love", "promise", "quote clause bare infinitive", "lovar lova lovte", "lova lovt", "love", OBJECT),
  verb("truge med", "promise", "quote clause infinitive", "trugar truga truar trua", "truga trua", "truge true", {
    particles: ["med"],
    addressee: "object",
  }),
  verb("understreke", "claim", "quote clause", "understrekar understreka", "understreka", "understreke"),
  verb("presisere", "claim", "quote clause", "presiserer presiserte", "presisert", "presisere"),
  verb("påpeike", "claim", "quote clause", "påpeikar påpeika", "påpeika", "påpeike"),
  verb("peike på", "claim", "clause", "peikar peika", "peika", "peike", { particles: ["på"], weak: true }),
  verb("vise til", "claim", "clause", "viser viste", "vist", "vise", { particles: ["til"], weak: true }),
  verb("stadfeste", "claim", "quote clause bare", "stadfestar stadfesta", "stadfesta", "stadfeste"),
  verb("avkrefte", "deny", "quote clause", "avkreftar avkrefta", "avkrefta", "avkrefte"),
  verb("avvise", "deny", "quote clause", "avviser avviste", "avvist", "avvise"),
  verb("nekte", "deny", "clause", "nektar nekta", "nekta", "nekte", WEAK),
  verb("fastslå", "claim", "quote clause bare", "fastslår fastslo", "fastslått", "fastslå"),
  verb("slå fast", "claim", "quote clause", "slår slo", "slått", "slå", { particles: ["fast"] }),
  verb("konstatere", "claim", "quote clause bare", "konstaterer konstaterte", "konstatert", "konstatere"),
  verb("erklære", "claim", "quote clause", "erklærer erklærte", "erklært", "erklære"),
  verb("helse", "say", "quote", "helsar helsa", "helsa", "helse", WEAK),
  verb("kommentere", "say", "quote", "kommenterer kommenterte", "kommentert", "kommentere", WEAK),
  verb("gjenta", "say", "quote clause", "gjentek gjentar gjentok", "gjenteke gjentatt", "gjenta"),
  verb("halde fram", "say", "quote", "held heldt", "halde", "halde", { particles: ["fram"], weak: true }),
  verb("utdjupe", "say", "quote", "utdjupar utdjupa", "utdjupa", "utdjupe"),
  verb("oppsummere", "say", "quote", "oppsummerer oppsummerte", "oppsummert", "oppsummere"),
  verb("innvende", "deny", "quote clause", "innvender innvende", "innvendt", "innvende"),
  verb("protestere", "deny", "quote", "protesterer protesterte", "protestert", "protestere", WEAK),
  verb("rope", "emotion", "quote clause question", "ropar ropte ropa", "ropt ropa", "rope"),
  verb("skrike", "emotion", "quote", "skrik skreik", "skrike", "skrike"),
  verb("kviskre", "emotion", "quote clause", "kviskrar kviskra", "kviskra", "kviskre"),
  verb("mumle", "emotion", "quote", "mumlar mumla", "mumla", "mumle"),
  verb("sukke", "emotion", "quote clause", "sukkar sukka", "sukka", "sukke"),
  verb("le", "emotion", "quote", "ler lo", "ledd", "le", WEAK),
  verb("gråte", "emotion", "quote", "græt gråt", "gråte", "gråte", WEAK),
  verb("hulke", "emotion", "quote", "hulkar hulka", "hulka", "hulke"),
  verb("banne", "emotion", "quote", "bannar banna", "banna", "banne"),
  verb("brøle", "emotion", "quote", "brøler brølar brølte brøla", "brølt brøla", "brøle"),
  verb("rope ut", "emotion", "quote", "ropar ropte ropa", "ropt ropa", "rope", { particles: ["ut"] }),
  verb("trøyste", "emotion", "quote clause", "trøystar trøysta", "trøysta", "trøyste", {
    addressee: "object",
    weak: true,
  }),
  verb("skryte", "emotion", "quote clause topic", "skryt skraut", "skrytt", "skryte"),
  verb("spøke", "emotion", "quote clause topic", "spøkar spøkte spøka", "spøkt spøka", "spøke", WEAK),
  verb("takke", "emotion", "quote", "takkar takka", "takka", "takke", WEAK),
  verb("beordre", "order", "quote infinitive", "beordrar beordra", "beordra", "beordre", OBJECT),
  verb("oppfordre", "order", "quote infinitive", "oppfordrar oppfordra", "oppfordra", "oppfordre", OBJECT),
  verb("krevje", "order", "quote clause", "krev kravde", "kravd", "krevje krevja"),
  verb("foreslå", "order", "quote clause infinitive", "foreslår foreslo", "foreslått", "foreslå"),
  verb("håpe", "think", "quote clause bare", "håpar håper håpa håpte", "håpa håpt", "håpe"),
  verb("tru", "think", "quote clause bare", "trur trudde", "trudd", "tru"),
  verb("tenkje", "think", "quote clause", "tenkjer tenker tenkte", "tenkt", "tenkje tenke"),
  verb("synast", "think", "quote clause bare", "synest tykkjer syntest tykte", "synst tykt", "synast tykkja"),
  verb("vite", "think", "clause", "veit visste", "visst", "vite"),
  verb("frykte", "think", "quote clause", "fryktar frykta", "frykta", "frykte"),
  verb("anta", "think", "quote clause", "antek antar antok", "anteke", "anta"),
  verb("anslå", "claim", "clause", "anslår anslo", "anslått", "anslå"),
  verb("antyde", "claim", "quote clause", "antydar antyda", "antyda", "antyde"),
  verb("røpe", "say", "quote clause question", "røper røpar røpte røpa", "røpt røpa", "røpe"),
  verb("avsløre", "say", "quote clause question", "avslører avslørte", "avslørt", "avsløre", WEAK),
  verb("gi uttrykk for", "say", "clause", "gir gav", "gitt gjeve", "gi gje", { particles: ["uttrykk", "for"] }),
  verb("skulde", "claim", "infinitive", "skuldar skulda", "skulda", "skulde", OBJECT),
  verb("skildre", "say", "quote topic", "skildrar skildra", "skildra", "skildre"),
  verb("omtale", "say", "quote topic", "omtaler omtalar omtalte omtala", "omtalt omtala", "omtale", WEAK),
  verb("kalle", "say", "quote topic", "kallar kalla", "kalla", "kalle", WEAK),
  verb("instruere", "order", "quote", "instruerer instruerte", "instruert", "instruere", WEAK),
  verb("forsikre", "promise", "quote clause", "forsikrar forsikra", "forsikra", "forsikre"),
  verb("medgi", "claim", "quote clause", "medgir medgav", "medgitt", "medgi"),
  verb("konkludere", "claim", "quote clause", "konkluderer konkluderte", "konkludert", "konkludere"),
  verb("smile", "emotion", "quote", "smiler smilte", "smilt", "smile", WEAK),
  verb("juble", "emotion", "quote", "jublar jubla", "jubla", "juble", WEAK),
  verb("rase", "emotion", "quote", "rasar rasa raste", "rasa", "rase", WEAK),
  verb("ville vite", "ask", "quote question", "ville vil", "", "", { particles: ["vite"] }),
  verb("avfeie", "deny", "quote topic", "avfeiar avfeia", "avfeia", "avfeie"),
  verb("minne om", "say", "clause", "minner minte", "mint", "minne", { particles: ["om"], addressee: "object" }),
  verb("rå", "order", "quote infinitive", "rår rådde råda", "rådd råda", "rå råde", OBJECT),
  verb("tvile på", "think", "clause question", "tviler tvilar tvilte tvila", "tvilt tvila", "tvile", {
    particles: ["på"],
  }),
  verb("innleie", "say", "quote clause", "innleier innleidde", "innleidd", "innleie", WEAK),
  verb("avbryte", "say", "quote", "avbryt avbraut", "avbrote", "avbryte", { addressee: "object", weak: true }),
  verb("formane", "order", "quote infinitive", "formanar formana", "formana", "formane", OBJECT),
  verb("fortvile", "emotion", "quote", "fortvilar fortvila", "fortvila", "fortvile", WEAK),
  verb("beklage", "emotion", "quote clause", "beklagar beklaga", "beklaga", "beklage"),
  verb("fleipe", "emotion", "quote clause", "fleipar fleipa", "fleipa", "fleipe", WEAK),
  verb("spøke", "emotion", "quote clause", "spøkjer spøkte", "spøkt", "spøkje", WEAK),
  verb("flire", "emotion", "quote", "flirer flirte", "flirt", "flire", WEAK),
  verb("glise", "emotion", "quote", "gliser gliste", "glist", "glise", WEAK),
  verb("humre", "emotion", "quote", "humrar humra", "humra", "humre", WEAK),
  verb("brumme", "emotion", "quote", "brummar brumma", "brumma", "brumme"),
  verb("grynte", "emotion", "quote", "gryntar grynta", "grynta", "grynte"),
  verb("murre", "emotion", "quote", "murrar murra", "murra", "murre"),
  verb("hyle", "emotion", "quote", "hyler hylte", "hylt", "hyle", WEAK),
  verb("jamre", "emotion", "quote", "jamrar jamra", "jamra", "jamre"),
  verb("stønne", "emotion", "quote", "stønar stønna", "stønna", "stønne"),
  verb("frese", "emotion", "quote", "fresar fresa freste", "fresa frest", "frese"),
  verb("bjeffe", "emotion", "quote", "bjeffar bjeffa", "bjeffa", "bjeffe"),
  verb("kvese", "emotion", "quote", "kvesar kveste", "kvest", "kvese"),
  verb("fnyse", "emotion", "quote", "fnys fnaus fnyste", "fnyst", "fnyse"),
  verb("tordne", "emotion", "quote", "tordnar tordna", "tordna", "tordne"),
  verb("stamme", "emotion", "quote", "stammar stamma", "stamma", "stamme", WEAK),
  verb("håne", "emotion", "quote", "hånar håna", "håna", "håne", WEAK),
  verb("kjefte", "emotion", "quote", "kjeftar kjefta", "kjefta", "kjefte"),
  verb("nøle", "emotion", "quote", "nøler nølte", "nølt", "nøle", WEAK),
  verb("mimre", "say", "quote", "mimrar mimra", "mimra", "mimre"),
  verb("minnast", "say", "quote clause", "minnest mintest", "minst", "minnast"),
  verb("utbryte", "emotion", "quote", "utbryt utbraut", "utbrote", "utbryte"),
  verb("bønfalle", "order", "quote infinitive", "bønfell bønfall", "bønfalle", "bønfalle", OBJECT),
  verb("oppmode", "order", "quote infinitive", "oppmodar oppmoda", "oppmoda", "oppmode", OBJECT),
  verb("sverje", "promise", "quote clause", "sver svor", "svore", "sverje"),
  verb("roe", "say", "quote clause", "roar roa", "roa", "roe", WEAK),
  verb("medgje", "claim", "quote clause", "medgjev medgav", "medgjeve", "medgje"),
  verb("tilbakevise", "deny", "quote clause", "tilbakeviser tilbakeviste", "tilbakevist", "tilbakevise"),
  verb("insistere", "claim", "quote clause", "insisterer insisterte", "insistert", "insistere"),
  verb("kunngjere", "say", "quote clause", "kunngjer kunngjorde", "kunngjort", "kunngjere"),
  verb("beskrive", "say", "quote topic", "beskriv beskreiv", "beskrive", "beskrive"),
  verb("framheve", "claim", "quote clause", "framhevar framheva", "framheva", "framheve"),
  verb("poengtere", "claim", "quote clause", "poengterer poengterte", "poengtert", "poengtere"),
  verb("replisere", "answer", "quote clause", "repliserer repliserte", "replisert", "replisere"),
  verb("angre", "emotion", "quote", "angrar angra", "angra", "angre", WEAK),
  verb("rose", "say", "quote", "rosar rosa", "rosa", "rose", WEAK),
  verb("kritisere", "claim", "quote", "kritiserer kritiserte", "kritisert", "kritisere", WEAK),
  verb("fordømme", "claim", "quote", "fordømer fordømde", "fordømt", "fordømme", WEAK),
  verb("føreslå", "order", "quote clause infinitive", "føreslår føreslo", "føreslått", "føreslå"),
  verb("tilrå", "order", "quote clause infinitive", "tilrår tilrådde", "tilrådd", "tilrå"),
  verb("spå", "think", "quote clause", "spår spådde", "spådd", "spå"),
  verb("rekne med", "think", "clause", "reknar rekna", "rekna", "rekne", { particles: ["med"] }),
  verb("vitne", "say", "quote clause", "vitnar vitna", "vitna", "vitne", WEAK),
  verb("karakterisere", "say", "quote topic", "karakteriserer karakteriserte", "karakterisert", "karakterisere", WEAK),
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
  holding: words("der kor hvor"),
  recordings: words("opptaket opptak lydopptaket klippet klipp lydklippet videoen"),
  placing: words("i på ved nær"),
  between: words("mellom"),
  talking: words("snakkar snakka pratar prata"),
  spouses: words("mann mannen"),
  somebody: words("nokon"),
  capitalisesNouns: false,
  captains: words("kapte"),
  compoundHeads: words(
    "minister ministeren ekspert eksperten leiar leiaren sjef sjefen direktør direktøren sekretær sekretæren rådgivar " +
      "rådgivaren advokat advokaten redaktør redaktøren forskar forskaren offiser offiseren soldat soldaten betjent betjenten " +
      "trenar trenaren lærar læraren sjukepleiar sjukepleiaren politikar politikaren operatør operatøren ordførar ordføraren historikar historikaren inspektør inspektøren",
  ),
  verbs,
  phrases: [
    ...answers("svare", "lyder svaret, lydde svaret, var svaret, er svaret, kjem svaret, kom svaret"),
    { words: "ifølgje", lemma: "ifølgje", speaker: "after" },
    { words: "etter meining", lemma: "meining", act: "think", speaker: "after", weak: true },
    { words: "etter oppfatning", lemma: "oppfatning", act: "think", speaker: "after", weak: true },
    { words: "i følgje", lemma: "ifølgje", speaker: "after" },
    { words: "lyder det frå", lemma: "lyde", act: "say", speaker: "after" },
    { words: "heiter det", lemma: "heite", speaker: "none" },
  ],
  nouns: [
    cueNoun("påstand", "claim", "påstand påstanden påstandar påstandane"),
    cueNoun("beskjed", "say", "beskjed beskjeden beskjedar"),
  ],
  that: ["at"],
  notThat: words("etter utan så slik før"),
  whether: ["om"],
  questionWords: words("kva kven kvar kvifor korleis når"),
  infinitive: ["å"],
  bareInfinitives: words("e a gå stå få slå gje ta sjå bli dra la ha seie be teie døy bry"),
  reportive: [],
  // høyrest: “kan høyrast seie” has the speaker before a bare infinitive, as hearsay has.
  hearsay: words("skal skulle høyrest høyrast høyrdest høyrer høyrde høyre"),
  auxiliaries: words(
    "har hadde vil ville kan kunne må måtte skal skulle bør burde får fekk blir vart er var høyrest høyrdest ha",
  ),
  receiving: words("får fekk fått mottek mottok motteke"),
  perfect: ["ha"],
  modals: words("kan kunne må måtte vil ville"),
  passive: words("vart blir er var blitt bli fått"),
  agent: ["av"],
  negations: words("ikkje aldri ingen ingenting neppe verken"),
  adverbs: words(
    "også man vidare så då da no seinare deretter dermed likevel derimot først dessutan stadig framleis att " +
      "sjølv berre ofte alltid gjerne ope tydeleg visstnok onsdag torsdag fredag laurdag søndag måndag " +
      "tysdag tidlegare nyleg lågt høgt stille roleg oppgitt gråtande leande sint nemleg faktisk altså imidlertid etterpå særleg spesielt eigentleg",
  ),
  addressing: words("til overfor"),
  prepositions: words(
    "i på med om for frå av til over under etter før ved mot hos mellom gjennom utan inn ut opp ned langs rundt " +
      "bak framfor innen sidan ifølgje gjennom om via utanfor innanfor nær",
  ),
  genitive: words("i frå av til ved på for hos"),
  determiners: [
    { forms: words("ein"), number: "singular", indefinite: true },
    { forms: words("ei"), number: "singular", gender: "female", indefinite: true },
    { forms: words("eit"), number: "singular", indefinite: true },
    { forms: words("den det"), number: "singular" },
    { forms: words("dei"), number: "plural" },
    { forms: words("denne dette"), number: "singular" },
    { forms: words("desse"), number: "plural" },
    { forms: words("begge alle fleire nokre nokon mange somme"), number: "plural", alone: true },
    { forms: words("kvar kvart"), number: "singular" },
    { forms: words("annan anna"), number: "singular", other: true },
    { forms: words("mannleg mannlege"), gender: "male" },
    { forms: words("kvinneleg kvinnelege"), gender: "female" },
    { forms: words("andre"), other: true },
  ],
  and: ["og"],
  but: ["men"],
  relatives: ["som"],
  subordinators: words("fordi medan då da når dersom viss sidan ettersom sjølv om slik før enn"),
  glosses: words(
    "såkalla kalla kallenamnet kallesignalet kodenamnet dekknamnet utnamnet oppnamnet ordet orda omgrepet " +
      "uttrykket namnet namn nemninga forkorting forkortinga forkortast tittelen kalla heiter heitande",
  ),
  titled: words(
    "film filmen filmar roman romanen bok boka bøker bøkene avis avisa avisene magasin magasinet bladet " +
      "nettavisa kanal kanalen telegram-kanalen telegramkanalen podkast podkasten programmet program serie serien " +
      "dokumentar dokumentaren song songen låt låta låten album albumet stykket skodespelet måleriet operasjon " +
      "operasjonen øving øvinga skip skipet fregatt fregatten krysser krysseren ubåt ubåten tankskipet båten " +
      "fartøyet gruppa bataljon bataljonen brigade brigaden eining eininga restaurant restauranten kafeen hotellet " +
      "butikken selskapet partiet prosjektet prosjekt kampanjen rørsla nettstaden artikkelen reportasjen spelet " +
      "utstillinga stillinga posisjonen dronen raketten missilet stridsvogna",
  ),
  talks: words(
    "snakkar snakke snakka ringjer ringer ringde samtale samtalen samtalar samtalane telefonsamtale telefonsamtalen telefonsamtalar telefonsamtalane oppringing " +
      "oppringinga telefonen dialog dialogen ordskiftet avlytting avlyttinga radiosamtale radiosamtalen",
  ),
  papers: words(
    "opptak opptaket opptaka lydopptak lydopptaket lydopptaka rapport rapporten rapportar rapportane pressemelding " +
      "pressemeldinga melding meldinga fråsegn fråsegna avskrift avskrifta utskrift utskrifta tiltale tiltalen " +
      "tiltalevedtaket siktinga dommen orskurden dokument dokumentet dokumenta omsetjing omsetjinga " +
      "video videoen artikkelen brevet lydfila klippet",
  ),
  bodies: words(
    "politiet departementet etaten tenesta direktoratet ministeriet regjeringa kommunen fylket nato eu fn gur sbu fsb " +
      "gru kreml pentagon nsm pst kripos påtalemakta organisasjonen stiftinga senteret instituttet byrået " +
      "nyhetsbyrået kommisjonen komiteen utvalet rådet partiet fagforeininga sjukehuset generalstaben hæren forsvaret " +
      "styresmaktene etterretninga etterretningstenesta ambassaden avdelinga " +
      "avisa nettavisa kanalen tv-kanalen magasinet tidsskriftet radiostasjonen kringkastaren nettstaden",
  ),
  notNames: words(
    "svaret svar spørsmålet konklusjonen bodskapen reaksjonen beskjeden måndag tysdag onsdag torsdag fredag laurdag søndag januar februar mars april mai juni juli august september oktober " +
      "november desember seinare deretter samtidig dessutan likevel derimot ifølgje også no her der da så men og i på " +
      "når viss ja nei herregud planen planane",
  ),
};
