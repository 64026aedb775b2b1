/**
 * What was done with a call, told once: five articles that say in three languages that one agency released it tell of one act.
 * Hops are taken together only where nothing speaks against it, and the hops themselves stay as the documents give them.
 */
import type { Call, CallAct, DateValue } from "../model.ts";
import { fold } from "../text/fold.ts";
import { tokenize } from "../text/tokens.ts";
import { parseIsoDay } from "../time/calendar.ts";
import { conflictsInDates } from "./drafts.ts";

type CallHop = Call["hops"][number];

/** One actor, told by several documents: keys of agencies, acronyms, and names word by word. */
interface Draft {
  readonly hops: number[];
  readonly names: Named[];
  channel: string | undefined;
  dates: DateValue[];
}

interface Named {
  readonly key: string | undefined;
  readonly acronyms: ReadonlySet<string>;
  readonly words: string;
}

/**
 * The acts behind the hops of a call. Two hops are one act when act, channel and date do not conflict and the actor is the
 * same: a known agency, a shared acronym, or one name within the other. A hop without an actor joins the only act it fits.
 *
 * @param agencyOf key of a known agency in the words of a document, as its pack knows it
 * @param publishedOf day a document was published (ISO), whose order decides which form of a name is shown
 */
export function actsOf(
  hops: readonly CallHop[],
  agencyOf: (name: string, document: string) => string | undefined,
  publishedOf: (document: string) => string | undefined,
): CallAct[] {
  const drafts: Draft[] = [];
  const named = hops.map((hop) => (hop.actor === undefined ? undefined : nameOf(hop.actor, hop.document, agencyOf)));
  for (const [index, hop] of hops.entries()) {
    const name = named[index];
    if (name === undefined || hop.act === "says") continue;
    const known = drafts.find((draft) => {
      const act = hops[draft.hops[0] ?? 0]?.act;
      return act === hop.act && agrees(draft, hop) && draft.names.some((other) => isSame(other, name));
    });
    if (known === undefined) drafts.push(draftOf(index, hop, [name]));
    else join(known, index, hop, name);
  }
  for (const [index, hop] of hops.entries()) {
    // An outlet that names no actor and reports is the writer, who does not vouch; that is no act on the call.
    if (named[index] !== undefined || hop.act === "says" || hop.act === "reports") continue;
    const fitting = drafts.filter((draft) => hops[draft.hops[0] ?? 0]?.act === hop.act && agrees(draft, hop));
    const [only, second] = fitting;
    if (only !== undefined && second === undefined) join(only, index, hop);
    else if (only === undefined) drafts.push(draftOf(index, hop, []));
  }
  return drafts.map((draft) => actOf(draft, hops, publishedOf)).sort((a, b) => (a.hops[0] ?? 0) - (b.hops[0] ?? 0));
}

function draftOf(index: number, hop: CallHop, names: Named[]): Draft {
  return { hops: [index], names, channel: hop.channel, dates: hop.date === undefined ? [] : [hop.date.value] };
}

function join(draft: Draft, index: number, hop: CallHop, name?: Named): void {
  draft.hops.push(index);
  draft.hops.sort((a, b) => a - b);
  draft.channel ??= hop.channel;
  if (hop.date !== undefined) draft.dates.push(hop.date.value);
  if (name !== undefined) draft.names.push(name);
}

function agrees(draft: Draft, hop: CallHop): boolean {
  if (draft.channel !== undefined && hop.channel !== undefined && draft.channel !== hop.channel) return false;
  return hop.date === undefined || !conflictsInDates(draft.dates, [hop.date.value]);
}

function nameOf(
  actor: string,
  document: string,
  agencyOf: (name: string, document: string) => string | undefined,
): Named {
  const tokens = tokenize(actor).map((token) => actor.slice(token.start, token.end));
  const acronyms = tokens.filter((token) => /^\p{Lu}{2,8}$/u.test(token));
  const words = tokens.map((token) => fold(token).text).filter((word) => /\p{L}|\p{N}/u.test(word));
  return { key: agencyOf(actor, document), acronyms: new Set(acronyms), words: ` ${words.join(" ")} ` };
}

function isSame(a: Named, b: Named): boolean {
  if (a.key !== undefined && b.key !== undefined) return a.key === b.key;
  for (const acronym of a.acronyms) if (b.acronyms.has(acronym)) return true;
  return a.words.trim() !== "" && b.words.trim() !== "" && (a.words.includes(b.words) || b.words.includes(a.words));
}

/** The fullest form of the earliest document that names the actor, the channel, and the narrowest date. */
function actOf(draft: Draft, hops: readonly CallHop[], publishedOf: (document: string) => string | undefined): CallAct {
  const told = draft.hops.flatMap((index) => hops[index] ?? []);
  const first = told
    .filter((hop) => hop.actor !== undefined)
    .sort((a, b) => (publishedOf(a.document) ?? "9999").localeCompare(publishedOf(b.document) ?? "9999"))[0];
  const forms = told.flatMap((hop) => (hop.document === first?.document ? (hop.actor ?? []) : []));
  const actor = forms.reduce<string | undefined>(
    (best, form) => (best === undefined || form.length > best.length ? form : best),
    undefined,
  );
  const dates = told.flatMap((hop) => (hop.date === undefined ? [] : [hop.date.value]));
  const date = dates.reduce<DateValue | undefined>(
    (best, value) => (best === undefined || days(value) < days(best) ? value : best),
    undefined,
  );
  return {
    act: told[0]?.act ?? "reports",
    ...(actor === undefined ? {} : { actor }),
    ...(draft.channel === undefined ? {} : { channel: draft.channel }),
    ...(date === undefined ? {} : { date }),
    hops: draft.hops,
  };
}

function days(value: DateValue): number {
  const [start, end] = [parseIsoDay(value.start ?? ""), parseIsoDay(value.end ?? "")];
  return start === undefined || end === undefined ? Number.POSITIVE_INFINITY : end - start;
}
