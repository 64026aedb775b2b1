import { packs } from "@earwitness/core";
import { describe, expect, it } from "vitest";
import { ownLanguages, parseOwn, readOwn, type Split } from "./own.ts";
import { annotateOwn, predictOwn } from "./own-annotation.ts";
import { sameName, scoreOwn } from "./rules/own.ts";

const ARTICLE = `date 2026-02-17
outlet Quayside Wire

{title A call}

{speaker1 The soldier} allegedly {cue1 told} {addressee1 his mother}: “{content1 The cellar is full.}”

“{content2 Then come home},” {cue2 said} {speaker2 she}. He read “The Long Winter”.

==> 1 direct pair, speaker soldier, to mother
==> 1 call A
==> 1 hedges allegedly(truth)
==> 1 chain Quayside Wire reports > GUR releases > soldier says
==> 2 direct pair, speaker mother, to soldier
==> 2 call A
==> 2 chain Quayside Wire reports > GUR releases > mother says
==> calls A soldier+mother released=2026-02-16..2026-02-16 by=GUR
`;

describe("reading", () => {
  it("reads what only the own gold tells", () => {
    const article = parseOwn(ARTICLE, "barn", "en");
    expect(article).toMatchObject({ published: "2026-02-17", outlet: "Quayside Wire" });
    expect(article.text.startsWith("A call\n\nThe soldier allegedly told")).toBe(true);
    expect(article.quotations[0]).toMatchObject({
      call: "A",
      hedges: [{ lemma: "allegedly", kind: "truth" }],
      chain: [
        { actor: "Quayside Wire", act: "reports" },
        { actor: "GUR", act: "releases" },
        { actor: "soldier", act: "says" },
      ],
    });
    expect(article.calls).toEqual([
      { label: "A", parties: ["soldier", "mother"], released: ["2026-02-16", "2026-02-16"], by: "GUR" },
    ]);
  });

  it.each([
    ["no date", ARTICLE.replace("date 2026-02-17\n", "")],
    ["a brace left open", ARTICLE.replace("home}", "home")],
    ["an unknown mark", ARTICLE.replace("{cue2", "{verb2")],
    ["an unknown claim", ARTICLE.replace("direct pair, speaker soldier", "direct pair, loud soldier")],
    ["an unknown act", ARTICLE.replace("GUR releases", "GUR leaks")],
    ["a hedge without a kind", ARTICLE.replace("allegedly(truth)", "allegedly")],
    ["a call that is not stated", ARTICLE.replace("2 call A", "2 call B")],
    ["a claim of no quotation", `${ARTICLE}==> 9 direct pair\n`],
    ["a quotation without claims", ARTICLE.replace("==> 2 direct pair, speaker mother, to soldier\n", "")],
    ["a claim twice", `${ARTICLE}==> 2 call A\n`],
    ["text after the claims", `${ARTICLE}\nMore.\n`],
  ])("refuses %s", (_, file) => {
    expect(file).not.toBe(ARTICLE);
    expect(() => parseOwn(file, "barn", "en")).toThrow(RangeError);
  });
});

describe("scoring", () => {
  const gold = [annotateOwn(parseOwn(ARTICLE, "barn", "en"), packs)];
  const own = gold[0]?.annotations ?? [];

  it("scores gold against itself at 100", () => {
    const figures = scoreOwn(gold, new Map([["barn", own]]));
    for (const [name, value] of Object.entries(figures)) expect([name, value]).toEqual([name, best(name)]);
    expect(Object.keys(figures).length).toBeGreaterThan(12);
  });

  it("counts a hand-made answer: one of two found, with the wrong speaker, and a title taken for speech", () => {
    const first = own[0];
    if (first === undefined) throw new Error("no gold");
    const title = { ...first, content: tokensOfTitle(), cue: [], hedges: [], chain: [], abstained: true };
    const { call: _, role: __, to: ___, ...bare } = title;
    const wrong = {
      ...first,
      role: "father",
      hedges: [],
      chain: [
        { actor: "Quayside Wire", act: "reports" },
        { actor: "father", act: "says" },
      ],
    };
    const figures = scoreOwn(gold, new Map([["barn", [wrong, { ...bare, source: [], addressee: [] }]]]));
    expect(figures).toMatchObject({
      "content F1 at .8": 50,
      "content F1 exact": 50,
      "attributed F1": 0,
      "wrong speaker %": 100,
      "abstained %": 0,
      "cue F1": (200 * 1) / 3,
      "addressee F1": (200 * 1) / 3,
      "non-quote precision": 0,
      "hedge F1": 0,
      "chain edge F1": 0,
      "exact chains %": 0,
      "call F1": (200 * 1) / 3,
    });
  });

  function tokensOfTitle(): number[] {
    const document = gold[0];
    const start = document?.text.indexOf("The Long Winter") ?? -1;
    return (document?.tokens ?? []).flatMap(([from, to], id) => (from >= start && to <= start + 15 ? [id] : []));
  }

  function best(name: string): number {
    return name === "wrong speaker %" || name === "abstained %" ? 0 : 100;
  }
});

describe.each(["dev", "blind"] as const)("own gold, %s", (split: Split) => {
  const languages = ownLanguages(split);

  it("has languages", () => {
    expect(languages.length).toBeGreaterThan(0);
  });

  it.each(languages)("%s can be read", (lang) => {
    const articles = readOwn(split, lang);
    expect(articles.flatMap((article) => article.quotations).length).toBeGreaterThan(0);
  });
});

it("finds quotations in the dev half", () => {
  const [article] = readOwn("dev", "de");
  if (article === undefined) throw new Error("no gold");
  expect(predictOwn(article, packs).length).toBeGreaterThan(0);
});

it.each([
  ["Вадима Прокопчука", "Вадим Прокопчук", true, true],
  ["Прокопчук", "Вадим Прокопчук", true, true],
  ["Wita Kuszla", "Wit Kuszel", true, true],
  ["Егор Петров", "Егор Панин", true, false],
  ["Lena Bergs", "Lena Berg", false, false],
])("compares %s with %s, inflected: %s", (found, gold, inflected, same) => {
  expect(sameName(found, gold, inflected)).toBe(same);
});
