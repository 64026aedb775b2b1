import type { CaseOptions } from "../case/build-case.ts";
import { correctTraces } from "../case/correct-traces.ts";
import type { TraceTarget } from "../model.ts";
import { fromRecord } from "./read-record.ts";
import { type CaseRecord, wirer } from "./wire.ts";

/**
 * The traces of a dossier as a person corrected them, and what changed between each quotation and what the person chose: see
 * `correctTraces`. What was found is not touched.
 */
export function correctRecord(
  record: CaseRecord,
  targets: ReadonlyMap<string, TraceTarget | null>,
  options: Pick<CaseOptions, "packs" | "lexicon">,
): Pick<CaseRecord, "traces" | "changes"> {
  const found = fromRecord(record);
  const wire = wirer(found.documents);
  const { traces, changes } = correctTraces(found, targets, options);
  return { traces: traces.map((trace) => wire(trace)), changes: changes.map((change) => wire(change)) };
}
