/**
 * What the log of an archive says, by the kind of event, and what it adds up to. The state is nothing but these facts in their order:
 * made anew at every start, held in memory, never written.
 */
import type { Json } from "@earwitness/core";
import type { CustodyEvent } from "../custody/event.ts";
import type { Correction } from "./corrections.ts";

/** Where the bytes of an item came from. */
export interface Origin {
  /** `url`: fetched; `path`: read from a file whose place is known; `upload`: handed over; `inside`: taken out of another item;
   *  `made`: a transcript that an engine made of a recording. */
  readonly kind: "url" | "path" | "upload" | "inside" | "made";
  /** Address, path or file name as given. */
  readonly name: string;
  /** For `inside`: hash of the container; for `made`: of the recording. */
  readonly container?: string;
}

/** How an address was fetched: everything that was seen on the wire but the bytes themselves. */
export interface Transfer {
  readonly requested: string;
  /** Every answer in order, the last one that of the page. */
  readonly chain: readonly {
    readonly url: string;
    readonly status: number;
    readonly headers: readonly (readonly [string, string])[];
  }[];
  readonly began: string;
  readonly ended: string;
  /** Hash of the bytes as they came, when they were packed and the item is what was unpacked. */
  readonly packed?: string;
}

/** One state of the bytes of an item. */
export interface Version {
  readonly hash: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly charset?: string;
  readonly added: string;
  readonly transfer?: Transfer;
  /** What kind of file that holds others it is; absent when it holds nothing but itself. */
  readonly container?: "zip" | "warc" | "telegram" | "archiver-report";
  /** Odd things seen while capturing, rule and message. */
  readonly remarks: readonly {
    readonly rule: string;
    readonly severity: "info" | "warning" | "error";
    readonly message: string;
  }[];
}

/** One thing that was added to a case; its last version counts. */
export interface StoredItem {
  readonly id: string;
  readonly case: string;
  readonly name: string;
  readonly origin: Origin;
  readonly versions: readonly Version[];
  /** Hash of the version that was taken apart, when it holds others, and what was odd about it. */
  readonly unpacked?: { readonly hash: string; readonly remarks: Version["remarks"] };
}

export interface StoredCase {
  readonly id: string;
  readonly name: string;
  readonly created: string;
  /** Items in the order in which they were added. */
  readonly items: readonly string[];
}

/** What a judgement is about. `id` is that of a record of the dossier. */
export interface JudgementTarget {
  readonly kind: "trace" | "speaker" | "call-link" | "change" | "quotation";
  readonly id: string;
}

/** A person's verdict. */
export interface Judgement {
  readonly id: string;
  readonly case: string;
  readonly target: JudgementTarget;
  readonly verdict: "accept" | "reject" | "correct";
  /** What it should be instead, for `correct`. */
  readonly value?: Json;
  readonly comment?: string;
  readonly by: string;
  readonly at: string;
  /** When and by whom it was taken back. */
  readonly retracted?: { readonly at: string; readonly by: string };
}

/** The kinds of events and their bodies. */
export interface Facts {
  readonly archive: { readonly id: string };
  readonly case: { readonly case: string; readonly name: string };
  readonly capture: {
    readonly case: string;
    readonly item: string;
    readonly name: string;
    readonly origin: Origin;
    readonly version: Omit<Version, "added">;
  };
  /** All that a file holds was added. */
  readonly unpacked: { readonly item: string; readonly hash: string; readonly remarks: Version["remarks"] };
  readonly judgement: Omit<Judgement, "at" | "retracted">;
  readonly correction: Omit<Correction, "at"> & { readonly case: string };
  readonly retraction: { readonly judgement: string; readonly by: string };
  /** What aligning a text with a recording found: the id says what was aligned, the blob has the times. */
  readonly alignment: { readonly id: string; readonly hash: string };
}

export type FactKind = keyof Facts;

/** A write that was asked for under a key: what it was and what came of it. */
export interface Answered {
  /** Hash of the request. */
  readonly request: string;
  /** Id of the record that answered it. */
  readonly result: string;
}

/** All facts together. */
export class ArchiveState {
  id = "";
  /** Number of the last event. */
  seq = 0;
  readonly cases = new Map<string, StoredCase>();
  readonly items = new Map<string, StoredItem>();
  readonly judgements = new Map<string, Judgement>();
  /** Corrections of transcripts by item, oldest first. */
  readonly corrections = new Map<string, readonly Correction[]>();
  /** Blobs of alignments by id. */
  readonly alignments = new Map<string, string>();
  readonly answered = new Map<string, Answered>();

  /** Takes one event in. A body that is withheld, or of a kind that a later version of the program made, changes nothing else. */
  apply({ head, body }: CustodyEvent): void {
    this.seq = head.seq;
    if (body === undefined) return;
    const fact = { kind: head.kind, ...body } as unknown as {
      [K in FactKind]: { readonly kind: K } & Facts[K];
    }[FactKind];
    const { key } = body as { readonly key?: Answered & { readonly name: string } };
    if (key !== undefined) this.answered.set(key.name, { request: key.request, result: key.result });
    switch (fact.kind) {
      case "archive":
        this.id = fact.id;
        return;
      case "case":
        this.cases.set(fact.case, {
          id: fact.case,
          name: fact.name,
          created: this.cases.get(fact.case)?.created ?? head.at,
          items: this.cases.get(fact.case)?.items ?? [],
        });
        return;
      case "capture":
        this.capture(fact, head.at);
        return;
      case "unpacked": {
        const item = this.items.get(fact.item);
        if (item !== undefined)
          this.items.set(item.id, { ...item, unpacked: { hash: fact.hash, remarks: fact.remarks } });
        return;
      }
      case "judgement":
        this.judgements.set(fact.id, judgementOf(fact, head.at));
        return;
      case "correction": {
        const { id, item, by, utterances, parties } = fact;
        const before = this.corrections.get(item) ?? [];
        this.corrections.set(item, [...before, { id, item, by, at: head.at, utterances, parties }]);
        return;
      }
      case "alignment":
        this.alignments.set(fact.id, fact.hash);
        return;
      case "retraction": {
        const judgement = this.judgements.get(fact.judgement);
        if (judgement !== undefined)
          this.judgements.set(judgement.id, { ...judgement, retracted: { at: head.at, by: fact.by } });
        return;
      }
    }
  }

  private capture({ case: of, item: id, name, origin, version }: Facts["capture"], added: string): void {
    const known = this.items.get(id);
    const versions = [...(known?.versions ?? []), { ...version, added }];
    this.items.set(id, { id, case: of, name, origin, ...known, versions });
    const found = this.cases.get(of);
    if (known === undefined && found !== undefined) this.cases.set(of, { ...found, items: [...found.items, id] });
  }
}

function judgementOf({ id, case: of, target, verdict, value, comment, by }: Facts["judgement"], at: string): Judgement {
  return {
    id,
    case: of,
    target,
    verdict,
    ...(value === undefined ? {} : { value }),
    ...(comment === undefined ? {} : { comment }),
    by,
    at,
  };
}

/** The version that counts. */
export function latest(item: StoredItem): Version {
  const version = item.versions.at(-1);
  if (version === undefined) throw new RangeError(`Item ${item.id} has no version`);
  return version;
}
