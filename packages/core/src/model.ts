/**
 * The nouns of Earwitness. `docs/glossary.md` is the dictionary; this file is the same words as types.
 *
 * Units, stated once:
 * - A `Span` counts UTF-16 code units, half open, into `Document.text`. It exists in memory only.
 * - A `Selector` (text/selector.ts) counts Unicode code points and is what leaves the core.
 * - Media time is integer milliseconds (`…Ms`). Calendar days are `YYYY-MM-DD` without a zone.
 */

/** Half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a value came about: the words state it, grammar or context implies it, or it is taken over from a neighbour. */
export type Basis = "stated" | "implied" | "inherited";

/** Why a finding was made: the rule that fired and the words of the source that made it fire. */
export interface Reason {
  /** Rule id, `station/rule`, for example `quote/dash-tag`. */
  readonly rule: string;
  readonly basis: Basis;
  /** The words that made the rule fire; never empty for a stated or implied value. */
  readonly evidence: readonly Span[];
}

/** Something odd in the input that must not stop the work. */
export interface Note {
  /** Rule id, `station/rule`, for example `read/unclosed-mark`. */
  readonly rule: string;
  readonly severity: "info" | "warning" | "error";
  /** What is odd and what to do about it, one sentence each. Never contains text of the input. */
  readonly message: string;
  /** Id of the document concerned; absent when no document came to be. */
  readonly document?: string;
  readonly span?: Span;
  /** Name of the input file or address when there is no document. */
  readonly input?: string;
}

/** Where material was obtained. A person is never a source. */
export interface Source {
  readonly kind: "file" | "url" | "stdin" | "text";
  /** File name or address as the user gave it. */
  readonly name: string;
}

/** BCP 47 tag (`en nb nn da sv de ru uk …`, `und` when it cannot be told) and a confidence in 0…1. */
export interface Language {
  readonly tag: string;
  readonly confidence: number;
}

/** A part of a calendar date. */
export type DatePart = "year" | "month" | "week" | "day";

/**
 * A point or stretch of time with the words that gave it. `start` and `end` are inclusive days; absent means open.
 * `known` are the parts the words state, `implied` those worked out from the reference date.
 */
export interface DateValue {
  readonly words: string;
  readonly start?: string;
  readonly end?: string;
  readonly granularity: "day" | "weekend" | "week" | "month" | "season" | "quarter" | "year" | "stretch";
  readonly known: readonly DatePart[];
  readonly implied: readonly DatePart[];
  /** Vagueness said by the words: "early", "about", "nearly". */
  readonly modifier?: "early" | "mid" | "late" | "about" | "nearly" | "over" | "before" | "after" | "since" | "until";
}

/** A time expression found in a text. */
export interface TimeExpression {
  readonly span: Span;
  readonly value: DateValue;
  readonly reason: Reason;
}

/** Page matter that is not the article. Marked, never deleted, so offsets stay true. */
export interface Furniture {
  readonly span: Span;
  readonly kind:
    | "advertisement"
    | "teaser"
    | "media"
    | "cookie"
    | "navigation"
    | "repeat"
    | "byline"
    | "caption"
    | "other";
  readonly reason: Reason;
}

/** One block of text between line breaks. `role` says what it is in the article. */
export interface Paragraph {
  readonly span: Span;
  readonly role: "title" | "heading" | "body" | "furniture" | "turn";
}

/** The text read from a capture. `text` is well-formed Unicode, line breaks are `\n`, otherwise untouched. */
export interface Document {
  readonly id: string;
  readonly source: Source;
  /** `sha256:` + hex of the bytes that were read. */
  readonly blob: string;
  readonly kind: "article" | "transcript";
  readonly text: string;
  readonly language: Language;
  readonly title?: string;
  readonly outlet?: string;
  readonly authors: readonly string[];
  readonly published?: DateValue;
  readonly modified?: DateValue;
  readonly paragraphs: readonly Paragraph[];
  readonly furniture: readonly Furniture[];
  /** Present when `kind` is `transcript`. */
  readonly rendition?: Rendition;
}

