/** A PostgreSQL server. */
import { Pool, type PoolClient } from "pg";
import { type Database, migrate } from "./database.ts";

/** Connects to the server that an address names. */
export async function openPostgres(address: string): Promise<Database> {
  const pool = new Pool({ connectionString: address, max: 4 });
  // An idle connection that breaks is replaced by the pool.
  pool.on("error", () => undefined);
  const database: Database = {
    ...statements(pool),
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query("begin");
        const answer = await work(statements(client));
        await client.query("commit");
        return answer;
      } catch (error) {
        await client.query("rollback").catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
  await migrate(database);
  return database;
}

function statements(client: Pool | PoolClient): Pick<Database, "query" | "run"> {
  return {
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await client.query(sql, [...values])).rows as Row[],
    run: async (sql) => {
      await client.query(sql);
    },
  };
}
