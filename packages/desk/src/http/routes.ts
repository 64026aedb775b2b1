/** The routes of the API as data: what each takes and answers. `app.ts` says what they do. */
import { createRoute, z } from "@hono/zod-openapi";
import {
  CaseParams,
  CaseSchema,
  CorrectedTraceSchema,
  CorrectionSchema,
  DifferenceSchema,
  FoundSchema,
  HashSchema,
  ItemParams,
  ItemSchema,
  JobParams,
  JobSchema,
  JudgementParams,
  JudgementSchema,
  KeyHeader,
  NewCaseSchema,
  NewCorrectionSchema,
  NewItemSchema,
  NewJudgementSchema,
  PageQuery,
  PeaksSchema,
  ProblemSchema,
  pageOf,
  RetractionSchema,
  SearchQuery,
} from "./schemas.ts";

const problem = { content: { "application/problem+json": { schema: ProblemSchema } }, description: "A problem" };
const problems = { 400: problem, 403: problem, 404: problem, 500: problem };
const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { "application/json": { schema } },
  description,
});
const body = <T extends z.ZodType>(schema: T) => ({
  body: { content: { "application/json": { schema } }, required: true },
});
const bytes = (description: string, type = "application/octet-stream") => ({
  content: { [type]: { schema: z.string().openapi({ format: "binary" }) } },
  description,
});

export const listCases = createRoute({
  method: "get",
  path: "/cases",
  summary: "All cases, oldest first",
  request: { query: PageQuery },
  responses: { 200: json(pageOf(CaseSchema, "CasePage"), "Cases"), ...problems },
});

export const addCase = createRoute({
  method: "post",
  path: "/cases",
  summary: "Makes a case",
  request: { headers: KeyHeader, ...body(NewCaseSchema) },
  responses: { 201: json(CaseSchema, "The case"), 422: problem, ...problems },
});

export const readCase = createRoute({
  method: "get",
  path: "/cases/{id}",
  summary: "One case",
  request: { params: CaseParams },
  responses: { 200: json(CaseSchema, "The case"), ...problems },
});

export const readDossier = createRoute({
  method: "get",
  path: "/cases/{id}/dossier",
  summary: "Everything found in a case",
  description:
    "The JSON of `earwitness trace --json` (docs/reference/case.schema.json), of the items as they were when the case was last traced. It has `judgements` besides (those that stand), and a trace, change or quotation that " +
    "was judged has `judged`: the judgement by its kind. A change also carries that on its trace.",
  request: { params: CaseParams },
  responses: {
    200: json(
      z
        .object({ version: z.literal(1) })
        .loose()
        .openapi("Dossier"),
      "The dossier",
    ),
    304: { description: "It is as it was (`If-None-Match`)" },
    ...problems,
  },
});

export const listItems = createRoute({
  method: "get",
  path: "/cases/{id}/items",
  summary: "The items of a case, oldest first",
  request: { params: CaseParams, query: PageQuery },
  responses: { 200: json(pageOf(ItemSchema, "ItemPage"), "Items"), ...problems },
});

export const addItem = createRoute({
  method: "post",
  path: "/cases/{id}/items",
  summary: "Adds an item to a case",
  description:
    "Either JSON (`{url}` to be fetched, or `{text, name}`), or, with `?name=`, the bytes themselves with their media type. " +
    "Adding begins to trace the case.",
  request: {
    params: CaseParams,
    headers: KeyHeader,
    query: z.object({
      name: z
        .string()
        .min(1)
        .max(500)
        .optional()
        .describe("File name of the bytes")
        .openapi({ param: { name: "name", in: "query" } }),
      path: z
        .string()
        .max(4000)
        .optional()
        .describe("Where the file lies; counts only with the token of desk.json. The same place again is a new version")
        .openapi({ param: { name: "path", in: "query" } }),
    }),
  },
  responses: {
    200: json(ItemSchema, "It was there already: the same bytes, or the same request again"),
    201: json(ItemSchema, "It is added, as a new item or as a new version of one"),
    413: problem,
    415: problem,
    422: problem,
    502: problem,
    507: problem,
    ...problems,
  },
});
// Which of the two it is depends on `name`, so the body is checked by hand; the document tells of both.
export const ADD_ITEM_BODY = {
  required: true,
  content: {
    "application/json": { schema: { $ref: "#/components/schemas/NewItem" } },
    "application/octet-stream": { schema: { type: "string", format: "binary" } },
  },
} as const;
export { NewItemSchema };

export const readItem = createRoute({
  method: "get",
  path: "/items/{id}",
  summary: "One item",
  request: { params: ItemParams },
  responses: { 200: json(ItemSchema, "The item"), ...problems },
});

export const readContent = createRoute({
  method: "get",
  path: "/items/{id}/content",
  summary: "The bytes of an item as they were captured",
  description: "Ranges are answered. The bytes are hashed anew before they are sent.",
  request: {
    params: ItemParams,
    query: z.object({
      hash: HashSchema.optional()
        .describe("Of which version; the last one by default")
        .openapi({ param: { name: "hash", in: "query" } }),
    }),
  },
  responses: {
    200: bytes("All bytes"),
    206: bytes("A range"),
    304: { description: "As it was" },
    416: problem,
    ...problems,
  },
});

export const listJobs = createRoute({
  method: "get",
  path: "/jobs",
  summary: "Long work: what waits, runs and is done",
  request: { query: PageQuery },
  responses: { 200: json(pageOf(JobSchema, "JobPage"), "Jobs"), ...problems },
});

