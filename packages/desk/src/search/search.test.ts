/** One set of cases for every database: in this process always, on a server when there is one. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CaseRecord } from "@earwitness/core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { show, trace } from "../desk.ts";
import type { Database } from "../store/database.ts";
import { openPglite } from "../store/pglite.ts";
import { openPostgres } from "../store/postgres.ts";
import { startServer } from "../store/server.fixture.ts";
import { Alike } from "./alike.ts";
import { type Question, SearchIndex } from "./search.ts";

// Threads and databases are started here: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const ORCHARD = fileURLToPath(new URL("../../../../examples/orchard", import.meta.url));
let dossier: CaseRecord;

beforeAll(async () => {
  dossier = JSON.parse(show(await trace([ORCHARD]), "json")) as CaseRecord;
});

const server = await startServer();
const engines: readonly (readonly [string, () => Promise<Database>])[] = [
  ["PGlite", () => openPglite()],
  ...(server === undefined ? [] : [["PostgreSQL", () => openPostgres(server.address)] as const]),
];
afterAll(() => server?.stop());

it("has a server where one is promised", () => {
  if (process.env["EARWITNESS_NEEDS_POSTGRES"] !== undefined) expect(server).toBeDefined();
});

describe.each(engines)("search on %s", (_, open) => {
  let index: SearchIndex;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "alike-"));
    index = new SearchIndex(await open(), new Alike(join(folder, "match.index")));
    await index.put("case_a", "sha256:1", dossier, new Map([[dossier.documents[0]?.id ?? "", "item_a"]]));
  });
  afterAll(async () => {
    await index.close();
    await rm(folder, { recursive: true });
  });

  const ask = (words: string, change: Partial<Question> = {}) =>
    index.find({ words, mode: "folded", kinds: ["quotation", "utterance", "article", "name"], limit: 200, ...change });

  it("finds words without regard to case and accents, and says where", async () => {
    const { items } = await ask("ABRIL".replace("B", "P"));
    expect(items.length).toBeGreaterThan(2);
    for (const { text, spans, explain } of items) {
      expect(explain.length).toBeGreaterThan(0);
      for (const { start, end } of spans)
        expect(Array.from(text).slice(start, end).join("").toLowerCase()).toMatch(/apr/u);
    }
  });

  it("finds what a reworded sentence is like when no finding has all its words, and nothing for another sentence", async () => {
    const long = dossier.documents
      .flatMap(({ rendition }) => rendition?.utterances ?? [])
      .find(({ text }) => text.split(" ").length > 11);
    const words = (long?.text ?? "").split(" ");
    const reworded = words.map((word, at) => (at % 6 === 3 ? "quondam" : word)).join(" ");
    const found = await ask(reworded);
    expect(found.items[0]?.id).toBe(long?.id);
    expect(found.items[0]?.explain.length).toBeGreaterThan(3);
    expect(found.facets?.kind.length).toBeGreaterThan(0);
    expect((await ask(reworded, { kinds: ["article"] })).items).toEqual([]);
    expect((await ask(reworded, { mode: "exact" })).items).toEqual([]);
    expect((await ask("seven grey herons stood beside a frozen weir")).items).toEqual([]);
    await index.put("case_b", "sha256:2", dossier, new Map());
    expect(new Set((await ask(reworded)).items.map((item) => item.case))).toEqual(new Set(["case_a", "case_b"]));
    await index.drop("case_b");
  });

  it("finds exactly what is asked when asked to", async () => {
    const some = dossier.quotations.find(({ content }) => /^[A-ZÀ-Ž]/u.test(content[0]?.exact ?? ""));
    const words = (some?.content[0]?.exact ?? "").slice(0, 12);
    expect((await ask(words, { mode: "exact", kinds: ["quotation"] })).items.map(({ id }) => id)).toContain(some?.id);
    expect(
      (await ask(words.toLowerCase(), { mode: "exact", kinds: ["quotation"] })).items.map(({ id }) => id),
    ).not.toContain(some?.id);
    expect((await ask(words.toLowerCase(), { kinds: ["quotation"] })).items.map(({ id }) => id)).toContain(some?.id);
  });

  it("finds a name in another script by its sound, and only when folded", async () => {
    const put = {
      ...dossier,
      quotations: [],
      documents: dossier.documents.map((document) => ({ ...document, text: `${document.text} Кузнецов` })),
    };
    await index.put("case_b", "sha256:2", put, new Map());
    const { items } = await ask("kuznetsov", { case: "case_b", kinds: ["article"] });
    expect(items.length).toBeGreaterThan(0);
    expect(items[0]?.explain).toContainEqual({ word: "kuznetsov", how: "sound", found: "Кузнецов" });
    expect((await ask("kuznetsov", { case: "case_b", mode: "exact" })).items).toEqual([]);
    await index.drop("case_b");
  });

  it("filters, counts and pages", async () => {
    const all = await ask("e", { kinds: ["quotation"] });
    const counted = all.facets?.language.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(all.items.length);
    const change = all.facets?.change[0];
    expect((await ask("e", { kinds: ["quotation"], change: change?.value })).items.length).toBe(change?.count);
    const language = all.facets?.language[0];
    expect((await ask("e", { kinds: ["quotation"], language: language?.value })).items.length).toBe(language?.count);
    const paged: string[] = [];
    for (let cursor: string | undefined, rounds = 0; rounds < 99; rounds++) {
      const page = await ask("e", { kinds: ["quotation"], limit: 3, cursor });
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.next;
      if (cursor === undefined) break;
    }
    expect(paged).toEqual(all.items.map(({ id }) => id));
    await expect(ask("e", { cursor: "nonsense" })).rejects.toThrow(RangeError);
  });

  it("takes signs of patterns and statements for what they are", async () => {
    for (const words of ["%", "_", "\\", "'; drop table findings; --", "\0", "🤔", "$1"]) {
      expect((await ask(words, { kinds: ["name"] })).items).toEqual([]);
    }
    expect((await ask("april")).items.length).toBeGreaterThan(0);
  });

  it("holds a case once, and forgets it", async () => {
    const before = (await ask("april")).items.length;
    await index.put("case_a", "sha256:3", dossier, new Map());
    expect((await ask("april")).items.length).toBe(before);
    expect(await index.indexed()).toEqual(new Map([["case_a", "sha256:3"]]));
    await index.drop("case_a");
    expect((await ask("april")).items).toEqual([]);
    await index.put("case_a", "sha256:1", dossier, new Map());
  });
});
