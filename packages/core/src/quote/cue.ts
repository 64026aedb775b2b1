/** A cue that was found. */
import type { CueAct } from "../model.ts";
import type { CuePhrase, CueVerb } from "./lexicon.ts";
import type { Line } from "./reading.ts";
import type { VerbForm } from "./vocabulary.ts";

/** One cue in a line. Positions count items. */
export interface CueHit {
  readonly line: Line;
  readonly kind: "verb" | "phrase";
  readonly lemma: string;
  readonly act: CueAct;
  /** The words of the cue. */
  readonly from: number;
  readonly to: number;
  /** First auxiliary before the cue that belongs to it, when there is one; may stand before the subject. */
  readonly auxiliary?: number;
  /** Separable particle at a distance. */
  readonly particle?: number;
  readonly verb?: CueVerb;
  readonly form?: VerbForm["form"];
  readonly gender?: "female" | "male";
  readonly plural: boolean;
  readonly passive: boolean;
  /** The writer passes it on as hearsay: «skal ha sagt», "soll gesagt haben". */
  readonly hearsay: boolean;
  readonly phrase?: CuePhrase;
  /** The possessive inside a phrase that names the one credited: «по его словам», "by his account". */
  readonly inner?: number;
  /** The cue stands in a relative clause: "the man who says". */
  readonly relative?: boolean;
  /** "did not say whether", "declined to say if", "wanted to know when": a report only with such a clause. */
  readonly withheld?: boolean;
}