export const cancelJob = createRoute({
  method: "post",
  path: "/jobs/{id}/cancel",
  summary: "Stops a job",
  request: { params: JobParams },
  responses: { 200: json(JobSchema, "The job"), 409: problem, ...problems },
});

export const retryJob = createRoute({
  method: "post",
  path: "/jobs/{id}/retry",
  summary: "Queues a job again that failed or was cancelled",
  request: { params: JobParams },
  responses: { 200: json(JobSchema, "The job"), 409: problem, ...problems },
});

export const readEvents = createRoute({
  method: "get",
  path: "/events",
  summary: "What changes, as server-sent events",
  description:
    "`job` (Job), `case` (Case), `judgement` (Judgement). Goes on after `Last-Event-ID`; `reset` says that events were missed and everything is to be asked for anew.",
  responses: {
    200: { content: { "text/event-stream": { schema: z.string() } }, description: "Events until the connection ends" },
    ...problems,
  },
});

export const listJudgements = createRoute({
  method: "get",
  path: "/cases/{id}/judgements",
  summary: "The judgements on a case, oldest first, those taken back too",
  request: { params: CaseParams, query: PageQuery },
  responses: { 200: json(pageOf(JudgementSchema, "JudgementPage"), "Judgements"), ...problems },
});

export const addJudgement = createRoute({
  method: "post",
  path: "/cases/{id}/judgements",
  summary: "Judges a finding",
  description: "A judgement stands beside what was found and never over it. The last one on a thing counts.",
  request: { params: CaseParams, headers: KeyHeader, ...body(NewJudgementSchema) },
  responses: { 201: json(JudgementSchema, "The judgement"), 422: problem, ...problems },
});

export const listCorrectedTraces = createRoute({
  method: "get",
  path: "/cases/{id}/corrected-traces",
  summary: "Traces that people corrected, and what changed between each quotation and what was chosen",
  description:
    "Worked out from the dossier and the judgements that stand; taking a judgement back takes it away again.",
  request: { params: CaseParams, query: PageQuery },
  responses: { 200: json(pageOf(CorrectedTraceSchema, "CorrectedTracePage"), "Corrected traces"), ...problems },
});

export const retractJudgement = createRoute({
  method: "post",
  path: "/judgements/{id}/retract",
  summary: "Takes a judgement back",
  request: { params: JudgementParams, ...body(RetractionSchema) },
  responses: { 200: json(JudgementSchema, "The judgement"), ...problems },
});

const hashQuery = (name: string, description: string) =>
  HashSchema.describe(description).openapi({ param: { name, in: "query" } });

export const readPage = createRoute({
  method: "get",
  path: "/items/{id}/page",
  summary: "A captured page to look at: nothing in it runs or is loaded",
  request: {
    params: ItemParams,
    query: z.object({ hash: hashQuery("hash", "Of which version; the last one by default").optional() }),
  },
  responses: {
    200: { content: { "text/html": { schema: z.string() } }, description: "The page" },
    415: problem,
    ...problems,
  },
});

export const readDifference = createRoute({
  method: "get",
  path: "/items/{id}/diff",
  summary: "What differs between the texts of two versions of an item",
  request: {
    params: ItemParams,
    query: z.object({ from: hashQuery("from", "The earlier version"), to: hashQuery("to", "The later one") }),
  },
  responses: { 200: json(DifferenceSchema, "The difference"), 415: problem, ...problems },
});

export const readPeaks = createRoute({
  method: "get",
  path: "/items/{id}/peaks",
  summary: "The waveform of a recording, for players",
  description:
    "In the format of audiowaveform, about 12 pixels a second. It is made when it is first asked for, and kept.",
  request: { params: ItemParams },
  responses: { 200: json(PeaksSchema, "The peaks"), 415: problem, 422: problem, ...problems },
});

export const readWorkingCopy = createRoute({
  method: "get",
  path: "/items/{id}/working-copy",
  summary: "The working copy of a recording, for players that do not know its format",
  description:
    "16 kHz WAV, made from the recording when it is first asked for, and kept. It is no evidence: that is the content. Ranges are answered.",
  request: { params: ItemParams },
  responses: {
    200: bytes("All bytes", "audio/wav"),
    206: bytes("A range", "audio/wav"),
    304: { description: "As it was" },
    415: problem,
    416: problem,
    422: problem,
    ...problems,
  },
});

export const search = createRoute({
  method: "get",
  path: "/search",
  summary: "Searches quotations, utterances, articles and names of all cases",
  description: "All words must be there. Hits that have them side by side come first.",
  request: { query: SearchQuery },
  responses: { 200: json(FoundSchema, "Hits"), ...problems },
});

export const correctRendition = createRoute({
  method: "patch",
  path: "/items/{id}/rendition",
  summary: "Corrects a transcript: words, speakers, names",
  description:
    "The bytes of the item stay; its document follows, and the case is traced anew. Ids of utterances do not change.",
  request: { params: ItemParams, headers: KeyHeader, ...body(NewCorrectionSchema) },
  responses: { 200: json(CorrectionSchema, "The correction, with what was there before"), 422: problem, ...problems },
});

export const listCorrections = createRoute({
  method: "get",
  path: "/items/{id}/rendition/history",
  summary: "The corrections of a transcript, oldest first",
  request: { params: ItemParams, query: PageQuery },
  responses: { 200: json(pageOf(CorrectionSchema, "CorrectionPage"), "Corrections"), ...problems },
});
