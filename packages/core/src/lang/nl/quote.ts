import type { CueAct } from "../../model.ts";
import type { CueVerb, QuoteLexicon } from "../../quote/lexicon.ts";
import { answers, type CueTraits, cueNoun, cueVerb } from "../cue-rows.ts";
import { words } from "../inflect.ts";
import { people } from "./people.ts";

/** Present and past; past participle; infinitive. Plural forms are finite too: the infinitive is one. */
function verb(
  lemma: string,
  act: CueAct,
  frames: string,
  finite: string,
  participle: string,
  traits: CueTraits = {},
): CueVerb {
  return cueVerb(lemma, act, frames, { finite, participle, infinitive: lemma.split(" ").at(-1) ?? "" }, traits);
}

/** A separable verb: “deelt … mee” in main clauses, “meedeelt”, “meegedeeld” in one word elsewhere. */
function separable(
  lemma: string,
  act: CueAct,
  frames: string,
  finite: string,
  particle: string,
  joined: string,
  traits: CueTraits = {},
): CueVerb[] {
  return [
    cueVerb(lemma, act, frames, { finite }, { ...traits, particles: [particle] }),
    cueVerb(lemma, act, frames, { participle: joined, infinitive: lemma }, traits),
  ];
}

const OBJECT: CueTraits = { addressee: "object" };
const WEAK: CueTraits = { weak: true };

/** Verbs of speech, thought and writing after press usage; government after the Algemene Nederlandse Spraakkunst, § 28.2. */
const verbs: readonly CueVerb[] = [
  verb("zeggen", "say", "quote clause bare question", "zegt zei zeiden zeg", "gezegd"),
  verb("vertellen", "say", "quote clause bare question topic", "vertelt vertelde vertelden", "verteld", OBJECT),
  verb("antwoorden", "answer", "quote clause", "antwoordt antwoordde antwoordden", "geantwoord"),
  verb("vragen", "ask", "quote question", "vraagt vroeg vroegen", "gevraagd", OBJECT),
  verb("melden", "say", "quote clause", "meldt meldde meldden", "gemeld"),
  verb("berichten", "say", "quote clause", "bericht berichtte berichtten", "bericht"),
  verb("verklaren", "say", "quote clause", "verklaart verklaarde verklaarden", "verklaard"),
  verb("stellen", "claim", "quote clause", "stelt stelde stelden", "gesteld", WEAK),
  verb("beweren", "claim", "quote clause", "beweert beweerde beweerden", "beweerd"),
  verb("schrijven", "write", "quote clause", "schrijft schreef schreven", "geschreven"),
  verb("bevestigen", "claim", "quote clause", "bevestigt bevestigde bevestigden", "bevestigd"),
  verb("ontkennen", "deny", "clause", "ontkent ontkende ontkenden", "ontkend"),
  verb("erkennen", "claim", "quote clause", "erkent erkende erkenden", "erkend"),
  verb("bekennen", "claim", "quote clause", "bekent bekende bekenden", "bekend"),
  verb("benadrukken", "claim", "quote clause", "benadrukt benadrukte benadrukten", "benadrukt"),
  verb("waarschuwen", "order", "quote clause", "waarschuwt waarschuwde waarschuwden", "gewaarschuwd", OBJECT),
  verb("beloven", "promise", "quote clause infinitive", "belooft beloofde beloofden", "beloofd", OBJECT),
  verb("zweren", "promise", "quote clause", "zweert zwoer zwoeren", "gezworen"),
  verb("verzekeren", "promise", "quote clause", "verzekert verzekerde verzekerden", "verzekerd", OBJECT),
  verb("bevelen", "order", "quote clause", "beveelt beval bevalen", "bevolen", OBJECT),
  verb("eisen", "order", "quote clause", "eist eiste eisten", "geëist"),
  verb("smeken", "order", "quote", "smeekt smeekte smeekten", "gesmeekt"),
  verb("klagen", "emotion", "quote clause topic", "klaagt klaagde klaagden", "geklaagd"),
  verb("zuchten", "emotion", "quote clause", "zucht zuchtte zuchtten", "gezucht"),
  verb("roepen", "emotion", "quote clause", "roept riep riepen", "geroepen"),
  verb("schreeuwen", "emotion", "quote clause", "schreeuwt schreeuwde schreeuwden", "geschreeuwd"),
  verb("fluisteren", "emotion", "quote clause", "fluistert fluisterde fluisterden", "gefluisterd"),
  verb("snikken", "emotion", "quote", "snikt snikte snikten", "gesnikt"),
  verb("mompelen", "emotion", "quote", "mompelt mompelde mompelden", "gemompeld"),
  verb("vloeken", "emotion", "quote", "vloekt vloekte vloekten", "gevloekt"),
  verb("lachen", "emotion", "quote", "lacht lachte lachten", "gelachen", WEAK),
  verb("vinden", "think", "clause", "vindt vond vonden", "gevonden", WEAK),
  verb("denken", "think", "quote clause", "denkt dacht dachten", "gedacht"),
  verb("geloven", "think", "clause", "gelooft geloofde geloofden", "geloofd"),
  verb("vrezen", "think", "clause", "vreest vreesde vreesden", "gevreesd"),
  verb("hopen", "think", "clause", "hoopt hoopte hoopten", "gehoopt"),
  verb("vermoeden", "think", "clause", "vermoedt vermoedde vermoedden", "vermoed"),
  verb("noemen", "say", "quote topic", "noemt noemde noemden", "genoemd", WEAK),
  verb("herhalen", "say", "quote clause", "herhaalt herhaalde herhaalden", "herhaald"),
  verb("vervolgen", "say", "quote", "vervolgt vervolgde vervolgden", "vervolgd", WEAK),
  verb("reageren", "answer", "quote", "reageert reageerde reageerden", "gereageerd", WEAK),
  verb("concluderen", "claim", "quote clause", "concludeert concludeerde concludeerden", "geconcludeerd"),
  verb("laten weten", "say", "quote clause", "laat liet lieten", "laten", { particles: ["weten"] }),
  ...separable("toevoegen", "say", "quote clause", "voegt voegde voegden", "toe", "toegevoegd"),
  ...separable("meedelen", "say", "quote clause", "deelt deelde deelden", "mee", "meegedeeld meedeelt"),
  ...separable("toegeven", "claim", "quote clause", "geeft gaf gaven", "toe", "toegegeven"),
  ...separable("aankondigen", "say", "quote clause", "kondigt kondigde kondigden", "aan", "aangekondigd"),
  ...separable("uitleggen", "say", "quote clause question", "legt legde legden", "uit", "uitgelegd"),
];

