import type { CueAct } from "../model.ts";
import type { PeopleLexicon, Role } from "../text/people.ts";

/**
 * What the quote station must know about a language. Filled by `lang/<tag>/quote.ts`. Every list is lower case, with the
 * apostrophe written `'`, and holds every inflected form: nothing is stemmed. A phrase is its words with single spaces.
 * A list that a language has no use for is left empty.
 */
export interface QuoteLexicon {
  /** Pairs of quotation marks in order of preference, outer first: `["„", "“"]`. Others are found by shape. */
  readonly marks: readonly (readonly [open: string, close: string])[];
  /**
   * How a dash opens speech. `nordic`: no closing mark, a comma and an inverted tag (`– …, sier X.`); `slavic`: the tag
   * stands between dashes (`— П, — сказал А. — П.`), also romance raya and travessão; `incise`: the tag stands between
   * commas, in dash speech and inside marks, and the speech goes on behind it (`— A, dit-il, b. C.`); `none`: a dash is
   * punctuation.
   */
  readonly dash: "nordic" | "slavic" | "incise" | "none";
  /**
   * Word order. `svo`: subject before its verb, after it only next to a quotation (en); `v2`: inversion whenever
   * something precedes the verb (nb nn sv da de nl); `free`: both sides, subject often left out (ru uk pl).
   */
  readonly order: "svo" | "v2" | "free";
  /** True where a comma alone parts unmarked speech from the tag behind it in a language of free order: «…, řekl X.» */
  readonly commaTags?: boolean;
  /** True where common nouns are capitalised too (de), so that a capital is no evidence of a name. */
  readonly capitalisesNouns: boolean;
  /** Courtesy titles that show whether a name is a woman's or a man's: mr, frau, mme, señora. */
  readonly courtesies?: Readonly<Record<string, "female" | "male">>;
  /** Words for somebody who is not known: noen, кто-то, ktoś. */
  readonly somebody?: readonly string[];
  /** Prepositions of place: a lone capital behind one is a town rather than a person (w Zalesiu, på Gol). */
  readonly placing?: readonly string[];
  /** Beginnings of words for a captain, who is a pilot where pilots talk: kapte, команд. Five letters each. */
  readonly captains?: readonly string[];
  /** Verb-second languages: words that open the clause which tells what a recording holds: der, hvor (et opptak der en soldat sier). */
  readonly holding?: readonly string[];
  /** Words for a man or woman that mean a husband or wife beside a possessive: чоловік, vrouw. All forms. */
  readonly spouses?: readonly string[];
  /** Role nouns that close compounds nobody can list: minister (fiskeriminister), ekspert (folkerettsekspert). All forms. */
  readonly compoundHeads?: readonly string[];
  /**
   * Endings that a surname has in its cases, the longest first, in a language of fixed order with cases (fi): nouns that
   * show that they are no subject may be addressed or possess, and a name is known again by its stem.
   */
  readonly nameEndings?: readonly string[];
  /** True where what describes a noun follows it: le soldat russe capturé, el portavoz militar. */
  readonly headFirst?: boolean;

  readonly verbs: readonly CueVerb[];
  readonly phrases: readonly CuePhrase[];
  /** Phrases of a preposition and a noun of speech with words between them: "nach einer ersten Einschätzung". */
  readonly credits?: CreditPhrases;
  /** Nouns whose content may follow: "claim that …", "Aussage, …", «слова о том, что …». */
  readonly nouns: readonly CueNoun[];

