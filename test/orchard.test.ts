/**
 * The bundled case end to end: the command traces `examples/orchard`, and what comes out is held against the answer
 * key, which was written by hand first.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CaseRecord, QuotationRecord } from "@earwitness/core";
import { indexCodePoints, type Selector, toSpan } from "@earwitness/core";
import { describe, expect, it } from "vitest";

type OneOrMore<T> = T | readonly T[];

interface ExpectedQuotation {
  readonly document: string;
  readonly text: readonly string[];
  readonly kind: OneOrMore<string>;
  readonly marks: string;
  readonly speaker: string;
  readonly addressee?: string;
  readonly call: string;
  readonly cue?: string;
  readonly utterances?: readonly number[];
  readonly relation?: OneOrMore<string>;
  readonly conventions?: readonly string[];
}

interface ExpectedChange {
  readonly document: string;
  readonly type: string;
  readonly also?: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly firstHop: string;
}

interface Expected {
  readonly documents: Readonly<
    Record<
      string,
      {
        readonly kind: string;
        readonly language: string;
        readonly utterances?: number;
        readonly parties?: readonly string[];
        readonly maker?: string;
        readonly outlet?: string;
        readonly published?: string;
        readonly furniture?: readonly string[];
      }
    >
  >;
  readonly calls: Readonly<
    Record<
      string,
      {
        readonly parties: readonly string[];
        readonly documents: readonly string[];
        readonly releaser: string;
        readonly channel?: string;
        readonly released: readonly [string, string];
      }
    >
  >;
  readonly quotations: readonly ExpectedQuotation[];
  readonly headings: readonly { readonly document: string; readonly text: string }[];
  readonly notQuotations: readonly { readonly document: string; readonly text: string }[];
  readonly conventions: readonly { readonly document: string; readonly text: string; readonly kind: string }[];
  readonly chain: Readonly<
    Record<
      string,
      { readonly acts: readonly string[]; readonly actors: readonly string[]; readonly hedges: readonly string[] }
    >
  >;
  readonly changes: readonly ExpectedChange[];
  readonly faithful: readonly { readonly document: string; readonly text?: string; readonly not?: readonly string[] }[];
  readonly derivations: readonly { readonly from: string; readonly to: string; readonly kind: OneOrMore<string> }[];
  readonly timeline: readonly {
    readonly document: string;
    readonly words: string;
    readonly start: string;
    readonly end: string;
  }[];
}

const folder = fileURLToPath(new URL("../examples/orchard", import.meta.url));
const command = fileURLToPath(new URL("../packages/desk/bin/earwitness.js", import.meta.url));
const expected = JSON.parse(
  readFileSync(fileURLToPath(new URL("../examples/expected.json", import.meta.url)), "utf8"),
) as Expected;
const found = JSON.parse(
  execFileSync(process.execPath, [command, "trace", folder, "--json"], { encoding: "utf8", maxBuffer: 1 << 28 }),
) as CaseRecord;

const nameOf = new Map(found.documents.map((document) => [document.id, document.source.name.replace(/^.*[/\\]/, "")]));
const documentNamed = (name: string) => found.documents.find((document) => nameOf.get(document.id) === name);
const byId = new Map(found.quotations.map((quotation) => [quotation.id, quotation]));
const words = (quotation: QuotationRecord | undefined): string =>
  quotation?.content.map((part) => part.exact).join(" … ") ?? "";
const any = <T>(value: OneOrMore<T>): readonly T[] => (Array.isArray(value) ? value : [value]) as readonly T[];
const bare = (text: string): string =>
  text
    .replaceAll(/[\s.,!?«»„“”"']+/gu, " ")
    .trim()
    .toLowerCase()
    // Whether the conjunction belongs to an indirect content is a matter of taste.
    .replace(/^(?:that|at|dass) /u, "");

function quotationOf(document: string, text: string): QuotationRecord | undefined {
  const inDocument = found.quotations.filter((quotation) => nameOf.get(quotation.document) === document);
  return (
    inDocument.find((quotation) => bare(words(quotation)) === bare(text) && quotation.headingOf === undefined) ??
    inDocument.find((quotation) => bare(words(quotation)) === bare(text))
  );
}

/** Indexes of the utterances a quotation is traced to, in either rendition. */
function utterancesOf(quotation: QuotationRecord | undefined): readonly number[] {
  const trace = found.traces.find((one) => one.quotation === quotation?.id);
  if (trace?.outcome !== "found" || trace.target?.kind !== "utterance") return [];
  const { utterances } = trace.target;
  return found.documents.flatMap(
    (document) =>
      document.rendition?.utterances.filter((one) => utterances.includes(one.id)).map((one) => one.index) ?? [],
  );
}

