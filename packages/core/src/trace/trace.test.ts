import { describe, expect, it } from "vitest";
import type { Attribution, Call, Document, Quotation, Reason, Trace, Utterance } from "../model.ts";
import type { Lexicon, Meaning } from "./lexicon.ts";
import { traceQuotations } from "./trace.ts";
import type { TextVectors } from "./vectors.ts";

const reason: Reason = { rule: "test/given", basis: "stated", evidence: [] };
const ROLE: Readonly<Record<string, string>> = { S: "soldier", M: "mother" };

/** A transcript from lines `S: …`. */
function transcript(id: string, language: string, lines: readonly string[]): Document {
  const text = lines.join("\n");
  const utterances: Utterance[] = [];
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const span = { start: at + 3, end: at + line.length };
    utterances.push({
      id: `${id}#${index}`,
      rendition: id,
      index,
      speaker: line.slice(0, 1),
      span,
      text: line.slice(3),
    });
    at += line.length + 1;
  }
  const parties = ["S", "M"].map((label) => ({ label, role: ROLE[label] ?? "" }));
  const tag = { tag: language, confidence: 1 };
  const rendition = { id, document: id, language: tag, kind: "transcript" as const, parties, utterances };
  return { ...article(id, language, text, undefined), kind: "transcript", rendition };
}

function article(id: string, language: string, text: string, published: string | undefined): Document {
  const day = { words: published ?? "", start: published ?? "", granularity: "day" as const, known: [], implied: [] };
  return {
    id,
    source: { kind: "text", name: id },
    blob: `sha256:${id}`,
    kind: "article",
    text,
    language: { tag: language, confidence: 1 },
    authors: [],
    paragraphs: [],
    furniture: [],
    ...(published === undefined ? {} : { published: day }),
  };
}

interface Given {
  readonly words: string;
  readonly role?: string;
  readonly kind?: Quotation["kind"];
  readonly call?: string | null;
}

/** An article that says the given words one after the other, with their quotations. */
function quoting(id: string, language: string, published: string, given: readonly Given[]) {
  const text = given.map(({ words }) => `“${words}”`).join("\n");
  const document = article(id, language, text, published);
  const quotations: Quotation[] = [];
  const attributions: Attribution[] = [];
  let at = 0;
  for (const [n, { words, role, kind, call }] of given.entries()) {
    const quotation = `${id}/${n}`;
    quotations.push({
      id: quotation,
      document: id,
      kind: kind ?? "direct",
      marks: "pair",
      content: [{ start: at + 1, end: at + 1 + words.length }],
      language: { tag: language, confidence: 1 },
      conventions: [],
      speaker: { key: role ?? "?", ...(role === undefined ? {} : { role }), reason },
      reason,
    });
    attributions.push({ quotation, chain: [], hedges: [], ...(call === null ? {} : { call: call ?? "call" }) });
    at += words.length + 3;
  }
  return { document, quotations, attributions };
}

function run(
  parts: readonly ReturnType<typeof quoting>[],
  renditions: readonly Document[],
  lexicon?: Lexicon,
  vectors?: TextVectors,
): Trace[] {
  const call: Call = {
    id: "call",
    kind: "phone-call",
    parties: [],
    mentions: [],
    hops: [],
    renditions: renditions.map((document) => document.id),
    reason,
  };
  return traceQuotations({
    documents: [...renditions, ...parts.map((part) => part.document)],
    quotations: parts.flatMap((part) => part.quotations),
    attributions: parts.flatMap((part) => part.attributions),
    calls: [call],
    ...(lexicon === undefined ? {} : { lexicon }),
    ...(vectors === undefined ? {} : { vectors }),
  });
}

function target(trace: Trace | undefined): readonly string[] | string {
  if (trace?.target === undefined) return trace?.outcome ?? "none";
  return trace.target.kind === "utterance" ? trace.target.utterances : trace.target.quotations;
}

