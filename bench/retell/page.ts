/** The page of `docs/reference/` about copies and independent renderings, made from the frozen results. */
export type RetellResults = readonly {
  readonly size: number;
  readonly falseTwoSystems: number;
  readonly falseSystemAndHuman: number;
  readonly independentPairs: number;
  readonly copies: readonly {
    readonly rate: number;
    readonly found: number;
    readonly floor: number;
    readonly skeleton: number;
  }[];
}[];

const percent = (share: number): string => (100 * share).toFixed(1);

function section({
  size,
  falseTwoSystems,
  falseSystemAndHuman,
  independentPairs,
  copies,
}: RetellResults[number]): string {
  const rows = copies.map(
    ({ rate, found, floor, skeleton }) =>
      `| ${100 * rate} | ${percent(found)} | ${percent(floor)} | ${skeleton.toFixed(3)} |`,
  );
  return `## Texts of ${size} sentences

Independent renderings of one source taken for copies: ${percent(falseTwoSystems)} % between two systems,
${percent(falseSystemAndHuman)} % between a system and a human, of ${independentPairs} pairs.

| words exchanged, % | found, % | word triples alone, % | eight small words in common, mean share |
|---|---|---|---|
${rows.join("\n")}`;
}

export function retellPage(results: RetellResults): string {
  return `# Retellings, measured

Made from \`bench/retell/results.json\` (\`tsx --conditions=source bench/retell/run.ts --write\`); do not edit.

Two renderings of one source share much wording without either being a copy of the other, so a copy is told by the frame
of its sentences: stretches that differ have as many words on both sides. Copies are outputs of WMT 23 reworded by rule
(words exchanged, put in and left out, clauses and sentences moved). Word triples alone are held to a threshold that lets
one independent pair in a hundred pass.

${results.map(section).join("\n\n")}
`;
}
