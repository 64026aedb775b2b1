import { recordId } from "../id.ts";
import type { Call, Document, Rendition } from "../model.ts";
import type { ParallelRenditions } from "../trace/parallel.ts";

/** A transcript as a document, with the calls that its heading lines speak of. */
interface TranscriptReading {
  readonly document: Document;
  readonly calls: readonly Call[];
}

/**
 * The call that each transcript is of: the one its heading speaks of, or one known from the transcript alone. Its parties
 * are the transcript's. Transcripts that run in parallel (a translation beside its source), by their words or by the order of their
 * roles, name one another's renditions, which makes them one call when calls are linked.
 */
export function callsOfTranscripts(
  transcripts: readonly TranscriptReading[],
  recordings: ParallelRenditions["recordings"],
): Map<string, Call> {
  const renditions = transcripts.flatMap(({ document }) => document.rendition ?? []);
  return new Map(
    transcripts.flatMap(({ document, calls }) => {
      const { rendition } = document;
      if (rendition === undefined) return [];
      const same = recordings.find((ids) => ids.includes(rendition.id)) ?? [];
      const parallel = renditions.filter(
        (other) => other === rendition || same.includes(other.id) || runParallel(other, rendition),
      );
      return [[document.id, callOf(document, rendition, calls[0], parallel)] as const];
    }),
  );
}

function callOf(
  document: Document,
  rendition: Rendition,
  heading: Call | undefined,
  parallel: readonly Rendition[],
): Call {
  const first = rendition.utterances[0];
  return {
    id: heading?.id ?? recordId("call", { rendition: rendition.id }),
    kind: heading?.kind ?? "recording",
    parties: rendition.parties.length > 0 ? rendition.parties : (heading?.parties ?? []),
    mentions: heading?.mentions ?? [{ document: document.id, spans: [] }],
    hops: heading?.hops ?? [],
    renditions: parallel.map((one) => one.id),
    reason: heading?.reason ?? {
      rule: "case/transcript",
      basis: "implied",
      evidence: first === undefined ? [] : [first.span],
    },
  };
}

/** Two renditions in different languages, of nearly as many utterances, with the same roles in the same order. */
function runParallel(a: Rendition, b: Rendition): boolean {
  if (a.language.tag === b.language.tag) return false;
  const [short, long] = [a, b].map((one) => one.utterances.length).sort((x, y) => x - y);
  if (short === undefined || long === undefined || short < 3 || short < 0.9 * long) return false;
  const roles = (one: Rendition): (string | undefined)[] =>
    one.utterances.map(({ speaker }) => one.parties.find((party) => party.label === speaker)?.role);
  const [left, right] = [roles(a), roles(b)];
  const agreeing = left.filter((role, index) => role !== undefined && role === right[index]).length;
  return agreeing >= 0.9 * short;
}
