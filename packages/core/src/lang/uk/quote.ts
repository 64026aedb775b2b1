import type { CueAct } from "../../model.ts";
import type { CueVerb, QuoteLexicon } from "../../quote/lexicon.ts";
import { type CueTraits, cueNoun, cueVerb } from "../cue-rows.ts";
import { words } from "../inflect.ts";

/** Past forms of stems without their -в, -ла: masculine, feminine, plural, neuter; `reflexive` with -ся and -лася. */
function past(stems: string, reflexive: boolean): { male: string; female: string; plural: string; neuter: string } {
  const all = (ending: string): string =>
    words(stems)
      .map((stem) => stem + ending + (reflexive ? "ся" : ""))
      .join(" ");
  return { male: all("в"), female: all("ла"), plural: all("ли"), neuter: all("ло") };
}

/**
 * A verb by its past stems (without -в, -ла; several aspects may share a row), its present and future forms of the
 * third person, its infinitives and its verbal adverbs. A leading `~` on the stems marks a reflexive verb. Forms that do
 * not follow a stem are under `male`.
 */
function verb(
  lemma: string,
  act: CueAct,
  frames: string,
  stems: string,
  present: string,
  others: { infinitive: string; adverbial?: string; male?: string },
  traits: CueTraits = {},
): CueVerb {
  const forms = past(stems.replaceAll("~", ""), stems.startsWith("~"));
  const isPlural = (form: string): boolean => /(?:уть|ють|ать|ять)(?:ся)?$/u.test(form);
  return cueVerb(
    lemma,
    act,
    frames,
    {
      finite: [...words(present).filter((form) => !isPlural(form)), forms.neuter].join(" "),
      male: `${forms.male} ${others.male ?? ""}`,
      female: forms.female,
      plural: [forms.plural, ...words(present).filter(isPlural)].join(" "),
      infinitive: others.infinitive,
      adverbial: others.adverbial ?? "",
    },
    traits,
  );
}

const OBJECT: CueTraits = { addressee: "object" };
const WEAK: CueTraits = { weak: true };

