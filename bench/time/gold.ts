/** Reads the gold of time expressions: Duckling's corpora and the Recognizers-Text specifications. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One text with the time expressions that it holds. Days inclusive; several intervals where the gold allows several. */
export interface GoldText {
  readonly corpus: "duckling" | "recognizers";
  readonly language: string;
  readonly text: string;
  readonly reference: string;
  readonly expressions: readonly GoldExpression[];
}

export interface GoldExpression {
  readonly start: number;
  readonly end: number;
  /** Kind of value: `day`, `week`, `month`, `quarter`, `year`, `interval`, `open`, or `out` (clock times, holidays, sets). */
  readonly kind: string;
  readonly values: readonly GoldInterval[];
}

export interface GoldInterval {
  readonly start?: string;
  readonly end?: string;
}

const DUCKLING_REFERENCE = "2013-02-12";
/** What is no calendar expression by itself: holidays and eras, which the engine leaves out by design. */
const HOLIDAY =
  /christmas|easter|weihnacht|jul|nyttår|morsdag|farsdag|різдв|рождеств|ides|b\.?c\b|a\.?d\b|eom|eoy|boy|bom|closest|новый год/i;

export function readDuckling(folder: string, language: string): GoldText[] {
  const source = readFileSync(join(folder, `Time.${language.toUpperCase()}.Corpus.hs`), "utf8");
  const found: GoldText[] = [];
  const corpus = source.slice(source.indexOf("allExamples ::"));
  for (const block of corpus.split(/examples(?:Custom)?\s*\(/).slice(1)) {
    const list = block.slice(0, block.search(/\n\s*\]/));
    const [head, tail] = [list.slice(0, list.indexOf("[")), list.slice(list.indexOf("["))];
    const value = ducklingValue(head);
    if (value === undefined) continue;
    for (const [, text = ""] of tail.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
      const kind = HOLIDAY.test(text) && !/jul[iy]|\bjul\b/i.test(text) ? "out" : value.kind;
      const expression = { start: 0, end: text.length, kind, values: value.values };
      found.push({ corpus: "duckling", language, text, reference: DUCKLING_REFERENCE, expressions: [expression] });
    }
  }
  return found;
}

function ducklingValue(head: string): { kind: string; values: GoldInterval[] } | undefined {
  const dates = [...head.matchAll(/\((-?\d+),\s*(\d+),\s*(\d+),/g)].map(([, y, m, d]) => [
    Number(y),
    Number(m),
    Number(d),
  ]);
  const grain = /\b(Second|Minute|Hour|Day|Week|Month|Quarter|Year)\b/.exec(head.replace(/datetime\w*/g, ""))?.[1];
  const [first, second] = dates;
  if (first === undefined || grain === undefined) return undefined;
  const [y = 0, m = 0, d = 0] = first;
  const start = iso(y, Math.max(1, m), Math.max(1, d));
  if (/Second|Minute|Hour/.test(grain) || head.includes("Holiday")) return { kind: "out", values: [] };
  if (head.includes("OpenInterval")) {
    const values = head.includes("Before") ? [{ end: shift(start, -1) }] : [{ start }];
    return { kind: "open", values };
  }
  if (second !== undefined) {
    const end = shift(iso(second[0] ?? 0, Math.max(1, second[1] ?? 1), Math.max(1, second[2] ?? 1)), -1);
    return { kind: "interval", values: [{ start, end }] };
  }
  return { kind: grain.toLowerCase(), values: [{ start, end: endOf(grain, y, Math.max(1, m), Math.max(1, d)) }] };
}

function endOf(grain: string, y: number, m: number, d: number): string {
  if (grain === "Week") return iso(y, m, d + 6);
  if (grain === "Month") return iso(y, m + 1, 0);
  if (grain === "Quarter") return iso(y, m + 3, 0);
  return grain === "Year" ? iso(y, 12, 31) : iso(y, m, d);
}

function iso(y: number, m: number, d: number): string {
  const date = new Date(Date.UTC(2000, m - 1, d));
  date.setUTCFullYear(y, m - 1, d);
  return date.toISOString().slice(0, 10);
}

function shift(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}

interface Specification {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Start: number;
    readonly End: number;
    readonly TypeName: string;
    readonly Resolution?: { readonly values?: readonly Readonly<Record<string, string>>[] };
  }[];
}

const NAMES: Readonly<Record<string, string>> = { en: "English", de: "German", fr: "French", es: "Spanish" };

export function readRecognizers(folder: string, language: string): GoldText[] {
  const raw = readFileSync(join(folder, `DateTime.${NAMES[language]}.DateTimeModel.json`), "utf8").replace(
    /^\uFEFF/,
    "",
  );
  return (JSON.parse(raw) as Specification[]).flatMap((one) => {
    const reference = one.Context?.ReferenceDateTime?.slice(0, 10);
    if (reference === undefined) return [];
    const expressions = one.Results.map((result) => ({
      start: result.Start,
      end: result.End + 1,
      kind: recognizersKind(result.TypeName),
      values: (result.Resolution?.values ?? []).map(recognizersValue),
    }));
    return [{ corpus: "recognizers" as const, language, text: one.Input, reference, expressions }];
  });
}

function recognizersKind(type: string): string {
  if (type === "datetimeV2.date") return "day";
  return type === "datetimeV2.daterange" ? "interval" : "out";
}

function recognizersValue(value: Readonly<Record<string, string>>): GoldInterval {
  const { value: day, start, end } = value;
  if (day !== undefined) return { start: day, end: day };
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end: /^\d{4}-\d\d-\d\d$/.test(end) ? shift(end, -1) : end }),
  };
}
