import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Gold for evaluation lies beside the checkout and is not part of the project. */
const SHARED = fileURLToPath(new URL("../../../shared/data/tracing/", import.meta.url));

/** True when the evaluation data is at hand. */
export const hasMaterial: boolean = existsSync(SHARED);

/** Two renderings of one sentence that people made faithfully; `from` is the earlier. */
export interface FaithfulPair {
  readonly fromTag: string;
  readonly toTag: string;
  readonly from: string;
  readonly to: string;
}

const NTREX: Readonly<Record<string, string>> = {
  en: "src.eng",
  nb: "ref.nob",
  nn: "ref.nno",
  de: "ref.deu",
  ru: "ref.rus",
  uk: "ref.ukr",
};
export const TAGS: readonly string[] = Object.keys(NTREX);

function lines(path: string): string[] {
  return readFileSync(SHARED + path, "utf8")
    .trimEnd()
    .split("\n");
}

/** The first 1,000 sentences of NTREX-128 in a language. */
export function ntrex(tag: string): string[] {
  return lines(`ntrex-dev/newstest2019-${NTREX[tag]}.txt`);
}

/**
 * Lines of NTREX, from 1, that are no faithful rendering: the translator wrote another weekday than the English source, or
 * millions for billions. Found by reading every date alarm; an alarm there is right, so the line measures nothing.
 */
const MISTRANSLATED: Readonly<Record<string, readonly number[]>> = { nb: [60, 379, 731, 744], nn: [274, 397] };

export function ntrexPairs(fromTag: string, toTag: string): FaithfulPair[] {
  const to = ntrex(toTag);
  const wrong = new Set([...(MISTRANSLATED[fromTag] ?? []), ...(MISTRANSLATED[toTag] ?? [])]);
  return ntrex(fromTag)
    .map((from, at) => ({ fromTag, toTag, from, to: to[at] ?? "" }))
    .filter((_, at) => !wrong.has(at + 1));
}

/**
 * Faithful pairs within a language: the three English versions of NTREX, bokmål beside nynorsk, German outputs for one TED
 * segment that no annotator faulted, and the English reference of WMT 23 beside the strongest system.
 */
export function withinPairs(): FaithfulPair[] {
  const english = ["src.eng", "ref.eng-GB", "ref.eng-US"].map((name) => lines(`ntrex-dev/newstest2019-${name}.txt`));
  const variants = [
    [0, 1],
    [1, 2],
  ].flatMap(([a, b]) => (english[a ?? 0] ?? []).map((from, at) => pair("en", from, english[b ?? 0]?.[at] ?? "")));
  return [
    ...variants.filter(({ from, to }) => from !== to),
    ...ntrexPairs("nb", "nn"),
    ...germanPairs(),
    ...wmtPairs(),
  ];
}

function pair(tag: string, from: string, to: string): FaithfulPair {
  return { fromTag: tag, toTag: tag, from, to };
}

function wmtPairs(): FaithfulPair[] {
  return ["ru-en", "uk-en", "de-en"].flatMap((languages) => {
    const stem = `wmt-general-23/generaltest2023.${languages}`;
    const other = lines(`${stem}.hyp.GPT4-5shot.en`);
    return lines(`${stem}.ref.refA.en`).map((from, at) => pair("en", from, other[at] ?? ""));
  });
}

const CODES: Readonly<Record<string, string>> = { nb: "nob", nn: "nno", de: "deu", ru: "rus", uk: "ukr" };

/** Short everyday sentences: what a call is made of. 1,000 a language with English, in the direction asked for. */
export function tatoebaPairs(fromTag: string, toTag: string): FaithfulPair[] {
  const code = CODES[fromTag === "en" ? toTag : fromTag];
  if (code === undefined || (fromTag !== "en" && toTag !== "en")) return [];
  const file = (tag: string): string[] => lines(`tatoeba/tatoeba.${code}-eng.${tag === "en" ? "eng" : code}`);
  const to = file(toTag);
  return file(fromTag).map((from, at) => ({ fromTag, toTag, from, to: to[at] ?? "" }));
}

/** Sources of WMT 23 with the human translation, where the pair is among them. */
export function wmtHumanPairs(fromTag: string, toTag: string): FaithfulPair[] {
  const stem = `wmt-general-23/generaltest2023.${fromTag}-${toTag}`;
  if (!existsSync(`${SHARED}${stem}.src.${fromTag}`)) return [];
  const to = lines(`${stem}.ref.refA.${toTag}`);
  return lines(`${stem}.src.${fromTag}`).map((from, at) => ({ fromTag, toTag, from, to: to[at] ?? "" }));
}

/** One annotated output of the MQM TED set. */
export interface Annotated {
  readonly source: string;
  readonly target: string;
  /** Category and severity of each error; empty when none was found. */
  readonly errors: readonly { readonly category: string; readonly severity: string }[];
}

export function mqm(): Annotated[] {
  const byOutput = new Map<
    string,
    { source: string; target: string; errors: { category: string; severity: string }[] }
  >();
  for (const line of lines("mqm-ted-ende/mqm_ted_ende.tsv").slice(1)) {
    const [system = "", , doc = "", segment = "", , source = "", target = "", category = "", severity = ""] =
      line.split("\t");
    const key = `${system} ${doc} ${segment}`;
    const plain = target.replaceAll(/<\/?v>/gu, "");
    const known = byOutput.get(key) ?? { source: source.replaceAll(/<\/?v>/gu, ""), target: plain, errors: [] };
    if (!/no-error/iu.test(category)) known.errors.push({ category, severity });
    byOutput.set(key, known);
  }
  return [...byOutput.values()];
}

function germanPairs(): FaithfulPair[] {
  const clean = new Map<string, string[]>();
  for (const { source, target, errors } of mqm()) {
    if (errors.length === 0) clean.set(source, [...(clean.get(source) ?? []), target]);
  }
  return [...clean.values()].flatMap((targets) => {
    const unlike = [...new Set(targets)];
    return unlike.slice(1, 4).map((to, at) => pair("de", unlike[at] ?? "", to));
  });
}

/** Wrong referents, English to French, of ACES. */
export function aces(): { source: string; good: string; bad: string }[] {
  const all = JSON.parse(readFileSync(`${SHARED}aces-subset/subset.json`, "utf8")) as Record<
    string,
    Record<string, string>
  >;
  return Object.values(all).map((one) => ({
    source: one["source"] ?? "",
    good: one["good-translation"] ?? "",
    bad: one["incorrect-translation"] ?? "",
  }));
}

/** Every file of WMT 23 with English output for a language pair: name of the maker → lines. */
export function wmtOutputs(languages: string): Map<string, string[]> {
  const folder = "wmt-general-23/";
  const outputs = new Map<string, string[]>();
  for (const name of readdirSync(SHARED + folder).sort()) {
    const match = new RegExp(`^generaltest2023\\.${languages}\\.(?:hyp|ref)\\.(.+)\\.en$`, "u").exec(name);
    if (match?.[1] !== undefined) outputs.set(match[1], lines(folder + name));
  }
  return outputs;
}
