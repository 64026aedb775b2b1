import type { PeopleLexicon, RoleNoun } from "../../text/people.ts";
import { endings, once, pronouns, sideWords, words } from "../inflect.ts";
import { caseNouns } from "../slavic-people.ts";
import { callings } from "./callings.ts";
import { czechGivenNames, czechSurnames } from "./names.ts";

/** Case endings by declension, singular / plural; `_` is no ending. */
const HARD = "_ a ovi u em e / i ů ům y ech";
const K_HARD = "k ka kovi ku kem kovi / ci ků kům ky cích";
const EC = "ec ce ci covi cem če / ci ců cům cích";
const SOFT = "_ e i ovi em / é ů ům i ích";
const ADJECTIVE = "ý ého ému ým ém / í ých ým ými";
const SHE_ADJECTIVE = "á é ou / é ých ým ými";
const MLUVCI = "í ího ímu ím / í ích ím ími";
const KA = "ka ky ce ku kou ko / ky ek kám kách kami";

/** Endings that a dative can have. */
const { decline, forms } = caseNouns({
  male: /(?:ovi|u|i|ímu)$/u,
  female: /(?:e|ě|i|é|í)$/u,
  plural: /(?:ům|ám|ím|ým|em)$/u,
});

const common = (): readonly RoleNoun[] => [
  ...decline("soldier", "vojá záložní pěšá", K_HARD, "male"),
  ...decline("soldier", "okupant dezertér odstřelovač tankista rekrut", HARD, "male"),
  ...decline("soldier", "mobilizovan odveden", ADJECTIVE, "male"),
  ...forms(
    "soldier",
    "branec brance branci brancem; výsadkář výsadkáře výsadkáři výsadkářem",
    "branci branců brancům; výsadkáři výsadkářů",
    "male",
  ),
  ...forms("soldier", "vojákyně vojákyni", "vojákyně vojákyň vojákyním", "female"),
  ...decline("fighter", "bojovní dobrovolní", K_HARD, "male"),
  ...decline("fighter", "ozbrojen", EC, "male"),
  ...forms(
    "fighter",
    "žoldnéř žoldnéře žoldnéři žoldnéřem; povstalec povstalce povstalci povstalcem",
    "žoldnéři žoldnéřů žoldnéřům; povstalci povstalců",
    "male",
  ),
  ...decline("commander", "velitel", SOFT, "male"),
  ...decline("commander", "náčelní", K_HARD, "male"),
  ...decline("officer", "důstojní poručí praporčí nadporučí plukovní podplukovní četní", K_HARD, "male"),
  ...decline("officer", "major kapitán generál seržant", HARD, "male"),
  ...decline("prisoner", "zajat obviněn obžalovan odsouzen zadržen zatčen", ADJECTIVE, "male"),
  ...decline("prisoner", "obviněn obžalovan odsouzen zadržen zatčen", SHE_ADJECTIVE, "female"),
  ...forms(
    "prisoner",
    "zajatec zajatce zajatci zajatcem; vězeň vězně vězni vězněm; rukojmí",
    "zajatci zajatců zajatcům; vězni vězňů vězňům",
    "male",
  ),
  ...forms(
    "mother",
    "matka matky matce matku matkou matko; máma mámy mámě mámu mámou; mami; maminka maminky mamince maminku maminkou maminko; tchyně tchyni tchyní",
    "matky matek matkám",
    "female",
  ),
  ...forms(
    "father",
    "otec otce otci otcem otče; táta táty tátovi tátu tátou; tati; tatínek tatínka tatínkovi tatínkem; tchán tchána tchánovi",
    "otcové otců otcům",
    "male",
  ),
  ...forms("parent", "", "rodiče rodičů rodičům"),
  ...decline("wife", "manžel cho", KA, "female"),
  ...forms("wife", "vdova vdovy vdově vdovu vdovou", "vdovy vdov", "female"),
  ...forms("husband", "manžel manžela manželovi manželem", "manželé manželů manželům", "male"),
  ...decline("partner", "přítel", "kyně kyni kyní / kyně kyň kyním", "female"),
  ...decline("partner", "snouben partner milen", KA, "female"),
  ...forms(
    "partner",
    "snoubenec snoubence snoubenci snoubencem; partner partnera partnerovi partnerem; milenec milence milenci",
    "partneři partnerů",
    "male",
  ),
  ...forms("sister", "sestra sestry sestře sestru sestrou sestro; ségra ségry", "sestry sester sestrám", "female"),
  ...forms("brother", "bratr bratra bratrovi bratrem bratře; brácha bráchy bráchovi", "bratři bratrů bratrům", "male"),
  ...forms("son", "syn syna synovi synem synu; synek synka synkovi synku", "synové synů synům", "male"),
  ...forms(
    "daughter",
    "dcera dcery dceři dceru dcerou dcero; dcerka dcerky dcerce dcerku",
    "dcery dcer dcerám",
    "female",
  ),
  ...forms("child", "dítě dítěte dítěti dítětem; teenager teenagera", "děti dětí dětem dětmi"),
  ...forms(
    "child",
    "chlapec chlapce chlapci chlapcem; školák školáka školákovi; kluk kluka klukovi klukem",
    "chlapci chlapců chlapcům; kluci kluků klukům",
    "male",
  ),
  ...forms(
    "child",
    "dívka dívky dívce dívku dívkou; holka holky holce holku; holčička holčičky holčičce",
    "dívky dívek dívkám; holky holek",
    "female",
  ),
  ...decline("grandmother", "babič", KA, "female"),
  ...forms("grandfather", "dědeček dědečka dědečkovi dědečkem; děda dědy dědovi", "", "male"),
  ...forms("aunt", "teta tety tetě tetu tetou", "tety", "female"),
  ...forms("uncle", "strýc strýce strýci strýcem; strejda strejdy strejdovi", "strýcové", "male"),
  ...forms(
    "relative",
    "příbuzný příbuzného příbuznému příbuzným; bratranec bratrance bratranci; synovec synovce synovci; švagr švagra švagrovi",
    "příbuzní příbuzných příbuzným; pozůstalí pozůstalých",
    "male",
  ),
  ...forms(
    "relative",
    "příbuzná příbuzné příbuznou; sestřenice sestřenici; švagrová švagrové švagrovou; neteř neteře neteři",
    "",
    "female",
  ),
  ...forms(
    "friend",
    "přítel přítele příteli přítelem příteli; kamarád kamaráda kamarádovi kamarádem; soused souseda sousedovi sousedem; známý známého známému známým",
    "přátelé přátel přátelům; kamarádi kamarádů kamarádům; sousedé sousedi sousedů sousedům; známí známých",
    "male",
  ),
  ...decline("friend", "kamarád soused", KA, "female"),
  ...forms(
    "comrade",
    "spolubojovník spolubojovníka spolubojovníkovi; kolega kolegy kolegovi kolegu kolegou; spoluhráč spoluhráče spoluhráči; soudruh soudruha",
    "spolubojovníci spolubojovníků; kolegové kolegů kolegům; spoluhráči",
    "male",
  ),
  ...forms("comrade", "kolegyně kolegyni kolegyní", "kolegyně", "female"),
  ...decline("doctor", "lékař", "_ e i em / i ů ům ích", "male"),
  ...forms(
    "doctor",
    "doktor doktora doktorovi; chirurg chirurga; zdravotník zdravotníka zdravotníkovi; primář primáře",
    "zdravotníci zdravotníků",
    "male",
  ),
  ...forms(
    "doctor",
    "lékařka lékařky lékařce lékařku lékařkou; doktorka doktorky doktorce; zdravotnice zdravotnici",
    "",
    "female",
  ),
  ...decline("pilot", "pilot navigátor", HARD, "male"),
  ...forms("pilot", "letec letce letci letcem", "letci letců", "male"),
  ...forms(
    "soldier",
    "dělostřelec dělostřelce dělostřelci dělostřelcem; průzkumník průzkumníka průzkumníkovi",
    "dělostřelci dělostřelců",
    "male",
  ),
  ...forms("doctor", "záchranář záchranáře záchranáři záchranářem", "záchranáři záchranářů záchranářům", "male"),
  ...forms("doctor", "záchranářka záchranářky záchranářce záchranářku", "", "female"),
  ...decline("operator", "operátor dispečer radista", HARD, "male"),
  ...forms(
    "operator",
    "operátorka operátorky operátorce operátorku operátorkou; dispečerka dispečerky dispečerce dispečerku dispečerkou",
    "operátorky operátorek; dispečerky dispečerek",
    "female",
  ),
  ...forms(
    "man",
    "muž muže mužovi mužem; rus rusa rusovi rusem; ukrajinec ukrajince ukrajinci ukrajincem; pán pána pánovi; důchodce důchodci; řidič řidiče řidiči řidičem",
    "muži mužů mužům; rusové rusů rusům; ukrajinci ukrajinců ukrajincům",
    "male",
  ),
  ...forms(
    "woman",
    "žena ženy ženě ženu ženou; ruska rusky rusce rusku; ukrajinka ukrajinky ukrajince ukrajinku; paní; důchodkyně důchodkyni; řidička řidičky řidičce",
    "ženy žen ženám",
    "female",
  ),
  ...forms("voice", "hlas hlasu hlasem", "hlasy hlasů"),
  ...forms("caller", "volající volajícího volajícímu"),
  ...forms("caller", "volaný volaného; účastník účastníka účastníkovi", "účastníci účastníků", "male"),
  ...decline("spokesperson", "mluvč", MLUVCI),
  ...forms(
    "spokesperson",
    "zástupce zástupci zástupcem; představitel představitele představiteli",
    "zástupci zástupců zástupcům; představitelé představitelů představitelům",
    "male",
  ),
  ...forms("spokesperson", "zástupkyně zástupkyni zástupkyní; představitelka představitelky", "", "female"),
  ...forms(
    "official",
    "úředník úředníka úředníkovi; starosta starosty starostovi starostu; primátor primátora primátorovi; hejtman hejtmana hejtmanovi; ředitel ředitele řediteli ředitelem; náměstek náměstka náměstkovi náměstkem; předseda předsedy předsedovi předsedu; místopředseda místopředsedy; tajemník tajemníka tajemníkovi; velvyslanec velvyslance velvyslanci; poradce poradci; guvernér guvernéra guvernérovi; šéf šéfa šéfovi; vedoucí vedoucího vedoucímu; zmocněnec zmocněnce; kancléř kancléře kancléři; komisař komisaře; ombudsman ombudsmana",
    "úředníci úředníků úředníkům; činitelé činitelů",
    "male",
  ),
  ...forms(
    "official",
    "starostka starostky starostce; ředitelka ředitelky ředitelce ředitelku; předsedkyně předsedkyni; primátorka primátorky; náměstkyně náměstkyni; hejtmanka hejtmanky; velvyslankyně; ombudsmanka; šéfka šéfky",
    "",
    "female",
  ),
  ...decline("minister", "ministr", "_ a ovi u em / i ů ům y", "male"),
  ...forms(
    "minister",
    "premiér premiéra premiérovi premiérem; vicepremiér vicepremiéra",
    "ministři ministrů ministrům",
    "male",
  ),
  ...forms("minister", "ministryně ministryni ministryní; premiérka premiérky", "", "female"),
  ...decline("president", "prezident", HARD, "male"),
  ...forms("president", "prezidentka prezidentky prezidentce", "", "female"),
  ...forms(
    "politician",
    "zastupitel zastupitele zastupiteli; politik politika politikovi; poslanec poslance poslanci poslancem; senátor senátora senátorovi; europoslanec europoslance",
    "politici politiků politikům; poslanci poslanců poslancům; senátoři senátorů",
    "male",
  ),
  ...forms(
    "politician",
    "zastupitelka zastupitelky zastupitelce; poslankyně poslankyni; senátorka senátorky senátorce; politička političky; europoslankyně",
    "",
    "female",
  ),
  ...forms("judge", "soudce soudci soudcem; soud soudu soudem", "soudci soudců soudcům", "male"),
  ...forms("judge", "soudkyně soudkyni soudkyní", "", "female"),
  ...decline("lawyer", "advokát", HARD, "male"),
  ...forms(
    "lawyer",
    "právník právníka právníkovi; obhájce obhájci obhájcem",
    "právníci právníků; obhájci; advokáti",
    "male",
  ),
  ...forms("lawyer", "advokátka advokátky advokátce; právnička právničky; obhájkyně obhájkyni", "", "female"),
  ...forms("police", "policie policii policií; vyšetřování", ""),
  ...forms(
    "police",
    "policista policisty policistovi policistu policistou; vyšetřovatel vyšetřovatele vyšetřovateli; kriminalista kriminalisty kriminalistovi",
    "policisté policistů policistům; vyšetřovatelé vyšetřovatelů vyšetřovatelům; kriminalisté kriminalistů kriminalistům",
    "male",
  ),
  ...forms("police", "policistka policistky policistce; vyšetřovatelka vyšetřovatelky", "", "female"),
  ...forms(
    "prosecutor",
    "žalobce žalobci žalobcem; prokurátor prokurátora prokurátorovi",
    "žalobci žalobců žalobcům; prokurátoři prokurátorů",
    "male",
  ),
  ...forms("prosecutor", "žalobkyně žalobkyni; prokurátorka prokurátorky", "", "female"),
  ...forms("prosecutor", "zastupitelství zastupitelstvím; prokuratura prokuratury prokuratuře prokuraturu"),
  ...forms(
    "agency",
    "rozvědka rozvědky rozvědce rozvědku rozvědkou; kontrarozvědka kontrarozvědky; služba služby službě službu službou; úřad úřadu úřadem; " +
      "ředitelství ředitelstvím; ministerstvo ministerstva ministerstvu ministerstvem; vláda vlády vládě vládu; bis; hur; gur; sbu; fsb; gru; velvyslanectví; výbor výboru",
    "služby služeb službám; úřady úřadů úřadům",
  ),
  ...forms(
    "military",
    "armáda armády armádě armádu armádou; štáb štábu štábem; námořnictvo námořnictva; letectvo letectva",
    "síly sil silám",
  ),
  ...forms("company", "společnost společnosti společností; firma firmy firmě firmu", "firmy firem"),
  ...forms(
    "expert",
    "expert experta expertovi; odborník odborníka odborníkovi; analytik analytika analytikovi; vědec vědce vědci; politolog politologa politologovi; psycholog psychologa psychologovi; sociolog sociologa; kriminolog kriminologa; specialista specialisty; znalec znalce znalci",
    "experti expertů expertům; odborníci odborníků odborníkům; analytici analytiků analytikům; vědci vědců",
    "male",
  ),
  ...forms(
    "expert",
    "expertka expertky expertce expertku; odbornice odbornici; analytička analytičky analytičce; vědkyně vědkyni; politoložka politoložky; psycholožka psycholožky psycholožce psycholožku; socioložka socioložky; znalkyně znalkyni",
    "",
    "female",
  ),
  ...forms(
    "journalist",
    "novinář novináře novináři novinářem; redaktor redaktora redaktorovi; reportér reportéra reportérovi; zpravodaj zpravodaje zpravodaji; moderátor moderátora moderátorovi; šéfredaktor šéfredaktora",
    "novináři novinářů novinářům; reportéři reportérů reportérům",
    "male",
  ),
  ...forms(
    "journalist",
    "novinářka novinářky novinářce novinářku; redaktorka redaktorky redaktorce; reportérka reportérky reportérce; moderátorka moderátorky moderátorce",
    "",
    "female",
  ),
  ...forms(
    "translator",
    "překladatel překladatele překladateli; tlumočník tlumočníka tlumočníkovi",
    "překladatelé překladatelů",
    "male",
  ),
  ...forms("translator", "překladatelka překladatelky překladatelce; tlumočnice tlumočnici", "", "female"),
  ...forms("witness", "svědek svědka svědkovi svědkem", "svědci svědkové svědků svědkům", "male"),
  ...forms("witness", "svědkyně svědkyni", "", "female"),
  ...forms(
    "resident",
    "obyvatel obyvatele obyvateli; místní místního místnímu",
    "obyvatelé obyvatel obyvatelům; místní místních místním",
    "male",
  ),
  ...forms("resident", "obyvatelka obyvatelky obyvatelce", "", "female"),
  ...forms(
    "victim",
    "zraněný zraněného zraněnému; poškozený poškozeného poškozenému",
    "oběti obětí obětem; zranění zraněných; poškození poškozených",
    "male",
  ),
  ...forms(
    "person",
    "člověk člověka člověku člověkovi člověkem; osoba osoby osobě osobu; trenér trenéra trenérovi trenérem; majitel majitele majiteli; aktivista aktivisty aktivistovi",
    "lidé lidi lidí lidem; osoby osob; organizátoři organizátorů; aktivisté aktivistů",
  ),
  ...forms("person", "trenérka trenérky; majitelka majitelky; aktivistka aktivistky", "", "female"),
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
    ...pronouns("já", { person: 1, number: "singular", use: "subject" }),
    ...pronouns("mě mne mi mně mnou", { person: 1, number: "singular", use: "object" }),
    ...pronouns("můj moje má mé mého mému mým mém mou mých mými mojí", {
      person: 1,
      number: "singular",
      use: "possessive",
    }),
    ...pronouns("my", { person: 1, number: "plural", use: "subject" }),
    ...pronouns("nás nám námi", { person: 1, number: "plural", use: "object" }),
    ...pronouns("náš naše našeho našemu našem naším naší naši našich našimi našim", {
      person: 1,
      number: "plural",
      use: "possessive",
    }),
    ...pronouns("ty", { person: 2, number: "singular", use: "subject" }),
    ...pronouns("tě tebe tobě tebou", { person: 2, number: "singular", use: "object" }),
    ...pronouns("tvůj tvoje tvá tvé tvého tvému tvým tvou tvých", { person: 2, number: "singular", use: "possessive" }),
    ...pronouns("vy", { person: 2, number: "plural", use: "subject" }),
    ...pronouns("vás vám vámi", { person: 2, number: "plural", use: "object" }),
    ...pronouns("váš vaše vašeho vašemu vaším vaší vaši vašich", { person: 2, number: "plural", use: "possessive" }),
    ...pronouns("on", { person: 3, number: "singular", gender: "male", use: "subject" }),
    ...pronouns("ho jemu mu něho němu něm ním něj jej jím", {
      person: 3,
      number: "singular",
      gender: "male",
      use: "object",
    }),
    ...pronouns("jeho", { person: 3, number: "singular", gender: "male", use: "possessive" }),
    ...pronouns("ona", { person: 3, number: "singular", gender: "female", use: "subject" }),
    ...pronouns("jí ji ní ni", { person: 3, number: "singular", gender: "female", use: "object" }),
    ...pronouns("její jejího jejímu jejím", { person: 3, number: "singular", gender: "female", use: "possessive" }),
    ...pronouns("oni ony", { person: 3, number: "plural", use: "subject" }),
    ...pronouns("jich jim jimi nich nim nimi ně je", { person: 3, number: "plural", use: "object" }),
    ...pronouns("jejich", { person: 3, number: "plural", use: "possessive" }),
    ...pronouns("sebe sobě sebou", { person: 3, number: "singular", use: "reflexive" }),
    ...pronouns("svůj svoje svá své svého svému svým svém svou svoji svojí svých svými", {
      person: 3,
      number: "singular",
      use: "possessive",
    }),
  ],
  titles: [
    ...words("plk pplk mjr kpt npor por ppor prap npráp rtm gen prof doc mgr judr mudr phdr ing bc"),
    ...words(
      "pan pana panu panem paní prezident prezidenta prezidentka premiér premiéra ministr ministra ministrovi ministryně vicepremiér",
    ),
    ...words(
      "generál generála generálmajor generálporučík plukovník plukovníka podplukovník major majora kapitán kapitána poručík nadporučík",
    ),
    ...words(
      "praporčík mluvčí předseda předsedy místopředseda místopředsedy předsedkyně starosta starosty primátor hejtman ředitel ředitele",
    ),
    ...words(
      "ředitelka náměstek náměstka poslanec poslance poslankyně senátor senátora senátorka advokát advokáta advokátka soudce soudkyně",
    ),
    ...words(
      "žalobce žalobkyně profesor profesora docent doktor inženýr mgr ing mudr judr velitel velitele šéf šéfa šéfka tajemník vedoucí",
    ),
    ...words(
      "kancléř velvyslanec velvyslance trenér trenéra analytik analytika novinář novinářka redaktor redaktorka reportér překladatel překladatelka",
    ),
    ...words("expert poradce guvernér kapitánka asistent lídr poslankyni terorista zástupce zmocněnec člen členka"),
  ],
  get givenNames() {
    return czechGivenNames();
  },
  get surnames() {
    return czechSurnames();
  },
  sides: {
    ...adjectives({
      ru: "rusk prorusk moskevsk kremelsk",
      ua: "ukrajinsk proukrajinsk kyjevsk",
      us: "americk",
      gb: "britsk",
      by: "bělorusk",
      pl: "polsk",
      de: "německ",
      fr: "francouzsk",
      cn: "čínsk",
      il: "izraelsk",
      ir: "íránsk",
      tr: "tureck",
      sk: "slovensk",
      cz: "česk",
      at: "rakousk",
      hu: "maďarsk",
      no: "norsk",
      fi: "finsk",
      se: "švédsk",
      kp: "severokorejsk",
      ce: "čečensk",
    }),
    ...sideWords({
      ru: "rusko ruska rusku ruskem rus rusa rusovi rusové rusů rusům rusky moskva moskvy moskvě",
      ua: "ukrajina ukrajiny ukrajině ukrajinu ukrajinou ukrajinec ukrajince ukrajinci ukrajinců ukrajinka kyjev kyjeva",
      us: "usa američan američané",
      by: "bělorusko běloruska",
      cz: "čr česko česka čech češi",
    }),
  },
};

/** Every form of the side adjectives in -ský, -cký. */
function adjectives(bySide: Readonly<Record<string, string>>): Record<string, string> {
  const all = "ý ého ému ém ým á é ou ých ými";
  const sides: Record<string, string> = {};
  for (const [side, stems] of Object.entries(bySide))
    for (const stem of words(stems)) {
      const soft = stem.replace(/sk$/u, "ští").replace(/ck$/u, "čtí");
      for (const form of [...endings(stem, all), soft]) sides[form] = side;
    }
  return sides;
}
