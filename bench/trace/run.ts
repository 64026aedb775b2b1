/**
 * Finding the right sentence among a thousand, across languages, and deciding whether it is there at all:
 * `npm run bench:trace [-- --embeddings WHERE --kept FOLDER] [-- --freeze]`. NTREX whole, backwards and as six-word fragments,
 * Tatoeba (`--only retrieval`, without the floor, `--only deciding`, `--pairs eng-rus,eng-nob` measure a part). The floor uses no lexicon (names, numbers, cognates). With an engine everything is measured by words alone and with it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Lexicon, openLexicon } from "@earwitness/core";
import { Pool } from "../../packages/core/src/trace/pool.ts";
import { centred, commonVectors } from "../../packages/core/src/trace/vectors.ts";
import { ntrex, tagOf, tatoeba } from "./corpora.ts";
import { calibration, decide, falseTraces, recordings, type Verdict } from "./deciding.ts";
import type { Decision, Retrieval, TraceResults } from "./page.ts";
import { read, retrieve, type Sentence } from "./retrieval.ts";
import { type Engine, openEngine } from "./vectors.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const ROOT = at("../../../shared/data");
const OTHERS = ["fra", "spa", "pol", "swe", "nld", "por", "ita", "fin"];
const PAIRS = [
  ...["nob", "deu", "rus", "ukr"].map((to) => ["eng", to] as const),
  ...["rus", "ukr"].map((to) => ["nob", to] as const),
  ["deu", "rus"] as const,
  ...OTHERS.map((to) => ["eng", to] as const),
];
/** Languages whose pair with English is measured once more without the lexicon, and whose traces are decided. */
const MAIN = ["nob", "deu", "rus", "ukr"];
const SECOND_HALF = 500;

const { values: flags } = parseArgs({
  options: {
    freeze: { type: "boolean" },
    embeddings: { type: "string" },
    kept: { type: "string", default: at("../../node_modules/.cache/bench-trace") },
    pairs: { type: "string" },
    only: { type: "string" },
  },
});
const engine: Engine | undefined =
  flags.embeddings === undefined ? undefined : await openEngine(flags.embeddings, flags.kept);

/** Sentences of one language with their words and, where there is an engine, their vectors; `words` cuts each to its middle. */
async function sentences(
  lines: readonly string[],
  code: string,
  lexicon: Lexicon | undefined,
  words?: number,
): Promise<Sentence[]> {
  const language = tagOf(code);
  const keys = read(lines, language, lexicon).map((row) => middle(row, words ?? row.length));
  if (engine === undefined || lexicon === undefined) return keys.map((row) => ({ keys: row }));
  const texts = keys.map((row, n) =>
    words === undefined ? (lines[n] ?? "") : (lines[n]?.slice(row[0]?.start ?? 0, row.at(-1)?.end ?? 0) ?? ""),
  );
  const vectors = await engine.vectors(texts);
  const units = keys.map((row, n) => ({ keys: row, language, vector: vectors[n] ?? new Float32Array() }));
  return centred(units, commonVectors(units));
}

function middle<T>(row: readonly T[], words: number): readonly T[] {
  const from = Math.max(0, (row.length >> 1) - (words >> 1));
  return words >= row.length ? row : row.slice(from, from + words);
}

async function measure(from: string, to: string, lexicon: Lexicon | undefined): Promise<Retrieval[]> {
  const [a, b] = [ntrex(ROOT, from), ntrex(ROOT, to)];
  if (a === undefined || b === undefined) return [];
  const [left, right] = [await sentences(a, from, lexicon), await sentences(b, to, lexicon)];
  const pool = new Pool(right);
  const whole = retrieve(left, pool);
  const six = retrieve(await sentences(a, from, lexicon, 6), pool);
  const back = retrieve(right, new Pool(left));
  const talk = from === "eng" ? tatoeba(ROOT, to) : undefined;
  const short =
    talk === undefined
      ? undefined
      : retrieve(
          await sentences(talk.from.lines, "eng", lexicon),
          new Pool(await sentences(talk.to.lines, to, lexicon)),
        );
  return (["words", "engine"] as const).flatMap((by) => {
    const values = { ntrex: whole[by], back: back[by], six: six[by], tatoeba: short?.[by] };
    return whole[by] === undefined
      ? []
      : [Object.fromEntries(Object.entries(values).filter(([, one]) => one !== undefined))];
  });
}

