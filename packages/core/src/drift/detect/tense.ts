import type { Comparison, Finding } from "../comparison.ts";
import type { CompiledLexicon } from "../compiled.ts";
import type { Word } from "../passage.ts";

/**
 * Present told as past or the other way round, by the two forms of one verb in the same place: "is" → "was", "идёт" → "шёл".
 * Within a language only. Reported speech shifts its tenses by grammar and is not judged.
 */
export function tense(comparison: Comparison): Finding[] {
  const lexicon = comparison.to.lexicon;
  if (!comparison.close || lexicon === undefined || comparison.standard.kind !== "direct") return [];
  const findings: Finding[] = [];
  for (const block of comparison.links?.blocks ?? []) {
    if (block.from.length > 4 || block.to.length > 4) continue;
    const pair = firstPair(comparison, block.from, block.to, lexicon);
    if (pair !== undefined)
      findings.push({ type: "tense", rule: "drift/tense-changed", from: [pair[0]], to: [pair[1]] });
  }
  return [...findings, ...linkedForms(comparison, lexicon), ...auxiliary(comparison, lexicon)];
}

/** "Let them put" → "They have put": an auxiliary of the past stands in the place of other words. */
function auxiliary(comparison: Comparison, lexicon: CompiledLexicon): Finding[] {
  const past = lexicon.source.pastAuxiliaries;
  return (comparison.links?.blocks ?? []).flatMap((block): Finding[] => {
    if (block.from.length === 0 || block.from.length > 3 || block.to.length > 3) return [];
    const isPast = (passage: Comparison["from"], at: number): boolean => past.includes(passage.words[at]?.key ?? "");
    const to = block.to.filter((at) => isPast(comparison.to, at));
    if (to.length === 0 || block.from.some((at) => isPast(comparison.from, at))) return [];
    return [{ type: "tense", rule: "drift/tense-auxiliary", from: block.from, to }];
  });
}

function firstPair(
  comparison: Comparison,
  from: readonly number[],
  to: readonly number[],
  lexicon: CompiledLexicon,
): [number, number] | undefined {
  for (const a of from) {
    for (const b of to) {
      const x = comparison.from.words[a];
      const y = comparison.to.words[b];
      if (x !== undefined && y !== undefined && differInTense(x, y, lexicon)) return [a, b];
    }
  }
  return undefined;
}

/** The aligner links forms of one stem ("kill" and "killed"), so they stand in no block. */
function linkedForms(comparison: Comparison, lexicon: CompiledLexicon): Finding[] {
  const findings: Finding[] = [];
  for (const [a, b] of (comparison.links?.toOf ?? new Int32Array()).entries()) {
    const x = comparison.from.words[a];
    const y = comparison.to.words[b];
    if (b < 0 || x === undefined || y === undefined || x.key === y.key || !differInTense(x, y, lexicon)) continue;
    if (auxiliaryDiffers(comparison, a, b)) continue;
    findings.push({ type: "tense", rule: "drift/tense-changed", from: [a], to: [b] });
  }
  return findings;
}

/** "did not go" and "went", "is taken" and "took": another word beside the verb makes up for its form. */
function auxiliaryDiffers(comparison: Comparison, a: number, b: number): boolean {
  const { toOf, fromOf } = comparison.links ?? { toOf: new Int32Array(), fromOf: new Int32Array() };
  const free = (links: Int32Array, at: number): boolean => (links[at] ?? 0) < 0;
  return free(toOf, a - 1) || free(fromOf, b - 1) || free(toOf, a - 2) || free(fromOf, b - 2);
}

function differInTense(x: Word, y: Word, lexicon: CompiledLexicon): boolean {
  if (x.kind !== "word" || y.kind !== "word" || x.key === y.key) return false;
  if (lexicon.tensePairs.has(`${x.key} ${y.key}`) || lexicon.tensePairs.has(`${y.key} ${x.key}`)) return true;
  if (x.light || y.light) return false;
  return lexicon.tenseEndings.some(
    ([present, past]) => sameStem(x.key, y.key, present, past) || sameStem(y.key, x.key, present, past),
  );
}

function sameStem(present: string, past: string, presentEnding: string, pastEnding: string): boolean {
  if (!present.endsWith(presentEnding) || !past.endsWith(pastEnding)) return false;
  const stem = present.slice(0, present.length - presentEnding.length);
  return stem.length >= 3 && stem === past.slice(0, past.length - pastEnding.length);
}
