import type { PeopleLexicon, Role, RoleNoun } from "../../text/people.ts";
import { pronouns, roleNouns, sideWords, words } from "../inflect.ts";
import { SERVICES } from "../services.ts";

function noun(role: Role, singular: string, plural = "", gender?: "female" | "male"): RoleNoun[] {
  const forms = { singular: withGenitive(singular), plural: words(plural) };
  return roleNouns({ role, ...(gender === undefined ? {} : { gender }), ...forms });
}

/** Dutch keeps a genitive in -s on kin and titles: moeders, vaders. */
function withGenitive(list: string): string[] {
  return words(list).flatMap((form) => (/[sxz]$/u.test(form) ? [form] : [form, `${form}s`]));
}

const roles: readonly RoleNoun[] = [
  { role: "agency", forms: SERVICES },
  ...noun(
    "soldier",
    "soldaat frontsoldaat contractsoldaat huursoldaat dienstplichtige",
    "soldaten frontsoldaten dienstplichtigen",
    "male",
  ),
  ...noun(
    "soldier",
    "militair infanterist artillerist rekruut",
    "militairen infanteristen artilleristen rekruten",
    "male",
  ),
  ...noun("soldier", "bezetter indringer deserteur", "bezetters indringers deserteurs", "male"),
  ...noun("fighter", "strijder rebel", "strijders rebellen", "male"),
  ...noun("commander", "commandant compagniescommandant bataljonscommandant", "commandanten", "male"),
  ...noun("officer", "officier luitenant kapitein majoor kolonel generaal sergeant", "officieren generaals", "male"),
  ...noun(
    "prisoner",
    "gevangene krijgsgevangene verdachte gedetineerde",
    "gevangenen krijgsgevangenen verdachten gedetineerden",
  ),
  ...noun("mother", "moeder mama schoonmoeder", "moeders", "female"),
  ...noun("father", "vader papa schoonvader", "vaders", "male"),
  ...noun("parent", "ouder", "ouders"),
  ...noun("wife", "echtgenote", "echtgenotes", "female"),
  ...noun("husband", "echtgenoot", "echtgenoten", "male"),
  ...noun("partner", "partner vriendin verloofde", "partners vriendinnen"),
  ...noun("sister", "zus zuster zusje", "zussen zusters", "female"),
  ...noun("brother", "broer broertje zwager", "broers", "male"),
  ...noun("son", "zoon", "zonen zoons", "male"),
  ...noun("daughter", "dochter", "dochters", "female"),
  ...noun("child", "kind", "kinderen"),
  ...noun("grandmother", "grootmoeder oma", "grootmoeders", "female"),
  ...noun("grandfather", "grootvader opa", "grootvaders", "male"),
  ...noun("aunt", "tante", "tantes", "female"),
  ...noun("uncle", "oom", "ooms", "male"),
  ...noun("relative", "familielid", "familieleden verwanten"),
  ...noun("friend", "vriend", "vrienden", "male"),
  ...noun("comrade", "kameraad", "kameraden", "male"),
  ...noun("doctor", "arts dokter", "artsen dokters"),
  ...noun("pilot", "piloot", "piloten", "male"),
  ...noun("operator", "operator meldkamermedewerker centralist", "centralisten"),
  ...noun("woman", "vrouw vrouwenstem", "vrouwen", "female"),
  ...noun("man", "man mannenstem", "mannen", "male"),
  ...noun("voice", "stem", "stemmen"),
  ...noun("caller", "beller", "bellers"),
  ...noun("spokesperson", "woordvoerder persvoorlichter", "woordvoerders", "male"),
  ...noun("spokesperson", "woordvoerster", "", "female"),
  ...noun("official", "ambtenaar functionaris burgemeester gouverneur", "ambtenaren functionarissen"),
  ...noun("minister", "minister premier staatssecretaris", "ministers"),
  ...noun("president", "president", "presidenten"),
  ...noun("politician", "politicus parlementslid kamerlid", "politici parlementsleden kamerleden"),
  ...noun("judge", "rechter rechtbank", "rechters"),
  ...noun("lawyer", "advocaat advocate", "advocaten"),
  ...noun("police", "politie politieagent agent rechercheur", "agenten politieagenten rechercheurs"),
  ...noun("prosecutor", "aanklager", "aanklagers"),
  ...noun(
    "agency",
    "inlichtingendienst veiligheidsdienst dienst ministerie regering directoraat",
    "inlichtingendiensten diensten",
  ),
  ...noun("military", "leger krijgsmacht generale", "strijdkrachten troepen"),
  ...noun("company", "bedrijf", "bedrijven"),
  ...noun("expert", "deskundige expert analist onderzoeker hoogleraar", "deskundigen experts analisten onderzoekers"),
  ...noun("journalist", "journalist verslaggever redacteur correspondent", "journalisten verslaggevers"),
  ...noun("translator", "vertaler tolk", "vertalers tolken"),
  ...noun("witness", "getuige ooggetuige klokkenluider", "getuigen ooggetuigen"),
  ...noun("resident", "inwoner bewoner", "inwoners bewoners"),
  ...noun("victim", "slachtoffer", "slachtoffers"),
  ...noun("person", "persoon activist", "personen activisten"),
];

