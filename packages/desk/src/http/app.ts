/** The HTTP server as a function of requests: guard, routes, problems. Listening is `serve.ts`. */
import { createHash } from "node:crypto";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { type Desk, DeskError, type NewCorrection, type NewJudgement } from "../desk.ts";
import { sendContent } from "./content.ts";
import type { EventStream } from "./events.ts";
import { CAPTURE_POLICY, guard, safeHeaders } from "./guard.ts";
import { answerProblem, nowhere, problemOf, unfit } from "./problem.ts";
import * as routes from "./routes.ts";

const DOCUMENT = {
  openapi: "3.1.0",
  info: {
    title: "Earwitness desk",
    version: "1",
    description: "The desk of one archive. Every error is problem JSON (RFC 9457).",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [{ url: "/api/v1" }],
};

/** The API document, without a desk. */
export function openApiDocument(): object {
  return documentOf(apiOf(undefined as never, undefined as never));
}

/** The whole site: API under `/api/v1`, `pages` for the rest. */
export function appOf(
  desk: Desk,
  events: EventStream,
  port: () => number,
  pages: (context: Context) => Promise<Response>,
): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(safeHeaders);
  app.use(guard(port));
  app.onError((error) => answerProblem(problemOf(error)));
  const api = apiOf(desk, events);
  app.route("/api/v1", api);
  app.get("/api/v1/openapi.json", (context) => tagged(context, documentOf(api)));
  app.all("/api/*", nowhere);
  app.get("*", pages);
  app.notFound(nowhere);
  return app;
}

function documentOf(api: OpenAPIHono): object {
  const document = api.getOpenAPI31Document(DOCUMENT);
  const add = document.paths?.["/cases/{id}/items"]?.post;
  if (add !== undefined) Object.assign(add, { requestBody: routes.ADD_ITEM_BODY });
  return document;
}

function apiOf(desk: Desk, events: EventStream): OpenAPIHono {
  const api = new OpenAPIHono({ defaultHook: (result) => (result.success ? undefined : unfit(result.error.issues)) });
  api.openAPIRegistry.register("NewItem", routes.NewItemSchema);
  api.openapi(routes.listCases, (context) => tagged(context, pageOf(desk.cases(), context.req.valid("query"))));
  api.openapi(routes.addCase, async (context) => {
    const made = await desk.addCase(context.req.valid("json").name, keyed(context));
    return sent(context, made, 201);
  });
  api.openapi(routes.readCase, (context) => tagged(context, desk.case(context.req.valid("param").id)));
  api.openapi(routes.readDossier, async (context) => {
    const { json, tag } = await desk.dossier(context.req.valid("param").id);
    return taggedText(context, json, tag);
  });
  api.openapi(routes.listItems, (context) =>
    tagged(context, pageOf(desk.items(context.req.valid("param").id), context.req.valid("query"))),
  );
  api.openapi(routes.addItem, async (context) => {
    return addItem(desk, context, context.req.valid("param").id, context.req.valid("query")) as never;
  });
  api.openapi(routes.readItem, (context) => tagged(context, desk.item(context.req.valid("param").id)));
  api.openapi(routes.readContent, async (context) => {
    const content = await desk.content(context.req.valid("param").id, context.req.valid("query").hash);
    return sendContent(context, content, false);
  });
  api.openapi(routes.readWorkingCopy, async (context) =>
    sendContent(context, await desk.workingCopy(context.req.valid("param").id), true),
  );
  api.openapi(routes.readPage, async (context) => {
    const page = await desk.page(context.req.valid("param").id, context.req.valid("query").hash);
    return context.body(page, 200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": CAPTURE_POLICY,
      "cache-control": "private, no-cache",
    });
  });
  api.openapi(routes.readPeaks, async (context) => {
    return tagged(context, await desk.peaks(context.req.valid("param").id, context.req.raw.signal));
  });
  api.openapi(routes.readDifference, async (context) => {
    const { from, to } = context.req.valid("query");
    return tagged(context, { from, to, stretches: await desk.difference(context.req.valid("param").id, from, to) });
  });
  api.openapi(routes.search, async (context) => {
    const { q, in: kinds, lang, ...rest } = context.req.valid("query");
    return tagged(context, await desk.search({ words: q, kinds, language: lang, ...rest }));
  });
  api.openapi(routes.correctRendition, async (context) => {
    const given = context.req.valid("json") as NewCorrection;
    return sent(context, await desk.correct(context.req.valid("param").id, given, keyed(context)), 200);
  });
  api.openapi(routes.listCorrections, (context) =>
    tagged(context, pageOf(desk.corrections(context.req.valid("param").id), context.req.valid("query"))),
  );
  api.openapi(routes.listCorrectedTraces, async (context) =>
    tagged(context, pageOf(await desk.correctedTraces(context.req.valid("param").id), context.req.valid("query"))),
  );
  api.openapi(routes.listJudgements, (context) =>
    tagged(context, pageOf(desk.judgements(context.req.valid("param").id), context.req.valid("query"))),
  );
  api.openapi(routes.addJudgement, async (context) => {
    const judged = await desk.judge(
      context.req.valid("param").id,
      context.req.valid("json") as NewJudgement,
      keyed(context),
    );
    return sent(context, judged, 201);
  });
  api.openapi(routes.retractJudgement, async (context) => {
    const { by } = context.req.valid("json");
    return sent(context, await desk.retract(context.req.valid("param").id, by, "http"), 200);
  });
  api.openapi(routes.listJobs, (context) => tagged(context, pageOf(desk.jobs(), context.req.valid("query"))));
  api.openapi(routes.cancelJob, (context) => sent(context, desk.cancelJob(context.req.valid("param").id), 200));
  api.openapi(routes.retryJob, (context) => sent(context, desk.retryJob(context.req.valid("param").id), 200));
  api.openapi(routes.readEvents, (context) => events.answer(context) as never);
  return api;
}

