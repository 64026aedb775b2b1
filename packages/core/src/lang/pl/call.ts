import type { CallLexicon } from "../../call/lexicon.ts";
import { words } from "../inflect.ts";
import { phrases } from "../numerals.ts";
import { OUTLET_NAMES, OUTLET_WORDS } from "../outlets.ts";
import { BODIES, PUBLISHERS } from "./callings.ts";

/** Sources: own reading of press usage; grammars of Polish on jakoby, rzekomo, podobno and "miał" with an infinitive. */
export const call: CallLexicon = {
  nouns: [
    {
      kind: "phone-call",
      strength: "recorded",
      forms: phrases(
        "zgłoszenie alarmowe, zgłoszenia alarmowego, rozmowa alarmowa, przechwycona rozmowa, przechwyconej rozmowy, przechwyconej rozmowie, przechwyconą rozmowę, przechwycona rozmowa telefoniczna, przechwyconej rozmowy telefonicznej, przechwyconej rozmowie telefonicznej, " +
          "przechwyconą rozmowę telefoniczną, podsłuchana rozmowa, podsłuchanej rozmowy, podsłuchanej rozmowie, podsłuchaną rozmowę, przechwycone połączenie, przechwyconego połączenia, podsłuch, podsłuchu",
      ),
      plural: phrases(
        "przechwycone rozmowy, przechwyconych rozmów, przechwyconych rozmowach, podsłuchane rozmowy, podsłuchanych rozmów, podsłuchy, podsłuchów",
      ),
    },
    {
      kind: "phone-call",
      strength: "call",
      forms: phrases(
        "rozmowa telefoniczna, rozmowy telefonicznej, rozmowie telefonicznej, rozmowę telefoniczną, rozmową telefoniczną, połączenie telefoniczne, połączenia telefonicznego",
      ),
      plural: phrases("rozmowy telefoniczne, rozmów telefonicznych, rozmowach telefonicznych"),
    },
    {
      kind: "radio-intercept",
      strength: "recorded",
      forms: phrases(
        "nasłuch radiowy, nasłuchu radiowego, nasłuchu, korespondencja radiowa, korespondencji radiowej, łączność radiowa, łączności radiowej, rozmowa radiowa, rozmowy radiowej, rozmowie radiowej",
      ),
      plural: phrases("rozmowy radiowe, rozmów radiowych"),
    },
    {
      kind: "voice-message",
      strength: "recorded",
      forms: phrases(
        "wiadomość głosowa, wiadomości głosowej, wiadomość głosową, głosówka, głosówki, głosówce, głosówkę, wiadomość audio",
      ),
      plural: phrases("wiadomości głosowe, wiadomości głosowych, wiadomościach głosowych, głosówek, głosówkach"),
    },
    {
      kind: "recording",
      strength: "recorded",
      forms: phrases(
        "zapis z kokpitu, zapisu z kokpitu, zapis rozmów, taśma, taśmę, taśmie, nagranie, nagrania, nagraniu, nagraniem, nagranie audio, nagrania audio, nagraniu audio, nagranie dźwiękowe, nagraniu dźwiękowym, zapis audio, zapisu audio, plik audio",
      ),
      plural: phrases("nagrań, nagraniach, nagraniami, taśmy, taśm, taśmach"),
    },
    {
      kind: "phone-call",
      strength: "talk",
      forms: phrases(
        "zgłoszenie, zgłoszenia, zgłoszeniu, rozmowa, rozmowy, rozmowie, rozmowę, rozmową, połączenie, połączenia",
      ),
      plural: phrases("rozmów, rozmowach, rozmowami"),
    },
  ],
  of: words("z ze tej tego tą jego jej jednej"),
  pointers: {
    other: words(
      "czwarta czwartej czwartą czwarte czwartym inna innej inną inne innym innego druga drugiej drugą drugie drugim kolejna kolejnej kolejną kolejne kolejnym osobnej trzecia trzeciej trzecim",
    ),
    definite: words("ta tej tę tą to tego tym temu ten samej samym"),
    indefinite: words("jeden jedna jednej jedną jednym jedno pewnej"),
    generic: words(
      "kilka kilku wiele wielu podobne podobnych podobna taka takie takich jedyna jedyne każda każde dziesiątki setki szereg wszystkie",
    ),
  },
  outside: words(
    "oświadczył oświadczyła przeprosił przeprosiła dziennikarzom zapytany zapytana zeznał zeznała wywiad wywiadzie oświadczenie oświadczeniu konferencja konferencji briefing briefingu list liście przemówienie przemówieniu artykuł artykule komunikat komunikacie wpis wpisie raport raporcie",
  ),
  heard: ["słychać"],
  callings: ["zadzwonił", "zadzwoniła", "zadzwonić", "dzwonił", "dzwoniła", "dzwoni", "dzwonić"],
  tellings: phrases(
    "powiedział dziennikarzom, powiedziała dziennikarzom, powiedział gazecie, powiedziała gazecie, powiedział portalowi, powiedziała portalowi, powiedział pap, powiedziała pap, przekazał pap, przekazała pap, poinformował pap",
  ),
  acts: [
    {
      act: "releases",
      finite: words(
        "umieścił umieściła umieściło umieścili wrzucił wrzuciła opublikował opublikowała opublikowało opublikowali opublikowały publikuje ujawnił ujawniła ujawniło ujawnili ujawniły udostępnił udostępniła udostępniło udostępnili pokazał pokazała pokazali pokazało zaprezentował zaprezentowała zaprezentowali wypuścił wypuściła wrzucili rozpowszechnił rozpowszechniła rozpowszechniło odtajnił odtajniła odtajniło wyemitował wyemitowała wyemitowało wyemitowali zamieścili zamieścił zamieściła zamieściło upublicznił upubliczniła upubliczniło",
      ),
      participle: words(
        "umieszczon* opublikowano ujawniono opublikowan* ujawnion* udostępnion* upublicznion* zamieszczon*",
      ),
    },
    {
      act: "records",
      finite: words(
        "przechwycił przechwyciła przechwyciło przechwycili przechwyciły nagrał nagrała nagrało nagrali zarejestrował zarejestrowała zarejestrowali podsłuchał podsłuchała podsłuchali podsłuchały",
      ),
      participle: words(
        "przechwycon* nagrany nagrana nagrane nagrano nagranej nagraną nagranego podsłuchan* zarejestrowan*",
      ),
    },
    // Nobody is said to have put it there; a site may be.
    {
      act: "releases",
      finite: [],
      participle: ["pojawił", "pojawiła", "pojawiło", "krąży", "wyciekł*", "wyciekło", "trafił*", "obiegł*"],
      actorless: true,
    },
    { act: "transcribes", finite: words("spisał spisała spisali"), participle: words("spisan*") },
    {
      act: "translates",
      finite: words("przetłumaczył przetłumaczyła przetłumaczyło przetłumaczyli przełożył przełożyła"),
      participle: words("przetłumaczon* przełożon*"),
    },
    {
      // The outlet that was first to have it.
      act: "reports",
      finite: ["dotarł do", "dotarła do", "dotarło do", "dotarli do"],
      participle: [],
    },
    {
      act: "releases",
      finite: words("odsłuchał odsłuchała odsłuchali odtworzył odtworzyła"),
      participle: words("odsłuchano odtworzono odsłuchan* odtworzon*"),
      actorless: true,
    },
    {
      act: "reports",
      finite: words(
        "pisze piszą poinformował poinformowała poinformowało poinformowali informuje informują podał podała podało podaje podają przekazał przekazała napisał napisała donosi donoszą relacjonuje",
      ),
      participle: [],
    },
  ],
  works: [
    {
      act: "translates",
      forms: words("tłumaczenie tłumaczenia tłumaczeniu przekład przekładu"),
      by: ["", ":", "przez"],
    },
    { act: "transcribes", forms: words("transkrypcja transkrypcji stenogram stenogramu"), by: ["", ":", "przez"] },
  ],
  agent: ["przez"],
  passive: words("był była było byli były został została zostało zostały jest"),
  relatives: ["który", "która", "które", "którzy"],
  between: words(
    "także też wcześniej później potem niedawno już który która które go ją jej jego to się sam wczoraj dziś tę to",
  ),
  order: "free",
  credits: [
    { words: "według", actor: "after" },
    { words: "zdaniem", actor: "after" },
    { words: "powołując się na", actor: "after" },
    { words: "powołuje się na", actor: "after" },
    { words: "jak twierdzi", actor: "after" },
    { words: "jak podaje", actor: "after" },
    { words: "jak podał", actor: "after" },
    { words: "jak podała", actor: "after" },
    { words: "jak informuje", actor: "after" },
  ],
  agencies: [
    {
      key: "ua-military-intelligence",
      forms: phrases(
        "hur, gur, ukraiński wywiad wojskowy, ukraińskiego wywiadu wojskowego, ukraińskiemu wywiadowi wojskowemu, ukraińskim wywiadem wojskowym, ukraiński wywiad, ukraińskiego wywiadu, wywiad wojskowy ukrainy, wywiadu wojskowego ukrainy, wywiad wojskowy, wywiadu wojskowego, główny zarząd wywiadu, głównego zarządu wywiadu, głównemu zarządowi wywiadu, głównym zarządem wywiadu",
      ),
    },
    {
      key: "ua-security-service",
      forms: phrases(
        "sbu, służba bezpieczeństwa ukrainy, służby bezpieczeństwa ukrainy, służbę bezpieczeństwa ukrainy, służbie bezpieczeństwa ukrainy",
      ),
    },
    { key: "ru-fsb", forms: ["fsb"] },
  ],
  again: words("resort resortu służba służby służbą urząd instytucja agencja agencji wywiad wywiadem"),
  bodies: BODIES.concat(
    words(
      "brygada brygady brygadą brygadę batalion batalionu batalionem komisja komisji komisją komenda komendy komendą wywiadowcy centrum grupa grupy grupą organizacja organizacji biuro biura archiwum policja policji policją wywiad wywiadu wywiadem zarząd zarządu zarządem służba służby służbę służbą resort resortu ministerstwo ministerstwa ministerstwem " +
        "prokuratura prokuratury prokuraturą sąd sądu sądem śledczy służb sztab sztabu armia armii armią wojsko wojska aktywiści wolontariusze adwokat adwokata komitet komitetu obrony bezpieczeństwa hakerzy władze władz rząd rządu",
    ),
  ),
  outletNouns: PUBLISHERS.concat([
    "strona",
    "stronie",
    "platforma",
    "platformie",
    ...OUTLET_WORDS,
    ...words(
      "gazeta gazety gazecie gazetę dziennik dziennika dziennikiem tygodnik tygodnika portal portalu portalem serwis serwisu agencja agencji agencję telewizja telewizji stacja stacji radio radia kanał kanału media mediów redakcja redakcji magazyn magazynu rozgłośnia rozgłośni",
    ),
  ]),
  outlets: [
    ...OUTLET_NAMES,
    ...phrases(
      "pap, polska agencja prasowa, the guardian, kyiv post, ukraińska prawda, ukraińskiej prawdy, ukraińską prawdę, ukrinform, radio swoboda, ria nowosti, tass, interfax",
    ),
  ],
  links: words("i of the przy do spraw"),
  articles: [],
  notNames: words(
    "ja on ona oni my wy ty w we na po z ze od do dla o przy za i a ale lub albo że jak gdy kiedy jeśli po przed tam tu wtedy także według zdaniem to ten ta te kto gdzie dlaczego nie tak wcześniej później kilka wiele wszyscy " +
      "matka mama żołnierz żona syn mąż jego jej ich był była było byli będzie może już jeszcze teraz dziś wczoraj jednak autentyczność tłumaczenie rozmowa nagranie podsłuch oprócz między rosja rosyjski rosyjska rosyjskie rosyjscy ukraina ukraiński ukraińska ukraińskie",
  ),
  capitalisesNouns: false,
  channels: [
    { name: "Facebook", forms: words("facebook facebooku") },
    { name: "Telegram", forms: words("telegram telegramie telegramu") },
    { name: "X", forms: ["x"], needsPreposition: true },
    { name: "Twitter", forms: words("twitter twitterze twittera") },
    { name: "YouTube", forms: words("youtube youtubie") },
    { name: "Instagram", forms: words("instagram instagramie") },
    { name: "TikTok", forms: words("tiktok tiktoku") },
    { name: "WhatsApp", forms: words("whatsapp whatsappie") },
    { name: "social media", forms: phrases("mediach społecznościowych, media społecznościowe") },
    { name: "website", forms: phrases("stronie internetowej, swojej stronie, stronie") },
  ],
  on: words("pod koło nad na w we przez swojej swoim"),
  pair: { between: ["między", "pomiędzy"], and: words("a i z ze oraz"), two: words("dwóch dwoma dwojga dwojgiem") },
  towards: words("z ze do swojej swoją swojemu swoim"),
  possessives: words("swoją swojej swojemu swoim swojego swój jego jej"),
  hedges: [
    { lemma: "rzekomo", forms: ["rzekomo"] },
    { lemma: "podobno", forms: ["podobno"] },
    { lemma: "ponoć", forms: ["ponoć"] },
    { lemma: "przypisywać", forms: words("przypisywan* przypisuje przypisują"), kind: "authenticity" },
    { lemma: "jakoby", forms: ["jakoby"] },
    { lemma: "rzekomy", forms: words("rzekomy rzekoma rzekomego rzekomej rzekomą rzekome rzekomym rzekomych") },
    {
      lemma: "domniemany",
      forms: words("domniemany domniemana domniemanego domniemanej domniemaną domniemane domniemanym"),
    },
    { lemma: "prawdopodobnie", forms: ["prawdopodobnie", "przypuszczalnie"] },
    { lemma: "niepotwierdzony", forms: words("niepotwierdzon* niezweryfikowan*") },
  ],
  hearsay: [
    {
      lemma: "mieć",
      forms: words("miał miała miało mieli miały"),
      perfect: { words: [], place: "after" },
      sayings: words(
        "powiedzieć mówić stwierdzić przyznać twierdzić opowiedzieć opowiadać dodać zapytać pytać odpowiedzieć wyznać skarżyć nazwać krzyczeć zagrozić grozić obiecać prosić poprosić błagać ostrzec napisać zadzwonić dzwonić poinformować usłyszeć wykrzyczeć szepnąć",
      ),
      infinitives: words(
        "powiedzieć mówić stwierdzić przyznać twierdzić opowiedzieć nagrać przechwycić paść pochodzić zostać poinformować skarżyć dodać zapytać odpowiedzieć",
      ),
    },
  ],
  verify: {
    verbs: words(
      "potwierdzić potwierdzono potwierdzona potwierdzony potwierdzone potwierdził potwierdziła potwierdzili potwierdziło potwierdza zweryfikować zweryfikowano zweryfikowana sprawdzić ustalić potwierdzenia",
    ),
    negations: words("nie niemożliwe bez"),
  },
  doubts: {
    authenticity: words(
      "autentyczność autentyczności nagranie nagrania nagraniu rozmowa rozmowy rozmowę głos głosu podsłuch podsłuchu pochodzenie pochodzenia wiadomość",
    ),
    translation: words("tłumaczenie tłumaczenia przekład przekładu transkrypcja transkrypcji napisy"),
    truth: words("twierdzenie twierdzenia twierdzeń informacje informacji dane danych słowa słów treść treści"),
  },
};
