/** A PostgreSQL server for tests: the one `EARWITNESS_TEST_DATABASE` names, or one of our own when the programs are installed. */
import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** A server to test on. */
export interface TestServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts a server of its own in a folder of its own, reached by a socket in it; `undefined` when there are no programs for it. */
export async function startServer(): Promise<TestServer | undefined> {
  const given = process.env["EARWITNESS_TEST_DATABASE"];
  if (given !== undefined) return { address: given, stop: async () => undefined };
  const programs = await programFolder();
  if (programs === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "pg-"));
  const data = join(folder, "data");
  // PostgreSQL refuses to run as root: then it runs as the user that its package made.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    spawnSync("chown", ["postgres", folder]);
    await chmod(folder, 0o700);
  }
  const call = (program: string, ...parameters: readonly string[]) => {
    const command = join(programs, program);
    return isRoot
      ? execute("runuser", ["-u", "postgres", "--", command, ...parameters], { cwd: folder })
      : execute(command, parameters, { cwd: folder });
  };
  try {
    await call("initdb", "-D", data, "-U", "earwitness", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync");
    await call(
      "pg_ctl",
      "-D",
      data,
      "-w",
      "-s",
      "-l",
      join(folder, "log"),
      "-o",
      `-k ${folder} -c listen_addresses='' -c fsync=off`,
      "start",
    );
  } catch {
    // As root of a namespace without other users (unshare) no server can be started.
    await rm(folder, { recursive: true, force: true });
    return undefined;
  }
  return {
    address: `postgresql://earwitness@/postgres?host=${encodeURIComponent(folder)}`,
    stop: async () => {
      await call("pg_ctl", "-D", data, "-m", "immediate", "-s", "stop");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function programFolder(): Promise<string | undefined> {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? (await readdir(root)).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(root, version, "bin")).find((folder) => existsSync(join(folder, "initdb")));
}
