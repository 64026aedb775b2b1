import type { CueAct } from "../model.ts";
import type { CueFrame, CueNoun, CuePhrase, CueVerb } from "../quote/lexicon.ts";
import { words } from "./inflect.ts";

/**
 * Short hands for the verbs of a pack. `forms` has one list of space-separated words for each heading of a `CueVerb`;
 * `frames` is a space-separated list of `CueFrame`s.
 */
export interface CueForms {
  readonly finite?: string;
  readonly female?: string;
  readonly male?: string;
  readonly plural?: string;
  readonly participle?: string;
  readonly infinitive?: string;
  readonly adverbial?: string;
}

/** What else is special about a verb: see `CueVerb`. */
export type CueTraits = Pick<CueVerb, "addressee" | "weak" | "particles" | "confirms">;

const FRAMES: ReadonlySet<string> = new Set(["quote", "clause", "bare", "question", "infinitive", "topic"]);

/** @throws RangeError when `frames` has an unknown word: a slip in a pack must not pass unseen */
export function cueVerb(lemma: string, act: CueAct, frames: string, forms: CueForms, traits: CueTraits = {}): CueVerb {
  const list = words(frames);
  const isFrame = (frame: string): frame is CueFrame => FRAMES.has(frame);
  if (!list.every(isFrame)) throw new RangeError(`unknown frame among “${frames}” of ${lemma}`);
  const optional = (heading: Exclude<keyof CueForms, "finite">): Partial<CueVerb> =>
    forms[heading] === undefined ? {} : { [heading]: words(forms[heading]) };
  return {
    lemma,
    act,
    frames: list,
    finite: words(forms.finite ?? ""),
    ...optional("female"),
    ...optional("male"),
    ...optional("plural"),
    ...optional("participle"),
    ...optional("infinitive"),
    ...optional("adverbial"),
    ...traits,
  };
}

/** A noun of speech with its forms. */
export function cueNoun(lemma: string, act: CueAct, forms: string): CueNoun {
  return { lemma, act, forms: words(forms) };
}

/** «…», lyder svaret; "…," came the reply: tags that name nobody, for in a talk of two it is the other's. A list with commas. */
export function answers(lemma: string, list: string): CuePhrase[] {
  return list.split(",").map((phrase) => ({
    words: phrase.trim(),
    lemma,
    act: "answer",
    speaker: "none",
    place: "tag",
  }));
}
