/**
 * The project's own gold: `own/{dev,blind}/<lang>/*.txt`, articles in marked text. `own/README.md` tells the format; marks
 * and the shared claims are those of case files.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type MarkedQuotation,
  type MarkedText,
  type NumberedLine,
  quotationsOf,
  readMarkedText,
  splitClaims,
} from "../../packages/core/src/lang/marked-text.ts";

/** One article of the own gold. */
export interface OwnArticle {
  /** `dev/nb/byra-mor`. */
  readonly id: string;
  readonly lang: string;
  readonly published: string;
  readonly outlet?: string;
  readonly text: string;
  readonly paragraphs: MarkedText["paragraphs"];
  readonly quotations: readonly OwnQuotation[];
  readonly calls: readonly OwnCall[];
}

/** A marked quotation with what only the own gold tells. */
export interface OwnQuotation extends MarkedQuotation {
  /** Label of the call it was said in. */
  readonly call?: string;
  readonly hedges: readonly { readonly lemma: string; readonly kind: string }[];
  /** Writer's outlet first. */
  readonly chain: readonly { readonly actor: string; readonly act: string }[];
}

export interface OwnCall {
  readonly label: string;
  /** Roles or names. */
  readonly parties: readonly string[];
  readonly released?: readonly [from: string, to: string];
  readonly by?: string;
}

export type Split = "dev" | "blind";

const FOLDER = fileURLToPath(new URL("own/", import.meta.url));
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ACTS = new Set(["says", "records", "releases", "transcribes", "translates", "reports"]);

