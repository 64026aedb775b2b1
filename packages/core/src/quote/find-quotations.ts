import type { Document, Note, Quotation } from "../model.ts";
import type { Analysis } from "../text/sentences.ts";
import type { QuoteLanguage } from "./lexicon.ts";

/** What the quote station found in one document, in the order of the text. */
export interface QuotationFindings {
  readonly quotations: readonly Quotation[];
  readonly notes: readonly Note[];
}

/**
 * Finds every quotation of `document` with its cue, speaker and addressee.
 *
 * @param analysis tokens and sentences of `document.text`, cut along `document.paragraphs` (their indices must agree)
 * @param lexicon the parts of the language pack that this station reads
 */
export function findQuotations(_document: Document, _analysis: Analysis, _lexicon: QuoteLanguage): QuotationFindings {
  return { quotations: [], notes: [] };
}
