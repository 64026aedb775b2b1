/** What the terminal, Markdown and HTML views have in common: look-ups over a `CaseRecord` and the wording of its parts. */

import type { Change, DateValue, Document, Engine, Hop, Person, Recording, Trace, Utterance } from "../model.ts";
import { groupBy } from "../text/group.ts";
import type { CallRecord, CaseRecord, QuotationRecord, Wired } from "./wire.ts";

export type DocumentRecord = Wired<Document>;
export type { CallRecord } from "./wire.ts";
export type RecordingRecord = Wired<Recording>;

type HopRecord = Wired<Hop>;
export type TraceRecord = Wired<Trace>;
export type ChangeRecord = Wired<Change>;
export type UtteranceRecord = Wired<Utterance> & { readonly document: string };

/** Look-ups by id, made once a case. */
export interface View {
  readonly record: CaseRecord;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly quotations: ReadonlyMap<string, QuotationRecord>;
  readonly utterances: ReadonlyMap<string, UtteranceRecord>;
  readonly traces: ReadonlyMap<string, TraceRecord>;
  /** Changes by the quotation that shows them. */
  readonly changes: ReadonlyMap<string, readonly ChangeRecord[]>;
  /** Letters of the calls: A, B, …, Z, AA. */
  readonly letters: ReadonlyMap<string, string>;
}

export function viewOf(record: CaseRecord): View {
  return {
    record,
    documents: new Map(record.documents.map((document) => [document.id, document])),
    quotations: new Map(record.quotations.map((quotation) => [quotation.id, quotation])),
    utterances: new Map(
      record.documents.flatMap((document) =>
        (document.rendition?.utterances ?? []).map((utterance) => [
          utterance.id,
          { ...utterance, document: document.id },
        ]),
      ),
    ),
    traces: new Map(record.traces.map((trace) => [trace.quotation, trace])),
    changes: groupBy(record.changes, (change) => change.to.in),
    letters: new Map(record.calls.map((call, index) => [call.id, letter(index)])),
  };
}

function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** Name of a document or recording as the user knows it: the end of its path or address. */
export function documentName(document: Pick<DocumentRecord, "source"> | undefined): string {
  if (document === undefined) return "?";
  const trimmed = document.source.name.replace(/[/\\]{1,8}$/, "");
  return trimmed.slice(Math.max(trimmed.lastIndexOf("/"), trimmed.lastIndexOf("\\")) + 1) || trimmed;
}

function personLabel(person: Wired<Person>): string {
  if (person.name !== undefined && person.role !== undefined) return `${person.name} (${person.role})`;
  return person.name ?? person.role ?? person.mention?.exact ?? person.key;
}

/** "soldier → mother", "unknown speaker (two men are speaking…)". */
export function voices(quotation: QuotationRecord): string {
  const { speaker, addressee } = quotation;
  const from = "abstained" in speaker ? `speaker not said: ${speaker.why}` : personLabel(speaker);
  return addressee === undefined ? from : `${from} → ${personLabel(addressee)}`;
}

/** The words of a quotation, the parts joined by an ellipsis where something stands between them. */
export function wordsOf(quotation: QuotationRecord): string {
  return quotation.content.map((part) => oneLine(part.exact)).join(" … ");
}

export function kindLabel(quotation: QuotationRecord): string {
  const marks = { pair: "quotation marks", dash: "dash", none: "no marks" }[quotation.marks];
  return `${quotation.kind}, ${marks}`;
}

/** "harbour-courier.html reports › GUR releases (Facebook, 2022-05-14) › soldier says", writer first. */
export function chainLabel(view: View, quotation: QuotationRecord): string {
  const hops = quotation.chain.map(hopLabel);
  const writer = documentName(view.documents.get(quotation.document));
  return [writer, ...hops].join(" › ");
}

function hopLabel(hop: HopRecord): string {
  const where = [hop.channel, hop.date === undefined ? undefined : dateLabel(hop.date.value)].filter(
    (part) => part !== undefined,
  );
  const hedges = hop.hedges.map((hedge) => `~${hedge.lemma}`);
  const details = [...where, ...hedges].join(", ");
  if (hop.actor === undefined && hop.act === "reports") return `not vouched for (${details})`;
  return `${hop.actor === undefined ? "somebody" : oneLine(hop.actor)} ${hop.act}${details === "" ? "" : ` (${details})`}`;
}

/**
 * What was done with a call, an act a line: "released by Joint Centre (JC) (Telegram, 2026-03-03); hedged: purported
 * (courier.en.html), skal ha (fjord.nb.txt)"; then the documents whose writers say that they do not vouch.
 */
