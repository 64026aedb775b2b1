import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CaseRecord } from "@earwitness/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Desk, type JudgedDossier, openDesk } from "../desk.ts";
import { openApiDocument } from "./app.ts";
import { type Running, serveDesk } from "./serve.ts";

// Threads and databases are started here: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const ORCHARD = fileURLToPath(new URL("../../../../examples/orchard", import.meta.url));
let folder = "";
let desk: Desk;
let running: Running;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "http-"));
  desk = await openDesk(join(folder, "archive"));
  running = await serveDesk(desk, 0);
});

afterAll(async () => {
  await running.close();
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

async function api(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${running.url}/api/v1${path}`, init);
}

async function post(
  path: string,
  value: object,
  headers: Record<string, string> = {},
  method = "POST",
): Promise<Response> {
  return api(path, {
    method,
    body: JSON.stringify(value),
    headers: { "content-type": "application/json", ...headers },
  });
}

async function made<T = { id: string }>(answer: Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}

let traced: Promise<string> | undefined;

/** Id of a case with the example in it, traced. */
function orchard(): Promise<string> {
  traced ??= (async () => {
    const { id } = await made(post("/cases", { name: "The orchard" }));
    for (const name of (await readdir(ORCHARD)).filter((file) => !file.startsWith("."))) {
      const body = new Uint8Array(await readFile(join(ORCHARD, name)));
      expect((await api(`/cases/${id}/items?name=${name}`, { method: "POST", body })).status).toBe(201);
    }
    await desk.idle();
    return id;
  })();
  return traced;
}

describe("the API", () => {
  it("takes a case from nothing to its dossier", async () => {
    const id = await orchard();
    const found = await made<{ state: string; items: number; changes: number }>(api(`/cases/${id}`));
    expect(found).toMatchObject({ state: "traced", items: 7 });
    expect(found.changes).toBeGreaterThan(10);
    const answer = await api(`/cases/${id}/dossier`);
    const dossier = (await answer.json()) as CaseRecord;
    expect(dossier.documents.length).toBe(6);
    const tag = answer.headers.get("etag") ?? "";
    expect((await api(`/cases/${id}/dossier`, { headers: { "if-none-match": tag } })).status).toBe(304);
    const { items } = await made<{ items: { document: string; kind: string }[] }>(api(`/cases/${id}/items`));
    const read = items.filter(({ kind }) => kind !== "recording");
    expect(read.map(({ document }) => document).sort()).toEqual(dossier.documents.map(({ id }) => id).sort());
    expect(items.filter(({ kind }) => kind === "rendition").length).toBe(2);
  });

  it("keeps the bytes as they came and answers ranges", async () => {
    const { id } = await made(post("/cases", { name: "Bytes" }));
    const item = await made(api(`/cases/${id}/items?name=a.txt`, { method: "POST", body: "0123456789" }));
    const path = `/items/${item.id}/content`;
    expect(await (await api(path)).text()).toBe("0123456789");
    for (const [range, status, text, of] of [
      ["bytes=2-4", 206, "234", "bytes 2-4/10"],
      ["bytes=-3", 206, "789", "bytes 7-9/10"],
      ["bytes=8-99", 206, "89", "bytes 8-9/10"],
      ["bytes=4-2", 200, "0123456789", null],
      ["lines=1-2", 200, "0123456789", null],
    ] as const) {
      const answer = await api(path, { headers: { range } });
      expect([answer.status, await answer.text(), answer.headers.get("content-range")]).toEqual([status, text, of]);
    }
    const beyond = await api(path, { headers: { range: "bytes=10-" } });
    expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, "bytes */10"]);
    expect((await api(path)).headers.get("content-security-policy")).toContain("sandbox");
  });

  it("knows the same bytes again, and a repeat under the same key", async () => {
    const { id } = await made(post("/cases", { name: "Twice" }));
    const first = await post(`/cases/${id}/items`, { text: "Once.", name: "a.txt" }, { "idempotency-key": "k1" });
    const again = await post(`/cases/${id}/items`, { text: "Once.", name: "a.txt" }, { "idempotency-key": "k1" });
    const same = await post(`/cases/${id}/items`, { text: "Once.", name: "b.txt" });
    const other = await post(`/cases/${id}/items`, { text: "Else.", name: "a.txt" }, { "idempotency-key": "k1" });
    expect([first.status, again.status, same.status, other.status]).toEqual([201, 200, 200, 422]);
    const ids = await Promise.all(
      [first, again, same].map(async (answer) => ((await answer.json()) as { id: string }).id),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await made(api(`/cases/${id}`))).toMatchObject({ items: 1 });
  });

  it("pages by cursor", async () => {
    const { id } = await made(post("/cases", { name: "Pages" }));
    for (let at = 0; at < 5; at++) await post(`/cases/${id}/items`, { text: `Text ${at}.`, name: `${at}.txt` });
    const seen: string[] = [];
    for (let cursor = "", rounds = 0; rounds < 9; rounds++) {
      const page = await made<{ items: { name: string }[]; next?: string }>(api(`/cases/${id}/items?limit=2${cursor}`));
      seen.push(...page.items.map(({ name }) => name));
      if (page.next === undefined) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(seen).toEqual(["0.txt", "1.txt", "2.txt", "3.txt", "4.txt"]);
  });
});

describe("judgements", () => {
  it("stand beside what was found, count from the last one, and are taken back", async () => {
    const id = await orchard();
    const read = (): Promise<JudgedDossier> => made<JudgedDossier>(api(`/cases/${id}/dossier`));
    const before = await read();
    const trace = before.traces.find(({ id }) => before.changes.some((change) => change.trace === id));
    const rendition = before.documents.find((document) => document.rendition !== undefined)?.rendition;
    const value = { kind: "utterance", rendition: rendition?.id, utterances: [rendition?.utterances[0]?.id] };
    const target = { kind: "trace", id: trace?.id };
    const first = await post(`/cases/${id}/judgements`, {
      target,
      verdict: "reject",
      by: "Ada",
      comment: "Another call.",
    });
    const second = await made(post(`/cases/${id}/judgements`, { target, verdict: "correct", value, by: "Bo" }));
    expect(first.status).toBe(201);
    const judged = (await read()).traces.find(({ id }) => id === trace?.id);
    expect(judged?.judged?.trace).toMatchObject({ id: second.id, verdict: "correct", value, by: "Bo" });
    expect({ ...judged, judged: undefined }).toEqual({ ...trace, judged: undefined });
    await post(`/judgements/${second.id}/retract`, { by: "Ada" });
    expect((await read()).traces.find(({ id }) => id === trace?.id)?.judged?.trace).toMatchObject({
      verdict: "reject",
    });
    const { items } = await made<{ items: { retracted?: { by: string } }[] }>(api(`/cases/${id}/judgements`));
    expect(items.map(({ retracted }) => retracted?.by)).toEqual([undefined, "Ada"]);
    const change = before.changes.find((entry) => entry.trace === trace?.id);
    expect((await read()).changes.find((entry) => entry.id === change?.id)?.judged?.trace?.verdict).toBe("reject");
    for (const unfit of [
      { target: { kind: "trace", id: "trace_none" }, verdict: "accept", by: "Ada" },
      { target, verdict: "correct", by: "Ada" },
      { target, verdict: "correct", value: { kind: "utterance", rendition: "none", utterances: [] }, by: "Ada" },
      { target: { kind: "change", id: target.id }, verdict: "reject", by: "Ada" },
    ]) {
      expect((await post(`/cases/${id}/judgements`, unfit)).status).toBe(422);
    }
    expect((await post(`/cases/${id}/judgements`, { target, verdict: "accept" })).status).toBe(400);
  });
});

describe("a trace that a person corrected", () => {
  it("has the changes against what was chosen, which can be judged, until it is taken back", async () => {
    const id = await orchard();
    const dossier = await made<CaseRecord>(api(`/cases/${id}/dossier`));
    const change = dossier.changes.find(({ type, from }) => type === "number" && from.words === "twelve");
    const call = dossier.documents.find(({ source }) => source.name === "call.ru.txt");
    const line = call?.rendition?.utterances.find(({ text }) => text.includes("двенадцать банок"));
    const value = { kind: "utterance", rendition: call?.rendition?.id, utterances: [line?.id] };
    const judgements = `/cases/${id}/judgements`;
    const judge = (given: object): Promise<Response> => post(judgements, { by: "Ada", ...given });
    type Page = { items: { id: string; trace: { id: string; rule: string }; changes: CaseRecord["changes"] }[] };
    const corrected = async (): Promise<Page["items"]> =>
      (await made<Page>(api(`/cases/${id}/corrected-traces`))).items;
    expect(await corrected()).toEqual([]);
    const target = { kind: "trace", id: change?.trace };
    const judgement = await made(judge({ target, verdict: "correct", value }));
    const [one, ...more] = await corrected();
    expect(more).toEqual([]);
    expect(one).toMatchObject({ id: judgement.id, trace: { id: change?.trace, rule: "judgement", target: value } });
    expect(one?.changes.length).toBeGreaterThan(0);
    for (const { from, trace } of one?.changes ?? []) expect([trace, from.in]).toEqual([change?.trace, line?.id]);
    expect((await made<CaseRecord>(api(`/cases/${id}/dossier`))).changes.map((entry) => entry.id)).toEqual(
      dossier.changes.map((entry) => entry.id),
    );
    const added = {
      kind: "change",
      id: one?.changes.find((entry) => !dossier.changes.some((old) => old.id === entry.id))?.id,
    };
    expect((await judge({ target: added, verdict: "accept" })).status).toBe(201);
    await post(`/judgements/${judgement.id}/retract`, { by: "Ada" });
    expect(await corrected()).toEqual([]);
    expect((await judge({ target: added, verdict: "accept" })).status).toBe(422);
    const nothing = await made(judge({ target, verdict: "correct", value: null }));
    expect(await corrected()).toMatchObject([{ id: nothing.id, trace: { outcome: "not-found" }, changes: [] }]);
    await post(`/judgements/${nothing.id}/retract`, { by: "Ada" });
  });
});

describe("a transcript", () => {
  it("is corrected with history, and the findings follow", async () => {
    const { id } = await made(post("/cases", { name: "Corrected" }));
    const body = new Uint8Array(await readFile(join(ORCHARD, "call.en.txt")));
    const item = await made(api(`/cases/${id}/items?name=call.en.txt`, { method: "POST", body }));
    await desk.idle();
    const rendition = async () => (await made<CaseRecord>(api(`/cases/${id}/dossier`))).documents[0]?.rendition;
    const before = await rendition();
    const [first] = before?.utterances ?? [];
    const correct = (value: object) => post(`/items/${item.id}/rendition`, value, {}, "PATCH");
    expect((await correct({ by: "Ada", utterances: [{ id: first?.id, text: "The barn is empty." }] })).status).toBe(
      200,
    );
    expect((await correct({ by: "Bo", parties: [{ label: before?.parties[0]?.label, name: "Ivar" }] })).status).toBe(
      200,
    );
    expect((await correct({ by: "Bo", utterances: [{ id: "utterance_none", text: "x" }] })).status).toBe(422);
    await desk.idle();
    const after = await rendition();
    expect(after?.utterances[0]).toMatchObject({ id: first?.id, text: "The barn is empty." });
    expect(after?.utterances.slice(1).map(({ text }) => text)).toEqual(
      before?.utterances.slice(1).map(({ text }) => text),
    );
    expect(after?.parties[0]?.name).toBe("Ivar");
    const { items } = await made<{ items: { by: string; utterances: { before: { text: string } }[] }[] }>(
      api(`/items/${item.id}/rendition/history`),
    );
    expect(items.map(({ by }) => by)).toEqual(["Ada", "Bo"]);
    expect(items[0]?.utterances[0]?.before.text).toBe(first?.text);
    expect(await (await api(`/items/${item.id}/content`)).text()).toBe(Buffer.from(body).toString());
  });
});

describe("search", () => {
  it("finds in all cases, and says why and in which item", async () => {
    const id = await orchard();
    const found = await made<{
      items: { case: string; item?: string; text: string; spans: { start: number; end: number }[] }[];
    }>(api(`/search?q=APRIL&in=quotation,utterance&case=${id}`));
    expect(found.items.length).toBeGreaterThan(1);
    for (const { case: of, item, text, spans } of found.items) {
      expect([of, item?.slice(0, 5)]).toEqual([id, "item_"]);
      expect(spans.map(({ start, end }) => Array.from(text).slice(start, end).join("").toLowerCase())).toContain(
        "april",
      );
    }
    expect((await api("/search?q=")).status).toBe(400);
    expect((await api("/search?q=a&in=people")).status).toBe(400);
    expect((await api("/search?q=a&cursor=none")).status).toBe(400);
  });
});

describe("captured pages", () => {
  const HOSTILE = `<html><head><title>Mill</title><meta http-equiv=refresh content="0;url=http://evil.example">
    <link rel=dns-prefetch href=//evil.example><base href=http://evil.example><style>p { color: red }</style></head>
    <body onload=alert(1)><script>alert(2)</script><p onclick=alert(3) class=a>The mill &lt;burned&gt;.
    <a href="javascript:alert(4)">more</a><img src=http://evil.example/x.png alt="a mill"><iframe src=//evil.example>in</iframe>
    <svg><script>alert(5)</script></svg><form action=//evil.example><input name=q></form></body></html>`;

  it("are shown inert", async () => {
    const { id } = await made(post("/cases", { name: "Inert" }));
    const item = await made(api(`/cases/${id}/items?name=a.html`, { method: "POST", body: HOSTILE }));
    const answer = await api(`/items/${item.id}/page`);
    const page = await answer.text();
    expect(page).toContain("The mill &#60;burned&#62;.");
    expect(page).toContain('alt="a mill"');
    expect(page).not.toMatch(/evil|alert\(|script|onload|onclick|href|<input|<form|<iframe/iu);
    expect(answer.headers.get("content-security-policy")).toMatch(/default-src 'none'.*sandbox/u);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const text = await made(post(`/cases/${id}/items`, { text: "No page.", name: "b.txt" }));
    expect((await api(`/items/${text.id}/page`)).status).toBe(415);
  });
});

describe("a page from elsewhere", () => {
  it.each<[string, Record<string, string>, string, number]>([
    ["forged from another origin", { origin: "http://evil.example" }, "POST", 403],
    ["from a file or a sandbox", { origin: "null" }, "POST", 403],
    ["from another port of this computer", { origin: "http://127.0.0.1:1" }, "POST", 403],
    ["told apart by the browser", { "sec-fetch-site": "cross-site" }, "GET", 403],
    ["on a neighbouring site", { "sec-fetch-site": "same-site" }, "POST", 403],
    ["by typing the address", { "sec-fetch-site": "none" }, "GET", 200],
    ["by the desk's own page", { "sec-fetch-site": "same-origin" }, "GET", 200],
  ])("%s", async (_, headers, method, status) => {
    const body = method === "POST" ? { body: '{"name":"x"}' } : {};
    const answer = await api("/cases", {
      method,
      ...body,
      headers: { "content-type": "application/json", ...headers },
    });
    expect(answer.status).toBe(status);
  });

  it("does not reach it under a name of its own", async () => {
    const { request } = await import("node:http");
    const status = await new Promise((resolve, reject) => {
      const asked = request(`${running.url}/api/v1/cases`, { headers: { host: "evil.example" } }, (answer) =>
        resolve(answer.statusCode),
      );
      asked.on("error", reject).end();
    });
    expect(status).toBe(421);
  });
});

describe("problems", () => {
  const nobody = `case_${"a".repeat(26)}`;
  it.each<[string, string, RequestInit, number]>([
    ["no route", "/nope", {}, 404],
    ["no such case", `/cases/${nobody}`, {}, 404],
    ["no such case to add to", `/cases/${nobody}/items?name=a`, { method: "POST", body: "x" }, 404],
    ["an id that is none", "/cases/x", {}, 400],
    ["no JSON", "/cases", { method: "POST", body: "{", headers: { "content-type": "application/json" } }, 400],
    [
      "JSON of another shape",
      "/cases",
      { method: "POST", body: "{}", headers: { "content-type": "application/json" } },
      400,
    ],
    ["a page size", "/cases?limit=0", {}, 400],
  ])("%s", async (_, path, init, status) => {
    const answer = await api(path, init);
    const problem = (await answer.json()) as { status: number; type: string; title: string; detail: string };
    expect([answer.status, problem.status, answer.headers.get("content-type")]).toEqual([
      status,
      status,
      "application/problem+json",
    ]);
    expect(problem.type).toMatch(/^urn:earwitness:[a-z-]+$/u);
    expect(problem.title.length * problem.detail.length).toBeGreaterThan(0);
  });

  it("tell of an address inside this network", async () => {
    const { id } = await made(post("/cases", { name: "Inside" }));
    expect((await post(`/cases/${id}/items`, { url: `${running.url}/api/v1/cases` })).status).toBe(422);
  });
});

describe("the OpenAPI document", () => {
  const document = openApiDocument() as {
    openapi: string;
    paths: Record<string, object>;
    components: { schemas: Record<string, object> };
  };

  it("is served as it is made, and its schemas hold for the answers", async () => {
    expect(document.openapi).toBe("3.1.0");
    expect(await made<object>(api("/openapi.json"))).toEqual(JSON.parse(JSON.stringify(document)));
    const ajv = new Ajv2020({ strict: false }).addSchema(document, "api");
    for (const [path, schema] of [
      ["/cases", "CasePage"],
      ["/jobs", "JobPage"],
    ] as const) {
      const validate = ajv.getSchema(`api#/components/schemas/${schema}`);
      await validate?.(await made<object>(api(path)));
      expect([schema, validate?.errors]).toEqual([schema, null]);
    }
  });
});

describe("events", () => {
  it("tell what changes, and go on where a page was", async () => {
    const listen = async (headers: Record<string, string>, wanted: string): Promise<string> => {
      const stop = new AbortController();
      const answer = await api("/events", { headers, signal: stop.signal });
      let text = "";
      for await (const chunk of answer.body ?? []) {
        text += Buffer.from(chunk as Uint8Array).toString();
        if (text.includes(wanted)) break;
      }
      stop.abort();
      return text;
    };
    const first = listen({}, "First");
    await new Promise((resolve) => setTimeout(resolve, 50));
    await post("/cases", { name: "First" });
    const last = [...(await first).matchAll(/id: (\S+)/gu)].at(-1)?.[1] ?? "";
    await post("/cases", { name: "Second" });
    const rest = await listen({ "last-event-id": last }, "Second");
    expect(rest).toContain("event: case");
    expect(rest).not.toContain("First");
    expect(await listen({ "last-event-id": "other-3" }, "reset")).toContain("event: reset");
  });
});

describe("the working copy of a recording", () => {
  /** Two seconds of AMR: its mark, and frames of 12.2 kbit/s with nothing in them. */
  const amr = Buffer.concat([
    Buffer.from("#!AMR\n"),
    ...Array.from({ length: 100 }, () => Buffer.from([0x3c, ...new Uint8Array(31)])),
  ]);

  it("is a WAV file with ranges, told apart from the evidence, and refused for a text", async () => {
    const { id } = await made(post("/cases", { name: "Telephone" }));
    const headers = { "content-type": "audio/amr" };
    const item = await made(api(`/cases/${id}/items?name=call.amr`, { method: "POST", body: amr, headers }));
    const path = `/items/${item.id}/working-copy`;
    const answers = await Promise.all([api(path), api(path, { headers: { range: "bytes=0-3" } })]);
    const [whole, start] = await Promise.all(answers.map(async (answer) => Buffer.from(await answer.arrayBuffer())));
    expect(answers.map(({ status }) => status)).toEqual([200, 206]);
    expect(whole?.length).toBeGreaterThan(2 * 16_000);
    expect(whole?.subarray(0, 4).toString()).toBe("RIFF");
    expect(start?.toString()).toBe("RIFF");
    expect(answers[0]?.headers.get("content-type")).toBe("audio/wav");
    expect(answers[0]?.headers.get("content-disposition")).toContain("working-copy");
    expect(answers[0]?.headers.get("etag")).not.toBe((await api(`/items/${item.id}/content`)).headers.get("etag"));
    const text = await made(post(`/cases/${id}/items`, { text: "No sound.", name: "b.txt" }));
    expect((await api(`/items/${text.id}/working-copy`)).status).toBe(415);
  });
});

describe("the waveform of a recording", () => {
  it("is made when it is asked for, kept, and refused for a text", async () => {
    const id = await orchard();
    const { items } = await made<{ items: { id: string; name: string }[] }>(api(`/cases/${id}/items`));
    const idOf = (name: string): string => items.find((item) => item.name === name)?.id ?? "";
    const first = await made<{ channels: number; length: number; samples_per_pixel: number; data: number[] }>(
      api(`/items/${idOf("call.ogg")}/peaks`),
    );
    expect(first.data.length).toBe(2 * first.channels * first.length);
    expect((first.length * first.samples_per_pixel) / 16_000).toBeGreaterThan(80);
    expect(Math.max(...first.data)).toBeGreaterThan(10);
    expect(await made(api(`/items/${idOf("call.ogg")}/peaks`))).toEqual(first);
    expect((await api(`/items/${idOf("call.ru.txt")}/peaks`)).status).toBe(415);
  });
});