const ENGLISH = transcript("en", "en", [
  "S: Hello, mum. They moved us to the quarry near Zelenivka.",
  "M: Are you warm there? Did the parcel arrive?",
  "S: The parcel came on Monday. Only the socks were missing.",
  "M: And how many of you are left?",
  "S: Eleven of thirty. The captain left with the radio and never came back.",
  "M: Your uncle says the bridge has been taken.",
  "S: Nobody has taken the bridge. We watch it every night.",
  "M: Come home as soon as you can.",
  "S: When the contract ends, I will burn these boots and plant potatoes.",
]);
const RUSSIAN = transcript("ru", "ru", [
  "S: Привет, мам. Нас перебросили на карьер под Зеленовкой.",
  "M: Тебе там тепло? Посылка дошла?",
  "S: Посылка пришла в понедельник. Только носков не было.",
  "M: А сколько вас осталось?",
  "S: Одиннадцать из тридцати. Капитан ушёл с рацией и не вернулся.",
  "M: Дядя говорит, что мост взяли.",
  "S: Никто мост не брал. Мы за ним каждую ночь смотрим.",
  "M: Приезжай, как только сможешь.",
  "S: Когда контракт кончится, сожгу эти сапоги и посажу картошку.",
]);

describe("traceQuotations within a language", () => {
  it("finds utterances, names the relation and shows the words", () => {
    const traces = run(
      [
        quoting("a", "en", "2031-05-02", [
          { words: "Eleven of thirty. The captain left with the radio and never came back.", role: "soldier" },
          { words: "burn these boots", role: "soldier", kind: "mixed" },
          { words: "Nobody has taken the bridge. We guard it every night.", role: "soldier" },
          { words: "Did the parcel arrive?", role: "mother" },
        ]),
      ],
      [ENGLISH, RUSSIAN],
    );
    expect(traces.map(target)).toEqual([["en#4"], ["en#8"], ["en#6"], ["en#1"]]);
    expect(traces.map((trace) => trace.relation)).toEqual(["verbatim", "trimmed", "altered", "verbatim"]);
    expect(traces[0]?.evidence.map((piece) => piece.kind)).toContain("words");
    expect(traces[0]?.searched).toEqual({ renditions: 2, documents: 0 });
    for (const trace of traces) expect(trace.score).toBeGreaterThan(0.6);
  });

  it("joins answers that the writer ran together", () => {
    const [spliced, merged] = run(
      [
        quoting("a", "en", "2031-05-02", [
          { words: "The parcel came on Monday. When the contract ends, I will burn these boots.", role: "soldier" },
          {
            words: "The captain left with the radio and never came back. Nobody has taken the bridge.",
            role: "soldier",
          },
        ]),
      ],
      [ENGLISH],
    );
    expect(target(spliced)).toEqual(["en#2", "en#8"]);
    expect(spliced?.relation).toBe("spliced");
    expect(target(merged)).toEqual(["en#4", "en#6"]);
    expect(merged?.relation).toBe("merged");
  });

  it("leaves what is not in the call not found", () => {
    const traces = run(
      [
        quoting("a", "en", "2031-05-02", [
          { words: "Nobody has taken the bridge. We watch it every night.", role: "soldier" },
          { words: "The government will examine the matter with great care.", role: "minister", call: null },
          { words: "We never received any ammunition from headquarters", role: "soldier" },
        ]),
      ],
      [ENGLISH],
    );
    expect(traces.map((trace) => trace.outcome)).toEqual(["found", "not-found", "not-found"]);
    expect(traces[1]?.target).toBeUndefined();
  });

  it("does not choose between two utterances that say the same", () => {
    const call = transcript("twice", "en", [
      "S: We are leaving tomorrow.",
      "M: What did you say?",
      "S: We are leaving tomorrow.",
    ]);
    const [trace] = run(
      [quoting("a", "en", "2031-05-02", [{ words: "We are leaving tomorrow", role: "soldier" }])],
      [call],
    );
    expect(trace?.outcome).toBe("ambiguous");
    expect(trace?.candidates.map((c) => (c.target.kind === "utterance" ? c.target.utterances : []))).toEqual(
      expect.arrayContaining([["twice#0"], ["twice#2"]]),
    );
  });
});

