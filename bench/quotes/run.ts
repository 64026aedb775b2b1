/**
 * Quotations against gold: `npm run bench:quotes [-- NAME…] [-- --freeze]`. Prints every figure with its bootstrap interval, beside the
 * naive floor and the frozen result; `--freeze` writes the result that is committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packs } from "@earwitness/core";
import type { AnnotatedDocument, Annotation } from "./annotation.ts";
import { floor } from "./floor.ts";
import { readGold } from "./gold.ts";
import { predict, styleOf } from "./predict.ts";
import { scoreAdaq } from "./rules/adaq.ts";
import { scoreCitron } from "./rules/citron.ts";
import { scoreGgt } from "./rules/ggt.ts";
import { scoreHeadline } from "./rules/headline.ts";
import { scoreUhh } from "./rules/uhh.ts";

type Predictions = ReadonlyMap<string, readonly Annotation[]>;
type Figures = Record<string, number>;

const isMarked = (annotation: Annotation): boolean => annotation.type !== "indirect" && annotation.type !== "Indirect";
const any = (): boolean => true;

/** Each gold set with the figures that matter on it. */
const SETS: Record<string, (gold: readonly AnnotatedDocument[], predicted: Predictions) => Figures> = {
  "de-wikinews/dev": (gold, predicted) => {
    const uhh = scoreUhh(gold, predicted);
    return {
      "message F1": uhh.message.f1,
      "roles F1": uhh.roles.f1,
      "joint F1": uhh.joint.f1,
      ...headline(gold, predicted, any),
    };
  },
  "en-polnear/dev": (gold, predicted) => ({
    ...prefixed("marked ", headline(gold, predicted, isMarked)),
    ...prefixed(
      "indirect, communication cue ",
      headline(communication(gold), predicted, (one) => one.type === "indirect"),
    ),
    "GGT .3 F1": scoreGgt(gold, predicted, 0.3).quotes.f1,
    "GGT .8 F1": scoreGgt(gold, predicted, 0.8).quotes.f1,
    "Citron content overlap F1": scoreCitron(gold, predicted).contentOverlap.f1,
  }),
  "cs-adaq/cs": (gold, predicted) => {
    const adaq = scoreAdaq(gold, predicted);
    return {
      "content F1": adaq.content.f1,
      "cue F1": adaq.cue.f1,
      "source F1": adaq.source.f1,
      "detection F1": adaq.detection.f1,
    };
  },
  "fr-aads/all": (gold, predicted) => headline(gold, predicted, any),
  "ud-silver/nb": silver,
  "ud-silver/nn": silver,
  "ud-silver/uk": silver,
  "ud-silver/pl": silver,
  "ud-silver/fr": silver,
};

function headline(
  gold: readonly AnnotatedDocument[],
  predicted: Predictions,
  wanted: (one: Annotation) => boolean,
): Figures {
  const claimed = wanted === any ? any : (one: Annotation): boolean => wanted(one);
  const score = scoreHeadline(gold, predicted, wanted, claimed);
  return {
    "content F1 at .8": score.content.f1,
    "content P at .8": score.content.precision,
    "content R at .8": score.content.recall,
    "content F1 exact": score.contentExact.f1,
    "attributed F1": score.attributed.f1,
    "wrong speaker %": score.wrongSpeaker,
    "abstained %": score.abstained,
    "cue F1": score.cue.f1,
    "addressee F1": score.addressee.f1,
  };
}

function prefixed(prefix: string, figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [prefix + name, value]));
}

/** Silver: of the sentences that gold attributes, whether cue and source are the ones found with the matching content. */
function silver(gold: readonly AnnotatedDocument[], predicted: Predictions): Figures {
  let there = 0;
  let cues = 0;
  let sources = 0;
  for (const document of gold) {
    for (const want of document.annotations) {
      there++;
      const got = (predicted.get(document.id) ?? []).find((one) => one.cue.some((token) => want.cue.includes(token)));
      if (got === undefined) continue;
      cues++;
      if (want.source.length === 0 || got.source.some((token) => want.source.includes(token))) sources++;
    }
  }
  const share = (count: number): number => (there === 0 ? 0 : (100 * count) / there);
  return { "cue found %": share(cues), "cue and source %": share(sources) };
}

