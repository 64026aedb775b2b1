import type { Document, Person, Quotation, Span, TimeExpression } from "../model.ts";
import type { PeopleLexicon, RoleNoun } from "../text/people.ts";
import type { Analysis, Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import type {
  ActNoun,
  ActVerb,
  Agency,
  CallLexicon,
  CallNoun,
  Channel,
  Credit,
  Hearsay,
  HedgeWord,
} from "./lexicon.ts";
import { makeSpotter, makeWordSet, type Sighting, type Spotter, spotAt } from "./spot.ts";

/** The parts of a language pack that the call station reads. */
export interface CallLanguage {
  readonly call: CallLexicon;
  readonly people: PeopleLexicon;
}

/** What an entry of the lexicon means where it stands. */
export type Meaning =
  | { readonly is: "noun"; readonly noun: CallNoun; readonly form: "open" | "definite" | "plural" }
  | { readonly is: "act"; readonly verb: ActVerb; readonly form: "finite" | "participle" | "both" }
  | { readonly is: "work"; readonly work: ActNoun }
  | { readonly is: "credit"; readonly credit: Credit }
  | { readonly is: "agency"; readonly agency: Agency }
  | {
      readonly is:
        | "body"
        | "outlet-noun"
        | "outlet"
        | "outside"
        | "telling"
        | "calling"
        | "heard"
        | "verify"
        | "denial";
    }
  | { readonly is: "channel"; readonly channel: Channel }
  | { readonly is: "hedge"; readonly hedge: HedgeWord }
  | { readonly is: "hearsay"; readonly hearsay: Hearsay }
  | { readonly is: "role"; readonly role: RoleNoun };

export type Seen = Sighting<Meaning>;

/** A lexicon made ready for look-ups; kept per lexicon object. */
export interface Compiled {
  readonly lexicon: CallLexicon;
  readonly people: PeopleLexicon;
  readonly spotter: Spotter<Meaning>;
  /** Verbs that stand apart from their particle, by the verb. */
  readonly apart: ReadonlyMap<string, readonly Apart[]>;
  readonly of: (lower: string) => boolean;
  readonly other: (lower: string) => boolean;
  readonly definite: (lower: string) => boolean;
  readonly indefinite: (lower: string) => boolean;
  readonly generic: (lower: string) => boolean;
  readonly agent: (lower: string) => boolean;
  readonly passive: (lower: string) => boolean;
  readonly perfect: (lower: string) => boolean;
  readonly relatives: (lower: string) => boolean;
  readonly between: (lower: string) => boolean;
  readonly links: (lower: string) => boolean;
  readonly articles: (lower: string) => boolean;
  readonly notNames: (lower: string) => boolean;
  readonly on: (lower: string) => boolean;
  readonly towards: (lower: string) => boolean;
  readonly possessives: (lower: string) => boolean;
  readonly side: (lower: string) => string | undefined;
}

/** One document with everything of its lexicon spotted in it. Built once, read by every pass of the station. */
export interface Scene {
  readonly document: Document;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly compiled: Compiled;
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  /** Per token: 0 the writer's own words, 1 inside marked or direct content, 2 inside furniture. */
  readonly masked: Uint8Array;
  /** Per token: 1 inside the content of an indirect quotation, or of a clause around a marked fragment. */
  readonly indirect: Uint8Array;
  /** Per token: 1 where a speaker of a quotation is mentioned, 3 where role, gender or full name of that speaker is known. */
  readonly speakers: Uint8Array;
  /** Speakers with a full name, by the last word of it, lower case. */
  readonly named: ReadonlyMap<string, Person>;
  /** Per token: 1 inside the cue of a quotation. */
  readonly cues: Uint8Array;
  /** Per token: index into `times` plus one, 0 for none. */
  readonly timeAt: Int32Array;
  /** Capitalised words, lower-cased, that also stand inside a sentence: their capital is no accident of position. */
  readonly names: ReadonlySet<string>;
  /** Sightings per sentence in order of their first token; none inside quoted content or furniture. */
  readonly seen: readonly (readonly Seen[])[];
}

/** What must follow a verb for it to be the act. */
interface Apart {
  readonly tail: readonly string[];
  readonly meaning: Meaning;
}

const cache = new WeakMap<CallLexicon, Compiled>();

/** Prepares a lexicon; the same object is prepared once. */
export function compile(language: CallLanguage): Compiled {
  const known = cache.get(language.call);
  if (known !== undefined && known.people === language.people) return known;
  const { call, people } = language;
  const sides = new Map(Object.entries(people.sides));
  const compiled: Compiled = {
    lexicon: call,
    people,
    spotter: makeSpotter(entries(call, people)),
    apart: apartOf(call),
    of: makeWordSet(call.of),
    other: makeWordSet(call.pointers.other),
    definite: makeWordSet(call.pointers.definite),
    indefinite: makeWordSet(call.pointers.indefinite),
    generic: makeWordSet(call.pointers.generic),
    agent: makeWordSet(call.agent),
    passive: makeWordSet(call.passive),
    perfect: makeWordSet(call.perfect ?? []),
    relatives: makeWordSet(call.relatives ?? []),
    between: makeWordSet(call.between),
    links: makeWordSet(call.links),
    articles: makeWordSet(call.articles),
    notNames: makeWordSet(call.notNames),
    on: makeWordSet(call.on),
    towards: makeWordSet(call.towards),
    possessives: makeWordSet(call.possessives),
    side: (lower) => sides.get(lower),
  };
  cache.set(call, compiled);
  return compiled;
}

function apartOf(call: CallLexicon): Map<string, Apart[]> {
  const out = new Map<string, Apart[]>();
  for (const verb of call.acts) {
    for (const phrase of verb.apart ?? []) {
      const [head = "", ...tail] = phrase.split(" ");
      const form = verb.participle.includes(head) ? "both" : "finite";
      out.set(head, [...(out.get(head) ?? []), { tail, meaning: { is: "act", verb, form } }]);
    }
  }
  return out;
}

function* entries(call: CallLexicon, people: PeopleLexicon): Generator<readonly [string, Meaning]> {
  for (const noun of call.nouns) {
    for (const form of noun.forms) yield [form, { is: "noun", noun, form: "open" }];
    for (const form of noun.definite ?? []) yield [form, { is: "noun", noun, form: "definite" }];
    for (const form of noun.plural ?? []) yield [form, { is: "noun", noun, form: "plural" }];
  }
  for (const verb of call.acts) {
    const participles = new Set(verb.participle);
    for (const form of verb.finite) {
      yield [form, { is: "act", verb, form: participles.delete(form) ? "both" : "finite" }];
    }
    for (const form of participles) yield [form, { is: "act", verb, form: "participle" }];
  }
  for (const work of call.works) for (const form of work.forms) yield [form, { is: "work", work }];
  for (const credit of call.credits) yield [credit.words, { is: "credit", credit }];
  for (const agency of call.agencies) for (const form of agency.forms) yield [form, { is: "agency", agency }];
  for (const channel of call.channels) for (const form of channel.forms) yield [form, { is: "channel", channel }];
  for (const hedge of call.hedges) for (const form of hedge.forms) yield [form, { is: "hedge", hedge }];
  for (const hearsay of call.hearsay) for (const form of hearsay.forms) yield [form, { is: "hearsay", hearsay }];
  const plain = [
    ["body", call.bodies],
    ["outlet-noun", call.outletNouns],
    ["outlet", call.outlets],
    ["outside", call.outside],
    ["telling", call.tellings],
    ["calling", call.callings ?? []],
    ["heard", call.heard ?? []],
    ["verify", call.verify.verbs],
    ["denial", call.verify.negations],
  ] as const;
  for (const [is, words] of plain) for (const form of words) yield [form, { is }];
  for (const role of people.roles) for (const form of role.forms) yield [form, { is: "role", role }];
}

/** Spots everything once. Linear in the number of tokens. */
export function makeScene(
  document: Document,
  analysis: Analysis,
  quotations: readonly Quotation[],
  times: readonly TimeExpression[],
  language: CallLanguage,
): Scene {
  const { tokens, sentences } = analysis;
  const compiled = compile(language);
  const ordered = [...times].sort((a, b) => a.span.start - b.span.start);
  const masked = new Uint8Array(tokens.length);
  const indirect = new Uint8Array(tokens.length);
  // The clause around a marked fragment is the writer's; the fragment is a quotation of its own.
  const isTold = (q: Quotation): boolean => q.kind === "indirect" || (q.kind === "mixed" && q.marks === "none");
  const quoted = quotations.filter((q) => !isTold(q)).flatMap((q) => q.content);
  mark(masked, tokens, quoted, 1);
  const furniture = document.furniture.filter((f) => f.kind !== "byline" && f.kind !== "caption");
  mark(
    masked,
    tokens,
    furniture.map((f) => f.span),
    2,
  );
  mark(
    indirect,
    tokens,
    quotations.filter(isTold).flatMap((q) => q.content),
    1,
  );
  const cues = new Uint8Array(tokens.length);
  mark(
    cues,
    tokens,
    quotations.flatMap(({ cue }) => (cue === undefined ? [] : [cue.span])),
    1,
  );
  const timeAt = new Int32Array(tokens.length);
  for (const [index, time] of ordered.entries()) mark(timeAt, tokens, [time.span], index + 1);
  const seen = sentences.map((sentence) => see(tokens, sentence, compiled, masked));
  return {
    document,
    text: analysis.text,
    tokens,
    sentences,
    compiled,
    times: ordered,
    quotations,
    masked,
    indirect,
    speakers: speakersOf(tokens, quotations),
    named: namedOf(quotations),
    cues,
    timeAt,
    names: namesOf(analysis),
    seen,
  };
}

function namedOf(quotations: readonly Quotation[]): Map<string, Person> {
  const named = new Map<string, Person>();
  for (const { speaker } of quotations) {
    if ("abstained" in speaker || speaker.name?.includes(" ") !== true) continue;
    const surname = speaker.name.toLowerCase().split(" ").at(-1) ?? "";
    if (!named.has(surname)) named.set(surname, speaker);
  }
  return named;
}

/** How many speakers with a name are told apart in other case forms. */
const MOST_NAMED = 40;

/** The speaker whose surname this word is; where names are inflected also in another case («Турчака»). */
export function speakerNamed({ named, compiled }: Scene, lower: string): Person | undefined {
  const exact = named.get(lower);
  if (exact !== undefined || compiled.people.surnames === undefined || lower.length < 4) return exact;
  let seen = 0;
  for (const [surname, person] of named) {
    if (isSameSurname(surname, lower)) return person;
    if (++seen >= MOST_NAMED) return undefined;
  }
  return undefined;
}

/** «Гжицький», «Гжицького»; «Kuszel», «Kuszla»: three letters in common, and no more than three behind them. */
function isSameSurname(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return common >= 3 && a.length - common <= 3 && b.length - common <= 3;
}

function speakersOf(tokens: readonly Token[], quotations: readonly Quotation[]): Uint8Array {
  const speakers = new Uint8Array(tokens.length);
  for (const { speaker } of quotations) {
    if (!("key" in speaker) || speaker.mention === undefined) continue;
    const role = speaker.role === "agency" || speaker.role === "company" ? undefined : speaker.role;
    const human = role !== undefined || speaker.gender !== undefined || speaker.name?.includes(" ") === true;
    const known = human ? 3 : 1;
    const { start, end } = speaker.mention;
    for (let i = tokenAt(tokens, start); i < tokens.length && (tokens[i]?.start ?? 0) < end; i++) {
      speakers[i] = (speakers[i] ?? 0) | known;
    }
  }
  return speakers;
}

function namesOf({ tokens, sentences }: Analysis): Set<string> {
  const names = new Set<string>();
  for (const { first, last } of sentences) {
    for (let i = first + 1; i < last; i++) {
      const token = tokens[i];
      if (token?.capital === true && tokens[i - 1]?.kind === "word") names.add(token.lower);
    }
  }
  return names;
}

/** Index of the first token that ends after `position`. */
export function tokenAt(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mark(flags: Uint8Array | Int32Array, tokens: readonly Token[], spans: readonly Span[], value: number): void {
  for (const span of spans) {
    for (let i = tokenAt(tokens, span.start); i < tokens.length && (tokens[i]?.start ?? 0) < span.end; i++) {
      flags[i] = value;
    }
  }
}

/**
 * Sentences longer than this many tokens are no prose (a table, a file on one line); nothing is looked for in them, which
 * also bounds the work within a sentence.
 */
export const LONGEST_SENTENCE = 300;

function see(tokens: readonly Token[], sentence: Sentence, compiled: Compiled, masked: Uint8Array): Seen[] {
  const out: Seen[] = [];
  const reach = new Map<Meaning["is"], number>();
  if (sentence.last - sentence.first > LONGEST_SENTENCE) return out;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (masked[i] !== 0) continue;
    for (const found of spotAt(compiled.spotter, tokens, i)) {
      const { is } = found.meaning;
      // A shorter entry inside a longer one of the same sort says nothing new: "call" in "phone call".
      if (found.last <= (reach.get(is) ?? 0)) continue;
      if (found.last > sentence.last) continue;
      reach.set(is, Math.max(found.last, reach.get(is) ?? 0));
      out.push(found);
    }
    if (i < (reach.get("act") ?? 0)) continue;
    const meaning = readApart(tokens, sentence, compiled, i);
    if (meaning !== undefined) out.push({ first: i, last: i + 1, meaning });
  }
  return out;
}

/** How many words may stand between a verb and its particle. */
const APART = 9;

/** «la mandag ut», "stellte die Aufnahme ins Netz": the act that a verb is with a particle further on in its clause. */
function readApart(tokens: readonly Token[], { last }: Sentence, compiled: Compiled, at: number): Meaning | undefined {
  const verbs = compiled.apart.get(tokens[at]?.lower ?? "");
  if (verbs === undefined) return undefined;
  for (let i = at + 2; i < Math.min(last, at + 2 + APART); i++) {
    if (tokens[i - 1]?.kind === "punctuation") return undefined;
    const found = verbs.find(({ tail }) => tail.every((word, index) => tokens[i + index]?.lower === word));
    if (found !== undefined) return found.meaning;
  }
  return undefined;
}

/** Index of the sentence that holds a position, or the nearest one before it; −1 before the first. */
export function sentenceAt(scene: Scene, position: number): number {
  const { sentences } = scene;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Span of the tokens `first..last` (half open). */
export function spanOf(scene: Scene, first: number, last: number): Span {
  const start = scene.tokens[first]?.start;
  const end = scene.tokens[last - 1]?.end;
  if (start === undefined || end === undefined || first >= last) {
    throw new RangeError(`No tokens in the range ${first}..${last}`);
  }
  return { start, end };
}
