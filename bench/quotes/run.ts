/**
 * Quotations against gold: `npm run bench:quotes [-- NAME…] [-- --quick] [-- --freeze]`. Prints every figure with its bootstrap
 * interval (none with `--quick`), beside the naive floor and the frozen result; `own/dev` and `own/blind` name the halves
 * of the project's own gold; `--peers` adds other systems (`peers/README.md`). `--freeze` writes the results that are committed.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packs } from "@earwitness/core";
import type { AnnotatedDocument, Annotation } from "./annotation.ts";
import { type Figures, intervals, rounded } from "./bootstrap.ts";
import { floor } from "./floor.ts";
import { readGold } from "./gold.ts";
import { measureOwn, type OwnResult, printOwn } from "./own-run.ts";
import { measurePeers, type PeerResult, printPeers } from "./peers/measure.ts";
import { predict, styleOf } from "./predict.ts";
import { scoreAdaq } from "./rules/adaq.ts";
import { scoreCitron } from "./rules/citron.ts";
import { scoreGgt } from "./rules/ggt.ts";
import { scoreHeadline } from "./rules/headline.ts";
import { printKinds, scoreKinds } from "./rules/kinds.ts";
import { scoreUhh } from "./rules/uhh.ts";

type Predictions = ReadonlyMap<string, readonly Annotation[]>;

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
    "attributed F1, by mention": score.attributedByMention.f1,
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

const RESULTS = fileURLToPath(new URL("results.json", import.meta.url));
const OWN_RESULTS = fileURLToPath(new URL("own-results.json", import.meta.url));
const PEER_RESULTS = fileURLToPath(new URL("peers-results.json", import.meta.url));
const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith("--"));
const frozen = readFrozen(RESULTS) as Record<string, { figures: Figures }>;
const results: Record<string, unknown> = { ...frozen };
/** Sets in languages that peers read. */
const PEER_SETS = new Set(["en-polnear/dev", "cs-adaq/cs"]);
/** Folder of what `peers/run.sh` wrote; empty for the npm packages alone. */
const askedPeers = words.find((word) => /^--peers(?:=|$)/.test(word))?.slice("--peers=".length);
const peers: Record<string, Record<string, PeerResult>> = {};
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
  const bounds = words.includes("--quick") ? {} : intervals(gold, (sample) => score(sample, predicted), 200);
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
  const kinds = scoreKinds(gold, predicted);
  printKinds(kinds);
  if (askedPeers !== undefined && PEER_SETS.has(name)) {
    const ours = { predicted, seconds, failed: 0 };
    peers[name] = measurePeers(gold, ours, (answers) => headline(gold, answers, isMarked), askedPeers);
    printPeers(name, peers[name]);
  }
  results[name] = { figures: rounded(figures), intervals: bounds, floor: rounded(naive), kinds };
}
const own: Record<string, OwnResult> = {};
for (const split of ["dev", "blind"] as const) {
  if (wanted.length > 0 && !wanted.includes(`own/${split}`)) continue;
  const measuredOwn = measureOwn(split, words.includes("--quick") ? 0 : 200);
  measured += Object.keys(measuredOwn).length;
  printOwn(split, measuredOwn);
  Object.assign(own, measuredOwn);
}
if (measured === 0) {
  console.log("Nothing was measured.");
  process.exitCode = 1;
} else if (words.includes("--freeze")) {
  freeze(RESULTS, results);
  freeze(OWN_RESULTS, { ...readFrozen(OWN_RESULTS), ...own });
  const known = readFrozen(PEER_RESULTS) as typeof peers;
  const merged = Object.entries(peers).map(([name, one]) => [name, { ...known[name], ...one }]);
  freeze(PEER_RESULTS, { ...known, ...Object.fromEntries(merged) });
}

function readFrozen(path: string): Record<string, unknown> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>) : {};
}

function freeze(path: string, results: Readonly<Record<string, unknown>>): void {
  writeFileSync(path, `${JSON.stringify(results, null, 1)}\n`);
}
