/** The page `docs/reference/quotes.md`, made from frozen results. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

type Figures = Readonly<Record<string, number>>;

interface Result {
  readonly figures: Figures;
  readonly intervals: Readonly<Record<string, readonly [number, number]>>;
  readonly floor: Figures;
  /** Absent in results frozen before it was measured. */
  readonly kinds?: Readonly<
    Record<string, { quotations: number; found: number; attributed: number; wrongSpeaker: number }>
  >;
}

interface OwnResult extends Result {
  readonly articles: number;
  readonly quotations: number;
}

interface Peers {
  readonly [set: string]: Readonly<
    Record<
      string,
      | { readonly figures: Figures; readonly textsPerSecond: number; readonly failed: number }
      | { readonly lacking: string }
    >
  >;
}

/** What others publish and what is to be reached, by set and figure; where from stands in the page. */
const MARKS: Readonly<Record<string, Readonly<Record<string, { published?: string; reach: string }>>>> = {
  "de-wikinews/dev": {
    "message F1": { published: "48.8", reach: "≥ 72" },
    "roles F1": { published: "34.9", reach: "≥ 60" },
    "joint F1": { published: "38.9", reach: "≥ 63" },
  },
  "en-polnear/dev": {
    "marked attributed F1": { reach: "≥ 88" },
    "marked wrong speaker %": { reach: "≤ 4" },
    "indirect, communication cue content F1 at .8": { reach: "≥ 60" },
  },
  "cs-adaq/cs": {
    "content F1": { published: "76", reach: "≥ 80" },
    "cue F1": { published: "88", reach: "≥ 82" },
    "source F1": { published: "50", reach: "≥ 62" },
  },
  "fr-aads/all": { "content F1 at .8": { reach: "≥ 85" } },
  "ud-silver/nb": { "cue and source %": { reach: "≥ 90" } },
  "ud-silver/nn": { "cue and source %": { reach: "≥ 90" } },
};

/** Where an aim is missed: the errors counted by cause, by hand or by the words of the cue, on what may be read. */
const SHORTFALLS: Readonly<Record<string, string>> = {
  "en-polnear/dev": `The aim for attributed F1 is missed. Of 624 marked quotations 113 are not matched, by cause (counted by hand):

| cause | count |
|---|---|
| nobody's speech by the project's conventions: deeds, wishes, titles, words in scare quotes ("introduced the “War On Drugs”", "pounding Trump as a “con artist”") | 38 |
| the report ends elsewhere than in gold: asides, coordinated verbs, a cue inside the report | 23 |
| one quotation in two parts where gold has two, or the other way round (“A,” she said. “B.”) | 17 |
| an opinion with its object ("called the plan “absurd”"), which gold leaves out more often than not | 17 |
| marks opened and not closed, lists of signed quotations, marks within marks | 10 |
| a report that is not seen | 8 |

Without the 72 that are questions of convention the share found would be 93 %.`,
  "ud-silver/nb": `The aim is missed. Of 479 attributions 123 are not matched: 55 have a verb of belief, knowledge or feeling (*vet, tror, føler*), which is no quotation here; 10 have the writer, the reader or anybody as source (*jeg, du, man*); 19 have no source in the silver (infinitives, passives); 5 name another source; 34 are others, most of them narration behind dash speech in a text without paragraphs.`,
  "ud-silver/nn": `The aim is missed. Of 338 attributions 84 are not matched: 17 have a verb of belief, knowledge or feeling; 14 have the writer, the reader or anybody as source (*eg, du, ein*); 16 have no source in the silver; 6 name another source; 31 are others, as above, with cues misspelt in the source (*meier, miner*) among them.`,
};

const INTRODUCTION = `# Quotations, measured

Made from the frozen results in \`bench/quotes/\` (\`npm run bench:quotes -- --freeze\`); do not edit. The floor takes whatever
stands between two marks. Intervals are of 95 %, over 200 resamplings of the documents. *Published* is what others report on
the same texts: for German the rules of the GermEval 2023 task, for Czech a model trained on English. *To reach* is the aim
set before measuring.`;

