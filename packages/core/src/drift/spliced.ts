import type { Utterance } from "../model.ts";
import { tokenize } from "../text/tokens.ts";
import { related } from "../trace/pairing.ts";
import { languageOf, type Target } from "./case-index.ts";
import { keyOf } from "./compiled.ts";
import { MOST_WORDS } from "./correspondence.ts";
import type { Passage } from "./passage.ts";

/** Share of the words of a sentence that must stand in an utterance for it to be rendered there. */
const CONTAINED = 0.8;
const FEWEST = 3;

/**
 * Adds to the target the utterances that hold whole sentences of the quotation which the traced ones do not: the trace
 * names the best place, a spliced quotation has two. Within one language only, where words can be counted.
 */
export function withSpliced(target: Target, quotation: Passage): Target {
  if (target.kind !== "utterance" || !related(languageOf(target), quotation.tag)) return target;
  if (quotation.words.length > MOST_WORDS) return target;
  const have = bag(target.utterances);
  const added = new Set<string>();
  for (const sentence of quotation.sentences) {
    const words = quotation.words.slice(sentence.first, sentence.last).map(({ key }) => key);
    if (words.length < FEWEST || contained(words, have) >= CONTAINED) continue;
    const other = target.rendition.utterances.filter((utterance) => contained(words, bag([utterance])) >= CONTAINED);
    const [only, more] = other;
    if (only !== undefined && more === undefined) added.add(only.id);
  }
  if (added.size === 0) return target;
  const ids = new Set([...target.utterances.map(({ id }) => id), ...added]);
  return { ...target, utterances: target.rendition.utterances.filter(({ id }) => ids.has(id)) };
}

const bags = new WeakMap<Utterance, ReadonlySet<string>>();

function bag(utterances: readonly Utterance[]): ReadonlySet<string> {
  const [only, more] = utterances;
  if (only !== undefined && more === undefined) return bagOf(only);
  return new Set(utterances.flatMap((utterance) => [...bagOf(utterance)]));
}

function bagOf(utterance: Utterance): ReadonlySet<string> {
  const known = bags.get(utterance);
  if (known !== undefined) return known;
  const made = new Set(tokenize(utterance.text).map(({ lower }) => keyOf(lower)));
  bags.set(utterance, made);
  return made;
}

function contained(words: readonly string[], bag: ReadonlySet<string>): number {
  return words.filter((word) => bag.has(word)).length / words.length;
}
