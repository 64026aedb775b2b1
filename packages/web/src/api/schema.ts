/* Made by scripts/web-types.ts from docs/reference/openapi.json and case.schema.json; do not edit. */

export type NewItem =
  | {
      url: string;
    }
  | {
      text: string;
      name: string;
    };
export type Target =
  | {
      kind: "utterance";
      /**
       * Id of a record
       */
      rendition: string;
      /**
       * Items: Id of a record
       */
      utterances: string[];
    }
  | {
      kind: "quotation";
      /**
       * Id of a record
       */
      document: string;
      /**
       * Items: Id of a record
       */
      quotations: string[];
    };

export interface CasePage {
  items: Case[];
  /**
   * Cursor of the next page; absent on the last
   */
  next?: string;
}
export interface Case {
  /**
   * Id of a case
   */
  id: string;
  name: string;
  /**
   * RFC 3339, UTC
   */
  created: string;
  items: number;
  calls: number;
  changes: number;
  /**
   * What a person should look at, all together
   */
  needsLook: number;
  look: {
    /**
     * Traces with several candidates that nobody judged
     */
    ambiguous: number;
    /**
     * Items whose bytes changed since they were first added
     */
    versions: number;
    /**
     * Items that could not be read
     */
    unread: number;
  };
  state: "traced" | "stale" | "tracing" | "failed";
}
export interface Problem {
  /**
   * `urn:earwitness:` and a code of the catalogue
   */
  type: string;
  /**
   * What happened
   */
  title: string;
  status: number;
  /**
   * What to do about it
   */
  detail: string;
  /**
   * For a request that does not fit its schema
   */
  errors?: {
    path: string;
    message: string;
  }[];
}
export interface NewCase {
  name: string;
}
export interface Dossier {
  version: 1;
  documents: Document[];
  recordings: Recording[];
  calls: Call[];
  quotations: Quotation[];
  traces: Trace[];
  changes: Change[];
  derivations: Derivation[];
  witnesses: Witness[];
  timeline: Entry[];
  notes: Note[];
}
export interface Document {
  /**
   * Id of a record
   */
  id: string;
  source: Source;
  blob: string;
  kind: "article" | "transcript";
  text: string;
  language: Language;
  authors: string[];
  /**
   * Items: A block of text
   */
  paragraphs: {
    selector: Selector;
    role: "title" | "heading" | "body" | "furniture" | "turn";
  }[];
  /**
   * Items: Page matter that is not the article
   */
  furniture: {
    selector: Selector;
    kind: "advertisement" | "teaser" | "media" | "cookie" | "navigation" | "repeat" | "byline" | "caption" | "other";
    reason: Reason;
  }[];
  title?: string;
  outlet?: string;
  published?: Date;
  modified?: Date;
  rendition?: Rendition;
}
export interface Source {
  kind: "file" | "url" | "stdin" | "text";
  name: string;
}
export interface Language {
  tag: string;
  confidence: number;
}
export interface Selector {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}
export interface Reason {
  /**
   * station/rule
   */
  rule: string;
  basis: "stated" | "implied" | "inherited";
  evidence: Selector[];
  /**
   * where the evidence stands, when the finding is of no single document
   */
  document?: string;
}
export interface Date {
  words: string;
  granularity: "day" | "weekend" | "week" | "month" | "season" | "quarter" | "year" | "stretch";
  known: ("year" | "month" | "week" | "day")[];
  implied: ("year" | "month" | "week" | "day")[];
  start?: string;
  end?: string;
  modifier?: "early" | "mid" | "late" | "about" | "nearly" | "over" | "before" | "after" | "since" | "until";
}
export interface Rendition {
  /**
   * Id of a record
   */
  id: string;
  /**
   * Id of a record
   */
  document: string;
  language: Language;
  kind: "transcript" | "translation" | "unknown";
  parties: Party[];
  utterances: Utterance[];
  maker?: string;
  /**
   * the recording that the words are of and the times are in
   */
  recording?: string;
  madeBy?: Engine;
  speakersBy?: Engine1;
  timesBy?: Engine2;
}
export interface Party {
  label: string;
  role?: string;
  name?: string;
  side?: string;
}
export interface Utterance {
  /**
   * Id of a record
   */
  id: string;
  /**
   * Id of a record
   */
  rendition: string;
  index: number;
  selector: Selector;
  text: string;
  /**
   * label of a party
   */
  speaker?: string;
  startMs?: number;
  endMs?: number;
  /**
   * how sure the aligner is of the start; absent when the times came with the words
   */
  timeConfidence?: number;
  /**
   * id of the utterance of another rendition whose times these are
   */
  timedBy?: string;
  /**
   * the words with their own times, where an engine gave them
   *
   * Items: A word with its time in the recording
   */
  words?: {
    text: string;
    startMs: number;
    endMs: number;
    confidence?: number;
  }[];
}
/**
 * the recogniser that made the words; absent when people did
 */