const verbs: readonly CueVerb[] = [
  verb(
    "сказати",
    "say",
    "quote clause bare question",
    "сказа",
    "скаже скажуть",
    { infinitive: "сказати", adverbial: "сказавши" },
    OBJECT,
  ),
  verb(
    "казати",
    "say",
    "quote clause bare question",
    "каза",
    "каже кажуть",
    { infinitive: "казати", adverbial: "кажучи" },
    OBJECT,
  ),
  verb(
    "говорити",
    "say",
    "quote clause bare question",
    "говори",
    "говорить говорять",
    { infinitive: "говорити", adverbial: "говорячи" },
    OBJECT,
  ),
  verb(
    "розповісти",
    "say",
    "quote clause question topic",
    "розпові",
    "розповість розкаже",
    { infinitive: "розповісти розказати", adverbial: "розповівши" },
    OBJECT,
  ),
  verb(
    "розповідати",
    "say",
    "quote clause question topic",
    "розповіда розказа розказува",
    "розповідає розповідають розказує",
    { infinitive: "розповідати", adverbial: "розповідаючи" },
    OBJECT,
  ),
  verb(
    "повідомити",
    "say",
    "quote clause topic",
    "повідоми повідомля",
    "повідомляє повідомляють повідомить",
    { infinitive: "повідомити повідомляти", adverbial: "повідомивши повідомляючи" },
    OBJECT,
  ),
  verb("заявити", "say", "quote clause", "заяви заявля", "заявляє заявляють", {
    infinitive: "заявити заявляти",
    adverbial: "заявивши заявляючи",
  }),
  verb("додати", "say", "quote clause", "дода додава", "додає додають", {
    infinitive: "додати додавати",
    adverbial: "додавши додаючи",
  }),
  verb("зазначити", "say", "quote clause", "зазначи зазнача", "зазначає зазначають", {
    infinitive: "зазначити зазначати",
    adverbial: "зазначивши зазначаючи",
  }),
  verb("зауважити", "say", "quote clause", "зауважи зауважува", "зауважує зауважують", {
    infinitive: "зауважити зауважувати",
    adverbial: "зауваживши",
  }),
  verb("відзначити", "say", "quote clause", "відзначи відзнача", "відзначає відзначають", {
    infinitive: "відзначити відзначати",
    adverbial: "відзначивши",
  }),
  verb("підкреслити", "claim", "quote clause", "підкресли підкреслюва", "підкреслює підкреслюють", {
    infinitive: "підкреслити підкреслювати",
    adverbial: "підкресливши підкреслюючи",
  }),
  verb("наголосити", "claim", "quote clause", "наголоси наголошува", "наголошує наголошують", {
    infinitive: "наголосити наголошувати",
    adverbial: "наголосивши наголошуючи",
  }),
  verb(
    "відповісти",
    "answer",
    "quote clause",
    "відпові відповіда",
    "відповідає відповідають відповість",
    { infinitive: "відповісти відповідати", adverbial: "відповівши відповідаючи" },
    OBJECT,
  ),
  verb(
    "заперечити",
    "deny",
    "quote clause",
    "заперечи заперечува",
    "заперечує заперечують",
    { infinitive: "заперечити заперечувати", adverbial: "заперечивши" },
    OBJECT,
  ),
  verb(
    "запитати",
    "ask",
    "quote question",
    "запита запитува пита спита",
    "запитує запитують питає питають спитає",
    { infinitive: "запитати питати спитати запитувати", adverbial: "запитавши питаючи" },
    OBJECT,
  ),
  verb("поцікавитися", "ask", "quote question", "~поцікави", "цікавиться", { infinitive: "поцікавитися" }),
  verb("уточнити", "say", "quote clause question", "уточни уточнюва", "уточнює уточнюють", {
    infinitive: "уточнити уточнювати",
    adverbial: "уточнивши",
  }),
  verb(
    "попросити",
    "order",
    "quote clause infinitive",
    "попроси проси",
    "просить просять попросить",
    { infinitive: "попросити просити", adverbial: "попросивши" },
    OBJECT,
  ),
  verb("стверджувати", "claim", "quote clause", "стверджува", "стверджує стверджують", {
    infinitive: "стверджувати",
    adverbial: "стверджуючи",
  }),
  verb(
    "запевнити",
    "promise",
    "quote clause",
    "запевни запевня",
    "запевняє запевняють",
    { infinitive: "запевнити запевняти", adverbial: "запевнивши" },
    OBJECT,
  ),
  verb(
    "пояснити",
    "say",
    "quote clause question",
    "поясни пояснюва",
    "пояснює пояснюють",
    { infinitive: "пояснити пояснювати", adverbial: "пояснивши пояснюючи" },
    OBJECT,
  ),
  verb(
    "зізнатися",
    "claim",
    "quote clause topic",
    "~зізна ~зізнава",
    "зізнається зізнаються",
    { infinitive: "зізнатися зізнаватися", adverbial: "зізнавшись" },
    OBJECT,
  ),
  verb("визнати", "say", "quote clause", "визна визнава", "визнає визнають", {
    infinitive: "визнати визнавати",
    adverbial: "визнавши",
  }),
  verb(
    "поскаржитися",
    "emotion",
    "quote clause topic",
    "~поскаржи ~скаржи",
    "скаржиться скаржаться",
    { infinitive: "поскаржитися скаржитися", adverbial: "поскаржившись скаржачись" },
    OBJECT,
  ),
  verb("бідкатися", "emotion", "quote clause", "~бідка", "бідкається бідкаються", {
    infinitive: "бідкатися",
    adverbial: "бідкаючись",
  }),
  verb("нарікати", "emotion", "quote clause topic", "наріка", "нарікає нарікають", {
    infinitive: "нарікати",
    adverbial: "нарікаючи",
  }),
  verb("обурюватися", "emotion", "quote clause", "~обурюва ~обури", "обурюється обурюються", {
    infinitive: "обурюватися",
  }),
  verb(
    "писати",
    "write",
    "quote clause question",
    "написа писа",
    "пише пишуть напише",
    { infinitive: "писати написати", adverbial: "написавши" },
    OBJECT,
  ),
  verb(
    "передавати",
    "say",
    "quote clause",
    "переда передава",
    "передає передають",
    { infinitive: "передати передавати" },
    OBJECT,
  ),
  verb("підтвердити", "claim", "quote clause", "підтверди підтверджува", "підтверджує підтверджують", {
    infinitive: "підтвердити підтверджувати",
    adverbial: "підтвердивши",
  }),
  verb("спростувати", "deny", "quote clause", "спростува спростовува", "спростовує спростовують", {
    infinitive: "спростувати",
    adverbial: "спростувавши",
  }),
  verb(
    "попередити",
    "order",
    "quote clause topic",
    "попереди попереджа",
    "попереджає попереджають",
    { infinitive: "попередити попереджати", adverbial: "попередивши" },
    OBJECT,
  ),
  verb(
    "пригрозити",
    "promise",
    "quote clause infinitive",
    "пригрози погрожува",
    "погрожує погрожують",
    { infinitive: "пригрозити погрожувати", adverbial: "пригрозивши" },
    OBJECT,
  ),
  verb(
    "пообіцяти",
    "promise",
    "quote clause infinitive",
    "пообіця обіця",
    "обіцяє обіцяють",
    { infinitive: "пообіцяти обіцяти", adverbial: "пообіцявши обіцяючи" },
    OBJECT,
  ),
  verb("встановити", "claim", "clause", "встанови", "", { infinitive: "встановити" }, WEAK),
  verb(
    "вказати",
    "claim",
    "quote clause",
    "вказа вказува",
    "вказує вказують",
    { infinitive: "вказати вказувати", adverbial: "вказавши вказуючи" },
    WEAK,
  ),
  verb("вважати", "think", "quote clause", "вважа", "вважає вважають", {
    infinitive: "вважати",
    adverbial: "вважаючи",
  }),
  verb("думати", "think", "quote clause", "дума подума", "думає думають", { infinitive: "думати" }),
  verb("сподіватися", "think", "clause infinitive", "~сподіва", "сподівається сподіваються", {
    infinitive: "сподіватися",
    adverbial: "сподіваючись",
  }),
  verb("боятися", "think", "clause", "~боя ~побоюва", "боїться бояться побоюється побоюються", {
    infinitive: "боятися побоюватися",
  }),
  verb("припустити", "think", "quote clause", "припусти припуска", "припускає припускають", {
    infinitive: "припустити припускати",
    adverbial: "припустивши",
  }),
  verb("знати", "think", "clause", "зна дізна", "знає знають", { infinitive: "знати" }),
  verb(
    "наказати",
    "order",
    "quote clause infinitive",
    "наказа наказува",
    "наказує наказують",
    { infinitive: "наказати", adverbial: "наказавши" },
    OBJECT,
  ),
  verb("веліти", "order", "quote clause infinitive", "велі", "велить велять", { infinitive: "веліти" }, OBJECT),
  verb(
    "запропонувати",
    "order",
    "quote clause infinitive",
    "запропонува пропонува",
    "пропонує пропонують",
    { infinitive: "запропонувати пропонувати" },
    OBJECT,
  ),
  verb("вимагати", "order", "quote clause infinitive", "вимага", "вимагає вимагають", {
    infinitive: "вимагати",
    adverbial: "вимагаючи",
  }),
  verb(
    "закликати",
    "order",
    "quote clause infinitive",
    "заклика",
    "закликає закликають",
    { infinitive: "закликати", adverbial: "закликавши" },
    OBJECT,
  ),
  verb(
    "радити",
    "order",
    "quote clause infinitive",
    "ради поради",
    "радить радять",
    { infinitive: "радити порадити" },
    OBJECT,
  ),
  verb(
    "крикнути",
    "emotion",
    "quote clause",
    "крикну крича закрича",
    "кричить кричать",
    { infinitive: "крикнути кричати", adverbial: "кричачи" },
    OBJECT,
  ),
  verb("горлати", "emotion", "quote", "горла", "горлає горлають", { infinitive: "горлати" }, WEAK),
  verb(
    "прошепотіти",
    "emotion",
    "quote clause",
    "прошепоті шепоті",
    "шепоче шепочуть",
    { infinitive: "прошепотіти шепотіти" },
    OBJECT,
  ),
  verb("бурмотіти", "emotion", "quote", "бурмоті пробурмоті", "бурмоче бурмочуть", { infinitive: "бурмотіти" }),
  verb(
    "зітхнути",
    "emotion",
    "quote",
    "зітхну зітха",
    "зітхає зітхають",
    { infinitive: "зітхнути", adverbial: "зітхнувши зітхаючи" },
    WEAK,
  ),
  verb(
    "сміятися",
    "emotion",
    "quote",
    "~смія ~засмія",
    "сміється сміються",
    { infinitive: "сміятися", adverbial: "сміючись" },
    WEAK,
  ),
  verb(
    "плакати",
    "emotion",
    "quote",
    "плака заплака",
    "плаче плачуть",
    { infinitive: "плакати", adverbial: "плачучи" },
    WEAK,
  ),
  verb(
    "лаятися",
    "emotion",
    "quote",
    "~лая ~вилая",
    "лається лаються",
    { infinitive: "лаятися", adverbial: "лаючись" },
    WEAK,
  ),
  verb("вигукнути", "emotion", "quote", "вигукну вигукува", "вигукує вигукують", { infinitive: "вигукнути" }),
  verb(
    "хвалитися",
    "emotion",
    "quote clause topic",
    "~хвали ~похвали",
    "хвалиться хваляться",
    { infinitive: "хвалитися похвалитися", adverbial: "хвалячись" },
    OBJECT,
  ),
  verb("жартувати", "emotion", "quote clause", "жартува пожартува", "жартує жартують", { infinitive: "жартувати" }),
  verb(
    "продовжити",
    "say",
    "quote",
    "продовжи продовжува",
    "продовжує продовжують",
    { infinitive: "продовжити", adverbial: "продовживши" },
    WEAK,
  ),
  verb("повторити", "say", "quote clause", "повтори повторюва", "повторює повторюють", {
    infinitive: "повторити повторювати",
    adverbial: "повторивши",
  }),
  verb(
    "прокоментувати",
    "say",
    "quote",
    "прокоментува коментува",
    "коментує коментують",
    { infinitive: "прокоментувати" },
    WEAK,
  ),
  verb("констатувати", "claim", "quote clause", "констатува", "констатує констатують", { infinitive: "констатувати" }),
  verb("оголосити", "say", "quote clause topic", "оголоси оголошува", "оголошує оголошують", {
    infinitive: "оголосити",
    adverbial: "оголосивши",
  }),
  verb("натякнути", "claim", "quote clause", "натякну натяка", "натякає натякають", {
    infinitive: "натякнути",
    adverbial: "натякнувши",
  }),
  verb("згадувати", "say", "quote clause question", "згадува згада пригада", "згадує згадують пригадує", {
    infinitive: "згадувати згадати",
    adverbial: "згадуючи",
  }),
  verb(
    "нагадати",
    "say",
    "quote clause",
    "нагада нагадува",
    "нагадує нагадують",
    { infinitive: "нагадати нагадувати", adverbial: "нагадавши" },
    OBJECT,
  ),
  verb(
    "доповісти",
    "say",
    "quote clause topic",
    "допові доповіда",
    "доповідає доповідають",
    { infinitive: "доповісти доповідати" },
    OBJECT,
  ),
  verb("постановити", "claim", "clause", "постанови", "", { infinitive: "постановити" }),
  verb(
    "описати",
    "say",
    "quote topic",
    "описа описува",
    "описує описують",
    { infinitive: "описати описувати", adverbial: "описуючи" },
    WEAK,
  ),
  verb(
    "назвати",
    "say",
    "quote topic",
    "назва назива",
    "називає називають",
    { infinitive: "назвати називати", adverbial: "назвавши називаючи" },
    WEAK,
  ),
  verb(
    "звинуватити",
    "claim",
    "clause",
    "звинувати звинувачува",
    "звинувачує звинувачують",
    { infinitive: "звинуватити звинувачувати", adverbial: "звинувативши" },
    OBJECT,
  ),
  verb("здивуватися", "emotion", "quote clause", "~здивува ~дивува", "дивується дивуються", {
    infinitive: "здивуватися дивуватися",
  }),
];