/**
 * Indirect quotations whose cue is one of the verbs of communication of `communication.txt`, fixed before any
 * measurement: PolNeAR also annotates wishes, fears and plans, which nobody uttered.
 */
function communication(gold: readonly AnnotatedDocument[]): AnnotatedDocument[] {
  const words = new Set(readFileSync(new URL("communication.txt", import.meta.url), "utf8").split(/\s+/));
  return gold.map((document) => {
    const points = Array.from(document.text);
    const said = (one: Annotation): boolean =>
      one.cue.some((token) =>
        words.has(
          points
            .slice(...(document.tokens[token] ?? [0, 0]))
            .join("")
            .toLowerCase(),
        ),
      );
    return {
      ...document,
      annotations: document.annotations.map((one) =>
        one.type === "indirect" && !said(one) ? { ...one, type: "other" } : one,
      ),
    };
  });
}

/** 95 % interval of each figure over `times` resamplings of the documents. Seeded: the same every run. */
function intervals(
  gold: readonly AnnotatedDocument[],
  predicted: Predictions,
  score: (gold: readonly AnnotatedDocument[], predicted: Predictions) => Figures,
  times: number,
): Record<string, [number, number]> {
  let state = 20260101;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const runs: Figures[] = [];
  for (let run = 0; run < times; run++) {
    const sample = gold.map((_, index) => ({
      ...(gold[Math.floor(random() * gold.length)] as AnnotatedDocument),
      index,
    }));
    runs.push(score(sample, predicted));
  }
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const sorted = runs.map((run) => run[name] ?? 0).sort((a, b) => a - b);
      return [name, [sorted[Math.floor(times * 0.025)] ?? 0, sorted[Math.ceil(times * 0.975) - 1] ?? 0]];
    }),
  );
}

const RESULTS = fileURLToPath(new URL("results.json", import.meta.url));
const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith("--"));
const frozen = JSON.parse(readOr(RESULTS, "{}")) as Record<string, { figures: Figures }>;
const results: Record<string, unknown> = { ...frozen };
let measured = 0;
for (const [name, score] of Object.entries(SETS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const gold = readGold(name);
  const lang = gold?.[0]?.lang ?? "";
  if (gold === undefined || !packs.has(lang)) {
    console.log(`\n${name}: skipped, ${gold === undefined ? "the data is not at hand" : `no pack for ${lang}`}`);
    continue;
  }
  measured++;
  const started = performance.now();
  const predicted: Predictions = new Map(
    gold.map((document) => [document.id, predict(document, packs, styleOf(name))]),
  );
  const seconds = (performance.now() - started) / 1000;
  const characters = gold.reduce((sum, document) => sum + document.text.length, 0);
  const figures = score(gold, predicted);
  const naive = score(gold, new Map(gold.map((document) => [document.id, floor(document)])));
  const bounds = words.includes("--quick") ? {} : intervals(gold, predicted, score, 200);
  console.log(
    `\n${name}: ${gold.length} texts, ${(gold.length / seconds).toFixed(0)} texts/s, ${(characters / seconds / 1e6).toFixed(2)} M characters/s`,
  );
  console.log("figure".padEnd(52), "now".padStart(6), "95 %".padStart(14), "frozen".padStart(7), "floor".padStart(6));
  for (const [figure, value] of Object.entries(figures)) {
    const range = bounds[figure]?.map((one) => one.toFixed(1)).join("–") ?? "";
    const before = frozen[name]?.figures[figure]?.toFixed(1) ?? "";
    console.log(
      figure.padEnd(52),
      value.toFixed(1).padStart(6),
      range.padStart(14),
      before.padStart(7),
      (naive[figure] ?? 0).toFixed(1).padStart(6),
    );
  }
  results[name] = { figures: rounded(figures), intervals: bounds, floor: rounded(naive) };
}
if (measured === 0) console.log("Nothing was measured.");
else if (words.includes("--freeze")) writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);

function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 10) / 10]));
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return otherwise;
  }
}
