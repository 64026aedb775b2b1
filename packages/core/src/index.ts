/** The public API of the core and nothing else. */
export { blobId, recordId } from "./id.ts";
export { packs } from "./lang/all.ts";
export type { LanguagePack } from "./lang/pack.ts";
export * from "./model.ts";
export { findQuotations, type QuotationFindings } from "./quote/find-quotations.ts";
export type {
  CueFrame,
  CueNoun,
  CuePhrase,
  CueVerb,
  Determiner,
  QuoteLanguage,
  QuoteLexicon,
} from "./quote/lexicon.ts";
export { indexCodePoints, type Selector, SelectorMismatch, toSelector, toSpan } from "./text/selector.ts";
export { findTimes } from "./time/find-times.ts";
export type { TimeLexicon } from "./time/lexicon.ts";
