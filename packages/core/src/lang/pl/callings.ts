import type { RoleNoun } from "../../text/people.ts";
import { type CaseNouns, formsByEnding, nounsByEnding, withAllForms } from "../slavic-people.ts";

const DECLENSION = [
  "wca | wcy wcę wcą / wcy wców wcom wcami",
  "sta | sty ście stę stą / ści stów stom stami",
  "ek | ka kowi kiem ku / ki ków",
  "iec | ca cowi cem cu / cy ców com",
  "k | ka kowi kiem ku / cy ków kom kami",
  "log | loga logowi logiem logu / logowie logów logom",
  "g | ga gowi giem gu / dzy gów",
  "arz | arza arzowi arzem arzu / arze arzy arzom",
  "erz | erza erzowi erzem erzu / erze erzy",
  "cz | cza czowi czem czu / cze czy czom",
  "sz | sza szowi szem szu / sze szy",
  "ż | ża żowi żem żu / że żów",
  "el | ela elowi elem elu / ele eli elom",
  "r | ra rowi rem rze / rzy rów rom rami",
  "y | ego emu ym / i ych ym ymi",
  "i | iego iemu im / ich im imi",
  "ka | ki ce kę ką / ki ek kom",
  "ga | gi dze gę gą / gi",
  "yni | ynię ynią / ynie yń yniom",
  "ini | inię inią / inie",
  "ica | icy icę icą / ice ic",
  "ra | ry rze rę rą / ry r",
  "a | y ie ę ą / y om",
  "_ | a owi em ie u / i ów om ami",
];

const BODY_DECLENSION = [
  "two | twa twu twem twie",
  "ium | ium",
  "o | a u em ie",
  "ja | ji ję ją",
  "ka | ki ce kę ką",
  "ra | ry rze rę rą",
  "nia | ni nię nią",
  "da | dy dzie dę dą",
  "ia | ii ię ią",
  "a | y ie ę ą",
  "ek | ku kowi kiem",
  "d | du dowi dem dzie",
  "k | ku kowi kiem",
  "t | tu towi tem cie",
  "_ | u owi em ie a",
];

