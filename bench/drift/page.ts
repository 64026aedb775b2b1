/** The page of `docs/reference/` that shows recall beside false alarms, made from the frozen results. */
import { gradeOf } from "../../packages/core/src/drift/grades.ts";

interface Count {
  readonly alarms: number;
  readonly pairs: number;
}

export interface DriftResults {
  readonly pairs: number;
  readonly alarms: Readonly<Record<string, Readonly<Record<string, Count>>>>;
  readonly recall: Readonly<
    Record<string, Readonly<Record<string, { readonly found: number; readonly edits: number }>>>
  >;
  readonly mqmTedEnDe: Readonly<Record<string, Count>>;
  readonly acesEnFr: Count;
}

/** Edits beside the rule that is to find them: within a language, and across. */
const BESIDE: readonly (readonly [edit: string, within: string, across: string])[] = [
  ["number changed", "drift/number-changed", "drift/number-changed"],
  ["month or weekday changed", "drift/date-changed", "drift/date-changed"],
  ["name replaced", "drift/name-changed", "drift/name-changed"],
  ["side replaced", "drift/side-changed", "drift/side-changed"],
  ["negation dropped", "drift/negation-lost", "drift/negation-lost"],
  ["negation put in", "drift/negation-added", "drift/negation-added"],
  ["person changed", "drift/person-changed", "drift/person-changed"],
  ["reflexive made personal", "drift/reflexive-changed", "drift/reflexive-changed"],
  ["question to statement", "drift/question-lost", "drift/question-lost"],
  ["statement to question", "drift/question-added", "drift/question-added"],
  ["modal exchanged", "drift/modality-changed", "drift/modality-must-lost"],
  ["tense exchanged", "drift/tense-changed", ""],
  ["hedge dropped", "drift/hedge-lost", "drift/hedge-lost"],
  ["hedge put in", "drift/hedge-added", "drift/hedge-added"],
  ["intensifier dropped", "drift/intensifier-lost", "drift/intensifier-lost"],
  ["intensifier put in", "drift/intensifier-added", "drift/intensifier-added"],
  ["seven words left out", "drift/omission-clause", ""],
  ["clause put in", "drift/addition-clause", ""],
  ["tail moved to head", "drift/order-clause", ""],
];
const FIRST = ["en", "nb", "nn", "de", "ru", "uk"];
const ACROSS = FIRST.slice(1).flatMap((tag) => [`en-${tag}`, `${tag}-en`]);

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** "97.1 / 0.6 assert": recall, false alarms, grade. */
function cell(results: DriftResults, edit: string, made: string, rule: string, setting: string): string {
  const found = results.recall[edit]?.[made];
  const false_ = results.alarms[rule]?.[setting];
  if (found === undefined || found.edits === 0) return "";
  const recall = percent(found.found, found.edits);
  if (false_ === undefined || false_.pairs === 0) return `${recall} / –`;
  return `${recall} / ${percent(false_.alarms, false_.pairs)} ${gradeOf(rule, setting) ?? "not shown"}`;
}

function ruleRows(results: DriftResults): string[][] {
  return Object.entries(results.alarms).flatMap(([rule, row]) =>
    Object.entries(row)
      .filter(([setting, { pairs }]) => pairs >= 10 && (!setting.includes("-") || ACROSS.includes(setting)))
      .map(([setting, { alarms, pairs }]) => [
        `\`${rule}\``,
        setting,
        percent(alarms, pairs),
        String(pairs),
        gradeOf(rule, setting) ?? "not shown",
      ]),
  );
}

export function driftPage(results: DriftResults): string {
  const within = BESIDE.map(([edit, rule]) => [
    edit,
    ...FIRST.map((tag) => cell(results, edit, `within ${tag}`, rule, "close")),
  ]);
  const across = BESIDE.filter(([, , rule]) => rule !== "").map(([edit, , rule]) => [
    edit,
    ...ACROSS.map((pair) => cell(results, edit, pair, rule, pair)),
  ]);
  const marked = Object.entries(results.mqmTedEnDe)
    .filter(([, { pairs }]) => pairs >= 10)
    .map(([kind, { alarms, pairs }]) => [kind, percent(alarms, pairs), String(pairs)]);
  const { alarms, pairs } = results.acesEnFr;
  return `# Drift, measured

Made from \`bench/drift/results.json\` (\`tsx --conditions=source bench/drift/run.ts --write\`); do not edit.

Each cell: single edits made by rule that are found, in per cent / faithful human renderings with an alarm, in per cent of
those the rule has something to look at in, and the grade. The grade follows from (alarms + 1) / (pairs + 2), so that few
pairs prove little: *assert* up to 2 %, *point out* up to 10 %, *hint* up to 25 %, above it the rule is not shown. A
hedge is pointed out at most: how surely a thing is said is a matter of wording. Measured on ${results.pairs} pairs: news by several
translators, everyday sentences, mixed sources. A language pair that was not measured takes the worst rate of those that were.

## Within a language

False alarms within a language are measured together: three English versions of one text, English translations by two
hands, bokmål beside nynorsk, German by several translators. No second Russian or Ukrainian rendering was at hand.

${table(["edit", ...FIRST], within)}

## Across languages

The edit is made in the later text. Several negations, or two persons with one form, count as one, so an edit that leaves
another of its kind standing is not found; nor is a pronoun exchanged beside a verb that keeps its ending. The name replaced is one that
the other side has by its sound; where a translator may put one of two names in other words, \`drift/name-unlike\` tells of it, whose
alarms stand below.

${table(["edit", ...ACROSS], across)}

## Errors that professionals marked

MQM annotations of TED talks, English to German: outputs with any alarm above a hint, by the error marked. What stands in
the row *no error* is noise. Most marked errors are of sense or style, which no typed check sees.

${table(["error marked", "with an alarm, %", "outputs"], marked)}

ACES, English to French, wrong referent of a pronoun: ${alarms} of ${pairs} caught.

## Every rule

${table(["rule", "setting", "false alarms, %", "pairs", "grade"], ruleRows(results))}
`;
}
