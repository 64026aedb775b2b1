/**
 * Drift detectors: recall of single edits made by rule beside false alarms on faithful renderings, and what is caught of
 * professional error marks.
 *
 *   npx tsx --conditions=source bench/drift/run.ts            measure, compare with the frozen results
 *   npx tsx --conditions=source bench/drift/run.ts --settings en-de,de-en   measure these pairs alone, the others as frozen
 *   npx tsx --conditions=source bench/drift/run.ts --write    freeze: results.json and packages/core/src/drift/false-alarms.ts
 *
 * The rate of a rule is (alarms + 1) / (pairs it has something to look at + 2): few pairs prove little.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gradeOf, gradeOfRate } from "../../packages/core/src/drift/grades.ts";
import { type Edit, edits } from "./edits.ts";
import { applies, judge } from "./judge.ts";
import {
  aces,
  type FaithfulPair,
  hasMaterial,
  mqm,
  ntrex,
  ntrexPairs,
  TAGS,
  tatoebaPairs,
  withinPairs,
  wmtHumanPairs,
} from "./material.ts";

const RESULTS = fileURLToPath(new URL("results.json", import.meta.url));
const RATES = fileURLToPath(new URL("../../packages/core/src/drift/false-alarms.ts", import.meta.url));
/** Rates are written with this many digits, so that a change in one sentence shows and noise does not. */
const DIGITS = 4;

interface Count {
  alarms: number;
  pairs: number;
}

type Alarms = Record<string, Record<string, Count>>;

/** A pair that is not measured takes the worst rate of those that are. */
const PAIRS = "en-nb en-nn en-de en-ru en-uk nb-en nn-en de-en ru-en uk-en ru-uk uk-ru ru-nb uk-de".split(" ");
const named = process.argv.indexOf("--settings");
/** Pairs of languages to measure, the rest as frozen; all when none is named. */
const only = named < 0 ? undefined : process.argv[named + 1]?.split(",");
const isWanted = (setting: string): boolean => only === undefined || only.includes(setting);
/** Fewer pairs than this measure nothing: the setting is left out. */
const FEWEST = 25;

function allPairs(): FaithfulPair[] {
  const across = PAIRS.filter(isWanted).map((pair) => pair.split("-") as [string, string]);
  return [
    ...(only === undefined ? withinPairs() : []),
    ...across.flatMap(([a, b]) => [...ntrexPairs(a, b), ...tatoebaPairs(a, b), ...wmtHumanPairs(a, b)]),
  ];
}

