import type { PeopleLexicon, Role, RoleNoun } from "../../text/people.ts";
import { endings, pronouns, sideWords, words } from "../inflect.ts";

/** Case endings by declension, singular / plural; `_` is no ending. */
const HARD = "_ а у ові ом і / и ів ам ами ах";
const K_HARD = "_ а у ові ом у / и ів ам ами ах";
const EC = "ець ця цю цеві цем ці / ці ців цям цями цях";
const AR = "_ я ю еві ем і / і ів ям ями ях";
const HUSH = "_ а у еві ем і / і ів ам ами ах";
const ADJECTIVE = "ий ого ому им / і их им ими";
const SHE_ADJECTIVE = "а ої ій у ою / і их им ими";
const A = "а и і у ою / и ам ами ах";

/** Endings that a dative can have, by gender. */
const DATIVE = { male: /(?:у|ю|ові|еві|ому)$/u, female: /(?:і|ій|ері)$/u, plural: /(?:ам|ям|им)$/u };

/** Entries for stems of one declension; the first ending of each number is the nominative. */
function decline(role: Role, stems: string, declension: string, gender?: "female" | "male"): RoleNoun[] {
  const [singular = "", plural = ""] = declension.split(" / ");
  const list = words(stems);
  return [
    ...entry(
      role,
      list.map((stem) => endings(stem, singular)),
      gender,
      false,
    ),
    ...entry(
      role,
      list.map((stem) => endings(stem, plural)),
      gender,
      true,
    ),
  ];
}

/** Forms written out: irregular nouns, parted by `;`, each with its nominative first. */
function forms(role: Role, singular: string, plural = "", gender?: "female" | "male"): RoleNoun[] {
  const lists = (list: string): string[][] => list.split(";").map(words);
  return [...entry(role, lists(singular), gender, false), ...entry(role, lists(plural), gender, true)];
}

function entry(
  role: Role,
  lists: readonly string[][],
  gender: "female" | "male" | undefined,
  plural: boolean,
): RoleNoun[] {
  const all = lists.flat();
  if (all.length === 0) return [];
  const nominative = lists.flatMap((list) => list.slice(0, 1));
  const dative = plural ? DATIVE.plural : gender === "female" ? DATIVE.female : DATIVE.male;
  return [
    {
      role,
      ...(gender === undefined || plural ? {} : { gender }),
      ...(plural ? { number: "plural" } : {}),
      forms: all,
      nominative,
      dative: all.filter((form) => !nominative.includes(form) && dative.test(form)),
    },
  ];
}

