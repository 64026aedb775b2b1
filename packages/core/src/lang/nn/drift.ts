import type { DriftLexicon } from "../../drift/lexicon.ts";
import { sideWords, words } from "../inflect.ts";
import { drift as bokmaal } from "../nb/drift.ts";
import { groups, numerals, phrases } from "../numerals.ts";

/**
 * Nynorsk on top of bokmål: texts mix the two, so the forms of both are read and a list here adds to the list there.
 * «dei» and «di» differ in sense between the two and are given anew.
 */
export const drift: DriftLexicon = {
  ...bokmaal,
  negation: {
    words: [...bokmaal.negation.words, ...words("ikkje inkje ingen ingenting aldri korkje")],
    suffixes: ["laus", "lause", "laust", ...bokmaal.negation.suffixes],
    prefixes: words("u ikkje-"),
    notPrefixed: words("ut unn und uni ung uk ur uo ul missi misjon missil"),
    harmless: phrases("ikkje berre, ikkje minst, ikkje sant, utan tvil"),
    exceptive: phrases("anna enn, andre enn, unnateke"),
    implied: [
      ...bokmaal.negation.implied,
      ...words(
        "utan motstandar forbod forbode borte mista gløymt feil tvil verre manglar mangla unngår nektar nekta avviser avviste umogleg sjeldan hindrar hindra slutta stoppa først ukjent uklart",
      ),
    ],
  },
  persons: {
    "1s": words("eg meg min mi mitt mine"),
    "1p": words("vi me oss vår vårt våre"),
    "2": words("du deg din di ditt dine dykk dykkar de"),
    "3m": words("han hans"),
    "3f": words("ho henne hennar"),
    "3p": words("dei deira"),
    self: words("sjølv seg sin si sitt sine"),
  },
  reflexiveObjects: words("seg"),
  thirdObjects: words("henne dei"),
  interrogatives: words("kven kva kor kvifor korleis kva når mon om kvar"),
  modality: {
    future: words("skal vil kjem blir vert"),
    possible: words("kanskje mogleg moglegvis kan kunne"),
    able: words("kan kunne klarer klarte klare evne mogleg får fekk greier"),
    must: words("må måtte nøydd tvinga treng trong nødvendig skal skulle plikt krev krevst"),
    should: words("bør burde skal skulle"),
    would: words("ville skulle hadde kunne"),
    if: words("viss dersom om når med"),
    other: words("om når med får fekk vil kjem blir vert kan klare har"),
  },
  tensePairs: phrases(
    "er var, har hadde, blir blei, blir vart, vert vart, skal skulle, vil ville, kan kunne, må måtte, går gjekk, kjem kom, ser såg, tek tok, tar tok, " +
      "får fekk, gir gav, veit visste, seier sa, dreg drog, skyt skaut, finn fann, held heldt, står stod, sit sat, søv sov, skriv skreiv, køyrer køyrde, " +
      "fell fall, døyr døydde, gjer gjorde, lèt lét, ligg låg, spør spurde, forstår forstod, slår slo, vinn vann, taper tapte, sel selde",
  ),
  tenseEndings: phrases("ar a, er te, er de, r dde"),
  hedges: [
    ...bokmaal.hedges,
    ...phrases(
      "kanskje, truleg, sannsynlegvis, visstnok, angiveleg, påstått, eg trur, trur eg, eg antar, moglegvis, påståtte",
    ),
  ],
  hedgeCovers: [
    ...bokmaal.hedgeCovers,
    ...phrases(
      "det verkar som, verkar, ser ut til, såg ut til, mogleg, skal ha, sikkert, ifølgje, mistenkt, trur, meiner, hevdar, hevda, potensielt, sannsynleg, antatt, som om, kan",
    ),
  ],
  intensifiers: [
    ...bokmaal.intensifiers,
    ...words("svært verkeleg heilt utruleg forferdeleg særleg djupt alvorleg fullstendig sterkt"),
  ],
  sides: {
    ...bokmaal.sides,
    ...sideWords({
      no: "noreg norsk noregs nordmenn",
      us: "amerikansk",
      by: "kviteruss",
      pl: "polsk",
      ru: "russisk",
      fr: "frankrike",
    }),
  },
  numbers: {
    ...bokmaal.numbers,
    values: { ...bokmaal.numbers.values, ...numerals({ 7: "sju", 2: "to begge", 20: "tjue", 30: "tretti" }) },
    scales: {
      ...bokmaal.numbers.scales,
      ...numerals({ 1000000: "millionar", 1000000000: "milliardar", 1000: "tusen" }),
    },
    ordinals: {
      ...bokmaal.numbers.ordinals,
      ...numerals({ 2: "andre", 3: "tredje", 7: "sjuande", 8: "åttande", 9: "niande", 10: "tiande" }),
    },
  },
  pastAuxiliaries: words("har hadde blei vart"),
  weekdays: groups(
    "måndag måndagen mandag;tysdag tysdagen tirsdag;onsdag onsdagen;torsdag torsdagen;fredag fredagen;laurdag laurdagen lørdag;sundag søndag søndagen sundagen",
  ),
  functionWords: [
    ...bokmaal.functionWords,
    ...words(
      "ein eit ei dei frå kven kva kor kvifor korleis der her vere vore vart blei ho henne hennar eg dykk dykkar sjølv si ikkje ingen nokon noko kvar " +
        "begge berre også no meir mest mykje mange ut opp ned utan etter gjennom mellom viss fordi medan når som enn",
    ),
  ],
};
