import { describe, expect, it } from "vitest";
import { correctRecord } from "../dossier/correct-record.ts";
import { fromRecord } from "../dossier/read-record.ts";
import { toRecord } from "../dossier/wire.ts";
import { blobId } from "../id.ts";
import { packs } from "../lang/all.ts";
import { neutral } from "../lang/neutral.ts";
import type { Trace, TraceTarget } from "../model.ts";
import { readDocument } from "../read/read.ts";
import { buildCase } from "./build-case.ts";
import { correctTraces } from "./correct-traces.ts";

const CALL = `(S)=soldier (W)=wife

(S): Yesterday they brought twelve tins for forty men.
(W): And what does the captain say?
(S): Yesterday they brought ninety tins for forty men of the other company.
(S): Nobody here will be let go before the end of April.
(W): 🤔 Take care of yourself.`;
const ARTICLE = `date 2031-04-02

In a phone call released by the service a soldier spoke to his wife. “Yesterday they brought twenty tins for forty men,” the soldier told his wife.

“Nobody here will be let go before the end of March,” he said.`;

const documents = [CALL, ARTICLE].map((text, index) => {
  const blob = blobId(new TextEncoder().encode(text));
  return readDocument({ text, source: { kind: "text", name: `${index}.txt` }, blob }, packs).document;
});
const found = buildCase(documents, { packs, neutral });
const rendition = documents[0]?.rendition;
const trace = traceOf("Yesterday");

function traceOf(words: string): Trace {
  const quotation = found.quotations.find(({ document, content: [span] }) =>
    documents
      .find(({ id }) => id === document)
      ?.text.slice(span?.start)
      .startsWith(words),
  );
  const one = found.traces.find((each) => each.quotation === quotation?.id);
  if (one === undefined) throw new Error(`No trace of ${words}`);
  return one;
}

function line(index: number): TraceTarget {
  return {
    kind: "utterance",
    rendition: rendition?.id ?? "",
    utterances: [rendition?.utterances[index]?.id ?? ""],
  };
}

/** Types and words of changes. */
function told({ changes }: Pick<typeof found, "changes">): readonly string[] {
  return changes.map(({ type, from, to }) => `${type}: ${from.words} → ${to.words}`);
}

describe("a trace that a person corrects", () => {
  it("has the changes against what was chosen, and no others", () => {
    for (const [index, said, other] of [
      [0, "twelve", "ninety"],
      [2, "ninety", "twelve"],
    ] as const) {
      const corrected = correctTraces(found, new Map([[trace.id, line(index)]]), { packs });
      expect(corrected.traces).toMatchObject([
        { id: trace.id, outcome: "found", relation: "altered", rule: "judgement", target: line(index) },
      ]);
      expect(told(corrected)).toContain(`number: ${said} → twenty`);
      expect(told(corrected)).not.toContain(`number: ${other} → twenty`);
      expect(new Set(corrected.changes.map((change) => change.trace))).toEqual(new Set([trace.id]));
      expect(corrected.changes.every(({ firstHop }) => firstHop === documents[1]?.id)).toBe(true);
    }
  });

  it("has the changes that were found when it is corrected to what was found", () => {
    const { id, target = null } = traceOf("Nobody");
    const corrected = correctTraces(found, new Map([[id, target]]), { packs });
    expect(told(corrected)).toEqual(["date: April → March"]);
    expect(corrected.changes).toEqual(found.changes.filter((change) => change.trace === id));
    expect(corrected.traces[0]?.relation).toBe("altered");
  });

  it("has no changes where the quotation renders nothing of the case, or something that is not in it", () => {
    expect(correctTraces(found, new Map([[trace.id, null]]), { packs })).toMatchObject({
      traces: [{ outcome: "not-found" }],
      changes: [],
    });
    const nowhere: TraceTarget = { kind: "utterance", rendition: "none", utterances: ["none"] };
    expect(correctTraces(found, new Map([[trace.id, nowhere]]), { packs }).changes).toEqual([]);
  });
});

describe("a dossier that is read again", () => {
  it("tells a corrected trace and its changes in its own terms", () => {
    const { id, target = null } = traceOf("Nobody");
    const record = toRecord(found);
    const { changes } = correctRecord(record, new Map([[id, target]]), { packs });
    expect(changes).toHaveLength(1);
    expect(changes).toEqual(record.changes.filter((change) => change.trace === id));
  });

  it("is the case that it was made of", () => {
    const record = toRecord(found);
    const again = fromRecord(JSON.parse(JSON.stringify(record)));
    expect(toRecord(again)).toEqual(record);
    expect(again.quotations).toEqual(found.quotations);
    expect(again.changes).toEqual(found.changes);
  });

  it("does not take positions that do not yield their words", () => {
    const record = toRecord(found);
    const damaged = { ...record, documents: record.documents.map((one) => ({ ...one, text: one.text.slice(1) })) };
    expect(() => fromRecord(damaged)).toThrow("does not yield its text");
  });
});
