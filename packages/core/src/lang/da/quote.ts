import type { CueAct } from "../../model.ts";
import type { CueVerb, QuoteLexicon } from "../../quote/lexicon.ts";
import { answers, type CueTraits, cueNoun, cueVerb } from "../cue-rows.ts";
import { words } from "../inflect.ts";

/** Present and past; participle; infinitive. */
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
  verb("sige", "say", "quote clause bare question", "siger sagde siges", "sagt", "sige"),
  verb("fortælle", "say", "quote clause bare question", "fortæller fortalte", "fortalt", "fortælle", OBJECT),
  verb("oplyse", "say", "quote clause bare", "oplyser oplyste", "oplyst", "oplyse"),
  verb("udtale", "say", "quote clause", "udtaler udtalte", "udtalt", "udtale"),
  verb("indvende", "deny", "quote clause bare", "indvender indvendte", "indvendt", "indvende"),
  verb("svare", "answer", "quote clause", "svarer svarede", "svaret", "svare"),
  verb("spørge", "ask", "quote question", "spørger spurgte", "spurgt", "spørge", OBJECT),
  verb("bede", "order", "quote infinitive", "beder bad", "bedt", "bede", OBJECT),
  verb("hævde", "claim", "quote clause bare", "hævder hævdede hævdes", "hævdet", "hævde"),
  verb("påstå", "claim", "quote clause bare", "påstår påstod påstås", "påstået", "påstå"),
  verb("mene", "think", "quote clause bare", "mener mente", "ment", "mene"),
  verb("tilføje", "say", "quote clause", "tilføjer tilføjede", "tilføjet", "tilføje"),
  verb("skrive", "write", "quote clause bare", "skriver skrev", "skrevet", "skrive"),
  verb("melde", "say", "quote clause", "melder meldte", "meldt", "melde"),
  verb("rapportere", "say", "quote clause", "rapporterer rapporterede", "rapporteret", "rapportere"),
  verb("berette", "say", "quote clause", "beretter berettede", "berettet", "berette"),
  verb("forklare", "say", "quote clause question", "forklarer forklarede", "forklaret", "forklare"),
  verb("indrømme", "claim", "quote clause bare", "indrømmer indrømmede", "indrømmet", "indrømme"),
  verb("erkende", "claim", "quote clause", "erkender erkendte", "erkendt", "erkende"),
  verb("tilstå", "claim", "quote clause", "tilstår tilstod", "tilstået", "tilstå"),
  verb("klage", "emotion", "quote clause", "klager klagede", "klaget", "klage"),
  verb("advare", "order", "quote clause", "advarer advarede", "advaret", "advare", OBJECT),
  verb("love", "promise", "quote clause infinitive", "lover lovede", "lovet", "love", OBJECT),
  verb("understrege", "claim", "quote clause", "understreger understregede", "understreget", "understrege"),
  verb("påpege", "claim", "quote clause", "påpeger påpegede", "påpeget", "påpege"),
  verb("bekræfte", "claim", "quote clause", "bekræfter bekræftede", "bekræftet", "bekræfte"),
  verb("afvise", "deny", "quote clause", "afviser afviste", "afvist", "afvise"),
  verb("benægte", "deny", "quote clause", "benægter benægtede", "benægtet", "benægte"),
  verb("slå fast", "claim", "quote clause", "slår slog", "slået", "slå", { particles: ["fast"] }),
  verb("konstatere", "claim", "quote clause", "konstaterer konstaterede", "konstateret", "konstatere"),
  verb("erklære", "claim", "quote clause", "erklærer erklærede", "erklæret", "erklære"),
  verb("gentage", "say", "quote clause", "gentager gentog", "gentaget", "gentage"),
  verb("fortsætte", "say", "quote", "fortsætter fortsatte", "fortsat", "fortsætte", WEAK),
  verb("uddybe", "say", "quote", "uddyber uddybede", "uddybet", "uddybe"),
  verb("råbe", "emotion", "quote clause", "råber råbte", "råbt", "råbe"),
  verb("hviske", "emotion", "quote clause", "hvisker hviskede", "hvisket", "hviske"),
  verb("sukke", "emotion", "quote", "sukker sukkede", "sukket", "sukke"),
  verb("græde", "emotion", "quote", "græder græd", "grædt", "græde", WEAK),
  verb("bande", "emotion", "quote", "bander bandede", "bandet", "bande"),
  verb("udbryde", "emotion", "quote", "udbryder udbrød", "udbrudt", "udbryde"),
  verb("kræve", "order", "quote clause", "kræver krævede", "krævet", "kræve"),
  verb("foreslå", "order", "quote clause", "foreslår foreslog", "foreslået", "foreslå"),
  verb("beordre", "order", "quote infinitive", "beordrer beordrede", "beordret", "beordre", OBJECT),
  verb("håbe", "think", "quote clause bare", "håber håbede", "håbet", "håbe"),
  verb("tro", "think", "quote clause bare", "tror troede", "troet", "tro"),
  verb("frygte", "think", "quote clause", "frygter frygtede", "frygtet", "frygte"),
  verb("vurdere", "think", "quote clause", "vurderer vurderede", "vurderet", "vurdere"),
  verb("antyde", "claim", "quote clause", "antyder antydede", "antydet", "antyde"),
  verb("afsløre", "say", "quote clause", "afslører afslørede", "afsløret", "afsløre", WEAK),
  verb("beskrive", "say", "quote", "beskriver beskrev", "beskrevet", "beskrive", WEAK),
  verb("kalde", "say", "quote", "kalder kaldte", "kaldt", "kalde", WEAK),
  verb("forsikre", "promise", "quote clause", "forsikrer forsikrede", "forsikret", "forsikre"),
  verb("beklage", "emotion", "quote clause", "beklager beklagede", "beklaget", "beklage"),
];

