/** The public API of the core and nothing else. */

export { type CallFindings, findCalls } from "./call/find-calls.ts";
export type { CallLexicon } from "./call/lexicon.ts";
export { type DocumentCalls, type LinkEvidence, type LinkedCalls, linkCalls } from "./call/link-calls.ts";
export type { CallLanguage } from "./call/scene.ts";
export { buildCase, type CaseOptions } from "./case/build-case.ts";
export { inRecordings, pairRecordings } from "./case/recordings.ts";
export { correctRecord } from "./dossier/correct-record.ts";
export { toHtml } from "./dossier/html.ts";
export { toMarkdown } from "./dossier/markdown.ts";
export { CASE_SCHEMA } from "./dossier/schema.ts";
export { type TerminalOptions, toTerminal } from "./dossier/terminal.ts";
export { CASE_VERSION, type CaseRecord, type QuotationRecord, toRecord, type Wired } from "./dossier/wire.ts";
export type { DriftInput } from "./drift/case-index.ts";
export { findChanges } from "./drift/find-changes.ts";
export type { DriftLexicon } from "./drift/lexicon.ts";
export { blobId, canonicalJson, type Json, recordId } from "./id.ts";
export { packs } from "./lang/all.ts";
export { neutral } from "./lang/neutral.ts";
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
export type { ReadInput, ReadResult } from "./read/article.ts";
export type { FurniturePhrases, ReadLexicon, ReadPack, TranscriptWords } from "./read/lexicon.ts";
export type { ReadMeta } from "./read/metadata.ts";
export { readDocument } from "./read/read.ts";
export { correctUtterance, markUnintelligible } from "./rendition/correct.ts";
export { renameSpeaker, type SpeakerName, speakerName } from "./rendition/speakers.ts";
export { type TranscriptFormat, type WriteOptions, writeTranscript } from "./rendition/write.ts";
export { findDerivations, type RetellInput } from "./retell/find-derivations.ts";
export { firstHops } from "./retell/first-hops.ts";
export { type Witness, witnessesOf } from "./retell/witnesses.ts";
export { type Folded, type FoldOptions, fold, unfold } from "./text/fold.ts";
export { identifyLanguage } from "./text/language.ts";
export { indexCodePoints, type Selector, SelectorMismatch, toSelector, toSpan } from "./text/selector.ts";
export { type Analysis, analyse } from "./text/sentences.ts";
export { findTimes } from "./time/find-times.ts";
export type { TimeLexicon } from "./time/lexicon.ts";
export { type Alignment, type AlignmentGap, alignWords, type WordPair } from "./trace/align.ts";
export { indexKeys } from "./trace/index-keys.ts";
export type { WordSide } from "./trace/keys.ts";
export { type Lexicon, likenessOf, type Meaning } from "./trace/lexicon.ts";
export type { TraceInput } from "./trace/material.ts";
export { openLexicon } from "./trace/open-lexicon.ts";
export { soundOf } from "./trace/sound.ts";
export { traceQuotations } from "./trace/trace.ts";
export { type TextVectors, textsToEmbed } from "./trace/vectors.ts";
