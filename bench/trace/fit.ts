/** Fits the log odds of `trace/confidence.ts` on the first 500 sentences: `tsx --conditions=source bench/trace/fit.ts`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openLexicon } from "@earwitness/core";
import { ntrex, tagOf } from "./corpora.ts";
import { type Example, examples, fitOdds, recordings } from "./deciding.ts";
import { read } from "./retrieval.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const ROOT = at("../../../shared/data");
const lexicon = openLexicon(readFileSync(at("../../packages/desk/data/lexicon.bin")));
const given: Example[] = [];
for (const [from, to] of [
  ["nob", "rus"],
  ["eng", "ukr"],
  ["deu", "eng"],
] as const) {
  const [a, b] = [ntrex(ROOT, from), ntrex(ROOT, to)];
  if (a === undefined || b === undefined) throw new Error("../shared/data is not beside the checkout");
  const queries = read(a.slice(0, 500), tagOf(from), lexicon).map((keys) => ({ keys }));
  const target = read(b, tagOf(to), lexicon).map((keys) => ({ keys }));
  const search = recordings(target, 0);
  const absent = recordings(target, 500);
  const ten = queries.map(({ keys }) => ({
    keys: keys.slice(Math.max(0, (keys.length >> 1) - 5), (keys.length >> 1) + 5),
  }));
  for (const form of [queries, ten]) {
    given.push(...examples(search, form, 0, 500, true), ...examples(absent, form, 0, 500, false));
  }
}
console.log(
  fitOdds(given)
    .map((value) => value.toFixed(2))
    .join(" "),
);
