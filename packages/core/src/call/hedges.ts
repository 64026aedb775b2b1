/**
 * Signs that the writer does not vouch. Lexical ones come from a list; grammatical ones are modals of hearsay with a
 * perfect infinitive. Words inside quoted content are the speaker's and no hedge of the writer.
 */
import type { Hedge, Span } from "../model.ts";
import { type Scene, type Seen, spanOf } from "./scene.ts";

/** A hedge with its place. */
export interface FoundHedge extends Hedge {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** True for "could not be verified": somebody looked and declines to vouch. */
  readonly declines: boolean;
}

const REACH = 12;

/** The hedges of one sentence, in order. */
export function hedgesIn(scene: Scene, sentence: number): FoundHedge[] {
  const out: FoundHedge[] = [];
  for (const seen of scene.seen[sentence] ?? []) {
    const found = lexical(scene, sentence, seen) ?? hearsay(scene, sentence, seen) ?? unverified(scene, sentence, seen);
    const before = out.at(-1);
    if (found !== undefined && (before === undefined || found.first >= before.last)) out.push(found);
  }
  return out;
}

function lexical(scene: Scene, sentence: number, seen: Seen): FoundHedge | undefined {
  if (seen.meaning.is !== "hedge") return undefined;
  const { lemma, kind } = seen.meaning.hedge;
  return make(scene, sentence, seen, {
    lemma,
    form: "lexical",
    kind: kind ?? kindAround(scene, sentence, seen),
    rule: "call/hedge-word",
    evidence: [],
  });
}

/** «skal ha blitt fanget opp», "soll gesagt haben"; with a bare infinitive only where the sentence speaks of a call. */
function hearsay(scene: Scene, sentence: number, seen: Seen): FoundHedge | undefined {
  if (seen.meaning.is !== "hearsay") return undefined;
  const { lemma, perfect, infinitives, sayings } = seen.meaning.hearsay;
  const end = scene.sentences[sentence]?.last ?? seen.last;
  const limit = Math.min(end, seen.last + 2 * REACH);
  const spoken = (scene.seen[sentence] ?? []).some(({ meaning }) => meaning.is === "noun");
  if (perfect.place === "fused") return fused(scene, sentence, seen, spoken);
  for (let i = seen.last; i < limit; i++) {
    const token = scene.tokens[i];
    if (token === undefined || token.lower === ";" || token.lower === ":" || scene.masked[i] !== 0) return undefined;
    if (perfect.place === "after" && i - seen.last > REACH) return undefined;
    const beside = perfect.place === "after" ? scene.tokens[i + 1]?.lower : scene.tokens[i - 1]?.lower;
    const full = perfect.words.includes(token.lower) && beside !== undefined && isParticiple(beside, perfect.place);
    const said = sayings?.includes(token.lower) === true;
    const bare = spoken && scene.indirect[seen.first] === 0 && infinitives.includes(token.lower);
    if (full || bare || said) {
      return make(scene, sentence, seen, {
        lemma,
        form: "grammatical",
        kind: bare && !said ? "authenticity" : kindOfHearsay(scene, sentence, seen),
        rule: full ? "call/hedge-perfect" : "call/hedge-infinitive",
        evidence: [spanOf(scene, i, i + 1)],
      });
    }
    if (perfect.place === "end" && token.lower === "," && i > seen.last) return undefined;
  }
  return undefined;
}

/** «aurait dit», «habría dicho»: the conditional or what it is put before, adverbs between; alone only about a call. */
function fused(scene: Scene, sentence: number, seen: Seen, spoken: boolean): FoundHedge | undefined {
  if (seen.meaning.is !== "hearsay") return undefined;
  const { lemma, infinitives } = seen.meaning.hearsay;
  let at = seen.last;
  while (at < seen.last + 2 && scene.compiled.between(scene.tokens[at]?.lower ?? "")) at++;
  const next = scene.tokens[at];
  const full = next?.kind === "word" && ROMANCE_PARTICIPLE.test(next.lower);
  const bare =
    spoken && scene.indirect[seen.first] === 0 && infinitives.includes(scene.tokens[seen.last - 1]?.lower ?? "");
  if (!full && !bare) return undefined;
  return make(scene, sentence, seen, {
    lemma,
    form: "grammatical",
    kind: full ? kindOfHearsay(scene, sentence, seen) : "authenticity",
    rule: full ? "call/hedge-perfect" : "call/hedge-infinitive",
    evidence: full ? [spanOf(scene, at, at + 1)] : [],
  });
}

const ROMANCE_PARTICIPLE = /(?:é|ée|és|ées|[iu]e?s?|it|ert|[adiu]t[oa]s?|[dst][oa]s?|ch[oa]s?)$/;

