/** A command, watched from outside: time, processor time and memory, its children's too. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Watched {
  readonly ok: boolean;
  readonly seconds: number;
  /** Of the command and of all that it started: little changed by what else the machine does. */
  readonly processorSeconds: number;
  /** Peak resident memory of the command and its children together, in MB. */
  readonly memory: number;
  /** The start of standard output. */
  readonly out: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a command to its end. Needs bash, which counts the time of what it waited for. */
export async function watched(
  command: string,
  args: readonly string[],
  env: Environment = process.env,
): Promise<Watched> {
  const started = performance.now();
  const script = '"$@" 2>/dev/null; code=$?; times >&2; exit $code';
  const child = spawn("bash", ["-c", script, "bash", command, ...args], { stdio: ["ignore", "pipe", "pipe"], env });
  let out = "";
  let times = "";
  let peak = 0;
  child.stdout.on("data", (piece: Buffer) => {
    if (out.length < 1000) out += piece.toString("latin1");
  });
  child.stderr.on("data", (piece: Buffer) => (times += piece.toString("latin1")));
  const watch = setInterval(() => (peak = Math.max(peak, residentOf(child.pid ?? 0))), 50);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(watch);
  const spent = [...times.matchAll(/(\d+)m([\d.]+)s/gu)].map(
    ([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds),
  );
  return {
    ok: code === 0,
    seconds: (performance.now() - started) / 1000,
    processorSeconds: spent.reduce((sum, one) => sum + one, 0),
    memory: peak / 1024,
    out,
  };
}

/** Kilobytes of a process and all below it. */
function residentOf(pid: number): number {
  try {
    const own = Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "latin1").trim().split(" ").filter(Boolean),
    );
    return children.reduce((sum, one) => sum + residentOf(Number(one)), own);
  } catch {
    return 0;
  }
}