/** One transcript or translation of a call. */
export interface Rendition {
  readonly id: string;
  readonly document: string;
  readonly language: Language;
  readonly kind: "transcript" | "translation" | "unknown";
  /** Who transcribed or translated, where the text says so. */
  readonly maker?: string;
  /** Id of the recording that the words are of and the times are in; absent when none is at hand. */
  readonly recording?: string;
  /** The recogniser that made the words; absent when people did, as far as can be told. */
  readonly madeBy?: Engine;
  /** The model that told the voices apart which are the speakers; absent when people named them or each has a channel. */
  readonly speakersBy?: Engine;
  /** The aligner that found when the words are said, with its synthesiser and voice; absent when the times came with the words. */
  readonly timesBy?: Engine;
  readonly parties: readonly Party[];
  readonly utterances: readonly Utterance[];
}

/** A voice in a call: a role, and a name where one is given. */
export interface Party {
  /** Label as written: `R`, `Mother`, `М`. */
  readonly label: string;
  /** Canonical role (see `lang/roles.ts`): `soldier`, `mother`, …; absent when it cannot be told. */
  readonly role?: string;
  readonly name?: string;
  readonly side?: string;
}

/** One stretch of speech by one speaker. */
export interface Utterance {
  readonly id: string;
  readonly rendition: string;
  /** Position in the rendition, from 0. */
  readonly index: number;
  /** Label of the speaker as in `Rendition.parties`; absent when the transcript does not say. */
  readonly speaker?: string;
  /** Where the words stand in the text of the document. */
  readonly span: Span;
  readonly text: string;
  readonly startMs?: number;
  readonly endMs?: number;
  /** How sure the aligner is of the start, in 0…1; absent when the times came with the words. */
  readonly timeConfidence?: number;
  /** Id of the utterance of another rendition that has the same words and whose times these are; absent when they are its own. */
  readonly timedBy?: string;
  /** The words with their own times, where an engine gave them; in order, all of them or none. */
  readonly words?: readonly TimedWord[];
}

/** A word with its time in the recording. `confidence` is the engine's own, in 0…1; absent when it gives none. */
export interface TimedWord {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly confidence?: number;
}

/** A program, with the model that it ran where it has one. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  readonly model?: string;
  /** `sha256:` + hex of the model's file. */
  readonly modelHash?: string;
}

/** Released audio or video, as captured. Times are in the sound as decoded, from 0. */
export interface Recording {
  readonly id: string;
  readonly source: Source;
  /** `sha256:` + hex of the bytes, which stay untouched. */
  readonly blob: string;
  /** Container and codec as far as the decoder tells: `ogg/opus`. */
  readonly format: string;
  /** Of the sound as decoded, never the file's claim. */
  readonly durationMs: number;
  readonly channels: number;
  readonly workingCopy: WorkingCopyMaking;
  /** Ids of the renditions that are of it. */
  readonly renditions: readonly string[];
  readonly loudness?: Loudness;
  /** Places that deserve a look; never verdicts. */
  readonly hints: readonly SoundHint[];
  readonly speech?: Speech;
}

/** How the copy was made that is worked on: enough to make it again. */
export interface WorkingCopyMaking {
  readonly rate: number;
  readonly channels: 1 | 2;
  readonly tool: string;
  readonly version: string;
  /** What the tool was told, without the name of the file. */
  readonly arguments: readonly string[];
  /** One channel as it was, two kept because a party is on each, or several mixed into one. */
  readonly layout: "single" | "kept" | "mixed";
}

/** Integrated loudness by ITU-R BS.1770 in LUFS, and the highest sample in dB of full scale. Absent parts: the sound is digital silence. */
export interface Loudness {
  readonly integrated?: number;
  readonly peak?: number;
}

/** Something in the sound that a person should look at. */
export interface SoundHint {
  readonly kind: "clipping" | "dropout" | "edit";
  readonly startMs: number;
  readonly endMs: number;
}

/** Where somebody speaks, found by `by`. */
export interface Speech {
  readonly by: Engine;
  /** How voices were told apart: by the channel that they are on, by a model (`by`), or guessed from how they sound. `none`: not at all. */
  readonly voices: "channel" | "model" | "guess" | "none";
  readonly turns: readonly SpeechTurn[];
}

/** A stretch of speech. `voice` is a letter and never a person: nobody is identified by their voice. */
export interface SpeechTurn {
  readonly startMs: number;
  readonly endMs: number;
  readonly voice?: string;
}

export type QuotationKind = "direct" | "indirect" | "mixed";
export type QuotationMarks = "pair" | "dash" | "none";

/**
 * Who is credited or addressed. `mention` is how the text names them at this place (absent when the name is taken over
 * from elsewhere); `role` and `name` are what it resolves to.
 */