async function addItem(
  desk: Desk,
  context: Context,
  of: string,
  { name, path }: { readonly name?: string | undefined; readonly path?: string | undefined },
): Promise<Response> {
  const type = context.req.header("content-type") ?? "";
  if (name !== undefined) {
    const source = (context.req.raw.body ?? new Blob([]).stream()) as unknown as AsyncIterable<Uint8Array>;
    // Where a file lies is believed from programs that can read the archive folder, not from pages.
    const isLocal = context.req.header("authorization") === `Bearer ${desk.token}`;
    const origin = path !== undefined && isLocal ? { origin: { kind: "path" as const, name: path } } : {};
    return answerAdded(context, await desk.addBytes(of, { name, source, mediaType: type, ...origin }, keyed(context)));
  }
  if (!/^application\/json\b/u.test(type)) {
    return answerProblem({
      type: "urn:earwitness:media-type-unfit",
      title: "The bytes have no name.",
      status: 415,
      detail: "Send JSON, or bytes with ?name= and their media type.",
    });
  }
  const parsed = routes.NewItemSchema.safeParse(await context.req.json().catch(() => undefined));
  if (!parsed.success) return unfit(parsed.error.issues);
  const added =
    "url" in parsed.data
      ? await desk.addUrl(of, parsed.data.url, keyed(context))
      : await desk.addBytes(
          of,
          { name: parsed.data.name, source: Buffer.from(parsed.data.text), mediaType: "text/plain; charset=utf-8" },
          keyed(context),
        );
  return answerAdded(context, added);
}

function answerAdded(context: Context, { item, outcome }: Awaited<ReturnType<Desk["addBytes"]>>): Response {
  return context.json(item, outcome === "known" ? 200 : 201);
}

function keyed(context: Context): { readonly agent: string; readonly key: string | undefined } {
  return { agent: "http", key: context.req.header("idempotency-key") };
}

/** Sends a record; the desk's own types are those of the wire but read-only, which the schema library does not know. */
function sent(context: Context, value: object, status: 200 | 201): never {
  return context.json(value, status) as never;
}

function pageOf<T extends { readonly id: string }>(
  all: readonly T[],
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): { items: readonly T[]; next?: string } {
  const after =
    cursor === undefined ? -1 : all.findIndex(({ id }) => id === Buffer.from(cursor, "base64url").toString());
  if (cursor !== undefined && after < 0) throw new DeskError("not-found");
  const items = all.slice(after + 1, after + 1 + limit);
  const last = items.at(-1);
  const more = last !== undefined && after + 1 + limit < all.length;
  return { items, ...(more ? { next: Buffer.from(last.id).toString("base64url") } : {}) };
}

function tagged(context: Context, value: object): never {
  const text = JSON.stringify(value);
  return taggedText(context, text, createHash("sha256").update(text).digest("hex").slice(0, 32)) as never;
}

function taggedText(context: Context, text: string, tag: string): Response {
  const headers = { etag: `"${tag}"`, "cache-control": "private, no-cache" };
  const known = context.req.header("if-none-match")?.split(/\s*,\s*/u) ?? [];
  if (known.some((entry) => entry.replace(/^W\//u, "") === headers.etag || entry === "*"))
    return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "content-type": "application/json" } });
}
