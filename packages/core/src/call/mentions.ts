import type { Call } from "../model.ts";
import type { CallNoun } from "./lexicon.ts";
import type { Scene, Seen } from "./scene.ts";

/** One noun phrase that speaks of a call or of its recording: "a recording of the intercepted phone call". */
export interface Mention {
  readonly sentence: number;
  /** Token range, half open, without the determiners before it. */
  readonly first: number;
  readonly last: number;
  readonly kind: Call["kind"];
  readonly strength: CallNoun["strength"];
  /**
   * `other`: certainly another call than those so far; `definite`: one already known; `open`: may be either; `generic`: no
   * particular call («flere lignende samtaler»).
   */
  readonly form: "other" | "definite" | "open" | "generic";
  /** True for a plural of certain ones: "three intercepted calls", not "many similar calls". */
  readonly series: boolean;
}

/** "the tape", "the message": the recording as a thing, which those in it do not speak of. */
export const isTape = ({ kind, strength, form }: Mention): boolean =>
  (kind === "recording" || kind === "voice-message") && strength === "recorded" && form === "definite";

const STRENGTHS = ["talk", "call", "recorded"] as const;
/** How far before a noun its determiner may stand. */
const REACH = 5;

/** The mentions of one sentence, in order; nouns joined by "of" or standing side by side are one mention. */
export function mentionsIn(scene: Scene, sentence: number): Mention[] {
  const out: Mention[] = [];
  let last = -1;
  for (const seen of scene.seen[sentence] ?? []) {
    if (seen.meaning.is !== "noun" || seen.first < last) continue;
    last = seen.last;
    const mention = read(scene, sentence, seen);
    if (mention === undefined) continue;
    const before = out.at(-1);
    if (before !== undefined && joins(scene, before, mention)) out[out.length - 1] = merge(before, mention);
    else out.push(mention);
  }
  return out;
}

function read(scene: Scene, sentence: number, seen: Seen): Mention | undefined {
  if (seen.meaning.is !== "noun") return undefined;
  const { noun, form } = seen.meaning;
  const pointers = pointersBefore(scene, sentence, seen.first);
  const { order } = scene.compiled.lexicon;
  // A word of many uses needs a determiner in languages with articles: "a call", not "they call".
  if (noun.strength === "talk" && form === "open" && !pointers.any && order === "svo") return undefined;
  return {
    sentence,
    first: seen.first,
    last: seen.last,
    kind: noun.kind,
    strength: noun.strength,
    // "The minister calls": in a language without endings a plural needs a determiner or a number to be a noun.
    series: form === "plural" && !pointers.generic && (noun.strength !== "talk" || order !== "svo" || pointers.any),
    form:
      form === "plural" || pointers.generic
        ? "generic"
        : pointers.other
          ? "other"
          : form === "definite" || pointers.definite
            ? "definite"
            : "open",
  };
}

interface Pointers {
  readonly other: boolean;
  readonly definite: boolean;
  readonly generic: boolean;
  readonly any: boolean;
}

function pointersBefore(scene: Scene, sentence: number, noun: number): Pointers {
  const { compiled, tokens } = scene;
  const found = { other: false, definite: false, generic: false, any: false };
  const from = Math.max(scene.sentences[sentence]?.first ?? 0, noun - REACH);
  for (let i = noun - 1; i >= from; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === "punctuation" || token.kind === "dash" || scene.masked[i] !== 0) break;
    const { lower } = token;
    const before = found.any;
    if (compiled.other(lower)) found.other = found.any = true;
    if (compiled.generic(lower)) found.generic = found.any = true;
    if (compiled.indefinite(lower)) found.any = true;
    else if (compiled.definite(lower)) found.definite = found.any = true;
    if (compiled.possessives(lower)) found.any = true;
    // Beyond an article there is nothing of this noun, save in "langt fra den eneste" where the article came first.
    const article = compiled.indefinite(lower) || compiled.definite(lower);
    if (article || (before && !found.any)) break;
    if (compiled.notNames(lower) && !compiled.other(lower) && !compiled.generic(lower)) break;
    if ((scene.seen[sentence] ?? []).some((seen) => seen.first === i && seen.meaning.is === "noun")) break;
  }
  return found;
}

/** "a recording *of the* phone call", «запись телефонного разговора», "Mitschnitt *eines* Telefonats". */
function joins(scene: Scene, before: Mention, after: Mention): boolean {
  const gap = after.first - before.last;
  if (gap > 5) return false;
  let linked = gap === 0;
  let unknown = 0;
  for (let i = before.last; i < after.first; i++) {
    const token = scene.tokens[i];
    if (token === undefined || token.kind !== "word") return false;
    if (scene.compiled.of(token.lower)) linked = true;
    else unknown++;
  }
  if (scene.compiled.lexicon.order === "free" && unknown <= 1 && gap <= 2) linked = true;
  return linked && unknown <= 2;
}

function merge(a: Mention, b: Mention): Mention {
  const strength = STRENGTHS[Math.max(STRENGTHS.indexOf(a.strength), STRENGTHS.indexOf(b.strength))] ?? a.strength;
  const forms = [a.form, b.form];
  // "Audio of two phone calls": the sound is of several.
  const several = b.series && a.form === "open";
  return {
    sentence: a.sentence,
    first: a.first,
    last: b.last,
    kind: a.kind === "recording" ? b.kind : a.kind,
    strength,
    series: b.series && (a.series || several),
    form:
      a.form === "generic" || several
        ? "generic"
        : forms.includes("other")
          ? "other"
          : forms.includes("definite")
            ? "definite"
            : b.form === "generic"
              ? "open"
              : a.form,
  };
}
