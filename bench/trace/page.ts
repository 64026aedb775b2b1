/** The page of tracing figures, from what `npm run bench:trace -- --freeze` wrote. */

/** Accuracy at one in per cent. */
export interface Retrieval {
  readonly ntrex?: number;
  readonly back?: number;
  readonly six?: number;
  readonly tatoeba?: number;
}

/** False traces in per cent. */
export interface Decision {
  readonly alone: number;
  readonly article: number;
  readonly tenAlone: number;
  readonly tenArticle: number;
}

/** A tenth of stated chance: verdicts in it, and the share of them that is right, in per cent. */
export interface Stated {
  readonly from: number;
  readonly count: number;
  readonly right: number;
}

export interface TraceResults {
  /** The embedding engine measured beside the words. */
  readonly engine?: string;
  readonly retrieval: Readonly<Record<string, Retrieval>>;
  readonly deciding: Readonly<Record<string, Decision>>;
  readonly calibration: Readonly<Record<string, readonly Stated[]>>;
}

const CODES = "eng English, nob Norwegian, deu German, rus Russian, ukr Ukrainian, fra French, spa Spanish, pol Polish";
const MORE = "swe Swedish, nld Dutch, por Portuguese, ita Italian, fin Finnish";

export function tracePage({ engine, retrieval, deciding, calibration }: TraceResults): string {
  const withEngine = calibration["engine"];
  const rows = calibration["words"]?.map(({ from, right, count }, at) => {
    const other = withEngine?.[at];
    const beside = other === undefined ? [] : [other.count === 0 ? "–" : `${other.right}`, `${other.count}`];
    const own = [`${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`, count === 0 ? "–" : `${right}`, `${count}`];
    return `| ${[...own, ...beside].join(" | ")} |`;
  });
  const heads = ["stated", "right, %", "verdicts", ...(withEngine === undefined ? [] : ["with engine, %", "verdicts"])];
  return `# Tracing across languages, measured

Made from \`bench/trace/results.json\` (\`npm run bench:trace -- --freeze\`); do not edit. Rows without a remark use
nothing but what ships.${engine === undefined ? "" : ` Rows marked *engine* have the vectors of ${engine} beside it.`} Rows
marked *floor* have no lexicon: names, numbers, cognates. ${CODES}, ${MORE}.

## Finding the right sentence among a thousand

Accuracy at one by margin, in per cent, ranked by the odds that the tracer itself uses; ties count as wrong. NTREX-dev: 1,000
sentences of news, forwards and back, and six words from the middle of each. Tatoeba: 1,000 short everyday sentences. A pair without a
row was not measured.

${table(["pair", "NTREX", "back", "six words", "Tatoeba"], retrieval, ["ntrex", "back", "six", "tatoeba"])}

## Saying that there is no source

The quotations of the second half of NTREX, decided one by one and in articles of five neighbours, against ten recordings
that hold the source and against ten that do not. Per cent of quotations without a source that are still traced, at the threshold that keeps
90 % of the true traces.

${table(["pair", "sentence alone", "in an article", "ten words alone", "in an article"], deciding, ["alone", "article", "tenAlone", "tenArticle"])}

## What a stated chance is worth

Verdicts of the articles above, half of them without a source. The chance is set by hand on invented calls.

| ${heads.join(" | ")} |
|${"---|".repeat(heads.length)}
${rows?.join("\n") ?? ""}
`;
}

function table<T extends object>(
  head: readonly string[],
  rows: Readonly<Record<string, T>>,
  fields: readonly (keyof T)[],
): string {
  const lines = Object.entries(rows).map(([name, row]) => {
    const values = fields.map((field) => (typeof row[field] === "number" ? row[field].toFixed(1) : "–"));
    return `| ${name} | ${values.join(" | ")} |`;
  });
  return `| ${head.join(" | ")} |\n|${"---|".repeat(head.length)}\n${lines.join("\n")}`;
}