export interface Engine {
  name: string;
  version: string;
  model?: string;
  modelHash?: string;
}
/**
 * the model that told the voices apart which are the speakers
 */
export interface Engine1 {
  name: string;
  version: string;
  model?: string;
  modelHash?: string;
}
/**
 * the aligner's synthesiser and voice; absent when the times came with the words
 */
export interface Engine2 {
  name: string;
  version: string;
  model?: string;
  modelHash?: string;
}
export interface Recording {
  /**
   * Id of a record
   */
  id: string;
  source: Source;
  blob: string;
  /**
   * container and codec
   */
  format: string;
  /**
   * of the sound as decoded, never the file's claim
   */
  durationMs: number;
  channels: number;
  /**
   * How the copy was made that is worked on
   */
  workingCopy: {
    rate: number;
    channels: 1 | 2;
    tool: string;
    version: string;
    arguments: string[];
    /**
     * kept: two channels, a party on each
     */
    layout: "single" | "kept" | "mixed";
  };
  /**
   * Items: Id of a record
   */
  renditions: string[];
  /**
   * what the sound itself shows
   *
   * Items: A place that deserves a look, never a verdict
   */
  hints: {
    kind: "clipping" | "dropout" | "edit";
    startMs: number;
    endMs: number;
  }[];
  /**
   * Absent parts: digital silence
   */
  loudness?: {
    /**
     * LUFS, ITU-R BS.1770
     */
    integrated?: number;
    /**
     * highest sample, dB of full scale
     */
    peak?: number;
  };
  /**
   * Where somebody speaks
   */
  speech?: {
    by: Engine3;
    /**
     * how voices were told apart
     */
    voices: "channel" | "model" | "guess" | "none";
    /**
     * Items: A stretch of speech
     */
    turns: {
      startMs: number;
      endMs: number;
      /**
       * a letter, never a person
       */
      voice?: string;
    }[];
  };
}
export interface Engine3 {
  name: string;
  version: string;
  model?: string;
  modelHash?: string;
}
export interface Call {
  /**
   * Id of a record
   */
  id: string;
  kind: "phone-call" | "radio-intercept" | "voice-message" | "recording";
  parties: Party[];
  /**
   * Items: Words that speak of the call
   */
  mentions: {
    /**
     * Id of a record
     */
    document: string;
    selectors: Selector[];
  }[];
  hops: Hop[];
  /**
   * Items: One act on the call; `hops` are positions in the call's `hops` that tell of it
   */
  acts: {
    act: "says" | "records" | "releases" | "transcribes" | "translates" | "reports";
    hops: number[];
    actor?: string;
    channel?: string;
    date?: Date;
  }[];
  /**
   * Items: Id of a record
   */
  renditions: string[];
  reason: Reason;
}
export interface Hop {
  act: "says" | "records" | "releases" | "transcribes" | "translates" | "reports";
  selector: Selector;
  hedges: Hedge[];
  reason: Reason;
  actor?: string;
  actorSelector?: Selector;
  channel?: string;
  date?: Time;
  /**
   * Id of a record
   */
  document?: string;
}
export interface Hedge {
  selector: Selector;
  lemma: string;
  form: "lexical" | "grammatical";
  kind: "authenticity" | "translation" | "truth";
  reason: Reason;
}
export interface Time {
  selector: Selector;
  value: Date;
  reason: Reason;
}
export interface Quotation {
  /**
   * Id of a record
   */
  id: string;
  /**
   * Id of a record
   */
  document: string;
  kind: "direct" | "indirect" | "mixed";
  marks: "pair" | "dash" | "none";
  /**
   * @minItems 1
   */
  content: Selector[];
  language: Language;
  /**
   * Items: Not drift
   */
  conventions: {
    kind: "editor-bracket" | "masked-word" | "ellipsis" | "sic";
    selector: Selector;
  }[];
  speaker: Person | Abstention;
  call: string | null;
  /**
   * writer first, the voice last
   */
  chain: Hop[];
  hedges: Hedge[];
  reason: Reason;
  /**
   * The words of the attribution
   */
  cue?: {
    selector: Selector;
    lemma: string;
    act:
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
    reason: Reason;
  };
  addressee?: Person;
  /**
   * Id of a record
   */
  headingOf?: string;
  /**
   * Id of a record
   */
  within?: string;
}
export interface Person {
  key: string;
  reason: Reason;
  mention?: Selector;
  role?: string;
  name?: string;
  gender?: "female" | "male";
}
export interface Abstention {
  abstained: true;
  why: string;
  candidates: string[];
  reason: Reason;
}
export interface Trace {
  /**
   * Id of a record
   */
  id: string;
  /**
   * Id of a record
   */
  quotation: string;
  outcome: "found" | "ambiguous" | "not-found";
  /**
   * Items: What else fits
   */
  candidates: {
    target: Target;
    score: number;
  }[];
  score: number;
  /**
   * Items: A pair of words that show it
   */
  evidence: {
    kind: "words" | "name" | "number" | "date" | "cognate" | "lexicon" | "speaker" | "order" | "chain" | "embedding";
    from: string;
    to: string;
    weight: number;
  }[];
  rule: string;
  /**
   * What was searched: always all of the case
   */
  searched: {
    renditions: number;
    documents: number;
  };
  target?: Target;
  relation?: "verbatim" | "translation" | "paraphrase" | "trimmed" | "merged" | "spliced" | "altered";
}
export interface Change {
  /**
   * Id of a record
   */
  id: string;
  /**
   * Id of a record
   */
  trace: string;
  type:
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
  grade: "assert" | "point-out" | "hint";
  from: Side;
  to: Side;
  rule: string;
  /**
   * Id of a record
   */
  firstHop?: string;
}
export interface Side {
  /**
   * Id of a record
   */
  in: string;
  /**
   * Id of a record
   */
  document: string;
  selectors: Selector[];
  words: string;
}
export interface Derivation {
  /**
   * Id of a record
   */
  id: string;
  from:
    | {
        /**
         * Id of a record
         */
        document: string;
      }
    | {
        outlet: string;
      };
  /**
   * The later document
   */
  to: {
    /**
     * Id of a record
     */
    document: string;
  };
  kind: "quotation" | "translation" | "rewording" | "syndication" | "summary";
  score: number;
  /**
   * Items: Why
   */
  evidence: {
    kind: "credit" | "shared-quotation" | "shared-text" | "shared-change" | "date" | "skeleton";
    /**
     * Id of a record
     */
    document: string;
    selectors: Selector[];
    words: string;
  }[];
  rule: string;
}
export interface Witness {
  origin:
    | {
        /**
         * Id of a record
         */
        document: string;
      }
    | {
        outlet: string;
      };
  /**
   * Items: Id of a record
   */
  documents: string[];
}
export interface Entry {
  /**
   * Id of a record
   */
  id: string;
  /**
   * Id of a record
   */
  document: string;
  date: Date;
  what: "published" | "modified" | "released" | "recorded" | "translated" | "reported" | "mentioned";
  reason: Reason;
  selector?: Selector;
  /**
   * Id of a record
   */
  call?: string;
}
export interface Note {
  /**
   * Id of a record
   */
  id: string;
  rule: string;
  severity: "info" | "warning" | "error";
  message: string;
  /**
   * Id of a record
   */
  document?: string;
  input?: string;
  selector?: Selector;
}
export interface ItemPage {
  items: Item[];
  /**
   * Cursor of the next page; absent on the last
   */
  next?: string;
}
export interface Item {
  /**
   * Id of a item
   */
  id: string;
  /**
   * Id of a case
   */
  case: string;
  name: string;
  /**
   * File name, path or address as given
   */
  source: string;
  /**
   * `inside`: taken out of an archive file; `made`: a transcript that an engine made of a recording
   */
  origin: "url" | "path" | "upload" | "inside" | "made";
  /**
   * RFC 3339, UTC
   */
  added: string;
  /**
   * SHA-256 of bytes
   */
  hash: string;
  bytes: number;
  mediaType: string;
  kind: "article" | "rendition" | "recording" | "other";
  /**
   * Its document in the dossier; absent until it is traced
   */
  document?: string;
  /**
   * Oldest first; the last one counts
   */
  versions: {
    /**
     * SHA-256 of bytes
     */
    hash: string;
    /**
     * RFC 3339, UTC
     */
    added: string;
  }[];
  notes: {
    rule: string;
    severity: "info" | "warning" | "error";
    message: string;
  }[];
  /**
   * How the address was fetched
   */
  transfer?: {
    requested: string;
    chain: {
      url: string;
      status: number;
      headers: unknown[][];
    }[];
    /**
     * RFC 3339, UTC
     */
    began: string;
    /**
     * RFC 3339, UTC
     */
    ended: string;
    /**
     * The bytes as they came, when they were packed
     */
    packed?: string;
  };
}
export interface Peaks {
  version: 2;
  channels: number;
  sample_rate: number;
  samples_per_pixel: number;
  bits: 8;
  /**
   * Pixels
   */
  length: number;
  /**
   * Lowest and highest sample, channel by channel, pixel by pixel
   */
  data: number[];
}
export interface Difference {
  /**
   * SHA-256 of bytes
   */
  from: string;
  /**
   * SHA-256 of bytes
   */
  to: string;
  /**
   * Both texts in order
   */
  stretches: {
    kind: "same" | "removed" | "added";
    text: string;
  }[];
}
export interface Found {
  items: Hit[];
  next?: string;
  /**
   * Counts of all hits; on the first page
   */
  facets?: {
    kind: {
      value: string;
      count: number;
    }[];
    case: {
      value: string;
      count: number;
    }[];
    language: {
      value: string;
      count: number;
    }[];
    speaker: {
      value: string;
      count: number;
    }[];
    change: {
      value: string;
      count: number;
    }[];
  };
}
export interface Hit {
  kind: "quotation" | "utterance" | "article" | "name";
  /**
   * Id of a case
   */
  case: string;
  /**
   * Id of a item
   */
  item?: string;
  document: string;
  /**
   * Of the quotation, the utterance or the document
   */
  id: string;
  language: string;
  speaker?: string;
  /**
   * Types of the changes of a quotation
   */
  changes: string[];
  /**
   * The text, or the part of it around what was found
   */
  text: string;
  /**
   * What to light in `text`, in code points
   */
  spans: {
    start: number;
    end: number;
  }[];
  /**
   * Why it was found
   */
  explain: {
    word: string;
    how: "letters" | "folded" | "sound";
    found: string;
  }[];
}
export interface Correction {
  /**
   * Id of a correction
   */
  id: string;
  /**
   * Id of a item
   */
  item: string;
  by: string;
  /**
   * RFC 3339, UTC
   */
  at: string;
  utterances: {
    id: string;
    text?: string;
    speaker?: string;
    before: {
      text: string;
      speaker?: string;
    };
  }[];
  parties: {
    label: string;
    name?: string;
    role?: string;
    before: {
      name?: string;
      role?: string;
    };
  }[];
}
export interface NewCorrection {
  /**
   * Who judges
   */
  by: string;
  /**
   * @maxItems 5000
   */
  utterances?: {
    id: string;
    text?: string;
    /**
     * Label of a party; one that is new becomes a party
     */
    speaker?: string;
  }[];
  /**
   * @maxItems 500
   */
  parties?: {
    label: string;
    name?: string;
    role?: string;
  }[];
}
export interface CorrectionPage {
  items: Correction[];
  /**
   * Cursor of the next page; absent on the last
   */
  next?: string;
}
export interface CorrectedTracePage {
  items: CorrectedTrace[];
  /**
   * Cursor of the next page; absent on the last
   */
  next?: string;
}
export interface CorrectedTrace {
  /**
   * Id of a judgement
   */
  id: string;
  /**
   * The trace as corrected: docs/reference/case.schema.json, `trace`
   */
  trace: {
    /**
     * Id of a trace
     */
    id: string;
    [k: string]: unknown;
  };
  /**
   * Its changes: the same, `change`
   */
  changes: {
    /**
     * Id of a change
     */
    id: string;
    [k: string]: unknown;
  }[];
}
export interface JudgementPage {
  items: Judgement[];
  /**
   * Cursor of the next page; absent on the last
   */
  next?: string;
}
export interface Judgement {
  /**
   * Id of a judgement
   */
  id: string;
  /**
   * Id of a case
   */
  case: string;
  target: JudgementTarget;
  verdict: "accept" | "reject" | "correct";
  /**
   * With `correct`, what is right. trace: `{kind: utterance, rendition, utterances}` or `{kind: quotation, document, quotations}`; speaker: `{name, role}`, one of them; call-link: `{call}`; change and quotation: any members. `null` for trace, speaker and call-link: there is none
   */
  value?: {
    [k: string]: unknown;
  } | null;
  comment?: string;
  by: string;
  /**
   * RFC 3339, UTC
   */
  at: string;
  /**
   * When and by whom it was taken back
   */
  retracted?: {
    /**
     * RFC 3339, UTC
     */
    at: string;
    by: string;
  };
}
export interface JudgementTarget {
  kind: "trace" | "speaker" | "call-link" | "change" | "quotation";
  /**
   * Id of a trace, a change or, for the others, a quotation
   */
  id: string;
}
export interface NewJudgement {
  target: JudgementTarget;
  verdict: "accept" | "reject" | "correct";
  /**
   * With `correct`, what is right. trace: `{kind: utterance, rendition, utterances}` or `{kind: quotation, document, quotations}`; speaker: `{name, role}`, one of them; call-link: `{call}`; change and quotation: any members. `null` for trace, speaker and call-link: there is none
   */
  value?: {
    [k: string]: unknown;
  } | null;
  comment?: string;
  /**
   * Who judges
   */
  by: string;
}
export interface Retraction {
  /**
   * Who judges
   */
  by: string;
}
export interface JobPage {
  items: Job[];
  /**
   * Cursor of the next page; absent on the last
   */
  next?: string;
}
export interface Job {
  /**
   * Id of a job
   */
  id: string;
  kind: string;
  case: string;
  state: "queued" | "running" | "done" | "failed" | "cancelled";
  done: number;
  total: number;
  /**
   * Seconds that are probably left
   */
  left: number | null;
  message: string;
}
