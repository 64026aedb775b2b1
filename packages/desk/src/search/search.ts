/** Search over what was found: the index, kept in step with the dossiers, and the question. */
import type { CaseRecord } from "@earwitness/core";
import type { Database, SqlValue } from "../store/database.ts";
import { type Alike, NAME } from "./alike.ts";
import { explain, type Lit } from "./explain.ts";
import { type FindingKind, findingsOf, foldedOf, soundsOf, soundsOfWord } from "./findings.ts";

/** What is asked. */
export interface Question {
  readonly words: string;
  /** `exact`: the very letters; `folded`: without case and accents, and names in any script. */
  readonly mode: "folded" | "exact";
  readonly kinds: readonly FindingKind[];
  readonly case?: string | undefined;
  readonly language?: string | undefined;
  readonly speaker?: string | undefined;
  readonly change?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** One thing found. */
interface Hit extends Lit {
  readonly kind: FindingKind;
  readonly case: string;
  readonly item?: string;
  readonly document: string;
  readonly id: string;
  readonly language: string;
  readonly speaker?: string;
  readonly changes: readonly string[];
}

/** A page of hits; `facets` count all hits, on the first page alone. */
export interface Found {
  readonly items: readonly Hit[];
  readonly next?: string;
  readonly facets?: Readonly<
    Record<
      "kind" | "case" | "language" | "speaker" | "change",
      readonly { readonly value: string; readonly count: number }[]
    >
  >;
}

interface Row {
  readonly rank: number;
  readonly case_id: string;
  readonly position: number;
  readonly kind: FindingKind;
  readonly id: string;
  readonly item: string | null;
  readonly document: string;
  readonly text: string;
  readonly language: string;
  readonly speaker: string | null;
  readonly changes: readonly string[];
}

const MOST_WORDS = 12;
const ROWS_A_STATEMENT = 200;

/** The index of one archive. */
export class SearchIndex {
  private readonly database: Database;
  private readonly alike: Alike;

  constructor(database: Database, alike: Alike) {
    this.database = database;
    this.alike = alike;
  }

  /** Hashes of the dossiers that the index was made from, by case. */
  async indexed(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ id: string; dossier: string }>("select id, dossier from cases");
    return new Map(rows.map(({ id, dossier }) => [id, dossier]));
  }

  /** Takes a dossier in, in place of what was there of the case. `items` are item ids by document. */
  async put(of: string, hash: string, dossier: CaseRecord, items: ReadonlyMap<string, string>): Promise<void> {
    const findings = findingsOf(dossier);
    await this.database.transaction(async (inside) => {
      await inside.query("delete from cases where id = $1", [of]);
      await inside.query("insert into cases (id, dossier) values ($1, $2)", [of, hash]);
      for (let from = 0; from < findings.length; from += ROWS_A_STATEMENT) {
        const values: SqlValue[] = [];
        const rows = findings.slice(from, from + ROWS_A_STATEMENT).map((finding, at) => {
          const text = finding.text.replaceAll("\0", "\uFFFD");
          const row = [
            of,
            from + at,
            finding.kind,
            finding.id,
            items.get(finding.document) ?? null,
            finding.document,
            text,
          ];
          row.push(foldedOf(text));
          const all: SqlValue[] = [...row, soundsOf(text), finding.language, finding.speaker ?? null, finding.changes];
          const first = values.length;
          values.push(...all);
          return `(${all.map((_, index) => `$${first + index + 1}`).join(", ")})`;
        });
        await inside.query(
          `insert into findings (case_id, position, kind, id, item, document, text, folded, sounds, language, speaker, changes) values ${rows.join(", ")}`,
          values,
        );
      }
    });
  }

