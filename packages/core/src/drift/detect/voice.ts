import type { Person, Quotation, Rendition, Side } from "../../model.ts";
import { partyOf, type Target } from "../case-index.ts";
import { conflict, isSwapped } from "../voices.ts";

/** A change of the frame of a quotation rather than of its words. */
export interface FrameFinding {
  readonly type: "speaker" | "addressee" | "merge" | "splice" | "hedge-lost" | "hedge-added";
  readonly rule: string;
  readonly from: Side;
  readonly to: Side;
}

/** The words credited to another voice of the call than the one who spoke them. */
export function speaker(quotation: Quotation, target: Target): FrameFinding[] {
  const credited = quotation.speaker;
  if ("abstained" in credited || credited.role === undefined) return [];
  const spoke = target.kind === "utterance" ? voiceOf(target) : credit(target.quotations[0]);
  if (spoke === undefined || !isSwapped(credited.role, spoke.role, spoke.others)) return [];
  const rule = credited.reason.basis === "stated" ? "drift/speaker-swapped" : "drift/speaker-swapped-implied";
  return [{ type: "speaker", rule, from: spoke.side, to: mentionOf(quotation, credited) }];
}

/** The words said to another person than the one spoken to. */
export function addressee(quotation: Quotation, target: Target): FrameFinding[] {
  const told = quotation.addressee;
  if (told?.role === undefined) return [];
  if (target.kind === "quotation") {
    const [first] = target.quotations;
    const other = first?.addressee;
    if (first === undefined || other === undefined || !conflict(told.role, other.role)) return [];
    return [found(mentionOf(first, other), mentionOf(quotation, told))];
  }
  const spoke = voiceOf(target);
  const [other, more] = spoke?.others ?? [];
  if (spoke === undefined || other === undefined || more !== undefined) return [];
  const isSpeaker = isSwapped(told.role, other, [spoke.role]);
  if (!isSpeaker && !conflict(told.role, other)) return [];
  return [found({ ...spoke.side, words: other }, mentionOf(quotation, told))];
}

function found(from: Side, to: Side): FrameFinding {
  return { type: "addressee", rule: "drift/addressee-swapped", from, to };
}

interface Voice {
  readonly role: string;
  readonly others: readonly (string | undefined)[];
  readonly side: Side;
}

/** The one voice of the utterances; undefined when several speak or the transcript does not say who. */
function voiceOf(target: Extract<Target, { kind: "utterance" }>): Voice | undefined {
  const labels = new Set(target.utterances.map((utterance) => utterance.speaker));
  const [label] = labels;
  const [first] = target.utterances;
  const role = partyOf(target.rendition, label)?.role;
  if (labels.size !== 1 || first === undefined || role === undefined) return undefined;
  return {
    role,
    others: otherRoles(target.rendition, label),
    side: { in: first.id, document: target.document.id, spans: target.utterances.map(({ span }) => span), words: role },
  };
}

function otherRoles(rendition: Rendition, label: string | undefined): (string | undefined)[] {
  return rendition.parties.filter((party) => party.label !== label).map((party) => party.role);
}

function credit(quotation: Quotation | undefined): Voice | undefined {
  if (quotation === undefined || "abstained" in quotation.speaker || quotation.speaker.role === undefined)
    return undefined;
  return {
    role: quotation.speaker.role,
    others: [quotation.addressee?.role],
    side: mentionOf(quotation, quotation.speaker),
  };
}

function mentionOf(quotation: Quotation, person: Person): Side {
  return {
    in: quotation.id,
    document: quotation.document,
    spans: person.mention === undefined ? quotation.content : [person.mention],
    words: person.role ?? "",
  };
}