const roles: readonly RoleNoun[] = [
  ...decline("soldier", "солдат окупант дезертир снайпер танкіст рашист артилерист", HARD, "male"),
  ...decline("soldier", "контрактник загарбник строковик десантник штурмовик морпіх", K_HARD, "male"),
  ...decline("soldier", "найман піхотин вагнерів новобран", EC, "male"),
  ...decline("soldier", "військов мобілізован рядов чергов", ADJECTIVE, "male"),
  ...forms(
    "soldier",
    "військовослужбовець військовослужбовця військовослужбовцю військовослужбовцем; призовник призовника призовнику призовником",
    "військовослужбовці військовослужбовців військовослужбовцям; призовники призовників призовникам",
    "male",
  ),
  ...forms("soldier", "вояк; вояка вояку", "вояки вояків", "male"),
  ...forms("soldier", "водій водія водію водієм", "водії водіїв водіям", "male"),
  ...forms(
    "fighter",
    "боєць бійця бійцю бійцеві бійцем; бойовик бойовика бойовику бойовиком",
    "бійці бійців бійцям бійцями; бойовики бойовиків бойовикам",
    "male",
  ),
  ...forms(
    "fighter",
    "ополченець ополченця; доброволець добровольця добровольцю добровольцем",
    "ополченці; добровольці добровольців",
    "male",
  ),
  ...decline("commander", "командир комбат комбриг", HARD, "male"),
  ...forms("commander", "комроти; ватажок ватажка ватажку; ротний ротного ротному", "", "male"),
  ...decline("commander", "начальник очільник керівник", K_HARD, "male"),
  ...forms(
    "commander",
    "головнокомандувач головнокомандувача; командувач командувача командувачу командувачем",
    "командувачі",
    "male",
  ),
  ...decline("officer", "офіцер майор капітан лейтенант сержант генерал генерал-майор генерал-лейтенант", HARD, "male"),
  ...decline("officer", "полковник підполковник прапорщик", K_HARD, "male"),
  ...decline(
    "prisoner",
    "полонен військовополонен ув'язнен засуджен затриман обвинувачен підозрюван арештован",
    ADJECTIVE,
    "male",
  ),
  ...decline("prisoner", "полонен засуджен затриман обвинувачен підозрюван", SHE_ADJECTIVE, "female"),
  ...decline("prisoner", "заручник", K_HARD, "male"),
  ...forms("prisoner", "бранець бранця бранцю; в'язень в'язня в'язню", "бранці бранців; в'язні в'язнів", "male"),
  ...forms(
    "mother",
    "мати матері матір матір'ю; мамо; мамочко; мама мами мамі маму мамою; матінка",
    "матері матерів матерям",
    "female",
  ),
  ...forms("mother", "свекруха свекрухи свекрусі свекруху; теща тещі тещу тещею", "", "female"),
  ...forms(
    "father",
    "батько батька батьку батькові батьком; тато тата тату татові татом; татко; вітчим вітчима вітчиму; тесть",
    "",
    "male",
  ),
  ...forms("parent", "", "батьки батьків батькам батьками"),
  ...decline("wife", "дружин вдов", A, "female"),
  ...forms("husband", "чоловік чоловіка чоловіку чоловікові чоловіком", "чоловіки чоловіків чоловікам", "male"),
  ...forms(
    "partner",
    "дівчина дівчини дівчині дівчину дівчиною; наречена нареченої нареченій наречену нареченою",
    "дівчата дівчат",
    "female",
  ),
  ...forms(
    "partner",
    "подруга подруги подрузі подругу подругою; кохана коханої коханій кохану коханою; коханка коханки коханці",
    "подруги",
    "female",
  ),
  ...forms(
    "partner",
    "наречений нареченого нареченому; хлопець хлопця хлопцю хлопцеві хлопцем",
    "хлопці хлопців",
    "male",
  ),
  ...forms("sister", "сестра сестри сестрі сестру сестрою", "сестри сестер сестрам", "female"),
  ...forms("brother", "брат брата брату братові братом", "брати братів братам", "male"),
  ...forms("son", "синку; синочку; син сина сину синові сином", "сини синів синам", "male"),
  ...forms(
    "daughter",
    "дочка дочки дочці дочку дочкою; донька; доньки доньці доньку донькою",
    "дочки; доньки",
    "female",
  ),
  ...forms("child", "дитина дитини дитині дитину дитиною; підліток підлітка підлітку", "діти дітей дітям дітьми"),
  ...forms("child", "хлопчик хлопчика хлопчику хлопчиком; школяр школяра", "хлопчики", "male"),
  ...forms("child", "дівчинка дівчинки дівчинці дівчинку дівчинкою; школярка школярки", "дівчатка", "female"),
  ...forms("grandmother", "бабуся бабусі бабусю бабусею; бабця; баба", "бабусі", "female"),
  ...forms("grandfather", "дідусь дідуся дідусю дідусем; дід діда дідові дідом", "діди", "male"),
  ...forms("aunt", "тітка тітки тітці тітку тіткою", "тітки", "female"),
  ...forms("uncle", "дядько дядька дядькові дядьком", "дядьки", "male"),
  ...decline("relative", "родич", HUSH, "male"),
  ...decline("relative", "племінник", K_HARD, "male"),
  ...forms("relative", "родичка родички родичці родичку; племінниця племінниці племінницю", "", "female"),
  ...forms("relative", "", "рідні рідних рідним; близькі близьких близьким"),
  ...forms(
    "friend",
    "друг друга другу другові другом; приятель приятеля приятелю приятелем; сусід сусіда сусіду сусідові",
    "друзі друзів друзям друзями; сусіди сусідів",
    "male",
  ),
  ...forms("friend", "знайомий знайомого знайомому знайомим", "знайомі знайомих", "male"),
  ...forms(
    "friend",
    "сусідка сусідки сусідці; знайома знайомої знайомій; приятелька приятельки приятельці",
    "",
    "female",
  ),
  ...decline("comrade", "товариш", HUSH, "male"),
  ...forms(
    "comrade",
    "побратим побратима побратиму побратимом; однополчанин однополчанина однополчанину; співслужбовець співслужбовця співслужбовцю",
    "побратими побратимів побратимам; однополчани; співслужбовці",
    "male",
  ),
  ...forms("comrade", "колега колеги колезі колегу колегою", "колеги колег колегам"),
  ...decline("comrade", "напарник соратник", K_HARD, "male"),
  ...decline("doctor", "лікар", AR),
  ...decline("doctor", "медик хірург", K_HARD),
  ...forms("doctor", "медсестра медсестри медсестрі; лікарка лікарки лікарці лікарку", "", "female"),
  ...decline("pilot", "льотчик", K_HARD, "male"),
  ...decline("pilot", "пілот штурман", HARD, "male"),
  ...decline("operator", "оператор диспетчер авіадиспетчер радист дроняр", HARD, "male"),
  ...forms(
    "man",
    "росіянин росіянина росіянину росіянином; українець українця українцю",
    "росіяни росіян росіянам; українці українців",
    "male",
  ),
  ...forms(
    "woman",
    "жінка жінки жінці жінку жінкою; росіянка росіянки росіянці росіянку; українка українки; українці",
    "жінки жінок жінкам",
    "female",
  ),
  ...forms("voice", "голос голосу голосові голосом голосі", "голоси голосів"),
  ...decline("caller", "співрозмовник", K_HARD, "male"),
  ...forms("caller", "абонент абонента абоненту абонентом", "абоненти абонентів", "male"),
  ...forms("caller", "співрозмовниця співрозмовниці співрозмовницю співрозмовницею", "", "female"),
  ...forms(
    "spokesperson",
    "речник речника речнику речникові речником; спікер спікера спікеру; прессекретар прессекретаря; прес-секретар прес-секретаря",
    "речники",
    "male",
  ),
  ...forms(
    "spokesperson",
    "речниця речниці речницю речницею; прессекретарка прессекретарки; представниця представниці",
    "",
    "female",
  ),
  ...decline("spokesperson", "представник", K_HARD, "male"),
  ...forms("spokesperson", "пресслужба пресслужби пресслужбі; прес-служба прес-служби прес-службі"),
  ...decline("official", "чиновник радник", K_HARD, "male"),
  ...decline("official", "губернатор мер омбудсмен директор", HARD, "male"),
  ...forms("official", "посол посла послу послом", "", "male"),
  ...forms("official", "глава глави главі главу; голова; посадовець посадовця посадовцю", "посадовці посадовців"),
  ...forms(
    "minister",
    "міністр міністра міністру міністром; прем'єр прем'єра; прем'єр-міністр прем'єр-міністра; міністерка міністерки",
    "міністри",
  ),
  ...decline("president", "президент", HARD, "male"),
  ...decline("politician", "політик", K_HARD, "male"),
  ...decline("politician", "депутат нардеп сенатор", HARD, "male"),
  ...forms("politician", "депутатка депутатки; нардепка", "", "female"),
  ...forms("judge", "суддя судді суддю суддею; суд суду судом суді", "судді суддів суддям"),
  ...decline("lawyer", "адвокат захисник юрист", HARD, "male"),
  ...forms("lawyer", "адвокатка адвокатки адвокатці", "", "female"),
  ...forms("police", "поліція поліції поліцію поліцією; слідство слідства слідству; мвс; дбр; набу", ""),
  ...forms(
    "police",
    "поліцейський поліцейського поліцейському; слідчий слідчого слідчому",
    "поліцейські поліцейських; слідчі слідчих",
    "male",
  ),
  ...decline("prosecutor", "прокурор", HARD, "male"),
  ...forms("prosecutor", "прокурорка прокурорки прокурорці", "", "female"),
  ...forms("prosecutor", "прокуратура прокуратури прокуратурі прокуратуру прокуратурою; генпрокуратура"),
  ...forms(
    "agency",
    "розвідка розвідки розвідці розвідку розвідкою; воєнрозвідка воєнрозвідки; спецслужба спецслужби спецслужбі; контррозвідка контррозвідки " +
      "управління управлінні управлінням; служба службі; відомство відомства відомству відомстві відомством " +
      "міністерство міністерства міністерстві; міноборони; мзс; гур; сбу; фсб; гру; рнбо; посольство посольства; уряд уряду; комітет комітету",
    "спецслужби спецслужб; влада влади владі; розвідники розвідників",
  ),
  ...forms(
    "military",
    "армія армії армію армією; генштаб генштабу генштабі; зсу; штаб штабу; флот флоту",
    "війська військ військам",
  ),
  ...forms("company", "компанія компанії компанію компанією", "компаній"),
  ...decline("expert", "експерт", HARD, "male"),
  ...decline("expert", "аналітик", K_HARD, "male"),
  ...forms("expert", "експертка експертки; аналітикиня; науковиця", "", "female"),
  ...decline("journalist", "журналіст репортер редактор кореспондент", HARD, "male"),
  ...forms(
    "journalist",
    "журналістка журналістки журналістці журналістку; кореспондентка кореспондентки; ведуча",
    "",
    "female",
  ),
  ...forms("journalist", "ведучий ведучого ведучому", "ведучі", "male"),
  ...decline("translator", "перекладач", HUSH, "male"),
  ...forms("translator", "перекладачка перекладачки перекладачці", "", "female"),
  ...forms(
    "witness",
    "свідок свідка свідку свідком; очевидець очевидця очевидцю",
    "свідки свідків свідкам; очевидці очевидців",
    "male",
  ),
  ...forms(
    "resident",
    "мешканець мешканця мешканцю; житель жителя жителю",
    "мешканці мешканців; жителі жителів",
    "male",
  ),
  ...forms("resident", "мешканка мешканки мешканці мешканку; жителька жительки", "", "female"),
  ...forms("victim", "постраждалий постраждалого; потерпілий потерпілого", "постраждалі; потерпілі", "male"),
  ...forms("victim", "постраждала; потерпіла потерпілої", "", "female"),
  ...forms("person", "людина людини людині людину людиною; особа особи особі особу", "люди людей людям людьми"),
  ...decline("person", "активіст", HARD, "male"),
  ...forms("person", "активістка активістки", "", "female"),
];

