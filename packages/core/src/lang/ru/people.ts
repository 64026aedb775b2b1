import type { PeopleLexicon, RoleNoun } from "../../text/people.ts";
import { endings, once, pronouns, sideWords, words } from "../inflect.ts";
import { caseNouns } from "../slavic-people.ts";
import { callings } from "./callings.ts";
import { russianGivenNames, russianSurnames } from "./names.ts";

/** Case endings by declension, singular / plural; `_` is no ending. */
const HARD = "_ а у ом е / ы ов ам ами ах";
const K_HARD = "_ а у ом е / и ов ам ами ах";
const SOFT = "ь я ю ем е / и ей ям ями ях";
const HUSH = "_ а у ем е / и ей ам ами ах";
const EC = "ец ца цу цем це / цы цев цам цами цах";
const ADJECTIVE = "ый ого ому ым ом / ые ых ым ыми";
const SOFT_ADJECTIVE = "ий его ему им ем / ие их им ими";
const A = "а ы е у ой ою / ы ам ами ах";
const K_A = "а и е у ой ою / и ам ами ах";
const C_A = "а ы е у ей ею / ы ам ами ах";
const SHE_ADJECTIVE = "ая ой ую ою / ые ых ым ыми";

/** Endings that only a dative has; a noun in -ь or -ия has its dative in -и. */
const { decline, forms } = caseNouns({
  male: /[ую]$/u,
  female: /(?:е|ери|ии|ови)$/u,
  plural: /[аяиы]м$/u,
  adjective: { nominative: "ая", dative: /[ео]й$/u },
});

