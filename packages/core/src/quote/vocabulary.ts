import type { GivenNames, Pronoun, RoleNoun, SurnameForms } from "../text/people.ts";
import type { CueNoun, CuePhrase, CueVerb, Determiner, QuoteLanguage, QuoteLexicon } from "./lexicon.ts";

/** What a word can be, as bits of `Word.flags`: powers of two. */
export const IS = {
  determiner: 1,
  preposition: 2,
  genitive: 4,
  auxiliary: 8,
  passive: 16,
  negation: 32,
  adverb: 64,
  addressing: 128,
  and: 256,
  but: 512,
  relative: 1024,
  subordinator: 2048,
  that: 4096,
  whether: 8192,
  question: 16384,
  infinitive: 32768,
  reportive: 65536,
  hearsay: 131072,
  gloss: 262144,
  titled: 524288,
  talk: 1048576,
  paper: 2097152,
  body: 4194304,
  notName: 8388608,
  title: 16777216,
  side: 33554432,
  agent: 67108864,
  verb: 134217728,
  role: 268435456,
  pronoun: 536870912,
  noun: 1073741824,
} as const;

/** Words that cannot be inside a noun phrase before its head. */
export const FUNCTION_WORD: number =
  IS.preposition |
  IS.auxiliary |
  IS.passive |
  IS.negation |
  IS.addressing |
  IS.and |
  IS.but |
  IS.relative |
  IS.subordinator |
  IS.that |
  IS.whether |
  IS.question |
  IS.infinitive |
  IS.reportive |
  IS.hearsay |
  IS.agent |
  IS.determiner |
  IS.pronoun;

export interface VerbForm {
  readonly verb: CueVerb;
  readonly form: "finite" | "participle" | "infinitive" | "adverbial";
  readonly gender?: "female" | "male";
  readonly plural?: boolean;
}

/** Everything a language says about one word form. */
export interface Word {
  flags: number;
  verbs: VerbForm[];
  pronouns: Pronoun[];
  role?: RoleNoun;
  /** Languages with cases: what the form of a role noun can be. Absent: the form does not tell. */
  cases?: { nominative: boolean; dative: boolean };
  determiner?: Determiner;
  side?: string;
  noun?: CueNoun;
  phrases: { readonly words: readonly string[]; readonly phrase: CuePhrase }[];
}

/** A language made ready for look-ups by word form. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, Word>;
  readonly lexicon: QuoteLexicon;
  /** Given names with the gender they show; a form that men and women share shows none. */
  readonly givenNames: ReadonlyMap<string, "female" | "male" | undefined>;
  /** Words at either end of a credit ("nach Angaben", "zufolge"). */
  readonly credits: ReadonlySet<string>;
  /** Nouns for a recording that is heard or seen. */
  readonly recordings: ReadonlySet<string>;
  /** Last words of the roles of two words ("call handler"). */
  readonly compoundEnds: ReadonlySet<string>;
  /** The same by gender, with their dictionary forms where names have cases. */
  readonly declined: readonly GivenNames[];
  readonly surnames?: SurnameForms;
}

/** Letters that stand before the head of a compound at least. */
const COMPOUND_LEAD = 3;

/** What a word form is; an unknown compound is what its head is. */
export function lookUp({ words, lexicon }: Vocabulary, form: string): Word | undefined {
  const known = words.get(form);
  if (known !== undefined) return known;
  // «эксперта-фониста», «солдат-строковик»: two nouns in apposition are what the first is.
  const hyphen = lexicon.order === "free" ? form.indexOf("-") : -1;
  const first = hyphen > 3 ? words.get(form.slice(0, hyphen)) : undefined;
  if (first?.role !== undefined) return first;
  if (lexicon.compoundHeads === undefined) return undefined;
  const head = lexicon.compoundHeads.find((end) => form.length >= end.length + COMPOUND_LEAD && form.endsWith(end));
  // A head that means less at the end of a compound is written with a hyphen: «-sjef».
  return head === undefined ? undefined : (words.get(`-${head}`) ?? words.get(head));
}

const compiled = new WeakMap<QuoteLexicon, { people: QuoteLanguage["people"]; vocabulary: Vocabulary }>();

/** The vocabulary of a language, built once for each lexicon object. */
export function vocabularyOf(language: QuoteLanguage): Vocabulary {
  const known = compiled.get(language.quote);
  if (known?.people === language.people) return known.vocabulary;
  const vocabulary = build(language);
  compiled.set(language.quote, { people: language.people, vocabulary });
  return vocabulary;
}

