/** What goes over the wire, as schemas: they check what comes in and make the OpenAPI document. */
import { z } from "@hono/zod-openapi";

const id = (kind: string) =>
  z
    .string()
    .regex(new RegExp(`^${kind}_[a-z2-7]{26}$`))
    .describe(`Id of a ${kind}`);
const hash = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .describe("SHA-256 of bytes");
const instant = z.string().describe("RFC 3339, UTC");
const count = z.int().min(0);

export const ProblemSchema = z
  .object({
    type: z.string().describe("`urn:earwitness:` and a code of the catalogue"),
    title: z.string().describe("What happened"),
    status: z.int(),
    detail: z.string().describe("What to do about it"),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe("For a request that does not fit its schema"),
  })
  .openapi("Problem");

export const CaseSchema = z
  .object({
    id: id("case"),
    name: z.string(),
    created: instant,
    items: count,
    calls: count,
    changes: count,
    needsLook: count.describe("What a person should look at, all together"),
    look: z.object({
      ambiguous: count.describe("Traces with several candidates that nobody judged"),
      versions: count.describe("Items whose bytes changed since they were first added"),
      unread: count.describe("Items that could not be read"),
    }),
    state: z.enum(["traced", "stale", "tracing", "failed"]),
  })
  .openapi("Case");

const Header = z.tuple([z.string(), z.string()]);

export const ItemSchema = z
  .object({
    id: id("item"),
    case: id("case"),
    name: z.string(),
    source: z.string().describe("File name, path or address as given"),
    origin: z
      .enum(["url", "path", "upload", "inside", "made"])
      .describe("`inside`: taken out of an archive file; `made`: a transcript that an engine made of a recording"),
    added: instant,
    hash,
    bytes: count,
    mediaType: z.string(),
    kind: z.enum(["article", "rendition", "recording", "other"]),
    document: id("document").optional().describe("Its document in the dossier; absent until it is traced"),
    versions: z.array(z.object({ hash, added: instant })).describe("Oldest first; the last one counts"),
    notes: z.array(z.object({ rule: z.string(), severity: z.enum(["info", "warning", "error"]), message: z.string() })),
    transfer: z
      .object({
        requested: z.string(),
        chain: z.array(z.object({ url: z.string(), status: z.int(), headers: z.array(Header) })),
        began: instant,
        ended: instant,
        packed: hash.optional().describe("The bytes as they came, when they were packed"),
      })
      .optional()
      .describe("How the address was fetched"),
  })
  .openapi("Item");

export const JobSchema = z
  .object({
    id: id("job"),
    kind: z.string(),
    case: z.string(),
    state: z.enum(["queued", "running", "done", "failed", "cancelled"]),
    done: count,
    total: count,
    left: z.number().nullable().describe("Seconds that are probably left"),
    message: z.string(),
  })
  .openapi("Job");

/** A page of a list. */
export const pageOf = <T extends z.ZodType>(item: T, name: string) =>
  z
    .object({
      items: z.array(item),
      next: z.string().optional().describe("Cursor of the next page; absent on the last"),
    })
    .openapi(name);

