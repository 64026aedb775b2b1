/**
 * Finding the right sentence among a thousand, across languages: `npm run bench:trace [-- --freeze]`. NTREX whole and as six-word fragments,
 * Tatoeba; the floor uses no lexicon (names, numbers, cognates). Accuracy at one with margin scoring, ties count as wrong.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Lexicon, openLexicon } from "@earwitness/core";
import { ntrex, tagOf, tatoeba } from "./corpora.ts";
import { read, retrieve } from "./retrieval.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const ROOT = at("../../../shared/data");
const PAIRS = [
  ["eng", "nob"],
  ["eng", "deu"],
  ["eng", "rus"],
  ["eng", "ukr"],
  ["nob", "rus"],
  ["deu", "rus"],
] as const;

interface Row {
  readonly ntrex: number;
  readonly back: number;
  readonly six: number;
  readonly tatoeba?: number;
}

function measure(from: string, to: string, lexicon: Lexicon | undefined): Row | undefined {
  const [a, b] = [ntrex(ROOT, from), ntrex(ROOT, to)];
  if (a === undefined || b === undefined) return undefined;
  const [left, right] = [read(a, tagOf(from), lexicon), read(b, tagOf(to), lexicon)];
  const middle = left.map((keys) => keys.slice(Math.max(0, (keys.length >> 1) - 3), (keys.length >> 1) + 3));
  const talk = from === "eng" ? tatoeba(ROOT, to) : undefined;
  return {
    ntrex: retrieve(left, right).margin,
    back: retrieve(right, left).margin,
    six: retrieve(middle, right, 100, false).margin,
    ...(talk === undefined
      ? {}
      : {
          tatoeba: retrieve(read(talk.from.lines, "en", lexicon), read(talk.to.lines, talk.to.language, lexicon))
            .margin,
        }),
  };
}

const lexicon = openLexicon(readFileSync(at("../../packages/desk/data/lexicon.bin")));
const results: Record<string, Row> = {};
const show = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(1)).padStart(8);
console.log("pair".padEnd(16), ["NTREX", "back", "six", "Tatoeba"].map((head) => head.padStart(8)).join(" "));
for (const [from, to] of PAIRS) {
  for (const [name, resource] of [
    [`${from}–${to}`, lexicon],
    [`${from}–${to} floor`, undefined],
  ] as const) {
    const row = measure(from, to, resource);
    if (row === undefined) continue;
    results[name] = row;
    console.log(name.padEnd(16), [row.ntrex, row.back, row.six, row.tatoeba].map(show).join(" "));
  }
}
if (Object.keys(results).length === 0) console.log("Nothing was measured: ../shared/data is not beside the checkout.");
else if (process.argv.includes("--freeze")) writeFileSync(at("results.json"), `${JSON.stringify(results, null, 1)}\n`);
