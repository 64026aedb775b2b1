import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { blobId, buildCase, CASE_SCHEMA, neutral, packs, readDocument, toRecord } from "@earwitness/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../examples/orchard/", import.meta.url));

describe("the JSON Schema of a case", () => {
  it("describes the record of the bundled case, every member", () => {
    const documents = readdirSync(folder).map((name) => {
      const bytes = readFileSync(folder + name);
      return readDocument({ text: bytes.toString("utf8"), source: { kind: "file", name }, blob: blobId(bytes) }, packs)
        .document;
    });
    const record = toRecord(buildCase(documents, { packs, neutral }));
    const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(CASE_SCHEMA);
    const holds = validate(JSON.parse(JSON.stringify(record)));
    expect(
      (validate.errors ?? [])
        .slice(0, 5)
        .map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`),
    ).toEqual([]);
    expect(holds).toBe(true);
    expect(record.quotations.length).toBeGreaterThan(40);
  });
});