export const PageQuery = z.object({
  cursor: z
    .string()
    .max(500)
    .optional()
    .openapi({ param: { name: "cursor", in: "query" } }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .default(100)
    .openapi({ param: { name: "limit", in: "query" } }),
});

export const CaseParams = z.object({ id: id("case").openapi({ param: { name: "id", in: "path" } }) });
export const ItemParams = z.object({ id: id("item").openapi({ param: { name: "id", in: "path" } }) });
export const JobParams = z.object({ id: id("job").openapi({ param: { name: "id", in: "path" } }) });

export const KeyHeader = z.object({
  "idempotency-key": z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe("Makes a repeat harmless: the same key and request are answered as the first time")
    .openapi({ param: { name: "idempotency-key", in: "header" } }),
});

export const NewCaseSchema = z.object({ name: z.string().trim().min(1).max(200) }).openapi("NewCase");

export const NewItemSchema = z
  .union([
    z.strictObject({ url: z.string().max(4000) }),
    z.strictObject({ text: z.string().min(1).max(5_000_000), name: z.string().trim().min(1).max(500) }),
  ])
  .openapi("NewItem");

export const HashSchema = hash;

const target = z
  .object({
    kind: z.enum(["trace", "speaker", "call-link", "change", "quotation"]),
    id: z.string().describe("Id of a trace, a change or, for the others, a quotation"),
  })
  .openapi("JudgementTarget");
const verdict = z.enum(["accept", "reject", "correct"]);
const value = z
  .looseObject({})
  .nullable()
  .describe(
    "With `correct`, what is right. trace: `{kind: utterance, rendition, utterances}` or `{kind: quotation, document, quotations}`; " +
      "speaker: `{name, role}`, one of them; call-link: `{call}`; change and quotation: any members. `null` for trace, speaker and call-link: there is none",
  );
const by = z.string().trim().min(1).max(200).describe("Who judges");

export const NewJudgementSchema = z
  .strictObject({ target, verdict, value: value.optional(), comment: z.string().max(10_000).optional(), by })
  .openapi("NewJudgement");

export const JudgementSchema = z
  .object({
    id: id("judgement"),
    case: id("case"),
    target,
    verdict,
    value: value.optional(),
    comment: z.string().optional(),
    by: z.string(),
    at: instant,
    retracted: z.object({ at: instant, by: z.string() }).optional().describe("When and by whom it was taken back"),
  })
  .openapi("Judgement");

export const CorrectedTraceSchema = z
  .object({
    id: id("judgement"),
    trace: z
      .looseObject({ id: id("trace") })
      .describe("The trace as corrected: docs/reference/case.schema.json, `trace`"),
    changes: z.array(z.looseObject({ id: id("change") })).describe("Its changes: the same, `change`"),
  })
  .openapi("CorrectedTrace");

export const RetractionSchema = z.strictObject({ by }).openapi("Retraction");
export const JudgementParams = z.object({ id: id("judgement").openapi({ param: { name: "id", in: "path" } }) });

export const DifferenceSchema = z
  .object({
    from: hash,
    to: hash,
    stretches: z
      .array(z.object({ kind: z.enum(["same", "removed", "added"]), text: z.string() }))
      .describe("Both texts in order"),
  })
  .openapi("Difference");

export const PeaksSchema = z
  .object({
    version: z.literal(2),
    channels: count,
    sample_rate: count,
    samples_per_pixel: count,
    bits: z.literal(8),
    length: count.describe("Pixels"),
    data: z.array(z.int().min(-128).max(127)).describe("Lowest and highest sample, channel by channel, pixel by pixel"),
  })
  .openapi("Peaks");

const kinds = ["quotation", "utterance", "article", "name"] as const;
const facet = z.array(z.object({ value: z.string(), count }));
const inQuery = (name: string) => ({ param: { name, in: "query" as const } });

export const SearchQuery = z.object({
  q: z.string().trim().min(1).max(500).openapi(inQuery("q")),
  in: z
    .string()
    .default(kinds.join(","))
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(kinds)).min(1))
    .describe("Comma-separated: quotation, utterance, article, name")
    .openapi({ ...inQuery("in"), type: "string" }),
  mode: z
    .enum(["folded", "exact"])
    .default("folded")
    .describe("`exact`: the very letters; `folded`: without case and accents, names in any script")
    .openapi(inQuery("mode")),
  case: id("case").optional().openapi(inQuery("case")),
  lang: z.string().max(35).optional().openapi(inQuery("lang")),
  speaker: z.string().max(300).optional().openapi(inQuery("speaker")),
  change: z.string().max(40).optional().describe("Quotations with a change of this type").openapi(inQuery("change")),
  cursor: z.string().max(500).optional().openapi(inQuery("cursor")),
  limit: z.coerce.number().int().min(1).max(200).default(50).openapi(inQuery("limit")),
});

const HitSchema = z
  .object({
    kind: z.enum(kinds),
    case: id("case"),
    item: id("item").optional(),
    document: z.string(),
    id: z.string().describe("Of the quotation, the utterance or the document"),
    language: z.string(),
    speaker: z.string().optional(),
    changes: z.array(z.string()).describe("Types of the changes of a quotation"),
    text: z.string().describe("The text, or the part of it around what was found"),
    spans: z.array(z.object({ start: count, end: count })).describe("What to light in `text`, in code points"),
    explain: z
      .array(z.object({ word: z.string(), how: z.enum(["letters", "folded", "sound"]), found: z.string() }))
      .describe("Why it was found"),
  })
  .openapi("Hit");

export const FoundSchema = z
  .object({
    items: z.array(HitSchema),
    next: z.string().optional(),
    facets: z
      .object({ kind: facet, case: facet, language: facet, speaker: facet, change: facet })
      .optional()
      .describe("Counts of all hits; on the first page"),
  })
  .openapi("Found");

const corrections = {
  utterances: z
    .array(
      z.strictObject({
        id: z.string(),
        text: z.string().trim().min(1).max(20_000).optional(),
        speaker: z
          .string()
          .trim()
          .min(1)
          .max(200)
          .optional()
          .describe("Label of a party; one that is new becomes a party"),
      }),
    )
    .max(5000)
    .optional(),
  parties: z
    .array(
      z.strictObject({
        label: z.string(),
        name: z.string().trim().max(200).optional(),
        role: z.string().trim().max(60).optional(),
      }),
    )
    .max(500)
    .optional(),
};

export const NewCorrectionSchema = z.strictObject({ by, ...corrections }).openapi("NewCorrection");

export const CorrectionSchema = z
  .object({
    id: id("correction"),
    item: id("item"),
    by: z.string(),
    at: instant,
    utterances: z.array(
      z.object({
        id: z.string(),
        text: z.string().optional(),
        speaker: z.string().optional(),
        before: z.object({ text: z.string(), speaker: z.string().optional() }),
      }),
    ),
    parties: z.array(
      z.object({
        label: z.string(),
        name: z.string().optional(),
        role: z.string().optional(),
        before: z.object({ name: z.string().optional(), role: z.string().optional() }),
      }),
    ),
  })
  .openapi("Correction");
