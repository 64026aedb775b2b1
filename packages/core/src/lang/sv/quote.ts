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

/** Verbs of speech, thought and writing that coverage of recordings uses. */
const verbs: readonly CueVerb[] = [
  verb("säga", "say", "quote clause bare question", "säger sa sade sägs", "sagt", "säga"),
  verb("berätta", "say", "quote clause bare question", "berättar berättade", "berättat", "berätta"),
  verb("uppge", "say", "quote clause bare", "uppger uppgav", "uppgett uppgivit", "uppge"),
  verb("uttala", "say", "quote clause", "uttalar uttalade", "uttalat", "uttala"),
  verb("svara", "answer", "quote clause", "svarar svarade", "svarat", "svara"),
  verb("fråga", "ask", "quote question", "frågar frågade", "frågat", "fråga", OBJECT),
  verb("undra", "ask", "quote question", "undrar undrade", "undrat", "undra"),
  verb("be", "order", "quote infinitive", "ber bad", "bett", "be", OBJECT),
  verb("hävda", "claim", "quote clause bare", "hävdar hävdade hävdas", "hävdat", "hävda"),
  verb("påstå", "claim", "quote clause bare", "påstår påstod påstås", "påstått", "påstå"),
  verb("mena", "think", "quote clause bare", "menar menade", "menat", "mena"),
  verb("anse", "think", "quote clause bare", "anser ansåg", "ansett", "anse"),
  verb("tillägga", "say", "quote clause", "tillägger tillade tilla", "tillagt", "tillägga"),
  verb("lägga till", "say", "quote clause", "lägger la lade", "lagt", "lägga", { particles: ["till"] }),
  verb("skriva", "write", "quote clause bare", "skriver skrev", "skrivit", "skriva"),
  verb("rapportera", "say", "quote clause", "rapporterar rapporterade", "rapporterat", "rapportera"),
  verb("förklara", "say", "quote clause question", "förklarar förklarade", "förklarat", "förklara"),
  verb("erkänna", "claim", "quote clause bare", "erkänner erkände", "erkänt", "erkänna"),
  verb("medge", "claim", "quote clause", "medger medgav", "medgett medgivit", "medge"),
  verb("klaga", "emotion", "quote clause", "klagar klagade", "klagat", "klaga"),
  verb("varna", "order", "quote clause", "varnar varnade", "varnat", "varna", OBJECT),
  verb("lova", "promise", "quote clause bare infinitive", "lovar lovade", "lovat", "lova", OBJECT),
  verb("betona", "claim", "quote clause", "betonar betonade", "betonat", "betona"),
  verb("påpeka", "claim", "quote clause", "påpekar påpekade", "påpekat", "påpeka"),
  verb("bekräfta", "claim", "quote clause", "bekräftar bekräftade", "bekräftat", "bekräfta"),
  verb("avvisa", "deny", "quote clause", "avvisar avvisade", "avvisat", "avvisa"),
  verb("förneka", "deny", "quote clause", "förnekar förnekade", "förnekat", "förneka"),
  verb("dementera", "deny", "quote clause", "dementerar dementerade", "dementerat", "dementera"),
  verb("slå fast", "claim", "quote clause", "slår slog", "slagit", "slå", { particles: ["fast"] }),
  verb("konstatera", "claim", "quote clause", "konstaterar konstaterade", "konstaterat", "konstatera"),
  verb("upprepa", "say", "quote clause", "upprepar upprepade", "upprepat", "upprepa"),
  verb("fortsätta", "say", "quote", "fortsätter fortsatte", "fortsatt", "fortsätta", WEAK),
  verb("ropa", "emotion", "quote clause", "ropar ropade", "ropat", "ropa"),
  verb("skrika", "emotion", "quote", "skriker skrek", "skrikit", "skrika"),
  verb("viska", "emotion", "quote clause", "viskar viskade", "viskat", "viska"),
  verb("sucka", "emotion", "quote", "suckar suckade", "suckat", "sucka"),
  verb("gråta", "emotion", "quote", "gråter grät", "gråtit", "gråta", WEAK),
  verb("svära", "emotion", "quote", "svär svor", "svurit", "svära"),
  verb("utbrista", "emotion", "quote", "utbrister utbrast", "utbrustit", "utbrista"),
  verb("kräva", "order", "quote clause", "kräver krävde", "krävt", "kräva"),
  verb("föreslå", "order", "quote clause", "föreslår föreslog", "föreslagit", "föreslå"),
  verb("beordra", "order", "quote infinitive", "beordrar beordrade", "beordrat", "beordra", OBJECT),
  verb("uppmana", "order", "quote infinitive", "uppmanar uppmanade", "uppmanat", "uppmana", OBJECT),
  verb("hoppas", "think", "quote clause bare", "hoppas hoppades", "hoppats", "hoppas"),
  verb("tro", "think", "quote clause bare", "tror trodde", "trott", "tro"),
  verb("frukta", "think", "quote clause", "fruktar fruktade", "fruktat", "frukta"),
  verb("bedöma", "think", "quote clause", "bedömer bedömde", "bedömt", "bedöma"),
  verb("antyda", "claim", "quote clause", "antyder antydde", "antytt", "antyda"),
  verb("avslöja", "say", "quote clause", "avslöjar avslöjade", "avslöjat", "avslöja", WEAK),
  verb("beskriva", "say", "quote", "beskriver beskrev", "beskrivit", "beskriva", WEAK),
  verb("kalla", "say", "quote", "kallar kallade", "kallat", "kalla", WEAK),
  verb("försäkra", "promise", "quote clause", "försäkrar försäkrade", "försäkrat", "försäkra"),
  verb("beklaga", "emotion", "quote clause", "beklagar beklagade", "beklagat", "beklaga"),
];

