import type { RoleNoun } from "../../text/people.ts";
import { type CaseNouns, formsByEnding, nounsByEnding, withAllForms } from "../slavic-people.ts";

const DECLENSION = [
  "ec | ce ci covi cem / ci ců cům",
  "ce | ce ci cem covi / ci ců cům",
  "ek | ka kovi kem ku / ci ků",
  "k | ka kovi kem ku / ci ků kům",
  "ch | cha chovi chem chu / ši chů",
  "g | ga govi gem gu / gové gů",
  "tel | tele teli telovi telem / telé telů telům",
  "ř | ře ři řovi řem / ři řů řům",
  "č | če či čovi čem / či čů čům",
  "š | še ši šovi šem / ši šů",
  "ž | že ži žovi žem / ži žů",
  "j | je ji jovi jem / jové jů",
  "í | ího ímu ím / ích ími",
  "ý | ého ému ým / í ých ým ými",
  "á | é ou / é ých",
  "ka | ky ce ku kou / ky ek kám",
  "yně | yni yní / yně yň yním",
  "ice | ici icí / ice ic icím",
  "ista | isty istovi istu istou / isté istů",
  "a | y ovi u ou / é ů",
  "_ | a ovi u em e / i ové ů ům",
];

const BODY_DECLENSION = [
  "tví | tví tvím",
  "í | í ím",
  "vo | va vu vem vě",
  "o | a u em ě",
  "ka | ky ce ku kou",
  "ra | ry ře ru rou",
  "ba | by bě bu bou",
  "nost | nosti ností",
  "ce | ce ci cí",
  "a | y ě u ou",
  "k | ku kem",
  "d | du dem dě",
  "_ | u em ě e a",
];

/** People by trade, office, calling and acquaintance, beside the `common` ones of `people.ts`, and the cases these lack. */
export function callings(forms: CaseNouns["forms"], common: readonly RoleNoun[]): RoleNoun[] {
  const nouns = nounsByEnding(forms, DECLENSION);
  const bodies = nounsByEnding(forms, BODY_DECLENSION);
  return [
    ...withAllForms(common, nouns),
    ...nouns(
      "soldier",
      "kulometčík samopalník ženista spojař granátník parašutista pohraničník kontraktor wagnerovec námořník střelec gardista záložák svobodník",
      "male",
    ),
    ...nouns("man", "neznámý cizinec mladík senior pasažér taxikář", "male"),
    ...nouns("woman", "neznámá seniorka cizinka pasažérka", "female"),
    ...nouns("caller", "podvodník vyděrač pachatel útočník oznamovatel", "male"),
    ...nouns("caller", "podvodnice vyděračka oznamovatelka", "female"),
    ...nouns("fighter", "terorista separatista partyzán", "male"),
    ...nouns("officer", "admirál inspektor rotmistr četař desátník", "male"),
    ...nouns("prisoner", "trestanec vězněný recidivista", "male"),
    ...nouns("prisoner", "vězeňkyně zajatkyně trestankyně", "female"),
    ...nouns("doctor", "anesteziolog psychiatr pediatr veterinář zubař ošetřovatel", "male"),
    ...nouns("doctor", "sestřička ošetřovatelka primářka", "female"),
    ...nouns("pilot", "kopilot", "male"),
    ...nouns("pilot", "pilotka", "female"),
    ...nouns("operator", "řídící", "male"),
    ...nouns("official", "radní rektor děkan konzul diplomat místostarosta manažer jednatel", "male"),
    ...nouns("official", "úřednice místostarostka rektorka poradkyně jednatelka", "female"),
    ...nouns("politician", "lídr opozičník kandidát stranický exministr exposlanec expremiér", "male"),
    ...nouns("politician", "lídryně kandidátka", "female"),
    ...nouns("lawyer", "notář", "male"),
    ...nouns("police", "hasič strážník detektiv dozorce", "male"),
    ...nouns("police", "hasička strážnice dozorkyně", "female"),
    ...nouns("journalist", "komentátor publicista hlasatel", "male"),
    ...nouns("journalist", "komentátorka publicistka", "female"),
    ...nouns("expert", "historik ekonom profesor lingvista jazykovědec meteorolog pedagog fyzik", "male"),
    ...nouns("expert", "historička ekonomka profesorka lingvistka", "female"),
    ...nouns(
      "person",
      "hlídač stavbař dělník horník svářeč elektrikář strojvedoucí průvodčí kurýr prodavač kuchař číšník barman zemědělec účetní manažer inženýr programátor skladník rybář lodivod mechanik student učitel vychovatel kněz farář biskup mnich podnikatel developer investor hospodář hudebník herec režisér producent zpěvák rapper spisovatel umělec fanoušek rozhodčí fotbalista brankář obránce záložník hokejista kouč boxer tenista bloger youtuber nájemník chalupář správce školník trafikant hostinský stavitel",
      "male",
    ),
    ...nouns(
      "person",
      "prodavačka pokladní učitelka vychovatelka studentka kuchařka uklízečka letuška zpěvačka herečka spisovatelka umělkyně fanynka tenistka hokejistka dobrovolnice nájemnice podnikatelka pracovnice pečovatelka manažerka správkyně",
      "female",
    ),
    ...nouns("witness", "kolemjdoucí", "male"),
    ...nouns("resident", "občan", "male"),
    ...nouns("resident", "občanka", "female"),
    ...nouns("victim", "zraněná poškozená", "female"),
    ...nouns("friend", "kámoš", "male"),
    ...nouns("friend", "kámoška známá", "female"),
    ...bodies(
      "agency",
      "ministerstvo úřad magistrát inspekce inspektorát velvyslanectví konzulát správa ředitelství hygiena celnice bis gibs nbú nczi nukib vz úzis mzv šzpi čoi čtú řlp úzpln diplomacie",
    ),
    ...bodies("police", "policie kriminálka ncoz hasiči záchranka"),
    ...bodies("prosecutor", "žaloba zastupitelství"),
    ...bodies("company", "společnost firma banka dopravce podnik koncern korporace"),
  ];
}

/** Bodies that speak for themselves («в банке напомнили»), in all forms; those with a role among them. */
export const BODIES: readonly string[] = formsByEnding(
  BODY_DECLENSION,
  "ministerstvo úřad magistrát inspekce inspektorát velvyslanectví konzulát správa ředitelství hygiena celnice bis gibs nbú nczi nukib vz úzis mzv šzpi čoi čtú řlp úzpln diplomacie policie kriminálka ncoz hasiči záchranka žaloba zastupitelství společnost firma banka dopravce podnik koncern korporace nemocnice škola gymnázium univerzita fakulta klub svaz federace liga asociace odbory nadace strana hnutí farnost biskupství letiště přístav radnice kraj obec město výbor štáb sněmovna senát redakce tým ústav domov",
);

/** What passes words on under a name of its own: channels, accounts, pages, papers, in all forms. */
export const PUBLISHERS: readonly string[] = formsByEnding(
  BODY_DECLENSION,
  "kanál profil účet stránka portál server web týdeník měsíčník bulvár deník rozhlas televize stanice agentura podcast blog magazín redakce",
);