describe("traceQuotations between documents", () => {
  it("goes to the earliest document and not back", () => {
    const first = quoting("first", "en", "2031-05-02", [
      { words: "I will sell the tractor before the harvest", role: "soldier" },
    ]);
    const second = quoting("second", "en", "2031-05-04", [
      { words: "I will sell the tractor before the harvest", role: "soldier" },
    ]);
    const third = quoting("third", "en", "2031-05-06", [
      { words: "sell the tractor before the harvest", role: "soldier" },
    ]);
    const traces = run([third, second, first], []);
    expect(traces.map(target)).toEqual([["first/0"], ["first/0"], "not-found"]);
    expect(traces[0]?.relation).toBe("trimmed");
  });

  it("takes a heading from the quotation it repeats", () => {
    const part = quoting("a", "en", "2031-05-02", [
      { words: "Burn these boots", role: "soldier" },
      { words: "I will burn these boots and plant potatoes", role: "soldier" },
    ]);
    const [heading, below] = part.quotations;
    if (heading === undefined || below === undefined) throw new Error("two quotations were given");
    const quotations = [{ ...heading, headingOf: below.id }, below];
    const traces = run([{ ...part, quotations }], [ENGLISH]);
    expect(traces[0]?.rule).toBe("trace/heading");
    expect(target(traces[0])).toEqual(["en#8"]);
  });
});

/** A lexicon of a few words: words of one line mean the same. */
function lexiconOf(lines: readonly string[]): Lexicon {
  const meanings = new Map<string, Meaning>();
  for (const [at, line] of lines.entries()) {
    const vector = new Float32Array(lines.length);
    vector[at] = 1;
    for (const word of line.split(" ")) meanings.set(word, { vector, hub: 0.6, rarity: 0.7 });
  }
  return { name: "test", find: (lower) => meanings.get(lower) };
}

describe("traceQuotations across languages", () => {
  const lexicon = lexiconOf([
    "støvlene сапоги stiefel boots",
    "potet poteter картошку kartoffeln potatoes",
    "brenne сожгу verbrenne burn",
    "kontrakten контракт vertrag contract",
    "plante посажу pflanze plant",
    "broen мост brücke bridge",
    "natt ночь nacht night",
    "ingen никто niemand nobody",
    "kapteinen капитан hauptmann captain",
    "pakken посылка paket parcel",
    "mandag понедельник montag monday",
  ]);

  it("finds the utterance of a Russian transcript from Norwegian, and not a wrong one", () => {
    const traces = run(
      [
        quoting("nb", "nb", "2031-05-03", [
          { words: "Pakken kom på mandag", role: "soldier" },
          { words: "Når kontrakten går ut, skal jeg brenne støvlene og plante poteter", role: "soldier" },
          { words: "Vi har bestilt nye vinduer til huset", role: "soldier" },
        ]),
      ],
      [RUSSIAN],
      lexicon,
    );
    expect(traces.map(target)).toEqual([["ru#2"], ["ru#8"], "not-found"]);
    expect(traces[1]?.relation).toBe("translation");
    expect(traces[1]?.evidence.map((piece) => piece.kind)).toContain("lexicon");
  });

  it("takes a place that stands out for found, and not one of two that are as good", () => {
    const short = () => quoting("nb", "nb", "2031-05-03", [{ words: "Ingen har tatt broen", role: "soldier" }]);
    const [alone] = run([short()], [RUSSIAN], lexicon);
    expect(target(alone)).toEqual(["ru#6"]);
    const twice = ["S: Никто не брал наш мост.", "M: Приезжай, как только сможешь.", "S: Мост никто не взял вчера."];
    expect(run([short()], [transcript("ru", "ru", twice)], lexicon)[0]?.outcome).toBe("ambiguous");
  });

  it("keeps to the rendition that the other quotations of an article follow", () => {
    const given = [
      { words: "Elf von dreißig. Der Kapitän ging mit dem Radio", role: "soldier" },
      { words: "Das Paket kam am Montag. Nur die Socken fehlten", role: "soldier" },
      { words: "Ich verbrenne diese Stiefel und pflanze Kartoffeln, wenn der Vertrag endet", role: "soldier" },
    ];
    const traces = run([quoting("de", "de", "2031-05-03", given)], [RUSSIAN, ENGLISH], lexicon);
    const of = traces.map(target).map(([id = ""]) => id.slice(0, 2));
    expect(new Set(of).size).toBe(1);
  });

  it("goes by numbers and names alone when there is no lexicon", () => {
    const [trace] = run(
      [quoting("de", "de", "2031-05-03", [{ words: "Elf von dreißig, sagte Kapitän Ruslan", role: "soldier" }])],
      [transcript("ru", "ru", ["S: Одиннадцать из тридцати, капитан Руслан.", "M: Приезжай.", "S: Посылка пришла."])],
    );
    expect(target(trace)).toEqual(["ru#0"]);
    expect(trace?.evidence.map((piece) => piece.kind)).toEqual(expect.arrayContaining(["number", "name"]));
  });

  it("gives the same output for the same input", () => {
    const part = () => quoting("nb", "nb", "2031-05-03", [{ words: "Pakken kom på mandag", role: "soldier" }]);
    expect(run([part()], [RUSSIAN], lexicon)).toEqual(run([part()], [RUSSIAN], lexicon));
  });
});

