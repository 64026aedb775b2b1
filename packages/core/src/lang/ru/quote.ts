import type { CueAct } from "../../model.ts";
import type { CueVerb, QuoteLexicon } from "../../quote/lexicon.ts";
import { type CueTraits, cueNoun, cueVerb } from "../cue-rows.ts";
import { words } from "../inflect.ts";

/** Past forms of a stem in -л: masculine, feminine, plural; neuter counts as genderless. */
function past(stems: string, reflexive: boolean): { male: string; female: string; plural: string; neuter: string } {
  const all = (ending: string, back: string): string =>
    words(stems)
      .map((stem) => stem + ending + (reflexive ? back : ""))
      .join(" ");
  return { male: all("л", "ся"), female: all("ла", "сь"), plural: all("ли", "сь"), neuter: all("ло", "сь") };
}

/**
 * A verb by its past stems (without -л; several aspects may share a row), its present and future forms of the third
 * person, its infinitives and its verbal adverbs. A leading `~` on the stems marks a reflexive verb. Forms that do not follow the stem
 * are under `extra`.
 */
function verb(
  lemma: string,
  act: CueAct,
  frames: string,
  stems: string,
  present: string,
  others: { infinitive: string; adverbial?: string; male?: string; plural?: string },
  traits: CueTraits = {},
): CueVerb {
  const reflexive = stems.startsWith("~");
  const forms = past(stems.replaceAll("~", ""), reflexive);
  const singular = words(present).filter((form) => !isPlural(form));
  const plural = words(present).filter(isPlural);
  return cueVerb(
    lemma,
    act,
    frames,
    {
      finite: [...singular, forms.neuter].join(" "),
      male: `${forms.male} ${others.male ?? ""}`,
      female: forms.female,
      plural: [forms.plural, ...plural].join(" "),
      infinitive: others.infinitive,
      adverbial: others.adverbial ?? "",
    },
    traits,
  );
}

function isPlural(form: string): boolean {
  return /(?:ут|ют|ат|ят)(?:ся)?$/u.test(form);
}

const OBJECT: CueTraits = { addressee: "object" };
const WEAK: CueTraits = { weak: true };