/** Languages of one half of the own gold, sorted. */
export function ownLanguages(split: Split): string[] {
  const folder = `${FOLDER}${split}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/**
 * The articles of one language.
 *
 * @throws RangeError naming file and line where one is malformed, or when there is none
 */
export function readOwn(split: Split, lang: string): OwnArticle[] {
  const folder = `${FOLDER}${split}/${lang}/`;
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
  if (files.length === 0) throw new RangeError(`No own gold in ${split}/${lang}`);
  return files.toSorted().map((name) => {
    const id = `${split}/${lang}/${basename(name, ".txt")}`;
    try {
      return parseOwn(readFileSync(`${folder}${name}`, "utf8"), id, lang);
    } catch (error) {
      throw new RangeError(`${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

/** @throws RangeError naming the line */
export function parseOwn(file: string, id: string, lang: string): OwnArticle {
  const lines = file
    .split("\n")
    .map((words, index): NumberedLine => [index + 1, words])
    .filter(([, words]) => words.trim() !== "");
  const head = new Map<string, string>();
  let at = 0;
  for (; at < lines.length; at++) {
    const match = /^(date|outlet) (.+)$/u.exec(lines[at]?.[1] ?? "");
    if (match === null) break;
    head.set(match[1] ?? "", match[2]?.trim() ?? "");
  }
  const published = head.get("date") ?? "";
  if (!DAY.test(published)) throw new RangeError("line 1: no “date YYYY-MM-DD”");
  const body = lines.slice(at).filter(([, words]) => !words.startsWith("==>"));
  const first = lines.findIndex(([, words]) => words.startsWith("==>"));
  const late = first === -1 ? undefined : lines.slice(first).find(([, words]) => !words.startsWith("==>"));
  if (late !== undefined) throw new RangeError(`line ${late[0]}: text after the claims`);
  if (body.length === 0) throw new RangeError("no text");
  const { text, marks, paragraphs } = readMarkedText(body);
  const claims = new Claims(lines.filter(([, words]) => words.startsWith("==>")));
  const line = body[0]?.[0] ?? 1;
  const quotations = quotationsOf(marks, claims.shared, line).map((one) => claims.complete(one, line));
  for (const { number, call } of quotations)
    if (call !== undefined && !claims.calls.some(({ label }) => label === call))
      throw new RangeError(`quotation ${number} is from call ${call}, which no “==> calls” line states`);
  const outlet = head.get("outlet");
  return {
    id,
    lang,
    published,
    ...(outlet === undefined ? {} : { outlet }),
    text,
    paragraphs,
    quotations,
    calls: claims.calls,
  };
}

/** What the `==>` lines state. */
class Claims {
  readonly shared = new Map<number, string[]>();
  readonly calls: OwnCall[] = [];
  readonly #call = new Map<number, string>();
  readonly #hedges = new Map<number, OwnQuotation["hedges"]>();
  readonly #chain = new Map<number, OwnQuotation["chain"]>();

  constructor(lines: readonly NumberedLine[]) {
    for (const [line, words] of lines) {
      const call = /^==>\s*calls (.+)$/u.exec(words)?.[1];
      if (call !== undefined) {
        this.calls.push(readCall(call, line));
        continue;
      }
      const match = /^==>\s*(\d+)\s+(.+)$/u.exec(words);
      if (match === null) throw new RangeError(`line ${line}: unknown claim “${words}”`);
      this.#read(Number(match[1]), match[2]?.trim() ?? "", line);
    }
  }

  #read(number: number, words: string, line: number): void {
    const call = /^call ([A-Z])$/u.exec(words)?.[1];
    const once = (there: boolean): void => {
      if (there) throw new RangeError(`line ${line}: quotation ${number} has that claim already`);
    };
    if (call !== undefined) {
      once(this.#call.has(number));
      this.#call.set(number, call);
    } else if (words.startsWith("hedges ")) {
      once(this.#hedges.has(number));
      this.#hedges.set(number, words.slice(7).split(/,\s*/u).map(readHedge(line)));
    } else if (words.startsWith("chain ")) {
      once(this.#chain.has(number));
      this.#chain.set(number, words.slice(6).split(" > ").map(readHop(line)));
    } else {
      once(this.shared.has(number));
      this.shared.set(number, splitClaims(words, line));
    }
  }

  complete(one: MarkedQuotation, line: number): OwnQuotation {
    if (one.claims.length === 0) throw new RangeError(`line ${line}: nothing is claimed of quotation ${one.number}`);
    const call = this.#call.get(one.number);
    return {
      ...one,
      ...(call === undefined ? {} : { call }),
      hedges: this.#hedges.get(one.number) ?? [],
      chain: this.#chain.get(one.number) ?? [],
    };
  }
}

/** "A soldier+mother released=2026-02-16..2026-02-16 by=HUR" */
function readCall(words: string, line: number): OwnCall {
  const match = /^([A-Z])((?: [^=]+?)?)(?: released=(\S+)\.\.(\S+))?(?: by=(.+))?$/u.exec(words);
  const [, label, parties = "", from, to, by] = match ?? [];
  if (label === undefined) throw new RangeError(`line ${line}: unknown claim “calls ${words}”`);
  for (const day of [from, to])
    if (day !== undefined && !DAY.test(day)) throw new RangeError(`line ${line}: no day “${day}”`);
  return {
    label,
    parties: parties
      .split("+")
      .map((party) => party.trim())
      .filter((party) => party !== ""),
    ...(from === undefined || to === undefined ? {} : { released: [from, to] as const }),
    ...(by === undefined ? {} : { by }),
  };
}

function readHedge(line: number): (words: string) => OwnQuotation["hedges"][number] {
  return (words) => {
    const match = /^(.+)\((authenticity|translation|truth)\)$/u.exec(words.trim());
    if (match === null) throw new RangeError(`line ${line}: unknown hedge “${words}”`);
    return { lemma: match[1]?.trim() ?? "", kind: match[2] ?? "" };
  };
}

function readHop(line: number): (words: string) => OwnQuotation["chain"][number] {
  return (words) => {
    const space = words.trim().lastIndexOf(" ");
    const act = words.trim().slice(space + 1);
    if (space < 1 || !ACTS.has(act)) throw new RangeError(`line ${line}: unknown hop “${words}”`);
    return { actor: words.trim().slice(0, space), act };
  };
}
