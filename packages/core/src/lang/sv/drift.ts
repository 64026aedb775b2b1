import type { DriftLexicon } from "../../drift/lexicon.ts";
import { sideWords, words } from "../inflect.ts";
import { groups, numerals, phrases } from "../numerals.ts";

/** Closed classes after Teleman, Hellberg & Andersson, Svenska Akademiens grammatik (1999). */
export const drift: DriftLexicon = {
  contractions: {},
  negation: {
    words: words("inte icke ej ingen inget inga ingenting aldrig ingenstans varken"),
    suffixes: ["lös", "lösa", "löst"],
    prefixes: words("o icke-"),
    notPrefixed: words("om ord ort os och ok olj ost orsak oss ovan omkring område order"),
    harmless: phrases("inte bara, inte minst, inte sant, utan tvekan"),
    exceptive: phrases("annat än, andra än, utom"),
    implied: words(
      "förbjöd förbud förbjudet utan bort saknad saknas saknar saknade brist vägrar vägrade vägra avslår avslog avvisade " +
        "avvisar förnekar förnekade omöjligt omöjlig knappt sällan utom förhindra förhindrade slutade stoppade okänt oklart " +
        "först ännu glömde glömt förlorade tappade misslyckades",
    ),
  },
  persons: {
    "1s": words("jag mig mej min mitt mina"),
    "1p": words("vi oss vår vårt våra"),
    "2": words("du dig dej din ditt dina ni er ert era"),
    "3m": words("han honom hans"),
    "3f": words("hon henne hennes"),
    "3p": words("de dem dom deras"),
    self: words("själv sig sej sin sitt sina"),
  },
  verbEndings: {},
  reflexiveEndings: [],
  reflexiveObjects: words("sig sej"),
  thirdObjects: words("honom henne dem"),
  interrogatives: words("vem vad var varför hur vilken vilket vilka när om"),
  modality: {
    future: words("ska skall vill kommer blir"),
    possible: words("kanske möjligen möjligt möjlig kan kunde"),
    able: words("kan kunde klarar klarade förmår får fick"),
    must: words("måste tvungen tvungna behöver ska skulle plikt kräver"),
    should: words("bör borde ska skulle"),
    would: words("skulle ville hade kunde"),
    if: words("om ifall när"),
    other: words("om när får fick vill kommer blir kan har"),
  },
  tensePairs: phrases(
    "är var, har hade, blir blev, ska skulle, vill ville, kan kunde, går gick, kommer kom, ser såg, tar tog, får fick, ger gav, " +
      "vet visste, säger sa, säger sade, skjuter sköt, springer sprang, finner fann, håller höll, står stod, sitter satt, sover sov, " +
      "dricker drack, skriver skrev, faller föll, dör dog, gör gjorde, ligger låg, slår slog, vinner vann",
  ),
  tenseEndings: phrases("ar ade, er de, er te, r dde"),
  hedges: phrases(
    "kanske, möjligen, sannolikt, troligen, förmodligen, påstådda, enligt uppgift, jag tror, tror jag, såvitt jag vet",
  ),
  hedgeCovers: phrases(
    "påstått, påstås, uppenbarligen, det verkar som, verkar, tycks, nog, väl, lär, lär ha, säkert, enligt, misstänkt, tror, anser, rykten, hävdar, sannolik, som om, kan",
  ),
  intensifiers: words(
    "mycket väldigt verkligen absolut totalt helt extremt otroligt fruktansvärt särskilt speciellt djupt enormt allvarligt fullständigt starkt ytterst jävligt",
  ),
  profanity: words("fan fitta kuk skit jävla jävel helvete hora satan förbannad förbannade röv skitstövel"),
  sides: sideWords({
    ru: "rysk ryss ryssland moskva kreml",
    ua: "ukrain kyiv kiev",
    us: "amerika amerikan washington",
    gb: "brittisk britter storbritannien england london",
    de: "tysk berlin",
    no: "norge norsk oslo",
    dk: "danmark dansk köpenhamn",
    se: "sverige svensk stockholm",
    fi: "finland finsk finländ helsingfors",
    pl: "polen polsk warszawa",
    fr: "frankrike fransk paris",
    by: "belarus minsk",
    nato: "nato",
    eu: "europa europe",
  }),
  sidePhrases: { "förenta staterna": "us" },
  sidesExact: { USA: "us", US: "us", EU: "eu", UK: "gb" },
  numbers: {
    values: numerals({
      0: "noll",
      2: "två båda",
      3: "tre",
      4: "fyra",
      5: "fem",
      6: "sex",
      7: "sju",
      8: "åtta",
      9: "nio",
      10: "tio",
      11: "elva",
      12: "tolv dussin",
      13: "tretton",
      14: "fjorton",
      15: "femton",
      16: "sexton",
      17: "sjutton",
      18: "arton",
      19: "nitton",
      20: "tjugo",
      30: "trettio",
      40: "fyrtio",
      50: "femtio",
      60: "sextio",
      70: "sjuttio",
      80: "åttio",
      90: "nittio",
    }),
    scales: numerals({
      100: "hundra hundratals",
      1000: "tusen tusentals",
      1000000: "miljon miljoner milj",
      1000000000: "miljard miljarder mdr",
    }),
    ordinals: numerals({
      2: "andra andre",
      3: "tredje",
      4: "fjärde",
      5: "femte",
      6: "sjätte",
      7: "sjunde",
      8: "åttonde",
      9: "nionde",
      10: "tionde",
      11: "elfte",
      12: "tolfte",
      20: "tjugonde",
    }),
    units: sideWords({
      mi: "miles",
      km: "kilometer km",
      m: "meter m",
      ft: "fot",
      cm: "centimeter cm",
      kg: "kilo kg kilogram",
      lb: "pund",
      ha: "hektar",
      t: "ton",
    }),
    decimal: ",",
    and: ["och"],
    degrees: words("grader grad"),
    afternoon: words("eftermiddag eftermiddagen kväll kvällen"),
    joinedOne: ["en", "ett"],
    joinedTens: "",
  },
  months: groups(
    "januari jan;februari feb;mars;april apr;maj;juni jun;juli jul;augusti aug;september sept sep;oktober okt;november nov;december dec",
  ),
  weekdays: groups(
    "måndag måndagen måndags;tisdag tisdagen tisdags;onsdag onsdagen onsdags;torsdag torsdagen torsdags;fredag fredagen fredags;lördag lördagen lördags;söndag söndagen söndags",
  ),
  functionWords: words(
    "en ett den det de detta denna dessa i på av för med från till in ut över under om efter före mellan genom mot hos vid som än och eller " +
      "men så ifall eftersom medan själv när var vem vad vilken varför hur där här är vara blir bli blev blivit har hade haft ha gör gjorde " +
      "ska skulle vill ville kan kunde måste bör borde jag mig min mitt mina du dig din ditt dina han honom hans hon henne hennes vi oss vår " +
      "vårt våra ni er dem deras sig sin sitt sina inte ingen aldrig alla allt någon något varje båda annan annat andra samma egen upp ner " +
      "bort igen då bara också mycket ännu redan nu mer mest många få man att ju väl ja nej",
  ),
  capitalisesNouns: false,
  beforeNames: [],
  pastAuxiliaries: words("har hade blev"),
  dashIsApproximate: true,
};
