/**
 * Types of the web client, made from the API document and from the schema of the dossier that it carries. Without
 * `--write` it only compares, prints how many schemas it looked at and fails when the file is stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

type Schemas = Record<string, Record<string, unknown>>;

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = (name: string): string => readFileSync(path(name), "utf8");
const TARGET = "packages/web/src/api/schema.ts";

const api = JSON.parse(read("docs/reference/openapi.json")) as { components: { schemas: Schemas } };
const dossier = JSON.parse(read("docs/reference/case.schema.json")) as { $defs: Schemas };
const { $defs, ...root } = dossier;
const schemas: Schemas = { ...api.components.schemas, ...capitalised($defs), Dossier: { ...root, title: undefined } };
/** References of both documents lead to one place. */
const definitions = JSON.parse(
  JSON.stringify(schemas).replaceAll(
    /#\/(?:components\/schemas|\$defs)\/(\w)/g,
    (_, letter: string) => `#/definitions/${letter.toUpperCase()}`,
  ),
) as Schemas;

const made = await compile({ definitions, type: "object", additionalProperties: false } as never, "Everything", {
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  unreachableDefinitions: true,
  bannerComment:
    "/* Made by scripts/web-types.ts from docs/reference/openapi.json and case.schema.json; do not edit. */",
  style: { printWidth: 120 },
});
const text = made
  .replace(/export interface Everything \{\}\n/, "")
  .replaceAll(/ *\/\*\*\n(?: *\*.*\n)*? *\* This interface was referenced[^]*?\*\/\n/g, "");

if (process.argv.includes("--write")) writeFileSync(path(TARGET), text);
else if (read(TARGET) !== text) {
  console.error(`${TARGET} is stale: run \`npm run docs\``);
  process.exitCode = 1;
}
console.log(`types of the web client: ${Object.keys(schemas).length} schemas`);

function capitalised(all: Schemas): Schemas {
  return Object.fromEntries(
    Object.entries(all).map(([name, one]) => [name.charAt(0).toUpperCase() + name.slice(1), one]),
  );
}
