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

const ACTS: Readonly<Record<string, CueAct>> = {
  s: "say",
  a: "answer",
  q: "ask",
  c: "claim",
  d: "deny",
  o: "order",
  p: "promise",
  e: "emotion",
  t: "think",
  w: "write",
};

const FRAMES: Readonly<Record<string, string>> = {
  Q: "quote",
  C: "clause",
  "?": "question",
  I: "infinitive",
  T: "topic",
};

/**
 * Verbs in a table, one a line: `lemma; act and frames; past stems; present; infinitives and verbal adverbs`. Act and frames are
 * their initials (`eQC`), `?` an indirect question; `*` marks a weak verb, `+` one with an object for whom it addresses. Infinitives
 * are told from verbal adverbs by `isInfinitive`. A lemma of two words has the second as its particle.
 *
 * @throws RangeError when a line has an unknown letter
 */
export function verbTable(verb: SlavicVerb, isInfinitive: RegExp, table: string): CueVerb[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [lemma = "", kind = "", stems = "", present = "", others = ""] = line.split(";").map((part) => part.trim());
      const act = ACTS[kind.slice(0, 1)];
      const letters = Array.from(kind.slice(1));
      if (act === undefined || letters.some((letter) => FRAMES[letter] === undefined && !"*+".includes(letter)))
        throw new RangeError(`unknown letter among “${kind}” of ${lemma}`);
      const frames = letters.flatMap((letter) => FRAMES[letter] ?? []).join(" ");
      const [infinitive = "", particle] = words(lemma);
      const list = [infinitive, ...words(others)];
      return verb(
        lemma,
        act,
        frames,
        stems,
        present,
        {
          infinitive: list.filter((form) => isInfinitive.test(form)).join(" "),
          adverbial: list.filter((form) => !isInfinitive.test(form)).join(" "),
        },
        {
          ...(kind.includes("*") ? { weak: true } : {}),
          ...(kind.includes("+") ? { addressee: "object" as const } : {}),
          ...(particle === undefined ? {} : { particles: [particle] }),
        },
      );
    });
}