const common = (): readonly RoleNoun[] => [
  ...forms("soldier", "солдат солдата солдату солдатом солдате", "солдаты солдатам солдатами солдатах", "male"),
  ...decline("soldier", "военн мобилизованн дежурн", ADJECTIVE, "male"),
  ...decline("soldier", "рядов", "ой ого ому ым ом / ые ых ым ыми", "male"),
  ...decline("soldier", "военнослужащ срочнослужащ", SOFT_ADJECTIVE, "male"),
  ...decline(
    "soldier",
    "срочник контрактник призывник штурмовик десантник морпех наемник наёмник разведчик",
    K_HARD,
    "male",
  ),
  ...decline("soldier", "оккупант дезертир снайпер танкист артиллерист", HARD, "male"),
  ...decline("soldier", "новобран вагнеров пехотин", EC, "male"),
  ...decline("soldier", "захватчик", K_HARD, "male"),
  ...decline("man", "водител", SOFT, "male"),
  ...forms("soldier", "боец бойца бойцу бойцом бойце", "бойцы бойцов бойцам бойцами бойцах", "male"),
  ...decline("fighter", "боевик", K_HARD, "male"),
  ...decline("fighter", "ополчен", EC, "male"),
  ...forms(
    "fighter",
    "доброволец добровольца добровольцу добровольцем",
    "добровольцы добровольцев добровольцам",
    "male",
  ),
  ...decline("commander", "командир комбат комбриг", HARD, "male"),
  ...forms("commander", "комполка; комроты; комвзвода; ротный ротного ротному ротным", "", "male"),
  ...decline("commander", "начальник", K_HARD, "male"),
  ...decline("commander", "главнокомандующ командующ", SOFT_ADJECTIVE, "male"),
  ...decline("officer", "офицер майор капитан лейтенант сержант генерал", HARD, "male"),
  ...decline("officer", "полковник подполковник прапорщик", K_HARD, "male"),
  ...decline("officer", "генерал-майор генерал-лейтенант генерал-полковник", HARD, "male"),
  ...decline(
    "prisoner",
    "подсудим пленн военнопленн заключенн заключённ осужденн осуждённ задержанн обвиняем подозреваем арестованн",
    ADJECTIVE,
    "male",
  ),
  ...decline("prisoner", "пленник заложник", K_HARD, "male"),
  ...decline("prisoner", "пленниц заложниц", C_A, "female"),
  ...decline("prisoner", "обвиняем задержанн подозреваем заключенн осужденн", SHE_ADJECTIVE, "female"),
  ...forms(
    "mother",
    "мать матери матерью; мам; мамочка; мама мамы маме маму мамой",
    "матери матерям матерями матерях; мамы мамам",
    "female",
  ),
  ...forms("mother", "свекровь свекрови свекровью; теща; тёща тещи тёщи теще тёще тещу тёщу тещей тёщей", "", "female"),
  ...forms("father", "отец отца отцу отцом отце; пап; папа папы папе папу папой", "отцы отцов отцам отцами", "male"),
  ...forms("father", "отчим отчима отчиму отчимом; тесть тестю тестем; свекор; свёкор", "", "male"),
  ...forms("parent", "родитель родителя родителю родителем", "родители родителей родителям родителями родителях"),
  ...decline("wife", "жен вдов", A, "female"),
  ...forms("wife", "супруга супруги супруге супругу супругой", "жены; жёны жен жён", "female"),
  ...forms("husband", "муж мужа мужу мужем муже", "мужья мужей мужьям мужьями", "male"),
  ...forms("husband", "супруг супругом", "супруги супругов", "male"),
  ...decline("partner", "девушк подруг", K_A, "female"),
  ...decline("partner", "невест", A, "female"),
  ...decline("partner", "сожительниц любовниц", C_A, "female"),
  ...decline("partner", "жених", K_HARD, "male"),
  ...decline("partner", "возлюбленн", SHE_ADJECTIVE, "female"),
  ...forms("sister", "сестра сестры сестре сестру сестрой", "сестры; сёстры сестер сестёр сестрам", "female"),
  ...forms("brother", "брат брата брату братом брате", "братья братьев братьям братьями", "male"),
  ...forms("son", "сынок; сын сына сыну сыном сыне", "сыновья сыновей сыновьям сыновьями", "male"),
  ...forms("daughter", "дочь дочери дочерью; дочка дочки дочке дочку дочкой", "дочери дочерей дочерям", "female"),
  ...forms(
    "child",
    "ребенок; ребёнок ребенка ребёнка ребенку ребёнку; подросток подростка подростку подростком",
    "дети детей детям детьми детях",
  ),
  ...forms(
    "child",
    "мальчик мальчика мальчику мальчиком; школьник школьника школьнику школьником",
    "мальчики мальчиков",
    "male",
  ),
  ...forms("child", "девочка девочки девочке девочку девочкой; школьница школьницы", "девочки девочек", "female"),
  ...decline("grandmother", "бабушк", K_A, "female"),
  ...forms("grandfather", "дедушка дедушки дедушке дедушку дедушкой; дед деда деду дедом", "деды дедов", "male"),
  ...forms("aunt", "тетя; тётя тети; тёти тете тёте тетю тётю тетей", "тети; тёти", "female"),
  ...forms("uncle", "дядя дяди дяде дядю дядей", "дяди дядей", "male"),
  ...decline("relative", "родственник племянник", K_HARD, "male"),
  ...decline("relative", "родственниц племянниц", C_A, "female"),
  ...forms("relative", "", "родственники родственников; родные родных родным; близкие близких близким"),
  ...forms(
    "friend",
    "друг друга другу другом друге; приятель приятеля приятелю приятелем",
    "друзья друзей друзьям друзьями; приятели",
    "male",
  ),
  ...forms("friend", "сосед соседа соседу соседом", "соседи соседей соседям", "male"),
  ...decline("friend", "приятельниц", C_A, "female"),
  ...decline("friend", "знаком", ADJECTIVE, "male"),
  ...decline("friend", "соседк знакомк", K_A, "female"),
  ...decline("comrade", "товарищ", HUSH, "male"),
  ...decline("comrade", "сослужив", EC, "male"),
  ...decline("comrade", "однополчан", "ин ина ину ином / е _ ам ами", "male"),
  ...forms("comrade", "коллега коллеги коллеге коллегу коллегой", "коллеги коллег коллегам"),
  ...decline("comrade", "напарник соратник", K_HARD, "male"),
  ...decline("doctor", "врач", "_ а у ом е / и ей ам ами ах"),
  ...decline("doctor", "медик хирург", K_HARD),
  ...decline("doctor", "санитар фельдшер", HARD),
  ...decline("doctor", "медсестр", A, "female"),
  ...decline("pilot", "летчик лётчик", K_HARD, "male"),
  ...decline("operator", "беспилотчик", K_HARD, "male"),
  ...decline("pilot", "пилот штурман бортинженер", HARD, "male"),
  ...decline("operator", "оператор диспетчер авиадиспетчер дроновод радист", HARD, "male"),
  ...forms(
    "man",
    "мужчина мужчины мужчине мужчину мужчиной; парень парня парню парнем",
    "мужчины мужчин мужчинам; парни парней",
    "male",
  ),
  ...forms(
    "man",
    "россиянин россиянина россиянину россиянином; украинец украинца украинцу украинцем",
    "россияне россиян россиянам; украинцы украинцев",
    "male",
  ),
  ...decline("woman", "женщин", A, "female"),
  ...forms("woman", "", "женщины женщин женщинам"),
  ...decline("woman", "россиянк украинк", K_A, "female"),
  ...forms("voice", "голос голоса голосу голосом голосе", "голоса голосов голосам"),
  ...decline("caller", "собеседник", K_HARD, "male"),
  ...decline("caller", "абонент", HARD, "male"),
  ...decline("caller", "собеседниц заявительниц", C_A, "female"),
  ...decline("caller", "заявител", SOFT, "male"),
  ...forms(
    "caller",
    "звонивший звонившего звонившему звонившим; говорящий говорящего говорящему говорящим",
    "звонившие; говорящие",
    "male",
  ),
  ...forms("caller", "звонившая звонившей звонившую; говорящая", "", "female"),
  ...forms(
    "spokesperson",
    "пресс-секретарь пресс-секретаря пресс-секретарю пресс-секретарем; спикер спикера спикеру спикером",
    "спикеры",
  ),
  ...decline("spokesperson", "представител", SOFT, "male"),
  ...decline("spokesperson", "представительниц", C_A, "female"),
  ...forms("spokesperson", "пресс-служба пресс-службы пресс-службе пресс-службу пресс-службой"),
  ...decline("official", "чиновник советник сотрудник", K_HARD, "male"),
  ...forms("official", "секретарь секретаря секретарю секретарем; председатель председателя председателю", "", "male"),
  ...decline("official", "губернатор мэр омбудсмен директор", HARD, "male"),
  ...forms("official", "посол посла послу послом", "послы послов послам", "male"),
  ...forms("official", "глава главы главе главу главой мэра", "главы"),
  ...decline("official", "руководител", SOFT, "male"),
  ...decline("minister", "министр премьер премьер-министр", HARD, "male"),
  ...forms("minister", "замминистра", "", "male"),
  ...decline("president", "президент вице-президент", HARD, "male"),
  ...decline("politician", "политик", K_HARD, "male"),
  ...decline("politician", "депутат сенатор", HARD, "male"),
  ...forms("judge", "судья судьи судье судью судьей судьёй; суд суда суду судом суде", "судьи судей судьям"),
  ...decline("lawyer", "адвокат защитник юрист", HARD, "male"),
  ...forms("lawyer", "защита защиты защите защиту защитой"),
  ...forms("police", "полиция полиции полицию полицией; следствие следствия следствию; мвд", ""),
  ...decline("police", "полицейск", "ий ого ому им ом / ие их им ими", "male"),
  ...forms(
    "police",
    "следователь следователя следователю следователем; следком следкома",
    "следователи следователей",
    "male",
  ),
  ...decline("prosecutor", "прокурор", HARD, "male"),
  ...forms(
    "prosecutor",
    "прокуратура прокуратуры прокуратуре прокуратуру прокуратурой; генпрокуратура генпрокуратуры генпрокуратуре",
  ),
  ...forms(
    "agency",
    "разведка разведки разведке разведку разведкой; спецслужба спецслужбы; контрразведка контрразведки; управление " +
      "управления управлению управлением; служба службе; ведомство ведомства ведомству ведомством " +
      "ведомстве; министерство министерства министерстве министерством; минобороны; гур; гру; фсб; сбу; цру; мид; совбез " +
      "посольство посольства посольстве; комитет комитета комитете",
    "спецслужбы спецслужб спецслужбам; власти властей властям; правительство правительства",
  ),
  ...forms(
    "military",
    "армия армии армию армией; генштаб генштаба генштабе; всу; штаб штаба; флот флота",
    "войска войск войскам",
  ),
  ...forms("company", "компания компании компанию компанией", "компании компаний"),
  ...decline(
    "expert",
    "эксперт психолог социолог политолог криминолог лингвист экономист специалист криминалист",
    HARD,
    "male",
  ),
  ...forms(
    "expert",
    "экспертка экспертки; специалистка специалистки; исследовательница исследовательницы",
    "",
    "female",
  ),
  ...decline("expert", "аналитик", K_HARD, "male"),
  ...forms("expert", "ученый; учёный ученого; профессор профессора профессору", "ученые; учёные", "male"),
  ...decline("journalist", "журналист репортер репортёр редактор корреспондент", HARD, "male"),
  ...decline("journalist", "журналистк", K_A, "female"),
  ...decline("journalist", "ведущ", SOFT_ADJECTIVE, "male"),
  ...decline("translator", "переводчик", K_HARD, "male"),
  ...decline("translator", "переводчиц", C_A, "female"),
  ...decline("witness", "очевид", EC, "male"),
  ...decline("witness", "свидетел", SOFT, "male"),
  ...decline("witness", "свидетельниц", C_A, "female"),
  ...forms("resident", "житель жителя жителю жителем", "жители жителей жителям жителями", "male"),
  ...decline("resident", "жительниц", C_A, "female"),
  ...decline("victim", "пострадавш потерпевш", SOFT_ADJECTIVE, "male"),
  ...forms("victim", "пострадавшая пострадавшей; потерпевшая потерпевшей", "", "female"),
  ...forms("person", "человек человека человеку человеком человеке", "люди людей людям людьми", "male"),
  ...decline("person", "активист тренер голкипер блогер", HARD, "male"),
  ...forms(
    "person",
    "учитель учителя учителю учителем; вратарь вратаря вратарю вратарём вратарем; нападающий нападающего нападающему; полузащитник полузащитника; игрок игрока игроку; футболист футболиста футболисту; хоккеист хоккеиста; спортсмен спортсмена; предприниматель предпринимателя предпринимателю; владелец владельца владельцу; правозащитник правозащитника",
    "игроки игроков игрокам; футболисты футболистов футболистам; учителя учителей учителям",
    "male",
  ),
  ...forms(
    "person",
    "учительница учительницы учительнице учительницу; активистка активистки активистке активистку; спортсменка спортсменки; владелица владелицы; правозащитница правозащитницы; сотрудница сотрудницы сотруднице сотрудницу",
    "",
    "female",
  ),
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
    ...pronouns("я", { person: 1, number: "singular", use: "subject" }),
    ...pronouns("меня мне мной мною", { person: 1, number: "singular", use: "object" }),
    ...pronouns("мой моя мое моё мои моего моей моему моим моих моими мою", {
      person: 1,
      number: "singular",
      use: "possessive",
    }),
    ...pronouns("мы", { person: 1, number: "plural", use: "subject" }),
    ...pronouns("нас нам нами", { person: 1, number: "plural", use: "object" }),
    ...pronouns("наш наша наше наши нашего нашей нашему нашим наших нашу", {
      person: 1,
      number: "plural",
      use: "possessive",
    }),
    ...pronouns("ты", { person: 2, number: "singular", use: "subject" }),
    ...pronouns("тебя тебе тобой", { person: 2, number: "singular", use: "object" }),
    ...pronouns("твой твоя твое твоё твои твоего твоей твоему твоим твоих твою", {
      person: 2,
      number: "singular",
      use: "possessive",
    }),
    ...pronouns("вы", { person: 2, number: "plural", use: "subject" }),
    ...pronouns("вас вам вами", { person: 2, number: "plural", use: "object" }),
    ...pronouns("ваш ваша ваше ваши вашего вашей вашему вашим ваших вашу", {
      person: 2,
      number: "plural",
      use: "possessive",
    }),
    ...pronouns("он тот", { person: 3, number: "singular", gender: "male", use: "subject" }),
    ...pronouns("нему ним нем нём", { person: 3, number: "singular", gender: "male", use: "object" }),
    ...pronouns("ему него", { person: 3, number: "singular", gender: "male", use: "object" }),
    ...pronouns("его", { person: 3, number: "singular", gender: "male", use: "possessive" }),
    ...pronouns("его", { person: 3, number: "singular", gender: "male", use: "object" }),
    ...pronouns("она та", { person: 3, number: "singular", gender: "female", use: "subject" }),
    ...pronouns("ей нее неё ней ею", { person: 3, number: "singular", gender: "female", use: "object" }),
    ...pronouns("ее её", { person: 3, number: "singular", gender: "female", use: "object" }),
    ...pronouns("ее её", { person: 3, number: "singular", gender: "female", use: "possessive" }),
    ...pronouns("они", { person: 3, number: "plural", use: "subject" }),
    ...pronouns("им ими них ними", { person: 3, number: "plural", use: "object" }),
    ...pronouns("их", { person: 3, number: "plural", use: "object" }),
    ...pronouns("их", { person: 3, number: "plural", use: "possessive" }),
    ...pronouns("себя себе собой", { person: 3, number: "singular", use: "reflexive" }),
    ...pronouns("свой своя свое своё свои своего своей своему своим своих своими свою", {
      person: 3,
      number: "singular",
      use: "possessive",
    }),
  ],
  titles: [
    ...words(
      "президент президента президенту президентом министр министра министру премьер премьер-министр премьер-министра",
    ),
    ...words("генерал генерала генералу генералом генерал-майор генерал-майора генерал-лейтенант генерал-лейтенанта"),
    ...words("генерал-полковник полковник полковника подполковник подполковника майор майора капитан капитана"),
    ...words("лейтенант лейтенанта сержант сержанта ефрейтор прапорщик адмирал рядовой рядового"),
    ...words("пресс-секретарь пресс-секретаря спикер спикера представитель представителя глава главы главу главой"),
    ...words("адвокат адвоката прокурор прокурора судья судьи судье следователь следователя советник советника"),
    ...words("губернатор губернатора мэр мэра посол посла депутат депутата сенатор сенатора профессор доктор"),
    ...words("журналист журналиста журналистка журналистки переводчик переводчица эксперт эксперта аналитик аналитика"),
    ...words("политик политика директор директора начальник начальника командир командира летчик лётчик пилот"),
  ],
  get givenNames() {
    return russianGivenNames();
  },
  get surnames() {
    return russianSurnames();
  },
  sides: {
    ...adjectives({ ru: "российск русск пророссийск кремлевск кремлёвск московск", ua: "украинск проукраинск киевск" }),
    ...adjectives({
      by: "белорусск беларусск",
      us: "американск",
      gb: "британск английск",
      fr: "французск",
      pl: "польск",
    }),
    ...adjectives({
      kp: "северокорейск",
      ir: "иранск",
      il: "израильск",
      ps: "палестинск",
      cn: "китайск",
      tr: "турецк",
    }),
    ...adjectives({
      de: "немецк германск",
      sy: "сирийск",
      ge: "грузинск",
      ce: "чеченск",
      no: "норвежск",
      fi: "финск",
      se: "шведск",
    }),
    ...sideWords({
      ru: "рф россии россией россия россиянин россиянина россиянину россиянином россияне россиян россиянам россиянка россиянки русского",
      ua: "украины украина украиной украинец украинца украинцу украинцем украинцы украинцев украинка украинки",
      us: "сша американец американца американцы американцев",
      by: "беларуси белоруссии белорус белоруса белорусы",
    }),
  },
};

/** Every form of the side adjectives in -ский, -цкий. */
function adjectives(bySide: Readonly<Record<string, string>>): Record<string, string> {
  const all = "ий ого ому им ом ая ой ую ою ое ие их ими";
  const sides: Record<string, string> = {};
  for (const [side, stems] of Object.entries(bySide))
    for (const stem of words(stems)) for (const form of endings(stem, all)) sides[form] = side;
  return sides;
}