export interface Person {
  readonly mention?: Span;
  /** Key of the one meant within this document: the same person has the same key throughout. */
  readonly key: string;
  /** Canonical role: `soldier`, `mother`, `official`, … */
  readonly role?: string;
  readonly name?: string;
  readonly gender?: "female" | "male";
  readonly reason: Reason;
}

/** Nobody is named because it cannot be justified. */
export interface Abstention {
  readonly abstained: true;
  /** Why, in words a reporter understands: "two men are speaking and the verb fits both". */
  readonly why: string;
  readonly candidates: readonly string[];
  readonly reason: Reason;
}

/** The words that lexicalise an attribution. `lemma` is the dictionary form, `act` the kind of speech act. */
export interface Cue {
  readonly span: Span;
  readonly lemma: string;
  readonly act: CueAct;
  readonly reason: Reason;
}

export type CueAct =
  | "say"
  | "ask"
  | "answer"
  | "claim"
  | "deny"
  | "order"
  | "promise"
  | "write"
  | "think"
  | "according-to"
  | "emotion";

/** Conventions inside a content that are not drift. */
export interface ContentConvention {
  readonly kind: "editor-bracket" | "masked-word" | "ellipsis" | "sic";
  readonly span: Span;
}

/** Attributed content. `content` may be discontinuous; spans are in order and leave the marks out. */
export interface Quotation {
  readonly id: string;
  readonly document: string;
  readonly kind: QuotationKind;
  readonly marks: QuotationMarks;
  readonly content: readonly Span[];
  readonly language: Language;
  readonly conventions: readonly ContentConvention[];
  readonly cue?: Cue;
  readonly speaker: Person | Abstention;
  readonly addressee?: Person;
  /** A heading or title that quotes the text below: id of the quotation it repeats. */
  readonly headingOf?: string;
  /** Id of the quotation inside which this one stands. */
  readonly within?: string;
  readonly reason: Reason;
}

export type HopAct = "says" | "records" | "releases" | "transcribes" | "translates" | "reports";

/** A sign that the writer does not vouch for something. */
export interface Hedge {
  readonly span: Span;
  /** Dictionary form: `purported`, `skal ha`, `sollen`. */
  readonly lemma: string;
  readonly form: "lexical" | "grammatical";
  readonly kind: "authenticity" | "translation" | "truth";
  readonly reason: Reason;
}

/** One link of the chain: who did what with the words, when, and what the writer withholds about it. */
export interface Hop {
  /** Name as the text gives it; absent when the text leaves the actor out ("was released"). */
  readonly actor?: string;
  readonly actorSpan?: Span;
  readonly act: HopAct;
  /** The words that state the hop. */
  readonly span: Span;
  /** Where it was done: `Facebook`, `Telegram`. */
  readonly channel?: string;
  readonly date?: TimeExpression;
  readonly hedges: readonly Hedge[];
  readonly reason: Reason;
}

/** Who says that who says…, writer first, the voice in the call last. */
export type AttributionChain = readonly Hop[];

/** A call as one document speaks of it. */
export interface CallMention {
  readonly document: string;
  /** The words that speak of the call: "an audio recording", «en annen telefonsamtale». */
  readonly spans: readonly Span[];
}

/** One act on a call, told by one document or by many. */
export interface CallAct {
  readonly act: HopAct;
  /** Fullest name in the earliest document that gives one; absent when none does. */
  readonly actor?: string;
  readonly channel?: string;
  /** The narrowest date that any of the hops gives. */
  readonly date?: DateValue;
  /** Positions in the call's `hops`, ascending: who tells of it, in which words, with which hedges. */
  readonly hops: readonly number[];
}

/** The event recorded or reported; may be known from coverage alone. */
export interface Call {
  readonly id: string;
  readonly kind: "phone-call" | "radio-intercept" | "voice-message" | "recording";
  readonly parties: readonly Party[];
  readonly mentions: readonly CallMention[];
  /** Hops that are about the call itself: recorded, released, transcribed, translated; with hedges. */
  readonly hops: readonly (Hop & { readonly document: string })[];
  /** The acts that the hops tell of, each once; given when the calls of all documents have been linked. */
  readonly acts?: readonly CallAct[];
  readonly renditions: readonly string[];
  readonly reason: Reason;
}

/** Place of a quotation in the world: the call it is from, its chain and all hedges on it. */
export interface Attribution {
  readonly quotation: string;
  /** Id of the call the quotation is from; absent when it is from none (a press statement). */
  readonly call?: string;
  readonly chain: AttributionChain;
  /** Hedges that stand on the quotation itself rather than on a hop of its chain. */
  readonly hedges: readonly Hedge[];
}

