/** Trigram search (`pg_trgm`, GIN, similarity of .4 and more) in a server of its own, started for the run and stopped after it. */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Asked } from "./invented.ts";

const VERSIONS = "/usr/lib/postgresql";

function programs(): string | undefined {
  if (!existsSync(VERSIONS)) return undefined;
  const folder = readdirSync(VERSIONS)
    .map((version) => join(VERSIONS, version, "bin"))
    .find((bin) => existsSync(join(bin, "initdb")));
  return folder;
}

/** A server refuses to run as the superuser: then it runs as the user `postgres` that its package makes. */
function account(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** Milliseconds and records of each quotation asked for; undefined when PostgreSQL is not installed. */
export function trigrams(
  folder: string,
  texts: readonly string[],
  asked: readonly Asked[],
  most: number,
): { ms: number; records: number[] }[] | undefined {
  const bin = programs();
  if (bin === undefined) return undefined;
  const home = join(folder, "pg");
  mkdirSync(home);
  chmodSync(folder, 0o755);
  const options = { ...account(), cwd: "/", encoding: "utf8" as const, maxBuffer: 1 << 28 };
  if (options.uid !== undefined) execFileSync("chown", ["postgres", home]);
  const run = (name: string, ...parts: string[]): string =>
    execFileSync(join(bin, name), parts, { ...options, stdio: ["ignore", "pipe", "ignore"] });
  const data = join(home, "data");
  run("initdb", "-D", data, "-A", "trust", "-U", "bench", "--no-sync", "-E", "UTF8", "--locale=C");
  execFileSync(join(bin, "pg_ctl"), ["-D", data, "-w", "-l", join(home, "log"), "-o", server(home), "start"], {
    ...options,
    stdio: "ignore",
  });
  try {
    const script = join(folder, "script.sql");
    writeFileSync(join(folder, "rows"), texts.map((text, at) => `${at}\t${text}\n`).join(""));
    writeFileSync(script, sql(join(folder, "rows"), asked, most));
    return parse(run("psql", "-h", home, "-U", "bench", "-d", "postgres", "-qAt", "-f", script));
  } finally {
    run("pg_ctl", "-D", data, "-m", "immediate", "stop");
    rmSync(home, { recursive: true });
  }
}

function server(home: string): string {
  return `-k ${home} -h '' -c shared_buffers=1GB -c fsync=off -c maintenance_work_mem=512MB -c jit=off`;
}

function sql(rows: string, asked: readonly Asked[], most: number): string {
  const queries = asked.map(
    ({ text }) =>
      `\\echo ?\nselect id from q where t % '${text}' order by similarity(t, '${text}') desc, id limit ${most};`,
  );
  return [
    "create extension pg_trgm; create unlogged table q (id int, t text);",
    `\\copy q from '${rows}'`,
    "create index on q using gin (t gin_trgm_ops); analyze q; set pg_trgm.similarity_threshold = 0.4;",
    ...queries.slice(0, 3),
    "\\echo begin",
    "\\timing on",
    ...queries,
  ].join("\n");
}

function parse(output: string): { ms: number; records: number[] }[] {
  const [, measured = ""] = output.split("begin\n");
  return measured
    .split("?\n")
    .slice(1)
    .map((block) => ({
      ms: Number(/Time: ([\d.]+) ms/u.exec(block)?.[1]),
      records: (block.match(/^\d+$/gmu) ?? []).map(Number),
    }));
}