/** Scandinavian supines end in -t, -a or -e; German participles before the auxiliary in -t or -en. */
function isParticiple(lower: string, place: "after" | "end" | "fused"): boolean {
  return place === "after" ? /[tdae]$/.test(lower) : /(?:t|en)$/.test(lower);
}

/** "could not be independently verified". */
function unverified(scene: Scene, sentence: number, seen: Seen): FoundHedge | undefined {
  if (seen.meaning.is !== "verify") return undefined;
  const all = scene.seen[sentence] ?? [];
  const denial = all.find(
    ({ meaning, first, last }) =>
      meaning.is === "denial" &&
      Math.abs(first - seen.first) <= REACH &&
      (last <= seen.first || first - seen.last <= 3),
  );
  if (denial === undefined || scene.indirect[seen.first] === 1) return undefined;
  const place = { first: Math.min(denial.first, seen.first), last: Math.max(denial.last, seen.last) };
  return make(scene, sentence, place, {
    lemma: "unverified",
    form: "lexical",
    kind: subjectOfDoubt(scene, sentence, seen),
    rule: "call/hedge-unverified",
    evidence: [],
  });
}

/** What could not be verified: the nearest noun of doubt, translation first. */
function subjectOfDoubt(scene: Scene, sentence: number, seen: Seen): Hedge["kind"] {
  const { doubts } = scene.compiled.lexicon;
  const range = scene.sentences[sentence];
  let kind: Hedge["kind"] | undefined;
  for (let i = range?.first ?? 0; i < (range?.last ?? 0); i++) {
    if (Math.abs(i - seen.first) > REACH || scene.masked[i] !== 0) continue;
    const lower = scene.tokens[i]?.lower ?? "";
    if (doubts.translation.includes(lower)) return "translation";
    if (doubts.truth.includes(lower)) kind ??= "truth";
    if (doubts.authenticity.includes(lower))
      kind = kind === "truth" && !isVerdictOnSound(lower) ? kind : "authenticity";
  }
  return kind ?? "truth";
}

/** "claims in the recording could not be verified" is about the claims: a mere noun for the recording does not outweigh it. */
function isVerdictOnSound(lower: string): boolean {
  return /^(?:authent|echt|ekt|aut|подлин|справж|автент|аутент|genuine)/.test(lower);
}

/** Kind by what stands beside: a translation, a recording or a voice; else the truth of what is told. */
function kindAround(scene: Scene, sentence: number, seen: Seen): Hedge["kind"] {
  const { doubts } = scene.compiled.lexicon;
  for (let i = seen.last; i < seen.last + 4; i++) {
    if (doubts.translation.includes(scene.tokens[i]?.lower ?? "")) return "translation";
  }
  for (const { first, last, meaning } of scene.seen[sentence] ?? []) {
    const away = first >= seen.last ? first - seen.last : seen.first - last;
    if (meaning.is === "noun" && away <= 6) return "authenticity";
    const side = away === 1 && scene.compiled.side(scene.tokens[seen.last]?.lower ?? "") !== undefined;
    if (meaning.is === "role" && first >= seen.last && (away === 0 || side)) return "authenticity";
    if (meaning.is === "act" && meaning.verb.act !== "reports" && away <= 8) return "authenticity";
  }
  return "truth";
}

/**
 * Hearsay leaves open whether what the clause tells is so; the recording itself is in doubt only where the clause is about
 * its being made or passed on in the writer's own words, or brings it in ("In *einem* Telefonat soll …").
 */
function kindOfHearsay(scene: Scene, sentence: number, seen: Seen): Hedge["kind"] {
  const told = scene.indirect[seen.first] === 1;
  const about = (scene.seen[sentence] ?? []).some(({ first, last, meaning }) => {
    if (meaning.is === "act")
      return !told && meaning.verb.act !== "reports" && first >= seen.last && first - seen.last <= 8;
    if (meaning.is !== "noun" || meaning.form !== "open") return false;
    const away = first >= seen.last ? first - seen.last : seen.first - last;
    return away <= 6 && [1, 2, 3].some((back) => scene.compiled.indefinite(scene.tokens[first - back]?.lower ?? ""));
  });
  return about ? "authenticity" : "truth";
}

function make(
  scene: Scene,
  sentence: number,
  place: { readonly first: number; readonly last: number },
  hedge: Pick<Hedge, "lemma" | "form" | "kind"> & { readonly rule: string; readonly evidence: readonly Span[] },
): FoundHedge {
  const span = spanOf(scene, place.first, place.last);
  const { rule, evidence, ...rest } = hedge;
  return {
    span,
    ...rest,
    reason: { rule, basis: "stated", evidence: [span, ...evidence] },
    sentence,
    first: place.first,
    last: place.last,
    declines: rule === "call/hedge-unverified",
  };
}

/** The hedge without its place, as findings carry it. */
export function plainHedge({ span, lemma, form, kind, reason }: FoundHedge): Hedge {
  return { span, lemma, form, kind, reason };
}
