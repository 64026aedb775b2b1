import { primary, stemOf } from "./stem.ts";

/**
 * Names of one thing that neither spelling nor sound brings together. First the key, then the forms, lower case, without
 * inflection; a form matches a word whose stem it is. Capital-only forms (agencies) match words written in capitals.
 */
const PLACES: readonly string[] = [
  "kharkiv харків харьков charkiw charkow charków charkov kharkov harkova",
  "kyiv київ киев kiev kyjiv kiew kijów kiova kijev",
  "mykolaiv миколаїв николаев nikolaev mykolajiv mykolajiw nikolajew nikolajev mikołajów",
  "lviv львів львов lvov lemberg lwiw lwów",
  "odesa одеса одесса odessa",
  "dnipro дніпро днепр dnieper dnepr dnjepr dniepr днепропетровск dnipropetrovsk dnepropetrovsk",
  "chernihiv чернігів чернигов chernigov tsjernihiv tschernihiw tschernigow czernihów",
  "chornobyl чорнобиль чернобыль chernobyl tsjernobyl tschernobyl",
  "zaporizhzhia запоріжжя запорожье zaporozhye zaporizjzja saporischschja saporoschje zaporoże",
  "luhansk луганськ луганск lugansk luhansk ługańsk",
  "bakhmut бахмут bachmut artemivsk artyomovsk артемівськ артемовск артёмовск",
  "rivne рівне ровно rovno riwne",
  "crimea крим крым krim krym crimée krim krimhalbinsel halvøya",
  "donbas донбас донбасс donbass",
  "kherson херсон cherson",
  "vuhledar вугледар угледар ugledar wuhledar",
  "avdiivka авдіївка авдеевка avdeevka awdijiwka avdijivka",
  "sievierodonetsk сєвєродонецьк северодонецк severodonetsk sjewjerodonezk severodonetsk",
  "lyman лиман liman",
  "moscow москва moskva moskau moskwa moscou moscú mosca moskou moskova",
  "petersburg петербург питер petersburg",
  "belgorod белгород бєлгород bilhorod biełgorod",
  "rostov ростов rostow",
  "putin путин путін poutine putler",
  "zelensky зеленский зеленський zelenskyy zelenskyj selenskyj zelenskij zełenski",
  "prigozhin пригожин пригожін prigosjin prigoschin prigojine",
  "kadyrov кадыров кадиров kadyrow",
  "shoigu шойгу sjojgu schoigu choïgou",
  "gerasimov герасимов gerasimow",
  "lukashenko лукашенко lukasjenko lukaschenko лукашенка loukachenko",
  "chechnya чечня tsjetsjenia tschetschenien tchétchénie czeczenia chechenia tsjetsjenere",
];

/** Agencies and states by their letters, matched only when the word is written in capitals. */
const LETTERS: readonly string[] = [
  "gur ГУР HUR GUR DIU",
  "fsb ФСБ FSB FSS",
  "sbu СБУ SBU SSU",
  "svr СВР SVR",
  "gru ГРУ GRU HRU",
  "region:US US USA США VSA EUA EEUU EE.UU",
  "nato НАТО NATO OTAN",
  "un ООН ООН UN FN UNO ONU ООН",
  "eu ЕС ЄС EU UE",
  "ussr СССР СРСР USSR UdSSR URSS ZSRR",
  "dnr ДНР DNR DPR",
  "lnr ЛНР LNR LPR",
  "vsu ВСУ ЗСУ AFU ZSU VSU",
  "pmc ЧВК ПВК PMC",
  "cia ЦРУ ЦРУ CIA",
];

/** Names for people of the talk that the letters of the word do not give. */
const REGION_LANGUAGES = "en nb nn de ru uk fr es pl sv da nl pt it fi cs be".split(" ");
const FORM = new Map<string, string>();
const LETTER_FORM = new Map<string, string>();
for (const line of PLACES) {
  const [key = "", ...forms] = line.split(" ");
  for (const form of [key, ...forms]) FORM.set(form, key);
}
for (const line of LETTERS) {
  const [key = "", ...forms] = line.split(" ");
  for (const form of forms) LETTER_FORM.set(form, key);
}
const CASE_ENDING = /(?:ого|ому|ою|ем|ом|ой|ий|а|у|е|ы|и|і|є|ю|я|s|'s|em|u|a|ie|y)$/u;

/**
 * The group a name belongs to, by its forms: a place, a person of state, an agency written in capitals, or a country in
 * any language at hand. Inflected forms meet by dropping one ending.
 */
export function placeOf(lower: string, stem: string, language: string, raw: string): string | undefined {
  if (raw.length >= 2 && raw.length <= 5 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()) {
    const agency = LETTER_FORM.get(raw);
    if (agency !== undefined) return agency;
  }
  if (lower.length < 4) return undefined;
  const direct = FORM.get(lower);
  if (direct !== undefined) return direct;
  if (raw[0] === lower[0]) return undefined;
  const bare = lower.replace(CASE_ENDING, "");
  const found =
    FORM.get(bare) ?? FORM.get(`${bare}а`) ?? FORM.get(`${bare}я`) ?? FORM.get(`${bare}ь`) ?? FORM.get(`${bare}е`);
  return found ?? countriesOf(primary(language)).get(lower) ?? countriesOf(primary(language)).get(`=${stem}`);
}

const COUNTRIES = new Map<string, ReadonlyMap<string, string>>();

/** Countries of the world by their name in a language (ICU), single words only; stems under `=stem`. */
function countriesOf(language: string): ReadonlyMap<string, string> {
  const known = COUNTRIES.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  if (REGION_LANGUAGES.includes(language)) {
    const display = new Intl.DisplayNames([language === "nn" ? "nb" : language], { type: "region", fallback: "none" });
    for (const code of REGIONS) {
      const name = display.of(code)?.toLowerCase();
      if (name === undefined || /[\s-]/u.test(name)) continue;
      names.set(name, `region:${code}`);
      names.set(`=${stemOf(name, language)}`, `region:${code}`);
    }
  }
  COUNTRIES.set(language, names);
  return names;
}

const REGIONS =
  `AF AL DZ AR AM AU AT AZ BY BE BA BR BG CA CL CN CO HR CU CY CZ DK EG EE FI FR GE DE GR HU IS IN ID IR IQ IE IL IT JP
   JO KZ KE KP KR KW KG LV LB LY LT LU MK MD MN ME MA MX NL NZ NG NO PK PS PE PH PL PT QA RO RU SA RS SK SI ZA ES SD SE
   CH SY TJ TH TN TR TM UA AE GB US UZ VE VN YE XK`.split(/\s+/u);
