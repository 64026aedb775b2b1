/* Made by scripts/web-types.ts from docs/reference/openapi.json and case.schema.json; do not edit. */

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

export interface Case {
  look: {
    ambiguous: number;
    versions: number;
    unread: number;
  };
  id: string;
  name: string;
  created: string;
  items: number;
  calls: number;
  changes: number;
  needsLook: number;
  state: "traced" | "stale" | "tracing" | "failed";
}
export interface Item {
  id: string;
  case: string;
  name: string;
  source: string;
  added: string;
  hash: string;
  bytes: number;
  mediaType: string;
  kind: "article" | "rendition" | "recording" | "other";
  versions: {
    hash: string;
    added: string;
  }[];
  origin: "url" | "path" | "upload" | "inside";
  notes: {
    rule: string;
    severity: "info" | "warning" | "error";
    message: string;
  }[];
  document?: string;
}
export interface Job {
  id: string;
  kind: string;
  case: string;
  state: "queued" | "running" | "done" | "failed" | "cancelled";
  done: number;
  total: number;
  left: number | null;
  message: string;
}
export interface Judgement {
  id: string;
  case: string;
  target: {
    kind: "trace" | "speaker" | "call-link" | "change" | "quotation";
    id: string;
  };
  verdict: "accept" | "reject" | "correct";
  by: string;
  at: string;
  value?: string;
  comment?: string;
  retracted?: boolean;
}
export interface SearchHit {
  kind: "quotation" | "utterance" | "article" | "name";
  case: string;
  item: string;
  id: string;
  text: string;
  spans: {
    start: number;
    end: number;
  }[];
  explain: string;
}
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
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
export interface Language {
  tag: string;
  confidence: number;
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
export interface Time {
  selector: Selector;
  value: Date;
  reason: Reason;
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
   * id of the utterance of another rendition whose times these are
   */
  timedBy?: string;
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
}
export interface Document {
  /**
   * Id of a record
   */
  id: string;
  /**
   * Where it was obtained
   */
  source: {
    kind: "file" | "url" | "stdin" | "text";
    name: string;
  };
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
export interface Hedge {
  selector: Selector;
  lemma: string;
  form: "lexical" | "grammatical";
  kind: "authenticity" | "translation" | "truth";
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
   * Items: Id of a record
   */
  renditions: string[];
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
export interface Dossier {
  version: 1;
  documents: Document[];
  calls: Call[];
  quotations: Quotation[];
  traces: Trace[];
  changes: Change[];
  derivations: Derivation[];
  witnesses: Witness[];
  timeline: Entry[];
  notes: Note[];
}
