/**
 * Quotations and utterances of all cases that a sentence may be a copy or a part of, though not one word for word: the match index,
 * made anew from the findings when a question needs it and the cases are others than it was made from.
 */
import { readFile, writeFile } from "node:fs/promises";
import { indexKeys } from "@earwitness/core";
import type { Database } from "../store/database.ts";
import { openMatchIndex, writeMatchIndex } from "../store/match-index.ts";
import { foldedOf } from "./findings.ts";

/** Rows that the index offers to be compared word by word. */
const OFFERED = 50;
/** Fewer words than this are alike by chance. */
const LEAST_WORDS = 4;
/** Share of the words asked for that a row has, or of the words of a row that stand in the question. */
const OF_QUESTION = 0.5;
const OF_ROW = 0.7;

/** What the file of the index was made from: its records are the first findings of each case, in this order. */
interface Made {
  readonly from: string;
  readonly cases: readonly (readonly [id: string, records: number])[];
}

interface Row {
  readonly name: string;
  readonly folded: string;
}

/** A finding as `case position`, the name that `find` gives it. */
export const NAME = "(case_id || ' ' || position)";

export class Alike {
  private readonly path: string;
  private made: Made | undefined;

  /** `path` of the file, which need not be there; beside it lies what it was made from, with `.json` after it. */
  constructor(path: string) {
    this.path = path;
  }

  /** Names of the findings that are like a sentence, the likest first. */
  async find(database: Database, words: string): Promise<readonly string[]> {
    const asked = wordsOf(foldedOf(words));
    if (asked.size < LEAST_WORDS) return [];
    const { cases } = await this.refresh(database);
    const index = openMatchIndex(this.path);
    // The language of the question is not known; it decides over number words alone.
    const found = index.find(indexKeys(words, "und"), OFFERED);
    index.close();
    const names = found.map(({ record }) => nameOf(record, cases));
    const rows = await database.query<Row>(
      `select ${NAME} as name, folded from findings where ${NAME} = any($1::text[])`,
      [names],
    );
    const like = new Set(rows.filter(({ folded }) => isLike(asked, wordsOf(folded))).map(({ name }) => name));
    return names.filter((name) => like.has(name));
  }

  private async refresh(database: Database): Promise<Made> {
    const cases = await database.query<{ id: string; dossier: string }>("select id, dossier from cases order by id");
    const from = JSON.stringify(cases.map(({ id, dossier }) => [id, dossier]));
    this.made ??= await readFile(`${this.path}.json`, "utf8").then(
      (text) => JSON.parse(text) as Made,
      () => undefined,
    );
    if (this.made?.from === from) return this.made;
    const keys: Uint32Array[] = [];
    const counts: [string, number][] = [];
    for (const { id } of cases) {
      const rows = await database.query<{ text: string; language: string }>(
        "select text, language from findings where case_id = $1 and kind in ('quotation', 'utterance') order by position",
        [id],
      );
      for (const { text, language } of rows) keys.push(indexKeys(text, language));
      counts.push([id, rows.length]);
    }
    writeMatchIndex(this.path, keys);
    this.made = { from, cases: counts };
    await writeFile(`${this.path}.json`, JSON.stringify(this.made));
    return this.made;
  }
}

function nameOf(record: number, cases: Made["cases"]): string {
  let first = 0;
  for (const [id, records] of cases) {
    if (record < first + records) return `${id} ${record - first}`;
    first += records;
  }
  throw new RangeError(`There is no record ${record}`);
}

function wordsOf(folded: string): ReadonlySet<string> {
  return new Set(folded.match(/[\p{L}\p{N}]+/gu));
}

function isLike(asked: ReadonlySet<string>, row: ReadonlySet<string>): boolean {
  const shared = [...asked].filter((word) => row.has(word)).length;
  return shared >= LEAST_WORDS && (shared / asked.size >= OF_QUESTION || shared / row.size >= OF_ROW);
}
