/**
 * Finding the right sentence among a thousand, across languages, and deciding whether it is there at all:
 * `npm run bench:trace [-- --freeze]`. NTREX whole, backwards and as six-word fragments, Tatoeba; the floor uses no
 * lexicon (names, numbers, cognates). Accuracy at one with margin scoring, ties count as wrong.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Lexicon, openLexicon } from "@earwitness/core";
import { Pool } from "../../packages/core/src/trace/pool.ts";
import { ntrex, tagOf, tatoeba } from "./corpora.ts";
import { calibration, decide, falseTraces, recordings, tenWords, type Verdict } from "./deciding.ts";
import { read, retrieve } from "./retrieval.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const ROOT = at("../../../shared/data");
const OTHERS = ["fra", "spa", "pol", "swe", "nld", "por", "ita", "fin"];
const PAIRS = [
  ...["nob", "deu", "rus", "ukr"].map((to) => ["eng", to] as const),
  ...["rus", "ukr"].map((to) => ["nob", to] as const),
  ["deu", "rus"] as const,
  ...OTHERS.map((to) => ["eng", to] as const),
];
/** Pairs measured once more without the lexicon. */
const FLOOR = new Set(["nob", "deu", "rus", "ukr"]);
const DECIDED = ["nob", "deu", "rus", "ukr"];
const SECOND_HALF = 500;

interface Retrieval {
  readonly ntrex: number;
  readonly back: number;
  readonly six: number;
  readonly tatoeba?: number;
}

interface Decision {
  readonly alone: number;
  readonly article: number;
  readonly tenAlone: number;
  readonly tenArticle: number;
}

function measure(from: string, to: string, lexicon: Lexicon | undefined): Retrieval | undefined {
  const [a, b] = [ntrex(ROOT, from), ntrex(ROOT, to)];
  if (a === undefined || b === undefined) return undefined;
  const [left, right] = [read(a, tagOf(from), lexicon), read(b, tagOf(to), lexicon)];
  const middle = left.map((keys) => keys.slice(Math.max(0, (keys.length >> 1) - 3), (keys.length >> 1) + 3));
  const pool = new Pool(right.map((keys) => ({ keys })));
  const talk = from === "eng" ? tatoeba(ROOT, to) : undefined;
  const row = {
    ntrex: retrieve(left, pool).margin,
    back: retrieve(right, new Pool(left.map((keys) => ({ keys })))).margin,
    six: retrieve(middle, pool, false).margin,
  };
  if (talk === undefined) return row;
  const units = read(talk.to.lines, talk.to.language, lexicon).map((keys) => ({ keys }));
  return { ...row, tatoeba: retrieve(read(talk.from.lines, "en", lexicon), new Pool(units)).margin };
}

const CONDITIONS = [
  ["alone", true, false],
  ["article", false, false],
  ["tenAlone", true, true],
  ["tenArticle", false, true],
] as const;

/** False traces in per cent, keeping 90 % of the true ones; verdicts of articles are added to `all`. */
function measureDeciding(to: string, lexicon: Lexicon, all: Verdict[]): Decision | undefined {
  const [a, b] = [ntrex(ROOT, "eng"), ntrex(ROOT, to)];
  if (a === undefined || b === undefined) return undefined;
  const sentences = read(a, "en", lexicon);
  const target = read(b, tagOf(to), lexicon);
  const present = recordings(target, SECOND_HALF);
  const absent = recordings(target, 0);
  const row = { alone: 0, article: 0, tenAlone: 0, tenArticle: 0 };
  for (const [name, alone, short] of CONDITIONS) {
    const queries = short ? tenWords(sentences) : sentences;
    const found = decide(present, queries, SECOND_HALF, alone);
    const none = decide(absent, queries, SECOND_HALF, alone).map((verdict) => ({ ...verdict, right: false }));
    if (!alone) all.push(...found, ...none);
    row[name] = falseTraces(found, none);
  }
  return row;
}

const show = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(1)).padStart(8);
const head = (names: readonly string[]): string => names.map((name) => name.padStart(8)).join(" ");

const lexicon = openLexicon(readFileSync(at("../../packages/desk/data/lexicon.bin")));
const retrieval: Record<string, Retrieval> = {};
console.log("pair".padEnd(16), head(["NTREX", "back", "six", "Tatoeba"]));
for (const [from, to] of PAIRS) {
  const name = `${from}–${to}`;
  const floor = from === "eng" && FLOOR.has(to) ? [[`${name} floor`, undefined] as const] : [];
  for (const [label, resource] of [[name, lexicon] as const, ...floor]) {
    const row = measure(from, to, resource);
    if (row === undefined) continue;
    retrieval[label] = row;
    console.log(label.padEnd(16), [row.ntrex, row.back, row.six, row.tatoeba].map(show).join(" "));
  }
}
const deciding: Record<string, Decision> = {};
const verdicts: Verdict[] = [];
console.log("\nfalse traces, %".padEnd(17), head(["alone", "article", "ten", "ten art."]));
for (const to of DECIDED) {
  const row = measureDeciding(to, lexicon, verdicts);
  if (row === undefined) continue;
  deciding[`eng–${to}`] = row;
  console.log(`eng–${to}`.padEnd(16), [row.alone, row.article, row.tenAlone, row.tenArticle].map(show).join(" "));
}
const stated = calibration(verdicts);
for (const { from, count, right } of stated)
  console.log(`stated ${from}–${(from + 0.1).toFixed(1)}: ${right} % of ${count}`);
if (verdicts.length === 0) console.log("Nothing was measured: ../shared/data is not beside the checkout.");
else if (process.argv.includes("--freeze")) {
  writeFileSync(at("results.json"), `${JSON.stringify({ retrieval, deciding, calibration: stated }, null, 1)}\n`);
}