export const quote: QuoteLexicon = {
  // Papers have ‘ ’ or “ ” outside, old print „ ”; wire copy has straight marks.
  marks: [
    ["“", "”"],
    ["‘", "’"],
    ["„", "”"],
    ['"', '"'],
    ["«", "»"],
  ],
  dash: "none",
  order: "v2",
  holding: words("waarin waar"),
  recordings: words("opname opnames fragment video clip"),
  capitalisesNouns: false,
  verbs,
  spouses: words("vrouw man"),
  phrases: [
    ...answers(
      "antwoorden",
      "luidt het antwoord, luidde het antwoord, klinkt het antwoord, klonk het antwoord, is het antwoord, was het antwoord",
    ),
    { words: "volgens", lemma: "volgens", speaker: "after", weak: true },
    { words: "aldus", lemma: "aldus", speaker: "after", place: "tag" },
    { words: "in de woorden van", lemma: "in de woorden van", speaker: "after" },
    { words: "luidt het", lemma: "luiden", speaker: "none" },
  ],
  nouns: [cueNoun("bewering", "claim", "bewering beweringen"), cueNoun("mededeling", "say", "mededeling mededelingen")],
  that: ["dat"],
  whether: ["of"],
  questionWords: words("wat wie waar waarom hoe wanneer welke welk hoeveel"),
  infinitive: ["te"],
  reportive: [],
  hearsay: words("zou zouden"),
  auxiliaries: words(
    "heeft had hebben hadden zal zou zouden zullen kan kon kunnen wil wilde moet moest mag mocht is was werd wordt",
  ),
  perfect: ["hebben"],
  modals: words("kan kon moet moest wil wilde"),
  passive: words("werd werden wordt worden is was"),
  agent: ["door"],
  negations: words("niet geen nooit niemand niets nauwelijks"),
  adverbs: words(
    "ook verder dan nu later daarna vervolgens toch echter onder andere eerst bovendien nog weer zelf alleen vaak altijd graag " +
      "naar verluidt maandag dinsdag woensdag donderdag vrijdag zaterdag zondag eerder onlangs zachtjes luid rustig huilend " +
      "namelijk overigens daarop vandaag gisteren zaterdagavond",
  ),
  addressing: words("tegen aan tegenover"),
  prepositions: words(
    "in op te voor met van aan bij om uit over tot naar door na onder tussen zonder sinds tijdens volgens vanaf langs rond " +
      "achter binnen buiten boven tegen tegenover namens wegens vanuit",
  ),
  genitive: words("van uit bij voor in op"),
  determiners: [
    { forms: words("de"), indefinite: false },
    { forms: words("het dit dat"), number: "singular" },
    { forms: words("een 'n"), number: "singular", indefinite: true },
    { forms: words("deze die") },
    { forms: words("beide alle veel sommige enkele meerdere"), number: "plural", alone: true },
    { forms: words("elke elk iedere ieder"), number: "singular" },
    { forms: words("andere ander"), other: true },
    { forms: words("mannelijke"), gender: "male" },
    { forms: words("vrouwelijke"), gender: "female" },
  ],
  and: ["en"],
  but: ["maar"],
  relatives: words("die dat wie wiens"),
  subordinators: words("omdat terwijl toen als wanneer indien sinds hoewel nadat voordat zodat doordat"),
  glosses: words(
    "zogenaamde zogenaamd zogeheten bijnaam bijgenaamd codenaam roepnaam woord woorden term naam genaamd titel heet afkorting",
  ),
  titled: words(
    "film films roman boek boeken krant kranten dagblad weekblad tijdschrift zender kanaal telegramkanaal podcast programma " +
      "serie documentaire lied album toneelstuk schilderij operatie oefening schip fregat onderzeeër boot bataljon brigade " +
      "eenheid restaurant café hotel winkel bedrijf partij project campagne beweging website artikel reportage spel",
  ),
  talks: words("gesprek gesprekken telefoongesprek telefoongesprekken telefoontje telefoon dialoog belletje"),
  papers: words(
    "opname opnames geluidsopname geluidsopnames rapport rapporten persbericht persberichten verklaring verklaringen " +
      "transcript aanklacht vonnis document documenten vertaling video bericht artikel brief",
  ),
  bodies: words(
    "politie ministerie dienst directoraat regering gemeente navo eu vn gur hur sbu fsb kremlin pentagon aivd mivd om " +
      "organisatie stichting centrum instituut bureau persbureau commissie raad partij vakbond ziekenhuis leger rechtbank",
  ),
  // Adjectives of nations are capitalised.
  notNames: [
    ...words(
      "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus " +
        "september oktober november december ik hij zij ze wij we het de een dat dit deze die daarna later ook toen nu maar en " +
        "volgens aldus in op na voor tijdens gisteren vandaag wat wie waar waarom hoe ja nee niet geen",
    ),
    ...Object.keys(people.sides),
  ],
};