const verbs: readonly CueVerb[] = [
  verb(
    "сказать",
    "say",
    "quote clause bare question",
    "сказа",
    "скажет скажут",
    { infinitive: "сказать", adverbial: "сказав" },
    OBJECT,
  ),
  verb(
    "говорить",
    "say",
    "quote clause bare question",
    "говори",
    "говорит говорят",
    { infinitive: "говорить", adverbial: "говоря" },
    OBJECT,
  ),
  verb(
    "рассказать",
    "say",
    "quote clause question topic",
    "рассказа",
    "расскажет",
    { infinitive: "рассказать", adverbial: "рассказав" },
    OBJECT,
  ),
  verb(
    "рассказывать",
    "say",
    "quote clause question topic",
    "рассказыва",
    "рассказывает рассказывают",
    { infinitive: "рассказывать", adverbial: "рассказывая" },
    OBJECT,
  ),
  verb(
    "сообщить",
    "say",
    "quote clause topic",
    "сообщи сообща",
    "сообщает сообщают сообщит",
    { infinitive: "сообщить сообщать", adverbial: "сообщив сообщая" },
    OBJECT,
  ),
  verb("заявить", "say", "quote clause", "заяви заявля", "заявляет заявляют", {
    infinitive: "заявить заявлять",
    adverbial: "заявив заявляя",
  }),
  verb("добавить", "say", "quote clause", "добави добавля", "добавляет добавляют", {
    infinitive: "добавить добавлять",
    adverbial: "добавив добавляя",
  }),
  verb("отметить", "say", "quote clause", "отмети отмеча", "отмечает отмечают", {
    infinitive: "отметить отмечать",
    adverbial: "отметив отмечая",
  }),
  verb(
    "подчеркнуть",
    "claim",
    "quote clause",
    "подчеркну подчёркива подчеркива",
    "подчеркивает подчёркивает подчеркивают подчёркивают",
    { infinitive: "подчеркнуть", adverbial: "подчеркнув подчеркивая подчёркивая" },
  ),
  verb(
    "ответить",
    "answer",
    "quote clause",
    "ответи отвеча",
    "отвечает отвечают ответит",
    { infinitive: "ответить отвечать", adverbial: "ответив отвечая" },
    OBJECT,
  ),
  verb(
    "возразить",
    "deny",
    "quote clause",
    "возрази возража",
    "возражает возражают",
    { infinitive: "возразить возражать", adverbial: "возразив" },
    OBJECT,
  ),
  verb(
    "спросить",
    "ask",
    "quote question",
    "спроси спрашива",
    "спрашивает спрашивают спросит",
    { infinitive: "спросить спрашивать", adverbial: "спросив спрашивая" },
    OBJECT,
  ),
  verb("уточнить", "say", "quote clause question", "уточни уточня", "уточняет уточняют", {
    infinitive: "уточнить уточнять",
    adverbial: "уточнив уточняя",
  }),
  verb("поинтересоваться", "ask", "quote question", "~поинтересова", "интересуется", {
    infinitive: "поинтересоваться",
  }),
  verb(
    "попросить",
    "order",
    "quote clause infinitive",
    "попроси проси",
    "просит просят попросит",
    { infinitive: "попросить просить", adverbial: "попросив" },
    OBJECT,
  ),
  verb("утверждать", "claim", "quote clause", "утвержда", "утверждает утверждают", {
    infinitive: "утверждать",
    adverbial: "утверждая",
  }),
  verb(
    "уверять",
    "claim",
    "quote clause",
    "уверя",
    "уверяет уверяют",
    { infinitive: "уверять", adverbial: "уверяя" },
    OBJECT,
  ),
  verb(
    "заверить",
    "promise",
    "quote clause",
    "завери заверя",
    "заверяет заверяют",
    { infinitive: "заверить", adverbial: "заверив" },
    OBJECT,
  ),
  verb(
    "объяснить",
    "say",
    "quote clause question",
    "объясни объясня",
    "объясняет объясняют",
    { infinitive: "объяснить объяснять", adverbial: "объяснив объясняя" },
    OBJECT,
  ),
  verb("пояснить", "say", "quote clause question", "поясни поясня", "поясняет поясняют", {
    infinitive: "пояснить пояснять",
    adverbial: "пояснив поясняя",
  }),
  verb(
    "признаться",
    "claim",
    "quote clause topic",
    "~призна ~признава",
    "признается признаётся признаются",
    { infinitive: "признаться признаваться", adverbial: "признавшись" },
    OBJECT,
  ),
  verb("признать", "say", "quote clause", "призна признава", "признает признаёт признают", {
    infinitive: "признать признавать",
    adverbial: "признав",
  }),
  verb(
    "пожаловаться",
    "emotion",
    "quote clause topic",
    "~пожалова ~жалова",
    "жалуется жалуются",
    { infinitive: "пожаловаться жаловаться", adverbial: "пожаловавшись жалуясь" },
    OBJECT,
  ),
  verb(
    "писать",
    "write",
    "quote clause question",
    "написа писа",
    "пишет пишут напишет",
    { infinitive: "писать написать", adverbial: "написав" },
    OBJECT,
  ),
  verb(
    "передавать",
    "say",
    "quote clause",
    "переда передава",
    "передает передаёт передают",
    { infinitive: "передать передавать" },
    OBJECT,
  ),
  verb("подтвердить", "claim", "quote clause", "подтверди подтвержда", "подтверждает подтверждают", {
    infinitive: "подтвердить подтверждать",
    adverbial: "подтвердив",
  }),
  verb("опровергнуть", "deny", "quote clause", "", "опровергает опровергают", {
    infinitive: "опровергнуть опровергать",
    adverbial: "опровергнув",
    male: "опроверг",
  }),
  verb("отрицать", "deny", "quote clause", "отрица", "отрицает отрицают", {
    infinitive: "отрицать",
    adverbial: "отрицая",
  }),
  verb(
    "предупредить",
    "order",
    "quote clause topic",
    "предупреди предупрежда",
    "предупреждает предупреждают",
    { infinitive: "предупредить предупреждать", adverbial: "предупредив" },
    OBJECT,
  ),
  verb(
    "пригрозить",
    "promise",
    "quote clause infinitive",
    "пригрози угрожа грози",
    "угрожает угрожают грозит",
    { infinitive: "пригрозить угрожать", adverbial: "пригрозив" },
    OBJECT,
  ),
  verb(
    "пообещать",
    "promise",
    "quote clause infinitive",
    "пообеща обеща",
    "обещает обещают",
    { infinitive: "пообещать обещать", adverbial: "пообещав обещая" },
    OBJECT,
  ),
  verb("установить", "claim", "clause", "установи", "", { infinitive: "установить" }, WEAK),
  verb(
    "указать",
    "claim",
    "quote clause",
    "указа указыва",
    "указывает указывают",
    { infinitive: "указать указывать", adverbial: "указав указывая" },
    WEAK,
  ),
  verb("считать", "think", "quote clause", "счита", "считает считают", { infinitive: "считать", adverbial: "считая" }),
  verb("думать", "think", "quote clause", "дума подума", "думает думают", { infinitive: "думать" }),
  verb("надеяться", "think", "clause infinitive", "~надея", "надеется надеются", {
    infinitive: "надеяться",
    adverbial: "надеясь",
  }),
  verb("опасаться", "think", "clause", "~опаса", "опасается опасаются", {
    infinitive: "опасаться",
    adverbial: "опасаясь",
  }),
  verb("полагать", "think", "quote clause", "полага", "полагает полагают", {
    infinitive: "полагать",
    adverbial: "полагая",
  }),
  verb("знать", "think", "clause", "зна узна", "знает знают", { infinitive: "знать" }),
  verb(
    "приказать",
    "order",
    "quote clause infinitive",
    "приказа приказыва",
    "приказывает приказывают",
    { infinitive: "приказать приказывать", adverbial: "приказав" },
    OBJECT,
  ),
  verb("велеть", "order", "quote clause infinitive", "веле", "велит велят", { infinitive: "велеть" }, OBJECT),
  verb(
    "предложить",
    "order",
    "quote clause infinitive",
    "предложи предлага",
    "предлагает предлагают",
    { infinitive: "предложить предлагать", adverbial: "предложив" },
    OBJECT,
  ),
  verb("требовать", "order", "quote clause infinitive", "потребова требова", "требует требуют", {
    infinitive: "требовать потребовать",
    adverbial: "требуя потребовав",
  }),
  verb(
    "призвать",
    "order",
    "quote clause infinitive",
    "призва призыва",
    "призывает призывают",
    { infinitive: "призвать призывать", adverbial: "призвав" },
    OBJECT,
  ),
  verb(
    "советовать",
    "order",
    "quote clause infinitive",
    "посоветова советова",
    "советует советуют",
    { infinitive: "советовать посоветовать" },
    OBJECT,
  ),
  verb(
    "крикнуть",
    "emotion",
    "quote clause",
    "крикну крича закрича",
    "кричит кричат",
    { infinitive: "крикнуть кричать", adverbial: "крича" },
    OBJECT,
  ),
  verb("орать", "emotion", "quote", "ора заора", "орет орёт орут", { infinitive: "орать" }, WEAK),
  verb(
    "прошептать",
    "emotion",
    "quote clause",
    "прошепта шепта",
    "шепчет шепчут",
    { infinitive: "прошептать шептать", adverbial: "шепча" },
    OBJECT,
  ),
  verb("бормотать", "emotion", "quote", "пробормота бормота", "бормочет бормочут", { infinitive: "бормотать" }),
  verb(
    "вздохнуть",
    "emotion",
    "quote",
    "вздохну вздыха",
    "вздыхает вздыхают",
    { infinitive: "вздохнуть", adverbial: "вздохнув вздыхая" },
    WEAK,
  ),
  verb(
    "смеяться",
    "emotion",
    "quote",
    "~смея ~засмея",
    "смеется смеётся смеются",
    { infinitive: "смеяться", adverbial: "смеясь" },
    WEAK,
  ),
  verb(
    "плакать",
    "emotion",
    "quote",
    "плака заплака",
    "плачет плачут",
    { infinitive: "плакать", adverbial: "плача" },
    WEAK,
  ),
  verb(
    "ругаться",
    "emotion",
    "quote",
    "~руга ~выруга",
    "ругается ругаются",
    { infinitive: "ругаться", adverbial: "ругаясь" },
    WEAK,
  ),
  verb("воскликнуть", "emotion", "quote", "воскликну восклица", "восклицает восклицают", { infinitive: "воскликнуть" }),
  verb(
    "хвастаться",
    "emotion",
    "quote clause topic",
    "~хваста ~похваста",
    "хвастается хвастаются",
    { infinitive: "хвастаться похвастаться", adverbial: "хвастаясь" },
    OBJECT,
  ),
  verb("шутить", "emotion", "quote clause", "шути пошути", "шутит шутят", { infinitive: "шутить" }),
  verb(
    "продолжить",
    "say",
    "quote",
    "продолжи продолжа",
    "продолжает продолжают",
    { infinitive: "продолжить", adverbial: "продолжив" },
    WEAK,
  ),
  verb("повторить", "say", "quote clause", "повтори повторя", "повторяет повторяют", {
    infinitive: "повторить повторять",
    adverbial: "повторив повторяя",
  }),
  verb(
    "прокомментировать",
    "say",
    "quote",
    "прокомментирова комментирова",
    "комментирует комментируют",
    { infinitive: "прокомментировать" },
    WEAK,
  ),
  verb("констатировать", "claim", "quote clause", "констатирова", "констатирует констатируют", {
    infinitive: "констатировать",
    adverbial: "констатировав",
  }),
  verb("объявить", "say", "quote clause topic", "объяви объявля", "объявляет объявляют", {
    infinitive: "объявить",
    adverbial: "объявив",
  }),
  verb("намекнуть", "claim", "quote clause", "намекну намека", "намекает намекают", {
    infinitive: "намекнуть",
    adverbial: "намекнув намекая",
  }),
  verb("проговориться", "say", "clause", "~проговори", "", { infinitive: "проговориться" }),
  verb("вспоминать", "say", "quote clause question", "вспомина вспомни", "вспоминает вспоминают", {
    infinitive: "вспоминать вспомнить",
    adverbial: "вспоминая вспомнив",
  }),
  verb(
    "напомнить",
    "say",
    "quote clause",
    "напомни напомина",
    "напоминает напоминают",
    { infinitive: "напомнить", adverbial: "напомнив напоминая" },
    OBJECT,
  ),
  verb(
    "доложить",
    "say",
    "quote clause topic",
    "доложи докладыва",
    "докладывает докладывают",
    { infinitive: "доложить", adverbial: "доложив" },
    OBJECT,
  ),
  verb("постановить", "claim", "clause", "постанови", "", { infinitive: "постановить" }),
  verb(
    "описать",
    "say",
    "quote topic",
    "описа описыва",
    "описывает описывают",
    { infinitive: "описать описывать", adverbial: "описывая описав" },
    WEAK,
  ),
  verb(
    "назвать",
    "say",
    "quote topic",
    "назва называ",
    "называет называют",
    { infinitive: "назвать называть", adverbial: "назвав называя" },
    WEAK,
  ),
  verb(
    "обвинить",
    "claim",
    "clause",
    "обвини обвиня",
    "обвиняет обвиняют",
    { infinitive: "обвинить обвинять", adverbial: "обвинив обвиняя" },
    OBJECT,
  ),
  verb("возмутиться", "emotion", "quote clause", "~возмути ~возмуща", "возмущается возмущаются", {
    infinitive: "возмутиться возмущаться",
  }),
  verb("удивиться", "emotion", "quote clause", "~удиви ~удивля", "удивляется удивляются", {
    infinitive: "удивиться удивляться",
  }),
];

