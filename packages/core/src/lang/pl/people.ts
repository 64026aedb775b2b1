import type { PeopleLexicon, RoleNoun } from "../../text/people.ts";
import { endings, once, pronouns, sideWords, words } from "../inflect.ts";
import { caseNouns } from "../slavic-people.ts";
import { callings } from "./callings.ts";
import { polishGivenNames, polishSurnames } from "./names.ts";

/** Case endings by declension, singular / plural; `_` is no ending. */
const IK = "ik ika ikowi ikiem iku / icy ików ikom ikami";
const ADJECTIVE = "y ego emu ym / i ych ym ymi";
const SHE_ADJECTIVE = "a ej ą / e ych ym ymi";
const KA = "ka ki ce kę ką ko / ki ek kom kami";

/** Endings that a dative can have. */
const { decline, forms } = caseNouns({
  male: /(?:owi|u|emu)$/u,
  female: /(?:ce|ie|rze|ej|ni|yni)$/u,
  plural: /(?:om|ym|im)$/u,
});

const common = (): readonly RoleNoun[] => [
  ...forms(
    "soldier",
    "żołnierz żołnierza żołnierzowi żołnierzem; snajper snajpera snajperowi snajperem; szeregowy szeregowego szeregowemu szeregowym; dezerter dezertera dezerterowi dezerterem; czołgista czołgisty czołgistę czołgistą; okupant okupanta okupantowi okupantem; piechur piechura piechurowi piechurem; wojskowy wojskowego wojskowemu wojskowym",
    "żołnierze żołnierzy żołnierzom żołnierzami; okupanci okupantów okupantom; dezerterzy dezerterów; wojskowi wojskowych wojskowym",
    "male",
  ),
  ...decline("soldier", "zmobilizowan", ADJECTIVE, "male"),
  ...decline("fighter", "bojown najemn ochotn", IK, "male"),
  ...forms(
    "commander",
    "dowódca dowódcy dowódcę dowódcą; komendant komendanta komendantowi komendantem",
    "dowódcy dowódców dowódcom",
    "male",
  ),
  ...forms(
    "officer",
    "oficer oficera oficerowi oficerem; major majora majorowi majorem; kapitan kapitana kapitanowi kapitanem; generał generała generałowi generałem; sierżant sierżanta sierżantowi sierżantem; porucznik porucznika porucznikowi porucznikiem; pułkownik pułkownika pułkownikowi pułkownikiem; chorąży chorążego chorążemu chorążym",
    "oficerowie oficerów oficerom",
    "male",
  ),
  ...forms(
    "prisoner",
    "jeniec jeńca jeńcowi jeńcem; więzień więźnia więźniowi więźniem; zakładnik zakładnika zakładnikowi zakładnikiem; zatrzymany zatrzymanego zatrzymanemu zatrzymanym; oskarżony oskarżonego oskarżonemu oskarżonym; skazany skazanego skazanemu skazanym; podejrzany podejrzanego podejrzanemu podejrzanym",
    "jeńcy jeńców jeńcom; więźniowie więźniów; zakładnicy zakładników; zatrzymani zatrzymanych; oskarżeni oskarżonych",
    "male",
  ),
  ...decline("prisoner", "oskarżon skazan zatrzyman podejrzan", SHE_ADJECTIVE, "female"),
  ...forms(
    "mother",
    "matka matki matce matkę matką matko; mama mamy mamie mamę mamą; mamo; mamusia mamusi mamusię mamusią; teściowa teściowej teściową",
    "matki matek matkom",
    "female",
  ),
  ...forms(
    "father",
    "ojciec ojca ojcu ojcem; tata taty tacie tatę tatą; tato; ojczym ojczyma ojczymowi; teść teścia teściowi teściem",
    "ojcowie ojców",
    "male",
  ),
  ...forms("parent", "rodzic rodzica rodzicowi rodzicem", "rodzice rodziców rodzicom"),
  ...forms(
    "wife",
    "żona żony żonie żonę żoną; małżonka małżonki małżonce małżonką; wdowa wdowy wdowie wdowę wdową",
    "żony żon żonom; wdowy wdów",
    "female",
  ),
  ...forms("husband", "mąż męża mężowi mężem; małżonek małżonka małżonkowi małżonkiem", "mężowie mężów mężom", "male"),
  ...decline("partner", "partner", KA, "female"),
  ...forms(
    "partner",
    "dziewczyna dziewczyny dziewczynie dziewczynę dziewczyną; narzeczona narzeczonej narzeczoną; kochanka kochanki kochance kochankę kochanką",
    "dziewczyny",
    "female",
  ),
  ...forms(
    "partner",
    "narzeczony narzeczonego narzeczonemu narzeczonym; partner partnera partnerowi partnerem",
    "partnerzy partnerów",
    "male",
  ),
  ...forms("sister", "siostra siostry siostrze siostrę siostrą", "siostry sióstr siostrom", "female"),
  ...forms("brother", "brat brata bratu bratem", "bracia braci braciom", "male"),
  ...forms("son", "syn syna synowi synem; synu; synek synka synkowi; synku", "synowie synów synom", "male"),
  ...forms(
    "daughter",
    "córka córki córce córkę córką córko; córeczka córeczki córeczce",
    "córki córek córkom",
    "female",
  ),
  ...forms(
    "child",
    "dziecko dziecka dziecku dzieckiem; nastolatek nastolatka; nastolatka nastolatki",
    "dzieci dzieciom dziećmi",
  ),
  ...forms("child", "chłopiec chłopca chłopcu chłopcem; uczeń ucznia", "chłopcy chłopców", "male"),
  ...forms("grandmother", "babcia babci babcię babcią", "babcie", "female"),
  ...forms("grandfather", "dziadek dziadka dziadkowi dziadkiem", "dziadkowie dziadków", "male"),
  ...forms("aunt", "ciotka ciotki ciotce ciotkę ciotką; ciocia cioci ciocię ciocią", "ciotki", "female"),
  ...forms("uncle", "wujek wujka wujkowi wujkiem; wuj wuja wujowi", "wujowie", "male"),
  ...forms(
    "relative",
    "krewny krewnego krewnemu krewnym; kuzyn kuzyna kuzynowi kuzynem; szwagier szwagra szwagrowi szwagrem",
    "krewni krewnych krewnym; bliscy bliskich bliskim",
    "male",
  ),
  ...forms("relative", "krewna krewnej krewną; kuzynka kuzynki kuzynce kuzynkę kuzynką; synowa synowej", "", "female"),
  ...forms(
    "friend",
    "przyjaciel przyjaciela przyjacielowi przyjacielem; kolega kolegi koledze kolegę kolegą; sąsiad sąsiada sąsiadowi sąsiadem; znajomy znajomego znajomemu znajomym",
    "przyjaciele przyjaciół przyjaciołom; koledzy kolegów kolegom; sąsiedzi sąsiadów; znajomi znajomych znajomym",
    "male",
  ),
  ...forms(
    "friend",
    "przyjaciółka przyjaciółki przyjaciółce przyjaciółkę przyjaciółką; koleżanka koleżanki koleżance koleżankę koleżanką; sąsiadka sąsiadki sąsiadce sąsiadkę sąsiadką; znajoma znajomej znajomą",
    "",
    "female",
  ),
  ...forms(
    "comrade",
    "towarzysz towarzysza towarzyszowi towarzyszem; współtowarzysz; współpracownik współpracownika",
    "towarzysze towarzyszy towarzyszom; współpracownicy",
    "male",
  ),
  ...forms(
    "doctor",
    "lekarz lekarza lekarzowi lekarzem; chirurg chirurga chirurgowi chirurgiem; medyk medyka medykowi medykiem; ratownik ratownika ratownikowi ratownikiem",
    "lekarze lekarzy lekarzom; medycy medyków; ratownicy ratowników",
    "male",
  ),
  ...forms(
    "doctor",
    "lekarka lekarki lekarce lekarkę lekarką; pielęgniarka pielęgniarki pielęgniarce pielęgniarkę pielęgniarką",
    "",
    "female",
  ),
  ...forms(
    "pilot",
    "pilot pilota pilotowi pilotem; lotnik lotnika lotnikowi lotnikiem; nawigator nawigatora nawigatorowi nawigatorem",
    "piloci pilotów pilotom",
    "male",
  ),
  ...forms(
    "soldier",
    "artylerzysta artylerzysty artylerzyście artylerzystę artylerzystą; zwiadowca zwiadowcy zwiadowcę zwiadowcą",
    "artylerzyści artylerzystów; zwiadowcy zwiadowców",
    "male",
  ),
  ...forms("doctor", "ratowniczka ratowniczki ratowniczce ratowniczkę", "", "female"),
  ...forms(
    "operator",
    "operatorka operatorki operatorce operatorkę operatorką; dyspozytorka dyspozytorki dyspozytorce dyspozytorkę dyspozytorką; kontrolerka kontrolerki kontrolerce kontrolerkę",
    "operatorki operatorek; dyspozytorki dyspozytorek",
    "female",
  ),
  ...forms(
    "operator",
    "operator operatora operatorowi operatorem; dyspozytor dyspozytora dyspozytorowi dyspozytorem; kontroler kontrolera kontrolerowi kontrolerem; radiooperator radiooperatora radiooperatorowi radiooperatorem",
    "operatorzy operatorów",
    "male",
  ),
  ...forms(
    "man",
    "kierowca kierowcy kierowcę kierowcą; chłopak chłopaka chłopakowi chłopakiem; mężczyzna mężczyzny mężczyźnie mężczyznę mężczyzną; rosjanin rosjanina rosjaninowi rosjaninem; ukrainiec ukraińca ukraińcowi ukraińcem; pan pana panu",
    "mężczyźni mężczyzn mężczyznom; rosjanie rosjan rosjanom; ukraińcy ukraińców ukraińcom",
    "male",
  ),
  ...forms(
    "woman",
    "kobieta kobiety kobiecie kobietę kobietą; rosjanka rosjanki rosjance rosjankę rosjanką; ukrainka ukrainki ukraince ukrainkę ukrainką; pani panią",
    "kobiety kobiet kobietom",
    "female",
  ),
  ...forms("voice", "głos głosu głosowi głosem", "głosy głosów"),
  ...forms(
    "caller",
    "rozmówca rozmówcy rozmówcę rozmówcą; abonent abonenta abonentowi abonentem",
    "rozmówcy rozmówców",
    "male",
  ),
  ...forms("caller", "rozmówczyni rozmówczynię", "", "female"),
  ...decline("caller", "zgłaszając dzwoniąc", "y ego emu ym / y ych ym ymi", "male"),
  ...decline("caller", "zgłaszając dzwoniąc", SHE_ADJECTIVE, "female"),
  ...forms(
    "spokesperson",
    "rzecznik rzecznika rzecznikowi rzecznikiem; przedstawiciel przedstawiciela przedstawicielowi",
    "rzecznicy rzeczników; przedstawiciele przedstawicieli przedstawicielom",
    "male",
  ),
  ...forms(
    "spokesperson",
    "rzeczniczka rzeczniczki rzeczniczce rzeczniczkę; przedstawicielka przedstawicielki",
    "",
    "female",
  ),
  ...forms(
    "official",
    "urzędnik urzędnika urzędnikowi; burmistrz burmistrza burmistrzowi; wójt wójta; wojewoda wojewody; dyrektor dyrektora dyrektorowi; szef szefa szefowi; wiceszef wiceszefa; prezes prezesa prezesowi; przewodniczący przewodniczącego; ambasador ambasadora ambasadorowi; doradca doradcy doradcę; gubernator gubernatora; mer mera; marszałek marszałka; starosta starosty; sekretarz sekretarza; kanclerz kanclerza; komisarz komisarza",
    "urzędnicy urzędników urzędnikom; szefowie",
    "male",
  ),
  ...forms(
    "official",
    "szefowa szefowej; dyrektorka dyrektorki; prezeska; przewodnicząca przewodniczącej; doradczyni; burmistrzyni",
    "",
    "female",
  ),
  ...forms(
    "minister",
    "minister ministra ministrowi ministrem; premier premiera premierowi premierem; wiceminister wiceministra; wicepremier wicepremiera",
    "ministrowie ministrów ministrom",
    "male",
  ),
  ...forms("minister", "ministra ministrze; ministerka; premierka", "", "female"),
  ...forms("president", "prezydent prezydenta prezydentowi prezydentem", "prezydenci prezydentów", "male"),
  ...forms(
    "politician",
    "polityk polityka politykowi; poseł posła posłowi; senator senatora senatorowi; europoseł europosła; deputowany deputowanego",
    "politycy polityków politykom; posłowie posłów posłom; senatorowie senatorów",
    "male",
  ),
  ...forms("politician", "radny radnego radnemu radnym; wójt wójta wójtowi wójtem", "radni radnych radnym", "male"),
  ...forms("politician", "radna radnej radną", "radne", "female"),
  ...forms("politician", "posłanka posłanki posłance; senatorka; polityczka; europosłanka", "", "female"),
  ...forms("judge", "sędzia sędziego sędziemu; sąd sądu sądowi sądem", "sędziowie sędziów sędziom", "male"),
  ...forms(
    "lawyer",
    "adwokat adwokata adwokatowi; prawnik prawnika prawnikowi; obrońca obrońcy obrońcę; pełnomocnik pełnomocnika",
    "adwokaci adwokatów; prawnicy prawników; obrońcy",
    "male",
  ),
  ...forms("lawyer", "adwokatka adwokatki adwokatce; prawniczka prawniczki; obrończyni", "", "female"),
  ...forms("police", "policja policji policję policją; żandarmeria żandarmerii"),
  ...forms(
    "police",
    "policjant policjanta policjantowi; śledczy śledczego śledczemu",
    "policjanci policjantów policjantom; śledczy śledczych śledczym",
    "male",
  ),
  ...forms("police", "policjantka policjantki policjantce; komendantka komendantki komendantce", "", "female"),
  ...forms("prosecutor", "prokurator prokuratora prokuratorowi", "prokuratorzy prokuratorów prokuratorom", "male"),
  ...forms("prosecutor", "prokuratorka prokuratorki", "", "female"),
  ...forms("prosecutor", "prokuratura prokuratury prokuraturze prokuraturę prokuraturą"),
  ...forms(
    "agency",
    "wywiad wywiadu wywiadowi wywiadem wywiadzie; kontrwywiad kontrwywiadu; służba służby służbie służbę; zarząd zarządu; urząd urzędu; ministerstwo ministerstwa ministerstwu ministerstwem; resort resortu; mon; msz; rząd rządu rządowi; hur; gur; sbu; fsb; gru; agencja agencji agencję; ambasada ambasady",
    "służby służb służbom; władze władz władzom",
  ),
  ...forms(
    "military",
    "armia armii armię armią; sztab sztabu; wojsko wojska wojsku; marynarka marynarki",
    "siły sił siłom",
  ),
  ...forms("company", "spółka spółki spółce; firma firmy firmie firmę", "firmy firm"),
  ...forms(
    "expert",
    "badacz badacza badaczowi; językoznawca językoznawcy językoznawcę; ekspert eksperta ekspertowi; analityk analityka analitykowi; naukowiec naukowca; politolog politologa politologowi; psycholog psychologa psychologowi; socjolog socjologa; kryminolog kryminologa; fonetyk fonetyka; biegły biegłego biegłemu; specjalista specjalisty specjaliście",
    "eksperci ekspertów ekspertom; analitycy analityków; naukowcy naukowców; specjaliści specjalistów",
    "male",
  ),
  ...forms(
    "expert",
    "badaczka badaczki badaczce; językoznawczyni językoznawczynię; ekspertka ekspertki ekspertce ekspertkę; analityczka analityczki; specjalistka specjalistki; psycholożka psycholożki psycholożce psycholożkę; socjolożka socjolożki; politolożka politolożki; kryminolożka kryminolożki",
    "",
    "female",
  ),
  ...forms(
    "journalist",
    "dziennikarz dziennikarza dziennikarzowi; reporter reportera reporterowi; korespondent korespondenta; redaktor redaktora; prowadzący prowadzącego",
    "dziennikarze dziennikarzy dziennikarzom; reporterzy reporterów",
    "male",
  ),
  ...forms(
    "journalist",
    "dziennikarka dziennikarki dziennikarce; reporterka reporterki reporterce; redaktorka; prowadząca",
    "",
    "female",
  ),
  ...forms("translator", "tłumacz tłumacza tłumaczowi", "tłumacze tłumaczy", "male"),
  ...forms("translator", "tłumaczka tłumaczki tłumaczce", "", "female"),
  ...forms("witness", "świadek świadka świadkowi świadkiem", "świadkowie świadków świadkom", "male"),
  ...forms("resident", "mieszkaniec mieszkańca mieszkańcowi", "mieszkańcy mieszkańców mieszkańcom", "male"),
  ...forms("resident", "mieszkanka mieszkanki mieszkance", "", "female"),
  ...forms(
    "victim",
    "ranny rannego rannemu; poszkodowany poszkodowanego; pokrzywdzony pokrzywdzonego",
    "ranni rannych rannym; ofiary ofiar ofiarom; poszkodowani poszkodowanych",
    "male",
  ),
  ...forms("victim", "poszkodowana poszkodowanej; pokrzywdzona pokrzywdzonej", "", "female"),
  ...forms(
    "person",
    "człowiek człowieka człowiekowi człowiekiem; osoba osoby osobie osobę; aktywista aktywisty; trener trenera; właściciel właściciela",
    "ludzie ludzi ludziom; osoby osób osobom; aktywiści aktywistów",
  ),
  ...forms("person", "aktywistka aktywistki; trenerka; właścicielka", "", "female"),
];

