import type { Call, Hedge, HopAct } from "../model.ts";

/**
 * What the call station must know about a language. Filled by `lang/<tag>/call.ts`. Every entry is lower case with the
 * apostrophe written `'`; a phrase is its words with single spaces. A word that ends in `*` stands for every word that
 * begins so (`перехоплен*`), one that begins with `*` for every word that ends so (`*senteret`, for compounds); use it only
 * where nothing else begins or ends so.
 */
export interface CallLexicon {
  /** Nouns for a recording or a recorded talk. */
  readonly nouns: readonly CallNoun[];
  /** Words between two such nouns that make them one thing: "recording *of the* phone call". Includes articles. */
  readonly of: readonly string[];
  /** Determiners and adjectives of such a noun, by what they say about which one is meant. */
  readonly pointers: CallPointers;
  /** Nouns of speech that is no call: interview, statement, press release, letter. All forms. */
  readonly outside: readonly string[];
  /** What says that somebody is heard in a recording: "can be heard". */
  readonly heard?: readonly string[];
  /** Verbs of making a call, all forms: "phoned his mother". */
  readonly callings?: readonly string[];
  /** Verbs of telling an outlet something, before the outlet: "told the Guardian", «sier til VG». */
  readonly tellings: readonly string[];

  readonly acts: readonly ActVerb[];
  /** Nouns of an act with its actor: "translation by X", "transcript: X". */
  readonly works: readonly ActNoun[];
  /** Prepositions before the agent of a passive: by, av, von, vom, durch. Empty where the case shows it. */
  readonly agent: readonly string[];
  /** Nouns with which such a preposition tells a place: «i nærheten av Bakhmut». */
  readonly places?: readonly string[];
  /** Auxiliaries of the passive before or after the participle: was, ble, wurde, была. */
  readonly passive: readonly string[];
  /** Auxiliaries of an active perfect that closes its clause: hat … veröffentlicht. Empty where nothing comes between. */
  readonly perfect?: readonly string[];
  /** Relative pronouns after which the verb closes its clause: die, welche. */
  readonly relatives?: readonly string[];
  /** Words that may stand between a subject and its verb: has, also, earlier, har, hat, dann. */
  readonly between: readonly string[];
  /** `svo`: the subject follows only verbs of reporting ("writes X"); `v2` and `free`: it may follow any verb. */
  readonly order: "svo" | "v2" | "free";
  /** Phrases that credit: according to, ifølge, по данным. */
  readonly credits: readonly Credit[];

  /** Known bodies that release or record, with a key that is the same in every language. */
  readonly agencies: readonly Agency[];
  /** Nouns by which a body named before is meant again: ведомство, resort. All forms. */
  readonly again?: readonly string[];
  /** Lower-case nouns that can head the name of a body: officials, directorate, etterretningstjeneste. All forms. */
  readonly bodies: readonly string[];
  /** Nouns that make a name an outlet: newspaper, broadcaster, avisen, Zeitung, издание; and words in outlets' names. */
  readonly outletNouns: readonly string[];
  /** Names of outlets; for a name that is also a word, only the words that make it unmistakable. */
  readonly outlets: readonly string[];
  /** Words that join the parts of one name or noun phrase: of, the, for, des, der. */
  readonly links: readonly string[];
  /** Articles left out at the beginning of an actor's name. */
  readonly articles: readonly string[];
  /** Words never part of a name though they may begin a sentence with a capital: pronouns, adverbs, conjunctions. */
  readonly notNames: readonly string[];
  readonly capitalisesNouns: boolean;
  /** True where an adjective of nationality has a capital (Ukrainian); elsewhere such a word is the country or its capital. */
  readonly capitalisesNationalities?: boolean;

  readonly channels: readonly Channel[];
  /** Prepositions before a channel: on, via, på, auf, в. */
  readonly on: readonly string[];

  /** How two parties are joined: "between A and B". */
  readonly pair: {
    readonly between: readonly string[];
    readonly and: readonly string[];
    readonly two: readonly string[];
  };
  /** Words before the other party: to, with, told, til, med, overfor, mit, с. */
  readonly towards: readonly string[];
  /** Possessives of the third person: his, her, sin, seiner, своей, його. */
  readonly possessives: readonly string[];

  readonly hedges: readonly HedgeWord[];
  readonly hearsay: readonly Hearsay[];
  /** Verbs of checking (verify, bekrefte, überprüfen) and what makes them fail (not, could not, unable, ikke). */
  readonly verify: { readonly verbs: readonly string[]; readonly negations: readonly string[] };
  /** Nouns that make a doubt one about the translation, or about the recording itself, or about what is told in it. */
  readonly doubts: Readonly<Record<Hedge["kind"], readonly string[]>>;
}