export const quote: QuoteLexicon = {
  // Agency pages use straight marks with an en dash as often as guillemets.
  marks: [
    ["«", "»"],
    ["“", "”"],
    ["„", "“"],
    ["„", "”"],
    ['"', '"'],
  ],
  dash: "slavic",
  order: "free",
  capitalisesNouns: false,
  verbs,
  phrases: [
    { words: "за словами", lemma: "за словами", speaker: "after" },
    { words: "зі слів", lemma: "зі слів", speaker: "after" },
    { words: "за даними", lemma: "за даними", speaker: "after" },
    { words: "за інформацією", lemma: "за інформацією", speaker: "after" },
    { words: "на думку", lemma: "на думку", act: "think", speaker: "after" },
    { words: "за версією", lemma: "за версією", speaker: "after" },
    { words: "за твердженням", lemma: "за твердженням", speaker: "after" },
    { words: "йдеться в", lemma: "йтися", act: "say", speaker: "none" },
    { words: "йдеться у", lemma: "йтися", act: "say", speaker: "none" },
    { words: "мовиться у", lemma: "мовитися", act: "say", speaker: "none" },
    { words: "згідно з", lemma: "згідно з", speaker: "after", weak: true },
  ],
  nouns: [
    cueNoun("слова", "say", "слова слів словам"),
    cueNoun("заява", "claim", "заява заяви заяву заяві заявою заяв"),
  ],
  that: words("що щоб нібито начебто буцімто"),
  whether: ["чи"],
  questionWords: words("де коли хто кого кому ким як чому навіщо скільки куди звідки який яка які чим чого"),
  infinitive: [],
  infinitiveEndings: words("ти тися"),
  as: ["як"],
  reportive: words("мовляв"),
  hearsay: [],
  auxiliaries: words("може можуть міг могла буде будуть став стала стали почав почала чути"),
  passive: words("був була було були"),
  agent: [],
  negations: words("не ні ані"),
  adverbs: words(
    "також теж пізніше потім тоді вже уже ще раніше однак знову лише тільки навіть прямо відкрито тихо голосно до-речі " +
      "вчора сьогодні напередодні нещодавно одразу спокійно спершу спочатку нарешті ж нібито",
  ),
  addressing: [],
  prepositions: words(
    "у в на з із зі про об від до за к по під при для без через між над перед після біля серед проти щодо крім навколо " +
      "замість згідно поблизу стосовно",
  ),
  genitive: words("з із зі від"),
  determiners: [
    { forms: words("цей той"), gender: "male", number: "singular" },
    { forms: words("ця"), gender: "female", number: "singular" },
    { forms: words("цього цьому цим цієї цій цю"), number: "singular" },
    { forms: words("ці цих цими всі двоє троє обидва обидві багато деякі"), number: "plural" },
    { forms: words("один якийсь"), gender: "male", number: "singular", indefinite: true },
    { forms: words("одна якась"), gender: "female", number: "singular", indefinite: true },
    { forms: words("інший іншого іншому іншим"), other: true },
    { forms: words("інша іншу іншої іншій"), gender: "female", other: true },
    { forms: words("чоловічий чоловічого чоловічим"), gender: "male" },
    { forms: words("жіночий жіночого жіночим"), gender: "female" },
    { forms: words("інші інших"), number: "plural", other: true },
  ],
  and: words("і й та"),
  but: words("але а однак проте"),
  relatives: words("який яка яке які якого якої якому якій яку яким яких якими котрий котра"),
  subordinators: words("бо тому оскільки поки якщо коли хоча щоб після перш адже як"),
  glosses: words(
    "званий звана зване звані званого званої званих позивний позивним позивного прізвисько прізвиськом кличка слово слова " +
      "словом термін терміном поняття назва назвою назви вислів фраза псевдонім псевдонімом псевдо імені ім'я",
  ),
  titled: words(
    "фільм фільму фільмі роман роману романі книга книжка книги книгу книзі газета газети газету газеті журнал журналу " +
      "журналі видання виданню виданні телеканал телеканалу телеканалі канал каналу каналі телеграм-канал телеграм-каналу " +
      "сайт сайту сайті проєкт проєкту проект проєкті програма програми програмі серіал серіалу пісня пісні пісню альбом " +
      "вистава п'єса картина операція операції операцію крейсер крейсера фрегат катер корабель судно танкер завод заводу " +
      "заводі компанія компанії компанію фірма група групи група угруповання батальйон батальйону бригада бригади бригаді " +
      "полк полку рота загін загону пвк партія партії рух руху організація організації фонд ресторан кафе готель магазин " +
      "клуб станція ракета ракети комплекс система системи подкаст подкасту агентство агентства",
  ),
  talks: words(
    "розмова розмови розмову розмові розмовою бесіда бесіди бесіді дзвінок дзвінка дзвінку діалог діалогу діалозі переговори " +
      "переговорів перемовини перехоплення перехопленні спілкуванні",
  ),
  papers: words(
    "запис запису записі записом аудіозапис аудіозапису звіт звіту звіті повідомлення повідомленні заява заяві документ " +
      "документі доповідь доповіді розшифровка розшифровці перехоплення перехопленні вирок вироку матеріали матеріалах " +
      "відео лист листі публікація публікації пресреліз пресрелізі",
  ),
  bodies: words(
    "портал міністерство міністерстві відомство відомстві управління управлінні розвідка розвідці розвідки гур сбу фсб гру мзс мвс " +
      "міноборони кремль кремлі кремля уряд уряді поліція поліції прокуратура прокуратурі генпрокуратура дбр набу суд суді " +
      "генштаб генштабі зсу нато оон єс агентство агентства видання комітет рада партія організація фонд посольство служба " +
      "пресслужба пресслужбі центр центру офіс офісі адміністрація адміністрації омва ова",
  ),
  notNames: words(
    "як за у в на і але а він вона вони це цей якщо коли потім пізніше також однак згідно понеділок вівторок середа четвер " +
      "п'ятниця субота неділя січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень " +
      "так ні господи боже ну мамо мама",
  ),
};
