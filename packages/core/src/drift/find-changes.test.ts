import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import type {
  Attribution,
  Document,
  Hedge,
  Person,
  Quotation,
  QuotationMarks,
  Reason,
  Rendition,
  Trace,
} from "../model.ts";
import type { DriftInput } from "./case-index.ts";
import { findChanges } from "./find-changes.ts";

const REASON: Reason = { rule: "test/made", basis: "stated", evidence: [{ start: 0, end: 1 }] };
const lexicons = new Map([...packs].map(([tag, pack]) => [tag, pack.drift]));

function document(id: string, text: string, tag: string, day: string, outlet?: string): Document {
  return {
    id,
    source: { kind: "text", name: id },
    blob: "sha256:00",
    kind: "article",
    text,
    language: { tag, confidence: 1 },
    authors: [],
    published: { words: day, start: day, end: day, granularity: "day", known: ["year", "month", "day"], implied: [] },
    paragraphs: [],
    furniture: [],
    ...(outlet === undefined ? {} : { outlet }),
  };
}

/** Lines `A: …` of a call between a soldier (A) and his mother (B). */
function transcript(id: string, tag: string, lines: readonly string[]): Document {
  const text = lines.join("\n");
  let at = 0;
  const rendition: Rendition = {
    id: `${id}.r`,
    document: id,
    language: { tag, confidence: 1 },
    kind: "transcript",
    parties: [
      { label: "A", role: "soldier" },
      { label: "B", role: "mother" },
    ],
    utterances: lines.map((line, index) => {
      const start = at + 3;
      at += line.length + 1;
      const span = { start, end: start + line.length - 3 };
      return {
        id: `${id}.${index}`,
        rendition: `${id}.r`,
        index,
        speaker: line.slice(0, 1),
        span,
        text: line.slice(3),
      };
    }),
  };
  return { ...document(id, text, tag, "2026-01-01"), kind: "transcript", rendition };
}

function person(role: string): Person {
  return { key: role, role, reason: REASON };
}

interface Made {
  readonly role?: string;
  readonly to?: string;
  readonly marks?: QuotationMarks;
  readonly kind?: Quotation["kind"];
  readonly targets: readonly number[];
}

/** The nth quotation in “…” of an article, traced to utterances of the call. */
function quoted(
  article: Document,
  call: Document,
  made: readonly Made[],
): Pick<DriftInput, "quotations" | "traces" | "attributions"> {
  const spans = [...article.text.matchAll(/“([^”]*)”/gu)].map((m) => ({
    start: m.index + 1,
    end: m.index + 1 + (m[1] ?? "").length,
  }));
  const quotations = spans.map((span, at): Quotation => {
    const { role = "soldier", to, marks = "pair", kind = "direct" } = made[at] ?? { targets: [] };
    return {
      id: `${article.id}.q${at}`,
      document: article.id,
      kind,
      marks,
      content: [span],
      language: article.language,
      conventions: [],
      speaker: person(role),
      reason: REASON,
      ...(to === undefined ? {} : { addressee: person(to) }),
    };
  });
  const traces = quotations.map(
    (quotation, at): Trace => ({
      id: `${quotation.id}.t`,
      quotation: quotation.id,
      outcome: "found",
      target: {
        kind: "utterance",
        rendition: `${call.id}.r`,
        utterances: (made[at]?.targets ?? []).map((n) => `${call.id}.${n}`),
      },
      candidates: [],
      score: 1,
      evidence: [],
      rule: "test/made",
      searched: { renditions: 1, documents: 0 },
    }),
  );
  return {
    quotations,
    traces,
    attributions: quotations.map((quotation) => ({ quotation: quotation.id, chain: [], hedges: [] })),
  };
}

const call = transcript("call", "en", [
  "A: The platoon leader shot himself in the leg to get out of here.",
  "B: Is he really coming back to us?",
  "A: I will not go there again.",
  "B: What do they pay you?",
  "A: They promised 2 million for everyone.",
  "B: And the Ukrainians?",
  "A: The Ukrainians hold the bridge.",
  "B: Will you call on Sunday?",
  "A: I will call you.",
]);

function changesOf(text: string, made: readonly Made[]): string[] {
  const article = document("article", text, "en", "2026-02-01");
  const input: DriftInput = { documents: [call, article], lexicons, ...quoted(article, call, made) };
  const changes = findChanges(input);
  for (const { from, to } of changes) {
    for (const span of from.spans) expect(call.text.slice(span.start, span.end)).not.toBe("");
    for (const span of to.spans) expect(article.text.slice(span.start, span.end)).not.toBe("");
  }
  return changes.map(({ type, from, to }) => `${type}: ${from.words} > ${to.words}`);
}