export const quote: QuoteLexicon = {
  marks: [
    ["«", "»"],
    ["„", "“"],
    ["“", "”"],
    ['"', '"'],
  ],
  dash: "slavic",
  order: "free",
  capitalisesNouns: false,
  verbs,
  phrases: [
    { words: "по словам", lemma: "по словам", speaker: "after" },
    { words: "со слов", lemma: "со слов", speaker: "after" },
    { words: "по данным", lemma: "по данным", speaker: "after" },
    { words: "по информации", lemma: "по информации", speaker: "after" },
    { words: "по мнению", lemma: "по мнению", act: "think", speaker: "after" },
    { words: "по версии", lemma: "по версии", speaker: "after" },
    { words: "по утверждению", lemma: "по утверждению", speaker: "after" },
    { words: "говорится в", lemma: "говориться", act: "say", speaker: "none" },
    { words: "согласно", lemma: "согласно", speaker: "after", weak: true },
  ],
  nouns: [
    cueNoun("слова", "say", "слова слов словам"),
    cueNoun("заявление", "claim", "заявление заявления заявлению заявлением заявлений"),
  ],
  that: words("что чтобы будто якобы"),
  whether: ["ли"],
  questionWords: words("где когда кто кого кому кем как почему зачем сколько куда откуда какой какая какие чем чего"),
  infinitive: [],
  infinitiveEndings: words("ть ться ти чь"),
  as: ["как"],
  reportive: words("мол дескать"),
  hearsay: [],
  auxiliaries: words("может могут мог могла будет будут стал стала стали начал начала слышно"),
  passive: words("был была было были"),
  agent: [],
  negations: words("не ни нельзя"),
  adverbs: words(
    "также тоже позже потом затем тогда уже еще ещё ранее раньше однако снова опять только даже прямо открыто тихо громко " +
      "в-частности кстати вчера сегодня накануне недавно сразу спокойно сначала наконец же якобы",
  ),
  addressing: [],
  prepositions: words(
    "в во на с со о об обо от до из изо за к ко по под подо при про для без у через между над перед после около среди " +
      "против из-за ради кроме вокруг вместо согласно возле во-время",
  ),
  genitive: words("из от"),
  determiners: [
    { forms: words("этот тот"), gender: "male", number: "singular" },
    { forms: words("эта"), gender: "female", number: "singular" },
    { forms: words("этого этому этим этой эту"), number: "singular" },
    { forms: words("эти этих этими все двое трое оба обе многие некоторые"), number: "plural" },
    { forms: words("один некий какой-то"), gender: "male", number: "singular", indefinite: true },
    { forms: words("одна некая какая-то"), gender: "female", number: "singular", indefinite: true },
    { forms: words("другой другого другому другим"), other: true },
    { forms: words("другая другую"), gender: "female", other: true },
    { forms: words("мужской мужского мужским"), gender: "male" },
    { forms: words("женский женского женским"), gender: "female" },
    { forms: words("другие других"), number: "plural", other: true },
  ],
  and: words("и да"),
  but: words("но а однако"),
  relatives: words("который которая которое которые которого которой которому которую которым которых которыми"),
  subordinators: words("потому поскольку пока если когда хотя так чтобы после прежде ведь как"),
  glosses: words(
    "называемый называемая называемое называемые называемого называемой называемых позывной позывным позывного кличка " +
      "кличкой прозвище прозвищем прозвищу слово слова словом термин термином понятие название названием названии " +
      "именуемый именуемая выражение фраза псевдоним псевдонимом имени",
  ),
  titled: words(
    "фильм фильма фильме роман романа романе книга книги книгу книге газета газеты газету газете журнал журнала журнале " +
      "издание издания изданию издании телеканал телеканала телеканале канал канала канале телеграм-канал телеграм-канала " +
      "сайт сайта сайте проект проекта проекте программа программы программе сериал сериала песня песни песню альбом " +
      "спектакль пьеса картина операция операции операцию крейсер крейсера фрегат катер корабль корабля судно лодка танкер " +
      "завод завода заводе компания компании компанию фирма группа группы группировка батальон батальона бригада бригады " +
      "полк полка рота отряд отряда чвк партия партии движение движения организация организации фонд ресторан кафе отель " +
      "магазин клуб станция станции совхоз колхоз ракета ракеты комплекс система системы подкаст подкаста агентство агентства",
  ),
  talks: words(
    "разговор разговора разговору разговором разговоре разговоры беседа беседы беседе беседу звонок звонка звонке диалог " +
      "диалога диалоге переговоры переговоров переговорах перехват перехвата перехвате общении",
  ),
  papers: words(
    "запись записи записью аудиозапись аудиозаписи отчет отчёт отчета отчёта отчете отчёте сообщение сообщения сообщении " +
      "заявление заявлении документ документе документах доклад докладе расшифровка расшифровке перехват перехвате " +
      "приговор приговоре материалы материалах видео письмо письме публикация публикации пресс-релиз пресс-релизе",
  ),
  bodies: words(
    "портал министерство министерстве ведомство ведомстве управление управлении разведка разведке разведки гур гру фсб сбу мид мвд " +
      "минобороны кремль кремле кремля правительство правительстве полиция полиции прокуратура прокуратуре генпрокуратура " +
      "следком суд суде генштаб генштабе всу нато оон ес агентство агентства издание комитет комитета совет партия организация фонд " +
      "посольство служба пресс-служба пресс-службе центр центра администрация администрации",
  ),
  notNames: words(
    "как по в во на и но а он она они это этот если когда потом позже также однако согласно понедельник вторник среда " +
      "четверг пятница суббота воскресенье январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь " +
      "да нет господи боже ну мам мама",
  ),
};
