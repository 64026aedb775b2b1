import type { PeopleLexicon, Role, RoleNoun } from "../../text/people.ts";
import { pronouns, sideWords, words } from "../inflect.ts";

/**
 * Case forms after Hakulinen et al., Iso suomen kielioppi (2004), §§ 81–95. Each noun is
 * `nominative weak strong partitive / weak plural, genitive plural, partitive plural`: the weak stem stands before -n, -lle,
 * -ssa, the strong one before the possessive suffix of the nominative and genitive (äitinsä) and before -na.
 */
function noun(role: Role, table: string, gender?: "female" | "male"): RoleNoun[] {
  return table.split(";").flatMap((row) => {
    const [one = "", several = ""] = row.split("/");
    const [nominative = "", weak = nominative, strong = weak, partitive = `${strong}a`] = words(one);
    const back = /[aou]/u.test(nominative);
    const harmony = (endings: string): string[] => words(back ? endings : endings.replaceAll("a", "ä"));
    const put = (stem: string, endings: string): string[] => harmony(endings).map((ending) => stem + ending);
    const own = put(strong, "nsa");
    const dative = [`${weak}lle`, `${weak}lleen`, ...put(weak, "llensa")];
    const singular: RoleNoun = {
      role,
      ...(gender === undefined ? {} : { gender }),
      forms: [
        nominative,
        `${weak}n`,
        partitive,
        `${partitive}${partitive.at(-1) ?? ""}n`,
        ...own,
        ...put(weak, "ssa sta lla lta ksi ltaan llaan staan ssaan"),
        ...put(strong, "na nsa"),
        ...dative,
      ],
      nominative: [nominative, ...own],
      dative,
    };
    const [oblique, ...cases] = words(several);
    if (oblique === undefined) return [singular];
    const told = [`${oblique}lle`, `${oblique}lleen`];
    const plural: RoleNoun = {
      role,
      number: "plural",
      forms: [`${weak}t`, ...cases, ...put(oblique, "ssa sta lla lta ksi na"), ...told],
      nominative: [`${weak}t`],
      dative: told,
    };
    return [singular, plural];
  });
}

/** Nouns in -ja, -jä, -o, -i, -u that do not change before their endings: komentaja, upseeri. */
function plain(role: Role, list: string, gender?: "female" | "male"): RoleNoun[] {
  return words(list).flatMap((stem) => {
    const last = stem.at(-1) ?? "";
    const a = /[aou]/u.test(stem) ? "a" : "ä";
    const body = stem.slice(0, -1);
    const plural =
      last === "i"
        ? `${body}ei ${stem}en ${body}ej${a}`
        : last === "a" || last === "ä"
          ? `${body}i ${body}ien ${body}i${a}`
          : `${stem}i ${stem}jen ${stem}j${a}`;
    return noun(role, `${stem} ${stem} ${stem} ${stem}${a} / ${plural}`, gender);
  });
}

