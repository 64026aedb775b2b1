import type { CallLexicon } from "../../call/lexicon.ts";
import { words } from "../inflect.ts";
import { phrases } from "../numerals.ts";
import { OUTLET_NAMES, OUTLET_WORDS } from "../outlets.ts";

/** Source: own reading of press usage; Serianni, Grammatica italiana, on the conditional of hearsay. */
export const call: CallLexicon = {
  nouns: [
    {
      kind: "phone-call",
      strength: "recorded",
      forms: phrases(
        "telefonata intercettata, chiamata intercettata, conversazione intercettata, conversazione telefonica intercettata, intercettazione telefonica, chiamata d' emergenza",
      ),
      plural: phrases(
        "telefonate intercettate, chiamate intercettate, conversazioni intercettate, intercettazioni telefoniche",
      ),
    },
    {
      kind: "phone-call",
      strength: "call",
      forms: phrases("telefonata, chiamata telefonica, conversazione telefonica, colloquio telefonico"),
      plural: phrases("telefonate, chiamate telefoniche, conversazioni telefoniche"),
    },
    {
      kind: "radio-intercept",
      strength: "recorded",
      forms: phrases("comunicazione radio intercettata, intercettazione radio"),
      plural: phrases("comunicazioni radio intercettate, intercettazioni radio"),
    },
    {
      kind: "radio-intercept",
      strength: "talk",
      forms: phrases("comunicazione radio, messaggio radio, conversazione radio"),
      plural: phrases("comunicazioni radio, messaggi radio"),
    },
    {
      kind: "voice-message",
      strength: "recorded",
      forms: phrases("messaggio vocale, messaggio audio, nota vocale, vocale"),
      plural: phrases("messaggi vocali, messaggi audio, note vocali, vocali"),
    },
    {
      kind: "recording",
      strength: "recorded",
      forms: phrases("registrazione, registrazione audio, file audio, nastro, intercettazione, audio"),
      plural: phrases("registrazioni, registrazioni audio, intercettazioni, nastri"),
    },
    {
      kind: "phone-call",
      strength: "talk",
      forms: words("chiamata conversazione colloquio comunicazione"),
      plural: words("chiamate conversazioni colloqui comunicazioni"),
    },
  ],
  of: words("di del della dell' d' la il l' lo un una questo questa"),
  pointers: {
    other: words("quarta quarto altra altro un'altra seconda secondo terza terzo nuova nuovo"),
    definite: words("il lo la l' questo questa quel quella stessa stesso"),
    indefinite: words("un uno una un'"),
    generic: words(
      "diverse diversi numerose numerosi tali tale nessuna nessuno ogni unica unico alcune alcuni simili decine",
    ),
  },
  outside: words("intervista dichiarazione dichiarazioni comunicato conferenza lettera discorso rapporto"),
  heard: ["si sente", "si ode"],
  callings: ["chiamato", "chiamò", "telefonato"],
  tellings: phrases("ha detto a, ha dichiarato a, ha raccontato a, ha spiegato a, ha riferito a, dice a"),
  acts: [
    {
      act: "releases",
      finite: words(
        "pubblica pubblicò pubblicano diffonde diffuse diffondono divulga divulgò condivide condivise pubblicato diffuso divulgato condiviso trapelato",
      ),
      participle: words(
        "pubblicato pubblicata pubblicati pubblicate diffuso diffusa diffusi diffuse divulgato divulgata condiviso condivisa trapelato trapelata trapelati",
      ),
    },
    {
      act: "records",
      finite: words("intercetta intercettò intercettarono registrò captò intercettato registrato captato"),
      participle: words(
        "intercettato intercettata intercettati intercettate registrato registrata registrati registrate captato captata",
      ),
    },
    // Nobody is said to have put it there; a site may be.
    { act: "releases", finite: [], participle: ["apparso", "apparsa", "circola"], actorless: true },
    {
      act: "transcribes",
      finite: words("trascrive trascrisse trascritto"),
      participle: words("trascritto trascritta trascritti"),
    },
    {
      act: "translates",
      finite: words("traduce tradusse tradotto"),
      participle: words("tradotto tradotta tradotti tradotte sottotitolato"),
    },
    {
      act: "reports",
      finite: words(
        "scrive scrisse riporta riportò riportano riferisce riferì cita citò rivela rivelò scritto riportato riferito rivelato",
      ),
      participle: words("riportato riportata citato citata riferito"),
    },
  ],
  works: [
    { act: "translates", forms: ["traduzione"], by: ["di", "del", "della", "dell'", "a cura di", ":"] },
    { act: "transcribes", forms: ["trascrizione"], by: ["di", "del", "della", "dell'", ":"] },
  ],
  agent: words("da dal dalla dall' dai dagli dalle"),
  passive: words("è sono era erano fu furono stato stata viene venne sarebbe"),
  relatives: ["che"],
  between: words(
    "ha hanno aveva avevano avrebbe avrebbero stato stata anche recentemente poi già che si l' la lo inoltre ieri",
  ),
  order: "free",
  credits: [
    { words: "secondo", actor: "after" },
    { words: "stando a", actor: "after" },
    { words: "stando al", actor: "after" },
    { words: "stando alla", actor: "after" },
    { words: "citando", actor: "after" },
    { words: "citato da", actor: "after" },
  ],
  agencies: [
    {
      key: "ua-military-intelligence",
      forms: phrases(
        "gur, hur, intelligence militare ucraina, servizi segreti militari ucraini, direzione principale dell' intelligence",
      ),
    },
    {
      key: "ua-security-service",
      forms: phrases(
        "sbu, servizio di sicurezza ucraino, servizi di sicurezza ucraini, servizio di sicurezza dell' ucraina",
      ),
    },
    { key: "ru-fsb", forms: ["fsb"] },
  ],
  bodies: words(
    "servizio servizi intelligence direzione ministero governo esercito polizia procura tribunale centro collettivo organizzazione " +
      "associazione fondazione autorità stato-maggiore forze comune avvocato avvocata ong commissione comitato agenzia gruppo rete " +
      "attivisti famiglia difesa",
  ),
  outletNouns: [
    ...OUTLET_WORDS,
    ...words("quotidiano giornale settimanale rivista canale emittente agenzia media stampa sito gazzetta televisione"),
  ],
  outlets: [
    ...OUTLET_NAMES,
    ...phrases("la repubblica, corriere della sera, la stampa, il messaggero, ansa, rai, kyiv post"),
  ],
  links: words("di del della dell' dei degli delle d' il la lo e of the"),
  articles: words("il lo la l' i gli le"),
  notNames: words(
    "io tu lui lei noi voi loro il lo la l' i gli le un uno una questo questa quel quella suo sua di del della a al alla in nel nella con " +
      "per da dal dalla su sul senza tra fra e o ma che chi cosa se quando come dove non né si ci mi ti ha hanno è sono era c' molto più sì " +
      "no già oggi ieri poi dopo allora così anche diversi tutti ogni mentre perché secondo stando durante",
  ),
  capitalisesNouns: false,
  channels: [
    { name: "Facebook", forms: ["facebook"] },
    { name: "Telegram", forms: ["telegram"] },
    { name: "X", forms: ["x"], needsPreposition: true },
    { name: "Twitter", forms: ["twitter"] },
    { name: "YouTube", forms: ["youtube"] },
    { name: "Instagram", forms: ["instagram"] },
    { name: "TikTok", forms: ["tiktok"] },
    { name: "WhatsApp", forms: ["whatsapp"] },
    { name: "social media", forms: ["social network", "social media"] },
    { name: "website", forms: ["sito web", "sito ufficiale"] },
  ],
  on: words("su sul sui tramite via attraverso suo sua"),
  pair: { between: ["tra", "fra"], and: ["e", "ed"], two: ["due"] },
  towards: words("a al alla all' allo con verso contro"),
  possessives: words("suo sua suoi sue loro"),
  hedges: [
    { lemma: "presunto", forms: words("presunto presunta presunti presunte") },
    { lemma: "presumibilmente", forms: words("presumibilmente") },
    { lemma: "sedicente", forms: ["sedicente", "sedicenti"] },
    { lemma: "apparentemente", forms: words("apparentemente") },
    { lemma: "a quanto pare", forms: phrases("a quanto pare, pare che, a quanto risulta") },
    { lemma: "sembra", forms: words("sembra sembrano sembrerebbe sembrerebbero") },
    {
      lemma: "attribuito a",
      forms: phrases("attribuito a, attribuita a, attribuito al, attribuita al, attribuiti a, attribuite a"),
    },
    { lemma: "non confermato", forms: phrases("non confermato, non confermata, non confermati") },
  ],
  hearsay: [
    {
      lemma: "condizionale",
      forms: words("avrebbe avrebbero sarebbe sarebbero risalirebbe proverrebbe"),
      perfect: { words: [], place: "fused" },
      infinitives: words("sarebbe sarebbero risalirebbe proverrebbe"),
    },
  ],
  verify: {
    verbs: words(
      "verificato verificata verificare verificati verificate autenticato autenticare confermato confermata confermare",
    ),
    negations: words("non né impossibile senza mai nessuno"),
  },
  doubts: {
    authenticity: words(
      "autenticità registrazione registrazioni audio conversazione telefonata chiamata voce file origine intercettazione nastro messaggio",
    ),
    translation: words("traduzione traduzioni trascrizione sottotitoli tradotto"),
    truth: words("affermazioni affermazione informazioni accuse contenuto cifre dati"),
  },
};
