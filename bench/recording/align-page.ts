/** The page about the aligner, made from its frozen results. */

export interface AlignScore {
  readonly name: string;
  readonly tongue: string;
  readonly turns: number;
  /** Starts right to half a second; turns without any time; turns with a time that is further off. */
  readonly near: number;
  readonly untimed: number;
  readonly wrong: number;
  readonly medianMs: number;
  /** Of turns that are not in the recording: how many got a time. */
  readonly strangeTimed: number;
  /** What the aligner says of itself: mean confidence of all words. */
  readonly confidence: number;
}

export interface AlignHour {
  readonly audioSeconds: number;
  readonly seconds: number;
  /** Of the aligning process; on an idle machine about what it takes. */
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly turns: number;
  readonly near: number;
}

export interface AlignResults {
  readonly synthesiser: string;
  readonly half: string;
  readonly scores: readonly AlignScore[];
  readonly hour?: AlignHour;
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

export function alignPage({ synthesiser, scores, hour }: AlignResults): string {
  const rows = scores.map(
    ({ name, tongue, turns, near, untimed, wrong, medianMs, strangeTimed, confidence }) =>
      `| ${tongue} | ${name} | ${turns} | ${turns === 0 ? "–" : percent(near, turns)} | ${turns === 0 ? "–" : `${medianMs} ms`} | ${untimed} | ${wrong} | ${strangeTimed} | ${confidence.toFixed(2)} |`,
  );
  const long =
    hour === undefined
      ? ""
      : `\nA call of ${Math.round(hour.audioSeconds / 60)} minutes: ${hour.processorSeconds} s of one processor (${hour.seconds} s by the clock on a machine that many shared) and ${hour.megabytes} MB; ${percent(hour.near, hour.turns)} of ${hour.turns} starts right.\n`;
  return `# How well it finds where words are said

Made from \`bench/recording/align-results.json\`; do not edit. Synthesiser: ${synthesiser}.

Calls of five minutes put together from telephone prompts that people spoke (one woman a language, 8 kHz), each prompt a turn, and
given with their text to \`alignRendition\`. Nothing was set on the half of the prompts that is shown here, but
for one number: after a first look at its first row words are given times from a confidence of 0.3 on, not 0.5. And the same voices speak the other half, from which the aligner learned in which directions a voice and the synthesiser agree. A start is right when it is within
0.5 s of the true one; a turn without a time counts as not right. Confidence is what the aligner says of the whole text: below 0.5 \`trace\` and
\`align\` give no times at all, so those of the text that is not said, or that babble as loud as the call drowns, are never shown. White noise
and music are made by rule; babble is six other prompts at once, another voice a prompt in the other language all the time, both of the same half. No real
noisy call and no dialogue are in it: each prompt was read in a studio.

| language | condition | turns | starts right | median error | without time | wrong time | absent turns that got a time | confidence |
|---|---|---|---|---|---|---|---|---|
${rows.join("\n")}
${long}`;
}
