import { packs } from "@earwitness/core";
import { type Figures, intervals, rounded } from "./bootstrap.ts";
import { floor } from "./floor.ts";
import { ownLanguages, readOwn, type Split } from "./own.ts";
import { annotateOwn, asOwn, type OwnAnnotation, type OwnDocument, predictOwn } from "./own-annotation.ts";
import { scoreOwn, scoreOwnKinds } from "./rules/own.ts";

/** Figures of one half of the own gold in one language. */
export interface OwnResult {
  readonly articles: number;
  readonly quotations: number;
  readonly figures: Figures;
  /** Empty when no intervals were asked for. */
  readonly intervals: Readonly<Record<string, readonly [number, number]>>;
  readonly floor: Figures;
}

/** Measures the own gold: results by `dev/nb`. A language without a pack is read by what the neutral one can do. */
export function measureOwn(split: Split, times: number): Record<string, OwnResult> {
  return Object.fromEntries(ownLanguages(split).map((lang) => [`${split}/${lang}`, measure(split, lang, times)]));
}

function measure(split: Split, lang: string, times: number): OwnResult {
  const articles = readOwn(split, lang);
  const gold = articles.map((article) => annotateOwn(article, packs));
  const predicted = new Map(articles.map((article) => [article.id, predictOwn(article, packs)]));
  const naive = new Map(gold.map((document) => [document.id, floor(document).map(asOwn)]));
  const score =
    (answers: ReadonlyMap<string, readonly OwnAnnotation[]>) =>
    (documents: readonly OwnDocument[]): Figures => ({
      ...scoreOwn(documents, answers),
      ...scoreOwnKinds(documents, answers),
    });
  return {
    articles: articles.length,
    quotations: articles.reduce((sum, article) => sum + article.quotations.length, 0),
    figures: rounded(score(predicted)(gold)),
    intervals: times === 0 ? {} : intervals(gold, score(predicted), times),
    floor: rounded(score(naive)(gold)),
  };
}

/** One row a figure, one column a language. */
export function printOwn(split: Split, results: Readonly<Record<string, OwnResult>>): void {
  const columns = Object.keys(results);
  const names = [...new Set(columns.flatMap((name) => Object.keys(results[name]?.figures ?? {})))];
  const row = (name: string, cells: readonly string[]): void =>
    console.log(`  ${name.padEnd(44)}${cells.map((cell) => cell.padStart(7)).join("")}`);
  console.log(`\nOwn gold, ${split} (written by the project; the README in own/ says what that limits)`);
  row(
    "",
    columns.map((name) => name.slice(split.length + 1)),
  );
  row(
    "quotations",
    columns.map((name) => String(results[name]?.quotations ?? 0)),
  );
  for (const name of names)
    row(
      name,
      columns.map((column) => results[column]?.figures[name]?.toFixed(1) ?? ""),
    );
}
