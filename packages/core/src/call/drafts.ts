/** A call while the text is being read, and the rules for when two mentions can mean the same one. */

import type { Call, DateValue, Hop, Party, Span } from "../model.ts";
import { parseIsoDay } from "../time/calendar.ts";
import type { FoundHop } from "./hops.ts";
import type { Mention } from "./mentions.ts";
import { canBeOne, type Voice } from "./voices.ts";

export interface Draft {
  kind: Call["kind"];
  readonly mentions: Mention[];
  readonly spans: Span[];
  readonly voices: Voice[];
  /** True when the text says between whom the call was. */
  paired?: boolean;
  readonly hops: (FoundHop | (Hop & { readonly vouching: true }))[];
  /** Dates of release and the dates that the mentions themselves carry. */
  readonly dates: DateValue[];
  readonly releasers: Set<string>;
  /** For several recordings brought in together, of which the text then tells one by one: what was done with all. */
  series?: readonly FoundHop[];
  /** What was done with the series that this one is of. */
  readonly shared: FoundHop[];
  /** True when a word or a hop says that there is a recording. */
  recorded: boolean;
  /** True when some statement of the text stands for the call: a hop with an actor, a party, a quotation. */
  supported: boolean;
}

/** What one mention says about its call, before it is known which call that is. */
export interface Clues {
  readonly mention: Mention;
  readonly voices: readonly Voice[];
  /** True for a noun without determiner in a language that has no articles. */
  readonly bare: boolean;
  /** True when the sentence says between whom the call was. */
  readonly paired: boolean;
  readonly hops: readonly FoundHop[];
  readonly dates: readonly DateValue[];
}

export function newDraft(kind: Call["kind"]): Draft {
  return {
    kind,
    mentions: [],
    spans: [],
    voices: [],
    hops: [],
    dates: [],
    releasers: new Set(),
    shared: [],
    recorded: false,
    supported: false,
  };
}

/** How many calls back a mention may reach; no article keeps more in the reader's mind. */
const RECENT = 24;

/** The call a mention means among `drafts` (in order of their first mention), or `undefined` for a new one. */
export function resolveMention(drafts: readonly Draft[], current: Draft | undefined, clues: Clues): Draft | undefined {
  const { form } = clues.mention;
  // "In the fifth message": the messages of one who speaks alone are one call.
  const message = current?.series !== undefined && current.kind === "voice-message";
  if (form === "other") return message ? current : undefined;
  const ordered = drafts.slice(-RECENT).reverse();
  if (current !== undefined) ordered.unshift(current);
  const dated = form === "definite" && clues.dates.length > 0;
  const fits = ordered.filter((draft) => fitsDraft(draft, clues));
  // "The recording" is one spoken of, whoever else the sentence names, unless it says between whom it was. Without
  // articles a bare «записи» is too, where nothing is done with it.
  const known = form === "definite" || (clues.bare && clues.hops.length === 0);
  if (known && fits.length === 0 && !clues.paired) {
    return ordered.find((draft) => !conflictsInDates(draft.dates, clues.dates) && fitsKind(draft, clues));
  }
  // "The recording from last week" picks by its date, whatever was spoken of in between.
  if (dated) return fits.find((draft) => sharesDate(draft.dates, clues.dates)) ?? fits[0];
  return fits[0];
}

function fitsDraft(draft: Draft, clues: Clues): boolean {
  if (conflictsInVoices(draft.voices, clues.voices)) return false;
  if (conflictsInDates(draft.dates, clues.dates)) return false;
  if (!fitsKind(draft, clues)) return false;
  if (clues.mention.form === "definite") return true;
  const releasers = clues.hops.filter((hop) => hop.act === "releases" && hop.actorKey !== undefined);
  if (draft.releasers.size === 0 || releasers.length === 0) return true;
  return releasers.some((hop) => hop.actorKey !== undefined && draft.releasers.has(hop.actorKey));
}

function fitsKind(draft: Draft, { mention }: Clues): boolean {
  const kinds = new Set([draft.kind, mention.kind]);
  return !kinds.has("voice-message") || !(kinds.has("phone-call") || kinds.has("radio-intercept"));
}

/** Two calls differ when both name a second voice and these cannot be one person. */
export function conflictsInVoices(a: readonly Pick<Voice, "role">[], b: readonly Pick<Voice, "role">[]): boolean {
  const [a1, a2] = [a[0], a[1]];
  const [b1, b2] = [b[0], b[1]];
  if (a2 !== undefined && b2 !== undefined) {
    const straight = sameRole(a1, b1) && sameRole(a2, b2);
    const crossed = sameRole(a1, b2) && sameRole(a2, b1);
    return !straight && !crossed;
  }
  const single = a2 === undefined ? a1 : b1;
  const other = a2 === undefined ? b : a;
  if (single === undefined || other.length < 2) return false;
  return !other.some((voice) => sameRole(voice, single));
}

function sameRole(a: Pick<Voice, "role"> | undefined, b: Pick<Voice, "role"> | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return canBeOne(a.role, b.role);
}

/** Dates conflict when both sides have resolved ones and none is within a day of another. */
export function conflictsInDates(a: readonly DateValue[], b: readonly DateValue[]): boolean {
  const left = a.filter(isResolved);
  const right = b.filter(isResolved);
  return left.length > 0 && right.length > 0 && !sharesDate(left, right);
}

export function sharesDate(a: readonly DateValue[], b: readonly DateValue[]): boolean {
  return a.some((x) => b.some((y) => overlapInDays(x, y)));
}

function isResolved(value: DateValue): boolean {
  return value.start !== undefined && value.end !== undefined;
}

/** Overlap with one day of tolerance: a release late in the evening is dated on either day. */
function overlapInDays(a: DateValue, b: DateValue): boolean {
  const [from, to, since, until] = [a.start, a.end, b.start, b.end].map((day) => parseIsoDay(day ?? ""));
  if (from === undefined || to === undefined || since === undefined || until === undefined) return false;
  return from <= until + 1 && since <= to + 1;
}

export function toParties(draft: Draft): Party[] {
  return draft.voices.map(({ label, role, side, name }) => ({
    label,
    // A name alone says no role.
    ...(name !== undefined && role === "person" ? {} : { role }),
    ...(name === undefined ? {} : { name }),
    ...(side === undefined ? {} : { side }),
  }));
}

/** Acts that are about a call itself. */
export function isCallAct(hop: FoundHop): boolean {
  return hop.act !== "reports" && hop.level === "call";
}

export function addHop(draft: Draft, hop: FoundHop): void {
  if (draft.hops.at(-1) === hop) return;
  draft.hops.push(hop);
  if (hop.act === "releases" || hop.act === "records") draft.recorded = true;
  if (hop.actor !== undefined || hop.act === "records") draft.supported = true;
  if (hop.act === "releases" && hop.actorKey !== undefined) draft.releasers.add(hop.actorKey);
}

/** The mention that stands nearest to a hop. */
export function nearest(mentions: readonly Mention[], hop: FoundHop): Mention | undefined {
  let best: Mention | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    const away = mention.first >= hop.last ? mention.first - hop.last : hop.first - mention.last;
    if (away < distance) {
      best = mention;
      distance = away;
    }
  }
  return best;
}