  /** A hash of all that is held of each case, to compare two makings of the index. */
  async digests(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ of: string; digest: string }>(
      `select case_id as of, md5(string_agg(concat_ws('|', position, kind, id, item, text, folded, language, speaker, array_to_string(changes, ',')), E'\\n' order by position)) as digest
       from findings group by case_id`,
    );
    return new Map(rows.map(({ of, digest }) => [of, digest]));
  }

  /** Forgets a case. */
  async drop(of: string): Promise<void> {
    await this.database.query("delete from cases where id = $1", [of]);
  }

  /**
   * Answers a question. When no finding has all its words, those that are like the sentence are given: a quotation that was reworded
   * on its way still leads to what it renders. A cursor that is none throws `RangeError`.
   */
  async find(asked: Question): Promise<Found> {
    const question = { ...asked, words: asked.words.replaceAll("\0", "").trim() };
    if (foldedOf(question.words).trim() === "") return { items: [] };
    const found = await this.answer(question, conditionOf(question));
    if (found.items.length > 0 || question.cursor !== undefined || question.mode === "exact") return found;
    const names = await this.alike.find(this.database, question.words);
    if (names.length === 0) return found;
    const { next: _, ...page } = await this.answer(question, conditionOf(question, names));
    return page;
  }

  private async answer(question: Question, { condition, rank, values }: Condition): Promise<Found> {
    const from = `from (select *, ${rank} as rank from findings where ${condition}) found`;
    const page = [...values];
    let after = "";
    if (question.cursor !== undefined) {
      page.push(...cursorOf(question.cursor));
      after = `where (rank, case_id, position) > ($${page.length - 2}::integer, $${page.length - 1}::text, $${page.length}::integer)`;
    }
    page.push(question.limit + 1);
    const rows = await this.database.query<Row>(
      `select * ${from} ${after} order by rank, case_id, position limit $${page.length}`,
      page,
    );
    const shown = rows.slice(0, question.limit);
    const last = shown.at(-1);
    const next = rows.length > shown.length && last !== undefined ? { next: cursorFor(last) } : {};
    const facets = question.cursor === undefined ? { facets: await this.facets(from, values) } : {};
    return { items: shown.map((row) => hitOf(row, question)), ...next, ...facets };
  }

  private async facets(found: string, values: readonly SqlValue[]): Promise<NonNullable<Found["facets"]>> {
    const count = (column: string, from = found): Promise<readonly { value: string; count: number }[]> =>
      this.database.query(
        `select ${column} as value, count(*)::integer as count ${from} where ${column} is not null group by 1 order by 2 desc, 1 limit 50`,
        values,
      );
    return {
      kind: await count("kind"),
      case: await count("case_id"),
      language: await count("language"),
      speaker: await count("speaker"),
      change: await count("change", `${found} cross join unnest(changes) as change`),
    };
  }

  close(): Promise<void> {
    return this.database.close();
  }
}

interface Condition {
  readonly condition: string;
  readonly rank: string;
  readonly values: readonly SqlValue[];
}

/**
 * The condition of a question in SQL, with its values; `rank` is 0 where the words stand together. With `names` those findings alone,
 * in their order, whatever their words.
 */
function conditionOf(question: Question, names?: readonly string[]): Condition {
  const values: SqlValue[] = [];
  const give = (value: SqlValue): string => `$${values.push(value)}`;
  const parts = [`kind = any(${give([...question.kinds])})`];
  if (question.case !== undefined) parts.push(`case_id = ${give(question.case)}`);
  if (question.language !== undefined) parts.push(`language = ${give(question.language)}`);
  if (question.speaker !== undefined) parts.push(`speaker = ${give(question.speaker)}`);
  if (question.change !== undefined) parts.push(`${give(question.change)} = any(changes)`);
  if (names !== undefined) {
    const list = `${give([...names])}::text[]`;
    parts.push(`${NAME} = any(${list})`);
    return { condition: parts.join(" and "), rank: `array_position(${list}, ${NAME})`, values };
  }
  const phrase = question.mode === "exact" ? question.words : foldedOf(question.words).trim();
  const column = question.mode === "exact" ? "text" : "folded";
  if (question.mode === "exact") parts.push(`text like ${give(patternOf(phrase))}`);
  else {
    for (const word of phrase.split(" ").slice(0, MOST_WORDS)) {
      const sounds = soundsOfWord(word);
      const like = `folded like ${give(patternOf(word))}`;
      parts.push(sounds.length === 0 ? like : `(${like} or sounds && ${give(sounds)}::text[])`);
    }
  }
  return {
    condition: parts.join(" and "),
    rank: `(case when ${column} like ${give(patternOf(phrase))} then 0 else 1 end)`,
    values,
  };
}

/** A pattern of `like` for text that stands anywhere. */
function patternOf(text: string): string {
  return `%${text.replace(/[\\%_]/gu, "\\$&")}%`;
}

function hitOf(row: Row, { words, mode }: Question): Hit {
  return {
    kind: row.kind,
    case: row.case_id,
    ...(row.item === null ? {} : { item: row.item }),
    document: row.document,
    id: row.id,
    language: row.language,
    ...(row.speaker === null ? {} : { speaker: row.speaker }),
    changes: row.changes,
    ...explain(row.text, words, mode),
  };
}

function cursorFor({ rank, case_id: of, position }: Row): string {
  return Buffer.from(JSON.stringify([rank, of, position])).toString("base64url");
}

function cursorOf(cursor: string): readonly [number, string, number] {
  try {
    const [rank, of, position] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    if (Number.isInteger(rank) && typeof of === "string" && Number.isInteger(position))
      return [Number(rank), of, Number(position)];
  } catch {
    // It is told below.
  }
  throw new RangeError("The cursor is none of this search");
}