export function actLines(view: View, call: CallRecord): string[] {
  const acts = (call.acts ?? []).map((act) => {
    const where = [act.channel, act.date === undefined ? undefined : dateLabel(act.date)].filter(
      (part) => part !== undefined,
    );
    const hedges = act.hops.flatMap((at) => hedgesOf(view, call.hops[at]));
    const who = act.actor === undefined ? "; by whom is not said" : ` by ${oneLine(act.actor)}`;
    const details = where.length === 0 ? "" : ` (${where.join(", ")})`;
    return `${DONE[act.act]}${who}${details}${hedges.length === 0 ? "" : `; hedged: ${[...new Set(hedges)].join(", ")}`}`;
  });
  const doubts = call.hops.flatMap((hop) =>
    hop.actor === undefined && hop.act === "reports" ? hedgesOf(view, hop) : [],
  );
  return [...acts, ...(doubts.length === 0 ? [] : [`not vouched for: ${[...new Set(doubts)].join(", ")}`])];
}

const DONE = {
  says: "said",
  records: "recorded",
  releases: "released",
  transcribes: "transcribed",
  translates: "translated",
  reports: "reported",
} as const;

function hedgesOf(view: View, hop: CallRecord["hops"][number] | undefined): string[] {
  if (hop === undefined) return [];
  const name = documentName(view.documents.get(hop.document));
  return hop.hedges.map((hedge) => `${hedge.lemma} (${name})`);
}

/** "2022-05-14", "2022-05-09 – 2022-05-15", "… – 2026-12-31"; the words alone where nothing could be resolved. */
export function dateLabel(date: Wired<DateValue>): string {
  const { start, end } = date;
  if (start === undefined && end === undefined) return `“${oneLine(date.words)}”`;
  if (start === end && start !== undefined) return start;
  if (date.granularity === "month" && start !== undefined) return start.slice(0, 7);
  if (date.granularity === "year" && start !== undefined) return start.slice(0, 4);
  return `${start ?? "…"} – ${end ?? "…"}`;
}

/** What is known of a recording, a line each: what it is, who speaks when, what it sounds like, whose words it has. */
export function recordingLines(view: View, recording: RecordingRecord): string[] {
  const { durationMs, format, speech, loudness, hints } = recording;
  const loud = loudness?.integrated === undefined ? "" : `, ${loudness.integrated.toFixed(1)} LUFS`;
  const lines = [`${clock(durationMs)}, ${format}, ${counted(recording.channels, "channel")}${loud}`];
  if (speech !== undefined) {
    const spoken = speech.turns.reduce((sum, turn) => sum + turn.endMs - turn.startMs, 0);
    const voices = new Set(speech.turns.flatMap(({ voice }) => voice ?? [])).size;
    const how = {
      channel: ", one a channel",
      model: " told apart by a model",
      guess: ", a guess from their sound",
      none: "",
    };
    const told = voices === 0 ? "" : `, ${counted(voices, "voice")}${how[speech.voices]}`;
    lines.push(
      `speech: ${clock(spoken)} in ${counted(speech.turns.length, "turn")}${told} (${programLabel(speech.by)})`,
    );
  }
  for (const kind of ["clipping", "dropout", "edit"] as const) {
    const places = hints.filter((hint) => hint.kind === kind);
    const first = places.slice(0, 5).map(({ startMs }) => clock(startMs));
    const more = places.length > first.length ? ` and ${places.length - first.length} more` : "";
    const word = kind === "edit" ? "edit suspected" : kind;
    if (places.length > 0) lines.push(`hint, have a listen: ${word} at ${first.join(", ")}${more}`);
  }
  const own = view.record.documents.filter(({ rendition }) => rendition?.recording === recording.id);
  for (const document of own) {
    const { madeBy, speakersBy } = document.rendition ?? {};
    const maker = madeBy === undefined ? "" : `, words by ${programLabel(madeBy)}, unchecked`;
    const voices = speakersBy === undefined ? "" : `, speakers by ${programLabel(speakersBy)}, unchecked`;
    lines.push(`rendition: ${documentName(document)}${maker}${voices}${timesLabel(document.rendition)}`);
  }
  return lines;
}

function programLabel({ name, model }: Engine): string {
  return model === undefined ? name : `${name} ${model}`;
}