describe("findChanges", () => {
  it.each<[string, string, Made, string]>([
    [
      "himself became him",
      "“The platoon leader shot him in the leg to get out of here.”",
      { targets: [0] },
      "person: himself > him",
    ],
    [
      "a question became a statement",
      "“He is really coming back to us.”",
      { role: "mother", targets: [1] },
      "question: Is he really coming back to us > He is really coming back to us",
    ],
    ["a negation was lost", "“I will go there again.”", { targets: [2] }, "negation: not > "],
    [
      "2 million became 20",
      "“They promised 20 million for everyone.”",
      { targets: [4] },
      "number: 2 million > 20 million",
    ],
    ["a side was swapped", "“The Russians hold the bridge.”", { targets: [6] }, "side: Ukrainians > Russians"],
    ["will became may", "“I may call you.”", { targets: [8] }, "modality: will > may"],
    [
      "the speaker was swapped",
      "“They promised 2 million for everyone.”",
      { role: "mother", targets: [4] },
      "speaker: soldier > mother",
    ],
    [
      "the addressee was swapped",
      "“They promised 2 million for everyone.”",
      { to: "wife", targets: [4] },
      "addressee: mother > wife",
    ],
    [
      "two answers were merged",
      "“The Ukrainians hold the bridge. I will call you.”",
      { targets: [6, 8] },
      "merge: The Ukrainians hold the bridge. … I will call you. > The Ukrainians hold the bridge. I will call you.",
    ],
    [
      "answers far apart were spliced",
      "“I will not go there again. I will call you.”",
      { targets: [2, 8] },
      "splice: I will not go there again. … I will call you. > I will not go there again. I will call you.",
    ],
    [
      "a splice the trace names half of",
      "“I will not go there again. I will call you.”",
      { targets: [2] },
      "splice: I will not go there again. … I will call you. > I will not go there again. I will call you.",
    ],
    [
      "two voices were spliced",
      "“What do they pay you? They promised 2 million for everyone.”",
      { targets: [3, 4] },
      "splice: What do they pay you? … They promised 2 million for everyone. > What do they pay you? They promised 2 million for everyone.",
    ],
  ])("names it when %s", (_, text, made, finding) => {
    expect(changesOf(text, [made])).toEqual([finding]);
  });

  it.each<[string, string, Made]>([
    ["a verbatim quotation", "“I will not go there again.”", { targets: [2] }],
    ["a fragment", "he would “not go there again”", { kind: "mixed", targets: [2] }],
    ["a role that can be the same voice", "“I will call you.”", { role: "son", targets: [8] }],
    ["a declared cut between two answers", "“The Ukrainians hold the bridge … I will call you.”", { targets: [6, 8] }],
  ])("finds nothing in %s", (_, text, made) => {
    expect(changesOf(text, [made])).toEqual([]);
  });

  it("lets a Norwegian dash quotation run answers together", () => {
    const article = document("artikkel", "“Ukrainerne holder broen. Jeg skal ringe deg.”", "nb", "2026-02-01");
    const parts = quoted(article, call, [{ marks: "dash", targets: [6, 8] }]);
    expect(findChanges({ documents: [call, article], lexicons, ...parts })).toEqual([]);
  });

  it("compares nothing that is not found", () => {
    const article = document("article", "“I will go there again.”", "en", "2026-02-01");
    const parts = quoted(article, call, [{ targets: [2] }]);
    const traces = parts.traces.map((trace): Trace => ({ ...trace, outcome: "ambiguous" }));
    expect(findChanges({ documents: [call, article], lexicons, ...parts, traces })).toEqual([]);
  });

  it("names a doubt about the recording that a later document leaves out, once", () => {
    const first = document(
      "first",
      "a purported recording: “I will call you.” “I will not go there again.”",
      "en",
      "2026-02-01",
      "Courier",
    );
    const later = document("later", "a recording: “I will call you.” “I will not go there again.”", "en", "2026-02-02");
    const made = [{ targets: [8] }, { targets: [2] }];
    const [a, b] = [quoted(first, call, made), quoted(later, call, made)];
    const hedge: Hedge = {
      span: { start: 2, end: 11 },
      lemma: "purported",
      form: "lexical",
      kind: "authenticity",
      reason: REASON,
    };
    const attributions: Attribution[] = [
      ...a.attributions.map((one) => ({ ...one, hedges: [hedge] })),
      ...b.attributions,
    ];
    const changes = findChanges({
      documents: [call, first, later],
      lexicons,
      quotations: [...a.quotations, ...b.quotations],
      traces: [...a.traces, ...b.traces],
      attributions,
    });
    expect(changes.map(({ type, from, to }) => [type, from.document, from.words, to.document])).toEqual([
      ["hedge-lost", "first", "purported", "later"],
    ]);
  });
});

describe("findChanges on hostile input", () => {
  it("compares no quotation of tens of thousands of words", () => {
    const words = "he can not go maybe ".repeat(20_000);
    const article = document("article", `“${words}”`, "en", "2026-02-01");
    const long = transcript("long", "en", [`A: ${words}`, "B: Really?"]);
    const parts = quoted(article, long, [{ targets: [0] }]);
    expect(findChanges({ documents: [long, article], lexicons, ...parts })).toEqual([]);
  });
});