function falseAlarms(): { alarms: Alarms; pairs: number } {
  const judged = allPairs().map(judge);
  const rules = [...new Set(judged.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const alarms: Alarms = {};
  for (const rule of rules) {
    const row: Record<string, Count> = {};
    for (const one of judged) {
      const raised = one.findings.some((finding) => finding.rule === rule);
      if (!raised && !applies(rule, one)) continue;
      const count = (row[one.setting] ??= { alarms: 0, pairs: 0 });
      count.pairs++;
      if (raised) count.alarms++;
    }
    alarms[rule] = row;
  }
  return { alarms, pairs: judged.length };
}

/** Edits tried for each kind in each setting. */
const MOST_EDITS = 200;

type Recall = Record<string, Record<string, { found: number; edits: number }>>;

/** Within a language the faithful sentence is the source itself; across, the English one, or into English each of the others. */
function recall(): Recall {
  const table: Recall = {};
  for (const tag of TAGS) {
    for (const [at, text] of ntrex(tag).entries()) {
      const besides = (tag === "en" ? TAGS.slice(1) : ["en"]).map((other) => ({
        tag: other,
        text: ntrex(other)[at] ?? "",
      }));
      for (const edit of edits) {
        for (const [n, beside] of besides.entries()) {
          const made = edit.make(text, tag, beside);
          if (made === undefined || made === text) continue;
          const edited = { toTag: tag, to: made };
          if (n === 0) tally(table, edit, `within ${tag}`, { ...edited, fromTag: tag, from: text }, text);
          if (edit.withinOnly === true) break;
          tally(table, edit, `${beside.tag}-${tag}`, { ...edited, fromTag: beside.tag, from: beside.text }, text);
        }
      }
    }
  }
  return table;
}

function tally(table: Recall, { name, type }: Edit, setting: string, pair: FaithfulPair, faithful: string): void {
  if (!isWanted(setting)) return;
  const row = (table[name] ??= {});
  const count = (row[setting] ??= { found: 0, edits: 0 });
  if (count.edits >= MOST_EDITS) return;
  if (judge({ ...pair, to: faithful }).findings.some((finding) => finding.type === type)) return;
  count.edits++;
  if (judge(pair).findings.some((finding) => finding.type === type)) count.found++;
}

/** Share of outputs with an alarm, by the error marked by professionals; "none" is the false-alarm side. */
function professional(): Record<string, Count> {
  const table: Record<string, Count> = {};
  for (const { source, target, errors } of mqm()) {
    const raised = judge({ fromTag: "en", toTag: "de", from: source, to: target }).findings.some(
      (finding) => gradeOf(finding.rule, "en-de") !== "hint" && gradeOf(finding.rule, "en-de") !== undefined,
    );
    const kinds =
      errors.length === 0 ? ["no error"] : new Set(errors.map(({ category, severity }) => `${category} ${severity}`));
    for (const kind of kinds) {
      const count = (table[kind] ??= { alarms: 0, pairs: 0 });
      count.pairs++;
      if (raised) count.alarms++;
    }
  }
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function acesCaught(): Count {
  const all = aces();
  const caught = all.filter(
    ({ source, good, bad }) =>
      judge({ fromTag: "en", toTag: "fr", from: source, to: bad }).findings.length >
      judge({ fromTag: "en", toTag: "fr", from: source, to: good }).findings.length,
  );
  return { alarms: caught.length, pairs: all.length };
}

const rate = ({ alarms, pairs }: Count): number => Number(((alarms + 1) / (pairs + 2)).toFixed(DIGITS));
const percent = (part: number, whole: number): string => (whole === 0 ? "–" : ((100 * part) / whole).toFixed(1));

function printAlarms(alarms: Alarms): void {
  const settings = [
    "close",
    "loose",
    "en-nb",
    "en-nn",
    "en-de",
    "en-ru",
    "en-uk",
    "nb-en",
    "de-en",
    "ru-en",
    "uk-en",
    "ru-uk",
  ];
  console.log(
    "\nFalse alarms on faithful renderings, % of the pairs the rule applies to (A assert, P point out, H hint, – not shown)",
  );
  console.log("rule".padEnd(30) + settings.map((name) => name.padStart(9)).join(""));
  for (const [rule, row] of Object.entries(alarms)) {
    const cells = settings.map((setting) => {
      const count = row[setting];
      if (count === undefined) return "";
      const grade = gradeOfRate(rate(count));
      return `${percent(count.alarms, count.pairs)} ${grade === undefined ? "–" : grade.charAt(0).toUpperCase()}`;
    });
    console.log(rule.padEnd(30) + cells.map((cell) => cell.padStart(9)).join(""));
  }
}

function printRecall(table: Recall): void {
  const settings = [
    ...TAGS.map((tag) => `within ${tag}`),
    ...TAGS.filter((tag) => tag !== "en").flatMap((tag) => [`en-${tag}`, `${tag}-en`]),
  ];
  console.log("\nSingle edits found, % (of at most 200 each)");
  console.log("edit".padEnd(26) + settings.map((name) => name.padStart(10)).join(""));
  for (const [name, row] of Object.entries(table)) {
    const cells = settings.map((setting) => percent(row[setting]?.found ?? 0, row[setting]?.edits ?? 0));
    console.log(name.padEnd(26) + cells.map((cell) => cell.padStart(10)).join(""));
  }
}

/** What is measured in the place of what was frozen, where only some pairs are. */
function withFrozen(measured: { alarms: Alarms; pairs: number; found: Recall }): typeof measured {
  if (only === undefined) return measured;
  const old = JSON.parse(readFileSync(RESULTS, "utf8")) as { alarms: Alarms; pairs: number; recall: Recall };
  return { pairs: old.pairs, alarms: joined(old.alarms, measured.alarms), found: joined(old.recall, measured.found) };
}

type Table<T> = Record<string, Record<string, T>>;

function joined<T>(old: Table<T>, measured: Table<T>): Table<T> {
  const names = [...new Set([...Object.keys(old), ...Object.keys(measured)])];
  return Object.fromEntries(names.map((name) => [name, { ...old[name], ...measured[name] }]));
}

function ratesOf(alarms: Alarms): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(alarms).map(([rule, row]) => [
      rule,
      Object.fromEntries(
        Object.entries(row)
          .filter(([, count]) => count.pairs >= FEWEST)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([setting, count]) => [setting, rate(count)]),
      ),
    ]),
  );
}

function ratesFile(rates: Record<string, Record<string, number>>): string {
  const head = readFileSync(RATES, "utf8").split("export const")[0] ?? "";
  const rows = Object.entries(rates).flatMap(([rule, row]) => {
    const cells = Object.entries(row).map(
      ([setting, value]) => `    ${setting.includes("-") ? `"${setting}"` : setting}: ${value},`,
    );
    return cells.length === 0 ? [`  "${rule}": {},`] : [`  "${rule}": {`, ...cells, "  },"];
  });
  return `${head}export const FALSE_ALARMS: Readonly<Record<string, Readonly<Record<string, number>>>> = {\n${rows.join("\n")}\n};\n`;
}

function main(): void {
  if (!hasMaterial) {
    console.log("The evaluation data is not at hand; nothing was measured.");
    return;
  }
  const { alarms, pairs, found } = withFrozen({ ...falseAlarms(), found: recall() });
  const marked = professional();
  const results = { pairs, alarms, recall: found, mqmTedEnDe: marked, acesEnFr: acesCaught() };
  console.log(`${pairs} faithful pairs`);
  printAlarms(alarms);
  printRecall(found);
  console.log("\nMQM TED en-de: outputs with an alarm by the error marked, %");
  for (const [kind, count] of Object.entries(marked)) {
    if (count.pairs >= 10)
      console.log(`${kind.padEnd(46)}${percent(count.alarms, count.pairs).padStart(7)}  of ${count.pairs}`);
  }
  console.log(
    `ACES en-fr, wrong referent: ${results.acesEnFr.alarms} of ${results.acesEnFr.pairs} caught (no pack for French)`,
  );
  freeze(`${JSON.stringify(results, null, 1)}\n`, ratesOf(alarms));
}

function freeze(text: string, rates: Record<string, Record<string, number>>): void {
  if (process.argv.includes("--write")) {
    writeFileSync(RESULTS, text);
    writeFileSync(RATES, ratesFile(rates));
    console.log("\nFrozen.");
    return;
  }
  const same = existsSync(RESULTS) && readFileSync(RESULTS, "utf8") === text;
  console.log(same ? "\nAs frozen." : "\nNot as frozen: look at the differences, then run with --write.");
  if (!same) process.exitCode = 1;
}

main();
