import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import type { Attribution, Change, Document, Hop, Person, Quotation, Reason, Trace } from "../model.ts";
import { findDerivations, type RetellInput } from "./find-derivations.ts";
import { firstHops } from "./first-hops.ts";
import { witnessesOf } from "./witnesses.ts";

const REASON: Reason = { rule: "test/made", basis: "stated", evidence: [{ start: 0, end: 1 }] };
const PERSON: Person = { key: "soldier", role: "soldier", reason: REASON };
const lexicons = new Map([...packs].map(([tag, pack]) => [tag, pack.drift]));

interface Made {
  readonly tag?: string;
  readonly day?: string;
  readonly outlet?: string;
  /** Name of the outlet that the text credits; it must stand in the text. */
  readonly credits?: string;
}

function article(id: string, text: string, { tag = "en", day, outlet }: Made = {}): Document {
  let at = 0;
  return {
    id,
    source: { kind: "text", name: id },
    blob: "sha256:00",
    kind: "article",
    text,
    language: { tag, confidence: 1 },
    authors: [],
    paragraphs: text.split("\n").map((line) => {
      const span = { start: at, end: at + line.length };
      at += line.length + 1;
      return { span, role: "body" as const };
    }),
    furniture: [],
    ...(outlet === undefined ? {} : { outlet }),
    ...(day === undefined
      ? {}
      : {
          published: {
            words: day,
            start: day,
            end: day,
            granularity: "day" as const,
            known: ["day" as const],
            implied: [],
          },
        }),
  };
}

/** Every “…” of the article is a quotation, traced to the utterance of its number; its chain holds the credit. */
function findings(
  document: Document,
  credits: string | undefined,
): Pick<RetellInput, "quotations" | "traces" | "attributions"> {
  const quotations = [...document.text.matchAll(/[“«]([^”»]*)[”»]/gu)].map(
    (m, at): Quotation => ({
      id: `${document.id}.q${at}`,
      document: document.id,
      kind: "direct",
      marks: "pair",
      content: [{ start: m.index + 1, end: m.index + 1 + (m[1] ?? "").length }],
      language: document.language,
      conventions: [],
      speaker: PERSON,
      reason: REASON,
    }),
  );
  const traces = quotations.map(
    (quotation, at): Trace => ({
      id: `${quotation.id}.t`,
      quotation: quotation.id,
      outcome: "found",
      target: { kind: "utterance", rendition: "r", utterances: [`u${at}`] },
      candidates: [],
      score: 1,
      evidence: [],
      rule: "test/made",
      searched: { renditions: 0, documents: 1 },
    }),
  );
  const start = document.text.indexOf(credits ?? "\u0000");
  const hop: Hop = {
    actor: credits ?? "",
    act: "reports",
    span: { start, end: start + (credits ?? "").length },
    hedges: [],
    reason: REASON,
  };
  const attributions = quotations.map(
    (quotation): Attribution => ({ quotation: quotation.id, chain: credits === undefined ? [] : [hop], hedges: [] }),
  );
  return { quotations, traces, attributions };
}

function caseOf(
  articles: readonly (readonly [id: string, text: string, made?: Made])[],
  changes: readonly Change[] = [],
): RetellInput {
  const documents = articles.map(([id, text, made]) => article(id, text, made));
  const parts = documents.map((document, at) => findings(document, articles[at]?.[2]?.credits));
  return {
    documents,
    quotations: parts.flatMap((part) => part.quotations),
    traces: parts.flatMap((part) => part.traces),
    attributions: parts.flatMap((part) => part.attributions),
    calls: [],
    changes,
    lexicons,
  };
}

function edges(input: RetellInput): string[] {
  return findDerivations(input).map(
    ({ from, to, kind, rule }) =>
      `${"document" in from ? from.document : `“${from.outlet}”`} → ${to.document}: ${kind} (${rule})`,
  );
}

