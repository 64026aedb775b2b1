/** `docs/reference/http.md`, made from the OpenAPI document of the desk. */

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: string | number | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly prefixItems?: readonly Schema[];
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
  readonly description?: string;
}

interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
    readonly description?: string;
  }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const HEAD = `# The HTTP API of the desk

Made from the OpenAPI document (\`docs/reference/openapi.json\`, also at \`/api/v1/openapi.json\`); do not edit.

\`earwitness serve\` answers on this computer only, under \`/api/v1\`.

- **Errors** are problem JSON (RFC 9457): \`type\` is \`urn:earwitness:\` and a code, \`title\` says what happened, \`detail\` what to do.
- **Lists** come in pages: \`next\` is the \`cursor\` of the page after; on the last one it is absent.
- **Reading again** is cheap: every answer has an \`ETag\`; with \`If-None-Match\` an unchanged one is 304.
- **Writing again** is harmless: with an \`Idempotency-Key\` a repeat is answered as the first time, and the same bytes are known by their hash.
- **Who may ask:** pages of the desk itself and programs of this computer. A request with another \`Host\`, with the \`Origin\` of another page, or
  that the browser marks as coming from one is refused.
- **Positions** count Unicode code points.
`;

/** The page. Throws when the document has no routes. */
export function httpPage(source: object): string {
  const { paths, components } = source as Document;
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => routeOf(method.toUpperCase(), path, operation)),
  );
  if (routes.length === 0) throw new Error("The OpenAPI document has no routes");
  const records = Object.entries(components.schemas)
    .filter(([, schema]) => schema.properties !== undefined)
    .map(([name, schema]) => `### ${name}\n\n${membersOf(schema)}`);
  return `${HEAD}\n## Routes\n\n${routes.join("\n\n")}\n\n## Records\n\n${records.join("\n\n")}\n`;
}

function routeOf(
  method: string,
  path: string,
  { summary, description, parameters = [], requestBody, responses }: Operation,
): string {
  const rows = parameters
    .filter((parameter) => parameter.in !== "path")
    .map(({ name, in: where, required, schema, description: says }) => {
      const place = where === "header" ? "header" : "query";
      return `- \`${name}\` (${place}${required === true ? ", required" : ""}): ${typeOf(schema)}${sayOf(says ?? schema.description)}`;
    });
  const bodies = Object.entries(requestBody?.content ?? {}).map(
    ([type, { schema }]) => `- body \`${type}\`: ${typeOf(schema)}`,
  );
  const answers = Object.entries(responses).map(([status, answer]) => {
    const kinds = Object.entries(answer.content ?? {}).map(([type, { schema }]) =>
      /json/u.test(type) ? typeOf(schema) : `\`${type}\``,
    );
    return `${status}${kinds.length === 0 ? "" : ` ${kinds.join(" or ")}`}`;
  });
  return [
    `### ${method} ${path}`,
    [`${summary}.`, description].join(" ").trim(),
    [...rows, ...bodies].join("\n"),
    `Answers: ${answers.join(", ")}.`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function membersOf({ properties = {}, required = [] }: Schema): string {
  return Object.entries(properties)
    .map(
      ([name, schema]) =>
        `- \`${name}\`${required.includes(name) ? "" : " (may be absent)"}: ${typeOf(schema)}${sayOf(schema.description)}`,
    )
    .join("\n");
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.split("/").at(-1) ?? "";
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(" \\| ");
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(" or ");
  if (schema.format === "binary") return "bytes";
  if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(typeOf).join(", ")}]`;
  if (schema.items !== undefined) return `list of ${typeOf(schema.items)}`;
  if (schema.properties !== undefined) {
    return `{${Object.entries(schema.properties)
      .map(([name, member]) => `${name}: ${typeOf(member)}`)
      .join(", ")}}`;
  }
  return typeof schema.type === "string" ? schema.type : (schema.type?.join(" or ") ?? "any");
}

function sayOf(description: string | undefined): string {
  return description === undefined ? "" : `. ${description}`;
}
