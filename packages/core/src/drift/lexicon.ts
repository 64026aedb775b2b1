/**
 * What a language contributes to the comparison of a quotation with what it renders: the closed-class words whose
 * exchange changes the meaning. Every list is lower case; a phrase is written with spaces between its words.
 */
export interface DriftLexicon {
  /** Word → the words it stands for, and `-suffix` → words: "won't" → "will not", "-n't" → "not". */
  readonly contractions: Readonly<Record<string, string>>;
  readonly negation: NegationWords;
  readonly persons: Readonly<Partial<Record<PersonKey, readonly string[]>>>;
  /** Forms that fit several persons, by one that they may stand for: they cover for it and are never told as another. */
  readonly coverPersons?: Readonly<Partial<Record<PersonKey, readonly string[]>>>;
  /** Pronouns that are nothing but reflexive objects: "himself", "себя"; never a possessive or an emphatic. */
  readonly reflexiveObjects: readonly string[];
  /** Object forms of the third person: "him", "его". */
  readonly thirdObjects: readonly string[];
  /** Endings of finite verbs that tell the person without a pronoun; empty where pronouns are not dropped. */
  readonly verbEndings: Readonly<Partial<Record<PersonKey, readonly string[]>>>;
  /** Endings that make a verb reflexive ("-ся"); part of the verb, so never by themselves "oneself". */
  readonly reflexiveEndings: readonly string[];
  /** Interrogatives and particles that ask without a question mark: "ли", "чи", "hvem". */
  readonly interrogatives: readonly string[];
  readonly modality: Readonly<Partial<Record<ModalityKey, readonly string[]>>>;
  /** Pairs `present past` of auxiliaries and common irregular verbs: "is was". */
  readonly tensePairs: readonly string[];
  /** Endings `present past` of regular verbs, `_` for none: "_ ed", "er et". Stems of four letters and more. */
  readonly tenseEndings: readonly string[];
  /** Words inside a content by which its speaker does not vouch: "perhaps", "I think". */
  readonly hedges: readonly string[];
  /** Words that can render a hedge and raise none by themselves: "according to reports", "soll", "считает". */
  readonly hedgeCovers: readonly string[];
  readonly intensifiers: readonly string[];
  /** Beginnings of coarse words, so that inflected forms are covered; a masked one is recognised by its asterisks. */
  readonly profanity: readonly string[];
  /** Beginnings of words → canonical side, longest first wins: "russ" → "ru". Country codes in lower case. */
  readonly sides: Readonly<Record<string, string>>;
  /** Phrases → canonical side: "united states". */
  readonly sidePhrases: Readonly<Record<string, string>>;
  /** Whole words, case kept, that are sides only in this spelling: "US" but not "us". */
  readonly sidesExact: Readonly<Record<string, string>>;
  readonly numbers: NumberWords;
  /** Twelve lists of forms, January first. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists of forms, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words without content of their own: articles, prepositions, conjunctions, auxiliaries, pronouns. */
  readonly functionWords: readonly string[];
  /** Capitalised words are names only where nouns are not capitalised. */
  readonly capitalisesNouns: boolean;
  /** Where nouns are capitalised: the small words after which a bare capitalised word is a name; else empty. */
  readonly beforeNames: readonly string[];
  /** Auxiliaries that put a verb into the past; empty where the verb's own form does. */
  readonly pastAuxiliaries: readonly string[];
  /** A quotation after a dash is only nearly verbatim by house style (Norwegian). */
  readonly dashIsApproximate: boolean;
}

interface NegationWords {
  readonly words: readonly string[];
  /** Ends of a word that negate it: "n't", "-los". */
  readonly suffixes: readonly string[];
  /** Beginnings that negate an adjective: "un". Used only when the other side has the bare word. */
  readonly prefixes: readonly string[];
  /** Beginnings of words that only look as if they had such a prefix: "under", "uniform". */
  readonly notPrefixed: readonly string[];
  /** Phrases that contain a negation word and negate nothing: "not only". */
  readonly harmless: readonly string[];
  /** Words that turn a negation before them into "only": "ikke … annet enn", "ничего, кроме", "not … anything but". */
  readonly exceptive: readonly string[];
  /** Words that deny by their meaning and may stand for a negation in a faithful rendering: "fail", "without". */
  readonly implied: readonly string[];
}

/** `1s` I, `1p` we, `2` you (one or many), `3m` he, `3f` she, `3p` they, `self` the reflexive of any person. */
export type PersonKey = "1s" | "1p" | "2" | "3m" | "3f" | "3p" | "self";

/** `other`: the word has senses that are no modality, so it covers for one and never raises one. */
type ModalityKey = "future" | "possible" | "able" | "must" | "should" | "would" | "if" | "other";

interface NumberWords {
  /** Word → value, all inflected forms; 1 is left out where it is also an article. */
  readonly values: Readonly<Record<string, number>>;
  /** Word → factor, all inflected forms: "thousand" → 1000. */
  readonly scales: Readonly<Record<string, number>>;
  /** Ordinal word → value. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Word → canonical unit: "miles" → "mi". Units that convert into one another are in `agree.ts`. */
  readonly units: Readonly<Record<string, string>>;
  /** Sign of the decimal fraction. */
  readonly decimal: "." | ",";
  /** Words for degrees of temperature; Fahrenheit and Celsius are told apart by the ratio of the values. */
  readonly degrees: readonly string[];
  /** Words between hours and half of the day, afternoon: "pm", "вечера". */
  readonly afternoon: readonly string[];
  /** True where the units are written before the tens in one word: "einundzwanzig" (joined by the given word). */
  readonly joinedTens?: string;
  /** Words for one after tens, joined to them or not: "ein" in "einundzwanzig", "один" in "двадцать один". */
  readonly joinedOne?: readonly string[];
  /** Words between the parts of one number: "a hundred and twenty". */
  readonly and: readonly string[];
  /** True where such a word stands between tens and units too: "treinta y cinco", "trente et un". */
  readonly joinsTens?: boolean;
  /** True where sixty and eighty are followed by ten to nineteen: "soixante-douze", "quatre-vingt-dix-neuf". */
  readonly countsByTwenties?: boolean;
}