const LISTS = [
  ["that", IS.that],
  ["whether", IS.whether],
  ["questionWords", IS.question],
  ["infinitive", IS.infinitive],
  ["reportive", IS.reportive],
  ["hearsay", IS.hearsay],
  ["auxiliaries", IS.auxiliary],
  ["passive", IS.passive],
  ["agent", IS.agent],
  ["negations", IS.negation],
  ["adverbs", IS.adverb],
  ["addressing", IS.addressing],
  ["prepositions", IS.preposition],
  ["genitive", IS.genitive],
  ["and", IS.and],
  ["but", IS.but],
  ["relatives", IS.relative],
  ["subordinators", IS.subordinator],
  ["glosses", IS.gloss],
  ["titled", IS.titled],
  ["talks", IS.talk],
  ["papers", IS.paper],
  ["bodies", IS.body],
  ["notNames", IS.notName],
] as const satisfies readonly (readonly [keyof QuoteLexicon, number])[];

function build({ quote, people }: QuoteLanguage): Vocabulary {
  const words = new Map<string, Word>();
  const word = (form: string): Word => {
    let entry = words.get(form);
    if (entry === undefined) words.set(form, (entry = { flags: 0, verbs: [], pronouns: [], phrases: [] }));
    return entry;
  };
  for (const [list, flag] of LISTS) for (const form of quote[list]) word(form).flags |= flag;
  for (const form of people.titles) word(form).flags |= IS.title;
  for (const [form, side] of Object.entries(people.sides)) {
    const entry = word(form);
    entry.flags |= IS.side;
    entry.side = side;
  }
  for (const role of people.roles) {
    for (const form of role.forms) {
      const entry = word(form);
      entry.flags |= IS.role;
      entry.role ??= role;
      if (role.nominative !== undefined) {
        // The first entry decides: «матери» is taken as the dative of one rather than as several.
        entry.cases ??= { nominative: role.nominative.includes(form), dative: false };
        if (role.dative?.includes(form)) entry.cases.dative = true;
      }
    }
  }
  for (const pronoun of people.pronouns) {
    const entry = word(pronoun.form);
    entry.flags |= IS.pronoun;
    entry.pronouns.push(pronoun);
  }
  for (const form of quote.anybody ?? []) {
    const entry = word(form);
    entry.flags |= IS.pronoun;
    entry.pronouns.push({ form, person: 3, number: "singular", use: "subject" });
  }
  for (const determiner of quote.determiners) {
    for (const form of determiner.forms) {
      const entry = word(form);
      entry.flags |= IS.determiner;
      entry.determiner ??= determiner;
    }
  }
  for (const noun of quote.nouns) {
    for (const form of noun.forms) {
      const entry = word(form);
      entry.flags |= IS.noun;
      entry.noun ??= noun;
    }
  }
  for (const verb of quote.verbs) addVerb(word, verb);
  for (const phrase of quote.phrases) {
    const parts = phrase.words.split(" ");
    word(parts[0] ?? "").phrases.push({ words: parts, phrase });
  }
  for (const entry of words.values()) entry.phrases.sort((a, b) => b.words.length - a.words.length);
  return {
    words,
    lexicon: quote,
    givenNames: gendersOf(people.givenNames ?? []),
    declined: people.givenNames ?? [],
    ...(people.surnames && { surnames: people.surnames }),
    credits: new Set([...(quote.credits?.before ?? []), ...(quote.credits?.behind ?? [])]),
    recordings: new Set(quote.recordings),
    compoundEnds: new Set(
      people.roles.flatMap(({ forms }) =>
        forms.flatMap((form) => (form.includes(" ") ? form.split(" ").slice(1) : [])),
      ),
    ),
  };
}

function gendersOf(names: readonly GivenNames[]): Vocabulary["givenNames"] {
  const genders = new Map<string, "female" | "male" | undefined>();
  for (const { gender, forms } of names)
    for (const form of forms) genders.set(form, genders.has(form) && genders.get(form) !== gender ? undefined : gender);
  return genders;
}

function addVerb(word: (form: string) => Word, verb: CueVerb): void {
  const add = (forms: readonly string[] | undefined, form: VerbForm): void => {
    for (const written of forms ?? []) {
      const entry = word(written);
      entry.flags |= IS.verb;
      entry.verbs.push(form);
    }
  };
  add(verb.finite, { verb, form: "finite" });
  add(verb.female, { verb, form: "finite", gender: "female" });
  add(verb.male, { verb, form: "finite", gender: "male" });
  add(verb.plural, { verb, form: "finite", plural: true });
  add(verb.participle, { verb, form: "participle" });
  add(verb.infinitive, { verb, form: "infinitive" });
  add(verb.adverbial, { verb, form: "adverbial" });
}
