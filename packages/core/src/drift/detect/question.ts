import type { Comparison, Finding } from "../comparison.ts";
import { markersOfKind } from "../markers.ts";
import type { Passage, PassageSentence } from "../passage.ts";

/**
 * A question told as a statement, or a statement as a question. A cue that asks ("he asked") does what the mark does. A
 * side without any sentence punctuation cannot be judged, nor can a fragment.
 */
export function question(comparison: Comparison): Finding[] {
  const { from, to, standard } = comparison;
  if (!from.punctuated || standard.act === "ask") return [];
  if (standard.kind === "indirect") return [];
  const asked = from.sentences.filter((sentence) => sentence.end === "?");
  const asks = to.sentences.filter((sentence) => sentence.end === "?");
  if (asked.length > 0 && asks.length === 0) return standard.kind === "mixed" ? [] : lost(comparison, asked);
  if (asked.length === 0 && asks.length > 0 && !hasInterrogative(from)) {
    const [first] = asks;
    if (first === undefined) return [];
    return [
      { type: "question", rule: "drift/question-added", from: renderedBy(comparison, first), to: wordsOf(first) },
    ];
  }
  return [];
}

function lost(comparison: Comparison, asked: readonly PassageSentence[]): Finding[] {
  const { to, links } = comparison;
  for (const sentence of asked) {
    const words = wordsOf(sentence);
    const content = words.filter((at) => comparison.from.words[at]?.light !== true);
    const seen = content.filter((at) => (links?.toOf[at] ?? -1) >= 0);
    const same = counterpart(comparison, sentence);
    if (same !== undefined) {
      if (same.end !== "?" && !startsByAsking(comparison, wordsOf(same))) {
        return [{ type: "question", rule: "drift/question-lost", from: words, to: wordsOf(same) }];
      }
      continue;
    }
    const only = comparison.from.sentences.length === 1;
    if (!only && seen.length < Math.max(1, content.length * 0.5)) continue;
    if (!comparison.wholeFrom && seen.length < content.length * 0.5) continue;
    const other = only ? to.words.map((_, at) => at) : seen.map((at) => links?.toOf[at] ?? 0);
    if (startsByAsking(comparison, other)) continue;
    return [{ type: "question", rule: "drift/question-lost", from: words, to: other }];
  }
  return [];
}

/** With as many sentences on both sides each renders the one in its place. */
function counterpart({ from, to, wholeFrom }: Comparison, sentence: PassageSentence): PassageSentence | undefined {
  if (from.sentences.length < 2 || from.sentences.length !== to.sentences.length || !wholeFrom) return undefined;
  return to.sentences[from.sentences.indexOf(sentence)];
}

/** "…what he wants", "How can they, he said": a question word at the head of the rendering asks without its mark. */
function startsByAsking(comparison: Comparison, words: readonly number[]): boolean {
  const at = words[0] ?? 0;
  const first = comparison.to.sentences.find((sentence) => at >= sentence.first && at < sentence.last)?.first ?? at;
  return markersOfKind(comparison.to, "interrogative").some(
    (marker) => marker.first <= first + 1 && marker.first >= first - 1,
  );
}

function hasInterrogative(passage: Passage): boolean {
  return markersOfKind(passage, "interrogative").length > 0;
}

function renderedBy(comparison: Comparison, sentence: PassageSentence): number[] {
  return wordsOf(sentence)
    .map((at) => comparison.links?.fromOf[at] ?? -1)
    .filter((at) => at >= 0);
}

function wordsOf(sentence: PassageSentence): number[] {
  return Array.from({ length: sentence.last - sentence.first }, (_, at) => sentence.first + at);
}