const STORY = [
  "The harbour of the small town was closed on Monday after a storm tore the roof from the old fish market.",
  "Two boats broke loose during the night and drifted towards the northern breakwater before anyone noticed.",
  "The harbour master asked every owner to check the moorings again before the next front reaches the coast.",
  "Schools near the water stayed shut and the ferry to the islands was cancelled until further notice.",
  "A retired pilot who lives above the quay said that he had not seen such waves since his childhood.",
  "Repairs to the market will take at least three weeks because the steel beams have to come from abroad.",
  "The council promised money for the traders who lost their stalls and will meet again on Thursday evening.",
  "Insurance companies have already received more than a hundred claims from the districts along the shore.",
  "Volunteers carried sandbags through the night to keep the water away from the library and the chapel.",
  "The weather service expects calmer days but warns that the ground is soaked and trees may still fall.",
].join("\n");

/** Words exchanged one for one, two sentences swapped. */
const REWORDED = STORY.replaceAll("harbour", "port")
  .replaceAll("small town", "little city")
  .replace("tore the roof from", "ripped the cover off")
  .replaceAll("night", "evening")
  .replace("broke loose", "came free")
  .replace("asked every owner", "urged each holder")
  .replace("moorings again", "ropes anew")
  .replace("Schools", "Classes")
  .replace("cancelled until further notice", "halted till later word")
  .replace("retired pilot who lives", "former captain who dwells")
  .replace("seen such waves", "met such swells")
  .replace("at least three weeks because", "no less three weeks since")
  .replace("promised money", "pledged cash")
  .replace("lost their stalls", "missed their booths")
  .replace("already received", "now logged")
  .replace("carried sandbags", "hauled sacks")
  .replace("calmer days but warns", "quieter times yet cautions")
  .split("\n")
  .map((line, at, all) => (at === 3 ? all[4] : at === 4 ? all[3] : line))
  .join("\n");

const OTHER = [
  "After the roof of the fish hall came down in Monday's gale, the town has shut its port.",
  "Nobody saw the pair of vessels that slipped their ropes in the dark and ended up by the outer mole.",
  "Owners are being told to secure their craft, since more bad weather is on its way to this coast.",
  "There was no teaching at waterfront schools, and islanders have no ferry for the time being.",
  "For one old pilot with a house over the quay, these were the biggest seas in a lifetime.",
  "It may be three weeks or longer until the hall is mended: its beams must be ordered from another country.",
  "Stallholders can hope for help from the council, which sits on the matter again this Thursday.",
  "Along the shore, people have sent their insurers over a hundred claims so far.",
  "The chapel and the library stayed dry thanks to those who filled and moved sandbags until morning.",
  "Forecasters see the wind dropping, though sodden soil means that trees could come down yet.",
].join("\n");

