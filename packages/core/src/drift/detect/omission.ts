import type { Comparison, Finding } from "../comparison.ts";
import type { Passage } from "../passage.ts";

/**
 * Words left out from the middle: three words with content and more in a row, or a whole clause, with the words on both
 * sides of them in place. What is cut at an end is a fragment, a declared cut ("…", "[...]") is no omission, and a dash
 * quotation that is only nearly verbatim is not held to it.
 */
export function omission(comparison: Comparison): Finding[] {
  if (!comparison.close || comparison.standard.kind === "indirect" || comparison.standard.approximate) return [];
  const findings: Finding[] = [];
  for (const block of comparison.links?.blocks ?? []) {
    if (block.edge !== "none" || block.from.length <= 3 * block.to.length) continue;
    if (isDeclared(comparison, block.from)) continue;
    const rule = ruleOf(comparison.from, block.from);
    if (rule !== undefined)
      findings.push({ type: "omission", rule: `drift/omission-${rule}`, from: block.from, to: [] });
  }
  return findings;
}

/** Words put in: a clause, or three words with content in a row, that nothing on the other side has. */
export function addition(comparison: Comparison): Finding[] {
  if (!comparison.close || comparison.standard.kind === "indirect" || comparison.standard.approximate) return [];
  const findings: Finding[] = [];
  for (const block of comparison.links?.blocks ?? []) {
    if (block.to.length <= 3 * block.from.length) continue;
    const rule = ruleOf(comparison.to, block.to);
    if (rule !== undefined) findings.push({ type: "addition", rule: `drift/addition-${rule}`, from: [], to: block.to });
  }
  return findings;
}

function ruleOf(passage: Passage, words: readonly number[]): "clause" | "words" | undefined {
  if (words.length < 3) return undefined;
  if (coversClause(passage, words)) return "clause";
  let run = 0;
  for (const at of words) {
    if (passage.words[at]?.light === false) run++;
  }
  return run >= 3 ? "words" : undefined;
}

/** True when a clause between two signs lies wholly among the words. */
function coversClause(passage: Passage, words: readonly number[]): boolean {
  const set = new Set(words);
  for (const at of words) {
    const clause = passage.words[at]?.clause;
    if (passage.words[at - 1]?.clause === clause) continue;
    let end = at;
    while (passage.words[end]?.clause === clause && set.has(end)) end++;
    if (end - at >= 3 && passage.words[end]?.clause !== clause) return true;
  }
  return false;
}

function isDeclared(comparison: Comparison, from: readonly number[]): boolean {
  const before = comparison.links?.toOf[(from[0] ?? 0) - 1] ?? -1;
  const after = comparison.links?.toOf[(from.at(-1) ?? 0) + 1] ?? -1;
  for (let at = Math.max(0, before); at <= after; at++) if (comparison.to.words[at]?.afterCut === true) return true;
  return false;
}