describe("traceQuotations on odd input", () => {
  it("has nothing to say of nothing", () => {
    expect(traceQuotations({ documents: [], quotations: [], attributions: [] })).toEqual([]);
  });

  it("rejects a quotation of an unknown document", () => {
    const { quotations } = quoting("a", "en", "2031-05-02", [{ words: "Hello" }]);
    expect(() => traceQuotations({ documents: [], quotations, attributions: [] })).toThrow(RangeError);
  });

  it("traces a quotation without words to nothing", () => {
    const traces = run([quoting("a", "en", "2031-05-02", [{ words: "…" }])], [ENGLISH]);
    expect(traces.map((trace) => trace.outcome)).toEqual(["not-found"]);
  });
});

describe("traceQuotations with vectors of an engine", () => {
  const german = "Komm heim, sobald es geht.";
  const part = () => quoting("g", "de", "2031-04-02", [{ words: german, role: "mother" }]);
  /** A vector for each line of the Russian transcript, and for the German words that of one of them. */
  const engine = (said: number): TextVectors => ({
    name: "made, 9 dimensions",
    find(text) {
      const lines = RUSSIAN.rendition?.utterances ?? [];
      const at = text === german ? said : lines.findIndex((line) => line.text === text);
      return at < 0 ? undefined : Float32Array.from(lines, (_, n) => (n === at ? 1 : 0));
    },
  });

  const little = lexiconOf(["sobald только"]);

  it("finds what the few words that are known do not, and names the engine", () => {
    expect(target(run([part()], [RUSSIAN], little)[0])).toBe("not-found");
    const [trace] = run([part()], [RUSSIAN], little, engine(7));
    expect(target(trace)).toEqual(["ru#7"]);
    expect(trace?.evidence.map(({ kind, from }) => `${kind} ${from}`)).toContain("embedding made, 9 dimensions");
  });

  it("does not go against what the words say", () => {
    expect(target(run([part()], [RUSSIAN], little, engine(4))[0])).toBe("not-found");
  });

  it("changes nothing when no text has a vector", () => {
    const none = { name: "none", find: () => undefined };
    expect(run([part()], [RUSSIAN], undefined, none)).toEqual(run([part()], [RUSSIAN]));
  });
});