describe("documents of the orchard case", () => {
  it.each(Object.entries(expected.documents))("%s", (name, want) => {
    const document = documentNamed(name);
    expect(document?.kind).toBe(want.kind);
    expect(document?.language.tag).toBe(want.language);
    if (want.utterances !== undefined) expect(document?.rendition?.utterances.length).toBe(want.utterances);
    if (want.parties !== undefined) expect(document?.rendition?.parties.map((one) => one.role)).toEqual(want.parties);
    if (want.maker !== undefined) expect(document?.rendition?.maker).toContain(want.maker);
    if (want.outlet !== undefined) expect(document?.outlet).toBe(want.outlet);
    if (want.published !== undefined) expect(document?.published?.start).toBe(want.published);
    const furniture = document?.furniture.map((one) => one.selector.exact) ?? [];
    for (const line of want.furniture ?? []) expect(furniture).toContain(line);
  });
});

describe("quotations of the orchard case", () => {
  it.each(expected.quotations.map((want) => [`${want.document}: ${want.text.join(" … ")}`, want] as const))(
    "%s",
    (_, want) => {
      const quotation = quotationOf(want.document, want.text.join(" … "));
      expect(quotation, "found with exactly these words").toBeDefined();
      expect(any(want.kind)).toContain(quotation?.kind);
      expect(quotation?.marks).toBe(want.marks);
      const speaker = quotation?.speaker;
      expect(speaker !== undefined && "role" in speaker ? speaker.role : speaker).toBe(want.speaker);
      if (want.addressee !== undefined) expect(quotation?.addressee?.role).toBe(want.addressee);
      if (want.cue !== undefined) expect(quotation?.cue?.selector.exact).toBe(want.cue);
      if (want.utterances !== undefined) expect(utterancesOf(quotation)).toEqual(want.utterances);
      if (want.relation !== undefined) {
        const trace = found.traces.find((one) => one.quotation === quotation?.id);
        expect(any(want.relation)).toContain(trace?.relation);
      }
      for (const kind of want.conventions ?? []) expect(quotation?.conventions.map((one) => one.kind)).toContain(kind);
    },
  );

  it.each(expected.headings.map((want) => [want.text, want] as const))(
    "heading %s quotes the text below",
    (_, want) => {
      const heading = found.quotations.find(
        (one) =>
          nameOf.get(one.document) === want.document &&
          one.headingOf !== undefined &&
          bare(words(one)) === bare(want.text),
      );
      expect(byId.has(heading?.headingOf ?? "")).toBe(true);
    },
  );

  it.each(expected.notQuotations.map((want) => [want.document, want] as const))("no quotation in %s", (_, want) => {
    expect(quotationOf(want.document, want.text)).toBeUndefined();
  });

  it("finds nothing that the answer key does not have with a speaker in the call", () => {
    const known = new Set([
      ...expected.quotations.map((one) => bare(one.text.join(" … "))),
      ...expected.headings.map((one) => bare(one.text)),
    ]);
    const extra = found.quotations.filter(
      (one) => one.call !== null && one.marks !== "none" && !known.has(bare(words(one))),
    );
    expect(extra.map(words)).toEqual([]);
  });
});

const rolesOf = (call: CaseRecord["calls"][number] | undefined): string =>
  (call?.parties.map((party) => party.role ?? "") ?? []).toSorted().join(" ");

describe("calls of the orchard case", () => {
  it.each(Object.entries(expected.calls))("%s", (_, want) => {
    const call = found.calls.find((one) => rolesOf(one) === want.parties.toSorted().join(" "));
    expect(call).toBeDefined();
    const documents = new Set([
      ...(call?.mentions.map((one) => nameOf.get(one.document)) ?? []),
      ...found.documents
        .filter((one) => call?.renditions.includes(one.rendition?.id ?? ""))
        .map((one) => nameOf.get(one.id)),
    ]);
    expect(documents).toEqual(new Set(want.documents));
    const release = call?.hops.filter((hop) => hop.act === "releases") ?? [];
    expect(release.some((hop) => hop.actor?.includes(want.releaser) === true)).toBe(true);
    expect(
      release.some((hop) => hop.date?.value.start === want.released[0] && hop.date.value.end === want.released[1]),
    ).toBe(true);
    if (want.channel !== undefined) expect(release.some((hop) => hop.channel === want.channel)).toBe(true);
  });

  it("keeps the three calls apart", () => {
    expect(found.calls.length).toBe(Object.keys(expected.calls).length);
  });

  it.each(expected.quotations.map((want) => [`${want.document}: ${want.text.join(" … ")}`, want] as const))(
    "call of %s",
    (_, want) => {
      const { call } = quotationOf(want.document, want.text.join(" … ")) ?? {};
      expect(rolesOf(found.calls.find((one) => one.id === call))).toBe(
        expected.calls[want.call]?.parties.toSorted().join(" "),
      );
    },
  );
});