  /** Conjunctions that open a content clause: that, at, dass, что. */
  readonly that: readonly string[];
  /** Words before such a conjunction that make another of it: etter (at), uten (at). */
  readonly notThat?: readonly string[];
  /** Conjunctions that open an indirect yes/no question: if, whether, om, ob, ли. */
  readonly whether: readonly string[];
  /** Words that open an indirect question: who, what, hva, was, что, warum. */
  readonly questionWords: readonly string[];
  /** Marks of the infinitive: to, å, zu. Empty where the form alone shows it. */
  readonly infinitive: readonly string[];
  /** Endings and whole forms of an infinitive that follows the one asked with no mark: «ber ham gå», «ba henne vente». */
  readonly bareInfinitives?: readonly string[];
  /** Endings of the infinitive where no mark stands before it: ть, ти. */
  readonly infinitiveEndings?: readonly string[];
  /** Words that make a cue a parenthesis: "as X said", «как сообщил X». */
  readonly as?: readonly string[];
  /** Finite forms that show a reported clause with no cue: sei, habe, werde (Konjunktiv). */
  readonly reportive: readonly string[];
  /** Those of `reportive` that narration has too (wäre, könnten): they count only right behind another report. */
  readonly reportiveBehind?: readonly string[];
  /** Infinitives that close a clause of hearsay about the past: haben, sein (soll gesagt haben). */
  readonly hearsayPerfect?: readonly string[];
  /** Forms of get and receive: with a noun of speech the subject was told (fikk beskjed om at). */
  readonly receiving?: readonly string[];
  /** Infinitives of have that stand with a participle behind a modal: ha (skal hun ha sagt). */
  readonly perfect?: readonly string[];
  /** Modals with which the infinitive of a cue is still a report: kan, må (kan bekrefte, må innrømme). */
  readonly modals?: readonly string[];
  /**
   * Verbs with whose infinitive a question is a report all the same: declined (to say whether), wanted (to know
   * when). Where there is such a list, a question behind a negated cue is a report too: did not say whether.
   */
  readonly wanting?: readonly string[];
  /** True where a cue with a topic in place of a clause is a report: "spricht von einer Falle". */
  readonly topics?: boolean;
  /** Auxiliaries of hearsay: soll, sollen, skal; they make a clause reported together with a bare verb or participle. */
  readonly hearsay: readonly string[];

  /** Forms of have, be, will, modals that may stand between a subject and its cue: has, had, hat, har, vil, может. */
  readonly auxiliaries: readonly string[];
  /** Participles of hearing and catching whose subject is the one who speaks: "is heard saying", "was recorded telling". */
  readonly perceived?: readonly string[];
  /** The auxiliaries that make a participle passive when it follows them: was, were, wurde, ble, был. */
  readonly passive: readonly string[];
  /** Prepositions before the agent of a passive: by, av, von. */
  readonly agent: readonly string[];
  /** Negations: a negated cue reports no words (`did not say`). */
  readonly negations: readonly string[];
  /** Adverbs that may stand between a subject and its cue: also, later, også, dann, позже. */
  readonly adverbs: readonly string[];
  /** Prepositions before the one addressed: to, til, zu, gegenüber, overfor. Those whose case shows it are under `dative`. */
  readonly addressing: readonly string[];
  /** Those of `addressing` that only ever stand before the one addressed, wherever in the sentence: gegenüber. */
  readonly addressingOnly?: readonly string[];
  /** All other prepositions; they end a noun phrase. */
  readonly prepositions: readonly string[];
  /** Prepositions (and case-marked articles) that tie a second noun to the first: of, fra, av, der, des, von. */
  readonly genitive: readonly string[];
  readonly determiners: readonly Determiner[];
  /** Determiners whose case shows that the noun phrase is no subject: den, dem, einem. */
  readonly oblique?: readonly string[];
  /** Coordinators: and, og, und, и. */
  readonly and: readonly string[];
  readonly but: readonly string[];
  /** Words that open a relative clause: who, which, som, der, которая. */
  readonly relatives: readonly string[];
  /** Words that bring in what the writer adds behind a reported clause and a comma: which, but. */
  readonly asides?: readonly string[];
  /**
   * Words that bring in what the writer adds behind a reported clause with marked words and a comma, where an `-ing` form
   * does too: as, in, but (said it was a “hoax”, as he had in May). Where a report may go on with the word it is no aside.
   */
  readonly markedAsides?: readonly string[];
  /** Conjunctions that open another clause: because, while, after, fordi, mens, weil, потому. */
  readonly subordinators: readonly string[];