export const quote: QuoteLexicon = {
  // The same curved mark on both sides, guillemets that point right on both sides, straight marks on the web.
  marks: [
    ["”", "”"],
    ["»", "»"],
    ['"', '"'],
    ["’", "’"],
  ],
  dash: "nordic",
  order: "v2",
  holding: words("där vari"),
  recordings: words("inspelningen inspelning klippet klipp videon"),
  capitalisesNouns: false,
  compoundHeads: words(
    "minister ministern expert experten ledare ledaren chef chefen direktör direktören rådgivare rådgivaren forskare forskaren " +
      "tränare tränaren lärare läraren politiker politikern operatör operatören analytiker analytikern åklagare åklagaren soldat soldaten historiker historikern inspektör inspektören",
  ),
  between: words("mellan"),
  talking: words("talar talade pratar pratade"),
  spouses: words("man"),
  somebody: words("någon"),
  placing: words("i på vid nära"),
  captains: words("kapte"),
  verbs,
  phrases: [
    ...answers(
      "svara",
      "lyder svaret, löd svaret, blev svaret, blir svaret, är svaret, var svaret, kommer svaret, kom svaret",
    ),
    { words: "enligt", lemma: "enligt", speaker: "after" },
    { words: "heter det", lemma: "heta", speaker: "none" },
  ],
  nouns: [cueNoun("påstående", "claim", "påstående påståendet påståenden påståendena uppgiften")],
  that: ["att"],
  notThat: words("efter utan så innan"),
  whether: ["om"],
  questionWords: words("vad vem var vart varför hur när vilken vilket vilka"),
  infinitive: ["att"],
  bareInfinitives: words("a gå stå få slå ge ta se bli dra ha säga be tiga dö"),
  reportive: [],
  hearsay: words("ska skall skulle lär hörs hördes hör hörde"),
  auxiliaries: words(
    "har hade vill ville kan kunde måste ska skall skulle bör borde får fick blir blev är var hörs ha",
  ),
  receiving: words("får fick fått tar tog"),
  perfect: ["ha"],
  modals: words("kan kunde måste vill ville"),
  passive: words("blev blir är var blivit bli fått"),
  agent: ["av"],
  negations: words("inte ej aldrig ingen ingenting knappast varken"),
  adverbs: words(
    "också vidare så då nu senare sedan därefter därmed dock först dessutom fortfarande igen själv bara ofta alltid gärna " +
      "öppet tydligt tydligen tidigare nyligen lågt högt tyst lugnt gråtande argt onsdag torsdag fredag lördag söndag måndag " +
      "tisdag nämligen faktiskt alltså däremot ju",
  ),
  addressing: words("till för åt"),
  prepositions: words(
    "i på med om för från av till över under efter före vid mot hos mellan genom utan in ut upp ner längs bland runt bakom " +
      "framför inom sedan enligt via utanför nära åt",
  ),
  genitive: words("i från av till vid på för hos"),
  determiners: [
    { forms: words("en ett"), number: "singular", indefinite: true },
    { forms: words("den det denna denne detta"), number: "singular" },
    { forms: words("de dessa"), number: "plural" },
    { forms: words("båda alla flera några många vissa"), number: "plural", alone: true },
    { forms: words("varje"), number: "singular" },
    { forms: words("annan annat"), number: "singular", other: true },
    { forms: words("manlig manliga manlige"), gender: "male" },
    { forms: words("kvinnlig kvinnliga"), gender: "female" },
    { forms: words("andra"), other: true },
  ],
  and: ["och"],
  but: ["men"],
  relatives: ["som"],
  subordinators: words("eftersom medan när ifall sedan fastän innan än"),
  glosses: words(
    "kallad kallade kallat anropssignalen kodnamnet täcknamnet öknamnet smeknamnet ordet orden begreppet uttrycket namnet titeln heter",
  ),
  titled: words(
    "film filmen roman romanen bok boken böcker böckerna tidning tidningen magasin magasinet nättidningen kanal kanalen " +
      "telegramkanalen podd podden programmet program serie serien dokumentären sång sången låt låten album albumet " +
      "pjäsen skådespelet målningen operation operationen övningen fartyg fartyget fregatten kryssaren båten gruppen " +
      "bataljonen brigaden enheten restaurangen butiken bolaget partiet projektet kampanjen artikeln spelet roboten",
  ),
  talks: words(
    "samtal samtalet samtalen telefonsamtal telefonsamtalet telefonen dialogen radiosamtal radiosamtalet avlyssningen",
  ),
  papers: words(
    "inspelning inspelningen inspelningarna ljudinspelning ljudinspelningen rapport rapporten rapporter pressmeddelande " +
      "pressmeddelandet meddelandet uttalandet avskriften utskriften åtalet stämningsansökan domen dokument dokumentet " +
      "översättningen videon artikeln brevet ljudfilen klippet",
  ),
  bodies: words(
    "polisen departementet tjänsten direktoratet regeringen kommunen nato eu fn gur sbu fsb gru kreml pentagon säpo " +
      "åklagarmyndigheten organisationen centret institutet byrån nyhetsbyrån kommissionen utskottet partiet sjukhuset " +
      "generalstaben armén försvarsmakten myndigheterna underrättelsetjänsten ambassaden tidningen",
  ),
  notNames: words(
    "måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober " +
      "november december ja nej nu här där så men och då när om vad vem hur varför det den de därefter senare samtidigt " +
      "enligt också bara därför dessutom plötsligt kanske",
  ),
};
