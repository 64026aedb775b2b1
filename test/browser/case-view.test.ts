/** What the screens make of a dossier, without a browser. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { array, assert, integer, nat, property, record, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dossier, Judgement } from "../../packages/web/src/api/schema.ts";
import { standingOf } from "../../packages/web/src/case/judged.ts";
import { piecesOf } from "../../packages/web/src/case/lit.ts";
import { viewOf } from "../../packages/web/src/case/view.ts";

/** Browsers and Node 22 have it; Node 20 does not. */
Map.groupBy ??= function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const json = execFileSync(
  process.execPath,
  ["packages/desk/bin/earwitness.js", "trace", "--quiet", "--json", "-", "examples/orchard"],
  { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 },
);
const dossier = JSON.parse(json) as Dossier;

function judgement(kind: Judgement["target"]["kind"], id: string, given: Partial<Judgement>): Judgement {
  return {
    id: `judgement ${kind} ${id}`,
    case: "case",
    target: { kind, id },
    verdict: "reject",
    by: "Kari",
    at: "2026-03-10T09:00:00Z",
    ...given,
  };
}

describe("the call line by line", () => {
  const view = viewOf(dossier, new Map());

  it("puts the renditions of a turn and all quotations of it in one line", () => {
    const line = view.lineByName.get("A7");
    expect(line?.utterances.map(({ document }) => document.language.tag).sort()).toEqual(["en", "ru"]);
    const outlets = new Set(line?.quoted.map(({ document }) => document.source.name.replace(/^.*\//, "")));
    expect([...outlets].sort()).toEqual([
      "abendblick.de.txt",
      "fjordvarden.nb.txt",
      "harbour-courier.en.html",
      "newsmill.en.txt",
    ]);
    expect(line?.changes.map(({ type }) => type)).toContain("person");
  });

  it("tells each change of a merged quotation in the line whose words it changed", () => {
    const types = (name: string): readonly string[] => view.lineByName.get(name)?.changes.map(({ type }) => type) ?? [];
    expect(types("A9")).toContain("name");
    expect(types("A9")).not.toContain("date");
    expect(types("A11")).toContain("date");
  });

  it("counts the hops from the recording", () => {
    const depth = (name: string): number | undefined => {
      const found = dossier.documents.find((one) => one.source.name.endsWith(name));
      return view.depths.get(found?.id ?? "");
    };
    expect(["call.ru.txt", "harbour-courier.en.html", "newsmill.en.txt"].map(depth)).toEqual([0, 1, 2]);
  });
});

describe("judgements laid over a dossier", () => {
  const person = dossier.changes.find(({ type }) => type === "person");
  const rejected = judgement("change", person?.id ?? "", {});

  it("leave a rejected change out of what counts, and put it back when taken back", () => {
    const view = viewOf(dossier, standingOf([rejected]));
    expect(view.changes).toHaveLength(dossier.changes.length - 1);
    expect(view.lineByName.get("A7")?.changes.map(({ id }) => id)).not.toContain(person?.id);
    const back = { ...rejected, retracted: { at: "2026-03-10T09:01:00Z", by: "Kari" } };
    expect(viewOf(dossier, standingOf([back])).changes).toHaveLength(dossier.changes.length);
  });

  it("move a quotation whose trace was corrected, and let go of the changes of the old one", () => {
    const trace = dossier.traces.find(({ id }) => id === person?.trace);
    const rendition = dossier.documents.find(
      (one) => one.language.tag === "en" && one.rendition !== undefined,
    )?.rendition;
    const target = { kind: "utterance", rendition: rendition?.id, utterances: [rendition?.utterances[0]?.id] };
    const view = viewOf(
      dossier,
      standingOf([judgement("trace", trace?.id ?? "", { verdict: "correct", value: target })]),
    );
    expect(view.lineOf.get(trace?.quotation ?? "")?.name).toBe("A1");
    expect(view.struck.has(person?.id ?? "")).toBe(true);
  });

  it("give a quotation whose trace was corrected the changes against what was chosen", () => {
    const trace = dossier.traces.find(({ id }) => id === person?.trace);
    if (trace === undefined || person === undefined) throw new Error("The example has no change of person");
    const given = judgement("trace", trace.id, { verdict: "correct", value: { kind: "utterance" } });
    const change = { ...person, id: "change of what was chosen", type: "number" as const };
    const corrected = { id: given.id, trace: { ...trace, rule: "judgement" }, changes: [change] };
    const view = viewOf(dossier, standingOf([given]), [corrected]);
    expect(view.traces.get(trace.quotation)?.rule).toBe("judgement");
    expect(view.changes.filter((one) => one.trace === trace.id)).toEqual([change]);
    const rejected = judgement("change", change.id, {});
    expect(viewOf(dossier, standingOf([given, rejected]), [corrected]).struck.has(change.id)).toBe(true);
    const back = { ...given, retracted: { at: "2026-03-10T09:01:00Z", by: "Kari" } };
    expect(viewOf(dossier, standingOf([back]), [corrected]).changes).toEqual(dossier.changes);
    const another = { ...given, id: "a later judgement" };
    expect(viewOf(dossier, standingOf([another]), [corrected]).changes).not.toContain(change);
  });

  it("call a change what a person calls it", () => {
    const given = judgement("change", person?.id ?? "", { verdict: "correct", value: { type: "wording" } });
    const view = viewOf(dossier, standingOf([given]));
    expect(view.changes.find(({ id }) => id === person?.id)?.type).toBe("wording");
    expect(view.changes).toHaveLength(dossier.changes.length);
  });

  it("name the speaker that a person named", () => {
    const quotation = dossier.quotations[0];
    const value = { name: "Ola" };
    const view = viewOf(
      dossier,
      standingOf([judgement("speaker", quotation?.id ?? "", { verdict: "correct", value })]),
    );
    expect(view.quotations.get(quotation?.id ?? "")?.speaker).toMatchObject({ name: "Ola" });
  });
});

describe("words cut at marks", () => {
  it("stay the same words, each with the marks it lies in", () => {
    const mark = record({ start: nat(40), length: integer({ min: 1, max: 12 }) });
    assert(
      property(string({ unit: "grapheme", maxLength: 30 }), array(mark, { maxLength: 6 }), (exact, marks) => {
        const start = 5;
        const points = Array.from(exact);
        const part = { exact, prefix: "", suffix: "", start, end: start + points.length };
        const values = marks.map((one, value) => ({ start: one.start, end: one.start + one.length, value }));
        const pieces = piecesOf(part, values);
        expect(pieces.map(({ text }) => text).join("")).toBe(exact);
        for (const piece of pieces) {
          const end = piece.start + Array.from(piece.text).length;
          const over = values.filter((one) => one.start < end && one.end > piece.start).map(({ value }) => value);
          expect(new Set(piece.values)).toEqual(new Set(over));
        }
      }),
    );
  });
});
