/** What the screens read and write, with the keys under which it is kept. */
import { keepPreviousData, type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { DeskProblem, read, send, upload } from "./client.ts";
import type {
  Case,
  Change,
  Correction,
  Difference,
  Dossier,
  Item,
  Job,
  Judgement,
  NewCorrection,
  Peaks,
  Trace,
} from "./schema.ts";

interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | null;
}

export const keys = {
  cases: ["cases"],
  dossier: (id: string) => ["dossier", id],
  items: (id: string) => ["items", id],
  judgements: (id: string) => ["judgements", id],
  correctedTraces: (id: string) => ["corrected-traces", id],
  corrections: (item: string) => ["corrections", item],
  jobs: ["jobs"],
  peaks: (item: string) => ["peaks", item],
} as const;

/** All pages of a list, one after another. */
async function all<T>(path: string, signal: AbortSignal): Promise<T[]> {
  const items: T[] = [];
  let next: string | null | undefined;
  do {
    const joint = path.includes("?") ? "&" : "?";
    const page: Page<T> = await read(next ? `${path}${joint}cursor=${encodeURIComponent(next)}` : path, signal);
    items.push(...page.items);
    next = page.next;
  } while (next);
  return items;
}

/** The waveform of a recording; a format that cannot be drawn has none. */
export function usePeaks(item: string) {
  return useQuery({
    queryKey: keys.peaks(item),
    queryFn: ({ signal }) => read<Peaks>(`/items/${item}/peaks`, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

export function useCases() {
  return useQuery({ queryKey: keys.cases, queryFn: ({ signal }) => all<Case>("/cases", signal) });
}

export function useDossier(id: string) {
  return useQuery({
    queryKey: keys.dossier(id),
    queryFn: ({ signal }) => read<Dossier>(`/cases/${id}/dossier`, signal).catch(untraced),
    structuralSharing: false,
  });
}

const UNTRACED: Dossier = {
  version: 1,
  documents: [],
  recordings: [],
  calls: [],
  quotations: [],
  traces: [],
  changes: [],
  derivations: [],
  witnesses: [],
  timeline: [],
  notes: [],
};

/** A case that has not been traced yet is an empty one, not a problem. */
function untraced(problem: unknown): Dossier {
  if (problem instanceof DeskProblem && problem.code === "not-yet") return UNTRACED;
  throw problem;
}

export function useItems(id: string) {
  return useQuery({ queryKey: keys.items(id), queryFn: ({ signal }) => all<Item>(`/cases/${id}/items`, signal) });
}

export function useDifference(item: string, from: string, to: string) {
  return useQuery({
    queryKey: ["difference", item, from, to],
    queryFn: ({ signal }) => read<Difference>(`/items/${item}/diff?from=${from}&to=${to}`, signal),
  });
}

export function useCorrections(item: string) {
  return useQuery({
    queryKey: keys.corrections(item),
    queryFn: ({ signal }) => all<Correction>(`/items/${item}/rendition/history`, signal),
  });
}

/** Corrects a transcript. The page shows it at once; the case is traced anew with it, and then all else follows. */
export function useCorrect(item: string, document: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (correction: NewCorrection) =>
      send<Correction>("PATCH", `/items/${item}/rendition`, correction, crypto.randomUUID()),
    onSuccess: (given) => {
      client.setQueriesData<Dossier>({ queryKey: ["dossier"] }, (dossier) => corrected(dossier, document, given));
      return client.invalidateQueries({ queryKey: keys.corrections(item) });
    },
  });
}

/** The dossier with the names, words and speakers of a correction in one document; positions stay those of the words before. */
function corrected(dossier: Dossier | undefined, id: string, given: Correction): Dossier | undefined {
  const names = new Map(given.parties.map((one) => [one.label, withoutBefore(one)]));
  const changes = new Map(given.utterances.map((one) => [one.id, withoutBefore(one)]));
  const documents = dossier?.documents.map((document) => {
    const { rendition } = document;
    if (document.id !== id || rendition === undefined) return document;
    const parties = rendition.parties.map((party) => ({ ...party, ...names.get(party.label) }));
    const utterances = rendition.utterances.map((one) => ({ ...one, ...changes.get(one.id) }));
    return { ...document, rendition: { ...rendition, parties, utterances } };
  });
  return dossier === undefined || documents === undefined ? dossier : { ...dossier, documents };
}

function withoutBefore<T extends { before: unknown }>(change: T): Omit<T, "before"> {
  const { before: _, ...rest } = change;
  return rest;
}

export function useJobs() {
  return useQuery({ queryKey: keys.jobs, queryFn: ({ signal }) => all<Job>("/jobs", signal) });
}

export function useJudgements(id: string) {
  return useQuery({
    queryKey: keys.judgements(id),
    queryFn: ({ signal }) => all<Judgement>(`/cases/${id}/judgements`, signal),
  });
}

/** A trace as a person corrected it, by the judgement that did, and its changes. */
export interface CorrectedTrace {
  readonly id: string;
  readonly trace: Trace;
  readonly changes: readonly Change[];
}

/** The traces that `judgements` corrected; nothing is asked for where there are none. */
export function useCorrectedTraces(id: string, judgements: readonly string[]) {
  return useQuery({
    queryKey: [...keys.correctedTraces(id), ...judgements],
    queryFn: ({ signal }) => all<CorrectedTrace>(`/cases/${id}/corrected-traces`, signal),
    enabled: judgements.length > 0,
    placeholderData: keepPreviousData,
    structuralSharing: false,
  });
}

export type NewItem =
  | { readonly file: File }
  | { readonly text: string; readonly name: string }
  | { readonly url: string };

/** Adds one thing to a case. Repeats after a lost answer carry the same key, so nothing is added twice. */
export async function addItem(id: string, item: NewItem, key: string): Promise<Item> {
  const path = `/cases/${id}/items`;
  if ("file" in item) return upload<Item>(`${path}?name=${encodeURIComponent(item.file.name)}`, item.file, key);
  return send<Item>("POST", path, item, key);
}

export async function createCase(name: string): Promise<Case> {
  return send<Case>("POST", "/cases", { name }, crypto.randomUUID());
}

export type NewJudgement = Pick<Judgement, "target" | "verdict" | "by"> & Partial<Pick<Judgement, "value">>;

export function useJudge(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (judgement: NewJudgement) =>
      send<Judgement>("POST", `/cases/${id}/judgements`, judgement, crypto.randomUUID()),
    onSuccess: (given) => keepJudgement(client, given),
  });
}

export function useRetract() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ judgement, by }: { judgement: string; by: string }) =>
      send<Judgement>("POST", `/judgements/${judgement}/retract`, { by }),
    onSuccess: (taken) => keepJudgement(client, taken),
  });
}

/** Puts a judgement that was given or taken back among those of its case; the dossier itself stays as it was. */
export function keepJudgement(client: QueryClient, judgement: Judgement): void {
  client.setQueryData<Judgement[]>(keys.judgements(judgement.case), (all) =>
    all === undefined
      ? undefined
      : [...all.filter(({ id }) => id !== judgement.id), judgement].sort((a, b) => a.at.localeCompare(b.at)),
  );
}

export function useJobAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ job, act }: { job: string; act: "cancel" | "retry" }) =>
      send<Job>("POST", `/jobs/${job}/${act}`, {}),
    onSettled: () => client.invalidateQueries({ queryKey: keys.jobs }),
  });
}

export async function refreshCase(client: QueryClient, id: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: keys.dossier(id) }),
    client.invalidateQueries({ queryKey: keys.correctedTraces(id) }),
    client.invalidateQueries({ queryKey: keys.items(id) }),
    client.invalidateQueries({ queryKey: keys.cases }),
  ]);
}