const roles: readonly RoleNoun[] = [
  ...noun("soldier", "sotilas sotilaa sotilaa sotilasta / sotilai sotilaiden sotilaita", "male"),
  ...noun("soldier", "varusmies varusmiehe varusmiehe varusmiestä / varusmiehi varusmiesten varusmiehiä", "male"),
  ...noun("soldier", "alokas alokkaa alokkaa alokasta / alokkai alokkaiden alokkaita", "male"),
  ...plain("soldier", "palkkasoturi", "male"),
  ...noun("fighter", "taistelija taistelija taistelija taistelijaa / taistelijoi taistelijoiden taistelijoita"),
  ...plain("fighter", "kapinallinen separatisti"),
  ...plain("commander", "komentaja"),
  ...noun("commander", "päällikkö päällikö päällikkö päällikköä / päälliköi päälliköiden päälliköitä"),
  ...noun("commander", "esimies esimiehe esimiehe esimiestä / esimiehi esimiesten esimiehiä"),
  ...plain("officer", "upseeri majuri eversti kapteeni kenraali amiraali", "male"),
  ...noun("officer", "luutnantti luutnanti luutnantti luutnanttia / luutnantei luutnanttien luutnantteja", "male"),
  ...noun("officer", "kersantti kersanti kersantti kersanttia / kersantei kersanttien kersantteja", "male"),
  ...noun("prisoner", "vanki vangi vanki vankia / vangei vankien vankeja"),
  ...noun("prisoner", "sotavanki sotavangi sotavanki sotavankia / sotavangei sotavankien sotavankeja"),
  ...noun("prisoner", "syytetty syytety syytetty syytettyä / syytetyi syytettyjen syytettyjä"),
  ...noun("mother", "äiti äidi äiti äitiä / äidei äitien äitejä", "female"),
  ...noun("father", "isä isä isä isää / isi isien isiä", "male"),
  ...noun("parent", "vanhempi vanhemma vanhempa vanhempaa / vanhemmi vanhempien vanhempia"),
  ...plain("wife", "vaimo", "female"),
  ...noun("husband", "aviomies aviomiehe aviomiehe aviomiestä / aviomiehi aviomiesten aviomiehiä", "male"),
  ...plain("partner", "puoliso"),
  ...noun("partner", "tyttöystävä", "female"),
  ...noun("partner", "poikaystävä poikaystävä poikaystävä poikaystävää", "male"),
  ...plain("sister", "sisko", "female"),
  ...noun("brother", "veli velje velje veljeä / velji veljien veljiä", "male"),
  ...noun("son", "poika poja poika poikaa / poji poikien poikia", "male"),
  ...noun("daughter", "tytär tyttäre tyttäre tytärtä / tyttäri tytärten tyttäriä", "female"),
  ...noun("child", "lapsi lapse lapse lasta / lapsi lasten lapsia"),
  ...noun("grandmother", "isoäiti isoäidi isoäiti isoäitiä; mummo mummo mummo mummoa", "female"),
  ...noun("grandfather", "isoisä isoisä isoisä isoisää; ukki uki ukki ukkia", "male"),
  ...noun("aunt", "täti tädi täti tätiä", "female"),
  ...noun("uncle", "setä sedä setä setää; eno eno eno enoa", "male"),
  ...noun("relative", "omainen omaise omaise omaista / omaisi omaisten omaisia"),
  ...noun("relative", "sukulainen sukulaise sukulaise sukulaista / sukulaisi sukulaisten sukulaisia"),
  ...noun("friend", "ystävä ystävä ystävä ystävää / ystävi ystävien ystäviä"),
  ...plain("friend", "kaveri naapuri"),
  ...plain("comrade", "toveri"),
  ...noun("comrade", "asetoveri asetoveri asetoveri asetoveria / asetoverei asetoverien asetovereja"),
  ...noun("doctor", "lääkäri lääkäri lääkäri lääkäriä / lääkärei lääkärien lääkäreitä"),
  ...plain("doctor", "sairaanhoitaja kirurgi"),
  ...noun("pilot", "lentäjä lentäjä lentäjä lentäjää / lentäji lentäjien lentäjiä"),
  ...noun("pilot", "perämies perämiehe perämiehe perämiestä", "male"),
  ...plain("operator", "operaattori lennonjohtaja"),
  ...noun("operator", "päivystäjä päivystäjä päivystäjä päivystäjää / päivystäji päivystäjien päivystäjiä"),
  ...noun("man", "mies miehe miehe miestä / miehi miesten miehiä", "male"),
  ...noun("woman", "nainen naise naise naista / naisi naisten naisia", "female"),
  ...noun("voice", "ääni ääne ääne ääntä / ääni äänten ääniä"),
  ...plain("caller", "soittaja"),
  ...plain("spokesperson", "tiedottaja edustaja"),
  ...noun("spokesperson", "puhemies puhemiehe puhemiehe puhemiestä", "male"),
  ...plain("official", "kuvernööri pormestari johtaja kaupunginjohtaja"),
  ...noun("official", "suurlähettiläs suurlähettilää suurlähettilää suurlähettilästä"),
  ...noun("official", "virkamies virkamiehe virkamiehe virkamiestä / virkamiehi virkamiesten virkamiehiä"),
  ...noun("minister", "ministeri ministeri ministeri ministeriä / ministerei ministerien ministereitä"),
  ...noun("minister", "pääministeri pääministeri pääministeri pääministeriä"),
  ...noun("minister", "puolustusministeri puolustusministeri puolustusministeri puolustusministeriä"),
  ...noun("minister", "ulkoministeri ulkoministeri ulkoministeri ulkoministeriä"),
  ...noun("president", "presidentti presidenti presidentti presidenttiä / presidentei presidenttien presidenttejä"),
  ...noun("politician", "poliitikko poliitiko poliitikko poliitikkoa / poliitikoi poliitikkojen poliitikkoja"),
  ...plain("politician", "kansanedustaja senaattori"),
  ...plain("judge", "tuomari"),
  ...noun("judge", "tuomioistuin tuomioistuime tuomioistuime tuomioistuinta; oikeus oikeude oikeute oikeutta"),
  ...plain("lawyer", "asianajaja puolustusasianajaja"),
  ...noun("police", "poliisi poliisi poliisi poliisia / poliisei poliisien poliiseja"),
  ...plain("police", "tutkinnanjohtaja rikoskomisario"),
  ...noun("prosecutor", "syyttäjä syyttäjä syyttäjä syyttäjää / syyttäji syyttäjien syyttäjiä"),
  ...noun("agency", "tiedustelupalvelu tiedustelupalvelu tiedustelupalvelu tiedustelupalvelua"),
  ...noun("agency", "palvelu palvelu palvelu palvelua; tiedustelu tiedustelu tiedustelu tiedustelua"),
  ...noun("agency", "sotilastiedustelu sotilastiedustelu sotilastiedustelu sotilastiedustelua"),
  ...noun("agency", "turvallisuuspalvelu turvallisuuspalvelu turvallisuuspalvelu turvallisuuspalvelua"),
  ...noun("agency", "ministeriö ministeriö ministeriö ministeriötä; suurlähetystö suurlähetystö suurlähetystö"),
  ...noun("agency", "hallitus hallitukse hallitukse hallitusta; virasto virasto virasto virastoa"),
  ...noun("agency", "viranomainen viranomaise viranomaise viranomaista / viranomaisi viranomaisten viranomaisia"),
  ...noun("military", "armeija armeija armeija armeijaa; yleisesikunta yleisesikunna yleisesikunta yleisesikuntaa"),
  ...noun("company", "yhtiö yhtiö yhtiö yhtiötä; yritys yritykse yritykse yritystä"),
  ...plain("expert", "asiantuntija tutkija professori historioitsija"),
  ...noun("expert", "analyytikko analyytiko analyytikko analyytikkoa / analyytikoi analyytikkojen analyytikkoja"),
  ...plain("journalist", "toimittaja reportteri päätoimittaja"),
  ...noun("translator", "tulkki tulki tulkki tulkkia; kääntäjä kääntäjä kääntäjä kääntäjää"),
  ...plain("witness", "todistaja silminnäkijä"),
  ...noun("resident", "asukas asukkaa asukkaa asukasta / asukkai asukkaiden asukkaita"),
  ...plain("victim", "uhri"),
  ...noun("person", "henkilö henkilö henkilö henkilöä / henkilöi henkilöiden henkilöitä"),
  ...noun("person", "potilas potilaa potilaa potilasta / potilai potilaiden potilaita"),
  ...plain("person", "opettaja valmentaja pelaaja opiskelija matkustaja"),
];

