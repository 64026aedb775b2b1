/** Judgements: whether one fits what it is about, and how a dossier carries them beside what was found. */
import type { CaseRecord, Json, TraceTarget } from "@earwitness/core";
import { DeskError } from "../desk-error.ts";
import type { ArchiveState, Judgement, JudgementTarget } from "./facts.ts";

/** A judgement as it is handed in. */
export interface NewJudgement {
  readonly target: JudgementTarget;
  readonly verdict: Judgement["verdict"];
  readonly value?: Json;
  readonly comment?: string;
  readonly by: string;
}

/** The parts of the dossier that the kinds of judgement are about. */
const ABOUT = {
  trace: "traces",
  change: "changes",
  quotation: "quotations",
  speaker: "quotations",
  "call-link": "quotations",
} as const satisfies Readonly<Record<JudgementTarget["kind"], keyof CaseRecord>>;

/** Throws `DeskError` `judgement-unfit` when the dossier has no such record, or a correction does not say what is right. */
export function checkJudgement(judgement: NewJudgement, dossier: CaseRecord): void {
  const { target, verdict, value } = judgement;
  if (!dossier[ABOUT[target.kind]].some(({ id }) => id === target.id)) throw new DeskError("judgement-unfit");
  if ((verdict === "correct") !== (value !== undefined)) throw new DeskError("judgement-unfit");
  if (value !== undefined && !fits(target.kind, value, dossier)) throw new DeskError("judgement-unfit");
}

/**
 * What each kind is corrected to. `null` says that there is none: the quotation renders nothing of the case, the speaker cannot be told,
 * it is from no call.
 */
function fits(kind: JudgementTarget["kind"], value: Json, dossier: CaseRecord): boolean {
  if (value === null) return kind === "trace" || kind === "speaker" || kind === "call-link";
  if (typeof value !== "object" || Array.isArray(value)) return false;
  const members = value as { readonly [key: string]: Json | undefined };
  const has = (key: string, known: readonly string[]): boolean =>
    typeof members[key] === "string" && known.includes(members[key]);
  const all = (key: string, known: ReadonlySet<string>): boolean => {
    const ids = members[key];
    return Array.isArray(ids) && ids.length > 0 && ids.every((id: Json) => typeof id === "string" && known.has(id));
  };
  switch (kind) {
    case "trace":
      if (members["kind"] === "utterance") {
        const rendition = dossier.documents.find(
          (document) => document.rendition?.id === members["rendition"],
        )?.rendition;
        return rendition !== undefined && all("utterances", new Set(rendition.utterances.map(({ id }) => id)));
      }
      return (
        members["kind"] === "quotation" &&
        has(
          "document",
          dossier.documents.map(({ id }) => id),
        ) &&
        all(
          "quotations",
          new Set(dossier.quotations.filter(({ document }) => document === members["document"]).map(({ id }) => id)),
        )
      );
    case "speaker":
      return typeof members["name"] === "string" || typeof members["role"] === "string";
    case "call-link":
      return has(
        "call",
        dossier.calls.map(({ id }) => id),
      );
    case "change":
    case "quotation":
      return Object.keys(members).length > 0;
  }
}

/** What a trace was corrected to, as `checkJudgement` let it in; `null` when the quotation renders nothing of the case. */
export function targetGiven({ value }: Judgement): TraceTarget | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { kind, rendition, document, utterances, quotations } = value as { readonly [key: string]: Json | undefined };
  const ids = (list: Json | undefined): readonly string[] =>
    Array.isArray(list) ? list.filter((id): id is string => typeof id === "string") : [];
  if (kind === "utterance" && typeof rendition === "string") return { kind, rendition, utterances: ids(utterances) };
  if (kind === "quotation" && typeof document === "string") return { kind, document, quotations: ids(quotations) };
  return null;
}

/** The judgements of a case that count: not taken back, the last one on each thing. Oldest first. */
export function standing(state: ArchiveState, of: string): readonly Judgement[] {
  const last = new Map<string, Judgement>();
  for (const judgement of state.judgements.values()) {
    if (judgement.case !== of || judgement.retracted !== undefined) continue;
    const about = `${judgement.target.kind} ${judgement.target.id}`;
    last.delete(about);
    last.set(about, judgement);
  }
  return [...last.values()];
}

/** A record of a dossier with the judgements on it, by their kind. A change carries that on its trace too. */
type Judged<T> = T & { readonly judged?: Readonly<Partial<Record<JudgementTarget["kind"], Judgement>>> };

/** A dossier with judgements beside what was found, never over it. */
export type JudgedDossier = Omit<CaseRecord, "traces" | "changes" | "quotations"> & {
  readonly traces: readonly Judged<CaseRecord["traces"][number]>[];
  readonly changes: readonly Judged<CaseRecord["changes"][number]>[];
  readonly quotations: readonly Judged<CaseRecord["quotations"][number]>[];
  readonly judgements: readonly Judgement[];
};

/** Puts the standing judgements beside the records they are about. */
export function withJudgements(dossier: CaseRecord, judgements: readonly Judgement[]): JudgedDossier {
  const of = (kind: JudgementTarget["kind"], id: string): Judgement | undefined =>
    judgements.find(({ target }) => target.kind === kind && target.id === id);
  const judge = <T extends object>(
    record: T,
    about: readonly (readonly [JudgementTarget["kind"], string])[],
  ): Judged<T> => {
    const found = about.flatMap(([kind, id]) => {
      const judgement = of(kind, id);
      return judgement === undefined ? [] : [[kind, judgement] as const];
    });
    return found.length === 0 ? record : { ...record, judged: Object.fromEntries(found) };
  };
  return {
    ...dossier,
    quotations: dossier.quotations.map((record) =>
      judge(record, [
        ["quotation", record.id],
        ["speaker", record.id],
        ["call-link", record.id],
      ]),
    ),
    traces: dossier.traces.map((record) => judge(record, [["trace", record.id]])),
    changes: dossier.changes.map((record) =>
      judge(record, [
        ["change", record.id],
        ["trace", record.trace],
      ]),
    ),
    judgements,
  };
}