  /** Words after which marked words are a name or a gloss: so-called, dubbed, nicknamed, såkalt, sogenannte. */
  readonly glosses: readonly string[];
  /** Nouns after which marked words are a title or a name: film, novel, ship, operation, avisen, Roman, газета. All forms. */
  readonly titled: readonly string[];
  /**
   * Endings of whoever is addressed without a preposition, in a language that has only cases for it (fi): -lle, -lta. Another
   * noun behind the cue is none, and one with an ending of `obliqueEndings` is a place or a time.
   */
  readonly addressedEndings?: readonly string[];
  /** Nouns for two people talking: call, conversation, samtalen, Telefonat, разговоре. All forms. */
  readonly talks: readonly string[];
  /** Nouns for a recording that is heard or seen: clip, opptaket, Mitschnitt, записи. All forms. */
  readonly recordings?: readonly string[];
  /** Endings of nouns and adjectives that no subject has: ому, ami. A noun that no list knows and that ends so speaks not. */
  readonly obliqueEndings?: readonly string[];
  /**
   * Endings of finite verbs, by what they show. Right behind speech and its comma or dash a word that nothing else knows
   * and that ends so is the verb of a tag, when somebody follows it.
   */
  readonly tagEndings?: TagEndings;
  /** Verbs of two people talking, before the other party: talks, speaks, spricht, parle, habla. */
  readonly talking?: readonly string[];
  /** Prepositions before two who talk: between, zwischen, entre. */
  readonly between?: readonly string[];
  /** Words before what somebody is said to be: identified as, der sich als … bezeichnet, que dice ser. */
  readonly identifying?: readonly string[];
  /** Verbs behind which somebody is said to pass himself off as another: представился (сотрудником банка). */
  readonly posing?: readonly string[];
  /** Pronouns for somebody whom the text does not tell: someone, jemand, quelqu'un, alguien. */
  readonly anybody?: readonly string[];
  /** Pronouns for the one named last, who is not who spoke before: dieser. */
  readonly latter?: readonly string[];
  /** What stands before the writer's own paper: this, our, este, unserer. */
  readonly ours?: readonly string[];
  /** Labels of the transcript of a flight and what they stand for: captain, tower. */
  readonly labels?: Readonly<Record<string, Role>>;
  /** Things written or recorded that can be credited in place of a person: report, statement, recording. All forms. */
  readonly papers: readonly string[];
  /** Bodies that can be credited beside those in the people lexicon: ministry, committee, etaten, Behörde. All forms. */
  readonly bodies: readonly string[];
  /** Words often written with a capital that are no names: weekdays, months, "Mr" apart; sentence adverbs. */
  readonly notNames: readonly string[];
}

/** Endings of finite verbs that few nouns share. */
interface TagEndings {
  readonly male: readonly string[];
  readonly female: readonly string[];
  readonly plural: readonly string[];
  readonly finite: readonly string[];
}

/** What a verb can introduce. */
export type CueFrame =
  /** Stands beside a marked or dash quotation: said, added, sukket. */
  | "quote"
  /** A clause with a conjunction: said that. */
  | "clause"
  /** A clause without one: said he would. */
  | "bare"
  /** An indirect question: asked whether, asked what. */
  | "question"
  /** An infinitive that is the content: promised to, lover å. */
  | "infinitive"
  /** A noun phrase beginning with a preposition that is the content: warned of, complained about, klager over. */
  | "topic";

