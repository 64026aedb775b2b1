import { findCalls } from "../call/find-calls.ts";
import { type LinkEvidence, linkCalls } from "../call/link-calls.ts";
import { findChanges } from "../drift/find-changes.ts";
import type { LanguagePack } from "../lang/pack.ts";
import type { Attribution, Call, Case, Document, Note, Quotation, Recording, TimeExpression, Trace } from "../model.ts";
import { findQuotations } from "../quote/find-quotations.ts";
import { findDerivations } from "../retell/find-derivations.ts";
import { firstHops } from "../retell/first-hops.ts";
import { identifyLanguage } from "../text/language.ts";
import { type Analysis, analyse } from "../text/sentences.ts";
import { findTimes } from "../time/find-times.ts";
import type { Lexicon } from "../trace/lexicon.ts";
import { type ParallelRenditions, parallelRenditions } from "../trace/parallel.ts";
import { traceQuotations } from "../trace/trace.ts";
import type { TextVectors } from "../trace/vectors.ts";
import { boundNotes } from "./notes.ts";
import { withRenditions } from "./recordings.ts";
import { refineRelations } from "./relations.ts";
import { callsOfTranscripts } from "./rendition-calls.ts";
import { timelineOf } from "./timeline.ts";

/** What a case is built with. */
export interface CaseOptions {
  /** Packs by tag. */
  readonly packs: ReadonlyMap<string, LanguagePack>;
  /** For a document in a language without a pack; a note says so. */
  readonly neutral: LanguagePack;
  /** Bilingual resource for tracing across languages; without one, names, numbers and cognates serve. */
  readonly lexicon?: Lexicon;
  /** Vectors of the texts that `textsToEmbed` names for the case built without them. */
  readonly vectors?: TextVectors;
  /** Recordings at hand. Renditions that name one (`Rendition.recording`) are listed in it. */
  readonly recordings?: readonly Recording[];
  /** Told before each document and each later station how many of how many steps are done. */
  readonly progress?: (done: number, total: number) => void;
}

/** One document with everything that is found in it alone. */
interface Reading {
  readonly document: Document;
  readonly lexicon: LanguagePack;
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly calls: readonly Call[];
  readonly notes: readonly Note[];
}

/**
 * Documents in, case out. Each document is read by itself (times, quotations, calls); then they are held against one
 * another: the same call, traces, changes, retellings, first hops, timeline.
 */
export function buildCase(input: readonly Document[], options: CaseOptions): Case {
  const { lexicon, vectors } = options;
  const evidence = { ...(lexicon === undefined ? {} : { lexicon }), ...(vectors === undefined ? {} : { vectors }) };
  const parallel = parallelRenditions(input, lexicon);
  const documents = input.map((document) => withTimes(document, parallel));
  const steps = documents.length + 2;
  const readings = withTranscriptCalls(
    documents.map((document, index) => {
      options.progress?.(index, steps);
      return readOne(document, options);
    }),
    parallel,
  );
  options.progress?.(documents.length, steps);
  const quotations = readings.flatMap((reading) => reading.quotations);
  const { calls, attributions, traces } = traced(readings, { documents, quotations, ...evidence });
  options.progress?.(documents.length + 1, steps);
  const lexicons = new Map([...options.packs].map(([tag, pack]) => [tag, pack.drift]));
  const resource = lexicon === undefined ? {} : { resource: lexicon };
  const changes = findChanges({ documents, quotations, attributions, traces, lexicons, ...resource });
  const derivations = findDerivations({ documents, quotations, attributions, calls, traces, changes, lexicons });
  return {
    documents,
    recordings: withRenditions(options.recordings ?? [], documents),
    calls,
    quotations,
    attributions,
    traces: refineRelations(traces, changes),
    changes: firstHops(changes, derivations, documents),
    derivations,
    timeline: timelineOf(readings, calls),
    notes: [...boundNotes(readings.flatMap((reading) => reading.notes)), ...evidenceNotes(traces, options)],
  };
}

/** What the traces rest on, where there was anything to search. */
function evidenceNotes(traces: readonly Trace[], { lexicon, vectors }: CaseOptions): Note[] {
  if (!traces.some(({ searched }) => searched.renditions + searched.documents > 0)) return [];
  const words = `names, numbers, ${lexicon === undefined ? "cognates" : `cognates and ${lexicon.name}`}`;
  const engine = vectors === undefined ? "no sentence vectors" : `sentence vectors of ${vectors.name}`;
  return [{ rule: "trace/evidence", severity: "info", message: `Traced across languages by ${words}; ${engine}.` }];
}

/**
 * Which calls are one and which words are the same speak for each other: calls that shared words have made one, or given a
 * transcript, let more words be found.
 */
function traced(
  readings: readonly Reading[],
  input: Omit<Parameters<typeof traceQuotations>[0], "calls" | "attributions">,
): Pick<Case, "calls" | "attributions" | "traces"> {
  const before = link(readings, []);
  const first = traceQuotations({ ...input, ...before });
  const between = link(readings, first);
  if (isSame(before.calls, between.calls)) return { ...between, traces: first };
  const traces = traceQuotations({ ...input, ...between });
  return { ...link(readings, traces), traces };
}

