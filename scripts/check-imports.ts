/**
 * Holds the import rules of ARCHITECTURE.md. Prints how many imports it looked at and fails when it saw none.
 *
 * - A station of core imports only stations before it; `lang/` imports only types, `text/` and the stations'
 *   `lexicon.ts`; only `case/` and `index.ts` name `lang/`, `case/` its types alone.
 * - Web imports nothing of the other packages and nothing of Node: it sees the desk over HTTP only.
 * - Desk imports core by its package name; `cli/` and `http/` see only `desk.ts` and what stands beside them, `cli/` also how to serve.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const STATIONS = ["text", "read", "rendition", "time", "quote", "call", "trace", "drift", "retell", "case", "dossier"];
const IMPORT = /^(import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"/gm;
const DYNAMIC = /\bimport\("([^"]+)"\)/g;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".test.ts"))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const fixed = [...text.matchAll(IMPORT)].map((m) => ({
    file,
    target: m[3] ?? "",
    typeOnly: m[2] !== undefined || onlyTypes(m[0]),
  }));
  return [...fixed, ...[...text.matchAll(DYNAMIC)].map((m) => ({ file, target: m[1] ?? "", typeOnly: false }))];
}

/** `import { type A, type B } from` carries types alone. */
function onlyTypes(statement: string): boolean {
  const names = /\{([^}]*)\}/s
    .exec(statement)?.[1]
    ?.split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names !== undefined && names.length > 0 && names.every((name) => name.startsWith("type "));
}

function faultInCore({ file, target, typeOnly }: Import): string | undefined {
  const root = join("packages", "core", "src");
  if (!target.startsWith(".")) return target.startsWith("node:") ? "core is pure" : undefined;
  const [from = ""] = relative(root, file).split(sep);
  const [to = ""] = relative(root, join(dirname(file), target)).split(sep);
  if (from === to || from === "index.ts" || to === "model.ts" || to === "id.ts") return undefined;
  if (to === "..") return "leaves the package";
  if (from === "lang")
    return to === "text" || typeOnly || target.endsWith("/lexicon.ts")
      ? undefined
      : "lang imports types, lexicons, text/";
  if (to === "lang") return from === "case" && typeOnly ? undefined : "engines receive their lexicon as an argument";
  if (from.endsWith(".ts")) return "the root files import nothing but each other";
  return STATIONS.indexOf(to) >= 0 && STATIONS.indexOf(to) < STATIONS.indexOf(from)
    ? undefined
    : `${from} stands before ${to}`;
}

function faultInDesk({ file, target }: Import): string | undefined {
  if (target.startsWith("@earwitness/core/")) return "only the public API of core";
  if (!target.startsWith(".")) return undefined;
  const root = join("packages", "desk", "src");
  const to = relative(root, join(dirname(file), target));
  if (to.startsWith("..")) return to === join("..", "package.json") ? undefined : "leaves the package";
  const [station = ""] = relative(root, file).split(sep);
  if (station === "cli" || station === "http") {
    const seen = to.startsWith(`${station}${sep}`) || to === "desk.ts" || to === join("http", "serve.ts");
    return seen ? undefined : `${station} sees only desk.ts`;
  }
  if (to.startsWith(`http${sep}`)) return "only cli sees http";
  return station !== "desk.ts" && to === "desk.ts" ? "only cli and http see desk.ts" : undefined;
}

function faultInWeb({ file, target }: Import): string | undefined {
  if (/^(?:node:|@earwitness\/|earwitness)/.test(target)) return "web sees HTTP only";
  if (!target.startsWith(".")) return undefined;
  const root = join("packages", "web", "src");
  const to = relative(root, join(dirname(file), target));
  if (to.startsWith("..")) return "leaves the package";
  const [station = ""] = relative(root, file).split(sep);
  const [other = ""] = to.split(sep);
  const order = ["api", "case", "parts", "screens"];
  return order.includes(station) && order.indexOf(other) > order.indexOf(station)
    ? `${station} stands before ${other}`
    : undefined;
}

const core = sources("packages/core/src").flatMap(importsOf);
const desk = sources("packages/desk/src").flatMap(importsOf);
const web = sources("packages/web/src").flatMap(importsOf);
const faults = [
  ...core.map((one) => [one, faultInCore(one)] as const),
  ...desk.map((one) => [one, faultInDesk(one)] as const),
  ...web.map((one) => [one, faultInWeb(one)] as const),
].filter(([, fault]) => fault !== undefined);
for (const [one, fault] of faults) console.error(`${one.file}: imports ${one.target}: ${fault}`);
console.log(
  `import rules: ${core.length} imports of core, ${desk.length} of desk, ${web.length} of web, ${faults.length} faults`,
);
if (faults.length > 0 || core.length === 0 || desk.length === 0 || web.length === 0) process.exitCode = 1;
