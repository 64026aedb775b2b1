/** The public API of the core and nothing else. */
export { blobId, recordId } from "./id.ts";
export { packs } from "./lang/all.ts";
export type { LanguagePack } from "./lang/pack.ts";
export * from "./model.ts";
export { indexCodePoints, type Selector, SelectorMismatch, toSelector, toSpan } from "./text/selector.ts";
