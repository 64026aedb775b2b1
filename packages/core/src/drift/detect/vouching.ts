import type { Attribution, Document, Hedge, Quotation, Side, Trace } from "../../model.ts";
import type { CaseIndex } from "../case-index.ts";
import type { FrameFinding } from "./voice.ts";

/** A finding about a whole document, kept with one of its traces. */
export interface VouchingFinding extends FrameFinding {
  readonly trace: string;
}

/**
 * Doubt about the recording that one document states and a later one on the same words does not: "a purported recording" →
 * "a recording". One finding for each later document, against the document it credits, else the closest in language and
 * time. The other way round it is a doubt added.
 */
export function vouching(index: CaseIndex, traces: readonly Trace[]): VouchingFinding[] {
  const accounts = accountsOf(index, traces);
  const findings: VouchingFinding[] = [];
  for (const later of accounts) {
    const earlier = earlierOf(later, accounts);
    if (earlier === undefined) continue;
    const lost = earlier.hedges[0];
    const added = later.hedges[0];
    if (lost !== undefined && added === undefined) {
      findings.push({ ...frame(earlier, later, lost, undefined), type: "hedge-lost", rule: "drift/vouching-lost" });
    } else if (
      lost === undefined &&
      added !== undefined &&
      later.credits.has(earlier.document.outlet?.toLowerCase() ?? " ")
    ) {
      findings.push({ ...frame(earlier, later, undefined, added), type: "hedge-added", rule: "drift/vouching-added" });
    }
  }
  return findings;
}

/** How one document vouches for the call it quotes from. */
interface Account {
  readonly document: Document;
  readonly hedges: readonly Hedge[];
  /** Outlets its chains name, lower case. */
  readonly credits: ReadonlySet<string>;
  /** Its own quotations, and what they are traced to, by id. */
  readonly own: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly first: { readonly quotation: Quotation; readonly trace: Trace };
}

function accountsOf(index: CaseIndex, traces: readonly Trace[]): Account[] {
  const byDocument = new Map<string, { quotation: Quotation; trace: Trace; attribution: Attribution }[]>();
  for (const trace of traces) {
    const quotation = index.quotations.get(trace.quotation);
    const attribution = index.attributions.get(trace.quotation);
    if (trace.outcome !== "found" || quotation === undefined || attribution === undefined) continue;
    const list = byDocument.get(quotation.document) ?? [];
    list.push({ quotation, trace, attribution });
    byDocument.set(quotation.document, list);
  }
  return [...byDocument].flatMap(([id, list]) => {
    const document = index.documents.get(id);
    const [first] = list;
    if (document === undefined || first === undefined || document.kind !== "article") return [];
    const hedges = list
      .flatMap(({ attribution }) => doubts(attribution))
      .toSorted((a, b) => a.span.start - b.span.start);
    const credits = list.flatMap(({ attribution }) =>
      attribution.chain.flatMap(({ actor }) => actor?.toLowerCase() ?? []),
    );
    const own = new Set(list.map(({ quotation }) => quotation.id));
    const targets = new Set(list.flatMap(({ trace }) => idsOf(trace)));
    return [{ document, hedges, credits: new Set(credits), own, targets, first }];
  });
}

function idsOf({ target }: Trace): readonly string[] {
  if (target === undefined) return [];
  return target.kind === "utterance" ? target.utterances : target.quotations;
}

function doubts({ chain, hedges }: Attribution): Hedge[] {
  return [...chain.flatMap((hop) => hop.hedges), ...hedges].filter(({ kind }) => kind === "authenticity");
}

/** The account a later one rests on: credited, else whose words it repeats, same language first, latest of the earlier ones. */
function earlierOf(later: Account, accounts: readonly Account[]): Account | undefined {
  const candidates = accounts.filter(
    (account) => account !== later && isBefore(account.document, later.document) && restsOn(later, account),
  );
  const rank = (account: Account): number =>
    (later.credits.has(account.document.outlet?.toLowerCase() ?? " ") ? 2 : 0) +
    (account.document.language.tag === later.document.language.tag ? 1 : 0);
  return candidates.toSorted((a, b) => rank(b) - rank(a) || dayOf(b.document).localeCompare(dayOf(a.document)))[0];
}

/**
 * Whether one account has another before it: by credit, by words that are traced to it, or by as much of the call told in the
 * same language. Two that translate one utterance each for itself leave nothing out of one another.
 */
function restsOn(later: Account, earlier: Account): boolean {
  if (later.credits.has(earlier.document.outlet?.toLowerCase() ?? " ")) return true;
  if ([...later.targets].some((id) => earlier.own.has(id))) return true;
  if (later.document.language.tag !== earlier.document.language.tag) return false;
  return [...later.targets].filter((id) => earlier.targets.has(id)).length > 1;
}

function isBefore(a: Document, b: Document): boolean {
  return dayOf(a) !== "" && dayOf(b) !== "" && dayOf(a) < dayOf(b);
}

function dayOf(document: Document): string {
  return document.published?.start ?? "";
}

function frame(
  earlier: Account,
  later: Account,
  lost: Hedge | undefined,
  added: Hedge | undefined,
): Omit<VouchingFinding, "type" | "rule"> {
  return {
    trace: later.first.trace.id,
    from: sideOf(earlier, lost),
    to: sideOf(later, added),
  };
}

function sideOf(account: Account, hedge: Hedge | undefined): Side {
  return {
    in: account.first.quotation.id,
    document: account.document.id,
    spans: hedge === undefined ? [] : [hedge.span],
    words: hedge === undefined ? "" : account.document.text.slice(hedge.span.start, hedge.span.end),
  };
}
