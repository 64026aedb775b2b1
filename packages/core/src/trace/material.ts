import type { Attribution, Call, Document, Quotation, Span } from "../model.ts";
import { analyse } from "../text/sentences.ts";
import { keysOf, type WordKey } from "./keys.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Unit } from "./pool.ts";
import { type TextVectors, textToEmbed } from "./vectors.ts";

/** What `traceQuotations` works on. */
export interface TraceInput {
  readonly documents: readonly Document[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly calls?: readonly Call[];
  /** Words across languages; without it names, numbers, dates and cognates must do. */
  readonly lexicon?: Lexicon;
  /** Vectors of the texts that `textsToEmbed` names; without them words alone must do. */
  readonly vectors?: TextVectors;
}

/** An utterance as a place that a quotation may render. */
export interface UtteranceUnit extends Unit {
  readonly id: string;
  readonly rendition: string;
  readonly document: Document;
  readonly language: string;
  readonly index: number;
  readonly span: Span;
  readonly speaker?: string;
  readonly role?: string;
}

/** A quotation with its words read and cut into sentences. */
export interface QuotationUnit extends Unit {
  readonly quotation: Quotation;
  readonly document: Document;
  readonly language: string;
  readonly pieces: readonly (readonly WordKey[])[];
  readonly role?: string;
  /** The call the quotation is from; absent for a statement to the press. */
  readonly call?: string;
  readonly chain: Attribution["chain"];
}

/** The utterances of all renditions, in the order of the documents and within each in order of speech. */
export function utteranceUnits(
  documents: readonly Document[],
  lexicon?: Lexicon,
  vectors?: TextVectors,
): UtteranceUnit[] {
  const units: UtteranceUnit[] = [];
  for (const document of documents) {
    const { rendition } = document;
    if (rendition === undefined) continue;
    const language = tagOf(rendition.language.tag, document.language.tag);
    const roles = new Map(rendition.parties.map((party) => [party.label, party.role]));
    for (const utterance of rendition.utterances) {
      const role = utterance.speaker === undefined ? undefined : roles.get(utterance.speaker);
      const vector = vectors?.find(textToEmbed(document.text, [utterance.span]));
      units.push({
        id: utterance.id,
        rendition: rendition.id,
        document,
        language,
        index: utterance.index,
        span: utterance.span,
        keys: keysOf({ text: document.text, spans: [utterance.span], language }, lexicon),
        ...(utterance.speaker === undefined ? {} : { speaker: utterance.speaker }),
        ...(role === undefined ? {} : { role }),
        ...(vector === undefined ? {} : { vector }),
      });
    }
  }
  return units;
}

/** The quotations, in the order given, with what is known of each from its attribution. */
export function quotationUnits(input: TraceInput): QuotationUnit[] {
  const documents = new Map(input.documents.map((document) => [document.id, document]));
  const attributions = new Map(input.attributions.map((attribution) => [attribution.quotation, attribution]));
  const units: QuotationUnit[] = [];
  for (const quotation of input.quotations) {
    const document = documents.get(quotation.document);
    if (document === undefined) throw new RangeError(`Quotation ${quotation.id} is of an unknown document`);
    const attribution = attributions.get(quotation.id);
    const language = tagOf(quotation.language.tag, document.language.tag);
    const pieces = piecesOf(document, quotation, language, input.lexicon);
    const vector = input.vectors?.find(textToEmbed(document.text, quotation.content));
    const role = "abstained" in quotation.speaker ? undefined : quotation.speaker.role;
    units.push({
      quotation,
      document,
      language,
      pieces,
      keys: pieces.flat(),
      chain: attribution?.chain ?? [],
      ...(role === undefined ? {} : { role }),
      ...(attribution?.call === undefined ? {} : { call: attribution.call }),
      ...(vector === undefined ? {} : { vector }),
    });
  }
  return units;
}

const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();

/** Words of a quotation sentence by sentence; words an editor put in brackets are left out. */
function piecesOf(document: Document, quotation: Quotation, language: string, lexicon?: Lexicon): WordKey[][] {
  const { sentences } = analyse(document.text, quotation.content, NO_ABBREVIATIONS);
  const brackets = quotation.conventions.filter((convention) => convention.kind === "editor-bracket");
  const pieces: WordKey[][] = [];
  for (const sentence of sentences) {
    const keys = keysOf({ text: document.text, spans: [sentence], language }, lexicon).filter(
      (key) => !brackets.some(({ span }) => span.start <= key.start && key.end <= span.end),
    );
    if (keys.length > 0) pieces.push(keys);
  }
  return pieces;
}

function tagOf(own: string, fallback: string): string {
  return own === "und" ? fallback : own;
}