/** People by trade, office, calling and acquaintance, beside the `common` ones of `people.ts`, and the cases these lack. */
export function callings(forms: CaseNouns["forms"], common: readonly RoleNoun[]): RoleNoun[] {
  const nouns = nounsByEnding(forms, DECLENSION);
  const bodies = nounsByEnding(forms, BODY_DECLENSION);
  return [
    ...withAllForms(common, nouns),
    ...nouns(
      "soldier",
      "marynarz saper łącznościowiec komandos strzelec spadochroniarz pogranicznik szturmowiec poborowy rezerwista kontraktowiec wagnerowiec",
      "male",
    ),
    ...nouns("man", "nieznajomy nieznany emeryt senior pasażer taksówkarz", "male"),
    ...nouns("woman", "nieznajoma emerytka seniorka pasażerka", "female"),
    ...nouns("caller", "oszust naciągacz przestępca szantażysta", "male"),
    ...nouns("caller", "oszustka szantażystka", "female"),
    ...nouns("fighter", "partyzant terrorysta separatysta powstaniec", "male"),
    ...nouns(
      "officer",
      "podporucznik podpułkownik komandor admirał podkomisarz nadkomisarz komisarz aspirant inspektor podinspektor",
      "male",
    ),
    ...nouns("prisoner", "aresztowany aresztant recydywista osadzony skazaniec", "male"),
    ...nouns("prisoner", "osadzona aresztowana więźniarka zakładniczka", "female"),
    ...nouns(
      "doctor",
      "doktor internista pediatra psychiatra anestezjolog ortopeda dentysta weterynarz pielęgniarz sanitariusz",
      "male",
    ),
    ...nouns("doctor", "doktorka położna", "female"),
    ...nouns("pilot", "pilotka", "female"),
    ...nouns("operator", "telefonistka", "female"),
    ...nouns(
      "official",
      "rektor dziekan konsul dyplomata wiceburmistrz wiceprezydent naczelnik kierownik zastępca kurator sołtys radca",
      "male",
    ),
    ...nouns(
      "official",
      "urzędniczka kierowniczka naczelniczka zastępczyni rektorka wicedyrektorka wiceprezeska sołtyska",
      "female",
    ),
    ...nouns("politician", "lider parlamentarzysta opozycjonista działacz kandydat samorządowiec", "male"),
    ...nouns("politician", "liderka działaczka kandydatka", "female"),
    ...nouns("lawyer", "mecenas notariusz", "male"),
    ...nouns("police", "dzielnicowy strażak funkcjonariusz detektyw dochodzeniowiec", "male"),
    ...nouns("police", "funkcjonariuszka strażaczka śledcza", "female"),
    ...nouns("journalist", "publicysta komentator felietonista fotoreporter", "male"),
    ...nouns("journalist", "publicystka komentatorka", "female"),
    ...nouns(
      "expert",
      "historyk ekonomista profesor lingwista kryminalista fizyk meteorolog wykładowca konstytucjonalista",
      "male",
    ),
    ...nouns("expert", "profesorka historyczka ekonomistka naukowczyni biegła", "female"),
    ...nouns(
      "person",
      "ochroniarz armator przewoźnik strażnik budowlaniec robotnik górnik spawacz elektryk maszynista konduktor kurier sprzedawca kucharz kelner barman rolnik księgowy menedżer inżynier programista magazynier rybak szyper bosman sternik mechanik student nauczyciel wychowawca ksiądz proboszcz biskup zakonnik wikary biznesmen przedsiębiorca deweloper inwestor gospodarz muzyk aktor reżyser producent piosenkarz raper pisarz artysta kibic piłkarz bramkarz napastnik pomocnik zawodnik szkoleniowiec selekcjoner bokser tenisista rajdowiec wolontariusz bloger streamer youtuber lokator prezenter",
      "male",
    ),
    ...nouns(
      "person",
      "sprzedawczyni ekspedientka kasjerka księgowa nauczycielka wychowawczyni studentka kucharka sprzątaczka stewardesa piosenkarka aktorka pisarka artystka kibicka tenisistka zawodniczka wolontariuszka pracownica pracowniczka zakonnica lokatorka opiekunka",
      "female",
    ),
    ...nouns("witness", "gap", "male"),
    ...nouns("victim", "ranna ofiara", "female"),
    ...nouns("friend", "kumpel ziomek", "male"),
    ...nouns("friend", "kumpela", "female"),
    ...bodies(
      "agency",
      "ministerstwo resort urząd zarząd inspekcja inspektorat ambasada konsulat kancelaria kuratorium nfz zus abw cba cbś cbśp skw sww cbzc mswia mon msz mz pkbwl gddkia ulc paża gitd sanepid",
    ),
    ...bodies("police", "policja komenda komisariat kgp kwp kpp żandarmeria straż"),
    ...bodies("prosecutor", "prokuratura"),
    ...bodies("company", "firma spółka bank linia zakład koncern korporacja"),
  ];
}

/** Bodies that speak for themselves («в банке напомнили»), in all forms; those with a role among them. */
export const BODIES: readonly string[] = formsByEnding(
  BODY_DECLENSION,
  "ministerstwo resort urząd zarząd inspekcja inspektorat ambasada konsulat kancelaria kuratorium nfz zus abw cba cbś cbśp skw sww cbzc mswia mon msz mz pkbwl gddkia ulc paża gitd sanepid policja komenda komisariat kgp kwp kpp żandarmeria straż prokuratura firma spółka bank linia zakład koncern korporacja deweloper szpital szkoła liceum uczelnia uniwersytet klub związek federacja liga stowarzyszenie fundacja partia parafia kuria episkopat pogotowie lotnisko port ratusz magistrat starostwo gmina komitet sztab sejm senat redakcja zespół",
);

/** What passes words on under a name of its own: channels, accounts, pages, papers, in all forms. */
export const PUBLISHERS: readonly string[] = formsByEnding(
  BODY_DECLENSION,
  "kanał profil konto fanpage portal serwis tygodnik miesięcznik tabloid rozgłośnia telewizja stacja agencja podcast blog gazeta dziennik redakcja strona",
);
