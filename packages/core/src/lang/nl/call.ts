import type { CallLexicon } from "../../call/lexicon.ts";
import { words } from "../inflect.ts";
import { OUTLET_NAMES, OUTLET_WORDS } from "../outlets.ts";

/** Own reading of press usage; *zou* with a perfect as hearsay after the Algemene Nederlandse Spraakkunst, § 18.5.4. */
export const call: CallLexicon = {
  nouns: [
    {
      kind: "phone-call",
      strength: "recorded",
      forms: ["onderschept gesprek", "onderschept telefoongesprek", "afgeluisterd telefoongesprek", "noodoproep"],
      definite: ["onderschepte gesprek", "onderschepte telefoongesprek", "afgeluisterde gesprek"],
      plural: ["onderschepte gesprekken", "onderschepte telefoongesprekken", "afgeluisterde gesprekken"],
    },
    {
      kind: "phone-call",
      strength: "call",
      forms: ["telefoongesprek", "telefoontje"],
      definite: [],
      plural: ["telefoongesprekken"],
    },
    {
      kind: "radio-intercept",
      strength: "recorded",
      forms: ["onderschepte radioboodschap", "radio-opname"],
      definite: [],
      plural: ["onderschepte radioberichten"],
    },
    {
      kind: "radio-intercept",
      strength: "talk",
      forms: ["radiogesprek", "radiobericht"],
      definite: [],
      plural: ["radiogesprekken"],
    },
    {
      kind: "voice-message",
      strength: "recorded",
      forms: ["spraakbericht", "voicebericht"],
      definite: [],
      plural: ["spraakberichten"],
    },
    {
      kind: "recording",
      strength: "recorded",
      forms: ["opname", "geluidsopname", "geluidsfragment", "audio-opname", "bodycambeelden"],
      definite: [],
      plural: ["opnames", "opnamen", "geluidsopnames", "geluidsfragmenten"],
    },
    { kind: "phone-call", strength: "talk", forms: ["gesprek"], definite: [], plural: ["gesprekken"] },
    { kind: "recording", strength: "talk", forms: ["fragment"], definite: [], plural: ["fragmenten"] },
  ],
  of: ["van", "met", "een", "de", "het", "deze", "dit"],
  pointers: {
    other: words("vierde vijfde ander andere tweede derde nog"),
    definite: words("de het deze dit die dat dezelfde hetzelfde"),
    indefinite: ["een"],
    generic: words("meerdere veel soortgelijke zulke zulk enige elke geen talloze reeks"),
  },
  outside: words("interview verklaring persconferentie persbericht brief toespraak opiniestuk rapport"),
  heard: ["te horen", "hoort men"],
  callings: ["gebeld", "belde", "opgebeld"],
  tellings: ["zegt tegen", "zei tegen", "vertelde aan", "vertelt aan", "laat weten aan", "schrijft aan"],
  acts: [
    {
      act: "releases",
      finite: [
        "publiceerde",
        "publiceert",
        "deelde",
        "verspreidde",
        "verspreidt",
        "lekte",
        "gepubliceerd",
        "gedeeld",
        "verspreid",
        "vrijgegeven",
        "naar buiten gebracht",
      ],
      participle: [
        "gepubliceerd",
        "gedeeld",
        "verspreid",
        "vrijgegeven",
        "gelekt",
        "naar buiten gebracht",
        "uitgezonden",
      ],
    },
    {
      act: "records",
      finite: ["onderschepte", "onderschept", "nam op", "luisterde af"],
      participle: ["onderschept", "opgenomen", "afgeluisterd", "opgevangen"],
    },
    // Nobody is said to have put it there; a site may be.
    { act: "releases", finite: [], participle: ["opgedoken", "circuleert"], actorless: true },
    { act: "transcribes", finite: ["transcribeerde"], participle: ["getranscribeerd", "uitgeschreven"] },
    { act: "translates", finite: ["vertaalde", "vertaalt"], participle: ["vertaald", "ondertiteld"] },
    {
      act: "reports",
      finite: ["schrijft", "schreef", "meldt", "meldde", "bericht", "berichtte"],
      participle: ["gemeld", "bericht"],
    },
  ],
  works: [
    { act: "translates", forms: ["vertaling", "vertalingen"], by: ["van", "door", ":"] },
    { act: "transcribes", forms: ["transcriptie", "transcript"], by: ["van", "door", ":"] },
  ],
  agent: ["door"],
  passive: words("werd werden wordt worden is was zijn"),
  perfect: words("heeft hebben had hadden"),
  relatives: words("die dat"),
  between: words("heeft had hebben ook eerder later nu onlangs toen eerst die zelf in het geheim daarna"),
  order: "v2",
  credits: [
    { words: "volgens", actor: "after" },
    { words: "onder verwijzing naar", actor: "after" },
    { words: "op gezag van", actor: "after" },
  ],
  agencies: [
    {
      key: "ua-military-intelligence",
      forms: [
        "gur",
        "hur",
        "oekraïense militaire inlichtingendienst",
        "de oekraïense militaire inlichtingendienst",
        "militaire inlichtingendienst van oekraïne",
      ],
    },
    {
      key: "ua-security-service",
      forms: [
        "sbu",
        "oekraïense veiligheidsdienst",
        "de oekraïense veiligheidsdienst",
        "veiligheidsdienst van oekraïne",
      ],
    },
    { key: "ru-fsb", forms: ["fsb"] },
  ],
  bodies: words(
    "*dienst *directoraat *centrum *ministerie *politie *bureau *groep *organisatie *commissie groep centrum organisatie archief project " +
      "autoriteiten politie inlichtingendienst veiligheidsdienst directoraat ministerie regering leger strijdkrachten rechtbank activisten " +
      "hackers ambtenaren vrijwilligers klokkenluider advocaat",
  ),
  outletNouns: [
    ...OUTLET_WORDS,
    ...words("krant dagblad zender omroep tijdschrift persbureau nieuwssite website media medium weekblad"),
  ],
  outlets: [
    ...OUTLET_NAMES,
    "nos",
    "nrc",
    "de volkskrant",
    "trouw",
    "anp",
    "de telegraaf",
    "vrt",
    "de standaard",
    "the guardian",
    "kyiv post",
    "the kyiv post",
  ],
  links: ["van", "voor", "of", "the"],
  articles: [],
  notNames: words(
    "ik hij zij ze het de een wij we je jij jullie in op van tot voor uit met over en maar of die dat toen als terwijl na hier daar nu ook " +
      "daarna volgens zou heeft is was werd deze dit wat wie waar waarom hoe niet geen meerdere veel alle onder bij moeder soldaat vrouw opname " +
      "gesprek eerder later onlangs vorige ja nee lees zijn haar hun kan moet omdat sinds aldus",
  ),
  capitalisesNouns: false,
  channels: [
    { name: "Facebook", forms: ["facebook"] },
    { name: "Telegram", forms: ["telegram", "telegramkanaal"] },
    { name: "X", forms: ["x"], needsPreposition: true },
    { name: "Twitter", forms: ["twitter"] },
    { name: "YouTube", forms: ["youtube"] },
    { name: "Instagram", forms: ["instagram"] },
    { name: "TikTok", forms: ["tiktok"] },
    { name: "WhatsApp", forms: ["whatsapp"] },
    { name: "social media", forms: ["sociale media"] },
    { name: "website", forms: ["website"] },
  ],
  on: ["op", "via", "in", "zijn", "haar"],
  pair: { between: ["tussen"], and: ["en"], two: ["twee"] },
  towards: ["tegen", "met", "aan"],
  possessives: ["zijn", "haar"],
  hedges: [
    { lemma: "naar verluidt", forms: ["naar verluidt"] },
    { lemma: "vermeend", forms: ["vermeend", "vermeende"] },
    { lemma: "vermoedelijk", forms: ["vermoedelijk", "vermoedelijke"] },
    { lemma: "naar eigen zeggen", forms: ["naar eigen zeggen"] },
    { lemma: "zogenaamd", forms: ["zogenaamd"] },
    { lemma: "onbevestigd", forms: ["onbevestigd", "onbevestigde"] },
    { lemma: "zou moeten zijn", forms: ["wat een opname zou zijn", "wat zij beweren"] },
  ],
  hearsay: [
    {
      lemma: "zou",
      forms: ["zou", "zouden"],
      perfect: { words: ["hebben", "zijn"], place: "after" },
      infinitives: words(
        "zeggen vertellen klagen toegeven beweren zijn tonen bevatten beschrijven vragen antwoorden gaan",
      ),
    },
  ],
  verify: {
    verbs: words("verifiëren geverifieerd bevestigen bevestigd controleren gecontroleerd vaststellen vastgesteld"),
    negations: words("niet geen onmogelijk zonder nooit"),
  },
  doubts: {
    authenticity: words(
      "echtheid authenticiteit opname opnames gesprek gesprekken telefoongesprek stem stemmen herkomst echt",
    ),
    translation: words("vertaling vertalingen transcriptie ondertitels"),
    truth: words("bewering beweringen inhoud cijfers informatie"),
  },
};
