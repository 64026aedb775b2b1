import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AnnotatedDocument, Annotation } from "./annotation.ts";

type Spans = readonly (readonly [number, number])[];

interface GoldLine {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly tokens?: Spans;
  readonly quotes: readonly {
    readonly type?: string;
    readonly medium?: string;
    readonly content: Spans;
    readonly cue?: Spans;
    readonly source?: Spans;
    readonly addressee?: Spans;
    readonly frame?: Spans;
  }[];
}

const SHARED = fileURLToPath(new URL("../../../shared/data/quotes/", import.meta.url));

/** Documents of one gold file, for example `de-wikinews/dev`; `undefined` when the data is not at hand. */
export function readGold(name: string): AnnotatedDocument[] | undefined {
  const path = `${SHARED}${name}.jsonl`;
  if (!existsSync(path)) return undefined;
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => annotate(JSON.parse(line) as GoldLine));
}

function annotate(line: GoldLine): AnnotatedDocument {
  const tokens = line.tokens ?? tokensOf(line.text);
  const annotations = line.quotes.flatMap((quote): Annotation[] => {
    const content = tokensIn(tokens, quote.content);
    // One quotation of PolNeAR covers no word: nothing could ever match it.
    if (content.length === 0) return [];
    return [
      {
        content,
        cue: tokensIn(tokens, quote.cue ?? []),
        source: tokensIn(tokens, quote.source ?? []),
        addressee: tokensIn(tokens, quote.addressee ?? []),
        frame: tokensIn(tokens, quote.frame ?? []),
        type: quote.type ?? "",
        medium: quote.medium ?? "",
        speakerWords: "",
        abstained: (quote.source ?? []).length === 0,
      },
    ];
  });
  return { id: line.id, lang: line.lang, text: line.text, tokens, annotations };
}

/** Words and single signs, as code point ranges, for gold that brings no tokens. */
export function tokensOf(text: string): [number, number][] {
  const tokens: [number, number][] = [];
  let point = 0;
  let unit = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    point += Array.from(text.slice(unit, match.index)).length;
    const length = Array.from(match[0]).length;
    tokens.push([point, point + length]);
    point += length;
    unit = match.index + match[0].length;
  }
  return tokens;
}

/** Ids of the tokens that overlap any of the spans, ascending. Tokens are in order and do not overlap. */
export function tokensIn(tokens: Spans, spans: Spans): number[] {
  const ids = new Set<number>();
  for (const [start, end] of spans) {
    for (let id = firstEndingAfter(tokens, start); id < tokens.length && (tokens[id]?.[0] ?? 0) < end; id++)
      ids.add(id);
  }
  return [...ids].sort((a, b) => a - b);
}

function firstEndingAfter(tokens: Spans, point: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.[1] ?? 0) <= point) low = middle + 1;
    else high = middle;
  }
  return low;
}
