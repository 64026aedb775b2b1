import type { Comparison, Finding } from "../comparison.ts";

/**
 * An editor's words that became the speaker's: "[the enemy] has gone" → "the enemy has gone". The other way round an
 * insertion is declared and no change.
 */
export function bracket(comparison: Comparison): Finding[] {
  const { from, to, within } = comparison;
  if (!within || from.bracketed.length === 0) return [];
  const inserted = from.bracketed.filter((word) => !word.light && !from.words.some((other) => other.key === word.key));
  const found = to.words.flatMap((word, at) => (inserted.some((other) => other.key === word.key) ? [at] : []));
  return found.length === 0 ? [] : [{ type: "addition", rule: "drift/bracket-lost", from: [], to: found }];
}
