import { overlapOf, scoreOf, shared } from "../annotation.ts";
import { floor } from "../floor.ts";
import type { OwnAnnotation, OwnDocument } from "../own-annotation.ts";
import { matchContents } from "./headline.ts";

type Predictions = ReadonlyMap<string, readonly OwnAnnotation[]>;
type Figures = Record<string, number>;

/** How many were right, found and there. */
class Tally {
  #right = 0;
  #found = 0;
  #there = 0;

  add(found: boolean, there: boolean, right: boolean): void {
    if (found) this.#found++;
    if (there) this.#there++;
    if (found && there && right) this.#right++;
  }

  get f1(): number {
    return scoreOf(this.#right, this.#found, this.#there).f1;
  }

  get recall(): number {
    return scoreOf(this.#right, this.#found, this.#there).recall;
  }

  get there(): number {
    return this.#there;
  }
}

const tallies = (): Record<
  "content" | "exact" | "mention" | "person" | "cue" | "to" | "hedge" | "edge" | "call",
  Tally
> => ({
  content: new Tally(),
  exact: new Tally(),
  mention: new Tally(),
  person: new Tally(),
  cue: new Tally(),
  to: new Tally(),
  hedge: new Tally(),
  edge: new Tally(),
  call: new Tally(),
});

/**
 * The figures of the own gold, in 0…100. Quotations are matched one to one at an overlap of content of .8 or more, signs
 * left out; exact also without an opening conjunction. A clause found around a fragment that gold has is not counted
 * where gold has no such clause. A speaker is right by name where gold has one, else by role, else by mention; "wrong"
 * is every speaker named that is not right, also where gold says that nobody can be. Where gold neither marks nor claims
 * anything of the speaker, nothing is judged.
 */
export function scoreOwn(gold: readonly OwnDocument[], predicted: Predictions): Figures {
  const sum = tallies();
  const chains = new Tally();
  const speaker = { named: 0, wrong: 0, matched: 0, abstained: 0 };
  let outside = 0;
  let leftOut = 0;
  for (const document of gold) {
    const found = predicted.get(document.id) ?? [];
    const pairs = pairsOf(document, found);
    const calls = bestCalls(pairs);
    for (const { want, got } of pairs) {
      const both = want !== undefined && got !== undefined;
      const there = want !== undefined;
      const is = got !== undefined;
      sum.content.add(is, there, both);
      sum.exact.add(is, there, both && isExact(document, want, got));
      sum.cue.add((got?.cue.length ?? 0) > 0, (want?.cue.length ?? 0) > 0, shared(want?.cue ?? [], got?.cue ?? []) > 0);
      sum.to.add(isAddressed(got), isAddressed(want), both && sameAddressee(want, got));
      sum.call.add(got?.call !== undefined, want?.call !== undefined, calls.get(got?.call ?? "") === want?.call);
      if (want === undefined || want.source.length > 0)
        sum.mention.add(is, there, both && shared(want.source, got.source) > 0);
      if (want?.unjudged !== true) sum.person.add(is, there, both && isRight(want, got, document.lang));
      addParts(sum.hedge, want?.hedges ?? [], got?.hedges ?? []);
      // Where gold gives no chain, none can be judged.
      if (want !== undefined && want.chain.length > 0) {
        const [there, found] = [edgesOf(want.chain, want.chain), edgesOf(got?.chain ?? [], want.chain)];
        addParts(sum.edge, there, found);
        chains.add(is, true, there.join() === found.join());
      }
      if (!both || want.unjudged === true) continue;
      speaker.matched++;
      if (got.abstained) speaker.abstained++;
      else {
        speaker.named++;
        if (!isRight(want, got, document.lang)) speaker.wrong++;
      }
    }
    for (const marked of nonQuotes(document)) {
      outside++;
      if (!found.some((one) => one.marks !== "none" && overlapOf(one.content, marked) >= 0.5)) leftOut++;
    }
  }
  const share = (part: number, all: number): number => (all === 0 ? 0 : (100 * part) / all);
  return {
    "content F1 at .8": sum.content.f1,
    "content F1 exact": sum.exact.f1,
    "attributed F1": sum.person.f1,
    "attributed F1, by mention": sum.mention.f1,
    "wrong speaker %": share(speaker.wrong, speaker.named),
    "abstained %": share(speaker.abstained, speaker.matched),
    "cue F1": sum.cue.f1,
    "addressee F1": sum.to.f1,
    "non-quote precision": share(leftOut, outside),
    "hedge F1": sum.hedge.f1,
    "chain edge F1": sum.edge.f1,
    "exact chains %": chains.recall,
    "call F1": sum.call.f1,
  };
}

/** Content F1 at .8 of the quotations of one type and marks; what is found and matches another kind is not counted. */
export function scoreOwnKinds(gold: readonly OwnDocument[], predicted: Predictions): Figures {
  const kinds = new Map<string, Tally>();
  for (const document of gold) {
    for (const { want, got } of pairsOf(document, predicted.get(document.id) ?? [])) {
      const one = want ?? got;
      const kind = `${one?.type} ${one?.marks === "none" ? "unmarked" : one?.marks}`;
      const tally = kinds.get(kind) ?? new Tally();
      kinds.set(kind, tally);
      tally.add(got !== undefined, want !== undefined, true);
    }
  }
  return Object.fromEntries(
    [...kinds].filter(([, tally]) => tally.there > 0).map(([kind, tally]) => [`${kind}: content F1 at .8`, tally.f1]),
  );
}

interface Pair {
  readonly want?: OwnAnnotation;
  readonly got?: OwnAnnotation;
}

function pairsOf(document: OwnDocument, found: readonly OwnAnnotation[]): Pair[] {
  const pairs = matchContents(document.annotations, found) as Pair[];
  const around = new Set(pairs.flatMap(({ want, got }) => (want === undefined ? [] : (got?.within ?? []))));
  return pairs.filter(({ want, got }) => want !== undefined || got?.id === undefined || !around.has(got.id));
}

function isExact(document: OwnDocument, want: OwnAnnotation, got: OwnAnnotation): boolean {
  const points = Array.from(document.text);
  const bare = (content: readonly number[]): readonly number[] => {
    const [first, ...rest] = content;
    const word = points.slice(...(document.tokens[first ?? -1] ?? [0, 0])).join("");
    return document.openers.has(word.toLowerCase()) ? rest : content;
  };
  return overlapOf(bare(want.content), bare(got.content)) === 1;
}

function isRight(want: OwnAnnotation, got: OwnAnnotation, lang: string): boolean {
  if (want.abstained || got.abstained) return want.abstained && got.abstained;
  if (want.name !== undefined) return got.name !== undefined && sameName(want.name, got.name, INFLECTED.has(lang));
  if (want.role !== undefined) return got.role === want.role;
  return shared(want.source, got.source) > 0;
}

/** Languages that inflect names; the project gives a name as the text has it, gold in the nominative. */
const INFLECTED: ReadonlySet<string> = new Set(["ru", "uk", "pl", "cs"]);

/** All words of one are words of the other: a surname alone, a title before the name; case endings apart where `inflected`. */
export function sameName(a: string, b: string, inflected: boolean): boolean {
  const words = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [x, y] = [words(a), words(b)];
  const same = inflected ? sameStem : (one: string, other: string): boolean => one === other;
  const within = (a: readonly string[], b: readonly string[]): boolean =>
    a.length > 0 && a.every((word) => b.some((other) => same(word, other)));
  return within(x, y) || within(y, x);
}

/** «Гжицький», «Гжицького»; «Kuszel», «Kuszla»: three letters in common, and no more than three behind what is common. */
function sameStem(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return a === b || (common >= 3 && a.length - common <= 3 && b.length - common <= 3);
}

function isAddressed(one: OwnAnnotation | undefined): boolean {
  return one !== undefined && (one.to !== undefined || one.addressee.length > 0);
}

function sameAddressee(want: OwnAnnotation, got: OwnAnnotation): boolean {
  return want.to === undefined ? shared(want.addressee, got.addressee) > 0 : want.to === got.to;
}

function addParts(tally: Tally, want: readonly string[], got: readonly string[]): void {
  for (const part of new Set([...want, ...got])) tally.add(got.includes(part), want.includes(part), true);
}

/** Neighbouring hops, named as in the text where gold has the nominative; an actor whose name agrees with one of gold's in the same act is written as there. */
function edgesOf(chain: OwnAnnotation["chain"], gold: OwnAnnotation["chain"]): string[] {
  const hops = chain.map((hop) => {
    const { actor, act } = gold.find((one) => one.act === hop.act && sameName(one.actor, hop.actor, true)) ?? hop;
    return `${actor} ${act}`;
  });
  return hops.slice(1).map((hop, index) => `${hops[index]} > ${hop}`);
}

/** Gold's label for each call found: the pairs with most quotations in common first, one to one. */
function bestCalls(pairs: readonly Pair[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { want, got } of pairs) {
    if (want?.call === undefined || got?.call === undefined) continue;
    const key = `${want.call} ${got.call}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const labels = new Map<string, string>();
  for (const [key] of [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const [label = "", id = ""] = key.split(" ");
    if (!labels.has(id) && ![...labels.values()].includes(label)) labels.set(id, label);
  }
  return labels;
}

/** What stands between two marks and is in no quotation of gold: titles, nicknames, scare quotes. */
function nonQuotes(document: OwnDocument): (readonly number[])[] {
  const inside = new Set(document.annotations.flatMap(({ content }) => content));
  return floor(document)
    .map(({ content }) => content)
    .filter((content) => !content.some((token) => inside.has(token)));
}
