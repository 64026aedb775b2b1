/** How things are called on screen. */
import type { Call, Change, Date as DateValue, Document, Hop, Person, Quotation, Trace } from "../api/schema.ts";
import type { CaseView } from "./view.ts";

export type ChangeType = Change["type"];
export type Family = "who" | "what" | "trust" | "shape" | "wording";

const FAMILIES: Readonly<Record<ChangeType, Family>> = {
  person: "who",
  speaker: "who",
  addressee: "who",
  name: "who",
  side: "who",
  number: "what",
  date: "what",
  negation: "what",
  question: "what",
  modality: "what",
  tense: "what",
  "hedge-lost": "trust",
  "hedge-added": "trust",
  intensifier: "trust",
  omission: "shape",
  addition: "shape",
  order: "shape",
  merge: "shape",
  splice: "shape",
  profanity: "wording",
  wording: "wording",
};

const CHANGES: Readonly<Record<ChangeType, string>> = {
  person: "person",
  speaker: "speaker swapped",
  addressee: "addressee swapped",
  name: "name",
  side: "side swapped",
  number: "number",
  date: "date",
  negation: "negation",
  question: "question",
  modality: "modality",
  tense: "tense",
  "hedge-lost": "hedge lost",
  "hedge-added": "hedge added",
  intensifier: "intensifier",
  omission: "left out",
  addition: "added",
  order: "order",
  merge: "merged",
  splice: "spliced",
  profanity: "profanity",
  wording: "wording",
};

export const CHANGE_TYPES = Object.keys(CHANGES) as readonly ChangeType[];

export function familyOf(type: ChangeType): Family {
  return FAMILIES[type];
}

export function changeName(type: ChangeType): string {
  return CHANGES[type];
}

export const GRADES: Readonly<Record<Change["grade"], string>> = {
  assert: "",
  "point-out": "worth a look",
  hint: "a hint only",
};

/** Name of a document as the reader knows it: its outlet, else the end of its path or address. */
export function documentName(document: Document | undefined): string {
  return document?.outlet ?? fileName(document);
}

export function fileName(document: Document | undefined): string {
  const parts = document?.source.name.split(/[/\\]/).filter((part) => part !== "") ?? [];
  return parts.at(-1) ?? document?.source.name ?? "?";
}

export function languageName(tag: string): string {
  if (tag === "und") return "language unknown";
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export function personName(person: Person): string {
  if (person.name !== undefined && person.role !== undefined) return `${person.name} (${person.role})`;
  return person.name ?? person.role ?? person.mention?.exact ?? person.key;
}

export function speakerName({ speaker }: Quotation): string {
  return "abstained" in speaker ? "speaker not said" : personName(speaker);
}

export function partyNames(call: Call): string {
  const named = call.parties.map((party) => party.name ?? party.role ?? party.label);
  return named.length === 0 ? "parties not said" : named.join(" ↔ ");
}

export function callKind(call: Call): string {
  return call.kind.replace("-", " ");
}

export function voiceOf(document: Document, label: string | undefined): string {
  const party = document.rendition?.parties.find((one) => one.label === label);
  return party?.name ?? party?.role ?? label ?? "voice not said";
}

/** "3 Mar 2026", "Mar 2026", "… to 31 May 2026"; the words alone where nothing could be resolved. */
export function dateText(date: DateValue): string {
  const { start, end, granularity } = date;
  if (start === undefined && end === undefined) return `“${date.words}”`;
  if (start !== undefined && start === end) return day(start);
  if (start !== undefined && granularity === "month") return day(start, { month: "short", year: "numeric" });
  if (start !== undefined && granularity === "year") return start.slice(0, 4);
  if (start === undefined) return `until ${day(end ?? "")}`;
  return end === undefined ? `from ${day(start)}` : `${day(start)} – ${day(end)}`;
}

function day(iso: string, form: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" }) {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleDateString("en-GB", { ...form, timeZone: "UTC" });
}

/** Milliseconds as `mm:ss`, with hours where there are any. */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const pad = (value: number): string => String(value).padStart(2, "0");
  const minutes = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return seconds < 3600 ? minutes : `${Math.floor(seconds / 3600)}:${minutes}`;
}

export function hopText(hop: Hop): string {
  if (hop.actor === undefined && hop.act === "reports") return "not vouched for";
  return `${hop.actor ?? "somebody"} ${hop.act}`;
}

export function hopPlace(hop: Hop): string {
  return [hop.channel, hop.date === undefined ? undefined : dateText(hop.date.value)]
    .filter((part) => part !== undefined)
    .join(", ");
}

export function relationName(trace: Trace): string {
  if (trace.outcome === "ambiguous") return "ambiguous";
  if (trace.outcome === "not-found") return "not traced";
  return trace.relation ?? "renders";
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** Documents that a change goes through before this one, or nothing when it starts here. */
export function firstShownBy(view: CaseView, change: Change): Document | undefined {
  return change.firstHop === undefined || change.firstHop === change.to.document
    ? undefined
    : view.documents.get(change.firstHop);
}

/** How many documents are named before the rest is counted. */
const NAMED = 6;

export function namesOf(view: CaseView, documents: readonly string[]): string {
  const named = documents.slice(0, NAMED).map((one) => documentName(view.documents.get(one)));
  return named.join(", ") + (documents.length > NAMED ? ` and ${documents.length - NAMED} more` : "");
}
