/** Reads the evaluation corpora, which lie outside the project. Absent ones are reported, not guessed. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const TAGS: Readonly<Record<string, string>> = {
  eng: "en",
  rus: "ru",
  ukr: "uk",
  nob: "nb",
  nno: "nn",
  deu: "de",
  fra: "fr",
  spa: "es",
  swe: "sv",
  dan: "da",
  pol: "pl",
  bel: "be",
  fin: "fi",
  nld: "nl",
  ita: "it",
  por: "pt",
};

export interface Parallel {
  readonly from: { readonly language: string; readonly lines: readonly string[] };
  readonly to: { readonly language: string; readonly lines: readonly string[] };
}

export function tagOf(code: string): string {
  return TAGS[code] ?? code;
}

/** The 1,000 NTREX sentences of a language; undefined when the corpus is not there. */
export function ntrex(root: string, code: string): readonly string[] | undefined {
  const name = code === "eng" ? "newstest2019-src.eng.txt" : `newstest2019-ref.${code}.txt`;
  return lines(join(root, "tracing", "ntrex-dev", name));
}

/** The 1,000 Tatoeba pairs of a language with English. */
export function tatoeba(root: string, code: string): Parallel | undefined {
  const folder = join(root, "tracing", "tatoeba");
  const from = lines(join(folder, `tatoeba.${code}-eng.eng`));
  const to = lines(join(folder, `tatoeba.${code}-eng.${code}`));
  if (from === undefined || to === undefined) return undefined;
  return { from: { language: "en", lines: from }, to: { language: tagOf(code), lines: to } };
}

function lines(path: string): readonly string[] | undefined {
  return existsSync(path) ? readFileSync(path, "utf8").trimEnd().split(/\r?\n/u) : undefined;
}
