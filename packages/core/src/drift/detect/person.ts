import { type Comparison, type Finding, indices, markersIn, unmatched } from "../comparison.ts";
import type { PersonKey } from "../lexicon.ts";
import { type Marker, markersOfKind } from "../markers.ts";
import type { Passage } from "../passage.ts";

/**
 * Another person acts or is acted on: "I" → "he", "himself" → "him". Indirect speech shifts its persons by grammar, so that it and
 * a fragment inside it are judged on their reflexives only: who shot himself did so in any person.
 */
export function person(comparison: Comparison): Finding[] {
  if (comparison.from.lexicon === undefined || comparison.to.lexicon === undefined) return [];
  return comparison.close ? inBlocks(comparison) : [...acrossPerson(comparison), ...acrossReflexive(comparison)];
}

function inBlocks(comparison: Comparison): Finding[] {
  const findings: Finding[] = [];
  for (const block of comparison.links?.blocks ?? []) {
    const from = markersIn(comparison.from, block.from, "person").filter((m) => unmatched(comparison, "from", m));
    const to = markersIn(comparison.to, block.to, "person").filter((m) => unmatched(comparison, "to", m));
    const lost = from.filter((marker) => !to.some((other) => other.value === marker.value));
    const won = to.filter((marker) => !from.some((other) => other.value === marker.value));
    const [first] = lost;
    const [second] = won;
    if (first === undefined || second === undefined || sharesWord(comparison, lost, won)) continue;
    if (!isJudged(comparison, first, second)) continue;
    const rule = first.value === "self" || second.value === "self" ? "drift/reflexive-changed" : "drift/person-changed";
    findings.push({ type: "person", rule, from: indices(first), to: indices(second) });
  }
  return findings;
}

/** One form can serve two persons ("seg", "sich"): a pair that can mean the same is no change. */
function sharesWord(comparison: Comparison, lost: readonly Marker[], won: readonly Marker[]): boolean {
  return lost.some((a) => won.some((b) => comparison.from.words[a.first]?.key === comparison.to.words[b.first]?.key));
}

const THIRD = new Set(["3m", "3f", "3p"]);

function isJudged(comparison: Comparison, from: Marker, to: Marker): boolean {
  if (comparison.standard.kind === "direct") return true;
  return from.value === "self" || (to.value === "self" && THIRD.has(from.value));
}

const SPOKEN: readonly PersonKey[] = ["1s", "1p", "2"];

/** Across languages: one person of the talk is gone and another has come. Verb endings speak for a dropped pronoun. */
function acrossPerson(comparison: Comparison): Finding[] {
  if (comparison.standard.kind !== "direct" || !comparison.wholeFrom) return [];
  const { from, to } = comparison;
  for (const key of SPOKEN) {
    const said = markersOfKind(from, "person").find((marker) => marker.value === key);
    if (said === undefined || mayMean(to, key)) continue;
    const other = markersOfKind(to, "person").find(
      (marker) => marker.value !== key && marker.value !== "self" && !mayMean(from, marker.value),
    );
    if (other !== undefined) {
      return [{ type: "person", rule: "drift/person-changed", from: indices(said), to: indices(other) }];
    }
    if (!isRendered(comparison, "from", said)) continue;
    return [{ type: "person", rule: "drift/person-lost", from: indices(said), to: [] }];
  }
  for (const key of SPOKEN) {
    const said = markersOfKind(to, "person").find((marker) => marker.value === key);
    if (said !== undefined && comparison.wholeTo && !mayMean(from, key) && isRendered(comparison, "to", said)) {
      return [{ type: "person", rule: "drift/person-added", from: [], to: indices(said) }];
    }
  }
  return [];
}

/** False for a person in a clause that is cut off, or in a sentence that is not rendered: nothing is said of it. */
function isRendered(
  { from, to, links, droppedFrom, addedTo }: Comparison,
  side: "from" | "to",
  { first }: Marker,
): boolean {
  const [passage, linked, skip] = side === "from" ? [from, links?.toOf, droppedFrom] : [to, links?.fromOf, addedTo];
  const clause = passage.words[first]?.clause;
  if (skip.has(first)) return false;
  return passage.words.some((word, at) => word.clause === clause && !word.light && (linked?.[at] ?? -1) >= 0);
}

/** True when a pronoun or an ending of the passage can stand for the person. */
function mayMean(passage: Passage, key: string): boolean {
  if (markersOfKind(passage, "person").some((marker) => marker.value === key)) return true;
  if (key === "3m" || key === "3f" || key === "3p") return true;
  if (key !== "1s" && key !== "1p" && key !== "2") return false;
  const covers = passage.lexicon?.source.coverPersons?.[key] ?? [];
  if (passage.words.some((word) => covers.includes(word.key))) return true;
  const endings = passage.lexicon?.source.verbEndings[key] ?? [];
  return passage.words.some(
    (word) =>
      !word.light &&
      word.kind === "word" &&
      endings.some((ending) => word.key.endsWith(ending) && word.key.length > ending.length + 1),
  );
}

/** «порезал себя» → "cut him": a strong reflexive became a personal pronoun. */
function acrossReflexive(comparison: Comparison): Finding[] {
  const { from, to, wholeFrom } = comparison;
  if (!wholeFrom) return [];
  const self = markersOfKind(from, "person").find((marker) => marker.value === "self" && isStrong(from, marker));
  if (self === undefined || markersOfKind(to, "person").some((marker) => marker.value === "self")) return [];
  const object = markersOfKind(to, "person").find(
    (marker) =>
      THIRD.has(marker.value) &&
      isObject(to, marker) &&
      !markersOfKind(from, "person").some((m) => m.value === marker.value && isObject(from, m)),
  );
  if (object === undefined) return [];
  return [{ type: "person", rule: "drift/reflexive-changed", from: indices(self), to: indices(object) }];
}

function isStrong(passage: Passage, marker: Marker): boolean {
  return passage.lexicon?.source.reflexiveObjects.includes(passage.words[marker.first]?.key ?? "") ?? false;
}

function isObject(passage: Passage, marker: Marker): boolean {
  return passage.lexicon?.source.thirdObjects.includes(passage.words[marker.first]?.key ?? "") ?? false;
}