describe("chain and hedges of the orchard case", () => {
  it.each(Object.entries(expected.chain))("%s", (name, want) => {
    const wanted = expected.quotations.find(
      (one) => one.document === name && one.call === "orchard" && one.marks === "pair",
    );
    const quotation = quotationOf(name, wanted?.text.join(" … ") ?? "");
    const acts = quotation?.chain.map((hop) => hop.act) ?? [];
    for (const act of want.acts) expect(acts).toContain(act);
    expect(acts.at(-1)).toBe("says");
    const actors = quotation?.chain.map((hop) => hop.actor ?? "").join(" | ") ?? "";
    for (const actor of want.actors) expect(actors).toContain(actor);
    const hedges = [...(quotation?.hedges ?? []), ...(quotation?.chain.flatMap((hop) => hop.hedges) ?? [])];
    const said = hedges.map((hedge) => `${hedge.lemma} ${hedge.selector.exact}`).join(" | ");
    for (const hedge of want.hedges) expect(said).toContain(hedge);
    if (want.hedges.length === 0) expect(said).toBe("");
  });
});

describe("changes of the orchard case", () => {
  it.each(expected.changes.map((want) => [`${want.document}: ${want.type} ${want.from} → ${want.to}`, want] as const))(
    "%s",
    (_, want) => {
      const change = found.changes.find(
        (one) =>
          nameOf.get(one.to.document) === want.document &&
          [want.type, ...(want.also ?? [])].includes(one.type) &&
          bare(one.from.words).includes(bare(want.from)) &&
          bare(one.to.words).includes(bare(want.to)),
      );
      expect(change).toBeDefined();
      expect(nameOf.get(change?.firstHop ?? "")).toBe(want.firstHop);
    },
  );

  it("reports no change between faithful renderings", () => {
    for (const want of expected.faithful) {
      const inDocument = found.changes.filter((one) => nameOf.get(one.to.document) === want.document);
      const here = inDocument.filter(
        (one) => want.text === undefined || bare(words(byId.get(one.to.in))) === bare(want.text),
      );
      const wrong = here.filter((one) => want.not === undefined || want.not.includes(one.type));
      expect(wrong.map((one) => `${one.type}: ${one.from.words} → ${one.to.words}`)).toEqual([]);
    }
  });

  it("says little that the answer key does not have", () => {
    const strong = found.changes.filter((one) => one.grade !== "hint");
    const planted = strong.filter((one) =>
      expected.changes.some(
        (want) => nameOf.get(one.to.document) === want.document && [want.type, ...(want.also ?? [])].includes(one.type),
      ),
    );
    expect(
      strong
        .filter((one) => !planted.includes(one))
        .map((one) => `${nameOf.get(one.to.document)} ${one.type}: ${one.from.words} → ${one.to.words}`),
    ).toEqual([]);
  });
});

describe("retellings and dates of the orchard case", () => {
  it.each(expected.derivations.map((want) => [`${want.from} → ${want.to}`, want] as const))("%s", (_, want) => {
    const derivation = found.derivations.find(
      (one) =>
        "document" in one.from &&
        nameOf.get(one.from.document) === want.from &&
        nameOf.get(one.to.document) === want.to,
    );
    expect(any(want.kind)).toContain(derivation?.kind);
  });

  it.each(expected.timeline.map((want) => [`${want.document}: ${want.words}`, want] as const))("%s", (_, want) => {
    const entries = found.timeline.filter((one) => nameOf.get(one.document) === want.document);
    expect(entries.map((one) => `${one.date.words} ${one.date.start} ${one.date.end}`)).toContainEqual(
      expect.stringContaining(`${want.words} ${want.start} ${want.end}`),
    );
  });
});

describe("the record of the orchard case", () => {
  it("yields the words of every selector", () => {
    let seen = 0;
    const visit = (value: unknown, document: string | undefined): void => {
      if (typeof value !== "object" || value === null) return;
      if ("exact" in value && "prefix" in value) {
        const text = found.documents.find((one) => one.id === document)?.text ?? "";
        toSpan(indexCodePoints(text), value as Selector);
        seen++;
        return;
      }
      const here = "document" in value && typeof value.document === "string" ? value.document : document;
      for (const member of Object.values(value)) visit(member, here);
    };
    for (const document of found.documents) visit(document, document.id);
    for (const records of [
      found.calls,
      found.quotations,
      found.traces,
      found.changes,
      found.derivations,
      found.timeline,
    ])
      visit(records, undefined);
    expect(seen).toBeGreaterThan(500);
  });
});
