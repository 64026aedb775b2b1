import type { Attribution, Document, Party, Quotation, Rendition, Trace, TraceTarget, Utterance } from "../model.ts";
import type { Lexicon } from "../trace/lexicon.ts";
import type { DriftLexicon } from "./lexicon.ts";
import type { Piece } from "./passage.ts";

/** What drift is looked for in. */
export interface DriftInput {
  readonly documents: readonly Document[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly traces: readonly Trace[];
  /** By BCP 47 tag. */
  readonly lexicons: ReadonlyMap<string, DriftLexicon>;
  /** Bilingual resource of the trace station, when there is one. */
  readonly resource?: Lexicon;
  /** Ids of traces whose targets a person gave: then only their changes are looked for, against those targets and nothing beside them. */
  readonly given?: ReadonlySet<string>;
}

/** The records of a case by id. */
export interface CaseIndex {
  readonly documents: ReadonlyMap<string, Document>;
  readonly quotations: ReadonlyMap<string, Quotation>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly renditions: ReadonlyMap<string, Rendition>;
}

export function indexCase(input: DriftInput): CaseIndex {
  return {
    documents: new Map(input.documents.map((document) => [document.id, document])),
    quotations: new Map(input.quotations.map((quotation) => [quotation.id, quotation])),
    attributions: new Map(input.attributions.map((attribution) => [attribution.quotation, attribution])),
    renditions: new Map(
      input.documents.flatMap(({ rendition }) => (rendition === undefined ? [] : [[rendition.id, rendition]])),
    ),
  };
}

const places = new WeakMap<Rendition, ReadonlyMap<string, number>>();

/** Place of each utterance of a rendition by its id; made once a rendition. */
function placesOf(rendition: Rendition): ReadonlyMap<string, number> {
  let known = places.get(rendition);
  if (known === undefined) {
    known = new Map(rendition.utterances.map(({ id }, at) => [id, at]));
    places.set(rendition, known);
  }
  return known;
}

/** What a quotation is traced to, with its text at hand. */
export type Target =
  | {
      readonly kind: "utterance";
      readonly document: Document;
      readonly rendition: Rendition;
      readonly utterances: readonly Utterance[];
    }
  | { readonly kind: "quotation"; readonly document: Document; readonly quotations: readonly Quotation[] };

/** The target of a found trace; undefined when the records it names are not at hand. */
export function targetOf(index: CaseIndex, target: TraceTarget): Target | undefined {
  if (target.kind === "utterance") {
    const rendition = index.renditions.get(target.rendition);
    const document = index.documents.get(rendition?.document ?? "");
    if (rendition === undefined || document === undefined) return undefined;
    const placeOf = placesOf(rendition);
    const wanted = new Set(target.utterances.flatMap((id) => placeOf.get(id) ?? []));
    const utterances = [...wanted].sort((a, b) => a - b).flatMap((at) => rendition.utterances[at] ?? []);
    return utterances.length === 0 ? undefined : { kind: "utterance", document, rendition, utterances };
  }
  const document = index.documents.get(target.document);
  const quotations = target.quotations.flatMap((id) => index.quotations.get(id) ?? []);
  if (document === undefined || quotations.length === 0) return undefined;
  const inOrder = quotations.toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  return { kind: "quotation", document, quotations: inOrder };
}

export function piecesOf(target: Target): Piece[] {
  return target.kind === "utterance"
    ? target.utterances.map((utterance) => ({ span: utterance.span, in: utterance.id }))
    : target.quotations.flatMap(piecesOfQuotation);
}

export function piecesOfQuotation(quotation: Quotation): Piece[] {
  return quotation.content.map((span) => ({ span, in: quotation.id, conventions: quotation.conventions }));
}

export function languageOf(target: Target): string {
  if (target.kind === "utterance") return target.rendition.language.tag;
  return target.quotations[0]?.language.tag ?? target.document.language.tag;
}

export function partyOf(rendition: Rendition, label: string | undefined): Party | undefined {
  return rendition.parties.find((party) => party.label === label);
}

/** The lexicon for a tag, or for its language without the region; `no` is read as bokmål. */
export function lexiconFor(lexicons: ReadonlyMap<string, DriftLexicon>, tag: string): DriftLexicon | undefined {
  const primary = tag.split("-")[0] ?? tag;
  return lexicons.get(tag) ?? lexicons.get(primary === "no" ? "nb" : primary);
}
