import type { CallLexicon } from "../../call/lexicon.ts";
import { words } from "../inflect.ts";
import { OUTLET_NAMES, OUTLET_WORDS } from "../outlets.ts";

/** Sources: own reading of press usage; Hakulinen et al., Iso suomen kielioppi (2004), §§ 1493–1496 on kuulemma and -ne-. */
export const call: CallLexicon = {
  nouns: [
    {
      kind: "phone-call",
      strength: "recorded",
      forms: [
        "siepattu puhelu",
        "siepatun puhelun",
        "salakuunneltu puhelu",
        "kaapattu puhelu",
        "hätäpuhelu",
        "hätäpuhelun",
      ],
      definite: ["siepatussa puhelussa", "kaapatussa puhelussa", "hätäpuhelussa"],
      plural: ["siepatut puhelut", "kaapatut puhelut", "hätäpuhelut"],
    },
    {
      kind: "phone-call",
      strength: "call",
      forms: words("puhelu puhelun puhelinkeskustelu puhelinkeskustelun puhelinsoitto"),
      definite: words("puhelussa puhelusta puhelinkeskustelussa"),
      plural: words("puhelut puheluja puheluissa puhelujen"),
    },
    {
      kind: "radio-intercept",
      strength: "recorded",
      forms: ["siepattu radioviesti", "siepatun radioviestin", "radionauhoite"],
      definite: ["siepatussa radioviestissä"],
      plural: ["siepatut radioviestit"],
    },
    {
      kind: "radio-intercept",
      strength: "talk",
      forms: words("radioviesti radioviestin radioliikenne radioliikenteen"),
      definite: words("radioviestissä radioliikenteessä"),
      plural: words("radioviestit radioviestejä"),
    },
    {
      kind: "voice-message",
      strength: "recorded",
      forms: words("ääniviesti ääniviestin"),
      definite: words("ääniviestissä ääniviestistä"),
      plural: words("ääniviestit ääniviestejä"),
    },
    {
      kind: "recording",
      strength: "recorded",
      forms: words(
        "nauhoite nauhoitteen nauhoitetta nauhoituksen nauhoitus äänite äänitteen äänitettä tallenne tallenteen tallennetta ääninauha",
      ),
      definite: words(
        "nauhoitteessa nauhoitteella nauhoituksessa äänitteessä äänitteellä tallenteessa tallenteella nauhalla",
      ),
      plural: words("nauhoitteet nauhoitteita äänitteet äänitteitä tallenteet tallenteita nauhoitukset"),
    },
    {
      kind: "phone-call",
      strength: "talk",
      forms: words("keskustelu keskustelun"),
      definite: words("keskustelussa"),
      plural: words("keskustelut keskusteluja"),
    },
    {
      kind: "recording",
      strength: "talk",
      forms: words("video videon"),
      definite: words("videolla"),
      plural: words("videot"),
    },
  ],
  of: words("tämä tämän tuo"),
  pointers: {
    other: words(
      "aiempi aiemman myöhempi myöhemmän toinen toisen toisessa kolmas kolmannen erillinen erillisen uusi uuden",
    ),
    definite: words("tämä tämän tässä tuo tuon sama saman samassa kyseinen kyseisen"),
    indefinite: words("eräs erään"),
    generic: words("useita monia vastaavia samanlaisia sellaisia ainoa muutamia jokainen mikään lukuisia"),
  },
  outside: words(
    "sähköposti sähköpostin sähköpostissa haastattelu haastattelun haastattelussa lausunto lausunnon lausunnossa tiedotustilaisuus " +
      "tiedotustilaisuudessa tiedote tiedotteessa kirje kirjeessä puhe puheessa raportti raportissa kolumni",
  ),
  heard: ["kuuluu", "kuulee"],
  callings: ["soitti", "soittaa", "soittanut"],
  tellings: ["kertoo", "kertoi", "sanoi", "vastasi"],
  acts: [
    {
      act: "releases",
      finite: words(
        "julkaisi julkaisee julkaissut julkisti julkistaa julkistanut jakoi jakaa vuoti vuotaa levitti levittää",
      ),
      participle: words(
        "julkaistu julkaistun julkaistiin julkistettu julkistettiin jaettu jaettiin vuodettu vuodettiin levitetty",
      ),
    },
    {
      act: "records",
      finite: words(
        "sieppasi sieppaa siepannut nauhoitti nauhoittaa nauhoittanut äänitti äänittää kaappasi salakuunteli kuunteli",
      ),
      participle: words(
        "siepattu siepattiin nauhoitettu nauhoitettiin äänitetty äänitettiin kaapattu kaapattiin salakuunneltu",
      ),
    },
    // Nobody is said to have put it there.
    { act: "releases", finite: [], participle: words("ilmestyi leviää levisi kiertää"), actorless: true },
    { act: "transcribes", finite: words("litteroi purki"), participle: words("litteroitu purettu") },
    {
      act: "translates",
      finite: words("käänsi kääntää suomensi"),
      participle: words("käännetty suomennettu tekstitetty"),
    },
    {
      act: "reports",
      finite: words("kirjoittaa kirjoitti kertoo kertoi uutisoi raportoi ilmoittaa ilmoitti"),
      participle: words("uutisoitu"),
    },
  ],
  works: [
    { act: "translates", forms: words("käännös käännöksen suomennos suomennoksen"), by: [":"] },
    { act: "transcribes", forms: words("litterointi litteroinnin"), by: [":"] },
  ],
  agent: [],
  places: words("lähellä laitamilla seudulla alueella pohjoisessa etelässä itäosassa länsiosassa keskustassa"),
  passive: [],
  relatives: words("joka jonka jossa"),
  between: words("on oli olisi myös aiemmin myöhemmin nyt hiljattain sitten ensin itse sen jälkeen"),
  order: "svo",
  credits: [{ words: "mukaan", actor: "before" }],
  agencies: [
    {
      key: "ua-military-intelligence",
      forms: [
        "gur",
        "gurin",
        "gur:n",
        "hur",
        "ukrainan sotilastiedustelu",
        "ukrainan sotilastiedustelun",
        "ukrainan sotilastiedustelupalvelu",
        "ukrainan sotilastiedustelupalvelun",
      ],
    },
    {
      key: "ua-security-service",
      forms: ["sbu", "sbu:n", "ukrainan turvallisuuspalvelu", "ukrainan turvallisuuspalvelun"],
    },
    { key: "ru-fsb", forms: ["fsb", "fsb:n"] },
  ],
  bodies: words(
    "*palvelu *palvelun *ministeriö *ministeriön *virasto *viraston *laitos *laitoksen *keskus *keskuksen *poliisi *poliisin " +
      "*tiedustelu *tiedustelun *järjestö *järjestön ryhmä ryhmän projekti projektin hanke viranomaiset viranomaisten poliisi " +
      "hallitus hallituksen armeija armeijan puolustusvoimat puolustusvoimien syyttäjä syyttäjän oikeus oikeuden aktivistit " +
      "hakkerit yleisesikunta yleisesikunnan asianajaja vapaaehtoiset",
  ),
  outletNouns: [
    "*lehti",
    "*lehden",
    "*sanomat",
    "*sanomien",
    ...OUTLET_WORDS,
    ...words(
      "lehti lehden sanomalehti uutistoimisto uutistoimiston kanava kanavan media median mediat sivusto sivuston verkkolehti",
    ),
  ],
  outlets: [
    ...OUTLET_NAMES,
    "yle",
    "ylen",
    "stt",
    "stt:n",
    "helsingin sanomat",
    "helsingin sanomien",
    "ilta-sanomat",
    "iltalehti",
    "iltalehden",
    "the kyiv post",
    "kyiv post",
  ],
  links: words("of the"),
  articles: [],
  notNames: words(
    "hän he se ne me te minä sinä ja tai mutta että kun jos koska vaikka ennen jälkeen tässä siellä nyt niin myös mukaan on oli " +
      "ovat olivat tämä nämä mikä kuka miten miksi ei useita monia joitakin kaikki molemmat alle yli äiti äidin sotilas sotilaan " +
      "vaimo vaimon nauhoite nauhoitteessa puhelu puhelussa aiemmin myöhemmin samaan hiljattain kyllä lue katso juttu hänen " +
      "heidän voi voisi pitää täytyy viime",
  ),
  capitalisesNouns: false,
  channels: [
    { name: "Facebook", forms: words("facebook facebookissa facebookiin facebook-sivullaan facebook-sivulla") },
    { name: "Telegram", forms: words("telegram telegramissa telegramiin telegram-kanavallaan telegram-kanavalla") },
    { name: "X", forms: words("x:ssä x-palvelussa") },
    { name: "Twitter", forms: words("twitterissä twitter") },
    { name: "YouTube", forms: words("youtube youtubessa youtubeen youtube-kanavallaan") },
    { name: "Instagram", forms: words("instagramissa instagram") },
    { name: "TikTok", forms: words("tiktokissa tiktok") },
    { name: "WhatsApp", forms: words("whatsappissa whatsapp") },
    { name: "social media", forms: ["sosiaalisessa mediassa", "somessa"] },
    { name: "website", forms: words("verkkosivuillaan verkkosivuilla verkkosivustollaan") },
  ],
  on: [],
  pair: { between: [], and: ["ja"], two: ["kaksi", "kahden"] },
  towards: [],
  possessives: words("hänen heidän"),
  hedges: [
    { lemma: "kuulemma", forms: ["kuulemma"], kind: "truth" },
    // The potential mood of "to be"; of other verbs it is rare in print.
    { lemma: "lienee", forms: words("lienee lienevät liene") },
    { lemma: "tiettävästi", forms: ["tiettävästi"] },
    { lemma: "väitetty", forms: words("väitetty väitetyn väitetyssä väitettyä väitetysti väitetään väitettiin") },
    { lemma: "oletettu", forms: words("oletettu oletetun oletetussa oletettavasti oletetaan") },
    { lemma: "ilmeisesti", forms: words("ilmeisesti nähtävästi") },
    { lemma: "kerrotaan", forms: words("kerrotaan kerrottiin sanotaan sanottiin") },
    { lemma: "vahvistamaton", forms: words("vahvistamaton vahvistamattoman vahvistamattomien") },
    { lemma: "epäselvää onko", forms: ["epäselvää onko", "epävarmaa onko", "ei ole varmaa onko"] },
    { lemma: "näyttää", forms: ["näyttää siltä että", "vaikuttaa siltä että"] },
    { lemma: "mahdollisesti", forms: ["mahdollisesti"] },
  ],
  hearsay: [],
  verify: {
    verbs: words(
      "vahvistanut vahvistaa vahvistettu vahvistamaan tarkistaa tarkistettu todentaa todennettu varmistaa varmistettu varmistamaan",
    ),
    negations: words("ei eivät eikä pystynyt ilman mahdotonta"),
  },
  doubts: {
    authenticity: words(
      "aitous aitoutta aitouden aito alkuperä alkuperää nauhoite nauhoitteen nauhoitetta tallenne tallenteen tallennetta puhelun puhelu äänitteen " +
        "äänite ääni äänen väärennös",
    ),
    translation: words("käännös käännöksen käännöstä litterointi litteroinnin tekstitys suomennos"),
    truth: words("väite väitteen väitettä väitteet väitteitä tiedot tietoja sisältö sisältöä sisällön luvut lukuja"),
  },
};