export interface CallNoun {
  readonly kind: Call["kind"];
  /**
   * `recorded`: the word says that there is a recording (tape, intercept); `call`: a talk that need not be recorded (phone
   * call); `talk`: a word of many uses (conversation, call, clip) that counts only with parties, a hop or an earlier call.
   */
  readonly strength: "recorded" | "call" | "talk";
  /** Forms that leave open whether the call is known: "recording", «et opptak» (after the article). */
  readonly forms: readonly string[];
  /** Forms that say the call is known: «opptaket». */
  readonly definite?: readonly string[];
  /** Plural forms: they speak of several calls and bring in none. */
  readonly plural?: readonly string[];
}

interface CallPointers {
  /** Another, a second, a separate: certainly not the call spoken of so far. */
  readonly other: readonly string[];
  /** The, this, dieser, этот: a call already known. */
  readonly definite: readonly string[];
  /** A, an, en, ein. */
  readonly indefinite: readonly string[];
  /** Several, similar, such, the only, every: no particular call. */
  readonly generic: readonly string[];
}

/** A verb that puts a hop on the chain. `participle` forms may be passive. A form may stand in both lists. */
export interface ActVerb {
  readonly act: Exclude<HopAct, "says">;
  readonly finite: readonly string[];
  readonly participle: readonly string[];
  /** Verb and particle, or verb and what it makes of its object, with words between: «la … ut», "made … public". */
  readonly apart?: readonly string[];
  /** True where whoever does it passes nothing on: a court that hears a recording. */
  readonly actorless?: boolean;
}

export interface ActNoun {
  readonly act: Exclude<HopAct, "says">;
  readonly forms: readonly string[];
  /** Words between the noun and the actor: by, from, av, von, and `:`. A bare genitive is `""`. */
  readonly by: readonly string[];
}

export interface Credit {
  readonly words: string;
  /** Where the one credited stands. */
  readonly actor: "after" | "before";
}

/** `key` is shared by all languages: `ua-military-intelligence`. `forms` are names and acronyms in every case form. */
export interface Agency {
  readonly key: string;
  readonly forms: readonly string[];
}

export interface Channel {
  /** Name as shown: `Facebook`, `website`. */
  readonly name: string;
  readonly forms: readonly string[];
  /** True for a form that means something else without a preposition before it (X). */
  readonly needsPreposition?: boolean;
}

export interface HedgeWord {
  readonly lemma: string;
  readonly forms: readonly string[];
  /** Given where the word settles the kind; otherwise its surroundings do. */
  readonly kind?: Hedge["kind"];
}

/**
 * A modal of hearsay. It is a hedge with a perfect infinitive («skal ha sagt», "soll gesagt haben"); with a bare infinitive
 * only when that is one of `infinitives` and the sentence speaks of a call, because the same modals order and plan.
 */
export interface Hearsay {
  readonly lemma: string;
  readonly forms: readonly string[];
  /**
   * `after`: the perfect auxiliary follows (skal … ha + participle); `end`: it closes the clause (soll … haben); `fused`: the
   * form is the auxiliary itself and a participle follows (aurait dit), or stands alone when it is one of `infinitives`.
   */
  readonly perfect: { readonly words: readonly string[]; readonly place: "after" | "end" | "fused" };
  readonly infinitives: readonly string[];
  /** Infinitives of saying that need no perfect and no call: the past of the modal is hearsay (miał powiedzieć). */
  readonly sayings?: readonly string[];
}

/** A lexicon that knows nothing: no calls are found, every quotation keeps an empty chain. */
export const EMPTY_CALL_LEXICON: CallLexicon = {
  nouns: [],
  of: [],
  pointers: { other: [], definite: [], indefinite: [], generic: [] },
  outside: [],
  tellings: [],
  acts: [],
  works: [],
  agent: [],
  passive: [],
  between: [],
  order: "svo",
  credits: [],
  agencies: [],
  bodies: [],
  outletNouns: [],
  outlets: [],
  links: [],
  articles: [],
  notNames: [],
  capitalisesNouns: false,
  channels: [],
  on: [],
  pair: { between: [], and: [], two: [] },
  towards: [],
  possessives: [],
  hedges: [],
  hearsay: [],
  verify: { verbs: [], negations: [] },
  doubts: { authenticity: [], translation: [], truth: [] },
};
