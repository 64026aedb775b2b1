/** JSON Schema (draft 2020-12) of `CaseRecord`, the output of `earwitness trace --json`. `test/schema.test.ts` holds the output to it. */
import { type Json } from "../id.ts";
import { CASE_VERSION } from "./wire.ts";

type Schema = { readonly [key: string]: Json };

const string: Schema = { type: "string" };
const number: Schema = { type: "number" };
const integer: Schema = { type: "integer", minimum: 0 };
const id: Schema = { type: "string", pattern: "^[a-z]+_[a-z2-7]{26}$", description: "Id of a record" };
const day: Schema = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const list = (items: Schema): Schema => ({ type: "array", items });
const hash: Schema = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" };
const one = (...values: readonly (string | number)[]): Schema => ({ enum: values });
const described = (schema: Schema, description: string): Schema => ({ ...schema, description });

/** An object that has the required members, may have the optional ones, and no others. */
function object(description: string, required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
  return {
    type: "object",
    description,
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

const parts = one("year", "month", "week", "day");

const DEFS: Record<string, Schema> = {
  selector: object("A position: W3C text quote and text position selector in one; counts Unicode code points", {
    exact: string,
    prefix: string,
    suffix: string,
    start: integer,
    end: integer,
  }),
  reason: object(
    "Why a finding was made",
    {
      rule: described(string, "station/rule"),
      basis: one("stated", "implied", "inherited"),
      evidence: list(ref("selector")),
    },
    { document: described(id, "where the evidence stands, when the finding is of no single document") },
  ),
  language: object("BCP 47 tag and confidence", { tag: string, confidence: { ...number, minimum: 0, maximum: 1 } }),
  date: object(
    "An interval of days, both ends included; an absent end is open",
    {
      words: string,
      granularity: one("day", "weekend", "week", "month", "season", "quarter", "year", "stretch"),
      known: list(parts),
      implied: list(parts),
    },
    {
      start: day,
      end: day,
      modifier: one("early", "mid", "late", "about", "nearly", "over", "before", "after", "since", "until"),
    },
  ),
  time: object("A time expression in a text", { selector: ref("selector"), value: ref("date"), reason: ref("reason") }),
  party: object("A voice in a call", { label: string }, { role: string, name: string, side: string }),
  utterance: object(
    "One stretch of speech by one speaker",
    { id, rendition: id, index: integer, selector: ref("selector"), text: string },
    {
      speaker: described(string, "label of a party"),
      startMs: integer,
      endMs: integer,
      timeConfidence: described(
        { ...number, minimum: 0, maximum: 1 },
        "how sure the aligner is of the start; absent when the times came with the words",
      ),
      timedBy: described(string, "id of the utterance of another rendition whose times these are"),
      words: described(
        list(
          object(
            "A word with its time in the recording",
            { text: string, startMs: integer, endMs: integer },
            { confidence: { ...number, minimum: 0, maximum: 1 } },
          ),
        ),
        "the words with their own times, where an engine gave them",
      ),
    },
  ),
  rendition: object(
    "One transcript or translation of a call",
    {
      id,
      document: id,
      language: ref("language"),
      kind: one("transcript", "translation", "unknown"),
      parties: list(ref("party")),
      utterances: list(ref("utterance")),
    },
    {
      maker: string,
      recording: described(id, "the recording that the words are of and the times are in"),
      madeBy: described(ref("engine"), "the recogniser that made the words; absent when people did"),
      speakersBy: described(ref("engine"), "the model that told the voices apart which are the speakers"),
      timesBy: described(
        ref("engine"),
        "the aligner's synthesiser and voice; absent when the times came with the words",
      ),
    },
  ),
  engine: object(
    "A program, with the model that it ran where it has one",
    { name: string, version: string },
    { model: string, modelHash: hash },
  ),
  recording: object(
    "Released audio or video; times are in the sound as decoded",
    {
      id,
      source: ref("source"),
      blob: hash,
      format: described(string, "container and codec"),
      durationMs: described(integer, "of the sound as decoded, never the file's claim"),
      channels: integer,
      workingCopy: object("How the copy was made that is worked on", {
        rate: integer,
        channels: one(1, 2),
        tool: string,
        version: string,
        arguments: list(string),
        layout: described(one("single", "kept", "mixed"), "kept: two channels, a party on each"),
      }),
      renditions: list(id),
      hints: described(
        list(
          object("A place that deserves a look, never a verdict", {
            kind: one("clipping", "dropout", "edit"),
            startMs: integer,
            endMs: integer,
          }),
        ),
        "what the sound itself shows",
      ),
    },
    {
      loudness: object(
        "Absent parts: digital silence",
        {},
        {
          integrated: described(number, "LUFS, ITU-R BS.1770"),
          peak: described(number, "highest sample, dB of full scale"),
        },
      ),
      speech: object("Where somebody speaks", {
        by: ref("engine"),
        voices: described(one("channel", "model", "guess", "none"), "how voices were told apart"),
        turns: list(
          object(
            "A stretch of speech",
            { startMs: integer, endMs: integer },
            { voice: described(string, "a letter, never a person") },
          ),
        ),
      }),
    },
  ),
  source: object("Where it was obtained", { kind: one("file", "url", "stdin", "text"), name: string }),
  document: object(
    "The text read from one input",
    {
      id,
      source: ref("source"),
      blob: hash,
      kind: one("article", "transcript"),
      text: string,
      language: ref("language"),
      authors: list(string),
      paragraphs: list(
        object("A block of text", {
          selector: ref("selector"),
          role: one("title", "heading", "body", "furniture", "turn"),
        }),
      ),
      furniture: list(
        object("Page matter that is not the article", {
          selector: ref("selector"),
          kind: one("advertisement", "teaser", "media", "cookie", "navigation", "repeat", "byline", "caption", "other"),
          reason: ref("reason"),
        }),
      ),
    },
    { title: string, outlet: string, published: ref("date"), modified: ref("date"), rendition: ref("rendition") },
  ),
  person: object(
    "Who speaks or is addressed",
    { key: string, reason: ref("reason") },
    { mention: ref("selector"), role: string, name: string, gender: one("female", "male") },
  ),
  abstention: object("Nobody is named, and why", {
    abstained: { const: true },
    why: string,
    candidates: list(string),
    reason: ref("reason"),
  }),
  hedge: object("A sign that the writer does not vouch", {
    selector: ref("selector"),
    lemma: string,
    form: one("lexical", "grammatical"),
    kind: one("authenticity", "translation", "truth"),
    reason: ref("reason"),
  }),
  hop: object(
    "One link of a chain",
    {
      act: one("says", "records", "releases", "transcribes", "translates", "reports"),
      selector: ref("selector"),
      hedges: list(ref("hedge")),
      reason: ref("reason"),
    },
    { actor: string, actorSelector: ref("selector"), channel: string, date: ref("time"), document: id },
  ),
  call: object("The event recorded or reported", {
    id,
    kind: one("phone-call", "radio-intercept", "voice-message", "recording"),
    parties: list(ref("party")),
    mentions: list(object("Words that speak of the call", { document: id, selectors: list(ref("selector")) })),
    hops: list(ref("hop")),
    acts: list(
      object(
        "One act on the call; `hops` are positions in the call's `hops` that tell of it",
        { act: one("says", "records", "releases", "transcribes", "translates", "reports"), hops: list(integer) },
        { actor: string, channel: string, date: ref("date") },
      ),
    ),
    renditions: list(id),
    reason: ref("reason"),
  }),
  quotation: object(
    "Attributed content with its place in the world",
    {
      id,
      document: id,
      kind: one("direct", "indirect", "mixed"),
      marks: one("pair", "dash", "none"),
      content: { ...list(ref("selector")), minItems: 1 },
      language: ref("language"),
      conventions: list(
        object("Not drift", {
          kind: one("editor-bracket", "masked-word", "ellipsis", "sic"),
          selector: ref("selector"),
        }),
      ),
      speaker: { anyOf: [ref("person"), ref("abstention")] },
      call: { anyOf: [id, { type: "null" }] },
      chain: described(list(ref("hop")), "writer first, the voice last"),
      hedges: list(ref("hedge")),
      reason: ref("reason"),
    },
    {
      cue: object("The words of the attribution", {
        selector: ref("selector"),
        lemma: string,
        act: one(
          "say",
          "ask",
          "answer",
          "claim",
          "deny",
          "order",
          "promise",
          "write",
          "think",
          "according-to",
          "emotion",
        ),
        reason: ref("reason"),
      }),
      addressee: ref("person"),
      headingOf: id,
      within: id,
    },
  ),
  target: {
    anyOf: [
      object("Utterances of a rendition", { kind: { const: "utterance" }, rendition: id, utterances: list(id) }),
      object("Quotations of an earlier document", { kind: { const: "quotation" }, document: id, quotations: list(id) }),
    ],
  },
  trace: object(
    "Outcome of looking for what a quotation renders",
    {
      id,
      quotation: id,
      outcome: one("found", "ambiguous", "not-found"),
      candidates: list(object("What else fits", { target: ref("target"), score: number })),
      score: { ...number, minimum: 0, maximum: 1 },
      evidence: list(
        object("A pair of words that show it", {
          kind: one("words", "name", "number", "date", "cognate", "lexicon", "speaker", "order", "chain", "embedding"),
          from: string,
          to: string,
          weight: number,
        }),
      ),
      rule: string,
      searched: object("What was searched: always all of the case", { renditions: integer, documents: integer }),
    },
    {
      target: ref("target"),
      relation: one("verbatim", "translation", "paraphrase", "trimmed", "merged", "spliced", "altered"),
    },
  ),
  side: object("One side of a change", { in: id, document: id, selectors: list(ref("selector")), words: string }),
  change: object(
    "One typed difference",
    {
      id,
      trace: id,
      type: one(
        "number",
        "date",
        "name",
        "side",
        "negation",
        "person",
        "speaker",
        "addressee",
        "question",
        "modality",
        "tense",
        "hedge-lost",
        "hedge-added",
        "intensifier",
        "omission",
        "addition",
        "order",
        "merge",
        "splice",
        "profanity",
        "wording",
      ),
      grade: one("assert", "point-out", "hint"),
      from: ref("side"),
      to: ref("side"),
      rule: string,
    },
    { firstHop: id },
  ),
  derivation: object("How one document comes from another", {
    id,
    from: {
      anyOf: [
        object("A document at hand", { document: id }),
        object("An outlet that is named but not at hand", { outlet: string }),
      ],
    },
    to: object("The later document", { document: id }),
    kind: one("quotation", "translation", "rewording", "syndication", "summary"),
    score: number,
    evidence: list(
      object("Why", {
        kind: one("credit", "shared-quotation", "shared-text", "shared-change", "date", "skeleton"),
        document: id,
        selectors: list(ref("selector")),
        words: string,
      }),
    ),
    rule: string,
  }),
  witness: object("Articles that rest on one another and so count as one source", {
    origin: {
      anyOf: [
        object("A document at hand", { document: id }),
        object("An outlet that is named but not at hand", { outlet: string }),
      ],
    },
    documents: list(id),
  }),
  entry: object(
    "One dated happening",
    {
      id,
      document: id,
      date: ref("date"),
      what: one("published", "modified", "released", "recorded", "translated", "reported", "mentioned"),
      reason: ref("reason"),
    },
    { selector: ref("selector"), call: id },
  ),
  note: object(
    "Something odd in the input",
    { id, rule: string, severity: one("info", "warning", "error"), message: string },
    { document: id, input: string, selector: ref("selector") },
  ),
};

export const CASE_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Earwitness case",
  ...object("Everything found in a set of documents; records refer to one another by id", {
    version: { const: CASE_VERSION },
    documents: list(ref("document")),
    recordings: list(ref("recording")),
    calls: list(ref("call")),
    quotations: list(ref("quotation")),
    traces: list(ref("trace")),
    changes: list(ref("change")),
    derivations: list(ref("derivation")),
    witnesses: list(ref("witness")),
    timeline: list(ref("entry")),
    notes: list(ref("note")),
  }),
  $defs: DEFS,
};
