/** The page of `docs/reference/` on the growth of the search, made from the frozen results. */
export interface Speed {
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Shares of near copies and of fragments whose source is among the first ten. */
  readonly copies: number;
  readonly fragments: number;
}

export interface Row {
  readonly size: number;
  readonly buildMs: number;
  readonly megabytes: number;
  readonly index: Speed;
  /** Absent when PostgreSQL is not installed. */
  readonly trigrams?: Speed;
}

export interface ScaleResults {
  readonly rows: readonly Row[];
  readonly slope?: number;
  readonly trigramSlope?: number;
}

const percent = (share: number): string => (100 * share).toFixed(1);

function cells(speed: Speed | undefined): string {
  if (speed === undefined) return "– | – | – | –";
  return `${speed.medianMs} | ${speed.p95Ms} | ${percent(speed.copies)} | ${percent(speed.fragments)}`;
}

export function scalePage({ rows, slope, trigramSlope }: ScaleResults): string {
  const lines = rows.flatMap(({ size, buildMs, megabytes, index, trigrams }) => [
    `| ${size} | match index (made in ${(buildMs / 1000).toFixed(1)} s, ${megabytes} MB) | ${cells(index)} |`,
    `| ${size} | PostgreSQL trigrams | ${cells(trigrams)} |`,
  ]);
  return `# Scale, measured

Made from \`bench/trace/scale/results.json\` (\`npm run bench:scale -- --write\`); do not edit.

An article of 20 quotations against an archive of invented ones: ten near copies with 15 % of their words exchanged, five
fragments of eight words, five that are not there. Found: the source is among the first ten candidates. The invented
words follow Zipf's law, but neighbours are independent, so stock phrases are rarer than in real text. Measured on two
shared cores that other work kept busy: all times are long, and those of the server, which works in another process, vary most.

The search of the desk asks this index over the quotations and utterances of all cases where no finding has all the words of a sentence.
\`trace\` does not: inside a case it pairs words across languages, which the keys of this index do by names and numbers alone.

| quotations | search | median ms an article | p95 ms | near copies found, % | fragments found, % |
|---|---|---|---|---|---|
${lines.join("\n")}

The time grows with the number of quotations to the power ${slope ?? "–"} (match index) and ${trigramSlope ?? "–"} (trigrams); 1 is linear.
`;
}
