import type { Document, Utterance } from "../model.ts";
import type { Lexicon } from "./lexicon.ts";
import { utteranceUnits } from "./material.ts";
import { Pool } from "./pool.ts";
import { alignRecordings } from "./recordings.ts";

/** Renditions that are of one recording, told from their words alone. */
export interface ParallelRenditions {
  /** Ids of the renditions of each recording that has more than one, in the order of the documents. */
  readonly recordings: readonly (readonly string[])[];
  /** For an utterance without times, by id: the utterance with times that renders the same speech. */
  readonly timedBy: ReadonlyMap<string, Utterance>;
}

/**
 * Holds every transcript against every other, in any language: those that render one another in order are of one recording, and
 * a translation without times takes over those of its source.
 */
export function parallelRenditions(documents: readonly Document[], lexicon?: Lexicon): ParallelRenditions {
  const renditions = documents.flatMap(({ rendition }) => rendition ?? []);
  if (renditions.length < 2) return { recordings: [], timedBy: new Map() };
  const units = utteranceUnits(documents, lexicon);
  const { recordingOf, momentOf } = alignRecordings(new Pool(units), units, []);
  const recordings = new Map<number, Set<string>>();
  const timed = new Map<number, Utterance>();
  const utterances = new Map(renditions.flatMap((one) => one.utterances.map((each) => [each.id, each] as const)));
  for (const [at, unit] of units.entries()) {
    const recording = recordingOf[at] ?? -1;
    recordings.set(recording, (recordings.get(recording) ?? new Set()).add(unit.rendition));
    const utterance = utterances.get(unit.id);
    const moment = momentOf[at] ?? -1;
    if (utterance?.startMs !== undefined && !timed.has(moment)) timed.set(moment, utterance);
  }
  const timedBy = new Map<string, Utterance>();
  for (const [at, { id }] of units.entries()) {
    const source = timed.get(momentOf[at] ?? -1);
    if (source !== undefined && utterances.get(id)?.startMs === undefined) timedBy.set(id, source);
  }
  return { recordings: [...recordings.values()].filter((set) => set.size > 1).map((set) => [...set]), timedBy };
}