function read(name: string): unknown {
  const path = fileURLToPath(new URL(`../bench/quotes/${name}`, import.meta.url));
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** @throws Error when there are no frozen results */
export function quotesPage(): string {
  const frozen = read("results.json") as Readonly<Record<string, Result>> | undefined;
  if (frozen === undefined || Object.keys(frozen).length === 0) throw new Error("No frozen results of quotations");
  const sections = Object.entries(frozen).map(([name, result]) => section(name, result));
  return `${[INTRODUCTION, ...sections, ...ownSections(), ...peerSections()].join("\n\n")}\n`;
}

function section(name: string, { figures, intervals, floor, kinds = {} }: Result): string {
  const rows = Object.entries(figures).map(([figure, value]) => {
    const range = intervals[figure]?.map((one) => one.toFixed(1)).join("–") ?? "";
    const { published = "", reach = "" } = MARKS[name]?.[figure] ?? {};
    return [figure, value.toFixed(1), range, (floor[figure] ?? 0).toFixed(1), published, reach];
  });
  const main = table(["figure", "Earwitness", "95 % interval", "naive floor", "published", "to reach"], rows);
  const byKind = Object.entries(kinds).map(([kind, one]) => [
    kind,
    String(one.quotations),
    ...[one.found, one.attributed, one.wrongSpeaker].map((share) => share.toFixed(1)),
  ]);
  const second = table(["type and marks", "quotations", "found %", "attributed %", "wrong speaker %"], byKind);
  const shortfall = SHORTFALLS[name] === undefined ? [] : [SHORTFALLS[name]];
  return [`## ${name}`, main, ...(byKind.length === 0 ? [] : [second]), ...shortfall].join("\n\n");
}

function ownSections(): string[] {
  const own = (read("own-results.json") ?? {}) as Readonly<Record<string, OwnResult>>;
  return ["dev", "blind"].flatMap((split) => {
    const results = Object.entries(own).filter(([name]) => name.startsWith(`${split}/`));
    if (results.length === 0) return [];
    const names = [...new Set(results.flatMap(([, { figures }]) => Object.keys(figures)))];
    const rows = names.map((name) => [name, ...results.map(([, result]) => cell(result, name))]);
    const sizes = ["articles / quotations", ...results.map(([, one]) => `${one.articles} / ${one.quotations}`)];
    const intro =
      split === "dev"
        ? "Articles written by the project (`bench/quotes/own/README.md` says what that limits), read while the rules were made. The naive floor stands in brackets."
        : "The other half, which whoever makes rules does not read.";
    const heads = ["figure", ...results.map(([name]) => name.slice(split.length + 1))];
    return [`## Own gold, ${split}\n\n${intro}\n\n${table(heads, [sizes, ...rows])}`];
  });
}

function cell({ figures, intervals, floor }: OwnResult, name: string): string {
  const value = figures[name];
  if (value === undefined) return "–";
  const range = intervals[name]?.map((one) => one.toFixed(0)).join("–");
  return `${value.toFixed(1)}${range === undefined ? "" : ` ${range}`} (${(floor[name] ?? 0).toFixed(0)})`;
}

function peerSections(): string[] {
  const peers = (read("peers-results.json") ?? {}) as Peers;
  return Object.entries(peers).map(([set, results]) => {
    const measured = Object.values(results).flatMap((one) => ("figures" in one ? [one.figures] : []));
    const names = [...new Set(measured.flatMap((figures) => Object.keys(figures)))];
    const rows = Object.entries(results).map(([peer, one]) =>
      "figures" in one
        ? [
            one.failed === 0 ? peer : `${peer} (refused ${one.failed} texts)`,
            ...names.map((name) => one.figures[name]?.toFixed(1) ?? "–"),
            one.textsPerSecond.toFixed(1),
          ]
        : [`${peer}: ${one.lacking}`, ...names.map(() => "–"), "–"],
    );
    const intro = "Same texts, same scorer, marked quotations only, since no peer looks for others.";
    return `## Peers on ${set}\n\n${intro}\n\n${table(["system", ...names, "texts/s"], rows)}`;
  });
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heads), `|${heads.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
