/**
 * Other systems on the same texts: npm packages in the process, and those of `run.sh` from what it wrote.
 */
import { existsSync, readFileSync } from "node:fs";
import nlp from "compromise";
import quoteParser from "quote-parser";
import type { AnnotatedDocument, Annotation } from "../annotation.ts";
import { tokensIn } from "../gold.ts";

/** What a peer finds in the texts of a set, and how long it took; or why nothing can be said. */
export type PeerAnswer =
  | {
      readonly predicted: ReadonlyMap<string, readonly Annotation[]>;
      readonly seconds: number;
      readonly failed: number;
    }
  | { readonly lacking: string };

type Range = readonly [start: number, end: number];

interface Found {
  readonly content: Range;
  readonly source?: Range;
  readonly cue?: Range;
  /** How the speaker reads; empty when none is named. */
  readonly speaker: string;
}

const IN_PROCESS: Readonly<Record<string, (document: AnnotatedDocument) => Found[]>> = {
  // Its own least length of 30 would leave short quotations out.
  "quote-parser 0.1.10": ({ text, lang }) =>
    quoteParser.parse(text, lang, { minLength: 1 }).map(({ index, text: words, name }) => ({
      content: [index, index + words.length],
      source: [name.index, name.index + name.text.length],
      speaker: name.text,
    })),
  "compromise 14.17.0": ({ text }) =>
    (nlp(text).quotations().json({ offset: true }) as { offset: { start: number; length: number } }[]).map(
      ({ offset }) => ({ content: [offset.start, offset.start + offset.length], speaker: "" }),
    ),
};

const LANGUAGES: Readonly<Record<string, (lang: string) => boolean>> = {
  "quote-parser 0.1.10": (lang) => quoteParser.languages().includes(lang),
  "compromise 14.17.0": (lang) => lang === "en",
};

/** Names as in the table, and the file that `run.sh` writes. */
const OUTSIDE: Readonly<Record<string, string>> = {
  "textacy 0.13.0, en_core_web_sm 3.8.0": "textacy.jsonl",
  "Stanford CoreNLP 4.5.10, statistical coreference": "corenlp.jsonl",
};

/**
 * The answers of every peer that reads the language of the set.
 *
 * @param outside folder of what `run.sh` wrote for this set; without one the peers outside the process are left out
 */
export function askPeers(gold: readonly AnnotatedDocument[], outside?: string): Record<string, PeerAnswer> {
  const lang = gold[0]?.lang ?? "";
  const answers: Record<string, PeerAnswer> = {};
  for (const [name, find] of Object.entries(IN_PROCESS)) {
    if (LANGUAGES[name]?.(lang) !== true) continue;
    const started = performance.now();
    const found = gold.map((document) => [document, find(document)] as const);
    const seconds = (performance.now() - started) / 1000;
    const predicted = new Map(found.map(([document, quotes]) => [document.id, quotes.map(annotate(document))]));
    answers[name] = { predicted, seconds, failed: 0 };
  }
  if (outside !== undefined)
    for (const [name, file] of Object.entries(OUTSIDE)) answers[name] = readAnswers(gold, `${outside}/${file}`);
  return answers;
}

interface Line {
  readonly id: string;
  readonly seconds: number;
  readonly failure: string;
  readonly quotes: readonly {
    readonly content: readonly Range[];
    readonly source?: Range | null;
    readonly cue?: Range | null;
    readonly speaker: string;
  }[];
}

/** @throws RangeError when a text of the set was not answered */
function readAnswers(gold: readonly AnnotatedDocument[], path: string): PeerAnswer {
  if (!existsSync(path)) return { lacking: "not run for these figures" };
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
  const byId = new Map(lines.map((line) => [Number(line.id), line]));
  const predicted = new Map<string, readonly Annotation[]>();
  for (const [index, document] of gold.entries()) {
    const line = byId.get(index);
    if (line === undefined) throw new RangeError(`${path} has no answer for text ${index}`);
    const found = line.quotes.map(
      ({ content, source, cue, speaker }): Found => ({
        content: [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0],
        ...(source ? { source } : {}),
        ...(cue ? { cue } : {}),
        speaker,
      }),
    );
    predicted.set(document.id, found.map(annotate(document)));
  }
  const failed = lines.filter(({ failure }) => failure !== "").length;
  return { predicted, seconds: lines.reduce((sum, line) => sum + line.seconds, 0), failed };
}

/** The texts of the sets are of the basic plane alone, so units are code points; anything else is refused. */
function annotate(document: AnnotatedDocument): (found: Found) => Annotation {
  if (/[\u{10000}-\u{10ffff}]/u.test(document.text)) throw new RangeError(`${document.id}: units are not code points`);
  const ids = (range: Range | undefined): number[] => (range === undefined ? [] : tokensIn(document.tokens, [range]));
  return ({ content, source, cue, speaker }) => ({
    content: ids(content),
    cue: ids(cue),
    source: ids(source),
    addressee: [],
    frame: [],
    type: "direct",
    medium: "",
    speakerWords: speaker,
    // A canonical name stands for a mention elsewhere in the text.
    ...(source === undefined ? { inherited: true } : {}),
    abstained: source === undefined && speaker === "",
  });
}
