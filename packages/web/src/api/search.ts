/** What a search answers. */
export interface Hit {
  readonly kind: "quotation" | "utterance" | "article" | "name";
  readonly case: string;
  readonly id: string;
  readonly item?: string;
  readonly document?: string;
  readonly language?: string;
  readonly text: string;
  /** Why it matches, in code points of `text`. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly explain: string;
}

export interface HitPage {
  readonly items: readonly Hit[];
  readonly next?: string;
}
