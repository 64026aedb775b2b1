import type { CallLexicon } from "../../call/lexicon.ts";
import { words } from "../inflect.ts";
import { OUTLET_NAMES, OUTLET_WORDS } from "../outlets.ts";

/** Sources: own reading of press usage; Svenska Akademiens grammatik (1999) on «ska ha» and «lär» as hearsay. */
export const call: CallLexicon = {
  nouns: [
    {
      kind: "phone-call",
      strength: "recorded",
      forms: ["avlyssnat samtal", "avlyssnat telefonsamtal", "larmsamtal", "nödsamtal", "telefoninspelning"],
      definite: [
        "avlyssnade samtalet",
        "avlyssnade telefonsamtalet",
        "larmsamtalet",
        "nödsamtalet",
        "telefoninspelningen",
      ],
      plural: ["avlyssnade samtal", "avlyssnade telefonsamtal", "avlyssnade samtalen", "larmsamtalen"],
    },
    {
      kind: "phone-call",
      strength: "call",
      forms: ["telefonsamtal"],
      definite: ["telefonsamtalet"],
      plural: ["telefonsamtalen"],
    },
    {
      kind: "radio-intercept",
      strength: "recorded",
      forms: ["radioinspelning", "avlyssnad radiotrafik", "avlyssnat radiomeddelande"],
      definite: ["radioinspelningen", "avlyssnade radiotrafiken", "avlyssnade radiomeddelandet"],
      plural: ["radioinspelningar", "radioinspelningarna", "avlyssnade radiomeddelanden"],
    },
    {
      kind: "radio-intercept",
      strength: "talk",
      forms: words("radiosamtal radiomeddelande radiotrafik"),
      definite: words("radiosamtalet radiomeddelandet radiotrafiken"),
      plural: words("radiosamtalen radiomeddelanden"),
    },
    {
      kind: "voice-message",
      strength: "recorded",
      forms: words("röstmeddelande ljudmeddelande"),
      definite: words("röstmeddelandet ljudmeddelandet"),
      plural: words("röstmeddelanden röstmeddelandena ljudmeddelanden"),
    },
    {
      kind: "recording",
      strength: "recorded",
      forms: words("inspelning ljudinspelning ljudfil ljudklipp bandinspelning ljudupptagning"),
      definite: words("inspelningen ljudinspelningen ljudfilen ljudklippet bandinspelningen ljudupptagningen"),
      plural: words("inspelningar inspelningarna ljudinspelningar ljudinspelningarna ljudfiler ljudfilerna"),
    },
    {
      kind: "phone-call",
      strength: "talk",
      forms: ["samtal"],
      definite: ["samtalet", "samtalets"],
      plural: ["samtalen"],
    },
    { kind: "recording", strength: "talk", forms: ["klipp"], definite: ["klippet"], plural: ["klippen"] },
  ],
  of: words("av från en ett den det denna detta"),
  pointers: {
    other: words("tidigare senare fjärde femte annan annat andra tredje separat ytterligare"),
    definite: words("den det denna detta samma"),
    indefinite: words("en ett"),
    generic: words("flera många liknande sådana enda några varje ingen otaliga rad"),
  },
  outside: words(
    "mejl mejlet mail sms intervju intervjun intervjuet uttalande uttalandet presskonferens presskonferensen pressmeddelande pressmeddelandet brev brevet tal " +
      "talet rapport rapporten inlägg krönika",
  ),
  heard: ["hörs", "hör man"],
  callings: ["ringt", "ringde", "ringer"],
  tellings: ["säger till", "berättade för", "berättar för", "sa till", "uppger för", "uttalar sig för", "skriver till"],
  acts: [
    {
      act: "releases",
      finite: [
        ...words(
          "offentliggjorde offentliggör publicerade publicerar delade delar spred sprider läckte läcker släppte släpper",
        ),
        ...words("offentliggjort publicerat delat spridit läckt släppt"),
        "lade ut",
        "la ut",
        "lägger ut",
        "lagt ut",
      ],
      participle: [
        ...words("offentliggjord offentliggjort publicerad publicerat publicerats delad delats läckt släppt spridd"),
        "lagts ut",
      ],
    },
    {
      act: "records",
      finite: ["avlyssnade", "avlyssnar", "spelade in", "spelar in", "snappade upp", "snappar upp", "fångade upp"],
      participle: [
        "avlyssnad",
        "avlyssnat",
        "avlyssnats",
        "inspelad",
        "inspelat",
        "spelats in",
        "snappats upp",
        "fångats upp",
      ],
    },
    // Nobody is said to have put it there; a site may be.
    { act: "releases", finite: [], participle: ["dykt upp", "dök upp", "cirkulerar"], actorless: true },
    { act: "transcribes", finite: ["transkriberade"], participle: ["transkriberad", "transkriberat"] },
    { act: "translates", finite: ["översatte", "översätter"], participle: ["översatt", "översatts", "textat"] },
    {
      act: "reports",
      finite: words("skriver skrev rapporterar rapporterade uppger uppgav återger återgav berättar"),
      participle: words("återgiven återgivits rapporterats"),
    },
  ],
  works: [
    { act: "translates", forms: words("översättning översättningen översättningar översatt"), by: ["av", "från", ":"] },
    { act: "transcribes", forms: words("transkription transkriptionen utskrift utskriften"), by: ["av", "från", ":"] },
  ],
  agent: ["av"],
  places: words("närheten utkanten trakten trakterna området norr söder öster väster centrum delar delen"),
  passive: words("blev blir blivit bli är var"),
  relatives: ["som"],
  between: words("har hade ha också tidigare senare nu nyligen så först som själv hemligt därefter"),
  order: "v2",
  credits: [
    { words: "enligt", actor: "after" },
    { words: "med hänvisning till", actor: "after" },
  ],
  agencies: [
    {
      key: "ua-military-intelligence",
      forms: [
        "gur",
        "hur",
        "ukrainas militära underrättelsetjänst",
        "den ukrainska militära underrättelsetjänsten",
        "ukrainska militära underrättelsetjänsten",
      ],
    },
    { key: "ua-security-service", forms: ["sbu", "ukrainas säkerhetstjänst", "ukrainska säkerhetstjänsten"] },
    { key: "ru-fsb", forms: ["fsb"] },
  ],
  bodies: words(
    "*tjänsten *tjänst *direktoratet *centret *departementet *polisen *byrån *myndigheten *gruppen *organisationen " +
      "*myndigheterna gruppen grupp centret organisationen arkivet projektet myndigheterna myndigheter polisen " +
      "underrättelsetjänsten regeringen militären armén försvaret försvarsmakten styrkor åklagaren tingsrätten domstolen " +
      "aktivister hackare tjänstemän generalstaben advokaten visselblåsaren frivilliga",
  ),
  outletNouns: [
    "*bladet",
    "*tidningen",
    ...OUTLET_WORDS,
    ...words("tidningen tidning nättidningen kanalen magasinet nyhetsbyrån medier medierna mediet sajten bladet"),
  ],
  outlets: [
    ...OUTLET_NAMES,
    "svt",
    "tv4",
    "tt",
    "dagens nyheter",
    "svenska dagbladet",
    "aftonbladet",
    "expressen",
    "sveriges radio",
    "the kyiv post",
    "kyiv post",
  ],
  links: words("för i of the"),
  articles: [],
  notNames: words(
    "jag han hon den det de vi du ni i på av till för från med om och men eller som att då när medan efter före här där nu så " +
      "också därefter enligt ska har är var blev blir en ett denna detta dessa vad vem hur varför inte flera många några alla " +
      "både under över vid hos mamman modern soldaten soldatens frun inspelningen samtalet tidigare senare samtidigt nyligen " +
      "ja nej se läs artikeln hans hennes deras sin sitt sina kan kunde vill ville måste eftersom",
  ),
  capitalisesNouns: false,
  channels: [
    { name: "Facebook", forms: ["facebook", "facebooksidan", "facebook-sidan"] },
    { name: "Telegram", forms: ["telegram", "telegram-kanal", "telegramkanal", "telegramkanalen"] },
    { name: "X", forms: ["x"], needsPreposition: true },
    { name: "Twitter", forms: ["twitter"] },
    { name: "YouTube", forms: ["youtube", "youtube-kanalen"] },
    { name: "Instagram", forms: ["instagram"] },
    { name: "TikTok", forms: ["tiktok"] },
    { name: "WhatsApp", forms: ["whatsapp"] },
    { name: "social media", forms: ["sociala medier"] },
    { name: "website", forms: ["hemsidan", "webbplatsen", "hemsida", "webbplats"] },
  ],
  on: words("på via genom i sin sina"),
  pair: { between: ["mellan"], and: ["och"], two: ["två"] },
  towards: words("till med för mot hos"),
  possessives: words("sin sitt sina hans hennes"),
  hedges: [
    { lemma: "påstådd", forms: ["påstådd", "påstådda", "påstått", "påstås", "det påstås"] },
    { lemma: "enligt uppgift", forms: ["enligt uppgift", "enligt uppgifter", "uppges"] },
    { lemma: "lär", forms: ["lär"] },
    { lemma: "tydligen", forms: words("tydligen uppenbarligen") },
    { lemma: "förmodad", forms: words("förmodad förmodade förmodligen troligen") },
    { lemma: "hävdas", forms: ["hävdas vara", "som hävdas", "det de hävdar är"] },
    { lemma: "obekräftad", forms: words("obekräftad obekräftade obekräftat") },
    { lemma: "oklart om", forms: ["oklart om", "osäkert om"] },
    { lemma: "tycks", forms: ["ser ut att", "tycks", "verkar vara"] },
  ],
  hearsay: [
    {
      lemma: "ska ha",
      forms: ["ska", "skall", "skulle"],
      perfect: { words: ["ha"], place: "after" },
      infinitives: words("säga berätta klaga erkänna hävda höras vara visa komma innehålla beskriva förklara uppge"),
    },
  ],
  verify: {
    verbs: words(
      "verifierat verifierats verifiera bekräftat bekräftats bekräfta kontrollera kontrollerat granskat verifieras bekräftas",
    ),
    negations: words("inte ingen omöjligt utan aldrig"),
  },
  doubts: {
    authenticity: words(
      "äktheten autenticiteten inspelningen inspelningarna ljudinspelningen samtalet samtalen rösten rösterna ljudfilen äkta " +
        "äkthet inspelning samtal röstmeddelandet",
    ),
    translation: words("översättningen översättning transkriptionen undertexterna översatt"),
    truth: words("påståendet påståendena uppgifterna påståenden uppgifter innehållet siffrorna"),
  },
};