const CONDITIONS = [
  ["alone", true, false],
  ["article", false, false],
  ["tenAlone", true, true],
  ["tenArticle", false, true],
] as const;

/** False traces in per cent, keeping 90 % of the true ones; verdicts of articles are added to `all`. */
async function measureDeciding(to: string, lexicon: Lexicon, withEngine: boolean, all: Verdict[]) {
  const [a, b] = [ntrex(ROOT, "eng"), ntrex(ROOT, to)];
  if (a === undefined || b === undefined) return undefined;
  const strip = (list: Sentence[]): Sentence[] => (withEngine ? list : list.map(({ keys }) => ({ keys })));
  const whole = strip(await sentences(a, "eng", lexicon));
  const ten = strip(await sentences(a, "eng", lexicon, 10));
  const target = strip(await sentences(b, to, lexicon));
  const present = recordings(target, SECOND_HALF);
  const absent = recordings(target, 0);
  const row = { alone: 0, article: 0, tenAlone: 0, tenArticle: 0 };
  for (const [name, alone, short] of CONDITIONS) {
    const queries = short ? ten : whole;
    const found = decide(present, queries, SECOND_HALF, alone);
    const none = decide(absent, queries, SECOND_HALF, alone).map((verdict) => ({ ...verdict, right: false }));
    if (!alone) all.push(...found, ...none);
    row[name] = falseTraces(found, none);
  }
  return row;
}

/** Writes what is measured so far beside what was frozen before, so that a run can be stopped and done in parts. */
function freeze(): void {
  if (flags.freeze !== true) return;
  const old = JSON.parse(readFileSync(at("results.json"), "utf8")) as Partial<TraceResults>;
  const results: TraceResults = {
    ...old,
    ...(engine === undefined ? {} : { engine: engine.name }),
    retrieval: { ...old.retrieval, ...retrieval },
    deciding: { ...old.deciding, ...deciding },
    calibration: { ...old.calibration, ...stated },
  };
  writeFileSync(at("results.json"), `${JSON.stringify(results, null, 1)}\n`);
}

const show = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(1)).padStart(8);
const head = (names: readonly string[]): string => names.map((name) => name.padStart(8)).join(" ");

const lexicon = openLexicon(readFileSync(at("../../packages/desk/data/lexicon.bin")));
const retrieval: Record<string, Retrieval> = {};
const deciding: Record<string, Decision> = {};
const stated: Record<string, ReturnType<typeof calibration>> = {};
const wanted = (name: string): boolean => flags.pairs === undefined || flags.pairs.split(",").includes(name);
console.log("pair".padEnd(18), head(["NTREX", "back", "six", "Tatoeba"]));
for (const [from, to] of PAIRS) {
  const name = `${from}–${to}`;
  if (flags.only === "deciding" || !wanted(`${from}-${to}`)) continue;
  const [words, vectors] = await measure(from, to, lexicon);
  const withFloor = flags.only === undefined && from === "eng" && MAIN.includes(to);
  const [floor] = withFloor ? await measure(from, to, undefined) : [];
  for (const [label, row] of [
    [name, words],
    [`${name} engine`, vectors],
    [`${name} floor`, floor],
  ] as const) {
    if (row === undefined) continue;
    retrieval[label] = row;
    console.log(label.padEnd(18), [row.ntrex, row.back, row.six, row.tatoeba].map(show).join(" "));
  }
  freeze();
}
console.log("\nfalse traces, %".padEnd(19), head(["alone", "article", "ten", "ten art."]));
for (const by of flags.only === "retrieval" ? [] : engine === undefined ? ["words"] : ["words", "engine"]) {
  const verdicts: Verdict[] = [];
  for (const to of MAIN) {
    const row = wanted(`eng-${to}`) ? await measureDeciding(to, lexicon, by === "engine", verdicts) : undefined;
    if (row === undefined) continue;
    const name = `eng–${to}${by === "engine" ? " engine" : ""}`;
    deciding[name] = row;
    console.log(name.padEnd(18), [row.alone, row.article, row.tenAlone, row.tenArticle].map(show).join(" "));
  }
  stated[by] = calibration(verdicts);
  for (const { from, count, right } of stated[by] ?? [])
    console.log(`stated ${from}–${(from + 0.1).toFixed(1)}: ${right} % of ${count}`);
  freeze();
}
if (Object.keys(retrieval).length + Object.keys(deciding).length === 0)
  console.log("Nothing was measured: ../shared/data is not beside the checkout.");
