import type { QuotationKind, QuotationMarks, Span } from "../model.ts";
import type { CueHit } from "./cue.ts";
import type { Mention } from "./mention.ts";
import type { Subject } from "./subject.ts";

/** A quotation in the making: content and cue are settled, speaker and addressee not yet resolved to persons. */
export interface Draft {
  kind: QuotationKind;
  marks: QuotationMarks;
  content: Span[];
  hit?: CueHit;
  subject?: Subject;
  addressee?: Mention;
  rule: string;
  /** Words that made the rule fire, besides the cue. */
  evidence: Span[];
  /** Paragraph and line in which the content begins. */
  paragraph: number;
  line: number;
  /** Last line that holds content or tag of this draft; what follows right behind it may go on with it. */
  lastLine: number;
  /** The draft this one stands inside: a marked fragment of a reported clause, or a report in a report. */
  parent?: Draft;
  /** A dash or marked stretch with no tag of its own: the speaker comes from a neighbour. */
  floating?: boolean;
  /** The quotation repeats the text below it. */
  heading?: boolean;
  /** Label of a transcript-like line: `Mother: …`. */
  labelled?: boolean;
  /** The line is of a transcript of two voices. */
  ofTwo?: boolean;
}
