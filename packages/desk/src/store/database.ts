/** The port to a database that speaks PostgreSQL's dialect: in this process (PGlite) or on a server (`DATABASE_URL`). */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** What a query can be given, and answers. */
export type SqlValue = string | number | boolean | null | readonly string[];

/** Runs statements; inside `transaction` all or none of them. */
export interface Database {
  query<Row>(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** Several statements without values. */
  run(sql: string): Promise<void>;
  transaction<T>(work: (database: Omit<Database, "transaction" | "close">) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const MIGRATIONS = fileURLToPath(new URL("../../sql", import.meta.url));

/** Brings the schema up to date: each file of `sql/` once, in the order of its number. */
export async function migrate(database: Database): Promise<void> {
  await database.run("create table if not exists migrations (name text primary key)");
  const done = new Set((await database.query<{ name: string }>("select name from migrations")).map(({ name }) => name));
  for (const name of (await readdir(MIGRATIONS)).filter((file) => file.endsWith(".sql")).sort()) {
    if (done.has(name)) continue;
    const sql = await readFile(`${MIGRATIONS}/${name}`, "utf8");
    await database.transaction(async (inside) => {
      await inside.run(sql);
      await inside.query("insert into migrations (name) values ($1)", [name]);
    });
  }
}
