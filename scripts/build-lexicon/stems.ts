/**
 * Step 2 of 3: the stem of each word by the rules the tracer itself uses, so that a look-up at run time meets the entry.
 * Writes WORK/<language>.stems, one stem a line, for each WORK/<language>.tsv.
 *
 * usage: tsx --conditions=source scripts/build-lexicon/stems.ts WORK
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stemOf } from "../../packages/core/src/trace/stem.ts";

const work = process.argv[2];
if (work === undefined) throw new Error("usage: stems.ts WORK");
const lists = readdirSync(work).filter((name) => name.endsWith(".tsv"));
if (lists.length === 0) throw new Error(`no word lists in ${work}: run embed.py first`);
for (const name of lists) {
  const language = name.slice(0, -".tsv".length);
  const words = readFileSync(join(work, name), "utf8").trimEnd().split("\n");
  const stems = words.map((line) => stemOf(line.split("\t")[0] ?? "", language));
  writeFileSync(join(work, `${language}.stems`), `${stems.join("\n")}\n`);
  console.log(language, words.length, new Set(stems).size);
}