export const quote: QuoteLexicon = {
  // Guillemets that point in, curved marks on both sides or on the line, straight marks on the web.
  marks: [
    ["»", "«"],
    ["”", "”"],
    ["„", "“"],
    ["“", "”"],
    ['"', '"'],
    ["’", "’"],
  ],
  dash: "nordic",
  order: "v2",
  holding: words("hvor hvori"),
  recordings: words("optagelsen optagelse lydoptagelsen klippet videoen"),
  capitalisesNouns: false,
  compoundHeads: words(
    "minister ministeren ekspert eksperten leder lederen chef chefen direktør direktøren rådgiver rådgiveren forsker forskeren " +
      "træner træneren lærer læreren politiker politikeren operatør operatøren analytiker analytikeren advokat advokaten soldat soldaten historiker historikeren inspektør inspektøren",
  ),
  between: words("mellem"),
  talking: words("taler talte snakker snakkede"),
  spouses: words("mand"),
  somebody: words("nogen"),
  placing: words("i på ved nær"),
  captains: words("kapta"),
  verbs,
  phrases: [
    ...answers("svare", "lyder svaret, lød svaret, var svaret, er svaret, kommer svaret, kom svaret"),
    { words: "ifølge", lemma: "ifølge", speaker: "after" },
    { words: "i følge", lemma: "ifølge", speaker: "after" },
    { words: "lyder det fra", lemma: "lyde", act: "say", speaker: "after" },
    { words: "hedder det", lemma: "hedde", speaker: "none" },
  ],
  nouns: [
    cueNoun("påstand", "claim", "påstand påstanden påstande påstandene"),
    cueNoun("besked", "say", "besked beskeden beskeder"),
  ],
  that: ["at"],
  notThat: words("efter uden så før"),
  whether: ["om"],
  questionWords: words("hvad hvem hvor hvorfor hvordan hvornår hvilken hvilket hvilke"),
  infinitive: ["at"],
  bareInfinitives: words("e gå stå få slå give tage se blive lade have sige bede tie dø"),
  reportive: [],
  hearsay: words("skal skulle høres hørtes hører hørte"),
  auxiliaries: words(
    "har havde vil ville kan kunne må måtte skal skulle bør burde får fik bliver blev er var høres have",
  ),
  receiving: words("får fik fået modtager modtog modtaget"),
  perfect: ["have"],
  modals: words("kan kunne må måtte vil ville"),
  passive: words("blev bliver er var blevet blive fået"),
  agent: ["af"],
  negations: words("ikke aldrig ingen ingenting næppe hverken"),
  adverbs: words(
    "også videre så da nu senere derefter dermed imidlertid først desuden stadig fortsat igen selv bare ofte altid gerne " +
      "åbent tydeligt angiveligt vistnok tidligere nyligt lavt højt stille roligt grædende vredt onsdag torsdag fredag " +
      "lørdag søndag mandag tirsdag nemlig faktisk altså derimod ganske ellers dog",
  ),
  addressing: words("til overfor"),
  prepositions: words(
    "i på med om for fra af til over under efter før ved mod hos mellem gennem uden ind ud op ned langs blandt rundt bag " +
      "foran inden siden ifølge via udenfor indenfor nær",
  ),
  genitive: words("i fra af til ved på for hos"),
  determiners: [
    { forms: words("en et"), number: "singular", indefinite: true },
    { forms: words("den det denne dette"), number: "singular" },
    { forms: words("de disse"), number: "plural" },
    { forms: words("begge alle flere nogle mange enkelte"), number: "plural", alone: true },
    { forms: words("hver hvert"), number: "singular" },
    { forms: words("anden andet"), number: "singular", other: true },
    { forms: words("mandlig mandlige"), gender: "male" },
    { forms: words("kvindelig kvindelige"), gender: "female" },
    { forms: words("andre"), other: true },
  ],
  and: ["og"],
  but: ["men"],
  relatives: words("som der"),
  subordinators: words("fordi mens når hvis siden eftersom selvom før end"),
  glosses: words(
    "såkaldt såkaldte kaldet kaldesignalet kodenavnet dæknavnet øgenavnet ordet ordene begrebet udtrykket navnet titlen hedder",
  ),
  titled: words(
    "film filmen roman romanen bog bogen bøger bøgerne avis avisen magasin magasinet bladet netavisen kanal kanalen " +
      "telegram-kanalen podcast podcasten programmet program serie serien dokumentaren sang sangen album albummet " +
      "stykket skuespillet maleriet operation operationen øvelsen skib skibet fregatten krydseren båden gruppen " +
      "bataljonen brigaden enheden restauranten butikken selskabet partiet projektet kampagnen artiklen spillet missilet",
  ),
  talks: words(
    "samtale samtalen samtaler samtalerne telefonsamtale telefonsamtalen opkald opkaldet telefonen dialogen " +
      "radiosamtale radiosamtalen aflytningen",
  ),
  papers: words(
    "optagelse optagelsen optagelserne lydoptagelse lydoptagelsen rapport rapporten rapporter pressemeddelelse " +
      "pressemeddelelsen meddelelsen udtalelsen afskriften udskriften anklageskriftet dommen kendelsen dokument " +
      "dokumentet dokumenter oversættelsen videoen artiklen brevet lydfilen klippet",
  ),
  bodies: words(
    "politiet ministeriet tjenesten direktoratet regeringen kommunen nato eu fn gur sbu fsb gru kreml pentagon pet " +
      "anklagemyndigheden organisationen centeret instituttet bureauet nyhedsbureauet kommissionen udvalget partiet " +
      "hospitalet generalstaben hæren forsvaret myndighederne efterretningstjenesten ambassaden styrelsen avisen",
  ),
  notNames: words(
    "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september " +
      "oktober november december ja nej nu her der så men og da når hvis hvad hvem hvor hvorfor hvordan det den de " +
      "derefter senere samtidig ifølge også bare derfor desuden pludselig måske",
  ),
};