export const people: PeopleLexicon = {
  roles,
  // «hän» tells no gender, and the plural of speech «ne» and the singular «se» may mean things.
  pronouns: [
    ...pronouns("minä mä", { person: 1, number: "singular", use: "subject" }),
    ...pronouns("minua minut minulle mulle minulta", { person: 1, number: "singular", use: "object" }),
    ...pronouns("minun mun", { person: 1, number: "singular", use: "possessive" }),
    ...pronouns("me", { person: 1, number: "plural", use: "subject" }),
    ...pronouns("meitä meidät meille meiltä", { person: 1, number: "plural", use: "object" }),
    ...pronouns("meidän", { person: 1, number: "plural", use: "possessive" }),
    ...pronouns("sinä sä", { person: 2, number: "singular", use: "subject" }),
    ...pronouns("sinua sinut sinulle sulle", { person: 2, number: "singular", use: "object" }),
    ...pronouns("sinun sun", { person: 2, number: "singular", use: "possessive" }),
    ...pronouns("te", { person: 2, number: "plural", use: "subject" }),
    ...pronouns("teitä teidät teille", { person: 2, number: "plural", use: "object" }),
    ...pronouns("teidän", { person: 2, number: "plural", use: "possessive" }),
    ...pronouns("hän", { person: 3, number: "singular", use: "subject" }),
    ...pronouns("häntä hänet hänelle häneltä", { person: 3, number: "singular", use: "object" }),
    ...pronouns("hänen", { person: 3, number: "singular", use: "possessive" }),
    ...pronouns("he", { person: 3, number: "plural", use: "subject" }),
    ...pronouns("heitä heidät heille heiltä", { person: 3, number: "plural", use: "object" }),
    ...pronouns("heidän", { person: 3, number: "plural", use: "possessive" }),
    ...pronouns("se", { person: 3, number: "singular", gender: "neuter", use: "subject" }),
    ...pronouns("itse itsensä itseään itselleen", { person: 3, number: "singular", use: "reflexive" }),
  ],
  titles: words(
    "presidentti pääministeri puolustusministeri ulkoministeri oikeusministeri ministeri kuningas kuningatar kenraali " +
      "eversti majuri kapteeni luutnantti kersantti amiraali komentaja tiedottaja edustaja asianajaja syyttäjä tuomari " +
      "professori tutkija tohtori lääkäri toimittaja päätoimittaja suurlähettiläs kuvernööri pormestari senaattori " +
      "kansanedustaja johtaja pääsihteeri herra rouva rikoskomisario tutkinnanjohtaja",
  ),
  sides: sideWords({
    ru: "venäläinen venäläisen venäläiset venäläisten venäläistä venäjän venäjä",
    ua: "ukrainalainen ukrainalaisen ukrainalaiset ukrainalaisten ukrainalaista ukrainan ukraina",
    by: "valkovenäläinen valkovenäläisen valkovenäjän valkovenäjä",
    us: "yhdysvaltalainen yhdysvaltalaisen yhdysvaltain yhdysvaltojen amerikkalainen amerikkalaisen",
    gb: "brittiläinen brittiläisen britannian englantilainen englantilaisen",
    de: "saksalainen saksalaisen saksan",
    fr: "ranskalainen ranskalaisen ranskan",
    pl: "puolalainen puolalaisen puolan",
    no: "norjalainen norjalaisen norjan",
    dk: "tanskalainen tanskalaisen tanskan",
    se: "ruotsalainen ruotsalaisen ruotsin",
    fi: "suomalainen suomalaisen suomalaiset suomen",
  }),
};