/** ", times found with espeak-ng 1.51 ru, 20 of 22 utterances, sure to 0.94": who made the times of a rendition. */
function timesLabel(rendition: DocumentRecord["rendition"]): string {
  if (rendition?.timesBy === undefined) return "";
  const { name, version, model } = rendition.timesBy;
  const sure = rendition.utterances.flatMap(({ timeConfidence }) => timeConfidence ?? []);
  const mean = sure.reduce((sum, one) => sum + one, 0) / Math.max(1, sure.length);
  const by = [name, version, model].filter(Boolean).join(" ");
  return `, times found with ${by}, ${sure.length} of ${rendition.utterances.length} utterances, sure to ${mean.toFixed(2)}`;
}

/** "soldier ↔ mother", "soldier", "unknown parties". */
export function partiesLabel(call: CallRecord): string {
  const named = call.parties.map((party) => party.name ?? party.role ?? party.label);
  return named.length === 0 ? "parties not said" : named.join(" ↔ ");
}

/** False when the case has nothing else to search: then a trace says nothing. */
export function wasSearched({ searched }: TraceRecord): boolean {
  return searched.renditions + searched.documents > 0;
}

/** Where a trace leads, in words: "translation of call.ru.txt, utterance 3 [00:06]". */
export function traceLabel(view: View, trace: TraceRecord): string {
  if (trace.outcome === "not-found") {
    const { renditions, documents } = trace.searched;
    return `nothing found that it renders; searched ${counted(renditions, "rendition")}, ${counted(documents, "other document")}`;
  }
  if (trace.outcome === "ambiguous") {
    const best = trace.candidates[0];
    return `ambiguous; nearest: ${targetLabel(view, best?.target)}`;
  }
  return `${trace.relation ?? "renders"}: ${targetLabel(view, trace.target)}`;
}

function targetLabel(view: View, target: TraceRecord["target"]): string {
  if (target === undefined) return "";
  if (target.kind === "quotation") {
    const first = view.quotations.get(target.quotations[0] ?? "");
    return `“${first === undefined ? "?" : wordsOf(first)}” in ${documentName(view.documents.get(target.document))}`;
  }
  const utterances = target.utterances.flatMap((id) => view.utterances.get(id) ?? []);
  const numbers = utterances.map((one) => one.index + 1).join(" + ");
  const first = utterances[0];
  const time = first?.startMs === undefined ? "" : ` [${timeLabel(first.startMs, first.timeConfidence)}]`;
  return `${documentName(view.documents.get(first?.document ?? ""))}, utterance ${numbers}${time}`;
}

/** "number: twelve → twenty", "hedge-lost: purported → –". */
export function changeLabel(change: ChangeRecord): string {
  const side = (words: string): string => (words === "" ? "–" : shorten(oneLine(words), 60));
  return `${change.type}: ${side(change.from.words)} → ${side(change.to.words)}`;
}

/** The beginning and the end of a long stretch of words. */
function shorten(words: string, length: number): string {
  if (words.length <= length) return words;
  const half = Math.floor(length / 2) - 2;
  return `${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}`;
}

/** Surer than this a found time stands as it is; otherwise it is marked as about. */
const SURE = 0.8;

/** "00:21", or "~00:21" when the aligner is not sure. */
export function timeLabel(startMs: number, confidence = 1): string {
  return `${confidence < SURE ? "~" : ""}${clock(startMs)}`;
}

/** Milliseconds as `mm:ss`, with hours where there are any. */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const pad = (value: number): string => String(value).padStart(2, "0");
  const minutes = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return seconds < 3600 ? minutes : `${pad(Math.floor(seconds / 3600))}:${minutes}`;
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** How many of each, for the head of every view: "6 documents, 3 calls, …". */
export function counts({ record }: View): string {
  const one = (list: readonly unknown[], singular: string): string => counted(list.length, singular);
  return [
    one(record.documents, "document"),
    ...(record.recordings.length === 0 ? [] : [one(record.recordings, "recording")]),
    one(record.calls, "call"),
    one(record.quotations, "quotation"),
    one(record.changes, "change"),
    one(record.derivations, "retelling"),
  ].join(" · ");
}

function counted(count: number, singular: string): string {
  return `${count} ${singular}${count === 1 ? "" : "s"}`;
}

/** Sources that count once, one line for each group of several articles: "3 articles count as one source: …". */
export function witnessLines(view: View): string[] {
  return view.record.witnesses.flatMap(({ origin, documents }) => {
    if (documents.length < 2) return [];
    const name =
      "document" in origin ? documentName(view.documents.get(origin.document)) : `${origin.outlet} (not at hand)`;
    const names = documents.map((document) => documentName(view.documents.get(document)));
    return [`${documents.length} articles count as one source, ${name}: ${names.join(", ")}`];
  });
}
