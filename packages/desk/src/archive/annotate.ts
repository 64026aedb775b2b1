/** What people write into an archive beside its items: judgements, their retractions, corrections of transcripts. */
import { type CaseRecord, canonicalJson, type Document, recordId } from "@earwitness/core";
import { DeskError } from "../desk-error.ts";
import type { Archive } from "./archive.ts";
import { type Correction, type NewCorrection, withBefore } from "./corrections.ts";
import type { Judgement, StoredItem } from "./facts.ts";
import { type Keyed, keyMember, repeated, requestOf } from "./intake.ts";
import { checkJudgement, type NewJudgement } from "./judging.ts";

/** Judges a finding of a case. Throws `DeskError` `judgement-unfit`, `key-reused`. */
export async function judgeFinding(
  archive: Archive,
  of: string,
  judgement: NewJudgement,
  dossier: CaseRecord,
  { agent, key }: Keyed,
): Promise<Judgement> {
  checkJudgement(judgement, dossier);
  const request = requestOf("judgement", of, canonicalJson({ ...judgement, target: { ...judgement.target } }));
  return archive.write(agent, (state) => {
    const known = repeated(state, key, request);
    const id = known ?? recordId("judgement", { case: of, request, seq: state.seq });
    const fact = { kind: "judgement" as const, ...judgement, id, case: of, ...keyMember(key, request, id) };
    return { facts: known === undefined ? [fact] : [], answer: (after) => there(after.judgements.get(id)) };
  });
}

/** Takes a judgement back; one that is taken back already stays so. Throws `DeskError` `not-found`. */
export async function retractJudgement(archive: Archive, id: string, by: string, agent: string): Promise<Judgement> {
  return archive.write(agent, (state) => {
    const { retracted } = there(state.judgements.get(id));
    const facts = retracted === undefined ? [{ kind: "retraction" as const, judgement: id, by }] : [];
    return { facts, answer: (after) => there(after.judgements.get(id)) };
  });
}

/**
 * Corrects a transcript: words, speakers of utterances, names of parties. `document` is the transcript as it stands. Throws `DeskError`
 * `correction-unfit` when it is none or has no such utterance or party, `key-reused`.
 */
export async function correctRendition(
  archive: Archive,
  item: StoredItem,
  given: NewCorrection,
  document: Document | undefined,
  { agent, key }: Keyed,
): Promise<Correction> {
  const correction = document === undefined ? undefined : withBefore(given, document);
  if (correction === undefined) throw new DeskError("correction-unfit");
  const request = requestOf("correction", item.id, JSON.stringify(given));
  return archive.write(agent, (state) => {
    const known = repeated(state, key, request);
    const id = known ?? recordId("correction", { item: item.id, request, seq: state.seq });
    const about = { id, item: item.id, case: item.case };
    const fact = { kind: "correction" as const, ...correction, ...about, ...keyMember(key, request, id) };
    return {
      facts: known === undefined ? [fact] : [],
      answer: (after) => there(after.corrections.get(item.id)?.find((one) => one.id === id)),
    };
  });
}

function there<T>(found: T | undefined): T {
  if (found === undefined) throw new DeskError("not-found");
  return found;
}