/** One piece of evidence that two stretches of text render the same words. */
export interface Evidence {
  readonly kind:
    | "words"
    | "name"
    | "number"
    | "date"
    | "cognate"
    | "lexicon"
    | "speaker"
    | "order"
    | "chain"
    | "embedding";
  /** Words on the quotation's side and on the target's side; for `embedding` the engine that likened the whole. */
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** What a quotation is traced to: an utterance of a rendition, or an earlier and fuller quotation of another document. */
export type TraceTarget =
  | { readonly kind: "utterance"; readonly rendition: string; readonly utterances: readonly string[] }
  | { readonly kind: "quotation"; readonly document: string; readonly quotations: readonly string[] };

/** Outcome of looking for what a quotation renders. `score` is in 0…1 and never a verdict. */
export interface Trace {
  readonly id: string;
  readonly quotation: string;
  readonly outcome: "found" | "ambiguous" | "not-found";
  readonly target?: TraceTarget;
  /** For `ambiguous`: what else fits, best first. */
  readonly candidates: readonly { readonly target: TraceTarget; readonly score: number }[];
  readonly score: number;
  readonly relation?: "verbatim" | "translation" | "paraphrase" | "trimmed" | "merged" | "spliced" | "altered";
  readonly evidence: readonly Evidence[];
  readonly rule: string;
  /** What was searched: how many renditions, and how many other documents; always all of the case. */
  readonly searched: { readonly renditions: number; readonly documents: number };
}

export type ChangeType =
  | "number"
  | "date"
  | "name"
  | "side"
  | "negation"
  | "person"
  | "speaker"
  | "addressee"
  | "question"
  | "modality"
  | "tense"
  | "hedge-lost"
  | "hedge-added"
  | "intensifier"
  | "omission"
  | "addition"
  | "order"
  | "merge"
  | "splice"
  | "profanity"
  | "wording";

/** How firmly a change is put forward; set by the false-alarm rate measured for its detector. */
export type Grade = "assert" | "point-out" | "hint";

/** A stretch of words on one side of a comparison, with the text they stand in. */
export interface Side {
  /** Id of the quotation or utterance. */
  readonly in: string;
  readonly document: string;
  readonly spans: readonly Span[];
  readonly words: string;
}

/** One typed difference between a quotation and what it renders, with the words on each side. */
export interface Change {
  readonly id: string;
  readonly trace: string;
  readonly type: ChangeType;
  readonly grade: Grade;
  /** What is rendered (the earlier side). `words` is empty for an addition. */
  readonly from: Side;
  /** The quotation (the later side). `words` is empty for an omission. */
  readonly to: Side;
  /** Id of the document that first shows the change, as far as the documents at hand tell. */
  readonly firstHop?: string;
  readonly rule: string;
}

export type DerivationKind = "quotation" | "translation" | "rewording" | "syndication" | "summary";

/** How one document comes from another. `from` is the earlier one; a name stands in when it is not at hand. */
export interface Derivation {
  readonly id: string;
  readonly from: { readonly document: string } | { readonly outlet: string };
  readonly to: { readonly document: string };
  readonly kind: DerivationKind;
  readonly score: number;
  readonly evidence: readonly DerivationEvidence[];
  readonly rule: string;
}

/** Why a derivation is put forward. Spans are in the document named. */
export interface DerivationEvidence {
  readonly kind: "credit" | "shared-quotation" | "shared-text" | "shared-change" | "date" | "skeleton";
  readonly document: string;
  readonly spans: readonly Span[];
  readonly words: string;
}

/** One dated happening of the case. */
export interface TimelineEntry {
  readonly id: string;
  readonly document: string;
  readonly date: DateValue;
  readonly span?: Span;
  readonly what: "published" | "modified" | "released" | "recorded" | "translated" | "reported" | "mentioned";
  readonly call?: string;
  readonly reason: Reason;
}

/** Everything found in a set of documents. */
export interface Case {
  readonly documents: readonly Document[];
  readonly recordings: readonly Recording[];
  readonly calls: readonly Call[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly traces: readonly Trace[];
  readonly changes: readonly Change[];
  readonly derivations: readonly Derivation[];
  readonly timeline: readonly TimelineEntry[];
  readonly notes: readonly Note[];
}
