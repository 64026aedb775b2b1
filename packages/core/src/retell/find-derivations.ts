import { lexiconFor } from "../drift/case-index.ts";
import type { DriftLexicon } from "../drift/lexicon.ts";
import { recordId } from "../id.ts";
import type {
  Attribution,
  Call,
  Change,
  Derivation,
  DerivationEvidence,
  DerivationKind,
  Document,
  Quotation,
  Trace,
} from "../model.ts";
import { related } from "../trace/pairing.ts";
import { candidatePairs } from "./candidates.ts";
import { type Credit, creditsOf } from "./credits.ts";
import { copyKind, copyScore, type Likeness, likenessOf } from "./likeness.ts";
import { type ProseSentence, readProse } from "./prose.ts";
import { changeKey, type SharedQuotation, SharedQuotations, sharedChanges, sharesWording } from "./shared.ts";

/** What retellings are looked for in. */
export interface RetellInput {
  readonly documents: readonly Document[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly calls: readonly Call[];
  readonly traces: readonly Trace[];
  readonly changes: readonly Change[];
  /** By BCP 47 tag. */
  readonly lexicons: ReadonlyMap<string, DriftLexicon>;
}

/**
 * Which document derives from which: by the credit it gives, by prose that keeps the frame of the other's sentences, by
 * changes in common. Renderings of one source made independently share words and are no derivation. A document has one
 * source by its text, the surest, and every source that it names. Sorted by document, then surest first.
 */
export function findDerivations(input: RetellInput): Derivation[] {
  const shared = new SharedQuotations(input.quotations, input.traces);
  const credits = creditsOf(input.documents, input.quotations, input.attributions, input.calls);
  const texts = textEdges(input, shared, credits);
  const edges = [...credits.map((credit) => creditEdge(credit, shared, texts)), ...texts];
  return input.documents.flatMap((document) => settle(edges.filter((edge) => edge.to.id === document.id)));
}

/** One possible derivation before the surest are chosen. */
interface Edge {
  readonly from: Document | string;
  readonly to: Document;
  readonly kind: DerivationKind;
  readonly score: number;
  readonly rule: string;
  readonly evidence: readonly DerivationEvidence[];
}

function creditEdge(credit: Credit, shared: SharedQuotations, texts: readonly Edge[]): Edge {
  const { from, to, hop, name } = credit;
  const stated: DerivationEvidence = {
    kind: "credit",
    document: to.id,
    spans: [hop.span],
    words: to.text.slice(hop.span.start, hop.span.end),
  };
  if (from === undefined) {
    const kind = hop.act === "translates" ? "translation" : "quotation";
    return { from: name, to, kind, score: 0.9, rule: "retell/credit", evidence: [stated] };
  }
  const quotations = shared.between(from.id, to.id);
  const text = texts.find((edge) => edge.from === from && edge.to === to);
  return {
    from,
    to,
    kind: text?.kind ?? creditKind(from, to, shared, quotations),
    score: text === undefined && quotations.length === 0 ? 0.9 : 0.97,
    rule: "retell/credit",
    evidence: [stated, ...quotationEvidence(quotations), ...(text?.evidence ?? [])],
  };
}

/** By language and by how much of what the later document quotes stands in the earlier. */
function creditKind(
  from: Document,
  to: Document,
  shared: SharedQuotations,
  pairs: readonly SharedQuotation[],
): DerivationKind {
  if (from.rendition !== undefined || related(from.language.tag, to.language.tag)) {
    return pairs.length === 0 && to.text.length < from.text.length / 2 ? "summary" : "quotation";
  }
  const own = shared.of(to.id).length;
  if (pairs.length === 0) return to.text.length < from.text.length / 2 ? "summary" : "translation";
  return pairs.length >= 3 && pairs.length >= own / 2 ? "translation" : "quotation";
}

function quotationEvidence(pairs: readonly SharedQuotation[]): DerivationEvidence[] {
  return pairs
    .slice(0, 5)
    .map(({ b }) => ({ kind: "shared-quotation", document: b.document, spans: b.content, words: "" }));
}

/** Edges between articles in one language by their prose, and between any two by changes in common. */
function textEdges(input: RetellInput, shared: SharedQuotations, credits: readonly Credit[]): Edge[] {
  const articles = input.documents.filter((document) => document.kind === "article");
  const prose = new Map(articles.map((document) => [document, proseOf(input, shared, document)]));
  const edges: Edge[] = [];
  for (const [a, b] of candidatePairs(articles, prose)) {
    if (!related(a.language.tag, b.language.tag)) continue;
    const likeness = likenessOf(prose.get(a) ?? [], prose.get(b) ?? []);
    const kind = copyKind(likeness, sharesWording(shared.between(a.id, b.id), a, b));
    if (kind !== undefined) edges.push(copyEdge(a, b, kind, likeness, { prose, credits }));
  }
  for (const [a, b] of changedPairs(input.changes, articles)) {
    if (edges.some((edge) => (edge.from === a && edge.to === b) || (edge.from === b && edge.to === a))) continue;
    edges.push(...errorEdge(input.changes, a, b, credits));
  }
  return edges;
}

function proseOf(input: RetellInput, shared: SharedQuotations, document: Document): ProseSentence[] {
  return readProse(document, shared.of(document.id), lexiconFor(input.lexicons, document.language.tag));
}

interface CopyContext {
  readonly prose: ReadonlyMap<Document, readonly ProseSentence[]>;
  readonly credits: readonly Credit[];
}

function copyEdge(
  a: Document,
  b: Document,
  kind: "syndication" | "rewording",
  likeness: Likeness,
  context: CopyContext,
): Edge {
  const { forward, by } = directionOf(a, b, context.credits, likeness);
  const [from, to] = forward ? [a, b] : [b, a];
  const sentences = context.prose.get(to) ?? [];
  const evidence: DerivationEvidence[] = likeness.pairs.slice(0, 5).flatMap(([x, y]) => {
    const span = sentences[forward ? y : x]?.span;
    if (span === undefined) return [];
    return [
      { kind: "shared-text" as const, document: to.id, spans: [span], words: to.text.slice(span.start, span.end) },
    ];
  });
  const score = kind === "syndication" ? 0.98 : Math.max(0.7, Math.min(0.97, 0.6 + 0.06 * (copyScore(likeness) - 2)));
  return {
    from,
    to,
    kind,
    score: by === "undecided" ? score / 2 : score,
    rule: `retell/${kind}-${by}`,
    evidence: [...evidence, ...frameEvidence(to, likeness), ...dateEvidence(from, to, by)],
  };
}

/** The share of function-word runs kept, said in figures: there is no one place to point at. */
function frameEvidence(to: Document, likeness: Likeness): DerivationEvidence[] {
  const percent = Math.round(100 * likeness.skeleton);
  if (percent === 0) return [];
  return [{ kind: "skeleton", document: to.id, spans: [], words: `${percent} % of the runs of eight function words` }];
}

function dateEvidence(from: Document, to: Document, by: string): DerivationEvidence[] {
  if (by !== "date") return [];
  return [
    {
      kind: "date",
      document: to.id,
      spans: [],
      words: `${from.published?.start ?? ""} < ${to.published?.start ?? ""}`,
    },
  ];
}

/** Who had it first: a credit, the dates of publication, else what one text lacks of the other. */
function directionOf(
  a: Document,
  b: Document,
  credits: readonly Credit[],
  likeness: Pick<Likeness, "matchedA" | "matchedB">,
): { forward: boolean; by: "credit" | "date" | "containment" | "undecided" } {
  if (credits.some(({ from, to }) => from === a && to === b)) return { forward: true, by: "credit" };
  if (credits.some(({ from, to }) => from === b && to === a)) return { forward: false, by: "credit" };
  const [x, y] = [a.published, b.published];
  if (x?.start !== undefined && y?.start !== undefined && x.start !== y.start) {
    return { forward: x.start < y.start, by: "date" };
  }
  const gap = likeness.matchedB - likeness.matchedA;
  if (Math.abs(gap) > 0.2) return { forward: gap > 0, by: "containment" };
  return { forward: true, by: "undecided" };
}

/** Pairs of articles with the same telling change at the same place, in the order of the documents. */
function changedPairs(changes: readonly Change[], articles: readonly Document[]): [Document, Document][] {
  const places = new Map<string, Set<number>>();
  const order = new Map(articles.map(({ id }, at) => [id, at] as const));
  for (const change of changes) {
    const at = order.get(change.to.document);
    if (at === undefined || !isTelling(change)) continue;
    const key = changeKey(change);
    places.set(key, (places.get(key) ?? new Set()).add(at));
  }
  const pairs = new Set<number>();
  for (const set of places.values()) {
    const list = [...set].sort((a, b) => a - b);
    for (const [k, a] of list.entries()) for (const b of list.slice(k + 1)) pairs.add(a * articles.length + b);
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .flatMap((key) => {
      const a = articles[Math.floor(key / articles.length)];
      const b = articles[key % articles.length];
      return a === undefined || b === undefined ? [] : [[a, b] as [Document, Document]];
    });
}

/** Types whose coincidence is telling; a lost hedge or a fused answer is made by many independently. */
const TELLING: ReadonlySet<Change["type"]> = new Set([
  "number",
  "date",
  "name",
  "side",
  "person",
  "speaker",
  "negation",
  "addition",
]);

function isTelling(change: Change): boolean {
  return TELLING.has(change.type) && change.grade !== "hint";
}

function errorEdge(changes: readonly Change[], a: Document, b: Document, credits: readonly Credit[]): Edge[] {
  const common = sharedChanges(changes.filter(isTelling), a.id, b.id);
  if (common.length === 0) return [];
  const { forward, by } = directionOf(a, b, credits, { matchedA: 0, matchedB: 0 });
  const [from, to] = forward ? [a, b] : [b, a];
  const kind = related(a.language.tag, b.language.tag) ? "quotation" : "translation";
  const score = Math.min(0.9, 0.5 + 0.2 * common.length) / (by === "undecided" ? 2 : 1);
  const evidence = common.map(([first, second]): DerivationEvidence => {
    const side = forward ? second.to : first.to;
    return { kind: "shared-change", document: to.id, spans: side.spans, words: side.words };
  });
  return [
    {
      from,
      to,
      kind,
      score,
      rule: `retell/shared-changes-${by}`,
      evidence: [...evidence, ...dateEvidence(from, to, by)],
    },
  ];
}

/** Keeps every stated source and the surest by text; a source both stated and seen is one derivation. */
function settle(edges: readonly Edge[]): Derivation[] {
  const stated = edges.filter((edge) => edge.rule === "retell/credit");
  const seen = edges.filter((edge) => edge.rule !== "retell/credit" && !stated.some((one) => one.from === edge.from));
  const [surest] = seen.toSorted((x, y) => y.score - x.score);
  const kept = [...stated, ...(surest === undefined ? [] : [surest])];
  return kept.toSorted((x, y) => y.score - x.score).map(derivationOf);
}

function derivationOf({ from, to, kind, score, rule, evidence }: Edge): Derivation {
  const source = typeof from === "string" ? { outlet: from } : { document: from.id };
  return {
    id: recordId("derivation", { ...source, to: to.id, kind }),
    from: source,
    to: { document: to.id },
    kind,
    score,
    evidence,
    rule,
  };
}