export const people: PeopleLexicon = {
  roles,
  pronouns: [
    ...pronouns("я", { person: 1, number: "singular", use: "subject" }),
    ...pronouns("мене мені мною", { person: 1, number: "singular", use: "object" }),
    ...pronouns("мій моя моє мої мого моєї моєму моїй моїм моїх мою", {
      person: 1,
      number: "singular",
      use: "possessive",
    }),
    ...pronouns("ми", { person: 1, number: "plural", use: "subject" }),
    ...pronouns("нас нам нами", { person: 1, number: "plural", use: "object" }),
    ...pronouns("наш наша наше наші нашого нашої нашому нашій нашим наших нашу", {
      person: 1,
      number: "plural",
      use: "possessive",
    }),
    ...pronouns("ти", { person: 2, number: "singular", use: "subject" }),
    ...pronouns("тебе тобі тобою", { person: 2, number: "singular", use: "object" }),
    ...pronouns("твій твоя твоє твої твого твоєї твоєму твоїй твоїм твоїх твою", {
      person: 2,
      number: "singular",
      use: "possessive",
    }),
    ...pronouns("ви", { person: 2, number: "plural", use: "subject" }),
    ...pronouns("вас вам вами", { person: 2, number: "plural", use: "object" }),
    ...pronouns("ваш ваша ваше ваші вашого вашої вашому вашій вашим ваших вашу", {
      person: 2,
      number: "plural",
      use: "possessive",
    }),
    ...pronouns("він той", { person: 3, number: "singular", gender: "male", use: "subject" }),
    ...pronouns("йому ньому ним нього", { person: 3, number: "singular", gender: "male", use: "object" }),
    ...pronouns("його", { person: 3, number: "singular", gender: "male", use: "object" }),
    ...pronouns("його", { person: 3, number: "singular", gender: "male", use: "possessive" }),
    ...pronouns("вона", { person: 3, number: "singular", gender: "female", use: "subject" }),
    ...pronouns("їй ній нею неї", { person: 3, number: "singular", gender: "female", use: "object" }),
    ...pronouns("її", { person: 3, number: "singular", gender: "female", use: "object" }),
    ...pronouns("її", { person: 3, number: "singular", gender: "female", use: "possessive" }),
    ...pronouns("вони", { person: 3, number: "plural", use: "subject" }),
    ...pronouns("їх їм ними них", { person: 3, number: "plural", use: "object" }),
    ...pronouns("їхній їхня їхнє їхні їхнього їхньої їхньому їхню", { person: 3, number: "plural", use: "possessive" }),
    ...pronouns("себе собі собою", { person: 3, number: "singular", use: "reflexive" }),
    ...pronouns("свій своя своє свої свого своєї своєму своїй своїм своїх своїми свою", {
      person: 3,
      number: "singular",
      use: "possessive",
    }),
  ],
  titles: [
    ...words(
      "президент президента президенту президентом міністр міністра міністру прем'єр прем'єр-міністр прем'єр-міністра",
    ),
    ...words("генерал генерала генералу генералом генерал-майор генерал-майора генерал-лейтенант генерал-лейтенанта"),
    ...words("полковник полковника підполковник підполковника майор майора капітан капітана лейтенант лейтенанта"),
    ...words("сержант сержанта адмірал рядовий рядового прессекретар прессекретаря речник речника речниця речниці"),
    ...words(
      "представник представника представниця глава глави главою голова голови головою адвокат адвоката адвокатка прокурор прокурора",
    ),
    ...words("суддя судді слідчий слідчого радник радника губернатор губернатора мер мера посол депутат депутата"),
    ...words("нардеп сенатор професор доктор журналіст журналіста журналістка журналістки перекладач перекладачка"),
    ...words("експерт експерта аналітик аналітика політик політика директор директора начальник начальника командир"),
    ...words("командира командувач командувача пілот льотчик очільник очільника керівник керівника"),
  ],
  sides: {
    ...adjectives({
      ru: "російськ рашистськ проросійськ кремлівськ московськ",
      ua: "українськ проукраїнськ київськ",
      gb: "британськ",
    }),
    ...adjectives({
      by: "білоруськ",
      us: "американськ",
      fr: "французьк",
      pl: "польськ",
      kp: "північнокорейськ",
      ir: "іранськ",
    }),
    ...adjectives({
      il: "ізраїльськ",
      ps: "палестинськ",
      cn: "китайськ",
      tr: "турецьк",
      de: "німецьк",
      sy: "сирійськ",
    }),
    ...adjectives({ ge: "грузинськ", ce: "чеченськ", no: "норвезьк", fi: "фінськ", se: "шведськ" }),
    ...sideWords({
      ru: "рф росії росією росія росіянин росіянина росіянину росіянином росіяни росіян росіянам росіянка росіянки ворожий ворога",
      ua: "україни україна україною українець українця українцю українці українців українка українки",
      us: "сша американець американця американці американців",
      by: "білорусі білорус білоруса білоруси",
    }),
  },
};

/** Every form of the side adjectives in -ський, -цький. */
function adjectives(bySide: Readonly<Record<string, string>>): Record<string, string> {
  const all = "ий ого ому им а ої ій у ою е і их ими";
  const sides: Record<string, string> = {};
  for (const [side, stems] of Object.entries(bySide))
    for (const stem of words(stems)) for (const form of endings(stem, all)) sides[form] = side;
  return sides;
}
