/**
 * Step 2: the stem of each word by the rules the tracer itself uses, so that a look-up at run time meets the entry.
 * Writes WORK/<language>.stems, one stem a line, for each WORK/<language>.tsv.
 *
 * With `-` and a language it reads words from standard input and prints their stems.
 *
 * usage: tsx --conditions=source scripts/build-lexicon/stems.ts WORK | - LANGUAGE
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stemOf } from "../../packages/core/src/trace/stem.ts";

const [work, language] = process.argv.slice(2);
if (work === undefined) throw new Error("usage: stems.ts WORK | - LANGUAGE");
if (work === "-") fromInput(language ?? "und");
else fromLists(work);

function fromInput(tag: string): void {
  const words = readFileSync(0, "utf8").split("\n");
  process.stdout.write(words.map((word) => stemOf(word, tag)).join("\n"));
}

function fromLists(folder: string): void {
  const lists = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  if (lists.length === 0) throw new Error(`no word lists in ${folder}: run embed.py first`);
  for (const name of lists) {
    const tag = name.slice(0, -".tsv".length);
    const words = readFileSync(join(folder, name), "utf8").trimEnd().split("\n");
    const stems = words.map((line) => stemOf(line.split("\t")[0] ?? "", tag));
    writeFileSync(join(folder, `${tag}.stems`), `${stems.join("\n")}\n`);
    console.log(tag, words.length, new Set(stems).size);
  }
}