export const people: PeopleLexicon = {
  roles,
  pronouns: [
    ...pronouns("ik", { person: 1, number: "singular", use: "subject" }),
    ...pronouns("mij me", { person: 1, number: "singular", use: "object" }),
    ...pronouns("mijn", { person: 1, number: "singular", use: "possessive" }),
    ...pronouns("wij we", { person: 1, number: "plural", use: "subject" }),
    ...pronouns("ons onze", { person: 1, number: "plural", use: "possessive" }),
    ...pronouns("jij je u", { person: 2, number: "singular", use: "subject" }),
    ...pronouns("jou", { person: 2, number: "singular", use: "object" }),
    ...pronouns("jouw uw", { person: 2, number: "singular", use: "possessive" }),
    ...pronouns("jullie", { person: 2, number: "plural", use: "subject" }),
    ...pronouns("hij", { person: 3, number: "singular", gender: "male", use: "subject" }),
    ...pronouns("hem", { person: 3, number: "singular", gender: "male", use: "object" }),
    ...pronouns("zijn z'n", { person: 3, number: "singular", gender: "male", use: "possessive" }),
    ...pronouns("zij ze", { person: 3, number: "singular", gender: "female", use: "subject" }),
    ...pronouns("haar", { person: 3, number: "singular", gender: "female", use: "possessive" }),
    ...pronouns("hen hun", { person: 3, number: "plural", use: "object" }),
    ...pronouns("het", { person: 3, number: "singular", gender: "neuter", use: "subject" }),
    ...pronouns("zich", { person: 3, number: "singular", use: "reflexive" }),
  ],
  titles: words(
    "president premier minister koning koningin generaal kolonel majoor kapitein luitenant sergeant korporaal admiraal " +
      "commandant soldaat woordvoerder woordvoerster advocaat advocate officier rechter professor hoogleraar dokter arts " +
      "journalist redacteur burgemeester gouverneur ambassadeur senator onderzoeker analist meneer mevrouw piloot",
  ),
  sides: sideWords({
    ru: "russisch russische rus russen ruslands kremls",
    ua: "oekraïens oekraïense oekraïener oekraïeners oekraïnes",
    by: "belarussisch belarussische wit-russische",
    us: "amerikaans amerikaanse amerikaan amerikanen",
    gb: "brits britse brit britten engels engelse",
    de: "duits duitse duitser duitsers",
    fr: "frans franse fransman fransen",
    pl: "pools poolse pool polen",
    no: "noors noorse noor noren",
    nl: "nederlands nederlandse nederlander nederlanders",
    be: "belgisch belgische belg belgen",
  }),
};