function isSame(before: readonly Call[], after: readonly Call[]): boolean {
  const keyOf = ({ id, renditions }: Call): string => [id, ...renditions].join(" ");
  return before.length === after.length && before.every((call, at) => keyOf(call) === keyOf(after[at] ?? call));
}

/** Calls over all documents, with what the traces say of which words are the same; attributions follow. */
function link(readings: readonly Reading[], traces: readonly Trace[]): Pick<Case, "calls" | "attributions"> {
  const renditions = readings.flatMap(({ document }) => document.rendition ?? []);
  const { calls, idOf } = linkCalls(readings, renditions, traces.flatMap(evidenceOf));
  const attributions = readings.flatMap((reading) =>
    reading.attributions.map((attribution) => {
      const call = attribution.call === undefined ? undefined : idOf.get(attribution.call);
      return call === undefined ? attribution : { ...attribution, call };
    }),
  );
  return { calls, attributions };
}

function evidenceOf({ quotation, outcome, target, score, rule }: Trace): LinkEvidence[] {
  // A heading has the trace of the quotation below it: it is no second witness.
  if (outcome !== "found" || target === undefined || rule === "trace/heading") return [];
  if (target.kind === "utterance") return [{ quotation, rendition: target.rendition, score }];
  return target.quotations.map((sameAs) => ({ quotation, sameAs, score }));
}

/** Each transcript is of one call: that of its heading, or one that it alone makes known. */
function withTranscriptCalls(readings: readonly Reading[], { recordings }: ParallelRenditions): Reading[] {
  const transcripts = readings.filter(({ document }) => document.rendition !== undefined);
  const calls = callsOfTranscripts(transcripts, recordings);
  return readings.map((reading) => {
    const call = calls.get(reading.document.id);
    return call === undefined ? reading : { ...reading, calls: [call] };
  });
}

/** A translation without times takes over those of the rendition that it runs in parallel with. */
function withTimes(document: Document, { timedBy }: ParallelRenditions): Document {
  const { rendition } = document;
  if (rendition === undefined || !rendition.utterances.some(({ id }) => timedBy.has(id))) return document;
  const utterances = rendition.utterances.map((utterance) => {
    const source = timedBy.get(utterance.id);
    if (source?.startMs === undefined) return utterance;
    const end = source.endMs === undefined ? {} : { endMs: source.endMs };
    const sure = source.timeConfidence === undefined ? {} : { timeConfidence: source.timeConfidence };
    return { ...utterance, startMs: source.startMs, ...end, ...sure, timedBy: source.id };
  });
  return { ...document, rendition: { ...rendition, utterances } };
}

function readOne(document: Document, { packs, neutral }: CaseOptions): Reading {
  const known = packs.get(document.language.tag);
  const lexicon = known ?? neutral;
  const analysis = analysisOf(document, lexicon);
  const times = findTimes(analysis, lexicon.time, document.published ?? document.modified);
  const notes: Note[] = known === undefined ? [neutralNote(document)] : [];
  const quoted = document.rendition === undefined ? findQuotations(document, analysis, lexicon) : undefined;
  const quotations = (quoted?.quotations ?? []).map((quotation) => inOwnLanguage(document, quotation));
  const { calls, attributions, notes: callNotes } = findCalls(document, analysis, quotations, times, lexicon);
  return {
    document,
    lexicon,
    times,
    quotations,
    attributions,
    calls,
    notes: [...notes, ...(quoted?.notes ?? []), ...callNotes],
  };
}

/** Words between marks may be left in the tongue they were said in; how sure that must be to differ from the document's. */
const FOREIGN = 0.8;

function inOwnLanguage(document: Document, quotation: Quotation): Quotation {
  if (quotation.marks === "none") return quotation;
  const words = quotation.content.map((span) => document.text.slice(span.start, span.end)).join(" ");
  const language = identifyLanguage(words, document.language);
  return language.tag === document.language.tag || language.confidence < FOREIGN
    ? quotation
    : { ...quotation, language };
}

/** What is said in a call is not read for calls and dates; the heading lines of its transcript are. */
function analysisOf(document: Document, pack: LanguagePack): Analysis {
  const read = document.paragraphs.filter((paragraph) => document.rendition === undefined || paragraph.role !== "turn");
  return analyse(
    document.text,
    read.map((paragraph) => paragraph.span),
    new Set(pack.abbreviations),
    pack.clitics,
  );
}

function neutralNote(document: Document): Note {
  const { tag } = document.language;
  const which = tag === "und" ? "The language could not be told" : `There is no language pack for ${tag}`;
  return {
    rule: "case/neutral-pack",
    severity: "warning",
    message: `${which}: quotations are found by their marks alone, and no speaker is named.`,
    document: document.id,
  };
}
