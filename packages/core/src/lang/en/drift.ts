import type { DriftLexicon } from "../../drift/lexicon.ts";
import { sideWords, words } from "../inflect.ts";
import { groups, numerals, phrases } from "../numerals.ts";

/** Closed classes after Huddleston & Pullum, The Cambridge Grammar of the English Language (2002). */
export const drift: DriftLexicon = {
  contractions: {
    "can't": "can not",
    cannot: "can not",
    "won't": "will not",
    "shan't": "shall not",
    "ain't": "is not",
    gonna: "going to",
    wanna: "want to",
    gotta: "got to",
    "let's": "let us",
    "-n't": "not",
    "-'m": "am",
    "-'re": "are",
    "-'ve": "have",
    "-'ll": "will",
    "-'d": "would",
  },
  negation: {
    words: words("not no never nobody nothing none neither nor nowhere cannot ain't"),
    suffixes: ["n't"],
    prefixes: words("un non non-"),
    notPrefixed: words("under until unit unic unif unless unto upon univers union uniq unite"),
    harmless: phrases(
      "not only, not just, not to mention, no doubt, nothing but, no. , no longer just, no matter, why not",
    ),
    exceptive: phrases(
      "anything but, anything except, nothing but, nothing except, anything other than, nothing other than",
    ),
    implied: words(
      "away gone against opponent oppose opposed opposes disregard disregarded trouble short block blocked missing ban banned dislike ignore ignored lose lost loses miss missed escape doubt doubts disagree wrong remain remained remains far worried forbid forbidden excluded rule ruled keep beyond else without less instead limited bad worse fail fails failed failing failure lack lacks lacked lacking deny denies denied refuse refuses refused refusing unable " +
        "impossible hardly barely scarcely seldom rarely except unless unlikely absent absence avoid avoided stop " +
        "stopped prevent prevented unclear unknown no-one zero refusal denial reject rejected rejects " +
        "incapable until ",
    ),
  },
  persons: {
    "1s": words("i me my mine"),
    "1p": words("we us our ours"),
    "2": words("you your yours"),
    "3m": words("he him his"),
    "3f": words("she her hers"),
    "3p": words("they them their theirs"),
    self: words("myself yourself himself herself itself ourselves yourselves themselves oneself"),
  },
  verbEndings: {},
  reflexiveEndings: [],
  reflexiveObjects: words("myself yourself himself herself itself ourselves yourselves themselves"),
  thirdObjects: words("him them"),
  interrogatives: words("who whom whose what which when where why how whether"),
  modality: {
    future: words("will shall going"),
    possible: words("may might could maybe perhaps possibly possible can"),
    able: words("can could able manage manages managed capable"),
    must: phrases(
      "must, have to, has to, had to, having to, need, needs, needed, got to, forced, obliged, required, necessary, requires, compulsory, has got to, is to, are to",
    ),
    should: phrases("should, ought, supposed to"),
    would: words("would"),
    if: words("if unless whether provided"),
    other: words("whether provided possible able manage manages managed capable may"),
  },
  tensePairs: phrases(
    "is was, are were, am was, has had, have had, do did, does did, don't didn't, doesn't didn't, isn't wasn't, aren't weren't, " +
      "will would, can could, goes went, go went, say said, says said, come came, comes came, see saw, sees saw, take took, " +
      "takes took, get got, gets got, give gave, gives gave, know knew, knows knew, think thought, thinks thought, leave left, " +
      "leaves left, tell told, tells told, run ran, runs ran, shoot shot, shoots shot, fight fought, fights fought, " +
      "bring brought, brings brought, buy bought, sell sold, send sent, sends sent, lose lost, loses lost, find found, " +
      "hold held, holds held, stand stood, sit sat, sits sat, sleep slept, eat ate, eats ate, drink drank, write wrote, " +
      "drive drove, drives drove, fall fell, falls fell, feel felt, feels felt, keep kept, keeps kept, make made, makes made, " +
      "mean meant, meet met, pay paid, begin began, begins began, become became, becomes became, break broke, steal stole",
  ),
  tenseEndings: phrases("_ ed, _ d, s ed, s d, es ed, y ied, ies ied"),
  hedges: phrases(
    "perhaps, maybe, probably, possibly, apparently, allegedly, supposedly, reportedly, presumably, purportedly, purported, alleged, supposed, presumed, i think, i guess, i suppose, as far as i know",
  ),
  hedgeCovers: phrases(
    "seemingly, likely, i believe, it seems, seems, seem, seemed, appears, appear, appeared, i heard, they say, so they say, sort of, kind of, think, thinks, suspected, seeming, apparent, claims, claimed, claim, said to, believed, expected to, potentially, potential, as if, according, says, suggests, suggested, possible, believes, probable, would, about, reports",
  ),
  intensifiers: phrases(
    "at all, very, really, absolutely, totally, completely, extremely, utterly, incredibly, terribly, awfully, definitely, certainly, entirely, highly, deeply, hugely, enormously, severely, bitterly, fully, truly, particularly, especially, damn",
  ),
  profanity: words(
    "fuck motherfuck shit bitch bastard asshole arsehole cunt dick cock whore slut damn goddamn crap prick wank bollock bullshit faggot",
  ),
  sides: sideWords({
    ru: "russia russian moscow kremlin muscovite",
    ua: "ukrain kyiv kiev",
    us: "america american washington",
    gb: "britain british briton brit england english london",
    de: "german berlin",
    no: "norway norwegian oslo",
    by: "belarus minsk",
    pl: "poland polish warsaw",
    fr: "france french paris",
    cn: "china chinese beijing",
    il: "israel",
    ir: "iran tehran",
    tr: "turkey turkish türkiye ankara",
    se: "sweden swedish stockholm",
    fi: "finland finnish finn finns helsinki",
    kp: "north-korea",
    chechen: "chechen chechnya",
    eu: "europe european",
    nato: "nato",
    west: "western",
  }),
  sidePhrases: { "united states": "us", "u s": "us", "united kingdom": "gb", "u k": "gb", "great britain": "gb" },
  sidesExact: { US: "us", USA: "us", UK: "gb", EU: "eu" },
  numbers: {
    values: numerals({
      2: "two both",
      3: "three",
      4: "four",
      5: "five",
      6: "six",
      7: "seven",
      8: "eight",
      9: "nine",
      10: "ten",
      11: "eleven",
      12: "twelve dozen",
      13: "thirteen",
      14: "fourteen",
      15: "fifteen",
      16: "sixteen",
      17: "seventeen",
      18: "eighteen",
      19: "nineteen",
      20: "twenty",
      30: "thirty",
      40: "forty",
      50: "fifty",
      60: "sixty",
      70: "seventy",
      80: "eighty",
      90: "ninety",
      0: "zero",
    }),
    scales: numerals({
      100: "hundred",
      1000: "thousand k",
      1000000: "million m mln mn",
      1000000000: "billion bn bln b",
      1000000000000: "trillion",
    }),
    ordinals: numerals({
      2: "second",
      3: "third",
      4: "fourth",
      5: "fifth",
      6: "sixth",
      7: "seventh",
      8: "eighth",
      9: "ninth",
      10: "tenth",
      11: "eleventh",
      12: "twelfth",
      13: "thirteenth",
      14: "fourteenth",
      15: "fifteenth",
      16: "sixteenth",
      17: "seventeenth",
      18: "eighteenth",
      19: "nineteenth",
      20: "twentieth",
    }),
    units: sideWords({
      mi: "mile miles mph",
      km: "kilometre kilometres kilometer kilometers km kms",
      m: "metre metres meter meters",
      ft: "foot feet ft",
      yd: "yard yards",
      in: "inch inches",
      cm: "centimetre centimetres centimeter centimeters cm",
      kg: "kilo kilos kilogram kilograms kilogramme kg",
      lb: "pound pounds lb lbs",
      ac: "acre acres",
      ha: "hectare hectares",
      t: "tonne tonnes ton tons",
    }),
    decimal: ".",
    joinedOne: words("one first"),
    and: ["and"],
    degrees: words("degree degrees"),
    afternoon: words("pm p.m p"),
  },
  months: groups(
    "january jan;february feb;march mar;april apr;may;june jun;july jul;august aug;september sept sep;october oct;november nov;december dec",
  ),
  weekdays: groups("monday;tuesday;wednesday;thursday;friday;saturday;sunday"),
  functionWords: words(
    "the a an this that these those of in on at by for with from to into onto over under about after before between through during " +
      "against among as than and or but so if because while although though when where who whom whose which what why how there here " +
      "is am are was were be been being has have had having do does did doing done will would shall should can could may might must " +
      "i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they " +
      "them their theirs themselves not no nor never all any some each every both either neither one other another such same own " +
      "up down out off again then only just also too very even still yet already now ever more most much many few less least " +
      "don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't i'm i've i'll i'd it's that's he's she's " +
      "we're we've we'll they're they've they'll you're you've you'll there's let's well oh yes",
  ),
  capitalisesNouns: false,
  beforeNames: words(""),
  pastAuxiliaries: words("have has had did was were"),
  dashIsApproximate: false,
};
