declare module "quote-parser" {
  interface Quote {
    /** UTF-16 units. */
    readonly index: number;
    readonly text: string;
    readonly name: { readonly index: number; readonly text: string };
  }
  const parser: {
    parse(text: string, lang: string, options?: { minLength?: number }): Quote[];
    languages(): readonly string[];
  };
  export = parser;
}