/** One verb of speech, thought or writing with its forms. A form may be listed under several headings. */
export interface CueVerb {
  /** Dictionary form; with its particle where it has one: `point out`, `mitteilen`. */
  readonly lemma: string;
  readonly act: CueAct;
  readonly frames: readonly CueFrame[];
  /** Finite forms that say nothing of the subject's gender: says, said, sier, sagte, говорит. */
  readonly finite: readonly string[];
  /** Finite forms that agree with a woman only: сказала. */
  readonly female?: readonly string[];
  /** Finite forms that agree with a man only: сказал. */
  readonly male?: readonly string[];
  /** Finite forms that agree with several only: сказали, sagten, say. */
  readonly plural?: readonly string[];
  /** Past participle or supine, as after have and in the passive: said, told, gesagt, fortalt. */
  readonly participle?: readonly string[];
  readonly infinitive?: readonly string[];
  /** Verbal adverb or present participle, which has the subject of the main verb: saying, adding, сказав, говоря. */
  readonly adverbial?: readonly string[];
  /** Words that go with the verb at a distance: `["mit"]` for teilte … mit, `["out"]` for pointed … out. All must be present. */
  readonly particles?: readonly string[];
  /** How the one addressed stands without a preposition: told *him*, sagte *ihm*. Absent: only with a preposition. */
  readonly addressee?: "object";
  /** Who speaks when it is not the subject: "zitiert den Soldaten". */
  readonly speaker?: "object";
  /** True where what somebody does not say is a report too: "would not confirm that". */
  readonly confirms?: boolean;
  /**
   * True when the verb also has common meanings that are no speech (called, found, shows): then it is a cue only beside
   * marked words or a content clause with conjunction.
   */
  readonly weak?: boolean;
}

/** A phrase that credits a speaker without a verb: "according to X", "laut X", "X zufolge", "по словам X". */
export interface CuePhrase {
  readonly words: string;
  readonly lemma: string;
  /** Default `according-to`. */
  readonly act?: CueAct;
  /** Where the speaker stands. `before`: X zufolge; `none`: the phrase credits nobody by itself (demnach, wie es heißt). */
  readonly speaker: "after" | "before" | "none";
  /**
   * True when the phrase has common meanings that are no speech (nach, so, for, за): then it counts only when the one
   * credited is a person, a body or a paper.
   */
  readonly weak?: boolean;
  /**
   * Where it may stand; `tag` = only after a comma that ends the content (so X); `opens` = right before the content
   * (wonach); `named` = at the head of a sentence before somebody and a comma (pour X, …), with `weak` only before a
   * name. Default `anywhere`.
   */
  readonly place?: "tag" | "opens" | "named" | "anywhere";
}

/** Phrases that credit somebody with a preposition and a noun of speech. */
interface CreditPhrases {
  /** Prepositions before the noun: nach. */
  readonly before: readonly string[];
  /** Prepositions behind the noun: zufolge, nach. */
  readonly behind: readonly string[];
  /** Endings of the nouns, whole nouns among them: angaben (also Polizeiangaben), einschätzung. */
  readonly nouns: readonly string[];
}

export interface CueNoun {
  readonly lemma: string;
  readonly act: CueAct;
  readonly forms: readonly string[];
}

/** One article or other determiner; the gender and number it shows narrow who is meant. */
export interface Determiner {
  readonly forms: readonly string[];
  readonly gender?: "female" | "male";
  readonly number?: "singular" | "plural";
  /** True for "a, an, en, ein": brings in somebody new. */
  readonly indefinite?: boolean;
  /** True where it stands for a noun phrase before a verb: begge, mange, flere (begge hevder). */
  readonly alone?: boolean;
  /** True for "another, en annen": certainly somebody else. */
  readonly other?: boolean;
}

/** The parts of a language pack that the quote station reads. */
export interface QuoteLanguage {
  readonly quote: QuoteLexicon;
  readonly people: PeopleLexicon;
}

/** A lexicon that knows nothing: marks by shape, no cues, hence no speakers. */
export const EMPTY_QUOTE_LEXICON: QuoteLexicon = {
  marks: [],
  dash: "none",
  order: "svo",
  capitalisesNouns: false,
  verbs: [],
  phrases: [],
  nouns: [],
  that: [],
  whether: [],
  questionWords: [],
  infinitive: [],
  reportive: [],
  hearsay: [],
  auxiliaries: [],
  passive: [],
  agent: [],
  negations: [],
  adverbs: [],
  addressing: [],
  prepositions: [],
  genitive: [],
  determiners: [],
  and: [],
  but: [],
  relatives: [],
  subordinators: [],
  glosses: [],
  titled: [],
  talks: [],
  papers: [],
  bodies: [],
  notNames: [],
};