describe("findDerivations", () => {
  it("takes a story printed again for syndication, from the earlier to the later", () => {
    expect(
      edges(
        caseOf([
          ["b", STORY, { day: "2026-02-02" }],
          ["a", STORY, { day: "2026-02-01" }],
        ]),
      ),
    ).toEqual(["a → b: syndication (retell/syndication-date)"]);
  });

  it("finds a story with its words exchanged", () => {
    expect(
      edges(
        caseOf([
          ["a", STORY, { day: "2026-02-01" }],
          ["b", REWORDED, { day: "2026-02-02" }],
        ]),
      ),
    ).toEqual(["a → b: rewording (retell/rewording-date)"]);
  });

  it("does not take two accounts of one event for copies", () => {
    expect(
      edges(
        caseOf([
          ["a", STORY, { day: "2026-02-01" }],
          ["b", OTHER, { day: "2026-02-02" }],
        ]),
      ),
    ).toEqual([]);
  });

  it("says when the direction cannot be told, and halves the score", () => {
    const [derivation] = findDerivations(
      caseOf([
        ["a", STORY],
        ["b", STORY],
      ]),
    );
    expect(derivation?.rule).toBe("retell/syndication-undecided");
    expect(derivation?.score).toBeLessThan(0.5);
  });

  it("takes the shorter of two without dates for the copy", () => {
    const part = STORY.split("\n").slice(0, 6).join("\n");
    expect(
      edges(
        caseOf([
          ["short", part],
          ["long", STORY],
        ]),
      ),
    ).toEqual(["long → short: syndication (retell/syndication-containment)"]);
  });

  it("believes a credit where a date is missing", () => {
    const input = caseOf([
      ["a", STORY, { outlet: "Harbour Courier" }],
      ["b", `${STORY}\n“I heard it all.” wrote Harbour Courier`, { day: "2026-02-02", credits: "Harbour Courier" }],
    ]);
    expect(edges(input)).toEqual(["a → b: syndication (retell/credit)"]);
  });

  it("takes quotations in another language with a credit for a translation", () => {
    const input = caseOf([
      ["a", "“I wait.” “We go home.” “It is cold.”", { outlet: "Harbour Courier", day: "2026-02-01" }],
      [
        "b",
        "«Jeg venter.» «Vi drar hjem.» «Det er kaldt.» skriver Harbour Courier",
        { tag: "nb", day: "2026-02-02", credits: "Harbour Courier" },
      ],
    ]);
    expect(edges(input)).toEqual(["a → b: translation (retell/credit)"]);
  });

  it("names an outlet that is not at hand", () => {
    expect(edges(caseOf([["b", "“I wait.” wrote the Northern Post", { credits: "the Northern Post" }]]))).toEqual([
      "“the Northern Post” → b: quotation (retell/credit)",
    ]);
  });

  it("does not derive from shared quotations alone: both may quote one translation", () => {
    const input = caseOf([
      ["a", "The first paper. “I wait for you.” “We go home now.” “It is cold here.”", { day: "2026-02-01" }],
      ["b", "Another paper. “I wait for you.” “We go home now.” “It is cold here.”", { day: "2026-02-02" }],
    ]);
    expect(edges(input)).toEqual([]);
  });

  it("derives from an error in common", () => {
    const made = (document: string): Change => ({
      id: `change.${document}`,
      trace: `${document}.q0.t`,
      type: "number",
      grade: "assert",
      from: { in: "u0", document: "call", spans: [{ start: 5, end: 11 }], words: "twelve" },
      to: { in: `${document}.q0`, document, spans: [{ start: 1, end: 7 }], words: "twenty" },
      rule: "drift/number-changed",
    });
    const input = caseOf(
      [
        ["a", "“twenty tins”", { day: "2026-02-01" }],
        ["b", "«twenty tins»", { day: "2026-02-02" }],
      ],
      [made("a"), made("b")],
    );
    expect(edges(input)).toEqual(["a → b: quotation (retell/shared-changes-date)"]);
    const derivations = findDerivations(input);
    expect(firstHops(input.changes, derivations, input.documents).map(({ firstHop }) => firstHop)).toEqual(["a", "a"]);
    expect(firstHops(input.changes, [], input.documents).map(({ firstHop }) => firstHop)).toEqual(["a", "b"]);
  });

  it("counts articles that rest on one another as one witness", () => {
    const input = caseOf([
      ["a", STORY, { day: "2026-02-01" }],
      ["b", REWORDED, { day: "2026-02-02" }],
      ["c", OTHER, { day: "2026-02-03" }],
    ]);
    expect(witnessesOf(input.documents, findDerivations(input))).toEqual([
      { origin: { document: "a" }, documents: ["a", "b"] },
      { origin: { document: "c" }, documents: ["c"] },
    ]);
  });

  it("yields the words of its evidence", () => {
    const input = caseOf([
      ["a", STORY, { day: "2026-02-01" }],
      ["b", REWORDED, { day: "2026-02-02" }],
    ]);
    const evidence = findDerivations(input)
      .flatMap((derivation) => derivation.evidence)
      .filter(({ spans }) => spans.length > 0);
    expect(evidence.length).toBeGreaterThan(2);
    for (const { document, spans, words } of evidence) {
      const text = input.documents.find(({ id }) => id === document)?.text ?? "";
      expect(spans.map(({ start, end }) => text.slice(start, end)).join(" ")).toBe(words);
    }
  });

  it("stays fast on many long articles without anything in common", () => {
    const many = Array.from(
      { length: 200 },
      (_, n) =>
        [
          `d${n}`,
          Array.from({ length: 40 }, (__, m) => `word${n}x${m} stands here alone in line${n}y${m} now.`).join("\n"),
        ] as const,
    );
    expect(edges(caseOf(many))).toEqual([]);
  });
});
