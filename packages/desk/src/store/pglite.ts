/**
 * PostgreSQL in this process. It flushes nothing and takes no lock, which is why nothing true lives in it alone and only the owner of
 * the archive opens it: what a crash leaves unreadable is thrown away and made anew.
 */
import { rm } from "node:fs/promises";
import { PGlite, type Transaction } from "@electric-sql/pglite";
import { type Database, migrate } from "./database.ts";

/** Opens the database in a folder, or one in memory. */
export async function openPglite(folder?: string): Promise<Database> {
  try {
    return await start(folder);
  } catch (error) {
    if (folder === undefined) throw error;
    await rm(folder, { recursive: true, force: true });
    return start(folder);
  }
}

async function start(folder: string | undefined): Promise<Database> {
  const engine = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  const database: Database = {
    ...statements(engine),
    transaction: (work) => engine.transaction((inside) => work(statements(inside))),
    close: () => engine.close(),
  };
  await migrate(database);
  return database;
}

function statements(engine: PGlite | Transaction): Pick<Database, "query" | "run"> {
  return {
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await engine.query<Row>(sql, [...values])).rows,
    run: async (sql) => {
      await engine.exec(sql);
    },
  };
}
