/** Several recordings brought in together ("three intercepted calls"), of which the text then tells one by one. */
import type { Call } from "../model.ts";
import { type Clues, type Draft, newDraft } from "./drafts.ts";
import type { Mention } from "./mentions.ts";
import type { Scene } from "./scene.ts";

/** True for what brings several in before any is spoken of by itself; a word of many uses needs an act on them. */
export function isSeries(mention: Mention, clues: Clues, current: Draft | undefined): boolean {
  if (!mention.series || (current !== undefined && current.series === undefined)) return false;
  return mention.strength !== "talk" || clues.hops.length > 0;
}

/** A new call; one of a series is recorded as the series is. */
export function openDraft(kind: Call["kind"], series: Draft | undefined): Draft {
  const draft = newDraft(kind);
  if (series?.series === undefined) return draft;
  draft.supported = series.series.some(({ actor }) => actor !== undefined);
  draft.recorded = series.recorded;
  draft.shared.push(...series.series);
  return draft;
}

/** What was done with all of a series was done with this one too, unless the text tells otherwise of it. */
export function shareHops(draft: Draft): void {
  draft.hops.push(...draft.shared.filter(({ act }) => !draft.hops.some((own) => own.act === act)));
}

/**
 * "In the second, a corporal tells his mother …": the next call of a series, its noun left out. The messages of one who
 * speaks alone are one call and have no next.
 */
export function isNextOfSeries(scene: Scene, sentence: number, series: Draft | undefined): series is Draft {
  if (series === undefined || series.kind === "voice-message") return false;
  return isNextOf(scene, sentence);
}

/** "In the second, …", "In another, …": a preposition and a word for another one open the sentence. */
export function isNextOf(scene: Scene, sentence: number): boolean {
  const range = scene.sentences[sentence];
  if (range === undefined) return false;
  const { compiled, tokens } = scene;
  const words = [0, 1, 2].map((after) => tokens[range.first + after]?.lower ?? "");
  return compiled.on(words[0] ?? "") && words.some((word) => compiled.other(word));
}