const roles = once((): readonly RoleNoun[] => {
  const own = common();
  return [...own, ...callings(forms, own)];
});

export const people: PeopleLexicon = {
  get roles() {
    return roles();
  },
  pronouns: [
    ...pronouns("ja", { person: 1, number: "singular", use: "subject" }),
    ...pronouns("mnie mi mną", { person: 1, number: "singular", use: "object" }),
    ...pronouns("mój moja moje mojego mojej mojemu moim moją moich moi", {
      person: 1,
      number: "singular",
      use: "possessive",
    }),
    ...pronouns("my", { person: 1, number: "plural", use: "subject" }),
    ...pronouns("nas nam nami", { person: 1, number: "plural", use: "object" }),
    ...pronouns("nasz nasza nasze naszego naszej naszemu naszym naszą naszych nasi", {
      person: 1,
      number: "plural",
      use: "possessive",
    }),
    ...pronouns("ty", { person: 2, number: "singular", use: "subject" }),
    ...pronouns("ciebie cię tobie ci tobą", { person: 2, number: "singular", use: "object" }),
    ...pronouns("twój twoja twoje twojego twojej twojemu twoim twoją twoich twoi", {
      person: 2,
      number: "singular",
      use: "possessive",
    }),
    ...pronouns("wy", { person: 2, number: "plural", use: "subject" }),
    ...pronouns("was wam wami", { person: 2, number: "plural", use: "object" }),
    ...pronouns("wasz wasza wasze waszego waszej waszym waszych", { person: 2, number: "plural", use: "possessive" }),
    ...pronouns("on", { person: 3, number: "singular", gender: "male", use: "subject" }),
    ...pronouns("jemu mu niemu nim go niego", { person: 3, number: "singular", gender: "male", use: "object" }),
    ...pronouns("jego", { person: 3, number: "singular", gender: "male", use: "possessive" }),
    ...pronouns("ona", { person: 3, number: "singular", gender: "female", use: "subject" }),
    ...pronouns("niej nią ją", { person: 3, number: "singular", gender: "female", use: "object" }),
    ...pronouns("jej", { person: 3, number: "singular", gender: "female", use: "object" }),
    ...pronouns("jej", { person: 3, number: "singular", gender: "female", use: "possessive" }),
    ...pronouns("oni one", { person: 3, number: "plural", use: "subject" }),
    ...pronouns("im nimi nich", { person: 3, number: "plural", use: "object" }),
    ...pronouns("ich", { person: 3, number: "plural", use: "possessive" }),
    ...pronouns("siebie sobie sobą", { person: 3, number: "singular", use: "reflexive" }),
    ...pronouns("swój swoja swoje swojego swojej swojemu swoim swoją swoich swoimi swą swego", {
      person: 3,
      number: "singular",
      use: "possessive",
    }),
  ],
  titles: [
    ...words(
      "asp szt ogn bryg kadm rtm nadkom podkom podinsp insp mł st sierż szer plut kpr kpt mjr płk ppłk gen por ppor chor prof hab mgr inż adw mec ks",
    ),
    ...words(
      "pan pana panu pani panią prezydent prezydenta premier premiera minister ministra ministrze wicepremier wiceminister generał generała pułkownik pułkownika podpułkownik",
    ),
    ...words(
      "major majora kapitan kapitana porucznik porucznika sierżant szeregowy admirał rzecznik rzecznika rzeczniczka rzeczniczki poseł posła posłanka posłanki senator senatora",
    ),
    ...words(
      "adwokat adwokata prokurator prokuratora sędzia sędziego mecenas profesor profesora doktor ksiądz biskup dyrektor dyrektora prezes prezesa szef szefa szefowa burmistrz",
    ),
    ...words(
      "wójt wojewoda ambasador ambasadora doradca analityk ekspert dziennikarz dziennikarka redaktor reporter tłumacz tłumaczka dowódca marszałek przewodniczący kanclerz trener",
    ),
  ],
  get givenNames() {
    return polishGivenNames();
  },
  get surnames() {
    return polishSurnames();
  },
  sides: {
    ...adjectives({
      ru: "rosyjsk prorosyjsk moskiewsk kremlowsk",
      ua: "ukraińsk proukraińsk kijowsk",
      us: "amerykańsk",
      gb: "brytyjsk",
      by: "białorusk",
      pl: "polsk",
      de: "niemieck",
      fr: "francusk",
      cn: "chińsk",
      il: "izraelsk",
      ir: "irańsk",
      tr: "tureck",
      no: "norwesk",
      fi: "fińsk",
      se: "szwedzk",
      kp: "północnokoreańsk",
      ce: "czeczeńsk",
    }),
    ...sideWords({
      ru: "rosja rosji rosję rosją rosjanin rosjanina rosjanie rosjan rosjanom rosjanka moskwa moskwy moskwie",
      ua: "ukraina ukrainy ukrainie ukrainę ukrainą ukrainiec ukraińca ukraińcy ukraińców ukrainka kijów kijowa",
      us: "usa amerykanin amerykanie",
      by: "białoruś białorusi",
      pl: "polska polski polsce polskę polak polacy polaków",
    }),
  },
};

/** Every form of the side adjectives in -ski, -cki. */
function adjectives(bySide: Readonly<Record<string, string>>): Record<string, string> {
  const sides: Record<string, string> = {};
  for (const [side, stems] of Object.entries(bySide))
    for (const stem of words(stems)) {
      const soft = stem.replace(/sk$/u, "scy").replace(/ck$/u, "ccy").replace(/zk$/u, "zcy");
      for (const form of [...endings(stem, "i iego iemu im a iej ą ie ich imi"), soft]) sides[form] = side;
    }
  return sides;
}
