import type { CueAct } from "../model.ts";
import type { CueVerb } from "../quote/lexicon.ts";
import { type CueForms, type CueTraits, cueVerb } from "./cue-rows.ts";
import { words } from "./inflect.ts";

/** How a Slavic language forms its past and tells several from one in the present. */
interface PastTense {
  readonly male: string;
  readonly female: string;
  readonly neuter: string;
  /** Space-separated where men and women differ. */
  readonly plural: string;
  /** What a reflexive verb takes behind the masculine and behind the other forms; absent where it is a word of its own. */
  readonly reflexive?: { readonly male: string; readonly others: string };
  /** Matches forms of the present that have several as subject. */
  readonly several: RegExp;
}

/** What does not follow the stems: `male` and `plural` are added to the forms built from them. */
type OtherForms = Pick<CueForms, "infinitive" | "adverbial" | "male" | "female" | "plural">;

type SlavicVerb = (
  lemma: string,
  act: CueAct,
  frames: string,
  stems: string,
  present: string,
  others: OtherForms,
  traits?: CueTraits,
) => CueVerb;

/**
 * Rows of verbs: past stems without their ending (several aspects may share a row; a leading `~` marks a reflexive verb),
 * the present and future forms of the third person, infinitives and verbal adverbs. The neuter counts as genderless.
 */
export function slavicVerbs(past: PastTense): SlavicVerb {
  const { reflexive } = past;
  const built = (stems: string, list: string, back: string | undefined): string[] =>
    words(stems).flatMap((stem) =>
      words(list).map((ending) => (stem.startsWith("~") ? stem.slice(1) + ending + (back ?? "") : stem + ending)),
    );
  return (lemma, act, frames, stems, present, others, traits = {}) => {
    const back = reflexive?.others;
    const isPlural = (form: string): boolean => past.several.test(form);
    const list = (...parts: readonly (string | readonly string[] | undefined)[]): string => parts.flat().join(" ");
    return cueVerb(
      lemma,
      act,
      frames,
      {
        finite: list(
          words(present).filter((form) => !isPlural(form)),
          built(stems, past.neuter, back),
        ),
        male: list(built(stems, past.male, reflexive?.male), others.male),
        female: list(built(stems, past.female, back), others.female),
        plural: list(built(stems, past.plural, back), words(present).filter(isPlural), others.plural),
        infinitive: others.infinitive ?? "",
        adverbial: others.adverbial ?? "",
      },
      traits,
    );
  };
}
