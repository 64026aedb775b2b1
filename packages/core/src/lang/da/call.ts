import type { CallLexicon } from "../../call/lexicon.ts";
import { words } from "../inflect.ts";
import { OUTLET_NAMES, OUTLET_WORDS } from "../outlets.ts";

/** Sources: own reading of press usage; Hansen & Heltoft, Grammatik over det danske sprog (2011), on «skulle have» as hearsay. */
export const call: CallLexicon = {
  nouns: [
    {
      kind: "phone-call",
      strength: "recorded",
      forms: ["aflyttet samtale", "aflyttet telefonsamtale", "nødopkald", "alarmopkald", "telefonoptagelse"],
      definite: ["aflyttede samtale", "aflyttede telefonsamtale", "nødopkaldet", "alarmopkaldet", "telefonoptagelsen"],
      plural: ["aflyttede samtaler", "aflyttede telefonsamtaler", "telefonoptagelser"],
    },
    {
      kind: "phone-call",
      strength: "call",
      forms: words("telefonsamtale telefonopkald"),
      definite: words("telefonsamtalen telefonopkaldet"),
      plural: words("telefonsamtaler telefonsamtalerne"),
    },
    {
      kind: "radio-intercept",
      strength: "recorded",
      forms: ["radiooptagelse", "aflyttet radiokommunikation", "aflyttet radiomelding"],
      definite: ["radiooptagelsen", "aflyttede radiokommunikation", "aflyttede radiomelding"],
      plural: ["aflyttede radiomeldinger", "radiooptagelser", "radiooptagelserne"],
    },
    {
      kind: "radio-intercept",
      strength: "talk",
      forms: words("radiosamtale radiomelding"),
      definite: words("radiosamtalen radiomeldingen"),
      plural: words("radiosamtaler radiomeldinger"),
    },
    {
      kind: "voice-message",
      strength: "recorded",
      forms: words("talebesked lydbesked telefonbesked"),
      definite: words("talebeskeden lydbeskeden telefonbeskeden"),
      plural: words("talebeskeder lydbeskeder talebeskederne"),
    },
    {
      kind: "recording",
      strength: "recorded",
      forms: words("optagelse lydoptagelse lydfil lydklip båndoptagelse kropskameraoptagelse"),
      definite: words("optagelsen lydoptagelsen lydfilen lydklippet båndoptagelsen kropskameraoptagelsen"),
      plural: words("optagelser optagelserne lydoptagelser lydoptagelserne lydfiler kropskameraoptagelser"),
    },
    {
      kind: "phone-call",
      strength: "talk",
      forms: words("samtale opkald"),
      definite: words("samtalen samtalens opkaldet"),
      plural: words("samtaler samtalerne"),
    },
    { kind: "recording", strength: "talk", forms: ["klip"], definite: ["klippet"], plural: ["klippene"] },
  ],
  of: words("af fra en et den det denne dette"),
  pointers: {
    other: words("tidligere senere fjerde femte anden andet andre tredje separat yderligere"),
    definite: words("den det denne dette samme"),
    indefinite: words("en et"),
    generic: words("flere mange lignende sådanne eneste nogle hver ingen utallige række"),
  },
  outside: words(
    "mail mailen sms interview interviewet udtalelse udtalelsen pressemøde pressemødet pressemeddelelse pressemeddelelsen brev brevet tale " +
      "talen rapport rapporten indlæg kronik",
  ),
  heard: ["høres", "hører man"],
  callings: ["ringet", "ringede", "ringer"],
  tellings: ["siger til", "fortalte til", "fortæller til", "sagde til", "oplyser til", "udtaler til", "skriver til"],
  acts: [
    {
      act: "releases",
      finite: [
        ...words(
          "offentliggjorde offentliggør publicerede publicerer delte deler udsendte udsender lækkede lækker frigav",
        ),
        ...words("frigiver offentliggjort publiceret delt udsendt lækket frigivet udgav udgiver"),
        "lagde ud",
        "lægger ud",
        "lagt ud",
      ],
      participle: [...words("offentliggjort publiceret delt udsendt lækket frigivet spredt udgivet"), "lagt ud"],
    },
    {
      act: "records",
      finite: ["aflyttede", "aflytter", "opsnappede", "opsnapper", "optog", "optager"],
      participle: ["aflyttet", "opsnappet", "optaget", "opfanget"],
    },
    // Nobody is said to have put it there; a site may be.
    { act: "releases", finite: [], participle: ["dukket op", "cirkulerer"], actorless: true },
    { act: "transcribes", finite: ["transskriberede"], participle: ["transskriberet", "skrevet ud"] },
    { act: "translates", finite: ["oversatte", "oversætter"], participle: ["oversat", "tekstet"] },
    {
      act: "reports",
      finite: words("skriver skrev melder meldte rapporterer rapporterede omtaler omtalte gengiver gengav beretter"),
      participle: words("omtalt gengivet meldt rapporteret"),
    },
  ],
  works: [
    {
      act: "translates",
      forms: words("oversættelse oversættelsen oversættelser oversat"),
      by: ["af", "fra", "ved", ":"],
    },
    { act: "transcribes", forms: words("transskription transskriptionen udskrift"), by: ["af", "fra", ":"] },
  ],
  agent: ["af"],
  places: words("nærheden udkanten området omegnen nord syd øst vest centrum dele delen"),
  passive: words("blev bliver blevet blive er var"),
  relatives: ["som"],
  between: words("har havde have også tidligere senere nu nylig så først som selv hemmeligt derefter"),
  order: "v2",
  credits: [
    { words: "ifølge", actor: "after" },
    { words: "i følge", actor: "after" },
    { words: "i henhold til", actor: "after" },
    { words: "med henvisning til", actor: "after" },
    { words: "under henvisning til", actor: "after" },
  ],
  agencies: [
    {
      key: "ua-military-intelligence",
      forms: [
        "gur",
        "hur",
        "ukraines militære efterretningstjeneste",
        "den ukrainske militære efterretningstjeneste",
        "ukrainske militære efterretningstjeneste",
      ],
    },
    { key: "ua-security-service", forms: ["sbu", "ukraines sikkerhedstjeneste", "ukrainske sikkerhedstjeneste"] },
    { key: "ru-fsb", forms: ["fsb"] },
  ],
  bodies: words(
    "*tjenesten *tjeneste *direktoratet *centeret *ministeriet *politiet *bureauet *styrelsen *gruppen *organisationen " +
      "*myndighederne gruppen gruppe centeret organisationen arkivet projektet myndighederne myndigheder politiet " +
      "efterretningstjenesten regeringen militæret hæren forsvaret styrker anklagemyndigheden retten byretten domstolen " +
      "aktivister hackere embedsmænd generalstaben advokaten whistlebloweren frivillige",
  ),
  outletNouns: [
    "*avisen",
    "*bladet",
    "*tidende",
    ...OUTLET_WORDS,
    ...words("avisen avis netavisen kanalen magasinet nyhedsbureauet mediet medier medierne hjemmesiden blad bladet"),
  ],
  outlets: [
    ...OUTLET_NAMES,
    "dr",
    "tv 2",
    "ritzau",
    "politiken",
    "berlingske",
    "jyllands-posten",
    "ekstra bladet",
    "b.t.",
    "the kyiv post",
    "kyiv post",
  ],
  links: words("for i of the"),
  articles: [],
  notNames: words(
    "jeg han hun den det de vi du i på af til for fra med om og men eller som at da når mens efter før her der nu så også " +
      "derefter ifølge skal har er var blev bliver en et denne dette disse hvad hvem hvor hvorfor hvordan ikke flere mange " +
      "nogle alle både under over ved hos moren mor soldaten soldatens konen optagelsen samtalen tidligere senere samtidig " +
      "nylig ja nej se læs artiklen hans hendes deres sin sit sine kan kunne vil ville må hvis fordi siden",
  ),
  capitalisesNouns: false,
  channels: [
    { name: "Facebook", forms: ["facebook", "facebook-siden"] },
    { name: "Telegram", forms: ["telegram", "telegram-kanal", "telegram-kanalen", "telegramkanalen"] },
    { name: "X", forms: ["x"], needsPreposition: true },
    { name: "Twitter", forms: ["twitter"] },
    { name: "YouTube", forms: ["youtube", "youtube-kanalen"] },
    { name: "Instagram", forms: ["instagram"] },
    { name: "TikTok", forms: ["tiktok"] },
    { name: "WhatsApp", forms: ["whatsapp"] },
    { name: "social media", forms: ["sociale medier"] },
    { name: "website", forms: ["hjemmesiden", "hjemmeside", "netsiden"] },
  ],
  on: words("på via gennem i sin sine"),
  pair: { between: ["mellem"], and: ["og"], two: ["to"] },
  towards: words("til med overfor mod hos"),
  possessives: words("sin sit sine hans hendes"),
  hedges: [
    { lemma: "angiveligt", forms: words("angiveligt angivelig angivelige") },
    { lemma: "efter sigende", forms: ["efter sigende"] },
    { lemma: "påstået", forms: ["påstået", "påståede", "påstås", "det påstås"] },
    { lemma: "tilsyneladende", forms: ["tilsyneladende"] },
    { lemma: "formentlig", forms: words("formentlig formentlige formodet formodede") },
    { lemma: "hævdes", forms: ["hævdes at", "hævder at have", "det, de hævder er", "som hævdes"] },
    { lemma: "ubekræftet", forms: words("ubekræftet ubekræftede") },
    { lemma: "uklart om", forms: ["uklart, om", "uklart om", "uvist, om", "usikkert, om"] },
    { lemma: "ser ud til", forms: ["ser ud til at", "synes at"] },
  ],
  hearsay: [
    {
      lemma: "skal have",
      forms: ["skal", "skulle"],
      perfect: { words: ["have", "være"], place: "after" },
      infinitives: words(
        "sige fortælle klage indrømme hævde høres være vise stamme indeholde beskrive forklare oplyse",
      ),
    },
  ],
  verify: {
    verbs: words(
      "verificeret verificere bekræftet bekræfte kontrollere kontrolleret efterprøve efterprøvet bekræftes verificeres",
    ),
    negations: words("ikke ingen umuligt uden aldrig"),
  },
  doubts: {
    authenticity: words(
      "ægtheden autenticiteten optagelsen optagelserne lydoptagelsen samtalen samtalerne stemmen stemmerne lydfilen ægte " +
        "ægthed optagelse samtale talebeskeden",
    ),
    translation: words("oversættelsen oversættelse transskriptionen underteksterne oversat"),
    truth: words("påstanden påstandene oplysningerne påstande oplysninger indholdet tallene"),
  },
};
