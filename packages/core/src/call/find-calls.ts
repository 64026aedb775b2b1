import type { Attribution, Call, Document, Note, Quotation, TimeExpression } from "../model.ts";
import type { Analysis } from "../text/sentences.ts";
import { attribute } from "./attributions.ts";
import { readCalls } from "./calls.ts";
import { type CallLanguage, makeScene } from "./scene.ts";

/** What the call station found in one document. */
export interface CallFindings {
  /** The calls the document speaks of, in the order of their first mention. */
  readonly calls: readonly Call[];
  /** One per quotation, in the order given. */
  readonly attributions: readonly Attribution[];
  readonly notes: readonly Note[];
}

/**
 * Finds the recorded calls that `document` speaks of, and for each quotation the call it is from and its chain.
 *
 * @param analysis tokens and sentences of `document.text`
 * @param lexicon the parts of the language pack that this station reads
 */
export function findCalls(
  document: Document,
  analysis: Analysis,
  quotations: readonly Quotation[],
  times: readonly TimeExpression[],
  lexicon: CallLanguage,
): CallFindings {
  const scene = makeScene(document, analysis, quotations, times, lexicon);
  const discourse = readCalls(scene);
  return { calls: discourse.calls, attributions: attribute(scene, discourse), notes: discourse.notes };
}
